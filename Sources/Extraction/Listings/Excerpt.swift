internal import Foundation
internal import Markup
internal import Text

// The rest of a record when its title, its publication date and its theme's furniture are taken away.

/// Lines that stand in most records of a list belong to the theme.
struct TemplateText {
    /// From that many records on, a repeated line is no accident.
    private static let leastRecords = 3
    private static let share = 0.6

    private let lines: Set<String>

    init(_ sketches: [RecordSketch], outline: Outline) {
        var counts: [String: Int] = [:]
        for sketch in sketches {
            let lines = outline.lines(in: sketch.range).map(\.folded).filter { !$0.isLabelledFact }
            for line in Set(lines.map(\.masked)) {
                counts[line, default: 0] += 1
            }
        }
        let least = max(Self.leastRecords, Int((Double(sketches.count) * Self.share).rounded(.up)))
        lines = Set(counts.filter { $0.value >= least }.keys)
    }

    func contains(_ foldedLine: String) -> Bool {
        lines.contains(foldedLine.masked) || templateLines.contains(foldedLine) || isCounter(foldedLine)
    }

    /// « 0 251 »: comments and views.
    private func isCounter(_ line: String) -> Bool {
        line.utf8.count <= 12 && line.utf8.allSatisfy { ($0 >= 48 && $0 <= 57) || $0 == 0x20 }
    }
}

extension String {
    /// « lieu : maison des associations » tells of the item, even when all take place there.
    fileprivate var isLabelledFact: Bool {
        guard let colon = firstIndex(of: ":") else { return false }
        let label = String(self[..<colon]).trimmingBlanks()
        return occurrenceLabels.contains(label) || placeLabels.contains(label)
    }

    /// True for « 09:20 » and « 17h30 », nothing else.
    fileprivate var isClock: Bool {
        let parts = utf8.split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "h")
        }
        return parts.count == 2 && (1...2).contains(parts[0].count) && parts[1].count == 2
            && parts.allSatisfy { $0.allSatisfy(\.isDigit) }
    }

    /// « affichages : 37 » is « affichages : # » in every record; a date is not masked, for it says when something is.
    fileprivate var masked: String {
        guard utf8.count <= 40, !isDateOnly(self), utf8.contains(where: { $0 >= 48 && $0 <= 57 }),
            DateText(firstIn: self) == nil
        else { return self }
        return String(decoding: utf8.map { $0 >= 48 && $0 <= 57 ? UInt8(ascii: "#") : $0 }, as: UTF8.self)
            .split(separator: "#").joined(separator: "#")
    }

    /// This HTML sanitised, or nil when no text is left.
    func harmlessHTML(base: String?) -> String? {
        let clean = sanitise(self, base: base).html.trimmingBlanks()
        return plainText(fromHTML: clean).isEmpty ? nil : clean
    }
}

/// The HTML of a record without what is not its text; to be sanitised by the caller.
struct ExcerptWriter {
    let outline: Outline
    let template: TemplateText
    let sketch: RecordSketch
    let dateNode: Int?
    /// True when the record shows its day of publication and no day of an event: an hour alone is that of its publication.
    let isPublication: Bool

    var html: String {
        var out = ""
        let whole = sketch.range
        let top = outline.nodes[whole.from]
        if top.end == whole.to, !isDropped(whole.from) {
            out += content(of: whole.from)
        } else {
            var node = whole.from
            while node < whole.to {
                out += html(of: node)
                node = outline.nodes[node].end
            }
        }
        return out
    }

    private func html(of node: Int) -> String {
        let here = outline.nodes[node]
        if here.tag == "br" { return "<br>" }
        guard here.isShown, !isDropped(node) else { return "" }
        guard mustOpen(node) else { return here.element.outerHTML }
        return here.tag == "p" || here.tag == "td"
            ? "<p>" + content(of: node) + "</p>" : content(of: node) + " "
    }

    /// The children of an element one by one, its own tags left out.
    private func content(of node: Int) -> String {
        var out = ""
        var child = node + 1
        for part in outline.nodes[node].element.children {
            switch part {
            case .text(let string): out += escape(string)
            case .element:
                out += html(of: child)
                child = outline.nodes[child].end
            case .comment: break
            }
        }
        return out
    }

    /// True when something inside must go, so that the element cannot be taken as it is; layout is always opened.
    private func mustOpen(_ node: Int) -> Bool {
        let here = outline.nodes[node]
        switch here.tag {
        case "div", "section", "article", "header", "footer", "a", "td", "tr", "tbody", "table", "figure",
            "aside", "main", "span":
            return true
        default: return (node + 1..<here.end).contains { outline.nodes[$0].isShown && isDropped($0) }
        }
    }

    private func isDropped(_ node: Int) -> Bool {
        let here = outline.nodes[node]
        if node == sketch.titleNode || node == dateNode || isByline(node) { return true }
        if here.text.isEmpty || !here.isShown { return true }
        if here.standing < 0.5, outline.nodes[sketch.range.from].standing >= 0.5 { return true }
        if here.href != nil, outline.standsAlone(node) || outline.endsItsLine(node), isOnward(node) {
            return true
        }
        if here.href != nil, here.isService, outline.standsAlone(node) { return true }
        guard here.text.count <= longestTitle * 2 else { return false }
        let text = outline.plainText(node).folded
        // An age is another one at each visit.
        if text.isEmpty || template.contains(text) && !isLabel(node, text) || WrittenAge(text) != nil {
            return true
        }
        if isPublication, text.isClock { return true }
        if let title = sketch.titleNode, title > node, title < here.end, text == sketch.foldedTitle {
            return true
        }
        if sketch.titleNode == nil, here.text.count <= sketch.title.utf8.count + 4,
            text == sketch.foldedTitle
        {
            return true
        }
        return isRubricLine(node)
    }

    /// True for a label of what its line goes on with: « Lieu : » stands in every record and says what « Maison du projet » is.
    private func isLabel(_ node: Int, _ text: String) -> Bool {
        text.isLabelledFact && !outline.endsItsLine(node)
    }

    /// SPIP's « 2 novembre 2026, par La Saline »: without its date, the rest of the line is furniture as well.
    private func isByline(_ node: Int) -> Bool {
        guard let dateNode, node < dateNode, dateNode < outline.nodes[node].end else { return false }
        let line = outline.plainText(node)
        guard line.utf8.count <= longestTitle else { return false }
        let rest = line.replacingOccurrences(of: outline.plainText(dateNode), with: "")
        let words = rest.folded.drop { !$0.isLetter }
        return words.isEmpty || words.hasPrefix("par ") || words.hasPrefix("publie par ")
    }

    /// « Lire la suite », « Télécharger ».
    private func isOnward(_ node: Int) -> Bool {
        let label = LinkLabel(outline.plainText(node))
        return label.isReadMore || label.isDownload
    }

    /// A line that is made of links to rubrics, tags, authors and the words between them.
    private func isRubricLine(_ node: Int) -> Bool {
        let here = outline.nodes[node]
        let links = (node..<here.end).filter { outline.nodes[$0].href != nil }
        guard !links.isEmpty, links.allSatisfy({ outline.nodes[$0].isService }) else { return false }
        let linked = links.reduce(0) { $0 + outline.nodes[$1].text.count }
        return here.text.count - linked <= 20 + 4 * links.count
    }
}
