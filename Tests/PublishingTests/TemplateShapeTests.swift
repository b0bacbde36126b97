import Testing

@testable import Publishing

/// A card that is put together from its texts is the card that the template makes of them.
@Suite struct TemplateShapeTests {
    @Test("what is put together from texts is what the template makes, escaped alike")
    func cards() {
        let texts = [
            "Rencontre", "", "\"<b>\" & 'c'", "<\u{338}b", "a\"\u{301}x", "\u{600}<b>é'", "\u{110BD}\u{600}&",
            "l'été – 14 h", "🎉 & co",
            "0\u{F8FF}0", "end\n",
        ]
        let shapes = TemplateShapes()
        for (place, title) in texts.enumerated() {
            for other in texts {
                let value = TemplateValue.object([
                    "title": .text(title), "url": .optional(place % 2 == 0 ? other : nil),
                    "excerpt": .optional(other.isEmpty ? nil : other), "words": .wording("fr"),
                    "kindName": .text(other), "language": .optional(place == 3 ? "en" : nil),
                    "hasThemes": .flag(place > 2), "themes": .list([.text(other), .text(title)]),
                    "hasOthers": .flag(true),
                    "others": .list(
                        (0..<place).map { .object(["name": .text("\(title)\($0)"), "url": .text(other)]) }),
                    "date": .object(["number": .text(other), "month": .text(title)]),
                ])
                for template in [Template.card, .line] {
                    let whole = PageTemplates.builtIn.fill(template, with: value)
                    for _ in 1...2 {
                        let made = shapes.html(of: value, in: template) {
                            PageTemplates.builtIn.fill(template, with: $0)
                        }
                        #expect(made == whole)
                    }
                }
            }
        }
    }
}
