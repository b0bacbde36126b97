internal import Foundation
internal import Model

/// The readers of one letter as its lists name them now, each once.
struct Readers {
    struct Reader: Equatable {
        /// The bare address, as it was written.
        let address: String
        /// `Name <address>`, or the address.
        let mailbox: String
        /// The place where it stands: `liste.txt:12`.
        let place: String
    }

    private(set) var readers: [Reader] = []
    /// Lines that are no address: what, where and what to do.
    private(set) var problems: [String] = []
    private var known: Set<String> = []

    /// Reads the configuration's addresses and the lines of the recipients file, if there is one.
    init(_ profile: LetterProfile, file: (name: String, text: String)? = nil) {
        for address in profile.to { add(address, at: "letter \(profile.id)") }
        guard let file else { return }
        let lines = file.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
            let text = Readers.withoutComment(line)
            if !text.isEmpty { add(text, at: "\(file.name):\(index + 1)") }
        }
    }

    subscript(recipient: String) -> Reader? {
        let key = recipient.lowercased()
        return known.contains(key) ? readers.first { $0.address.lowercased() == key } : nil
    }

    /// The reader of that address alone, or nobody.
    func only(_ address: String) -> Readers {
        var one = self
        one.readers = readers.filter { $0.address.lowercased() == address.lowercased() }
        one.known = Set(one.readers.map { $0.address.lowercased() })
        return one
    }

    private mutating func add(_ mailbox: String, at place: String) {
        if let trouble = TextForm.mailAddress.trouble(with: mailbox) {
            problems.append("\(place): \(trouble.what); \(trouble.remedy)")
            return
        }
        let address = mailbox.bareAddress
        guard known.insert(address.lowercased()).inserted else { return }
        readers.append(Reader(address: address, mailbox: mailbox, place: place))
    }

    /// A `#` at the beginning or after a blank begins a comment.
    private static func withoutComment(_ line: Substring) -> String {
        var text = line
        if let hash = line.indices.first(where: { at in
            line[at] == "#" && (at == line.startIndex || line[line.index(before: at)].isWhitespace)
        }) {
            text = line[..<hash]
        }
        return text.trimmingCharacters(in: .whitespaces).replacingOccurrences(of: "\u{FEFF}", with: "")
    }
}

extension String {
    /// `a@b.example` of `Name <a@b.example>`.
    var bareAddress: String {
        guard let open = lastIndex(of: "<") else { return self }
        return String(self[index(after: open)...].prefix { $0 != ">" })
    }
}

extension Configuration {
    /// The readers of a letter, with those of its recipients file.
    func readers(of profile: LetterProfile) throws(CommandError) -> Readers {
        guard let name = profile.recipientsFile else { return Readers(profile) }
        let text: String
        do { text = try String(contentsOfFile: name, encoding: .utf8) } catch {
            throw CommandError(
                .missingFile,
                "\(name): the recipients of letter \(profile.id) cannot be read: \(error.words(reading: name)); "
                    + "write the file as UTF-8, one address a line, or correct “recipients”")
        }
        return Readers(profile, file: (name, text))
    }
}
