internal import Text

/// Words that speak together for what a notice is; how much they weigh, and where, is fitted (`KindWeights.swift`).
struct KindCue: Sendable {
    /// Names the group among the features.
    var name: String
    var phrases: [String]
    init(_ name: String, _ phrases: String) {
        self.init(
            name,
            phrases.split(separator: ",").map { $0.trimmingPrefix(while: \.isWhitespace) }.map(String.init))
    }

    init(_ name: String, _ phrases: [String]) {
        self.name = name
        self.phrases = phrases
    }
}

/// The words of which the names of a centre's own news are made. Folded.
let wordsOfOwnJournals: Set<String> = [
    "journal", "magazine", "mag", "gazette", "le", "la", "notre", "du", "de", "reseau", "centre",
]

/// The words of French notices that look back, relay, hire, call, publish, announce or inform. New words go to the group of
/// their meaning; then `Benchmarks/kinds.py` fits the weights again.
let kindCues: [KindCue] = [
    KindCue("looks back", Lexicon.french.forms(of: .recap)),
    KindCue("looks back first", Lexicon.french.forms(of: .recapBeginning)),
    KindCue(
        "account",
        """
        s'est tenue,s'est tenu,se sont tenues,s'est deroulee,s'est deroule,a eu lieu,ont eu lieu, \
        etaient reunis,s'est reuni,se sont reunis,a reuni,ont reuni,a rassemble,ont participe, \
        reunis a,a porte sur,ont visite,a ete suivi,etaient presents,a organise,se sont retrouves, \
        s'est retrouve,ont echange,ont repondu,ont decouvert,est venu,sont venus,sont venues, \
        ont permis,a permis,salle comble,belle affluence,merci aux participants, \
        merci aux intervenants,merci a tous,a ete l'occasion,ont debattu,a accueilli,ont partage, \
        ont assiste,assistance,succes,recit,temoignages,chronique,retour d'experience, \
        premiere journee,revenons sur
        """),
    KindCue(
        "account's papers",
        """
        les supports,support,supports d'intervention,supports de presentation, \
        telechargez les supports,diaporama,diaporamas,diapositives,captation,replay,enregistrement, \
        releve de conclusions,cr,compte rendu,syntheses,les presentations,comptes rendus,photos, \
        album photo,les podcasts,actes du,actes de
        """),
    KindCue("past", "dernier,derniers,derniere,dernieres,hier,passe,passee"),
    KindCue(
        "relay",
        """
        vu dans la presse,dans la presse,revue de presse,lu dans la presse,lu dans,lu pour vous, \
        on en parle,on parle de nous,vu a la tele,medias,media,presse,journal,journaux,quotidien, \
        hebdomadaire,radio,tele,television,chaine,a ecouter,reecouter,a lire dans,article du, \
        article paru,lire l'article,suite de l'article,article de,reportage,reportage de,enquete de, \
        tribune,entretien avec,interview,journaliste,journalistes,edition du,diffuse,paru dans, \
        publie dans,publiee dans,parue dans,selon
        """),
    KindCue(
        "paper",
        """
        localtis,la gazette,la gazette des communes,le monde,liberation,mediapart,la croix, \
        la voix du nord,le progres,ouest france,le figaro,l'humanite,le parisien,france culture, \
        france inter,france info,france bleu,bondy blog,aef,les echos,sud ouest,la depeche, \
        midi libre,france 3,france 2,france 5,politis,alternatives economiques,arte,rfi,telerama, \
        l'obs,l'express,le point,marianne,mediacites,streetpress,reporterre,basta,la provence, \
        nice matin,var matin,l'alsace,les dernieres nouvelles d'alsace,dna,l'est republicain, \
        republicain lorrain,vosges matin,le dauphine,le dauphine libere,l'union,l'ardennais, \
        paris normandie,le telegramme,presse ocean,courrier picard,la montagne,le populaire, \
        la nouvelle republique,le berry republicain,le republicain,l'yonne republicaine, \
        l'independant,la charente libre,courrier de l'ouest,le maine libre,charente libre, \
        la marseillaise,bien public,journal de saone et loire,nord littoral,le jdd,20 minutes, \
        actu fr,tf1,bfm,rtl,europe 1,rfo,la 1ere,le moniteur,banque des territoires, \
        courrier des maires,ash,lien social,the conversation,aoc,slate,rue89,brut,konbini, \
        la tribune,l'usine nouvelle,corse matin,france antilles,france guyane,le quotidien
        """),
    KindCue(
        "hires",
        """
        offre d'emploi,offres d'emploi,offre de poste,offre de stage,recrute,recrutent,recrutons, \
        recrutement,offre de mission,avis de recrutement,avis de vacance,vacance de poste,poste vacant, \
        postes vacants,poste a pourvoir,recherche un, \
        recherche une,recherchons,cherche un,cherche une,cherchons,on cherche,emploi,h f,f h,hf,fh, \
        charge de mission,chargee de mission,charge de projet,charge d'etudes,cdi,cdd,stage, \
        stagiaire,alternance,apprenti,service civique,volontaire,prestataire
        """),
    KindCue(
        "post",
        """
        fiche de poste,lettre de motivation,lettre manuscrite,cv,prise de poste,temps plein, \
        temps partiel,mi temps,35h,a pourvoir,categorie a,categorie b,salaire,remuneration,gratifie, \
        gratification,poste,poste base,diplome,bac,experience,permis b,titulaire,contractuel,grade, \
        attache,filiere,employeur,contrat de,etp,convention collective,grille,entretiens,jury, \
        profil,missions,bafa,bafd,poste situe,tutelle,postuler,postulez,debutant,expatriation, \
        deplacements,vehicule,logement de fonction,ticket restaurant,mutuelle, \
        residence administrative,teletravail,quotite,rifseep,indemnisation,categorie c,temps complet, \
        remplacement,contractuelle,remunere,remuneree
        """),
    KindCue(
        "job title",
        """
        directeur,directrice,directeur ice,mediateur,mediatrice,coordonnateur,coordonnatrice, \
        coordinateur,coordinatrice,animateur,animatrice,agent,agente,referent,referente,conseiller, \
        conseillere,chef de projet,cheffe de projet,responsable,assistant,assistante,educateur, \
        educatrice,formateur,formatrice,secretaire,comptable,gestionnaire,intervenant,chargee,charge
        """),
    KindCue(
        "call",
        """
        appel a projets,appel a projet,appels a projets,appel a candidatures,appel a candidature, \
        appel a manifestation d'interet,ami,appel a contributions,appel a contribution, \
        appel a communications,appel a communication,appel a idees,appel a participation, \
        appel a benevoles,appel a temoignages,appel a partenaires,appel a propositions, \
        appel a textes,appel a films,appel a volontaires,appel,concours,prix,trophees,consultation, \
        candidatez,budget participatif,marche public,avis de marche,mise en concurrence,bourse, \
        bourses,laureat,laureats,appel d'offres,aap
        """),
    KindCue(
        "answer",
        """
        candidater,candidature,candidatures,deposer,deposez,depot,dossier de candidature,subvention, \
        subventions,repondre,repondez,reglement,cahier des charges,postuler,propositions,dossiers, \
        participez au,soutien financier,labellisation,eligible,eligibles,eligibilite, \
        porteurs de projet,porteurs,beneficiaires,montant,enveloppe,cofinancement,financement, \
        financements,financer,projets retenus,selectionnes,comite de selection,jury, \
        lettre d'intention,lettres d'intention,formulaire,demande,demandes,teleservice,dauphin, \
        plateforme,envoyez,envoyer,transmettre,renvoyer,adresser,proposez,date limite,date butoir, \
        date de cloture,cloture,delai de rigueur,faites nous part,se faire connaitre, \
        acte de candidature,ouvert jusqu,jusqu'au
        """),
    KindCue(
        "asks",
        "enquete,sondage,votre avis,questionnaire,repondre a,donnez votre avis,aidez nous,consultation,temoignez,contribuez"
    ),
    KindCue("money", "euros,euro,000 eur,millions,million,k"),
    KindCue(
        "work",
        """
        guide,etude,rapport,note,fiche,fiches,cahier,cahiers,bibliographie,livret,revue,magazine, \
        mag,numero,podcast,infographie,kit,recueil,brochure,barometre,atlas,publication, \
        publications,ouvrage,boite a outils,panorama,lettre n,dossier,webographie,repertoire, \
        annuaire,cartographie,carte,memento,referentiel,essentiel,lexique,glossaire, \
        foire aux questions,faq,tableau de bord,portrait,portraits,synthese,analyse,decryptage, \
        reperes,chiffres cles,diagnostic,newsletter,lettre,la lettre,lettre d'information,gazette, \
        veille,flash,insee,mode d'emploi,methode,catalogue,manuel,plaquette,charte,observatoire, \
        etat des lieux,monographie,capitalisation,fil,echo,bulletin,hors serie,cahier technique, \
        outil,outils,affiche,affiches,ressources,analyses,etudes,rapports,guides, \
        exposition itinerante,jeu,mallette
        """),
    KindCue(
        "film",
        "video,film,livre,documentaire,article,memoire de,these,court metrage,serie,episode,episodes,web serie,motion design"
    ),
    KindCue(
        "appears",
        """
        vient de paraitre,viennent de paraitre,paru,parue,parution,publie,publiee,publies,edite, \
        editee,a commander,mise a jour,actualise,actualisee,nouvelle edition,disponible,disponibles, \
        en ligne,consultable,a consulter,en libre acces,gratuit,sommaire,au sommaire,a la une, \
        dans ce numero,editorial,edito,numero,telechargeable
        """),
    KindCue(
        "reads",
        """
        telecharger,telechargez,acceder au document,acceder au guide,lire l'etude,lire la note, \
        lire le rapport,lire la synthese,lire la suite,p,pages,chiffres,consulter,pdf,indicateurs, \
        auteur,auteurs,autrice,isbn,collection,illustre,schemas,graphiques,fiches pratiques,donnees, \
        en francais facile,falc,mots
        """),
    KindCue(
        "meets",
        """
        journee,journees,rencontre,rencontres,webinaire,webinaires,formation,formations,atelier, \
        ateliers,forum,colloque,visite,visites,conference,conferences,seminaire,cycle,festival, \
        save the date,reunion publique,reunion,cafe,debat,debats,projection,assises,universite, \
        matinee,matinale,table ronde,job dating,midi,petit dejeuner,petits dejeuners,soiree, \
        assemblee generale,exposition,balade,session,sessions,biennale,parcours,module,modules, \
        voyage,voyage d'etude,hackathon,groupe de travail,club,concert,spectacle,fete, \
        portes ouvertes,marche,randonnee,tournoi,stage,cine debat,speed dating,salon,rendez vous, \
        rdv,apero,5 a 7,meeting,masterclass,mooc,barcamp,accueil cafe,agenda,evenement,evenements, \
        inauguration,ceremonie,semaine,quinzaine,congres,symposium
        """),
    KindCue(
        "invites",
        """
        se tient,rendez vous,programme,quand,lieu,organise,organisent,propose,presentera, \
        presenteront,places,au programme,invite,invitent,convie,convient,accueil,salle,horaires, \
        public,gratuite,animation,animee par,animee,interviendront,interviendra,intervenants,venez, \
        vous attend,vous attendent,participez,rejoignez nous,on se retrouve,retrouvons nous, \
        pique nique,prevoir,apporter,dejeuner,distanciel,visio,visioconference,zoom,plan d'acces, \
        tarif,complet,buffet,ordre du jour,revient,reviendra,aura lieu le
        """),
    KindCue(
        "announces",
        """
        aura lieu,auront lieu,se tiendra,se tiendront,se deroulera,reservez la date,a vos agendas, \
        retenez la date,retenez les dates,notez la date,gardez la date,bloquez la date,bloquez vos agendas, \
        entree libre,ouvert a tous,dans la limite des places disponibles,date limite d'inscription, \
        places limitees,save the date,lieu a confirmer
        """),
    KindCue(
        "registers",
        "inscription,inscriptions,s'inscrire,inscrivez vous,inscription obligatoire,sur inscription,inscriptions closes,reservation,reservez"
    ),
    KindCue(
        "informs",
        """
        nomme,nommee,nomination,elu,elue,bienvenue,arrivee,depart,rejoint,quitte,succede, \
        prend ses fonctions,equipe,bureau,conseil d'administration,adopte,adoptee,approuve,signe, \
        signee,signature,convention,accord,decret,arrete,loi,circulaire,ministre,ministere,annonce, \
        annoncee,lance,lancement,inaugure,inauguree,inauguration,ouvre,ouverture,ouvre ses portes, \
        ferme,fermeture,demenage,demenagement,nouveau site,site internet,nouvelle adresse, \
        permanence,permanences,horaires d'ouverture,conges,hommage,deces,disparition,label, \
        labellise,labellises,prolonge,prolongation,reconduit,generalise,generalisation,deploye, \
        mobilise,renforce,supplementaires,nouveau,nouvelle,nouveaux,nouvelles,desormais,depuis, \
        tous les,chaque,le centre sera,reouverture,entre en vigueur,reforme,budget,credits,plan, \
        strategie,priorites,anniversaire,ans de,voeux
        """),
]
