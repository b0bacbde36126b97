import Foundation

/// Any JSON, for structured data whose shape every site invents anew.
indirect enum JSONValue: Decodable {
    case object([String: JSONValue])
    case array([JSONValue])
    case string(String)
    case number(Double)
    case bool(Bool)
    case null

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = JSONValue.attempt(container, String.self) {
            self = .string(value)
        } else if let value = JSONValue.attempt(container, [String: JSONValue].self) {
            self = .object(value)
        } else if let value = JSONValue.attempt(container, [JSONValue].self) {
            self = .array(value)
        } else if let value = JSONValue.attempt(container, Bool.self) {
            self = .bool(value)
        } else {
            self = .number(try container.decode(Double.self))
        }
    }

    private static func attempt<T: Decodable>(_ container: any SingleValueDecodingContainer, _ type: T.Type)
        -> T?
    {
        do { return try container.decode(type) } catch { return nil }
    }

    /// Nil for what is no JSON; a raw line break inside a string, which WordPress plug-ins write, is forgiven.
    init?(parsing text: String) {
        let clean = text.utf8.map { $0 < 0x20 ? 0x20 : $0 }
        do {
            self = try JSONDecoder().decode(JSONValue.self, from: Data(clean))
        } catch {
            return nil
        }
    }

    subscript(_ key: String) -> JSONValue? {
        if case .object(let values) = self { return values[key] }
        return nil
    }

    /// The text of a string, of the first of several, or of an object's `@value`, `name` or `@id`.
    var text: String? {
        switch self {
        case .string(let text): text
        case .array(let values): values.first?.text
        case .object(let values): (values["@value"] ?? values["name"] ?? values["@id"])?.text
        default: nil
        }
    }

    var list: [JSONValue] {
        switch self {
        case .array(let values): values
        case .null: []
        default: [self]
        }
    }

    /// The names in `@type`, without the vocabulary's address.
    var types: [String] {
        (self["@type"]?.list ?? []).compactMap(\.text).map {
            $0.split(separator: "/").last.map(String.init) ?? $0
        }
    }
}
