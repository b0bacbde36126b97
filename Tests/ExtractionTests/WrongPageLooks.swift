import Foundation

// Eight ways in which sites write the pages of `WrongPageKinds.swift`.

/// The markup of one site.
struct PageLook: Sendable {
    var name: String
    /// `{title}`, `{body}`, `{menu}`, `{foot}`, `{centre}` and `{recent}`.
    var frame: String
    var heading: String
    var text: String
    var cards: CardForm
    var links: CardForm
    var files: CardForm
    var folds: CardForm
    var people: CardForm
    var logos: CardForm
    var pictures: CardForm
    var terms: CardForm

    func html(_ page: WrongPage, of centre: WrongPageCentre) -> String {
        let menu = menuForm.written(centre.menu)
        return frame.filled([
            "title": page.title, "centre": centre.name, "menu": menu,
            "foot": menuForm.written(centre.foot), "recent": links.written(centre.recent),
            "body": page.blocks.map(written).joined(separator: "\n"),
        ])
    }

    private var menuForm: CardForm {
        CardForm("<ul>", "<li><a href=\"{h}\">{t}</a></li>", "</ul>")
    }

    private func written(_ block: Block) -> String {
        switch block {
        case .heading(let level, let words): heading.filled(["l": "\(level)", "t": words])
        case .text(let words): text.filled(["w": words])
        case .cards(let cards): self.cards.written(cards)
        case .links(let cards): links.written(cards)
        case .files(let cards): files.written(cards)
        case .folds(let cards): folds.written(cards)
        case .people(let cards): people.written(cards)
        case .logos(let cards): logos.written(cards)
        case .pictures(let cards): pictures.written(cards)
        case .terms(let cards): terms.written(cards)
        case .table(let rows):
            "<table>"
                + rows.map { "<tr><td>" + $0.joined(separator: "</td><td>") + "</td></tr>" }.joined()
                + "</table>"
        case .form(let labels):
            "<form method=\"post\">"
                + labels.map { "<p><label>\($0) <input name=\"x\"></label></p>" }.joined()
                + "<button>Valider</button></form>"
        }
    }
}

let pageLooks: [PageLook] = [
    elementorLook, blockLook, spipLook, stateLook, drupalLook, joomlaLook, utilityLook, oldLook,
]

private let elementorLook = PageLook(
    name: "elementor",
    frame: """
        <!DOCTYPE html><html lang="fr"><head><title>{title} - {centre}</title></head><body class="page-template elementor-default">
        <div class="elementor elementor-location-header"><div class="elementor-widget-image"><a href="/"><img src="/logo.png" alt="{centre}"></a></div><nav class="elementor-nav-menu">{menu}</nav></div>
        <div class="elementor elementor-page"><section class="elementor-section"><div class="elementor-container"><h1 class="elementor-heading-title">{title}</h1>{body}</div></section></div>
        <div class="elementor elementor-location-footer"><div class="elementor-widget-text-editor">{foot}<p>© {centre}</p></div></div></body></html>
        """,
    heading:
        "<div class=\"elementor-element elementor-widget-heading\"><h{l} class=\"elementor-heading-title elementor-size-default\">{t}</h{l}></div>",
    text: "<div class=\"elementor-element elementor-widget-text-editor\"><p>{w}</p></div>",
    cards: CardForm(
        "<div class=\"elementor-row\">",
        "<div class=\"elementor-column elementor-col-33\"><div class=\"elementor-widget-image-box\"><figure><a href=\"{h}\"><img src=\"/i{i}.jpg\" alt=\"\"></a></figure><div class=\"elementor-image-box-content\"><h3 class=\"elementor-image-box-title\"><a href=\"{h}\">{t}</a></h3><span>{n}</span><p class=\"elementor-image-box-description\">{w}</p></div></div></div>",
        "</div>"),
    links: CardForm(
        "<ul class=\"elementor-icon-list-items\">",
        "<li class=\"elementor-icon-list-item\"><a href=\"{h}\"><span class=\"elementor-icon-list-text\">{t}</span></a> {n}</li>",
        "</ul>"),
    files: CardForm(
        "<div class=\"elementor-widget-container\">",
        "<div class=\"elementor-button-wrapper\"><a class=\"elementor-button\" href=\"{h}\"><span class=\"elementor-button-text\">{t}</span></a></div>",
        "</div>"),
    folds: CardForm(
        "<div class=\"elementor-accordion\">",
        "<div class=\"elementor-accordion-item\"><h3 class=\"elementor-tab-title\"><a class=\"elementor-accordion-title\" href=\"\">{t}</a></h3><div class=\"elementor-tab-content\"><p>{w}</p></div></div>",
        "</div>"),
    people: CardForm(
        "<div class=\"elementor-row\">",
        "<div class=\"elementor-column\"><img src=\"/p{i}.jpg\" alt=\"{t}\"><h4>{t}</h4><p>{n}</p><p>{w}</p><a href=\"mailto:p{i}@a.example\">Écrire</a></div>",
        "</div>"),
    logos: CardForm(
        "<div class=\"elementor-image-carousel\">",
        "<figure class=\"swiper-slide-inner\"><a href=\"{h}\"><img src=\"/l{i}.png\" alt=\"{t}\"></a></figure>",
        "</div>"
    ),
    pictures: CardForm(
        "<div class=\"elementor-gallery\">",
        "<a class=\"e-gallery-item\" href=\"/photos/{i}.jpg\"><div class=\"e-gallery-image\"></div><div class=\"elementor-gallery-item__title\">{t}</div></a>",
        "</div>"),
    terms: CardForm(
        "<div>", "<div class=\"elementor-widget-text-editor\"><p><strong>{t}</strong> : {w}</p></div>",
        "</div>"))

