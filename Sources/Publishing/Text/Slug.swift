internal import Text

extension String {
    /// The name as part of an address: « Île-de-France » is `ile-de-france`; never empty.
    var slug: String {
        var out: [UInt8] = []
        for scalar in unicodeScalars {
            let letters = BaseLetters(of: scalar.value)
            if !letters.isEmpty {
                out.append(contentsOf: letters)
            } else if !scalar.properties.isDiacritic, let last = out.last, last != UInt8(ascii: "-") {
                out.append(UInt8(ascii: "-"))
            }
        }
        if out.last == UInt8(ascii: "-") { out.removeLast() }
        return out.isEmpty ? "x" : String(decoding: out, as: UTF8.self)
    }
}
