/// One article's page, and the day on which it says that it was published; nil when it does not say it.
struct ArticleDatePage: Sendable {
    let name: String
    var path = "/actualites/habiter-pendant-les-travaux"
    var head = ""
    /// Markup before the text, the title included when it holds an `h1`.
    var top = ""
    var text = articleText
    /// Markup after the text, inside the article.
    var foot = ""
    var aside = ""
    let published: String?

    var html: String {
        let title = top.contains("<h1") ? "" : "<h1>Habiter pendant les travaux</h1>"
        return """
            <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Habiter pendant les travaux - Centre</title>\(head)</head>
            <body><header><p>Centre de ressources</p></header><nav><ul><li><a href="/">Accueil</a></li><li><a href="/agenda/">Agenda</a></li>
            <li><a href="/contact/">Contact</a></li></ul></nav>\(aside)<main><article>\(title)\(top)<div class="contenu">\(text)</div>\(foot)</article></main>
            <footer><p>© 2011-2025 Centre de ressources, 12 rue des Tanneurs, 25000 Besançon</p></footer></body></html>
            """
    }
}

private let articleText = """
    <p>Les locataires de trois immeubles racontent une année de chantier : le bruit, les visites et les promesses.</p>
    <p>L'enquête a été menée par deux sociologues avec l'appui du bailleur et de la maison de quartier.</p>
    """

/// The ways in which sites tell when an article was published, by the systems that make them; written down before the
/// code that reads them. Read on 16 June 2025.
let articleDatePages: [ArticleDatePage] = metaPages + structuredPages + systemPages + textPages + silentPages

private let metaPages: [ArticleDatePage] = [
    ArticleDatePage(
        name: "open graph",
        head:
            "<meta property=\"article:published_time\" content=\"2025-03-04T10:12:00+01:00\"><meta property=\"article:modified_time\" content=\"2025-04-11T08:00:00+02:00\">",
        published: "2025-03-04"),
    ArticleDatePage(
        name: "Dublin Core", head: "<meta name=\"DC.date\" content=\"2025-02-18\">", published: "2025-02-18"),
    ArticleDatePage(
        name: "Dublin Core terms",
        head:
            "<meta name=\"dcterms.modified\" content=\"2025-05-02\"><meta name=\"dcterms.created\" content=\"2025-01-09\">",
        published: "2025-01-09"),
    ArticleDatePage(
        name: "date", head: "<meta name=\"date\" content=\"2025-03-21\">", published: "2025-03-21"),
    ArticleDatePage(
        name: "citation", head: "<meta name=\"citation_publication_date\" content=\"2024/11/05\">",
        published: "2024-11-05"),
    ArticleDatePage(
        name: "parsely", head: "<meta name=\"parsely-pub-date\" content=\"2025-04-02T06:00:00Z\">",
        published: "2025-04-02"),
    ArticleDatePage(
        name: "itemprop in the head", head: "<meta itemprop=\"datePublished\" content=\"2025-05-13\">",
        published: "2025-05-13"),
    ArticleDatePage(
        name: "sailthru", head: "<meta name=\"sailthru.date\" content=\"Tue, 06 May 2025 09:00:00 +0200\">",
        published: "2025-05-06"),
    ArticleDatePage(
        name: "publication_date", head: "<meta name=\"publication_date\" content=\"12/05/2025\">",
        published: "2025-05-12"),
    ArticleDatePage(
        name: "only the change is told to machines",
        head: "<meta property=\"og:updated_time\" content=\"2025-06-02T10:00:00+02:00\">",
        top: "<p>Publié le 7 avril 2025</p>", published: "2025-04-07"),
    ArticleDatePage(
        name: "a date ahead", head: "<meta property=\"article:published_time\" content=\"2025-09-18\">",
        top: "<p class=\"meta\">Publié le 2 juin 2025</p>", published: "2025-06-02"),
    ArticleDatePage(
        name: "a date of no calendar",
        head: "<meta property=\"article:published_time\" content=\"0000-00-00 00:00:00\">",
        top: "<p class=\"date\">14 mai 2025</p>", published: "2025-05-14"),
    ArticleDatePage(
        name: "the epoch", head: "<meta name=\"date\" content=\"1970-01-01T00:00:00Z\">",
        top: "<p class=\"date\">15 mai 2025</p>", published: "2025-05-15"),
]

