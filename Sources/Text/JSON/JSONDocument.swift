/// A JSON text (RFC 8259) that was read, by a strict reader for what a person writes or by a lenient one for what a program
/// meant to be JSON.
package struct JSONDocument: Sendable {
    package let bytes: [UInt8]
    /// The value of the text; nil when there is none. A strict reader gives none to a text that it could not read to its
    /// end, a lenient one what stands before that place.
    package let root: JSONNode?
    /// The faults in the order of the text; those that could be stepped over come before the one that could not.
    package let faults: [JSONFault]
    /// True when the text ended inside a value.
    package let isCut: Bool
    /// The positions at which lines begin.
    private let lineStarts: [Int]

    /// Reads strictly, with the place of every value.
    package init(_ bytes: [UInt8]) {
        var reader = JSONReader(bytes, mode: .strict)
        root = reader.document()
        faults = reader.faults
        isCut = reader.isCut
        self.bytes = bytes
        lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }

    /// Reads leniently, without lines and paths.
    package init(lenient bytes: [UInt8]) {
        var reader = JSONReader(bytes, mode: .lenient)
        root = reader.document()
        faults = reader.faults
        isCut = reader.isCut
        self.bytes = bytes
        lineStarts = [0]
    }

    /// Returns line and column from 1, the column in Unicode scalars, as editors count.
    package func position(of offset: Int) -> (line: Int, column: Int) {
        let line = lineStarts.partitioningIndex { $0 > offset }
        let start = lineStarts[line - 1]
        return (line, String(decoding: bytes[start..<offset], as: UTF8.self).unicodeScalars.count + 1)
    }

    /// Returns the path of a member, from that of its object: `$.title`, `$["od d"]`.
    package static func path(of key: String, in object: String) -> String {
        object + JSONReader.step(to: key)
    }
}

extension [Int] {
    /// The first index at which a condition holds that holds to the end of the list from there on.
    fileprivate func partitioningIndex(where isPast: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isPast(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
