internal import Text

/// A title behind its date: « 24/11/2026 – Budget participatif ».
struct DatedTitle {
    let date: WrittenDate
    let title: String

    /// Nil for a title that does not begin with a whole day and a sign behind it.
    init?(_ text: String) {
        guard let date = DateScanner(text.utf8).dates.first, date.place.lowerBound == 0, date.day != nil,
            date.when != nil
        else { return nil }
        let rest = String(decoding: Array(text.utf8)[date.place.upperBound...], as: UTF8.self)
        let bare = rest.drop { !$0.isLetter && !$0.isNumber && !"«\"“([".contains($0) }
        let signs = rest.utf8.prefix(rest.utf8.count - bare.utf8.count)
        guard signs.contains(where: { $0 > 0x20 }), String(bare).isTitle else { return nil }
        self.date = date
        title = String(bare)
    }
}

extension [RecordSketch] {
    /// So many titles of a list begin with a date when that is how it is written; at least three. Share.
    private static let mostDated = 0.6

    /// The records with their dates apart from their titles, where most titles begin with a date.
    var withoutDatesInTitles: [RecordSketch] {
        let titles = map { DatedTitle($0.title) }
        let dated = titles.count { $0 != nil }
        guard dated >= 3, Double(dated) >= Double(count) * Self.mostDated else { return self }
        return zip(self, titles).map { sketch, dated in
            guard let dated else { return sketch }
            var sketch = sketch
            sketch.title = dated.title
            sketch.foldedTitle = dated.title.folded
            sketch.titleDate = dated.date
            return sketch
        }
    }
}
