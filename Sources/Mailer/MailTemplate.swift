internal import Foundation
internal import Text

/// A mail without a recipient, and the header fields with which a reader gets it.
package struct MailTemplate: Sendable, Equatable {
    /// A header field as it stands, with its folded lines.
    private struct Field: Sendable, Equatable {
        var name: String
        var lines: String
    }

    private var fields: [Field] = []
    /// All that follows the header and its empty line.
    package private(set) var body: ArraySlice<UInt8> = []

    /// Reads a whole message with CRLF line ends.
    package init(_ message: [UInt8]) {
        let end = message.firstEmptyLine ?? message.count
        body = message.dropFirst(end + 4)
        for line in String(decoding: message.prefix(end), as: UTF8.self).split(separator: "\r\n") {
            if line.first == " " || line.first == "\t", let last = fields.indices.last {
                fields[last].lines += "\r\n" + line
            } else {
                let name = line.prefix { $0 != ":" }
                fields.append(Field(name: name.lowercased(), lines: String(line)))
            }
        }
    }

    /// The header with some fields replaced or added, and the empty line that ends it; nil takes a field away.
    package func head(_ changes: [(name: String, value: String?)]) -> [UInt8] {
        let changed = Set(changes.map { $0.name.lowercased() })
        var lines = fields.filter { !changed.contains($0.name) }.map(\.lines)
        let type = lines.lastIndex { $0.lowercased().hasPrefix("content-type:") } ?? lines.endIndex
        let added = changes.compactMap { change in
            change.value.map { "\(change.name): \(MailTemplate.plain(value: $0))" }
        }
        lines.insert(contentsOf: added, at: type)
        return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }

    /// The value of a field with its lines joined; nil when there is none.
    package func value(of name: String) -> String? {
        fields.first { $0.name == name.lowercased() }.map { field in
            let value = field.lines.split(separator: "\r\n").joined()
            return String(value.dropFirst(name.count + 1).drop { $0 == " " })
        }
    }

    /// No value can end its field.
    private static func plain(value: String) -> String {
        String(String.UnicodeScalarView(value.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
    }
}

extension [UInt8] {
    /// The place at which CRLF CRLF begins.
    fileprivate var firstEmptyLine: Int? {
        guard count >= 4 else { return nil }
        return (0...(count - 4)).first {
            self[$0] == 13 && self[$0 + 1] == 10 && self[$0 + 2] == 13 && self[$0 + 3] == 10
        }
    }
}
