internal import Foundation

extension String {
    /// The name as an id: `Villes & Territoires` gives `villes-territoires`, cut after a word at `limit` bytes; empty when
    /// it holds no Latin letter or digit.
    func sourceID(limit: Int = 60) -> String {
        let folded = replacingOccurrences(of: "œ", with: "oe").replacingOccurrences(of: "Œ", with: "oe")
            .replacingOccurrences(of: "æ", with: "ae").replacingOccurrences(of: "Æ", with: "ae")
            .folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        let words = folded.utf8.split { !isIDByte($0) }.map { String(decoding: $0, as: UTF8.self) }
        var id = words.first.map { String($0.prefix(limit)) } ?? ""
        for word in words.dropFirst() {
            guard id.utf8.count + 1 + word.utf8.count <= limit else { break }
            id += "-" + word
        }
        return id
    }

    private func isIDByte(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
            || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}
