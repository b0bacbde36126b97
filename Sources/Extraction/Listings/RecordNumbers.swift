internal import Text

// Numbers that tell a person, an office or a shop from a notice.

/// The figures of a sum from which it is no price.
private let digitsOfFunds = 4

extension ArraySlice<UInt8> {
    /// True for « 01 23 45 67 89 » somewhere in it: ten digits that begin with a nought, in pairs or together.
    var hasTelephone: Bool {
        guard count(where: \.isDigit) >= 10 else { return false }
        func isGap(_ byte: UInt8) -> Bool {
            byte == 0x20 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
        }
        return split { !$0.isDigit && !isGap($0) }.contains { run in
            guard run.count >= 10 else { return false }
            let parts = run.split { isGap($0) }
            return parts.contains { $0.count == 10 && $0.first == UInt8(ascii: "0") }
                || parts.count == 5 && parts[0].first == UInt8(ascii: "0")
                    && parts.allSatisfy { $0.count == 2 }
        }
    }

    /// True for « 15 € » or « 15 euros » somewhere in it. From a thousand euros on it is no price that one of these centres asks: funds
    /// give « de 4 000 à 15 000 € ».
    var hasPrice: Bool {
        var digits = 0
        var isBehindNumber = false
        for place in indices {
            if isBehindNumber, digits < digitsOfFunds,
                self[place...].starts(with: "€".utf8) || self[place...].starts(with: "euros".utf8)
            {
                return true
            }
            // A blank, no-break or not, may stand between, also within « 15 000 ».
            switch self[place] {
            case 0x20, 0xA0, 0xC2, 0xE2, 0x80, 0xAF: break
            case let byte where byte.isDigit:
                digits = isBehindNumber ? digits + 1 : 1
                isBehindNumber = true
            default: isBehindNumber = false
            }
        }
        return false
    }
}
