internal import Calendar
internal import Foundation
internal import Model
internal import Storage
internal import Text

extension MadeLetter {
    /// The files under which a letter is published. The last names the stories that it told: a database that is lost
    /// learns from it what its readers know.
    func files(of profile: LetterProfile) -> [OutputFile] {
        zip(MadeLetter.fileTypes, [html, text, eml, facts]).map {
            OutputFile(path: profile.path(of: week, type: $0), content: $1)
        }
    }

    static let fileTypes = ["html", "txt", "eml", "json"]

    private var facts: [UInt8] {
        let stories = told.sorted { $0.story < $1.story }.map { told in
            JSON.object([
                ("story", .string(told.story)), ("start", .optional(told.start?.text)),
                ("end", .optional(told.end?.text)), ("place", .optional(told.place)),
                ("deadline", .optional(told.deadline?.text)), ("state", .string(told.state.rawValue)),
                ("passed_over", .bool(told.isPassedOver)),
            ])
        }
        let content = JSON.object([
            ("letter", .string(letter)), ("week", .string(week.description)), ("subject", .string(subject)),
            ("stories", .array(stories)),
        ])
        return Array((content.text(indented: true) + "\n").utf8)
    }

    /// Reads back a letter that stands in the output folder; nil when its page is not there.
    init?(_ profile: LetterProfile, week: ISOWeek, in output: OutputFolder, edition: () throws -> Edition)
        rethrows
    {
        func content(_ type: String) -> [UInt8]? { output.read(profile.path(of: week, type: type)) }
        guard let html = content("html") else { return nil }
        let facts = content("json").flatMap { PublishedFacts($0) }
        let told = try facts?.told ?? edition().told(in: html)
        self.init(
            letter: profile.id, week: week, made: week.next.monday.start(in: .gmt),
            subject: facts?.subject ?? profile.title ?? "\(week)", stories: facts?.told.count ?? told.count,
            html: html, text: content("txt") ?? [],
            eml: content("eml") ?? [], isLost: true, told: told)
    }
}

/// All that a published letter's own file says of it.
private struct PublishedFacts {
    let subject: String
    let told: [ToldStory]

    private struct Content: Decodable {
        let subject: String
        let stories: [Facts]
    }

    private struct Facts: Decodable {
        let story: String
        let start: String?
        let end: String?
        let place: String?
        let deadline: String?
        let state: String
        let passedOver: Bool?

        enum CodingKeys: String, CodingKey {
            case story, start, end, place, deadline, state
            case passedOver = "passed_over"
        }
    }

    /// Nil for a file that is not ours.
    init?(_ bytes: [UInt8]) {
        let content: Content
        do { content = try JSONDecoder().decode(Content.self, from: Data(bytes)) } catch { return nil }
        subject = content.subject
        told = content.stories.map { facts in
            ToldStory(
                story: facts.story, start: facts.start.flatMap { When(text: $0) },
                end: facts.end.flatMap { When(text: $0) }, place: facts.place,
                deadline: facts.deadline.flatMap { When(text: $0) },
                state: ToldStory.State(rawValue: facts.state) ?? .planned,
                isPassedOver: facts.passedOver ?? false)
        }
    }
}

extension Edition {
    /// The stories to which a page links: a letter of an earlier version says no more about what it told.
    fileprivate func told(in html: [UInt8]) -> [ToldStory] {
        let page = String(decoding: html, as: UTF8.self)
        return stories.filter { story in
            guard let url = story.url else { return false }
            return page.contains("\"" + url.replacingOccurrences(of: "&", with: "&amp;") + "\"")
        }.map { story in
            let event = story.event
            let state: ToldStory.State =
                event?.isCancelled == true ? .cancelled : event?.isPostponed == true ? .postponed : .planned
            return ToldStory(
                story: story.id, start: event?.start, end: event?.end, place: event?.place,
                deadline: event?.deadline, state: state)
        }
    }
}
