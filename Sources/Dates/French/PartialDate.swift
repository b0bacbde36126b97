/// One date of a series as it was read, with what was left out still missing.
struct PartialDate: Equatable {
    enum Form { case day, weekday, month, year, fixed }
    enum Direction { case forward, backward }

    var form: Form
    var weekday: Int?
    var day: Int?
    var month: Int?
    var year: Int?
    /// « le 3 mars dernier », « jeudi prochain ».
    var direction: Direction?
    /// « lundi en huit »
    var isWeekLater = false
    var times: Times?
    /// A span that was known at once: « demain », « la semaine dernière », « été 2025 ».
    var fixed: Span?
    var next: Int

    /// A bare number is a day only when another date lends it a month.
    var isComplete: Bool { form != .day || month != nil }
}

/// Minutes since midnight; a missing end of an open span is nil.
struct Times: Equatable {
    var start: Int?
    var end: Int?
    var next: Int
    var isOpen = false
}

/// Dates that belong together: one, a list, or from–to.
struct Series: Equatable {
    var items: [PartialDate]
    var isRange = false
    /// « du lundi au vendredi »: a habit, not a date.
    var isRecurrent = false
    var next: Int
}