private let blockLook = PageLook(
    name: "blocks",
    frame: """
        <!DOCTYPE html><html lang="fr"><head><title>{title} – {centre}</title></head><body class="wp-singular page">
        <header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">{centre}</a></p><nav class="wp-block-navigation">{menu}</nav></header>
        <main class="wp-block-group"><h1 class="wp-block-post-title">{title}</h1><div class="entry-content wp-block-post-content">{body}</div></main>
        <footer class="wp-block-template-part"><h2>Derniers articles</h2>{recent}{foot}</footer></body></html>
        """,
    heading: "<h{l} class=\"wp-block-heading\">{t}</h{l}>", text: "<p>{w}</p>",
    cards: CardForm(
        "<div class=\"wp-block-columns\">",
        "<div class=\"wp-block-column\"><figure class=\"wp-block-image\"><img src=\"/i{i}.webp\" alt=\"\"></figure><h3 class=\"wp-block-heading\">{t}</h3><p>{n}</p><p>{w}</p><div class=\"wp-block-buttons\"><div class=\"wp-block-button\"><a class=\"wp-block-button__link\" href=\"{h}\">En savoir plus</a></div></div></div>",
        "</div>"),
    links: CardForm("<ul class=\"wp-block-list\">", "<li><a href=\"{h}\">{t}</a> {n}</li>", "</ul>"),
    files: CardForm(
        "",
        "<div class=\"wp-block-file\"><a href=\"{h}\">{t}</a><a href=\"{h}\" class=\"wp-block-file__button\" download>Télécharger</a></div>",
        ""),
    folds: CardForm(
        "", "<details class=\"wp-block-details\"><summary>{t}</summary><p>{w}</p></details>", ""),
    people: CardForm(
        "<div class=\"wp-block-columns\">",
        "<div class=\"wp-block-media-text\"><figure><img src=\"/p{i}.jpg\" alt=\"\"></figure><div class=\"wp-block-media-text__content\"><p><strong>{t}</strong></p><p>{n}</p><p>{w}</p></div></div>",
        "</div>"),
    logos: CardForm(
        "<figure class=\"wp-block-gallery\">",
        "<figure class=\"wp-block-image\"><a href=\"{h}\"><img src=\"/l{i}.png\" alt=\"\"></a><figcaption>{t}</figcaption></figure>",
        "</figure>"),
    pictures: CardForm(
        "<figure class=\"wp-block-gallery\">",
        "<figure class=\"wp-block-image\"><a href=\"/wp-content/uploads/2025/p{i}.jpg\"><img src=\"/p{i}.jpg\" alt=\"{t}\"></a><figcaption>{t}</figcaption></figure>",
        "</figure>"),
    terms: CardForm("", "<h3 class=\"wp-block-heading\" id=\"t{i}\">{t}</h3><p>{w}</p>", ""))

