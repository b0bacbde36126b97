/// The thesaurus of the trade: a subject in the first line of a paragraph, and under it what is only said where that
/// subject is spoken of.
///
/// A theme of feeds.json that has a word of the first line among its words, or in its label, is found by all the others
/// too. Words are written as in feeds.json: whole words, plain plurals agree, a `*` stands for any ending; commas part them.
/// A word with `~` before it is said elsewhere too (« exposition », « travaux »): two of them speak for the subject, one does not.
/// A word that another subject uses as well does not belong here. Drawn from the headings and key words with which the
/// resource centres and the agencies of the trade (ANCT, ANRU, ONPV) file their documents.
let themeThesaurus = """
    politique de la ville, contrat de ville, géographie prioritaire, cohésion urbaine
    quartiers 2030, engagements quartiers, contrats de ville, ANCT, délégué du préfet, déléguée du préfet,
    sous-préfet à la ville, comité interministériel des villes, CIV, programme 147, droit commun, loi
    Lamy, cohésion sociale, quartiers d'été, zone franche urbaine, ZFU, zone urbaine sensible, dotation
    politique de la ville, DSU, fonjep, convention interministérielle, ministre de la ville, ministère de
    la ville, chef de projet, cheffe de projet, chargé de mission politique de la ville, agent de
    développement local, développement social urbain, plan banlieue, centre de ressources politique de la
    ville, centres de ressources politique de la ville, abattement de TFPB, contractualisation, nouveaux
    périmètres, périmètres des quartiers, nouvelle géographie prioritaire, actualisation de la géographie,
    crédits de la politique de la ville, BOP 147, avenant au contrat, signature du contrat de ville,
    comité de pilotage du contrat, secrétaire d'État à la ville, secrétariat d'État à la ville, ministre
    délégué à la ville, ministre déléguée à la ville, préfet délégué à l'égalité des chances, préfète
    déléguée à l'égalité des chances, rapport Borloo, protocole financier, ingénierie territoriale,
    ~agglomération, ~intercommunalité, ~préfecture

    participation, citoyenneté, démocratie, pouvoir d'agir, conseil citoyen
    participation citoyenne, participation des habitants, conseils citoyens, conseiller citoyen,
    conseillère citoyenne, démocratie participative, démocratie locale, budget participatif, concertation,
    co-construction, coconstruction, co-construire, coconstruire, table de quartier, tables de quartier,
    conseil de quartier, fonds de participation des habitants, FPH, initiatives habitantes, initiative
    habitante, expertise d'usage, community organizing, développement du pouvoir d'agir, empowerment,
    convention citoyenne, convention des citoyens, engagement citoyen, vie associative, parole des
    habitants, paroles d'habitants, diagnostic en marchant, café citoyen, association d'habitants,
    collectif d'habitants, assemblée citoyenne, droit de vote, abstention, interpellation citoyenne,
    votation, jury citoyen, habitant relais, habitants relais, démarche participative, ateliers
    participatifs, réunion d'habitants, réunions d'habitants, assemblée d'habitants, assemblée de
    quartier, comité d'habitants, comité de quartier, conseil d'habitants, conseil d'enfants, conseil
    municipal des enfants, panel citoyen, tirage au sort, tiré au sort, tirée au sort, pétition,
    porte-à-porte, porteur de parole, maîtrise d'usage, co-conception, co-décision, codécision,
    co-élaboration, association des habitants, associer les habitants, implication des habitants,
    mobilisation des habitants, mobilisation citoyenne, engagement des habitants, habitants engagés,
    pouvoir des habitants, voix des habitants, expression des habitants, avis des habitants, donner la
    parole, prendre la parole, débat public, consultation citoyenne, consultation publique, enquête
    publique, droit d'interpellation, listes électorales, électeur, électrice, électoral, électorale,
    voter, scrutin, civisme, citoyen, citoyenne, participatif, participative, collectif citoyen,
    initiative citoyenne, initiatives citoyennes, vie démocratique, démocratique, gouvernance partagée,
    porteur d'initiative, amicale de locataires, amicale des locataires, représentant des locataires,
    représentants de locataires, budgets participatifs, fonds de participation, fonds d'initiative, agora,
    forum citoyen, ambassadeurs de quartier, ambassadrice de quartier, réunion publique, ~prise de parole,
    ~vote, ~habitants, ~collectif, ~associatif

    éducation, réussite éducative, école, scolaire, cité éducative
    programme de réussite éducative, cités éducatives, élève, élèves, collège, collégienne, lycée,
    lycéenne, enseignant, enseignante, écolier, décrochage, décrocheur, persévérance scolaire,
    raccrochage, accompagnement à la scolarité, CLAS, REP, éducation prioritaire, orientation scolaire,
    vacances apprenantes, école ouverte, internat d'excellence, cordées de la réussite, stage de
    troisième, périscolaire, classe dédoublée, rectorat, soutien scolaire, inspection académique,
    éducation populaire, climat scolaire, harcèlement scolaire, illettrisme, rentrée scolaire, école
    primaire, école élémentaire, école maternelle, maternelle, devoirs, aide aux devoirs, professeur,
    professeure, prof, instituteur, institutrice, maîtresse d'école, proviseur, principal de collège,
    principale du collège, baccalauréat, brevet des collèges, réussite scolaire, échec scolaire,
    absentéisme, absentéisme scolaire, élèves allophones, UPE2A, carte scolaire, mixité scolaire,
    ségrégation scolaire, pédagogie, coup de pouce, ATSEM, vie scolaire, lycée professionnel, voie
    professionnelle, lycées professionnels, Parcoursup, stage de seconde, stages de troisième, internat,
    colo apprenante, colonie apprenante, accompagnement éducatif, PEDT, projet éducatif de territoire,
    coéducation, co-éducation, communauté éducative, équipe éducative, médiation scolaire, médiateur
    scolaire, médiatrice scolaire, continuité pédagogique, inspectrice de l'éducation nationale,
    évaluation scolaire, savoirs de base, lire et écrire, cour d'école, cours d'école, exclusion scolaire,
    exclusion temporaire, collégiens exclus, élèves exclus, enfance, écoliers, écolière, cartable,
    fournitures scolaires, enfant, ~classe, ~collégien, ~lycéen, ~éducation nationale, ~PRE, ~pédagogique,
    ~apprentissages, ~ludothèque

    parentalité, petite enfance
    parents d'élèves, crèche, crèches, mode d'accueil, PMI, assistante maternelle, lieu d'accueil enfants
    parents, REAAP, référent famille, référent familles, LAEP, multi-accueil, mille premiers jours, 1 000
    premiers jours, protection de l'enfance, soutien à la parentalité, OEPRE, accueil du jeune enfant,
    parent, parental, parentale, parentaux, café des parents, école des parents, groupe de parents, futurs
    parents, jeunes parents, tout-petit, tout-petits, halte-garderie, micro-crèche, garde d'enfants, mode
    de garde, modes de garde, jeune enfant, jeunes enfants, bébé, bébés, éveil de l'enfant, relais petite
    enfance, congé parental, monoparental, monoparentale, jardin d'enfants, berceau, ~famille, ~père,
    ~papa, ~maman

    jeunesse, jeune, jeunes, prévention spécialisée
    adolescent, ado, mission locale, missions locales, éducateur de rue, éducatrice de rue, animateur
    jeunesse, politique jeunesse, BAFA, BAFD, accueil de loisirs, centre de loisirs, ACM, colonie de
    vacances, information jeunesse, point d'accueil écoute jeunes, PAEJ, conseil des jeunes, conseil
    municipal des jeunes, chantier éducatif, chantiers éducatifs, NEET, 16-25 ans, 18-25 ans, garantie
    jeunes, contrat d'engagement jeune, foyer de jeunes travailleurs, animation jeunesse, adolescence,
    éducateur spécialisé, éducatrice spécialisée, éducateurs spécialisés, club de prévention, promeneurs
    du net, SNU, junior association, espace jeunes, local jeunes, accueil jeunes, accueil de jeunes, point
    information jeunesse, PIJ, CRIJ, BIJ, ville vie vacances, VVV, jeune majeur, jeunes majeurs, aide
    sociale à l'enfance, Erasmus, corps européen de solidarité, boussole des jeunes, animateur jeunes,
    animatrice jeunesse, animateurs jeunesse, référent jeunesse, conseil de la jeunesse, parlement des
    jeunes, séjour de vacances, colonies de vacances, colo, colos, mineur, mineurs, moins de 18 ans, moins
    de 20 ans, moins de 25 ans, moins de 26 ans, moins de 30 ans, 11-15 ans, 11-17 ans, 11-18 ans, 12-17
    ans, 12-25 ans, 13-17 ans, 14-17 ans, 14-25 ans, 15-25 ans, 15-29 ans, 16-18 ans, 16-29 ans, 16-30
    ans, 18-29 ans, 18-30 ans, travail de rue, maraude éducative, ~adolescente, ~MJC, ~lycéen, ~lycéenne,
    ~collégien, ~décrocheur, ~étudiante, ~service civique, ~garçon

    emploi, insertion, chômage, chômeur, insertion professionnelle
    demandeur d'emploi, demandeuse d'emploi, France Travail, Pôle emploi, insertion par l'activité
    économique, IAE, SIAE, chantier d'insertion, entreprise d'insertion, association intermédiaire, clause
    sociale, clauses sociales, clause d'insertion, PLIE, cité de l'emploi, cités de l'emploi, parrainage
    vers l'emploi, apprentissage, emplois francs, contrat aidé, groupement d'employeurs, freins à
    l'emploi, E2C, territoire zéro chômeur, job dating, forum des métiers, PaQte, les entreprises
    s'engagent, plein emploi, accès à l'emploi, retour à l'emploi, stagiaire de troisième, ubérisation,
    embauche, embaucher, recruteur, employabilité, chercheur d'emploi, chercheuse d'emploi, sans emploi,
    formation professionnelle, formation qualifiante, qualifiante, qualifiant, préqualification,
    remobilisation, insertion par l'activité, atelier et chantier d'insertion, ateliers et chantiers
    d'insertion, ACI, ETTI, entreprise à but d'emploi, entreprise adaptée, forum emploi, forum de
    l'emploi, salon de l'emploi, bus de l'emploi, mentorat, mentor, parrain, marraine, reconversion, VAE,
    validation des acquis, intérim, intérimaire, saisonnier, aide à domicile, aides à domicile, métiers en
    tension, AFPA, GRETA, GEIQ, Cap emploi, EPIDE, titre professionnel, marché du travail, monde du
    travail, conditions de travail, droit du travail, temps partiel subi, chômeuse, chômeurs de longue
    durée, sortie de formation, maison de l'emploi, plateforme emploi, sans diplôme, diplômé, diplômée,
    entretien d'embauche, simulation d'entretien, travailleuse, salariat, ouvrier, employeur, ~régie de
    quartier, ~régies de quartier, ~école de la deuxième chance, ~métier, ~livreur, ~CV, ~travailleur,
    ~ouvrière, ~travail, ~compétences, ~salarié, ~salariée, ~mobilité, ~commerçant, ~alternance, ~apprenti

    développement économique, entrepreneuriat, commerce de proximité, économie sociale et solidaire
    création d'entreprise, créateur d'entreprise, créatrice d'entreprise, porteur de projet économique,
    talents des cités, entrepreneur, entreprendre, entrepreneure, entrepreneuse, bpifrance,
    entrepreneuriat quartiers 2030, microcrédit, Adie, ESS, coopérative, SCOP, SCIC, pépinière
    d'entreprises, incubateur, couveuse, centre commercial, commerçant, commerce vacant, artisan,
    artisanat, EPARECA, zone franche, zones franches, revitalisation commerciale, cité lab, citéslab,
    fonds social européen, FSE, ressourcerie, club d'entreprises, commerce, cellule commerciale, cellules
    commerciales, locaux commerciaux, local commercial, chef d'entreprise, cheffe d'entreprise, économie
    circulaire, économie locale, économie de proximité, conciergerie, conciergeries, modèle économique,
    modèles économiques, activité économique, attractivité économique, développeur économique,
    développeuse économique, micro-entreprise, auto-entrepreneur, micro-entrepreneur, coworking, espace de
    coworking, start-up, business plan, étude de marché, porteur de projet d'entreprise, éco des
    quartiers, magazine économique, chambre de métiers, chambre de commerce, chambre des métiers, CCI,
    immobilier d'entreprise, tiers-lieu, halle de marché, food truck, traiteur, économique, ~restaurant,
    ~boutique, ~clientèle, ~investisseur

    santé, soins, santé mentale, atelier santé ville
    ASV, ateliers santé ville, contrat local de santé, CLS, conseil local de santé mentale, CLSM, centre
    de santé, maison de santé, médecin, infirmier, infirmière, soignant, pédiatre, psychologue,
    psychiatrie, psychiatre, psychique, psychotraumatisme, souffrance psychique, addiction, drogue,
    protoxyde, dépistage, vaccination, cancer, diabète, obésité, nutrition, hôpital, médiation en santé,
    médiateur santé, accès aux soins, renoncement aux soins, prévention santé, promotion de la santé,
    sport sur ordonnance, sport-santé, maison sport-santé, ARS, agence régionale de santé, désert médical,
    pair-aidance, pair-aidant, perte d'autonomie, vieillissement, handicap, suicide, vie affective et
    sexuelle, santé environnementale, covid*, premiers secours en santé mentale, littératie en santé,
    personnes âgées, épidémie, sanitaire, maladie, malade, patiente, médical, médicale, médicaux,
    médico-social, médico-sociale, paramédical, pharmacie, pharmacien, pharmacienne, dentaire, dentiste,
    bucco-dentaire, bien-être, mal-être, stress, anxiété, dépression, dépressif, psy, psychologie,
    troubles psychiques, CMP, permanence d'accès aux soins, sage-femme, sages-femmes, gynécologie,
    gynécologue, grossesse, enceinte, allaitement, contraception, IVG, VIH, sida, hépatite, tabac, alcool,
    alcoolisme, cannabis, addictif, addictive, addictologie, sommeil, trouble du sommeil, sédentarité,
    senior, vieillir, vieillesse, grand âge, personne âgée, Alzheimer, aidant familial, proches aidants,
    dengue, moustique, saturnisme, épidémiologie, épidémiologiste, CPTS, pluriprofessionnelle,
    généraliste, médecins généralistes, kinésithérapeute, assurance maladie, CPAM, caisse primaire,
    complémentaire santé, aide médicale d'État, premiers secours, vaccin, vacciner, vacciné, mammographie,
    octobre rose, mars bleu, cancers, asthme, endométriose, sexualité, santé sexuelle, aller-vers en
    santé, hospitalier, hospitalière, consultation médicale, examen de santé, bilan de santé, autisme,
    autiste, handicapé, fauteuil roulant, aînés, retraitée, diététicienne, diététicien, surpoids,
    équilibre alimentaire, protoxyde d'azote, lunettes, deuil, traumatisme, suicidaire, ~clinique,
    ~patient, ~souffle, ~orthophoniste, ~isolement, ~vulnérable

    discrimination, lutte contre les discriminations, racisme, antisémitisme
    discriminatoire, discriminant, discriminé, discriminer, raciste, antiraciste, antisémite, LGBT*,
    homophobie, xénophobie, préjugé, préjugés, stéréotype, PTLCD, plan territorial de lutte contre les
    discriminations, défenseur des droits, défenseure des droits, DILCRAH, testing, contrôle au faciès,
    handiphobie, islamophobie, égalité de traitement, égalité des chances, ethnique, inégalité de
    traitement, contrôle d'identité, contrôles d'identité, stigmatisation, stigmatisé, stigmatisée,
    stigmatisant, stigmatisante, négrophobie, antitsiganisme, transphobie, lesbophobie, transgenre,
    homosexuel, homosexuelle, homosexualité, SOS Racisme, Licra, propos haineux, discours de haine,
    discriminée, discriminante, racisé, racisée, victime de discrimination, semaine contre le racisme,
    semaine d'éducation contre le racisme, CV anonyme, égalité devant, préjugés racistes, couleur de peau,
    nom de famille, refus de location, minorités, ~diversité, ~origine, ~cliché

    égalité femmes-hommes, femmes-hommes, égalité entre les femmes et les hommes, violences sexistes
    égalité entre les hommes et les femmes, égalité filles-garçons, égalité professionnelle, violences
    faites aux femmes, violences conjugales, violence conjugale, violences sexuelles, violences
    intrafamiliales, sexisme, sexiste, féminisme, féministe, féminicide, droits des femmes, place des
    femmes, femmes des quartiers, cidff, mères seules, mère seule, mère isolée, famille monoparentale,
    familles monoparentales, emploi des femmes, entrepreneuriat féminin, entrepreneuriat des femmes,
    entrepreneuse, entrepreneuses, budget sensible au genre, inégalité de genre, études de genre,
    questions de genre, masculinité, précarité menstruelle, mutilations sexuelles, excision, marche
    exploratoire, femmes relais, femme relais, planning familial, budget intégrant l'égalité, journée
    internationale des droits des femmes, cours d'école égalitaire, femme, fille, féminin, féminine,
    féminisation, filles et garçons, filles-garçons, parité, paritaire, matrimoine, mixité femmes-hommes,
    non-mixité, non-mixte, masculin, masculine, violences au sein du couple, violence au sein du couple,
    conjoint violent, ex-conjoint, ordonnance de protection, téléphone grave danger, harcèlement sexuel,
    harcèlement sexiste, consentement, inégalités femmes-hommes, inégalités entre les femmes et les
    hommes, délégation aux droits des femmes, déléguée départementale aux droits des femmes, habitante
    relais, sororité, stéréotypes de genre, usages genrés, genré, genrée, rapports de genre, égalité des
    genres, mariage forcé, mariages forcés, polygamie, prostitution, emprise, charge mentale,
    entrepreneures, ~maternité, ~maman, ~mamans, ~genre, ~garçon, ~conjugal, ~conjugale

    laïcité, valeurs de la République, fait religieux, radicalisation
    laïque, valeurs de la république et laïcité, VRL, religion, religieuse, culte, cultes, interreligieux,
    inter-cultes, séparatisme, référent laïcité, liberté de conscience, loi de 1905, principes
    républicains, contrat d'engagement républicain, complotisme, esprit critique, islam, laïcs, charte de
    la laïcité, religieux, signe religieux, signes religieux, liberté de culte, lieu de culte, lieux de
    culte, croyance, croyant, croyante, ramadan, aumônier, aumônerie, neutralité, prosélytisme,
    djihadisme, djihadiste, extrémisme, extrémiste, terrorisme, terroriste, liberté d'expression,
    blasphème, théorie du complot, théories du complot, catholique, musulman, musulmane, juif, juive,
    protestant, bouddhiste, athée, imam, prêtre, rabbin, spiritualité, républicaine, journée de la
    laïcité, loi de séparation, radicalisé, radicalisée, ~républicain

    intégration, immigration, migrants, interculturalité, primo-arrivants
    immigré, immigrée, immigrés, migrant, migrante, migration, exil, exilé, exilée, réfugié, réfugiée,
    demandeur d'asile, droit d'asile, asile, primo-arrivant, primo-arrivante, allophone, FLE, français
    langue étrangère, apprentissage du français, apprentissage de la langue, linguistique, formation
    linguistique, ASL, ateliers sociolinguistiques, plurilinguisme, interculturel, interculturelle, mineur
    non accompagné, mineurs non accompagnés, MNA, contrat d'intégration républicaine, CIR, chibani,
    chibanis, foyer de travailleurs migrants, café social, cafés sociaux, accueil des étrangers,
    regroupement familial, naturalisation, voyageurs, gens du voyage, diaspora, OFII, CADA, Ukraine,
    migratoire, interprétariat, interprète, étranger, étrangère, ressortissant, alphabétisation,
    sociolinguistique, sans-papiers, sans papiers, titre de séjour, titres de séjour, carte de séjour,
    droit au séjour, nouvel arrivant, nouvelle arrivante, demandeuse d'asile, CPH, HUDA, Cimade, Ofpra,
    pays d'origine, bilinguisme, multilingue, langue maternelle, langues maternelles, langue d'origine,
    langues d'origine, langue étrangère, cours de français, apprendre le français, ateliers de français,
    français langue, parler français, Roms, tsigane, aire d'accueil, Afghanistan, Syrie, Syrien,
    Ukrainien, Ukrainienne, réfugiées, descendants d'immigrés, travailleurs immigrés, parcours
    d'intégration, nationalité française, traducteur, traductrice, hospitalité, terre d'accueil, ~nouveaux
    arrivants, ~bilingue, ~langue, ~traduction, ~traduit, ~arrivant

    renouvellement urbain, rénovation urbaine
    NPNRU, PNRU, ANRU, projet de renouvellement urbain, démolition, démolitions, démolir, relogement,
    relogé, réhabilitation, résidentialisation, maison du projet, ORCOD, aménagement urbain, urbaniste,
    architecte, architecture, îlot dégradé, centre ancien, quartier en renouvellement, projet urbain,
    barre d'immeuble, diversification de l'habitat, mixité sociale, quartiers résilients, EPF, action cœur
    de ville, ville moyenne, villes moyennes, aménageur, réaménagement, réaménagé, réaménagée,
    requalification, requalifié, déconstruction, reconstruction, ZAC, PLUi, foncier, foncière, centralité,
    centre-ville, cœur de ville, cœurs de ville, revitalisation, paysagiste, maîtrise d'ouvrage, maîtrise
    d'œuvre, maître d'ouvrage, désenclavement, rénovation, rénovée, rénover, immeuble démoli, tour
    démolie, démolie, démoli, relogée, plan guide, concessionnaire, permis de construire, permis de
    démolir, urbanisme transitoire, occupation transitoire, balade urbaine, forme urbaine, ville nouvelle,
    ~grand ensemble, ~grands ensembles, ~urbanisme, ~espace public, ~espaces publics, ~friche, ~rénové,
    ~quartier en chantier, ~chantier, ~travaux, ~immeuble, ~tramway, ~construction, ~aménagement, ~paysage

    logement, habitat, habitat dégradé, bailleur
    bailleur social, bailleurs sociaux, HLM, logement social, logement indigne, habitat indigne,
    copropriété, copropriété dégradée, marchand de sommeil, marchands de sommeil, locataire, attribution
    de logements, hébergement d'urgence, sans-abri, sans-abrisme, logement d'abord, expulsion, expulsions
    locatives, squat, bidonville, résidence sociale, pension de famille, ANAH, rénovation énergétique,
    permis de louer, peuplement, locatif, locative, propriétaire, charges locatives, sans domicile, SDF,
    mal-logement, mal-logé, mal-logée, Fondation Abbé Pierre, DALO, droit au logement, SIAO, FSL, impayé,
    impayés de loyer, punaises de lit, cafards, moisissure, insalubre, insalubrité, passoire thermique,
    passoires thermiques, isolation thermique, habitat participatif, habitat inclusif, accession à la
    propriété, accession sociale, bail réel solidaire, PLH, OPAH, plan de sauvegarde, parc social, parc
    privé, logements vacants, demande de logement, demandeur de logement, foyer d'hébergement, maintien
    dans le logement, office public de l'habitat, USH, organisme HLM, emménager, emménagement, déménager,
    colocation, intergénérationnel, surpeuplement, marchand de biens, ~loyer, ~précarité énergétique,
    ~hébergement, ~ascenseur, ~syndic, ~appartement, ~chauffage, ~palier

    cadre de vie, gestion urbaine, gestion urbaine de proximité
    GUSP, GUP, gestion urbaine et sociale de proximité, TFPB, abattement de TFPB, taxe foncière, gardien
    d'immeuble, gardienne d'immeuble, gardiens d'immeubles, encombrants, propreté, diagnostic en marchant,
    pied d'immeuble, pieds d'immeuble, espaces extérieurs, aire de jeux, dépôt sauvage, dépôts sauvages,
    nuisible, nuisibles, dératisation, éclairage public, stationnement, voirie, mobilier urbain, banc
    public, bancs publics, square, espaces communs, parties communes, hall d'immeuble, cage d'escalier,
    cages d'escalier, locaux communs, local à vélos, local poubelles, entretien des espaces,
    embellissement, fleurissement, pieds d'immeubles, pied de tour, aires de jeux, abattement, convention
    d'abattement, ~gardien, ~gardienne, ~éclairage, ~cour

    transition écologique, écologie, climat, énergie, déchets
    écologique, environnement, environnemental, biodiversité, climatique, canicule, îlot de chaleur, îlots
    de chaleur, îlot de fraîcheur, îlots de fraîcheur, fraîcheur, sobriété, énergétique, rénovation
    énergétique, développement durable, recyclage, réemploi, recyclerie, ressourcerie, compost,
    compostage, déchet, pollution, qualité de l'air, justice environnementale, vélo, vélos, mobilité
    douce, mobilités douces, nature en ville, végétalisation, végétaliser, renaturation, potager, jardin
    partagé, jardins partagés, jardin, jardinage, jardinier, ruche, apiculture, adaptation au changement
    climatique, inondation, fonds vert, consommation responsable, gaspillage, arbre, plantation, végétal,
    végétale, végétalisé, végétalisée, verdure, espace vert, espaces verts, écocitoyen, éco-citoyen,
    écocitoyenneté, écogeste, éco-geste, éco-gestes, écologiste, carbone, effet de serre, solaire,
    photovoltaïque, chauffage urbain, réseau de chaleur, thermique, eaux pluviales, eau potable,
    désimperméabilisation, désimperméabiliser, sécheresse, chaleur, fortes chaleurs, vague de chaleur,
    vagues de chaleur, surchauffe, rafraîchir, tri des déchets, tri sélectif, poubelle, ordures, seconde
    main, repair café, réparer, réparation, friperie, donnerie, gratiferia, autopartage, piéton, cyclable,
    cycliste, vélo-école, vélo-cargo, atelier vélo, bicyclette, trottinette, transports en commun,
    mobilité durable, mobilités durables, ZFE, faune, flore, oiseau, abeille, rucher, composteur, crue,
    érosion, cyclone, sargasses, glanage, zéro déchet, recycler, recyclé, upcycling, consommer moins,
    économies d'énergie, facture d'énergie, facture énergétique, factures d'énergie, isolation, COP, GIEC,
    écoquartier, ÉcoQuartier, éco-quartier, quartier durable, forêt urbaine, micro-forêt, agroécologie,
    permaculture, semis, semences, grainothèque, parcelle, paillage, pesticide, ~résilience, ~planter,
    ~précarité énergétique, ~covoiturage, ~nature, ~eau, ~rivière, ~planète, ~mobilité

    alimentation, agriculture urbaine, transition alimentaire
    précarité alimentaire, aide alimentaire, alimentaire, épicerie solidaire, quartiers fertiles, ferme
    urbaine, fermes urbaines, maraîchage, cantine, circuit court, circuits courts, mieux manger,
    nourricier, nourricière, AMAP, glanage, jardin partagé, jardins partagés, jardins ouvriers, justice
    alimentaire, légume, fruits et légumes, producteur, productrice, agriculteur, agricultrice, agricole,
    agriculture, banque alimentaire, Restos du cœur, colis alimentaire, colis alimentaires, distribution
    alimentaire, projet alimentaire territorial, PAT, sécurité sociale de l'alimentation, restauration
    collective, restauration scolaire, se nourrir, nourriture, nourrir, bien manger, cuisiner, cuisinière,
    cuisine partagée, cuisines partagées, cuisine collective, panier solidaire, paniers solidaires,
    maraîcher, maraîchère, poulailler, verger, champignonnière, produits locaux, produits frais, jardin
    vivrier, ~manger, ~épicerie sociale, ~cuisine, ~ferme, ~repas, ~bio, ~recette, ~goûter

    numérique, inclusion numérique, fracture numérique
    illectronisme, conseiller numérique, conseillère numérique, conseillers numériques, médiation
    numérique, médiateur numérique, aidants connect, aidant numérique, pix, dématérialisation,
    dématérialisé, écrans, réseaux sociaux, intelligence artificielle, IA, algorithme, tiers-lieu
    numérique, fablab, open data, logiciel, informatique, cyberharcèlement, smartphone, jeu vidéo, jeux
    vidéo, code informatique, numérique en commun, numérique en communs, e-inclusion, ordinateur,
    tablette, wifi, fibre optique, mot de passe, chatbot, agent conversationnel, agents conversationnels,
    IA générative, codage, coder, programmation informatique, robotique, robot, imprimante 3D, imprimantes
    3D, fab lab, fab labs, e-administration, téléservice, espace public numérique, espaces publics
    numériques, EPN, identité numérique, FranceConnect, arnaque en ligne, cybersécurité, cyber, réseau
    social, TikTok, Instagram, algorithmes, données personnelles, RGPD, logiciel libre, logiciels libres,
    tout-numérique, tout numérique, usages numériques, éloignés du numérique, hackathon, jeux en ligne,
    ~connecté, ~connectée, ~web, ~internet, ~application, ~écran, ~plateforme

    accès aux droits, non-recours
    France services, maison France services, non recours, point d'accès au droit, point-justice, maison de
    justice et du droit, démarches administratives, démarches en ligne, écrivain public, PIMMS, PIMMS
    médiation, aide juridique, droits sociaux, RSA, prestations sociales, prestation sociale, allocation,
    allocataire, CAF, caisse d'allocations familiales, permanence juridique, permanences juridiques,
    avocat, CDAD, accompagnement administratif, aide administrative, ouverture de droits, ouverture des
    droits, droit commun des aides, minima sociaux, surendettement, point conseil budget, domiciliation,
    courrier administratif, courriers administratifs, dossier administratif, dossiers administratifs,
    écrivaine publique, écrivains publics, points d'accès au droit, délégué du défenseur des droits, faire
    valoir ses droits, aides sociales, aide sociale, travailleur social, travailleuse sociale,
    travailleurs sociaux, assistante sociale, ~avocate, ~administratif, ~démarches

    culture, culturel, patrimoine, mémoire
    culturelle, artistique, artiste, éducation artistique, cinéma, ciné*, musique, musical, musicien,
    musicienne, orchestre, démos, concert, chorale, danse, cirque, hip-hop, rap, slam, graff, street art,
    musée, micro-folie, médiathèque, écrivain, romancier, poésie, conte, conteur, festival, carnaval,
    spectacle, résidence d'artiste, création partagée, droits culturels, patrimonial, patrimoniale,
    mémoriel, mémorielle, mémoires, histoire du quartier, chanson, chœur, marionnette, comédien,
    comédienne, artistiquement, arts visuels, arts plastiques, plasticien, plasticienne, lecture publique,
    bibliothécaire, BD, dessinateur, dessinatrice, peinture, peintre, muraliste, sculpture, sculpteur,
    sculptrice, scène nationale, compagnie de théâtre, compagnie de danse, pièce de théâtre, metteur en
    scène, metteuse en scène, mise en scène, chorégraphe, chorégraphie, danseur, danseuse, fanfare,
    batucada, chant, chanteur, chanteuse, choriste, conservatoire, opéra, symphonique, instrument de
    musique, cinéaste, court-métrage, courts-métrages, tournage, expo, galerie, vernissage, archiviste,
    archéologie, historienne, commémoration, commémorer, monument, monuments historiques, journées du
    patrimoine, action culturelle, médiation culturelle, médiateur culturel, médiatrice culturelle, pass
    culture, breakdance, slameur, slameuse, rappeur, rappeuse, poète, poétesse, poème, librairie,
    libraire, circassien, circassienne, parade, arts de la rue, céramique, poterie, atelier d'écriture,
    ateliers d'écriture, écrivaine, illustrateur, illustratrice, culturels, culturelles, théâtral,
    théâtrale, comédie, guitare, percussions, piano, violon, studio d'enregistrement, ciné-débat,
    ciné-club, plein air, passé ouvrier, photographe, ~théâtre, ~fresque, ~bibliothèque, ~art, ~arts,
    ~bande dessinée, ~dessin, ~archives, ~roman, ~témoins, ~film, ~livre, ~photographie, ~récits,
    ~exposition, ~projection, ~histoire, ~écriture, ~costume, ~scène, ~archive

    sport, sportif
    sportive, football, foot, boxe, boxeuse, judo, basket, rugby, natation, savoir nager, athlétisme,
    gymnastique, escalade, club sportif, éducateur sportif, éducatrice sportive, JOP, jeux olympiques,
    paralympique, olympiade, olympiades, olympisme, olympique, équipement sportif, tournoi, activité
    physique, activités physiques, savoir rouler, terrain de sport, sport féminin, street workout,
    sportifs, sportives, joueur, joueuse, entraîneur, entraîneuse, entraînement, match, championnat,
    champion, championne, stade, city-stade, city stade, dojo, piscine, nager, nageur, nageuse, course à
    pied, marathon, handball, tennis, ping-pong, volley, karaté, taekwondo, escrime, skate, skatepark,
    roller, BMX, équitation, aviron, licencié sportif, pass'sport, fédération sportive, handisport, Jeux
    de Paris, Paris 2024, terre de jeux, fitness, yoga, futsal, club de foot, éducateurs sportifs,
    pratique sportive, pratiques sportives, double dutch, parkour, pétanque, danse urbaine, ~arbitre,
    ~ballon, ~gymnase, ~vestiaire, ~coach

    tranquillité, tranquillité publique, prévention de la délinquance, police, médiation sociale
    médiateur de nuit, délinquance, CLSPD, CISPD, FIPD, vidéoprotection, rixe, rixes, sécurité publique,
    policier, policière, gendarmerie, justice des mineurs, PJJ, protection judiciaire de la jeunesse,
    trafics, stupéfiants, narcotrafic, violences urbaines, incivilités, insécurité, sentiment
    d'insécurité, police municipale, correspondant de nuit, correspondants de nuit, gendarme, harcèlement
    de rue, aide aux victimes, tapage, rodéo, rodéos, mortiers, prison, détention, réinsertion, sécurité
    du quotidien, vidéosurveillance, agression, bagarre, trafic, trafic de drogue, trafic de stupéfiants,
    deal, dealer, point de deal, points de deal, guetteur, cambriolage, vandalisme, incendie volontaire,
    voitures brûlées, fusillade, coups de feu, tirs, homicide, règlement de comptes, règlements de
    comptes, procureur, procureure, parquet, tribunal, juge des enfants, rappel à l'ordre, travail
    d'intérêt général, TIG, SPIP, incarcération, détenu, détenue, sortant de prison, sortants de prison,
    récidive, probation, pénitentiaire, nuisance, nuisances sonores, occupation de hall, halls d'immeuble,
    zone de sécurité prioritaire, quartier de reconquête républicaine, conflit de voisinage, conflits de
    voisinage, conflits d'usage, veilleur de nuit, médiateur de rue, médiateurs de rue, médiateurs de
    nuit, médiatrice de nuit, médiateur social, médiatrice sociale, médiateurs sociaux, police-population,
    relations police-population, police de proximité, forces de l'ordre, déontologie, commissariat,
    commissaire, porter plainte, dépôt de plainte, victime, agents de tranquillité, tranquille,
    délinquant, délinquants, conseil local de sécurité, prévention des violences, sécuriser, ~caméra,
    ~arme, ~bruit, ~magistrat, ~voisinage, ~plainte, ~peur, ~violence, ~médiateur, ~conflit, ~sécurité,
    ~justice, ~prévention, ~nuit

    observation, évaluation, données, diagnostic, statistiques
    observatoire, ONPV, observatoire national de la politique de la ville, Insee, indicateur, indicateurs,
    enquête, baromètre, statistique, recensement, cartographier, chiffres clés, atlas, portrait de
    quartier, portrait statistique, taux de pauvreté, revenu médian, SIG ville, étude statistique, analyse
    des besoins sociaux, évaluer, évaluation à mi-parcours, évaluation finale, note de conjoncture,
    sociologie, recherche-action, grille d'observation, chiffres, chiffré, chiffrée, taux, évalue,
    évaluateur, évaluatrice, évaluatif, évaluative, mi-parcours, sondage, datavisualisation, dataviz, base
    de données, carte interactive, diagnostic territorial, portrait de territoire, portraits de
    territoire, tableau de bord, monographie, étude d'impact, impact social, mesure d'impact, chercheur,
    chercheuse, IRIS, démographie, démographique, revenus, pauvreté, taux de chômage, pourcentage,
    échantillon, données ouvertes, panorama statistique, méthodologie d'enquête, enquêter, enquêté,
    cartographié, data, ~cartographie, ~sociologue, ~mesurer, ~analyse, ~questionnaire, ~étude, ~cartes,
    ~rapport
    """
