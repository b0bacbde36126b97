/// The closed lists of one language: months, weekdays, numbers and the words that say what has become of an event, each
/// form with its role. All forms are folded; a form may be a phrase of several words.
package struct Lexicon: Sendable {
    /// A role that a word or a phrase can have; most words have one, « mar » and « sept » have two.
    package enum Role: Hashable, Sendable {
        /// 1 is January.
        case month(Int)
        case shortMonth(Int)
        /// 1 is Monday.
        case weekday(Int)
        case weekdays(Int)
        case shortWeekday(Int)
        case number(Int)
        case ordinal(Int)
        /// Only those of two letters or more: « I », « V » and « X » are initials more often.
        case roman(Int)
        /// The letters behind the figures of an ordinal: « 2e ».
        case ordinalEnding
        case postponed
        case cancelled
        /// « pas annulé », « annule et remplace »: beside a state, it is none.
        case condition
        /// « en cas de forte pluie, elle sera annulée »: before a state in its clause, it is none.
        case proviso
        /// « compte rendu »: looks back wherever it stands in a title.
        case recap
        /// « bilan »: looks back where a title begins with it.
        case recapBeginning
        /// « visio »: takes place on a screen.
        case online
        /// « ligne », « Zoom »: no place on a map, where a place is named.
        case onlinePlace
    }

    /// The months as they are written in a sentence, January first.
    package let monthNames: [String]
    /// The weekdays as they are written in a sentence, Monday first.
    package let weekdayNames: [String]
    private let formsOfRole: [Role: [String]]
    private let rolesOfHash: [UInt64: [Role]]

    /// Takes the full names as they are written, and further forms by their roles, parted by commas.
    init(months: [String], weekdays: [String], forms: [(role: Role, forms: String)]) {
        monthNames = months
        weekdayNames = weekdays
        var rows: [(role: Role, forms: [String])] = []
        for (index, name) in months.enumerated() { rows.append((.month(index + 1), [name])) }
        for (index, name) in weekdays.enumerated() {
            rows.append((.weekday(index + 1), [name]))
            rows.append((.weekdays(index + 1), [name + "s"]))
        }
        rows += forms.map { ($0.role, $0.forms.split(separator: ",").map(String.init)) }
        var formsOfRole: [Role: [String]] = [:]
        var rolesOfHash: [UInt64: [Role]] = [:]
        for row in rows {
            for form in row.forms {
                let folded = FoldedText(form).text
                formsOfRole[row.role, default: []].append(folded)
                rolesOfHash[folded.utf8.wordHash, default: []].append(row.role)
            }
        }
        self.formsOfRole = formsOfRole
        self.rolesOfHash = rolesOfHash
    }

    /// The roles of a folded word or phrase; none for what is in no list.
    package func roles(of form: String) -> [Role] { roles(ofHash: form.utf8.wordHash) }

    /// The roles of the word that `wordHash` gives this number for.
    package func roles(ofHash hash: UInt64) -> [Role] { rolesOfHash[hash] ?? [] }

    /// The forms that have a role, in the order of the table.
    package func forms(of role: Role) -> [String] { formsOfRole[role] ?? [] }

    /// Every form that has a role to which `number` gives a number, with that number.
    package func numbers<Number>(_ number: (Role) -> Number?) -> [String: Number] {
        var numbers: [String: Number] = [:]
        for (role, forms) in formsOfRole {
            guard let value = number(role) else { continue }
            for form in forms { numbers[form] = value }
        }
        return numbers
    }

    /// The months by their full names and their short forms.
    package var months: [String: Int] {
        numbers { role in
            switch role {
            case .month(let month), .shortMonth(let month): month
            default: nil
            }
        }
    }

    /// The weekdays by their full names, in the singular.
    package var weekdays: [String: Int] {
        numbers { role in
            guard case .weekday(let weekday) = role else { return nil }
            return weekday
        }
    }

    /// The weekdays by their short forms, some of which are words of their own: « mer », « sun ».
    package var shortWeekdays: [String: Int] {
        numbers { role in
            guard case .shortWeekday(let weekday) = role else { return nil }
            return weekday
        }
    }
}
