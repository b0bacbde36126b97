internal import Text

/// The phrases that a notice is read by, as they stand in its title and its text: sought once, for all who ask.
struct FoundPhrases {
    /// The lists of phrases, in the order in which `NoticeReader` gives them to its table.
    enum List: Int {
        case kinds, states, themes, organisers
    }

    private let title: [[PhraseTable.Hit]]
    private let prose: [[PhraseTable.Hit]]

    init(in text: ItemText, by table: PhraseTable) {
        title = table.allHits(in: text.title.words[...], of: text.title.bytes)
        prose = table.allHits(in: text.wordsOfProse, of: text.words.bytes)
    }

    func inTitle(_ list: List) -> [PhraseTable.Hit] { title[list.rawValue] }

    func inProse(_ list: List) -> [PhraseTable.Hit] { prose[list.rawValue] }
}