private let structuredPages: [ArticleDatePage] = [
    ArticleDatePage(
        name: "JSON-LD graph",
        head:
            #"<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Article","headline":"Habiter pendant les travaux","datePublished":"2025-03-11T09:30:00+00:00","dateModified":"2025-03-20T09:30:00+00:00"},{"@type":"WebPage","@id":"https://centre.example/actualites/habiter-pendant-les-travaux","datePublished":"2025-03-11T09:30:00+00:00"}]}</script>"#,
        published: "2025-03-11"),
    ArticleDatePage(
        name: "JSON-LD with a blank in the date",
        head:
            #"<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-02-25 08:00:00"}</script>"#,
        published: "2025-02-25"),
    ArticleDatePage(
        name: "JSON-LD of the page alone",
        head:
            #"<script type="application/ld+json">{"@type":"WebPage","name":"Habiter","datePublished":"2025-01-28"}</script>"#,
        published: "2025-01-28"),
    ArticleDatePage(
        name: "JSON-LD of an event",
        head:
            #"<script type="application/ld+json">{"@type":"Event","name":"Habiter pendant les travaux","startDate":"2025-06-24"}</script>"#,
        top: "<p>Publié le 26 mai 2025</p>", published: "2025-05-26"),
    ArticleDatePage(
        name: "JSON-LD that is cut",
        head:
            #"<script type="application/ld+json">{"@type":"Article","headline":"Habiter "les" travaux",</script>"#,
        top: "<span class=\"posted-on\">27 mai 2025</span>", published: "2025-05-27"),
    ArticleDatePage(
        name: "microdata", top: "<meta itemprop=\"datePublished\" content=\"2025-04-22\">",
        published: "2025-04-22"),
    ArticleDatePage(
        name: "RDFa",
        top:
            "<span property=\"dc:date dc:created\" content=\"2025-04-23T10:12:00+02:00\" datatype=\"xsd:dateTime\">mer, 23/04/2025 - 10:12</span>",
        published: "2025-04-23"),
    ArticleDatePage(
        name: "schema in RDFa",
        top:
            "<span property=\"schema:dateCreated\" content=\"2025-04-24T08:12:00+00:00\" class=\"rdf-meta hidden\"></span>",
        published: "2025-04-24"),
    ArticleDatePage(
        name: "hAtom",
        top: "<abbr class=\"published\" title=\"2025-05-20T10:00:00+02:00\">mardi dernier</abbr>",
        published: "2025-05-20"),
    ArticleDatePage(
        name: "state of a script",
        foot:
            #"<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"post":{"title":"Habiter","publishedAt":"2025-05-21T07:00:00.000Z","updatedAt":"2025-06-01T07:00:00.000Z"}}}}</script>"#,
        published: "2025-05-21"),
]

