import Foundation
import Model

/// `about.html`: who asks, under which name, how often, how to slow us down or stop us, and the publisher's notices.
///
/// It promises what the rooms Manners and Transport keep, and nothing else.
struct AboutPage {
    private let context: EditionContext

    init(of context: EditionContext) { self.context = context }

    var file: OutputFile {
        var frame = PageFrame(of: "about.html", titled: context.words.about.title, in: context)
        frame.lede = context.words.about.text
        let sections = [who, name, frequency, slower, use, stop] + notices
        return frame.file(.about, filledWith: ["sections": .list(sections.map(\.value))])
    }

    fileprivate struct Section {
        var id: String
        var title: String
        var paragraphs: [String] = []
        var code: String?
        var points: [String] = []
        var link: String?
        var mail: String?
    }

    private var who: Section {
        let words = context.words.about
        let publisher = context.edition.publisher
        let own = [publisher?.name, publisher?.about].compactMap { $0?.typeset }
        return Section(
            id: "who", title: words.who,
            paragraphs: own + [
                words.gathered(context.edition.sources.count), words.shown,
                context.showsImages ? words.withImages : words.withoutImages,
            ],
            mail: context.edition.contact)
    }

    private var name: Section {
        let words = context.words.about
        return Section(
            id: "name", title: words.name, paragraphs: [words.nameText], code: context.edition.userAgent)
    }

    private var frequency: Section {
        let words = context.words.about
        let seconds = context.edition.network.perHostDelaySeconds
        let pause = Int(exactly: seconds).map { String($0) } ?? String(seconds)
        return Section(
            id: "frequency", title: words.frequency,
            points: words.visits + (seconds > 0 ? [words.pause(pause)] : []))
    }

    private var slower: Section {
        let words = context.words.about
        let obeys = context.edition.network.respectRobots
        return Section(
            id: "slower", title: words.slower, points: words.wishes + (obeys ? [words.crawlDelay] : []))
    }

    private var use: Section {
        let words = context.words.about
        return Section(id: "use", title: words.use, paragraphs: [words.useText], points: words.uses)
    }

    private var stop: Section {
        let words = context.words.about
        let robots = context.edition.network.respectRobots ? words.robots : words.noRobots
        let write = context.edition.contact == nil ? [] : [words.write]
        return Section(
            id: "stop", title: words.stop, points: [robots] + words.stops + write,
            mail: context.edition.contact)
    }

    /// A notice that is an address is a link.
    private var notices: [Section] {
        let words = context.words.about
        let publisher = context.edition.publisher
        return [
            ("legal", words.legal, publisher?.legal),
            ("accessibility", words.accessibility, publisher?.accessibility),
        ].compactMap { id, title, text in
            guard let text else { return nil }
            if let address = text.webAddress { return Section(id: id, title: title, link: address) }
            return Section(id: id, title: title, paragraphs: [text.typeset])
        }
    }
}

extension AboutPage.Section {
    fileprivate var value: TemplateValue {
        .object([
            "id": .text(id), "title": .text(title), "paragraphs": .list(paragraphs.map { .text($0) }),
            "code": .optional(code), "points": .list(points.map { .text($0) }),
            "hasPoints": .flag(!points.isEmpty), "link": .optional(link), "mail": .optional(mail),
        ])
    }
}
