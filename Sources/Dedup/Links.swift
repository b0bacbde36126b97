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

private let documentEndings: Set<String> = ["pdf", "doc", "docx", "odt", "ppt", "pptx", "epub", "zip"]

private func isDocumentAddress(_ url: String) -> Bool {
    let path = url.utf8.prefix { $0 != UInt8(ascii: "?") }
    guard let dot = path.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = path[dot...].dropFirst()
    return ending.count <= 4 && documentEndings.contains(Substring(ending).lowercased())
}

/// Of a file whose name says something: not `programme.pdf`.
private func documentName(_ url: String) -> UInt64? {
    guard let last = url.prefix(while: { $0 != "?" }).split(separator: "/").last else { return nil }
    let words = FoldedText(last.removingPercentEncoding ?? String(last)).strings.dropLast()
    guard words.count >= 3, words.joined().utf8.count >= 14 else { return nil }
    return stableHash(words.joined(separator: " "))
}

/// In the label of a link, and in its address.
private let registrationLabels = ["inscri", "candidat", "formulaire"].map { Array($0.utf8) }
private let registrationAddresses = [
    "framaforms", "forms.gle", "/forms", "helloasso", "weezevent", "eventbrite", "billetweb", "limesurvey",
    "evento.",
    "inscription", "zoom.us/webinar/register", "zoom.us/meeting/register", "forms.office", "sphinxonline",
    "questionnaire",
].map { Array($0.utf8) }

private func isRegistration(_ url: String, label: String) -> Bool {
    let isLabelled = !label.isEmpty && holds(FoldedText(label).text, anyOf: registrationLabels)
    return isLabelled || holds(url, anyOf: registrationAddresses)
}

/// True when one of some ASCII words stands in a text; by bytes, because each link is asked for a dozen.
private func holds(_ text: String, anyOf words: [[UInt8]]) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
        for start in bytes.indices {
            for word in words where word[0] == bytes[start] {
                if bytes[start...].starts(with: word) { return true }
            }
        }
        return false
    }
}

private let socialHosts = [
    "facebook.com", "twitter.com", "x.com", "linkedin.com", "instagram.com", "bsky.app", "whatsapp.com",
    "t.me",
].map { Array($0.utf8) }

private func isSocial(_ url: String) -> Bool {
    let host = url.utf8.dropFirst(8).prefix { $0 != UInt8(ascii: "/") }
    let length = host.count
    return socialHosts.contains { name in
        guard length >= name.count, host.suffix(name.count).elementsEqual(name) else { return false }
        return length == name.count || host.dropLast(name.count).last == UInt8(ascii: ".")
    }
}
