internal import Foundation

/// A name as an id: `Villes & Territoires` gives `villes-territoires`; empty when it holds no Latin letter or digit.
func sourceID(from name: String) -> String {
    let folded = name.replacingOccurrences(of: "œ", with: "oe").replacingOccurrences(of: "Œ", with: "oe")
        .replacingOccurrences(of: "æ", with: "ae").replacingOccurrences(of: "Æ", with: "ae")
        .folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    return folded.utf8.split { byte in
        !(byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
            || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
    }
    .map { String(decoding: $0, as: UTF8.self) }
    .joined(separator: "-")
}
