import Markup
import Model
internal import Text

// From the sketches of the chosen records to entries.

func entries(of sketches: [RecordSketch], _ outline: Outline, _ reading: DateReading) -> [Entry] {
    let sketches = withOwnLinks(sketches)
    let dates = recordDates(sketches, outline, reading)
    let template = TemplateText(sketches, outline)
    let entries = zip(sketches, dates).map { entry($0, $1, template, outline) }
    return withIDs(entries)
}

/// A link that several records share (« S'inscrire ») is none of theirs, unless their titles lead there.
private func withOwnLinks(_ sketches: [RecordSketch]) -> [RecordSketch] {
    var counts: [String: Int] = [:]
    for link in sketches.compactMap(\.link) { counts[comparable(link), default: 0] += 1 }
    return sketches.map { sketch in
        guard let link = sketch.link, !sketch.isTitleLinked, counts[comparable(link), default: 0] > 1 else {
            return sketch
        }
        var sketch = sketch
        sketch.link = nil
        return sketch
    }
}

func entry(_ sketch: RecordSketch, _ dates: RecordDates, _ template: TemplateText, _ outline: Outline)
    -> Entry
{
    var entry = Entry(id: "")
    entry.title = sketch.title
    entry.titleIsDerived = sketch.titleSource == .line
    entry.url = sketch.link
    entry.published = dates.published
    entry.updated = dates.updated
    if let start = dates.start { entry.event = Event(start: start, end: dates.end) }
    entry.image = image(of: sketch.range, outline)
    entry.enclosures = enclosures(of: sketch.range, outline)
    entry.links = callsToAction(of: sketch, outline)
    entry.categories = rubrics(of: sketch.range, outline)
    let html = ExcerptWriter(outline: outline, template: template, sketch: sketch, dateNode: dates.node)
        .html()
    entry.summaryHTML = harmless(html, base: outline.baseURL)
    return entry
}

// MARK: Identity

/// The link, where it is the item's alone; else made up from the title, with the text where titles repeat.
func withIDs(_ entries: [Entry]) -> [Entry] {
    var links: Set<String> = []
    var titles: [String: Int] = [:]
    for entry in entries { titles[(entry.title ?? "").folded, default: 0] += 1 }
    return entries.map { entry in
        var entry = entry
        let title = (entry.title ?? "").folded
        if let url = entry.url, links.insert(url).inserted {
            entry.id = url
        } else if let url = entry.url {
            entry.id = url + "#" + madeUp(title)
        } else {
            let isOnly = titles[title] == 1
            entry.id = "moisson:" + madeUp(isOnly ? title : title + "\n" + (entry.summaryHTML ?? "").folded)
        }
        return entry
    }
}

/// FNV-1a, 64 bits, 16 hexadecimal digits; frozen: it is part of identities.
func madeUp(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash.hexadecimal
}
