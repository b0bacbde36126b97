// Written by `Benchmarks/frequencies`; not to be edited.

/// The common words of the trade's notices, by their stems, under the number of texts of a thousand in which they stand: counted in
/// 2315 texts by many hands.
let tradeFrequencies: [Int: String] = [
    238: "pour",
    179: "dan",
    166: "quartier",
    145: "deu",
    124: "avec",
    120: "sont",
    116: "troi",
    115: "vou",
    109: "nou",
    92: "vill",
    89: "leur",
    88: "avant",
    83: "jusqu",
    79: "plu",
    77: "ell",
    68: "centr",
    67: "jour",
    66: "pag",
    65: "association",
    62: "moi",
    61: "habitant",
    57: "apr contrat heur san tout",
    56: "equip",
    55: "notr projet",
    54: "journ lign",
    53: "premier social",
    52: "saint",
    51: "conseil entr",
    50: "quatr",
    49: "sant",
    47: "atelier fait",
    46: "cinq dossier",
    45: "lieu person",
    44: "post rencontr",
    43: "plac",
    42: "vingt",
    41: "demand emploi semain",
    40: "jeun",
    39: "depui minut sera",
    38: "commun ouvert",
    37: "local servic",
    36: "matin port",
    35: "charg droit ecol regional sall sou",
    34: "cit formation public question votr",
    33: "chaqu soir",
    32: "accueil bailleur comment compt grand huit maison tour",
    31: "dat femm pri",
    29: "convention inscription nouvel travail",
    28: "ann autr donn mission pass rendez repons",
    27: "cart douz enquet etud fair franc petit visit",
    26: "agenc articl citoyen group lir prochain seanc seront",
    25: "appel budget cett echang elu enfant entretien famil fich lettr logement mair midi moin "
        + "national not program temp urbain",
    24: "dernier neuf rest retour",
    23: "rapport region reseau reunion",
    22: "agent aid aussi candidatur debat educativ laicit libr numeriqu relai tabl voi",
    21: "acc euro faut gratuit mem present professionnel sept",
    20: "march pied prefet sign tard trent",
    19: "action adult chiffr club etat mediation onz partag partir pendant point prioritair rendu "
        + "suit suivi text",
    18: "chef devant ensembl horair parcour parol prefectur sit tou",
    17: "ancien chez complet consacr experienc lien nuit ouvr parent peut synthes",
    16: "adres arret aura cent comit contr deja educateur etr ferm haut insertion lectur parl "
        + "peuvent politiqu pratiqu prevu pui quand recherch scolair structur",
    15: "attendu avez bureau ceu collectivit conseiller delegu depot dont list parler photo plan "
        + "pres prevention pris propos publiqu recit recu reserv webinair",
    14: "chacun chantier clotur directric discrimination encor entrepris foi immeubl invit journal "
        + "limit mairi metropol paru printemp publi reuni terrain territoir ver",
    13: "accompagn annonc aupr automn avait benevol cadr caf cahier chang cherch colleg ecrit "
        + "edition etait etudiant fond font francai ide jury langu livr locatair main mediateur "
        + "mental participation portrait president quarant quinz quotidien rentr ressourc revu "
        + "salari seul tenu",
    12: "arriv clas comm credit deni dur espac etaient guid habitat jardin jeunes nouveau outil "
        + "participant permanenc relev repa retenu stagiair subvention",
    11: "act administration animateur avoir avon bilan bonn cell collectif courrier diplom direction "
        + "disponibl gard gardien metier mieu montr mot plein possibl proposition proximit recrut "
        + "troisiem universit version video voisin vot",
    10: "accord agglomeration aller assembl aucun autour bas beaucoup conferenc cour court cout "
        + "depart departement desormai diaporama dir document ecout egalit employeur engagement "
        + "evaluation fill film financ forum general groupement guichet hall intervenant lill memoir "
        + "men merci mond municipal offr parc pari part permi plateform polic prend presentation "
        + "pret quel racont rappel renovation revient rond second sein sort sorti stag telephon "
        + "tiendra tier titr vacanc veil volontair",
    9: "accompagnement acteur activit adherent amien annuel auteur avi besancon bien bienvenu boit "
        + "bord bordeal carnet communication comprendr compter cot deposer dijon directeur "
        + "documentation embauch expliqu financement gestion interrog livret mediathequ mediatric "
        + "mer mis moiti nord numero observatoir ordr organis papier parti pourquoi pourvoir prendr "
        + "quelqu referent residenc resultat rien selon session sport tableau tir toujour toulous "
        + "tourn trouv venu vient",
    8: "abord animation apprendr architect attend besoin cantin categori collegu commerc compri "
        + "copropriet creil crois cycl delegation demarch dessin deuxiem disent dispositif "
        + "documentalist elev format gen gril information joint jurist membr metz million ministr "
        + "model nim nouveal obligatoir ouvertur pos raison rassembl remi remis renouvellement "
        + "reportag restent roubai situation soin solidair souhait stad strasbourg suivr tient "
        + "traval trop velo visio visioconferenc",
    7: "abon adopt affich agir animer annex anru appui avaient calendrier campagn colloqu connaitr "
        + "cre cuisin dejeuner demander demi demolition distanc documentair doubl enfin episod "
        + "etablissement etap exemplair exposition federation fet fonction fourni foyer geographi "
        + "imag inclusion indicateur instal lanc limog marseil master mayot minister nant ouest "
        + "ouvrag piec plusieur populair porteur prepar presenc quoi recour recrutement reim "
        + "relogement reper repondr republiqu retrait reussit revoir salair savoir seminair soixant "
        + "suffit telecharger tenir transmettr transport venez veut voyag",
]
