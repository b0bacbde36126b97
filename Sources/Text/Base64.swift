internal import Foundation

extension Collection<UInt8> {
    /// The bytes in base64 (RFC 4648, section 4), on one line.
    package var base64: String { Data(self).base64EncodedString() }
}

extension [UInt8] {
    /// Decodes base64; blanks and other signs that it does not have are passed over. Nil for what is none.
    package init?(base64 text: String) {
        guard let data = Data(base64Encoded: text, options: .ignoreUnknownCharacters) else { return nil }
        self.init(data)
    }
}
