import Foundation
internal import Text

extension LetterContent {
    /// The place where a letter is read; a mail is cut at a limit and names no policy, which mail programs do not know.
    enum Place { case web, mail }

    func html(for place: Place) -> [UInt8] {
        templates.fill(
            .letter,
            with: .object([
                "words": .words(words), "language": .text(words.language), "title": .text(title),
                "number": .text(number),
                "counts": .text(counts.text.isEmpty ? words.letter.nothing : counts.text),
                "preheader": .text(preheader), "isWeb": .flag(place == .web), "web": .text(web),
                "home": .text(home), "instructions": .optional(instructions),
                "sections": .list(sections.map { $0.value(in: words, web: web) }),
                "checked": .text(footer.checked), "silence": .optional(footer.silence),
                "failing": .list(footer.failing.map { .text($0) }),
                "hasFailing": .flag(!footer.failing.isEmpty),
                "contact": .optional(footer.contact), "leaveURL": .optional(footer.leaveURL),
            ]))
    }
}

extension LetterContent.Section {
    fileprivate func value(in words: Wording, web: String) -> TemplateValue {
        let groups = groups.map { group in
            TemplateValue.object([
                "heading": .optional(group.heading), "level": .text(group.heading == nil ? "3" : "4"),
                "entries": .list(group.entries.map(\.value)),
            ])
        }
        return .object([
            "id": .text(id), "title": .text(title), "groups": .list(groups),
            "omitted": .optional(omitted > 0 ? words.letter.omitted(omitted) : nil),
            "web": .text(web + "#" + id),
        ])
    }
}

extension LetterContent.Entry {
    fileprivate var value: TemplateValue {
        switch self {
        case .whole(let view, let id):
            .object(["notice": view.value, "story": .text(id), "line": .flag(false)])
        case .line(let line): .object(["notice": .flag(false), "line": line.value])
        }
    }
}

extension LetterLine {
    fileprivate var value: TemplateValue {
        .object([
            "mark": .optional(mark), "moment": .optional(moment), "title": .text(title),
            "url": .optional(url), "language": .optional(language), "tail": .text(tail),
        ])
    }
}
