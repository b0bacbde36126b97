internal import Text

/// The ASCII signs that are percent-encoded in one part of an address (URL Standard, section 1.3).
enum PercentEncodeSet {
    case path, query, fragment, userinfo

    func encoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        for byte in bytes {
            if contains(byte) { out.appendPercentEncoded(byte) } else { out.append(byte) }
        }
        return out
    }

    private func contains(_ byte: UInt8) -> Bool {
        if byte <= 0x20 || byte >= 0x7F { return true }
        switch self {
        case .fragment: return [0x22, 0x3C, 0x3E, 0x60].contains(byte)
        case .query: return [0x22, 0x23, 0x27, 0x3C, 0x3E].contains(byte)
        case .path: return [0x22, 0x23, 0x3C, 0x3E, 0x3F, 0x5E, 0x60, 0x7B, 0x7D].contains(byte)
        case .userinfo:
            return PercentEncodeSet.path.contains(byte)
                || [0x2F, 0x3A, 0x3B, 0x3D, 0x40, 0x5B, 0x5C, 0x5D, 0x7C].contains(byte)
        }
    }
}

extension ArraySlice<UInt8> {
    /// The byte that `%` and two digits at a position stand for; nil when they stand for none.
    func percentEncodedByte(at place: Int) -> UInt8? {
        guard place + 2 < endIndex, self[place] == UInt8(ascii: "%"), let high = self[place + 1].hexValue,
            let low = self[place + 2].hexValue
        else { return nil }
        return high << 4 | low
    }

    /// The bytes with every percent-encoded one decoded; a `%` that encodes nothing stays.
    var percentDecoded: [UInt8] {
        var out: [UInt8] = []
        var place = startIndex
        while place < endIndex {
            if let byte = percentEncodedByte(at: place) {
                out.append(byte)
                place += 3
            } else {
                out.append(self[place])
                place += 1
            }
        }
        return out
    }
}

extension String {
    /// A path whose octets compare as RFC 9309, section 2.2.2 wants: what need not be encoded is not, what must be is,
    /// in capital digits.
    package var normalisedPercentEncoding: String {
        let bytes = Array(utf8)[...]
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if let octet = bytes.percentEncodedByte(at: index) {
                if octet.isUnreserved { result.append(octet) } else { result.appendPercentEncoded(octet) }
                index += 3
            } else {
                let byte = bytes[index]
                if byte > 0x7E || byte <= 0x20 {
                    result.appendPercentEncoded(byte)
                } else {
                    result.append(byte)
                }
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension UInt8 {
    /// True for a letter, a digit, `-`, `.`, `_` and `~` (RFC 3986, section 2.3).
    var isUnreserved: Bool {
        isLetter || isDigit || self == 0x2D || self == 0x2E || self == 0x5F || self == 0x7E
    }
}
