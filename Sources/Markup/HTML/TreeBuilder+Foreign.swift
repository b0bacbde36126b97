internal import Text

/// SVG and MathML inside HTML (HTML Standard, 13.2.6.5).
extension TreeBuilder {
    /// True when the current token follows the rules for foreign content (13.2.6, "tree construction dispatcher").
    func isForeignContent(for kind: Tokenizer.Kind, _ tag: Tag = .unknown) -> Bool {
        guard !stack.isEmpty else { return false }
        switch currentTag {
        case .foreign: return true
        case .mathText: return kind == .startTag && isTokenNamed("mglyph", or: "malignmark")
        case .annotation: return !(kind == .startTag && tag == .svg)
        default: return false  // HTML, and the elements that HTML may stand in
        }
    }

    private func isTokenNamed(_ one: StaticString, or other: StaticString) -> Bool {
        [one, other].contains { name in
            name.withUTF8Buffer { tokens.source[tokens.range].map(\.lowercased).elementsEqual($0) }
        }
    }

    mutating func insertForeignText(_ range: Range<Int>) {
        insertWithNulls(range, replacing: true)
        if framesetIsAllowed, !isBlank(range) { framesetIsAllowed = false }
    }

    mutating func startForeignRoot(_ tag: Tag) {
        reconstructFormatting()
        insertForeign(tag == .svg ? .svg : .mathML)
    }

    mutating func foreignStartTag(_ tag: Tag) {
        if breaksOut(tag) {
            popWhile { $0 == .foreign || $0 == .annotation }
            return htmlStartTag(tag)
        }
        insertForeign(tree.nodes[Int(current)].namespace)
    }

    private mutating func insertForeign(_ namespace: TreeArena.Namespace) {
        let name = foreignName(namespace)
        let attributes = takeAttributes()
        if namespace == .svg { adjustAttributes(attributes) }
        let role = role(of: name, namespace, attributes)
        let depth = stack.count
        insertElement(role, attributes: attributes, namespace: namespace, name: name)
        if tokens.isSelfClosing, stack.count > depth { stack.removeLast() }
    }

    private mutating func foreignName(_ namespace: TreeArena.Namespace) -> Int32 {
        let id = tree.names.id(of: tokens.source, tokens.range)
        guard namespace == .svg, let adjusted = svgNames[tree.names.string(id)] else { return id }
        return tree.names.id(of: adjusted)
    }

    private mutating func adjustAttributes(_ range: (start: Int32, count: Int32)) {
        for index in Int(range.start)..<Int(range.start + range.count) {
            guard let adjusted = svgNames[tree.names.string(tree.attributes[index].name)] else { continue }
            tree.attributes[index].name = tree.names.id(of: adjusted)
        }
    }

    private func role(_ name: String) -> Tag {
        switch name {
        case "mi", "mo", "mn", "ms", "mtext": .mathText
        case "annotation-xml": .annotation
        default: .foreign
        }
    }

    private func role(of name: Int32, _ namespace: TreeArena.Namespace, _ range: (start: Int32, count: Int32))
        -> Tag
    {
        let text = tree.names.string(name)
        if namespace == .svg {
            return text == "foreignObject" || text == "desc" || text == "title" ? .svgHTML : .foreign
        }
        let found = role(text)
        return found == .annotation && isHTMLAnnotation(range) ? .annotationHTML : found
    }

    private func isHTMLAnnotation(_ range: (start: Int32, count: Int32)) -> Bool {
        tree.attributes[Int(range.start)..<Int(range.start + range.count)].contains { attribute in
            guard tree.names.string(attribute.name) == "encoding" else { return false }
            let value = tree.values[Int(attribute.start)..<Int(attribute.start + attribute.count)].map(
                \.lowercased)
            return value.elementsEqual("text/html".utf8) || value.elementsEqual("application/xhtml+xml".utf8)
        }
    }

    /// HTML elements that end a drawing or a formula that forgot its end tag.
    private func breaksOut(_ tag: Tag) -> Bool {
        switch tag {
        case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2,
            .h3, .h4,
            .h5, .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby, .s,
            .small,
            .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .var:
            true
        case .font:
            tokens.attributes.contains {
                let name = tokens.source[$0.name].map(\.lowercased)
                return ["color", "face", "size"].contains { name.elementsEqual($0.utf8) }
            }
        default: false
        }
    }

    /// True when the end tag was dealt with here and not by the rules of the insertion mode.
    mutating func foreignEndTag(_ tag: Tag) -> Bool {
        if tag == .br || tag == .p {
            popWhile { $0 == .foreign || $0 == .annotation }
            return false
        }
        for (place, node) in stack.enumerated().reversed() where place > 0 {
            let open = tree.nodes[Int(node)]
            guard open.namespace != .html else { return false }
            if tree.names.utf8(open.name).map(\.lowercased).elementsEqual(
                tokens.source[tokens.range].map(\.lowercased))
            {
                stack.removeSubrange(place...)
                return true
            }
        }
        return false
    }
}

/// SVG's element and attribute names with capitals, by their lower-case form.
private let svgNames: [String: String] = {
    let names = """
        altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend \
        feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap \
        feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge \
        feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence \
        foreignObject glyphRef linearGradient radialGradient textPath attributeName attributeType baseFrequency \
        baseProfile calcMode clipPathUnits diffuseConstant edgeMode filterUnits gradientTransform gradientUnits \
        kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lengthAdjust limitingConeAngle markerHeight \
        markerUnits markerWidth maskContentUnits maskUnits numOctaves pathLength patternContentUnits \
        patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio \
        primitiveUnits refX refY repeatCount repeatDur requiredExtensions requiredFeatures specularConstant \
        specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues \
        targetX targetY textLength viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan
        """
    return Dictionary(uniqueKeysWithValues: names.split(separator: " ").map { ($0.lowercased(), String($0)) })
}()
