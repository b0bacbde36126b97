/// A JSON text (RFC 8259) whose values know where they stand, so that every complaint about feeds.json can name its
/// line and `add` can write into it without touching what a person has arranged.
struct JSONText: Sendable {
    /// The values that a JSON text may hold.
    indirect enum Value: Sendable, Equatable {
        case null
        case bool(Bool)
        case number(Double)
        case string(String)
        case array([Node])
        case object([Member])

        /// What a person calls it.
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

    /// A value and the bytes from its first to the one after its last.
    struct Node: Sendable, Equatable {
        var value: Value
        var range: Range<Int>
    }

    struct Member: Sendable, Equatable {
        var key: String
        /// Where the key stands.
        var offset: Int
        var node: Node
    }

    /// What is wrong with the text itself.
    struct Fault: Error, Sendable, Equatable {
        var offset: Int
        /// Where the reader was: `$.sources[3]`.
        var path: String
        var what: String
        var remedy: String
    }

    let bytes: [UInt8]
    /// nil when the text could not be read to its end.
    let root: Node?
    /// In the order of the text; faults that could be stepped over come before the one that could not.
    let faults: [Fault]
    /// Where each line begins.
    private let lineStarts: [Int]

    init(_ bytes: [UInt8]) {
        var reader = JSONReader(bytes)
        root = reader.document()
        faults = reader.faults
        self.bytes = bytes
        lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }

    /// Line and column from 1, the column in Unicode scalars, as editors count.
    func position(of offset: Int) -> (line: Int, column: Int) {
        let line = lineStarts.partitioningIndex { $0 > offset }
        let start = lineStarts[line - 1]
        return (line, String(decoding: bytes[start..<offset], as: UTF8.self).unicodeScalars.count + 1)
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
