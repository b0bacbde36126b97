/// The thesaurus of the trade: a subject in the first line of a paragraph, and under it what is only said where that
/// subject is spoken of.
///
/// A theme of feeds.json that has a word of the first line among its words, or in its label, is found by all the others
/// too. Words are written as in feeds.json: whole words, plain plurals agree, a `*` stands for any ending; commas part them.
/// A word that another subject uses as well does not belong here. Drawn from the headings and key words with which the
/// resource centres and the agencies of the trade (ANCT, ANRU, ONPV) file their documents.
let themeThesaurus = """
    politique de la ville, contrat de ville, géographie prioritaire, cohésion urbaine
    quartiers 2030, engagements quartiers, contrats de ville, ANCT, délégué du préfet, déléguée du préfet,
    sous-préfet à la ville, comité interministériel des villes, CIV, programme 147, droit commun, loi Lamy,
    cohésion sociale, quartiers d'été, zone franche urbaine, ZFU, zone urbaine sensible, dotation politique
    de la ville, DSU, adulte-relais, adultes-relais, fonjep, convention interministérielle, ministre de la
    ville, ministère de la ville, chef de projet, cheffe de projet, chargé de mission politique de la ville,
    agent de développement local, développement social urbain, plan banlieue, centre de ressources politique
    de la ville, centres de ressources politique de la ville, abattement de TFPB

    participation, citoyenneté, démocratie, pouvoir d'agir, conseil citoyen
    participation citoyenne, participation des habitants, conseils citoyens, conseiller citoyen, conseillère
    citoyenne, démocratie participative, démocratie locale, budget participatif, concertation,
    co-construction, coconstruction, co-construire, coconstruire, table de quartier, tables de quartier,
    conseil de quartier, fonds de participation des habitants, FPH, initiatives habitantes, initiative
    habitante, expertise d'usage, community organizing, développement du pouvoir d'agir, empowerment,
    convention citoyenne, convention des citoyens, engagement citoyen, engagement bénévole, bénévolat,
    bénévole, vie associative, parole des habitants, paroles d'habitants, diagnostic en marchant, café
    citoyen, association d'habitants, collectif d'habitants, assemblée citoyenne, droit de vote, abstention,
    interpellation citoyenne, votation, jury citoyen, habitant relais, habitants relais, démarche
    participative, ateliers participatifs

    éducation, réussite éducative, école, scolaire, cité éducative
    programme de réussite éducative, cités éducatives, élève, élèves, collège, collégien, collégienne, lycée,
    lycéen, lycéenne, enseignant, enseignante, écolier, décrochage, décrocheur, persévérance scolaire,
    raccrochage, accompagnement à la scolarité, CLAS, REP, éducation prioritaire, orientation scolaire,
    vacances apprenantes, école ouverte, internat d'excellence, cordées de la réussite, stage de troisième,
    périscolaire, classe dédoublée, éducation nationale, rectorat, soutien scolaire, inspection académique,
    éducation populaire, climat scolaire, harcèlement scolaire, illettrisme, rentrée scolaire

    parentalité, petite enfance
    parents d'élèves, crèche, crèches, mode d'accueil, PMI, assistante maternelle, lieu d'accueil enfants
    parents, REAAP, référent famille, référent familles, LAEP, multi-accueil, mille premiers jours, 1 000
    premiers jours, protection de l'enfance, soutien à la parentalité, OEPRE, accueil du jeune enfant

    jeunesse, jeune, jeunes, prévention spécialisée
    adolescent, adolescente, ado, mission locale, missions locales, service civique, éducateur de rue,
    éducatrice de rue, animateur jeunesse, politique jeunesse, BAFA, BAFD, accueil de loisirs, centre de
    loisirs, ACM, colonie de vacances, information jeunesse, point d'accueil écoute jeunes, PAEJ, conseil des
    jeunes, conseil municipal des jeunes, chantier éducatif, chantiers éducatifs, NEET, 16-25 ans, 18-25 ans,
    étudiant, étudiante, garantie jeunes, contrat d'engagement jeune, foyer de jeunes travailleurs, MJC,
    animation jeunesse

    emploi, insertion, chômage, chômeur, insertion professionnelle
    demandeur d'emploi, demandeuse d'emploi, France Travail, Pôle emploi, insertion par l'activité
    économique, IAE, SIAE, chantier d'insertion, entreprise d'insertion, association intermédiaire, régie de
    quartier, régies de quartier, clause sociale, clauses sociales, clause d'insertion, PLIE, cité de
    l'emploi, cités de l'emploi, parrainage vers l'emploi, alternance, apprentissage, apprenti, emplois
    francs, contrat aidé, groupement d'employeurs, freins à l'emploi, école de la deuxième chance, E2C,
    territoire zéro chômeur, job dating, forum des métiers, PaQte, les entreprises s'engagent, plein emploi,
    accès à l'emploi, retour à l'emploi, stagiaire de troisième, ubérisation

    développement économique, entrepreneuriat, commerce de proximité, économie sociale et solidaire
    création d'entreprise, créateur d'entreprise, créatrice d'entreprise, porteur de projet économique,
    talents des cités, entrepreneur, entreprendre, entrepreneure, entrepreneuse, bpifrance, entrepreneuriat
    quartiers 2030, microcrédit, Adie, ESS, coopérative, SCOP, SCIC, pépinière d'entreprises, incubateur,
    couveuse, centre commercial, commerçant, commerçante, commerce vacant, artisan, artisanat, EPARECA, zone
    franche, zones franches, revitalisation commerciale, cité lab, citéslab, fonds social européen, FSE,
    ressourcerie, club d'entreprises

    santé, soins, santé mentale, atelier santé ville
    ASV, ateliers santé ville, contrat local de santé, CLS, conseil local de santé mentale, CLSM, centre de
    santé, maison de santé, médecin, infirmier, infirmière, soignant, pédiatre, psychologue, psychiatrie,
    psychiatre, psychique, psychotraumatisme, souffrance psychique, addiction, drogue, protoxyde, dépistage,
    vaccination, cancer, diabète, obésité, nutrition, hôpital, médiation en santé, médiateur santé, accès aux
    soins, renoncement aux soins, prévention santé, promotion de la santé, sport sur ordonnance, sport-santé,
    maison sport-santé, ARS, agence régionale de santé, désert médical, pair-aidance, pair-aidant, perte
    d'autonomie, vieillissement, handicap, suicide, vie affective et sexuelle, santé environnementale,
    covid*, premiers secours en santé mentale, littératie en santé, personnes âgées, épidémie

    discrimination, lutte contre les discriminations, racisme, antisémitisme
    discriminatoire, discriminant, discriminé, discriminer, raciste, antiraciste, antisémite, LGBT*,
    homophobie, xénophobie, préjugé, préjugés, stéréotype, PTLCD, plan territorial de lutte contre les
    discriminations, défenseur des droits, défenseure des droits, DILCRAH, testing, contrôle au faciès,
    handiphobie, islamophobie, égalité de traitement, égalité des chances, ethnique

    égalité femmes-hommes, femmes-hommes, égalité entre les femmes et les hommes, violences sexistes
    égalité entre les hommes et les femmes, égalité filles-garçons, égalité professionnelle, violences faites
    aux femmes, violences conjugales, violence conjugale, violences sexuelles, violences intrafamiliales,
    sexisme, sexiste, féminisme, féministe, féminicide, droits des femmes, place des femmes, femmes des
    quartiers, cidff, mères seules, mère seule, mère isolée, famille monoparentale, familles monoparentales,
    emploi des femmes, entrepreneuriat féminin, entrepreneuriat des femmes, entrepreneuse, entrepreneuses,
    budget sensible au genre, inégalité de genre, études de genre, questions de genre, masculinité, précarité
    menstruelle, mutilations sexuelles, excision, marche exploratoire, femmes relais, femme relais, planning
    familial, budget intégrant l'égalité, journée internationale des droits des femmes, cours d'école
    égalitaire

    laïcité, valeurs de la République, fait religieux, radicalisation
    laïque, valeurs de la république et laïcité, VRL, religion, religieuse, culte, cultes, interreligieux,
    inter-cultes, séparatisme, référent laïcité, liberté de conscience, loi de 1905, principes républicains,
    contrat d'engagement républicain, complotisme, esprit critique, islam

    intégration, immigration, migrants, interculturalité, primo-arrivants
    immigré, immigrée, immigrés, migrant, migrante, migration, exil, exilé, exilée, réfugié, réfugiée,
    demandeur d'asile, droit d'asile, asile, primo-arrivant, primo-arrivante, allophone, FLE, français langue
    étrangère, apprentissage du français, apprentissage de la langue, linguistique, formation linguistique,
    ASL, ateliers sociolinguistiques, plurilinguisme, interculturel, interculturelle, mineur non accompagné,
    mineurs non accompagnés, MNA, contrat d'intégration républicaine, CIR, chibani, chibanis, foyer de
    travailleurs migrants, café social, cafés sociaux, accueil des étrangers, regroupement familial,
    naturalisation, voyageurs, gens du voyage, diaspora, OFII, CADA, Ukraine, migratoire, interprétariat,
    interprète

    renouvellement urbain, rénovation urbaine
    NPNRU, PNRU, ANRU, projet de renouvellement urbain, démolition, démolitions, démolir, relogement, relogé,
    réhabilitation, résidentialisation, grand ensemble, grands ensembles, maison du projet, ORCOD,
    aménagement urbain, urbaniste, architecte, architecture, îlot dégradé, centre ancien, quartier en
    renouvellement, projet urbain, ZUP, barre d'immeuble, diversification de l'habitat, mixité sociale,
    quartiers résilients, EPF, action cœur de ville, ville moyenne, villes moyennes

    logement, habitat, habitat dégradé, bailleur
    bailleur social, bailleurs sociaux, HLM, logement social, logement indigne, habitat indigne, copropriété,
    copropriété dégradée, marchand de sommeil, marchands de sommeil, locataire, loyer, attribution de
    logements, hébergement d'urgence, sans-abri, sans-abrisme, logement d'abord, expulsion, expulsions
    locatives, squat, bidonville, résidence sociale, pension de famille, ANAH, rénovation énergétique,
    précarité énergétique, permis de louer, peuplement

    cadre de vie, gestion urbaine, gestion urbaine de proximité
    GUSP, GUP, gestion urbaine et sociale de proximité, TFPB, abattement de TFPB, taxe foncière, gardien
    d'immeuble, gardienne d'immeuble, gardiens d'immeubles, encombrants, propreté, diagnostic en marchant,
    pied d'immeuble, pieds d'immeuble, espaces extérieurs, aire de jeux

    transition écologique, écologie, climat, énergie, déchets
    écologique, environnement, environnemental, biodiversité, climatique, canicule, îlot de chaleur, îlots de
    chaleur, îlot de fraîcheur, îlots de fraîcheur, fraîcheur, sobriété, énergétique, précarité énergétique,
    rénovation énergétique, développement durable, recyclage, réemploi, recyclerie, ressourcerie, compost,
    compostage, déchet, pollution, qualité de l'air, justice environnementale, vélo, vélos, mobilité douce,
    mobilités douces, nature en ville, végétalisation, végétaliser, renaturation, potager, jardin partagé,
    jardins partagés, jardin, jardinage, jardinier, ruche, apiculture, adaptation au changement climatique,
    inondation, fonds vert, résilience, consommation responsable, gaspillage

    alimentation, agriculture urbaine, transition alimentaire
    précarité alimentaire, aide alimentaire, alimentaire, épicerie sociale, épicerie solidaire, quartiers
    fertiles, ferme urbaine, fermes urbaines, maraîchage, cantine, circuit court, circuits courts, mieux
    manger, nourricier, nourricière, AMAP, glanage, jardin partagé, jardins partagés, jardins ouvriers,
    justice alimentaire

    numérique, inclusion numérique, fracture numérique
    illectronisme, conseiller numérique, conseillère numérique, conseillers numériques, médiation numérique,
    médiateur numérique, aidants connect, aidant numérique, pix, dématérialisation, dématérialisé, écrans,
    réseaux sociaux, intelligence artificielle, IA, algorithme, tiers-lieu numérique, fablab, open data,
    logiciel, informatique, cyberharcèlement, smartphone, jeu vidéo, jeux vidéo, code informatique, numérique
    en commun, numérique en communs, e-inclusion

    accès aux droits, non-recours
    France services, maison France services, non recours, point d'accès au droit, point-justice, maison de
    justice et du droit, démarches administratives, démarches en ligne, écrivain public, PIMMS, PIMMS
    médiation, aide juridique, droits sociaux, RSA

    culture, culturel, patrimoine, mémoire
    culturelle, artistique, artiste, éducation artistique, théâtre, cinéma, ciné*, film, musique, musical,
    musicien, musicienne, orchestre, démos, concert, chorale, danse, cirque, hip-hop, rap, slam, graff,
    street art, fresque, exposition, musée, micro-folie, médiathèque, bibliothèque, livre, écrivain,
    romancier, poésie, conte, conteur, photographie, photographe, festival, carnaval, spectacle, résidence
    d'artiste, création partagée, droits culturels, patrimonial, patrimoniale, mémoriel, mémorielle,
    mémoires, histoire du quartier, récits, projection, chanson, chœur, marionnette, comédien, comédienne

    sport, sportif
    sportive, football, foot, boxe, boxeuse, judo, basket, rugby, natation, savoir nager, athlétisme,
    gymnastique, escalade, club sportif, éducateur sportif, éducatrice sportive, JOP, jeux olympiques,
    paralympique, olympiade, olympiades, olympisme, olympique, équipement sportif, tournoi, activité
    physique, activités physiques, savoir rouler, terrain de sport, sport féminin, street workout

    tranquillité, tranquillité publique, prévention de la délinquance, police, médiation sociale
    médiateur de nuit, délinquance, CLSPD, CISPD, FIPD, vidéoprotection, rixe, rixes, sécurité publique,
    policier, policière, gendarmerie, justice des mineurs, PJJ, protection judiciaire de la jeunesse,
    trafics, stupéfiants, narcotrafic, émeute, émeutes, violences urbaines, incivilités, insécurité,
    sentiment d'insécurité, police municipale, correspondant de nuit, correspondants de nuit, gendarme,
    harcèlement de rue, aide aux victimes, tapage, rodéo, rodéos, mortiers, magistrat, prison, détention,
    réinsertion

    observation, évaluation, données, diagnostic, statistiques
    observatoire, ONPV, observatoire national de la politique de la ville, Insee, indicateur, indicateurs,
    enquête, baromètre, statistique, recensement, cartographie, cartographier, chiffres clés, atlas, portrait
    de quartier, portrait statistique, taux de pauvreté, revenu médian, SIG ville, étude statistique, analyse
    des besoins sociaux, évaluer, évaluation à mi-parcours, évaluation finale, note de conjoncture,
    sociologie, recherche-action, grille d'observation
    """
