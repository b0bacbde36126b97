/// A document's bytes as they are meant: UTF-8, the encoding they were in, what was odd.
package struct Decoded: Sendable, Equatable {
    /// Valid UTF-8 without a byte order mark.
    package let utf8: [UInt8]
    /// The Encoding Standard's name: "UTF-8", "windows-1252"…; "UTF-32LE" and "UTF-32BE", which it lacks.
    package let encoding: String
    /// One English sentence for every repair or contradiction.
    package let remarks: [String]
}

/// Decodes bytes by BOM, then the charset of an HTTP Content-Type, then the document's declaration; bytes that
/// contradict it are read as what they are. Never fails.
package func decode(_ bytes: [UInt8], contentType: String?, as kind: DocumentKind) -> Decoded {
    var remarks: [String] = []
    let choice = declaredEncoding(of: bytes, contentType: contentType, as: kind, remarks: &remarks)
    return Decoding(bytes: bytes, choice: choice, remarks: remarks).result()
}

/// One document on its way from a chosen encoding to UTF-8.
private struct Decoding {
    let bytes: [UInt8]
    let choice: EncodingChoice
    var remarks: [String]

    func result() -> Decoded {
        let body = choice.markLength == 0 ? bytes : Array(bytes[choice.markLength...])
        switch choice.encoding {
        case .utf8: return readUTF8(body)
        case .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian: return readWide(body)
        default: return readLegacy(body)
        }
    }

    private func readUTF8(_ body: [UInt8]) -> Decoded {
        let census = UTF8Census(of: body)
        if census.isValid { return decoded(body, as: .utf8) }
        if census.sequences == 0 && choice.origin != .mark && !census.onlyTailIsBroken {
            let remark = "the \(origin) says UTF-8 but the bytes are windows-1252: read as windows-1252"
            let told = choice.origin == .none ? [] : [remark]
            return decoded(transcode(body, from: .windows1252).utf8, as: .windows1252, remarking: told)
        }
        let repaired = repairUTF8(body)
        let remark = "\(repaired.runs) run(s) of bytes that are not UTF-8 were read as windows-1252"
        let cut = "the last character was cut off in the middle"
        return decoded(
            repaired.utf8, as: .utf8,
            remarking: (repaired.runs > 0 ? [remark] : []) + (repaired.isCut ? [cut] : []))
    }

    /// UTF-16 and UTF-32. Only a BOM or zero bytes prove them: an ASCII document that says so is mistaken.
    private func readWide(_ body: [UInt8]) -> Decoded {
        let proven = choice.origin == .mark || choice.origin == .pattern
        if !proven && widePattern(of: body) == nil && !body.isEmpty {
            let census = UTF8Census(of: body)
            let actual: WebEncoding = census.isValid || census.sequences > 0 ? .utf8 : .windows1252
            let remark = "the \(origin) says \(choice.encoding.name) but the bytes are \(actual.name)"
            let inner = Decoding(
                bytes: body, choice: EncodingChoice(encoding: actual, origin: .none),
                remarks: remarks + [remark])
            return inner.result()
        }
        let text = transcode(body, from: choice.encoding)
        return decoded(
            text.utf8, as: choice.encoding, remarking: text.errors > 0 ? [damage(text.errors)] : [])
    }

    /// Every other encoding; text that happens to be UTF-8 with several characters outside ASCII is UTF-8,
    /// because no sentence of another encoding looks like that (wild case: a theme that still says iso-8859-1).
    private func readLegacy(_ body: [UInt8]) -> Decoded {
        let census = UTF8Census(of: body)
        if census.isValid && census.sequences >= proofLength {
            let remark = "the \(origin) says \(choice.encoding.name) but the bytes are UTF-8: read as UTF-8"
            return decoded(body, as: .utf8, remarking: choice.origin == .none ? [] : [remark])
        }
        if census.isASCII && choice.encoding.name != "ISO-2022-JP" {
            return decoded(body, as: choice.encoding)
        }
        let text = transcode(body, from: choice.encoding)
        return decoded(
            text.utf8, as: choice.encoding, remarking: text.errors > 0 ? [damage(text.errors)] : [])
    }

    /// The number of UTF-8 sequences that outweigh a declaration: one against Latin alphabets, where each is two odd
    /// signs in a row; four where every pair of high bytes is a character.
    private var proofLength: Int {
        let pairs = ["Big5", "EUC-JP", "EUC-KR", "GBK", "gb18030", "Shift_JIS"]
        return pairs.contains(choice.encoding.name) ? 4 : 1
    }

    private var origin: String { choice.origin.rawValue }

    private func damage(_ count: Int) -> String {
        "\(count) place(s) are not valid \(choice.encoding.name) and show as U+FFFD"
    }

    private func decoded(_ utf8: [UInt8], as encoding: WebEncoding, remarking more: [String] = []) -> Decoded
    {
        Decoded(utf8: utf8, encoding: encoding.name, remarks: remarks + more)
    }
}
