import Foundation

extension String {
    /// A name as part of an address: « Île-de-France » is `ile-de-france`; never empty.
    var slug: String {
        var out: [UInt8] = []
        let spelled = replacing("œ", with: "oe").replacing("Œ", with: "oe").replacing("æ", with: "ae")
        for scalar in spelled.decomposedStringWithCompatibilityMapping.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": out.append(UInt8(truncatingIfNeeded: scalar.value))
            case "A"..."Z": out.append(UInt8(truncatingIfNeeded: scalar.value | 0x20))
            case _ where scalar.properties.isDiacritic: break
            default: if let last = out.last, last != UInt8(ascii: "-") { out.append(UInt8(ascii: "-")) }
            }
        }
        if out.last == UInt8(ascii: "-") { out.removeLast() }
        return out.isEmpty ? "x" : String(decoding: out, as: UTF8.self)
    }
}
