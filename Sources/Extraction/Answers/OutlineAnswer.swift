package import Model
internal import Text

// A page that stands where the listing was and is not it is known by its heading, and by how little it says besides;
// an item that tells of a maintenance day is not one.

/// Less text than that cannot hold a listing, so that one phrase in it decides. Bytes.
private let fewBytes = 900
/// So many items are a list, whatever stands beside it.
private let leastList = 3
/// A page that is built by scripts in the browser has next to no text of its own. Bytes.
private let noText = 60
/// A heading or title is looked for among so many headings of a short page.
private let headingsOfShortPage = 4
/// A short page's text is looked for in so many of its blocks, none longer than `longestBlock` bytes.
private let mostBlocks = 60
private let longestBlock = 400
/// « Aucun résultat » is looked for in lines of at most so many bytes.
private let longestNotice = 240
/// « Aucun événement à venir pour le moment » is a title of at most so many bytes.
private let longestEmptyTitle = 60

extension Outline {
    /// Decides by headings and by what little text there is; nil for a page that may be a listing. `title` and
    /// `heading` are folded, `entries` is the number of items that were found.
    func wrongAnswer(title: String?, heading: String?, entries: Int) -> WrongAnswer? {
        let isShort = contentLength <= fewBytes
        // A login box beside a list is furniture.
        let headings = isShort && entries < leastList ? topHeadings : [heading].compactMap { $0 }
        let said = AnswerWords.all.first { $0.isSaid(inTitle: title, headings: headings, isListing: true) }
        if let said { return said.answer }
        guard isShort, entries < 2 else { return nil }
        let text = contentText
        if let said = AnswerWords.all.first(where: { $0.isSaid(inText: text) }) { return said.answer }
        return entries == 0 && self.text.count < noText ? .bare : nil
    }

    /// True when the page itself says that its list has nothing in it.
    var saysEmpty: Bool {
        contentBlocks(upTo: longestNotice).contains { plainText($0).folded.saysEmpty }
    }

    private var topHeadings: [String] {
        nodes.indices.filter { node in
            headingRank(node) <= 3 && nodes[node].isShown && nodes[node].standing >= 0.5 && !isLinked(node)
        }
        .prefix(headingsOfShortPage).map { plainText($0).folded }
    }

    /// The text outside the furniture: a menu's « Connexion » says nothing of the page.
    private var contentText: String {
        contentBlocks(upTo: longestBlock).prefix(mostBlocks).map { plainText($0).folded }
            .joined(separator: "\n")
    }

    private func contentBlocks(upTo longest: Int) -> [Int] {
        nodes.indices.filter { node in
            let here = nodes[node]
            return here.standing >= 0.5 && here.isShown && (4...longest).contains(here.text.count)
        }
    }
}

extension Entry {
    /// True when the entry only says that there is nothing to list: its title begins so and goes on for a few words.
    /// For example: an empty agenda whose feed holds « Aucun événement à venir ».
    package var saysThatNothingIsThere: Bool {
        guard let title = title?.folded, title.utf8.count <= longestEmptyTitle else { return false }
        return emptyPhrases.contains { title.hasPrefix($0) && title.contains(phrase: $0) }
    }
}

extension String {
    /// True when folded text holds a phrase that says that a list has nothing in it.
    fileprivate var saysEmpty: Bool { emptyPhrases.contains { contains(phrase: $0) } }
}

private let emptyPhrases: [String] = [
    "aucun resultat", "aucun article", "aucune actualite", "aucun evenement", "aucune publication",
    "aucun contenu", "aucun document", "aucune offre", "aucun rendez-vous", "aucune date", "pas d'evenement",
    "pas d'actualite", "pas d'article", "pas de resultat", "pas de publication", "pas encore d'article",
    "rien pour le moment", "no results", "no events", "no posts", "no upcoming events", "il n'y a aucun",
    "il n'y a pas", "n'y a pas encore", "aucune annonce", "aucun appel", "aucune formation", "aucun element",
]
