internal import Text

extension String {
    /// The text as French typography sets it: a curved apostrophe, one character for three dots, without the brackets that
    /// some sites put around them, and a blank that does not break inside a number, before its unit, before `: ; ! ? »` and
    /// after `«`. A blank that is missing is put in behind a word and before another or the end, so that addresses and
    /// hours keep their form.
    var typeset: String {
        var out: [UInt8] = []
        let bytes = Array(utf8)
        out.reserveCapacity(bytes.count + 16)
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x20 where bytes.isBoundBlank(at: index): out += [0xC2, 0xA0]
            case UInt8(ascii: "'") where bytes.isApostrophe(at: index): out += "’".utf8
            case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"):
                if bytes.lacksBlank(before: index) { out += [0xC2, 0xA0] }
                out.append(byte)
            default: out.append(byte)
            }
        }
        let text = String(decoding: out, as: UTF8.self)
        guard text.hasBytes("...") || text.hasBytes("[…]") else { return text }
        return text.replacing("...", with: "…").replacing("[…]", with: "…")
    }

    /// The text with a capital at its beginning.
    var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

extension [UInt8] {
    fileprivate func isApostrophe(at index: Int) -> Bool {
        index > 0 && index + 1 < count && self[index - 1].standsInWord && self[index + 1].standsInWord
    }

    /// True at a mark right behind a word, with a blank or the end behind it.
    fileprivate func lacksBlank(before index: Int) -> Bool {
        guard index > 0, self[index - 1].standsInWord || self[index - 1] == UInt8(ascii: ")"),
            !(index > 1 && self[index - 2] == 0xC2 && self[index - 1] == 0xA0),
            !(index > 2 && self[index - 3] == 0xE2 && self[index - 2] == 0x80 && self[index - 1] == 0xAF)
        else { return false }
        return index + 1 == count || self[index + 1] == 0x20
    }

    /// True between a digit and the last three, or three before another blank: « 1 500 ».
    private func isInsideNumber(_ blank: Int) -> Bool {
        let group = self[(blank + 1)...].prefix { $0.isDigit }
        return blank > 0 && self[blank - 1].isDigit && group.count == 3
    }

    fileprivate func isBoundBlank(at blank: Int) -> Bool {
        if blank + 1 < count {
            switch self[blank + 1] {
            case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
            case UInt8(ascii: "%"): return blank > 0 && self[blank - 1].isDigit
            case 0xE2 where self[(blank + 1)...].starts(with: "€".utf8): return true
            case 0x30...0x39 where isInsideNumber(blank): return true
            case 0xC2 where blank + 2 < count && self[blank + 2] == 0xBB: return true
            default: break
            }
        }
        return blank >= 2 && self[blank - 2] == 0xC2 && self[blank - 1] == 0xAB
    }
}

extension UInt8 {
    /// True for letters and digits of ASCII and for every byte of another character.
    fileprivate var standsInWord: Bool { isLetter || isDigit || self >= 0x80 }
}
