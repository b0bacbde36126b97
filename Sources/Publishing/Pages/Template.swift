internal import Foundation

/// The templates, which stand in the program itself: pages, and the parts that pages share.
enum Template: String, CaseIterable {
    case about, card, date, document, embed, embedStyle, facts, feedStyle, filter, foot, head, lanes, letter,
        letters,
        line, masthead, page,
        prose,
        script,
        status, style

    /// The template as it was written.
    var source: [UInt8] {
        switch self {
        case .about: PackageResources.about_mustache
        case .card: PackageResources.card_mustache
        case .date: PackageResources.date_mustache
        case .document: PackageResources.document_mustache
        case .embed: PackageResources.embed_mustache
        case .embedStyle: PackageResources.embedStyle_mustache
        case .facts: PackageResources.facts_mustache
        case .feedStyle: PackageResources.feedStyle_mustache
        case .filter: PackageResources.filter_mustache
        case .foot: PackageResources.foot_mustache
        case .head: PackageResources.head_mustache
        case .lanes: PackageResources.lanes_mustache
        case .letter: PackageResources.letter_mustache
        case .letters: PackageResources.letters_mustache
        case .line: PackageResources.line_mustache
        case .masthead: PackageResources.masthead_mustache
        case .page: PackageResources.page_mustache
        case .prose: PackageResources.prose_mustache
        case .script: PackageResources.script_mustache
        case .status: PackageResources.status_mustache
        case .style: PackageResources.style_mustache
        }
    }
}
