internal import Text

/// Month names and their usual short forms, folded, in the languages that feeds were seen to use.
///
/// « mar » is March and (fr, es, it) Tuesday: it is also among the weekdays, and whoever reads both decides.
let monthNames = [String: Int](
    numbering: [
        // de, es, it, pt, nl, pl, ro, ca, hu, cs, sv, tr, el, ru
        """
        januar janner jaenner enero ene gennaio gen janeiro januari stycznia sty styczen \
        ianuarie ian gener leden ledna oca ocak ιανουαρίου ιανουάριος ιαν января янв январь
        """,
        """
        februar febrero febbraio fevereiro februari lutego lut luty februarie febrer \
        unor unora subat φεβρουαρίου φεβρουάριος φεβ февраля фев февраль февр
        """,
        """
        mrz marz maerz marzo marco maart mrt marca marzec martie marc marcius brezen brezna mart \
        μαρτίου μάρτιος μαρ μάρ марта мар март
        """,
        """
        abril abr aprile kwietnia kwi kwiecien aprilie aprilis duben dubna nisan \
        απριλίου απρίλιος απρ апреля апр апрель
        """,
        """
        mayo maggio mag maio mei maja maj majus maig kveten kvetna mayis μαΐου μάιος μαι μάι μαϊ мая май
        """,
        """
        juni junio giugno giu junho czerwca cze czerwiec iunie iun juny junius cerven cervna haziran \
        ιουνίου ιούνιος ιουν ιούν июня июн июнь
        """,
        """
        juli julio luglio lug julho lipca lip lipiec iulie iul juliol julius cervenec cervence \
        temmuz ιουλίου ιούλιος ιουλ ιούλ июля июл июль
        """,
        """
        agosto ago augustus sierpnia sie sierpien agost augusztus srpen srpna agustos \
        αυγούστου αύγουστος αυγ αύγ августа авг август
        """,
        """
        septiembre settembre set setembro wrzesnia wrz wrzesien septembrie setembre \
        szeptember szept zari eylul σεπτεμβρίου σεπτέμβριος σεπ сентября сен сент сентябрь
        """,
        """
        oktober okt octubre ottobre ott outubro out pazdziernika paz pazdziernik octombrie rijen \
        rijna ekim οκτωβρίου οκτώβριος οκτ октября окт октябрь
        """,
        """
        noviembre novembro listopada lis listopad noiembrie noi kasim νοεμβρίου νοέμβριος νοε νοέ \
        ноября ноя нояб ноябрь
        """,
        """
        dezember dez diciembre dic dicembre dezembro grudnia gru grudzien decembrie desembre \
        desember des prosinec prosince aralik δεκεμβρίου δεκέμβριος δεκ декабря дек декабрь
        """,
    ], behind: [Lexicon.french.months, Lexicon.english.months])

/// Weekdays in the languages that feeds were seen to use: they are stepped over, and no zone.
let weekdayNames = Set(
    """
    montag lunes lunedi maandag понедельник пн dienstag martes martedi dinsdag вторник вт mittwoch miercoles mie \
    mercoledi woensdag среда ср donnerstag jueves jue giovedi gio donderdag четверг чт freitag viernes vie venerdi \
    vrijdag пятница пт samstag sonnabend sabado sab sabato zaterdag суббота сб sonntag domingo dom domenica zondag \
    воскресенье вс
    """.split(separator: " ").map(String.init)
).union(
    [Lexicon.french, .english].flatMap { Array($0.weekdays.keys) + Array($0.shortWeekdays.keys) })

/// Words before or behind a time, true when they mean the afternoon.
let halvesOfDay: [String: Bool] = [
    "am": false, "pm": true, "오전": false, "오후": true, "上午": false, "下午": true, "午前": false, "午後": true,
    "πμ": false, "μμ": true,
]

extension [String: Int] {
    /// Numbers the lists from 1 and adds their names to those of the tables: of two that are spelt alike the earlier one counts.
    fileprivate init(numbering lists: [String], behind tables: [[String: Int]]) {
        self.init()
        for table in tables { merge(table) { earlier, _ in earlier } }
        for (index, list) in lists.enumerated() {
            for name in list.split(separator: " ") where self[String(name)] == nil {
                self[String(name)] = index + 1
            }
        }
    }
}