private let systemPages: [ArticleDatePage] = [
    ArticleDatePage(
        name: "WordPress",
        top:
            "<div class=\"entry-meta\"><span class=\"posted-on\">Publié le <a href=\"#\" rel=\"bookmark\"><time class=\"updated\" datetime=\"2025-05-05T09:00:00+02:00\">5 mai 2025</time><time class=\"entry-date published\" datetime=\"2025-04-28T09:00:00+02:00\">28 avril 2025</time></a></span></div>",
        published: "2025-04-28"),
    ArticleDatePage(
        name: "Divi",
        top:
            "<p class=\"post-meta\"> par <span class=\"author vcard\"><a href=\"#\">equipe</a></span> | <span class=\"published\">Avr 29, 2025</span> | <a href=\"#\">Actualités</a></p>",
        published: "2025-04-29"),
    ArticleDatePage(
        name: "Elementor",
        top:
            "<ul class=\"elementor-post-info\"><li><span class=\"elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-date\"> 30 avril 2025 </span></li></ul>",
        published: "2025-04-30"),
    ArticleDatePage(
        name: "Gutenberg",
        top:
            "<div class=\"wp-block-post-date\"><time datetime=\"2025-05-06T10:00:00+02:00\">6 mai 2025</time></div>",
        published: "2025-05-06"),
    ArticleDatePage(
        name: "SPIP",
        top:
            "<p class=\"info-publi\">Publié le <time pubdate=\"pubdate\" datetime=\"2025-05-07T10:12:00Z\">mercredi 7 mai 2025</time>, par <span class=\"auteurs\">L'équipe</span></p>",
        published: "2025-05-07"),
    ArticleDatePage(
        name: "SPIP without a label",
        top: "<p class=\"info-publi\">jeudi 8 mai 2025, par <span class=\"vcard author\">L'équipe</span></p>",
        published: "2025-05-08"),
    ArticleDatePage(
        name: "Drupal 7",
        top: "<div class=\"submitted\">Soumis par admin le ven, 09/05/2025 - 10:12</div>",
        published: "2025-05-09"),
    ArticleDatePage(
        name: "Drupal 10",
        top:
            "<div class=\"node__meta\"><span>Par <span>admin</span>, <span class=\"field field--name-created\"><time datetime=\"2025-05-12T10:12:00+02:00\" title=\"Lundi 12 mai 2025 - 10:12\">12 mai 2025</time></span></span></div>",
        published: "2025-05-12"),
    ArticleDatePage(
        name: "a field of Drupal",
        top: "<div class=\"field field--name-field-date-de-publication field__item\">13 mai 2025</div>",
        published: "2025-05-13"),
    ArticleDatePage(
        name: "Joomla",
        top:
            "<dl class=\"article-info\"><dd class=\"modified\"><time datetime=\"2025-05-30T10:00:00+02:00\" itemprop=\"dateModified\">Mis à jour : 30 mai 2025</time></dd><dd class=\"published\"><time datetime=\"2025-05-14T10:00:00+02:00\" itemprop=\"datePublished\">Publication : 14 mai 2025</time></dd></dl>",
        published: "2025-05-14"),
    ArticleDatePage(
        name: "TYPO3",
        top:
            "<div class=\"extra\"><span class=\"news-list-date\"><time itemprop=\"datePublished\" datetime=\"2025-05-15\">15.05.2025</time></span></div>",
        published: "2025-05-15"),
    ArticleDatePage(
        name: "DSFR", top: "<p class=\"fr-text--sm\">Publié le 16/05/2025 – Modifié le 28/05/2025</p>",
        published: "2025-05-16"),
    ArticleDatePage(
        name: "Wix",
        top:
            "<ul><li><span title=\"19 mai 2025\" class=\"time-ago\" data-hook=\"time-ago\">19 mai 2025</span></li><li><span>2 min de lecture</span></li></ul>",
        published: "2025-05-19"),
    ArticleDatePage(
        name: "Webflow", top: "<div class=\"blog-date\">May 20, 2025</div>", published: "2025-05-20"),
    ArticleDatePage(
        name: "Blogger",
        top:
            "<h2 class=\"date-header\"><span>mercredi 21 mai 2025</span></h2><h1 class=\"post-title\">Habiter pendant les travaux</h1>",
        published: "2025-05-21"),
    ArticleDatePage(
        name: "Ghost",
        top:
            "<section class=\"article-meta\"><time class=\"article-meta-date\" datetime=\"2025-05-22\">22 mai 2025</time></section>",
        published: "2025-05-22"),
    ArticleDatePage(
        name: "Jekyll",
        top:
            "<p class=\"post-meta\"><time class=\"dt-published\" datetime=\"2025-05-23T00:00:00+02:00\" itemprop=\"datePublished\">May 23, 2025</time></p>",
        published: "2025-05-23"),
    ArticleDatePage(
        name: "Hugo",
        top:
            "<div class=\"post-info\"><time datetime=\"2025-05-26T00:00:00Z\">26 mai 2025</time> · 4 min</div>",
        published: "2025-05-26"),
    ArticleDatePage(
        name: "parts of a date",
        top:
            "<div class=\"date\"><span class=\"jour\">27</span><span class=\"mois\">mai</span><span class=\"annee\">2025</span></div>",
        published: "2025-05-27"),
    ArticleDatePage(
        name: "a relative date",
        top:
            "<p class=\"meta\"><span class=\"date\" title=\"28 mai 2025 à 10:12\">il y a 19 jours</span></p>",
        published: "2025-05-28"),
    ArticleDatePage(
        name: "a folder of the archive", path: "/2025/05/29/habiter-pendant-les-travaux/",
        published: "2025-05-29"),
    ArticleDatePage(
        name: "a date in the file's name", path: "/notes/2025-05-30-habiter.html", published: "2025-05-30"),
    ArticleDatePage(
        name: "a month in the address", path: "/2025/04/habiter-pendant-les-travaux/", published: "2025-04"),
]

