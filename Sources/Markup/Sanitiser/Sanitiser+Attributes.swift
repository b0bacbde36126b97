internal import Text

/// Start tags with the attributes that may stay.
extension Sanitiser {
    /// More attributes on one element are noise.
    private static let attributeLimit = 64

    mutating func readAttributes() {
        attributes.removeAll(keepingCapacity: true)
        for attribute in tokens.attributes.prefix(Self.attributeLimit) {
            guard let name = SafeAttribute.named(attribute.name, in: tokens.source) else { continue }
            if attributes.contains(where: { $0.name == name }) { continue }
            attributes.append((name, attribute.value))
        }
    }

    /// The value of an attribute in the current tag, decoded.
    func attribute(_ wanted: SafeAttribute) -> [UInt8]? {
        for attribute in attributes where attribute.name == wanted { return decodedValue(attribute.value) }
        return nil
    }

    /// Writes a start tag; a link's address was judged before.
    mutating func writeStart(_ tag: Tag, link: [UInt8]?) {
        out.append(UInt8(ascii: "<"))
        tag.write(to: &out)
        for attribute in attributes {
            guard let policy = policy(for: attribute.name, on: tag) else { continue }
            let isLink = tag == .a && attribute.name == .href
            if let value = isLink ? link : safeValue(attribute.value, under: policy) {
                write(attribute.name, value)
            }
        }
        if tag == .a { writeRelation() }
        out.append(UInt8(ascii: ">"))
    }

    mutating func write(_ name: SafeAttribute, _ value: [UInt8]) {
        out.append(UInt8(ascii: " "))
        name.write(to: &out)
        out.append(UInt8(ascii: "="))
        out.append(UInt8(ascii: "\""))
        out.append(escaping: value, 0..<value.count, as: .safeValue)
        out.append(UInt8(ascii: "\""))
    }

    func decodedValue(_ range: Range<Int>) -> [UInt8] {
        guard tokens.source.place(of: 0x26, in: range) != nil else { return Array(tokens.source[range]) }
        var value: [UInt8] = []
        value.append(decoding: tokens.source, range, inAttribute: true)
        return value
    }

    func safeValue(_ range: Range<Int>, under policy: AttributePolicy) -> [UInt8]? {
        let value = decodedValue(range)
        switch policy {
        case .text: return value
        case .direction: return oneOf(["ltr", "rtl", "auto"], matching: value)
        case .scope: return oneOf(["row", "col", "rowgroup", "colgroup"], matching: value)
        case .flag: return []
        case .listType: return value.count == 1 && "1aAiI".utf8.contains(value[0]) ? value : nil
        case .number: return number(value)
        case .link: return safeLink(value)
        case .image: return safeImage(value)
        case .imageSet: return safeImageSet(value)
        }
    }

    private func oneOf(_ words: [String], matching value: [UInt8]) -> [UInt8]? {
        words.first { $0.utf8.elementsEqual(value.map(\.lowercased)) }.map { Array($0.utf8) }
    }

    /// A small whole number: a colspan of a million hangs browsers.
    private func number(_ value: [UInt8]) -> [UInt8]? {
        let digits = value.first == UInt8(ascii: "-") ? value.dropFirst() : value[...]
        return !digits.isEmpty && digits.count <= 4 && digits.allSatisfy(\.isDigit) ? value : nil
    }
}
