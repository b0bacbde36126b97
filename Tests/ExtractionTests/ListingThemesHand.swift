// In the manner of sites made by hand, of old ones, and of lists that are not blogs.

let handThemes: [Theme] = [
    Theme(name: "flat", link: sectionSlug, saysPublished: true) { set, shown in
        let list = shown.map {
            "<h2><a href=\"\($0.href)\">\($0.title)</a></h2>\n<p class=\"date\">Publié le \($0.long)</p>\n\($0.paragraphs)"
        }.joined(separator: "\n")
        return
            "<body>\(menu(set, "div"))<div id=\"texte\"><h1>\(set.section)</h1><p>Voici les nouvelles du centre et de ses partenaires.</p>\(list)<p class=\"pager\"><a href=\"?page=2\">Page suivante</a></p></div>\(siteFooter(set))</body>"
    },
    Theme(name: "flat-image-first", link: sectionSlug, isDated: false) { set, shown in
        let list = shown.map {
            "<img src=\"/i/\($0.index).jpg\" alt=\"\" class=\"vignette\"><h3><a href=\"\($0.href)\">\($0.title)</a></h3><p>\($0.excerpt)</p>"
        }.joined(separator: "\n")
        return
            "<body><div class=\"haut\">\(menu(set, "div"))</div><div class=\"principal\"><h1>\(set.section)</h1>\(list)<div class=\"pagination\"><a href=\"?p=2\">2</a></div></div>\(siteFooter(set))</body>"
    },
    Theme(name: "breaks", link: { _, item, index in "/actus/\(item.slug.prefix(12))\(index).php" }) {
        set, shown in
        let list = shown.map {
            "<p><strong>\($0.short)</strong> - <a href=\"\($0.href)\">\($0.title)</a><br>\(html($0.item.text[0]))</p>"
        }.joined(separator: "\n")
        return
            "<body bgcolor=\"#ffffff\"><table width=\"760\"><tr><td colspan=\"2\"><a href=\"index.php\">Accueil</a> | <a href=\"equipe.php\">L'équipe du centre</a> | <a href=\"contact.php\">Contact et plan d'accès</a></td></tr><tr><td width=\"160\" valign=\"top\"><a href=\"docs.php\">Documentation en ligne</a><br><a href=\"liens.php\">Liens vers nos partenaires</a><br><a href=\"lettre.php\">Recevoir la lettre</a></td><td valign=\"top\"><h1>\(set.section)</h1>\(list)</td></tr></table></body>"
    },
    Theme(name: "definitions", link: sectionSlug) { set, shown in
        let list = shown.map {
            "<dt><span class=\"date\">\($0.long)</span> <a href=\"\($0.href)\">\($0.title)</a></dt>\n<dd>\(html($0.item.text[0]))</dd>"
        }.joined(separator: "\n")
        return
            "<body>\(siteHeader(set))<div id=\"contenu\"><h1>\(set.section)</h1><dl class=\"actus\">\(list)</dl></div>\(siteFooter(set))</body>"
    },
    Theme(name: "agenda-months", link: sectionSlug, isDated: false) { set, shown in
        var month = ""
        var list = ""
        for one in shown {
            let day = one.item.event ?? one.item.day
            if monthName(day) != month {
                list +=
                    (month.isEmpty ? "" : "</ul></section>")
                    + "<section class=\"mois\"><h2>\(monthName(day))</h2><ul>"
                month = monthName(day)
            }
            list +=
                "<li class=\"rdv\"><span class=\"jour\">\(longDate(day)), de 9h30 à 17h</span> <a href=\"\(one.href)\">\(one.title)</a> <span class=\"lieu\">\(one.item.place ?? "Maison des associations")</span><p>\(html(one.item.text[0]))</p></li>"
        }
        return
            "<body>\(siteHeader(set))<main><h1>Agenda</h1><div class=\"agenda\">\(list)</ul></section></div></main>\(siteFooter(set))</body>"
    },
    Theme(name: "cards-rows", link: sectionSlug, saysPublished: true) { set, shown in
        guard let first = shown.first else { return "" }
        let rows = stride(from: 1, to: shown.count, by: 3).map { start in
            "<div class=\"row\">"
                + shown[start..<min(start + 3, shown.count)].map { one in
                    "<div class=\"col-md-4\"><div class=\"card h-100\"><img class=\"card-img-top\" src=\"/img/\(one.index).png\" alt=\"\"><div class=\"card-body\"><span class=\"badge badge-info\">Actualité</span><h5 class=\"card-title\">\(one.title)</h5><p class=\"card-text\">\(one.excerpt)</p><a href=\"\(one.href)\" class=\"btn btn-primary stretched-link\">En savoir plus</a></div><div class=\"card-footer text-muted\">Mis en ligne le \(one.short)</div></div></div>"
                }.joined() + "</div>"
        }.joined()
        return
            "<body><nav class=\"navbar navbar-expand-lg\">\(menu(set, "div"))</nav><div class=\"container\"><h1>\(set.section)</h1><div class=\"jumbotron une\"><h2><a href=\"\(first.href)\">\(first.title)</a></h2><p class=\"lead\">\(first.excerpt)</p><p class=\"text-muted\">Mis en ligne le \(first.short)</p></div>\(rows)<nav aria-label=\"Pages\"><ul class=\"pagination\"><li class=\"page-item\"><a class=\"page-link\" href=\"?page=2\">2</a></li></ul></nav></div>\(siteFooter(set))</body>"
    },
    Theme(name: "carousel", link: sectionSlug) { set, shown in
        let slides = shown.prefix(3).map {
            "<div class=\"slide\"><a href=\"\($0.href)\"><img src=\"/s/\($0.index).jpg\" alt=\"\"></a><div class=\"legende\"><h3><a href=\"\($0.href)\">\($0.title)</a></h3></div></div>"
        }.joined()
        let list = shown.map {
            "<li class=\"actu\"><span class=\"date-actu\">\($0.long)</span><h3><a href=\"\($0.href)\">\($0.title)</a></h3><p>\($0.excerpt)</p></li>"
        }.joined()
        return
            "<body>\(siteHeader(set))<main><div class=\"diaporama\">\(slides)</div><h1>\(set.section)</h1><ul class=\"actus\">\(list)</ul></main>\(siteFooter(set))</body>"
    },
    Theme(name: "full-text", link: noPage, isDated: false) { set, shown in
        let list = shown.map {
            "<h3>\($0.title)</h3>\($0.paragraphs)<p><a href=\"https://formulaires.example.org/inscription\">S'inscrire</a></p>"
        }.joined(separator: "\n")
        return
            "<body>\(siteHeader(set))<div class=\"page-content\"><h1>\(set.section)</h1>\(list)</div>\(siteFooter(set))</body>"
    },
    Theme(name: "full-text-blocks", link: noPage, saysPublished: true) { set, shown in
        let list = shown.map {
            "<div class=\"nouvelle\"><p class=\"titre\"><strong>\($0.title)</strong></p><p class=\"quand\">Mis en ligne le \($0.long)</p>\($0.paragraphs)</div>"
        }.joined(separator: "<hr>")
        return
            "<body><div id=\"menu-gauche\">\(menu(set, "div"))</div><div id=\"droite\"><h1>\(set.section)</h1>\(list)</div><div id=\"pied\">Tous droits réservés</div></body>"
    },
    Theme(name: "pdf-list", link: pdfPage, saysPublished: true) { set, shown in
        let list = shown.map {
            "<li><a href=\"\($0.href)\" class=\"pdf\" target=\"_blank\">\($0.title)</a> (PDF, 1,2 Mo) <em>mis en ligne le \($0.short)</em></li>"
        }.joined(separator: "\n")
        return
            "<body>\(siteHeader(set))<main class=\"contenu\"><h1>\(set.section)</h1><p>Les documents ci-dessous sont libres de droits.</p><ul class=\"documents\">\(list)</ul></main>\(siteFooter(set))</body>"
    },
    Theme(name: "press", link: elsewhere) { set, shown in
        let list = shown.map {
            "<li><a href=\"\($0.href)\" rel=\"noopener\" target=\"_blank\">\($0.title)</a><br><span class=\"source\">Le Journal des quartiers, \($0.long)</span></li>"
        }.joined(separator: "\n")
        return
            "<body>\(siteHeader(set))<main><h1>Revue de presse</h1><ul class=\"presse\">\(list)</ul></main><aside><h3>Liens utiles</h3><ul><li><a href=\"https://www.ville.gouv.example/\">Portail national de la politique de la ville</a></li><li><a href=\"https://www.insee.example/\">Institut de la statistique</a></li></ul></aside>\(siteFooter(set))</body>"
    },
    Theme(name: "events-table", link: sectionSlug, isDated: false) { set, shown in
        let list = shown.map {
            "<tr><td class=\"quand\">\(longDate($0.item.event ?? "2027-01-0\(1 + $0.index % 9)"))</td><td><a href=\"\($0.href)\">\($0.title)</a></td><td>\($0.item.place ?? "Salle polyvalente")</td><td><a href=\"/inscription/\">S'inscrire</a></td></tr>"
        }.joined(separator: "\n")
        return
            "<body>\(siteHeader(set))<main><h1>Calendrier des formations</h1><table class=\"table\"><thead><tr><th>Date</th><th>Intitulé</th><th>Lieu</th><th>Inscription</th></tr></thead><tbody>\(list)</tbody></table></main>\(siteFooter(set))</body>"
    },
    Theme(name: "soup", link: { _, item, _ in "/lire/\(item.slug)" }) { set, shown in
        let list = shown.map {
            "<div class=\"flex flex-col gap-2 p-4 rounded-lg shadow\"><div class=\"text-sm text-gray-500\">\($0.long)</div><div class=\"text-xl font-bold\"><a href=\"\($0.href)\">\($0.title)</a></div><div class=\"text-base\">\($0.excerpt)</div><div class=\"mt-2\"><a class=\"underline\" href=\"\($0.href)\">Lire →</a></div></div>"
        }.joined()
        return
            "<body class=\"antialiased\"><div class=\"sticky top-0\"><div class=\"flex gap-4\"><a href=\"/\">Accueil</a><a href=\"/le-centre\">Le centre de ressources</a><a href=\"/formations\">Les formations et journées</a><a href=\"/documents\">La documentation</a><a href=\"/contact\">Nous contacter</a></div></div><div class=\"container mx-auto\"><div class=\"text-3xl\">\(set.section)</div><div class=\"grid grid-cols-3\">\(list)</div></div><div class=\"bg-gray-900 text-white p-8\"><div class=\"grid grid-cols-4\"><a href=\"/mentions\">Mentions légales du site</a><a href=\"/donnees\">Données personnelles</a><a href=\"/presse\">Espace presse et communication</a></div></div></body>"
    },
    Theme(name: "list-group", link: postNumber) { set, shown in
        let list = shown.map {
            "<a href=\"\($0.href)\" class=\"list-group-item list-group-item-action\"><div class=\"d-flex w-100 justify-content-between\"><h5 class=\"mb-1\">\($0.title)</h5><small>\($0.short)</small></div><p class=\"mb-1\">\($0.excerpt)</p></a>"
        }.joined()
        return
            "<body>\(siteHeader(set))<div class=\"container\" id=\"main\"><h2>\(set.section)</h2><div class=\"list-group\">\(list)</div></div>\(siteFooter(set))</body>"
    },
    Theme(name: "years", link: datedSlug) { set, shown in
        let list = shown.map {
            "<li><time datetime=\"\($0.item.day)\">\($0.item.day.suffix(5))</time> <a href=\"\($0.href)\">\($0.title)</a></li>"
        }.joined()
        return
            "<body>\(siteHeader(set))<main><h1>\(set.section)</h1><h2>2026</h2><ul>\(list)</ul></main>\(siteFooter(set))</body>"
    },
    Theme(name: "accordion", link: noPage, saysPublished: true) { set, shown in
        let list = shown.map {
            "<details><summary>\($0.title)</summary><p class=\"date-publication\">Publié le \($0.long)</p>\($0.paragraphs)</details>"
        }.joined()
        return "<body>\(siteHeader(set))<main><h1>\(set.section)</h1>\(list)</main>\(siteFooter(set))</body>"
    },
    Theme(name: "bare-list", link: sectionSlug, isDated: false) { set, shown in
        let list = shown.map { "<li><a href=\"\($0.href)\">\($0.title)</a></li>" }.joined(separator: "\n")
        return
            "<body>\(siteHeader(set))<div id=\"content\"><h1>\(set.section)</h1><ul>\(list)</ul></div>\(sidebar([]))\(siteFooter(set))</body>"
    },
    Theme(name: "headline-pairs", link: { _, item, _ in "/a/\(item.slug.prefix(20)).html" }) { set, shown in
        let list = shown.map {
            "<div class=\"ligne-date\">\($0.long)</div><div class=\"ligne-titre\"><a href=\"\($0.href)\">\($0.title)</a></div><div class=\"ligne-texte\">\(html($0.item.text[0]))</div>"
        }.joined(separator: "\n")
        return
            "<body>\(siteHeader(set))<div class=\"col2\"><h1>\(set.section)</h1>\(list)</div>\(siteFooter(set))</body>"
    },
]