private let textPages: [ArticleDatePage] = [
    ArticleDatePage(
        name: "written on", top: "<p>Rédigé le 3 mars 2025 par Jeanne</p>", published: "2025-03-03"),
    ArticleDatePage(
        name: "put online, short", top: "<p>Mis en ligne le 05.03.25</p>", published: "2025-03-05"),
    ArticleDatePage(name: "article of", top: "<p>Article du 6 mars 2025</p>", published: "2025-03-06"),
    ArticleDatePage(
        name: "minutes to read", top: "<p>10 mars 2025 · 4 min de lecture</p>", published: "2025-03-10"),
    ArticleDatePage(name: "a label", top: "<p>Date de publication : 12-03-2025</p>", published: "2025-03-12"),
    ArticleDatePage(
        name: "a list of terms",
        top: "<dl><dt>Date de parution</dt><dd>13 mars 2025</dd><dt>Pages</dt><dd>40</dd></dl>",
        published: "2025-03-13"),
    ArticleDatePage(
        name: "a month of a document",
        foot: "<ul><li>Auteur : Centre</li><li>Date de publication : janvier 2025</li></ul>",
        published: "2025-01"),
    ArticleDatePage(
        name: "published and changed", top: "<p>Publié le 14 mars 2025, mis à jour le 5 avril 2025</p>",
        published: "2025-03-14"),
    ArticleDatePage(
        name: "changed and published", top: "<p>Mis à jour le 6 avril 2025, publié le 17 mars 2025</p>",
        published: "2025-03-17"),
    ArticleDatePage(name: "English", top: "<p>Published on March 18, 2025</p>", published: "2025-03-18"),
    ArticleDatePage(name: "English, posted", top: "<p>Posted: 19 March 2025</p>", published: "2025-03-19"),
    ArticleDatePage(
        name: "above the title",
        top: "<p class=\"surtitre\">20 mars 2025</p><h1>Habiter pendant les travaux</h1>",
        published: "2025-03-20"),
    ArticleDatePage(
        name: "rubric and day", top: "<div class=\"meta\">Actualité | 21/03/2025</div>",
        published: "2025-03-21"),
    ArticleDatePage(
        name: "a day alone under the title", top: "<p>Lundi 24 mars 2025</p>", published: "2025-03-24"),
    ArticleDatePage(name: "in italics", top: "<p><i>Le 25 mars 2025</i></p>", published: "2025-03-25"),
    ArticleDatePage(
        name: "by whom", top: "<p>Le 26 mars 2025, par Jeanne Morel</p>", published: "2025-03-26"),
    ArticleDatePage(
        name: "a press release", text: "<p>Besançon, le 27 mars 2025</p>" + articleText,
        published: "2025-03-27"),
    ArticleDatePage(
        name: "kind and day", top: "<p>Communiqué de presse – 28 mars 2025</p>", published: "2025-03-28"),
    ArticleDatePage(
        name: "an offer", top: "<p>Offre publiée le 31 mars 2025 – candidatures avant le 30 avril 2025</p>",
        published: "2025-03-31"),
    ArticleDatePage(
        name: "online since", top: "<p>En ligne depuis le 1er avril 2025</p>", published: "2025-04-01"),
    ArticleDatePage(
        name: "at the end", foot: "<p class=\"signature\">Publié le 2 avril 2025 par l'équipe</p>",
        published: "2025-04-02"),
    ArticleDatePage(
        name: "latest articles before it",
        top: "<p class=\"date\">3 avril 2025</p>",
        aside:
            "<aside><h2>Derniers articles</h2><ul><li><a href=\"/a\">Un guide</a> <time datetime=\"2025-06-10\">10 juin 2025</time></li><li><a href=\"/b\">Une visite</a> <time datetime=\"2025-06-03\">3 juin 2025</time></li></ul></aside>",
        published: "2025-04-03"),
    ArticleDatePage(
        name: "today in the banner", top: "<p>Publié le 4 avril 2025</p>",
        aside: "<div class=\"bandeau\">Nous sommes le lundi 16 juin 2025</div>", published: "2025-04-04"),
    ArticleDatePage(
        name: "comments", top: "<p class=\"meta\">7 avril 2025 dans Logement</p>",
        foot:
            "<section id=\"comments\"><h2>2 commentaires</h2><p>Paul, le 9 avril 2025 : merci !</p><p>Anne, le 10 avril 2025 : bravo.</p></section>",
        published: "2025-04-07"),
    ArticleDatePage(
        name: "an event's account", top: "<p>Publié le 8 avril 2025</p>",
        text: "<p>La rencontre s'est tenue le 27 mars 2025 à Dijon.</p>" + articleText,
        published: "2025-04-08"),
]

