extension AboutWording {
    static let english = AboutWording(
        title: "About",
        text: "Who gathers these announcements, how your pages are read, and how to stop us.",
        who: "Who we are",
        gathered: {
            $0 == 1
                ? "This site gathers what one source announces."
                : "This site gathers what \($0) sources announce."
        },
        shown:
            "It shows the title, the link, the day, the place and an excerpt of at most 300 characters, without mail addresses and telephone numbers. Whole texts are not copied: every announcement is read at its author’s.",
        withoutImages:
            "These pages show no pictures of announcements and call no other site; feeds give their address at their author’s. No picture is copied.",
        withImages:
            "A picture is shown from its author’s site, which your browser asks for it without saying which page you read; feeds give its address. No picture is copied.",
        use: "How to limit what we show",
        useText:
            "We read the header X-Robots-Tag and the “meta robots” of pages, those that name “moisson” included.",
        uses: [
            "nosnippet: title, link, day and place are announced, without a word of the text. noindex on a page: the same, and without a picture.",
            "max-snippet: the excerpt is no longer than that. noimageindex: no picture.",
            "noindex on an RSS or Atom feed is meant for search engines: addressed to “moisson” it holds for us as well.",
            "tdm-reservation: 1 (TDMRep, header or meta): only the title, the link and the dates given are read; texts are not analysed, kept or quoted.",
        ],
        name: "The name under which we come",
        nameText: "Every request has this name (User-Agent). In robots.txt we answer to “moisson”.",
        frequency: "How often",
        visits: [
            "A page is asked once an hour at most, and more rarely the rarer its news are; one that cannot say “nothing new” once a day at most.",
            "Requests are conditional (ETag, Last-Modified): an unchanged page costs a few bytes.",
            "After an error we come back more and more rarely.",
        ],
        pause: { "A server gets one request at a time, with a pause of at least \($0) s between two." },
        slower: "How to slow us down",
        wishes: [
            "Cache-Control (max-age) and Expires: we wait, up to a day.",
            "Retry-After with a refusal: we wait, up to a week.",
            "In an RSS feed: ttl, skipHours and skipDays.",
        ],
        crawlDelay: "In robots.txt: Crawl-delay, up to a minute.",
        stop: "How to stop us",
        stops: ["A page that answers “410 Gone” is never asked again."],
        robots:
            "robots.txt (RFC 9309): a page that it forbids to us is not read. A feed that our list names is read without that permission: it is there for programs.",
        noRobots: "This site pays no heed to robots.txt: those who run it have decided so.",
        write: "Or write to us: the source is taken off the list.",
        legal: "Legal notice",
        accessibility: "Accessibility")
}