private let spipLook = PageLook(
    name: "spip",
    frame: """
        <!DOCTYPE html><html lang="fr"><head><title>{title} - {centre}</title><meta name="generator" content="SPIP 4.3"></head><body class="page_article">
        <div class="page"><header class="entete"><strong class="h1 spip_logo_site"><a rel="home" href="/">{centre}</a></strong></header><div class="menu menu-container" role="navigation">{menu}</div>
        <div class="container"><main class="main" role="main"><div class="content"><article><header class="cartouche"><h1 class="crayon">{title}</h1></header><div class="texte">{body}</div></article></div></main>
        <aside class="aside"><div class="liste-items articles"><h2 class="h2">Articles récents</h2>{recent}</div></aside></div><footer class="footer">{foot}</footer></div></body></html>
        """,
    heading: "<h{l} class=\"spip\">{t}</h{l}>", text: "<p>{w}</p>",
    cards: CardForm(
        "<ul class=\"liste-items\">",
        "<li class=\"item long-item\"><article class=\"entry article\"><strong class=\"h3-like entry-title\"><a href=\"{h}\">{t}</a></strong><small class=\"publication\">{n}</small><div class=\"introduction entry-content\"><p>{w}</p></div></article></li>",
        "</ul>"),
    links: CardForm(
        "<ul class=\"spip\">", "<li><a href=\"{h}\" class=\"spip_in\">{t}</a> {n}</li>", "</ul>"),
    files: CardForm(
        "<div class=\"liste documents\"><ul>",
        "<li class=\"item\"><a href=\"{h}\"><span class=\"titre\"><strong>{t}</strong></span> <small>PDF - 240 ko</small></a></li>",
        "</ul></div>"),
    folds: CardForm(
        "<div class=\"blocs\">",
        "<h4 class=\"blocs_titre blocs_replie\"><a href=\"#\">{t}</a></h4><div class=\"blocs_destination\"><p>{w}</p></div>",
        "</div>"),
    people: CardForm(
        "",
        "<p><img class=\"spip_logo\" src=\"IMG/p{i}.jpg\" alt=\"\"><strong>{t}</strong><br>{n}<br>{w}<br><a class=\"spip_mail\" href=\"mailto:p{i}@a.example\">p{i}@a.example</a></p>",
        ""),
    logos: CardForm(
        "",
        "<div class=\"spip_document spip_doc_lien\"><a href=\"{h}\" class=\"spip_out\"><img src=\"IMG/l{i}.png\" alt=\"\"></a><div class=\"spip_doc_titre\"><strong>{t}</strong></div></div>",
        ""),
    pictures: CardForm(
        "<div class=\"documents_portfolio\">",
        "<figure class=\"spip_doc_inner\"><a href=\"IMG/jpg/p{i}.jpg\" class=\"spip_doc_lien mediabox\"><img src=\"local/p{i}.jpg\" alt=\"\"></a><figcaption class=\"spip_doc_legende\"><div class=\"spip_doc_titre\"><strong>{t}</strong></div></figcaption></figure>",
        "</div>"),
    terms: CardForm("<dl class=\"spip\">", "<dt>{t}</dt><dd>{w}</dd>", "</dl>"))

