internal import Text

extension String {
    /// The address as it is written, for readers to follow: without the parameters that only tell where a reader came from, and
    /// without the view for printers.
    package var withoutTrackers: String {
        let parts = URLParts(self)
        guard parts.scheme == "http" || parts.scheme == "https" else { return self }
        let given = parts.query.dropFirst().split(separator: UInt8(ascii: "&"))
        let kept = given.map { ($0, CanonicalParameter(written: $0)) }
            .filter { !$0.1.isTracker || $0.1.isNeeded }.map(\.0)
        let path = parts.path.withoutPrint
        guard kept.count < given.count || path.count < parts.path.count else { return self }
        let head = Array(utf8).prefix(
            utf8.count - parts.path.count - parts.query.count - parts.fragment.count)
        let query =
            kept.isEmpty ? [] : [UInt8(ascii: "?")] + Array(kept.joined(separator: [UInt8(ascii: "&")]))
        return String(decoding: head + path + query + parts.fragment, as: UTF8.self)
    }
}

extension String {
    /// The address with what no address may hold percent-encoded, for programs that are strict (URL Standard, section 4.3, "URL
    /// code points"), and without tabs and line breaks. For example, the brackets of « ?b=[2] ».
    package var strictAddress: String {
        guard !utf8.allSatisfy(\.mayStandInAddress) else { return self }
        let written = Array(utf8)
        let parts = URLParts(self)
        let fragment = written.count - parts.fragment.count
        let rest = written[(fragment - parts.path.count - parts.query.count)...]
        var bytes = Array(written[..<rest.startIndex])
        for place in rest.indices {
            let byte = rest[place]
            let isEscape = byte == UInt8(ascii: "%") && rest.percentEncodedByte(at: place) != nil
            let isSecondHash = byte == UInt8(ascii: "#") && place > fragment
            if (byte.mayStandInAddress && !isSecondHash) || isEscape {
                bytes.append(byte)
            } else if !byte.isTabOrNewline {
                bytes.appendPercentEncoded(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    /// True for what browsers leave out of an address.
    fileprivate var isTabOrNewline: Bool { self == 0x09 || self == 0x0A || self == 0x0D }

    /// True for what needs no second look: all but the signs that an address may not hold, and `%`, which may be one.
    fileprivate var mayStandInAddress: Bool {
        switch self {
        case ...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "`"),
            UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
            false
        default: true
        }
    }
}

extension CanonicalParameter {
    /// True for TYPO3's checksum of an address: it names nothing and changes with the site's key, and without it the page is not
    /// found.
    fileprivate var isNeeded: Bool { name.lowercased() == "chash" }

    fileprivate init(written piece: ArraySlice<UInt8>) {
        let clean = piece.starts(with: Array("amp;".utf8)) ? piece.dropFirst(4) : piece
        let equals = clean.firstIndex(of: UInt8(ascii: "=")) ?? clean.endIndex
        self.init(
            name: String(decoding: clean[..<equals], as: UTF8.self),
            value: String(decoding: clean[equals...].dropFirst(), as: UTF8.self))
    }
}

extension ArraySlice<UInt8> {
    /// `/print/actualites/rencontre` is `/actualites/rencontre`; a bare number is no path of its own.
    fileprivate var withoutPrint: ArraySlice<UInt8> {
        let prefix = Array("/print".utf8)
        guard starts(with: prefix), dropFirst(prefix.count).first == UInt8(ascii: "/") else { return self }
        let rest = dropFirst(prefix.count)
        return rest.dropFirst().allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? self : rest
    }
}
