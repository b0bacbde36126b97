// Written after the reader, to see what it makes of markups that it was not written with: static generators' themes.

let unseenThemes: [Theme] = [
    Theme(name: "landscape", link: datedSlug, saysPublished: true) { set, shown in
        let list = shown.map { one in
            "<article id=\"post-\(one.index)\" class=\"h-entry article article-type-post\" itemprop=\"blogPost\" itemscope itemtype=\"https://schema.org/BlogPosting\"><div class=\"article-meta\"><a href=\"\(one.href)\" class=\"article-date\"><time class=\"dt-published\" datetime=\"\(one.item.day)T09:00:00.000Z\" itemprop=\"datePublished\">\(one.item.day)</time></a><div class=\"article-category\"><a class=\"article-category-link\" href=\"/categories/vie/\">Vie du réseau</a></div></div><div class=\"article-inner\"><header class=\"article-header\"><h1 itemprop=\"name\"><a class=\"p-name article-title\" href=\"\(one.href)\">\(one.title)</a></h1></header><div class=\"e-content article-entry\" itemprop=\"articleBody\">\(one.paragraphs)</div><footer class=\"article-footer\"><a data-url=\"x\" class=\"article-share-link\"><span class=\"fa\">Share</span></a><ul class=\"article-tag-list\"><li class=\"article-tag-list-item\"><a class=\"article-tag-list-link\" href=\"/tags/quartiers/\" rel=\"tag\">quartiers</a></li></ul></footer></div></article>"
        }.joined()
        return
            "<body><div id=\"container\"><div id=\"wrap\"><header id=\"header\"><div id=\"header-title\"><h1 id=\"logo-wrap\"><a href=\"/\" id=\"logo\">\(set.centre)</a></h1></div>\(menu(set))</header><div class=\"outer\"><section id=\"main\">\(list)<nav id=\"page-nav\"><span class=\"page-number current\">1</span><a class=\"extend next\" rel=\"next\" href=\"/page/2/\">Next</a></nav></section><aside id=\"sidebar\"><div class=\"widget-wrap\"><h3 class=\"widget-title\">Recent Posts</h3><div class=\"widget\"><ul>\(shown.prefix(5).map { "<li><a href=\"\($0.href)\">\($0.title)</a></li>" }.joined())</ul></div></div></aside></div><footer id=\"footer\">&copy; 2026</footer></div></div></body>"
    },
    Theme(name: "minimal-mistakes", link: rootSlug, isDated: false) { set, shown in
        let list = shown.map { one in
            "<div class=\"list__item\"><article class=\"archive__item\" itemscope itemtype=\"https://schema.org/CreativeWork\"><h2 class=\"archive__item-title no_toc\" itemprop=\"headline\"><a href=\"\(one.href)\" rel=\"permalink\">\(one.title)</a></h2><p class=\"page__meta\"><span class=\"page__meta-readtime\">1 minute de lecture</span></p><p class=\"archive__item-excerpt\" itemprop=\"description\">\(one.excerpt)</p></article></div>"
        }.joined()
        return
            "<body class=\"layout--home\"><nav class=\"skip-links\"><ul><li><a href=\"#main\">Skip</a></li></ul></nav><div class=\"masthead\"><div class=\"masthead__inner-wrap\">\(menu(set))</div></div><div class=\"initial-content\"><div id=\"main\" role=\"main\"><div class=\"sidebar sticky\"><div itemscope itemtype=\"https://schema.org/Person\" class=\"h-card\"><h3 class=\"author__name p-name\">\(set.centre)</h3><ul class=\"author__urls\"><li><a href=\"https://social.example\">Réseau social</a></li></ul></div></div><div class=\"archive\"><h1 id=\"page-title\" class=\"page__title\">\(set.section)</h1><h3 class=\"archive__subtitle\">Articles récents</h3><div class=\"entries-list\">\(list)</div><nav class=\"pagination\"><ul><li><a href=\"/page2/\">Suivant</a></li></ul></nav></div></div></div><div id=\"footer\" class=\"page__footer\"><footer><div class=\"page__footer-follow\"><ul><li><a href=\"/feed.xml\">Flux</a></li></ul></div></footer></div></body>"
    },
    Theme(name: "chirpy", link: { _, item, _ in "/posts/\(item.slug)/" }) { set, shown in
        let list = shown.map { one in
            "<article class=\"card-wrapper card\"><a href=\"\(one.href)\" class=\"post-preview row g-0 flex-md-row-reverse\"><div class=\"col-md-12\"><div class=\"card-body d-flex flex-column\"><h1 class=\"card-title my-2 mt-md-0\">\(one.title)</h1><div class=\"card-text content mt-0 mb-3\"><p>\(one.excerpt)</p></div><div class=\"post-meta flex-grow-1 d-flex align-items-end\"><div class=\"me-auto\"><i class=\"far fa-calendar\"></i><time data-ts=\"1\" data-df=\"ll\">\(one.short)</time><i class=\"far fa-folder-open\"></i><span class=\"categories\">Actus</span></div></div></div></div></a></article>"
        }.joined()
        let trending = shown.suffix(5).map {
            "<li class=\"text-truncate lh-lg\"><a href=\"\($0.href)\">\($0.title)</a></li>"
        }.joined()
        return
            "<body><aside id=\"sidebar\"><header class=\"profile-wrapper\"><h1 class=\"site-title\"><a href=\"/\">\(set.centre)</a></h1></header>\(menu(set))</aside><div id=\"main-wrapper\"><div class=\"container\"><header id=\"topbar-wrapper\"><nav id=\"breadcrumb\"><span>\(set.section)</span></nav></header><div class=\"row flex-nowrap\"><main class=\"col-12\"><div id=\"post-list\">\(list)</div></main><aside id=\"panel-wrapper\"><section id=\"access-lastmod\"><h2 class=\"panel-heading\">Récemment mis à jour</h2><ul>\(trending)</ul></section></aside></div></div></div></body>"
    },
    Theme(name: "lanyon", link: datedSlug) { set, shown in
        let list = shown.map {
            "<div class=\"post\"><h1 class=\"post-title\"><a href=\"\($0.href)\">\n        \($0.title)\n      </a></h1><span class=\"post-date\">\($0.long)</span>\($0.paragraphs)</div>"
        }.joined(separator: "\n")
        return
            "<body><input type=\"checkbox\" id=\"sidebar-checkbox\"><div class=\"sidebar\" id=\"sidebar\"><div class=\"sidebar-item\"><p>Un centre de ressources.</p></div><nav class=\"sidebar-nav\"><a class=\"sidebar-nav-item\" href=\"/\">Home</a><a class=\"sidebar-nav-item\" href=\"/about/\">About</a></nav></div><div class=\"wrap\"><div class=\"masthead\"><div class=\"container\"><h3 class=\"masthead-title\"><a href=\"/\">\(set.centre)</a></h3></div></div><div class=\"container content\"><div class=\"posts\">\(list)</div><div class=\"pagination\"><a class=\"pagination-item older\" href=\"/page2\">Older</a><span class=\"pagination-item newer\">Newer</span></div></div></div></body>"
    },
    Theme(name: "stack", link: { _, item, _ in "/p/\(item.slug)/" }) { set, shown in
        let list = shown.map {
            "<article class=\"has-image\"><header class=\"article-header\"><div class=\"article-image\"><a href=\"\($0.href)\"><img src=\"/p/\($0.index).jpg\" width=\"800\" height=\"533\" alt=\"Featured image of post \($0.title)\"></a></div><div class=\"article-details\"><header class=\"article-category\"><a href=\"/categories/exemple/\" style=\"background-color:#2a9d8f\">Exemple</a></header><div class=\"article-title-wrapper\"><h2 class=\"article-title\"><a href=\"\($0.href)\">\($0.title)</a></h2><h3 class=\"article-subtitle\">\($0.excerpt)</h3></div><footer class=\"article-time\"><div><svg></svg><time class=\"article-time--published\">\($0.long)</time></div><div><time class=\"article-time--reading\">Lecture : 3 minutes</time></div></footer></div></header></article>"
        }.joined()
        return
            "<body class=\"article-page\"><div class=\"container main-container\"><aside class=\"sidebar left-sidebar sticky\"><header><h1 class=\"site-name\"><a href=\"/\">\(set.centre)</a></h1></header><ol class=\"menu\" id=\"main-menu\"><li><a href=\"/archives/\"><span>Archives</span></a></li></ol></aside><aside class=\"sidebar right-sidebar sticky\"><section class=\"widget archives\"><h2 class=\"widget-title section-title\">Archives</h2></section></aside><main class=\"main full-width\"><section class=\"article-list\">\(list)</section><nav class=\"pagination\"><a class=\"page-link\" href=\"/page/2/\">2</a></nav></main></div></body>"
    },
    Theme(name: "terminal", link: { _, item, _ in "/posts/\(item.slug)/" }) { set, shown in
        let list = shown.map {
            "<article class=\"post on-list\"><h1 class=\"post-title\"><a href=\"\($0.href)\">\($0.title)</a></h1><div class=\"post-meta\"><time class=\"post-date\">\($0.item.day)</time><span class=\"post-author\">La rédaction</span></div><span class=\"post-tags\">#<a href=\"/tags/a/\">habitants</a>&nbsp;#<a href=\"/tags/b/\">quartiers</a>&nbsp;</span><div class=\"post-content\">\($0.excerpt)</div><div><a class=\"read-more button inline\" href=\"\($0.href)\">[Lire la suite]</a></div></article>"
        }.joined()
        return
            "<body class=\"blue\"><div class=\"container center headings--one-size\"><header class=\"header\"><div class=\"header__inner\"><div class=\"header__logo\"><a href=\"/\"><div class=\"logo\">\(set.centre)</div></a></div></div><nav class=\"navigation-menu\"><ul class=\"navigation-menu__inner\"><li><a href=\"/about\">À propos</a></li></ul></nav></header><div class=\"content\"><div class=\"posts\">\(list)<div class=\"pagination\"><div class=\"pagination__buttons\"><a href=\"/page/2/\" class=\"button inline next\">Plus anciens &gt;</a></div></div></div></div><footer class=\"footer\"><div class=\"footer__inner\"><div class=\"copyright\"><span>© 2026</span></div></div></footer></div></body>"
    },
    Theme(name: "coder", link: { _, item, _ in "/posts/\(item.slug)/" }) { set, shown in
        let list = shown.map {
            "<li><span class=\"date\">\($0.long)</span><a class=\"title\" href=\"\($0.href)\">\($0.title)</a></li>"
        }.joined()
        return
            "<body class=\"preload-transitions colorscheme-light\"><main class=\"wrapper\"><nav class=\"navigation\"><section class=\"container\"><a class=\"navigation-title\" href=\"/\">\(set.centre)</a><ul class=\"navigation-list\"><li class=\"navigation-item\"><a class=\"navigation-link\" href=\"/about/\">À propos</a></li></ul></section></nav><div class=\"content\"><section class=\"container list\"><header><h1 class=\"title\"><a class=\"title-link\" href=\"/posts/\">\(set.section)</a></h1></header><ul>\(list)</ul></section></div><footer class=\"footer\"><section class=\"container\">© 2026</section></footer></main></body>"
    },
    Theme(name: "eleventy", link: { _, item, _ in "/blog/\(item.slug)/" }) { set, shown in
        let list = shown.map {
            "<li class=\"postlist-item\"><a href=\"\($0.href)\" class=\"postlist-link\">\($0.title)</a><time class=\"postlist-date\" datetime=\"\($0.item.day)\">\($0.long)</time></li>"
        }.joined()
        return
            "<body><a href=\"#skip\" class=\"visually-hidden\">Skip to main content</a><header><a href=\"/\" class=\"home-link\">\(set.centre)</a><nav><ul class=\"nav\"><li class=\"nav-item\"><a href=\"/blog/\">Archive</a></li></ul></nav></header><main id=\"skip\"><h1>\(set.section)</h1><ol reversed class=\"postlist\" style=\"--postlist-index: 20\">\(list)</ol><p>More posts can be found in <a href=\"/blog/\">the archive</a>.</p></main><footer></footer></body>"
    },
    Theme(name: "docusaurus", link: { _, item, _ in "/blog/\(item.slug)" }, saysPublished: true) {
        set, shown in
        let list = shown.map {
            "<article class=\"margin-bottom--xl\" itemprop=\"blogPost\" itemscope=\"\" itemtype=\"https://schema.org/BlogPosting\"><header><h2 class=\"title_f1Hy\" itemprop=\"headline\"><a itemprop=\"url\" href=\"\($0.href)\">\($0.title)</a></h2><div class=\"container_mt6G margin-vert--md\"><time datetime=\"\($0.item.day)T00:00:00.000Z\" itemprop=\"datePublished\">\($0.long)</time> · <!-- -->Une minute de lecture</div><div class=\"margin-top--md margin-bottom--sm row\"><div class=\"col col--12 authorCol_Hf19\"><div class=\"avatar\"><a href=\"https://social.example/m\" class=\"avatar__photo-link\"><img class=\"avatar__photo\" src=\"/a.png\" alt=\"Jeanne\"></a><div class=\"avatar__intro\" itemprop=\"author\" itemscope=\"\" itemtype=\"https://schema.org/Person\"><div class=\"avatar__name\"><a href=\"https://social.example/m\" itemprop=\"url\"><span itemprop=\"name\">Jeanne Martin</span></a></div></div></div></div></div></header><div class=\"markdown\" itemprop=\"articleBody\"><p>\($0.excerpt)</p></div><footer class=\"row docusaurus-mt-lg\"><div class=\"col\"><b>Tags :</b><ul class=\"tags_jXut\"><li class=\"tag_QGVx\"><a class=\"tag_zVej\" href=\"/blog/tags/facebook\">habitat</a></li></ul></div></footer></article>"
        }.joined()
        let side = shown.prefix(5).map {
            "<li class=\"sidebarItem_DBe6\"><a class=\"sidebarItemLink_mo7H\" href=\"\($0.href)\">\($0.title)</a></li>"
        }.joined()
        return
            "<body><div id=\"__docusaurus\"><nav class=\"navbar navbar--fixed-top\"><div class=\"navbar__inner\"><a class=\"navbar__item navbar__link\" href=\"/blog\">Blog</a></div></nav><div class=\"main-wrapper\"><div class=\"container margin-vert--lg\"><div class=\"row\"><aside class=\"col col--3\"><nav class=\"sidebar_re4s thin-scrollbar\"><div class=\"sidebarTitle_pO2u margin-bottom--md\">All posts</div><ul class=\"sidebarItemList_Yudw clean-list\">\(side)</ul></nav></aside><main class=\"col col--7\">\(list)<nav class=\"pagination-nav\"><a class=\"pagination-nav__link pagination-nav__link--next\" href=\"/blog/page/2\"><div class=\"pagination-nav__label\">Entrées plus anciennes</div></a></nav></main></div></div></div></div></body>"
    },
    Theme(name: "blogger", link: { _, item, _ in "/2026/11/\(item.slug).html" }, saysPublished: true) {
        set, shown in
        let list = shown.map {
            "<div class=\"date-outer\"><h2 class=\"date-header\"><span>\($0.long)</span></h2><div class=\"date-posts\"><div class=\"post-outer\"><div class=\"post hentry uncustomized-post-template\" itemprop=\"blogPost\" itemscope=\"itemscope\" itemtype=\"http://schema.org/BlogPosting\"><a name=\"\(77 + $0.index)\"></a><h3 class=\"post-title entry-title\" itemprop=\"name\"><a href=\"\($0.href)\">\($0.title)</a></h3><div class=\"post-header\"></div><div class=\"post-body entry-content\" itemprop=\"description articleBody\">\($0.paragraphs)</div><div class=\"post-footer\"><div class=\"post-footer-line post-footer-line-1\"><span class=\"post-author vcard\">Publié par <span class=\"fn\" itemprop=\"author\">Webmestre</span></span> <span class=\"post-timestamp\">à <a class=\"timestamp-link\" href=\"\($0.href)\" rel=\"bookmark\" title=\"permanent link\"><abbr class=\"published\" itemprop=\"datePublished\" title=\"\($0.item.day)T08:00:00+01:00\">08:00</abbr></a></span> <span class=\"post-comment-link\"><a class=\"comment-link\" href=\"\($0.href)#comment-form\">Aucun commentaire:</a></span></div></div></div></div></div></div>"
        }.joined()
        return
            "<body><div class=\"content\"><header><div class=\"header section\" id=\"header\"><div class=\"titlewrapper\"><h1 class=\"title\">\(set.centre)</h1></div></div></header><div class=\"main-outer\"><div class=\"column-center-outer\"><div class=\"main section\" id=\"main\"><div class=\"widget Blog\" id=\"Blog1\"><div class=\"blog-posts hfeed\">\(list)</div><div class=\"blog-pager\" id=\"blog-pager\"><a class=\"blog-pager-older-link\" href=\"/search?updated-max=x\">Articles plus anciens</a></div></div></div></div><div class=\"column-right-outer\"><aside><div class=\"sidebar section\"><div class=\"widget BlogArchive\"><h2>Archives du blog</h2><ul class=\"posts\">\(shown.map { "<li><a href=\"\($0.href)\">\($0.title)</a></li>" }.joined())</ul></div></div></aside></div></div></div></body>"
    },
    Theme(name: "gatsby", link: { _, item, _ in "/\(item.slug)/" }) { set, shown in
        let list = shown.map {
            "<li><article class=\"post-list-item\" itemscope=\"\" itemtype=\"http://schema.org/Article\"><header><h2><a itemprop=\"url\" href=\"\($0.href)\"><span itemprop=\"headline\">\($0.title)</span></a></h2><small>\($0.long)</small></header><section><p itemprop=\"description\">\($0.excerpt)</p></section></article></li>"
        }.joined()
        return
            "<body><div id=\"___gatsby\"><div class=\"global-wrapper\" data-is-root-path=\"true\"><header class=\"global-header\"><h1 class=\"main-heading\"><a href=\"/\">\(set.centre)</a></h1></header><main><div class=\"bio\"><p>Écrit par <strong>l'équipe</strong> qui travaille à Lille. <a href=\"https://social.example\">Vous pouvez la suivre</a></p></div><ol style=\"list-style:none\">\(list)</ol></main><footer>© 2026, Built with <a href=\"https://www.gatsbyjs.com\">Gatsby</a></footer></div></div></body>"
    },
    Theme(name: "ananke", link: { _, item, _ in "/fr/\(item.slug)/" }, isDated: false) { set, shown in
        let first = shown.prefix(3).map {
            "<article class=\"relative w-100 mb4\"><a class=\"link db fl w-100\" href=\"\($0.href)\"></a><div class=\"bb b--black-10 w-100 pa3 bg-white\"><span class=\"f6 db\">Articles</span><h2 class=\"f3 near-black\"><a href=\"\($0.href)\" class=\"link black dim\">\($0.title)</a></h2><div class=\"nested-links f5 lh-copy nested-copy-line-height\">\($0.excerpt)</div></div></article>"
        }.joined()
        let more = shown.dropFirst(3).map {
            "<h3 class=\"f5 fw4 mb4 dib mr3\"><a href=\"\($0.href)\" class=\"link black dim\">\($0.title)</a></h3>"
        }.joined()
        return
            "<body class=\"ma0 avenir bg-near-white\"><header class=\"cover bg-top\"><div class=\"bg-black-60\"><nav class=\"pv3 ph3\" role=\"navigation\"><a href=\"/\" class=\"f3 fw2\">\(set.centre)</a></nav><div class=\"tc-l pv6\"><h1 class=\"f2 f-subheadline-l\">\(set.section)</h1></div></div></header><main class=\"pb7\" role=\"main\"><article class=\"cf ph3 ph5-l pv3 pv4-l f4 tc-l center measure-wide lh-copy mid-gray\"><p>Bienvenue sur ce site.</p></article><div class=\"pa3 pa4-ns w-100 w-70-ns center\"><h1 class=\"flex-none\">Articles récents</h1><section class=\"w-100 mw8\">\(first)</section><section class=\"w-100\"><h1 class=\"f2\">Plus</h1>\(more)</section></div></main><footer class=\"bg-black bottom-0 w-100 pa3\"><a class=\"f4 fw4\" href=\"/\">&copy; \(set.centre)</a></footer></body>"
    },
]