private let stateLook = PageLook(
    name: "dsfr",
    frame: """
        <!DOCTYPE html><html lang="fr" data-fr-scheme="system"><head><title>{title} | {centre}</title></head><body>
        <header role="banner" class="fr-header"><div class="fr-header__service"><a href="/" title="Accueil">{centre}</a></div><nav class="fr-nav" role="navigation">{menu}</nav></header>
        <main role="main" id="content"><div class="fr-container"><nav role="navigation" class="fr-breadcrumb"><ol class="fr-breadcrumb__list"><li><a href="/">Accueil</a></li><li>{title}</li></ol></nav><h1 class="fr-h1">{title}</h1>{body}</div></main>
        <footer class="fr-footer" role="contentinfo">{foot}</footer></body></html>
        """,
    heading: "<h{l} class=\"fr-h{l}\">{t}</h{l}>", text: "<p class=\"fr-text--lg\">{w}</p>",
    cards: CardForm(
        "<div class=\"fr-grid-row fr-grid-row--gutters\">",
        "<div class=\"fr-col-12 fr-col-md-4\"><div class=\"fr-card fr-enlarge-link\"><div class=\"fr-card__body\"><div class=\"fr-card__content\"><h3 class=\"fr-card__title\"><a href=\"{h}\">{t}</a></h3><p class=\"fr-card__desc\">{w}</p><div class=\"fr-card__start\"><p class=\"fr-card__detail\">{n}</p></div></div></div></div></div>",
        "</div>"),
    links: CardForm(
        "<ul class=\"fr-links-group\">", "<li><a class=\"fr-link\" href=\"{h}\">{t}</a> {n}</li>", "</ul>"),
    files: CardForm(
        "<div class=\"fr-downloads-group\"><ul>",
        "<li><a class=\"fr-link fr-link--download\" href=\"{h}\" download>{t} <span class=\"fr-link__detail\">PDF – 61,88 ko</span></a></li>",
        "</ul></div>"),
    folds: CardForm(
        "<div class=\"fr-accordions-group\">",
        "<section class=\"fr-accordion\"><h3 class=\"fr-accordion__title\"><button class=\"fr-accordion__btn\">{t}</button></h3><div class=\"fr-collapse\"><p>{w}</p></div></section>",
        "</div>"),
    people: CardForm(
        "<div class=\"fr-grid-row\">",
        "<div class=\"fr-col-6\"><div class=\"fr-card fr-card--no-arrow\"><div class=\"fr-card__content\"><h2 class=\"fr-card__title\"><a href=\"{h}\">{t}</a></h2><p class=\"fr-card__desc\">{n}</p><p>{w}</p></div></div></div>",
        "</div>"),
    logos: CardForm(
        "<ul class=\"fr-footer__partners-sub\">",
        "<li><a class=\"fr-footer__partners-link\" href=\"{h}\"><img class=\"fr-footer__logo\" src=\"/l{i}.svg\" alt=\"{t}\"></a></li>",
        "</ul>"),
    pictures: CardForm(
        "<div class=\"fr-grid-row\">",
        "<figure class=\"fr-content-media\"><div class=\"fr-content-media__img\"><img class=\"fr-responsive-img\" src=\"/p{i}.jpg\" alt=\"\"></div><figcaption class=\"fr-content-media__caption\">{t}</figcaption></figure>",
        "</div>"),
    terms: CardForm("", "<h3 class=\"fr-h6\">{t}</h3><p>{w}</p>", ""))

private let drupalLook = PageLook(
    name: "drupal",
    frame: """
        <!DOCTYPE html><html lang="fr"><head><title>{title} | {centre}</title><meta name="Generator" content="Drupal 10"></head><body class="path-node page-node-type-page">
        <div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><a href="/" rel="home">{centre}</a></div><nav class="block block-menu">{menu}</nav></header>
        <main role="main"><div class="region region-content"><h1 class="page-header"><span class="field field--name-title">{title}</span></h1><article class="node node--type-page node--view-mode-full"><div class="node__content">{body}</div></article></div>
        <aside class="region region-sidebar"><div class="block block-views"><h2>Actualités</h2>{recent}</div></aside></main><footer role="contentinfo">{foot}</footer></div></body></html>
        """,
    heading: "<h{l}>{t}</h{l}>",
    text:
        "<div class=\"paragraph paragraph--type--texte\"><div class=\"field field--name-field-texte\"><p>{w}</p></div></div>",
    cards: CardForm(
        "<div class=\"views-element-container\"><div class=\"view-content\">",
        "<div class=\"views-row\"><div class=\"node node--type-fiche node--view-mode-teaser\"><h2 class=\"node__title\"><a href=\"{h}\" rel=\"bookmark\"><span>{t}</span></a></h2><div class=\"field field--name-field-info\">{n}</div><div class=\"field field--name-body\"><p>{w}</p></div></div></div>",
        "</div></div>"),
    links: CardForm(
        "<div class=\"item-list\"><ul>", "<li><a href=\"{h}\">{t}</a> {n}</li>", "</ul></div>"),
    files: CardForm(
        "<div class=\"field field--name-field-fichiers field__items\">",
        "<div class=\"field__item\"><span class=\"file file--mime-application-pdf\"><a href=\"{h}\" type=\"application/pdf\">{t}</a></span> <span>(310.5 Ko)</span></div>",
        "</div>"),
    folds: CardForm(
        "<div class=\"faq\">",
        "<div class=\"views-row\"><div class=\"faq-question\"><h3>{t}</h3></div><div class=\"faq-answer\"><p>{w}</p></div></div>",
        "</div>"),
    people: CardForm(
        "<div class=\"view-content\">",
        "<div class=\"views-row\"><div class=\"views-field views-field-title\"><span class=\"field-content\"><a href=\"{h}\">{t}</a></span></div><div class=\"views-field views-field-field-fonction\">{n}</div><div class=\"views-field views-field-body\">{w}</div></div>",
        "</div>"),
    logos: CardForm(
        "<div class=\"view-content\">",
        "<div class=\"views-row\"><div class=\"views-field views-field-field-logo\"><a href=\"{h}\"><img src=\"/l{i}.png\" alt=\"\"></a></div><div class=\"views-field views-field-title\"><a href=\"{h}\">{t}</a></div></div>",
        "</div>"),
    pictures: CardForm(
        "<div class=\"field field--name-field-photos field__items\">",
        "<div class=\"field__item\"><a href=\"/sites/default/files/p{i}.jpg\" class=\"colorbox\"><img src=\"/p{i}.jpg\" alt=\"{t}\"></a><blockquote class=\"image-field-caption\">{t}</blockquote></div>",
        "</div>"),
    terms: CardForm(
        "<div class=\"view-glossaire\">",
        "<div class=\"views-row\"><div class=\"views-field-name\"><strong>{t}</strong></div><div class=\"views-field-description\"><p>{w}</p></div></div>",
        "</div>"))

