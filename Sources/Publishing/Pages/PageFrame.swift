internal import Calendar
import Model

/// The parts that all pages for people have: head, masthead, foot.
struct PageFrame {
    let context: EditionContext
    /// Below the output folder.
    let path: String
    let title: String
    var lede: String?
    var feeds: [AnnouncedFeed] = []
    var isHome = false
    var isScripted = false
    /// The sentence that says when something was last found.
    var lastNews: String?

    init(of path: String, titled title: String, in context: EditionContext) {
        self.context = context
        self.path = path
        self.title = title
    }

    /// The way from the page to the output folder: `../` from a page in a folder.
    var root: String { String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") }) }

    /// The file of a page that stands for itself.
    func file(_ template: Template, filledWith members: [String: TemplateValue]) -> OutputFile {
        OutputFile(path: path, content: page(template, filledWith: members))
    }

    func page(_ template: Template, filledWith members: [String: TemplateValue]) -> [UInt8] {
        context.templates.fill(template, with: .object(members.merging(self.members) { own, _ in own }))
    }

    private var members: [String: TemplateValue] {
        let words = context.words
        let edition = context.edition
        let site = edition.title.typeset
        return [
            "words": .words(words), "language": .text(words.language), "siteTitle": .text(site),
            "title": .text(title), "pageTitle": .text(isHome ? title : "\(title) – \(site)"),
            "description": .text(lede ?? words.lede), "lede": .optional(lede),
            "address": .text(context.address(isHome ? "" : path)), "root": .text(root),
            "isHome": .flag(isHome), "styleHash": context.templates.policyHash(of: .style),
            "scriptHash": isScripted ? context.templates.policyHash(of: .script) : .flag(false),
            "feeds": .list(feeds.map { $0.value(root: root) }), "contact": .optional(edition.contact),
            "lastNews": .optional(lastNews), "publisher": publisher,
            "showsImages": .flag(context.showsImages),
            "logoPolicy": .optional(edition.publisher?.logo?.policySource),
            "hasLegal": .flag(edition.publisher?.legal != nil),
            "hasAccessibility": .flag(edition.publisher?.accessibility != nil),
        ]
    }

    private var publisher: TemplateValue {
        guard let publisher = context.edition.publisher else { return .flag(false) }
        return .object([
            "name": .optional(publisher.name?.typeset), "about": .optional(publisher.about?.typeset),
            "logo": .optional(publisher.logo),
        ])
    }
}

/// A feed that a page announces to the programs that look for one.
struct AnnouncedFeed {
    var path: String
    var type: String
    /// No two of a page have the same.
    var title: String

    fileprivate func value(root: String) -> TemplateValue {
        .object(["href": .text(root + path), "type": .text(type), "title": .text(title)])
    }
}

extension String {
    /// The address as a Content-Security-Policy names it, in which these signs end a source or a directive.
    fileprivate var policySource: String { replacing(";", with: "%3B").replacing(",", with: "%2C") }
}
