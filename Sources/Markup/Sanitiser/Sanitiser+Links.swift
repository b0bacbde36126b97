internal import Text
internal import Web

/// Links and images: only addresses that neither run code nor tell a third party who reads.
extension Sanitiser {
    /// A resolved address of a safe scheme, or nil; relative ones stay when there is no base.
    func safeLink(_ value: [UInt8]) -> [UInt8]? {
        if value.isPlainWebAddress { return value }
        guard isSafeLink(value) else { return nil }
        if let resolved = base.resolving(value) { return isSafeLink(resolved) ? resolved : nil }
        return base.isMissing ? trimmed(value.filter { $0 >= 0x20 }) : nil
    }

    /// The current link's address.
    var safeAddress: [UInt8]? {
        guard let value = attribute(.href) else { return nil }
        return safeLink(value)
    }

    mutating func writeRelation() {
        guard let given = attribute(.rel)?.map(\.lowercased) else {
            return write(.rel, Array("noopener".utf8))
        }
        var words = ["noopener"]
        for word in given.split(whereSeparator: \.isBlank).prefix(16) {
            let relation = String(decoding: word, as: UTF8.self)
            if keptRelations.contains(relation), !words.contains(relation) { words.append(relation) }
        }
        write(.rel, Array(words.joined(separator: " ").utf8))
    }

    // MARK: Images

    func safeImage(_ value: [UInt8]) -> [UInt8]? {
        guard let address = safeLink(value) else { return nil }
        let isWeb = address.starts(with: "http:".utf8) || address.starts(with: "https:".utf8)
        return isWeb || (base.isMissing && !address.isEmpty && !hasScheme(address)) ? address : nil
    }

    private func hasScheme(_ address: [UInt8]) -> Bool {
        address.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }.contains(0x3A)
    }

    /// An image unless it is a tracking pixel; one without a safe address is kept for its alternative text.
    mutating func writeImage() {
        if isTrackingPixel { return }
        // What stands in `src` beside it is a placeholder.
        let source = lateSource ?? imageAddress(.src)
        var set: [UInt8]?
        if let candidates = attribute(.srcset) { set = safeImageSet(candidates) }
        let text = attribute(.alt)
        guard source != nil || set != nil || says(text) else { return }
        out.append(contentsOf: "<img".utf8)
        if let source { write(.src, source) }
        if let set { write(.srcset, set) }
        if let text { write(.alt, text) }
        for name in [SafeAttribute.title, .width, .height, .lang, .dir] { writeImageAttribute(name) }
        out.append(UInt8(ascii: ">"))
    }

    /// True when anything is left of a text when what no page may hold is dropped (control characters).
    private func says(_ text: [UInt8]?) -> Bool {
        guard let text else { return false }
        var written: [UInt8] = []
        written.append(escaping: text, 0..<text.count, as: .safeValue)
        return !written.isEmpty
    }

    private func imageAddress(_ name: SafeAttribute) -> [UInt8]? {
        guard let value = attribute(name) else { return nil }
        return safeImage(value)
    }

    private mutating func writeImageAttribute(_ name: SafeAttribute) {
        guard let policy = policy(for: name, on: .img) else { return }
        guard let found = attributes.first(where: { $0.name == name }) else { return }
        if let value = safeValue(found.value, under: policy) { write(name, value) }
    }

    /// The address that a script would have put in later.
    private var lateSource: [UInt8]? {
        for name in [SafeAttribute.dataSrc, .dataLazySrc, .dataOriginal] {
            if let source = imageAddress(name), !source.isEmpty { return source }
        }
        return nil
    }

    private var isTrackingPixel: Bool {
        for name in [SafeAttribute.width, .height] {
            if let size = attribute(name), isAtMostOne(size) { return true }
        }
        guard let style = attribute(.style) else { return false }
        let compact = String(decoding: style.filter { !$0.isBlank }.map(\.lowercased), as: UTF8.self)
        let hidden = ["width:1px", "height:1px", "width:0", "height:0", "display:none", "visibility:hidden"]
        return compact.utf8.split(separator: UInt8(ascii: ";")).contains { declaration in
            hidden.contains { String(declaration)?.hasPrefix($0) ?? false }
        }
    }

    /// `0`, `1`, `1px`, ` 0.5 `: no reader sees such an image.
    private func isAtMostOne(_ size: [UInt8]) -> Bool {
        let digits = trimmed(size).prefix { $0.isDigit }
        return !digits.isEmpty && digits.count <= 6
            && (Int(String(decoding: digits, as: UTF8.self)) ?? 2) <= 1
    }

    /// `srcset`: candidates with a safe address, each with its width or density.
    func safeImageSet(_ value: [UInt8]) -> [UInt8]? {
        var kept: [[UInt8]] = []
        var rest = value[...]
        while kept.count < 32 {
            rest = rest.drop { $0.isBlank || $0 == 0x2C }
            guard !rest.isEmpty else { break }
            var address = rest.prefix { !$0.isBlank }
            rest = rest[address.endIndex...]
            var descriptor: ArraySlice<UInt8> = []
            if address.last == 0x2C {
                while address.last == 0x2C { address = address.dropLast() }
            } else {
                descriptor = rest.prefix { $0 != 0x2C }
                rest = rest[descriptor.endIndex...]
            }
            if let candidate = candidate(Array(address), descriptor: trimmed(descriptor)) {
                kept.append(candidate)
            }
        }
        return kept.isEmpty ? nil : Array(kept.joined(separator: Array(", ".utf8)))
    }

    private func candidate(_ address: [UInt8], descriptor: [UInt8]) -> [UInt8]? {
        guard let safe = safeImage(address), safe.last != 0x2C, safe.first != 0x2C else { return nil }
        if descriptor.isEmpty { return safe }
        let isFine = descriptor.count <= 12 && descriptor.dropLast().allSatisfy { $0.isDigit || $0 == 0x2E }
        guard isFine, let unit = descriptor.last, unit == UInt8(ascii: "w") || unit == UInt8(ascii: "x")
        else {
            return safe
        }
        return safe + [0x20] + descriptor
    }
}