private let joomlaLook = PageLook(
    name: "joomla",
    frame: """
        <!DOCTYPE html><html lang="fr-fr"><head><title>{title}</title><meta name="generator" content="Joomla! - Open Source Content Management"></head><body class="site com_content view-article">
        <div class="header container-header"><div class="navbar-brand"><a href="/">{centre}</a></div><div class="container-nav">{menu}</div></div>
        <div class="site-grid"><div class="grid-child container-component"><main><div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h1 itemprop="headline">{title}</h1></div><div itemprop="articleBody">{body}</div></div></main></div></div>
        <div class="container-footer footer">{foot}</div></body></html>
        """,
    heading: "<h{l}>{t}</h{l}>", text: "<p>{w}</p>",
    cards: CardForm(
        "<div class=\"row\">",
        "<div class=\"col-md-4\"><div class=\"card\"><img class=\"card-img-top\" src=\"images/i{i}.jpg\" alt=\"\"><div class=\"card-body\"><h4 class=\"card-title\">{t}</h4><h6 class=\"card-subtitle\">{n}</h6><p class=\"card-text\">{w}</p><a href=\"{h}\" class=\"btn btn-primary\">Découvrir</a></div></div></div>",
        "</div>"),
    links: CardForm("<ul class=\"mod-list\">", "<li><a href=\"{h}\">{t}</a> {n}</li>", "</ul>"),
    files: CardForm(
        "<table class=\"table\">", "<tr><td><a href=\"{h}\">{t}</a></td><td>PDF</td><td>1,2 Mo</td></tr>",
        "</table>"),
    folds: CardForm(
        "<div class=\"accordion\">",
        "<div class=\"accordion-item\"><h2 class=\"accordion-header\"><button class=\"accordion-button\">{t}</button></h2><div class=\"accordion-body\">{w}</div></div>",
        "</div>"),
    people: CardForm(
        "<table class=\"com-contact-category__table\">",
        "<tr><th class=\"list-title\"><a href=\"{h}\">{t}</a></th><td>{n}</td><td>{w}</td></tr>", "</table>"),
    logos: CardForm(
        "<div class=\"row\">",
        "<div class=\"col-3\"><a href=\"{h}\" target=\"_blank\"><img src=\"images/l{i}.png\" alt=\"{t}\"></a><p>{t}</p></div>",
        "</div>"),
    pictures: CardForm(
        "<div class=\"sigplus-gallery\"><ul>",
        "<li><a class=\"sigplus-image\" href=\"images/p{i}.jpg\" title=\"{t}\"><img src=\"images/t{i}.jpg\" alt=\"{t}\"></a></li>",
        "</ul></div>"),
    terms: CardForm(
        "<table class=\"glossary\">", "<tr><td><strong>{t}</strong></td><td>{w}</td></tr>", "</table>"))

