/// A JSON value (RFC 8259) that knows where it stands.
package struct JSONNode: Sendable, Equatable {
    /// The values that a JSON text may hold.
    package indirect enum Value: Sendable, Equatable {
        case null
        case bool(Bool)
        case number(JSONNumber)
        case string(String)
        case array([JSONNode])
        case object([JSONMember])
    }

    package var value: Value
    /// The bytes from its first to the one after its last.
    package var range: Range<Int>
}

package struct JSONMember: Sendable, Equatable {
    package var key: String
    /// The position of the key.
    package var offset: Int
    package var node: JSONNode
}

extension JSONNode.Value {
    /// The value of a key of an object, the last of several; nil for anything else.
    package subscript(key: String) -> JSONNode.Value? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.key == key }?.node.value
    }

    var isContainer: Bool {
        switch self {
        case .array, .object: true
        default: false
        }
    }
}

/// A number as it is written, because an id of twenty digits is no `Double`.
package struct JSONNumber: Sendable, Equatable, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    package let text: String

    package init(_ text: String) { self.text = text }
    package init(integerLiteral value: Int) { text = String(value) }
    package init(floatLiteral value: Double) { text = String(value) }

    /// The nearest number; not a number for what a lenient reader met and no grammar allows.
    package var value: Double { Double(text) ?? .nan }
}
