import Foundation
internal import Identity
import Model
internal import Text
internal import Web

/// An item's addresses and where its links lead, as hashes of canonical URLs.
struct Links {
    var addresses: [UInt64] = []
    var registrations: [UInt64] = []
    var documents: [UInt64] = []
    var pages: [UInt64] = []
    var documentNames: [UInt64] = []

    init(of item: Item) {
        let own = item.provenance == nil ? item.knownAddresses : [item.canonicalURL].compactMap { $0 }
        addresses = own.map { stableHash($0) }
        var seen = Set(addresses)
        for link in item.links { add(link.url, label: link.label, &seen) }
        for enclosure in item.enclosures {
            add(enclosure.url, label: "", &seen, isDocument: isDocumentType(enclosure.type))
        }
        for url in (item.contentHTML?.linkTargets ?? []) + (item.summaryHTML?.linkTargets ?? []) {
            add(url, label: "", &seen)
        }
    }

    private mutating func add(
        _ url: String, label: String, _ seen: inout Set<UInt64>, isDocument: Bool = false
    ) {
        guard seen.count < linkLimit, let address = CanonicalURL(url), address.isSpecific,
            !isSocial(address.text)
        else { return }
        let canonical = address.text
        let hash = stableHash(canonical)
        guard seen.insert(hash).inserted else { return }
        if isDocument || isDocumentAddress(canonical) {
            documents.append(hash)
            if let name = documentName(canonical) { documentNames.append(name) }
        } else if isRegistration(canonical, label: label) {
            registrations.append(hash)
        } else {
            pages.append(hash)
        }
    }
}

/// A newsletter links to everything and is about none of it.
private let linkLimit = 24

private func isDocumentType(_ type: String?) -> Bool {
    guard let type else { return false }
    return type.contains("pdf") || type.contains("document") || type.contains("msword")
        || type.contains("presentation")
}

private func isDocumentAddress(_ url: String) -> Bool {
    let path = url.prefix { $0 != "?" }.lowercased()
    return [".pdf", ".doc", ".docx", ".odt", ".ppt", ".pptx", ".epub", ".zip"].contains { path.hasSuffix($0) }
}

/// Of a file whose name says something: not `programme.pdf`.
private func documentName(_ url: String) -> UInt64? {
    guard let last = url.prefix(while: { $0 != "?" }).split(separator: "/").last else { return nil }
    let words = FoldedText(last.removingPercentEncoding ?? String(last)).strings.dropLast()
    guard words.count >= 3, words.joined().utf8.count >= 14 else { return nil }
    return stableHash(words.joined(separator: " "))
}

private func isRegistration(_ url: String, label: String) -> Bool {
    let words = FoldedText(label).text
    if ["inscri", "candidat", "formulaire"].contains(where: { holds(words, $0) }) { return true }
    return [
        "framaforms", "forms.gle", "/forms", "helloasso", "weezevent", "eventbrite", "billetweb",
        "limesurvey", "evento.",
        "inscription", "zoom.us/webinar/register", "zoom.us/meeting/register", "forms.office", "sphinxonline",
        "questionnaire",
    ].contains { holds(url, $0) }
}

/// True when an ASCII word stands in a text; by bytes, because each link is asked for a dozen.
private func holds(_ text: String, _ word: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
        let word = Array(word.utf8)
        guard bytes.count >= word.count else { return false }
        return (0...bytes.count - word.count).contains { start in
            bytes[start] == word[0] && word.indices.allSatisfy { bytes[start + $0] == word[$0] }
        }
    }
}

private func isSocial(_ url: String) -> Bool {
    let host = url.dropFirst(8).prefix { $0 != "/" }
    return [
        "facebook.com", "twitter.com", "x.com", "linkedin.com", "instagram.com", "bsky.app", "whatsapp.com",
        "t.me",
    ].contains {
        host == $0 || host.hasSuffix("." + $0)
    }
}
