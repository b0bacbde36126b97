// In the manner of WordPress themes and page builders.

let wordPressThemes: [Theme] = [
    Theme(name: "twentysixteen", link: datedSlug, saysPublished: true) { set, shown in
        let list = shown.map { one in
            """
            <article id="post-\(900 - one.index)" class="post-\(900 - one.index) post type-post status-publish format-standard hentry category-actus category-partenaires">
            <header class="entry-header"><h2 class="entry-title"><a href="\(one.href)" rel="bookmark">\(one.title)</a></h2></header>
            <div class="entry-summary"><p>\(one.excerpt) <a href="\(one.href)" class="more-link">Lire la suite<span class="screen-reader-text"> de « \(one.title) »</span></a></p></div>
            <footer class="entry-footer"><span class="posted-on"><span class="screen-reader-text">Publié le </span><a href="\(one.href)" rel="bookmark"><time class="entry-date published updated" datetime="\(one.item.day)T09:15:00+01:00">\(one.long)</time></a></span>
            <span class="cat-links"><a href="/category/actus/" rel="category tag">Actualités du réseau</a></span><span class="comments-link"><a href="\(one.href)#respond">Laisser un commentaire</a></span></footer>
            </article>
            """
        }.joined(separator: "\n")
        return """
            <body class="archive category hfeed has-sidebar"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Aller au contenu</a>\(siteHeader(set))
            <div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><header class="page-header"><h1 class="page-title">\(set.section)</h1></header>
            \(list)
            <nav class="navigation pagination"><h2 class="screen-reader-text">Navigation des articles</h2><div class="nav-links"><span class="page-numbers current">1</span><a class="page-numbers" href="/\(set.slug)/page/2/">2</a><a class="next page-numbers" href="/\(set.slug)/page/2/">Page suivante</a></div></nav>
            </main></div>\(sidebar(shown))</div>\(siteFooter(set))</div></body>
            """
    },
    Theme(name: "twentytwenty", link: rootSlug) { set, shown in
        let list = shown.map { one in
            """
            <article class="post-\(80 + one.index) post type-post hentry" id="post-\(80 + one.index)"><header class="entry-header has-text-align-center"><div class="entry-header-inner section-inner medium">
            <div class="entry-categories"><span class="screen-reader-text">Catégories</span><div class="entry-categories-inner"><a href="/category/vie-du-reseau/" rel="category tag">Vie du réseau</a></div></div>
            <h2 class="entry-title heading-size-1"><a href="\(one.href)">\(one.title)</a></h2>
            <div class="post-meta-wrapper post-meta-single"><ul class="post-meta"><li class="post-author meta-wrapper"><span class="meta-text">Par <a href="/author/redaction/">La rédaction</a></span></li><li class="post-date meta-wrapper"><span class="meta-text"><a href="\(one.href)">\(one.long)</a></span></li><li class="post-comment-link"><a href="\(one.href)#respond">Aucun commentaire</a></li></ul></div></div></header>
            <div class="post-inner thin"><div class="entry-content">\(one.paragraphs)</div></div></article><hr class="post-separator styled-separator is-style-wide section-inner">
            """
        }.joined(separator: "\n")
        return """
            <body class="archive"><header id="site-header" class="header-footer-group"><div class="header-inner">\(menu(set, "div"))</div></header><main id="site-content"><header class="archive-header"><h1 class="archive-title">Catégorie : \(set.section)</h1></header>
            \(list)</main><div class="footer-nav-widgets-wrapper header-footer-group"><aside class="footer-widgets-outer-wrapper"><h2>À propos</h2><p>Le centre accompagne les équipes de quartier depuis trente ans.</p></aside></div>\(siteFooter(set))</body>
            """
    },
    Theme(name: "twentytwentyfour", link: datedSlug) { set, shown in
        let list = shown.map { one in
            """
            <li class="wp-block-post post-\(one.index + 7) post type-post hentry"><figure class="wp-block-post-featured-image"><a href="\(one.href)" target="_self"><img src="/wp-content/uploads/\(one.index).jpg" alt="" width="600" height="400"></a></figure>
            <h2 class="wp-block-post-title"><a href="\(one.href)" target="_self">\(one.title)</a></h2>
            <div class="wp-block-post-date"><time datetime="\(one.item.day)T08:00:00+02:00">\(one.long)</time></div><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">\(one.excerpt)</p></div></li>
            """
        }.joined()
        return """
            <body class="blog wp-embed-responsive"><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group alignfull">\(menu(set))</div></header>
            <main class="wp-block-group"><h1 class="wp-block-heading">\(set.section)</h1><div class="wp-block-query alignwide"><ul class="columns-3 wp-block-post-template is-layout-grid">\(list)</ul><nav class="wp-block-query-pagination"><a class="wp-block-query-pagination-next" href="/\(set.slug)/page/2/">Page suivante</a></nav></div></main>
            <footer class="wp-block-template-part"><p>Fièrement propulsé par WordPress</p></footer></div></body>
            """
    },
    Theme(name: "elementor", link: rootSlug) { set, shown in
        let list = shown.map { one in
            """
            <article class="elementor-post elementor-grid-item post-\(one.index) post type-post"><a class="elementor-post__thumbnail__link" href="\(one.href)" tabindex="-1"><div class="elementor-post__thumbnail"><img data-src="/wp-content/uploads/v\(one.index).webp" src="data:image/gif;base64,R0lGOD" class="lazyload" alt=""></div></a>
            <div class="elementor-post__text"><h3 class="elementor-post__title"><a href="\(one.href)">\(one.title)</a></h3><div class="elementor-post__meta-data"><span class="elementor-post-date">\(one.long)</span><span class="elementor-post-avatar">Aucun commentaire</span></div>
            <div class="elementor-post__excerpt"><p>\(one.excerpt)</p></div><a class="elementor-post__read-more" href="\(one.href)">Lire la suite »</a></div></article>
            """
        }.joined()
        return """
            <body class="elementor-default elementor-page"><div data-elementor-type="header" class="elementor elementor-12 elementor-location-header"><div class="elementor-container">\(menu(set))</div></div>
            <div data-elementor-type="archive" class="elementor elementor-99 elementor-location-archive"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-element elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h1 class="elementor-heading-title">\(set.section)</h1></div></div>
            <div class="elementor-element elementor-grid-3 elementor-widget elementor-widget-archive-posts"><div class="elementor-widget-container"><div class="elementor-posts-container elementor-posts elementor-grid">\(list)</div></div></div></div></div></div></section></div>
            <div data-elementor-type="footer" class="elementor elementor-13"><ul><li><a href="/mentions-legales/">Mentions légales</a></li><li><a href="/contact/">Nous écrire ou nous rendre visite</a></li></ul></div></body>
            """
    },
    Theme(name: "divi", link: rootSlug, saysPublished: true) { set, shown in
        let list = shown.map { one in
            """
            <article id="post-\(one.index)" class="et_pb_post clearfix et_pb_blog_item_0_\(one.index) post type-post has-post-thumbnail"><a href="\(one.href)" class="entry-featured-image-url"><img src="/u/\(one.index).jpg" alt="\(one.title)" width="1080"></a>
            <h2 class="entry-title"><a href="\(one.href)">\(one.title)</a></h2><p class="post-meta">par <span class="author vcard"><a href="/author/admin/">admin</a></span> | <span class="published">\(one.long)</span> | <a href="/category/x/" rel="category tag">Éducation</a></p>
            <div class="post-content"><div class="post-content-inner"><p>\(one.excerpt)</p></div><a href="\(one.href)" class="more-link">lire plus</a></div></article>
            """
        }.joined()
        return """
            <body class="page-template-default et_pb_pagebuilder_layout"><div id="page-container"><div id="top-header"><a href="tel:0123456789">01 23 45 67 89</a></div><header id="main-header">\(menu(set))</header>
            <div id="et-main-area"><div id="main-content"><div class="et_pb_section et_pb_section_0"><div class="et_pb_row"><div class="et_pb_column et_pb_column_4_4"><div class="et_pb_text_inner"><h1>\(set.section)</h1><p>Retrouvez ici ce que nous publions.</p></div></div></div><div class="et_pb_row"><div class="et_pb_column"><div class="et_pb_module et_pb_blog_0 et_pb_posts"><div class="et_pb_ajax_pagination_container">\(list)</div></div></div></div></div></div>\(siteFooter(set))</div></div></body>
            """
    },
    Theme(name: "magazine", link: rootSlug) { set, shown in
        guard let first = shown.first else { return "" }
        let list = shown.dropFirst().map { one in
            """
            <div class="td_module_10 td_module_wrap"><div class="td-module-thumb"><a href="\(one.href)" title="\(one.title)"><img src="/m/\(one.index).jpg" width="218" height="150" alt=""></a></div>
            <div class="item-details"><h3 class="entry-title td-module-title"><a href="\(one.href)" title="\(one.title)">\(one.title)</a></h3><div class="td-module-meta-info"><span class="td-post-date"><time class="entry-date" datetime="\(one.item.day)T10:00:00+00:00">\(one.long)</time></span></div><div class="td-excerpt">\(one.excerpt)</div></div></div>
            """
        }.joined()
        let popular = shown.suffix(4).map {
            "<div class=\"td_module_6\"><h3 class=\"entry-title\"><a href=\"\($0.href)\">\($0.title)</a></h3><time datetime=\"\($0.item.day)\">\($0.long)</time></div>"
        }.joined()
        return """
            <body>\(siteHeader(set))<div class="td-main-content-wrap"><div class="td-container"><div class="td-crumb-container"><a href="/">Accueil</a> › \(set.section)</div><h1>\(set.section)</h1><div class="td-big-grid"><div class="td_module_mx5 td-big-thumb"><a href="\(first.href)"><img src="/m/0.jpg" alt=""></a><div class="td-meta-info-container"><h3 class="entry-title td-module-title"><a href="\(first.href)">\(first.title)</a></h3><div class="td-module-meta-info"><time class="entry-date" datetime="\(first.item.day)T10:00:00+00:00">\(first.long)</time></div></div></div></div>
            <div class="td-pb-row"><div class="td-pb-span8 td-main-content"><div class="td-ss-main-content">\(list)</div></div><div class="td-pb-span4 td-main-sidebar"><div class="td_block_wrap"><h4 class="block-title">Les plus lus</h4>\(popular)</div></div></div></div></div>\(siteFooter(set))</body>
            """
    },
    Theme(name: "eventscalendar", link: sectionSlug, isDated: false) { set, shown in
        var month = ""
        let list = shown.map { one in
            let day = one.item.event ?? one.item.day
            let separator =
                monthName(day) == month
                ? ""
                : "<h2 class=\"tribe-events-calendar-list__month-separator\"><time class=\"tribe-events-calendar-list__month-separator-text\">\(monthName(day))</time></h2>"
            month = monthName(day)
            return """
                \(separator)<div class="tribe-common-g-row tribe-events-calendar-list__event-row"><div class="tribe-events-calendar-list__event-date-tag tribe-common-g-col"><time class="tribe-events-calendar-list__event-date-tag-datetime" datetime="\(day)"><span class="weekday">mar</span><span class="daynum">\(day.suffix(2))</span></time></div>
                <div class="tribe-events-calendar-list__event-wrapper tribe-common-g-col"><article class="tribe-events-calendar-list__event tribe-common-g-row post-\(one.index) tribe_events type-tribe_events"><div class="tribe-events-calendar-list__event-details"><header class="tribe-events-calendar-list__event-header"><div class="tribe-events-calendar-list__event-datetime-wrapper"><time class="tribe-events-calendar-list__event-datetime" datetime="\(day)"><span class="tribe-event-date-start">\(longDate(day)) @ 9h30</span> - <span class="tribe-event-time">17h00</span></time></div>
                <h3 class="tribe-events-calendar-list__event-title"><a href="\(one.href)" title="\(one.title)" rel="bookmark" class="tribe-events-calendar-list__event-title-link">\(one.title)</a></h3><address class="tribe-events-calendar-list__event-venue"><span>\(one.item.place ?? "Salle des fêtes")</span></address></header><div class="tribe-events-calendar-list__event-description"><p>\(one.excerpt)</p></div></div></article></div></div>
                """
        }.joined()
        return """
            <body class="post-type-archive-tribe_events">\(siteHeader(set))<main id="tribe-events-pg-template"><div class="tribe-events tribe-common"><header class="tribe-events-header"><nav class="tribe-events-header__breadcrumbs"><a href="/">Accueil</a></nav><div class="tribe-events-c-events-bar"><form><input></form></div></header><div class="tribe-events-calendar-list">\(list)</div><nav class="tribe-events-calendar-list-nav"><a rel="prev" href="/x/liste/?eventDisplay=past">Évènements précédents</a><a rel="next" href="/x/liste/page/2/">Évènements suivants</a></nav></div></main>\(siteFooter(set))</body>
            """
    },
    Theme(name: "wpdm", link: { _, item, _ in "/publication/\(item.slug)/" }, saysPublished: true) {
        set, shown in
        let list = shown.map { one in
            """
            <tr class="__dt_row"><td class="__dt_col_title"><a class="package-title" href="\(one.href)">\(one.title)</a><br><span class="small-txt">2 fichier(s)</span></td><td class="__dt_col_categories"><a href="/publications/autres/">Autres publications</a></td><td class="__dt_col_publish_date" data-order="1"><span class="hidden-md">Créé le </span>\(one.long)</td><td class="__dt_col_download_link"><a class="wpdm-download-link btn" href="\(one.href)?wpdmdl=\(one.index)">Télécharger</a></td></tr>
            """
        }.joined()
        return """
            <body>\(siteHeader(set))<div id="content"><div class="entry-content"><h1>\(set.section)</h1><p>Toutes nos publications sont téléchargeables gratuitement.</p><div class="w3eden"><div class="wpdm-all-packages"><table class="table table-striped wpdmdt-table"><thead><tr><th>Titre</th><th>Catégories</th><th>Date de publication</th><th>Télécharger</th></tr></thead><tbody>\(list)</tbody></table></div></div></div></div>\(siteFooter(set))</body>
            """
    },
]
