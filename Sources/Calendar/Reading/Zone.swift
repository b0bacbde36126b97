internal import Foundation

/// The zone that stands behind a time.
enum Zone: Equatable {
    case none
    /// Seconds east of Greenwich.
    case offset(Int)
    case named(TimeZone)

    /// Seconds east of Greenwich at an instant; nil when no zone was named.
    func offset(at date: Date) -> Int? {
        switch self {
        case .none: nil
        case .offset(let seconds): seconds
        case .named(let zone): zone.secondsFromGMT(for: date)
        }
    }

    /// Returns the seconds east of Greenwich for a zone's name in any case; nil for a name that we do not know.
    ///
    /// RFC 822's letters are taken as its table has them. CST, IST and BST have other meanings elsewhere; feeds mean
    /// the American, the Indian and the British ones.
    static func seconds(named name: String) -> Int? {
        var lower = name.lowercased()
        if lower.hasPrefix("etc/") { lower.removeFirst(4) }
        if let minutes = minutesOfZones[lower] { return minutes * 60 }
        return lower.utf8.count == 1 ? lower.utf8.first.flatMap(seconds(ofMilitary:)) : nil
    }

    /// RFC 822 section 5.1: A is −1 … M −12 (without J), N +1 … Y +12.
    private static func seconds(ofMilitary letter: UInt8) -> Int? {
        let hour = 3_600
        switch letter {
        case UInt8(ascii: "a")...UInt8(ascii: "i"): return -(Int(letter) - 96) * hour
        case UInt8(ascii: "k")...UInt8(ascii: "m"): return -(Int(letter) - 97) * hour
        case UInt8(ascii: "n")...UInt8(ascii: "y"): return (Int(letter) - 109) * hour
        default: return nil
        }
    }
}

/// Minutes east of Greenwich.
private let minutesOfZones: [String: Int] = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "uct": 0, "zulu": 0, "universal": 0, "greenwich": 0, "wet": 0,
    "tu": 0,
    "west": 60, "bst": 60, "cet": 60, "met": 60, "mez": 60, "mewt": 60, "hnec": 60, "ist": 330,
    "cest": 120, "mest": 120, "mesz": 120, "cedt": 120, "heec": 120, "sast": 120, "eet": 120, "eest": 180,
    "msk": 180, "msd": 240, "trt": 180, "eat": 180, "gst": 240, "ret": 240, "mut": 240, "sct": 240,
    "pkt": 300,
    "npt": 345, "ict": 420, "wib": 420, "hkt": 480, "sgt": 480, "awst": 480, "pht": 480,
    "jst": 540, "kst": 540, "acst": 570, "acdt": 630, "aest": 600, "aedt": 660, "nct": 660, "nzst": 720,
    "nzdt": 780, "wft": 720, "ast": -240, "adt": -180, "at": -240, "hna": -240, "gft": -180, "brt": -180,
    "brst": -120, "art": -180, "pmst": -180, "pmdt": -120, "nst": -210, "ndt": -150, "est": -300, "edt": -240,
    "et": -300, "hne": -300, "hae": -240, "cst": -360, "cdt": -300, "ct": -360, "mst": -420, "mdt": -360,
    "mt": -420, "pst": -480, "pdt": -420, "pt": -480, "akst": -540, "akdt": -480, "hst": -600, "hdt": -540,
    "taht": -600, "sst": -660, "clt": -240, "cot": -300, "pet": -300, "cat": 120, "wat": 60, "idt": 180,
]
