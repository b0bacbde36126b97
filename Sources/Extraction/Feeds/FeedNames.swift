internal import Markup

/// The namespaces that feeds use, with the URIs under which they are met and the prefixes that everybody writes.
enum Space: UInt8, CaseIterable {
    case other, none, xml, rdf, rss, rss090, atom, atom03, content, dc, dcterms, media, itunes, xhtml, sy, ev
    case xcal, schema, thr, gd, mec, feedburner

    fileprivate var uris: [String] {
        switch self {
        case .other, .none: []
        case .xml: ["http://www.w3.org/XML/1998/namespace"]
        case .rdf: ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"]
        case .rss:
            [
                "http://purl.org/rss/1.0/", "http://purl.org/net/rss1.1", "http://backend.userland.com/rss",
                "http://backend.userland.com/rss2", "http://backend.userland.com/rss091",
                "http://backend.userland.com/rss092", "http://blogs.law.harvard.edu/tech/rss",
                "http://cyber.law.harvard.edu/rss/rss.html",
            ]
        case .rss090:
            ["http://my.netscape.com/rdf/simple/0.9/", "http://channel.netscape.com/rdf/simple/0.9/"]
        case .atom: ["http://www.w3.org/2005/Atom", "http://purl.org/atom/app"]
        case .atom03:
            [
                "http://purl.org/atom/ns#", "http://purl.org/atom", "http://purl.org/pie/",
                "http://purl.org/echo/",
            ]
        case .content: ["http://purl.org/rss/1.0/modules/content/"]
        case .dc: ["http://purl.org/dc/elements/1.1/", "http://purl.org/dc/elements/1.0/"]
        case .dcterms: ["http://purl.org/dc/terms/"]
        case .media: ["http://search.yahoo.com/mrss/", "http://video.search.yahoo.com/mrss"]
        case .itunes:
            ["http://www.itunes.com/dtds/podcast-1.0.dtd", "http://example.com/DTDs/PodCast-1.0.dtd"]
        case .xhtml: ["http://www.w3.org/1999/xhtml"]
        case .sy: ["http://purl.org/rss/1.0/modules/syndication/"]
        case .ev: ["http://purl.org/rss/1.0/modules/event/", "http://purl.org/rss/2.0/modules/event/"]
        case .xcal: ["urn:ietf:params:xml:ns:xcal", "urn:ietf:params:xml:ns:icalendar-2.0"]
        case .schema: ["http://schema.org/"]
        case .thr: ["http://purl.org/syndication/thread/1.0"]
        case .gd: ["http://schemas.google.com/g/2005"]
        case .mec: ["http://webnus.net/rss/mec/"]
        case .feedburner:
            ["http://rssnamespace.org/feedburner/ext/1.0", "http://www.pheedo.com/namespace/pheedo"]
        }
    }

    fileprivate var prefixes: [String] {
        switch self {
        case .other, .none, .rss, .rss090: []
        case .atom: ["atom", "atom10", "a10"]
        case .schema: ["schema", "s"]
        case .xhtml: ["xhtml", "h"]
        case .feedburner: ["feedburner", "pheedo"]
        default: ["\(self)"]
        }
    }
}

/// Local names of elements and attributes, in lower case: feeds write `pubDate`, `pubdate` and `PubDate`.
enum FeedName: UInt16, CaseIterable {
    case other
    case about, abstract, address, alternate, author, base, body, category, channel, comments, content,
        copyright
    case contributor, created, creator, credit, date, day, description, div, domain, dtend, dtstart, email
    case enclosure, encoded, enddate, endhour, endtime, entry, event, feed, filesize, fullitem, group, guid
    case homepage, hour, href, hreflang, icon, id, image, info, ispermalink, issued, item, items, keywords,
        label
    case lang, language, lastbuilddate, length, link, location, logo, managingeditor, medium, mode, modified,
        name
    case nickname, organizer, origlink, origenclosurelink, owner, pubdate, publicationdate, published,
        publisher
    case rdf, rel, resource, rss, scheme, skipdays, skiphours, source, src, startdate, starthour, starttime
    case subject, subtitle, summary, tagline, term, text, thumbnail, title, ttl, type, uid, updated
    case updatefrequency, updateperiod, uri, url, valid, value, valuestring, version, webmaster, when
    case `where`
}

/// The two enumerations as the tape wants them.
let feedVocabulary = XMLVocabulary(
    spaces: Space.allCases.map { ($0.uris, $0.prefixes) }, names: FeedName.allCases.map { "\($0)" })

/// Names by which feeds are known when they are broken; prefixes are those that everybody writes.
let recordNames: Set<String> = ["item", "entry"]
let rootNames: Set<String> = ["rss", "rdf:rdf", "feed"]
let fieldNames: Set<String> = [
    "title", "link", "description", "guid", "pubdate", "category", "author", "comments", "enclosure",
    "content:encoded", "dc:creator", "dc:date", "dc:subject",
]

extension XMLTape {
    @inline(__always)
    func space(of element: Element) -> Space { Space(rawValue: numbers(of: element).space) ?? .other }

    @inline(__always)
    func feedName(of element: Element) -> FeedName { FeedName(rawValue: numbers(of: element).name) ?? .other }

    func attribute(_ name: FeedName, in space: Space = .none, of element: Element) -> String? {
        guard hasAttributes(element) else { return nil }
        return attribute(name.rawValue, space: space.rawValue, of: element)
    }
}
