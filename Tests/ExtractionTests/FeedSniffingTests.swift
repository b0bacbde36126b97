import Foundation
import Model
import Testing

@testable import Extraction

private func read(_ text: String, type: String? = nil, url: String = "https://a.example.org/x/") -> Extracted
{
    extract(Response(url: url, contentType: type, body: Array(text.utf8)), as: Reading(now: corpusNow))
}

@Suite struct FeedSniffingTests {
    @Test(
        "a document is what its first words say, not what the server calls it",
        arguments: [
            ("<rss version='2.0'><channel/></rss>", "text/html", "rss20"),
            (
                "<?xml version='1.0'?><!-- <html> --><feed xmlns='http://www.w3.org/2005/Atom'/>",
                "text/plain", "atom10"
            ),
            ("<!DOCTYPE html><title>a</title>", "application/rss+xml", "html"),
            ("<div><p>a</p></div>", nil, "html"),
            ("<b>Warning</b>: x<br /><rss><channel/></rss>", "text/html", "rss20"),
            ("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[]}", "text/html", "jsonfeed"),
            ("{\"a\":1}", "application/json", nil),
            ("<opml><head><title>x</title></head><body/></opml>", "text/xml", nil),
            ("<urlset><url/></urlset>", "text/xml", nil),
            ("bonjour", "text/plain", nil), ("bonjour", "text/html", "html"), ("", nil, nil),
        ] as [(String, String?, String?)])
    func format(text: String, type: String?, format: String?) {
        #expect(read(text, type: type).format?.rawValue == format)
    }

    @Test("a feed of UTF-16 is recognised")
    func wide() {
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in "<rss><channel><title>é</title></channel></rss>".utf16 {
            bytes += [UInt8(unit & 255), UInt8(unit >> 8)]
        }
        let feed = extract(Response(url: "", body: bytes), as: Reading(now: corpusNow))
        #expect(feed.format == .rss20 && feed.title == "é" && feed.encoding == "UTF-16LE")
    }
}
