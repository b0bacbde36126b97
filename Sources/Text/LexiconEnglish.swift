extension Lexicon {
    /// The English of the RFCs, of feeds and of websites whose template was never translated.
    package static let english = Lexicon(
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        forms: [
            (.shortMonth(1), "jan"),
            (.shortMonth(2), "feb"),
            (.shortMonth(3), "mar"),
            (.shortMonth(4), "apr"),
            (.shortMonth(6), "jun"),
            (.shortMonth(7), "jul"),
            (.shortMonth(8), "aug"),
            (.shortMonth(9), "sep,sept"),
            (.shortMonth(10), "oct"),
            (.shortMonth(11), "nov"),
            (.shortMonth(12), "dec"),
            (.shortWeekday(1), "mon"),
            (.shortWeekday(2), "tue,tues"),
            (.shortWeekday(3), "wed"),
            (.shortWeekday(4), "thu,thur,thurs"),
            (.shortWeekday(5), "fri"),
            (.shortWeekday(6), "sat"),
            (.shortWeekday(7), "sun"),
            (.ordinalEnding, "st,nd,rd,th"),
        ])
}
