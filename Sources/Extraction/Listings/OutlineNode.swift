internal import Markup

/// A place that a link leads to; of several, own pages are asked first.
enum LinkKind: Int { case ownPage, document, offSite }

/// An element of an outline.
struct OutlineNode {
    let element: Element
    let tag: String
    let parent: Int
    /// One past the last element inside.
    var end: Int
    let depth: Int
    /// The range of its text.
    var text: Range<Int>
    /// Class names and id, lower case.
    let tokens: [String]
    /// The classes as one comparable string, without those that name one record (`post-12`).
    let classKey: String
    /// Hash of the names from the root down to this element.
    let path: Int
    /// Resolved, of `a` only.
    let href: String?
    /// 1 in the content, near 0 in a menu: how far what stands here may be a record.
    var standing: Double
    let isShown: Bool
    /// True when it has `itemscope` and a type.
    let isItem: Bool
    /// True when `itemprop` calls it a name or headline.
    let isNamedTitle: Bool
    /// 1 to 6 for a heading, 9 for what is none.
    let rank: Int
    /// True when it is a `time` or called a date.
    let isDate: Bool
    /// Of links: to a rubric, an author, comments, a network to share on; never the record's own.
    var isService = false
    var linkKind = LinkKind.offSite

    /// The mark by which records are alike: `article.tuile`.
    var nameAndClasses: String { tag + classKey }
}
