// Stands in for Markup until that room is there.

struct Sanitised { let html: String }

func plainText(fromHTML html: String) -> String {
    var out: [UInt8] = []
    var isInside = false
    for byte in html.utf8 {
        switch byte {
        case UInt8(ascii: "<"):
            isInside = true
            out.append(0x20)
        case UInt8(ascii: ">") where isInside: isInside = false
        default: if !isInside { out.append(byte) }
        }
    }
    let text = String(decoding: out, as: UTF8.self)
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
        .replacing("&nbsp;", with: "\u{A0}").replacing("&amp;", with: "&")
}
