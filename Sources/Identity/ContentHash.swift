internal import Calendar
internal import Foundation
package import Model
internal import Text

extension Item {
    /// Sets the content hash to that of what a reader sees, version 1: title, texts, event and the names of documents. Neither
    /// the address nor the date of publication is in it: a site that moves has not revised its items.
    package mutating func rehash() {
        var digest = text.contentDigest
        for part in [event?.start?.text, event?.end?.text, event?.deadline?.text] {
            digest.update(part: (part ?? "").utf8)
        }
        digest.update(part: ReaderWords(event?.place ?? "").bytes)
        digest.update(part: event?.isCancelled == true ? [1] : [])
        for name in enclosures.map(\.documentName).sorted() { digest.update(part: name.utf8) }
        // What another moisson tells of it is as it is told there, words or no words.
        if let provenance {
            let told = [provenance.story, kind?.rawValue ?? ""] + themes + [""] + provenance.regions
            for part in told { digest.update(part: part.utf8) }
        }
        contentHash = digest.finish().prefix(16).hexadecimal
    }
}

extension Enclosure {
    /// The last part of its address, without a query.
    fileprivate var documentName: String {
        let path = url.prefix { $0 != "?" && $0 != "#" }
        return String(path.split(separator: "/").last ?? "")
    }
}
