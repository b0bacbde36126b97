internal import Extraction
internal import Foundation
internal import Identity
internal import Manners
internal import Model
internal import Web

/// An answer to the request for an item's own page.
struct OwnPage: Sendable {
    /// The address that was asked for.
    let url: String
    let response: Response
    /// What the publisher says about its use beside the text.
    let tags: [UsageTag]
    let now: Date
    let timezone: TimeZone

    /// What the page says of its item; nil when it is none. An item that has left its address leads to the home page, which
    /// says nothing of it.
    ///
    /// A page whose publisher does not want its text to be quoted gives none: nothing but what it tells to machines.
    var entry: Entry? {
        guard classify(response, expecting: .html, requested: url) == nil,
            response.url == url || response.url != "/".resolved(against: response.url)
        else { return nil }
        let wishes = UsageWishes(tags + usageTags(of: response), isFeed: false)
        return details(of: response, now: now, timezone: timezone).kept(under: wishes)
    }
}

extension Item {
    /// This item with the text and the links of its own page; what was decided by what its list shows stands.
    func witnessed(by page: Entry) -> Item {
        var item = self
        // A page that adds no text was read all the same.
        item.contentHTML = page.contentHTML ?? summaryHTML ?? ""
        item.summaryHTML = summaryHTML ?? page.summaryHTML
        item.image = image ?? page.image
        if authors.isEmpty { item.authors = page.authors }
        for enclosure in page.enclosures where !enclosures.contains(where: { $0.url == enclosure.url }) {
            item.enclosures.append(enclosure)
        }
        for link in page.links where link.url != url && !links.contains(where: { $0.url == link.url }) {
            item.links.append(link)
        }
        item.rehash()
        return item
    }
}
