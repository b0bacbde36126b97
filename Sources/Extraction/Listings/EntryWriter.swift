internal import Calendar
internal import Markup
internal import Model
internal import Text

/// Makes entries of the sketches of the chosen records.
struct EntryWriter {
    private let sketches: [RecordSketch]
    private let outline: Outline
    private let dates: [RecordDates]
    private let template: TemplateText
    private let isAgenda: Bool

    init(_ sketches: [RecordSketch], outline: Outline, reading: DateReading) {
        self.sketches = sketches
        self.outline = outline
        isAgenda = reading.isAgenda
        dates = RecordDateReader(outline: outline, reading: reading).dates(of: sketches)
        template = TemplateText(sketches, outline: outline)
    }

    /// The entries, still without ids; a link that several records share (« S'inscrire ») is none of theirs, unless their
    /// titles lead there.
    var entries: [Entry] {
        var counts: [String: Int] = [:]
        for link in sketches.compactMap(\.link) { counts[LinkParts(link).comparable, default: 0] += 1 }
        return zip(sketches, writtenEntries).map { sketch, entry in
            guard let link = sketch.link, !sketch.isTitleLinked,
                counts[LinkParts(link).comparable, default: 0] > 1
            else { return entry }
            var entry = entry
            entry.url = nil
            entry.links = outline.callsToAction(in: sketch.range, besides: nil)
            return entry
        }
    }

    /// The entries as their records say, still without ids.
    var writtenEntries: [Entry] { zip(sketches, dates).map { entry(of: $0, dates: $1) } }

    private func entry(of sketch: RecordSketch, dates: RecordDates) -> Entry {
        var entry = Entry(id: "")
        entry.title = sketch.title
        entry.titleIsDerived = sketch.isTitleDerived
        entry.url = sketch.link
        entry.published = dates.published
        entry.updated = dates.updated
        if let start = dates.start {
            let place = outline.markedPlace(of: sketch)
            entry.event = Event(start: start, end: dates.end, place: place, deadline: dates.deadline)
            // The excerpt leaves out what stands in cells and fields of their own, where the place often is.
            if place == nil {
                entry.recordHTML = outline.lines(in: outline.row(of: sketch.range))
                    .map { "<p>" + escape($0) + "</p>" }.joined()
            }
            if isAgenda { entry.kind = .event }
        } else if let deadline = dates.deadline {
            entry.event = Event(deadline: deadline)
        }
        entry.image = outline.image(in: sketch.range)
        entry.enclosures = outline.enclosures(in: sketch.range)
        entry.links = outline.callsToAction(in: sketch.range, besides: sketch.link)
        entry.categories = outline.rubrics(in: sketch.range)
        let excerpt = ExcerptWriter(
            outline: outline, template: template, sketch: sketch, dateNode: dates.node,
            isPublication: dates.published != nil && dates.start == nil)
        entry.summaryHTML = excerpt.html.harmlessHTML(base: outline.baseURL)
        return entry
    }
}

extension [Entry] {
    /// The entries with ids: the link, where it is the item's alone; else made up from the title, with the text where
    /// titles repeat.
    func withIDs() -> [Entry] {
        var links: Set<String> = []
        var titles: [String: Int] = [:]
        for entry in self { titles[(entry.title ?? "").folded, default: 0] += 1 }
        return map { entry in
            var entry = entry
            let title = (entry.title ?? "").folded
            if let url = entry.url, links.insert(url).inserted {
                entry.id = url
            } else if let url = entry.url {
                entry.id = url + "#" + title.stableHash
            } else {
                let isOnly = titles[title] == 1
                let words = isOnly ? title : title + "\n" + (entry.summaryHTML ?? "").folded
                entry.id = "moisson:" + words.stableHash
            }
            return entry
        }
    }
}
