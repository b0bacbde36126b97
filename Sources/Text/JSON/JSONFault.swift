/// A departure from JSON's grammar (RFC 8259), as facts; whoever shows it makes the sentence.
package struct JSONFault: Error, Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case wideEncoding, notUTF8
        case textAfterEnd, endsBeforeValue, tooDeep(limit: Int)
        case noKey(Found), noColon(Found), repeatedKey
        case trailingComma, missingComma, noSeparator(Found), endsInside(closing: UInt8)
        case comment, endlessComment
        case endlessString, controlCharacter, badEscape, halfCharacter
        case badNumber(String), noValue(Found)
    }

    /// The sign or word that stands where something else is expected.
    package enum Found: Sendable, Equatable {
        case end
        case word(String)
        case sign(Unicode.Scalar)
    }

    package var offset: Int
    /// The place of the reader: `$.sources[3]`; empty when it was told to be lenient.
    package var path: String
    package var kind: Kind
}
