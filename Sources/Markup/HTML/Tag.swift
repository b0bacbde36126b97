/// The element names that HTML's rules mention; the first names of every `NameTable`, in this order.
enum Tag: UInt8, CaseIterable, Sendable {
    case unknown
    /// SVG and MathML elements, by what the tree builder must know of them (HTML Standard, 13.2.6.5).
    case foreign, mathText, svgHTML, annotation, annotationHTML
    case html, head, title, base, link, meta, style, script, noscript, template, body
    case article, section, nav, aside, h1, h2, h3, h4, h5, h6, hgroup, header, footer, address, search
    case p, hr, pre, blockquote, ol, ul, menu, li, dl, dt, dd, figure, figcaption, main, div
    case a, em, strong, small, s, cite, q, dfn, abbr, ruby, rb, rt, rtc, rp, data, time, code, `var`, samp,
        kbd
    case sub, sup, i, b, u, mark, bdi, bdo, span, br, wbr, ins, del
    case picture, source, img, iframe, embed, object, param, video, audio, track, map, area
    case table, caption, colgroup, col, tbody, thead, tfoot, tr, td, th
    case form, label, input, button, select, datalist, optgroup, option, textarea, output, progress, meter
    case fieldset, legend, details, summary, dialog, canvas, slot
    case acronym, applet, basefont, bgsound, big, blink, center, dir, font, frame, frameset, image, keygen
    case listing, marquee, nobr, noembed, noframes, plaintext, strike, tt, xmp
    case svg, math

    static let firstName = Tag.html.rawValue

    var name: String { String(describing: self) }

    /// Elements without content and end tag.
    var isVoid: Bool {
        switch self {
        case .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .img, .input, .keygen, .link,
            .meta,
            .param, .source, .track, .wbr:
            true
        default: false
        }
    }

    /// The Standard's "special" elements (13.2.4.2), which end tags of others do not reach across.
    var isSpecial: Bool {
        switch self {
        case .address, .applet, .area, .article, .aside, .base, .basefont, .bgsound, .blockquote, .body, .br,
            .button,
            .caption, .center, .col, .colgroup, .dd, .details, .dir, .div, .dl, .dt, .embed, .fieldset,
            .figcaption,
            .figure, .footer, .form, .frame, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hgroup,
            .hr,
            .html, .iframe, .img, .input, .keygen, .li, .link, .listing, .main, .marquee, .menu, .meta, .nav,
            .noembed, .noframes, .noscript, .object, .ol, .p, .param, .plaintext, .pre, .script, .search,
            .section,
            .select, .source, .style, .summary, .table, .tbody, .td, .template, .textarea, .tfoot, .th,
            .thead,
            .title, .tr, .track, .ul, .wbr, .xmp, .mathText, .svgHTML, .annotation, .annotationHTML:
            true
        default: false
        }
    }

    var isFormatting: Bool {
        switch self {
        case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u: true
        default: false
        }
    }

    var isHeading: Bool { rawValue >= Tag.h1.rawValue && rawValue <= Tag.h6.rawValue }

    /// True for the elements at which "has an element in scope" stops looking (13.2.4.2).
    var endsScope: Bool {
        switch self {
        case .applet, .caption, .html, .table, .td, .th, .marquee, .object, .template, .mathText, .svgHTML,
            .annotation, .annotationHTML:
            true
        default: false
        }
    }

    /// Elements whose end tag may be left out where a parent ends.
    var hasImpliedEnd: Bool {
        switch self {
        case .dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc: true
        default: false
        }
    }

    var isForeign: Bool { rawValue >= Tag.foreign.rawValue && rawValue <= Tag.annotationHTML.rawValue }
}
