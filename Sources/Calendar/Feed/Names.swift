/// Month names and their usual short forms, folded, in the languages that feeds were seen to use.
///
/// « mar » is March and (fr, es, it) Tuesday: it is also among the weekdays, and whoever reads both decides.
let monthNames: [String: Int] = numbered([
    // fr, en, de, es, it, pt, nl, pl, ro, ca, hu, cs, sv, tr, el, ru
    """
    janvier janv jan january januar janner jaenner enero ene gennaio gen janeiro januari stycznia sty styczen \
    ianuarie ian gener leden ledna oca ocak ιανουαρίου ιανουάριος ιαν января янв январь
    """,
    """
    fevrier fevr fev february feb februar febrero febbraio fevereiro februari lutego lut luty februarie febrer \
    unor unora subat φεβρουαρίου φεβρουάριος φεβ февраля фев февраль февр
    """,
    """
    mars mar march mrz marz maerz marzo marco maart mrt marca marzec martie marc marcius brezen brezna mart \
    μαρτίου μάρτιος μαρ μάρ марта мар март
    """,
    """
    avril avr april apr abril abr aprile kwietnia kwi kwiecien aprilie aprilis duben dubna nisan \
    απριλίου απρίλιος απρ апреля апр апрель
    """,
    """
    mai may mayo maggio mag maio mei maja maj majus maig kveten kvetna mayis μαΐου μάιος μαι μάι μαϊ мая май
    """,
    """
    juin june jun juni junio giugno giu junho czerwca cze czerwiec iunie iun juny junius cerven cervna haziran \
    ιουνίου ιούνιος ιουν ιούν июня июн июнь
    """,
    """
    juillet juil july jul juli julio luglio lug julho lipca lip lipiec iulie iul juliol julius cervenec cervence \
    temmuz ιουλίου ιούλιος ιουλ ιούλ июля июл июль
    """,
    """
    aout aou august aug agosto ago augustus sierpnia sie sierpien agost augusztus srpen srpna agustos \
    αυγούστου αύγουστος αυγ αύγ августа авг август
    """,
    """
    septembre sept sep september septiembre settembre set setembro wrzesnia wrz wrzesien septembrie setembre \
    szeptember szept zari eylul σεπτεμβρίου σεπτέμβριος σεπ сентября сен сент сентябрь
    """,
    """
    octobre oct october oktober okt octubre ottobre ott outubro out pazdziernika paz pazdziernik octombrie rijen \
    rijna ekim οκτωβρίου οκτώβριος οκτ октября окт октябрь
    """,
    """
    novembre nov november noviembre novembro listopada lis listopad noiembrie noi kasim νοεμβρίου νοέμβριος νοε νοέ \
    ноября ноя нояб ноябрь
    """,
    """
    decembre dec december dezember dez diciembre dic dicembre dezembro grudnia gru grudzien decembrie desembre \
    desember des prosinec prosince aralik δεκεμβρίου δεκέμβριος δεκ декабря дек декабрь
    """,
])

/// Weekdays, Monday is 1, in the languages whose wrong weekdays are worth a remark.
let weekdayNames: [String: Int] = numbered([
    "lundi lun monday mon montag lunes lunedi maandag понедельник пн",
    "mardi mar tuesday tue tues dienstag martes martedi dinsdag вторник вт",
    "mercredi mer wednesday wed mittwoch miercoles mie mercoledi woensdag среда ср",
    "jeudi jeu thursday thu thur thurs donnerstag jueves jue giovedi gio donderdag четверг чт",
    "vendredi ven friday fri freitag viernes vie venerdi vrijdag пятница пт",
    "samedi sam saturday sat samstag sonnabend sabado sab sabato zaterdag суббота сб",
    "dimanche dim sunday sun sonntag domingo dom domenica zondag воскресенье вс",
])

/// Whether a word before or behind the time means the afternoon.
let halvesOfDay: [String: Bool] = [
    "am": false, "pm": true, "오전": false, "오후": true, "上午": false, "下午": true, "午前": false, "午後": true,
    "πμ": false, "μμ": true,
]

private func numbered(_ lists: [String]) -> [String: Int] {
    var names: [String: Int] = [:]
    for (index, list) in lists.enumerated() {
        for name in list.split(separator: " ") where names[String(name)] == nil {
            names[String(name)] = index + 1
        }
    }
    return names
}

/// Lower case, Latin letters without their accents; other scripts keep theirs.
func foldedWord(_ word: String) -> String {
    var folded = ""
    for scalar in word.lowercased().unicodeScalars {
        guard !(0x300...0x36F).contains(scalar.value) else { continue }  // an accent that stands by itself
        folded.append(latinBase(scalar))
    }
    return folded
}

private func latinBase(_ scalar: Unicode.Scalar) -> Character {
    switch scalar {
    case "à"..."å", "ā", "ă", "ą": "a"
    case "ç", "ć", "č": "c"
    case "è"..."ë", "ē", "ę", "ě": "e"
    case "ì"..."ï", "ī", "ı": "i"
    case "ñ", "ń", "ň": "n"
    case "ò"..."ö", "ø", "ő": "o"
    case "ù"..."ü", "ū", "ů", "ű": "u"
    case "ý", "ÿ": "y"
    case "ś", "š", "ş", "ș": "s"
    case "ź", "ż", "ž": "z"
    case "ř": "r"
    case "ğ": "g"
    default: Character(scalar)
    }
}
