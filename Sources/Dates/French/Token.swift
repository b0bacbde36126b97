internal import Calendar

/// One piece of a text for the date grammar: a number, a known word, a mark, or what several of them make together.
struct Token: Equatable {
    var kind: Kind
    // Small, because a text has hundreds of them, and each is moved twice.
    private let first: Int32
    private var behind: Int32
    private let breaks: UInt16
    /// True when nothing stands between this token and the one before.
    let isGlued: Bool
    let verb: Verb?

    init(kind: Kind, range: Range<Int>, isGlued: Bool = false, lineBreaks: Int = 0, verb: Verb? = nil) {
        self.kind = kind
        first = Int32(clamping: range.lowerBound)
        behind = Int32(clamping: range.upperBound)
        breaks = UInt16(clamping: lineBreaks)
        self.isGlued = isGlued
        self.verb = verb
    }

    /// UTF-8 offsets in the text.
    var start: Int { Int(first) }
    var end: Int {
        get { Int(behind) }
        set { behind = Int32(clamping: newValue) }
    }
    /// The number of line ends before it.
    var lineBreaks: Int { Int(breaks) }

    enum Kind: Equatable {
        case number(Int, digits: Int)
        /// `1er`, `2e`, « troisième ».
        case ordinal(Int)
        case word(Word)
        case mark(UInt8)
        case date(CivilDay)
        /// `14/01`; a weak one (`3/4`, `14.01`) needs a weekday or an article before it.
        case dayMonth(Int, Int, isWeak: Bool)
        case monthYear(Int, Int)
        /// Minutes since midnight; « minuit » and 24 h are 1440.
        case time(Int)
        /// Numbers that are no date: telephones, thousands, « 24h/24 », impossible dates.
        case blank
    }

    /// True for « une » and « vingt-cinq ».
    var isNumberInWords: Bool {
        guard case .number(_, let digits) = kind else { return false }
        return end - start > digits
    }

    /// True for what ends a sentence and asks nothing.
    var isStop: Bool {
        guard case .mark(let byte) = kind else { return false }
        return ".;!".utf8.contains(byte)
    }

    var isMark: Bool {
        guard case .mark = kind else { return false }
        return true
    }
}

/// The words that the grammar knows; all others are `.other`.
enum Word: Equatable {
    case other
    case month(Int)
    case shortMonth(Int)
    case weekday(Int)
    case weekdays(Int)
    case shortWeekday(Int)
    /// « mar » is short for mardi and for mars.
    case mar
    case digit(Int)
    case ordinal(Int)
    case season(Int)
    case le, les, la, l, du, de, d, des, au, aux, en, ce, a
    case et, ou, puis
    case by
    case jusque, avant, apres, partir, compter, depuis, entre, ici, plus, tard, delai, dans, il, y, pour,
        limite, limites
    case fin, debut, mi, courant, milieu, rentree
    case next, last, passed
    case demain, hier, afterTomorrow, beforeYesterday, aujourd, hui, today, weekend, week, end, huit
    case semaine, mois, annee, jour, trimestre, semestre, quinzaine
    case matin, midi, minuit, soir
    case put, ligne
    case hour, minutes, demie, quart, pm, t, ordinalEnding, sur, precise
    case tous, chaque
    /// « rue du 8 mai 1945 »
    case street
    /// « 2000 habitants »
    case unit
    /// « article 13 »
    case numbered
    /// « loi du 11 février 2005 »
    case law
    /// « note technique du 7 août »: the day on which it was written.
    case paper
    /// « les photos prises le 7 août »
    case taken
    case cue(Cue)
}

/// The words that tell the purpose of a date.
enum Cue: Equatable {
    /// « inscription », « candidature »: a deadline, when « avant », « pour » or a period stands with it.
    case reply
    /// « vos textes sont attendus pour le 8 », but not « trois cents personnes sont attendues les 8 et 9 ».
    case awaited
    /// « les candidats présélectionnés remettront leur dossier avant le 8 »: the deadline of a second step, of a few.
    case chosen
    /// « contrat jusqu'au 8 »: the end of a post.
    case contract
    /// « clôture », « échéance », « cachet de la poste »: a deadline in any case.
    case closing
    case publication, event, birth, cancelled, postponed, new
    /// « avant la fin du pont, soit dimanche 17 mai »
    case namely
    /// « rendez-vous », « départ »: an event's too, and its beginning before hours.
    case meets
    /// « retour sur la journée »: past; « retour vers 17h » ends it.
    case comesBack
    /// Before hours: « débute », « termine »; « ouvert », where they are an office's.
    case begins, ends, open
    /// « avancée au 12 »
    case advanced
    /// « reporter la séance du 8 au 15 »: of a period the end is the new day.
    case moves
    /// « visible jusqu'au 8 », « testé jusqu'au 8 »: how long something is there.
    case lasts
    /// « le formulaire ferme le 8 »
    case shuts
    /// « posté le 8 »: also the noun « poste ».
    case posted
    /// « initialement prévu le 8 »
    case initial
    /// « pas annulé », « annule et remplace »
    case condition
    /// « en cas de pluie, elle sera annulée »
    case proviso
    /// « retour sur », « s'est tenue »: what is told has been.
    case past
    /// « édition précédente »: another event than the one announced.
    case former
    /// « quand », « date »: a label that an event's date follows.
    case label
    /// « huis clos », « coup d'envoi »: what stands behind closes nothing and answers nothing.
    case idiom
}
