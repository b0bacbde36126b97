internal import CLibidn2
internal import Text

/// A host's name as DNS has it: ASCII, in lower case, internationalised labels by IDNA 2008 with the mapping of UTS 46
/// (non-transitional, as browsers do).
///
/// No locale is asked: libcurl would ask it, and cron has none.
package struct HostName: Sendable, Equatable {
    /// For example: `www.xn--cole-9oa.fr`.
    package let ascii: String

    /// Nil for a name that IDNA does not allow.
    package init?(_ written: String) {
        if written.utf8.allSatisfy({ $0 < 0x80 }) {
            ascii = String(decoding: written.utf8.map(\.lowercased), as: UTF8.self)
            return
        }
        guard written.utf8.count <= longestWrittenName, !written.utf8.contains(0) else { return nil }
        var output: UnsafeMutablePointer<CChar>?
        let flags = Int32(IDN2_NFC_INPUT.rawValue | IDN2_NONTRANSITIONAL.rawValue)
        let status = unsafe idn2_to_ascii_8z(written, &output, flags)
        guard status == IDN2_OK.rawValue, let output = unsafe output else { return nil }
        defer { unsafe idn2_free(output) }
        ascii = unsafe String(cString: output)
    }
}

extension String {
    /// Returns a host name as DNS has it; nil when there is nothing to change, or when no name can be made of it.
    package var asciiHostName: String? {
        utf8.allSatisfy { $0 < 0x80 } ? nil : HostName(self)?.ascii
    }
}

/// In bytes: DNS has 253 letters, each of which stood for four bytes at most.
private let longestWrittenName = 1_012
