import Foundation

// Listings as content management systems and hand-made sites write them. A theme renders any set of items; what a
// reader can know from the page is its truth.

struct Theme: Sendable {
    var name: String
    /// Where an item's own page is; nil when the theme gives it none.
    var link: @Sendable (SampleSet, SampleItem, Int) -> String?
    /// Whether the page shows dates of publication.
    var isDated = true
    /// Whether the page says that its dates are those of publication; an agenda's bare dates are not.
    var saysPublished = false
    /// Body of the page with all its furniture.
    var body: @Sendable (SampleSet, [Shown]) -> String
    var head: @Sendable (SampleSet, [Shown]) -> String = { _, _ in "" }

    func page(_ set: SampleSet, items: [SampleItem]? = nil) -> LabelledPage {
        let base = "https://\(set.host)/\(set.slug)/"
        let shown = (items ?? set.items).enumerated().map { index, item in
            Shown(item: item, url: link(set, item, index), index: index)
        }
        let truth = shown.map { one in
            Truth(
                title: one.item.title, url: one.url.map { absolute($0, set) },
                published: isDated && (saysPublished || set.page != "events") ? one.item.day : nil)
        }
        return LabelledPage(
            name: "\(name)/\(set.page)", url: base, html: document(set, head(set, shown), body(set, shown)),
            truth: truth,
            newest: shown.map(\.item).max { $0.day < $1.day }?.title ?? "")
    }

    private func absolute(_ url: String, _ set: SampleSet) -> String {
        url.hasPrefix("http") ? url : "https://\(set.host)" + url
    }

    private func document(_ set: SampleSet, _ head: String, _ body: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="fr"><head><meta charset="utf-8"><title>\(html(set.section)) - \(html(set.centre))</title>
        <meta name="viewport" content="width=device-width">\(head)</head>
        \(body)
        </html>
        """
    }
}

/// An item at its place in a page.
struct Shown {
    var item: SampleItem
    var url: String?
    var index: Int

    var title: String { html(item.title) }
    var href: String { url ?? "" }
    var excerpt: String { html(item.excerpt) }
    var paragraphs: String { item.text.map { "<p>\(html($0))</p>" }.joined(separator: "\n") }
    var long: String { longDate(item.day) }
    var short: String { shortDate(item.day) }
}

// MARK: Where items live

let rootSlug: @Sendable (SampleSet, SampleItem, Int) -> String? = { _, item, _ in "/\(item.slug)/" }
let datedSlug: @Sendable (SampleSet, SampleItem, Int) -> String? = { _, item, _ in
    "/" + item.day.prefix(7).replacingOccurrences(of: "-", with: "/") + "/\(item.slug)/"
}
let sectionSlug: @Sendable (SampleSet, SampleItem, Int) -> String? = { set, item, _ in
    "/fr/\(set.slug)/\(item.slug)"
}
let spipSlug: @Sendable (SampleSet, SampleItem, Int) -> String? = { _, item, _ in
    "/" + item.slug.prefix(1).uppercased() + item.slug.dropFirst()
}
let numbered: @Sendable (SampleSet, SampleItem, Int) -> String? = { _, item, _ in
    "/spip.php?article\(100 + item.slug.utf8.reduce(0) { $0 + Int($1) } % 900)"
}
let postNumber: @Sendable (SampleSet, SampleItem, Int) -> String? = { _, item, _ in
    "/?p=\(3000 + item.slug.utf8.reduce(0) { $0 * 3 % 9973 + Int($1) })"
}
let noPage: @Sendable (SampleSet, SampleItem, Int) -> String? = { _, _, _ in nil }
let pdfPage: @Sendable (SampleSet, SampleItem, Int) -> String? = { _, item, _ in
    item.pdf ?? "/fichiers/\(item.slug).pdf"
}
let elsewhere: @Sendable (SampleSet, SampleItem, Int) -> String? = { _, item, index in
    "https://\(["journal", "gazette", "radio", "revue"][index % 4]).presse.example/\(item.slug.prefix(24))-\(index)"
}

// MARK: Furniture

func menu(_ set: SampleSet, _ tag: String = "nav") -> String {
    let entries = [
        ("Accueil", "/"), ("Le centre de ressources", "/le-centre/"), ("L'équipe et le conseil", "/equipe/"),
        ("Nos missions et nos valeurs", "/missions/"), (set.section, "/\(set.slug)/"),
        ("Publications", "/publications-liste/"),
        ("Agenda des rencontres", "/agenda-liste/"), ("Cartographie interactive", "/cartographie/"),
        ("Espace adhérents", "/adherents/"), ("Nous contacter", "/contact/"),
    ]
    let list = entries.map { "<li class=\"menu-item\"><a href=\"\($0.1)\">\(html($0.0))</a></li>" }.joined(
        separator: "\n")
    return "<\(tag) class=\"main-navigation\"><ul id=\"primary-menu\" class=\"menu\">\(list)</ul></\(tag)>"
}

func siteHeader(_ set: SampleSet) -> String {
    """
    <header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">\(html(set.centre))</a></p>
    <p class="site-description">Centre de ressources pour la politique de la ville</p>\(menu(set))</header>
    """
}

func siteFooter(_ set: SampleSet) -> String {
    """
    <footer id="colophon" class="site-footer"><p>\(html(set.centre)), 12 rue des Tanneurs. Téléphone : 01 23 45 67 89</p>
    <ul><li><a href="/mentions-legales/">Mentions légales et crédits</a></li><li><a href="/plan-du-site/">Plan du site</a></li>
    <li><a href="/accessibilite/">Déclaration d'accessibilité</a></li><li><a href="https://www.linkedin.com/company/x">LinkedIn</a></li></ul></footer>
    <div id="cookie-banner" class="cookie-notice"><p>Nous utilisons des cookies pour mesurer l'audience de ce site.</p><a href="/cookies/">En savoir plus</a></div>
    """
}

/// A sidebar that repeats some of the items, as most themes have.
func sidebar(_ shown: [Shown]) -> String {
    let recent = shown.prefix(5).map { "<li><a href=\"\($0.href)\">\($0.title)</a></li>" }.joined()
    return """
        <aside id="secondary" class="widget-area"><section class="widget widget_search"><form><input name="s"></form></section>
        <section class="widget widget_recent_entries"><h2 class="widget-title">Articles récents</h2><ul>\(recent)</ul></section>
        <section class="widget widget_archive"><h2 class="widget-title">Archives</h2><ul><li><a href="/2026/11/">novembre 2026</a></li><li><a href="/2026/10/">octobre 2026</a></li><li><a href="/2026/09/">septembre 2026</a></li></ul></section>
        <section class="widget widget_tag_cloud"><h2>Mots-clés</h2><a href="/tag/education/">éducation</a> <a href="/tag/sante/">santé</a> <a href="/tag/participation-citoyenne/">participation citoyenne</a></section></aside>
        """
}
