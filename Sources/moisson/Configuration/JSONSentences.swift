internal import Text

extension JSONNode.Value {
    /// The word by which a person calls it.
    var name: String {
        switch self {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .string: "a text"
        case .array: "a list"
        case .object: "an object"
        }
    }
}

extension JSONFault {
    /// The sentence for a person.
    var trouble: Trouble {
        switch kind {
        case .wideEncoding:
            Trouble(what: "the file is not UTF-8 but UTF-16 or UTF-32", remedy: "save it as UTF-8")
        case .notUTF8:
            Trouble(
                what: "this line is not valid UTF-8",
                remedy: "save the file as UTF-8, not as Latin-1 or Windows-1252")
        case .textAfterEnd: Trouble(what: "there is text after the end of the document", remedy: "delete it")
        case .endsBeforeValue: Trouble(what: "the file ends where a value is expected", remedy: "complete it")
        case .tooDeep(let limit):
            Trouble(what: "lists and objects nest more than \(limit) deep", remedy: "take the inner ones out")
        case .comment: Trouble(what: "JSON has no comments", remedy: "delete it")
        case .endlessComment: Trouble(what: "the comment that begins here has no end", remedy: "delete it")
        case .noKey, .noColon, .repeatedKey, .trailingComma, .missingComma, .noSeparator, .endsInside:
            structure
        case .endlessString, .controlCharacter, .badEscape, .halfCharacter, .badNumber, .noValue: scalar
        }
    }

    private var structure: Trouble {
        switch kind {
        case .noKey(let found):
            Trouble(
                what: "\(found.words) stands where a key is expected",
                remedy: "write the key between straight quotes")
        case .noColon(let found):
            Trouble(what: "\(found.words) follows the key", remedy: "write a colon and a value after the key")
        case .repeatedKey:
            Trouble(what: "the key stands here for the second time", remedy: "keep one of the two")
        case .trailingComma:
            Trouble(what: "a comma stands before the closing bracket", remedy: "delete the comma")
        case .noSeparator(let found):
            Trouble(
                what: "\(found.words) follows a value",
                remedy: "write a comma or close the list or object before it")
        case .endsInside(let closing):
            Trouble(
                what: "the file ends inside a list or an object",
                remedy: "close it with \(Character(Unicode.Scalar(closing)))")
        default: Trouble(what: "a comma is missing before this", remedy: "write one")
        }
    }

    private var scalar: Trouble {
        switch kind {
        case .endlessString:
            Trouble(
                what: "the text that begins here has no closing quote on its line",
                remedy: "close it, or write \\n for a new line")
        case .controlCharacter:
            Trouble(
                what: "a control character stands in a text", remedy: "delete it, or write \\t for a tab")
        case .badEscape:
            Trouble(what: "this escape is not one of JSON's", remedy: "write \\\\ for a backslash")
        case .halfCharacter:
            Trouble(what: "this escape is half a character", remedy: "write the character itself")
        case .badNumber(let text):
            Trouble(
                what: "“\(shown(text))” is not a JSON number",
                remedy: "write digits, or a text between quotes")
        case .noValue(let found):
            Trouble(
                what: "\(found.words) stands where a value is expected",
                remedy: "write texts between straight quotes (\")")
        default: Trouble(what: "this is not JSON", remedy: "correct it")
        }
    }
}

extension JSONFault.Found {
    fileprivate var words: String {
        switch self {
        case .end: "the end of the file"
        case .word(let word): "“\(shown(word))”"
        case .sign(let sign) where "“”„«»‘’".unicodeScalars.contains(sign): "a typographic quote (\(sign))"
        case .sign(let sign): "“\(sign)”"
        }
    }
}