private let utilityLook = PageLook(
    name: "utility classes",
    frame: """
        <!DOCTYPE html><html lang="fr"><head><title>{title} · {centre}</title></head><body>
        <div id="__next"><div class="sticky flex justify-between px-6"><a href="/" class="font-bold">{centre}</a><div class="hidden md:flex gap-4">{menu}</div></div>
        <div class="mx-auto max-w-7xl px-6 py-12"><h1 class="text-4xl font-bold">{title}</h1>{body}</div><div class="bg-slate-900 text-white py-8">{foot}<p>{centre}, association loi 1901</p></div></div></body></html>
        """,
    heading: "<h{l} class=\"text-2xl font-semibold mt-8\">{t}</h{l}>",
    text: "<p class=\"mt-4 text-gray-700\">{w}</p>",
    cards: CardForm(
        "<div class=\"grid gap-6 md:grid-cols-3\">",
        "<a class=\"rounded-xl shadow hover:shadow-lg block\" href=\"{h}\"><img src=\"/_next/i{i}.webp\" alt=\"\"><div class=\"p-4\"><div class=\"text-xs uppercase\">{n}</div><h3 class=\"text-lg font-semibold\">{t}</h3><p class=\"text-sm\">{w}</p></div></a>",
        "</div>"),
    links: CardForm(
        "<ul class=\"list-disc pl-6\">",
        "<li class=\"my-1\"><a class=\"underline\" href=\"{h}\">{t}</a> {n}</li>", "</ul>"),
    files: CardForm(
        "<div class=\"divide-y\">",
        "<a class=\"flex justify-between py-3\" href=\"{h}\"><span>{t}</span><span class=\"text-xs\">PDF · 420 Ko</span></a>",
        "</div>"),
    folds: CardForm(
        "<dl class=\"divide-y\">",
        "<div class=\"py-4\"><dt class=\"font-medium\">{t}</dt><dd class=\"mt-2\">{w}</dd></div>",
        "</dl>"),
    people: CardForm(
        "<ul role=\"list\" class=\"grid gap-8 sm:grid-cols-2\">",
        "<li><div class=\"flex items-center gap-x-6\"><img class=\"rounded-full\" src=\"/p{i}.webp\" alt=\"\"><div><h3 class=\"font-semibold\">{t}</h3><p class=\"text-indigo-600\">{n}</p><p class=\"text-sm\">{w}</p></div></div></li>",
        "</ul>"),
    logos: CardForm(
        "<div class=\"grid grid-cols-4 gap-8\">",
        "<a href=\"{h}\" class=\"grayscale\"><img src=\"/l{i}.svg\" alt=\"{t}\"></a>", "</div>"),
    pictures: CardForm(
        "<div class=\"columns-3\">",
        "<div class=\"mb-4\"><img src=\"/p{i}.webp\" alt=\"{t}\"><p class=\"text-xs text-gray-500\">{t}</p></div>",
        "</div>"),
    terms: CardForm(
        "<div class=\"space-y-6\">", "<div><h3 class=\"font-bold\">{t}</h3><p>{w}</p></div>", "</div>"))

private let oldLook = PageLook(
    name: "old hand",
    frame: """
        <html><head><title>{centre} : {title}</title></head><body bgcolor="#ffffff"><table width="900" align="center"><tr><td colspan="2"><a href="index.html"><img src="banniere.gif" alt="{centre}"></a></td></tr>
        <tr><td width="180" valign="top">{menu}</td><td valign="top"><h1>{title}</h1>{body}</td></tr><tr><td colspan="2">{foot}</td></tr></table></body></html>
        """,
    heading: "<h{l}>{t}</h{l}>", text: "<p align=\"justify\">{w}</p>",
    cards: CardForm(
        "<table>",
        "<tr><td><img src=\"i{i}.gif\"></td><td><b><a href=\"{h}\">{t}</a></b><br><i>{n}</i><br>{w}</td></tr>",
        "</table>"),
    links: CardForm("<p>", "- <a href=\"{h}\">{t}</a> {n}<br>", "</p>"),
    files: CardForm("<ul>", "<li><a href=\"{h}\">{t}</a> (pdf)</li>", "</ul>"),
    folds: CardForm("", "<p><b>{t}</b><br>{w}</p>", ""),
    people: CardForm(
        "<table>",
        "<tr><td><img src=\"p{i}.jpg\"></td><td><b>{t}</b>, {n}<br>{w}<br>Tél. 01 02 03 04 0{i}</td></tr>",
        "</table>"),
    logos: CardForm(
        "<center>", "<a href=\"{h}\"><img src=\"l{i}.gif\" alt=\"{t}\" border=\"0\"></a> ", "</center>"),
    pictures: CardForm(
        "<table><tr>", "<td align=\"center\"><a href=\"p{i}.jpg\"><img src=\"v{i}.jpg\"></a><br>{t}</td>",
        "</tr></table>"),
    terms: CardForm("", "<p><b>{t}</b> : {w}</p>", ""))