/// Pages that do not say when they were published.
private let silentPages: [ArticleDatePage] = [
    ArticleDatePage(name: "nothing", published: nil),
    ArticleDatePage(
        name: "an event", top: "<p class=\"quand\">Jeudi 26 juin 2025 de 9h à 12h, Dijon</p>", published: nil),
    ArticleDatePage(
        name: "an event that is over",
        top: "<p>Le mardi 10 juin 2025 de 9h30 à 12h30, maison de quartier</p>", published: nil),
    ArticleDatePage(
        name: "a day in the text",
        text: "<p>Le 3 mars 2020, la ville a signé la convention de renouvellement urbain.</p>" + articleText,
        published: nil),
    ArticleDatePage(name: "changed only", foot: "<p>Dernière mise à jour : 2 juin 2025</p>", published: nil),
    ArticleDatePage(
        name: "comments only",
        foot:
            "<section id=\"comments\"><h2>1 commentaire</h2><p>Paul, le 9 avril 2025 : merci !</p></section>",
        published: nil),
    ArticleDatePage(
        name: "other articles only",
        foot:
            "<section class=\"related\"><h2>À lire aussi</h2><ul><li><a href=\"/a\">Un guide</a> <span class=\"date\">10 juin 2025</span></li><li><a href=\"/b\">Une visite</a> <span class=\"date\">3 juin 2025</span></li></ul></section>",
        published: nil),
    ArticleDatePage(
        name: "a deadline", top: "<p>Date limite de candidature : 13 juin 2025</p>", published: nil),
]
