/// A statement of a publisher about the use of what a page says, as it came: the name of a header field or of a `meta` element
/// in lower case, and its value.
package struct UsageTag: Sendable, Hashable, Codable {
    package enum Place: String, Sendable, Codable { case header, page }

    package var place: Place
    package var name: String
    package var value: String

    package init(_ name: String, value: String, in place: Place) {
        self.place = place
        self.name = name
        self.value = value
    }
}

/// The wishes of a publisher about the use of what a page says.
package struct UsageWishes: Sendable, Hashable {
    /// The most characters of its texts that may be quoted; nil: nothing is said of it.
    package var quotedCharacters: Int?
    /// True when its pictures may not be shown.
    package var withholdsImages = false
    /// True when text and data mining is reserved (TDMRep): its texts are not read for what they tell.
    package var reservesMining = false

    package init(quotedCharacters: Int? = nil, withholdsImages: Bool = false, reservesMining: Bool = false) {
        self.quotedCharacters = quotedCharacters
        self.withholdsImages = withholdsImages
        self.reservesMining = reservesMining
    }

    /// True when nothing is wished.
    package var areNone: Bool { self == UsageWishes() }

    /// True when its texts may not be quoted at all.
    package var withholdsText: Bool { quotedCharacters == 0 }
}

extension [UsageTag] {
    /// The tags after an answer: those of its header take the place of the former ones, unless the answer is a 304 without any,
    /// which repeats only what it must; those of the page do when the page was read again.
    package func after(header: [UsageTag], isUnchanged: Bool, page: [UsageTag]?) -> [UsageTag] {
        let keepsHeader = isUnchanged && header.isEmpty
        return (keepsHeader ? filter { $0.place == .header } : header)
            + (page ?? filter { $0.place == .page })
    }
}
