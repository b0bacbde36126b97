/// Text as French typography sets it: a blank before `: ; ! ? »` and after `«` does not break. Nothing is put in where
/// no blank stands, so that addresses and hours keep their form.
func typeset(_ text: String) -> String {
    var out: [UInt8] = []
    let bytes = Array(text.utf8)
    out.reserveCapacity(bytes.count + 16)
    for (index, byte) in bytes.enumerated() {
        if byte == 0x20, isBound(bytes, at: index) { out += [0xC2, 0xA0] } else { out.append(byte) }
    }
    return String(decoding: out, as: UTF8.self)
}

private func isBound(_ bytes: [UInt8], at blank: Int) -> Bool {
    if blank + 1 < bytes.count {
        switch bytes[blank + 1] {
        case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
        case 0xC2 where blank + 2 < bytes.count && bytes[blank + 2] == 0xBB: return true
        default: break
        }
    }
    return blank >= 2 && bytes[blank - 2] == 0xC2 && bytes[blank - 1] == 0xAB
}
