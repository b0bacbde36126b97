internal import CLibxml2

/// An entity in libxml2's own shape, with a text and nothing to expand in it.
struct XMLEntity {
    let pointer: UnsafeMutablePointer<_xmlEntity>

    init(text: some Collection<UInt8>, isForAttribute: Bool) {
        let content = UnsafeMutablePointer<xmlChar>.allocate(capacity: text.count + 1)
        for (place, byte) in text.enumerated() { content[place] = byte }
        content[text.count] = 0
        pointer = .allocate(capacity: 1)
        pointer.initialize(to: _xmlEntity())
        pointer.pointee.type = XML_ENTITY_DECL
        // In text, libxml2 copies a "predefined" entity as it is; in an attribute, only its first byte.
        pointer.pointee.etype = isForAttribute ? XML_INTERNAL_GENERAL_ENTITY : XML_INTERNAL_PREDEFINED_ENTITY
        pointer.pointee.content = content
        pointer.pointee.orig = content
        pointer.pointee.length = Int32(text.count)
        // "Already checked, holds no markup": libxml2 then only reads it, so threads may share it.
        pointer.pointee.checked = 2
    }

    func free() {
        pointer.pointee.content?.deallocate()
        pointer.deallocate()
    }
}

/// HTML's named references, made for libxml2 when a document first uses them.
///
/// Each parse has its own, because what libxml2 is given must outlive the call and die with the parser.
struct XMLEntityNames {
    private var inText: [String: XMLEntity] = [:]
    private var inAttributes: [String: XMLEntity] = [:]
    private var declared: [String: [UInt8]] = [:]
    private(set) var firstUndeclared: String?

    /// Keeps an internal entity that is plain text; what holds markup or further references is left alone,
    /// so that there is nothing to expand twice (billion laughs).
    mutating func declare(_ name: String, _ content: [UInt8]) {
        let isPlain = !content.contains { $0 == 0x3C || $0 == 0x26 }
        guard isPlain, content.count <= longestEntity, declared.count < mostEntities else { return }
        if declared[name] == nil { declared[name] = content }
    }

    mutating func entity(_ name: String, isForAttribute: Bool) -> XMLEntity? {
        if let known = isForAttribute ? inAttributes[name] : inText[name] { return known }
        guard let text = declared[name] ?? htmlText(name) else { return nil }
        let entity = XMLEntity(text: text, isForAttribute: isForAttribute)
        if isForAttribute { inAttributes[name] = entity } else { inText[name] = entity }
        return entity
    }

    func free() {
        for entity in inText.values { entity.free() }
        for entity in inAttributes.values { entity.free() }
    }

    private mutating func htmlText(_ name: String) -> [UInt8]? {
        guard let text = namedReference(name) else { return nil }
        firstUndeclared = firstUndeclared ?? name
        return Array(text.utf8)
    }
}

/// Bytes of an entity's text, and how many a document may declare: names of places and people, not chapters.
private let longestEntity = 1000
private let mostEntities = 1000
