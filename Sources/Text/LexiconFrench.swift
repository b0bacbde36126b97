extension Lexicon {
    /// The French that notices are written in, and that readers are answered in.
    package static let french = Lexicon(
        months: [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
            "novembre", "décembre",
        ],
        weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
        forms: shortNames + numbers + states)

    private static let shortNames: [(role: Role, forms: String)] = [
        (.shortMonth(1), "janv,jan"),
        (.shortMonth(2), "févr,fév"),
        (.shortMonth(3), "mar"),
        (.shortMonth(4), "avr"),
        (.shortMonth(7), "juil,juill"),
        (.shortMonth(8), "aoû"),
        (.shortMonth(9), "sept,sep"),
        (.shortMonth(10), "oct"),
        (.shortMonth(11), "nov"),
        (.shortMonth(12), "déc"),
        (.shortWeekday(1), "lun"),
        (.shortWeekday(2), "mar"),
        (.shortWeekday(3), "mer"),
        (.shortWeekday(4), "jeu"),
        (.shortWeekday(5), "ven"),
        (.shortWeekday(6), "sam"),
        (.shortWeekday(7), "dim"),
    ]

    private static let numbers: [(role: Role, forms: String)] = [
        (.number(1), "un,une"),
        (.number(2), "deux"),
        (.number(3), "trois"),
        (.number(4), "quatre"),
        (.number(5), "cinq"),
        (.number(6), "six"),
        (.number(7), "sept"),
        (.number(8), "huit"),
        (.number(9), "neuf"),
        (.number(10), "dix"),
        (.number(11), "onze"),
        (.number(12), "douze"),
        (.number(13), "treize"),
        (.number(14), "quatorze"),
        (.number(15), "quinze"),
        (.number(16), "seize"),
        (.number(20), "vingt"),
        (.number(30), "trente"),
        (.ordinal(1), "premier,première"),
        (.ordinal(2), "deuxième,second,seconde"),
        (.ordinal(3), "troisième"),
        (.ordinal(4), "quatrième"),
        (.ordinal(5), "cinquième"),
        (.ordinal(6), "sixième"),
        (.ordinal(7), "septième"),
        (.ordinal(8), "huitième"),
        (.ordinal(9), "neuvième"),
        (.ordinal(10), "dixième"),
        (.roman(2), "ii"),
        (.roman(3), "iii"),
        (.roman(4), "iv"),
        (.roman(6), "vi"),
        (.roman(7), "vii"),
        (.roman(8), "viii"),
        (.roman(9), "ix"),
        (.roman(11), "xi"),
        (.roman(12), "xii"),
        (.roman(13), "xiii"),
        (.roman(14), "xiv"),
        (.roman(15), "xv"),
        (.ordinalEnding, "er,re,ère,e,es,ème,èmes,ième,nd,nde"),
    ]

    private static let states: [(role: Role, forms: String)] = [
        (.postponed, "reporté,reportée,reportés,reportées,report"),
        (.postponed, "décalé,décalée,décalés,décalées,déplacé,déplacée,déplacés,déplacées"),
        (.postponed, "repoussé,repoussée,repoussés,repoussées"),
        (.postponed, "nouvelle date,nouvelles dates,changement de date,date modifiée,dates modifiées"),
        (
            .postponed,
            "ajourné,ajournée,ajournés,ajournées,reportons,date ultérieure,jusqu'à nouvel ordre,à plus tard"
        ),
        (.postponed, "est suspendu,est suspendue,sont suspendus,sont suspendues"),
        (.cancelled, "annulé,annulée,annulés,annulées,annulation,annuler,annulons,annule,annulent"),
        (.cancelled, "déprogrammé,déprogrammée,déprogrammés,déprogrammées"),
        (.cancelled, "aura pas lieu,auront pas lieu,aura finalement pas lieu,auront finalement pas lieu"),
        (
            .cancelled,
            "aura plus lieu,pourra pas avoir lieu,pourront pas avoir lieu,peut pas avoir lieu,tiendra pas,tiendront pas,tiendra finalement pas"
        ),
        (.cancelled, "déroulera pas,dérouleront pas,pas maintenu,pas maintenue,plus maintenu,plus maintenue"),
        (
            .condition,
            "si,possible,possibles,toute,sans,frais,conditions,modalités,peut,pourra,pourrait,pas,remplace,remplacent"
        ),
        (.proviso, "cas"),
        (.condition, "inscription,inscriptions,adhésion"),
        (.recap, "retour sur,retour en images,compte rendu,comptes rendus,synthèse de la,synthèse du"),
        (.recap, "synthèse des,actes,replay,revoir,ce qu'il faut retenir,à retenir,bilan de la,bilan du"),
        (.recap, "restitution de la journée,revivez,en images,supports d'intervention"),
        (.recapBeginning, "retour en,retours sur,les actes,synthèse de,la synthèse,replays,bilan,captation"),
        (.recapBeginning, "restitution,supports,diaporama,ce que l'on retient,à revoir,on y était,c'était"),
        (.recapBeginning, "mémo,résumé,enregistrement"),
        (.recapBeginning, "cr de,cr du,cr visite,cr réunion,cr rencontre,cr journée,cr atelier"),
        (.online, "visio,visioconférence,distanciel"),
        (.onlinePlace, "ligne,distance,webinaire,zoom,teams"),
    ]
}
