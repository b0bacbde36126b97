internal import Extraction
internal import Foundation
internal import Model

/// The items of what a page gave, with their identity and their place in the document.
func items(of extracted: Extracted, source: Source, page: Page, now: Date) -> [Item] {
    var items = identify(extracted, source: source, page: page, now: now)
    for index in items.indices { items[index].position = index }
    return items
}
