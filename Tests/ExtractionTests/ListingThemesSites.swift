// In the manner of SPIP, Drupal, Joomla, TYPO3, static generators and hosted site builders.

let siteThemes: [Theme] = [
    Theme(name: "spip-dist", link: spipSlug, saysPublished: true) { set, shown in
        let list = shown.map { one in
            """
            <li class="item hentry hfeed"><h3 class="entry-title"><a href="\(one.href.dropFirst())" rel="bookmark">\(one.title)</a></h3>
            <p class="info-publi"><abbr class="published" title="\(one.item.day)T10:00:00Z">\(one.long)</abbr>, par <span class="vcard author"><a class="url fn spip_in" href="spip.php?auteur2">Webmestre</a></span></p>
            <div class="introduction entry-content"><p>\(one.excerpt)</p></div></li>
            """
        }.joined()
        return """
            <body class="pas_surlignable page_rubrique"><div id="page"><div id="entete"><a rel="start home" href="/" title="Accueil">\(set.centre)</a></div>\(menu(set, "div"))
            <div id="conteneur"><div id="contenu"><p id="hierarchie"><a href="/">Accueil</a> &gt; \(set.section)</p><div class="cartouche"><h1>\(set.section)</h1></div>
            <div class="liste articles"><h2 class="h2">Articles de cette rubrique</h2><ul>\(list)</ul><p class="pagination"><strong>0</strong> | <a href="?debut_articles=10#pagination_articles" class="lien_pagination">10</a> | <a href="?debut_articles=20#pagination_articles">20</a></p></div></div>
            <div id="navigation"><div class="menu rubriques"><h2>Rubriques</h2><ul><li><a href="/Le-centre-de-ressources-et-ses-missions">Le centre de ressources et ses missions</a></li><li><a href="/Les-fiches-experience-par-theme">Les fiches expérience par thème</a></li><li><a href="/La-vie-de-l-association">La vie de l'association</a></li></ul></div></div>
            <div id="extra"><div class="breves"><h2>Brèves</h2><ul><li><a href="/Permanence-telephonique-fermee">Permanence téléphonique fermée</a></li></ul></div></div></div>\(siteFooter(set))</div></body>
            """
    } head: { set, _ in
        "<base href=\"https://\(set.host)/\">"
    },
    Theme(name: "spip-numbers", link: numbered, isDated: false) { set, shown in
        let list = shown.map { one in
            "<div class=\"article_liste\"><a href=\"\(one.href)\"><img class='spip_logos' src='IMG/arton\(one.index).jpg' width='100' height='80' alt=''></a><h4><a href=\"\(one.href)\">\(one.title)</a></h4>\(one.paragraphs)<div class=\"nettoyeur\"></div></div>"
        }.joined(separator: "<div class=\"ligne\"></div>")
        return """
            <body><div id="bandeau">\(menu(set, "div"))</div><table><tr><td id="gauche"><ul class="rubs"><li><a href="spip.php?rubrique1">Présentation du centre de ressources</a></li><li><a href="spip.php?rubrique2">Les formations des acteurs</a></li><li><a href="spip.php?rubrique3">Centre de documentation</a></li></ul></td><td id="milieu"><h1>\(set.section)</h1>\(list)</td></tr></table><div id="pied"><a href="spip.php?page=plan">Plan du site</a> <a href="spip.php?page=login">Espace privé</a></div></body>
            """
    },
    Theme(name: "drupal-views", link: sectionSlug) { set, shown in
        let list = shown.map { one in
            """
            <div class="views-row views-row-\(one.index + 1) \(one.index % 2 == 0 ? "views-row-odd" : "views-row-even")"><div class="views-field views-field-field-image"><div class="field-content"><a href="\(one.href)"><img src="/sites/default/files/styles/vignette/\(one.index).jpg?itok=x" width="220" height="140" alt=""></a></div></div>
            <div class="views-field views-field-title"><span class="field-content"><a href="\(one.href)" hreflang="fr">\(one.title)</a></span></div><div class="views-field views-field-created"><span class="field-content">\(one.short)</span></div>
            <div class="views-field views-field-body"><div class="field-content"><p>\(one.excerpt)</p></div></div></div>
            """
        }.joined()
        return """
            <body class="path-actualites"><a href="#main-content" class="visually-hidden focusable">Aller au contenu principal</a><div class="dialog-off-canvas-main-canvas"><div class="layout-container"><header role="banner">\(menu(set))</header>
            <main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div id="block-fil-d-ariane" class="block-system-breadcrumb-block"><nav class="breadcrumb"><ol><li><a href="/">Accueil</a></li></ol></nav></div><h1 class="page-title">\(set.section)</h1><div class="views-element-container"><div class="view view-actualites view-id-actualites view-display-id-page_1"><div class="view-filters"><form><select><option>Tous</option></select></form></div><div class="view-content">\(list)</div>
            <nav class="pager" role="navigation"><ul class="pager__items"><li class="pager__item is-active"><a href="?page=0">1</a></li><li class="pager__item"><a href="?page=1">2</a></li><li class="pager__item--next"><a href="?page=1" title="Aller à la page suivante" rel="next">Suivant ›</a></li></ul></nav></div></div></div></div><aside class="layout-sidebar-second" role="complementary"><h2>Nos dernières publications</h2><ul><li><a href="/fr/publications/rapport-annuel">Rapport annuel d'activité du centre</a></li><li><a href="/fr/publications/etude">Étude sur les conseils citoyens</a></li></ul></aside></main>\(siteFooter(set))</div></div></body>
            """
    },
    Theme(
        name: "drupal-teasers",
        link: { _, item, _ in "/node/\(2300 + item.slug.utf8.reduce(0) { $0 + Int($1) } % 700)" },
        saysPublished: true
    ) { set, shown in
        let list = shown.map { one in
            """
            <article role="article" data-history-node-id="\(one.index)" about="\(one.href)" class="node node--type-article node--promoted node--view-mode-teaser"><h2 class="node__title"><a href="\(one.href)" rel="bookmark"><span class="field field--name-title">\(one.title)</span></a></h2>
            <footer class="node__meta"><div class="node__submitted">Soumis par <span class="field field--name-uid"><span>webmestre</span></span> le <span class="field field--name-created">\(one.long) - 10:24</span></div></footer>
            <div class="node__content"><div class="field field--name-body field--type-text-with-summary"><p>\(one.excerpt)</p></div><div class="field field--name-field-tags"><div class="field__label">Étiquettes</div><ul class="links field__items"><li><a href="/taxonomy/term/3">santé</a></li><li><a href="/taxonomy/term/9">emploi</a></li></ul></div><div class="node__links"><ul class="links inline"><li class="node-readmore"><a href="\(one.href)" rel="tag" title="\(one.title)">Lire la suite</a></li><li class="comment-forbidden"><a href="/user/login">Se connecter pour commenter</a></li></ul></div></div></article>
            """
        }.joined()
        return """
            <body><div id="page-wrapper"><header id="header" class="header" role="banner">\(menu(set))</header><div id="main-wrapper" class="layout-main-wrapper clearfix"><main id="content" class="column main-content" role="main"><section class="section"><h1 class="title page-title">\(set.section)</h1><div class="view-content">\(list)</div></section></main><div id="sidebar-first" class="column sidebar"><aside class="section" role="complementary"><div class="block"><h2>Connexion utilisateur</h2><form></form></div></aside></div></div><footer class="site-footer">\(set.centre)</footer></div></body>
            """
    },
    Theme(
        name: "joomla", link: { set, item, index in "/index.php/\(set.slug)/\(140 - index)-\(item.slug)" },
        saysPublished: true
    ) { set, shown in
        func block(_ one: Shown, _ tag: String) -> String {
            """
            <div class="\(tag)" itemprop="blogPost" itemscope itemtype="https://schema.org/BlogPosting"><div class="page-header"><h2 itemprop="name"><a href="\(one.href)" itemprop="url">\(one.title)</a></h2></div><dl class="article-info muted"><dt class="article-info-term">Détails</dt><dd class="category-name">Catégorie : <a href="/index.php/\(set.slug)" itemprop="genre">\(set.section)</a></dd><dd class="published"><span class="icon-calendar"></span><time datetime="\(one.item.day)T11:00:00+01:00" itemprop="datePublished">Publication : \(one.long)</time></dd><dd class="hits">Affichages : \(one.index * 37)</dd></dl>\(one.paragraphs)<p class="readmore"><a class="btn" href="\(one.href)" itemprop="url">Lire la suite : \(one.title)</a></p></div>
            """
        }
        let leading = shown.prefix(1).map { block($0, "leading-0") }.joined()
        let rows = stride(from: 1, to: shown.count, by: 2).map { start in
            "<div class=\"items-row cols-2 row-\(start / 2) row-fluid clearfix\">"
                + shown[start..<min(start + 2, shown.count)].map {
                    "<div class=\"span6\">\(block($0, "item column-\($0.index % 2 + 1)"))</div>"
                }.joined() + "</div>"
        }.joined()
        return """
            <body class="site com_content view-category layout-blog"><div class="body"><div class="container"><header class="header" role="banner"><a class="brand" href="/">\(set.centre)</a></header><nav class="navigation" role="navigation">\(menu(set, "div"))</nav><div class="row-fluid"><main id="content" role="main" class="span9"><ul class="breadcrumb"><li><a href="/">Accueil</a></li></ul><div class="blog" itemscope itemtype="https://schema.org/Blog"><h1>\(set.section)</h1><div class="items-leading clearfix">\(leading)</div>\(rows)<div class="items-more"><ol class="nav nav-tabs nav-stacked"><li><a href="/index.php/\(set.slug)/12-vieille-note">Une note plus ancienne que les autres</a></li></ol></div></div></main><div id="aside" class="span3"><div class="well"><h3 class="page-header">Articles les plus lus</h3><ul class="mostread">\(shown.suffix(4).map { "<li><a href=\"\($0.href)\">\($0.title)</a></li>" }.joined())</ul></div></div></div></div></div>\(siteFooter(set))</body>
            """
    },
    Theme(name: "typo3", link: { set, item, _ in "/\(set.slug)/detail/\(item.slug)" }, saysPublished: true) {
        set, shown in
        let list = shown.map { one in
            """
            <div class="article articletype-0" itemscope="itemscope" itemtype="http://schema.org/Article"><div class="header"><h3><a title="\(one.title)" href="\(one.href)"><span itemprop="headline">\(one.title)</span></a></h3></div><div class="news-img-wrap"><a title="\(one.title)" href="\(one.href)"><img src="/fileadmin/\(one.index).jpg" width="250" height="150" alt=""></a></div>
            <div class="teaser-text"><div itemprop="description"><p>\(one.excerpt)</p></div><a class="more" title="\(one.title)" href="\(one.href)">Lire</a></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="\(one.item.day)">\(one.short)</time></span></p></div></div>
            """
        }.joined()
        return """
            <body><div id="page">\(siteHeader(set))<div id="c12" class="frame frame-default"><header><h1>\(set.section)</h1></header><div class="news"><div class="news-list-view" id="news-container-12">\(list)<ul class="f3-widget-paginator"><li class="current">1</li><li><a href="/\(set.slug)/page-2">2</a></li></ul></div></div></div>\(siteFooter(set))</div></body>
            """
    },
    Theme(name: "papermod", link: { _, item, _ in "/posts/\(item.slug)/" }) { set, shown in
        let list = shown.map { one in
            """
            <article class="\(one.index == 0 ? "first-entry" : "post-entry")"><header class="entry-header"><h2 class="entry-hint-parent">\(one.title)</h2></header><div class="entry-content"><p>\(one.excerpt)</p></div><footer class="entry-footer"><span title='\(one.item.day) 00:00:00 +0000 UTC'>\(one.long)</span>&nbsp;·&nbsp;3 min&nbsp;·&nbsp;La rédaction</footer><a class="entry-link" aria-label="post link to \(one.title)" href="https://\(set.host)\(one.href)"></a></article>
            """
        }.joined()
        return
            "<body class=\"list\" id=\"top\"><header class=\"header\">\(menu(set))</header><main class=\"main\"><header class=\"page-header\"><h1>\(set.section)</h1></header>\(list)<footer class=\"page-footer\"><nav class=\"pagination\"><a class=\"next\" href=\"/\(set.slug)/page/2/\">Next&nbsp;&nbsp;»</a></nav></footer></main><footer class=\"footer\"><span>&copy; 2026 <a href=\"/\">\(set.centre)</a></span></footer></body>"
    },
    Theme(name: "h-feed", link: { _, item, _ in "/notes/\(item.slug.prefix(30))" }, saysPublished: true) {
        set, shown in
        let list = shown.map { one in
            "<div class=\"h-entry\"><a class=\"u-url\" href=\"\(one.href)\"><time class=\"dt-published\" datetime=\"\(one.item.day)T07:30:00+0100\">\(one.short)</time></a> <b class=\"p-name\">\(one.title)</b><div class=\"e-content\">\(one.paragraphs)</div></div>"
        }.joined(separator: "\n")
        return
            "<body><div class=\"h-card\"><a class=\"u-url p-name\" href=\"/\">\(set.centre)</a></div>\(menu(set))<div class=\"h-feed\"><h1 class=\"p-name\">\(set.section)</h1>\(list)</div></body>"
    },
    Theme(name: "webflow", link: { set, item, _ in "/\(set.slug)-articles/\(item.slug)" }) { set, shown in
        let list = shown.map { one in
            "<div role=\"listitem\" class=\"collection-item w-dyn-item\"><a href=\"\(one.href)\" class=\"link-block w-inline-block\"><div class=\"image-12\" style=\"background-image:url(/x.jpg)\"></div><div class=\"text-block-7\">\(one.long)</div><div class=\"titre-article\">\(one.title)</div><div class=\"resume\">\(one.excerpt)</div></a></div>"
        }.joined()
        return
            "<body class=\"body\"><div class=\"navbar w-nav\"><div class=\"w-container\">\(menu(set))</div></div><div class=\"section\"><div class=\"w-container\"><h1 class=\"heading\">\(set.section)</h1><div class=\"w-dyn-list\"><div role=\"list\" class=\"w-dyn-items w-row\">\(list)</div></div></div></div><div class=\"footer\">\(siteFooter(set))</div></body>"
    },
    Theme(name: "ghost", link: rootSlug, saysPublished: true) { set, shown in
        let list = shown.map { one in
            "<article class=\"gh-card post tag-vie-du-reseau\"><a class=\"gh-card-link\" href=\"\(one.href)\"><figure class=\"gh-card-image\"><img srcset=\"/content/images/size/w300/\(one.index).jpg 300w, /content/images/\(one.index).jpg 720w\" src=\"/content/images/\(one.index).jpg\" alt=\"\(one.title)\"></figure><div class=\"gh-card-wrapper\"><h3 class=\"gh-card-title is-title\">\(one.title)</h3><p class=\"gh-card-excerpt is-body\">\(one.excerpt)</p><footer class=\"gh-card-meta\"><span class=\"gh-card-author\">Par Jeanne Martin</span><time class=\"gh-card-date\" datetime=\"\(one.item.day)\">\(one.long)</time></footer></div></a></article>"
        }.joined()
        return
            "<body class=\"home-template\"><div class=\"gh-viewport\"><header id=\"gh-navigation\" class=\"gh-navigation\">\(menu(set))</header><main id=\"main\"><section class=\"gh-container is-grid\"><h2 class=\"gh-container-title\">\(set.section)</h2><div class=\"gh-feed gh-inner\">\(list)</div></section></main><footer class=\"gh-footer\"><a href=\"https://ghost.org\">Propulsé par Ghost</a></footer></div></body>"
    },
]
