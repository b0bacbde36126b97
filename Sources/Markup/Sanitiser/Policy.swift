/// The fate of an element in sanitised HTML.
enum ElementPolicy {
    /// Written, under this name.
    case keep(Tag)
    /// Its tags are left out and its content stays.
    case unwrap
    /// Left out with all that is in it.
    case drop(Tokenizer.Content)
}

/// The allow list of elements. What is not named here loses its tags and keeps its text.
func policy(for tag: Tag) -> ElementPolicy {
    switch tag {
    case .a, .abbr, .acronym, .address, .article, .aside, .b, .bdi, .bdo, .big, .blockquote, .br, .caption,
        .center,
        .cite, .code, .col, .colgroup, .data, .dd, .del, .details, .dfn, .div, .dl, .dt, .em, .figcaption,
        .figure,
        .footer, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .i, .img, .ins, .kbd, .li, .mark, .menu,
        .nav,
        .ol, .p, .pre, .q, .rp, .rt, .ruby, .s, .samp, .section, .small, .span, .strike, .strong, .sub,
        .summary,
        .sup, .table, .tbody, .td, .tfoot, .th, .thead, .time, .tr, .tt, .u, .ul, .var, .wbr:
        .keep(tag)
    case .image: .keep(.img)
    case .dir: .keep(.ul)
    case .listing: .keep(.pre)
    // Blocks that a page may have once or that submit: their text must not run into its neighbours.
    case .dialog, .fieldset, .form, .legend, .main, .search: .keep(.div)
    case .script: .drop(.script)
    case .style, .iframe, .noembed, .noframes: .drop(.rawText)
    case .xmp, .plaintext: .keep(.pre)
    case .datalist, .noscript, .select, .svg, .template, .textarea, .title: .drop(.rcdata)
    default: .unwrap
    }
}

/// The condition under which an attribute stays.
enum AttributePolicy {
    case text, direction, link, image, imageSet, number, flag, listType, scope
}

/// The allow list of attributes: for every element, then by element.
func policy(for attribute: SafeAttribute, on tag: Tag) -> AttributePolicy? {
    switch attribute {
    case .lang, .title: return .text
    case .dir: return .direction
    default: break
    }
    switch (tag, attribute) {
    case (.a, .href): return .link
    case (.a, .hreflang), (.img, .alt), (.td, .abbr), (.th, .abbr), (.data, .value): return .text
    case (.blockquote, .cite), (.q, .cite), (.del, .cite), (.ins, .cite): return .link
    case (.del, .datetime), (.ins, .datetime), (.time, .datetime): return .text
    case (.img, .src): return .image
    case (.img, .srcset): return .imageSet
    case (.img, .width), (.img, .height), (.col, .span), (.colgroup, .span), (.td, .colspan), (.td, .rowspan),
        (.th, .colspan), (.th, .rowspan), (.ol, .start), (.li, .value):
        return .number
    case (.ol, .reversed), (.details, .open): return .flag
    case (.ol, .type): return .listType
    case (.th, .scope): return .scope
    default: return nil
    }
}

/// The attributes that may survive on some element, and those that tell what an image is.
enum SafeAttribute: UInt8, CaseIterable {
    case lang, title, dir, href, hreflang, rel, alt, abbr, value, cite, datetime, src, srcset, width, height,
        span
    case colspan, rowspan, start, reversed, open, type, scope, style
    /// The attributes in which scripts that load images late keep the address.
    case dataSrc, dataLazySrc, dataOriginal

    /// The attribute whose name stands in a range of the source, in any case.
    static func named(_ range: Range<Int>, in source: [UInt8]) -> SafeAttribute? {
        guard range.count <= 13, let number = table.findLowering(source, in: range) else { return nil }
        return SafeAttribute(rawValue: UInt8(number))
    }

    @inline(__always)
    func write(to out: inout [UInt8]) { Self.table.append(Int32(rawValue), to: &out) }

    private static let table = NameTable(
        allCases.map { attribute in
            switch attribute {
            case .dataSrc: "data-src"
            case .dataLazySrc: "data-lazy-src"
            case .dataOriginal: "data-original"
            default: String(describing: attribute)
            }
        })
}

/// Relations that tell and do nothing.
let keptRelations: Set<String> = [
    "author", "bookmark", "external", "license", "nofollow", "noreferrer", "sponsored", "tag", "ugc",
]
