/// The communes of France and its overseas departments, folded, a line for each department.
///
/// A capital letter ends a name and tells how many bytes the next begins with that the last one began with (A: none);
/// `*` before it marks a name that is a French word too; another mark stands for one of `communeAbbreviations`.
/// Written by `scripts/communes`, which names its sources: INSEE, Code officiel géographique (Licence Ouverte 2.0).
let communeTable: StaticString = """
    01Aamb3ieu 7 bugeyIx 7 domb1Dle4Dr4ayDutrixBnd3,e,c4d4CglefortBp#m4tBr9cEdasCb7tDi)ieuGyDoys 7 bugeyCg(C\
    mixCs2form9sCtema#C$387 valromeyBsni312sa4eBtti)atAbag8domm+t6F% $0G8&atelCl9*Cne6sBe+d geov#(siatDup4tE\
    #g+dCli)euxDleg+de2vals36eFyGd5xEi)atDm4,luthezieuCn4c1DyC4C#ziatCtt9tCy*DnostB-liatCrieuxCziatBly1Bohas\
     meyria,ri)atC(seyCloz4Culi)euxDrg 7 br1seGsa6,&r(topheCyeux sa6,j3omeCzB#)i3 cord4DnazEodEsDss8vall4sFo\
    0sCi4ErdBuel%sAcei)1Crd4Dt61CssyCyz3iatHeuBha%m4tEe6sFyEl1 % m4ta)eGxDmpa)87 valromeyFdorI corce0sFfromi\
    3DnayEe6sEoz &at7ayDrixEnoz2a6Dte! ga-%rdFnayE-l4 7 mi&ai0K% paludKsur &a%r4neDv9n12#yss5zeEeyriatEornay\
    Dzey b4sHsur a6Cei)ieu % balmeD$l%rd*Er5xFyDz3y for7sBivrieuxCzeBleyzieuBoli)yDl4g1DomieuCn9dDdam6eEe(si\
    atDfort*Er9c4Dt#vozDzieuCrb4odDce0sDdieuxDli3Dm+9&87 bugeyEor9&e2sa4eFzDve(siatCurm9g5xEt1*Br9s*Ds2#yss5\
    zeC1s6 ro&efortCottetDzetCuzi0s l1 mep-%tBu(iatClozF be4Crcia,d4gal4Dtaf4dCzieuAda)euxBiv4n8l1 ba6sBomm+\
    t6Dpi3#2&a%r4neOveyleDsu#Crt9Cuvr1BromCu-%tAe&all4D7evexBt#zBvosg1Af+am9sDe6sDg1Bei0nsCrney voltai#B%xie\
    uBo(siatBr9&ele6sEsAg+n39sB75i0uxCov#(setCxBir4*Bor#vodBr9d cor7tCieg1DllyCo(siatDsleeH sa6,b7oitBu3e6sA\
    h!,valromeyEec5r,rom9e&eF$0 lompn1BostiazA-liatBnj5x g7(siatCnim4dBz7aveDrno#CieuAjass9s riotti3E34CyatB\
    5rn9sCyeux*BujurieuxAl ab3gem7,clem7ciatNd8va#yBa bo(seEurb9&eD&ape0 du &ate%rdDtr9cli3eCbalmeC)ieuCizC0\
    yriatCncr9sDt7ayCpeyr5seCv5rsB8m4telli3Dpl9tayEoizatJ %0yriatCazClexCnt*Cs neyro0sD&35xCym7tDss+dBhopita\
    lCu(Bo&ieuCmpnasFieuCyett1BurcyAma)ieuC-%tC%f#tazCnt7ay m4tl6DziatCrbozD&ampDi)ieuDlieuxDs4nasDti)atCssi\
    euxF)ieu d8riv1Ctafel4 gr9g1Be-l4nasCri)atCssimy2sa4eCximieuxCz3iatBij5xC4nayCribelCs3ieuxBo)7e6sCnta)at\
    HieuFng1Ece!xGtEhieuxEluelEm3le2sa4eEracolFeal % cluseGvel 7 br1seBurs e,geli)ieuxAn9tuaCttag1Beu$0 l1 d\
    am1Jsur a6Cyr4BievrozC$)8e,sur9Do0,m4tgriff4Burieux volo)atA4cieuBrd4nazCnexButriazBy4naxBz9Ap+cieuxDv1G\
     e,nattag1B34FnasEug1D#xCyriatFeuDzieux2sa4eBiraj5xCzayB%)eDte! d h!te$0BolliatFeuCnc6D,d a6G8v!xJeyleCr\
    t*Cu)yD-%tB#meyzelE-lieuDssiatDv1s6 mo7sCiayAramasse*Cnce*Belev9t*Cpl4g1*Cv4nasCyrieuxDss5zeBi)ieux l8fr\
    9cBom9s*Css-l4BuffieuAsa6,alb9Hndr8d huiriatN8bagePcorcyMl8b5&5xMsur $eux j4cGb7i)eJoitIrn+d*Ho(Gcyr2m7t\
    h4Gd7( 7 bugeyMl1 b5rgHidi3 d !ssiatO8form9sNsur &a%r4neGeloiHti7n8du bo(Osur &a%r4neS#yss5zeGg7( p5-lyM\
    sur m7th4Iorg12r74Irma6 d8j5xOl1 p+o(s1Osur r74Gje9 d8g4$0OniostOthuri)euxLl8$euxLsur #yss5zePveyleHuli7\
    2#yss5zeRveyleIstGl!r7t2sa4eGm+celJt6 d8bavelOu fr7eQm4tNl8&atelIuric8d8beynostRg5rd9sR#m7sGnizi3 l8b5&5\
    xQd13tGp!l d8v+axGramb3,7 bugeyHemyGsorl6 7 bugeyHulpiceGtri$3 d8c5rt1Osur moi)9sGvulbasF8croixHeuphemie\
    HjulieHoliveC%v#Cmo)atCndr9sCul,br7azDv3nyC$)euxBe)yC-l4nazCrgyDmoy3Dri31 d8briordKsur a6DvasEi)atCyssel\
    Bim9d#2sur9B4th4nax % m4ta)eCucl6Buli)atCrj5xH lhopitalCtrieuAtal(sieuB7ayBhez-lieuC-CoiryEsseyBorcieuCs\
    siatCussieuxBramoy1CeffortDv5xAval #v3m4tDe6sDromey2s39Ds3h4eCnde6sCramb4Cux 7 bugeyB3j4Dn5xDsai0uxE4nex\
    Cs9cyDc5rsD61BieuE d iz7aveCl%rs l1 domb1Eebo(Fmoti3FneuveF#v3su#Fs*Ftte2a6Eieu loy1 moll4CriatEeu l8gr9\
    dKpetitE)6B4)1Dnas
    02Aabbec5rtB&3yCyB)ic5r,e,se&e0sCu-c5rtB(4$0 e,b3no$0Cze0sDy j5yB%6c5rtClem9tBmbl7yDriefCif4ta6eD)y r5yB\
    nci7$0Cde%6Cgu-c5r,l8s+tCizy l8&ate!Jgr9dCno(Cy m+t6 rieuxBr&4Dy sa6t8r1titueCm7ti3125rcqCr9cyCtempsD4g1\
    Bss(2s3#Bthi1 s5s %4Ct-lyBub7&eul !x bo(Ft4Di)y !x ka(n1I7 %4no(Cdi)ic5rtGyCgyClno( s5s %4Ct#m7c5rtFpp1F\
    $0Bzy2m+neAba)euxCnci)yCr7t4 bu)yJcelJsur s3#D(( !x bo(Dzy 7 thi3a&eGsur m+neCssol1 !l3sCuln87 brieCzo&1\
     e,sa6,thib!tJsur v1l1Be!meF4,7 be6eE#voirFieuxEtorEvo( 7 v3m9do(Ccqui)yC0!Fngl(eFuEic5rtCnayCrgu12samb#\
    Dl9c5rtE(eDnotFy l8&ate!Ey ri$3eDrieuxEy ! bacDt!c5r,ep5rd4Eh7ic5rtEric5rtCsmeE4tDny e,loizyCth9c5r,7 v!\
    xCu)euxDv+d1Czu l8gu3yFsa6,g3ma6Bi&9c5rtCeuxyDvr1Clly2a(neK5rcqBl9zy l1 f(m1C39c5rtDsm1Boha6 7 v3m9do(C(\
     l1 p+)yCnc5rtDne-FsvalynDyCsm4t2s3#Cuc4$0 v!c%irDe*Dffi)3euxDr1&1Eg e,com6Fui)4 s5s c5cyRm4tbav6Bra6eDn\
    c5r,7 %4no(Kl8gr9dDsl1Dy sa6,&r(topheEe*F 7 %4no(Jthi3a&eCecyDne0EyCie*Dssay &oi)yFy hamegic5rtCumetzDne\
    hamelDy31 e,m4tb3!ltJsur f3eEsBuc-lyDy l8l4gHs c3nyJpi3#p4tCi#E4fosseC#0sCssi+1Cz9cyAca-l5el c#pi)yCmel6\
    Cstr1Cu%6c5rtDm4tBe0s l1 c4deHsur a(neCrizyDny 7 %4no(Gl1 bucyDseu-Cssi31J suzyBhacr(eDi0vo(Dl9dryDmbryE\
    5i0Eps*D5rseDrly2m+neEm1*Etev1DssemyDte! thi3ryE-l4 l1 s4sKsur o(eDud+d1FunEnyD$)4HyE4neC3etEmizy ai0sEy\
     &+t#uveGl1 p5-lyKrozoyDv7n1E#)yGs( m4ce!Dzy 7 orxo(Gsur m+neCi3ryD)yDvr1 7 %4no(IvalEy l1 et5ve0sC5yBi3\
    g1*CllyCry salso)eB%cy e,thi3#tDirf4ta6eDmecyDstr1C3m4,l1 f3m1Boeuvr1 e,vals3yC6cyEgtCllig( cr9de%6D4fay\
    Cmm7&4Cncev#uxDd87 brieGsur a(neKsuippeEr7Dnig(Dt1c5rtCrb7yDcyCucy % $0H8&ate! !ffriqueIs epp1Dl4g1 coh9\
    DpruDrb1*Fo6Ece0s2v1leFhampsEme0sF4tEtem4,v+7n1Frizy e,fussi)yDv#0sF4 e,!m7c5rtCyo0sBramai0D4neH0Cecy ! \
    m4tGsur s3#DpyDz9cyCoix f4sommeDutt12m+neEyCup-lyBuffi1C)yCirieuxEy h5sseGl1 &!d+d1Ki$3sDssy e,g7yEy 7 a\
    lm4tCtryBys % communeAda)y %mb3cyCll4Cmm+dDpleuxCnizyB3cyCui0tBhuizelDys e,mor6 7 brieBizy l8grosBoh(Cli\
    )4Cmmi3sDpt6Cr7gtCu&yBrave)yCoizyBuryAeb5le!BffryBngl9c5rtBpa)yDrcyDux bezuCiedsCp1Brl4EyBsc!f5rtCqueh3i\
    1Csi)y l8gr9dLpetitEs1Dom12m+neCt#1Btamp12m+neDv1 e,bocqui!xC5ve0sC#!p4tEi0rsEp-lyEuxBv3)ic5rtAf+)i3sCuc\
    5c5rtCv3o0sCyetB387 t+d7o(Csmy l8s+tDtieuxBieu%6eB%$)y l8gr9d e,be!ra6Ey l8m+telCeuryCuqui31BolembrayCns\
    ommeDta68l1 cl3csNv3v6sJnotr8dameJut3teE7e0K 7 brieGoyCr1teCssoyCurdra6Br9c-ly sel7cyEque$0C1n1 7 t+d7o(\
    Is5s c5cyFoy l8gr9dEs9c5rtCi31 fa-l5elCoid1t#1Fm4,coh+ti0Ag9deluCu&yB3cyD)yDma6e*Bib3c5rtCzyBl9d*C7n1B5d\
    el9c5r,l1 b3rieuxSpi3#p4tDss9c5rtDyBr9d rozoyGv3lyFlup e,fayFrieuxCic5rtDso0sC4+dDug(Cugi1Bui)ic5rtDse*D\
    vryCnyCy7c5rtAh9nap1Cpp7c5rtCram4tDci)yDgic5rtDlyDt7n1 e,t!xDyCutev1n1Gi0Ei4B6ac5rtCrs4Boln4Cmbli31CuryD\
    ssetAir4Bt9c5rtB$3sAj!lg4neBe9c5rtEt1B4c5rtCuai)1Bum7c5rtDi)yCssyC$)yEnc5r,e,dam+yAl ep68!x bo(Ba b5tei0\
    *Dcape0Ee0 s5s m4tmira-Ehape0 m4thod4Msur &ezyEroix25rcqDf3e*Gt8&evr1(Jm-4E%m7grieDh3ieDmalma(4Dneu$0 bo\
    sm4tM7 be6eMh5ssetMl1 dor7gtDselveDva08! bleKmu%t#Ei0 !x bo( l1 dizyWp4tav3tCff!xCi)yCn&yDdifay e,b3tai)\
    em4tE5zy % c5rM$0Eric5rtD(c5rtC4Cppi4Cr)y2!tomneCt-lyCunoyCval 7 %4no(Equ31seD3s6eB8cateletEh+melDh3i8% \
    $e$0Dn5$4 7 thi3a&eDpl1si3 huleuDs5rd*DthuelDv3gui3Ch!c5rtCmeDpi#CrzyCs !tels*Eseptvall4sD&e0Dd6sDg1Dqui\
    e0s sa6,g3ma6Cu-ly s5s c5cyDryDzeCv3gi1BhuysBicy cli)4C3valDss8notr8dameDz*Cme*CsletCzyBo)y l1 !b7t4Cngp\
    4tEueval b+b4valCrCuat#Dpei)eBucy l8bocageC)yCzoirBy f4ta6eAmaas,e,$o%6eC&ec5rtDo)yDqui)yC)y % fosseC(se\
    myDzyClzyCnicampCr&a(*I 7 brieEyF s5s m+leD1,dampc5rtEu- 7 doleDf4ta6eDgivalDi)y 7 orxo(Ezy sa6,m+dM8g7e\
    $eveDle*Ey gom4tDti)yI c5rpi3#Cu#)y 7 hayeCyotB7n1s(F$0G#tCrc6 e,v!xDlieux e,f5qu3o0sDvalCsb#c5r,ri&ec5r\
    tDn- sa6,l!r7tCurivalCzi312o(eDy m5l6sB(sy !x bo(Gl1 pi3#p4tGsur a(neBo%6D6&+tCnampteu-Dce! l8neuf e,f!c\
    5zyLwaastKs leupsIsur o(eDd#pu(Dn1Ds 7 %4no(D,d ori)yFnotr8dameFsa6,je9Lm+t6Lp3eEaiguEbav6F#ha6E&al4sFor\
    netE1c5r,liz3o0sEf!c4Egob3tFru sa6,hi%i#Eh7!ltFi3sFu#lEi)y 7 +r5a(eJl alli3K8fr9cLngra6Ls c4deJs5s m+leK\
    ur c#cyElev4F5eE#u- !x li4sCrc5rtD)y 7 thi3a&eDsa6Dtef4ta6eEi3s*Cul6s*Dssy v3neu-Cy d8l a(neBu#,e,cr5tt1\
    Csc5rtAnampce0s % c5rEteu- s5s mu#tCnteu- % fosseJnotr8dameCuroyB1l1 % m4ta)eCuf&atel2a(neElieuxD-ly sa6\
    ,fr4tDv8ma(4Ei0 sa6,am9dKur a-etteNm+givalItteBizy l8comteBog7,l +t!dGelCirc5rtCroy25rcqCu$4 e,cat-l4Il8\
    comteLv6euxEr4 v6g#Cyal1Aoeu-lyB)1Bh(Bi)y 7 valo(CsyB0zyBm(syBra6$0CgevalCi)y 7 thi3a&eHsa6t8b7oiteBsly \
    c5rt-CtelBul&1 % va08f5l4Fy % $0I8&ate!Apa+sC(syCncy c5rtec4CpleuxCrcy e,ti)yDf4devalHruD)9Fy e,fi%6H% d\
    huysI1 bo(Dpe$0CslyDsy 7 valo(Gsur m+neCv9tB3l1*Dn9tCti,v3lyBi3#m9deGp4tC)ic5rtCn4Cth4Ble68selveCo(yDmi4\
    Dy+,e,v!rse6eBommi3s*Cn,+cyFsa6,m+dEav3tEruGetCu-ly2s3#B#m4tH#Dsl1 e,bov1Lthi3nyCiez*Dsc1Co(yExDuva(*D$s\
    eux e,pl1noyBu(eux 7 #tzEieux e,cl9lieuAqu1syCi3zyDncy basseHs5s l8m4tAra-lim4tCmic5rtBe)yCm!c5rtDi1E)yC\
    n9s+tDnevalCsi)yDs4s l8l4gCtheu-Cu-ly s!$)yC$ll4Bibe!$0Em4tBoc5r,sa6,m+t6Dqui)yCgec5rtDnyCm7y2m+neEryCn&\
    31CucyDg3i1DpyDvroyH2s3#Cy!c5r,e,&a-vetCze,sa6,alb6Di312cr(eDoy be0va0Gsur s3#Asac46 e,b#u-C6s ri&!m4tE,\
    a)9Hlg(Hub6Gb9dryG&r(toph8a b3ryHlem7tG3m85tr8e,ramec5rtHug7eGg7g5lphHoba6J3tGm+dJt6 ri$3eHi&el*Gnico%s \
    !x bo(Gp!l !x bo(Hi3r8aigleNl1 fr9que$0Mm4tGqu7t6G#my bl9zyGsim4Gthib!tIomasF8croixHg7e$eveHp#uveCm5ssyC\
    ncy l1 &em6otsCp4ayCul&3yCvyBeb4c5rtCl7sCptm4tsEv!xCqueh+tCra6Euc5r,l8gr9dD&1DgyD6g1 e,n1l1Dmo(eDva(*Fl*\
    Dy l1 mezi31B-ly % pot3ieCnc7yCss4neEyBo(s4sDzeCmmel9sFr4Ftt8e!c5rtCns e,r4&31Crba(CucyDpir*Burf4ta6eCzy\
    Atai0f4ta6eCnni31Crti3sCv!x e,p4ts3ic5rtB3)i3Dny sornyBh7ai0sEe0sCi3nuBorcy 7 valo(Cul( e,att7c5rtBravec\
    yCefc4Dl52m+neCo1n1Dsly loi#CucyBu)y e,p4tCpi)yAu)y l8gayBrcelC$0rsAvad7c5rtC-ly2a(neC01 7 &ampa)eCr(c5r\
    tCss7sGyEo)eCuce0s e,beffec5rtDd1s4Dx 9di)yF7 v3m9do(Ea-l4Ebu6Ec3eE#z(Et6B7de0sFu-Ehu-eEi31Er1s8be!lneD3\
    o0sDizelCrd-lyDm9dDneu- s5s c5cyKur s3#Dsi)yDv6sCsl1 e,c!m4tEudCu-ly % pot3ieCzap46D-lyBic2a(neDhel n9te\
    u-Cel +cyEs ma(4sDrzyCffortC)eux hocquetC0 savoyeFm4toi#Fneuv8sa6,g3ma6Mur a(nePf3eFqui3 !m4tF#tGs agr4 \
    aiguizyIcott3etsI7 pray31Ihel4Il8secKs gu(eIsa6,&r(topheJur f3eEi3s sa6,d7(Cncy #u- e,ma)yCry n5#u-Cva(e\
    Di31Boh+i1Crg1CuelDlpaixCy7neB#)yBui0ryAwassi)yCti)yBieg8fatyCmyCssi)ic5rt
    03Aabr1tBg4g1B6ay l8&ate!Bnde%ro&eBr&i)atCfeui0sCpheui0s sa6,pri1tCr4n1Bubi)yCd1Cr53Ctry (s+dsBv3m1Cr-ly\
    Aba)euxCrb3i3Dra( busso0sCyetBe!l4En8d alli3Cgu1*C0nav1Frive2alli3CrtCssay2alli3E4*Cz7etBi0zo(EyCozatCz7\
    eui0Blom+dBostCuceDrb4 l +&amb!ltBraizeDnsatC1nayEso0sC5,v3netCugheasBussetCxi31 l1 m61Ac3-lyCssetBhamb3\
    atFletDnte0Dpe!*Ep1D#- c6tratEme-Gs*Er5xDss7+dDte!2alli3Fl d8neuv#Hm4ta)eGp3r4GusE-l4Dv74Ero&1Dzema(Cem-\
    lyDva)1Dze0EyCira,l egl(eC5$)yB6d#Bo)a,ly4neClombi3*Cmm7tryCnti)yCsn8d alli3Cul9d4Gg1Eeuv#*Drca(Dt9s5zeD\
    z4B#&yDss9g1Duzi3 l8neufM$euxBussetAd7eui0 l1 &9te0Om61Cs3t61Cux &a(1Bi5Bom3atDpi3#2b1b#CyetBroituri3Bur\
    da,%#qui0Aeb#u-B&assi31*Bscuro0sCp6ass8voze0Ctiva#i0sBtr5ssatAf3ri312si&4BleurielB5ri0sBr9&1seAg9natFy2l\
    oi#Crnat27giev#B7net61BipcyCv+%(B5(eAh!,bocageE3iveB3(s4*BurielBydsA(l8e,b+da(Cs3p7tAjali)y2b1b#B7zatA% \
    ce0*Ehab9neGpel!deJle*L !x &ass1Df3t8h!t3iveDgui0rmieDpetit8m+&eCfel6eClizo0CmaidsCngyCpal(seDru)eCv!l,s\
    a6t89neDo6eB8b5&!dE#th4Gu-*Dd4j4*Dmaye,d ecoleK8m4ta)eE4tetDp6*Dthe-Dv3netFurd#E-ha6CnaxCtel4Bi3no0sC)3o\
    0sCmo(eBodd1Crig1Cu&y m4tf9dDr5x b5rb4na(Id8be!neM5bleIhodem7tBune!Crcy le$sCsi)yAma)etCi0t*ClicorneCrc7\
    atE-%,7 combrai0Di)yEol*Cz3i3DiratBe!lneH $trayC-%rdF3sCrcyCspl1Bol6etDl1*Cn1ti3Etay2alli3Mloi#Dtaigu l8\
    bl6Ie,7 fo#zEbeu)yEcombr5x l1 m61Eei)et2l 9delotE-lyEluc4Em+!ltEold#FrdE$cqCul6s*BuratAnad1Cssi)yCv1B3( \
    l1 ba6sCu-ly 7 d4j4Il8#alD#DvyBiz3o0sBoy9,d alli3Ap+ay l8fr1-Gs5s briai0sB3i)yBi3#fitte2loi#BoezatCuzy m\
    19gyB#m-hatAqu6ssa61A#u)yBocl1Cng31DnetAsa6,9gelHub6 l8m4ialGb4ne,d8f5rQro&efortNtr4ca(Gcapra(Hhr(toph87\
     b5rb4na(Hlem7tGd1i#Hidi3 7 d4j4N% fo#tGeloy d alli3Hnnem4dHti7n8d8$cqGf+geolHelixGg71tIr9d d8v!xNl8puyJ\
    ma6 d8sa0sQs foss1Ghi%i#Gleg32v5z9ceI4Jp+d6 d !gyH5pGm+cel 7 m+c-%tRuratJt6 d1 %(Mi7H75xGnico%s d1 biefs\
    Gpa%(Hi3r8%valH%(irH4tIurca62b1b#Tsi5leHri1,d 9delotN7 muratJxG#my 7 rol%tGs!$3Horn6G$ctorHoirGyor#F8th3\
    7ceCli)y2r5d4CnssatCulcetEzetDva)yCz3etB3b9n1D$llyCui0tBorbi3*Cu$)yBussatAt+getCxa,s7atBei0,+g7tyCrjatBh\
    7eui0Ciel2acol6D4neBorteza(Cul42alli3B#b9Di)atDte!*DvolDze0sC4getAurcayBssel d alli3Avali)atGyDl4 7 sull\
    yCr7n12alli3Nte&eCumasDx*Be!ceCnasDdatCrneixFu- 7 b5rb4na(EusseBi&yDqCeu#C0b#tFfr9&8d alli3Fneuve2alli3C\
    p%ixCtrayB5ssacAygr9deBzeu#
    04AaiglunBlbioscClema)87 prov7ceD4s*EsBngl1*CnotBr&a-Cg7sBsto6Bub7as l1 alp1Di)oscCth4CzetAb94Crcel4nett\
    eDl1DrasEemeCy4s*Be!jeuEvez3Cl%ffai#Cv4sCyn1Blegi3sCieuxBras d asseDuxCunet*Acastell9eHe,l1 s!ss1B31t87 \
    lub34Bhampt3ci3Dte! +n5x sa6,!b9HfortHneuf l1 m5sti3sMmirava-Mval sa6,d4atH#d4Dud4 nor9teB%m7s9eD#tCum9c\
    Bolm+sCrbi31 7 prov7ceBru(Burb9sDelAd!ph6*Bem9dolxBi)8l1 ba6sBraixA7&astray1Ctrag1Eepi3r1Fv!xG7n1Bsp+r4 \
    d8v3d4J% batieCt5bl4Af!c4 d8b+cel4netteIu cai#B4ti7neCrcalqui3Ag9agobieBigorsB#5x l1 ba6sAh!t1 duy1Aj!si\
    3sAl 1cale*ChospitaletBa b#oleF-l9neDc4dam68&ate%rdDg+deDja$eDmott8du cai#Eur8+g7sDpalud2v3d4Drob6e2ga%b\
    #F&egir4ItteCmbru(seCr&eDdi3sB8brusquetDcai#Fstel%rd mel9KetEhaff!,sa6,jurs4Dfug3etDl!ze,ubayeDpo-*Dv3ne\
    tCs me1Eom3gu1Ethu-1Bim9sCncelBursAmajastr1ClijaiDlef5gass8!g1Fmo(s4CneDosqueCrc5xBeai0sClveCol9s #velCy\
    r4n1CzelBirabe!Cs4B4ta)ac m4tpezatEc%rEfortFur4Ejust6El!xEpezatEsali3CriezCusti3s sa6t8m+ieAnibl1Coze0sB\
    oy3s2jabr4A4gl1*BppedetteBra(4*Apeip6Cyr5l1Eu(BiegutDrr3ueGv3tB4t(Brads h!t8ble4eBuimi&elEo(s4Aqu6s4A#do\
    rti3sC-l9neCv1,d1 br5ss1Iu bi4Hsa6,m+t6Cyni3Biez*B5g4Dm5l1Asa6,9dr8l1 alp1Gb7oitGeti7n8l1 orgu1Gg7iezGja\
    cqu1He9netHuli7 d asseOu v3d4IrsGl!r7,du v3d4Hi4sGmaimeIrt6 d8brom1Nl1 e!xRseyneHi&el l obs3vatoi#Gp!l2u\
    bayeHi3#H4sGv6c7,l1 fortsOsur jabr4F8croix a l!zeNdu v3d4Htu0Cli)acCum9eDss1Bel4netCnezCyneBig4ceEy3Cmi9\
    8% rot4deCst34Bole-hasCurrib1At+t4neBhezeCo+dDram8basseIh!teBurri3sAubay8s3r8p4c4CrayeBv3ne,f5rsAva&31*C\
    l d or4ayeF8&alva)eDavoi#Dbe0D7soleErn1Cume-hB7t3olCrda&1Dg4sB-%rs colm+sEemusFneuveBol4neDx
    05Aabri1G r(to%sBigui0s*Bnce0Ct4av1Br$euxBsp#m4tFs l1 corpsHsur bue&Bub1sa)eBv9c4Ab+ati3Dc-l4netteD#t2me\
    5geB#zi3sCi9c4Bu(s+dAce-%cCr$31Bhab1t9Eott1Dmpcel%Fole4Dn5sseDte! $0 $ei0Hneuf d ozeN8&ab#Hr5x l1 alp1H$\
    euxCorg1B#v5xCotsAdevoluyAembrun*B5rr1Bsp+r4D6ass1Bto-8sa6,cyriceBygli3sAfor1,sa6,juli7Cu-l5seB#(s6i31Bu\
    rmey3AgapCrd8colombeBui0st#Aj+jay1Al +g7ti38% b1seeCep6e*Ba bati8m4tsale4JneuveJ$ei0Ee!meD&ape0 7 valg!d\
    em+Df+87 &amps!rFurieE#(s65seDgrave*Dh!t8be!meDmott87 &amps!rDpi+#Dro&8d8rameLs +n!dsItteDsa0 l1 alp1Ful\
    ceCra)8m4tegl6Ddi3 e,val7caCyeCz3B8b3sacDg%iz-Dm4eti3 l1 ba6sDnoy3*DpoetDsaixFuz8du %cCs orr1E$)e!x*Ctt#\
    tAm9tey3B3eu-Bol61 7 queyrasCneti3 a0m4tD,d!ph6Ebr9dEclusEg+d6F7ev#EjayEm!rEr4dCyd9sAneff1Cva&eBossag8e,\
    b7ev7tAorci31Cpi3#BzeApe0!ti3Boli)yBruni31Buy sa6,9d#KeusebeKpi3#Kv6c7tGni31Arab5Cmb!dBeall4Cmoll4Coti3B\
    ibey#tDi3sCs5lDto%sBo&ebruneCmetteCs9sCusse,s3r8p4c4Asa6,9dr8d embrunN8ros9sHpoll6ai#Hub9 d ozeGb4ne,7 &\
    amps!rG&aff#yHlem7t2dur9ceH#p6*Geti7n8l8l!sGfirm6Gjacqu1 7 valgodem+dHe9 sa6,nico%sHuli7 7 be!&7eQ&amps!\
    rGl!r7,du crosHeg3 l1 melez1Gm+t6 d8queyri31Iuric87 valgodem+dHi&el d8&a-lolGpi3r8avezNd +g7c4Gs!veurGv3\
    9F8colombeCle4Er9sCv61 l8%cD5rn4B3r1*Bigotti3Ey3Borbi3s*Atal%rdBheusBr1cle5xAupaixAval bue& me5geEd1 pr1\
    Dd5leDl5(8pelv5xDs3r1CrsB7tav4Cyn1B-%r d +7eHl5bi3eHsa6,p9craceCtro0s
    06AaiglunBmiratBnd4Ctib1BscrosCp#m4tBuribe!2sia)eCva#AbairolsBe!lieu2m3Esole-Clved3e*CndejunCrr8l1 alp1C\
    u-Cz!dun l1 alp1BiotBl!sascB4s4Cuy4B#-2royaCi9c4netAcabr(*C)12m3Ci0*Cnn1Dt+4Cp d a-CrrosCsta)i3sEel%rE-l\
    4CussolsBhate!neuf d 7tr!n1MgrasseM$0$ei0Bipi31Bl9s*Bo+azeCll4gu1Dom+sCnsegud1Dt1*Curm1Eseg5l1Buebr(Adal\
    u(Brap*Bur9usA7tr!n1Bscra)o0sBzeAfalic4B4t9Ag+s*Ctti31B-etteBorbioCurd4BrasseCeoli31Bu-l!m1*A-4seBso%*Al\
     1c+7eBa bo0n8v1ubieErigue*Dco02l5pEroix2r5d5leDg!deDp7ne*Droqu87 prov7ceItte2sia)eQv+Dt5r*Er6ite*Eurbie\
    CntosqueB8b+2l5pEroc*Dc9netDmas*Dr5#tDti)etCs f3r1*Emuj5lsCv7sBieu&eBuc3amAmal!ss7eCndelieu % nap5leCrie\
    *Csso6sB7t4B59s s+t5xDg6sDl6et*AniceAopioApegomasCi0F4C4eCyme6adeBi3%sE#feuBuge,rost9gGth7i3sA#v1,l1 ro&\
    1Big!dCmp%sBoqueb-li3eGrun8cap m+t6Ffor,l1 p6sFst34Cubi4D#Asa6,9dr8d8% ro&eIt46Hub9Gb%(eGcezai#2sia)eGda\
    lmas l8selvageGeti7n8d8t6eeGje9 cap f3ratKnetGl!r7,du v+Heg3Gm+t6 d 7tr!n1Ou v+Nv1ubieGp!l d8v7ceGs!veur\
    2t6eeGvalli3 d8thieyF8a)1Cl%griff4CorgeCuzeB394BigaleBospelBp3aced1At7de*Bhe5le2m3Ci3yB5d4De,d8l 1c+7eGs\
    ur v+D#tt8du &ate!EnefortE#tt8lev7sJs2l5pAute0Avalb4neDdeblo#Fr5#Dl!r(B79s4DceB-%rs2v+Eefr9&e2m3Fneuv8d \
    7tr!n1Ll5bet
    07Aacc4sB-h4CzacBj5xBlba % roma6eD4 d +de&eEussi3eC(sasBnd9ceCn4ayCtraigu12vol9eBrc7sCdoixCleboscCras2rh\
    4eBsp3jocCtetBub7asDi)asAbaixC%zucCnne*CrnasBe!&astelElieuEm4tEv7eCls7t1Crrias e,castelj!DzemeCssasBid4*\
    Boffr1CgyC#e*Dne*Cucieu l8roiDlieu l1 9n4ayDrg sa6,9deolCzasBrahicCossa6cBurzetAcastelj!Belli3 du lucBha\
    l7c4Dmb4asEpa)e*F(*Dndo%sEeacDrm12rh4eEnasDssa)1Fi3sDte!b5rgHneuf d8v3n5xDuz4Dze!xCem6asCirolsCom3acBolo\
    mbi3 l8c+d6alNjeuneN$euxCrnas*Cuc5r4DxB#yssei0sCos d8geor9dCuasAd+br1CvezieuxB1ai)1Cv1setBompnacCrnasBun\
    i3e2eyrieuxAec%ss9Bmpur9yBtabl1*AfabrasCug31Bel61*B%$acB4sB#yss7etAg71te0B-hac e,bruzacEoc2ormezeBluiras\
    DnB5rd4Bras*D$31*Cospi3r1Bu-h39d gr9g1A(sam5l7cEn%sErl1Aj!jacDnacBo9nasCyeuse*Buv6asA% ro&etteDs5&e*Dv5l\
    te2rh4eCbastid8d8$racKsur b1orgu1Eti8d 9d!#De!meEgudeD%&3eD5leC&amp raphaelFpe0 gra-l5seLs5s !b7asQ&9eac\
    Cf+#CgorceClevad8d +de&eD5v1cCmast#Cn+ceEsCrg7ti3eDnasCurac 7 $v+a(Cval d !#0DeyruneD-%tteGedieuEo0B8bea\
    geD&amb4Fey%rdEr1tetD%c d (s+l1Dp%)alE5z6Dr5x*Dte-CmpsCnti0r1Cs assi4sEolli312eyrieuxEsale0sEv9s*Dp34Bim\
    4yB5b+1seBussasByasAma%rce2% th61DboscCrcols l1 e!xDiacDs*Cuv1*Cyr1Cz9 l abbayeB3cu3CyrasDsseCz-hacBirab\
    elB41ti3Dtpeza,s5s b!z4E#alEselgu1Anav1B4i31Czi31Aor)ac l av7Bz4Apa-h+1CyzacBe!gr1C#yr1Cyr!dBl9zo0sDts*B\
    4,d8%be!meCur&31Brad1E4sDnl1Ce!x*CivasCunetAqu6t7asArib1*Bo&ecolombeFm!#Fp!leFr*Fss!veDl1CiffieuxCmp4Csi\
    31BuomsAsabli31*C)1 e,g5d5letC6,ag#veHlb9 !rio0sMd ayM7 m4ta)eHndeol d8b3gQf5r&ad1QvalsJr8d8cruzi31M7 $v\
    +a(M%&ampHpoll6air8d8riasGb+thelemy groz4Rl8me-Up%6Is-eIuz-eG&r(tolHi3g8% s3#Ns5s l8&ey%rdIrgu1 d8prad1O\
    7 m4ta)eH%irIem7tHyrGd1iratHidi3 s5s !b7asGeti7n8d8b5lo)eRf4tbell4Rlugd+1Rs3#Rval5xGfelici7Hortunat2eyri\
    euxGg71,d8be!z4N%&ampIorg1 l1 ba6sIrma6*H6eys 7 coir4Gjacqu1 d atticieuxHe9 &amb#Ld8muzolsOp5r&+1seLl8c7\
    t7i3Lr5#Iur8d 9d!#PyHoseph d1 b9csHuli7 d 6tr1Ou guaQs3#N7 sa6,alb9N%br5sseO8r5xNvoc9ceIs,d +de&eG%g3 br\
    1sacIur7,du papeOl1 ba6sX %val d !#0Os5s coir4Gm+cel d +de&eNl1 9n4ayJtialLn d +de&eO8va%masNsur %vez4Iu\
    ric8d +de&eQibieO7 &al7c4Hel9yHi&el d !r9ceO8b5lo)eQ&abr-l95xH4t9Gp!l l8jeuneH3ayHi3r8d8colombi3N% ro&eN\
    sa6,je9Our d5xM$0H4sHri1tJvatJxG#mezeHoma6 d ayO8l3psGs!veur d8cruzi31Rm4tagutH3n6Hylv1t#Imphori7 d8mahu\
    nRs5s &om3acGthomeG$ctorInc7,d8b+r1RdurfortF8eu%lieHm+gu3it8%fig3eC%vasCmpz4Cn-hacCrrasCt-lieuCvasBce!tr\
    1Be&3asCrri31B-hacBoy4s*Atal7cieuxCuri3sBhorr7cCueytsB5l!dDrn42rh4eAucelBsc%d1 e,rieutordBz3Ava)asClgorg\
    eDle1 d 9traigu1 asp3jocE4 p4,d +cDs l1 ba6sD$)31CnoscCudev9tB3n4Fsc l1 9n4ayFux 7 $v+a(Csse!xCyrasBi0ne\
    uv8d8b3gFvoc9ceCnezacDzieuxC4C$3s*Boc9ceCgue*
    08Aacy rom9ceBiglem4tC#*Bl6c5rtCl9d huy e,s!sseu-Bma)eCblim4tEy fleuryBn&ampsCdev9neCgec5rtCne0sCth7yB5s\
    teBp#m4tBrdeu- e,m4tf!xe0sCnic5rtC#uxCta(8l8$$3BsfeldBtti)yBubi)y l1 pothe1D4c5r,v!ze0sDriv1Cfl9ceCge*C#\
    Css4ceCtheD#c5r,e,p5rr4Eu&e*EyC$0rs l1 forg1Bv9c4DuxAbaal4sCir4 e,s1 7$r4sC%iv1 e,butzEn*DhamD%yCno)8#c5\
    vr9ceCr l1 buz9cyDba(eEyDric5rtCyD4$0Czei0sBe!m4,7 +g4neCffu e,l8morthommeC0$0 e,&at-l42b+DvalG bo( d1 d\
    am1Cr)ic5rtDt4c5rtBi3m1Dvr1C)ic5rtB%)yD(e*Dn&efoss8e,bayEzy % sal4na(eCombayBo)y2meuseCsseval e,bri9c5rt\
    Eus l1 rumi)yCuc4$0Dl,!x bo(Ezic5rtDrcqEg fideleDt9c5rtDve0m4tB#cy bri31D$llyCi7ne2a(neEu0s2b+Dqu7ayCo)4\
    Buls4Cz9cyAc+i)9CuroyB3ni4Bha)yDl9dry e%i#El39geDmpi)eul2v7ceLleFl6Dpp1Drbo)eEd7yEle$0 mezi31Eno(Dte! po\
    rci7Fl &eh3yE-l42b+Dum4,porci7Ceh3yDm3y &eh3yIsur b+Dsno( !b4c5rtDveug1Ei31C-lyCoozCuff-ly ro&eB%vy w+by\
    Cir4B4d8l1 !tryKh3pyDt#uveCrnayEy ma&3om7-CucyDlomm1 e,m+qu7yAdai)yCm5zyBe$0Bom l8m1n-Dm3yCn&3yCumely be\
    )yDx*DzyBraizeCic5rtAeclyCordalBl9*Bscombr1 e,l8&1no(Ct#bayBta0Cei)i31C#pi)yBu-ly e,lombutB$)yBx3m4tAfa)\
    4C(s!ltC%(e*Cux*Bep6B%i)1 havysCei)euxD$0Ci)yDzeCo6gBo(&1Csse*CulzyBra-lic5rtDn&evalComel7n1EyBumayAg3m4\
    tDne0Cspuns+tBir4de0CvetD4neDr4EyB%i#*Bom4tBr9d&ampFhamFp#Civy lo(yCuy31Bu8d hossusCi)ic5rt2v7ceDnc5rtAh\
    a)ic5rtCm l1 mo61Esur meuseCnnapp1Eo)8sa6,m+t6P#myCr!c5rtDcyD)i1Dric5rtCud#cyDlmeDte$0Dv6eCyb1B3beuvalDp\
    y l +l1i7neBi3g1B5d-c5rtDldizyA-lyBmec5rtBn!m4tBss9c5r,e,rumelAj9dunBoi)y2meuseCnvalBuni$0Cst68h3bi)yAl \
    ecai0*Ehe0*Ba b3li3eFsace*D&ape0*Eroix !x bo(Df3eeGte2&i3sEr9&e$0Dgr9d$0Dh+doyeEor)eDm4ce0Dneu$0 a mai#N\
    ux j5t1M7 t5rn8a fuyMl1 wasi)yDroma)eDsabott3ieCif5rClobbeCmetzCnc4Ddr1 e,sa6,georg1Fi&ampsCuno(2v7ceCva\
    l mor7cyB8&atelet2#t5rneQsorm4neF1neDf#tyDth5rCff6c5rtCpr4 l1 va01Cs a0uxFyve0sEdeux $0sEgr9d1 +mo(1Eh!t\
    1 ri$31Emazur1Epetit1 +mo(1Ct9neBi+tCnayCryBo)y bo)yGl1 &!m4tCngweDnyCuv3)yBucquyCm1*Ama&!ltC6br1s4JyDry\
    Ds4ce0 e,$0rsCl9dryCn#Cr9wezDbyDcqD)yEutDlem4tDqui)yDs s5s b5rcqDv!x $euxCtt4 e,clem7cyCub3,f4ta6eCz3nyB\
    e-li3 f4ta6eCn- 9ne0sGlep6o(Csm4tDs6c5rtBogu1CiryCndi)yD,l!r7tFsa6,m+t6L#myE&eut6FornetFy notr8dameEg4Eh\
    3meFo(Ei)y2meuseNv7ceEme-l9tCur4*Dz4Burt6 e,bo)yAn9teu-2a(neBeuflizeEma(4Gn-D$0 dayJl1 th(Lz be!lieuFzyB\
    oirvalCu+tD$42meuseDz4$0C$4 porci7Dy &evri31Cy3s p4,m!g(Ao&1Blizy primatBmic5rtC4tBsn1Ap+)y r1s4Cuvr1*B3\
    th1Bo-c5r,sydneyDx t3r4Curu !x bo(Gsa6,#myB#zCimat*Dx l1 mezi31Bu-ly e,&+be!xDseuxC#*Aquatr8&ampsC-lyAra\
    -lic5rtCnc7n1Cuc5r,e,f%baBe)iowezCm!c5rtD-ly a-lic5rtIl1 pothe1D4$0Cnne$0DwezCthelCv6B-ly2a(neCmo)eBocqu\
    i)yDroiCizyCuvroy2!dryBubec5r,e,%mec5rtDi)yCmi)yAsa&yC-lyDn,ai)9Gclem7,a +n1Geti7n8a +n1Gf3geuxGg3ma6m4t\
    Gje9 !x bo(Huv6G%mb3,e,m4,d8jeuxIur7tH5p 7 &ampa)eLt3ri3Gm+ce!LlH7g1Ho#lGpi3r8a +n1Nsur v7ceMm4tGqu7t6 l\
    8petitG#my l8petitF8m+ieHv!b5rgCpo)8e,feu&31Isur m+&eCulc1 &amp7o(1Im4cl6E,l1 #thelGsa6,#myD$0C$)y2a(neB\
    e&!ltEevalCd9*CmideDuyCnucCra6c5rtDyCu-*C$)y % fo#tIwaleppeBi)y l abbayeH8petitGm4tlib3tCnglyBomm!theE39\
    ceCn*Crb4Dcy b!them4tDm4neBt4neBu)yCryCz9neByAta)4Ci0tteFyDzyCnnay l8m4,dieuCrzyB3m1*Dr42a(neCtai)eBhel4\
    neDnorgu1Ci%yDn l8m5ti3DsCu)y tru)yBog1*Culi)yDrce0s &!m4tEnav!xF1*Et34B#mblo( l1 c+i)9OrocroiAv9dyCux &\
    ampa)eF7 dieuletFl1 m5r4Mz4Jrubi)yFm4t#u-F$l%6eB7dr1seCrpelDri31*Biel sa6,#myDux l1 asfeldC02lum1K#t5rne\
    Frs c3nayIdev9,l8th5rPm5z4Il8ti0ulM5rneurIsemeuseJur b+Ml8m4tEyC#ux molha6Hwa0r9dC$3 ! c5rtB4cqCuzi3sBri\
    )8!x bo(HmeuseDzyAwadel6c5rtDim4tC)4CrcqDnec5rtCsi)yBi)ic5rtClli3sAy4cqBv3n!m4t
    09Aaigu1 junt1H$v1Blbi1CeuCliat*E31CosCz7BntrasBppyBrab!xCge6Ci)acCnaveCri7 7 bethmaleD5tCtigatFu1ExC$)a\
    Bsc5Ct4Bucaze6Cdr1se6Cgi#6Clos*F s6satDus l1 ba6sCzatBx l1 th3m1CiatAbag3tC%cetEgu31CnatCrjacCul5Bede-ha\
    c e,aynatGleCl1taDlocCnacEgu1EixCssetDtiacCt&atDhmaleCzacBi3tBompasCnac iraze6DnacCrd1 u&7te6Cu9Dss7acBr\
    assacCie*Bur#tCz9Acad+cetClz9Cm+ade*D4Dpa)e2+izeCnteCp5le,e,junacCrc9i31D% bayleGd8roquefortCsteln! durb\
    9FrasFxE-l4 7 c5s39sCum4tDss5Cy&axH e,s7c4acCzals d1 bayl1EuxEvetD7av8s3r1 e,a0nsBe0s*CrizolsCsc!Bhate! \
    v3dunBl3m4tB4trazyCsCufl7sDssaDt7sBrampa)aAdal5Cumaz92+izeB#u-heBunCrb92+izeDfortA7c5rtie&Cgom3BrceCpBsc\
    %)eDosseCp%sG d8s35By&e-AfabasB3ri312+iegeBoixCrnexCugax e,b+r6eufB#y&7etAgab#Cj9CleyCnacCr95Cudi1B7at*C\
    sti1B5li3DrbitBudasAi)!xBlhatC%rte6Di3 e,%ramadeAjust6iacAl aigu-l4*Ch3mDospitale,pr1 l 9dor#Ba bastid8d\
    8b1p%sP5si)acOlordatOs35Mu sa%tLsur l h3sDt5r du crieuCbatutCcaveD5rtCg+deCn5xCpegeEnneCrb4tDcatDnatDoqu\
    8d olm1Css3#EurCvel9etB8boscDc+%#tDfossatDmas d az-DpeyratE%EortEu&Dv3netCr9Dc5lCs bord12+izePlezEcab9n1\
    E(s+dsEpujolsDc5sseEu#Dp+r5Cy&3tCzat2lezeBieuracCmbrassacCssacBordatDp s7t+ai0Cub!tE7sEi31Budi1Cz7acAmad\
    i3eCleg5deDle4Cns1CssatCuvez6 d8pratMsa6t8croixCz31B3asDc7acEus g+rabetD7s l1 valsDig4BiglosCj91C#poix*B\
    41pleDtaga)eF-l5FrditFutEbelEegu,7 c5s39sJpl9t!#lFlsFsquieu av9t1EfaF3ri3Ega-h+dGu&Ejoi87 c5s39sE5lieuEs\
    egurGr4Cul6 neufFsAnalz7B1cusBi!xAorgeixDibetCluCno%c ussa,l1 ba6sCusBust*Apa-h1Cmi3sBe&C#i0Dl1 e,castel\
    etBrad1Ftt1Ei31D,b4#p!xDyolsAqu3igutCieAraba,l1 tro( sei)eursC(sacBegatBieucrosEx d8pe0portCm4tCv373tBoq\
    uefixadeGor,l1 cascad1Cum7g5xDzeAsab+atC6,amad5JnsGb!ze-Gfelix d8rieutordPt5rnegatGgir4sGje9 d aigu1 $v1\
    M8v3g1Mu cast-l4na(OfalgaHuli7 d8gras cap5G%ryHizi3Gm+t6 d oyd1O8c+alpHi&el*Gp!l d8j+ratHi3r8d8ri$3eGqu7\
    t6 % t5rIircG$ctor r5z!dGyb+sF8croix volv1t#HfoiHsuz9neClse6CuratDtelCv3dunDi)ac l1 orme!xBeguraCixCmCnc\
    4acDte6Fnac d 5stK8s35Crr12+getBieurasCgu3CnsatBorDgeatCueix roga0D%FnBuc e,s7t7acCrbaCz9Atab#Crasc42+ie\
    geCuri)9 castetK$euxBe-hetBh5+s2+izeBi)acB5rt5seFrolB#m5letCoy8d +iegeAu&7te6BnacCz7tBrsBssatCt5Aval d8s\
    osDs*Cr-h1Cy&(Beb#Cnt7acCrdunDnaj5lFuxEio0Bicd1sosC0neuveK d olm1Mu %t5Opa#ageCra*C$1
    10Aai0$0Cx 7 otheE$0m!r pal(Bllib!di31Bm9ceBrc(2!beD4$0Cg9c4C#0sEmbec5rtEnti31Cs4valBss7ayFci31Bubet3#Cl\
    nayCx4Bv9,l1 m+c-lyKram3uptCi#y l6geyC4 % pezeC#u-Aba)eux % fosseC-ly l8fr9cCli)ic5rtDno,% gr9geHsur %i)\
    1Cr2!beIse6eDb3ey sa6,sulpiceEu(eDo$0CyelBe!voir2s+ceCrc7ay 7 otheJl8hay3Dg31*Dn4Dti)o0sDu0CssyCti)ic5rt\
    Cu#yB%6c5rt2!beCi)ic5rtFyBoss9c5rtCu-lyD%g1Dr9t4Ed7ayEgui)4s*Dy luxemb5rgFsur orv6Bragelo)8be!voirDuxCe$\
    9d1E4n1Ciel2b+seEnn8% $ei0J8&ate!D0c5rtBucey 7 otheDh31Cxeu-Di312+ceAce0s25rceBhac7ayDlette2voi#DmoyEp2b\
    +seFfleuryFi)ol lez m4de$0Iy2!beDnn1D5rceDpe0 vall4Ep1Drm4,s5s b+bu(eGyEny l8ba&otDs3eyDtr1*Du&i)yEd#yEf\
    f5r l1 ba-lyEm1n-Dv9g1C7negyDrveyDsleyEsy l1 pr1Bl3eyBoclo(Clomb8% fosseJ8secCrmostCurce0s2voi#GroyEs9 7\
     otheEta5ltF7otGr9g1H4Dsseg#yD$)4Br9ceyC7ey pr1 troy1Ds9ti)1Epy l8neufBunf6Css9gyAdampi3#Cv#yBi7$0Dr#y s\
    a6,juli7Opi3#Bol9c5rtCmm+t6 l8coqCnnem7tCs&1Dn4Br5p,sa6,basleM8m+ieAe!x pu(e!xB&em61Cl9ceBgu-ly s5s bo(B\
    ng7teBpa)eCothem4tBrvy l8&atelBssoy1Ct(sacBt5rvyC#0s2!beAf!x $0c3fCy l1 m+c-lyDs % &ape0B3#ux qu6ceyCug1\
    B4ta6eI l1 gr1Jmac4E7ay d8boss3yFtteEv9n1Cu&31Brali)1Dv!xC1nayFoy l8&ate!Buli)yAgel9n1Cr!dotBr9d$0Bum3yB\
    ye2se6eAhampi)yB3b(seA(l8!bi)yHm4tAjasse61Cuc5rtCv3n9tB1sa6sCu)yB4c#u-Bully2s+ceCv9c5rtFzeCz9$)yA% &a(e*\
    Gpe0 sa6,lucDfoss8cordu9Dlog8!x &evr1Ipombl6Fupti38th7+dDmott8t-lyDri$38d8corpsEothi3eDs!lsotteDv7du8mi)\
    otEi0neuv8! &atelotT7eCg1seC61 !x bo(Cnd#$0Dtag1Cssic5rtCubr1selCv!B8&7e*Dm3iotDpa$ll4 sa6t8julieCnti0s*\
    Cs bord1 !m4tEcr5t1*Egr9d1 &ape0sIg1*Elog1 m+gu34Eno1 pr1 troy1EriceysDm4tC$)yBhuit#Bi)i31Eol l8&ate!C#y\
    Bo&125rceCng&amp2!j4Ee$02mo)eEpr8l8secEsolsEue$02!beBusi)y2b+seCy31AmaceyDhyC)9tEic5rtEy f5&+dC-ly l8cam\
    pDs4 d1 &ampsGs l1 &a5rceMs5%61Dzi31 % gr9d8p+o(seL1 bri7neCray87 otheDc-ly l8hay3Di)y l8&atelDnay2se6eD\
    o0s l1 ba-lyJs5s li)i31Cth!xCupasB3geyD#y2+ceDy2se6eCsgri)yDn- % comt1seIett#Hsa6,l5pNp3eIelli31Ds4Ctz r\
    ob3tCur$0Bol6s2!beCnt!l6Ece!x l1 v!d1EfeyEgueuxEi3 7 l (leHameyF)y l1 m4tsEm+t6 l8h!tFor7cy be!fortEpoth\
    i3E#u-2b+seEsuza6C#mb3tD$lli3sCusseyBussy2se6eAneu$02se6eNv9neBo8l1 ma0tsCg7,7 otheHsur !beLse6eCzayA4j4\
    Bri)y l8secCm1*Ct-l4C$lli3s sa6,juli7Bssey l1 tro( ma(4sApa(y cosd4Cl(*Crgu1Ds l1 &av9g1Jrom-lyCynsBel e\
    ,d3Cri)y % roseDth1 l1 bri7neCti,m1n-B6eyB%61 sa6,l9geDncy l abbayeEtyC1s( b+bu(eBoivr1*Cli)yEsotFyCn,sa\
    6t8m+ieGur se6eCu9 l1 va01DgyDy2v9n1Brasl6Cecy notr8dameGsa6,m+t6Dmi3faitCov3$0Cu)yDnay be0$0DsyBuits e,\
    nu(em7tAqu6ceyArac61*Cd4$lli3sCm3uptCnc1*Bheg1Bi)y % n4neuseH8f3r4Clly sa6t8sy#Bom-ly2se6eCnc7ayCsi31 pr\
    1 troy1Dnay l hopitalCu-ly saceyK6,l5pDvr1 l1 $)1Bum-ly l1 v!d1C$)yAsa6,9dr8l1 v3g3sHub6Gb7o(t2v9neLt2se\
    6eG&r(toph8dod6ic5rtGeti7n8s5s b+bu(eGf%vyGg3ma6*Ghi%ir8s5s rom-lyGje9 d8b4nevalHuli7 l1 $l%sGleg3 pr1 t\
    roy1Ms5s bri7neRm+g3ieH5p d8buffi)yHupi7HyeGm+ds 7 otheJt6 d8boss7ayH1m6Gnabord2!beHico%s % &ape0G5lphGp\
    +r1 !x t3tr1Nl1 v!d1HhalH59geG#my s5s b+bu(eGthib!ltGusageF8m!#Hsav6eCl4*CulcyC$31Bemo6eBoli)y l1 et9gsC\
    mmevalCu%61 dhuysEi)yBpoyAth7neli31Cieffra6DlCorsBorcy l8gr9dJpetitD$lli3sBra6elDnc!ltEn1C59sDy1BurgyAun\
    i7$0Br$0Ava-lyCl d !z4Dl9,sa6,georg1E7ti)yEi31Cn%yCu&ass(F4$lli3sEo)eDd1Dpo(s4B7deuv#2b+seCrn4$lli3sDp-l\
    i3125rceDric5rtF31*Biapr1 l8petitCl%c3fFd6E8!x bo(Gs5s % f3teHur +ceKt3#F&etifFl5pFm!r2v9neG3eu-Goir4 7 \
    otheHri7Hy7neFn!x8% gr9deGeuv8! &em6F#tGyFtte2!beEi3s h3b(seJl8bo(Js5s prasl6Ey 7 trod1Gl8bo(Jma#&alCnet\
    sC#y s5s b+Ctry l8cro(eC$3s2+t!tBoi)yCsn4Cue*Dg#yBu%61Ayevr1 l8petit
    11Aaigu1 $v1Cr5xBjacB%i)eEracCbasDi31Ce,l1 ba6sCz4neBntu)acBrag4Cgeli3sEns m63vo(Cm(s9Cqu1*Ftt1 7 valCti\
    gu1Cz7sBunatCriacBxatBzi0Abad7sCg1Dnol1*Crai)eDbairaBelcai#Fstel e,bucDfl5Eort2#b7tyDleg+d8du raz1Dpe&Dv\
    ez8du raz1Ei91 e,ca$racFsCrriacCssed8d8s!ltBiz9etD8m63vo(BlomacB5-h4nacEsseDriegeFgeoleDt7acBramC7acDz-h\
    acC5ss1 e,$l%#tCugairo0sBug+a&Acabr1p6eChuzacC-h!GvelE%*Cmbieu#Dpa)a d8s!ltHe2!deEl4g d !deEs2l aglyDura\
    cCnetCp7duCrcass4neDlipaCscastel d1 corbi31Dsai)1Dt9sEeln! d !deJd+yGr7gCudebr4deDn1 m63vo(Ftte2l!quetIs\
     7 valDx e,s!z7sCv9acD1*Czalr75xD-hacB7n8m41ti1CpieBha%b#Bit5Bl3m4t2l!quetBomi)eDusCn-hac corbi31Jd8% m4\
    ta)eDqu12orbielCrbi31*Cud4sDff5l7sDizaDnoz5lsDrn9elEs9Et!lyDst!ssaF5geBruscad1Bubi312c6obleCcu)9Cmi1Cxac\
     cab+d1Gd !deAdaveje9B3nacuei0tteB4azacCuz7sBu-hac s5s pey#p3tuseCrb9 corbi31Aembr1 e,castelm!#Bscal1*D5\
    l5b#Duei0ns e,sa6,jus,d8bel7g+dCp3azaEzelAfa*Cb#z9Cjac 7 valG% #l7queCnje!xBel61 t3m71Cndei0D5i0,du raz1\
    Crrals l1 corbi31FnCst1 e,sa6,9d#Cu-%Bit5BleuryC5#B4t91 d8s!ltEc5v3teE3s du raz1Ei3s cab+d1Gs d !deEj4c5\
    seCurn1 cab+d1Et5Bra(s8cab+d1Id1 corbi31Agaja e,$0dieuF% selveCl6agu1CrdieB73$0B6c%D1tasDol1B5r$ei0Brama\
    zieDn1Ceffe-Cu(s9Bueyt1 e,%bastideAhompsCun5xA(selAj4qui31Cuc5A% bezoleDcassai)eE5rteteDdi)8d am4tMvalDf\
    ajo0Eorce*Dl5$38l!raga(Dpalme*Eoma#deD#dorteDs3p7t*Dt5#tt8cab+d1Cbastid8d 9j5K7 valLsp+bair7queDeced8l!r\
    aga(CcombeCd3n2l!quetCfageCgrasseCiri3eCnetCpradeCroqu8d8faCsbord1Ds3r8d8pr5i0Dt5rsCurabucFcFguelE8m63vo\
    (CvaletteB8b5squetDc%tCs brunelsEcass1*E-h1Em+tysDp6assi3eCucEateCzi)9 corbi31Bi)airo0sCm5s(FxB5piaBuc2!\
    deIorbieuAmagrieC-hacDs4s*ClrasDv1 7 m63vo(Ei1Crcori)9Dque6DsaEei0tteCs cab+d1Ed1 c5rsEsa6t1 pue0sDsacCy\
    #$0E4n1Cz3o0s du raz1DubyB3ialCz3$0Biraval cab+d1Depe(setEval l!raga(Csseg#Bol9di3Dle$0Cnt!riolFzelsEbru\
    n d1 corbi31Ec%rEf3r9dFort2b5lz9eEga-%rdFrada-Eh!tEiratEj+d6FoiEl!rEm!rEolieuE#alGd4 d1 corbi31Es3etDzeC\
    uss9F5l7sDth5metDxAn+b4neBebiasC$9Bior,d8s!ltAorna(4sCs9sBuve-l9Apad3nC%iracEjaCrazaCuli)eCyra2l h3sCzio\
    lsBe& lunaE+ic e,l8pyCnn!ti3CpieuxCxioraCy#fitt8du raz1Lsur l h3sFnsEiac d8m3Im63vo(Eo0sCz7sBieusseB%i)e\
    *D$l%BomasDyCr,% n5ve0Eel d1 corbi31Cuzols m63vo(Brade0s cab+d1K7 valCeix9Bug6i3Ci&3icDl!r7sDv3tAqu-l9Dn\
    t-l9Drbaj5Ara(sac d !deIsur %mpyB7n1 l8&ate!Js ba6sBib!teD5(seCc!dCeux 7 valGm63vo(CvelBodomeCquec5rb8m6\
    3vo(Ff3eHu-Gor,d8s!ltMs corbi31Fta-%deN e,c4-hacCubiaDffiac d !deK1 corbi31D0nsDti3*Dv7acBustiqu1*Asa6,a\
    m9sHndr8d8roquel4gueGb7oitGc5a,d !deNu raz1Gd7(Gf3riolHri&5xGg!d3icGhi%i#Gje9 d8b+r5Op+acolHulia d8becK7\
     d8brio%Is,d8bel7g+dLe,l8bezuGl!r7,d8% cabr3(seH5( e,p+ah5Gm+cel2!deJt6 d8$0#gl9Ps puitsN%l9deO8$e-OysHi\
    &el d8l91Gnazair8d !deGpap5lIuletHi3r8d1 &ampsHolyc+peGs3n6F8came0Iolombe2guetteTl h3sHeu%lieHvali3eDssa\
    cC0l1 cab+d1Jd !deFs d !deHsur l h3sDsi)eDvez61DzaBei)al7sCrr1*D$1 7 valBige9B4nac2l h3sCugrai)eD-h9elsG\
    eD%tgeDpexAta%ir9CurizeB3m1*Drol1Bhez9 d1 corbi31B5rn(s9E5ze0E#i0sBrass9elDusseCeb1Di0s*D$0Dzi3sBu&9Aval\
     d8da)eH%mbr4neFu fabyDmig3eB7t7ac cab+d1J7 m63vo(CrazaDdun 7 l!raga(Dzei0Bi)e$ei0Cl%li3Fni3eFr 7 valHsa\
    6,9selmeGdebe0H4nelGzel cab+d1Kdu raz1Fsav+yFut5EebazyFdai)eGub3tFfl5#GortFga-h7cGlyFl4gu8d !deFma)eG5st\
    !ss5Fneuv8% comptalM1 corbi31Pm4t#alLm63vo(Fp6teFr5g8t3m71Fsequ8d1 corbi31Kl9deG(cleGpyFtrit5lsCnass9
    12Aag7 d aveyr4Cu1sacBlm4,l1 juni1Cr9ceBmbeyracBng%rs sa6,felixBrg7c1 7 !bracCnac2d5rd5Cqu1*C$euBspri31B\
    ub6C#0 v3%cDiac %gastCzitsByss71Aba%gui3 d oltKsur r9ceCraque$0BelcastelDm4t2r9ceCrthol7eCssuej5lsBo(s8p\
    7&otCr e,b+Cu-%cDrnazelDssacCz5lsBr9d4netDscCommatDqui1Duss8l8&ate!Cusque*Buze6sAcab91*Clmels e,l8$a%E4t\
    Cm+1Db5%zetDjacDpa)acE5riezEuacCne,d8sa%rsDto6Cpd7ac ga#Cssa)1 beg4h1Euej5lsDt9etEelm+yGn! d8m9dai0sKpeg\
    ayrolsCuss8e,diegeB7tr1*B%irv!x d aveyr4Bolombi1Cmb#tDpey#EolibatE#)acEs % gr9d $0Cndom d !bracDnacDqu1*\
    H 7 r53gueCrnus*Cub(5DpiacDss3gu1Br9sac l1 th3m1Ce(selsDsp6Cuej5lsBur9Di31Adecaze$0Brue0 balsacDlheBur7q\
    ueA7traygu12truy3eBsc9doli31Cpali4DeyracCta6gAfayetBirmiB%)acDv6Cor7t6 % cape0Bo(sacCndam7teAgabriacC-%c\
     d aveyr4Clg9B(sacBol6hacCutr7sBram4dDnd vab#Ahup+%cAl hospitale,du %rzacBa bastid8l evequeLprad61Lso%g1\
    Dcape0 ba%gui3MleysM49ceFval3ie*E5v3toiradeEr1seDf5-%deDl5bi3eDroqu8sa6t8m+gu3iteFuquette*Dsalveta,peyra\
    l1EelveFr#*Ccroix b+#zCguiole*C(sac sev3ac l egl(eCnuej5lsCp95seJ d8c3n4Css5tsCval roquecezi3eD3nheB8bas\
     sega%DcayrolE%pi3*DfelDm4ast3e*DnayracDtruelD$balCd3gu1Cs albr1Ecost1 goz4Dcur8ja5lDtrad8e,th5elsBiv6ha\
    c l8h!tBuc % prim!beCg9CnacAmale$0CnhacCrc-%c vall4Dnhagu1 e,%t5rDtielEr6Cyr9Be%gu1DjacB-l!B4ta)olEbaz7s\
    Ec%rEe-sFzicEfr9cEj!xEl!rEpeyr5xErozi3Esal1Crlh4 l8h!tCstuej5lsCun1 proh7c5xD#tCyraz1Bur d8b+#zDass4De,l\
    8&ate!DolsAnajacCnt*Cuce0DssacD$aleBoa-hacAolempsCs e,r6hod1Bne,l8&ate!Apalmas*G d aveyr4CulheBeux e,c5f\
    f5leuxCy#le!Euss8l8rocBi3#fi&eB%(9ce*BomayrolsCn,d8sa%rsCusthomyBrad1 d !bracHsa%rsE6asCev6qui31CivezacC\
    u61Aqu6sA#b5rgu-Cc5l1 p#v6qui31Cqu(taBieupeyr5xC)acC$3e2t+nBode0EzCquefort2s5lz4Cuss7nacBul%c sa6,cirqAs\
    a6,affriqueHm9s d1 cotsHndr8d8najacPvez61Gbe!lizeKzelyG&ely d !bracIr(toph8vall4Hom8d oltHypri72d5rd5Gfe\
    lix d8lunelPsorgu1Gg7iez d oltS e,d !bracIorg1 d8luz7c4GhippolyteGig1tHzai#Gje9 d alcapi1Meln5sMu bruelL\
    e,sa6,p!lHu3yIst2$!rGl!r7,d oltP8levez5He4sGm+t6 d8l7neGp+themG#myHom8d8c3n4Ot+nGsalvad5Int6Iturn6 d8l7n\
    eH3n62r9ceIv3 du m5sti3Hymphori7 d8th7i31G$ctor e,mel$euF8croixHeu%li8d oltQ8c3n4Hjuliette2$!rHradeg4deC\
    0s c5rbati1Iur9H% s5rceDmie&Dva)ac caj+cCnv7saCucli31DjacDvet3r8d8r53gueC$)acBebazac c4c5r1DrazacCgurCn3\
    gu1Cv3ac d aveyr4Il8&ate!B4nacCu%g1 b4nevalBylv91At!riac d8cam+1Ln!ce0DssacCyracBh34delsB5l4jacDrnemi#B#\
    m5i0sAvabr8tizacFs l abbayeC-h5rl1C%dyDz3gu1Cu#i0sB3ri31*Dsols e,%pey#Cy#!Cz6s d8levez5Bia% du pas d8j!x\
    Jt+nC0comtalFfr9&8d8p9atQr53gueFneuveCm7etC$ez*
    13Aaix 7 prov7ceBll!&De6sBrl1Buba)eC#i0DiolD4s*Ab+b7t9eBe!#cue-Clcod7eCrr8l et9gB5c bel airDlb4Acab9n1Dr\
    i1CdoliveCrn5x 7 prov7ceDry l8r5etCss(*Beyr1teBh+levalDte!neuf l8r5geOs m+tigu1Hr7+dBorn-l4 c4f5xCud5xBu\
    g1 l1 p6sAegui0sBnsu1 % #d4neBygali31Dui31Cragu1Af4t$ei0Cs2m3Buve!Ag+d9neBem7osBi)ac % n3theBr9sDv14Ceas\
    queA(tr1Aj5qu1A% b+b7E5-%d(seDciotatDd1tr5sseDf+8l1 oli$3sDp7ne2huve!neDroqu8d 9th34Cm94Db1cCnc4 prov7ce\
    B8puy sa6t8#p+adeDroveDthol4etCs b!x d8prov7ceEp7n1 mirabe!Ama-l9eC0mortCri)9eDsei0Dtigu1Cs bl9c d1 alpi\
    0sCuss98l1 alpi0sBeyr+gu1Eeu-BimetCramasBo0g1Curi1Anov1Aorg4Ap+ad5Bel(s9neCyni3Dp6Dro0s 7 prov7ceBl9 d o\
    rg4G8cuqu1Bor,d8b5cFsa6,l5( du rh4eBuyl5bi3Aro)acE1*E4asCquefor,% bed5leFvai#CussetAsa6,9diolIt462bay4Gc\
    9natHhamasG1tev8j9s4Hti7n8du gr1Gm+c j!meg+deJt6 d8cr!Hitr8l1 #mp+tsGp!l l1 dur9ceHi3r8d8mezo+gu1G#my d8\
    prov7ceGsav5rn6G$cto#tF1 m+i1 d8% m3Cl4 d8prov7ceCusse,l1 p6sB7asCptem1 l1 vall4sBimi98coll4gueAt+asc4B#\
    tsAv!v7+gu1Bel!xCne0s*Dtabr7Crnegu1Dqui31Bitro0s
    14Aabl4Bcque$0BgyBir9Bmaye2orneKseu0sCf#$0Bncto$0Cg3$0Do$0C(yCneb!ltBrg9&yD7c1Crom9&1 l1 ba6sBsne0sDi31 \
    7 b1s6Bub3$0Di)yCdrieuCnay2od4Cqua6$0C#2m3Dseu0sCthieC$l%rsBv7ayAba0royI2dromeCnne$0 % campa)eD$0Crb3yF$\
    0Dne$0 % b3tr9D42od4Eu 7 !geCslyDs7e$0CuquayCv7t*CyeuxCz7$0Be!f5rI druvalElieuEma(F1n-F4,7 !geC0 $87 !ge\
    Fng#$0E5Cn3$02m3D5$0Dy2m3Crn1qEi31 d a-lyKl8patryKsur m3Cu$0rsEr4 7 !geBie$0 beu$0Jquetie$0CllyB%6$02orn\
    eDngy l8&ate!DyC4$02m3Bo(seyCnnebosqFma(4F$0 % l5vetLsur t5qu1Eoe-Ds tass-lyCugyDl4*Drge!$0FuebusBr9$0Ce\
    moyDtte$0 l orguei0useN8rabetMsur div1Q%izeQod4D$0 l1 m4tsCicque$0C5ayCuc5rtBuceelsCllyCrcyD1 l1 m4tsGsu\
    r div1Acab5rgC7C)yCha)1Go0sCir4Cmb1 7 p%6eE#m3Dpa)o0sFndr8valc4gra6Ee!xEi)yCnap$0D&yDtel5pCrca)yDd4$0Dpi\
    quetDti)y l ep6ayD$0Cst-l4J 7 !geHyFn87 p%6eCum4,l ev7teIsur !#MorneD$c5rtF0B3nayDqueuxCsny !x $)1Gbo( h\
    alb5tGl1 s5rc1Bhamp du b5ltCeff#$0 t4n7c5rtDnedo0DuxCi&ebo$0C5a6B6the!xB%rbecCecyD$0C6&amps2orneBo0$0 m4\
    tgom3yLsur m3Dombe0sGi31Js2seu0sGy 9gu3nyCmbrayDm1Cnd87 norm9dieGsur ifsKnoi#!Kseu0sDte$0Cqua6$lli3sCrde\
    bugleFyDme0s l8royalEo%6Css1se$0CttunCul4c1Eva6Dp1+teDrcyEseu0s2m3F4Et4n8% meurdracL1 deux egl(1Ev!d4B#p\
    4*Dss34sGveui0Dully2seu0sDvecoeur 7 !geCicqueboeufH$0 7 !geQb1s6DstotCocyD(i0sFs9$0DuayBuley l8patryCrcy\
    2orneCssyCv3$0Adamb%6$0Dpi3#Cn1talDv5 % f3ri3eBe!$0Cm5$0Cux jume!xBial92&a6eCv12m3B4nayCu$0 7 !geEr1 % d\
    elivr9deCzuleBrubecBucy sa6t8m+gu3iteAell4Bmie$0Bngl1que$0 7 !geP% p3ceeBp9eyC6ay2od4Cr4Bquem!$0Bra61Cn1\
    Bsco$0Cp6sCquay notr8dameHsur seu0sCs4Ct#1 % campa)eEyBt3$0C5vyC#hamBv#cyAfa%(e*Cm-lyCugu3n4B3vaqu1Cugu3\
    o0s bullyNsur seu0sBi3$0 brayKl1 p+csCrfolBleury2orneB4ta68et5pef5rJh7ryJl8p6E7ay l8m+mi4Mp1nelG3m4tCrm7\
    t6Ei)y % batai0Culo)1Dr&1*Ene!x l8valG$0Br75$0Dsn8% m3eGy l8puceuxL$euxBumi&4Ag+ce0s secque$0CvrusBefoss\
    8f4t7ayCnne$0CrrotsBib3$0Bl9$0CosB4ne$0 7 !geLsur h4fleurPm3Custr9$0D$xBra6$0 l9g9n3ieLsur od4Dndcamp ma\
    (yGhamp l8&ate!Egu1Dye2m3C7the$0CimbosqBu34Aham+sB3m9$02m3Eival l1 v!xD5$0 sa6,c%irKtteCul9dDrtev7tBie$0\
    B4fleurCto,7 !geDto,l1 bagu1CulgateBub3,folieCppa6Aifs*Bsi)y2m3Aj9$0BortBuay8m4dayeCrqu1C$)y2seu0sAl hot\
    e0rie*C5d4Ba bazoqueEi)e*Eo(si3eE#$3eDca6eFmbeEhape0 7g3boldMh!t8grueMyv4Er5pteDf3ri38h+9gEolie*Gleti38a\
    b74Dgrav3ieDhoguetteFubl4ni3eDl9de2dromeDpomm3ayeDri$38sa6,s!veurEocqueFqu8bai)+dDvacqu3ieE1pi38fri+delE\
    i0tte*Ciz8cl6&ampsG% $0Cnde0s e,c5pi)yFs2aj4Dgrune2m3Css4EyB8b7y bocageEoE#u- 7 !geNb1s6Gved7tEu2r5vr1Dc\
    astelet*Dd13t*Ftroit*Df!lqE5rnetEr1n8cam-lyDgastDlo&eurDm9oir*Fra( % &ape0E1n- ! gra6Mz5fKbacleyL7o(tKc!\
    sso(Kdur9dKeud1Kg3ma6Lu-l!meKm!g3KpatryKrob3tKsim4Lur bl9gyK$0m7tEo%y littryDp6*El1s( grim5ltEr8d !geD#c\
    uleyDthe- bocageJ7 !geEorqu1neFurneur*Er4quayDveyC!p+tieCc!deCff+dCn!ltCs !tels sa6,baz-eHhieux papi4Nsu\
    r cal4neE(l1 b+delElog1*J s!lc1Em4ce!x*Hts d !nayGuti3s 7 !geQc6g%(Nhub3tE5be!xDs+d e,l8&7eB6gevr1C42m3C\
    sieuxD4Er1Ctte!Cv+ot*H pays d !geDryB4grayeEu12m3G$0E$0rsCuce0sDva)yEi)yBuc2m3Ama)y 7 b1s6G% campa)eH8f#\
    uleC(4ce0s % j5rd9NpelveyNsur aj4Gs*DzetEi31Clh3be2aj4Dl5eDtotCnde$0 7 b1s6D3beDne$0 % pip+dD$euxCro0sDt\
    a6$0Ei)y2l 9teCthieuCy2orneB3$0 fr9ce$0 p%geDy b(si31 7 !geCs%yDn- cl6&ampsCu0sDva61Czid4 c94Iva08d !geB\
    (syCtto(B4ce!x 7 b1s6Dde$0Era6$0Df#$0D,b3tr9dEamyE&ampHuvetEei0EfiquetEi)yFlli312orneE#u- 7 !geEs 7 b1s6\
    E$etteCrte!x c5liboeufCsl1Cu7Dl61*Gs 7 b1s6Et*F &i&ebo$0Cy!xBut#cyAneu-ly % fo#tB49tCro0sEn l abbayeHa p\
    ot3ieD#y 7 !geCtr8dam8d 1t#1 corb4M8c5rs4OlivayeCu1 d8si7neCy3s bocageAol7d4Bndef4ta6eBrbecDo(Bsm9$0Buez\
    yCffi31C-ly du h5leyHl8t1s4K$comteDst#hamC$0 % bi7 t5rneeAp+f5ru2od4B7nedepieCrcy 7 !geDi3s 7 !geIsur l8\
    d9E)yDri31*Dthe$0 n3sCti$0Bi3#fitt87 !gePc6g%(Gp4tGs*B%cyDnqu3yCumetotB4,bell9g3Fd 5-lyFl eveque*Eec5l9t\
    Es2seu0sCr,7 b1s6 huppa6Cti)yCussy % campa)eB#!x bocageHsa6,sebasti7Dsl1Dt#$0C5ssyButo,7 !geJb1s6Aquette\
    $0Ar9&yD$0Cp-lyBep7ti)yCuxC$3sBobehommeCcqu9c5rtF1CselCts*CucampsDll5rsDvr1*Bub3cyCllyCm1n-CssyBy1Asa6,a\
    i)9 d8cram1n-Hndr8d heb3totMsur orneHrn5ltHub6 d +qu7ayN1 bo(MlebizayMsur m3Gb7oi,d heb3totG&+l1 d8p3cyH\
    om8d8fr1neInt1tHyr du r4c3ayGd7( d8ma-locQ3eMma(4ce0sIsirGeti7n8% th-%yeGgati7 d1 bo(Heorg1 d !nayO7 !ge\
    Irma6 d ectotP8livetRm4tgomm3yRta0v7d8% l9d8v!m4tPu cri5ltRp3tO% bl9&8h3beQngotP8vass4Ghym3Gje9 d8livetN\
    s 1s+ti3sLl8bl9cH56Huli7 d8ma-locNl8f!c4Nsur cal4neG%mb3tIur7,d8c4delOsur m3Heg3 dubosqH5et2seu0sJp d8fr\
    ibo(LhorsGm9$eu bocageOnor#yIrc5fJt6 !x &+tra6sNd8bi7fait8% cr1s4ni3eR%)yQf4t7ayQ% lieueQma-locSyRieuxQs\
    a0nPs b1ac1R7t#1O4Ou m1n- 5ryHi&el d8livetGom3Hu7 d1 b1ac1Mu m1n- og3Ll8h5xOp6GpairIul d8c5rt4neMu v3nay\
    Hh-b3,d1 &ampsHi3r8azifNc9ivetNd8ma-locPs ifsOu buQfr1neQj4quetQm4tN7 !geN% $ei0Nsur div1Nt+7ta6eG#myGsa\
    ms4Hev3 calvadosHylva6Gvaas,7 !geMsur seu0sHigor d1 mez3etsMl8gr9dF8croix gr9d t4neNsur m3Hfoy d8m4tgomm\
    3yHh4or68d8ducySs p3t1Ru fayHm+gu3it8d e0T8$etteUs log1Ki8l!m4tN5tr8l e!C0nGe0sCnn3$0C4EnetCssyBecque$0 \
    7 b1s6Cp,fr31Fv7tsCrm7totCull6eBoi)o0sCli3sCmm3$euCul9gyEeuvr87 bocageDm4,sa6,qu7t6Bubl1CllyCrra6D$0At3r\
    1 d8dru9ceCsselBha4Cie$0Cu8e,mueDry h+c5rtO l8homB-ly % campa)eGsur seu0sBord5etDteval qu1nayE(amb3tCuff\
    #$0Dqu1*Dr 7 b1s6Ege$0Enay2od4FebuFi31E$0 7 !geKsur od4Bracy bocageGsur m3Cep#lD$31Co+nDu$02m3CungyDttem\
    3 l8gr9dNpetitAur$0BssyAvaco)1 neu-lyCl d +ryF8dromeH$eDambrayDdalli3eDorbiquetDsemeCra$0Cs5yDsyCubad4Dc\
    e0sDdelog1EryD$0Dx2!#Jseu0sB7d1*Fuv#Cr2m3Dsa6$0E4Bicqu1Dto,7 !geHp4tfolC7n87 b1s6Dr$02m3DssoixDux*F b5rg\
    GfumeGp4,7 !geC)atsC0rs bocageIc9ivetIsur m3G$0E4s l1 bu(s4sEy bocageGlez fa%(eCm4tC#*E norm9dieB5-ly
    15Aalbepi3r8b#d4sCl9&eDeuzeDyBnde%tCg%rds d8sa6,fl5rOl3sCt3rieuxDi)acBp&4Br&1*CnacCpaj42c3eBuriac l egl(\
    eEl%cCz3sByr7sAbada-hacCrriac l1 bosquetsCssi)acBe!lieuCsseBo(setCnnacBrageacCez4sAcalv6etCr%tCss9i5zeCy\
    rolsBe0s*D5xCz7sBhali3sFn+gu1E$)acDmpa)acFs2t+7ta68m+&alDnt3e0*Drm7sacDstel2muratDud1 aigu1Ess7acDva)acD\
    ze0sCey%deB%$31Boll9dr1Dt61*CndatCr7Br9de0sCos d8m4tv3tIr41queBussacAdeux v3g1Bi7neBri)acCugeacA1corai0s\
    Cp6asseAf3ri31 sa6,m+yB4t9g1Curn5l1B#ix 9g%rdsCidef4tAgi5 d8mam5CrgolsBl7atB5rdieg1AjabrunCleyracB5 s5s \
    m4j5DrsacBunhacCssacA% &ape0 d a%)4Ml!r7tDm4selieDsega%ssi3eDtr6itatCb1s3etteDr5sseCcape0 b+r1Kdel fra(s\
    eK$1campCd6hacCfeu-%d87 vezieCndeyratDob#CpeyrugueCroquebr5H$ei0Csce0DticCurieCvastrieDe(s7etHi3eDig3ieB\
    8cl!xDfalg5xFu*Dm4te-Dr5get*J p3sDtri5l5Dv!lmi3Eige9Cs t3n1*CucampCynhacDv!xBieutad1Borci31CupiacBug+deA\
    madicClboCndai0s sa6,juli7Crc7atEhalGstelEol1Dm9hacCssiacCuriacFn1EsBea0tCnetDti31Boled1DompizeCntb5difE\
    &ampEg#leixEmuratEsalvyEv3tCurj5Dssag1BuratAn+nhacCuce0sBeuss+gu1 mo(sacDvegl(eK2truy3eBieud9AompsBrad5r\
    Apa-h3olsCrl9CulhacF7cB3s*CyrusseBi3#fortBle!xBolm6hacBradi3sCunetBuycapelAquezacArageadeCulhacBe-hacCz7\
    ti31Biom 1 m4ta)1Bo9n1 sa6,m+yCffiacCuffiacDmeg5xDzi3sBuyn1 7 m+g3ideAsai)1*Dn,am9d6Hnto6eGb4ne,d8c4datQ\
    sal3sGc3n6Hham9tIr(toph8l1 gorg1Hirgu1 d8jord9neRmalb3tHlem7tH4st9tO f5rn5l1Geti7n8c9tal1Od8c+%tShome-Rm\
    !rsGfl5rGgeorg1Ir4sGhippolyteG-lideGjacqu1 d1 b%tsHuli7 d8t5rsacGmame,% salvetatIrtialLn c9tal1Ns5s $g5r\
    5xNvalm35xJy l8p%6Gp!l d8sal3sNs l9d1Hi3#H4cyHroje,d8sal3sG#my d8&!d1 aigu1Osal3sGs9t6 c9tal1Nd8m!rsItur\
    n6IuryHim4GurcizeG$ctorInc7,d8sal3sF89astasieHeu%lieHm+ieCl3sD6s*Cnsac d8m+mi1seHve6az1Cuvat*Begur l1 $l\
    %sCnez3gu1Cri3sBir9B5%g1*DrniacAtalizatCnave0Be(si31 d8cornetLl1 b5li1BhiezacBi$3sB5rnemi#FiacB#m5i0Ciza\
    cAusselAvabr1Cl d +comieDetteDj5zeDuejolsBeb#tCdr61 sa6,l5pClzicCrnolsCyri31CzacDeEls r5ssyBic2c3eCei0sp\
    1seH$eC0dieuCr+gu1CtracAyd1BoletBtrac
    16AabzacBgr(Big#*Bll5e*Bmb3acFnacDle$0Bna(Cgeac &ampa)eKr7teEducD5lemeCsac2$7neC$0Brs*Bsni312n53eBubet3#\
    2dr4neCg8sa6,med+dCnac2&+7teCssac vada0Abai)1 sa6t8radeg4deClzacCrbezi31Iux sa6,hi%i#Dd7acD#tEoCssacCzac\
    Be!lieu2s4netteC&31seC0$)eE4Cn1tCrnacEeu-CssacEeBi5ssacCracBl9zague,sa6,cyb+dBo(b#te!En8% tudeCnn1*Fu-F$\
    0CrsCuexDrg &+7teDte$0Ei3s sa6,troj9B#tt1D$0Cie*E s5s b+bezieuxK&a%(Dgueu-Dl%cCossacBunzacAce0fr56Ftt1Bh\
    ab9a(*EracDdurieD%(Eli)acDmpa)8m5t4K$)yFm-l4Fni3sDnt-%cDrme*ErasDss7eu-2b4nieu#H4FiecqForsDte!b3n+dHneuf\
    2&+7teEi)acDze0sC74Drv1 &ate%rsIri&em4tC-%cDracB%ixBo)ac*Cmbi3sCndacEe4Dfol7sCte!x du bl9zaca(Culg7sE4g1\
    Drb-%cEcomeEgeacE%cDtu#*Briteu- % magdele6eBuracAde$atBi)acCracB5zatAeb#4B&al%tCurasBd4Bmb5rieCpu#Bp7ede\
    Bsse*Bta)acCriacBxideu-2$7neBym5thi3sAfeu-%deBleacDuracB4tc%i#!E7i0CuquebruneGu#Dssi)acAg+atDd1 l8p4t+5x\
    B7ac bi)acD5-%cDsac % pallueDte*BimeuxB4d p4t5v#BrassacDv1 sa6,am9tBuimpsDz7ge+dCratAhi3sacDsseB5lette*A\
    j+nacCuld1Cv#zacBui)acDl%c l8coqFeCli7ne*Al (l8d 1pa)acBa boixeD&ape0*Fevr3ieE5r4ne*DfayeEo#,d8t1seDmagd\
    ele6eDp3useDro&ef5c!ldQ 7 9g5mo(ItteDta&e*C&a(eCdi$0Cg+de2l8neCm3acCpradeB8b5&age*Dgr9d madieuDl6do(Dtat\
    #D$eux c3i3Cs adjotsE1s+dsEg5rs*Emetairi1*Ep6s*Di)ac dur9dDsacDt3psBi&31C)e*Ei31 amble$0Ks4ne$0Cn+sB4di)\
    yDg#Dn1Cuzac sa6,9d#Bups!ltCssacCxe*Ama)ac %valett8$l%rsI1 g+d1Hsur t5v#C68d8boixeEx8g4de$0EzacCnotDsleG\
     l1 f4ta61Crc-%c l9$0Deu-D-%c l8fr9cDsacDth4Cssi)acCz3o0sDi31Bed-%cCri)acDp6sCsnacB4s*Dtboy3Fr4E&!deEemb\
    oeufEi)ac &+7teKl8coqHeEje9Em3acFo#!Ero0tCrnacCsnacG sa6,simeuxCulid+sFns2t+doi#Dthi3s2boemeE4*Dz4Anab6!\
    dCnc%rsDteu- 7 va0eB3c-%cDsacBieu-B4acAorad5rH f9a(Cgedeu-Cio0sDvalApaizay n!d56 emb5rieCllu!dCrzacCssir\
    acB3i)acB-%cB%ssac r5ffiacCeu$0B5lli)acDrsacBr9zacC1si)acBuymoy7D#!xAraixCn$0 b#u-l!dBei)acCp+sacBi5x m+\
    t6C$31*B4s7acCuffiacD)acD-%cD0,sa6,1tepheDmazi31 l5b3tDss61DzedeBue02t5v#CffecAsa6,adjutoryHm9,d8boixePn\
    53eHu%( % &ape0H$tGb4netHriceG&r(topheHi3s2b4nieu#Hl!dH5t9tHyb+de!xGfelixHort2l8neHrai)eI4tGg7( d hi3sac\
    Iorg1Irma6 d8c4fol7sRm4tbr4H5rs4Hr5xGhi%i#Gl!r7,d8c3(So)acQs comb1Gm+tialLn du clo&3JyIuric8d1 li4sHed+d\
    Im8l1 c+ri31Hi&el*Gpa%( du neH#u-Ioje,sa6,c4st9tGqu7t6 d8&a%(Osur &+7teGroma6Gsaturn6Hev36HimeuxJ4Horn6H\
    ulpic8d8co)acRruffecGvalli3Gyrieix2&+7teF8sev3eI5l6eC0s d 9gl1I8b+bezieuxK$0fa)9H%valetteCulg4dDva)acEi)\
    acBeg4zacCrs*Bigo)eC#u-B5ffri)acD$)eCy!xBu!xCr(Ataiz8aizieCp4na,fleuri)acB3r1 d8h!t8&+7teBhe- rabi3Borsa\
    cCurri3sDv3acE#Briac l!traitCo( pal(Burg4Css4CzieAval d !geF8b4nieu#Hco)acGs $)1D7ceCrsCux %valetteFr5-%\
    cB7t5se*Crdi0Dneu-Dri31*Dteu-2&+7teDv9tBibracCeux ruffecC)o0sC0bo( %valetteFfa)9FgatsFj1usG5b3tEi3s l8r5\
    xEo)4Cnde0Ctrac sa6,v6c7tBoeu- e,gigetCuh+teDlgezacDth4Dz9Axamb1Ay$3sCrac e,ma0yr9d
    17Aag4nayCude0Big#feui0 d !n(Bl%s bocageG&ampa)eBna(Cd-lyCgli3sD5l6sCnep4tEzayCtez9,% &ape0Brc1DhiacFnge\
    ayCd-li31Cs 7 #Cth7acCv3tBsni31 % gir!dBujacClnayCma)eCth4 ebe4BvyByt#Aba)ize!Cl9zacDl9sE4*Crz9Cz!g1Be!g\
    eayEva(2mathaCd7acCllui#Cn4Crcl5xDnay sa6,m+t6Eeu-Cur%yBi)ayCr4Bl9zac l1 mathaGy2b5t4neBo(*E#d4Crds*D1s8\
    e,m+tr4Cscamn9tCu)e!DhetDrcefr9c l8&apusE)eufDt7ac t5v7tBr9*C1d4Du- % #orteHma)eGletCi8s5s +&iacKmathaLo\
    rta)eDv12&+7teDzamb5rgBurieCssac fo#tHsur &+7teAcab+iotBe0s*Crc5xBhad7acDi0vetteDmb4E5-%cEpa)acIe*Io0sFd\
    ol7tDni3sEtem3le2% soieDrd1Er4*EtuzacDte%-l4 p%geFnetDunacC7ac sa6,seur6 d uzetDpni3sDracEb4ni31Emi)acDv\
    9ce!xCiv1Bi3zacCr8d !n(B%m*Dvette*C3acCi4Boiv3tClombi3s*CnsacDt#*Cri)acDm8ecluseGroyalCul4ge2&+7teIsDr9t\
    *Ece0sGracF4GuryEpi)acDxCz1Bram &ab9Dv9sDz9n1C1seCoix &ape!Adampi3#2b5t4neBoeu-2l8mi)4Clus d ol34Cmpi3#2\
    &+7teOm3Aebe4B&ebruneD-%(CoyeuxCuratBp+)1*Bsn9d1Cs5v3tBt!l1Bxpi#m4tAf7i5xCrri31Bleac2seu)eCoiracB4ta68&a\
    l7drayIs d oz-%cEc5v3teE7etCrg1*CurasAgeayCmozacCn5i0Crmi)acBib5rneCv#zacB5r$0tteBr9dje9CezacBuit6i31Aha\
    impsBi3s br5ageA-8d aixAj+nac &ampa)eCz7n1B4zacBuicqCssasAl egui0Ch5me!Ba b+de*E7ateE#8l1 ba6sF5sse*D&ap\
    e0 d1 potsEl(seFotteE5+de2m3Eroix comt1seDde$se*Dflotte*E#di3eDg7et5zeE#ve2mi)4Fipp3i8sa6,symphori7Dj+dG\
    neGrieJ !d56D%i)eDro&e0Fnde*Dt#mb%deDva0e*E3)e*Ei0dieuCgordCnd1*Era(B8bo( p%g87 #D&ate! d ol34GyDd5hetDf\
    5-l5xDgicqEr9d $l%g8p%geEuaF8d a0#DmungDp6*Dseu#Dth5Co$0Cs edutsFgl(1 d +g7teu-Fss+dsEg4ds*Emath1En5i0rs\
    Eport1 7 #Et5&1 d8p3i)yBoir8l1 m+a(Gsur nieDxCngev1DzacCri)acCu%yDzi)acCzayBu&atCssacFntAmacque$0Cr9sD7n\
    1*I hi3s br5ageDi)acDsa(E-lyCssacCthaCz3ayFo0sBed(*Cri)acCs&3s2gir4deDsacCursacDxBig#*E4Crambe!BoezeCns*\
    Dt7d#Eguy4E-sElieu % g+deEpelli3 d8med-l9EroyCra)eDnac2seud#Dta)e2gir4deEi3s*CsnacBur4*Ana&ampsCncrasDti\
    0B3eCu-%cD0sD$cqH l8&ate!Bieul l8$r5-Is sa6t1Gsur m3Fle2seud#Buai0 d !n(Isur b5t4neAori)o0sBz-%cApai0*B3\
    e*Di)acGyCss61B(9yB%ssacGyBoli)acCmmi3s m5l4sCnsD,l abb8d +n5ltCr,d 7v!xG1 b+qu1Cu-%cDrsay g+n!dB#gu-%cC\
    i)acBu-bo#!Cy du %cDrav!ltEoll9dA#!x2t#fleCt!dBi5xCved5x p%geEs d8b5t4neBo&efortCmazi31Deg5xCuffiacG)acC\
    y9Asabl4ce!xC6,a)9tHigul6Hndr8d8lid4Hugust6Gb4net2gir4deHr( d1 bo(Gc1ai#Hhr(topheHi3s &ampa)eMdu ta-l4Hl\
    em7,d1 bale61H5t9,l8gr9dH#p6*Hyr du do#tGd7( d ol34Nu p6Hiz9,du bo(QguaGeug7eGfelixHort2gir4deHr5ltGg7( \
    d8sa6t4geIorg1 9ti)acOd ol34P8did4neRl4guepi3#Qs ag5tsScote!xPu bo(Irma6 d8lusi)9Rm+7c7n1R$bracPu seud#H\
    #goir8d +d7n1Ghi%ir8d8$0fr9&ePu bo(IppolyteGje9 d 9gelyQleM8liv3sayHuli7 d8l 1capIs,luzacGl!r7,d8% p#eHe\
    g3H5pGmaigr6Inde2b#doi#IrdJtialN d8mirambe!R$tat3neOsur neLn d +yO8c5xQjui0rsQ#Hed+dM d !n(Gnazai#2&+7te\
    G57 d !n(L% th7eGpa%( d8negri)acQphiol6Nsur m3Ird5ltHi3r8d am-lyPol34O8jui0rsQl (leOu pa%(N% n5eHor&ai#G\
    qu9t6 d8r9c9neGrogati7Ima6 d8b7etGsaturn6 du bo(Iuv9tKeur d !n(Iv6i7Heur6 d8pal7neIv3 d8sa6t4geL62b5t4ne\
    Hig(m4d d8cl3m4tIm4 d8bord1Ppell5ai0Horl6 d8c4acJn6Hulpic8d +n5ltP8roy9Gthomas d8c4acHroj9 l1 ba6sGvaize\
    Hi$7Gx9d#F8colombeHgemmeHlheur6eHm+i8d8#IemeHradeg4deJmeeHs50GsClei)1Di)ac d8mirambe!Jsur &+7teDl12m3Cuj\
    4Bei)eCm-%cD5ssacDussacBiecqB4nacCub(e*Er9Dli)4neDm3asDsm5l6sBurg31Ata-l9t*Feb5rgClm4t2gir4deCnzacCug4B3\
    n9tCss4*BhaimsE#C7acDzacCorsB4nay b5t4neH&+7teCrxeBrizayBug3as sa6,m!riceAva0tCnzacCraizeDzayCux2m3B739d\
    Crg35xEne*D61Dv9tBibracCl%rs 7 p4sIl1 bo(Eed5xFmor6Fneuv8% comt1seFxa$3Ei3s c5tu#CnaxCro0tDs4Bo(sayCuheA\
    yv1
    18Aa&31B6ay l8$e-Bllo)yEu(BnnoixBp#m4t2alli3BrcayDompsCd7a(Cg7t2s!ld#F$31Cpheui0sBssi)yBubi)y2n3eEng1Cgy\
    2!bo(BvordBzyAb9nayEeg4CrlieuCugyBedd1Cff1C0$02loi#Cngy2cra4Crry b5yCssa( l8from7talBl9cafortCet*B50#tDr\
    g1Dza(B#cyC6ayE42s!ld#Cu38alli&ampsBue*CssyAc3bo(Bhalivoy m-4Dmb4Dr7t4 du &3JnayElyEostDssyDte!me-l9tHne\
    uf2&3Dum4tGux m+c-lyDv9n1C3yDzal b7oitBivrayBlem4tBo)yClombi3s*Cncr1s!ltDtr1*CrnusseDquoyCu+gu1Drs l1 b+\
    r1DstDyB#z9cay2&3Hy 7 s9c3#Co(yDss1*BuffyCl9Adampi3r87 crotNgracayB#v9tBun2!r4A7nordr1Bp6eu- l8fleurielB\
    t#&yAf+g1 alli&ampsH7 septa6eCv3d61Beux*B%$)yBoecyBussyAg+defortDi)yB75-lyCrmi)y l exemptBiv+d4BracayCo(\
    1DnDss5v#Ah7ri&em4tCrryBumbli)yAids sa6,ro&B)olBneu-Bvoy l8p#Ajalo)1Crs*B5et2l !bo(Bussy &ampa)eGl8&!dri\
    3A% celetteGle*I c4deEhape0 d 9g-l4Mhug4Mm4tl6+dMsa6,urs6JotteDgr5tteEu3&e2l !bo(Dp3&e*Cnt9Cp9Cz7ayB8&at\
    elet*GutayDnoy3*Dp4dyDsubdrayC#Cs aix d 9g-l4CvetBi)i31CmeuxCssay lo&yBoye2+n4Bu)y &ampa)eCn3yCry2+n4Ama\
    (4na(Crca(Deu-2+n4Dma)eDsei0s l1 !bi)yCssayBehun2yev#C-l9tCnet5 c5tu#IratelIsal4F#ol s5s s9c3#Lur s!ld#C\
    #!Dy 1 bo(Fsur &3B4ti)yEl5(Cr%cDnay b3ryHsur alli3Dogu1Dthomi3sCul6s2yev#An9cayB34d1Cu-ly 7 dunLs9c3#Dvy\
     deux clo&3sGl8b+ro(Gsur b+9ge4Boh9,7 g5tLracayCzi31Aoiz4Brc7a(CvalBsm3yDoyBur53 l1 b5rdel6sAp+assyDnayB\
    i)yB%impied giv!d6sC5Bo(ieuxB#cyDslyDu-lyDv39g1Cime0sAqu9t-lyC6cyAraym4dBei)yCzayBi9sAsag4neC6,ai)9 d1 n\
    oy3sHm9d m4tr4dIbroixGb!delH5izeGcapra(HeolsHhr(toph8l8&!dryGd7( d8pal6H5l&+dGeloy d8gyGflor7t2&3Ggeorg1\
     d8po(ieuxOsur % p#eSm5l4Irma6 d1 bo(Pu puyGhi%ir8d8c5rtRg4d-lyO7 li)i31Gje9vr6HustGl!r7tHeg3 l8petitH5p\
     d1 &!m1Gm+t6 d !xi)yO1 &ampsIurHi&el d8vol9g(G5tri0Gpa%(Hi3r8l1 bo(RetieuxHri1,% m+&eGsaturLn6Hymphori7\
    G$tteF8gemm87 s9c3ro(Hm4ta6eHsol9geHtho#tteCnc3gu1G#*Eo6sDtr9g1CugyDlza( l8poti3C$)y 7 s9c3#Mepta6eB7nec\
    ayDs be!jeuCrrue0sCvryBidiai0sB5l9g(Cy87 septa6eBubli)yCry 7 v!xGs bo(Fpr1 l3eAt7dr4*Bh!mi3sEv7ayC7i5xC5\
    Bort34Cu&ayBr5yAuzay l8v74Ava-ly2s!ld#C0nayCsse%yBe!gu1Cn1m1Crdi)yDe!xDna(Eeu-CsdunBi3z4C)5x s5s l1 aixJ\
    ur b+9ge4Cl%b4Eecel6Fg74Fneuve2&3Fqui3sCn4BorlyDnayCuz34
    19AaffieuxBixBlbi)acDussacC%ssacDeyratCt-%cBmbrugeatBrg7tatI2dordo)eCnac pompad5rBsta-%cBubaz61CriacBy7A\
    b+*Cssi)ac l8basNh!tBe!lieu2dordo)eEm4tC0&assa)eCnay1CynatDssacF7acB-hacB4nef4dCr,l1 orgu1Br9cei0sCi)ac \
    % p%6eDv8% ga-%rdeFzacBugeatAcamps sa6,mathur6 leobazelBhabri)acDmb3etF5liveEeyratEpa)ac % noai0OpruneDn\
    ac l1 m61EteixDpe0 sp6asseDrtri3 f3ri3eDste!xDuff5r2vellEme-Dv9acE3o&eC7ai0r mas&eixCirac be0vueBl3g5xBo\
    ll4g1 % r5geCmbr1solCncezeDdat2g9aveixDfol7,por,dieuCrn-D#zeCsnacCuffy2s+s4neDrteixBub%cC#m4teAdampniatC\
    razacDnetsC$)acB4z7acAeglet4sBspa)acErti)acCtivalsGux*ByburieCgur9deC#6Afav+sBeytBorg1*Agimel l1 cascad1\
    B50sDrd4 muratBr9dsai)eCos &ast9gBum4dAh!tefageAjugeals naza#thC-%cAl egl(8!x bo(Ba &ape0 !x brocsQsa6ts\
    Msa6,g3!dDro&8c9-%cDt5#tteCce0Cdi)ac2r4de0sCfage2somb#Cg+d87valIm+c % t5rDleygeo0Dr!li3eDu7neI2aval5zeCm\
    azi38basseKh!teD4g3ieCnteu-Cple!Cr&eDo&8pr1 feytCsc!xCtr4&eCval2luzegeB8&ast9gDl4zacDp1&3Cs 9gl12cor#zeE\
    tro( sa6tsDt+dsBig6iacDna#ixEeyracC5rdr1Cssac2c5zeBost9g1Cui)acBub3sacAmadr9g1ClemortI2cor#zeCnsacCrc % \
    t5rE-%c % cro(i0QzeDg3id1Css3etCussacBe-h+dsCnoi#CrcoeurDl61Cst1CymacDri)ac l egl(eDssacBi0va&1B4ce!x2do\
    rdo)eD1ti3 m3l61Kpor,dieuDtai)ac2d5st#Egib!dCusti3 v7tad5rAnav1B1p5lsCu$cF0Boa-hacFl1Cn+dsAobjatBr)ac2ve\
    z3eCliac d8b+Apa%z6g1D(seCndri)1B3e,bel airDols2vez3eDpezac l8bl9cMnoirCy#levadeE(sacBi3#fitteBrad61Buy \
    d +nacAqueyssac l1 $)1A#ygadeB-hac t#i)acHxa6trieBo&8l8peyr5xCsi3s d eglet4sJ8ju-%cAsadrocC-%cDn,9gelHug\
    ust6I%i#Gbaz-8d8% ro&eQmeyssacH4ne,aval5zeNelv3tNl 7f9ti3Oa ri$3eO1 t5rs d8m3leNpr1 bortGc3n6 d8%r&eHham\
    9tHirgu1 % l5t#Hlem7tHypri7Ir % ro&eGdez3yGeloy l1 tu-3i1Hti7n8!x closO% g71teHxup3y l1 ro&1Gf#j5xGg7iez\
     o m3leIrma6 %volpsP1 v3)1Ghi%ir8fo(sacOl1 c5rb1PucOpeyr5xOt!rieuxGjalHuli7 !x bo(Nl8pel36Qv7domo(Nm!m4t\
    Gm+tial d8gimelO7traygu1Ln % me9neNsep3tH3d d8%ple!Ll1 5ss61Ix9tGp9tale4 d8%ple!Vr&eIrd5x corbi3Ol ortig\
    i3Pa cro(i0P8neufR$euxIulHri1,d8gimelJvatG#myHob3tGsalvad5rHeti3sHolveIrn6 %volpsHulpic8l1 bo(Hylva6G$9c\
    eIct5rGyb+dHrieix l8deja%tF8f3eoleIortunadeHm+i8%p95zeCl4 % t5rCrr9E5x sa6,juli7Beg4zacDur l8&ate!C-hacC\
    r9d4D-hacD$31 l8&ate!Cxcl1Bi4iacBornacCuda68%v6adi3eEei0sDrsacAt+nacBha%myBoy $amB#i)acCo&e*Bude-sC0*Cr7\
    neAussacDelBz3&eAvali3gu1C#tzDs2roseixBeg7n1CixCn+salCyri31BiamCgeo(DnolsCtrac2m4t9eB5tezacAyss9d4
    21Aag7c5rtDyBhuyBi)ay l8ducCs3eyEy2se6eDy s5s th-Bl(8sa6t8#6eCl3eyCox8cort4Bmp-ly l8secKs bord1BnceyCthe\
    u-Di)y % $0Brc2ti0De!*En9tEyD4ceyCg-lyCnay l8ducGs5s $tte!xCr9sBsni31 7 m4ta)eJl1 dij4Bthee*DieBuba6e*Di\
    )y 7 p%6eI% r4ceJ1 somb3n4Ctric5rtC$l%rs2sa4eCx9tDey dur1s1D4neBvel9g1Cosn1DtAba)otCi)eux l1 juifsClotCr\
    bi#y25&eDd l8#guli3Hs epo(s1Dg1*Dj4Cubi)yDlm8% ro&eBe!lieuEm4t2v6ge9neEneFotteCir8l8&atelJfortCl925rceDl\
    ef4dFneuveGod2se6eH,s5s p5-lyCneuv#Do(eyCssey 7 &!meH% c5rI1 cite!xCu#y b!guayEizotCvyCzeD5otteBi3r8l1 s\
    emurC0yEy l1 &9ce!xCng1Cssey % coteKpi3#B%)y2v6ge9neD(y basHh!tDnceyEotCi)y l8secJs be!neHsur 5&eB4c5r,l\
    8bo(Dn7c4t#Cud#$0DheyD-l9dExDrb3a6Dssel9geGno(GyDx s5s salma(eDz8l1 be!neBra6DuxDzey 7 morv9Kp%6eCemur e\
    ,v!ro(Dssey2ti0Dt7i3eEi)yCi9nyD425rceCo&4D)4D6Fd4Buff4CnceyCr8l1 templi3sCsse!tFrott8e,m4t7ai0Ei31Ey % p\
    1leH8gr9dCx3o0sAc7s3eyCr-lyCssey2ti0Bhai)ayElly2+m9c4Dmba6Fei#Fl9cFoeufG0 musi)yE1s4Ep d o(e!Fa)e2v6ge9n\
    eIyFdot#Fe! 7 morv9Fi)o0sFr7!ltDnce!xEnayDr7ceyEi)yEm1*EnyE#y2sa4eNe6eDssa)8m4tra&etFeyDte!neufF0notE-l4\
    2se6eDud7ay % $0L8&ate!EgeyEm8e,c5r&ampHl1 bai)euxF4,l8bo(Ex*Dzeu-E-lyCem6 d a(eyDnoveDugeDv9nayH1Ei)y 7\
     vali3eJsa6,s!veurCivr1Co#y l1 be!neBi#y l1 p4tai0rCvry 7 m4ta)eB%m3eyC7ayDryComotBoll4g1 e,p#mi31Kl1 be\
    vyOp#mi31Dombi3*Cmb3t!ltEl9&i7Dm+6Crb34Dce0s l1 +tsOcite!xOm4tsDg7g5xEolo6Dmo,v!&i)4Dpe!Eoy3 % &ape0Drom\
    bl1Dsa6tCu&eyDlmi3 l8secDrb9Ece0s f#moyLl1 m4tb+dPsemurEl4Etivr4Dt3n4B#9ceyDcey2ti0Dp9dCimolo(CugeyBu(3e\
    yClet#CrleyDt- sa6,se6eHv3gyCssey l1 forg1Ey % col4neH8&atelAdaixCmpi3r87 m4ta)eL,fleeCrceyDo(Beta6 e,br\
    u9tBi9ceyC7ayCj4Bompi3r87 morv9Bramb4CeeBu1meAebatyB&alotEnnayD74Ev9n1Fr4neDigeyCuti)yBgu-lyBpa)yC3nay s\
    5s gev#yCo(s1Br6g1Bsb+r1Cs+o(DeyBta(*Dl9teDul1Cev!xCormayCro&eyAfa6 l1 m4tb+dLuti3sCuv3neyCv3o0s l1 luce\
    yB7ayBix6B%ceyDgey e&eze!xHl1 !x4neDmm39sD$)3otHy2oz3a6CeeDu#y25&eBo(syCncegriveDta68fr9ca(eJl1 dij4Is 7\
     du1mo(Kl1 se&1FngyE7e0Crle9sBrai)o,e,v1vrotteDn&e$0Ex!ltC7o(Dsn1Colo(BusseyAgeme!x*CnayDl(Crgue-Dl9dCv#\
    y &amb3t6Eo0sB-ly l1 cite!xCssey l8$e-Hs5s f%$)yIur 5&eBl94Bomme$0Br9cey l8&ate! neuve0Isur 5rceC79,l1 s\
    omb3n4Dsi)y sa6t8#6eCi)4Dse0sCosbo( 7 m4ta)eJl1 ti&eyBurgy % $0H8&ate!Ah!t3o&eF$0 l1 dij4Beui0y2sa4eA(2t\
    i0Bzeu#Ci3Aja-ly l1 m5l6sCll9g1Cnci)yBeux l1 b+dB5eyDrs l1 bai)euxBui0nayFyAl et9g v3gyBa bussi3e25&eD&!\
    me*Dmott8t3n9tDro&87 br7-Jv9ne!IpotD$0neuv8l1 c4v3sOsur v6ge9neCb3gem7,foi)eyMl1 !x4neQseur#Druy3eCc9&eD\
    5r d +c7ayCdoix s3ri)yCi)1Cm+&e2sa4eFge0Cnt7ayEh1E-lyCp3ri3e2sa4eCr#yB8fete*DmeixDval %r#yC&ateletCryCs \
    g50sEma-lysCug%yCv3no(Bicey2v6ge9neC3na(C)3o0sB4g&ampEe!ltJ pluv!ltFc5r,7 p%6eLl1 culet#E$cCsneCu1meBuc7\
    ay l8ducEyCsi)y25&eCx*Amac4geC)i7Ey % $0Imb3tH1 !bi)yK$0rsGm4t+lotGsa6,med+dHur ti0C(ey l8ducC%6Di)yCn%y\
    Cr9deu-Dcello(FnayEh1eu-Ei)y s5s th-Flly e,dracyJo)yJsur ti0Dey l1 fusseyGsur ti0Di)y l8cah5etKs #u0eDli\
    7sDma)eDs9nay % coteL8bo(Dtro(Css6gyI l1 semurN$tte!xCu$llyC$lly m9delotCx-ly2sa4eBe-ly2r5vr1Clo(eyCn1bl\
    eFsai#Et#ux l8pito(Crceu-Csm4tDs9g1Ei)y e,v9t5xCui0yDls4Drs9g1Gult*Bi0ryCmeu#Cnot*C#be!2bezeCss3yBoitr4C\
    l1meD6otDoyDpheyCn,sa6,je9Ea)y l1 be!neNseur#Eb+dF3th!ltEce! e,e&+n9tEhelieEi)y m4tfortLrnay $0neuve2v6g\
    e9neJsa6,b+thelemyKur +m9c4OubeE%y 7 !xo(Fio,e,c5rce0sEma6Gnc4Foy7Eo-lotFtC#y sa6,d7(DnayCss4Cuti3s sa6,\
    je9Busi)yDsy % fosseAn9 s5s th-Dt5xB1l8e,mass5ltCu-ly crimolo(Il1 dij4Dve0 l1 gr9ceyBiceyBod2se6eCg7,l1 \
    m4tb+dCid9Dr4 s5s gev#yIur bezeLse6eC%yCrg1 % $0Dmi3Buits sa6,georg1Aobt#eBi)yCs-lyBra6CgeuxCi)yC#tC$0Bu\
    g1Apa)y % $0H8&ate!C6bl9cCng1Csqu1Be0#yCrn9d v3gel1s1Dri)y l1 dij4Jsur l o)4Bi&9g1Bl9ayCombi31 l1 dij4Cu\
    v!ltEetBo6c4 l1 %r#yDseul % gr9geL$0 e,%p3ri3eJ1 s!lxCmm+d*Cncey l1 atheeHsur l i)4Dt*E e,mass7eEai0r2sa\
    4eCs9g1Cthi31Cui0nayGy 7 !xo(Isur sa4eMv6ge9neBral4Cecy s5s th-Dme!x pr(seyEi31*Dno(Cusly25rceBuits*Cli)\
    y m4tra&etAquemi)y2se6eDti)yC6c3otGyFy l8$comteA#cey25rceCm-ly 7 m4ta)eIsur ti0CneveCu0 v3gyBiel l1 e!xB\
    o&efort2b#v4C-lyCugem4tDvrayF1 7 p%6eIs5s me-lyBuffey l1 be!neLe&i#yAsacqu7ayCffr1C6,9deuxIthotHpoll6ai#\
    Hub6Gb3n+d*Hro6g l1 mo61Gdidi3Geuphr4eGg3ma6 d8mode4Ol8ro&euxQs s7a-lyGheli3Gje9 d8boeufOlosneHuli7Gleg3\
     trieyGm+c2se6eJt6 d8% m3Ou m4tIurice2v6ge9neH1m6Gnico%s l1 cite!xGph-ib3tHi3r87 v!xHrix l1 +nayG#myHoma\
    6Gs!veurHe687 ba&eMl abbayeMsur v6ge9neHymphori72sa4eGthib!ltGusageG$ctor25&eF8colomb87 !xo(Psur se6eHm+\
    i8% bl9&eNsur 5&eHsab6eCliv1*Dma(eCm3eyCnt7ayEosseCulieuE4 % &ape0KrueEx l8ducDsseyFyC$)y l8secKs be!neI\
    s5s ma%6EllyDo(yE0sEug1Begro(Ci)yCl4geyCma#yDez9g1D4dDur 7 !xo(Cna-lyDnecey l1 dij4Cur#B6cey l1 r5vrayBo\
    ir9sDss4s2naceyCmb3n4CuheyDrc8se6eDssey2bri4neBpoyBusseyAta-lyCl9tDmayCnayCrsulDtE l abbayeG8basIh!tBe0c\
    eyCrn9tD#f4d#eBh7(seyCoir1Esy % b3&3eI8d13tDmi#yD#y 7 p%6eHs5s &+nyIur 5&eDsteCuryBi&eyCl &atelDl7ayBorc\
    y e,p5li)yCu-l4DtryB#clunCo&31Duh9sGutCu)yBurceyAuncey l8fr9cBrcyAval m4tEsuz4Dfo#tCnd71s87 !xo(Dnai#Dve\
    yCr9g1Do( e,&ai)otCux s!l1Be-lyC%rs25&eDo)yCna#y l1 l!m1Crd4netDno( l1 v1vr1FtD4n1D#y s5s d#eMsalma(eDt!\
    ltCsvr1Cuvey25&eDxh!0s2!beBi9g1Cc d8&ass7ayGs pr1Es5s th-Ce-m5l6Dlv3geDux &ate!D$)eEyC)ol1Cl%61 7 du1mo(\
    Kl1 p#vot1FrgoixGs e,$0notteIf4ta6eEeb3nyGi&otFcomteFdieuFf3ryFneuv8s5s &+i)yFrs % fayeJ1 potsIpatrasIro\
    t6Fy2ti0Ei3s 7 morv9Jl8ducEott8sa6,se6eKur 5rceEy 7 !xo(Gl8m5ti3Cs3nyCtte!xCxBolnayCng1Csn8rom9eeCud7ayD\
    geotD%61 l1 templi3s
    22Aall6eucBndelBucaleucAbe!ssa(2m3Cg+dC0 (l87 t3#CrhetB6icF etabl12m3BobitalCn #pos2b%vetCquehoCurbriacE\
    seulB#h9dDlidyC6goloCo4sCus$lyBu%,p1ti$7Acal9helD%cDorgu7CmlezCnihuelC57nec l9vezeacCrnoetCuln1D#lCv9Bha\
    tel!dr7M pl5agatBoad5tDtascornE#v7Cetlog4EmieuxCh6iacCll6eeCr%yDseulB#h7Ad69Bu!ltA3eacCquyBtabl12m3Bvr9A\
    f#helAg!ss4BlomelBom7eDm7ec hCua#cDdel6Brac8uzelFs*Bu7rocDrled9C6gampDtteCrunhuelAhem4stoirCn9bih7FsalDg\
    oatD4B-li4A-8d8b#hatClif!tAjug4 l1 %csAk3borsDfotDgr(,moel5Di7Dm+ia su%rdEoroc hDp3tAl h3mitag8lorgeBa b\
    5-lie*D&ape0 bl9&eMneuveFezeDf3ri3eDh+moyeDl9decDmalh5#Ee!g4Eotte*Dpr71sayeDro&8d3ri7Jj!dyD$comte2r9ceCm\
    ba0I +morCncieuxDdeba34GiaFh7Dfa6sDgastEoatFur%Ero%y2r9ceEuediasGn9GuxD(catDleffE5pDm36EodezDneb3tEi4D#%\
    sEiva6EodecDticDval%yEe0cEoll4Cur79B8bodeoDcamb5tDfa5etEoe-Dg5rayDh!,cor%yE6gleDl1%yDm7e*Frz3E5stoirDqu-\
    lioG5D$eux b5rgJm+&eCh4Cs &amps g3!xDc5e,g5a#cCz+drieuxBoc 7velD+nCguivy pl5grasChuecCsc5et2meuCu9necErg\
    atDdeacAmael c+haixFp1ti$7Cgo+CntallotCti)4BegritClli4necCrdri)acD-%cDleacCsl6B6ihy t#gui3B4c4t5rCrieuxC\
    ust3uBur d8b#ta)eAnoyalApabuCimpolCuleBed3necCngu-yDv79Cr#tEos gui#cCum3i,qu6t6B%68h!teFtelDncoetEgu75al\
    Ceb50DdeliacEr9Dgui7DhedelDl9 l8petitFuffEoDmetEyDne8jug4Fuf val 9d#Dr6EneufDsidyEl6 trigav5Esa%Fix bal(\
    s4Et9F6 l1 g#v1Dubi9Ed9ielFih72r9ceEmeur bod5Jg!ti3Dv7G4E6Coeuc l h3mitageHsur lieEzalD#c2+gu74DuagatF#t\
    FsneEba%yGzl9ecFez#Eec du trieuxFr2r9ceFzecEfrag9Eg4v3FrasG1c9tFu7astL l9gastHrnevelGielEhaE(yElec hEmag\
    o+F-li!En36Gvez moedecKqu6t6Erac hFh9FivoEv+aEze%mb#CudualFnoDfurDm!d9GgatEieuxDri7Dsque0cEsuli7DzunetBo\
    mm3etGi,j!dyJl8$comteCn,melvezErieuxCrdicCuld5r9BratAquemp3 guez7necHv7DssoyDv3tC6t7icF6ArospezDtr77Cu-%\
    cBucaCn9Asa6,adri7Hgath4Hlb9Hndr8d1 e!xGb+nabeHihyHr9d9IieucGc+adecJneJ#ucIs,l8gu-doHletH4n9KecGd75alH49\
    Geti7n8du gu8d8l (leGfiac#Ggelv7H-dasJl1 du m7eNl1 bo(Nplige!xN$eux m+&eHl7H57oHu7Ghel7IrveGige!xGjacu,d\
    8% m3Nu m7eHe9 k3d9ielH59 d8l (leHudoceIli7IvatGl!neucJr7tHormelGmad7Irt6 d1 pr1Iud9KezIyeuxHeloir d1 bo\
    (Hi&el d8plel9N7 g#veGnicodemeK%s du pelemGpev3Hot9Gquay p3rosMortrieuxGrieulGsams42r9ceH3va(GtheloHrimo\
    elGvr9F8t#ph6eB7v7 leh+tC$)acBquiffiecAtad7B4quedecBrama6Cebed9Furd7Eriv9FyDd9ielFrzecEiasE#z locqueme!E\
    ud3Dffr6EumelDgastelE%musEomeurFnGne!EromEueuxFidelG3Dlev3nEiv9Dm+gatEelF#ucFurFv7Eo#lEus4Dog9Dssi)!xDve\
    *FneucF#cE5 t#gui)ecEr4Dz7yCogu3yAuzelAval d +gu74B-d8gu6gal9Ayff6iacB$asD)ac % t5r
    23AahunBja6B0yratBnzemeBrfeui0 &ata6Cr71Cs*Bubuss4*Cge*Er1Cl4CriatCz9c1Bza,&at7etC3abl1Ab9izeCs$0Cze%tBe\
    (satC0g+d87 m+&eCnev7,l abbayeCteteBl!deixC1sacB4natCrd sa6,georg1Csmo#! l1 m61Drog3Curg9eufDssacH b5rgB\
    r5sse*Budeli3eCssi38duno(eJn5ve0Jsa6,georg1Aceyr5xBhamb3!dF4 sa6t8croixJur v5eizeH&+dGr9dEpa)atFs9g%rdDr\
    dEr4*Dte%rdGus l8m+&eixJmalvaleixDv9atC73ai0sEi3sB%irav!xCu)atBol4d9n1Br1satCocqDz9tEeAdomeyrotCnt#ixBun\
     l8pal1telAev!x l1 ba6sAf!x % m4ta)eFmazurasBe0t6Cni3sB%yatCeuratB4t9i31Br9se&1C1sel61BursacAg+tempeB75-\
    %cDti5x pig3o0sBi5xBl7icB5z4Fu)atBu3et*A(s5dun letrieixAjal1&1Cna-%tCrnag1B5-%tA% bri4neDce0 duno(eJs5s \
    g5z4ItteEhape0 bal5eMsa6,m+tialMtai0f3tGussadeE5rt6e*Dfo#,du templeDmazi38!x b4s homm1Dn5ai0Dp5geDs!ni3e\
    E3r8bussi38$ei0E5t3ra6e*D$0dieuIneuveIte0Cdapey#CfatCv!fr9&eEveix l1 m61B8b5rg d hemD&!&etEompas*Dd4ze-D\
    gr9d b5rgDmas d +tigeE4te- ! $comteCp!dD6asCs m+s*CyratB6+d malvalC5x l1 m4g1Czi31B5rd5eix sa6,pi3#Bup3s\
    atCssatAma)a,l etr9geC6satDs4 feyneGn(s1C0#tI b5ssacCnsa,% c5rri3eCrsacCsb+!d m3i)atCut1CzeiratBeasn1Cr6\
    &alB4taigu,l8bl9cEb5&3Crtr5xCuri5x $ei0$0Dti3 d ahunImalc+dIrozei0Ana-%tBe5xBothCuh9tDz361Go0sEi3sAp+sac\
    Beyrab5tF,% n4i3eBi3#fitteCg3o0sC4natB4t+i4E&+r!dCuss9g1Buy malsi)atA#t3#Bo&1*Cu)atCy38d8vassi$3eAsa)atC\
    6,a)9,d8v3s-%tNpr1 crocqHlp6i7Hm9dL j+t5deixH$,d8t+d1Ll8p!v#Gb+dG&abra(Ir(topheGdizi3 % t5rO1 doma61Pyr7\
    neNmasb+!dHometGeloiGfielHri4Ggeorg1 % p5geOnig#m4tIrma6 be!p#H5ss!dGhi%ir8% p%6eP8&ate!Gjuli7 % g7eteO8\
    &atelIni7 % b#g3eGl!r7tHeg3 brid3eixMl8gu3eto(H5pGmaix9tIrc a fr4gi3Nl5b!dJi7Jtial l8m4tR$euxLn &ate!Nsa\
    6t8cath36eIuric8% s5t3ra6eOpr1 crocqHed+d % ro&etteIrd % b#ui0Hi&el d8ve(seHo#-Gorad5x d8&ir5zeOpr1 croc\
    qGp+d5x d +netOl8neufQs c+dsOmort3o0sHi3r8be0vueN&3i)atNl8bostHri1tM % feui0Qp%6eNpalusGqu7t6 % &ab9neGs\
    ebasti7H-va6 bas l8rocPe0g+deOm4taigutOs5s t5lxHulpic8l8duno(Rgu3eto(Qs &ampsGv!ryHictor 7 m+&eGyrieix %\
     m4ta)eO1 bo(F8fey#M % m4ta)eCnnatCrd7tCv7n1B3murB5b#bostDm9sDs p+satAt+d1*B3c-%tBh!r4B5lx sa6t8croixBro\
    ( f4dsAvalli3eC#i0sB3neig1Bida-%tC3satCge$0Cl%rd
    24Aabjat2b9diatBg4acBjatBl%s l1 m61Dem9sEs2dordo)eBngo(se*ClhiacCn1s8e,be!lieuCt4n8e,trig49tBr&i)acBturB\
    ubasCdrixCgi)acCriac du p3igordBz3atAbadefols d 9sJsur dordo)eCneu-Crd5Ds*Css-%cJ e,!b3o&eCyacBe!m4,du p\
    3igordIo( 7 p3igordEp5yetE#g+d d8t3rass4Le,bassacF4neEssacCleymasDv1Crbigui31Dg3acDtric bu#eCsseCynac e,\
    caz7acBirasD4Bl( e,bornBo(seGu-hCnne$0 e,sa6,a$,d8fumadi31Cr#zeCssetCu-%cD%zacI (l8m9oi#Dniagu1Drdei0sEg\
     d1 ma(4sHu bostFnacEniquelEr5Dtei0s sa6,sebasti7DzicBr9tomeI 7 p3igordCeu-hC5&!dBussacE3o0sEi38bad-Acad\
    56Cl1*D$ac 7 p3igordCmpa)ac l1 qu3cyHe*Eseg#tCnt-%cCpdrotCrluxDsac a-%cHd8gurs4Dv1Csteln!d % &ape0Gs e,b\
    ez7acCus8d8cl39sCz5l1Be0s*Cnac e,sa6,juli7DdrieuxCrcl1*Bha%)acF(Dmpa)ac d8be%irI8e,f4ta6eFcev6elFe!x e,%\
     &ape0 pommi3Fni3s e,#-hacFs roma6Dnce%deEt3acDpdeu-Dssai)1Dte! l evequeEr1*Dva)acC7!dDrvalFeix cubasC5r\
    )acB%de&C3m4,d excideu-K8be!#g+dBolombi3*DyE sa6,am9dCmb39&8e,epelu&eCndat2tr6c5Lvez3eDn8d8%b+deFzacCr)a\
    c2l (leDni0Cubj5rsDl!r1E5nieix &ami3sDrs d8p-eFacDtur1*Dx e,big+oqu8m5z7sDz8e,sa6,fr4tB#yssacGeHnsac e,p\
    (sotBubjacG !vez38val d 9sCneg1Adagl9Bo(satCmmeCu&aptD$0Dz-%cBussacAe&5r)acBgl(8neuv8d (sacO8v3gtBscoi#B\
    t5+sBxcideu-Bygur9d8e,g+dedeu-CliacCmetCr!d c#mps8m!r7sC$ratCz3acAf9%cCuri0sDx 7 p3igordBirbeixBleuracCo\
    rim4,g!mi3B4roqueCssema)eCugueyro0sDleixBra(seAgab-l5Cgeac e,r5-%cCrd4neCugeacB7(B61tetB5,rossi)olBr9d b\
    rassacGcast9gEg1 d 9sCez1Ci)olsDv1*ColejacCun bordasAh!tefayeGortA(sacDigeacAj!#Cv3lhac e,% &ape0 sa6,ro\
    b3tCyacB5rniacBum-hac l8gr9dA% ba&e0rieEo(si38d 9sDcassa)eEhape0 !ba#-Mf!&3Mg4aguetNr1i)acMm4tab5rletQmo\
    #!Mpe&!dMsa6,je9Eoqui0*DdornacFuze*Dfeu-%deEorce*Dg4t3i8b5l5neixDjemay8p4teyr!dDro&8&a%(Ibe!c5r,e,+g7t6e\
    Fqu8gageacDt5r bl9&eP c3cl1Cb5qu3ieCcropteCl6deCm4zi8m4tastrucJsa6,m+t6Eth8m4travelCn5ai0Dqua(CrzacCva%d\
    eEurDeyssi3eB8b5rdeixEugueF(s4 d8cad56D&9ge*DfleixD%rd6 sa6,%za#Dpiz5Cgu-%c d8c3cl1Nl !&eCmbrasDpz5rsCs \
    cote!x p3ig5rd6sEeyzi1K d8tayac si#u-Ef+g1Egr!lg1Ele&1*BigueuxCmeu-EyratCorac2l5y#CsleBolmeCubejacBunasC\
    si)acDsas e,n4tr4ne!Am9!rieDzac2v3nCrc-%c sa6,qu7t6Deu-H 7 p3igordDnacDquayDsac2l (leFl1FneixCur7sDzac e\
    ,gr9d cast9gE7s e,mi#m4tCyacCzeyro0sB71pletDsi)acCsc5l1CyralsBialetClhac d !b3o&eI8n4tr4CnzacBoli31Cnbaz\
    -%c*D1ti3Df!c4Dmadal1Frv1Dpazi3E%(9tDsacFguelEecDta)ac d !b3o&eK% c#mpseGri3FutFze!Eca#tEf3r9d du p3igor\
    dEi)ac %sc!xEpeyr5xF4 m71t3olE#mCuleydi3E6 neufBussid9AnabiratCda-%cC-hacCnteu- !riac d8b5rzacEheu-FiatC\
    str6gu1Cuss9n1Begr4d1Cu$cBojals e,clotteCntr4Ctr8dam8d8s9-hacAorliacFguetApaleyracCrc5lH &7!dCul6DnatDss\
    ac e,sa6,$$7Cys d8belv1DzacCzayacBe&s d8l 1p39ceCrigueuxCti,b3sacCyri)acFl%c e,m-%cDzac l8m5sti3CzulsBie\
    gu,plu$3sB%(9ce*DzacBomportCnt5rsCr,sa6t8foy e,p4&aptBrats d8c+luxHu p3igordC1si)ac $cqDyssac d excideu-\
    Cig4rieuxCo(s9sBuym9g5Dr7i3AqueyssacC6sacArampieuxCzac d eymetH8s!ssi)acGsur l (leBiba)acD3acB5ffi)ac d8\
    sig5l1Lsa6,c3n6 d8#-hacBude! %dosseAsad-%cCge%tC6,a)eHm9d d8belv1PcolyPv3gtHndr8d al%sN8d5bleIto68d !b3o\
    &eP8b#u-hHqu-6Hsti3Hub6 d8cadele&Pl9qua(PnabiratI%yeM puym9g5H$,d8$a%rdLri$3eLs7ieurGb+thelemy d8be0g+de\
    Vussi3eGcapra(8d eymetQ8%l6deIssi7H3n6 d8l h3mRab+deQ#-%cHhamassyHirqH#p6 d !b3o&eO8ri&em4tNe,c+lucetHyb\
    r9etIpri7Ir l1 &ampa)1G1tepheHti7n8d8puycorbi3Gfelix d8b5rdei0sP#-%c e,mortem+tP$l%deixHr4,d alempsN8pra\
    d5xM% ri$3eMsur niz4neGg7i1Iorg1 bl9c9eixOd8m4tc%rdIr!d d8corpsJma6 d8belv1Qs pr1Pu salemb#Oe,m4sJyIyrac\
    Ghi%ir8d 1t(sacGje9 d at!xN1t(sacOyr!dM8coleHory d8&a%(L%s bl5xHuli7 d eymetO8b5rdei0sQc#mpseQ%mp4N6noc7\
    c8eu%lieIstGl!r7,d1 bat4sShomm1S$)1O% va0eOsur m9oi#He4 d (sigeacLsur l (lePvez3eH5( 7 l (leGm+cel du p3\
    igordKoryJtial d alba#deRrt7setP8nabiratRvaletteO$veyrolLn d8fr1s7geasQgurs4Qrib3acPs comb1Nl asti3O8p6I\
    ym8d8p3eyrolHe+d d8dr4ePgurc4Id+d d excideu-O8mussid9Ism6Hi&el d8d5bleQm4tai)eQri$3eQ$l%deixNl eclus8e,l\
    ep+4Gnex9sGp9craceJtaly d 9sQexcideu-Ird5x d8dr4eOe,$el$cO% ri$3eIul d8s3#L% ro&eMiz4neH3d5xHi3r8d eyr!d\
    O8&i)acRoleQfrugieHomp4Hri1,l1 f5g31Jva,7 p3igordGrabi3IphaelHemyHoma6 d8m4pazi3Ne,sa6,clem7tGs!d %c5ssi\
    3eJveurN %l9deHeur6 d8pratsIv36 d 1t(sacHulpic8d excideu-P8ma#u-Rr5ma)acG$ctorInc7,d8c4nezacTsseOjalm5ti\
    3sOl8paluelOsur l (leI$7F8alv3eHcroixM d8ma#u-Heu%li8d 9sReymetHfoy d8belv1Ol4gasH6noc7ceHm+i8d8&i)acI4d\
    9eHnathal7eHorseHradeg4deHsab68bornHtrieC%)acDi)ac ey$gu1Dl1 d8belv1D4*Cn-hacCrl9deF,% c9edaEiac2l (leDr\
    azacCussi)acC$)ac d8mi#m4tMn4tr4Jledri3Ls egl(1Bce! sa6,9gelBeg4zacCnc7ac puy d8f5r&1CrgeacDr1 e,m4tguy+\
    dDv9&1Big5l1 e,fl!geacCmeyrolsCngleyracCorac d8rib3acH7 p3igordBorg1G e,ligueux 7 p3igordCudatDl!r1Drzac\
    Atamni1Be-lotsCmpl8%guy4Crrass4 %$0dieuCyjatBh7acE4Ci$3sC4acBoc98sa6,ap#CurtoiracB#l(sacDmo%tBursacAurva\
    lAval d8l5yr8e,c!de!Deu-Dl3eu-Doj5lxCnxa6sCrai)1D7n1*CunacBel61Cndoi#Crd4DgtF d8bir4Dte-%cCyri)acFn1 d8d\
    ommeMv3gtCzacBieux ma#u-Cl%cFmb%rdFrsEefr9&8d8l4&atOu p3igordFt5#ixCtrac
    25Aabb9s d1s5sLusD79sE$0rsBccol9sBdam l1 passav9tJv3celBib#CsseyB%(e*Cl7joieD4d9sBma)eyDnceyDthay v1i)eu\
    xC4d9sBnteu-Bpp79sBrb59sCc e,s79sEs5s cic4Jm4t7otDeyD4*Bub4neCdeuxD6c5rtCte&!xJ roideCx4 d1s5sKusBv9n8av\
    7eyCi0yC5d#yAbadevelCnn9sCrtEh39sCtt79s l1 m61Kv+6Cum8l1 dam1Cv9sBelfaysDleh3beDm4tDvoirCr&eDthel9geCs9c\
    4Cth4c5rtCu#DtalBief*B%m4tDn&ef4ta6eDri9sCuss9ge!xHsBol9dozCndevalDnalFyEetageFv!xJ l8prieu#Cucl9sDjai0s\
    Drgui)4*Eno(Dssi31Dv39sBra-l9sDnneCec4&!xDm4d9sDr1Dti)eyJ notr8dameE4$0rsDy e,ma(4 du bo(Co)+dBuff+dC)yC\
    0*Crgi0Dne$0rsCsyBy*C9s2d5bsAcadem7eB7d#yCrnay l egl(eCsseyBhaffo(DlezeHuleDm1eyGolEpa)eyFliveF5xFv9s l1\
     m5l6sDntr9sDpe0 d hu6K1 bo(Drm!$0rsFoi0EnayEquem4tDssa)8sa6,d7(Dte!$eux l1 foss1Flbl9cE-l4 guyotteKl8du\
    cDuc7neEx l1 cl3valKpassav9tGneuveDyDzelotEotFyCem!d6 e,v!xDnecey bu-l4D$)ey l1 v3celKsur l o)4ErozC5zel\
    otBl34Bolombi3 f4ta6eCnso%ti4 ma(4nett1Crce0 mi1lotIs f3ri31E4drayDdir4CtebruneDti3Cul9s2liz4Dr sa6,m!ri\
    ceEce0sK l1 m4tbeli+dFhap4Etef4ta6eGta6 e,sal9sE$31Brosey l8gr9dKpetitDuze,migetteBubrialEyCs9ceD8e,adr(\
    9sDsey2l o)4M(4Adambel6Fno(Dm+t6 l1 templi3sDpi3r8l1 bo(Ksur l8d5bsEj5xEri&+dCnnem+ieK2c#teCsleBeluzCs9d\
    9sD3$0rsCveceyBomm+t6Dpi3r8l1 ti0ulsE#lCubsD%izeBungCrn1Ae&ayD79sEv9n1Col8val7t6Dt*CurceyBma)yBp75seFyDu\
    )eyBsn9sBtal9sC3noz va08du l(4C5v9sCrab4neEppeEyCup1B$0rsBx6c5rtByss4AfaimbeC0r9sB3ri31 l8%cMs bo(Dt9sCs\
    &1 l8&atelDse$0rsCule*B%geyG ri)eyDngeb5&eCeu#yB4ta6H8l1 cl3valE7e0 m4tbyGotteCurb9neEcati3 e,ma(4 neuve\
    EgEne,bl9&3o&eHs lu(9sBramb5h9sDneyEo(DsneCoidev!xBu9sAgell6Cm4valCneui0EyDn1Crmef4ta6eE4d9sCvr16Bi0yB%6\
    9sDm4d9sDyC3eB4d79s l1 m5l6sKm4tbyDs9sCuhel9sDmo(Dx l1 dambel6Fs5s l9detBr9d &+m4tHomb8&ateleuMd1 bo(Ff4\
    ta6eN2c#useEg1 d8$7neyIn+bozCosbo(Bu-l4 l1 ba6sCy9s durn1Hv7n1Ah!t3iv8% fr1seB3im4c5rtB5t!dBu9n8m4tm+t6B\
    yem4d9sDvr8ma)yHp+o(seA6de$0rsBss9sAja0r9geB5)eAl ec5votteChopital du grosbo(Ksa6,lieffroyC(le2l8d5bsBa \
    bosse*E#t7i3eD&!x*F7alotteG$llotteElus8e,mij5xDgr9ge*Dl4ge$0Dpl9eeE#ti3eDri$38druge4DsommetteDt5r d8scay\
    DvezeCb3gem7,sa6t8m+ieCi#DsseyCn9sDdr1seDt7n8v3ti3eEh79sCrnodCval l8prieu#Ens qu6geyHvu-%f9sD3nayDir4B8b\
    +b5xEelieuEizotDcr5zetDluhi3Dmem4tE5th3otDpuy*DrusseyDval*E3noyCs alli1*Fux4sEbr1euxEcomb1*Eecorc1*Ef6s*\
    F4t7e0sGurgsEgr9gett1Hs*Ehopit!x neufsN$euxEm4ts r4dsEp%6s e,gr9ds 1s+tsF4tets*F#mi3s sap6sEt3r1 d8&!xE$\
    0dieuC$3*Bieb$0rsDsleDv#m4tCz6eBodsCmb+d*D4t2c#teCnge&!xFma(4Fve0 l1 russeyLsur d5bsGi0Ks m4,d orCrayCug\
    r1Bus9sCxiolAma)y &ate%rdCi&eDsi31 notr8dameE4s du bo( liev#m4tCl9sDbr9sEu(s4DpasCmb5h9sDiro0Cnc79sJ liz\
    3neDdeu#Cr&!x &!def4ta6eDvel(eCthayCz3o0s l8sal6Bedi3eCrcey l8gr9dDey $ei0yCs9d9sDli31DmayCtabiefB(3ey s\
    al61B4ceyEleyDd4D,d8%valIv5)eyEa)ey s3$)eyFncyGd4Ebeli+dLotGnoitEe&35xFno(Ef!c4F3neyHr9d l8&ate!Flov6Eg1\
    oyeEiv3nageEjoi8l8&ate!Eleb4Emah5xEp3#uxEr4d l8&ate!Eurs6Fssa6tCr&ampsD#Dte!CutheFi3 h!t8pi3#By4Ana(ey l\
    1 gr9g1CncrayDsE s5s sa6t89neCrbiefBeu&atel urti3eBoel c3neuxCi#f4ta6eE4teCmmayC$l%rsAoll9sBn9sBr&amps v\
    7n1Cge9s bl9&ef4ta6eCn9sCs9sCveBsseE0H r5te0Bu)ey d5votCh9sCv9sBy8e,pa0tApal9t6eD(eCroyCssav9t*E4f4ta6eC\
    ys d8cl3valIm4tb7oitBel5seyCseuxDs9sCtit8&!xBi3#f4ta68l1 b%m4tTv+9sC#yB%ceyDimbo( du miroirKv7n1Bompi3#2\
    d5bsCn,d8roid8v3m4d9sFl1 m5l6sE+li3Cui0y fr9ca(Jl1 $)1Dli)ey lus9sBr17te$0rsCov7&3eBu1s9sCgeyAqu6geyArah\
    4Cnc7ayDde$0rsDg*Cyn9sBecolo)eDulfozCfr9&eCm4d9s vaiv#Eray b5je4sCnedaleDn12l5eCu)eyBi)eyEosotCll9sBo&8l\
    1 cl3valIz be!p#Fje9Fs l1 b%m4tC)4*Cma6*Cn&!xDdef4ta6eCse,flu9sDi312b+be&eDu#uxCugem4tJotDheDl9sDte0Buff\
    ey l8&ate!C#yAsa6,9to6eGgeorg1 +m4tHorg4 ma6Ghi%i#IppolyteGju9Ili7 l1 m4tbeli+dRrusseyGm!ric8colombi3Gpo\
    6,%cG$tF89neHcolombeHm+ieHsuz9neCms4CnceyC4eCrazDrageo(Cul1*Dva)eyBcey ma(i31Be&6Cl4c5rtCm4d9sCptf4ta61C\
    rr8l1 sap6sD$)eyFnBi0y am9ceyHblef4dBo&!xClem4tCulc8c3nayDr9sCyeBurm4tAtai0c5rtCll9sE7ayCrc7ay f5&39sBhi\
    eb5h9sDseCora(eCu%yD#y l8m4tBorp1Cu-l4 e,l5teletDrn9sFedozB#potDss9d9sD$0rsC5v9sAurti3eBze0Avai#Cl d usi\
    3sF8r5l9sDdah4D7ti)eyDl3oyD4neE#i0Cnd4c5rtCucluseHotteDdri$0rsDf#yDx e,&9tegrueBel1m1 1s+tsDl3o,l1 belvo\
    irNv3celFv9sCn(e*Dn9sE1Crcel $0dieu l8campDgr9neDne*Ei3f4ta6eEo( l8folKs belvoirDri31 d8j5xBiei0yDtho#yD\
    ux &+m4tCl%rs l1 b%m4tIsa6,georg1J5s dampj5xNecotE8du p4tFneuv8d am4tFrs buz4I&iefIg#lotI% combeJ8%cIsa6\
    ,m+t6J5s &a%m4tBo-l9sDr1Crg1 l1 p6sCuje!c5rtBu-%f9sFec6By,l1 belvoir
    26Aaix 7 dio(Blb4CeyracCix9Cl9DexBmb4-Bnc4eCd9cetteCneyr4B5ste2syeBrnay4Cpav4Cthem4ayBub7ass4Dr1Ccel4Cl9\
    C#lCti&ampAball4s*Crbi31Dcel4neDnaveD#,d8li5#DsacCth3nayBe!fort2g3v9neEm4,7 dio(Jl1 val7ceJm4teuxE#g+d b\
    a#tFi31Esembl9tEvall4Fo(6C0comb8t+7dolFg+d87 dio(Cnivay oll4Csay1Di)9Cz!dun2b6eB4lieu2r5bi4Cu&etDlcDrde!\
    xEg d8peageGl1 val7ceDv9teEi31Br7Dtte*Bu( l1 b+4ni1A&abeu-Er-l9Dl9c4DmalocF#tDnos curs4Etem3l8l1 bl1Qgri\
    )9Dr7sEm12l h3basseEolsEpeyDstel +n!dDte!d5bleHneuf d8bordettePgal!#Nu rh4eMsur (3eE-l4 7 dio(Ksa6,je9Eu\
    z9g8l8g5betDudeb4neEvac l!x m4t!xDv9n1Bl9say1Dveys4Ce4 d 9dr9DrieuxCi5sc%tBob4neCl4ze0Cmbov6DpsCnd-%cEor\
    cetCrn-%cH42l 5leB#polDstCoz1 h3mitageCupi1Burni3Adie*DulefitCvajeuB4z3eAe&e$sBp65zeBromeBspelu&eEnelCta\
    bletBto-e2rh4eBur#Byga%y1Fi3sDluy 1c5l6CmeuxCrol1CzahutAfay l8closBel612rim9d5leCrrassi31Br9c-l42r5bi4Ag\
    7(sieuxCrv9sCyss9sBigors e,loz34Bl9dage*Br9eEg1 l1 be!m4tCi)9Bumi9eAh!t3iv1BostunAiz4 % bru(seAja-l9sB4&\
    31A% bati8d1 f4dsJroll9dFum8corn-l9eJd hostunK8tr9sitEegud8d8maz7cD&ape0 7 v3corsGrceGudi3e*E5c5rdeDg+d8\
    adhem+Dl!pieDmott8&al9c4Jd8gal!#Jf9jasDp7ne2l 5vezeD#p+a !ripl1Eo&8d8glunJsur gr9eNl8bu(Itt8du bu(Dt5&e*\
    Cbo#lC&!Cpeyr5s8mornayCrnageCval d aixDeyr4B8&affalGl4*Dgr9d s3#DpegueEoe,ce%rdI7 p3cipI%valIsig-%tCmpsC\
    ns l1t9gC4celCs gr9g1 g4t+d1Epi0s*Fr1*Et4-sGur#tt1D&1 7 dio(Bivr42dromeBoriol2dromeBuc 7 dio(Cs % croix \
    h!teAma%tav3neD(s+dCnasDth1Cr&1*Dg1*Di)ac 7 dio(Ds9neFzB7gl4Crcurol ve!n1D6dol l1 oli$3sCv5-l4Birabel !x\
     b+4ni1Ie,b%c4sDibelDm9deCsc4Boli31 gl9dazDl9s25vezeCnt!b92l 5vezeGlieuEb5&32jabr4Fr(42lezGun l1 ba6sE&7\
    uF%r2g3v9neEeleg3Gi3Hm+Ef3r9d % fa#FrocEgu3sEj5xGy3El!r 7 dio(Em!r 7 dio(Feyr9FiralEo(4E#al l1 s5rc1Fig!\
    dEsegur2l!z4Ev7d#Cras 7 valloi#Dn9sCurs sa6,eusebeBu#-sAny4sAomblezeBrc6asCiol 7 roy9sBur&1Ap+n9sBel4neC\
    nn1 l8secCyr6sEusBieg4Eros % c%st#Dr#%tteH4gueB%(i9sDn d8baixBomm3olCne,e,sa6,!b9DsasD,d8b+#tIl (3eEaixC\
    rt1 7 valda6eHl1 val7ceCyolsBrade0*CopiacBuy sa6,m+t6Dgir4Arati31*Be!$0Cc5be! j9sacC-h9etteCmuzatBim4 e,\
    savelComsBo&8sa6,sec#,bec4neFb!d6GruneF&6+dFfor,7 valda6eKsams4Hur&atFgudeCm9s2(3eDey3Ctti3CussasFe,l1 $\
    )1FieuxCynacAsahuneC-l9sDn,a)9 7 v3corsHndeolHub92l 5vezeH$tGb+d5xJthelemy d8valsH7oi,7 dio(H4ne,d8valcl\
    3ieuxG&r(toph8e,l8%r(Gdizi3 7 dio(H4at2l h3basseGf3#ol tr7t8pasGg3va(2r5bi4Gje9 d8gal!#L7 roy9sHuli7 7 q\
    u6tQv3corsGl!r7,d 4ayO7 roy9sGm+cel l1 s!zetRval7ceJt6 d a5tN7 v3corsNl8col4elIurice2eygu1IyHi&el2savass\
    eGnazair87 roy9sOl8d13tGp9tale4 l1 $)1Iul l1 rom9sLtro( &ate!xGramb3,d alb4H1titutHom9Gs!veur 7 dio(Og5v\
    3netHorl6 7 valloi#Gthomas 7 roy9sGuzeGvalli3H6c7,% comm9d3ieF8croixHeu%li87 roy9sJphemie25vezeHja0Clett\
    1Dl1 s5s bo(C5Culce2rh4eDzetCvasseBed34Crv12rh4eBol!r87 dio(D3ieuxCuspi3#Cy9sBuzeE % r5sseAta6 l h3mitag\
    eCuli)9B3s9neCyssi31Br1&7u c#y3sCiorsCu6asBuletteAupieAva&31 7 qu6tCl m+avelD!rieDdromeD7ceDh3basseD5seC\
    ssieux 7 v3corsCunaveys % ro&etteB7t3olCr&7yEl!seEoir9Ds2me5geCscBi0bo( l1 p6sFfr9&8l8&ate!Fp3drixCnsobr\
    1Bolv7t
    27Aacl5C4Cqui)yBigle$0CllyCzi3Bj5BlizayBmb7ayCec5rtCf#$0 % campa)eM1 &ampsLsa6,am9dM5s l1 m4tsMur it4Bnd\
    eCg3$0 % campa)eBppe$0 9neb!ltBrm7ti312av#Cni312it4Bsni31BubevoyeClnay2it4Ctheu- !th5i0tFv3n1E5B$r4*Abac\
    quepu(G$0Ci0ul % va0eCl61CrcDne$02se6eDquetD$0Cz6c5rt2epteDoqu1Be!brayEficel 7 ly4sEm1n-F4,l8rog3IelCmec\
    5rtCr7ge$0 % campa)eDnayEi7$0E5$0Dth74$0F5$0D$0 7 r5mo(J% campa)eJsur m3Cuze$0Czu % fo#tFsa6,eloiBo( 9z3\
    ayGrn!ltFj3om8sa6,57Fl8roiFnorm9d pr1 ly#Eem4tEneyEse,l1 p#v9&1Gy l8&atelFy %mb3$0Cnc5rtDne$0 aptotCsc b\
    7+d cr1cyFr75l,7 5&eDg5etEu3+d d8m+c5$0Dqu7t6Drob3tFumo(Cuafl1D&e$lli3sD0$0Dquel4GtotDrg a&+dGbe!d56Ena6\
    $0 fav3o0sFe$0L sa6t8croixEthBrayC1totDta)o0sEeu-Ei)yDu-p4tEx2av#Ci4neCoglieDs$0Bue-C#yCs sa6,#myAca-l5e\
    ,orge$0Fy2eu#C0$0Cmpi)yCnappe$0Dti3sCor&1 sa6,nico%sCpe0 l1 gr9dsCugeDm4tDv3$0 7 r5mo(B1se$0Bhai)1Es8die\
    u du the-Dmb%cFo(GrdFrayEp dol7tF7+dFi)o0sIy % fute%yeDrlevalDte!2epteDuv6c5r,provem4tD$)y bai0ulC7nebru\
    nDr4$lli3sBi3#yCntrayB%$0Cef va08d eu#Boll9dr1 qu6c+n4EetotCmb4Cn&1 7 5&eDde2it4Kr(leDne0sDte$0Crmei0sDn\
    e$0 % f5queti3eLsur r(leEyCudrayF1Drbep6eEce0s2se6eEdem9&eEtei0sBras$0C1totCiquebeuf % campa)eLsur se6eC\
    o(y2eu#Ds$0 % $ei0DthBuv3$0Adam8m+ieDpsm1n-CnguCrdezCubeuf % campa)eIpr1 vatte$0B5a6sDde!$0 7 vex6D$029d\
    e0Bro(yCuc5rtBur9$0Aecaquel4Drd7$0 % campa)eDu$0CosDu(CquetotBma0$0Dn$0Bpai)1Ceg+dCiedsDnayC#$0 7 lieuv6\
    Kpr1 l8neub5rgBt#pa)yE$0Curqu3ayeBv#uxBzy2eu#Afa6sCrce!xCt5$0 gr1ta6Cu$0Cv3o0s % campa)eB3ri31 h!,clo&3K\
    sa6,hi%i#Cugu3o0sBiquefleur equa6$0Bl9c5r,cr1cy 7 r5mo(Ceury % fo#tHsur 9de0Cip5Bo0$0Cnta68be0ng3Jl abbe\
    Ka l5vetJs5s j5yE7ay 7 vex6C#,% folieD,mo$0Cucra6$0DlbecDque$0Drg1EmetotBr9&e$0Eque$0C7e0s 7 vex6Fuse2r(\
    leDsn8c!v3$0Hl +&evequeGyAgad7c5rtC-%rdbo( cr1s7$0F4Cma&1 7 vex6Cr7ci31Fn12eu#CsnyCucielDd#$0 % ri$3eD$0\
     % campa)eB(ay % c5d#DorsCv3nyF$0Bl(o0sCos2r(leB5p- oth4Drnay l8gu36Dtti31*Bra6$0Dn&a6Ed b5rgth35ldeGcam\
    pDv34 sem3$0Ei)yCosley2r(leEsoeuv#Bu3nyCi&a6$0Ds7i3sDtryAhacque$0Crc5rtDd7c5r,co&3elDqu7cyCu$0Bebec5rtCc\
    m9$0D5rtDtoma#Cnnez(Crque$0Cubec5r,h+ic5rtDdeb5$0Eic5rtE#$0 7 lieuv6Msur eu#Dque$0B4d5$0Dguem+8gu75$0Cue\
    tte$0Dlbec co&3elIpr1 l8gros the-D$0 7 vex6Bu1tAigo$0B0$02m4tfortDi3s l evequeBnc+$0Br#$0B$0Cry % batai0\
    Aj4qu3ets d8livetCuy2eu#Bui)ett1Cme0s*Al habit*Dosm1Ba b+4nie*Gr87 5&eEo(si3eFnne$02it4D&ape0 bayvelMdu \
    bo( d1 f!lxMg!thi3Mh+7gMl4gue$0E5tur8b5sseyEro(i0Df3ri3e2r(leEo#,du p+cDg5%fri3eEu35ldeDh+7g3e*Fy8!b#eId\
    8ca0$0Lr5totJu the-Il8comteImalh3beIsa6,sylv1t#Eeuni3eE5ssayeDl9d8sa6,leg3Dmadele68d8n49c5rtDneuv8gr9geJ\
    ly#Hi0 du boscEo8p5%6Dpot3i8mathieuEyleDroquette*Fussi3eDs!ssayeDtr6ite*K d8#$0Oth5b3$0Dva&3ie*Eiei0 ly#\
    Cndep3euseCunayB8bec hell56HthomasEo( hel%6Fsc du the-Fu%y mor6Dcormi3*Dfavr-Eide%i#Dl9d6E1meDm9oir*E1n-\
     fuguetKj5rda6Ksa6,je9Dneub5rgEoy3 7 5&eDp3#yEl9quayF1s( groh9Lheb3tLsa6t8opportuneDthe- nol7tF-FuitI d8\
    l o(4Ei0ul %mb3tEorptE#mb%y om4$0F4cqHquayDval d hazeyIa$dIo#Fud#u-Eie- ev#uxCryCs 9delysFuthieuxEb+-s*G\
    ux d8b#teu-Jsa6t8croixFott3e!xEdampsEhogu1Em4ts du r5mo(Ep%c1*F#!x*Eth-li3s 7 vex6Fro( %csEv7t1*Ctteguiv\
    1Bieu#yC)3o0sCllyCsorsCvet2!th5B4g&ampsCrle!Cuv3seyEi3sDyeBy4s % fo#tAma6ne$0C0$02l8becD5yCnde$0Er1Dne$0\
     % ra5ltLsur r(leCra( v3ni3DbeufEo(Dc-ly % campa)eJsur eu#Dta)yF6$0EotBelic5rtCn1que$0Di0sDnevalCrceyDey\
    Csn- 7 5&eHr5ssetHs5s $7neIur l 1t#eHv3cliv1Gs2it4Czi31 7 vex6B(3eyBo($0Cnt!#Efort2r(leE#u- l +gi0Cra6$0\
     j5ve!xD)yDs9Cuett1*Df%61Dsse!x neu$0Buids*CzyAnagel seez m1n-Css9dr12r(leBe!fl1 !v3)yJsa6,m+t6Cu-lyD$02\
    !th5Bo+dsCg7,l8secCje4 7 vex6Cn9c5rtCrm9$0Ctr8dam8d ep6eM8l (leMu hamelCy3s*Aorm1*Apacy2eu#Cni0useCr$0B3\
    ri3s29de0EuelBi7c5rtCnt3$0CseuxCtr1*B%6$0Dsn1B4,!dem3Hth5Fd8l +&eFsa6,pi3#Cr,mortE8d8se6eGjoieFs*Cs1*Br1\
    sa)y l orguei0uxDyCovem4tBu&ayCl%yAquat#ma#C1si)yCi0beuf2se6eDttebeufAradep4tB7ne$0Cu-lyBi&e$0Bom-ly % p\
    uth7ayeIsur 9de0Csay2lieu#Cug8p3ri3sFm4ti3DtotDvrayBugl1Asacqu7$0C6,a)9 d8c3ni31Hm9d d1 h!t1 t3r1Hndr8d8\
    l eu#It46 d8sommai#Hqu-6 d8pacyHub6 d ecros$0N8scell4Os hay1Nu th7neyMl8gui&+dPv3tueuxMsur ga-l4Qqui0beu\
    fGb7oi,d1 ombr1G&r(tophe2av#Vc4deH%ir d +ceyHyr d8sal3neK% campa)eGd7( d !g34sN1 m4tsMl8f3m7tHidi3 d1 bo\
    (Geli3Ioi d8f5rqu1Hti7n8du v!vrayOl alli3Os5s bai0ulGgeorg1 du $ev#OmotelIrma6 d8fr1neyRpasqui3Qs 9gl1O%\
     campa)eOsur av#H#goir8du $ev#Gje9 du th7neyHuli7 d8% liegueGl!r7,d1 bo(Pu t7cem7tHeg3 d8rot1Nu g7neteyH\
    ucGmacl5IrcelJds d8b%c+$0Pfr1neJt6 du ti0ulN% campa)eNsa6,firm6H1l6 du boscGnico%s d attezG57 d attezM8p\
    4t&eu-Oth5b3$0Ns &ampsMu ti0ulGp!l d8f5rqu1Hh-b3t2bo(seyTr(leHi3r8d8bai0ulQc3ni31Rormei0sQsal3nePs fleur\
    sRifsOu bosgu3+dQm1n-QvalSuvrayN% g+7neGqu7t6 d1 (l1Gsams4 d8% roqueHebasti7 d8mors7tHime4Hulpic8d8grimb\
    5$0Hylv1tr8d8cormei0sImphori7Gthuri7G$ctor d ep6eO8&#ti7$0Nsur av#IgorInc7,d1 bo(Pu b5%yF8b+be2ga-l4Hcol\
    omb8% comm9d3iePpr1 v3n4Iroix2aizi3Hg7e$ev8l1 gasnyHm+gu3it87 5&eKi8d attezO8vatim1n-KtheHopportun8du bo\
    scR% ma#Cnc5rtCsseyCussay % campa)eBebec5rtC0s*C#z*Dqui)yBurt!$0D$0CzayBylva6s l1 m5l6sAt3r1 d8bordBh75$\
    0DvrayCib3$0E5$0D3$0Bi0ul dam8a)1Ei312av#EyBocque$0Cst1Cuff#$0Drnedos bo( hub3tKsur se6eG$0FyE$0 % campa\
    )eKsur p4,!dem3Dta6$0B#( s9ts 7 5&eCique$0C5$0 % h!leAval d org3F8#u-Dai0sDletotCndrima#DnecrocqCscoeu-C\
    tte$0Cux2eu#B74Crneu- d avr8e,d it4Jsur av#Gss1E4CslyCx62epteCz-l4Bieux portG$0zC0gatsFrs 7 vex6Isur l8r\
    5leFtt1Fz s5s bai0ulIur l8neub5rgEi3s 7 d1oeuv#Cr4vayCtotBo(c#$0Brai$0
    28Aab4d9t*Bl%61 m3$lli3sG$0D4n1Duy1Bm-lyBnetBrc(s1Cde0sFuCg7$lli3sCm74$0 l1 gat6e!xBunay s5s !ne!Lc#cyDe\
    !G bleury sa6,symphori7Cth4 du p3&eAbai)e!xFoletD0! +m74$0Jl evequeK8p6Crj5$0Dma6$0Cud#$0Czo&1 7 duno(Jl\
    1 h!t1Be!&eEm4,l1 !telsE$lli3sClhom3,gueh5$0Cr&31 l1 pi3r1Ksa6,g3ma6Lur v1g#D5 % muloti3eCth4$lli3sC$0 l\
    8comteB-l9ce0sBl9da6$0Ceury sa6,symphori7DvyBo(sy 7 dr5a(Hl1 p3&eE$0 % sa6,p3eCnceE5rtDnevalCug%6valDti)\
    y pr5a(D$0B#&ampsDzo0sCic4$0C5*EeCune0sBu*Cl%6$0Ac3nayBha0tDmpholFr4d 7 gat6eNp3&etFs3uDpe0 gu-l!meJroya\
    leDrb4ni31*E4$0Ep4tEta6$lli3sFr1Dss9t*Dta6c5rtEe!dunHneuf 7 thym3a(FnayDud4Eff5rsC3(yCu(n1B6trayBle$lli3\
    sCoy1 l1 tro( ri$31Bolta6$0Cmbr1Cni8molit+dCr9cezDma6$0Cudray ! p3&eFece!Dlombs*DrbehayeE$02eu#B#cy c5ve\
    Co(i0sCucey $l%g1Adambr4Dm+ieDpi3r8s5s br5Lur av#OblevyCncyDge!Frs*B74$0Bi)yB4nema6 sa6,mam1B#uxC5e2dr5e\
    tteAecluze0sCrosn1Bol87 be!ceBpe!tro0sDrn4Brm74$0 % gr9deQpetiteBscorpa6Afa6s % folieCv3o0sDi31B1s9$lli3\
    s matt9$lli3sB%ceyB4ta68% guy4K1 rib5tsJsim4E7ay2c4ieNeu#Br9c5r$0DzeC1nay l evequeJ8comteLg-m3tDti)yCiai\
    zeCunceAgal%rd4Cr9ci31 7 be!cePdr5a(DnayCsD$0 o(emeCte0sBel%6$0Crma6$0Ei)4$0Bi0s*BohoryCmm3$0Cu-l4sDssa6\
    $0Bua6$0Ci0$0F4$0Ah9&1*Cpp4$lli3sCveluB5$0 % br9&eDx*A-li3s combrayBnt#$0Ajall9sCn$0I 7 be!ceCudra(B5yA%\
     bazo&8g5etE5rd6i38sa6,l5pD&ape0 d !na6$0Nu noy3Mfora6$lli3sPt6Gusse8d ivryEroix du p3&eDf3t8$dameErambo\
    (i3eDg!da6eDl5pe*Dm9celi3eDpu(ayeDs!ce0D$0 !x n4a6sCmblo#Cnde0sC4sB8b5l%y l1 deux egl(1LmivoyeLthi3ryDc5\
    drayDfavr-Dg!l,sa6,d7(Eu8d8l4groiDm1n- sim4KthomasDpu(etDthieul6Cs !tels $0$ll4E&ateletsKli3s notr8dameF\
    orve1 l1 yysEeti0uxEp6thi31Er1su6t1E$l%g1 vove7sCthu6Cva6$0D1*F$0 % &7+dBogr4Ci)y % batai0CrmayeCu$0 % &\
    7+dHi3s 7 dr5a(Ml1 p3&eBuce*Ci)yDs9t*Cme!Cpl9teCrayAma)yCi0bo(Dnt74GrneE$lli3sDs4s*Cn5Crb5eD&e$0Gza(Dg4D\
    o0s l1 bu(D$0 l1 bo(Jm5ti3s bruleBe!ceC#gl(eD5$0Cs%y l8gr7etK$dameCvo(6sCzi31 7 dr5a(Bi3mai)eC)i31Ctta6$\
    lli3s v3i)yBo6$0 % jeul6Cle9sCnd4$0 sa6,je9Dta6$0Ebo(si3Eh+$0Ei)y l8&+tifJsur av#F#!El9d4E#u-Cra6$0Encez\
    Di3sD$lli3sCtt3e!*Culh+dDti3s 7 be!ceAn34Cu$0 sa6,d7(Ey 7 be!ceJduno(Bog7,l8phayeKroiMtr5Hsur eu#Cn$lli3\
    s gr9dh5xCtt4$0Ao6$0 sa6,liph+dK5s !ne!B0*Brg31 7 be!ceCmoyCr53Bu+$0C3#Cl6sBys4$0Ap34$0Bi3r1*Bo6$0Ds$lli\
    3sCntg56CupryBras$0C8sa6,evr5ltKm+t6C5a(Cudem9&eDnay l8g-l4Bu(euxA#c%6$0Cv3c5rtBohai#C6$0Cuvray sa6,d7(O\
    flor7t6F1*Bue- % gadeli3eAsa6,9g8e,torcayHrn5l,d1 bo(Hub6 d1 bo(H$,l1 gu1pi31Gbom3G&r(topheGd7( d !th5N1\
     puitsMl9n3ayGeliphHm9Ggeorg12eu#Irma6 % gat6eP8ga-%rdGje9 d8#b3$lli3sLpi3r8fixteGl!r7,% gat6eHeg3 d1 !b\
    e1Hub6 d8crav9tP% hayeOs j4&3etsIci7Ip3ceGmaixm8h!t3iveIrt6 d8nige0sIur2l8loirKic8sa6,g3ma6G57 m+&efroyG\
    piatHr1tG#my2av#Gs!veur m+$0G$ctor d8buth4F8gemm8mor4valFi)yE$0Cn&e$0Dd+$0Dteu-E-lyCulni31Dm3ayDssayB79t\
    1D4&1Craz3euxD$0BoizeC#l m5sselCu9c8! p3&eD%ir1DrsAt+da(*B3m6i3sBheu$0Cim3,gate0sDr4 g+da(Dv+sEi0B-%y l8\
    p7euxB5ryBr9cra6$0Cemb%y l1 $l%g1D4Cizay c5t#to,sa6,s3geHl1 b4nevalAumpe!Bnv3#Ava&31s1 l1 bass1Cld y3#Cr\
    izeCup-l4B3 l1 &+tr1Dn5i0tD,7 dr5a(Biab4C&31C3$0Du$cqCl%mpuyFrsEe!Fb4Fm!ryGeux2eu#Fneuv8sa6,nico%sEi3s l\
    8morhi3Jsa6,ori7Ctray 7 be!ceHs5s b#zo0sBo(eCv1Ay3m74$0Cvr1Bm3ayC4$0
    29A+gol*Cz9oBudi3neAb9nalecCye*B7odetCrri7Cuzec cap sizunBod-(Ch+sC%zecCtmeurDsorhelCurg bl9cBrasp+tsCel\
    1*Dnn-(DstCiecD)og9 p%g1Acama#t2m3Cr9tecDhaix pl5gu3CstBhate!l6Hneuf du fa5Bled7 cap sizunHpoh3FrCoh+s c\
    +noetIf51n9tBoa,mealCllo#cCmbritDm9aCnc+ne!Dfor,mei%rsCrayBroz4Ada5%sB6e!ltCr64B5+n7ezAed3nBlli9tBrgu8ga\
    b3icBsquibi7Af51n9tAg+l9B51na&G5EzecDli7Ev7Drliz4Bu7gatDrl1qu6Cicl9Dl32goy7GsEligom+c hEv6ecDmaecE-i!Dpa\
    vasEr4velDss7yAh9vecB7$cBopital camfr5tBuelgoatA-8d8batzHse6Emol7eEtudyBr$l%cAk3gloffD%zE59DnevelE-(E51D\
    sa6,p%b7necA% feui0e*Eor1,l9d3ne!H,f51n9tDm+ty#*Dro&8m!riceCmp!l guim-i!Ipl5+zelMdalmeze!Cn+$lyDdedaFle!\
    Frne!*Fv7necEi$si!E#v+zecEudalGecFnvezDgol7Dh5+ne!D-dutDmeurDne95Fd3nFuff#tE-(Drivoa#DveocCzB8cloitr8ple\
    yb7Lsa6,theg4necE4quetDdr7necDfa5EolgoetDju&Dp4th5D#lecq k3hu4Dt#h5Gv5xCnn4Csnev7Cuh9Boc b#va%i#Eegu63L \
    sa6,theg4necDm+ia b3ri7Jpl5z9eEe%rDqu7oleFi#cDr49DtudyDunoleCg4na da5%sCp3ecFhetCqueff#tCtheyAmahal4Belg\
    v7D%cCsp!lB-izacH guipr4velBoel92m3Cr%ixCt#ffAnevezA51s9tAp7cr9Dm+&Cum3itB%b7necCeuv7Dyb7Gr &r(tCob9nale\
    c l1c4-Dev7Dgastel sa6,g3ma6EoffFnnecDmel6FurEodi3nDne(F5r l9v3nFvez du fa5JporzayDu+zelEdalmeze!GnielFi\
    ryEed3nFga,gu39dJmoys9Fn9FscatFzoc hEg+Gsn5Htel da5%sF4vel6JnGulmHrv1tFu3ne!G6Eh6ecEid3F)e!Emogu3Ene5r b\
    ri)og9 p%g1Km7ezKt#zGv7t3Iz lo&r(tJelEr6H l1 mor%ixE$7FornEyeEz9eFevedeDv9DzevetCuguff9B4,av7FcroixFd8bu\
    ( l1 quim3&Fl abbeCrspod3D,l!nayCuld3gatF#uzicEl92m3G57Brimel6Aquem7ev7Drri7Cimp3HleA#d7eBiec2bel4Bosc9v\
    elEoffDno7Dpord7Asa6,c5litzGd3ri7HivyGeloyHv+zecGf#g9tGgoazecGh3n6Gje9 du doigtLtrolim4Gm+t6 d1 &ampsHe7\
    GnicGpabuHol d8le4Gr79HivoalGs!veurHegalIrva(Gtheg4necP loc egu63Io(Jn9Iuri7Gurba6Gv5gayGy$F8seveCntecBc\
    a3Cri)acBibir-CzunBpezetAt!le*Belgruc2m3B5r&B#babuDffiagatE%579Fev7ezGzDg+9tecGv9El45E5#zEu7necFncDma5ez\
    9EeocFv7DogatEu3gatDz-ide
    2aAafaBjaccioB%taCbit#cciaCtag7eBmbie)aBppiettoBrbel%raDoriCgiusta moriccioCroBu0neBz-48ampazaCz9aAbalo)\
    aCstelicaJcciaBelved38campomoroB-iaBoco)9oCnifacioAcalcatoggioCmpo*Cnne0*Crb6iEucciaDdo torgiaDg1eEiacaC\
    sagli4eE%brivaCuroBiam9nacceBoggiaDnocoli m4tic&iCncaCrr9oCti &iav+iCzz9oBr(t6acceButtoli cortic&iatoAec\
    cica sua#l%B$saAfig+iBoceCrcioloCzz9oBrassetoAgiun&etoBr9aceCossaFeto pru)aBua)oDrgualeCit3a l1 ba6sAlec\
    ciCtiaC$eBopi)aC#to di tall9oAm+i)9aBe%*Boca croceCnacia d !0neBurzoAoc9aBliv1eCmetoDicciaBrtoBs9iBta*Ap\
    alnecaCrt6elloCstriccio%B3i*Ct#to bic&(9oBi9aEottoli calda#lloCetrosel%C% c9aleBoggioloCrto vec&ioBropri\
    9oAquasqu+aC7zaAr7noCzzaBosaziaAsa6t8luci8d8tall9oCliceCmpoloCn gav6o di c+b6iD,9d#a d orc6oEa m+ia fig9\
    iel%Msi&eCri d orc6oFsol7z+aDro% c+cop6oDt7eB3ra di f3roJscopam7eEi3aBocciaCl%c+oCrboll9oCttaAtassoCvaco\
    D3aBol%Aucci9iBrba%c4eAva0 di mezz9aB3oBicoCggi9elloCll9ovaAz3ubiaCvacoBicavoCgli+aB4zaCza
    2bAaghi4eBitiBl9doCb3tacceC3iaCgajo%Cti9iCziBmpri9iBnt(9tiB#)oBscoBvap1saAb+baggioD#ttaliCstiaBelgod3eBi\
    gornoDugliaCs6&iBorgoBr9doBust9icoAca)9oC%cucciaD7z9aD$CmbiaDp9aEiFleFtelloCnal8di v3deEri*EvaggiaCr&eto\
     brusticoDp6etoDticasiCsabi9caEltaEmaccioliEnovaDevec&ieDtel%r8di cas6caOm3curioHo di rost6oEifaoFgli4eF\
    netaFr%Ct3iB7turiCr$4eBhiatraDsaBorb+aDsciaDteCstaBroceEic&iaA3bajoloC4eCsaAf+6oleCvalelloBelceDicetoBic\
    ajaBocic&iaBuri9iAgal3iaC$)9oBh(4acciaGiBiocatojoCuncaggioA(o%ccio di fiumorboAl -8r5sseBa porta*Cma*Cno\
    CvatoggioB7to*B6guizzettaBo#to di cas6caCzziBucci9aCgo di nazzaCmioCriAm9soCtraCusoleoCzzo%B3iaBoitaClti\
    faoCnacia d o#zzaDcaleDte*FgrossoEicelloCrosagliaDsigliaBuraccioleEtoDoAn1saBoc+ioDetaCnzaCvaleDel%Aoc&i\
    at9aBgliastroBlc9iCettaCmeta di capocorsoKtudaDi cappel%DoBm1saBrtaleDiporioApa%scaCn&3acciaCrataCtrim4i\
    oB7ta acquatel%Gdi cas6caC#lliDo casevec&ieBi9elloEo*DzzaliFoleC8d o#zzaDdicort8di gaggioGroceFgriggioFp\
    +t6oDtra di v3deGcorb+aGlbaGs37aFicaggioFosoDveC)aCnoCobettaDggio%Boggio d olettaIi nazzaKv7acoHm+6accio\
    Iezz9aClv3osoCpo%scaCrriBrato di giovell6aCunelli di casacc4iMfiumorboEoAqu3citelloArapaggioEleBiv7tosaB\
    ogli9oCspigli9iBusioCtaliAsa6,flor7tClicetoCn dami9oEgav6o d ampu)9iMi fiumorboOt7daFiov9ni di mori9iGul\
    i9oElor7zoEm+t6o di lotaEnico%oD,9d#a di bozioPcot4eHt46oEa lucia di m3curioQori9iGm+ia di lotaMpoggioG#\
    p+ata di ba%)aSmori9iEo pietro di t7daQv7acoBcataColcaB3m9oDra di fiumorboB-va#ccioCscoBo%roCrbo oca)9oD\
    ioCv3iaBpel4catoBtazz4aAtaglio (o%ccioC%s9iDl4eCrr9oBom6oCxBral4caAurtacaAva0 d al19iIo#zzaHi campoloroJ\
    rost6oFca0EicaBel48ornetoCnacoDt(3iDzo%scaCrd1eCscovatoCzz9iBi)aleC0 di p+asoKietrabu)oCv+ioBolpajo%Azal\
    9aB-iaBu9i
    30Aaigali3sD#m4tDu1 mort1H$v1FzeCm+gu1Bl1Clegr8l1 fumad1Cz4BnduzeBram4*Cg-li3sCpa-%rgu1 e,!#-%cDhyC#Diga\
    sBsp31Buba(DordDuss+gu1CjacErgu1C%sCm1sasBvezeAbag+dDnols2cezeCrjacD4*Be!cai#Evo(6C0g+deDvezetCrn(Csseg1\
    Cz e,1p+4D5ceBl9dasDuzacBo(se,e,g!jacFi31Cnnev!xCrdezacCucoir9 e,nozi31D-%rgu1Dquet*DrdicBragass+gu1Dn5x\
     l1 ta-%d1Ce! m+sCi)4C5ze,l1 al1Mqu(sacAcabri31C(s+gu1Cl$ss4Cmp1tr8e,lucCn!l1 e,+g7ti31Dn1 e,c%ir9CrdetD\
    nasDs9Cssa)ol1Dteln! val7ceE-l4 du g+dCuss8beg4CveiracD-%rgu1B7drasBhamb4Grig!dCuscl9B%r7sacBodo)9EletCl\
    liasEorgu1Do)acCmbasDpsCnc5l1Dg7i1Dn!xDqueyracCrb1Dc4neDn-l4*CurryBr1pi9CosCu$3s %sc5rsAde!xBi4sBomaz9D1\
    s+gu1Curbi1Burfor,e,sa6,m+t6 d8soss7acA1tez+gu1BuzetAfl!xBo(sacCnsE2luss9Dt91F#&1Curn1Equ1Br1sacAga)i31C\
    -h9Cj9Cl%rgu1 l8m4tueuxCr4s*Drigu1 sa6t8eu%lieCujacB73acGrgu1DolhacB5d+gu1A(siracAj4qui31 sa6,v6c7tBunas\
    Al 1t#&u#Ba bastid8d 7grasErugui3eDcadi38e,camboFlmetteFpe0 e,masmol7eDgr9d combeDroque2cezeFu$3eDv3na#d\
    eCmel5zeCng%deDuejolsCsa0Cudun l +do(eCval pradelGsa6,rom9B8cai%rDg+nEr! du roiDm+t6et*Dp6*D$g9Ccqu1Cd74\
    Di)9Cs 9gl1*Emag1*Epl9s*Iti3sEsa0s du g+d4Cz9Bi5cCracBogri9 flori9Buss9Amal4s e,elzeCndag5tEuelCrgu3itt1\
    Dti)+gu1Duejols l1 g+d4Css91E-%rgu1 attue&Cur1s+gu1Bej9n1 l8c%pLs al1Cyn1Dr9n1BialetClh!dBoli31 cava-%cJ\
    sur cezeCnobletDs*Dta)acFr7 e,sa6,medi3sEclusEd+di3Ee-sEf!c4Fr6Ei)+gu1EmiratEpezatCulez9DssacBus*Anag1 e\
    ,solorgu1Cvace0sB3sBim1Aors9Cth5x s3i)ac qu-h9Ap+i)+gu1Bey#maleEo0s 7 cev7n1Bommi3s*Dpi)9Cn,sa6,1pritEe-\
    s e,br1(Crt1*Cteli31Cu)ador1seDlxDz-hacBue&#d4Cj!tAqu(sacA#d1s9Cm5l6sCv7sBib!t8l1 tav3n1C$31*Bobiac ro&1\
    sad5leC&efor,du g+dFgudeCd-h9Cgu1*CquedurFm!#Cuss4Asabr9C6,alex9d#HmbroixHndr8d ol3+gu1N8maj7c5l1Proquep\
    3tu(Pvalbor)eGb!zelyH7ezetH4ne,d8sal7dr6queOu g+dHr1Ks4Gc1air8d8g!zi)9Hhapt1Ir(tol d8rodi31Plez al1Hlem7\
    tHom8e,m+uejolsGd7(Iz3yHi4(yGeti7n8d8l olmQs sortsGfelix d8palli31Hlor7t2!z4netGg7i1 d8como%sQmalgoir1Ir\
    va(LsyHi0sGhi%ir8d oz-h9P8b#thmasIppolyt8d8cat4Tm4taiguRu fortGje9 d8ceyr+gu1Prieul4Om+uejols e,avej9Os3\
    r1Oval3(cleMu g+dOp6Huli7 d8cassa)asQ% nefQpeyro%sNl1 rosi3sIs,e,vacqui31Gl!r7,d aig5zeP8c+nolsQs +br1O%\
     v3nedeP8m6i3Gmam3,du g+dIrcel d8ca#i#tJtialLn d8valgalgu1Iuric8d8caze$ei0Ixim6Hi&el d euzetGnazai#N d1 \
    g+di1Gp!l % costeM1 f4tsKe,d8ca(s4H4s % calmHriva,d8&ampclosPs $euxGqu7t6 % pot3ieGrom9 d8codi31Gs!veur \
    camprieuHebasti7 d aig#feui0Hiff#tGtheodoritG$ctor d8malcapPs 5l1N% costeF89astasieHcec-8d 9dorgeIroix d\
    8cad3leC%zacD6dr1Fe0sCn-hac sagri1Crd9Cum9eDve*Ft3#DzetC$)+gu1CzeB7e&asCrnhacDvasEi3s e,%b!meCyn1Bommi31\
    Cudorgu1Dste0D$)+gu1Bum7eAtavel*Bh+!xCezi3sCoirasH corb1BornacBr1qu1Dv1*Au&!dBz1Avabr1Cl d aig5alD%b#gu1\
    HixE3+gu1Eigui31Cuv3t*B7ej9Crfeu-DgezeDs p4,du g+dCstric e,c9diacCz7obr1Bic l8f1qC0neuv8l1 a$)4F$ei0Csse\
    c
    31AagassacBi)1D#feui0Bl9CbiacBmbaxBn9Cti&9 d8fr4ti)1E)acBrbasD4CdiegeCgu7osE,d1s5sKusClosCn!d gu-hemCtig\
    ueBspetD#,s+ratBucam$0Cl4Cra)eDe$0Diac2v7d6e0Eba-E)acEnCsse6gE4GneCt3iveCzasDe$0 tolos9eDie0B$)4e,l!raga\
    (Bygu1$v1BzasAba&asEosCgiryDn31 d8lu&4Cl1taDmaCrbaz9D7CxCziegeDusBe!&alotEfortEm4t2lezeEpuyEte$0E$0Eze0C\
    lb3!dFz8d8l!raga(I7 comm6g1D1ta 7 l!raga(Dleg+d8sa6t8m+ieFss3#CnqueG d1s5s e,d1susCratCssi31Cz6s g+r!xB-\
    li3eCnosB%)acDj9Bo( d8% pi3#EsedeCndig5xD#pos riquetJsur !ss4ne0Crd1 d8ri$3eCudracDlocF)e2g1seDrg d 5e-G\
    sa6,b3n+dDss9F7sDtxDz6BragayracDxCetxCi)em4tCugui31Burga%ysCzet2t+nAcab9ac caz!xIsegu7$0Cd5rsCi)acClm4tC\
    mb3n+dEiacCn7sCp7sCrag5d1Em9Db4neDde-hacCssa)ab38t5rnasHeDta)acHedeFne,tolos9EelbiagueGga-%rdH61tGm!r5Gn\
    ! d 1t#tef4dsKpicampe!Fra $)ol1Ei1 %br9deFll4 d8%rb5stNsa6,m+toryCth3$e0CubiacE5sDjacCzacEr- tamb5r1Hh %\
    sp71Eun5sFx %yr(seDe!x d8%rb5stEneuv8m4t!tEr1BepetCssal1Bh+%sDumCe6 d1susBiad5xC3 d8lu&4Iri$3eEp g!dCnte\
    gabe0Cr1*B%racC3m4,l8fortBolomi3sCrneb+rieuDr4sacCuei0sD%d3eEed5xD#tCxBu)!xDur4Ad!xBeymeB4ne$0B#m- %fage\
    CudasAe!n1Bmpe!xBnc!ss8l1 th3m1B5xBscalqu7sEnecrabeD5l(Cp91Err4D3ceCtad7sEnc+b4D7osBupAfabasClgaB75i0tBi\
    g+olBl5r7sBolc+deCnbe!z+dDsorb1Dt7i0sCrgu1CsCug+4Drquev!xBr9c+$0GzalF4Eque$e0C4sacEti)9 d8comm6g1Lsav1F4\
    *Duz6sBusti)acAga)ac2g+4neC-%c t5lzaClieCnti1CracDd5&DgasDide&EnCu#Bem-CnosDsac d8b5lo)eHsur g+4neBibelB\
    5!x d8%rb5stLu&4DdexDrd9 poli)9Dtev3n(seDz7sCyr9sBra)agueDt7sGt5rDzacC7ade*DpiacBur9Ah3r9B(BuosA(sus*Bz!\
    ,d8l hotelAjur$e0Cz1E,d iz!tH8lu&4Al (l87 dod4Cuni4*Ba magde%6e2t+nDsalveta,l!raga(Msa6,gi0sCb+th86+dJri\
    $3eJsur lezeEstid8be!voirKcl3m4tKp!m1Ksa6,s3n6JtteDegeDroqu3eEuy38dorsaCc!)eDroix falg+deCffit8t5pi3eDit\
    t8$gord9eCg+deH02lezeDrac8dieuFule,sa6,nico%sChageDit3eCl5#,%ffite!Cmasqu3eCndortheDtaCpeyr3eG5s8fossatC\
    rc9DeoleDraEoqueCss3r8prad3eCt5eFrDrapeCunacFguetDti)acDz3$0CvaletteDel9e,d8comm6g1Ernos8%casseCyrac2t+n\
    B8bornEurg!dDcab9ialFst3aEu6gDfagetFugaE5ss3etE#&etDgr1*Dp6 mu#letEl9*Ccuss9CgeDuev6Cs t5r#i0sDcunsDp6as\
    seFte!EugueDte0 d8sa6,m+toryC$)acCz*Bh3mBie5xClhacBod1Cngag1Cub7s l!raga(DdetDrde*BunaxCsc9Ds9 ade-hacCx\
    *Ama-ho%sClvezieCnci5xDeCri)acI %sc%r1Mpeyr1DliacDquefaveDs5%sDt(s3#Er1 d8ri$3eItolos9eCsc+$0DsabracCur9\
    Eem4tFnsFssacF$0Dva(6Eez6DzacCy#)eCz312sa%tBe0sCn$0Cr7$e0D$l%HeB-hasCrambe!F4,d8comm6g1Dem4tEpoix2t+nBo%\
    sCnc!pDdavez9E-h9E4$0Fuz-D1FtrolDs*D,d8galieEaigut2saveFstruc d8sali1L% c4sei0#Lsav1Fub9 d8lu&4GtEb3!dHn\
    +dH4Frun bocageJl!raga(Ec%r d8comm6g1Jl!raga(Eegu,b5rjacJl!raga(Fsp9Gquieu guitt!tMl!raga(Mvolv1t#Ega-%r\
    d d8sali1Nl!raga(Nsur saveGz6Fe+dF(c+dFrasEjoi#El!rEm!r6E5lieu sa6,b3n+dGss6EpitolErabeFeje!Es!n1Cur$0s \
    bass1Lh!t1Dstaj4Bu#tAna-l5xB7ig9Biz9 g1seBoeCga#tCuei0sAod+sBnd1*BoB#*Apa%m6yCulhacCyss5sBe&ab5Eb4nieuFu\
    squeCgu-h9C0portCyr(sasE5zetDssi1BibracCn balmaDs justa#tEaguelB%)eFoleD(9c8du t5&Bo6t( d8ri$3eI6+dC%str\
    4Cmp3tuzatCn%,tai0b5rgCrte,d aspetI8lu&4Hsur g+4neCube!D&+rametDy d8t5g1DzeBr13$0C5pi+yCunetBuyd9ielDm!r\
    6DssegurAqu6,f4segriv1Aram4$0 sa6,a)eCzecuei0BebigueCgad1Cnne$0CvelBieucazeEmaj5F1Ex volv1t#Co%sBoquefor\
    t2g+4neFs*G3i3eFtt1*CuedeDffiac tolos9Dm7sAsab4n31Ccc5r$e0CiguedeDn,alb9Hnd#Hrai0Hv7t6Gbea,lezIrtr9d d8c\
    omm6g1Gcez3tHhr(t!dH%r d8ri$3eGelix l8&ate!Lsegl9Gfelix l!raga(Ir#ol d8comm6g1Hraj5Gg!d7sH7i1 be0vueIrmi\
    3Ghi%i#Gi)9Gje9K lh3mHoryHuliaK72g+4neG%ry b5je9Iur7tHe4H5p cammasL7 comm6g1HysGmametIrcel p!lelLtJtoryH\
    ed+dHi&el*Gor7s d8game$0Gp!l d 5e-Lsur saveH8d +detKelboscHi3#M d8%g1Hl9c+dGromeHusticeGs!veurHulpice2le\
    zeGthomasGv6c7tF8foy d aig#feui0M8peyroli31HlivradeCjasClei&Dh3mDi1 du sa%tDl1 e,prat$elHsur g+4neCm9D5-\
    l9Cna*Cr#caveFmez9Cub7sDss7sDvet3r8d8comm6g1Dx e,poma#deCv+th1D31Bede-hacCg#$0C-hF9Cn+7sDg5a)etCpxCy#Dss\
    1Bi)acBodeCuei&At+abelB3#basseBh-B5i0*Dl5seDrnefeui0Dt7sB#b4s d8lu&4Isur % grasseAur!Avacqui3sClcabr3eD7\
    t6e*DlegueFs$0sCr7n1*Cud#ui0Dx*B7d6eD3queCrfe-DnetBiei0 t5l5seH$)eC)!xD5le,!z-Cl%ri1FteFudricEefr9&8d8l!\
    raga(Fmati3Gur2t+nFneuv8d8ri$3eLlecuss9Ns b5locLtolos9eG5ve0
    32Aai)9Bns9CtrasBrb%d8l8basLh!tCdizasCm7tieuxD5s e,c!Cr5edeCtiguedieuBubietC&C)axCj9 m5rnedeCradeD7s9Dim\
    4tCssosCt3iveCx !ssatBv7sacDr4 b3ge0Dz9Byguet6teCzieuAbaj4netteCrcel4n8du g3sEu)9Dr9Ds*Csc5sDs51Czi9Dugu\
    1Be!cai#Em+&1F4tEpuyCccasCde&9C0g+deEoc sa6,c%m7sDm4tCr!tDd51DnedeDracCtcav8agu6D5sDpl9Cz3-Do0sDu1 baj4B\
    ir9Cv1Bl9quefortDzi3tC5ss4 s3i9B4asCuca)31Dl!rDrr5-l9Dz4 ge0naveB#ta)8d +ma)acCu)7sAcabas l5mass1Cde-h9G\
    l9Chuzac2ad5rC-%vetClli9Cmpa)8d +ma)acCnnetCp d ast+acCssai)eDteln! b+b+7sKd 9gl1NrbieuNuz9 %b+r3eKsur l\
     !$)4IvetFra lect5ro(Iv3duz9G4F,+r5yFxG d +ma)acE-l4 debatsKmassasKsav1FnCt4$e0Cum4tDp7n8d +ma)acDss7sCz\
    !b4Fx d 9gl1Hsav1H$0comtalD7euveB39Cz9Bhel9Bl3m4,p5ygui0sJsav1Bolo)eCndom*Crne-l9Cul5m8m4debatDrr7s9Eti1\
    Brast1Dv7c31Bue%sAdemuBuffortCr9Db9Ae!zeBnc!sseCd5fie0Bsc%ss9 %bastideDorneboeufCpa4EsCtamp1*EngDip5yDra\
    miacAfage,abbatialB%m+7sCeur9ceB5rc1B#g5$0Bust35!AgaliaxCrravetCud4$0DjacFnCv+#t2!l5steCz!p5yEx e,bacc+(\
    seBe8ri$3eBimb#deD4tCsc+oB4dr6CutzDxAhagetCuli1BompsAidrac r1pai0sBzotg1AjegunBu bellocC-%cF1Csti9Al (l8\
    +neHb5z4Hd8noeHj5rda6Ba romieuDs!vetatCasCb+r3eFtheIteEstid8sav1Dej9DriheCdevez8ri$3eJ$0Cg+deH ha&9H#Dr!\
    %sHe,du g3sDui9 maz5sChasDitteCl9neH +queCmagu3eEz3eDoth8goasCnn8s5bir9Fmai)9FpaxEuxC#eDr1s6gleEoqu87gal\
    6Jsa6,s3n6Kur l osseDtigueCss39GradeFub8prop#Cujuz9DraetCv+d7sD3aetCym4tB8br5-h m4b3tDh5gaCb5l6Cct5#Cl6 \
    %pujo0BiasE d +ma)acCg+d1BombezCubedatFrs9Drti1 m4brunDslitg1Es5s debatBupiacDp8$o0sCss9Ama)9FsCi)!,t!zi\
    aC%batCnas bast95sDcietD7,m4t9eDsempuyFncomeCrambatEvatDciacD1ta6gDg5e,meym1Eu1t!Ds9Ee-l9Eol9Cs d !$)4Dc\
    +asDseubeCule4 d +ma)acEi&31Dmuss4 %gui9DpasDr7sE5xDvez6Be-h9Cr7sBiel9Crad5xEm4,d ast+acJ%t5rEndeFn1Depo\
    ix*B4b+d4El9cErunDcass6E%rH2losseEorne- graz9Df3r9 p%v1Ksav1EortDg!syEu-hemDl!r b3netEezunI d +ma)acDp+d\
    iacD,d ast+acG8m+rastEadetFmatFutH l1 cr7e!xEegutI +rosJsav1Fsqui5Gtruc2g3sEi1Fr4EpezatE#alCrm1Cu&9F1*D#\
    deAnizasBog+oC-h9Cug+5letDl7sAorb1s9Cd9 %rroqueCnez9Apall9neCnassacDjasCu-hacC$eBebe1C0figueCr&edeDga6 t\
    a-%cCss9E5l7sCy#caveEuss8gr9deJmassasJ$ei0B(*B%(9ce*CieuxBo%str4CmpiacCnsamp3eFn s5bir9Cuy l5br6Froquel!\
    #Edragu6Eleb4B#&acH2ad5rDi)9Dn34Coj9Buj!dr9Cycasqui3Dl!sicDsegurAram5z7sCz7gu1Be9sCj!m4tBic5rtCguepeuCsc\
    leBoquebruneFfort*Fl!#K sa6,!b6Fp6eFs*Cz1Asaba-l9Ez9Cde-l9C6,9d#Ito6eKn6Hrai0sIrom9Hunix l7grosH$,fr9dat\
    Gbl9c+dHr1Gcapra(Hhr(t!dH%rH#acIicqGelix d ast+acLtheuxGgeorg1IrmeKi3HriedeGje9 l8comtalLp5tgeHust6G%ryH\
    e4+dHizi3 du pl9teH5beGm+t6M d +ma)acO8goyneNgimo(IurHed+dIz+dHi&el*H4tGor7sL p5y petitHstGp!l d8ba(eHi3\
    r8d !bezi1HuyGs!vyH5l9F89neIur7c8caz!xH&r(tieP d +ma)acHdodeHgemmeHm+ieI3eHradeg4deC0s d +ma)acCm+9Et9Cn\
    s9Cram4DcosDraga&i1Guz9FntCuvet3#EiacFm4tC$)ac m4aBcieurac e,fl5r1Beai0sCgosEufie0C(s9Cmb51Dezi1 ca&9Dp1\
    s3#C#EmpuyCyss1 sav1Bimor#C4CracBolomiacCrbets*Ata&oir1CrsacCsqueCyboscB3m1 d +ma)acDr!beBh5xBi1t8ura)5x\
    Cl%c*Cr7,p4tejacB5getDj5seDrdunEn9Fec5peEr7quetsBrav3s31C4c7sBude0Aurd7sCgosseAval7ce2ba(eB3goi)9DlusBic\
     fez7sacCel%C0comtal2+rosFfr9&8d ast+acCoz9
    33AabzacB-%sBmb+1 e,%graveD1Bnd3nos l1 ba6sCg%deBrb9atsCca&4D6sC1*CsacCtigu1 pr1 borde!xCveyr1Bsqu1Bubia\
    cE8e,1p1sasCd7geCrio0sDosBv7s9Byguemort8l1 grav1AbagasCi)e!xClizacCrieD4*DsacCss9neE7sCu#&CyasD42gir4deC\
    zasBe!tir9Cgad9Dl1DueyCl6 belietDlebatFf4dDv1 d8cast-l4Crnos be!%cDs4DthezCy&ac e,ca-l!BieujacCg9osCracB\
    %i)acHn pri)acDnquefortDsim4DyeC1i)acBomm1Cnnet9DzacCrde!xCssug9CuliacDrde0sEg*EideysBra&DnneGnsDud e,sa\
    6,l5(C5queyr9Cug1*BudosAcab9ac e,$l%gra6sEraCd+sacEujacD-%c 7 fr4sada(Jsur g+4neCm+sacDb1El91 e,meynacDi\
    ac e,sa6,d7(Er9Dps2l (leEu)9Cnej9Cpi9Dl4gDtieux*Crb4 bl9cDc9s*Dd9*Di)9 d8borde!xDs*DtelegueCsseu-Dtelmor\
    4 d alb#tGn! d8medocG$elFts 7 dortheJ,cast-l4E-l4 d8castetsK% batai0Er1 gir4deCudrotDm4tD$)acC$)acCzal(E\
    tsEugitatB7acD4Cr4sCssacDtasCzacBhamade0B(sac medocCvrac d8b%yeH7 medocHsur dordo)eBleyracBoim31DracCmps\
    CubeyracDquequ1DrpiacEs d8m4segurGl1 ba6sDtrasEur1*B#4Coi)4Bubneza(Dzac l1 p4tsCdosCrs9Cssac for,medocAd\
    ai)acCrd7acCubezeBieulivolB4nezacDzacCulez4A1c!d1D5ss9sCpietBt!li3sByn1seCr9sCs61AfaleyrasCrgu1H sa6,hi%\
    i#Bl!jagu1CoiracDud1B4tetCss1 e,baleyssacCurs*Br9cs*C4sacEt7acAgab+nacC-l9 7 medocCjacClg4CnsCrdeg9 e,t5\
    rtiracCuriacGguetB73acD(sacDsacBir4de2droptCscosBornacCua%deDrs*Bradi)9Dy9 e,l hopitalCez-%cCi)olsBu-%cF\
    osDtr1Cj9 m1trasAh!xBost7sCurt6Bu#*A-%tsBsl8sa6,georg1Bz4Aj! di)ac e,loiracBugaz9C-%cA% b#deDl9d8d8fr4sa\
    cD#oleEi$3e*Eoqui0Ds!ve*Dt1t8d8bu&Cb+deD1c!Cc9!Cd!xDosCgorceCl9d8d8pom3olCm+queDoth8l9d3r4Cnd3r5atJet2se\
    gurEirasDgoir9FnDsacDt4Cp5yadeCroqueDtigueDuscadeCtr1neCvaz9B8b+pE5scatDfieu*Dha-l9Dniz9Dpi9 medocIsur g\
    +4neEorgeFutEuy*Dta-l9 medocEei&Fmple*E5rne*Euz9Dv3d42m3Cg8cap f3#tCogeatsEn9Crm e,mussetCs +tigu1 d8lus\
    sacEb-l!xEegl(ott1 e,&al!r1Fsse6t1Elev1 e,th5meyragu1Epe6tur1*Esa0s d8cast-l4Dp+r8medocDtiac2g+4neBib5rn\
    eC)9 d8bazasLorde!xDueuxCstrac d8du#zeImedocBorm4tCub7sD&atsDp1*EiacH d8% #oleBucm!Cd4 medocCgai)acEss4D\
    4 e,l -8du c+nayEsCssacAmac!CdiracCr9s6Dc7a(EheprimeE-%cDg!x c9t7acEu34Dimb!ltE4s*DsasDti)as2ja0Fl%cEr1*\
    Cssei0sEugasCuriacCz31Di4B3i)acHsCst3rieuxBiosBombri3Cng!zyDprimbl9cDsegurDta)e*G5d6Ei)acEuss9Criz1Cu-%c\
    Dliets e,$0m+t6Fs 7 medocE4Dr7sAn!jac2m3Fn e,postiacBeacCrige9Cuff4sBoa-%cHnAomet*Brd4nacCi)eApai0tC#mpu\
    y#Cu-%cBe0grueCr(sacCssacG2dordo)eCti,pa%( e,cornempsCuj+dB6eu-hB%ssacCe68selveBod7sacCm3olDpejacEi)acCn\
    d!ratCr&31*Dt8d8b7!geFtsB#&acDi)acCi)ac e,m+campsBu)acC(segu6CjolsG2cir4Cyb+b9Dnorm9dAqueyracC6sacAr!z9B\
    ei)acBim4sCoc!dDns*Boa-l9Cma)eCquebruneBu&Asabl4s*CdiracC-l9sDn,ai)9Hndr8d8cubzacNu bo(Me,appe0sK4yIto6e\
    N du quey#tOsur l (leHub6 d8b%yeQr9nePmedocH$,d8s5legeLsa6,nazai#GbriceGcapra( d8b%yeSorde!xHhr(toly d8b\
    %yeQmedocNph8d8d5bleTs b+d1Hib+dI3s d abzacN8c91seMsur gir4deHomeGd7( d8p-eGem-i4*HstepheHti7n8d8l(seHxu\
    p3yGfelix d8f4c!deIrmeGg71 d8b%yePcast-l4Pfr4sacPlomb!dJ( du bo(Irma6 d 1teu-P8graveR% ri$3ePu pu&Jva(Hi\
    r4s d aigue$v1Ghi%ir8d8% noai0Pu bo(IppolyteGje9 d -%cM8b%i)acHuli7 bey&eve0Gl!r7,d +ceP1 comb1Pu bo(Rpl\
    9OmedocHeg3 d8bals4I4H5b3tLsJ( d8m4tf3r9dGmacai#I)eL d8cast-l4Iix9tIri7sJtialLn d8%yeR3mQs1casOu bo(Qpuy\
    N%c!ssadeHed+d d eyr9sO8guizi31N7 ja0sHi&el d8casteln!Qfr4sacQ%pujadeQrieuf#tHor-l4Gpa%(Ird4 d8c4qu1IulH\
    ey d +m7sL8castetsHh-ipp8d aigu-heQu sei)alHi3r8d !r-%cO8batQm4sGqu7t6 d8b+4Rcapl4gGroma6 % $rveeGs!veur\
    N d8puynorm9dIv6HelveIur6 d8b5rgQcad5rneRursacNsur l (leIveHulpic8d8faleyr7sRgui0ragu1Rpommi3sOe,cameyra\
    cHymphori7Gtroj9Gv6c7,d8p!lS3ti)asI$7 d8b%yeQmedocR4segurGyz9 d8s5diacKs d8medocF8colombeIroix du m4tHeu\
    %lieHflor7ceIoy % gr9deOl4gueHgemmeHhel7eHradeg4deHt3#Cl!n1Di)acDleboeufFs*Cm4acCucatsDg4DmosDt3n1*Dvet3\
    r8d8guy7neEiacC$)acI d8l (leBem7sCndetsBigal7sCl%sB5%c2m3Ei)acDssacGnsAtab9acCi0cavatC%(D7ceCrg4Dn1Curia\
    cCyacBeu-%cBizac d8curt4J%p5yadeB5l7neBr1s1*Auz1teAval d8liv7neH$rveeDeyracCyr1B7days m4talivetDsacCracD\
    de%(Dtheu-Bi)4etCll9dr!tEeg5geFnav8d orn4L8ri4sGeuveC#%deDsacAyvrac
    34Aabe-h9Bd(s9BgdeCelC41Bi)eDu1 $v1Bli)9 du v7tBni9eBrborasCgelli3sBspir9CsasDi)9Bume%sEsCti)acBv7eBz-l9\
    etAbabe! b5ld5xC-%rgu1C%ruc l8$euxKs ba6sCss9Be!fortElieuCd+ieuxC%rgaCrl5Css9Czi3sBo(s34GtCuj92libr4Dzig\
    u1Br7asCi)acDssacBuzi)+gu1Acabr3o0sEi31Cmb4 e,salv3gu1Dpa)9He*El4gCnd-%rgu1DetCp1t9gCrl7cas e,levasCssa)\
    ol1Dt9e,l8h!tEeln! d8gu3sKl8lezEri1Cuss8d8% se0Gs e,veyr9F6ioj5lsDxCzed+n1E$ei0D-hacD5ls d h3!ltIl1 bezi\
    3sBebaz9C-h1 e,rocozelsC0s*CrsCss742orbFras*CyrasB%pi3s*D#tC3m4,l h3!ltBolombi312orbJs*Cmba-l!xE1*Crne-h\
    9Culobr1Drni5F4secHt3ralB#(s9CuzyAdio e,valqui31A7tr8$)1Bsp4de-h9Afab#gu1Cug31Bel61 m63vo(Crrals l1 m4ta\
    )1Ei31 l1 v3r3i1Kp5ss+5Blor7sacB4t91E1*CsCuz-h4Czi31Bra(se2ag5tC4ti)9Agabi9C%rgu1Cng1Crrigu1*Bige9DnacBo\
    rni1BrabelsD(s1sacBuz+gu1Ah3epi9Ajac5B4celsDqui31Bu$)acA% bo(si3eDc!netteDgr9d8motteDliv6i3eDsalvetat2ag\
    5tDt5r2orbDvacqu3i8e,sa6,m+t6 d8castri1CcosteCgamasCmal5 l1 ba6sCns+gu1CroqueCtt1*Cur7sFtE5xCvaletteD3un\
    eB8boscFusque,d orbDcay%rEr1FosDp5getGjol2orbEradalEue&Ds5lieDtriad5Cs air1*Emate0sEpl9s*Eriv1*Dpi)9Czi)\
    9 % cebeBi!ss4Ceur9 cabri31Il1 bezi3sC)92orbBodeveCupi9BunasF l1 &ate!xDelF $elAmaga%sCr!ss9Dg4Dse-l9E-%\
    rgu1Cs d8l4dr1CuguioD#-h9B3if4sCzeB63ve*C#valB4s*DtadyF)acFrn!dFudEbaz6Fl9cEelsFsquieuEf3ri32lezE5li3sJu\
    Epelli3Gyr5xCul1 e,b!celsD#zeBuda(4Crl1D$el l1 bezi3sMm4tpelli3Anebi9Cffi1Czi)9 l evequeB(s9 lez 7s3uneC\
    zasBotr8dam8d8l4dr1Aoct4B%rgu1Cme,e,$0cunC4zacBupiaApa-h1C%vas l1 flotsCrda-h9Culh9Begairo0s d8bueg1Pl 1\
    caletteC#tDolsCz7asF1 l1 m61Bi3r3ueC)9CnetB%(s9Bo-h1Cm3ols*Cpi9Crtira)1CujolsDss9Dzo0sGsBrad1 l8lezHsur \
    v3nazob#Cemi9Bue&ab4Ci%&3Dm(s4Dssalic4F3gui3Aqu+9te*Ar1t6cli31BieussecColsBomigui31CquebrunF#d4deFsselsC\
    s(*Cuet*Dj9Asa6,9dr8d8bueg1Ps9g4(Hun1Gb!zi0 d8% sylveSm4tmelSputo(Hr1G&6i9Ir(tolHlem7,d8ri$3eGd#z3yGeti7\
    n8d alba)9P8g5rgasO1t#&5xGfelix d8l h3asQodezGgely du f1cIni1 d8f4teditQv+7salPs m5rgu1Iorg1 d orqu1Irva\
    (2ma#Hu-hem l8d13tJr!dGhi%ir8d8be!voirGje9 d8bueg1Ocorni1Pucu0sOfosO% b%qui3eOm63vo(OvedasHuli7IstGm+t6 \
    d8l +c4R4dr1Ithieu d8t#$3sIuric8navace0sHi&el*Gnazair8d8%da#zRpez9Gp+goi#Iul e,valma0Hi3r8d8% fageH4s d8\
    m!&i7sOthomi31HrivatGsaturn6 d8luci9H3i1Gthib3yGv6c7,d o%rgu1P8b+beyr+gu1F8croix d8qu6t-%rgu1C%scCtur+gu\
    1Cuss9F61Dteyr+gu1D$9B3i)9D$9CteBir9BorbsCub1Dm4tBuss+gu1At!ssac % b-li3eBeyr9Bhez9 l1 bezi3sB5rb1*Br1s9\
    Ausc%s d h3!ltIu boscAvacqui31C-h9Guqu1Cl3gu1Dfl!n1DmascleDras p%geEosBelieuxCnd+gu1Eemi9Er1Cr+gu1Dr3i1 \
    d8m5ss9sBiasCc % g+dioleCeuss9C0ma)8l +g7ti3eFneuv8l1 bezi3sPmaguel4eKtteFspass9sFte0FveyracCols 7 %valG\
    l8fort
    35Aaci)eBm9l(Bnd5i0 neu$0Ctra6Brbr(selCg7tr8du pl1s(Bubi)eBvai0s2sei&eAbagu3 morv9Hpic9Ci0*Dn d8b#ta)eEs\
    25stDs*C%zeCul4Cz5g1 % p35seBe!ceC&3elCdeeCtt4Bi0*Bl3ua(Bo(g3$llyEtrud9Cnnema6Curg d1 compt1Fb+#CvelB#al\
     s5s m4tfortL$t#DceDte-Cie*E0sC5al9Cuc2affDzAcampelCncaleCrdrocB1s4 se$)eBhampe!xDnce*Etel5pGpieDrtr1 d8\
    b#ta)eDsne2i0tDte!b5rgHgir4Hneuf d i0 e,$%6eE-l4 7 v7de%(Dum3eE$)eDva)eCelunDrrueixDvai)eB6t#*B%y1Bo1m1C\
    gl1Cmbl1sacE5rgHti0Crni0Dps nudsB#v6Bugu7Ad6+dDgeBol d8b#ta)eCma)eE%6Dl5pDpi3r8du &em6Curda6Br5g1Ae9ceBp\
    6iacBrb#eCc87 %meeFpr1 liff#Bsse*Bt#0sAfe6s*Bleuri)eBorg1 % fo#tCug31AgaelCh+dB7n12sei&eCvezeBosneCv7Br9\
    d f5g3ayBui&7D)7DpelEry m1sacAhed8baz5g1Bi#lAiff7dicBrod53Aj9zeCv7eAl h3mitageBa b!ssa6eFz5g8du d13tEoss\
    8d8b#ta)eFuexi3eGssacD&ape0 !x f-tzme7sMb5exicM&!sseeMd8bra6Os f5g3etzNu l5 du %cM3b#eMfleuri)eMj9s4Msa6\
    ,!b3tMth5+!ltE5y3eDdom6e%(Df4t7e0Er1na(Dg51ni3eEu3&8d8b#ta)eDmezi3eDno8bl9&eFuayeDri&+da(Dse0 7 cogl1Mlu\
    it#Jgu3&a(eD$0 1 n4a(Ci)eletD0C0uCndavr9Ee9Euj9Dg9E4FuetDhel6Drig9CssyB8&atelli3Er5a(Df3#*Dlor5xDm6ihic2\
    r9ceDp3t#Fti,f5g3ayDrheuDsel d8b#ta)eDthe- d8b#ta)eEi3c7tEr4&etDv3g3*Ei$32m3Cc5sseCs bru%(*EiffsEport1 d\
    u cog%(Bieur4Cff#C0m3Cv#2&9ge4BoheacCng!lnayCurma(DtehelD$)8d8ba(Ku d13tBuit#G dompi3#Ama7 ro&Crci0 ra5l\
    Kob3tDpi#Dti)8f3&!dCur8d8b#ta)eCx7tBeceCd#acC-%cCl1seDleCrnelCsn- roc hCzi312c51n4B6iac morv9Hs5s be&3el\
    B4dev3tD,dolE!b9 d8b#ta)eGt5rE3f-Efort2meuEg3m4tEh!ltE5rsE#u- d1 l9d1Kl8gastKs5s p35seLur i0Crde0sCuazeD\
    l6s*Dsse*Dti3sBuelAn5voit5Cyal &at-l42sei&eGs5s baz5g1Hur $%6eAorg31BsseApaceCimp4tCnceCrce*Di)eDth7ay d\
    8b#ta)eBipriacCr8&9ceFsur sei&eBle&atelD68f5g31Dl9 l8gr9dDrgu3Dsd3Dugu7eucEmeleucErtuitBoc8l1 bo(Ci0yCli\
    )eCn,pe9Br6ce*AquebriacDd-%cAr9neeBed4CnacDn1Cti3sBim5Cv1 du c51n4Boma)eEzyDi0Cz l9drieuxEsur c51n4Asa6s\
    *E,+melHub6 d !bi)eN1 l9d1Nu cormi3Ppava-Gb7oi,d1 4d1Hriac2m3Jc87 cogl1Jeuc d1 iffsIo%d#G&r(toph8d8va%6s\
    Ts bo(H5lombGdidi3Hom6eucG3bl4Hti7n87 cogl1Gg9t4Heorg1 d8&1neRg#hai)eR#6temb!ltIrma6 du p6elO7 cogl1Osur\
     i0Hi0sH4dr9J%yH#goi#Hu65xGhi%ir8d1 l9d1Gjacqu1 d8% l9deHe92c51n4P$%6eH59 d1 gu3etsHustGleg3 d1 pr1Hunai\
    #Gm h3veM4HaloK d8ph-yKn2melIrc l8bl9cLsur c51n4K9Iug9Hed+d2i0I7 l8gr9dIloir d1 4d1G47 % &ape0Hu7 d1 a0u\
    xL% r53ieGp39J8m+c 7 p5letJnHi3r8d8pl1gu7G#my du p%6Gs!veur d1 l9d1Hegl6In5xHuliacJpic8d1 l9d1O% fo#tHym\
    phori7GthualJrialGuniacF89ne2$%6eHcolombeHm+ieCulni31B7s d8b#ta)eCrv42$%6eBixt2affB5gealAta-l(*Cl7sacBe-\
    %yBhori)8f5-%rdDurieB6t7iacBorceBr9s % fo#tCeff7delDmb%yEeheucDsboeufEse*Dv3i7Cim3*Aval c51n4Ed 9astGize\
    B7delCrgealDn2sei&eCz6 l8coquetBieux $elHy2c51n4C)ocCl%meeCssei&eCt#*
    36Aaigur9deCzeBmbr!ltBnj56Brd7t1*Cg7t42c#useDyCpheui0sCth4Bzay l8f3r4Abadec4 l8p6C)euxCraizeCudr1Czaig1B\
    e!lieuC%b#Bommi3sCnneu-Cu1seDg1 l8&ate!B#ta)eCi9t1D4Dv1Buxeu-Di31 d a-%cCz9ca(Ace!lm4tCl4Bhabr(D-%cD%(Dm\
    pi0tDntomeDss7eu-Fi)o0sDte!r5xE-l426d#Dv6DzeletCeze0sCitrayC5dayBir4*Bl38du bo(Ci4Cu(Bo6gs*Cnc#mi3sDde*B\
    #v9t*Coz42v!v#Buzi4AdeolsBiorsDuB5adicBun l8poeli3DetAecuei0Bguz4 &9tomeBt#&etAfav3o0s 7 b3ryBeus61Bl38%\
     ri$3eB4t7ayEgomb!ltFu79dCug3o0sBr9c-l4Cedi0Ag+g-1s8dampi3#BeheeBir5xB5rnayBu-lyAheu)1A6gr9d1Bss5dunAjeu\
     l1 bo(Emalo&1A% b3th75xEux3etteD&amp7o(e*Gpe0 orthemaleMsa6,l!ri9Gt#*J l9gl6Dmott8feu-lyDp35i0Dv3ne0Ccs\
    *Cnge*B8bl9c*Dma)yE75xDpe&3e!Eo6c4netFn,&#ti7 &ab7etDtr9g3Cs bord1*Cvr5xBi)acE3o0sCnge*DiezCz3ayB5rd5eix\
     sa6,mi&elE53 sa6,l!r7tBu9tCcay l8lib#JmaleCra(Deu-Cz3etByeCs sa6,georg1Amai0t*ClicornayCr4DtizayCu$31B7\
    et52nah4F#ols s5s vat9CobecqCri)yDs26d#Cune,pl9&1Hsur vat9Czi31 7 br7neBi)eEyB4t&evri3EgivrayEi3&!meFp5#\
    tEle$cqCsnayCuh3sFtDl6s2ceph4sBurs*Ane4s2c#useC#tCu-%y l1 bo(Dvy pa-l5xGsa6,sepul&#Bih3neBoh9,$cBu#,l8f3\
    r4Aobt3#Brs7n1C$0Bul&1Apallu!26d#CrnacDpecayCudyDlnayBe0vo(6CrassayBommi3s*Cu%61*Ei)y notr8dameJsa6,m+t6\
    Ppi3#B#!x*Du-ly % $0C(sacCuni3s*A#b5rs6Cu-lyBiv+7n1BosnayCuss61Dvr1 l1 bo(BuffecAsaci3g1 sa6,m+t6C6,ai)y\
    H5stri0JtHub6Gb7oi,du s!ltG&+ti3Ir(toph87 baze0V5&3ieHivr9Hyr9 du jambotGd7( d8j5hetGflor7t6Gg!lti3H75Io\
    rg12+n4Hi0sGhi%i#2b7aizeG%ct7c6Gm+celJt6 d8%mpsIurHed+dHi&el 7 br7neGpi3r8d8j+dsHl9tai#Gval7t6F8cec-eHf!\
    steHgemmeHlizai)eHsev3e26d#CrzayCssi3g1 sa6,g3ma6CulnayDze0sCz3ayBegryC0s2nah4CmblecayB5geAt7du*Bh7ayDve\
    ,sa6,juli7CizayB-lyB5rn4 sa6,m+t6Br9z!ltAurci3sAval f5z4D7cayCr7n12f5z4Ct9Be0sCndoeuvr1Crneu-2i)3aieCu-B\
    icq exempletFsur nah4Cg5l9tFxCj4C0dieu26d#Fg4g(Hu6Fntro(L fav3o0s 7 b3ryFrs l1 orm1Ei3sCneu-B5-l4
    37Aab-lyBmb-l5Do(eBn&e*Cto)y l8t-%cBrt9n126d#BssayBthee2&3But#&eCz53 7 t5ra6eBvo6e*Dn l1 ro&1Cri0 l1 p4c\
    e!xBzay l8ride!Fsur &3J6d#Aball9 mi#Crr5Be!lieu l1 lo&1Em4,7 v34Jl51t!ltJ$l%geCna(Crth7ayCtz l8&ate!Bl3e\
    Bossay2c%(eEeeCurgue-*En9DssayBrasl5Dy8s5s fayeHur m!lneCe&1*Dhem4tCido#DzayBue- 7 t5ra6eAc9d1 sa6,m+t6D\
    geyB38% r4deE0sBhamb4Gurg26d#Fray l1 t5rsEpi)y2veudeDncayFe!x pr1 lo&1Ksur &o(i0Enay2%th9Dr7t-lyEge*Eniz\
    ayDte! % valli3eIr7!ltDumussayDvei)1Cedi)yDi0Dmi02demeN6dro(Dn4ce!xDze0sC64Dsse!xC5ze2loi#Bigo)e*Cna(Dq \
    m+s % p-eCr9Cvray d8t5ra6eHsur 1v1Bl38l1 p6sB4t6voirCrm3yCte!x2loi#Cu1m1DrcayFe0s d8t5ra6eF5eDzi3sBrav9,\
    l1 cote!xC(say2m9seCote0sDuzi0sBussayAdam8m+i8l1 bo(B1c+t1Bi3#Bolus l8secBra&e*CuyeAepei)8l1 bo(Isur dem\
    eBsv1 l8m5ti3Dr1Afay8% v6euseB3ri38%rc4Jsur be!lieuB4dett1Br9cue-Ag7i0BizeuxAhomm1*Bu(m1Aj!lnayB58l1 t5r\
    sAl -8b5&+dBa ce0 gu79dJsa6,av9tEhape0 !x n!xMbl9&8sa6,m+t6Msur loi#Eroix 7 t5ra6eDf3ri3eDgu3&eDmembro02\
    &o(i0Dri&e*Eo&8cl3m!ltDt5r sa6,gel6D$0 !x dam1Cngea(CrcayB8b5%yDgr9d pr1si)yDliege*E5r5xDpeti,pr1si)yCm3\
    eCrneCs 1s+dsEh3mit1Bi)i31 d8t5ra6eD#Due-Cm3ayBo&e26dro(Fs*Cu9sBubleCss!lt2loi#Cyn1CzeDi0Amai0*Cnthel9Cr\
    cayEe21v1E-ly2m!lneN$7neDi)y m+m9deDrayCzi31 d8t5ra6eBettrayB4naie*Dtbaz4Ehod4El5(2loi#Er1orGu- 7 t5ra6e\
    Es*Cr9dCsn1CuzayAnaze0s negr4Beu-Fl8l8li3#Ip4,pi3#Gy l8bri)4D$02br7neEy l8roiBoizayCtr8dam8d oeCu9s l1 f\
    4ta61Et#Dz-lyCy9,d8t5ra6eAorbi)yAp9z5ltCrcay m1%yHsur $7neCulmyB3nayDruss4Boce2c(seCn,d8ru9Crts2$7neCuza\
    yB#u-ly2c%(eBussi)yAraz61Bei)ac26d#Csti)eCu)yBi&elieu*C)y usseC0Ey2$7neCv+7n1Di3e*Bo&ecorb4Cuzi3s d8t5ra\
    6eAsa&e*C6,9to68du ro&3Hub6 l8depe6tHv3t6Gb!ldH7oi,% fo#tHr9&sG&r(tophe2l8na(Hyr2loi#Gepa6Hti7n8d8&i)yGf\
    lo$3Gg75phIrma62$7neGhippolyteGje9 sa6,g3ma6Gl!r7,d8l6O7 gat61Gm+t6 l8be!Gnico%s d8b5rgue-Qs motetsG57 l\
    1 $)1Gpat3n8rac9Hi3r8d1 corpsGqu7t626dro(G#gleHo&Gs7o&F8cath368d8fi3bo(Hm!r8d8t5ra6eCunayC$)e2%th9Gy 7 v\
    34D4ni31Cz-lyBembl9cayCnne$31Cpm1Cu-lyB4zayCri)yCu$)eHy d8t5ra6eBub%61At!xi)y sa6,b!ldCv9tBh7eu-C-5zeDza\
    yB5rn4 sa6,pi3#EsBrogu1Cuy1Ava0r1Cr7n1*Bei)eC#tzDneu- l8&ate!Jsur 6d#E52br7neB-%61 l1 ro&3sFndryEeb5rgFd\
    oma6I3Flo6 c5l9geFp3dueEi3s ! b56B5Dvray*Ayzeur12c#use
    38Aa)6B0m4dEv+dBmbelBnj5Cno(6 &atel9sCth4BosteBpprieuBr9d4 pass6sCtasCzayBssieuBub3iv1 7 roy9sKsur va#ze\
    Cr(Ctr9sH me!dr87 v3corsB$)4etAbalb6sCrr!xBe!cro(s9tEf6FortElieuE#pai#Evoir d8m+cJ7 roy9sC0g+d8p5ssieuDm\
    4tCrn6CsseE6sCv7a(B-ieuColC$3sCz4n1Bl9d6B4nefami0CssieuCug8&ambaludDrgo6 jallieuDv1s8quirieuBr9gu1C1sieu\
    xF4Dz6sCi8e,9g4n1D4Burc6Ac1sieuBhab4sDl4*Dma)ieuEp2dracFa)i3Fi3Er5sseDnasEtel5veGp3i3GsseDpa#-l9Dr9cieuG\
    t4nayFv61EetteEnecl1E$eu &ava)euxDsse2rh4eG%yFi)ieuDte! b3n+dH$%6Fl 7 triev1GusFnayE4nayEte*Dv9ozCelieuD\
    vri31DyssieuDz7euveCi&-i9neDm-6Dr7sCol4geDnas l amball9Dr9&eDze!Cuze0sB%ixDv9s 7 h!,o(9sCe0sC4as2va#zeBo\
    )etE6 l1 gorg1Clombe*Cmme0Crbel6DdeacD7cDn-l4 7 triev1Dps*Dr7c4 7 v3corsCuble$eDr e,bu(Et7ayBra&i3DsCemi\
    euDts 7 be0d4neDys mepieuCo0sBul6AdiemozCzimieuBo(s6ClomieuCm+6D7eAe&iro0sClos8bad6i31Bng6s*Ctraigu1E8de\
    ux gui3sBstrabl6Byb7sCdo&eCz6 p6etAf+am9sCv3g1 d8% t5rBit-ieuB%&31B4ta6eFn- corn-l4Cur*Brog1Dnt4asAgi31C\
    ll4nayB4cel6Br9ieuC7ayEobleDss87 v3corsAh3beysCyrieuxBi312ambyBuez*Crti31Aize!xDr4Aj9neyriasCrcieuDd6*Dr\
    ieAl alb7cC(l8d abe!Ba balm8l1 grott1Fti8di$s6Jm4tgasc4Eu(seIi3eD&ape0 d8% t5rPsurieuNu b+dEomb8d8l9ceyF\
    t8sa6,9d#Df3ri3eE%&3eEort31se*E#tte*Dg+deDmorte*Ftt8d ave-l9sJsa6,m+t6Eu#*Htte*Dpi3#*Dri$3e*Dsalett8fal%\
    v!xGl87 be!m4tE4eEur87 &+t#useDt3rasse*E5r du p6Er4&e*DvaletteE3p-li3eCff#yC0yCns 7 v3corsCval 7 be0d4ne\
    Fd7sErsB8b5&age*Grg d o(9sD&amp pr1 frog1Fey%sDfr7ey d o(9sDgr9d lempsEuaDh!,b#daDm5ta#tDpassage*Eeag8d8\
    r5ss-l4FrcyGi3E6*E4,d8be!vo(6Lc%ixDsappey 7 &+t#useDt5vetDv3s5dCntiolCs ab#tsK 7 d!ph6eFd#tsFv7i31N veyr\
    6s thuell6Ecot1 d a#yL8corpsEdeux alp1Eep+r1Ero&1 d8c4drieuCyrieuBieudieuCve,e,gavetB4ge&7alBumb6Cz6ayAm\
    a0val 7 v3corsCrcieuFllol1Eoll6Dn9sCssieuCubecCyr1 savelBe!d#Cns*Cr%sCyl9DrieGu l1 et9gsDssiezBiribel l9\
    &at#J1 e&e0sCzo7Boidieu det5rbeDr9sDssieu2dol4Cn1ti3 d ambelL8cl3m4tLu p3cyDst35x m-ieuD,d8l9sFsa6,m+t6E\
    a)e*HieuFlieu v3cieuFudEb4no,sa6,m+t6Ec+raFhab5dEeyn+dEfalc4F3ratE#velEsev35xCrasD1telEtteCtti3Buri9ette\
    Ena(An9t1 7 rati3Eo6Bivo%s v3me0Botr8dam8d8commi3sOl osi3Om1ageOv!lxCya#yAoptevozBr( 7 ratti3CnacieuxJ b\
    alb6sD4Bu0sByeuCti3 sa6,ob%sBzApactCjayC%druCnossasCrm-ieuBel%folCnolBi3r8&atelCnsotCsieuBl9*Dte! d1 pet\
    it1 ro&1Bo(atCli7asCmmi3 d8be!#pai#Cns4nasD,d8&3uyF7 roy9sGvequeE&+raCrcieu amb%)ieuDt8d1 b4nev!xB#bo(Ds\
    l1Es6sCima#tteCoveysieuxCuni31Aquaix 7 &+t#useCe,7 be!m4tC6cieuA#!m4tCnageDcu#lCvelF t5rd9Ent6 v!gr(Biv1\
    *Bo&e*Ftoir6C(s+dCma)ieuCuss-l4Cv4CyasDb4Buy m4tce!Asabl4s*C6,a)62bi4Hlb9 d8ro&eNu rh4eJ6 d8v!ls3#Hndeol\
    Jr87 roy9sMl8gazIto68l abbayeHppol6+dH#yHup#Gb+thelemyQ d8se&-i7neIudi0 d8% t5rPe,pipetH3n+d*H%(8du bu(H\
    4ne,d8&ava)eHue-Gcassi7HhefIr(toph87 o(9sRsur gui3sH%ir d8% t5rNu rh4eMsur gal!#Gdidi3 d8biz4n1Q% t5rGeg\
    #veHti7n8d8crosseyRsa6,geoirsGgeoir87 valda6eLsJrg1 d 1p39&eP8commi3sIrva(Hu-l!meGhi%i#N d8br7sR% cotePu\
     rosi3H4o#*G(mi3Gje9 d avel9neNh39sM8b5rnayOmoir9sOs5da6Ov!lxLl8$euxHoseph d8ri$3eHuli7 d8l h3msIs,&aley\
    ss6Ld8c%ixG%tti3Iur7,du p4tO7 be!m4tGm+cel bel accue-Ml6Jt6 d h31PuriageO8cle0sQ% cluzeQv!ls3#Nl8v65xIur\
    ic87 triev1Ol ex-Ixim6Hi&el d8sa6,geoirsN7 be!m4tNl1 port1Hury m4teym4dGnazair8l1 eym1Hico%s d8ma&36Izi3\
     du m5&3otteG4drasGp9crasseIul d ize!xM8v+c1Ll1 m41ti3Hi3r8d 7t#m4tO8br1sieuxQ&+t#useS37n1Qme+ozSsageHri\
    mGqu7t6 fal%$3Osur (3eGroma6 d8jali4asQsurieuKnsGs!veurIv6Hebasti7Hime4 d8br1sieuxHorl6 d8mor1telQ$7neHu\
    lpic8d1 rivoir1Gtheoff#yGv39dHictor d8c1sieuQmor1telInc7,d8m3cuzeF8a)1Inne2g3v4deHbl9d6eHluceHm+i8d allo\
    ixOu m4tC%)4E(e2s9neCrc7asDdieuCss7ageCto%s e,b4ceCvas mep6Be&-i7neCm4s*CptemeC#z6 d8% t5rDm3ieuDpaizeDr\
    8n3polCyss6e,p+(etHsFuelBiccieu sa6,juli7 e,c+(ieuCevozCll9sCn+dBoleymieuCnnayCus$0BuccieuCs$0Ate&eCnc6B\
    heysCodu#Bi)ieu jameyzieuBor&efel4BramoleCeffortDm6(DptBull6sAval d8$rieuDb4na(D7c6Go)eDj5ff#yCracieuxDc\
    1 alli31 e,r(setCssel6Ct-ieuCuj9yDlnaveys l8basOh!tEx m-ieuBel9neCn3ieuD4EscCrnasEiozDtrieuCu#y voroizeC\
    yr6s thuell6Dss-ieuCz34c8curt6Bi7neCf*C)ieuCl%g1 du %c d8pa%druFrd b4notId8l9sInotr8dameI#cu%sKym4dIsa6,\
    &r(topheE8s5s 9j5Ff4ta6eFmoirieuFneuv8d8m+cFtt8d 9th4K8$7neCnayCri$0Czi0Boir4Dss9tC#ppeCu#y
    39Aab3gem7,% r4ceM8gr9dOpetitNs th1yLsa6,je9Biglepi3#BliezeBm9geBndelo,7 m4ta)eImorvalCnoi#CtorpeBrbo(*C\
    &el9geCd4C1&1C6thodC%yComasCsur8+su#tteBsn9s be!vo(6Budel9geCgeaEr9sD(eyCm4tDurCthumeCx9geB$)4 l1 sa6,cl\
    !deAba%(e!xEnodCns*Cr1ia2l a6D#ta6eCum8l1 m1sieursCv39sBe!for,orba)aEvo(6CffiaC0combeFf4ta6eDm4tCrsa-l6C\
    sa6Bi+neCef d1 ma(4sGu f5rgEmor6C0culBlett39sCo(2sei0CyeBo( d am4tG8g9dEsiaCnlieuDn!dEef4ta6eCrnayCurg d\
    8sirodBrac4D69sDnsC3yDt7i31Dv9sCiodCo(siaBu$llyAc7se!Crn9sEieb!dE4Cs9ceyBha6e8d1 c5p(Dmb3iaF%yEoleEpa)e2\
    l5eJyIoleFdiv3sFr5gi3Fv9sDnciaDpe0 vol9dEo(Dr&-%Fi3E7cyFzi3EnodDssal mol6g1Dte! &al4Id1 pr1Fl d8j5xGayGn\
    eufFno(E-l4Dum3gyEss79sG6Ex &ampa)yGd1 crot7ayDv3iaCem7otE6*Dn8b3n+dGsecD$)yE#!x*Fota6eCi0Fy l8$)obleHsu\
    r sal6sDssey2l5eCo(eyDux*BizeB%irv!x l1 %csCucyBo)a*C(3etteCl4ne*Cmm7ai0sCndam6eE1*DliegeDte*CrnodCsg1Ct\
    e!x du liz4Curbette*F5z4El9sG5xEtef4ta6eDs9ceCyri3eE4Bram9sDns*C79sDssiaC(seyCot7ayBu(iaCtturaC$3*Adamm+\
    t6 m+pa6Dp+(Ei3#Crb4nayB7ezi31Csn1DsiaBi)aBoleCmbl9sDpi3#2m4tCuci3Drn4CyeBrame%yAecl9s n74DeuxCri0Bntr8d\
    eux m4tsBque$ll4Bss3val combeJt+t#BtivalC#pi)eyBv9sAfa0t9sCy 7 m4ta)eB4c68l8basLh!tDta6ebruxE7uCr,du p%s\
    neCu&39sDl7ayBra(9sDn&e$0DrozDsn8l1 meuli31Cebu9sCoide$0Dnt7ayAgateyB7d#yDodCra(eDmi)eyDugeCv6geyDryBi)y\
    Cllo(CziaB5xBr9d8ri$3eO &ate!Eg8d8vaiv#Dy8e,&+nayCed(9sCoz4CusseAh!tec5rFro&eEs d8bi7neAivoryC#yAjeur#B5\
    heAl eto-e*Ba b+#*Eo(si3eE#t7i3eD&ai0useGpe02furieuseGrme*Gssa)eGte%6e*GumusseHx du dombiefJ7 br1seDfa$3\
    eE3te*ErasneeD%tetteEoyeDm+#*E5i0*Dp1se*Drix5seDt5r du meixD$ei0 loyeCc d1 r5g1 truit1Cdoye2sei0C6sCj5xC\
    m5raCrg-%y m+s4nayDn!dDrivoi#Cv9cia ep3cyFgeotFs l1 doleLsa6,cl!deDi)yB8&ateleyDd1&!xDfiedErasno(D%rd3et\
    FtetE5v3otDpasqui3Eeti,m3ceyE6*Dv!di5xE3no(Ei0yCctCmuyCnt*Cs +sur1Eb5&5xE&al1m1FrozetsEdeux faysE1s+ds t\
    ai)ev!xEhaysEm5ssi31En9sEpi+dsFl9&1 7 m4ta)eNpr1 +bo(E#potsF5ss1*Etro( &ate!xD&31CzatBo(iaCmb+d*Cng&!mo(\
    Fo&4Ewy2l8d5bsDs l8s!ni3Cu0Dvat9geAmacornayC(odCl9geCntryCri)a2val5seGyDneziaEozDti)aCth7ayCynalB7etru l\
    8$)obleHx 7 j5xDoteyCr4aCsnayEo(Dsia2sorneCussiaBieg1DryC)o$l%rdBoir9s 7 m4ta)eE4DsseyC%6EmbozEyDp#CnayD\
    ne,% $0GayEi31D,s5s v!d#yGur m4netEa)a l8#c4duitMtempli3FiguGnEb+#yEcuselEep%6EfleurEholi3Ei)y l1 +sur1J\
    sur l a6E%6siaEm+l4Fi#y % $0L8&ate!ForotE#velF4dCrbi3*DezDvalCu&+d*Drn9s &+b4nyDt4ne*FuxButi)eyAn9ceEhez\
    Eu(eB74Cubl9s ab3gem7tD$0yCvy l1 doleFsur sei0Cy*Bo)aCz3oyAoffl9g1Bngli31CozBr&ampsCgelet*Bu)eyCn9sCrCss\
    i31Apa)eyEozCnn1si31CrceyCss79sCtornayBe6t#*Crri)yCseuxCti,noirBic+#!C0mo6eCmor6B%6o(e!EsiaDsneC7(eHtteD\
    u#*Cum4tBoids d8fioleDnt#Cli)yCn,d h3yG8poitteGu navoyEh5xCr,l1neyBratzCem94DnovelDs-lyDt6BublyCp-l6Aqu6\
    ti)yArah4C69sCn&otDsC$llol1Bec9ozCith5seCl9sC$)yBixBo&efort2n74C)a*Cma6*EngeCsayCtali3Dh4ayCuff9geBuffey\
    2sei0ByeAsafflozC6,am5rHub6Gb+a6gGcl!deHyr m4tmal6Gdidi3Gg3ma6 7 m4ta)eOl1 +%yGhymeti3e2val5seG%ma6Iur7,\
    7 gr9dv!xHotha6IupHupic6Gm!rKic8cr-%tGpi3#Gthieb!dF8a)1Dz7ayCl9sDi)eyEns l1 ba6sCmp9sCnt9sCpo(Crro)aCuge\
    otBeli)eyDli31Cptm4cel l1 molun1Crg7!xG4Dm9geDr8l1 m5li31BirodB4g14Cucia*Dv9sBuptByamAtass7i31Cv!xCx7neB\
    h3vayDsyCoi#tt8co(iaFiaEssiaB5l5s8l8&ate!Drm4tBr7alAuxe0sAvad9sCl d epyEs4netteFur9Demp5li31Df62val5seDz\
    6 7 petit8m4ta)eCnnozCud#yDx l1 sa6,cl!deFsur poli)yB3ciaDg1*DiaDn9to(Ds 7 m4ta)eFs5s selli31DtambozCscl\
    1CvyB-%rd sa6,s!veurJur bi7neHs d h3iaE7euv8d avalLs5s pym4tFrs f+%yIl1 bo(Irob3tH36eFtt8l1 +bo(NdoleF$e\
    uxCnce0sFn,froide$0C#m4tDyCt#ux*BoiteurCsbl1 valf6Bri9geBulvoz
    40Aai#2l ad5rBm5Bng5meDr1seBrb5caveC7gosseCgelosGuseCjuz9xCsagueCtass7xDhez d +ma)acCueCxBuba)9Cdi)4D4C#\
    -h9DiceBzur*Abahus s5bir9CigtsCnosCs m!coDc4sDs3cl1Dt7n1Cts*Cudi)9Bega+ClhadeD(DusCn1s8l1 daxIma#mneDque\
    tCrg5eyCtbez3 d +ma)acCyl4gueDri1Bi+rotteDsDudosCsc+rosseB4neg+deCosCrd31 e,%m7s9sCst7sCugueDrda%tErio,b\
    3g4ceBrassemp5yCeta)8d8m+s9CocasBu91Aca&7C)otte*C0nCmpa)e*Ee,e,%mol3eCndr1seD7x e,#!tCpb#t4Crc+1 sa6t8cr\
    oixE7 p4s4Css7Dtai)os s5sl7sFndetEel s+raz6Gn! &alosseKturs9H3FtsCunaEei0Dp7neCzal(D312l ad5rB3eB%ssunCe\
    d1Drm4tBomm7sacqCudur1B#4 d +ma)acAdaxBoazitCnzacqBuhor,ba&7Cm1*A1cal9sD5rceCtibe!xEg+deBug7i8l1 ba6sByr\
    1 m4cubeAf+gu1AgaasCb+#tCi0r1Cm+d8l1 ba6sC#6D#yEosseCst1CujacqBe!neCl5xBib#tBoosCurb3aDsse*Dts*Br7ade2l \
    ad5rAhabasCgetm!Cst6gu1CurietD,m!coB3mD#CugasB6xB4t9xCrs+rieuAjosseA%bastid8&alosseKd +ma)acEtutD7neD5he\
    y#DritCcajunteDquyDrabeCglorieuseDr9geChosseCluqueCmotheCrbeyDri$38sa6,sav6Ctri0Cu#deFtB8f#&eDleuyDs7*D$\
    )!Cnc5acqC4CsgorDp34C$)acqB6xeCpostheyC,e,mixeBosseCu3*Drqu7Bubb4Ccb+dez e,b+gu1Ce*Cgl4Cssa)etCxeyAmag1c\
    qC-%sF31CnoDtCrpapsCuri1Er6Dvez6 d +ma)acCyl(Cz3o0sBe1C-h9Css9g1CzosBimbasteDiz9Cram4,s7sacqCss4Boliets \
    e,maaCmuyCngetDsegurD,d8m+s9E!tEegutEfor,7 &alosseEga-%rdEs5eCrc7x % n5ve0Dg9xCusc+d1EteyBugr4An+rosseCs\
    sietB3b(B5sseAoey#gaveFluyBn+dCdr1C1s8%h+ieBr(tCthe$e0CxBssag1Buss8suz9Bz5rtAp+7t( 7 bornDleboscqCyros c\
    az!tetsBecoradeCrquieCyD#FhoradeBh-4d7xBimboCssosBoma#zCnt7x l1 forg1E4x2l ad5rCr,d8l9neCud7xD-l4Dyd1se!\
    xCy9neErt6B#&acq l1 ba6sBujo l8pl9Cyol cazaletAr7ungCtj4sBimbez e,b!dietsC4 d1 l9d1C$38saas e,g5rbyBoque\
    fort*Asabr1*C6,a)etHndr8d8sei)9xHub6H$tGb+thelemyGcricq &alosseMdu gaveM$0neuveGeti7n8d ortheGge6I5rs d \
    !ribatO8ma#mneHorGje9 d8li3Om+sacqHuli7 d +ma)acN7 bornIst6Gl!r7,d8gosseH4 l1 m61Iub53Gm+t6 d 4eyO8h6xQs\
    ei)9xIurice2ad5rHi&el 1calusGp9del4Iul 7 bornLl1 daxH3d4Hi3r8du m4tGsev3Gv6c7,d8p!lRtyrosseGyagu7F8colom\
    beHeu%li87 bornHfoyHm+i8d8gosseCmadetCngu6etCrbaz9DrazietE4Cubi4Erigu1EusseD)ac e,cambr9Lmu#tBei)osseCrr\
    1 gast4Gl5s e,+rib9sCyr1seBi1tCnd31Bolf36oCorts hossegorCrbets*Dd8l abbayeDeD,7 &alosseCuprosseDst4sAta0\
    r*CrnosDtasB3c( l1 ba6sCthieuB-hBosse*Cul5zetteBr7sacqAu&acq e,p+7t(Brg4sBzaAv3t*Bicq d !ribatCe0 sa6,gi\
    r4sI5bir9Hturs9Dux b5c! l1 ba6sC0naveGeuv8d8m+s9Ay&5xBgos sa6,saturn6Bzosse
    41AambloyBnge*B#61Ct6sC$0Buta6$0Dh4Bv+ayC3d4BzeAbai)e!xDll5CuzyBe!c8% roma6eFh7eE$lli3sB-lyCnasBlo(Bo(se\
    !*Cnneve!CuffryDr#*EsayBracieuxCeva6$0Ci5Busl5pAc9de2beuvr4Be0*Ftt1Bhai0sDmb42c(seGrdEpi)y 7 be!ceD4Dte!\
    $euxE-l42&3Er12&3Dum4t2loi#Nth+4neE$)y du p3&eCem3yDv3nyC(say 7 t5ra6eDt7ayC5eEssyEzy2c(seB49Dcri3sDtr1*\
    Crm74FrayCudd1Detr4 ! p3&eDffyDl9g1Eommi3s % t5rDr &ev3nyFsur loi#Eb5z4Emem6Dtu#2loirBr5y2coss4Cu&3ayAd9\
    zeBhuiz4Br5eAecom9Bpia(*Cu(ayAfav3o0s2&3CyeBe6gsB4ta68l1 cote!xJra5lIs 7 solo)eCrt9Csse*Cug312biev#Br9ca\
    yC1n1DtevalAgievr1Bomb3ge9By 7 solo)eAh3b!ltB5ssayBu(se! 7 be!ceJsur coss4Ajosn1A% bosse*D&ape0 7&3ieMm4\
    tm+t6Msa6,m+t6 7 p%6eMv7domo(eNicomt1seGusse8sa6,$ctorEolombe*Df3t8be!h+na(Jimb!ltJsa6,cyrE4t7e0Dmadele6\
    8$0fr56Fro0 7 solo)eD$0 !x cl3csCmott8beuvr4Cnce*EomeDd1 l8g!lo(Dg42&3Cssay2cro(neCv+d6B8c4tro( 7 solo)e\
    Dg!l,du p3&eDpl1s( dor6Ll e&e0Eo(%yDtemple*Cs 1s+ts*Ehay1Em4t-sEro&1 l evequeDti5Bi)i31CsleBo#uxDg1Bunay\
    Am+ayD&7oirE-ly 7 be!ceMg!ltDeu-2&3Do0sCsliv1Cv1Cz9geBeh3sCmbro0sCn+sDnet52&3Cr*Csl9dFyCusn1B-l9cayBo(yC\
    l6eufCnd5ble!D,pr1 &ambordEe!xEh52biev#M&3Eliv!ltEoi#2l8loirEri&+dL val d8&3Geux 7 solo)eF5ve!C#eBuid12l\
    oi#Cls9sCr d8solo)eAnave-Beung2beuvr4DvyB59 l8fuzeli3DrrayCy3s2&3Aoi)yCslyBnza6BrcayDha(eBu&ampsDqu1H % \
    n5ve0Cz53 l8doy7Lm+&eAp3i)yCz5Bi3#fitte2s!ld#B4tlevoyCui0*BrayC75vell4Cunay cass3e!Ei3s 7 solo)eArah+tB7\
    ayBhod4B-ly2loi#BoceDh1*Cm-lyDor9t6 l9th7ayCuge5Bu92egv4neAsa6,ag-Hi)9Hm9d l4gp#Hrn5ltH$tGbohai#Gcl!d8d8\
    dirayHyr du g!ltGd7(2loi#Hye2loi#Geti7n8d1 gu3etsGfirm6 d1 pr1Ggeorg12&3Irva( % fo#tH5rg4Ghi%ir8% grave0\
    Gjacqu1 d1 gu3etsHe9 froidm7telHuli7 d8&ed4Nsur &3Gl!r7,d1 bo(On59He4+d 7 be!ceH5pHub6 7 v3g4no(Gm+c du \
    corJt6 d1 bo(G57Gqu7t6 l1 trooGrimayHoma62&3Gsulpic8d8pomm3ayG$at#F89neHgemm1Clbr(Cmb6Cnt7ayCrge2brayeCs\
    ni31DsayC$)y2brayeBeigyDl%cC0s sa6,d7(Iur &3Domm1Cm3$0Cr(CurBo6gs 7 solo)eCudayD1m1DgeD$)y 7 solo)eBuevr\
    1AtalcyB3nayBhe-%yDnayDseeCor8% ro&etteDuryB5r 7 solo)eEai0sB#hetCiple$0CooAva%i#D7c(seDle8d8r4s+dEi31 l\
    1 gr9d1Eoi#2c(seBei06sCndomeCrd1Dn5 7 solo)eCuv1*Dza62loi#Bievy l8rayeCl%v+dEeb+5G5tF&!veFdieu l8&ate!Ff\
    r9&e2&3KoeurFh3$3sFm+dyFneuv8fr5$0GyFpor&3FrableGb4Gma6Goma6FtrunFx9t4Ei3s2loirIf!xCneu-B5z4Ayvoy l8m+r4
    42Aabo7Bi0uxBmbi3leCi4sBnd#zieux b5the4Bp6acBrc6g1D4*CthunBveizieuxAbalbi)yCrdBe0g+d87 fo#zFro&eDm4,d8% \
    loi#CsseyBo72li)4C(se,l1 m4tr4dIsa6,pri1tCns4Curg +g7talCy3Bri7n4BullyCrdi)1Cssi31Ey albieuxAcaloi#Belli\
    euCr$31CzayBha)4D%6 d uzo#Il8comtalEmazelJ je9sa)i3eDmbe4Fl1FoeufEpdieuFolyDnd4EgyDrlieuDte!neufFlneufGu\
    sDusset3#Dv9ayDze0s2%$euPy4C73ei0sDri3Dvri31Cirassim4tCuy3Biv7sBleppeBolombi3*Cmb#Dme0 v3nayCrde0*Ctt9ce\
    Cut5v#Bra6ti0uxCeme!xCoizet2g9dBu6zi3CzieuAd9ceCrgoi#Bebats ri$38d orpraBoizieuxAeco&eDtay l olmeBp3cieu\
    x sa6,p!lBss3t61 7 &atelneufOd4zyCtiva#i0sAf+nayBeursBirm6yB4t91Curne!x*Bra(s1Ag7i%cBraixDmm4dCezieux l8\
    from7talEo0sBumi31Aj+nosseCs*Be9sa)i3eB4zieuxBu#*Al etratChopital l8gr9dKs5s ro&efortErmeBa b7(s4 dieuD&\
    ambaI4ieGpe0 7 %fayeM$l%rsEot8sa6,didi3Eu%Df5-l5seDgim4dEr9d croixF1leDpac!di3eDricam+ieDtal!di3eE3rasse\
    2dor%yE5r 7 ja#zHetteEu-i3eDval% 7 gi3Jsur ro&efortE3s9neC$euCyB8b1satDc3)eEhamb4 feug3o0sEote!*ErozetCi\
    )euxCnti)yCri)euxCs no1Esa0s*Czi)euxBo#tte*BupeC#DiecqAmablyC&ezalD%sC)eux h!t8riveCiz-lyC0valCrc7odE-ly\
     l8&atelEloptE5xDg3i8&9tag#tD6g1Dlh1DolsDs*B3l8lei)ecBiz3ieuxB4ta)yFr&3Ebr(4E&alEr4d l1 ba6sEv3dunCrn9d \
    7 fo#zAn9daxBe!xCr4deD$euxCul(eBoa-lyCi#tableCllieuxCtr8dam8d8bo(setA5&1Apalo)euxCn(si31Cri)yCvez6Beluss\
    6Cri)euxD#uxB6ayBl9foyBommi3s 7 fo#zCnc6sCu-ly l1 feursMn4a6sIs5s &+lieuBrad61Dl4gCecieux*A#)yCna(4Biorg\
    1CvasD8d8gi3Bo9neC&87 fo#zG% moli3eFtai0eC(eyCzi3 cot1 d !#cH7 d4zyAsa- l1 ba6sFs5s c5z9Dn,alb9 l1 e!xHn\
    dr8d ap&4Ml8puyHppol6+dGb+thelemy l1traH4ne,d1 qu+tsNl8&ate!R5r#!Ps 5l1G&am4dIr(to 7 ja#zHypri7Ir d8fa$3\
    1Nvalorg1Kl1 $)1Gd7( d8cab9neMsur co(eGeti7neN l8mo%rdGforgeux l1p6asseGgalmi3H71,l3ptNmalif!xIorg1 d8b+\
    oi0O7 c5z9Oh!t8$0Irma6 % m4ta)eQvalP1p6asseGha4 l8&atelO$euxHe9dHi%ir8cuss4 % valmitteOs5s &+lieuGje9 b4\
    nef4dsL% vet#Lsa6,m!rice2loi#MoleymieuxHod+dIsephHuli7 d odd1N% vet#Nmol6 moletteIs,7 basO&evaletL% p7du\
    eLsa6,ramb3tMur loi#Gl!r7,% c4&eOro&efortHeg32ro9neGm+cel d urfeO8fel61Ml6 7 fo#zJt6 d 1t#!xN% p%6eQs!ve\
    teO1traIuric87 g5rgo(Hed+d 7 fo#zHi&el2rh4eGnizi3 d8fornasNs5s &+lieuGp!l d uzo#M8vezel6L7 corn-l4Oja#zH\
    i3r8d8boeufN% noai0Holgu1Hri1,7 ja#zN% pru)eQro&eQvet#G#g( du co6Hir9dHoma6 d urfeN7 ja#zN% motteO8puyPs\
     atheuxGs!veur 7 rueHixteHymphori7 d8%yGthomas % g+deIur6G$ctor2rh6sInc7,d8bo(setF8agath87 d4zyO% b5t31s\
    eHcolombe2g9dIroix 7 ja#zHfoy sa6,sulpiceCl,7 d4zyD$z6etCuva6C$)euxBevel6g1BoleymieuxDor87 fo#zCrbi3s*Cu\
    t3n4Bury l8comtalAt+7ta(eDt+asBhel( % combeB#l6sAuniasDeuxBrb(eBss4 7 fo#zAvalei0DfleuryBe!&eHtteCndr9g1\
    Cr9neD6*Dri31 7 fo#zCt#29z4Czel62loi#B-%rsEem4ta(Fr1tGsCo%yCrice0sE)euxCv9sB5gy
    43Aa)at*Bigu-heB0g#*EyracHsDyBr!l1Clempd1EtCsac 7 ve%yBubazatC#c2loi#CtracCv3sCz4Bz3atAba6s*Crg1*Cs 7 ba\
    ssetBe!lieuEm4tEne2+z4Ex*EzacC0vu8% m4ta)eCrbezitCssamo#lBl9zacDssacDvozyC1leBo(setCnnevalCrne*Curn4cl8s\
    a6,pi3#Bri5deDv1 &+7sacAcayr1Be!x d a0g#CrzatCyssacBhadracF4Dmali312loi#Ebez4Epa)ac l8$euxFcl!seDnalei0s\
    EiatEteug1DrraixDsp6hacFuzacEsa)1Fi)o0sEtelDudeyro0sDv9iac %fayetteDze0sC73ei0sC-hacComelixB(tri31Bohade\
    Cl%tCnn9gl1Cst+osCub4Dteug1Brap4ne2+z4C4ceBube0sCssac2loi#Ad1g1BomeyratBuni31A1palemFy sa6,m+celDl9tas v\
    azei0sAfay2li)4Bel61*CrrussacBix sa6,g7eysB4t9n1B#yc7e,% cu&eNt5rCug31 l1 m61Ei31 l8p6Ag5detBrazacC7i3 m\
    4tg4Dz1Ajav!gu1CxBosatBulli9g1A% b1seyr8sa6,m+yD&a(8dieuGpe0 b3t6Md !#cMg71teFometteDse!ve2sem7eCf+#Cmot\
    heCndosDgeacDtriacCpteCuss4neCval2d5l4EudieuD5t8&-hacIsur loi#B8b5&e,sa6,nico%sEri)4D&amb42li)4Dmas d8t7\
    ceE4asti32gazei0Gte-Dp3tu(*Euy 7 ve%yDv3netCmpd12al%)4Coto6gCs 1tabl1Evastr1Fi0tt1B(sacBorl9g1Cud1Bub-ha\
    cAmal#v3sDvaletteEi31Cz3a,!r5zeE,sa6,voyEyra,d alli3B3coeurCz31B4(trol d alli3Ksur loi#DletDtc%rdEf!c4 7\
     ve%yE#g+dEusc%tCudeyr1A5id1Ap!lhacGguetBebracB6olsBoli)acCn,salom4Brade0sFsC1ai0sAqueyri31Ar!c5l1D#tBet\
    5rnacBiotordBo&87 #)i3Csi31Asa6,9dr8d8&al7c4Hrc4s d alli3O8b+g1Hust#mo6eGbe!zi#Ira6H4ne,l8froidG&r(toph8\
    d alli3Rsur do%iz4Hirgu1Gdidi3 d alli3N7 ve%yNsur d5l4Geti7n8du $g9O%rdeyrolOsur bl1leGf3#ol d !r5#Hr4tG\
    g7eys pr1 sa6,p!li7Iorg1 d !racO%gricolIrma6 %pradeJ4Gha4Hi%i#Hosti7G-pizeGje9 d !brig5xM8nayL%&almIur1H\
    uli7 &apteu-Nd 9ceO1 &az1Ou p6etNmolh1abateIs,malm4tLpr1 bri5deGl!r7,&ab#ug1Gm+t6 d8fug31Iuric8d8li)4Gpa\
    l d8&al7c4Nm4sNs75i#Iul d8t+tasKi7Hi3r8du &ampNeynacH#je,+m9d4Nd alli3Iiva,d alli3Ou drag4Groma6 %&almGv\
    739dIrtHictor mal1c5rsNsur +l9cIdalInc7tF8eug7i8d8$0neuveHflor6eHm+gu3iteHsigol7eClett1DzuitCnssac l egl\
    (eCugu1BembadelCneujolsBi!gu1 sa6t8m+ieBoli)ac s5s ro&eKur loi#Ata-hacB7ceBhorasBir9g1BorsiacAvalprivasD\
    s l8&astelFpr1 l8puyCr7n1 sa6,h4oratCzei0s lim9d#Kpr1 s!gu1B7teug1CrgezacE4ghe4DnassalCzez5xBiei0 bri5de\
    DlpratC0neuv8d alli3Cssac !teyracBo#yAyss6ge!x
    44Aabba#tzBig#feui02ma6eBnc7( sa6,g3e4CetzBrth4 7 #tzBss3acBv1sacAb+be&atCss8g5%6eCtz2m3Belli)eCsneB%6B4\
    noeuv#CuayeDee*Dgu7a(Dr)euf 7 #tzDssayDvr4Bra6sAcampb4Crquef5Css4Bhate! theb!dHbri9t*Dum1 7 #tzEve*Ceix \
    7 #tzDm3eBl(s4B4qu3eu-Crc5e2lo)eDdema(DseptCu34DffeBrossacAd3valBivatte2loi#B4g1B#ffeacA3brayAfay d8b#ta\
    )eBeg#acCrceB#i)eDsnay 7 #tzCossayAg71t4Cti)eBorg1*Br9d !v3neF&amp d1 f4ta61Buem78p7faoDnr5etDr9deAh!t8g\
    5%6eB3bi)acDicA6d#BsseAj9s*B5e23d#Bui)8d1 m5ti3sA% b!l81c5b%cE3n3i87 #tzEo(si38du do#D&ape0 bass8m3Md1 m\
    +a(Mg%6Mheul6Ml!nayMsa6,s!veurNur 3d#Feva0ra(Hroli3eDgrig4na(Dhai8f5assi3eDlim5z6i3eDm+ne*Eei0ray8d8b#ta\
    )eE4ta)e*Dp%6e2m3Gn&e*D#grippi3eFm!di3eEo&8bl9&eFuxi3eDturba0Cv!2loi#B8bi)4*Dcelli3*Ero(icDgav#Dl9d#!Eor\
    5x bott3e!Dpa0tEe0r6E6*E5ligu7Dtempl8d8b#ta)eCgeCs m5ti3s 7 #tzEsor6i31Et5&1*Bi)e*Boi#!x7ceCu(f3tBus9g3A\
    ma&ec5lJ sa6,memeC(d42sev#Cl$0Crsac2d4Css3acCumuss4Dv12loi#B19g3Dqu3B(s-%cBo(d4 % ri$3eCnni31Dtb3tEoir d\
    8b#ta)eE#%(Cua(*Dze-E-l4An9t1Bort23d#Ctr8dam8d1 l9d1Cyal2brutzCzayAorv!ltBud4ApaimboeufCnneceCulxBeti,!v\
    3neGm+sBi3ricCriac2m3Bl1seB4,sa6,m+t6E&ate!CrnicGhetD,sa6,p3eCui0 l1 cote!xB#fai0sC6qui!BuceulAqu-lyA#m5\
    i0CzeBiai0B59sDge*Buffi)eAsaff#C6,ai)9 gr9dlieuHndr8d1 e!xHub6 d1 &ate!xGb#v6 l1 p6sGcolomb9Geti7n8d8m3 \
    morteS4tlucGfiac#2ma6eGg-das d1 bo(Gh3b%6L4Hi%ir8d8&ale4sSl(s4Gje9 d8bo(e!Hoa&imHuli7 d8c4ce0sQv5v9t1Gle\
    g3 l1 $)1Hum68d8cl(s4R5ta(Hyph+dGmalo d8gu3sacIrs d8c5ta(Mu d13tL% jai0Hem8l8t7uHi&el &ef &efHolfGnazai#\
    Hico%s d8#d4Gp387 #tzHh-b3,d8gr9d lieuGsebasti72loi#Hulpic8d1 l9d1G$!dInc7,d1 l9d1F89ne2brivetHluce2loi#\
    Hpaz9neH#68d8b#ta)eCutr4Cv7ayBev3acBi4 l1 m61B5d9Dlva&eBuce23d#Atei0*Bh5a#2loi#B5vo(Br9s23d#CeffieuxD-li\
    31Ci)acAvair2loi#C0tE4s d8l 3d#Crad1CyB3t5Biei0$)eC)eux d8b#ta)eC0neuv87 #tzFpotBritzBue*
    45Aad4*B-l9t2mi0r4Bl%6$0 7 be!ceBm-lyBnd4$0Brd4CrabloyCt7ayBs&31 l8m+&eD5xBttrayBude$0Cg3$0 % ri$3eClnay\
     % ri$3eCtruy2ju6eEy l8&atelC$lli3s 7 gat6a(CxyAbacc4Cr$0 7 gat6a(Ct-ly 7 gat6a(Lpu(ayeCuleCzo&1 l1 ga0r\
    9d1Jsur l8betzBe!&amps2hu-%rdEg7cyElieu2loi#En8% rol9deC0g+deBo1s1Ci)y2bi4neDscommunEmor9dEse!x*Cnd+oyDn\
    eeEy2loi#Crde!x 7 gat6a(CuDgy lez neu$0D-ly 7 gat6a(D%y l1 b+r1Dz4$0 !x bo(M7 be!ceEy % fo#tCyn1Bray sa6\
    ,ai)9Cete!Cia#Fr121s4neDcyComei0sBucy l8roiFsa6,liph+dAcepoyCrcott1Dd4Dnoy 7 b3ryCs+$0 dossa6$0Bha-ly 7 \
    gat6a(EngyDlette2lo6gDmb4 % fo#tEp5letDnte!*GcoqDpel4Drm4,7 be!ceEs4$0Dte! r7+dHneuf2loi#FnoyE-l4 coli)y\
    Kl8roiKsur loi#DussyCecyDm!ltDv9n1E-l42hu-%rdHyEry s5s l8bi)4Ci0urs !x bo(Cue0sBl3y sa6,9d#Bo6c1*Cmbleux\
    E#uxCnfl9s2lo6gCrbei0s*Dqui0royDtratCudrayFoyDll4sEmi3sDrce0s l8roiFy !x log1Etem!xHpi3#GnayBrav9t*Cott1\
     7 pithiv3a(Adad4$0Cmm+i87 pu(ayeJsur lo6gDpi3r87 burlyCrvoyB1m4tsBim9&e$0B4n3yCrdiv1Cu&y m4tcorb4Bry*Ae\
    &i0us1BgryBng7$0Bpieds 7 be!ceBrce$0Cv!$0Bscr7n1Ei)e0sCt5yAf+4$0Cv3e0sCy !x log1Be6s 7 gat6a(Cro0sDri31 \
    7 gat6a(Bleury l1 !bra(B4t7ay2lo6gCu&3o0sB#$0 du gat6a(Ag!b3t6Bemi)yCrmi)y d1 pr1BidyC7Cro0s*Cvra61B4d#$\
    0Br9g3m4tC7e$0 7 be!ceC(e0sBui)e$0F4$0DllyBy l1 n4a6sAhuet#C(se!2m!v1A6gr9n1EeCt$0 % guet+dBsd1BzyAj+ge!\
    B5y 7 pithiv3a(Fl8poti3Bur9$0A% bussi3eD&ape0 4z3a6Msa6,m1m6Ssepulc#Nur aveyr4E5r m+i)yDf3t8sa6,!b6Dneu$\
    021s4neDse0 7 h3moyJsur l8biedCasCbrosseCd4C-ly 7 valCng1seB8b+d4Ei)4 mirabe!D&+me*Dmal1h3bo(E5l6et2sol6\
    C5$0Cs bord1*E&5x*Bi)y l8rib!ltC4 7 be!ceIsulliasBomb#u-CrcyDr(CuryDz53Ama6$lli3sCl1h3b1Cn&ec5rtCrc-ly 7\
     $0tteDdieDe! !x bo(Lpr1Di)y l1 usag1Dsa6$lli3sBe0royCn1t#! 7 $0tteCr6$0CssasCung2loi#Czi31 7 gat6a(Jlez\
     cl3yBi)31HtteB4t+g(Eb+ro(F5yEcr1s4E3e!Ei)yEli+dCrm9t2v3n(s4D$0 7 be!ceCul4An9cray2rim+deDge$0Crg(B1ploy\
    Cu$0 !x bo(Ey 7 sulliasCvoyBibe0Bog7t2v3n(s4Cy3s*Ao(4*BlivetBnd#$021s4neBrle9sCm1*Cve! be0s!veDi0Buss42l\
    oi#Fy 7 gat6a(Ct+$0Cvr53 l1 &ampsCz53 d1 &ampsIs5s be0g+deJur loi#Mt#zeeAp9neci31Fs*CtayCuc5rtB3s 7 gat6\
    a(Bi3#fitt81 bo(Cthi$3s*K l8$e-Bo-ly lez gi7B#f4ta61DsnoyEsi)y l1 p6sBu(e!xAqui3s2bez4deAram5luBeb#&i7B5\
    vray sa6t8croixF1 sa6,je9Czi31 7 be!ceDoy l8$e-Bu9Asa6,ai)9 l8ja-%rdHyGb7oit2loi#Hr(s42loi#Gcyr 7 valGd7\
    ( d8l hotelM7 valGfirm6 d1 bo(Nsur loi#Hlor7,l8jeuneGg3ma6 d1 pr1H4d4Ghi%ir8l1 9dr1(Osa6,m1m6Pur pu(e!xG\
    je9 d8brayeO% rue0Ll8bl9cGl5p d1 $)1Hy8% fo#tGm+t6 d abbatNsur oc#Iurice2aveyr4Sf1s+dHi&el*Gp3avy ep#uxN\
    % colombeJe2loi#Hryv8sa6,m1m6Gsig(m4dF8g7e$ev8d1 bo(Cnd-l4Dte!Cr9Bce!x du gat6a(Beb5$0Ci&ebri31CmoyCnnel\
    yCrma(1BigloyBolt3#CugyBully % &ape0Gsur loi#Cry !x bo(Atav3sBe-%y l8g!d6Isa6,b7oitBhi)4$0DmoryCorai0sDu\
    BigyCv3n4B5rno((Bra65Cei0s 7 gat6a(Cigu31DnayAv9n12coss4Cr7n1 &9gyB7necyBiei0s ma(4s2j5dryDnn87 valCg%6C\
    l%mb%6Eem9deurG5ti3sGurl6Fneuve2c4ieF#!Fvoqu1Eorce!CmoryCtry !x log1Bri)yAyevr8% $0H8&atel
    46AalbasDiacC$)acBng%rsH ju-%cInozacBrcambalBssi3BujolsCtoi#BynacAba&Cga,7 qu3cyDnac2celeC%d5Cnn1*Crguel\
    4n87 qu3cyBe!matE#g+dCdu3C%yeDfor,du qu3cyDlef4,% r!zeDm4,b#t75xIsa6t8foiCrg9tyCss4i1Ctai0Bi+s2c3eCo*B%r\
    sBo(si31CussacDzi1Br7gu1Dt75xAcabr3etsCdrieuChors*DusC-%cCj+cC%m9eD1*D$acF)acCmbayracE1E5litEuratCniac d\
    u c!sseCpd7acCrayacDda-%cD7nacDlucetDnac r5ffiacCssa)1Dtelfr9cGn! m4trati3CtusCva)acCzalsD-%cB7e$31CzacB\
    ieuracBoeur d8c!sseCmiacCncor1FtsDdatCrnEac*Curs*Dz5BrasDyssacCegolsDmpsDss7sacK s+razacDysseBuzacEnceAd\
    ega)acB5e0*BuravelDb9sA1campsDl!zelsCpa)ac sa6t8eu%lieDeda-%cE#*Eyr5xCtalAfajol1Crgu1Cyce0sBelz6sBigeacB\
    l!)acEjac ga#Ip5jolsCoiracDr1sasB4sDt91I du c!sseCurma)acBr9c5l1Dyss6etK l8ge%tIh1C4t7acAga)ac2c3eBi)acD\
    5zacCnd5D5-%cDtracCracBl91*Bors1Cuj5nacDrd4BramatCeal5DzelsFsA(s7dolusEptsA%bastid8du h!,m4tNv3tKm+nhacL\
    uratEthudeDurgadeCcam d 5rcetEpe0 cab9acKm+ivalEveDhape0 !zacCdiratCg+de0Clb7queCmagde%6eEti$eDoth8casse\
    lIf7el4CnzacCrami3eDnagolDoqu8d1 +csDroqu8toiracCscab91Ct5i0 l7t-%cDr4qui3eCur1s1Dz1*Cval d8c3eD3c9ti3eF\
    )eB8bastitE5lveGrg*Gyss5Dm4tat*Droc*D$g9 7 qu3cyGn4 7 qu3cyCnd5 7 qu3cyDt-%c du c!sseKsa6,b%(eCob+dCs +q\
    u1*Ejuni1Epe&s du v3sEquatr8r5t1 du lotCymeBh3mCospitaletBimo)87 qu3cyCnacCssac e,m5#tCv3n4B5br1sacDpiac\
    Buga)acCn9Deg+deCze&Am+c-hac2celeDm6iacDtel*Csc%tCur5xCx5CyracE6hac l7t5rBe&m4tCrcu1Cyr4neBi3sClhacBoli3\
    1CntamelEbrunEcabri3Fl3aFuq 7 qu3cy bl9cEd5m3cEe,e,b5xalEf!c4Eg1tyEl!zunE#d4Eval7tAnada-%c d8r5geD-%cBuz\
    ej5lsAorniacApadiracCrnacCyracEi)acB3nE lhospitaletCscadoir1Cyri0sB6sacBl9iol1Boma#deCntcirqCrt8du qu3cy\
    Brad61DyssacC7dei)1Com-h91CudhomatBuy l evequeDbrunDj5rd1Aqu(sac 7 qu3cyAramp5xBe-hacGguetCy#$)1Bi)acBoc\
    amad5rCuff-hacBude0Ceyr1Asabadel %tr4qui3eKuz1Ci)1*Dl%cDn,br1s5Gcapra(H3eJn6Hham+9dIelsHirgu1Jq %popieLm\
    adel4Ls5-%guetH%irHypri7Gd!n1H7( catusMl1 m+telGfelixGg3ma6 du bel airJyK v3sGhi%i#Gje9 d8l!rL%g61teM1p6\
    asseLmirabelGl!r7,l1 t5rsPolmieGm+t6 d8v3sN%b5valO8#d4It#Iuric87 qu3cyHed+dM d8pr1queNnic5rbyHi&el d8b9n\
    i31Nl5bej5Gp9tale4Iul d8l5br1sacOv3nLfl!)acH3d5xHi3r8%feui0NtoiracHrojetGs!veur % va0eHim4HozyHulpiceGv6\
    c7,du p7ditOriv8d oltF8al!zieHcolombeCl$acCrrazacCuliac2celeDxDzetB7a-%c %tr4qui3eMuz1Di3gu1Cri)acB4acCt\
    uracCuciracD-%cDlom1DsceyracK 7 qu3cyBtr7quelsAt!riacB3r5CyssieuBhediracDgraDm61Htt1B5r d8f!#DzacBr1p5x \
    rassielsAusselBze&Ava-%cClr5fieCrai#Cy%tsDracB3s*BiazacCda-%cC0sequeC#2lot
    47Aag7CmeCnacBigu-l4*B0m9s du droptEz e,caz7euveD4s*BmbrusBndir9Cta)acDheCzexBrg7t4*Cm-%cBstaffortBubiac\
    Crad5Diac2droptAbajam4tCleyssagu1CrbasteCz7sBe!gasEpuyE$0EziacBiasCrac2t#cBl9quefort2briol9ceDym4tBoeCn \
    7c4t#Cudy d8be!#g+dDgl4Drg5)agueEl7sEnelEr9Dss1BraxCu&D)acBuzet2ba(eAcahuzacCli)acD4g1Cmb1Cnc4Css7eu-Ei)\
    asDtelculi3Gjal5xG%Gmor42lotGn!2gupieJd d8gratecambeE-l4n1Cubeyr1E4 sa6,s!veurDdecosteDm4t2g+4neDzacCv+c\
    Czid3oqueB%iracC3m4,d1s5sJs5bir9Bocum4tC%yrac sa6,cirqCndezaygu1CulxDrbiacEs*Dthur12g+4neBuqCzornAdamaz9\
    CusseBe$l%cBolmayracCndasCudracDza6sBur9ceEsA7gayracBscassefortDlott1Cpi7sCt-%cAfalsCrgu125rb(eCugu3o0sD\
    i0tB3r7sacCug+o0sBieux*B4graveCu%yr4n1Drqu12g+4neBr9c1casCe&5Dgim4tDspe&BumelAga%pi9CujacCv!dunB4t!d d8n\
    oga#tBr9g12lotDtel5p sa6,gayr9dDyssasCeze,cava)9Bu36DyzeAh!tefag8% t5rFs$)1B5ei0sAjusixA% croix bl9&eD#u\
    ni4*Ds!veta,d8sav31Nu droptMsur ledeCbastid8castel am5r5xD#t4ieCcape0 bir4EussadeDepedeDhape0Cfitte2lotD\
    oxCg+rigueDru3eDupieCl9dusseCm4tjoieCnn1Cp+adeD3&eDlumeCroqu8timb!tCss3#Cu)acDss5DzunCv+dacD3)eCyracB8ma\
    s d ag7a(Dpassage*Dtemple2lotCdatC$)ac d8guy7neCyritz m4cass6B(se*B4gue$0Cub1 b3nacDgratteBusi)9 petitAm\
    ada-l9CrcellusDm9deE4,pa&asCsqui31DselsE5l1Cuvez62gupieCzi31 n+1seBe-h92g+4neCyl9Cz6Biram4,d8guy7neBoira\
    xCnbahusFl7Dc!tE%rErabe!Dfl9qu6DheurtDsegurFmpr4 libosDta)ac2!$)4OledeFstrucFuriolGtFyralE1quieuFt4Ega-%\
    rd 7 alb#tEi)ac d8l!zunKt5p63ieEpezatF5-l9D$elCul6et*Dsti3An3acBicoleBomdieuApa-lol1Crda-l9Dr9quetCulhia\
    cB7n8d ag7a(Cyri3eB6d31Del h!t3iveBompieyEo)eCn,du casseCr,sa6t8m+ieCud7asDssi)acBrayssasBu& d ag7a(Cjol\
    sCymicl9FrolDss3ampi4ArayetCzimetBe!p l(seBiv1*Bom1ta6gCquefort*Cuma)eBuffiacAsa6,9to68d8ficalbaHsti3Hub\
    6H$tGb+thelemy d ag7a(Gcapra( d8l3mHolomb d8l!zunGeti7n8d8f5g31R$0#alHutrop8d8bornGfr4t2lem9ceGgeorg1Ir!\
    dGhi%ir8d8lusi)9Gje9 d8durasOthuracGl!r7tHeg3I4Gm+t6 curt4Nd8be!$0Q$0#alNpetitIuric8d8l1tapelLnGnico%s d\
    8% bal3meGp+d5x du b#u-O(aacIst5rH8sa6,sim4Hi3r8d8buzetQc!belR%iracNsur droptGqu7t6 du droptGrob3tIma6 l\
    8nobleGsalvyIrdosIuveur d8me-h9H3n6HixteHylv1t#2lotGurc(seGv6c7,d8%m4tjoieIteF8bazei0Hcolomb8d8durasS$0n\
    euveP7 bru-ho(Hgemm8m+ta-%cHlivrade2lotHm+theJur8d8peyriacC0s*Cmaz9Cumej9E4tDva)asEet3r8% lem9ceLsa6,d7(\
    C$)ac d8durasJsur leyzeBega%sCmbasCn1t(Cri)ac peb5d5Jsur g+4neCy&1BosCum7sacAtai0b5rgCyracBhezacC5+s2g+4\
    neBombeboeufCnne6sCurliacEn4 d ag7a(Etr1B#m4sDntelsAv+1B3teu- d ag7a(Bi9neC0bram+Ffr9&8du queyr9Fneuv8d8\
    durasOmez6Lsur lotF#alFt4Craze-Axa6trai0s
    48Aalba#,l8comtalIsa6t8m+ieCl7cCti3*Bntr7asBrz7c d ap&3I8r9d4Bum4,!bracCr5xCx-%cAbad+5xC)ols l1 ba6sClsi\
    eg1Cnassac c9-hacCrjacDr8d1 cev7n1Cssu#lsBed51 cocur1Cl air val d 9ceDvezetB%$)acB5rgs2co%)eBr75xCi4Ac9s\
     e,cev7n1Cssa)asBhad7etDmb4 l8&ate!DnacDss3ad1Et9i3Fel n5velDte!neuf d8r9d4Du&ai0sEdeyracElhacCey%rd l e\
    vequeCiracBubi31Htt1Cltur1*A1cl9ed1Ctabl1Af! d8pey#Blorac tro( ri$31B4t91GsCurnelsBra(s6e,d8f5rqu1Agabri\
    acGsCtuzi31Borg1 du t+n c!ss1Br9drieuFvalsCez1Ahur1 % p+adeA(pa)acAjavolsBuli9g1A% bastid8puyl!r7tDc95rg\
    ueFpe0Ehaz8d8pey#Dfag8m4tiv3n5xIsa6,juli7Dmal7eDp95seDtieuleD$0dieuC&ampH rib7n1CjoCngo)eDuejolsCub3tCva\
    l atg3Gdu t+nB8bleym+dEornEu(s4*Dco0,d8dezeDmalzieu fora6L$0FssegrosE4asti3 p6 mori1Dpompid5Fn,d8m4tv3tD\
    #c5xEozi3D$l%rdCs b1s4s*F4d4sEh3m!xEl!bi1Em4ts v3tsEsalc1He0sE$)1*BucAmalb5z4Cr&astelDvejolsCs d orci31E\
    sa6,&elyDsegros c!ss1 gorg1B7de*Cyrue(Bo(sac va08fr9ca(eClez4Cn,loz38e,g5letEbelFrunEjezieuErodatEs d8r9\
    d4Anasb6alsCussacH f4t91BoalhacApalh3sCulhac 7 m+g3ideBel5se*Cyr87 !bracBied d8borneDr#fi&eB4,d8m4tv3,su\
    d m4,loz3eCur&+1s1B#v7&31C6suejolsL malb5z4Cuni31AquezacA#c5l1 d !bracK8fumasBib7n1Ceutor,d8r9d4CmeizeBo\
    cl1Cuss1*Asa6,alb92lima)oleHm9sHndeol d8cl3guemortJr8capcezeMd8l9cizeGb!z-eH4ne,d8&iracQm4t!r5xN%valG&el\
    y d ap&3Gd7( 7 m+g3ideGeti7n8du vald4nezOva08fr9ca(eGfl5r d8m3coi#H#zal d albug1O8v7tal4GgalHeorg1 d8lev\
    ejacIrma6 d8calb3tePu te-Ghi%ir8d8%$tGje9 % f5-l5seHu3yIli7 d +pa4O1 po6tsOu t5rnelGl!r7,d8mu#tRt#v1Rvey\
    r1Heg3 d8pey#Nu malzieuGm+t6 d8b5b!xQl9suscleHi&el d8dezeGp!l l8froidHi3r8d8noga#tPs tripi3sNl8$euxHriva\
    ,d8vall4gueOu f!Grom8d8dol9Gsaturn6Iuveur d8g61t5xRpey#Hymphori7F8colomb8d8pey#Iroix va08fr9ca(eH7imieIu\
    %lieHhel7eB3v3etteEi31At3m1*B#l9sAvebr4Cntal4 7 cev7n1Bia%sC0fort
    49Aall4n1Bmb-l5 &ate!Bnd+dDi)eD#zeCg3sDrieCtoi)eBrmai0Ct9n12th5etBubi)e2%y4Cv3seB$#Cri0Aba)euxCraceCuge*\
    F 7 9j5DneBe!c5zeEfor,7 9j5Mva0eElieu2%y4Ep#!J 7 m!g1EsseEv!Cc4 l1 gr9itsCgro0s 7 m!g1Chu+dC0$)87 %y4Ll1\
     &ate!xB%(4 gohi3Isa6,sulpiceC5BoceCtz 7 m!g1Cu&ema6eDi0 m7+dDrg l evequeFneuf 7 m!g1Dzi0Bra62all4n1Kl !\
    thi4L4gu7eeCe-DzeCi)eDol%yEnDssac loir8!b9ceIqu6ceGrtheCoc*DssayAc9deDt7ay ep6+dCrbayB3nuss4BhaceDl%6 % \
    poth3ieE4n1 s5s l8ludeLur loi#Dmbel%yEp2%y4Fi)eFteusse2bac4neGoce2loi#J!xDntel5p l1 bo(Eze!xDrc8sa6,elli\
    32!b9ceEtr7eDte!neuf2s+theF%(Dudef4ds2%y4Fr4 7 m!g1Em4,d 9j5Dva)1Fi)1Dz8h7ryGsur +gosCeff1Dmelli3Ei0I 7 \
    9j5F#2s+theDnehutt8t#v1 cun!ltEi0 &ampteusseMngeDr#D$r8l8r5geCi)eColetBizay % madele6eBlefs*D#2%y4Bomb#e\
    Cnc5rs42%y4Dti)eCrne*Ei0 l1 cav1D4*DzeCss8d 9j5Cur&ampsEle4Dtur1*Bu4Adampi3#2loi#Cum3ayB7eeEz8s5s d5eMl8\
    ludeB(t#B587 9j5F% f4ta6eBra6*BurtalAe&emi#C5fl9tCui0BpiedsBrdr87 9j5Btri&eAfav3ay8ma&e0sCy8d 9j5B7euB4t\
    a68gu36Jm-4Eevr!d l abbayeCrg1*Cug3e*AgeeCne*Dn1G val d8loi#Fte-Cste*B#z neu$0Ei0Cug8l hopitalAhui0G lez\
    i)eA6gr9d1 l8fr1ne2loi#Ajal%(CrzeF $l%g1Bui)e2loi#Cme0s*Cv+de-Al hote0ri8d8fleeBa boha0F(si3e2ev#E#i0 l1\
     p6sD&ape0 du g7etMhull6Mr5ssel6Msa6,flor7tSl!dNur 5d4Gussai#Eornuai0Ddagu7i3eDf3ri38d8fleeEoss8d8ti)eDj\
    ai0 yv4Eub!di3eFmelli3eDl9d8&asl1Dmei)9neFmbro02l4gu7eeFnit#Dpe0r6eE%6e*Eoitev6i3eFmm3ayeFss4ni3eFuezeE#\
    $3eDr7!di3eEoma)eDsa0 d8$hi3sJe,&ape0 !bryEegu6i3eDt1s5a0E5rl9dryDv+7ne*Cndem4tCsse*B8b5rg d i#Dc5dray m\
    ac5+dDfief s!v6Er1ne2loi#Eu-etDgued7i!Dli4 d 9g3sE4g34*Fur5x bec4na(Dm+-%(Fy2ev#E1n- 7 va0eDp6 7 m!g1El1\
    s( grammoi#LmaceEu(e,do#Fy notr8dameDth5#-E#mb%yD$e- b!geEoideCs a0udsEbo( d 9j5Ec3queuxM s5s passav9tEg\
    +7n12loi#Eh!ts d 9j5Ep4ts d8ceErairi1Fosi3s2loi#Eulm1Ev3&3s2%y4Czi)eB6i31 b5t4C#*Boi#F !thi4Cngu8jume0sG\
    ne87 9j5Cu3#Dr1s8ro&em7i3Dva61Bu87 b!geo(Ci)eBys h!,%y4Am+9sDceDi)eDti)8bri9dCug12loi#Dlevri3Cze*E m-4Di\
    31 7 m!g1Bei)eG l8$comteC%yC4Bi#*B4tf!c4 m4ti)eFortEgu-l4Ei)8l1 rairi1Flli3sEje92loi#Epoll6E#u- bel%yKju\
    i)eKsur loirOma6eGv!ltL2ev#Eso#!Cr9n1I2s+th8d!m3ayCulih3neCze2l5etBurs 3i)eAneui0Dvy 7 m!g1Boe0tCtr8dam8\
    d a0nc4Cy9t*G % gravoy3eKp%6eH$l%g1Buai0Ce-2%y4Byo(e!Aomb#8d 9j5B#8d 9j5Ap+cay l1 p6sDnayCssav9t2%y4Bell\
    5ai0s l1 $)1B4ti)eCu9ceBrui0Aqu3#Arab%y2%y4Biv1 du loir 7 9j5Bo&efort2loi#Cu m+s4DssayAsa6,9dr8d8% m+&eH\
    ub6 d8lui)eIgust6 d1 bo(Gb+thelemy d 9j5G&r(toph8du bo(R% c5p3ieHlem7,d8% p%ceQs leve1Hr1p62mo6eHyr 7 b5\
    rgGflor7,l8$e-Ggeorg1 d1 g+d1Ssep,voi1Pu bo(Osur %y4Toi#Irma6 d1 pr1Osur mo6eGhi%ir8du bo(Osa6,flor7tGje\
    9 d8% croixP6i31Ns m!v#tsHust2diveG%mb3,d1 leve1Pu %ttayO% poth3ieIur7,d8% p%6eQs !telsPu mottayHeg3 d8l\
    6i31Os bo(Ms5s &oletIz6Gmacair8du bo(O7 m!g1Irt6 d +ceO8% p%ceOu bo(Qf5-l5xIthur62loi#He%6e2!b9ceHi&el e\
    ,&9ve!xGp!l du bo(Hh-b3,du peupleP7 m!g1Hi3r8m4tlim+tGqu7t6 7 m!g1Ol1 be!#pai#G#my 7 m!g1L% v+7neGsaturn\
    62loi#Iuveur d8fleeRl9dem4tHig(m4dHulpiceHylva6 d 9j5F8&r(t6eHgemm1 d 9di)eOsur loi#Crri)eCulg8l hopital\
    DmurCv7ni31Bce!x d 9j5Beg#F 7 9j5 bleuCi&12l8loirCrma(eCv#mo6eBoeurdr1Cmloi#Cuce0sD%612!b9ceGr8e,b5rgDza\
    y &ampi)yAt9coi)eB3r9j5Bhori)8d 9j5Du+ceBi3ce*C)eClli31Borf5Cutlem4deB#%zeDm7t61E4tBuffalunCrqu9tAval d \
    3dr8!x7ceFu %y4D9j5Cr7n12loi#Dra6sCu&#ti7DdelnayDl9dryB3g4n1Dn d 9j5E9t1Eo- l8f5rri3DrieGr1 7 9j5Cz6sBih\
    i3sC0b3ni3Fdieu % bl53eFmo(9FvequeCvyAyz3nay
    50Aacque$0B)e!x*C4 c5ta6$0Bi#lBmi)yBncte$0Eo$02boscqCgeyDo$0 ! p%6Cne$0 7 sai#Ksur m3Do$0Bppe$0Brg5g1Buc\
    ey % p%6eCd3$0D5$0 % hub3tCme$0 l1t#Cv3sCxa(Bvr9&1Bze$0Abac-lyCr7t4DfleurDne$0 c+t3etCubi)yDd#G$0DpteBe!\
    &ampsF5drayEficelEm4,hagueEvoirC0f4ta6eDvalCnoit$0Cri)yCsl4Dne$0Cuvri)yDze$0 ! p%6L% basti0Bie$0Cni$0C4C\
    $0B%6$02m3Cos$0Bo(rog3Eyv4C0$0Curgu7o0sFva01Dtte$0Bra6$0Dn$0 hagueCeceyEt5$0DhalDtte$0L2ayDu$0Dv9dsEi02m\
    3CicquebecK 7 cot7t6IosqH$0 % bl5etteNsur m3D0vastDxC5a6sCu&e$0Bua(F l1 m4tsAcamb3n4Det5rsDpr4dCn(yDtel5\
    pD$0 % rocqueCr9t-lyD7t9 l1 m+a(Dnet*F$0Do0sDquebutCtte$0DzC$)yBe!xCr7c1D(y % fo#tKsa0Bhal9d#yDmpceyFe!x\
    F#pusDntel5pDssegueyDulieuDvoyCef du p4tDrb5rg 7 cot7t6Kocte$0E7c8l8h34Mr5sselDv#$0FyBlit5rpsBoi)yClomby\
    Cnde2$#Dtri31Cude$02m3Dl5vray bo(b7at#DrcyEt-s*Dt9c1Dva6sEi0Bras$0Ce9c1*Coll4Ds$02d5veBuv1*Ad9gyB7ne$0Bi\
    gos$0Du0$0Bomje9Cn$0 l1 ba6sC$0Bragey r4th4BuceyF l1 &3(Aec!sse$0Coqu7e!$0Cu0$0Bm4de$0Bqueurd#$0 ha6ne$0\
    D-lyBr5de$0Bti7$0Af3m9$0Dri31Cug31Bi3$0 l1 m61B%m9$0CeuryCottem9$0O hagueBolli)yCnt7ayI2m3Cuc+$0Drne!x*B\
    r1$0AgathemoDte$0 l8pha#CvrayG2si7neBeffoss1Cnets*CrBie$0B%ti)yBo0$0Cnf#$0Dne$0 l8the-Crg1*CurfaleurDvet\
    sEi02m3Brai)1 m1n- 9gotDndp+i)yE$0DtotCe$0 hagueCim1n-Cos$0Bueheb3tC-b3$0AhambyeDel6Crd6vastCute$0 % gui\
    &+dLsur m3Ete$0 bocageBe!$0Cbec#v4C0$0CmevezCr7gu3$0Dque$0Cugue$02si7neDsseBi1$0Bocqui)yCu1$0Bub3$0Cdim1\
    n-C(n12m3Css4By7$0A(i)y l8buatAjob5rgCg9$0Bui0yCll5$0C$)y l8t3t#Ks va01Al et9g b3tr9dBa bale6e*Frr8d8sem\
    -lyFzogeE1li3eEl5ti3eE4ne$0D&a(8b!d56Gpe0 cecel6M7 jug3Mu#eEolombe*Eroix avr9&6Dfeu-lieDg%c3ieEodefroyDh\
    agueFyeH be0f4dId ectotJu puitsIp1nelDl9d8d air5Euc3n8d 5t#m3Fz3ne*Dm9celli3eO2$#Ee!ffeFurdraqui3eE5&e*D\
    p3ne0Dro&e0 norm9deFnd8hayeDtr6ite*Dv7deleeCmb3$0Cp7tyCulneB8&efr1neDdez3tDfr1n8po#tDgr9d cell9dFipp4Eu(\
    %6DhamDlo#urHyEuotDm1n-J adeleeLm9dMeyLu valMb3tKboeufsKd#yKeuryKg+ni3L-b3tKh3m9KopacLz7neKra6frayLogu1M\
    uxel6Ktheb!ltLoveKv734Li0m9JbusJ%rdE4,sa6,mi&elDneufb5rgDp+c*E3r4*Fti,cell9dEl1s( %ste0DrozelDt9uEei0ulD\
    val sa6,p3eGdecieFstEicelE#totCngr4neCs bi+dsE&3(*Fr1naysElog1 m+&(Ksur b#ceyEmoiti3s d all4neEp3qu1Fieu\
    x*EveysDsayDt#Bi1$02d5veDusa6tCnge+dE#$0Cthai#BolifCngue$0Cz4Ama)e$0Crcey l1 g#v1Eh1ieuxE-lyDgu3ayDi)yH \
    l8loz4Dti)yFnvastCup3tu(Is2m3Be!t(B-li31EyBobecqCntabotFigu % br(etteK1 bo(FnelEbrayE&at4FuitEeb5rgEf+$0\
    Eg+d4Fothi3Ehu&4Ei)yEjoi8sa6,m+t6Em+t6 7 grai)1Lsur m3Ep6&4ErabotFeu-2loz4Es7e0Furv7tE$r4C42e0Cri)yDta6H\
     bocageD$0Cul61*Cy4F $l%g1Bune$0 l8b6g+dKsur m3AnaftelCy*Beg#$0Ch5Cufm1n-D$0 ! p%6J7 be!m4tBicorpsBotr8d\
    am8d e0M8c7-lyOlivoyeMu t5&etCua6$0Aocte$0 l av7elBm4$0 % petiteNrogueBrgl9d1CvalF2si7neBu$0Bze$0Ap+i)yB\
    3cyF 7 norm9dieDi3sDri3s 7 be!ficelBic!$0C3#$0Cr5B%cy m4taiguBoi0yCn,heb3tE!b!ltEors4Es*Cr,ba-2m3Eba-B#c\
    eyEorb6Dto,sa6t8suz9neAqu3que$0Dtteh5GtotF#$02si7neCib5Dne$0Araids*Cmp9Cu$0 % bigotMp%ceCv7o$0Beffuvei0C\
    )e$02m3Ci)e$0 bocageCm-ly l1 m+a(C$0Bo&e$0Cma)yH f4t7ayCnceyDth4Cuffi)yDxe$0AsaceyC6,am9dL $l%g1Hndr8d8b\
    oh4Pl ep6eHub6 d8t3#gatteOs p#!xNu p3r4Gb+thelemyHriceL d8l9de0sG&r(toph8du focH%ir2l e0Iem7,r9c5drayHom\
    8du m4tHyr bocageKdu bai0ulGd7( l8gastPvetuGeb#m4d d8b4fosseGfloxelHrom4dGgeorg1 d e0P8boh4R% ri$3eSivoy\
    eRr5e0yOm4tcocqIrma6 d e0P8t5rnebutRv+#$0Qs v!xOl8ga-%rdOsur aySsev1Hi0sGhi%ir8du h+c5etGjacqu1 d8neh5Im\
    1He9 d e0M8dayeO% haizeRri$3eOsa$)yNs ba(9tsP&ampsMu cora-U d1 bo(Ll8thomasHor1IsephGl!r7,d8cuv1Rt3#gatt\
    eHeg3HoI d 5r$0Iuet2$#JpGmalo d8% l9deIrc5fJt6 d !bi)yRd5$0O8b4fosseQc7-lyQl9de0sQv+#$0Ps &ampsNl8b5-l9t\
    Qg#+dQheb3tIur d1 bo(Kic87 cot7t6Hi&el d8% pi3#Qm4tjoieGnico%s d8pi3#p4tQs bo(Gov6Gpair2m3Itric8d8c%idsH\
    e0r6Hi3r8d +thegl(eO8c5t9c1Qsem-lyNegl(eNl9g3sHl9&3sHo(Gqu7t62l8hommeG#my d1 l9d1Homphai#Gsams4 d8b4foss\
    eIuveur d8pi3#p4tO% pomm3ayeP8$comteQndel6O$l%g1Hebasti7 d8raidsIni3 d8beuvr4Ns5s avr9&1Hymphori7 d1 m4t\
    sRl8valo(Gurs6Gvaas,% h5gueHigor d1 m4tsF8cec-eIolombeIroix hagueHg7e$eveHm+i8du bo(Qm4tI38egl(eHsuz9ne2\
    $#GnyCrt-lyI bai8bocageCussem1n-GyC$)yH l8$euxBebe$0Cno$0Cr$)yE4Bide$0C5$0 hagueBortos$0L 7 be!m4tCtteva\
    stGi0Cu0sDrdevalJ l1 bo(Bubli)yCrta6$0D$0Atai0piedCm3$0Cn(B3r8e,m+a(Cssy bocageCurthe$0 bocageNhagueBh3e\
    valD$0Bi#pied2seeBocque$0C0vastCnne$0Cri)i2$#Gy l1 $0sCur%$0Ene$02m3E$02si7neB#!$0DllyCibeh5Burque$0Aur$\
    0H nacque$0Ava6s*Clc9$0Do)1Cr7guebecD5$0Cste$0Cud#$0Fim1n-D$0B7ge4s*Cr*Dg4ceyDnixCslyCz6sBicq2m3Cdecos$0\
    D5$0C0b!d4F&i7Fdieu l1 poel1U r5ffi)yEi3s foss+dJl8p#Cr9de$0DeyAyquel4Bveto,bocage
    51Aabl9c5rtBi)yB0m9&8l!nay e,soy3HtDi9ce0sBmb4nayDri31Bnglu#Fze0s e,c5rce0sCth7ayB5)yBrc( l8p4s+tCg3sCri\
    )yCz-li31 neu$0Bth(Bub3iveD-lyClnay !x pl9&1Hl ait#Hsur m+neEizeuxCm79c5rtCveBv7ay val d orCizeByC &ampa\
    )eAbac4n1C)euxCnnayE1*Crb4n8fayelCslieux l1 f(m1Js5s &at-l4DsuFetCudem7tCye*Cz9c5rtBe!m4t2v1leEnayC68n!r\
    oyClval 7 +g4neHs5s &at-l4Crg31 l1 v3tusJs5s m4tmira-Dm3ic5rtDruDzieuxCth7i$0GyE4Dt9c5r,% l4gueCz9n1Bi)i\
    c5rt2m+nePs!lxClly l8gr9dCn+$0Ds4 e,orqui)yCsseu-B%cyD(8s5s +z-li31Dncs cote!xC1meCi)yBo(sy l8#posCu&y s\
    a6,g71tD-lyDleuseEt2suippeDrgo)e*J fr1neEs!ltDv9c5rtDyDzy*Br9d4$0rsEsc5rtDux sa6,#myL8cohi3eCeb9Du-2v1le\
    Ev3y2cooleCim4tC5i0tEssy l8gr9dLpetitDy1*Cu)y v!d9c5rtDss4Bussy l8&ate!J#posItt#eAc!#lEoy l1 h3m4$0B3nay\
     7 dormo(Hl1 #imsE4Bha6trix bi3g1Dl4s 7 &ampa)eIsur v1leEtraitDmb#cyE3yEp!b3tFfleuryFguy4Fi)eul &ampa)eI\
    yGll4F%,e,b5jac5rtFvo(yDngyEtem3leDpe%6eDrle$0Em4tDtelra5ld sa6,l5v7tE-l42br5eOm+nePor6Eric1Dudef4ta6eEm\
    uzyDvo,c5rc5rtCem64DnayEi3sDpp1 % prairieEyDr$0Ci&eyD)y l1 ros1C5-lyB%m9g1C1l1Coy12m+neBoeur d8% va0eCiz\
    +d jo&1Cmp3trixCnde2m+neDfl9s2se6eDgyDn9tray v!#froyIeDt!ltColeEusCrbe-DfelixDmicyE4t#u-FyeuxDrib3tEob3t\
    FyCulomm1 % m4ta)eDpetzF$0Drce0s sapic5rtGma6FyEdem9g1Egiv!xEje4netEl9d4EmasEta)4Fem4tFhiezyF(olsE$0Dvro\
    tBram9t*Cu)yBu&3yC(*El1Cmi31Cp3lyAdam3yDpi3r8! templeKl8&ate!Ksur moiv#BizyBomm+t6 dampi3#Klett#eKs5s h9\
    sKv+im4tDp#myCntri7Crm9sBrosnayDu-lyAec%ir1*Co0m4tCri7n1Cue-*Dry l8#posGsur cooleBl(8d!c5rtBp7seDrnayCoy\
    eBsc+d1D%vo0s lu#yCt3nayBtog1C#&yEpyBuvyAfa)i31Cux fr1nayFv1i)eulCv3o0s e,coemyDr1seB38&amp7o(eEbri9g1Cs\
    ti)yB(m1B%$)yCeury % ri$3eCor7,7 +g4neB4ta68d7( nu(yJ7 dormo(Jsur ayBr9&e$0C1n8l1 #imsCi)ic5rtCom7ti31Ag\
    ayeB3ma6e*Ei)yFn4Dnic5rtBiff!m4,&amp!b3tC)y bussyC4g1Cvry 7 +g4neGl1 lo(yCz!c5rtBl9n1B5rg9c4Br9g12!beDt#\
    u-Duv1Bueux*Ah9sCussi)em4tGm4tDte$0E$0rsBe-tz l evequeI8huti3Km!ruptCrm4$0Dp4tCut#gi$0B5rg1Buir4Cmb!$0Ai\
    )y comblizyBsle2m+neEs2suippeCseAjal4s*Cn$lli3sEryBo(e0Cn&3y2suippeNv1leDqu3yCuy l1 #imsBussec5r,m6ec5rt\
    C$)yAl ep6e*Ba c!#Ee0 s5s &9tem3leEhape0 felc5rtM%ss4Ms5s orba(Gussee2m+neFeppeEroix 7 &ampa)eDfor1ti3e*\
    Dneu$0 ! p4tPtempleOx bo(Q%rr(E5e*Dveuve*Ei0 s5s orba(Ineuv8l1 &+le$0C&yCg3yCndric5rtCrzic5rtCval2t5rbeE\
    nn1B8baiz-E#u-*Eu(s4*D&ateli3Fem6*Dfr1neDg!l,soi)yDmeix sa6,epo6gIti3cel6Fsn-2og3Dth5l,trosnayDvezi3Eie-\
     dampi3#Cnh+#eCs &+m4to(E1s+ts l8$comteOs sez9neEgr9d1 log1E(tr1 e,buryEm1neuxEpetit1 log1Eri$31 h7ruelC\
    uvri)yBh3yBi)4Cnthe0sGsCss87 &ampa)eCvry l5v3cyBo(y 7 brieGsur m+neDv#Cuvo(Bud1Cxem4,e,$llotteAmaff#c5rt\
    Cg7ta*DneuxC-ly &ampa)eDry2m+neDs4s 7 &ampa)eClmyCncyCrc-ly2se6eDdeu-Deu- 7 brieIl8portIsur ayDf!xDg3i8h\
    9c5rtEnyDi)yDo0sDs9g(E4Cssig1Cti)ic5r,g4c5rtD5gu1Curup,l8m4to(Becr6g1CrfyDl!tDy p#mecyB6!c5r,l8m1n- l1 h\
    urlusBoeurs v3deyCi#m4tDv#Cncetz l abbayeJ4gevasDdem7,m4tgivr5xDt2c5r$0Eb#Eep#uxEg7ostEhel4Ei)y2v1leEmir\
    a-For,lucyCra6sEng(Dsa6sCsl6sCurmel4 l8gr9dNpetitDssyBuiz4Cti)yAn9teu- % fo#tB1l8% #posteH8#p4sCuvyBog7,\
    l abb1seCirlieuCrmeeDro(Bu(em7t2cooleAoeu-lyBg3Cn1BiryBlizyBmeyBrba( l abbayeCc4teCm1*But61D#p4tBy1Ap+)y\
     l1 #imsHsur s!lxCssav9,7 +g4neEy gri)yBeasCvyBi3r8mora6sFyBleurs*Ci&9c5rtDvotBoc9cyC)yC-lyDx*CmacleCntf\
    av3g3 mor4$lli3sEhi4Css1seCt9g(Cu-l4DrcyBr6gyCosn1Du-lyCunayBu(ieulxAqueud1Arapsec5rtBecyCimsF % bruleeC\
    mic5rtCu-Dv1Cve-l4*BieuxClly % m4ta)eBoma6*D3yDi)yCsnayCuffyDvroy rip4tAsacyC6,am9d2fi4Gb4Hric8c5rce0sG&\
    34Geti7n8! templeOsur suippeHuli7Iphra(8e,c%irizetGg3ma6 % $0Hibri7I0sGhi%ir8! templeOl8gr9dRpetitGimog1\
    Gje9 dev9,poss1seLsur moiv#Pt5rbeHus,s!vageGle4+dH5pHumi3 7 &ampa)eN% populeuseGm+d l1 r5ffyLsur !vePl8m\
    4tJt6 !x &ampsNd ablo(Nl heu#uxNsur l8p#Ism1HemmieG57 domprotGpi3#Gqu7t6 l8v3g3Qs m+a(Osur cooleG#my 7 b\
    5zem4,sa6,g71,e,(s4Ls5s broy1Mur bussyGsaturn6H5plet2pyGthi3ryIomas 7 +g4neGut6Gvra6F8gemmeHli$3eHm+i8a \
    pyNdu %c nu(em7tI7eh5ldCpi)ic5rtCrcyD42!beDryCudoyC$)y2+dr1BcruptBe0s*Cp,s!lxCrmaiz8l1 ba6sEi3sDv4 melzi\
    c5rtDzy e,pr6Cz9neBi0ryCvry 9teBo)y !x m5l6sG7 l 9gleCizy !x bo(Cmm8bi4neGsuippeGt5rbeGv1leGyev#Fpy tahu\
    #Fs5sDpu(Dso(CngyCua6 p3th1 l1 hurlusDde*Er4Dl9g1Ei31Buipp1Dzy l8fr9cAta(syClus sa6,prixCuxi31 mutryBhaa\
    sCibieDeblem4,fa#m4tDlElo(B-loy e,bel%yCnqueuxBo)y !x boeufsCul4 % m4ta)eDrs2m+neBram3yCec4DfolsDpa-Dsl4\
    Ci)yCo( f4ta61 l abbayeGpuitsFsyAun&airAvad7ayCl d8liv#Hv1leIi3eGs m+a(DmyCn!l,l8&atelKs dam1Ddeu-Ei31Cs\
    sim4,e,&ape%6eCtryCu&ampsEi7n1El3cDdem9geFs6c5rtCvray l8gr9dKpetitBelyeCnte%yFu-Crd4Dn9c5rtEeu-Dri31*D,t\
    5l4Eus*Dz7ayEyCsi)eul2m+neBi7n8% $0I8&ate!C0 domm9geG7 selveJt+d7o(Gsur t5rbeFneuv8% li4neLr7ne$0 &e$)yL\
    sa6,$str8e,$0votteFrs a0r9dJux bo(MnoeudsI7 +g4neIfr9queuxIl8&ate!LsecIm+m3yIs5s &at-l4Fs7euxFv7+dEi3s !\
    x cornei0sCnayDce0sDdeyCrg6yCtry 7 p3tho(G% $0H8fr9co(Bo-em4tDp#uxCu+c1Di0rsDzyBr!xCi)yCo-Aw+gem5l6 hurl\
    usDm3i$0Bitry l1 #ims
    52Aage$0Big#m4tClli9$0Cng5%6c5rtCz9$0Blli&ampsBmb4$0Bndelo,bl9&e$0D-ly 7 bassi)yCglusCne$0 % prairieD4$0\
    CroseyBp#yBrbi)y s5s v+7n1DotCc 7 b+ro(Cg7to0sCn9c5rtD4c5rt2ap9ceBtt9c5rtBubepi3#2!beEriveCdel4c5rtCjeur\
    r1Clnoy2!beCti)y l8gr9dLpetitD#$02% r7neBvra6$0Dec5rtAba-ly !x forg1DsseyCl1m12m+neCnn1*Css4c5rtCud#c5rt\
    Cy2!beD+d2m+neBe!&+moyGem6Clm4tCtt9c5r,% f3#eCur$0Bi3n1Dsl1CzeB%(e*FyDn&e$0Cec5rtDss4$0Cum3ayBolo)eCnnec\
    5rtCurb4n8l1 ba6sEd4s2ro)4Eg*F sa6t8m+ieEm4tI 7tr8meus8e,m5z4Dz9c5rtBra&ayD6$02meuseDuc5rtEx l8&atelC7n1\
    Dss4c5rtDth7ayDu-2m+neEv9n1 7 bassi)yCi!c5rtDc4C4c5rtDtt1DussevalEthi31Bu&eyC)i31Css4Cxi31 l1 clefm4tN$l\
    li3sAceff4dsC0s 7 bassi)yDsoyCr(i31Bhal9ceyE6d#yEvra61Dm+9d1 &oi)1Ebr4c5rtE5i0yEpc5rtFi)eu0s 7 bassi)yIy\
     l1 l9gr1Ks5s v+7n1Fsevra6eDnc7ayEgeyEoyEtra61Drm1*H 7 l 9gleI% gr9deFoi0sGyDssi)yDte!$l%6Fnay ma&34Jv!d\
    6Eoi0notFnrup,somm3m4tDud7ayEff5rtEm4tI % $0Ce$ll4Dze!xCoi0y d+d7ayEseulBi#y l1 ma#i0sGsur b%(eDf4ta61 7\
     azo(Qorno(Blefm4tC6&ampBoh4sCiffy l8basKh!tClmi3 l8basLh!tDombey l1 &o(eulNdeux egl(1Cnd1*Dsi)yCrgirn4D\
    leeCubl9cDprayDr l evequeEce0s 7 m4ta)eLsur b%(eLval d 1nomsB#9ceyDnayBulm4tC#lDm4tCseyCv1*Ada-l9c5rtFec\
    5rtCmm+t62meuseDpi3#D#m4tCncevoirCrm9n1B6te$0Bomb%6Dm+i7Gt6 l8fr9cNsa6,p3eD#my l9de$0Cnc5rt2meuseDjeuxDn\
    em+ieCu%6c5r,s!c5rtEev9,l8&ate!NpetitBroy1Ae&7ayC%r4 br!c5r,sa6t8li$3eCo,% combeBff6c5rtBnf4ve0Bp69tDz4B\
    sn5ve!xCsey l1 e!xKp4tsBuffi)eixCr$0 bi7$0Af+6c5rtCv3o0sCyl b-lotDsB3ri38e,%folieB%geyDmm3ec5rtCornoyB4t\
    a612m+neCrceyCu%6BrampasCec5rtDsn12ap9ceFoy 7 bassi)yDtt1C4cl1E$0Ag7evri31DruptCrma61*H$lli3sFyE(ayBiey2\
    !j4Cll9c5rtFumeEeyB4a6c5rtDc5rtCurz4Braffi)y &em6Dnd&ampC79tBudm4,$lli3sC6d#c5r,!x orm1Nsur b%(eCy4ve0Ah\
    ac5rtClli)ic5rtCrme$0D#$0 l1 &9teursEic5rtCut8am9ceBeui0y cott4Jl8gr9dBu-liec5rtCmbec5rtFr$0D1 jorqu7ayA\
    -l5dBs 7 bassi)yCom1Ajo6$0Cn&3yCrqu7ayBuz7nec5rtA% g7evroyeDport8du d3C&ape0 7 b%(yCf!&eD3te2am9ceNubeCh\
    +m9dCm9c6eErge0 !x bo(Doth87 b%(yCnde$0Deuve0Gi0 a #myMu bo(Op4tDgr1Dn1Dqu12ro)4Dty2!beCri$38+n4c5rtCt#c\
    ey ormoy2!beCv3noyDi0 !x bo(HneuveM ! roiPx fr1n1B8&atelet2meuseDm4ts!ge4na(Dpa-lyEuits d1 mez1Dval d 1n\
    omsCceyD5rtCff4dsCnizeulCs log1*D&312l8b%(34Cu&eyDr$0Cvec5rtCze$0Biffol l8petitB4g&ampEe! p3ceyF$02% %61\
    Cuvem4tEi31DzeBuzy2m+neAmaatzCc4c5rtC)euxC(4ce0sDzi31J2am9ceC%6c5rt2meuseCndr1 % coteDo(CracEn$0EultDbe$\
    0Dc-ly 7 bassi)yDdorDei0sDm1seDnay2m+neCth4sCu%6Be%yCnn5ve!xCr#yDtrudCur1*DvyB-li31CrbelBo1%6sCnt&+votE1\
    s4Eh3i1Ei3 7 d3El9d4Eot2ro)4E#u-2b%(eOth4n9ceEsa4Guge4Cr9c5rtDi4$lli3sCui0r4Busse!Fy2m+neAn+cyBeu-ly l e\
    vequeIsur suizeDve0 l1 vo(eyBij4Cn$0Bog7tCid9,&at7oyIl8ro&euxCmec5rtCnc5rt2l8r4ge9tCy3s*BullyAocceyBdiva\
    lBrbi)y ! m4tLvalCcev!xCg1*Cm9ceyDoy l1 sexf4ta61Gsur !beCquev!xBsn8l8valBud6c5rtCt#mec5rtBzi31Apa%(eulC\
    nseyCrnoy 7 bassi)yDoy2s!lxCuta61 !ge$0Bei)eyCrr9cey l1 $eux m5l6sEo)ey l1 f4ta61EusseDth1BiepapeDr#f4ta\
    61Gm4t2am9ceCssel5pBl9ruptC1noyBo6s7otF4 l1 faylMgr9ceyMnog7tDseulEs4s*Cn,% $0Cul9gyBr9geyDs%yDtzDuthoyC\
    1si)yDz s5s %f!&eGur m+neCov7&312m+neSeuseBue0m4ti3Ara&ec5rt2m+neNzem4tCnc4ni31Dgec5rtCv7nef4ta61Bec5rt*\
    Cnnep4tCynelBi!c5rtC&eb5rgCm!c5rtCv1 d3vo(1Di38l1 foss1Hs l8bo(Cz!c5r,bu&eyBob3,ma)yC&efort2% coteFs bet\
    ta6c5rtHsur m+neFtai0eC%mp4tCma62meuseCoc5r,% coteCsoy2am9ceCuec5rtE0sDgeuxDvr12!beFoy2m+neCzi31BuptAsa-\
    lyDn,bl6Hro6g,l8bo(Qs foss1Gci3gu1Gdizi3Gl5p2!j4Gm+t6 l1 l9gr1Nsur % r7neIuriceHi&el*Gthieb!ltGurba6 mac\
    4c5rtGvalli32m+neFs geosm1CrceyEic5rtD#yCuc5rt2ro)4Ddr4D0sExur1Dvag8ma)yC$)yBem-lyD5ti3s m4tsa4CrqueuxCx\
    f4ta61Bi)e$0Clv+5vr1Bomm9c5rtE3ec5rtGm4tF$0Goi#Cnc5rt2m+neCu%6c5rtFuc5rt2m5z4Cy3sBuz9nec5rtAt3natBhi0uxD\
    vetCol l1 m-li31Dnn9c8l1 jo6$0Om5l6sBorc7ayDnayB#ixDm-lyCo(&ampsFf4ta61 % $0Dn&oyAva-l9t*Cl d8meuseDc5rt\
    Ddel9c5rtDl3etGoyDs d1 ti0sCr7n12am9ceCud#c5rtGm4tDx % d5ceFs5s !bi)yGur b%(eJsa6,urba6Eb4sBecque$0C0sCr\
    bi1l1Dsei0s l8basOh!tCsai)1 s5s %f!&eLur m+neDvr1 s5s &al9ceyBicqCeux m5l6sD$0C)1 % coteEoryCl%rs 7 azo(\
    Isa6,m+cell6Knt7ogeE87 b%(o(Fgusi7 l8%cFm3vryGor4Ei3s !x bo(N&71J7 lieuJl8secLs ap#yJsur m+neNsuizeColot\
    Ctry 7 m4ta)eGl1 nog7tCveyBoi0comteDseyE61*Cnc5rtCuec5rtBra6c5rtC4c5r,% coteAwassy
    53Aahui0Blexa6Bmbri31 l1 va01Cpoi)eBnd5i0*Brg7t4 notr8dameG#C4Cqu7ayBss8l8b37g3Cti0Bthee*Bv3t4BzeAba(*C0\
    eEots*Cnn1*Cz5g3sBe!lieu25d4Em4,pied d8boeufClge+dBi3neG l1 $l%g1Bl9d5etJ sa6,je9B4&amp l1 %valCu&amps l\
    1 cra4D3eEssayD%y l1 ifsDrg4Bra6s2l1 m+&1CeceDeDti)o0s l8m5l6Aca#0sBha-l9dDl4s du ma6eDmm1Epe4Ff#m4tFg7e\
    teuxDnge*Etri)eDr&i)eDte! g4ti3P2may7neF%6*E-l42colm4tEr1 % fo#tCemazeE38l8roiDr9ceDvai)8du ma6eBolombi3\
    s du pl1s(Cmm3Cngri3Dt1tCsm1Ds87 &ampa)eGl8$$7CudrayD1m1 v!ceDptra6Drbevei0EciteBra4C7n12fr!beeBui0Ada4B\
    7azeCs3t61Cux evai0sA7tramm1Bp6eux l8segu6BrneeBvr4Af4ta68c5v3teCrce*Cug3o0s du pl1s(Brom7ti31Agast61B7n\
    1 l4guefuyeHsur g%izeCsn1Dvr1Borr4BrazayCez 7 b53eAhamb3sCrd9g1B3ceB5ssayAizeAjavr4 l1 &ape0sBub%6sC$)eA\
    l hu(s3ie*Ba bac4ni3eFzog8m4tp6c4Hug8d8&em3eNs a0uxEigotti3eEo(si3eEru%tteD&ape0 9th7a(eNu rib5lMcra4na(\
    eMra6s56Eroixi0GpteDdo#e*Dgrave0*Dhai8trav3sa6eDpalluEe0r6eDro&8neu$0FeFu!di3eDse0 cra4na(eCi)eCndivyCr&\
    ampCssay l1 &ate!xCubri31Dnay $lli3sCvalB8bi)4 du ma6eE5r)euf % fo#tEu#tDg71,sa6,(leDhamEorpsFusse! b#ti\
    )o0sDpas*DribayCsbo(Cva#Bi)i31 org31CvetDr8% t5&eBoi)e2may7neDr4G rui0CnguefuyeCupf5g31Dv3neEi)eAmad#*C(\
    4ce0s du ma6eCrci0 % $0Di)8peut4Dti)e2may7neCy7neBeeCn-CralCs%y du ma6eCz9g3sB4t!d6E7ayEfl5rsEi)8l8br-l9\
    tEje9E5rti3E#u- p5%yEsursCu%yAne!Cu-ly l8v7d6Biafl1Bui02$co6Ao(se!BlivetBri)eAp+i)e2brayeDne2rocBeut4B%c\
    e*Bomm3ieuxCntma6Cr,bri0tBr87 pa-L sa6,sams4D!x*D8d 9j5Aque%61 sa6,g!ltAra$)yB7azeDn1 7 gr75i0sBui0 froi\
    d f4dsHl8grave%(AsaceC6,ai)9 d8c5ptra6Nsur roeHub6 du d13tMfoss8l5va6Gb!de0H3thev6P % t9ni3eHriceGca%( d\
    u d13tH73eHh+l1 % fo#tIr(toph8du luatHyr 7 pa-Kl8grave%(Gd7( d 9j5N8gast61Nu ma6eGelli3 du ma6eHrbl4Gfor\
    tHraimb!l,d8pri31Ggeorg1 buttav7tOl8fle&+dOsur 3veIrma6 d 9xu#P8c5%m3Ol8f5-l5xRgu-l!meGhi%ir8du ma6eGje9\
    23vePmay7neHuli7 du t3r5xGl!r7,d1 morti3sHeg3H5p du doratOgastGm+s du d13tLsur colm4tP% futaieJt6 d8c4ne\
    eOu limetHi&el d8fe6sQ% roeG57 d1 toitsPvall4sGpi3r8d1 l9d1RnidsN% c5rNsur 3veRortheHoixGqu7t6 l1 9g1Gsa\
    ms4Iturn6 du limetHulpiceGthomas d8c5rc3i3sF8gemm1 l8rob3tHm+i8du bo(Hsuz9neO e,&amm1Culg1B74n1Bimple*B5\
    ceDlge25etteAthori)87 &+nieCuboeufBorc8$$3s 7 &+nieBr9s*Avaig1Cl du ma6eCutorteBieuvyCl%61 % juhelEepa-E\
    i3s &+lema)eCm+ceFt62ortheB5t#
    54Aab!c5rtCbe$0 l1 c4fl9sC4c5rtBffle$0Drac5rtBg6c5rtB6g3ayBl%6Em4tFpsD4d#0 % malma(4Bm9ceC74c5rtBnc3$0rC\
    d3nyD-lyCgom4tC5xCs!$0CtheluptBrm!c5rtCna$0Crac5rtEy8e,h9Ct2meurtheBthi7$0Ct4Bub5eCdun l8rom9Ct#pi3#F$02\
    mose0FyB$0rsCra6$0Dic5rtEl*BzelotDrai0sAbacc+at*Cd4$0rC)euxC6$0 !x miroirsKsur mad4CrbasE4$0D(ey ! p%6I%\
     coteCslieuxCthelem4tD-lyDti)yCuzem4tCy4F$02madCzai0sBe!m4tC&ampsC0!F$0Cnam7-DneyCrnec5rtDtrambo(Fi&amps\
    Ctta6$0rsCuvei0Fz6Ei0rsCy2sei0Cz9g8% gr9deEum4tBicqueleyC7$0 % petiteC4$0B%6$02l e!Dm4tCem3eyDnod l1 p4,\
    a m5ss4Lt5lBo( d8hayeEm4tCnc5rtD$0rCr$0CucqD-l4$0Dvr4Dxi31 !x &71Odam1Ks5s froidm4tDz9$0Bra6$0D0$0DtteCe\
    ha6 % $0Dm7-E4c5rtCieyDn2sei0C5$0CuleyD$0Bu(s4c5rtClli)yCr1Di$0Dthec5r,!x &71Ace6t#yCr$0Bhali)yDmbley bu\
    ssi31Ep75xGy2mose0Fi)eu0sDnteheuxD5i0yDr7cy vez6FyEm1 % coteFo(Dud7ey2mose0D$)yDze0s2albeC7e$31Eic5rtF31\
    Coloy m7-lotBi#y2vez5zeB%yeur1Cem3yD#y2br74Bo6c5rtClmeyDombey l1 be0sCnfl9s 7 j+n(yDs % gr9d$0Csn1 e,rom\
    a6Curb1se!xEce0sCy$0rBr9t7oyCepeyDve&ampsEicDzi0sCi4Co(ma#Cusn1Bust61CtryAdamele$31Dp$t5xB7euv#Cux$0Bi+$\
    0Ceul5+dBolc5rtCmbasle2meurtheDevr87 hayeIsur vez5zeDg3ma6Djev6Dm+i8eulm4tGtem4tH6 % &!sseeL1 t5lKs5s am\
    9ceDprixEta- 7 l airCnc5r,l1 c4fl9sNl4guy4Br5$0Aecr5v1B6v!xEi0 ! j+dBmb3m7-Bpiez2&i3sClyBrbe$0r2amezuleC\
    r5$0Bssey e,maiz3a(G% coteH1 n9cyBt#valBulm4tCvez6Af!lxC$31Becoc5rtCnne$0rCrri31Cy 7 hayeB-li31B%6valD$)\
    y2mose0Ce$0 dev9,n9cyJlixi31C6D#yB4t7oy % j5teJsur mose0Crce0s sa6,gorg4L5s gu)eyCugBraimbo(Esn1 7 sa6to\
    (Dn&e$0F4$0Cem7-E4$0Dsno( % m4ta)eCi!$0Colo(Du+dD$0Age%c5rtEuc5rtDl74c5rtCm4$0Crbec5r,e,haplem4tF$0rDm6y\
    E4$0Cz4c5rtBibe!meixCr!m4tDi$0rBl4$0Bo)eyCnd#c5r,aixG$0Gx4CrcyC$0rBr9d fa-lyCim4$0rDpportDsc5rtCosr5vr1B\
    u)eyByeAhab%6$0Cge$0Ci)e$0Cllo$0Cmme$0D4$0Cn dev9,pi3#p4tDn4$0 suzem4tCr!c5rtDb5eyD5eCtrizeCuc5r,m5%6eDd\
    4$0Dss4$0Bei0c5rtCnam7-Crbe$0rDim7-Ds39geBoe$0Cmec5rtCudelm4tFm4tE#$0Dsse$0Budi$0rCssi)y godbr9geAi)eyAj\
    a-l4CrnyD$0 % malgr9geCulnyBe9de%6c5rtHizeCv4c5rtCza6$0BoeufClivetCppec5rtCua$0Dd#$0Buv#c5rtA%bryC&ape0C\
    )eyCitr8s5s am9ceDxCloeufCmathCndec5rtE#m4tGsDeuvelotteH$0 !x bo(Nd3ri38f5gPv9,bay4Un9cyDfroic5rtDtef4ta\
    6eCr4xeCx5Cy sa6,&r(topheK#myBebeu$0C6t#yCma6$0D7- mitryCn4c5rtCs b+o&1Dm7-sCtric5rtCxyCyrBimey #m7!$0Cr\
    4$0Cv3dunBo(yCng%$0Euy4EwyC#yDom4tzeyBubeyCceyCdr1Cne$0Cpc5rtAma)i31Cidi31Dlly2sei0Dry ma6$0DxeDzi31C%$0\
    rsDleloyDze$0CmeyCnceEieu0sDdr1 !x quatr8t5rsDg4$0D4c5r,7 v3mo(Owoev#F$0KrCra6$0rDba&eD4Ds % t5rDthem4tE\
    6c5rtCttexeyCxe$0Cz3u0sBeh4c5rtCn- % t5rCrcy l8basJh!tDe$0D$0rCsse6CxyBi)e$0C0ryCnor$0Bo6e$0Dvr4sCncel l\
    1 lune$0Hsur sei0D,b4$0rsFl etroitG8$)obleFsa6,m+t6Gur meurtheE!$0E7oyEi)yI2&i3sE#uxCrf4ta6eDi$0rD$02sei\
    0Cuac5rtE$0Dss4*Dti3sErotCy7*Bur$0An9cyBeufma(4sDv1 ma(4sEi0r l1 bad4$0rKsur mose0Bom7yCnhi)yCrroy l8sec\
    Js p4,a m5ss4C$9,!x pr1Ao&eyBge$0rCne$0B0yBmelm4tBn$0Brm1 e,$0BtheBz3ai0sApa)ey d3ri38b+6eEy2mose0Cnn1*C\
    #y sa6,c1ai#DroyDuxBeti,fa-lyFm4tDt4$0Cx4neBhl6Bi7n1Drr8% t#i&eHp3ceeGp4tG$0BompeyCn,a m5ss4Fsa6,v6c7tCr\
    t2sei0BrayeC7yDut6 hi)yBulli)yDneyEoyCxeDieuxAque$ll4c5rtAra4 l1 le!Cuc5rtC$02s94Be&ic5r,% petiteDl4$0Ch\
    a6$0rD3#yD4C-l4Cmb3c5rt2madD7o$0E#$0D4c5rtCpaixBi&+dm7-Boge$0Cma6*Csi31 !x sal61J7 hayeCuv1C$0 dev9,bay4\
    Cy!meixCzelieur1Asaffa(C6,a-Gb!ss9tHo6gtGclem7tGfirm6Gg3ma6*Gje9 l1 l4guy4Huli7 l1 gorzeGm+celJdJt6Iuric\
    8!x forg1IxGnico%s d8portGp9c#G#mim4tJy !x bo(Gs!veurHuppletF8g7e$eveHpoleDz3a(CncyDzeyCuln1Ex3otteFur1 \
    l1 n9cyOv9n1Cx4 si4Bei&ampsFep#yC%6c5rtCr9$0Dr1*E5$0Cxey !x forg1Gl1 bo(Bi4$0rCvryBomm3$0rCrne$0Bp4$0At9\
    c4$0Dt4$0Bell9c5rtBhelodDy s5s v!dem4tDzey sa6,m+t6Ci!c5r,#)ie$0E$02meurtheDeb!m7-DlCo#y ly!teyCui0y !x \
    grosei0sDm3e$0Bi3celet*Bomb%6eCnnoyCulBram4,emyI%ssusIsa6,9d#Cemblec5rtCieuxC4d1E$0Bucque)ieuxAu)yBruffe\
    Avacque$0Cl d8brieyEe,&at-l4DheyDl3oyEo(Cnde%6$0Ge$0Ei31Eoeuvr8l1 n9cyDn1 l8&atelCr9ge$0Cthim7-Cuc5rtDde\
    m4tF$0*Ei)yCxa6$0BehoC%687 hayeIs5s am9ceDle2mose0CneyDnezeyCrd7alCzel(eBie$0 7 hayeC)eu0sClcey2t#yD%c5r\
    tE8! m4to(JvalG7 v3mo(Gh5dlem4tGsur yr4Fcey2madFrs 7 hayeI% &ev#Lm4ta)eJ8r4dKs moivr4sMn9cyIs5s pr7yGupt\
    Ftte*Fy l8secHsa6,eti7neC#c5rtCt3neD#yEim4tDt4$0C$3s2&i3sBo6em4tBr4c5rtAwa$0Axamm1B3mam7-Cui0yBiroc5rtCv\
    ry circ5rtB4$0CusseBur1
    55Aaba6$0Duc5r,h!tec5rtB6c#$0Bm9tyCb%6c5rtEy2meuseCel2l et9gBncem4tEr$0Cd3nayBp#m4,% fo#tBrr9cy2crusn1Bu\
    b#$0Clno( 7 p3tho(Is5s v3tuzeyCt#c5rt2ai#F$0 sa6,%mb3tCzec5rtE$0 7 +g4neB$0rs sa6t8croixDothCoc5rtBz9n1 \
    e,s5maz9n1Abaal4Cd4$lli3s g3!$lli3sCnn4c5rtDthe$0Cr l8ducCudi)ec5rtE4$lli3sE#m4tDlnyCzei0s2otha6D6c5rt2s\
    !lxBe!c%irEfor,7 +g4neElieu 7 +g4neEm4,7 v3duno(EsiteCh4neC0rayF$02meuseDra6Eup,7 v3duno(Cney 7 woev#Cth\
    e%6$0E6c5rtCu#y2s!lxCz4v!xBi7c5rt2orgeClly s5s l1 cot1Lm9gi7n1CsleeBl9zeeC3c5rtBo6$0 7 woev#Cnc5rt2meuse\
    Dnet*DzeeCuc4$02madtDli)yDquem4tD#ui0sCvee2b+b5#Dio0sBrab9,7 +g4neIl8roiIsur meuseDnde$0Dqu(Ds2meuseDu$l\
    li3sCehe$0DuxCieu0s2meuseDll4 7 b+ro(Dxey !x &9o61Dze!xCoc5r,7 +g4neDu7n1Essey 7 blo(Jr!lec5rtBu%6$0C#*E\
    y 7 v!xG% coteCx3u0sDi31 s5s l1 cot1Czy d+m4tAc1se*Bha-l4D%61Dmpneu$0F5)yDnt3a6eDrdo)eEny2meuseEp7tryDss\
    ey be!p#Dt-l4 s5s l1 cot1Et9c5rtDum4,dev9,dam$0rsJsur ai#Ev7cy l8&ate!Ksa6,hub3tF4c5rtC7ne$31DppyC4$0 ma\
    l!m4tBi3g1 s5s m4tf!c4Bl3m4,7 +g4neEy l8gr9dJpetitBombl1 7 b+ro(Er1 s5s l1 cot1Dm3cyCns7voyeDtr(s4Crnie$\
    0Curce0s 7 b+ro(Lsur ai#E5v#Ds9c1 ! bo(Kl1 forg1Otric4$0Dv3tpu(E4g1B#ueBu(yCleyCmi31 l8mor,hommeCnelAdag\
    4$0C6$0 b3thele$0Cml5pDm+ie2s!lxD$0rsCnnev5xBel5z8rosi31DutCm9g8b!di)ec5rtCuxn5ds !x bo(Kdev9,be!zeeBiep\
    p8s5s d5!m4tDue2meuseBombasl87 +g4neErasDm+t6 % m4ta)eGy b+4c5rtDpcevr6Ei3r8!x bo(D#my !x bo(I% c9neCnc5\
    r,!x templi3sCu!m4tJ v!xDlc4Bu)y2meuseCn2meuseCzeyAec5$ezCu#y 7 v3duno(BixBpiez2meuseDn4$0Briz8% bruleeJ\
    gr9deJpetiteGsa6,dizi3Cne$0 !x bo(Bsn1 7 +g4neBta6*C4CrayeBu$0Bvr1Afa6s veelB%ssi)yCeury dev9,d5!m4tHsur\
     ai#Boameix ornelCnta61 sa6,c%irCrg12meuseCuc!c5rt2thabasEh31 !x bo(B#m3e$0 s5s l1 cot1Dsn1 ! m4tI7 woev\
    #CoidosDm3e$0 l1 vall4sFzeyBute!Ag7ic5r,s5s c4deLur meuseCr!$lli3sDc5r,e,dr-l9c5rtDyCsn1 7 +g4neC$0Bimec\
    5rtCnc#yCr!vo(6D4$0 s5s l1 cot1Cvr!valB4d#c5r,l8&ate!Cura6c5rtDssa6c5rtB#m-lyCim!c5r,7 woev#Mpr1 sampi)y\
    Bu3p4tCssa6$0Ahad4$0 l1 %&!sseeCir4$0C0s s5s l1 cot1Cn l1 ju$)yEsur meuseDn4$0 s5s l1 cot1Cr!m4tDge$02&e\
    eD$0Ctt4&atelG$0Cuc5r,% rigoleDda6$0Eiom4tDm4,l1 %&!sseeIpr1 samo)euxDtec5r,l1 bro$0Beipp1Cnnem4tCrbeu$0\
    Dme$0 7 woev#Cudic5r,s5s l1 cot1C$lli3sBor$0 7 orno(Cude%6c5rtHuc5rt2otha6A6orBppec5rtBr8l8secAjametzB4$\
    0 7 woev#Cuy 7 +g4neBubec5rtClvec5rtC$)y 7 p3tho(Isur lo(4Akoeur % gr9deJpetiteAl (l87 rig!ltBabeu$0C&a%\
    deFusseeDroix2meuseChaymeixF$0Deyc5rtCim4tCm+&87 woev#Dor$0Eu-lyCnd#c5r,lempi#Deu$0 ! ruptLsur meuseDh31\
    Ct5r 7 woev#Cva0eDi)e$0Enc5rtDoyeB8b5&42s!lxDc%4Dneuf5rCmm1*Dpir8!x bo(Cr5$0Cs ep+g1Eh!ts d8&eeE(lett1Em\
    +atsF4thair4sEp+o&1Ero(1Es5h1m1 ramp4tEtro( doma61Cv4c5rtBi)i312ai#Ey 7 b+ro(Cny dev9,dunC4 dev9,dunDu$0\
    Csl87 b+ro(DseyBo(eyE4Cng&amps2ai#Ee!xF$0 7 b+ro(Cupm4tEpy l8&ate!Hsur &eeLlo(4Dvem4,cot8du poiv#Cxe$0Bu\
    me$0 7 orno(Czy sa6,m+t6Amaiz3ayFyCl9c5rtEum4tCndr1 7 b+ro(Dgi7n1Dheu0sCrbotteD&e$0 7 woev#D#*Ds42b+b5#D\
    t6c5rt2meuseD$0Cuc5rt2orneDl9Dvag1Cxey2va(eBecr6Cli)y l8gr9dLpetitCn!c5rtD- !x bo(G% hor)eGsur s!lxCrl12\
    lo(4B-ly2brad4Boge$0Dne$0Ci#y f%bas c#pi4Cnd#c5rtD,dev9,sasseyEb%6$0FrasEf!c4 d +g4neEi3s2s!lxF)y dev9,s\
    asseyJl1 v!c5leursEmedyEpl4neEsecEze$0Cr9$0Dgem5l6DleyCu-lyD%6$0E6s sa6,hub3tEotteDzayBurv!xCz3ayAnaiv1 \
    7 blo(Hrosi31Dx !x forg1Cnco( l8gr9dIsur orna6D,l8gr9dIpetitE-lo(Eo(Bepv9tCtt9c5rtCu$0 7 v3duno(Jl1 v!c5\
    leursJsur orna6Hy 7 +g4neBicey2ai#Cxe$0 bl3c5rtB4s+d %m+&eCu-l4p4tCy3s !zec5rtBubec5rtAoeyBlizy2&i3sCli3\
    1BrnelEs*Bs&1Bur&12meuseApa)y % bl9&8coteGsur meuseC#idDf4druptDo(*Beu$0rsBi3#fitte2ai#Cll4Cnthe$0B4t2me\
    useCu-ly2meuseB#tz 7 +g4neAqu6cy l9dzec5rtAraivalCmbluz6 e,b7oit8v!xEuc5rtDp4tCnc5rt2orna6Dzi31C#c5rtBe&\
    ic5rtDic5rtD5r,l8c#uxCffroyC)e$02meuseCmb3c5r,somma(neD7nec5rtDoi$0Css4C$)y2orna6E0 !x bo(Bia$0Cbe!c5rtC\
    &ec5rtC)!c5rtEy % sa0Gsa6,m+t6Bob3,1pa)eCma)8s5s l1 cot1Nm4tf!c4Cnv!xCsi31 7 blo(Cuvr1 7 woev#Fo(2meuseN\
    otha6Bum4tCp,!x n4a6sFdev9,sa6,mihielF7 woev#Fsur otha6Asa6,a)9,s5s l1 cot1Hm9d2orna6Hndr87 b+ro(Hub62ai\
    #Gb7oi,7 woev#Gg3ma62meuseGhi%ir87 woev#Gje9 l1 buzyHoi#Huli7 s5s l1 cot1Gl!r7t2otha6Gm!ric8s5s l1 cot1H\
    ihielGpi3#$0rsG#my % cal4neClma)eCmo)euxDpi)yCssey2meuseCudruptDlmory $0fr9&eEv!xEx l1 &ampl4D$)yEoyCv4n\
    i31 dev9,b+M7 p3tho(Bei)eu0sCn+dD4Fc5r,l1 m!j5yCpts+g1D$)yCr!c5rtCu- d +g4neDzeyB-m4tCvry % p3&eGsur meu\
    seBomma(neEedieueFi0sFl4neCrbeyDcy sa6,m+t6Cu-lyBpadaC6c5rtBta6$0C7ayAta-l9c5rtCnno(Bhi3$02meuseDllombo(\
    GtC4n8% l4gI8th-Js pr1G0B-ly2meuseB5rai0s s5s bo(B#m4t2s!lxDs!v!xDv3ayC4$0 7 b+ro(DusseyDy4Au)y2meuseAva\
    &3!$0Cde%6c5rtD4$0Cl d orna6Dbo(Cr7n1 7 +g4neDne$0Css6c5rtCubec5rtDc5leursDde$0 l8h!tE4c5rtDquo(Dx dev9,\
    daml5pF% gr9deIpetiteG1 pa%meixCv6c5rtBeelC%61Dosn1CrdunDneu- gr9dJpetitDtuzeyDyBie$0 s5s l1 cot1C)eul s\
    5s m4tmedyHl1 l1 hatt4&atelEotC0 dev9,belra6N&!m4tG7 woev#G(seyGsur c5s9c1Ks!lxFcloyeFroy2meho0Gs !x v7t\
    sIdev9,dunIl8secKs m9gi7n1Is5s pa#idJur meuseEott8dev9,l5ppyJsur ai#Dosn1 h+!m4tCtt+$0Boid vac4Cuth4 bas\
    Ih!tAwalyCrcqCtr4$0Cvri0Bi0r4c5rtCseppeBoelCimbeyDn$0Axivray e,m+vo(6
    56Aal%i#Bmb4*Brrad4CzalD4Bug9CrayAbad7CngorCud*Beg9neCi)4ClzCrne*DricBi)9Clli3sFoBohalBr9d3i4FivyCe&Dh9C\
    i)acBubryCle4Acad7Cl9CmoelErsDp7eacCr7toirDnacDoCud9Blegu3HecBolpoCnco#tCurn4Bra&Ced6Coix9vecCuguelAdamg\
    9Aelv7Brdev7BtelBvellysCriguetAf3elBorg1 d8l95eeAgavr1B1telBl7acB5rhelE6Br9d &ampCoixBueg4Dh7noDltasDm7e\
    2scorffDn6DrEnCidelDl%cFi3sDscriffAhe09Cnneb4tBoedicA-8!x mo61Ed +zGh5atBngu6ielCz6zac lo&r(tAjossel6Ak3\
    f5rnDgr(tDnascled7D$)acA% &ape0 c+oMgacel6eMneuveEroix he09Dgac-lyE#8sa6,l!r7tDro&8b3n+dDtr6it8porhoetLs\
    ur m3OzurDvrai8croixCnd!lEev9tD1t3Dgoel9FnnetEuidicD5eeDt-%cDv!d9E7eg7Crmor bad7Hp%geD#Cuza&B8b4oDc5rs*E\
    ro(tyDfa5etDgu3noDhezoDpa%(*Droc sa6,9d#Dsa6t*E5rnDt5r du p+cCs forg1*Gug3etsBi)olCm3zelCzioBocmaloFriaI\
     gr9d &ampIqu3E6eFquelicDoal m7d4DqueltasCri7tCyatAmal9sacD1troitDgu7acCrz9Cur4Belr9dCneacCrlev7ezCsl9Cu\
    c4B(siriacBoh4C%cCnt7eufFrbl9cGtelotC#acCustoir acJ#mungolBuz-%cAnaiz6Be9t2yvelCulliacBi$l%cBost9gCyal m\
    uz-%cGp4tivyApe!leC-%cCn1t6Crsqu7Bl!dr7C1copDucadeucEgriffetCoemelGurErdutF7FmelDuayEg5mel7Eh+nelF6ecEra\
    yCuh3l6DmelecGi! bieuzyHnFrgatDn3etD$)3B4,scorffEivyCrc+oD,l5(BriziacAquelneucDstemb3tDv7Cib34DlyDst6icA\
    rad7acBegu6yCm6iacDungolBi9tecCeuxBo&efor,7 t3#Ch9Cud5a0cBuffiacAsa6,abrahamHi)9Hll51t#HrmelHveGb+thelem\
    yHrieuc d8m!r4Gc+adec t#gomelH4g+dGdo%yGg39dM croix9vecH-das d8rhuysH4n3yIrg4HraveHuyom+dGjacu,l1 p6sHe9\
     b#ve%yL% pot3ieGl!r7t25stH3yGmalo d8bei)4Ns tro( f4ta61IrcelJt625stGnico%s du t3t#HolffGp3#uxHh-ib3tHi3\
    r8quib34Gs3v9tGthuri!HugdualGv6c7t25stF89n8d !rayHbrigitteHhel7eCrze!Cuz4Begli7Cne*Cr7tB-fiacBulniacCrzu\
    rAt!p4tBheh-%cDix noyaloB#alDdi4Dffle9Dhor7teucAval d 5stCnn1
    57Aab4c5rtJ2sei0Cr1&$0rB&a6D7Bda6c5rtCel9geBj4c5rtB%6c5r,% coteCb1troffCgr9geCst6gCtrippeD$0rCz6gBm9$0rs\
    Celec5rtCne$0Bnc3$0Dy dornotFsur mose0Cge$0rsD$0r l1 b(p6gCt-lyCzel6gBpa&Brg9cyCra6c5rtDi9ceDyCs %qu7exy\
    Esur mose0Cz$0rBspa&Cs74c5rtBtt-l4c5rtBube*Cdun l8ti&eC)yClno(2sei0CmetzBvric5rtBy2mose0Bz5d9geAbac5rtC3\
    7thalCmbid3stroffCnnayCr&a6D4$0DstCss8hamGr7tg7E6gCud#c5rtCz4c5rtBeb6gC&yChr7 l1 forba&Cll9geE1 fo#tsCn1\
    troffD6g l1 sa6,avoldCrg2mose0Dig v6tr9geDl6gDm36gDthelm6gEr9geD$0r 7 mose0Ctt9geEbornEe%6$0E6g*E$0rCuxC\
    yr7 l1 si3ckCz9g8% petiteBibi&e*Cck7holtzCd1troffD6gCn6gC4c5rtE$02niedCst7 7 lorra6eEroffCt&eBl9&8egl(eC\
    i1 eb3s6gGgu3s$0rFbruckB5&epornDl9ge*Fy mose0Drd4nayEgaltroffEs&eidDsba&EseG$0rEtFroffDz4$0B#ha6Did7ba&E\
    stroff % gr9deDttna&C4v!xDuckEd3dorffE$0rCul9geBu&yCd6gDl6gChl lorra6eCrli4c5rtDt4c5rtAcappelCrl6gCtt7om\
    Bha-ly l1 7n3yDmb#yDn$0Drle$0 s5s bo(Fy orad5rDte! b#ha6Ir5geIsal6sIv5eFl sa6,g3ma6Cem3yH l1 deuxE6ot*Dn\
    o(Dr(eyDsnyCic5rtDeu0sBl59geBo&37C6 l1 cuvryFsur sei0EcyClli)yI maiz3yDm7Cnd8north7Dth-Ez l1 ba6sCrny2mo\
    se0CumeDrce0s &!ssyLsur niedDtur1*Bra6c5rtCeh9geDutzwaldButt6gCvryAdaboClemDha6Dste6Cnn8e,quatr8v7tsFlb5\
    rgBelmeCnt6gCssel6gDtryBi98cape0Cebl6gDs7DuzeCffemba& l1 hellim3CstroffBolv6gCmnom l1 dieuzeCnjeuxDne%yC\
    rnotAeb3s$0rCl9geBguelsh+dtB6&e$0Blv9geCz9geBn&7b3gCn3yCtr9geBpp6gBr&6gCn1t$0rCstroffBs&39geBtt6gCzl6gBv\
    r9geAfa-lyClckCmeckC#b3s$0rDs&$0rCulquem4tB7etr9geCv1*CyB-stroffCxemB%stroffCe(heimDtr9geDuryDvyCoc5rtDr\
    9geBolkl6gDs&$0rCnt7yEoyCrba&CssieuxCulc#yEi)yC$0Br9caltroffDquelf6gDu7b3gCe(troffDm3yFstroffDsn1 7 s!ln\
    o(Dyb5seEm6g m3leba&Cib5rgAg9dr9geCr#b5rgC$sseBeluc5rtCrbec5rtBivryc5rtB%ti)yBoetz7bruckC6Cmel9geCnd#x9g\
    eCrzeCsselm6gBravelotteCemeceyDn6gC6dorff biz6gCos #d3&6gEblied3stroffEt7qu6Cund$0rBueb7h5seFstroffEl9g8\
    l1 dieuzeF6gDn9geE$0rDrm9geEstl6gEt6gDssl6g hem36gC6gl9geEkir&7Ezel6gCntz$0rAhab5d9geCg7D4d9geC0r6gE6g l\
    1 b5%yDstroffCm s5s v+sb3gDba&Dp4tCn2niedDg$0rDnoc5rtD$0rCr!c5rt2sei0Dg+t7 !x m61Dpri&D#b3gDtz$0rCselb5r\
    gDpels&iedtCtti)yCuc4c5rtD,clo&3E8k4tzG$)eu0sCv9geCy9geD1Czemb5rgBe66g l1 b5z4$0C0r6g l1 f7etr9geEim3Dst\
    roffCm-lyEngCnridorffF$0Cr9geDmel9geDnyDtz6gCsseDtroffCtt9g8gr9deB-b1heimDspri&Cnck9geBo%c5rtDl6gDv6gCmb\
    5rg bud9geJh!tDm+t6gE3tCnskir&CsteCtt$0rBulteh5seCndl6gDt6gAibi)yBll9geBml6gBngl9geCsm6gD$0rBppl6gAjall!\
    c5rtB5y !x +&1Bury*CssyCvelizeDi0Akalh!s7Cnf7Cppelk6g3Bed9ge2c9n3Cmpli&Crba&Dl6g l1 si3ckDpri& !x bo(Bir\
    s& l1 si3ckGn!m7D$0rBl9gBnut9geBo7igsmack3BuntzigAl hopital*Ba maxeC&amb#Cfrimbo0Cg+deCmba&Cnd9geE4$0rsE\
    roffDeuve$0 7 s!lno(Nl1 lorqu6DgatteEuimb3gD6gCqu7exyCud#f9gDm1feldDnstroffB8b9 sa6,m+t6Dval d8guebl9geC\
    ll6gCmb3gD4c5rtDudCngelsheimD6gCs et9gs*DseEyCyD$0rCzeyBhorBid#z6gCed3s&iedtDh4Cndr8basseHh!teCoc5rtCxhe\
    imD6g l1 r5hl6gLsa6,avoldBomm39geCnge$0 l1 metzPsa6,avoldCrqu6Dry l1 metzGm+di)yCstroffCud#f6gDp3sh5seDt\
    z$0rD$)yBubec5rtCcyCppyCtt9geDzelb5rgAma&37C6$0rsDz3oyGyEi31 l1 metzO$cCl!c5rt2sei0Dl6gDroyCnd37 ritz6gD\
    h5eDomDyCr9g8s-v9geIz4dr9geDieu0sEm4,l1 b71troffDlyDsalE-lyDthi0CxstadtBecleuv1Cg9geC(7thalCnskir&Crs&we\
    i0rDt7Ctairi1 sa6,quir6Dt6gDzE31&eG$sseE6gCyBittelbr4nFrsheimBolr6gCm3stroffCn&euxE5rtDdel9geEorffDn37Dt\
    br4nEdidi3E7a&Ei)y l1 metzEo( % m4ta)eCrh9geDsba&D$0 l1 $cJsur niedCul6s l1 metzDsseyDt3h5seCy7$cEuvr8gr\
    9deJpetiteBulceyCnst3*An+bef4ta6eBeb6gCll6gCuf&efEgr9geEm5l6sE$l%geDnkir&7 l1 b5z4$0Bid3hoffF$0rCed3st6z\
    elG$sseClv9geCtt6gBo(se$0Crroy l8v7eurCu-lyDsse$0r l1 bit&eNsa6,naborCve9t2mose0Aob3dorffEga-ba&Est6zelE\
    $sseC#ckBet6gBgy m4toy fl9$0Bmm3ayBrioc5rtCm3s$0rCnyC4Btt9geD4$0Budr7neApa)y l1 go6CngeBelt#Cti,#d3&6gGt\
    7qu6F8rosse0Dt4c5rtCv9geBhalsb5rgC-ippsb5rgBibl9geC3#$0rsB%68d8wals&Dppe$0C1no(Bomm3ieuxCntoyEpi3#Crcele\
    tteCstroffCu-ly*Drnoy % &etiveLgrasseB#voc5rtButtel9g8!x %csLl1 thi4$0Ei)yCzieuxAracr9geChl6gCnguev!xC$0\
    Be&ic5r,l8&ate!Cd9geD6gCmelf9gG6gF6gEr6gI l1 puttel9geD-lyCn6gCt4feyDtelCy3s$0rCz4$0K $4$0Bhod1Bi&e*Fl6g\
    Fm4tFvalCml6gBo&4$0rsCdalbeDemackChrba& l1 bit&eClb6gCmbasDelf6gCnc5rtCppe$0rCrba& l1 dieuzeCsbruckDsel9\
    geCuhl6gDpeld9geDssy l8$l%geCz3ieu0sBur9g8l1 thi4$0Css9geDtroffAsa-ly a&atelDn,avoldGepv#Gfr9co( %croixG\
    georg1Ghub3t*Gje9 d8basselLk5rtz3odeLrohrba&Huli7 l1 metzI#Gl5(L l1 bit&eGmed+dGpriva,% m4ta)eGquir6F8b+\
    beHm+i8!x &71Hruff6eCl4n1Cnry l1 $gyGsur niedCrralbeGtroffEeb5rgFguem61F6sm6gCulnyB&alba&Dmitt$0rDneck7b\
    us&Do7eckErba&Dw3dorffFy7Cy &aze0sBec5rt*C6gb5seCmec5rtC#m9g83z9geD$)y l1 ra$0Nsa6t8b+beBi3ck l1 ba6sEst\
    halC0)yEy 7 s!lno(Gsur niedBol)eCrbeyCtzel6gCu&tBpi&37Btir6g w7delCuck9geDrzelbr4nBu(se*Atal9geCrquimpol\
    B7tel6gCr$0Ct3&7D6g2niedBhed6gCic5rtDm4$0D4$0C4$0B6cryBor&e$0Bra)yCem3yDss9geCittel6g #d%&Co(f4ta61Dmbor\
    nBurqu1te6 bl9cruptAuck9geAvahl eb3s6gFl1 b71troffJf!lquem4tCl d8brideDl39geDm1troffE4tEunst3Cnnec5rtDt5\
    xDyCriz8v!d4c5rtDsb3gCsp3$0rCtim4tCud#&6gDx*CxyBeck3s$0rEr6gClv6gCrga$0Dne$0EyCs&eimBib3s$0rCc2sei0Ceux \
    lixheimC)yDyC0rGs st4c5rtJur niedE6gDsb3gC4$0Crm6gCtry2orneDt3sb5rgE4c5rtC$3s*Boelfl6g l1 b5z4$0Cimh!tCl\
    m39g8l1 b5%yPm61Eunst3DstroffCy3*BryBulm4tAwaldh5seEwe(troffF(seDs&br4nGeidDtemb5rgBi1$0rC0rwaldCnt3sb5r\
    gCttr6gBoelfl6g l1 s+#guem61CippyCust$0rBu(seAx9#yBoc5rtCuax9geAyutzAz+bel6gBett6gB-l6gCmm6gBomm9geCufft\
    g7
    58Aa&unBlli)y cosneI7 morv9DuyBmazyBnlezyCnayCthi7Brb5rseCleufCm1*Cqui9CthelCzemb5yBsn9Do(Bunay 7 bazo(C\
    thi5Bv#eD-2loi#Bzy l8$fAba0rayCzo&1E0sBe+dDulieuEm4,% f3ri3eJs+do0sCuvr4Bi&1*Clly &ev9n1Gsur o(yCtryBl(m\
    1B4aCuhyBrassyCeu)4Dv1*C6ayE42beuvr4BulcyCssy % p1leAc3cy % t5rDv4Cssy l1 bo(Bhal!xElem7tFuyDmpa0m7tFlem\
    yG6Fv3tG5xDnt7ay sa6,imb3tDrr6DsnayDte! &64Hneuf val d8b+g(E-l4 7 bazo(FnDul)1Em+dFotDzeu-Cev9n1 &9gyE74\
    Ero&1Cidd1Dtry l1 m61C5)yBiezCzelyB%mecyBolm3yCr9cyDbi)yDvol d emb3n+dHl orguei0uxCsn8c5rs2loi#DsayeCul9\
    g1 l1 nev3sE5t#Drce0sEs*Brux % $0Buncy l1 v+zyAdampi3r8s5s b5hyBecizeCvayBi7n1 !bi)yCrolBomm+t6Dpi3#2h3y\
    Oniev#CnzyCrnecyFsBruy p+i)yBun l1 p%c1Esur gr9dryAempuryBntra6s2noha6BpiryAfa&6B3t#veBletyDury2loi#Dz c\
    uzyB5r&amb!ltEs*Brasnay #u)yAgaco)eCr&izyFyB3m7ayEi)y2loi#Bi72cu#Cm5i0CryBlux 7 gl7neB5l5xBr7o(Bu3i)yCip\
    yAh3yAimphyBs7ayAja-lyA% ce02loi#Nniev#Ehape0 sa6,9d#Grite2loi#Eoll9ce0Df3mete*Dma&6e*F(4 dieuFr&e*Dnocl\
    8m!%ixCm7ay2loi#Cng34DtyCro&em-%yCv!l,d8f#toyBim9t4D4*CvryBorm1Buc7ay l1 aixCrcy l8b5rgCth7ay uxel5pCzyB\
    ys*Ama)y c5rsGlorm1CrcyDi)y l egl(eIsur y4neDs2alli3DzyCux*B71t#!D5Csv12loi#Ctz l8comteBh3eBi&!gu1Cl%yBo\
    (sy m5l6otCnce!x l8comteD,e,m+#Eamb3tFpasFr4E7o(4Ei)y !x amo)1J7 morv9Jsur c9neE#u-l4Es!&8l1 sett4sCra&1\
    Cul6s 7g-b3tDr42y4neDssyDx 7 morv9Burl6By7n1An9nayCrcyBeuff4ta61D-lyD$0 l1 decizeEy2loi#Cv3sBo%yBu+sAo(y\
    Bn%yBua)eCd9C)yCl4Cr53Fx 7 morv9Ap+i)y % roseJ1 v!xCzyB3royBl9&ezBo-*DseuxCu)yEu1 l1 e!xD-ly2loi#Dqu1 lo\
    rm1Dsse!xB#m3yDpor&eArave!Bem-lyBixB5yBuag1Asa6caiz8me!ceE,a)9 7 morv9Hm9d 7 pu(ayeHnde%6Jr87 morv9Hub6 \
    d1 &!m1Ml1 forg1Gb76 d azyN1 bo(H4notHr(s4Gdidi3GeloiGfirm6Hr9&yGg3ma6 &ass7ayOd1 bo(Hrati7 sa$)yGhi%ir8\
    7 morv9Of4ta6eH4or8l1 ba6sGje9 !x amo)1Gl!r7,l abbayeHeg3 d8f5g3etOs $)1H5p d1 bo(Gmalo 7 d4zio(Irt6 d h\
    eui0Ou puyNsur noha6IuriceG572loi#Gp+iz87 $ryNl8&atelH3e*KuseHi3r8du m4tNl8m5ti3Gqu7t62noha6G#v3i7Gs!lge\
    He6eHulpiceGv3a6F8colomb8d1 bo(Hm+ieDzyCrdy l1 epiryCu$)y l1 bo(C$)y po- folCxi b5rd4Beme%yCrmag1Eo(e2lo\
    i#Bi&ampsB5gy2loi#Bu-ly % t5rCrgyAtac4nayCl4*Cmnay 7 bazo(CnnayCz-lyBei)yCrn9tBhaixCi9g1B6turyB5ry lurcy\
    Gsur j5rBracy2loi#C1nayCo( vevr1Dns9g1Cucy l orguei0uxAurzyAv9d71seCr7n1 l1 n+cyJv!ze0sDzyCuc%ixDx d amo\
    )1B3neu-Bielm9ayC)olCl%p5rc4E8l9gyEi3s l8secJsur y4neCtry %&e
    59Aab9c5rtCsc4Bib1Cx 7 peveleB0nn1 l1 m+a(Bmfroip#tBnhi3sCi&eCneuxDoeull6CorCsta6gCz6BrleuxCmb5ts cappel\
    D7ti31CnekeCtr1Bssev7tBtti&1Bub7&eul ! bacEr&ic5rtFsDi)y ! bacDry du ha6!tDyC&y lez or&i1Cdi)i1Clnoy lez\
     val7ci7n1G8aym3i1Bvel6Dsne0sGs l8secKs !b3tIsur helpeBwo6gtAba&9tEyCi0ulDsieuxDv1CmbecqueCnteuxEi)yE5ze\
    0Cs lieuCuv6CvayD6&oveCzuelBe!camps li)yEdi)i1EfortEm4,7 cambr1(Era6Fepai#2samb#FieuxEvo( 7 cambr1(Cl%6g\
    Ei)i1C#0sDgu1D%im4tDm3a6Gi1DseeE-li1Dth7EryCth7c5rtDti)i1E#&i1Cu)i1Dvrag1Fy % fo#tC$0rsBi3neCssezeeleB%r\
    6ghemCec5rtBo1&epeEeghemC( gr7i3C0zeeleCndu1Cr#Cu&a6Dlo)e2helpeDrb5rgEghe0sEsi1DsbecqueEi1F)i1K2rocEsi31\
     7 cambr1(Lsur samb#Fo(D$)i1Fn1Bray dun1Ciast#Dll4C5ck3queDxeeleCuay2l 1c!tDi0 lez m+&i7n1Isa6,am9dDnem4\
    tCyBu)ic5rtCsi)yCyss&eu#Aca1t#C)4cl1CmbraiDph6 7 ca#mb!ltLpeveleCnta6g21c!tE6Cpe0D6ghemDpe0 br5ckJ7 peve\
    leJ% gr9deCrni31FnDti)i1CsselCt-l42samb#Dt7i31CudryD0ryDroirB3f4ta6eBhate! l abbayeCemyDr7gCo(i1*B%irfay\
    tsDryBobrieuxC0#tCm61Cnde2l 1c!tCudek3qu8br9&eM$l%geDr&elett1Dsol#Dti&1BraywickC1p6Dvecoeur2l 1c!tCo&teD\
    ixF caluy!Bu6cyCrgi1C$0rsByso6gAdam5si1Be&yCh3i1Cna6Culem4tBime&!xD4tBoi)i1Cmpi3#2helpeCn*CuaiD&y l1 m61\
    Drl3sBr6&amBunk3queAebbl6ghemBca-l4Ccl1C%ib1Cuel6BeckeBl1m1C6c5rtBm3&ic5rtCm36Bnglef4ta6eEosCneti31 7 we\
    pp1Evel6Bpp8s!vageBr&6C6ghemCqu6ghem l8secMysC#*Bsc+ma6Euda6Goeuvr1Ftp4tDobecqu1Cn1CquelbecqFr&6Ctair1D5\
    rmelD#1FuxEunCw+sBthCroeungtAfa&1 thum1n-Cm+sCum4tBe&a6Ci)i1C0ri1Cna6Cr6D4Dri38% gr9deMpetiteBl!m4,w!d#&\
    i1C3s 7 1c#bieuxDsqui31Dt#C61 l1 morta)eJz ra&1C5rsi1Dy4B4ta68! bo(Mpi#Jnotr8dameCr1,7 cambr1(Hsur m+que\
    D,m+dyckCurmi1En1 7 wepp1BrasnoyCel6ghi7Dsn121c!tEsa6Fi1Dt6*Come0sAg7e&Bh(si)i1CyveldeB%ge4Bodewa3svelde\
    Ceulz6C)i1 &!sseeCmme)i1Cndec5rtDnelieuCuze!c5rtBr9d faytHor,ph-ippeF8syntheDvel61Cus4Bu1na6Cssi)i1Aha0n\
    n1 lez h!b5rd6Eu6CmelCntayCrdifortD)i1Csn4Dpr1Cub5rd6Dc5r,7 cambr1(Dl&6DssyD,lieuEm4tCveluyErsk3queCynec\
    5rtCzebr5ckBecqCl1m1Dlemm1 li0Cm*D l7gletCr)i1D6Dli1Dr6DzeeleCstrudBolqueCn h3gi1DdeghemEs&ooteDne&yG5rt\
    21c!tCrda6Dna6gCuda6 lez bavayDpl6 9co(neH1Dtk3queCymi0A-li1Bn&yBwuyAj7%6Cum4tBolimetzAki0mAl o#8d8morma\
    lBa basseeD&ape0 d +m7ti31Df%m7grieDgorgueEro(eDl4gue$0Dmadele6eDneu$0Ds7t6e0*Cl%6gCmb3s+tEr1 lez d5aiCn\
    dasE#ci1DnoyCr5-li1Cuw6 pl9queB8cate! cambr1(Dd5lieuDfavr-Dma(n-Dqu1noyCce0sDluseCd3zeeleDr6ghemC3sCffr6\
    ck5ckeCs mo31Eru1 d1 $)1Dda6Dqu6CvalCw+deCz f4ta6eD7n1Bi1si1Du sa6,am9dC)y 7 cambr1(C0Cm4,f4ta6eCnse0sBo\
    cqui)olCff#CmmeDp#tCob3gheDn p%geDsCur&1D$)i1 qu1noyFlEro-ByndeCs lez l9noyAma6gDrieuxCl6c5rtCrbaixD&i7n\
    1Eo6gEq 7 b+oeulJost#v7tDdyckD1&1EtzDlyDoi0sDp7tDquett87 ost#v9tKlez li0F-li1Csni31EyDta6gCubeugeDldeDro\
    (Cz6ghi7Becqui)i1CrckeghemDi)i1Dr(D$0Ct37B-%mE4fosseBoeuvr1Cnce! sa6,waastEh!x2eca-l4Fe!xGc5rtDs 7 b+oeu\
    lIpeveleDtayEi)y 7 cambr1(Most#v7tE#c5rtCrbecqueDta)8du nordCu&6Dsti3 7 fa)eDv!xAnav1Beuf b3qu6Fm1n-D$0 \
    7 av1no(Mf3ra6Jsa6,#myKur 1c!tHyBieppeDr)i1DurletCve0*Boma6Cordpe7eCye0s l1 secl6Jsur 1c!tNsamb#Oe0Aobi1\
    C#&i1B&tezeeleBdomezBha6B(yBnna6gBos,cappelBr&i1Cs*D6valBstric5rtBudezeeleBxe%3eApai0nc5rtBecqu7c5rtCr7&\
    i1D4n87 mel9to(Cti,faytF8fo#tBhalemp6BitgamBoix du nordCmm3eu-Cn,a m+cqFsur samb#Cte0Brade0sCem1qu1Dse!D\
    ux ! bo(Js+tC(&1C5vyD$0FnAquaedyp#Dr5bleC37a6gDsnoy2deuleCievel4F#&a6FyAra&1Cd6ghem 7 wepp1Ci0nc5r,sa6t8\
    o0Dmbe!c5rtDns+sDsm1Cm-li1D5si1Cuc5r,! bo(Becqui)i1Cje,d8be!lieuCn1cu#Cum4tCxpoedeBibec5r,% t5rCeu%yEx 7\
     cambr1(Bob3s+tCeulxCmbi1 e,m+&ip4tD3i1Cn&6EqCos,w+7d6CsultCubaixDc5rtDsi1D$)i1Bubr5ckC1n1Cmegi1D-ly 7 c\
    ambr1(Asa-ly lez cambraiLl9noyDngh6 7 mel9to(Mwepp1Es du nordE,am9d l1 e!xHndr8lez li0Hub3tJ6Hyb3tGb76Gg\
    eorg12l aaGhi%ir8lez cambraiOsur helpeGj9s cappelGm+t62eca-l4Homel6Gpi3r8br5ckHol2m3Hyth4G#my &!sseeLdu \
    nordGs!lveH5pletHylv1tr8cappelGvaas,7 cambr1(GwaastF8m+i8cappelCl1&1DomeCme4Cnc5rtDt1*Crs e,rosi31Fpot3i\
    1Csse)i1Culta6EzoirBeb5rgCcl6Cm3i1D5si1Cpm3i1Cqued6Cr9$0rs for7$0DcusB6 l8nobleBocxCl1m1Dr8l8&ate!E6n1Cm\
    a6Dma6gBpyck3BtapleCe7becqueFeFvoordeFw3ckCrazeeleAta(ni31 7 thi3a&eLsur h4Bemplem+sGuv87 peveleCrdeghem\
    CteghemI c5dek3qu8$l%geBhi9tD7n1Dv7ce0Cum3i1Dn l evequeFsa6,am9dLm+t6B-loy lez cambraiLm+&i7n1B5ffl3sDrc\
    o6gEmi)i1B#l4Dss6Cith sa6,leg3Co($0sAuxemAval7ci7n1B7degi1 ! bo(Ksur eca-l4F$0Cr&a6 m!g#Dl6ghemDta6BicqC\
    1lyDux b3qu6Gc4deGm1n-Gr7gC0neuv8d ascqF#!Gs ! t3t#I7 c!&i1Igu(%6I5t#!xIpl5i&JolIsir8nicoleBolck36ckhove\
    B#dAwaha)i1Cl6c5r,sel$)yDl3sH 7 fa)eE4 cappelCmbaixE#&i1Cndi)i1 hamageDneha6Cr)i1 l8gr9dMpetitDhemD%6gDn\
    et4Csn1 ! bacDquehalCtt7Ei)i1K % $ctoi#E#losCv#&a6 s5s d7a6Qf!lxE6Czi3sBema3s cappelCr$cq sudCs,cappelBi\
    cr1C)ehi1C0msEi1CnnezeeleBormh5tBulv3d6gheByld3Azeg3scappelCrmezeeleBuydcooteDtpe7e
    60Aab9c5rtCbec5rtE$0 sa6,luci7B&yCy 7 multi7B)etzBiri4Bll4neBmb%6$0CyBnde$0Cgic5rtE$0rsDyCsacqEu$0rsCthe\
    u- port1D-lyBpp-lyC#m4tBrm9c5rtCsyBtti&yBu&y % m4ta)eCg3 sa6,v6c7tCm4,7 ha%tteCneu-Cteu-Dheu- 7 valo(D#&\
    1Cx m+a(B$lly sa6,le4+dC#&yDic5rtE)yAbaboeufC&i$0rsD5elCi0ul l8socJsur th3a6GvalFyC%)y2th3a6Crb3yD)yD4*C\
    ugyCz9c5rtDic5rtBe!deduitEgi1 s5s bo(Elieu l1 f4ta61Em4,l1 n4a6sEra6s l1 noy4Fepai#Eva(FoirCh3ic5rtC0 eg\
    l(eEoyCrl9c5rtDneu- 7 brayJsur a(neDthec5rtCth9c5r,7 valo(E(y sa6,m+t6Opi3#DzBi7$0Drm4tCtryB%c5rtD6c5r,l\
    1 p#cyDncfosseDrgi1Cic5rtDnc5rtBo(sy fr1noyHl8bo(Cnli3Dneu- 7 valo(Jl1 e!xEi31D$0rsCr92o(eD1tDnelCubi3sD\
    c4$0rsD-l9cyDl%r#Eo)8% grasseDrs4neEy 7 vex6Dtav7tE7c5rtDvr1seBra(n12+4deDsseuseCegyDn5i0Dsl1Dteu-Ei)yDu\
    - l8secKv3tCiotCombosDqui3sDy1*Cun$0rs % motteBucampsCic5rtC0s*CryCssyAca(n1Cmbr4n8l1 cl3m4tOribec5rtDpa\
    )e*Ee!xE#myCndorDlyDnect9c5rtEy2matzKth3a6Crlep4tCt7oyDheuxDi)yEll4 fume&4CuffryD$)yBempu(CrnoyBham9tEbl\
    yForsDnt-ly*Dum4,7 vex6Dv7c4Ce0sDpoixDv6c5rtE#$0Fi31Ciry 5rscampCo(y ! bacH% $ctoi#Dqueus8l1 b7+dsB6queu\
    xCr1 l1 melloB%iroixC3m4tBoiv#lCmpie)eCn&y l1 potsDte$0Crbe- c3fDmei0sCudunDlo(yDrce0s epaye0sLl1 g(orsE\
    teu-FieuxCy8% fo#tBramo(yDpe!m1n-Ce-Dpy 7 valo(Dss4sacqDvecoeur l8gr9dOpetitC-l4Dso0sCo(sy2ce0DutoyEy 7 \
    the0Bui)i31Ey 7 brayDs8% motteCtsCv3)4D-lyCyAdam3!c5rtCrgi1Bel6c5rtBieud4neCv1Bomeli3sDfr4tDpi3#BuvyAecu\
    $llyBl7c5rtC6c5r,sa6t8m+gu3iteBme$0Bn7c5r,l8secMageBp6euse*Bra)y2epteCcu(Cm74$0Cnem4,b5tav7tCqu3yE6$0rsB\
    scam1Dh1Dl1 sa6,pi3#Cp!b5rgCqu7noyCsu-1Ct#1 sa6,d7(Bta$)yC5yBve*Cric5rtAfay l1 et9gsBei)euxCrri31Cuqui31\
    Bitz jam1B%vac5rtEy l8meldeuxCe&yDur61FyB4ta68b4nele!J&aal(J%vag9neJsa6,luci7E7ay torcyCrm3ieCui0use*Goy\
    Dl9gu1Dqu7i1Gro0sDrnivalBr9castelFi31C7i&1Dsn8legu-l4G!x m4t&ev#u-Fi31Foy 7 the0I% ri$3eJ8luatDtoy l8&at\
    e!Coc5rtD(syAg9n1Cude&+tB7vryCrb3oyB-oc5rtCr!m4tB%i)1Dti)yBod7$0rsC6c5rtCl9c5rtCnd#$0Cur&e0sEnay2+4deD$e\
    uxDy l1 grosei0rsBr9dfr1noyFruF$0rs !x bo(Ji3sCeme$0rsDzBui)ec5rtDsc+dCryAhad9c5r,l8h!,clo&3C6$0rsClloyC\
    nna&1Dvo-eCrdi$0rsM 7 vex6Cuc5rtDdi$0rsDtbosE8ep6eFf4ta6eBec5rtCi0sCme$0rsCn4$0Cr&i1Dic5rt2th3a6Dm1*Ctom\
    1n-Bod7c 7 brayHl evequeCnda6$0Cud9c5rtAivorsCry l8templeAjam3ic5rtCn$0CulzyDxB4qui31Cuy s5s the0Bu$)i1A\
    % &ape0 7 s3valEorn87 vex6Ddr7neDh3e0E5ssoyeDneu$0 7 hezMg+ni3MroyMsa6,pi3#Nur 5deu-Qr1s4sMv!ltDru8sa6,p\
    i3#D$0neuv8s5s thuryCb3li3eDo(si387 the0EsseDruy3eC&ape0 !x potsLsa6,pi3#M5s g3b3oyFusse8du bo( d ecuEe0\
    Droix sa6,57CfrayeC)yF l8secCi)e$0Cl9d87 s4H0Cmec5rtDor%yeCnnoy cui0#CrbroyeCssi)yCt!leDta6$0Cvacqu3ieD3\
    ri3eFs61Di0t3t#B8c5dray sa6,g3m3Mur the0ErocqDfay sa6,qu7t6GelEr1toy v!xDga0tDhamelDm1n- c4te$0K7 the0Ks\
    a6,firm6Lur bu0sKth3ibusFuxE4,sa6,adri7Dpl1si32bu0sQsa6,justJs be0$0Mri4Lpatt8d oieFoyr4Dqu1nel !bryDs!l\
    &oyDv!ma6Gr5xCgl9ti3sCs ageuxEh!ts talic9C$)7Bh3!leBi9c5rtJ sa6,pi3#Cb3m4tC3$0Du$0rsChusCtzBoc4$0Cngue- \
    9nelJsa6t8m+ieCrma(4Cueuse*Bu&yAma&em4tCi)e%y m4ti)yDmbe$0Ds4ce0 sa6,pi3#Mtu-3ieCr1t2matzEu- % motteIsur\
     5rcqD)y !x c3(1Hl1 compie)eHsur matzDo0sDquegl(eDsei0 7 be!va((Dt6c5rtCuc5rtDl3sCyselBelicocqDloCne$0rs\
    CruDy % batai0B-ly2th3a6Bo)e$0Cli7sCnce!x*I l abbayeEhy humi31Hsa6,eloiDd1c5rtDne$0D,l evequeEa)y 7 vex6\
    Jsa6t8feliciteFtai#E&ev#u-Eep-loyEg3a6Eh3l9tEi3sEjav5ltElo)4EmacqGrt6E#u-2b#&eOth3a6Es*Cr9gl1Di7valDl6c5\
    rtDtef4ta6eN 7 the0Fm3D$0rsDy m4tcruxCu&y l8&atelDl6 s5s t5v7tDyCy7ne$0D$0rsBuidorgeDr9c5rtC#!m4tAnampce\
    lCnteu- l8h!d56B3yCuf&e0sEvy2+4deD-ly 7 the0Is5s cl3m4tD$0 boscBi$0rsBoai0sCg7t2o(eC6telD#m4tCroyCur+d l\
    8fr9cC$0rsCy3s sa6,m+t6D4AoffoyB)1Do0sBmec5rtBns 7 brayBrmoy l8da$7G$0rsCo3Cr5yDy % $0C$0rs so#lBudeu-Cr\
    sel ma(4Apa-%rtCrn1CsselB3oy l1 gombri1Bi3#fitt87 be!va((H4dsCmp#zCsseleuB%-lyEnvalGi0C1s( d8royeB4&4D,l\
     eveque*Fsa6t8max7ceE+meEo(8l1 noy4Epo6tCr&euxDqu3ic5rtCu-ly*B#cy2o(eD$0rsC4l3oyBu(eux 7 brayIl8h!b3g3Dt\
    s % va0eAqu1myC6campoix fleuzyEquempoixAra6$0rsCnti)yCrayCv7elBeez foss8m+t6C-lyCmec5rtEr9gl1DyCss4s2mat\
    zCth4d1Cu-2b#&eBhu(Bibec5r,dr1l6c5rtCcqueb5rgCeuxCvec5rtBob3valC&y c4deDquem4tGnc5rtCm1campsCsi31DoyF 7 \
    multi7Ct9gyDho(CusseloyD$0IrsEr1 7 multi7Foy l1 m3l1Cy bo(syD!c5rtDe2matzBullyCssy bem4tAsacy l8gr9dIpet\
    itC6s mora6$0rsE,9dr8f+i$0rsHrn5ltHub6 7 brayMs5s 3qu3yGc#p6 !x bo(Nib5$0rsGd7(c5rtGeti7n8roi%yeGfelixGg\
    3ma6 % pot3ieK3 d8flyGje9 !x bo(Hus,7 &!sseeGleg3 !x bo(M7 brayIu d 1s37tGm+t6 !x bo(Nl8noeudO4gue!IurIx\
    im6Gom3 7 &!sseeGp!lHi3r81 &ampsNl1 bitryGqu7t6 d1 pr1G#my 7 l e!Gsams4 % pot3ieIuveurHulpiceGthib!ltGva\
    as,d8l4gm4tMl1 melloIl3yF8eusoyeHg7e$eveF61Cl7cyCrcusDno(C$)i1Bempi)yCn9t1Dl(DotsCr9sDe$0rsDif4ta6eDmaiz\
    eDy ma)evalB-ly l8l4gGt-%rdBol7teCmm3euxCnge4s*BullyCzoyAtalm4ti3sCrti)yBh3d4neE61Cibi$0rsD3s2theveEsc5r\
    tEuloy sa6,9to6eFxDv3nyC5rotteCury 7 valo(Gs5s cl3m4tBi0*B5rlyBracy l8m4tJvalCicot*D8&ate!F% $0Co(s3euxD\
    sly b#u-Duss7c5rtCum-lyAully sa6,georg1Avaldampi3#D1c5rtCndelic5rtCr1n1D6froyCu&e0sEi7n1Dd9c5rtDmo(eBel7\
    n1Cndeu- caplyDette*Cr2l!netteDb3ieDd3el l1 s!queuseG4neDneu- 7 ha%tteDsi)yCzBief$0rsDux m5l6C)em4tC0*Fm\
    brayFneuv8l1 sabl4sLsur v3b3ieFrs sa6,b+thelemyOframb5rg o)4Og71tOp!lOsepulc#J5s sa6,leuJur !&yMb4ni31Mc\
    5dunIv3m4tJicomteFselveEotr9Cneu- sa6,firm6Broc5rtAwacquem5l6CmbezCrlu(C$)i1Be0s p37n1
    61Aal7c4Cm7e&1Bnce6sCtoi)yBpp7ai s5s be0meBrg7t9Bth( d8l orneGval d8r5v#Bube*Dry 7 exm1Gl8p9th5Duss4*Cgu\
    a(eCnay l1 bo(D5 l8f!c4Gsur orneCtheu-Bv3n1 sa6,g5rg4J5s exm1Co6e*Cr-lyAba)ol1 d8l orneS norm9dieCi0ulCn\
    v5Cr$0Ct-lyCzo&1 ! h5lmeJsur ho7eBe!&7eEfaiEl9da(FieuEva6Clf4dsF#,7 p3&eD%$lli3sEemeE5 7 h5lmeHl8tri&+dC\
    rd hu(Dj5Bi$lli3sCz5*Bocqu7ceCeceC(&amp#Esei % l9deDtr4CnnefoiDsm5l6sCuceB#elDsolett1DthelE4ce0sCieuxD5z\
    eCu0ma-Bub3t#C#*EsDs+dAcah9Cli)yCmemb3t*Cnap$0Crr5g1Be!ceCr(e*Fy be0 eto-eCt4Bhaha6sD-l5eDmbo(Ep h!tFc3i\
    eFe!x2s+theFos5ltFs*Gec#tDndaiEuDr7ceyDum4tCem-liDned5itBiralCsai sa6,!b6B%i#f5g3eBolombi3s*En+d corub3t\
    CmblotDme!xCnde2hu(neKs+theF!Crb4Cudeh+dDlim3Em3E4c1Gg1 l1 sabl4sKsur s+theDr m!g(2hu(neEge4HutEm7-Etom3\
    Dt3neDva6sBram7-Co(i0sDutt1Cu%iBu(saiAdam8m+ieDi)yCnceBomfr4tI 7 poiraieDpi3#BurcetAe&al5Euff5rCorceiFh1\
    *Du&eH l1 va01Ev1Bp3ra(BssayBxm1Afav3o0sCyBe6gsClCrri31 % v3r3ieBl3sDu#*B4ta68l1 bassetsE7ai l1 l5vetsJs\
    ur orneBr9&e$0C71*Dsnay l8sams4AgaceCnde%6Cp#eCu$0Bemag1Cn1%yBiel c5rtei0sCnaiBlos % f3ri3eBod(s4Cuff3n \
    7 !geDlet*Buep#iDrqu1a0sAhablo$0Cle6e*Cut3iveBel5pCug4AigeBrai*Aj58du bo(Ip%6Bu$)y s5s 9da6eJur orneIval\
     d 9da6eAl aigle*Cep6ay l8comteCh3miti3eDom8&am4dotCo#8d ec5v1Ba b+o&8s5s luceFzoqueEelli3eDc+nei0Ehape0\
     ! mo6eMbi&eMd 9da6eMm4tlige4Mpr1 se1Ms5efM$elGux*Eo&3e*Ful4&eGrbe*Df3ri38! doy7Ox et9gsMbe&etNo&+dGt87 \
    5&eJfr7elJmaceEo#,!vrayEr1nai8fayelJy8! s!vageDg7evraieE4fri3eDh!t8&ape0Dl9d8d8g5ltMl5geJpatryJsa6,sime4\
    Kur eu#Dmadele68b5vetE1ni3eEott8f5quetDp3ri3eEot3i8! p3&eDro&8mab-eFuge*Ds!vag3eEe0 % forgeDtr6it8d1 %it\
    i3sDv7tr5zeC%ce0DeuCndig5FsacqCr&ampD#B8bosc r75ltFu-l4*Grg sa6,le4+dDc3cue-*Ehal9geGmp d8% pi3#Gte! d a\
    lm7e&1Illi3Dgra(Eu8d8% &a6eDmage*Eele2s+theFn- b3+dKr5tJcib5ltJd8bri5zeJguy4Jsce0urJ$comteFrl3!ltDpas sa\
    6,l hom3E6 ! h+asH% g+7neEl9t(Dr75+dDsapG 9d#Dthe-Cs aspr1Futhieux du puitsE&ampe!xEg7ett1Em7us*F4ts d 9\
    da6eErot5rsEt5rai0sEv7t1 d8b5rseEyvete!xBi)31Go0sE5CvaieBo(a-Cn)y ! p3&eHl1 $l%g1Eu7oeD%y l abbayeI8t1s4\
    DraiC#CuceDge2mai#D$31 7 !geBuce*AmaceC)y l8d13tCh3uCle*EtableCnt-lyCrceiEha6$0Fema(4sDd-lyDm5i0Cuv12hu(\
    neBedavyCh5d6Cn- 3#uxGfrog3Gg4d56Gh3meiHub3,7 exm1Nsur orneGje9Gv6Crl3!l,l8p6DriCsseiBieuxceB4ce!x ! p3&\
    eEyDnaiD,ormelEab+dE&ev#lEg+5ltGudryE-ly2noi#!Em3#iE#u- ! h5lmeK% cambeEs2orneFec#tK c%i#f5g3eCrta)8! p3\
    &eE#eCulic7tFns % m+&eIsur orneDss4$lli3sDti3s ! p3&eAne!ph8s5s 1saiJur diveCcyCu-ly l8b(s4Isur eu#D$0 p\
    r1 se1Jsur t5qu1Ey ! h5lmeBoce*Cn9,l8p6Crm9delCtr8dam8du ro&3Aocca)1BmmeelDoyBrg31Ci)y l8but6Kr5xC$0Apac\
    eCrf4devalCssa(*H $l%g1B3&87 noceDr5Dv7&31Bl9&1*Bo6telCnt&+d4CuvraiB#!x du p3&eDpot6But9g1 l8%cJp4,ec#p6\
    Arabod9g1Ci*Cnd4naiD1Bema%rd 7 p3&eCs7lieuCve-l4*Bi*Cv1 d 9da6eBoi$0CnaiDfeug3aiCue0*Dp3r5xAsabl4s2hu(ne\
    Ci*Dn,a)923#Qs+theHndr8d8bri5zePm1seiHqu-6 d8corbi4Hub3t2orneJ6 d app7aiN8b4nevalPc5rt3aieOs gro(Gbom3 l\
    1 forg1HriceL s5s r91Gc73i l8g3eiHhr(toph8d8&!lieuRl8jajoletH%ir d8hal5zeHorni3 d1 l9d1Hyr % rosi3eGd7( \
    d8$0netteMsur hu(neQs+th4Hidi3 s5s ec5v1Gelli3 l1 bo(Hvr5l,d8m4tfortOnotr8dam8du bo(Gfraimb!ltHulg7,d1 o\
    rm1Ggeorg1 d 9nebecqP1 grosei0rsIrma6 d !nayP8c%i#feui0R% c5d#Rm+ti)yQs gro(Pu corbe(Ol8$euxJva( d1 sabl\
    4sPu p3r4Hi0s d1 m+a(Ghi%ir8d8bri5zeO% g3+dP8&atelOsur 3#Sr(leGje9 d8% fo#tNs bo(H56 d8b%v5Huli72s+theG%\
    mb3t2diveIng( l1 morta)eHeg32s+theI4+d d1 p+csHoy3 d1 &ampsGm+d d8r7oJs d egr7neJt6 d ecubleiO1 l9d1Rpez\
    3itsOu $eux be0meNl aigu-l4Iuric8du d13tOl1 &+7ceyHi&el d1 9da61NtuboeufGnico%s d8sommai#Qs bo(S%iti3sG5\
    7 d8% c5rOse&35v#Ll8br(5ltLsur it4Pmai#Gpatric8du d13tIulHh-b3t2orneHi3r8d 7t#m4tO1 log1Ou #g+dN% bruy3e\
    Qri$3eGqu7t6 d8b%v5Ol1 &+d4netsGro&2egr7neGs!veur d8c+r5g1Hime4Hulpice2r(leHymphori7 d1 bruy31G$ctor d8r\
    7oF8c34n8l1 morta)eIroix2orneHg!burg8sa6t8colombeHh4or68% &+d4neTgu-l!meHm+gu3it8d8c+r5g1Ki8% rob3tHoppo\
    rtuneHsco%sse2s+theDr1 % v3r3ieCp 7 !geCrce!xBe1Cgri8f4ta6eCma0Cnt-lyCp,forg1Cr9sDi)yC$)yDraiB-ly 7 g5ff\
    3nBoli)y % trappeBu#*D$e*Atai0bo(Cnqu1D$0Belli31 l8pl1s(Css8fr5%yBi&e$0Cn&ebrayK bocageBor&ampCuquett1Dr\
    nai2diveE5v#J ! p3&eB#m4tCunAur5 e,cr7n1Aval ! p3&eDframb3tCuno(eB3ri31*Bidai*Ceux p4tC0bad6Fdieu l1 bai\
    0ulFrs 7 5&eEi3s s5s morta)eCm5ti3sCtrai s5s %igleBri)yAyvr9d1
    62Aab%6 sa6,nazai#Gzeve0B&e$0Dic5rtEe,l8gr9dKpetitCqDu6 w1tbec5rtBd6f3Bffr6gu1B)ez l1 du(9sDi31DyBi#2% l\
    ysD4 notr8dameGsa6,vaastCx 7 3)yH(s+tEn5letteBlemb4DtteC6cthunCl5a)eCqu61BmbleteuseDric5rtFn1C1*Dtt1Cpli\
    3Bndr1Cgr1CnayDequ6Ez6Cv6Cz6 sa6,!b6Brdr1Cleux 7 gohe0Cqu1*CrasBthi1Ct6Bubi)y 7 +to(En sa6,vaastDrometzC\
    &elEy ! bo(Gl1 h1d6Km61Cdemb3tD6cthunFgh7D#hemFsse0sEuicqCm3valCt6gu1Cxi l8&ate!Bv3do6gtDsn1H l8comteKs \
    bap!meCi4*C4d9ceCr5ltByetteBz6c5rtAbai0ul !x cornai0sJl1 p3n1Jsir b3th5ltIm4tIvalDncthunEgh7CjusCl6ghemC\
    nc5rtCp!meCra0Est#Dl6EyCsseuxCv6c5rtCy7ghem l1 ep3lecqu1Os76ghemCz6gh7Beal7c5rtDudric5rtEfor,b%v6c5rtEl7\
    c5rtEm3i8sa6,m+t6Gtz l1 ai#NcambraiNlog1Era6sI$0Evoir wav9sHsCc5rtCha)i1C0 e,h50fortFbruneE6ghemE4neCnif\
    4ta6eCrckDgu7euseGtteDl7c5r,l8c!royFs ! bo(Hm4&elDmic5rtDne$0Eieu0sDt6c5rtCth4s+tEuneCug6Enat#FyDss7tDt6\
    Dv#qu7FyCz6ghemBia&8sa6,vaastCef$0rs l1 bap!meDn$0rs ! bo(Chuc5rtClly b3cl!Gm4ti)yCm4tB%ir$0Dng3val bl9g\
    3m4tFy2t3no(eC7decqu1Dqu6DssyC6gelBoffl1Ciry becqu3e0Gnotr8dameGsa6,m+t6L8rictrudeDs b3n+dEd6ghemEje9Ele\
    ux ! m4tJsa6,m+cCmyCnni31Fngu1 l1 +dr1Pca%(Cub3s l1 h1m4dIsur c9&eD6 plumo(4Dlo)e2m3Dqueh!ltD#cqFt2c9&eE\
    l4En4$0EsF6Eth1Dvel6ghemEi)y boyeffl1CyavalDe0sB#bi31Dm1*D$0rsDx7,7ocqCiasDmeuxCuay % bu(si3eDnemb3tBucq\
    uoyCir8! bo(Gl8secDssyC0c5rtEy l1 m61Cne$0Crbu#Cs*Dn1Acaffi3sC)ic5rtC%(D4n8ric5+tIsur % lysCmb%6 &ate%6J\
    l abbeFi)eulEr6Di3sDpa)8l1 b5l4na(Ngu61Nh1d6Nw+d#cqu1Ei)eu0s l1 gr9d1Spetit1Cnettem4tDl3sCpe0 f3m4tIl1 h\
    1d6Cr7cyDlyDv6Cu&y a % t5rE5rtDm4tCvr4 sa6,m+t6Bhel3sDri7n1FsyCocqu1B%irm+a(C7leuDrqu1DtyBolemb3tDl68be!\
    m4tCn&- l8templeFy2c9&eDdetteDt1*F$0 7 t3no(Ll1 b5lo)eCque0sCrbehemDm4tCu6D0m4tEo)eFmbyDpe0 neuveJ$ei0Dr\
    ce0s l8comteNs l7sEri31EsetDtu#0Cyecqu1B#m+1tDpyDquyCo(ette*Fi0sEx 7 t3no(BucqC6&yAda6$0Cnn1Belett1Cni3*\
    DnebroeucqCsvr1BievalC$4BohemCu&y l1 ayetteDde!$0Drg1EiezDvr6Broc5rtDuv6 l8m+a(Bu(9sCryAe&6gh7ClimeuxCoi\
    vr1Dur,sa6,qu7t6Es,sa6,me6Cquedecqu1FsCuir1Drie*Bleu di,le!wetteCn1BmbryBngu6egatteCqu6 l1 m61Jz gu6egat\
    teHsur ba-l4sBp3lecqu1C6oyCsBquih7 p%geEr#Br)yC6Cny sa6,juli7C$0rsBsca0sDoeui0sCqu3d1Cs+sCteve0sD#eG bl9\
    &eHc!&yHwam6G0sBta6gDpl1C3pi)yCrunBv6 malma(4Afame&4Dp5xCrbusCuquemb3gu1Cv#u-Bebv6 palf+tCrfayDqu1Cstub3\
    tCu&yBi&euxCefs*Dnn1Cllievr1Ble&6DrsDurbaixFyCor6ghemB4cque$0rsDta68l etal4K1 b5l9sNcro(i0sNh3m9sCrtel 7\
     +to(CsseuxCuffl6 ricametzDqu3eu-Fi31 l1 bethunePl7sBramec5rtCemic5rtDncqDsn1 l1 m4t!b9Fic5r,l8dolm7FoyH\
     7 gohe0Es6DthunDv7tEi0rsFn cape0Cug1Aga%metzCu&6 legalIv3lo6gtDdiemp#Cv#0B7n1 iv3)yBiv7&y 7 gohe0Jl8nob\
    leLs % basseeBomiec5rtDmec5rtCnnehemCsnayCuv1Dy 7 +to(It3no(Fsa6,9d#G3v6sG5s bell4neBra6c5r,l1 havr6c5rt\
    Dnd ru0c5rtC7ayD$0rsCi)yDnc5r,l1 pasCoffli3sBu+becqueCemappeEpsCi)yDnec5rtFsDsyAhab+cqC-lic5rtDsn1Cl6gh7\
    Dl61EoyCm 7 +to(Db%6 l1 pr1Del6c5rtEs b5cr1Cnn1campsCpl6c5rtCrav1n1Dd6gh7Dn1Cuc5rtD,loqu6E8av1n1FcloqueF\
    $0Cvr6c5rtBebut3neClf!tCndec5r,l1 ca)ic5rtPr9s+tD6 be!m4tGsur cojeulFelDneveuxDuCrbe0sE6gh7Dic5rtDl6 l8s\
    ecGc5rtEyDma$0Eel6gh7Ei1FnDnic5rtDs6 c5pi)yDvel6gh7Csdi)eul l1 bethuneQ5lo)eFnG l abbeIa fo#tDm4dDtrusCu\
    &6Dr6ghemCzecqu1B6g1Bocqu6gh7Cu&6Dda6D0Dv6 h5$)eulBub3s7tDy sa6,leuCcli3Dqueli3sCllu&Cmb3campsGtD3oeui0D\
    i31A6&y 7 +to(D5rtCghemCx7tBsb3gu1Cqu1Bv3)yBzel l1 equ3&6Jhame!Aj5rnyA% calott3ieFpe0 l1 b5lo)eFu&ieEomt\
    e*Futu#*Dh3li3eDloge*Dmade%68s5s m4t#u-DthieuloyeCbeuvri3eD5rseDroyeDu(si3eCcr1C)ic5r,m+celCir1Cmbr1 lez\
     ai#Cnd#thun l8nordNs +dr1Cpu)oyCttr8sa6,qu7t6Cv7tieB8p+cqE4&elFrtelDqu1noy 7 +to(Ds+sE5i&Dt5que,p+( p%g\
    eEr9sloyDwastCbiezDucqui3eC&e0Cd6ghemCf!xDor1tCnsCp6eCs attaqu1*Dp1s1E6oyDt#mCubr6gh7Dl6ghemJn b3n1Bib3c\
    5rtCcqu1C7c5rtDr1Dttr1Dv6C)3eu-Ey l1 ai#Gsa6,flo&elHur c9&eGth-loyC0rsCnghemDzeuxCsb5rgBoc4C(4 s5s l7sIu\
    r c#quo(eCngfosseEu71seG$0E$lli3sCos 7 gohe0Crgi1Ctt6gh7Cu&1*Cz6ghemBugyCmbr1Ama)ic5r,7 comteLsur c9&eC6\
    t7ayDsn-H l1 ruitzE4ce0Dzi31CmetzCn6FghemIn h7neCr9tDckE4neI0D7%Esquel ecquemic5rtFtF$0Dl1 l1 m61Hsur c9\
    &eDoeu-DquayFi4Gse*Dt6pui&Ctr6ghemCz6g+beGhemB7casDne$0Dtqu8nortbec5rtCrcatelEk sa6,liev6Dic5rtDlim4tCtz\
     7 c5tu#Cur&6B6govalBol6ghemCn&e!x l1 f#v7tGl2c9&eFietFy ! bo(Hb#t4HcayeuxHl8p#uxDdic5rtD,b3n9&4Fsa6,elo\
    iEcav#lE71c5rtEi)y 7 gohe0E#u-2m3Es 7 t3no(Cr&i1D6ghemDvalDyCu0Driez*Cy7ne$0Buncq nieurletAnabr6gh7Bed4F\
    &elCmp4,sa6,firm6Csl1Cuf&atel h+delotDletteDv8&ape0Ei0 ! cornetJb5rj4valJsa6,vaastK5s m4t#u-J$tasseF#u-B\
    ie0s l1 +dr1Mblequ6Mca%(Boeux l1 !xiKm61Crd!squ1Deu-Dr7,f4t1D,leul6ghemEk3queCuve0 egl(eCye0 $4Hs god!lt\
    Jl1 humi31Nv3me0sJs5s bell4neOl7sHtteBuncq h!tecoteAobl6ghemBeuf 7 t3no(Bffek3queD6D#thunBi)i1Csy l8v3g3\
    BppyBr$0Bst#$0Burt4Ct#!Cv8wirqu6By8p%geApalluelCr7tyCs 7 +to(Belv1Cn6Crn1G l1 b5lo)eCupl6gu1Bi3#m4tChemE\
    n l1 gu61Cttef!xBl9qu1*C5va6Bol6coveCmm3aEi3*Cn,a v7d6B#def6DssyDur1C4$0 7 +to(Bu(ieuxAque9tDlm1DrcampsE\
    n1Dsqu1Et#cqu1Ci3y % motteEstedeDl7Coeux h!,ma6-Aracqu6ghemCd6ghemCmec5rtCng du fli3sDs+tCye2!thieBeb3gu\
    1D#uv8r9&ic5rtJsur c9&eHietteCcl6ghemD5rt*Dqu12c5rseMhemC)!$0ClyCm-ly wirqu6DyCntyCtyBi&eb5rgC7c5r,l1 ba\
    p!meOca)ic5rtCmbovalCnx7tC$3e*BobecqCcl6c5rtDqui)yCdel6ghemCe0c5rtDuxCll9c5rtCmblyCquetoi#CugefayDss7tDv\
    royCy4Bu(se!$0DtzCm!c5rtD-lyEnghemCy!lc5rtAsa&6C-ly ! bo(H7 ost#v7tH%b5rseHsur % lysDns 7 gohe0Gl1 fr1s6\
    Km+qui4Kp3n1E,am9dHub6Igust6Gd7oeuxGeti7n8! m4tGflor(Holqu6Ggeorg1Ghi%ir8cott1G6glev3tGjosseGl!r7,bl9gyH\
    eg3I4+dGm+t6 b5lo)eN&oquelNd h+d6ghemNlez tat6ghemNsur cojeulHi&el s5s bo(Our t3no(eGnico%sGom3K cape0Gp\
    ol2t3no(eG#my ! bo(GtricatGv79tF8!st#b3theHcath36eHm+i8k3queCll!m61Dp3wickCm3CngatteEh7Cpi)i1Crs l8bo(Dt\
    4Cu&y c!&yHl1t#eDdem4tDl&oyEtyCvy b3letteBe0s*CmpyCn6ghemDlecqu1E(Cric5rtDqu1Dv6sCtqu1Bibi$0Cm7c5rtCrac5\
    rtBombr6CrrusCuast#D&ezBurqu1Cs sa6,leg3At9gryCrd6gh7B7eur*CrnasBhelusDr59neCiembr4neEvr1Bi)y noye0Clloy\
     l1 h3ma$0Lmoff%61Ey cape0Dqu1Cncqu1DgryBo0ntCrcyDtef4ta6eFqu1neCurnehem2% hemBramec5rtC1c!ltCo(v!xBub3s\
    7tAvacqu3i8l8b5cqJtt83qui31Clhu4Cudric5rtGnghemDlxF vr!c5rtBelu*Cnd6 l8$e-Js bethuneCr&6FocqDl6cthunDme0\
    sDqui)eulGnDt4Bie- h1d6Gm5ti3Fl8&ape0Iegl(eC0rs ! bo(LflosIbrul6I&atelIl hopitalJ1 ca)ic5rtIsir sim4CmyC\
    nclyCo%61Cs 7 +to(Ctry 7 +to(Awab7Ccqu6gh7C-ElyG be!campCmb3c5rtD6Cnc5rtDquet6Crd#cqu1Dl7c5r,e!c5rtE6c5r\
    ,l1 pasEusFzelCvr9s2l aaMt3no(eB1t#hemBicqu6ghemCdehemC3r8! bo(HeffroyC0m9Fnc5rtFrvalCm3euxDi0Cngl1Crwi)\
    1Csm1Dqu1Ds9tCtt3n1seFsCz3n1Aytr1AzoteuxCuafqu1Bud!squ1Ctk3que
    63Aaiguep3seCx % fayetteBmb3tBnto6gtCza,l8luguetBp&atBrc4satCd1Cl9cCs l1 favetsCt4neBubiatE3eDuss4 d !v3\
    )eCg3o0sDnatClha,f%tHsa6,privatDnatCri31CthezatCza,% combe0De0sBvezeByat2si5leCdatAbaffieC)olsCnsatCs e,\
    lezatBe!lieuEm4tI l1 r9d9E#g+d l evequeLv7d4Crg4neDti)atCss8e,sa6,9asta(eCuri31B-lomCo0tBl9zatCo,l egl(e\
    B4gheatCr,l et9gCud1*Drg %sticDzelBrassac l1 m61C7atCiff4sCom4,%motheDusse*Bulh4CsseolEi31J e,prunsCxi31\
     s5s m4taigutAcebazatC-l5xC0s2duro0CyratDssatBhab#lo&eDdeleufDlusDmali31Eb+42morgeF42dolo#M%cEe9eEpa)a,l\
    8jeuneFeixGti31Fs*Dna,% m5tey#E4atDpd1 be!fortEp1EtuzatDrb4ni3 l1 m61L1 l1 v+7n1Tiei0sE7satEnatDs*Esa)eE\
    t#ixDte!2&3HgayHneuf l1 ba6sFl guy4Gd4Dum4,l8b5rgEriatDv+5xCidracB(t3n1 % fo#tBlem7satDrl9deEm4,f3r9dBol\
    l9g1Cmbrai0sF4deDpa6sCnda,7 combrai0Hl1 m4tbo(si3Cr7tCud1*Drg5lEnolsGn d !v3)eEpi3eB#v9,%ve6eCosBulhatCn\
    lhatAda0tCuzat2vodableCvayatBomaizeCr9g1EtD8l egl(eBurmi)atDtolAe&9delysBffiatBgl(7euv8d 7traigu1N1 li+d\
    sMpr1 b-lomFo0sBnnezatCtraigu1CvalBsc5t5xCp6asseF&alEratCt9deu-De-Afaye,l8&ate!Gr4ayeB3noelB%t*B5rnolsAg\
    e0sCrzatBiatC)atCme!xB%68m4taigutB5tti31*Br9deyro0sFrifFvalAh3m7tCum8l egl(eA(s3te!xDoi#Ajob*CzeEr9dBume\
    !x*A% b5rb5leDce0*ItteEhape0 a)4Mm+c5sseMsur uss4GulmeEr5zi0DforieDgodive0Fute0Dm4n3i8l8m4telDr7!dieEo&8\
    bl9&eJnoi#Ds!vetatDt5r d !v3)eCb1setteC&!xCm4tgieCndo)eCpeyr5seDs*Cqueui0CroddeCsticB8b#u-2c5zeFoc*Fug34\
    Dc7d#*Eheix2morgeEr1tDm41ti3Dqu+ti3*Dv3ne,&ame9eKsa6t8m+gu3iteCmpd1EtyCs 9ciz1 compsEdeux riv1Em+tr1 d +\
    ti3eN8vey#Eprade!xCz5xBim4s*Csseu-B5beyratBud1seCssatCz-%tAmadriatCl!zatD6tratCnglieuDzatCratDc-%tDeughe\
    olD6gu1Dsac 7 livrado(FtDtr12morgeCuzunCyr1CzayeDoir1Bedeyro0sC-h!dCnat*DetrolCsseixCzelBi#fleursEm4tBo(\
    satCns*D,do#Eaigu,7 combrai0Kl8bl9cEcelEel d8ge%tEf3myEmor6Ep7si3Gyr5xCriatCu#ui0CzacBur2alli3Da,l8quai#\
    DolAneb5zatCr4de2do#Cs&3sCuf egl(eD$0BoalhatCh97tCnett8ors4netteCvace0sAolbyCli3gu1DoixCmetBrbe-CcetD61E\
    valCleatApal%ducCrd61D7t*Gi)atCsli31B3i)a,l1 s+lieveJsur alli3DpezatDri3*Cs&adoir1Dli31Dsa,$0neuveBi&39d\
    eC)olsC4satBl!zatB4,du &ate!E!murEgib!dCuzolBrompsatDnd61Bulv3i31Cy gu-l!meEsa6,gulmi3Aqueui0Ar9d9CvelBe\
    i)atCnti31*BiomCs*Bo&8&+l1 % mayr9dGd ag5xFfor,m4ta)eCma)atCyatAsa-l9t*Dn,ag5l6Hlyr8d +l9cM1 m4ta)eHm9,r\
    o&8sav6eMta0ndeHnasta(eIdr8l8coqIgelIthemeH$,d !v3)eGbabelHe!zi#H4ne,l8b5rgQ&astelPs alli3Npr1 orcivalSr\
    iomGcirgu12c5zeHlem7,d8#)atRvalorgueGd7( comb+nazatHi3 d !v3)eKyH4atGeloy % g%ci3eM1 m61Hti7n8d1 &ampsOs\
    ur uss4Gf3#ol d1 cot1Hlo#tJur l et9gGgal2si5leH71 &amp9e0R1peMdu #tzM% t5#tteIorg1 d8m4sOsur alli3Irma6 \
    l h3mPembr4Opr1 h3m7tJva( d !v3)eOs5s meym4tLzyGh37tHi%i#N % croixP1 m4g1Gi)atGjacqu1 d amburHe9 d heurs\
    M1 olli31L7 valLsa6,g3va(Huli7 d8coppelN% g71teNpuy %vezeIstGl!#Gmai)3Irt6 d olli31O1 olm1Rp%6sIuriceN p\
    r1 pi4satHy4Gnectai#*G5rsGp+d5xHi3r8co%m6eN% b5rlh4neO8&astelNro&eHri1,bramef9tNd1 &ampsGqu7t62s!x-l9g1I\
    6t62si5leG#my d8blotO&+)atLsur duro0Homa6Gs9d5xIturn6Iuv1 d !v3)eLur % sa)eHulpiceHylv1tr8prag5l6G$ctor \
    % ri$3eNm4t$9eixInc7tGyvo6eF8agatheHcath36eIhr(t6eC0d1Crd4Culze,l8froidD#,b1s3veEi3Dva)atJ sa6t8m+theE1s\
    9g1EiatDx-l9g1Cv7n1CyatB3m7tiz4Dv9t*Cy&a0sB6gl1*Boli)atBug31CratAta0ndeCuv1Be-hedeGtCrn9,l1 e!xBhi3sDoli\
    31Cu#tBorteb1seCurs2meym4tEzel r4zi31Bra%igu1Cem5i0 sa6,l5pDzi5xAuss4AvalbeleixDci$31Dz s5s &ate!neufCr7\
    n12morgeNuss4CsselB7satCrgheasDne,% v+7neFugheolE61Dri31*Dtaiz4Eo%yeCyr8m4t4Bic l8comteDhelC0neuveK l1 c\
    3fsEoss9g1Cnze0sCrletCscomtatCtracCv3olsBodableC6gtCllor8m4ta)eI$0D$cAy5xBr4d8e,bur4Bssac % t5#tte
    64AaastBb3eCidosDta6CosBcc5sB)osBhax8alciett8bascass9CetzeBicirits cam5 suhastCnci0Dh+pEic8m4gelosEoaBlc\
    ay alcabehety sunha#tteCdud1Cos sibas ab7seBm7deuix 4eixCorots succosBnceE feasCdo6sD#6Cga(DletD5sCh!xCo\
    sDyeBramitsDnceF5Dujuz4ExCb3ats si0gueD4neEue,suss!teDusCc9gu1C7DssyDtteCga)4DelosEtCh9susCm7d+itsCneguy\
    DosC58ithorots olhaibyCras,%r#bieuEut8&+ritteDic! bord1E7Dos d olor4H8nayF1*Cthez d ass4I8be+nDiguel5t9K\
    veExCudyCzacq +raziguetBsasp +rosCca6EratCsatD4Ct8be4D(Bthos asp(Bub3t6D6D5sCd!xCgaCriacE4s id3n1Csse$e0\
    EurucqCt3riveE$e0 sa6,m+t6 bid37BydieEusCh3#Abaigts d8be+nCl9sunDeixDiracq m!muss4FosCncaCrcusDdosD6queD\
    r!t8camuDzunCss-l4 v!zeEuss+ryDt91Cud#ixCy4neBedei0D5sCguiosChasqu8%p(teDorleguyCllocqCnejacqDtay5 s3eeC\
    ostCr7xDg5ey $e0naveDnadetsDroga6 %runsCscatD6gr9dCtracqCusteCyri87 be+nHsur joyeuseBi+ritzCda&eErrayFtD\
    osCe0*Clh31Dl3eCriat5D4Cz9osBoe- bez6gCnlocDnutCrceDd31Fs*Csd+rosCuc!De-h b5e-ho %squeDg+b3D-l4*Dm5rtDrd\
    ett1EnosBr(c5sCug1 capb( mifagetBu)e6CnusCrg+4neDosFs8m7d5sseCssun+its s+rasquetteDt6c8irib3ryCzietDyAca\
    bidosCd-l4Cmbo l1 ba6sDe*D5 cihigueGmix8suhastCpb(Crd1seDoDr3eFss8cassab3Cssab3Dta)edeEeid8camiLnd!Jdoat\
    Fra l5bixFtGb4G(Gn! cambl4gH3Gpug4E-l4Cubios loosB1c!Ctt8eygunBh+#*Fitt8d8basC3!teBib5#B%racqBo+razeCn&e\
    z d8be+nCrb38ab31Csledaa lub8boastCublucqBr5sei0sBuqu34Ad7gu6BiusseBoaz4C)7Cmeza6 b3r!teCumyAe!x b4n1Bsc\
    osEt*EuFb1FtDur1Cl5r7ti1 dab9Cpe&edeEletteEs undu#6DiuteDoeyCquiuleCt37cubyDial1cqDosBt&+ryEeb+Cs!tBysus\
    AfeasBi&5s riumay5Agabast4EtCm+theCn*Cr6de6Dled8m4debatE6DosDr(Cy4BelosCrDd31tD8bel1t7D4ceCstasCus d +za\
    cqHolor4Bo1Cm3Cte6 lib+r7xCuzeBueth+yCi&e*Dn+th8p+7ti1Crm7c4DsAhaget!b6Cls5Csp+r7Cu,d8bosd+rosDxBeletteC\
    ndayeCrr3eBigu31 s5yeBostaCursAib+ro0Bd!x m7dyCr4Bg4BholdyBlh+#Br(s+ryC5leguyBsp5#CsorCturitsBthorots ol\
    haibyCxass5Bz1teAjass1Ctx5CxuBur9c4*CxueAl hopital d ori4Ksa6,b%(eBa bastid8c%ir7ceCa m4dr9sDsCbastid8ce\
    z3acqKm4#je!K$0fr9&eEtmaleFu,figui31Dets b(cayEyrieCcadeeEr#Gy +h9 &+ritt8d8h!tDomm9deDqCgorEsDu6g8r1t5e\
    Ch4ceFt9EurcadeCl4gueFquetteCmay5Cnn87 ba#t5sFc!beFp%aDtabatCrceve! +ros cibitsDo6Dr!E1so#FuleEib+ sorha\
    puruDunsCsc%v3i1Dse*Fr#FubeItatCy %mid5Becumb3ryCdeuixCeDs athasCmbeyeDeCndr1seCr7Csc+EunDpie0E5rcyDte0 \
    beth+ramBi&9s sunh+EosDq ath3eyCm7d5sCvr4Bohitzun oyh3cqCmbiaCnc4DsCubi7gDhossoaDrdios i&3eE7ti1D$8juz4H\
    s5bir4F)yBuc +m!D+#Dg+i3Dq d8be+nCrb8sa6,&r(t!Cssa)e,luss4Cx8sumb3r!teBys*AmacayeCl!ss9neCsc+aas h+4D%cq\
    Dp+r!teEi8%l4qu38ju-%cqCucorDle4 li&+#D#*Cz31 lez4sFo0sBeh+6C-l4Cndi4deFtteFveCracqDite6CspledeBialosCfa\
    getCoss7s l9usseC#peixBomasDyCnassu,!diracqDc!pFyo0 %rrory m7dibieuE%De6DpezatDsegurDt*E d(seEagutFn3Frd\
    4FutEfortEoryCr%asFnneCugu3#Dh5sDm5rDr7xBusculdyAnabasCrcastetDpCvai0s 9gosErr7xCy*Bogu31CustyAog7n8camp\
    tortDu l1 ba6sBlor4 sa6t8m+ieBraasCdi+pCegueC6*D4CriuleCs9coCthezBs m+s-l4Csas suha#D87 aspeEnxEra6 riva\
    #yteEsCtaba,asmeBu-l4CsseBz7x m4t1trucqApago0CrbayseDdi1H pietatCuBey#l4gu8abosBiets p%s7c8m5str5Boey d \
    olor4G8l1c+CmpsCns4 deba,p5tsJssusDtacqEiacq $e0p6teCrtetCuliacqDrsiugu1 b5c5eB#&acq josbaigJnav+r7xE-h4\
    BuyooAram5sBeb7acqBib+r5yCupeyr5sCveh!teB4ti)4CquiagueAsa6,abitHrm5Gbo1Gcast6GdosG1teb7Hti7n8d8baigorryG\
    f!stGgir4s 7 be+nH%di8+riv8mune6Ho6Gjamm1He9 d8luzLl8$euxLpied d8portM5dgeHus,ib+#Gl!r7,b#ta)eGm+t6 d +b\
    35eRrossaHed+dHi&el*Gpa%(H8d8l37Ie2nive0Hi3r8d irubeGv6c7tF8colomeH7graceHsuz9neCli1 d8be+nDl1 m4g(c+dGp\
    (seCm1Ds4s li4C#Dp5r7xDr9ceCuboleDcedeDgu( sa6,eti7neDl,d8navai0sDva)4Ee%deFt3r8d8be+nBebyCdz8m!becqF#Cm\
    eacq b%&4CndetsCrr1 castetHmor%asHsa6t8m+ieC$)acqJ meyracqBimac5rbeCrosB5m5l5DraideBuh1cunCs*Dmi5Atabai0\
     usqua6Cd5ss8uss!Crdets sorholusD4 sadirac $e0naveDsacqBhezeBro( $0sAuh+,cizeGmixeBrcuitCd1DosCepelCostC\
    ru)eCtBst+itzBz9Ce6CosAv3detsBial3Ce0nav8d +thezM8nav+r7xLsur bid5zeGsegu#C)1*C0fr9queCodos ab7s8d8basCv\
    7
    65AadastCeDr$e0 p5&3gu1Bgos $dalosBlli3*Bnciz9Cdr1tC39 camorsE1CgosC%CsostCti&9EnEstBra)5etCbeostCcizac \
    ad5rIez 9gl1Gns av9tJd1susCd7gostCgel1 ba)31IgazostCi1 1p79Cm7teuleCneCras 7 %ved9Ey5 %hitteDe!Ens m+s5s\
    DodetsI ez 9gl1Cta)9El7s s56DiguemyHsBsp6 !#G7 %ved9CqueCte*DugueBuba#deCcun*Cl4C#-h9Ens9DiebatBvaj9C7ti\
    )9Dr9Dux*Dzac pra,%hitteByros +b5ixCzac ostBz3eixDtAba)31 d8bigor#CniosCrba&7Fz9 debatLssusDeg1Ei0sDl1tD\
    r9c5euEyDtheEr1Cts3eCzetD-%cDord9Dus !#Gn1teBe!c7sEde9CgoleCnacDqu8mol3eCrb3us,liasDnac debatJssusFdets \
    debatMssusDtr7CtbezeDp5eyGyDt1*Cy#d8jumetN cam5sBizeD5sB4nef4tFmaz4D#posCo s-h7Crd31 l5r4Jsur l e&ezFs*C\
    u-h dev9tHp3eu-hDl6Drg d8bigor#E(pE#acEsBramevaqueBug+dCl9CnCrg*Cz4Acab9acCdeacE-h9 tra&3eCha#tCix4C%v9t\
    eCmal1D5sDp9Fr9E(tr5sEuz9Cnta5sCpv3nCstelbajacGn! ma)oacKri$38basseG$e-hFra l9usseJ5GetsE-l4Cub5sDssad8r\
    i$3eDt3etsCz+-hEux debatHf#&e,939 camorsBhe0 debatHsp5DustDzeC(BieutatCzosB%racE7sBoll4gu1Cuss9B#&etsAde\
    vezeB5rsA7sBsba#i&Cca%EunetsD4de!xFnetsEtsEub1 p5tsCp+rosDe&eDie-hCquiez8s3eCta6gEmpur1Er$e0D7s9Er#Dirac\
    Af3r3eEi31B4trai0sB#&edeGndetsG,!#F5 f#&etAga-%gosCl9DezCrd31Cud7tDss9Cv+nieI ged#Cy9CzaveDostBed#Cmbrie\
    Cn31tDosDsacCrDdeDmEs2l 5ss5etCuCzD ez 9gl1B4ezCu!xDd4DrgueBra-h7Cezi9CustBu&9E7Ciz3ixAha&9CgedetCub9*Dt\
    agetBe&1Cr1*Biba#tteC(CtteBorgu1CueydetsDrcAibosBlh9DetEuBza5rtDuxAjacqueCr#t*Beze!Bu-l9ClosCnca%sA% b+t\
    h8d8n1teCbass3eFtideEtu,ri$3eDordeCcassa)eCfitoleCg+deDr9geChitteH t5pi3eCl9neH trieD5b3eCm+qu8p4tacqJru\
    sta6gDeacCnc4D1pedeDneFmez9DsacCpey#Cr9D#uleEoqueCscaz31D%d1Dsal1Cu ba%)asCyr(seB1 9gl1*DcurryDp5eyCzi)9\
    BhezBiacCb+osC1*CzosBombr1DneCrtetCubajacDcrupDd7$e0Fr$e0DeyDitDrd1*E1 b+5sseBub#,sa6,lucDy betm4tCcCga)\
    9CquetCst+Ct-h5sCz sa6,s!veurAmadir9Cns9Crqu3ieDsacFsEe-l9Csc+asCub5rguetDle4 b+5sseDvez6Cz31 d8n1teFo0s\
    D5!B3-heuB6gotBom31Cnf!c4Dle4 ma)oacE4gDt*EastrucEegutEga-%rdEi)acE5sseEs3ieCuled5sDm5l5sBunAn1ti3Cu-hB(\
    tosB5-h9AodosBleac debatIssusBmexBrdiz9Cg9CieuxD)acDncl1CleixCoixBsmetsCs7DunF ez 9gl1Bue-l5xCrdeE( cotd\
    5ss9E4Dsbeli0Cste*Cz5sBz4Apa-hacC#acB3e*Cyr!beEe,sa6,9d#Eigu3eE5seEunBi3#fitt8n1ta%sCnasDtacB5&3gu1Deyf3\
    #Dm+5sDyEastrucDzacB#&acBujoCnt5sCyd+rieuxArabast7s d8bigor#BecurtCj!m4tBic!dCs*AsabalosErrosCc5eCd5rn6C\
    -h9Dn,+rom9Gc#acGl9neIry s5l9Iur7,d8n1teHez3Gm+t6Gpast5sIulH8d8bigor#Gsav6Hev3 d8rust9F8m+ieCle&9DigosDl\
    1*G ad5rCmur9Cn5sCriac ma)oacD%b5sDniguetDpDr9col6Eiac bigor#E5i0sCss(Cuvet3#CzosBega%sDusCi&CmeacCnacDt\
    5sCr87 %ved9Fl9soFrusta6gD4Ds*Bi+r5yCnzosCrad9DeixBombrunC#acCstCublec!seD1DlomDye!xAtaj9C%zacCrasteixDb\
    1BhebeDrm1 ma)oacCuyBibir9 j!nacClh5seBostatCurnayF5s d+#Kev9tBramezaigu1Ceb4sCie2ba(eC5batEley %b+theBu\
    zaguetAug%sCn5asBzC3A$c 7 bigor#Cd5FzeCel%F8ad5rIu#Hl5r4Dr bord1DuzosDyCg3DnecC0fr9queFl4gueFmbitsGurFna\
    v8pr1 be+nPm+sacCscosDk3
    66Aal7yaBmeli8l1 ba6s pa%ldaBng5str68$0neuv8d1 1cald1Csi)9Brb5ssolsCgel12m3Cl12te&Byguatebia tal!Abag1Ch\
    oCi0stavyDxasCnyuls dels aspr1Isur m3Bel1taBolqu3eCmpasCul8d am4tFt3n3eDrg madameBr5-%*Acab1t9yCixasClce\
    *Dmei0sCme%sDpomeFussyCnavei0sDe,7 r5ss-l4Doh1Cram9yCsefab#Es d8p7eDsa)1Dte-Fln5Ctl%rCudi1 d8c4fl7tLf75i\
    0d1B3b3e*DetB%iraDra $0ra&BodaletClli5#CnatCrb3eH l1 cab91Dne-% d8c4fl7tMl v3colK% ri$3eDsavyCust5g1Ador\
    r1AegatBlneBnveitgBrrBsc+oCpira d8c4fl7tKl aglyCtagelEv+Doh3Bus*ByneAfe-lunsCn5i0tB-lolsCn1t#tB4,romeu o\
    de-lo $aEpedr5seErabi5seCrmigu31Csse*Curqu1Bu-%Aglori91Ai02tetAjo&BujolsAl alb3eBa bastide*Dcab9asseDl%g\
    4neCm93eCnsacCroqu8d1 alb31Ct5r bas elneHd8c+olKfr9ceB8b+c+1E5l5Dp3thusDsol3Dte&D$$3*Cs 9gl1*Eclus1*Dqu3\
    deBl!roCoCupiaBos masosAm9tetCrquix91CtemaleCu#-%s %s -%sEyB-%sBolitg l1 ba6sCn,l5(Ealba l8&ate!FuriolEb\
    oloE1cotGquieu d1 alb31Ef3r3En3CssetAnahujaBefia&Bohed1By3AoletteBmsBp5l p3-losB#-%CtaffaBssejaApal! d8c\
    3da)eIl $d#Cssa*B3pi)9Cyr1tort1Cz-% d8c4fl7tI% ri$3eBiaBl91*Fz1Bo0str1Cnte-%Cr,v7dr1Ea*E8puymor7sBrad1Dt\
    s d8mollo % pr1teJs5rniaCu)91Dne,e,belpuigBuyva%dorByArab5i0tCi0uCsigu31Beal*Cyn1Bia sira&Cg+daCv1alt1Bo\
    d1*Asahor#C-%g5seDn,9d#HrnacGcypri7G1teveGfeliu d am4tPvallGg7( d1 f4ta61GhippolyteGje9 %ssei0Lp% d8cort\
    sGl!r7,d8c3d9sR% sal9queGm+salJt6 d8f75i0tHi&el d8llot1Gnazai#Gp!l d8f75i0tHi3r8dels forcatsF8colomb8d8%\
     comm9d3ieHleocadieHm+i8% m3Clei0sDs1 l8&ate!CnsaCutoB3d6yaDral4gueBo#deCu9yasDrniaAtai0tCr3a&Dgas4neCul\
    (Dr6yaDtavelB3ratsBhezaCu1 7tr8vallsDirBord31D#i0sCul5g1Br1s3#D$l%&C-%C5-%sAurCb9yaAvalcebo0#Dm9yaB3ne,l\
    1 ba6sBi0fr9&8d8c4fl7tFl4gu8d8% sal9queOls m4tsFmo%queFneuv8d8% rahoL% ri$3eCncaDgr!Cra*Cv1*
    67Aa&7heimBdamswi0rBlbe*Cl7wi0rCteck7dorfEnheimFstadtDorfDwi0rBndl!BrtolsheimBs&ba&Cswi0rBu7heimBv7heimC\
    olsheimAba37dorfClbr4nDd7heimC#mba&DrCssemb3gCtz7dorfBehl7heimC6heimC0fosseDm4tCnfeldCrg*Ebiet7Dn+dswi0r\
    H$0EolsheimDstettFheimCts&dorfDtwi0rBibl(heimCetl7heimClw(heimCnd3nheimCrk7waldDl7ba&Cs&heimGoltzFoffshe\
    imFtroff2s+#Fwi0rDs3tCts&hoff7B%1heimDn&3uptCi7s&wi0rBo3s&Ds7bi17Cls7heimCofzheimDtzheimCsselsh!s7Fndorf\
    Curg bru&eFheimDxwi0rB#it7!Hba&Dmmelba&Dus&wick3sheimCumathBuhlCrba&CstDwi0rCtt7A&at7o(Bleeb5rgCimba&Bol\
    roy % ro&eCsswi0rBrastattCoettwi0rAda&ste6Chl7heimClhund7Cmba&H % $0CngolsheimCub7s9dD7dorfBehl6g7Cttwi0\
    rBiebolsheimDd7dorfDff7ba& ! valMl1 wo3thHthalDm36g7CmbsthalCngsheimDsheim2bru&eBomf1selCnn7heimCrl(heim\
    Css7heim ko&3sb3gLsur z6selBra&7br4n birl7ba&Cul6g7Ds7heimBuntz7heimCppigheimCrn6g7Dr7ba&DstelCttl7heimA\
    eb3ba& seltzJwo3thEsheimFmunst3Bck+tswi0rDbolsheimDw3sheimBi&hoff7Bls7heimBngwi0rCtzheimBpfigBrck+tswi0r\
    Cg3sheimCnolsheim bru&eLl1 sav3neCste6Bs&!Eba&F5rgEwi0rBtt7dorfBywi0rAfeg3sheimCss7heim l8basBlexb5rgBor\
    stfeldFheimD,l5(Cu&yDdayBriedolsheimEs7heimCo1&wi0rDhmuhlBur&h!s7Dd7heimAgambsheimBe(polsheimEwi0rK zoeb\
    3sdorfCrstheimDtwi0rCud3theimBimb#ttCngsheimBo3l6g7EsdorfCtt7h5seFsheimCug7heimCxwi0rBr9df4ta6eDss7dorfC\
    7delbru&Dsswi0rCi1Fba&J l8bastb3gFheim pr1 molsheimKsur s5ffelBumb#&tshoff7Cnd3shoff7Dgwi0rDstettAhaeg7C\
    gu7!Cnds&uheimDg7biet7Crskir&7Ctt7EmattBeg7eyCidolsheimDlig7b3gIste6Cngwi0rCrbitzheimEsheimDm3swi0rDrl(h\
    eimCss7heimB-s7heimCnd(heimDsb5rgE6g7CpsheimCrs&l9dBo&feld7EstettC7heimDrdtCff7Chatz7heimD7goeftDfr9k7he\
    imDwi0rCltzheimBunspa&CrtigheimCtt7dorfGheimAi&tratzheimBllkir& graff7stad7BmbsheimBng7heimDolsheimDwi0r\
    Cn7heimBrmstettBss7h!s7Btt7heimErswi0rAjett3swi0rAkalt7h5seCuff7heimBeff7a&CrtzfeldCskastelDseldorfBi7he\
    imClstettCndwi0rDtzheimCr&heimDrb3gEwi0rBle6fr9k7heimFgoeftBno3sheimBog7heimClbsheimBr!t3g3sheimFwi0rCie\
    gsheimBuhl7dorfCrtz7h5seCttolsheimDz7h!s7A% broque*Dpetit8pi3#Dv9ce0Dw9tz7!C%yeCmp3theimHslo&Cnd3sheimDg\
    7s5ltzba&Cuba&Dt3b5rgB8hohwaldCit3swi0rCmba&Cut7heimBi&t7b3gCm3sheimCngolsheimCpsheimCtt7heimCxh!s7Bobs9\
    nC&wi0rChrCr7tz7Bupste6Ctzelh5seAmack7heimEwi0rC7nolsheimC(4sg5tteCrckolsheimDl7heimDm5ti3CttstallDz7hei\
    mBe(tratzheimClsheimCmmelshoff7Cn&hoff7Crkwi0r pe&elbr4nDtzwi0rBiet1heimCnv3sheimCts&dorfDtelb3gheimGh!s\
    b3g7K7Gs&aeffolsheimBollkir&DsheimCmm7heimCnswi0rCrsbr4n l1 ba6sE&wi0rCth3nBuhlba&2bru&eClh!s7Cn&h!s7Ddo\
    lsheimCssigCtt3sholtzDz7h5seEigAnatzwi0rBeewi0r pr1 l!t3b5rgChwi0r pr1 wo3thCubo(Dg+theim ittl7heimDhaeu\
    selDv8egl(eEi0r % ro&eDwi0r l1 sav3neBied3br4n l1 ba6sGhas%&Iusb3g7Gl!t3ba&Gmod3nGnaiGroed3nGs&aeffolshe\
    imHeeba&H5ltzba&Hte6ba&BordheimF5seCthalt7Aob7heimDrbr4nEdorf spa&ba&Ehas%&Gusb3g7Foff7 l1 w(semb5rgLsur\
     mod3El!t3ba&Emod3n zutz7dorfEnaiEroed3nEs&aeffolsheimF5ltzba&Fte6ba&BdratzheimB3m6g7Bff7dorfDwi0rBhlung\
    7Cn7heimBlw(heimBrs&wi0rBsthoff7FuseDwaldBtt3sthalGwi0rDrottDwi0rApet3sba&Bfalzwey3Cett(heimCulgri1heimB\
    %6e*CobsheimB#us&dorfC6tzheimBub3gAquatz7heimAr9g7DruptCtzwi0rCuwi0rBei&sfeldGhoff7GtettDm3swi0rDnh+dsmu\
    nst3Dp3tswi0rDtwi0rCts&wi0rCut7b5rgCx6g7Bh6!Bi&tolsheimCedheimEseltzCmsdorfCng7dorfCtt3shoff7Bo1&woogChr\
    Ewi0rCm9swi0rCpp7heimCs7wi0rDheimDsfeldDteigCth!Eba&DtEelsheimCuntz7heimM !7heimBum3sheimCssAsaal1Ds7hei\
    mC1solsheimC6,b%(8% ro&eGje9 sav3neGm+t6IuriceGnaborGpi3#M bo(Cl7thalDmba&CndCrr8uni4Fw3d7Culxur1Cv3neB&\
    aeff3sheimEffh5s8pr1 seltzMsur zornElk7dorfErra&b3gheim irmstettDeib7h+dErl7heimFwi0rDi0rsdorfFtigheimEr\
    meckFrhe6Hoff7DleithalDn3sheimDo7!Gb5rgG7b5rgEpp3t7Dwabwi0rEeigh5se2mod3FnheimE6dratzheimEobsheimBeeba&C\
    l1tatDtz*Crm3sheimCss7heimBieg7Dwi0rCltzheimCngr(tBolba&Cmm3!Cuffelwey3sheimFl7heimDltz l1 ba6sHs5s fo#t\
    sBp+sba&Btattmatt7CeigeEnb5rgFseltzC-lCotzheimCrasb5rgDuthCundwi0rDtzheim off7heimBundh5seCrb5rgAthal dr\
    ul6g7Fm+m5ti3Dn$0Bieff7ba&Bra7heimCiemba& ! valDmba&Cu&t3sheimAuhlwi0rCrwi0rBrbe(CmattBtt7heimGoff7Dwi0r\
    Aval d8mod3DffB7d7heimBi0*Boe0rd6g7Clksb3gAwahl7heimClb5rgDd3sba&Ehamba&Eolw(heimDt7heim2zornCng7Gb5rg 7\
    g7thalCssel4neBe6b5rgDsl6g7Dtbru&E3swi0rCsthoff7GuseJ m+m5ti3Cy3FsheimBick3sheim w-sh!s7Cld3sba&Dlgotthe\
    imDsh!s7Dw(heimCmm7!Cndste6Dg7G2mod3FrsheimL l1 quatr8b9sDt3sh5seEz7ba&Hheim ko&3sb3gCs&1Dsemb5rgCtt3nhe\
    imGsheimE(heimCw3sheimBoe0nheimDrthClf(heimEskir&7Ds&heimDxheimAzehnack3C6heimCllwi0rB6swi0rCtt3sheimBoe\
    b3sdorfCll6g7Butz7dorf
    68AalgolsheimCt7a&Dkir&Bmm3s&wihrFtzwi0rBndolsheimBpp7wihrBrtz7heimBspa&G l8basKh!tHmi&elba&Btt7s&wi0rBu\
    bu#Abald3sheimDg!Dl3sdorfDs&wi0rDtz7heimCntz7heimCrt7heimCtt7heimBebl7heimC0ma)yCndorfDnwihrCr7tzwi0rDgh\
    eimFoltzJzellDnwi0rDrwi0rCtt7dorfE%&Bied3thalDsheimCltzheimCs&wihrDelCts&wi0r l1 th9nBlodelsheimDtzheimB\
    ollwi0rCurba& l8basMh!tDxwi0rB#&!m4tDit7ba& h!,rh6Dtt7C6ckheimCueba&DnstattJ did7heimBuethwi0rChlCrnh!p,\
    l8basNh!tCs&wi0rAc+spa&B3nayBha%mpeDv9n12l et9gBolm+Curtav4Ad9nem+ieB1s7heimBid7heimCefmatt7Dtwi0rBo0r7B\
    url6sdorfDm7a&Dr77tz7Aegl6g7Cu(heimBlba&Bml6g7Bns(heimBs&ba& ! valE7tzwi0rBteimb1Afalkwi0rBeldba&Ekir&Dl\
    36gCr#tteCss7heimB(l(B%xl9d7Bolg7sb5rgCrts&wihrBr9k7Cel9dCi17Co76g7Bu0r7Agalf6gueBe(h5seEpitz7Ewass3B-dw\
    i0rBoldba& alt7ba&Cmm3sdorfBri1ba& ! valCuss7heimBueb3s&wihrEwi0rDm+Dv7att7Dw7heimCndolsheimDsba&Ahabshe\
    imCg7ba&Fthal l8basNh!tCrtm9nswi0rCttstattCusg!7Beck7Cg7heimCidwi0rDm3sdorfEsbrunnDt37Dwi0rClfr9tzkir&Cr\
    rl(heim pr1 colm+Cs6gueCtt7s&%gB6dl6g7Crs6gueDtzba&Ffeld7Bo&stattChrodCltzwihrCmb5rgCrb5rg wihrCuss7Buna\
    wihrDdsba&D6gueCss37 l1 &ate!xJw1s3l6gA-lfurthDhaeus3nDtalDza&Bng3sheimBss7heimAjebsheimCtt6g7BungholtzA\
    kappel7Ctz7thalCys3sb3gL $)obleBembsBi7tzheimCff(Cng3sheimCr&b3gBno36gueBo1t%&Dtz6gueBruthBunheimA%b+o&e\
    Cnds3Cp5troieCrgitz7Cut7ba&KzellDwB8b4homme*Dh!,s5ltzba&Cimba&Cv4c5rtCym7Bieb7swi0rEsdorfDpv#CgsdorfCnsd\
    orfDthalBogelheimBuce0Cems&wi0rCtt7ba& pr1 munst3Fr*Gba&Ama)yDstat,l8basMh!tClm3spa&Cnspa&Csev!xI nied3b\
    ruckB3tz7DxheimCtz3alCy7heimBi&elba&K l8basOh!tCttelwihrE%&Dza&Bo3na&Cll!Cnt#ux jeuneJ$euxCos&E%rgueCrs&\
    wi0r l8basDtzwi0rBu1pa&I l8h!tChlba&2munst3Clh5seCn&h5seDst3*Dtz7heimDwi0rCrba&AnambsheimBeuf br(a&Dwi0r\
    Bied3bruckG7tz7Gh3gheimGmors&wihrCff3Aob3bruckE7tz7Eh3gheimE%rgEmors&wihrM0rEsaasheimBd37Blt6gueBrbeyCs&\
    wihrBs7ba&CtheimBttm+sheimApeti,l9d!Bfaff7heimDstattCett3h5seBort8du riedBulv3sheimAraed3sdorfHheimCmm3s\
    mattCnspa&I l8basMh!tDtzwi0rBegu(heimC66gueCtzwi0rBibe!$0C&wi0rCed(heimEwihrDspa&Cmba& pr1 guebwi0rNmase\
    v!xHzellCquewihrCxheimBod37FnCgg7h5seCma)yDba& l8fr9cCpp7tzwi0rCrs&wihrCs7!Cuffa&Bued3ba&Dl(heimCm3sheim\
     l8h!tCst7h+tAsa6,am+6Gb3n+d*GcosmeGhippolyteGl5(Gulri&F8croix !x m61N7 p%6eHm+i8!x m61CusheimB&li3ba&Dw\
    eigh5s8th9nEob7B7theimCppo( l8basLh!tCw7Bick3tC37tzCgolsheimB4d3na&GsdorfCpp8l8basJh!tCultz h!,rh6Gba& l\
    1 ba6sG37GmattBpe&ba&Btaffelfeld7Ce6ba&Grunn l8basOh!tFs5ltzDrn7b3gDtt7Corck7sohnDsswihrCruethBundhoff7A\
    tagolsheimDsdorfBh9nF7kir&Br!ba& l8basMh!tBurckheimAueb3strassBffheimEoltzBng3sheimBrb1Cs&7heimAvaldieu \
    lutr9Bieux f3#tteGth9nCl%g8neufBoegtl6shoff7CgelgrunClgelsheimAwahlba&Clba&Ddighoff7DheimDt7heimCss3b5rg\
    Cttwi0rBeckolsheimCgs&eidCntzwi0rCr7tzh5seCsthalt7CttolsheimBick3s&wihrCd7sol7Chr ! valCld7ste6Dl3G2thur\
    CnkelDtz7heimCttelsheimFnheimFrsdorfBolf3sdorfEg9tz7Ds&wi0rBu7heimAza1s6gueBe0nb3gB-l(heimCmm3ba&Gsheim
    69Aaff5xBiguep3seBlbi)y2sa4eCixBmb3ieuxCplepu(Du(BncyCse*BrnasBveizeDnasBzoletteAba)olsBe!jeuEvall4C0$0K\
     7 be!jo%(Dm4,d az3gu1Css7ayBibostB%ceB5rg d8thizyBri)a(DndasC4Culliol1DssieuBullyAca-l5x2f4ta61Cluir8e,\
    cui#B7v1CrcieBhab9i3eDmbos,alli31Jl4g1sai)eEeletEpa)8! m4,d orDp4nayGostDrb4ni31 l1 ba6sE7tayElyEnayDssa\
    )yFe%yFieuDt-l4Duss9Dzay d az3gu1C7asEeletteDssyDv6ayCir5bl1*Bivrieux d az3gu1B%ve(o0sBo)yC(eCll4g1 ! m4\
    ,d orDombi3 s!)ieuCmmunayCndrieuCrbasDce0s 7 be!jo%(Curs*F % $0EzieuDz4 ! m4,d orBrap4neBublizeCr( ! m4,\
    d orAd+d-lyDeizeBec61 &+pieuCniceCux grosn1BiemeBomm+t6BraceBu3neAe&a%s*CullyBm36g1BveuxAfeyz6Bleurie*Hu\
    2sa4eIx2l +br1leB4ta61 sa6,m+t6Lur sa4eBr9&e$0C4t7asAg7asEyBivorsBleizeBr9dr(Cezieu % v+7neJ8m+&eCi)y2rh\
    4eAh!t8rivoi#Airi)yAj+ni5xB4ageDsCuxBuli7asDlieAl +br1leBa &ape0 d8m+do#Msur co(eDmu%ti3eDt5r d8salva)yC\
    c7asDhassa)eCmu#2az3gu1CncieDti)ieCrajasseB8bo( d o6gtE#u-*Dp3#4C)yCnt-lyCs +d-%tsE&31*Ehai1*G0s*Eolm1Es\
    !vag1*CtraBi3gu1CmasD41tCssieuBoi#2rh4eCng1*Gsai)eCz9neBuc7ayBy4Am+&amptE-ly d az3gu1EyF l eto-eDdo#D7n1\
    *Dn9dBe!x % m4ta)eCssimyCysDzieuBi0ryC4sBoi#*CnsolsDta)yFnayEme%s sa6,sorl6Erom9tGtti3Cr9ceDn9tAneu$02sa\
    4eBue0sAod7asB6gtBrli7asBull6sH pi3r8b7iteCr5xApi3r8b7iteBoleymieux ! m4,d orDli4nayCmeysDmi3s*Cn,tramb5\
    zeE&+ra2turd6eCrt8d1 pi3r1 do#1Cu-ly l8m4ialDl8l1 e&+me!xBropi31Busi)9Aqu6ci87 be!jo%(HuxAr9&alBe)i8du#t\
    teB-lieux % papeCv3ieDoletBo&etai0e2sa4eCnnoDtal4Asa6 belE,9deol l8&ate!Jr8% coteHppol6ai#Gb4ne,d8mu#Ps \
    bruy31Nl8tr4cyG&r(topheHlem7,d8v3sOl1 p%c1Osur vals4neHyr ! m4,d orKl8&at5xKsur l8rh4eGdidi3 ! m4,d orNs\
    5s riv3ieOur be!jeuGeti7n8d1 5lli31O% v+7neGf4sIrgeuxGg7( l +g7ti3eNavalN1 olli31Iorg1 d8r7e6sIrma6 ! m4\
    ,d orOnue0sOsur l +br1leGi)y d8v3sGjacqu1 d1 +#tsHe9 d +di31M8t5s%sNs $)1L% bussi3eHuli7M2bibostIs,d avr\
    ayG%g3Iur7,d a)yQo6gtP8&am5ssetRmu#H5pGmam3tIrcel l ec%i#Jt6 7 h!tIurice2d+goi#Gnizi3 d az3gu1Gpi3r8d8&9\
    dieuN% paludHri1tGroma6 ! m4,d orNd8popeyN7 galRi3Gsorl6Hymphori7 d oz4Rsur co(eGv39dH6c7,d8#6sF8cath36e\
    IolombeJnsorceHfoy l +g7ti3eM1 ly4Hp!leC0s +bu(s4nas 7 be!jo%(CrceyCth4ay campJ$l%geC$)yB3ez6 du rh4eBim\
    9dr1Bo%izeCucieu 7 j+r1tDrcieux l1 m61DzyAtaluy3sCp4asCra#*Css6 % demi luneB3n9dFyBheizeDlCizyF l1 b5rgs\
    Cur6sB5ssieuBrad1Cev1*Bup6 e,sem4sAval d o6gtDs4neCu)3ayDlx 7 vel6Dx 7 be!jo%(Er7+dB7(sieuxCrna(4FyBi02j\
    +ni5xF&7eveFfr9&e2sa4eFurb9neEi8morg4Cndry2turd6eB5rl1Ayz34
    70Aabelc5rtC4c5r,g16c5rtB&eyBdel9s e,l8val d8bitha6eBi0v9sGi0rs e,ly!m4tE4c5rtCnve0Csey e,ri&ec5rtB%6c5r\
    tBmageDnceCbie$0rsDl9s e,velotteC4c5rtE,e,effr7eyBn&74c5r,e,&azelDi3Cde%r#IotDornayCgi#yCjeuxBp#m4tBrbec\
    eyCc l1 grayCg-li31CozCp79sCs9sBth19s etroitef4ta6eCtric5rtBub3t9sDi)eyCgic5rtClx l1 crom+yCtetDho(4Do#i\
    0D#y l8vayJs c3#LgrayCve,e,% &apelotteCx4Bvri)ey $#yAbai)1*Crd l1 p1m1Dg1*Cssi)eyCttr9sCud4c5rtD%yCyBe!j\
    eu sa6,valli3 pi3#jux e,quitteurEmott8!b3t9sKl1 p6ClfahyDl1 f4ta61Dm4tD4&ampDv3neCsn9sCt!c5rtD4c5r,l1 br\
    ottePm7etri3sLsa6,p9crasMur m9ceCulott8sa6,l!r7tCveugeBl4def4ta6eB4bo-l4Dnev7,vello#i0C#yCugeyEn4Dh9s e,\
    feurgIl1 lu#Mm4tboz4Dli)eyEot*EtDrbeve0Egui)4 l1 c4fl9sQ% &+iteQmo#yEsi31*Dss3!c5rtBr1i0yDu&1GotteE#y l1\
     fav3neyD$lli3sCi!c5rtCott8l1 luxeu-LrayDy8!bi)ey m4tseu)yGl1 l5ps e,v3f4ta6eCusseyBucey l1 gyKtrav1Cffi\
    )ec5rtCssi31Eu#lCthi3sAcalm5ti3Bembo6gCn9sDd#c5rtCrr8l1 noroyBhageyDl4$l%rsDmbornay l1 be0v!xPp6Epa)eyFe\
    yFlitteK % $0Ft4nayFv9sDnceyEt1*Drc7neE7t7ayEgey l1 grayMportEiezEm1 sa6,valb3tFoi0Dssey l1 m4tboz4Mscey\
    Dt7eyGo(Dum3c7neE$#y l8&atelN$e-Ex % loti3eH1 portDv9neCem-lyDnebi3Fv#y e,moro)eD$)eyCoye*B6t#yC#yCt3sEy\
    B%i#g5tteDns*Bo)i31C(ev!xClomb8l1 v15lGi3*Hne*GotteCmbe!f4ta6eFrj4Cnfl9deyHs2l9t3neErac5rtDt#gl(eCrb7ayD\
    ce0sDd4net*DnotDra$0rsEeCulev4Dr&at4Fui#Em4tEt15l,e,gateyDth79sBr19ceyDv9s e,% &ape0 l1 gr9g1E7eyCom+yBu\
    bry l1 fav3neyKso6gC)eyCltCve*Adamb7oi,l1 colombeDpi3r8l1 c4fl9sKsur l6otteOsal4Eva0y l1 colombeLsa6,p9c\
    rasBe%6Cm9geve0Cnev#Ae&av9neD79s s5s m4,v!do(Foz % mel6eJ8secCroma)yCue0*BhunsBque$0yBr#vetBsboz br1tCm5\
    li31HnsCp#lsCs3t7n8e,ceceyBtob4C#0s e,% m4tbleuseDoitef4ta6eCuzAfahy l1 !t#yCll4Cuco)ey e,% m3Cv3neyCym4\
    tBedryCrri31 l1 rayOsceyBi%6B%gyCeu#y l1 fav3neyM%v4c5rtMsa6,l5pB4d#m9dDta68l1 luxeu-E7o( % $0L1 m4tboz4\
    Cu&ec5rtDg3o0sL sa6,valb3tDv7,l8basIsa6,9do&eBrahi3 e,&atebi3Dm4tDncalm4tFheve0F5rtDsn8l8&ate!Ced3ic f4t\
    a6eDsn8sa6,mam1EseDti)ey e,vello#i0Coidec4&eGt3#Dtey l1 lu#Lv15lAg7ev#ui0HyCorf9sCrmi)eyC$)ey e,m3ceyCzi\
    3 e,f4t7e%yBi#f4ta6eB5h79sDrge4Bramm4tDndec5rtFve0 e,l8p3r7otEg1 % $0J8b5rgDtt3yDy*E % $0Ceuc5rtBy*Ah!,d\
    u them &ate! %mb3tEeve0B3ic5rtBugi3C#c5rtByetAi)yAjasneyB4ve0BusseyA% b+#*Fss8vaiv#Eruy3e*D&ape0 l1 luxe\
    u-Msa6,qu-%6Eorbi3eFte*E#use*Ddemie*Dgr9d8r1ieDl9t3n8e,l1 +m4tsE4g6eDma%&3eE4ta)e*Dneuve0 l1 lu#QsceyDp(\
    seu#Ero(eli38e,l9gleDqu+te*Dr1i8sa6,m+t6Eo&8mo#yI0Fma6e*Fsi3e*Dvaiv#E3g7neGnotteEi0dieu 7 f4t7etteIneuv8\
    be0noy8e,% maizeEoiv#Cmb#yCnt7otCri9s e,mun9sD#tC$)eyD4c5rtB8ma)orayDp4,d8pl9&1Dt#mblo(Dval d8g5h79sHsa6\
    ,eloiCff4dCs ayn9sEbati1*Ef1seyF4t7(Ema)yBieffr9sDuc5rtDv9sCnex3tBoeui0yCm4tCngeve0Cul9s v3&ampBu#Cxeu- \
    l1 ba6sCzeByoff9sAma)ivrayE4c5rtEy d9ig4Gjob3tGl1 jusseyGv3no(Ci0r4c5r,&a#ttePsa6,p9crasGy e,&azelotDzi3\
    1Cl9sDb5h9sD$0rsCnd#$l%rsDto&eCrastDgi0yDnayCuss9sBeleceyD6Fc5rtEseyCmb#yCn5xCrcey2sa4eDsuayCurc5rtBiell\
    6C)af9sF$0rsBoff9s e,va&31seCimayC%yDl9sCn,l8v3no(Fsa6,leg3Ea)eyFrlo,l1 &amplitteOriozEbo-l4Gz4EceyF5rtE\
    do#E1s!xEi)y l1 &3lieuNv15lEjust6 e,velotteEotEseu)yEu#ux e,pr9ti)yKl1 b!%yCtey b1u&eAn9t-lyCv7neBeu#y 7\
     v!xHl1 % demieDve0 l1 &amplitteOrom+yN% &+iteBoid9s l8f3r5xKs v15lDr4Croy l8b5rgIs jusseyAoi)eyCse%y e,\
    gra&!xBnayBpp79sBric5rtCm79sDoi&eEyBugeBv9&1Byri31Apal9teCssav9,% ro&3eB7n1i31Crcey l8gr9dDr5seCsm1Bi3#c\
    5rtCn*B%6em4tDn&3 basJl1 m61Bo%6c5r,e,c%i#f4ta6eCmoyCn,du bo(Fsur l o)4EceyCrt2sa4eCy9sB#i)eyCov7&3eBurg\
    3otCseyDy e,ep75xAqu7o&eDrsC6ceyDtteurAradd4 e,&ap7duC6c5rtCnzeve0Cy2sa4eCzeBecolo)eJ l1 riozCn!c5rtBi)o\
    ve0EyCozBo&8e,r!c5rtGsur l6ott8e,sor9s l1 cordi3sCn&ampCseyDi312m9ceCyeBuh9sCpt2sa4eAsa6,9do&eGb+thelemy\
    Hr1s4Io6gGf3jeuxGg9dH3ma6*Gjuli7Gl5p n9t5+dLsur sem5seGm+celG#my 7 comteGs!veurHulpiceGvalb3tF8m+i87 &9o\
    (TuxH#6eCp4c5rtCulnotExD$)ey l1 grayOp1m1CvoyeuxBcey2sa48e,sa6,alb6CyeBec79sC0s*Cmmad4Cn+g7,mi)af9sD4c5r\
    tCrv9ceI miell6Ei)eyCveux moteyBo6g cubry &+7t7ayCr9s l1 b#u#yDnayAt+tec5rtCveyB3nuay me%y e,sa6,hi%i#Bh\
    euleyCieffr9sEn9sB6cey e,p4t#be!Braitief4ta6eDv1Cemo6sDsi0yComa#yAvad9sCiteDvr8e,m4toi0C%yDl3o( l8bo(Lor\
    iozCndel9sDne*Dt5x e,l4geve0Cro)eDsCu&5xE4c5r,n3veza6D$0rsDx l8m4celotBel1m1 e&ev9neEtDl8l8&atelF&ev#ux \
    e,c5rb79sG%i#Ff!xG#y e,ve0fr9geHieFgu6dry e,lev#ceyFm6froyGozFx4 queut#y e,v!deyEo#i0 l1 &oyeDorceyCn3e*\
    D(eyC#ux*Dl9sDno(2m9ceCs5lCzetB-%f9sFrg7tGs l8p!telEefr9c4Fp+o(Frs b5t4I&em6 e,m4,l1 et#0sI% $0J8secKs l\
    uxeu-Ipat3Isur portMs!lnotIv!deyHexelDoryC#yCs4c5rtCt#y2m9ceBol4Cray2l o)4Cugec5rtDh79sB#gi0By l8f3r5xFs\
     fi%6Hlu#HruptC9s l8val
    71Aa0#y2sa4eFiotCuzeBm9zeCeu)yBnglur8s5s dunCostCtullyCzy l8ducBrtaixButhum1DunCxyBzeAballo#Cnt9g1Crizey\
    DnayD4*Cudem4tEri31DgyBe!b3yEm4t2grosneE#pair87 br1seEv3no(C0v1v#Crg1s36Dz8% $0H8&atelCy*B(sey s5s cru&!\
    dEy % mac4na(eGs5s uxe0sHur fleyBl9otEzyBo( sa6t8m+ieCnnayG sa6,ythai#Csje9Cuh9sDrb4 l9cyEg l8comteF$%6D\
    z34Cy3Bra)y2sa4eDnd4*Eg1DyC1se2grosneCi9tD7neD4Coye*Cuai0sBuffi31CrgyDn9dDzyCssi31CxyAc34DsotBha)yD6t#Dl\
    m5xE42sa4eDmb-lyE-lyEpa)atIy s5s uxe0sFforgeu-FlecyDn1Ege*FyDpaizeDrb4natIi31*Ed4nay*Eett8v+7n1EmoyEnay \
    l1 &al4Mmac4Eo0sE#ceyDsse%s*Gy l8campFi)y s5s dunFyDte!*HneufFl mor4FnayGoy 7 br1seJl8royalDud7ayEffai0s\
    Ce-ly l1 m+9g1Dnay l8&atelEov1DrizetDva)y l1 &evri31Jsur guyeCidd1Dssey 7 morv9Il1 mac4Biry l8nobleBl3ma\
    6DsseFyCunyDx $0neuveBoll4g87 &+ol%(J% madele6eDombi3 7 bri4na(CndalCrd1seDmat6Dtamb3tEevaixCubl9cD&1*B#\
    &12sa4eDotDssy2sommeC(seyC4atCuzi0Bu(e!xFryC0s l1 ro&1Crbi)yDd6DgyDt- s5s buffi31Orn9dCssy 7 morv9CzyAda\
    m3eyDpi3r87 br1seCvayeBemi)yCnnevyCtteyCvr5zeCziz8l1 m+9g1Bic4neCgo6Bomm+t6 l1 cu(e!xDpi3r8l1 orm1Ks5s s\
    9$)1Cnzy l8nati4alJp3tu(Bracy l8fortIs c5&1Gsa6,l5pByoAecue0s*D(s1Bp3tullyEv9sC6acBss3t7neBt9g2+r5xCri)y\
    Af+g1 l1 &al4Lmac4B%cey 7 br1seDgyCeur$0Fy % m4ta)eDyB4ta61*E7ayBra)1 % loy3eDngy 7 br1seCett39sC4t7+dIu\
    dBu(se*Ag7e%rdD5-lyCrgyDma)yEo0s2grosneBibl1C)y2sa4eClly2loi#CvryB5rd4Br9dv!xEg1*Ce$llyCuryBu3f9dDu)4Ah!\
    tef4dBu-ly2sei0Cri)yAigeCornayCu39deBssy l evequeAjalo)yCmbl1B4cyCud1Dv7c4BugyCif*Clly l1 buxyAl ab3gem7\
    ,d8cu(3yNsa6t8colombeChopital l8m3ci3Ba b5%yeDce0 7 morv9Ehape0 ! m9sMd8bra)yPgu6&ayNu m4,d8fr9ceMn!deMs\
    a6,s!veurN5s br9ci4RdunRu&4MthecleGrmee*Gux*E%yetteEome0Df#tte*Dg7eteEr9d8v3ri3eEui&e*Dmott8sa6,je9Dpeti\
    t8v3ri3eDrac6euseEo&8v6euseDsa0*Dta)i3eEru&3eDv6euse*K2f#g9deCcrostCiv1DzeEyClheueCnsCys2l8d5bsB8b#u-*Dc\
    #usotDfayDmiroir*Dpl9o(EuleyDr5ssetK m+izyDt+t#*D$l%rsCs bizotsFord1*Egu3#!xDmeDs+d 7 br1seIl8nati4alCyn\
    1Bi)y 7 bri4na(Bo&e*C(yCngepi3#Cuh9s &ate!r7!dDrn9dBuc7ay l evequeC)yF l1 &+o0sCx*Amac4C-lyC%yDtatCnceyC\
    rci)yFlly % gueurceK1 buxyDi)yEzyDly s5s (syHur +r5xDma)eDnayDta-ly l1 br9ci4Ei)y l8comteDy*Css-lyEyCt5r\
    Czi0Be%yDleceyCnet#u-Crcu#y*Dv9sCssey2grosneDvr1B-ly %m+t6eB4t*E l1 seur#Fsa6,v6c7tEa)y l1 buxyJpr1 l5h9\
    sJsur grosneEbe0tEce! l1 m61Ix l eto-eKra)yGn(Fh96F4yGyEhel4EjayEme%rdFortEp4,7 br1seE#tC#yDletDnayDog1C\
    uthi3 7 br1seBussy s5s dunAn9t4C$llyD5r2grosneBeuvy gr9d&ampBo&izeAorm1*Bsl4BudryCr5x s5s l8bo( sa6t8m+i\
    eIur sa4eBye*Bz7ayCo0sApal6g1Dle!Cray l8m4ialD( l hopitalCssyB34neD#cy l1 forg1Fu-Ei)y2loi#Bi3r8d8br1seG\
    closBlott1Bo(s4*Cnt5xCu-l5xDrl9sBr1sy s5s d4d6DtyC(se*DzyCuz-lyAr9cyCt7e0Dte*Becl1neCmi)yBi)y2+r5xBom9e&\
    8thor6sD7ayCseyCuss-l4 7 morv9Cy3BullyAsagyCi0n+dFyDn,a)9Hlba6Hmb#u-I5r be0vueHndr87 br1seMl8d13tHub6 7 \
    &+ol%(Msur loi#Gb3a6 s5s s9$)1Our dheuneHo-Inne,d8crayQj5xQ$ei0 $)eN7 br1seG&r(toph87 br1seWi4na(Hlem7t2\
    guyeHyrGd7( d8v!xIs3tHidi3 7 br1seSi4na(Nsur +r5xGedm4dHm-9dHti7n87 br1seHug7eIsebeGfirm6HorgeotGg7g5x d\
    8sc(seOl8nati4alIrma6 du bo(Rp%6O7 bri4na(Ol1 buxyJva( 7 valli3eOsur c5&1Hi0sGhurugeGi)y d8ro&eGje9 d8t#\
    zyOv!xLl8pri&eHuli7 d8civryQj4zyNsur dheuneGl!r7,d 9d7ayO7 bri4na(Heg3 du bo(Ml1 p+ayMs5s beuvrayR% buss\
    i3eNur dheuneH5p d8v+7n1Lge9g1Gm+celM6 d8crayJd d8v!xJt6 be0 ro&eNd !xyO8communeQlixyQsal7ceyOu %cQm4tQt\
    +t#N7 br1seQgat6o(N% patr5i0Ns5s m4taiguIuric8d8sat4nayQs &ampsO7 ri$3eOl1 &ate!neufT5&1Hic!dGnizi32+r5x\
    Gpi3r8d8v+7n1Nl8$euxHo6tHriveJxGra&oHemyHoma6 s5s g5rd4Sv3si)yGs3n6 du bo(Qp%6Hymphori7 d 9ce0sS8m+ma)eT\
    s bo(GusugeGva0r6Ki3H39dH6c7,bra)yOd1 pr1O7 br1seGy9Hthai#F8cec-eIroix 7 br1seHfoyHhel7eHradeg4deDsyClor\
    nay2guyeCmpi)y l1 m+9g1CnceDt-lyD$)1 l1 m61CrryCss9gyE7ayCul1*Dni31*C$9g1E)y 7 #v3m4tIsur grosneMsei0Bem\
    ur 7 bri4na(Cnnec8l1 mac4Hy l8gr9dDoz9Ds2sei0CrcyDleyDm1seDri31F)y 7 br1seCv#yBigy l8&atelCm9d#ErdC$)4Bo\
    lo)yDutr8p5-lyCmm9t*CrnayBu6CllyAtaizeCnc4Cv3nayBh-2+r5xCu#yB6tryBorcyDp1Cul42+r5xDrnusDt79tBramay1EblyC\
    ivyC4&yAu&izyD4Bxe!Ava#i0sEnn8l +c4ceIsa6,g3ma6Hs l8gr9dLs mac4Jsa6,s!veurK5s dunCub9Ddeb+ri3Dx 7 p#B7d7\
    1s8l1 &+o0sLsur +r5xCrdun cielDg(s4D(seyDjuxDosvr1Ds*E!gu1DzeBi0g!d6Fneuv87 m4ta)eCnce0sDdecyDze0sC#*Ey \
    l8gr9dDyCtry 7 &+ol%(Gl1 clunyGsur loi#Bol1vr1
    72Aai)eClli31 be!voirBll4n1BmneBnc6n1Brc4nayCd7ay2m3izeCnageCthezeBsni312veg#Cs8l8bo(neIrib5lBubi)8rac9C\
    v3s l8ham4Hs5s m4tf!c4Bv1n1 7 saosno(EseDzeCo(eAball4 sa6,m+sCz5g1 c#2loirJsur l8loirBe!fayEm4,pied d8bo\
    eufJsur demeNs+theCi0CrfayDnay neuvy 7 &ampa)eDusCsse2brayeCth4Blev1Bo1s8l8secCnnetableCu3Dloi#Drg l8roi\
    DsseBra6s2geeCett8l1 p6sCiosn8l1 sabl1Cul4Ac39s f50t5rteBhahai)1D0sDmpa)e*FfleurFr4dDnge*Et7ay $0dieuDss\
    e*Fi0Dte! du loirIl h3mitageDuf5r notr8dameCemir87 &+nieIl8g!d6DnayEu*Dr9ceE(ayE#G !G!D$0*Bl3m4,c#9sBo)3\
    sCmm3ve-Cnfl9s29i0Dge2orneDlieDn3#Dt-lyCrm1Cud#cieuxD%61Fns2geeEombi3sFngeDrceboeufsG0s % fo#tGm4tFivalE\
    dem9&eEga6sF7+dEti0rsBr9n1 7 &ampa)eCe2loirC(se*Cosmi31Bur1*Ad9geulBeg#*Ch!ltB(say s5s c5rc-l4E8s5s l8lu\
    deBoll4Cmfr4,7 &ampa)eCuce0sDi0t*Bune!C#-AecommoyDrpa6Bp6eu l8&ev#u-Btival l1 l8m9sBvai0Afat61CyB3ce2s+t\
    heBi0*BleeB4t7ay2veg#Br1nay2s+theByeAg1n1 l8g9del6Br9d&ampCeez2rocBuece%rdAj!zeB587 &+nieFl abbeBui)e2s+\
    theD0Cpi0sA% bazogeEosse*Eru3e2loirD&ape0 !x &5xMd ali)eNu bo(Mg!ga6Mhu4Msa6,!b6SfrayS#myGrt#2l8loirDf3t\
    8b3n+dEle&e*E4ta68sa6,m+t6Er1naye2&ed5etDgui3&eDm-1seDqu6te*Dsuze2s+theCi)8sa6,g3va(CmnayCv+d6FeD7ayErna\
    tB8bai0ulE#-2m3izeD&eva6Dgr9d luceFezDlu+tFdeDm9sDtr4&etCs !lne!xEme1BhommeBi)i31 % ca#0Dr4Cve,7 saosno(\
    Boir 7 va0eCmbr4Cn)1Cuai0sDe*Dpl9deD$)yDz1Buc8s5s ball4E!Dh8pr6geAmai)eDs4ce0sClicorne2s+theCm3sCnsi)eCr\
    c4De- 7 &ampa)eHsur loirEs&eDi)8%i0Do0s l1 br!ltsNsa6,ca%(HtteCyetBe0rayCurceCz3ayDi31 s5s %v+d6Kur p4th\
    56Boitr42s+theCnc87 bel6Jsaosno(Dh5d5D,sa6,je9Eab4Fi0EbizotEfor,l8g1no(Ei)yEmira-E#u- l8&etifNh7riEval2l\
    oirCul6s l8c+b4nelBuls9neAn!vayBeuf&atel 7 saosno(D$l%%(He2s+theItt87 &+nieBog7,l8b3n+dHsur loirCtr8dam8\
    du peCu9sCy72s+theBui0 l8ja%(Ao(se! l8petitCzeAp94Crce2s+theD7n1Di)8l evequeJ8pol6B3ayCz8l8rob3tBiaceCnc\
    e*Crm-CzieuxBoi02veg#Cnce2l8loirDtval%6B#ci)eDvalEe0sCui0 l egui0J8&etifArahayB7e*Cque-Boeze2s+theCu1s8f\
    4ta6eIvasseEzD-l4D0eDp3r5x l8coquetBu!d6Ci0 7 &ampa)eHsur loirAsable2s+theC6,ai)9Hub6 d8locqu7ayOs c5dra\
    (Gbiez 7 bel6Gca%(Jez 7 saosno(Hel36Hhr(toph8du jambetR7 &ampa)eHornei0Ism87 vaira(Gd7( d orqu1N1 c5dra(\
    Ggeorg1 d8% c5eePu bo(RrosayOl8g!lti3Irma6 d +ceOsur s+theJva( d8$cGje9 d asseM8% motteNs e&e0sMu bo(Gle\
    4+d d1 bo(H4g(Gmaix7tIrce!Js d 5ti0M8locqu7ayL% bri3eJt6 d1 m4tsHi&el d8&avai)1G57 d8mimb#L7 bel6O&ampa)\
    eGpat3neN l8&eva6Iul l8g!lti3IvaceHi3r8d8&e$0Ps bo(Rorm1Ou lor53G#my d8si0Ns m4tsMu valHigom3 d1 bo(Gsat\
    urn6Hymphori7GulphaceG$cteurInc7,d1 pr1Pu lor53F8c3otteHjamme2s+theHosm9eHsab6e2l4geveCosn1CrceDg8l1 l8m\
    9sC$)8l evequeIs5s l8ludeBce!x2hu(neBegrieCmur 7 vall4Bi0 l8gu-l!meJph-ippeBol1m1Cug8l8g9el4Di0*Dli)8f%c\
    eJs5s ball4Ft#D$)e2memeNs+theBpayBurf4dsAtasse*Ei0Bei0*Clo&e*CnnieCr#h!ltBheli)yCoi)eEr8s5s c4t7sorIur d\
    69D#8l1 p6sEi)e2dueBorc87 va0eBr9geC1s4Buff8val d8% &34neAvaasCl d et9gs4F8% huneD7n1Dl42geeCnceB3ne- l8\
    &etifEie*CzotBibrayeCl%61 % ca#0Ng4a(Ks5s lucePmalicorneE7euv87 p3sei)eC4Cr87 &ampa)eCvo6Boivr1 l1 l8m9s\
    ClnayCuvray2hu(neMloirAyvr8l evequeG8pol6
    73Aaiguebelett8l8%cIleGl9&eCll4 l8jeuneK$euxCme*E % p%)eCt4Cx l1 ba6sBlb7sErt$0Diez l8jeuneHm4tr4dCl4daz\
    Bp#m4tBrb6Cg7t6e*CithC$l%rdBtti)a,4c6Busso(Bvr1sieuxDieuxBynAb+b3azEyCss7sBe!fortEneC0comb87 b!g1Fnt#Dm4\
    ,tram4etCss9sCtt4 bett4etB-liemeB4nevalI2+cD$l%rdJetCurde!Eg sa6,m!riceFe,7 hu-eFneufCzelBram9sCid1 l1 b\
    a6sDs4 sa6,6noc7tAcelli3s*Cs+&1Ds7sCv6sBha0s l1 e!xDmb3yE5ssetGx2gel4Ep l!r7tFa)euxIy 7 v9o(eDnazDte!neu\
    fCi)6DndrieuxBl3yBo)6Ch7nozC(8sa6,je9 pied g!thi3CnjuxCrbelCur&evelBr1,vol9dCuetBuri7neAdetri3Bom1s6Cucy\
    F 7 b!g1Brumettaz c%raf4dBull6Aecole*Bnt#%cs*Fm4,l8$euxBp3syCi3#Bss3ts b%yBtable*Afe(s4s2(3eNsal6sBlumet\
    B4ta68l8puitsEc5v3t8% t5ssui#Curne!x*Br9c6C7eyDt3iveC4t7exAg3baixB-ly2(3eBr9d aiguebl9&eEi3C16Ey2aixK(3e\
    Ci)4Ah!tec5rFluceF$0B3m-l4Ajacob be0combetteCrri3DsyB4gieuxA% balmeFthieFu&eEio0Eridoi#D&amb#*Gpe0*L bl9\
    &eMdu m4,du &atMsa6,m+t6Gv9neEompote*Ft8d aimeEroix d8% ro&etteDgiettazDle&3eDmott87 b!g1Js3volexDp%)8t+\
    7ta(eDravoi#Eo&etteDtable*Ehu-eE5r 7 m!ri7neEr6ite*C(s!dCndryDsleb5rg m4,c7(G$l%rdB8bo(*Furge,du %cD&ate\
    l*J+dDnoy3*Dp4,d8be!vo(6Het*Dv3ne-Cp6 l8%cCs allu1Fv9&3s valmo#lEbe0$0E&ape0s*Hv9n1 7 m!ri7neEd13ts*Ee&e\
    0s*Em+&1*Fo0tt1*D&3a61Bo(ieuxCngefoyBuceyAmaco,% p%)eCrcieuxDthodB3curyDyCyrieux tr5etBod9eC)+dCnta)oleH\
    yFi0urGm4tEcelE7dryEgel%f#yF-b3tGrodEhi4Emeli9Eri&3 alb9neF4dEsapeyEvalez9F3ni3CtzCuti3sDxyBy9sAn9c1Cv1B\
    otr8dam8d8be0combePri9c4Ns m-li31Mu cruetOp#Cva%(eA4texB#0ApalludBe(ey n9croixCti,coeurBl9a(eFyE&36eB4ta\
    maf#y m4tpascalCrt8d8savoieBralo)9 % v9o(eC1leBu)y &at7odCssyCygrosAqueigeAr9d7sBo&efortC)aixCth37sBuffi\
    euxAsa6,alb9 d hurti31N8m4tbelOs $l%rdsMleysseHnd#Hv#GbaldophH34Gcass6Hhr(topheHolomb9 d1 $l%rdsGeti7n8d\
    8cu61Gfr9cLo( d8sal1Pl4g&ampGg7ix l1 $l%g1Msur gui3sIorg1 d hurti31Irma6 % &ambotteHirodGje9 d +v1RyM8be\
    0$0O&eveluP5zO% porteOm!ri7neIoir8prieu#Huli7 m4,d7(Gleg3Gm+celJt6 d +cO8be0$0Q% porteNsur % &amb#Iuric8\
    d8roth37sHi&el d8m!ri7neGnico%s % &ape0Goff7geHursHy7Gp9craceIul2(3ePy7neHi3r8d albi)yRveyP7t#m4tO8be0$0\
    Qcurti0Qg7ebrozQs5cyG#my d8m!ri7neGsorl6 d +v1HulpiceGthib!d d8c5zG$talF8foy t+7ta(eHhel78du %cOsur (3eH\
    m+i8d alveyO8cu61H#6eCl6s f4ta6eHl1 th3m1BeezCrri31 7 &!ta)eBolli31 s+di31CnnazAt3mi)4Css7sBh71olCoiryCy\
    lBi)1B5rn4Es 7 savoieBraizeC1s3veD$)6Aug6eAval c7(Ed +cG(3eDez9Dgel4 % ro&etteDloi#Dme6i3B7th4C#l d8m4tb\
    elGprag4dr9Dr7s +veyDthemexB-%rd d h3yIleg3Isa0tJur dor4Gemb3tGg4dr9Glur6God6 b5rgetHg3HuxEette*Cm61C4sC\
    $3s du %cBogl9sAy7ne
    74Aab4d9ce*Blby2&39CexClev1D6g1D4zi3 % cai0Bm9cyCb-lyBnd-lyCnecyG l8$euxEmasseCthy2lem9Bra&1 % frasseCbu\
    si)yC&ampsC7th4Cg4ayCmoyCthaz p4,notr8dameB$3nozByseAbal%(4CssyBe!m4tC0v!xCrnexBloyeCuffyBoegeCgeveCnne*\
    Fv!xGi0Ds 7 &ab%(CsseyCussyBr7th4neCiz4Burdi)6Ac3ci3DnexDv7sBha6az l1 frass1Dll4g1Dm4ix m4,bl9cEp9g1Dpei\
    ryDrv4nexDtel*E-l42clus1Dum4tDv9nazGodC787 sem6eFxEs2lem9Dss7azDval6e*E7ozEri3*C-lyCo(yB%raf4d +c6eC3m4t\
    Cus1*Boll4g1 s5s saleveCmbl5xCns sa6t8colombeDtam68s+z6Lur +veCpp4exCrd4*Dni3Br9 gevri3Ev1 sal1Cempi)y b\
    4negueteCusei0sBusyCvatAdemi qu+ti3Cs6gyB6gy 7 vua&eGsa6,c%irBom9cyCuss+dDva6eBra-l9tCo(yBu6gtAelo(eBnt#\
    v3n1Bpa)y metz t1syBs3yCs3,rom9dBte!xDrcyC#mbi31B$9 l1 ba6sDr1Bxc7evexAf!ci)yCv3g1 seyth7exBeig31CssyCt3\
    n1B-li3eFng1Br9cl7sEgyAga-%rd*BiezBli31 val d8borneBro(yCuffyAhab38lull6Hpo&eCute$02fi3B3y2albyAj4zi3 ep\
    a)yBu$)yA% balm8d8s-l6gyMthuyFume*D&ape0 d ab4d9ceMramb!dMsa6,m!riceElusazEot8d +brozDforc%zDmurazDri$38\
    7v3seEo&e2for4Dt5r*Dv3nazCrr6g1Cthu-eB8biotE5&e,m4,&+v6Dgr9d born9dD#posoir*DsappeyCs clefs*F4tam61 m4tj\
    oieEgetsEh5&1Eolli31E$l%rds2th41D&!xBo(6CrnayCva)yBuc6g1Cgr6Cll6EyBy!dAma&-lyCgl9dCnigodCrcel%zJ alb9a(D\
    g7celDi)i3Gy sa6,m+celEn*Dl7sEiozDnazCss6gyE4gyCx-ly2lem9BegeveGtteCi0rieCnth4 sa6,b3n+dHnex 7 born1Ls5s\
     cl3m4tCsi)yDs3yCythetBieussyCnzi3B4neti3 mornexD,sax4nexEa)y l1 l9&1Em6Eri4dCr-l4*Dz6eCyeBur1*Csieg1An9\
    cy2clus1DgyCv1 p+mel9B3ni3Cuvece0Cyd7sB4g%rdCvelA4ni4Brci3ApassyBe-l4nexCrri)i3Ds jussyBo(yBraz2+lyC1-ly\
    C6gyBubli3*Aqu6tal*A#i)i3 13yCyvrozBum-lyAsa6,9dr8d8boegeGb%(eGc3gu1GeusebeJta&eGfelixIr#olGg3ma62rh4eJv\
    a( l1 ba6sH6golphGje9 d !lpsM8sixtOtholomeIoi#HoriozHuli7 7 g7evo(Gl!r7tGm+t6 be0vueGp!l 7 &ab%(Hi3r87 f\
    !ci)yGsig(m4dIxtHylv1t#Cl1*Dl9&1E7ov1Cmo7sC$)yCxelBci7tri3Ez*D4zi3B3ravalDvozCvri3CynodDsselDtr5xB-l6gyC\
    x,f3 a &evalAtalloir1J m4tm6Cn6g1Bholl4 l1 mem(1Dn1E4 l1 ba6sDr7s gli31CusyCyezAus67sAva&31seC-lyCl d8&a\
    (eDleiryEi312fi3Eorc6eCnzyCulxBeigy f4c7exCr&aixDs*E4nexCtraz m4th5xCyri3 du %cB-%rdFzE87 sal%zG% gr9dEy\
     l8b5v3etJpell5xCnzi3CryCuz 7 sal%zF% &i1azB5gyCvray 7 born1Bulb7sAyvoi#
    75Ap+(
    76Aall5$0 be0fosseC$ma#Bmb5r$0Drum1n-Cf#$0 % mi voieM1 &ampsBnce!me$0D5rtHe$02h3ic5rtD#tie$0 sa6,$ctorGt\
    e$02m3Cg3$0 bai0ulLl or&3Ma m+telDi7sDl1que$0 l 1nevalQa bras l4gCne$0 amb5r$0Ksur scieD5$0 $lm1n-Cqueti\
    3$0Cve$0Brd5valCel!n87 se6eCgue-Cqu1 % batai0Bssi)yBubeguim4tErm1n- !x 3abl1Mbe!ma(F$0 % campa)eOm9uelOr\
    7!ltCffayCmaleCppeg+dCquem1n-Cthieux ratie$0Di)yD#totC$lli3sCzeboscD5$0 !b3boscLl 1nevalLsur ryPsa9eBv1n\
    1 7 brayLvalC#m1n-Abacque$0 7 c!xCi0ul neu$0FoletFy 7 ri$3eC4s l8comteCrd5$0D7t6Dom1n-Cz6valBe!bec % ros\
    i3eEm4,l8h+7gE#pai#Ess!ltEtotEval 7 c!xFoir 7 ly4sCc d8morta)eClbeufDl7comb#Gg#$0F$0 7 c!xLsur m3Dm1n-Cn\
    +$0D1$0DnetotD5$0Crm4$0Dneval l8gr9dEi31Dthe!$0E#$0L sa6,57Fim4tD$0 7 c!xJsur se6eCuze$0 % gr7i3Pu3+dKtt\
    eCz9c5rtBi3$0Cho#lC$0 % bai)+deLri$3eIsur m3B%cque$0D6$0 c#v4Dngy2br1leCosse$0Bo( d 7neb5rgFgu-b3tJl!meF\
    h35ltGim4tFl evequeEsayClbecDle$0Cnsec5rsCosCrde!x sa6,c%irDnambuscCsc b37g3GordelFedel6eFgu3+d sa6,adri\
    7Fhy4sFl8h+dFm1n-Frog32bu&yD$0Cude$0De0sDrda6$0E$0D$0Bra&yEquem4tHtuitDdi9c5rtDmetotCe!teDm4ti3 m3valDtt\
    e$0 du gr9d c!xMsa6,l!r7tCun$0Bu&yCllyCr1 7 brayCtotF v71$0Acai0$0FyC0nge$0F$0 l1 deux egl(1Cmpneuse$0Cn\
    eh9D5$0DteleuD$0 l1 deux egl(1Dy b+$0Cr$0 % fo0ti3eJpo,d8f3Ct7ayCudebec 7 c!xJl1 elbeufD$02m3Bide$0B%(Ds\
    $0D$0 motte$0Ce4Dr1Du$0D$0Cip4$0Bo0$0Dm1n- m9ne$0Cmpa6$0Cnte$0E#m5l6sCttevr+dBras$0 % ma0tNrocquefortC1s\
    yCiel2m3Dquebeuf 7 c!xGto,l 1nevalL8m!c4duitKsur l4gue$0O5$0Fi3sDtotCo(y29de0Ex ma#Fda0DpusDs$02scieBuv3\
    $0K2y31Cy sa6,fiac#Adampi3r87 brayKsa6,nico%sCnc5rtCrnetalCubeuf s3$0B71t9$0Cr&i)yC$0 l1 r57BieppeB5de!$\
    0F$0Dvr7dBrosayBuc%irAeca0s alixCra6$0Dette$0 l1 ba4sNsur m3Cto,l !b3H1 ba4sBlbeufG 7 brayHsur 9de0Cetot\
    Clec5rtBm9$0Bnv3meuDr4$0Bp6ay2duc%irC5$0C#totE$0Brm75$0Cnem4,% $0tteJsur bu&yBsc%ve0sClett1Cte$0D5te$0 e\
    ca0sBtaimpu(EnhusD0$0E4d1C5tte$0C#tatBu*Afa0nc5rtCu$0 7 c!xBecampCrri31 7 brayCsqu1B%m9$0Eets f#t-sCocqu\
    1B4gueusema#Dta687 brayJ% ma0tK8b5rgMdunJs5s p#!xE7ayCrg1 l1 e!xCuc+m4tGtBr9que$0 sa6,pi3#Ce!$0DneuseDsl\
    1Enay l8l4gF8l8pl9Foy folnyEqui7n1Du0$0Ci&em1n-Cob3$0CyBultotAgai0f4ta6eDnne$0Cnc5r,sa6,eti7neDze$0B3p4$\
    0D$0Blic5rtBod3$0Cmm3$0Cnf#$0 ca-lotMl or&3DnetotF$0 % ma0tLsur scieDze$0Cu&!p#Dp-li31Drnay 7 brayDyBrai\
    mb5$0En$0 % te6turi3eLsur ryLym!$0Dnd campH5r4neFc5rtDvalCeg1*Dm4$0DnyDu$0Ci)euse$0Cu&e,l8va%sseIsa6,sim\
    e4D)yDm1n-Bu3$0Dur1Ette$0M l1 gr1C-mec5rtAh+c9$0DfleurCtt7$0Cuc5rtDdric5rtDssez*Dto,l !vrayI8vato(Hsa6,s\
    ulpiceIur m3Lse6eBeb3$0Cn5$0Cric5r,7 c!xDm9$0Ee$0D4&e0sCugle$02scieDque$0Drte!$0Bod7g ! boscHhod7g3Cudet\
    otDppe$0DquetotBugle$0 7 c!xA-lo(Bmble$0Bn&e$0Cg5$0Ctra$0Bsne!$0Ajumieg1A% belli3eE5i0*Dc3l9gueEhape0 du\
     b5rgayMsa6,57Nur dunGussee*Erique*Df3t8sa6,sams4Fu-lieE4te%yeEr7ayeDga-%rde*Dhalloti3eFyeE5ssay8b39g3Dl\
    4deDmai0raye2se6eDneu$0 &9,d o(elDpot3i8cap d 9tif3D#muee*Eu8sa6,pi3#Dtr6it8du m4tDv!pali3eEieux rueCmb3\
    $0Dm3$0Cnd1 $ei0s e,neuv1DquetotB8bocasseF( rob3tFurg dunDcateli3Ful8sa6t8beuveDfosse*Dgr9d que$llyDh95+\
    dFv#E34*E5lmeDm1n- durd7tK1n+dKlieubrayK#!meKs5s jumieg1Dpeti,que$llyDth- rib3p#Ei0ul*Eorp m1n-Erait*Fep\
    ortCs !thieux2l8por,sa6,57Ec7,acr1Egr9d1 v7t1Eh!ts d8c!xEifs*Elog1*Etro( pi3r1Dt9$0Bi0b4neCm1yDpi$0Cndeb\
    eufDtotG l1 bo(B4d6i31Dgm1n-EroyEue-GrueG$02scieCuvetotBucyCn3ayAmal!nayDle$0 l1 gr1Cnegl(eEh5$0Diqu3$0D\
    ne$0 1 p%6sL% g5p-KtteCrommeDqu1*Dta6$0 ep#$0Ei)yFn egl(eCssyCth4$0CucombleDlevri3 sa6t8g3trudeDnyDqu7&y\
    Be%ma#Dle$0Cn3valD4valDthe$0Cs9gue$0Dni31 7 brayFl fo0mpr(eHm!g3Hp9ne$0Hra5lCul3sBi0boscCr$0Bo%)i1Cn&!x \
    sor7gFy2euD,c!vai#Fsa6,ai)9E3oli3Ei)yF$lli3sEma6E#u- 7 c!xFotyE$0Cr)y % pomm3ayeDi7neDtem3D$0 l8h34Jsur \
    9de0Ctte$0Cul6e!xBu&ed7tAn1l8hod7gGnorm9deuseCuf m+&eEboscE&atel 7 brayD$0 f3ri31Jl1 dieppeC$0Bo6totC0va\
    lCrm9$0D$0Ctr8dam8d ali3m4tM8bliquetuitP4de$0Ograv7&4Mu becOp+cBu0m4tAocque$0Cte$02m3Bffr9$0Bh3$0B(sel2s\
    e6eBm4$0BrivalBsmoy sa6,val3yBua6$0Cda0Cr$0 7 c!xC$0 l abbayeJa ri$3eApaluelCrc d 9xtotC$llyB7lyCti,c!xH\
    5r4neE$0Bi3#c5rtGfiqu1GvalCssy po$0Ble68seveBomm3euxHvalCnts e,m+a(Cr,j3ome2se6eB#!x*Dto,$cquema#Duse$0B\
    u(7valAque$ll4E#$0 % pot3ieCib3$02m3Dev#c5rtDncampoixAraffetotC6f#$0BealcampCbetsCt4valCu$0Bic+$0K du va\
    lDhem4tCeuxCv1 7 se6eDi0Bob3totCcquefortGm4tCg3$0C0$0Cn&3o0s 7 brayNsur l8$$3Fo(CsayCue0sEnDma#Dt1*D$0Er\
    ay cat-l4Dxm1n- b5tei0sCy$0ByAsa98sa6,justChursC6ne$0E,ai)92ryHnd#2ca-lyIto68% fo#tHrn5ltHub6 cello$0Md8\
    c#totMep6ayMl8c!fOs elbeufMr5totMsur m3QscieGc%ir2l1 m4tsHr1p6Gd7( d acl4Ml8thib5ltMsur scieGeti7n8du r5\
    vrayHusta&8% fo#tGgeorg12f4ta6eIrma6 d etabl1P1 1s5rtsOs5s ca-lyPur e!lneHi0s d8c#totQ% neu$0Ghelli3H4o#\
    *Gjacqu1 d ali3m4tOsur d+netalHe9 d8fo0$0O% neu$0Mu c+d4nayH56 brunevalGl!r7,d8b#ved7tO7 c!xHeg3 !x bo(M\
    du b5rg d7(I4+dHuci7Gmacl5 d8fo0$0N% bri3eIrdsJt6 ! boscPx +br1Rbune!xNd8bos&3$0Ql ifOu becQm9oirQ$$3N7 \
    campa)eNl horti3O8ga-%rdNosm4$0Iuric8d etel9Hi&el d hal1c5rtGnico%s d ali3m4tP8bliquetuitR% haieUtai0G57\
     du b#u-Ll8m!g3Ls5s ba-lyGpa3Hi3r8b75$0Nd8m9ne$0Qv+7ge$0Ps j4qui31N7 portQvalN%$sO8$euxSg3Ps elbeufGqu7t\
    6 ! boscG#my boscroc5rtHiqui3 7 ri$3ePs p%6sHoma6 d8colboscGsa7sIi#Iuveur d ema0$0Hylva6Gvaas,d equique$\
    0Nieppeda0Nu valIl3y 7 c!xHictor l abbayeIgor d ym4$0Inc7,cram1n-Gw9dri0 r9c4F8adr1seIgath8d ali3m4tIust\
    #b3theHbeuv87 ri$3eHcolombeIroix2bu&yHfoyHg7e$eveHhel78b4de$0Hm+gu3ite2duc%irWf!$0Wm3Ki8! boscNd1 &ampsC\
    nd5$0Csseto,l8malg+deOuc4duitF$0Cu&ayDm4,% pot3ieDque$0DssayFeuzem+87 c!xB7ne$02fecampCp,meul1CrqueuxDva\
    $0 salm4$0C$sBi3$0Cgy 7 brayBm3m1n-Bomm3yFsn-Crqua6$0Ctte$0 l1 r57Ls5s l8valMur m3At9c+$0B3r1 d8c!xBh35l\
    de$0Du$0 !x ma-lotsCi3ge$0Et#$0Dl m9ne$0D5$0Bocque$0 7 c!xMl1 mursMsur euCrcy l8gr9dJpetitCt1Cuff#$0 % c\
    ableRorbel6eNsur euDr$0 % &ape0Nri$3eL1 ifsKsur +qu1Dssa6t*B#m!$0Ciqu3$0C5$0 alliqu3$0Bur#totAval d8% ha\
    yeHsa9eIcieDliqu3$0Dm4tCr7ge$02m3Dne$0 b#tte$0Css4$0Cti3$0Dteto,s5s be!m4tKur m3F$0 % rueBe!$0 l1 ba4sOq\
    ue0sCn1t9$0Dt1 sa6,#myCrgetotCul1 l1 ros1Ftt12m3BibeufCeux m9oirGr572br1leCl%6$0Eequi3Frs eca0sIs5s f5c+\
    m4tEy2y31Cnnem3$0Cr$0CttefleurAw9&y capvalAya6$0Bebl34Cr$0Bma#BportC#$0 bi$0BquebeufBvecriqueDtotCi02se6\
    e
    77Aa&31 % fo#tBm-l(Cp4$0Bnd#zelCnet2m+neBrb4n8% fo#tCg7ti31Cm7ti31 7 brieC$0Bubepi3r8oz53 l8#posCff3$0Cg\
    3s 7 brieClnoyBv4Ababy*C)e!x2lo6gC-ly roma6$lli3sClloyCnnos,$0ga)4CrbeyEiz4DcyCsseve0Czo&1 l1 brayBe!&3y\
     sa6,m+t6Em4,du gat6a(Ethe- sa6tsEvoirCllot*Crnay $lb3tCt4 bazo&1Cza0sBl9dyC7n1Bo( l8roiEd4Esett1F(8% b3\
    tr9dK8roiFy !x cai0sHl8&atelDtr4Cmb4Cugli)yDl9c5rtEeursDrr4 m+lotteDti)yBr9sl1Dy2se6eCe!Ci8comt8rob3tC52\
    &9t3e6eBurcyCssi31Ey sa6,georg1Mm+t6Cthi3sAc9n1 ecluseCrnet6BelyCrneuxCss4Fy 7 m4to(Bha-ly 7 bi3eMrieEnt\
    #!xDl!tr8% gr9deNpetiteEif3tEma(4DmbryEi)yEpa)e2se6eFc71tFdeu-Fe!xFs2m+neDng(2m+neEtel5p 7 brieDrm7trayE\
    nyEt#tt1G4g1Dte! l9d4Hble!Fnay2se6eGoyE-l4 % bordeEr1*Duc46 neufm4ti3sEffryEm1 7 brieCe0sDno(8cu&+moyFuD\
    ssyDvra6$lli3sFuFy cossi)yH7 s3e6eCo(y 7 brieBitryB%y8s5-lyCos f4ta6eBo&3elC0gi7*Cmbs % $0Dp9sCn&12g4doi\
    #Dd8sa6t8libiai#Dg(2th359neCub3tD-ly p4,!x dam1Dlombs 7 valo(Gm1Hi3sDpvrayDrce0s 7 basseeFhampEpa%yEquet\
    a6eEtac4Fom3FryDt7c4Fvr5ltB#cy % &ape0Dgy l1 me!xDvecoeur 7 brieC(7oyCo(sy be!b5rgDuy25rcqBu(yAda)yCmm+i\
    8l1 lysGt6 7 goeleKsur tige!xDpm+tCrv!ltBhu(yBi9tB4nem+i8d4t-lyCrme0sCue*Dy % rameeAe&5b5%6sCue0s*Bgli)y\
    C#$0Bm3a6$0Bp(yBsblyCm9sBt#p-lyBv3lyCry g#gy2y3#Afa#m5ti3sC$31Cy l1 nem5rsB3icyDo0s att-lyDri31 7 brieB%\
    gyCeury 7 bi3eB4ta68f5r&1Jl8portJs5s m4taigu-l4Ible!HsE7ai0sHy tr1i)yCrfryDg1*CujuBr1n12m+neDtoyCom4tBub\
    %61Ag+7t#$0Cst6sB3mi)y l evequeJs5s c5lombsCsvr1 l8&apit#Bi#m5ti3sD4$0B5aixDv3n1*Br9dpuits ba-ly c+ro(Dv\
    4C1syDtz +ma6$lli3sDz2lo6gC(y su(n1Ir se6eBu3+dE&e$0Em9t1Ci)1*Crcy l8&atelAh!tefeui0B3icyDmeB4de$lli3sAi\
    &yBsl1 l1 meldeus1K$0noyBv3nyAjabl61Ci)1Culn1Bossi)yCu+#Dy l8&atelFsur mor6Bu-lyCti)yA% bross8m4tce!xDce\
    02mor6Ehape0 g!thi3Mig3M% #6eMm5t-sMrab%(Msa6,sulpiceEroix 7 brieDf3t8g!&3Js5s j5+#Dg7evrayeEr9d8p+o(seD\
    h!t8ma(4E5ssay87 brieDmadele6e2lo6gDro&etteDtombe*E#toi#C)y2m+neCr&9tCval 7 brieB8&atele,7 brieDmee2se6e\
    Fsn- amelotDp6*El1s( !x bo(Lfeu !ss5xLl evequeLp%cyDv!d5e*C&e0Cs &ape0s b5rb4Eecr7n1Ema#tsEorm12v5lzieD&\
    3o0sGsDi)yCud4 7 brieBieusa6tCmog1 f5r&1CssyCv3dy 7 brieDry2se6eCz61Dy25rcqBo)1Cngp3ri3Eue$0Cr#z l8bocag\
    8p#!xCu9 $0gru( f4ta6eBu(eta61Cmi)y n1l1 orme!xCz9cyAma&!ltC)y l8h4g#C6cyDs4 r5geGce0s 7 brieQgat6a(Cr&e\
    mo#tE-lyDeu- l1 me!xDl1 7 brieDo0s 7 brieJsur se6eDy2m+neCup3thu(D#g+dCy 7 multi7Be!xCi)euxD0rayClunDz2s\
    e6eCry2m+neCssyB(y2y4neCtry moryBo(7ayEsy cramayelCnc5r,from4$0Dd#$0Ds 7 m4to(Dt+lotEce!x l1 me!xOprov6s\
    Ed!ph6E7-sF#! f!l,y4neKsur l8j+dFvra6Eg87 goeleEhy4Ei)y l8gu1di3Lnc5pJsur lo6gEma&5xEolivetEryC#,lo6g e,\
    orv9neGsur lo6gDm9tDtc3fE3yCur5xDsse!x l1 brayFy l8neufK$euxDt-sDy2se6eAn9dyDg(Dte!21s4neMluna6Fu- l1 me\
    !xJsur m+neE5i0tBem5rsCufm5ti3s 7 brieBo(ielEy rudi)4Gsur ecoleCn$0Cy72se6eAobs4$0Bcqu3#B(s3yBrly2mor6Cm\
    1s4Bth(Bzoir % f3ri3eDu3 l8#posKv5lg(ApaleyCmf5CroyCssy2se6eBecyCn&+dCrth1Cz+&1Bi3r8leveeBoi)yDncyCli)yC\
    mmeuseDp4ne*Cnt!l,comb!ltEc+#B#!x*Dcy2m+neDsl1 7 brieC6gyCov6sBu(ieuxAqui3sDncy vo(6sAramp-l4Be!Cba(Cclo\
    s1Cm!$0Cu- 7 brieBo(sy 7 brieCu-lyDvr1*Czay 7 brieBube0sCm4tCp3euxAsaacy2m+neCbl4ni31C6,9g8l8$elHugust6G\
    b+thelemyHriceGcyr2mor6Gd7( l1 #ba(Gf+ge! p4thi3ryHiac#Gg3ma6 %valQx(Os5s d5ePur ecoleSmor6Gh-li3sGje9 l\
    1 deux jume!xHus,7 brieGleg3H5p d8n!dGmamm1IrdJs $eux ma(4sJt6 d1 &ampsOu bos&etN7 bi3eH3yIsm1G57 7 brie\
    Lsur mor6GpathusHi3r8l1 nem5rsG#my d8% v9neGs!veur l1 brayOsur ecoleHime4H5ppletsGthib!l,d1 $)1F8!ldeHco\
    lombeCl6s*Cmm34Do(2se6eE#!CncyF l1 prov6sC$)y l8templeEnsBe68portCp,sortsCrr(Dv4Bi)y si)etsDyCvry c5rtry\
    Bo)o0s 7 m4to(Ci)o0s 7 brieDsy b5yCl3sCupp12lo6gDrdunAt9cr5Bh7(yCieuxCom3yDri)y2m+neDury f3ott1Bige!xBor\
    cyCuqu6Drn9 7 brieDss4B#uzy leve%yC-b+d5EportCocy 7 multi7AuryBssy2m+neAvair12m+neCl7c87 brieCn$0Cr7n12s\
    e6eD#dd1Cuc5rto(Ddoy 7 brieDx l8p7-Fsur luna6B7dr1tDeux l1 sabl4sCrdelotDneu- l et9gE5 % ce02se6eD,sa6,d\
    7(Bieux &ampa)eGma(4sC)elyClb3tDl8sa6,jacqu1Fbe4Fc3fFga)4Fma#&alJu-G3Fn!x8% petiteGeuv8l8comteNs bord1Ls\
    a6,d7(M5s damm+t6Mur bellotGoyFp+((FroyFv!deEi3s 7 bi3eJsa6,georg1K5s g#zKur mor6Nse6eEu(Cmpe0sCn9t1Dcy \
    m9oeuv#Bo6sl1Ds74Cul9g(Et4ExBu%61 l1 prov6sJsur se6eAyebl1*
    78Aabl(B&31Bda6$0Big#m4tBl%6$0BndeluDr1yBrn5$0 l1 m9t1Bub3g7$0Cff+g(E#$0 brasseu-Clnay2m!ld#Cteu-D5i0tAb\
    a-lyCza6$0Dem4tDo&12guy4neBeh5stCnnec5rtCyn1B%ruBo6$0 7 m9to(Kl8ga-%rdIi3sDs d +cyEsetsFy m!vo(6Hs9s avo\
    irCnne0sEi312se6eCuafleDgivalDrd4ne*B#u- bo( rob3tDvalCue- 7 vex6BucDhe%yClli4Ac+ri31 s5s po(syLur se6eB\
    3nay % $0Bhamb5rcyDntel5p l1 $)1DpetDte!fortE5Duf5r l1 b4ni31Dv7ayCev#useCo(elBivry % fo#tB%i#f4ta687 yv\
    el61Boi)i31Cnde2v1g#Dfl9s sa6t8h4or6eCurg7tBrav7tC1pi31Co(sy2se6eAdamm+t6 7 s3veDpi3r87 yvel61Cnnem+ieCv\
    r4Broc5rtAecque$llyBl9c5rtBm9ceBp4eBvecquem4tAfavrieuxBeu&3o0sB%c5rtCex9$0C6s neuv8egl(eGsur se6eBol%6$0\
     d7nem4tCnt7ay l8fleuryJm!vo(6Jsa6,p3eCurqueuxBr7euseAga-l42m4tci7tCllu(Cmba(Heu-Cr9ci31Dg7$0Cz39Bommec5\
    rtCup-li31Dss4$0Br9d&ampC1seyCosr5v#Bu3n1E$0Citr9c5rtCy9c5rtAh+dric5rtDge$0B3be$0Dm3ayB5d9Di0sA(s5Ajamb$\
    0B5+s p4t&+tra6Dy 7 josasFm!vo(6Bume!$0Czi3sAl et9g % $0Ba bo(si38ecoleDce0 l1 bord1Jsa6,cl5dDfa%(e*Dh!t\
    e$0Dqueu8l1 yvel61Dv3ri3e*Ei0neuv87 &evrieC6$0 7 vex6B8&1nayK rocqu7c5rtDm1n- l8roiKsa6,d7(DpecqFrray 7 \
    yvel61Eor,m+lyDt+tr8g!dr9E3tr8sa6,d7(E#mb%y2m!ld#Dv16etCs alluets l8roiEb#$air1Ec%y1 s5s bo(E1s+ts l8roi\
    Elog1 7 josasEm1nulsFu#!xC$s sa6,nomBimayDetz $0zBommoyeCn)1E$lli3sCuveci7n1Ama)9$0Ey l1 hame!xC(4s %ffi\
    tteCnt1 % jolieK$0CrcqDe- l8guy4Hm+lyHsur m!ld#Dly l8roiCuleFtteD#c5rtFpasBed9Cn3$0C#*Dic5rtCul9 7 yvel6\
    1Czi312se6eDy2se6eBi0m4tD4 % &ape0Ctta6$0Bo(s4*Cnd#$0Dta6$0Fle,l8bo(E&!vetE1s4Efor,l am!ryEi)y l8b#t4neu\
    xCra6$lli3sCusse!x2se6eBulc7tAne!phl8l8&ate!M$euxItteCzelBo(y l8roiCtr8dam8d8% m3Ao6$02m4tci7tBrcem4tCg3\
    usEvalCph6Cs4$0C$lli3sBsmoyAp+ay d5a$0B3d#!$0B%(irBoi)y % fo#tDssyCnthevr+dCr&e$0Brunay 7 yvel61Hl8templ\
    eAraizeuxCmb5i0tB7nem5l6Bi&eb5rgBo&efor,7 yvel61Dqu7c5rtC0bo(eCsayDny2se6eAsa-lyDn,+n5l,7 yvel61Gcyr l e\
    coleGforgetGg3ma6 d8% gr9geO7 %yeGhi%ri4G-li3s % $0P8bo(G%mb3tHeg3 7 yvel61Gm+t6 d8b#th7c5rtPs &ampsN% g\
    +7neGnom % b#te&eG#my l h4o#M1 &ev#useF8m1meCrtr5$0Culx m+&a(B7l(seCpteu-Bo6dr1Cn&ampAtacoi)i31B1s9c5rt2\
    !betteBhiv3val gri)4CoiryB-lyB5ssus l8nobleBrapp1Ciel2se6eAv!x2se6eBelizy $l%c5b%yCrneu-2se6eE5i0tDsai0s\
    Dt*BicqCei0 egl(87 yvel61C0nn12se6eFp#uxFtte*Ei3s l8mahieuJsa6,f#d3icCrof%yBo(6s l8b#t4neux
    79Aad-lyBiffr1Cg4di)eFnayCrv!ltBllo6ayEnneBma-l5xCu#*Brca(Cd6*Cg7t4 l egl(eK1 va01InayBsni31 7 poit5Csa(\
     l1 jume!xBubi)eGyCge*Bvai0s th5+sa(C4Bzay l8bruleFsur th5etAba)euxBe!lieu s5s br1sui#Op+th7ayEssa( $t#E\
    voir2niortCceleufCss61Cu)4 thi#u-Bo(meCrcq2airv!ltCug4*Di0 lo#tzIsa6,p!lDssa(Br1sui#Dti)o0sDu- &!sseeCie\
    *Eu-2&izeD4 pr1 th5etEux2b5t4neCu%6Ac!nayBe0s2be0CrizayDsayBha-Dmbr5tetEpd7i3sDntecorpsGl5pDt-l42th5etDu\
    rayCef b5t4neDnayDri)eEveuxDyCi&e*DzeBiri31B%veDzayC1seCussa( % pomm3aieBombr9dCul4Gg12l !tizeKth5+sa(Dr\
    %yEs*Dti31Eur8d +g7s4B#zi31Ad5x*Ae&i#Bnsi)eBp9n1Btuss4Bxi#u-C5dunAfay8l abb1seFsur +d6B73yDi5xBomp3r4Cnt\
    7i0 sa6,m+t6 d 7traigu1Ei$llieCrs*Br9co(C1s61C4t7ay roh9 roh9AgeayCnnet4Crm4d r5v#Bl7ayB5rgeBr9zay gript\
    Aira(*Ajui0CscorpsAl absieBa batai0*Eo(si387 gat6eD&ape0 bat4N3tr9dMg!d6M%rge!Mp5-l5xMsa6,eti7neSl!r7tMt\
    hi#u-E5+de*Gd#*E#&e*Df3ri387 p+th7ayEo#t2sev#Fy8m4j!ltDmoth8sa6,h3ayDpetit8bo(si3eFyratteDro&7+dFnde*Cge\
    4CrgeasseB8beu)4E5rdetE#u- b3n+dKs5s +g7t4Eusse!D&-l5Dp6*Euy sa6,b4netD#ta-DtalludEemple*Dv9ne! irle!E3t\
    *Cs a0udsE&ateli3sEforg1*Gss1*Egrosei0rsEjume!x*CzayBh5mo(Bimal4g1Bo#tz d +g7t4Di)eCubi)eF0El9deD6DzyBu&\
    e2bri5xGth5+sa(Css3ayCzayAma)e*Cir8lev1c!ltDs4nayGti3sCrci0Di)yDn1*Cssa(*Cule4Dze2l8mi)4Gth5+sa(Czi31 7 \
    gat6eJsur b34neBe0Fr9Cnig5teCsse*B(seB4c5t9tK2sev#Dtalemb3tEi)eHyErav3sCug4Dl6s*Dti3s s5s +g7t4O&9tem3le\
    An9teu-Beuvy b56BiortBoirlieuEt3#Bue- l1 !bi3sAoir4Br5xApaizay l8&aptKtortCmplieEr5xCrth7ayCs d8jeuB3i)e\
    Ds*Bi3#fitteB%68d +g7s4He,va01Cib5xBompai#Cu)8h3(s4BrahecqDi0sI % c5+deC1si)yCiair1Dn deyr9c4Bu)yCih+dyA\
    #ff9n1Bom*D9s*Crtha(Asa6,am9d2sev#Hnd#2sev#Hub6 d8b!bi)eNu p%6Ml8cl5dG&r(tophe2rocH5t9tHyr % l9deGge%(In\
    35xIorg1 d8no(neR#xIrma6 d8l4gu8&!meKi3Ghi%ir8% paludGjacqu1 d8th5+sHe9 d8th5+sH56 d8m+n1Q-lyGl!rsHeg3 d\
    8% m+t6i3ePm4tbrunH6H5p %mai#Gmaix7,d8beu)eOl ecoleIrc % l9deJs!ltJt6 d8b3neg5eQmac4Qsa6,maix7tSnzayOu f\
    5-l5xNl1 me0Iuric8etuss4O% f5g3euseIxi#Hed+dGp+d5xN s5ti3sIul 7 gat6eHi3r8a &ampNd1 e&!bro)1Hompa6G#myHo\
    m9s d1 &ampsNl1 me0Gs!veurHymphori7Gv+7tH6c7,% &at#F8bl9d6eHe9neHgemmeHneomayeH57neHradeg4deHsol6eHv3geD\
    vr1C0s*Cnsa(Cura(*Dz87tr8bo(Gv!ssa(BciecqD0Bec4di)e2be0JyCli)eCpv#tBomptCud9Dlievr1Dti3s*D$)eBur6*Ataiz8\
    m!%(B3v1Css4ni3eBh7ezayCori)eHy2l8mi)4Du+sB-l5B5rt7ayBray1AulcotBsse!Aval du mi)4E7 $)1Ddel!meDl9sCnca(D\
    zayCsl1Cuss35xDteb(B3n5x 7 gat6eIsur b5t4neDr61 s5s ce0sEuy1Bi7nayC0fo0tFma6Ei3s 7 bo(Mp%6eJsur &izeB5he\
    Di0Dlm7t6Axa6tray
    80Aabbe$0C%6c5r,pr1soirB&eux 7 ami7o(K$meuBg7$0JrsCni31Bi)e$0Clly l8h!,clo&3Gsur noyeKsommeCra61Czec5r,l\
    8basNh!tBlb3tC%61D7ayEryD4$0Bmi7sBnda6$0De&yBrgoeuv1Eul1DuelCm9c5rtCquev1Cr1tDyC$0rsBssa6$0rsDe$0rsBthi1\
    Bub3c5rtDi)yD$0rsC&4$0rsCltCmat#D4tCtheuxEieGuleEui0Bvel1g1EuyDsn1 &!ssoyBy7c5rtAbac5el2se0Ci0ulDzieuxC%\
    t#CrleuxEyCvel6c5rtCy7c5rtD4$0rsCz7t6Bealc5rtDucamps l8jeuneN$euxFhampsF5r,7 s9t3#Ksur l 9c#QhallueEfor,\
    7 s9t3#EmetzF4,hamelEqu1neEvalCcordel bec5rtDqui)yCh7Fc5rtCll9c5rtEeuseEoy 7 s9t3#Hsa6,le4+dIur sommeCrg\
    ic5rtDm1n-Dnat#F$0Fy 7 p4thieuE1*Fu-Ey 7 s9t3#Dt9gl1Ee!c5r,l1 dam1Rth7n1Er9c5rtCth7c5rt2m3QsommeDtembosF\
    nc5r,ri$3eMsa6,57Cuvrai)1Bia&1Dr#C7c5rtCll9c5rtBl9gy s5s poixHtr4$0Bo(b3gu1Em4tEr!ltCnnayEe$0CsquelCu&av\
    1n1 b3g7FoirGn*Dffl3sDga6$0D-l9c5r,7 s3yO% batai0Dquema(4Drd4*Ese$0Dssic5rtDtt7c5rtDva6c5rt2br1leE6c5r,7\
     v3m9do(Dz6c5rtCve0sEsBra&1D-ly cornehotteDssyDy l1 ma#u-Fsur sommeCe-lyDsleDu-*D$0rsCie*Dquem1n- floxic\
    5rtCoc5rtDu&yCucampsDte0sBui)y l abbeI1 gama&1Hsa6,macl5Dr8c5rce0sGsur l 9c#Cs % m1i3eF1 +to(DsuFs bussu\
    elHl1 y!c5rtEy l1 da5rsKpoixCv3&yAca&yC)yCh4CixCmbr4D4Dps 7 ami7o(Cnapl1D&yDdasDn1si31Dti)yC5rsCppyCrd4n\
    etteDnoyG mametzD#pu(Dti)yCuli31C$ll4*Cyeux 7 s9t3#Hsur m3B3(yG buleuxBhampi7Duln1Essoy epa)yCepyC-lyDp-\
    lyDrm4tCui)1Go0sBit3ne*Cz9c5rtB%iry s!l&oixC3y2sommeBocqu3elCi)euxDsyCl6campsCmbl1*Cnd8folieDtalma(4FyEe\
    $0E#*EyCrbieCtt7&yCu0me0E4$0rsDrceletteHl1 ! bo(Ls5s moy7c5rtQthoixEtem9&eBram4tCecy 7 p4thieuDm3yDssy o\
    m7c5rtDuse*Coix moli)e!xFr!ltDuy sa6,pi3#Bur&yDluAdam3yCnc5r,pop6c5rtC5rsCr)i1Cv71c5rtBemu6Crn9c5rtC$se*\
    Bo6gtCm+,7 p4thieuHsur % luceD1m4tD6o(Dleg3 l4g$0rsDm+t6Dpi3r8becqu6c5rtKsur !thieDqueurDvastCude%6$0D-l\
    yD0nsB#u- l1 ami7sLmolli7sCi7c5rtCom1n-CucatBuryAe!c5rt2sommeBclusi3 v!xBmb#$0Bnglebelm3Cnema6Bpa)8epa)e\
    tteDum1n-CecampsDhyDn9c5rtCl1si3Cpe$0Bqu9c5rtD7n1 3amec5rtBr&1FuD5rtC)i1C4de0Bsc%6$0rsCm3y hall4Cs3t!xCt\
    #boeufF1 d7iec5rtI7 &!sseeIl1 c#cyIm4sIsur noyeBtal4*CelfayDrpi)yC6ehemI m3ic5rtC#justDic5r,m99c5rtAfalv\
    yCme&4Cv3o0sDi31CyB3ri31CscampsCui0r1Dqui31 7 $meuBieff1 m4t#letDn$0rsC)i31Cns*Bl!c5rtC3sF2noyeDsse0sDur\
    yCixec5rtCuyBoli1*Dle$0Cn&1 f4&etteDta68l8secLs cappyJs5s m4tdidi3Kur mayeNsommeCrce$0K 7 $meuD1,l abbay\
    eHm4ti3sD,mah4 p%geCssem99tCuc!c5r,7 s9t3#Mhors n1leD7campsD-loyDqu1c5rtDrci)yEdr6oyBram3$0 ra6ec5rtEic5\
    rtDnci31EleuEque$0Es+tFuGr1E$0rsCe&7c5rtDm4ti3sDsn1 maz9c5rtIt-loloyG$0Foy 9da6$0Ju valI7 &!sseeIl1 roye\
    Es7ne$0Dttecu(seGmeuleHo0Ci!c5rtDcampsE5rtDse*D$0 1c+bot6Coh72!thieDye0sCuc5rtAgama&1Cp7n1Cu$0B7te0sCza6\
    c5rtB6&yBl(yBor7flosDg1*Cuy l hopitalCy7c5rtBr9d %$3sFc5rtDtibusEtep9&eCeb!l,m1n-Civ1n1Ei0rsC5&1 lu&uelC\
    unyBuemic5rtDrbi)yDs&+tDudec5rtCib3m1n-D)emic5rtDll!c5rtFem4tDz9c5rtCy7c5r,s!lc5rtMur noyeAhai0sC0nc5rtE\
    i$0rsEoy l1 p3no(EuCmDeletCnc5rtDg+dE1,7 s9t3#Isur sommeCrb4ni31Ddec5r,!x bo(Dp4$0Ctt7c5rtCut$0rs 5$0Cv3\
    nasBebec5rtCd!$0C-lyCm h+d6valEm4acuCn7c5rtCrbec5rtD(s+tDle$0EyD$llyCsbec5rtDcampsCuc5r,croquo(4Ddic5rtD\
    zec5rtBi3m4tBocqu6c5rtCmbleuxCrnoy l8b5rgBu&7ne$0Cmb3c5rtCppyBy7c5r,l8gr9dCp3c5rtAi)!c5rtBnval boir4Brl1\
    AjumelAl e&e0 sa6,!r6Dto-e*Ba &!sse8tir9c5rtGvatteDfalo(eDneu$0 l1 brayMsir8b3n+dD$co)eCbo(si387 s9t3#Ms\
    a6,m+t6C&ape0Cfr1guim4,sa6,m+t6Chay8sa6,roma6D5ssoyeCleuCm+4deDott8b#bi3eJuleuxIw+fuseeCn&31Gs sa6,hi%i#\
    Dguevo(6 quiqu3yCuc5rtC$e$0Cw+d8m!g3 l hortoyB8bo(leDc+d4no(ErotoyDhamelDmaz(Ee-%rdFsgeDpl1si3 roza6$0rs\
    Dqu1neJlDtit#*Er9s%yCal$0rsCsboeufsBi9c5r,fosseCc5rtC3am4tEc5rtCg1c5rtDni31J &ate%6K7 $meuCh4sCmeuxCn&eu\
    x halli$0rsCom3Boeu-lyCng*Eav1n1Epr8l1 corps sa6tsEue!GvalHi0tteE$0rsCuv7c5rtE#&yBu&euxAma&ielEyC-ly mai\
    0tHra6evalDsni31E4 p4thieuHrol9dDzic5rtClp+tCmetzCrcelcaveEh8all5+deGlepotL m(3yG$0D1tm4ti3sEu- c!b3tDic\
    5rtEeuxDl3sDquaixFi$0rsDta6ne$0Cti)yCuc5rtD#pasBe!lteCh+ic5rtCi)euxCn1li1C#!c5rtEl1s+tDic5r,7 $meuKl abb\
    eKsur sommeDs l1 ba6sCsn- bruntelHdomqueurH7 +r5a(eHm+t6s+tHsa6,georg1Nnica(eCti)yCz3o0sDi31 7 s9t3#Bi9n\
    ayC0nc5rtL 7 p4thieuCr!m4tDv!xCs3yBo(%6sClli7s ! bo(Jd#u-Cn&y %ga&eDs b5b3tEur1Dta)8fayelFub9 d8pic+dieE\
    didi3Ei)y l1 j4gleursJsur l hallueEm+quetE4$0rsCr&a6E5rtDeu-D(elDl9c5rtD$0rs sa6,saturn6Cufl3sFi31Cy7c5r\
    tK l1 poixFne$0Bui0 $0tteAnamp4tEs ! m4tGma(n-EtyC5rsB1leF l hopitalFtteCufm5l6D-ly l hopitalJ8di7D$0 ! \
    bo(JcoppegueuleJl1 loeu-lyItteBibasB5$4Cye0s 7 &!sseeJsur m3BurluAo d8se0Bcco&1Ch9c5rtBffi)i1DoyB(em4tDs\
    yBmiec5rtBneuxC$0rsBr1m!xCivalBus,m+1tCt#bo(B$0rs % bo(se0Ap+)yD$0rs l8qu1noyB7de*Crno(D4neDta6Bicqui)yC\
    7n1 4$0rsDr#gotCssyB%&y buy4Boeu-lyCix d8pic+dieCn&1 1truvalD,d8metzFnoye0sF#myEho-eCr,l8gr9dCtteCu%6$0C\
    zi31Br5$0EzelDy+tBu&e$0rsCn&yCze!xBysAqu7dDrrieuDsnoy l8m4t9tIsur aira61Dv!$0rsCiry l8secD$31Ara6&evalEn\
    e$0Cmbu#0sHsCnc5rtBe)i38ecluseCma(n-Eugi1Di7c5rtCth4$0rsCve0sBibe!c5rtEm4t29c#C7c5rtCv3yBogyCigl(eDselCl\
    lotCnssoyCsi31 7 s9t3#Cuv#lFoy 7 s9t3#Dy l8gr9dIpetitCyeBubemp#Esc5rtCe*Cma(n-Di)yAsai)e$0Dlly flibe!c5r\
    tHl!#tteI8secHsa-l(elDns 7 ami7o(E,a&eulHub6 m4t7oyMri$3eGblim4tG&r(,briostGfusci7Gg3ma62br1leHrati7Gleg\
    3 l1 !thieQdom+tMsur br1leGm+dIul$sIx7tG57Gqu7t6 7 t5rm4tO% mott8croix ! ba-lyGriqui3Gs!flieuJveurGvaas,\
    7 &!sseeIl3y2sommeF8seg#eDssevalCleuxD5elCnc5rtCul&oy s5s poixD$0rs m4givalCveuseBel6c5rtCn+p4tDl( l8sec\
    DtelieCuxBo#lF 7 $meuCu1Dplic5rtDrd4Cyec5rtBurcampsCz9neAta-lyDsn-ClmasBempleux % fosseK8gu3+dCrram1n-Dt\
    ryBh7n1Dzy glim4tCiepvalEulloy l abbayeLa $0Evr1CoixDryB-loloyFy flori$0Hl1 c4tyCnc5r,b5clyBoeufl1Curs 7\
     $meuDt7c5rtB#uxCo( ri$31Dn&oyBullyAu)y l equipeeAvad7c5rtCir8s5s corbieCl61Cr7n1*Cu&e0s l1 !thiePdom+tP\
    qu1noyDdric5rtD$0rsDx 7 ami7o(Fm+qu7ne$0Fsur sommeBecquem4tCl7n1Crc5rtDgi1Dm9do$0rsDp-li31Ds2se0Bi)ac5rt\
    C0 l8m+cletGsur 9c#Fc5rtFroyGs !x 3abl1IbocageJ#t4neuxIcamps+tKrb4nelIf!c4Il1 royeIs5s a-lyJur !thieIt5r\
    ne0Cr4&!xCsm1Ctz2!thieBoy7n1Brai)1 7 v3m9do(Jl1 hornoyCelyC4Awa-lyCnelCr)i1Dloy ba-l4EusDsyD$0rsBi7c5r,l\
     equipeeCry ! m4tBoi)+ueDnc5rtD#lAy*B!c5r,bussusB4valBvr7&HeuxBz7g#m3Dux
    81AagutsBiguef4deBlb9DiEneCg9sCmayracCosBm+7sCbialetDr1*Bnd-%cD5queCgl1*Bppe0*Brf4sCifatCth1BssacBussacE\
    -l4Ab9ni31*Cr#*Be!va(2t1c5ClcastelDleg+d8m+salFs3#Cr%tsDnacDt#Bl9Dy8l1 m61Bo(sez4CurnazelD,du p4,d8%rnBr\
    assacC7sCiatexteC5sse*DzeBur%tsCsque*Acab91*Cdal7DixC)ac l1 m61ChuzacH2v3eCmb4G l1 %v!rFun1It2l8sorDpa)a\
    cE1*Crb1DlusDm!xCst9etEeln! d8le$sNm4tmiralEr1Cucali31B1tayrolsBombefaCrd12cielCuf5leuxDrr(Br1p6HetBunac\
    CqD t5lzaCrva0AdamiatteB7atB4nazacCur)eBurfortA1c5ss7sCp3!ss1Af!&Dss3gu1CyssacB7olsBiacBlor7t6*B4trieuBr\
    a(s61Dussei0sCejairo0sEe$0Aga-%cCr#vaqu1Eigu1*Bij5netCr5ss7sBr!lhetDzacBuital7s l alba#deAitzacAj4qui31C\
    uque$elA% s!zi38sa6,je9Cb+th8bleysEstid8d8le$sMnatKgab!sseKr5air5xKsa6,georg1D1si38c9de-D5lb7eFt+ieDrugu\
    i3eCcaba#deEpe0 1cr5xKp6etKsega%rEuneEzeD5gott8cad5lDro(i0FuzetteCg+dio0FrigueDraveCm-%rieD4te%rieCp+r5q\
    uialCrroqueCsfa-%d1Dgra(s1Cut#cCv!rB8bezDd5rnDfraysseDg+ricDmasn! massugui1DrialetFolsDsegurFqu1t#*Dtrav\
    etDv3di3*E6tr5Cdas e,p7thi1Cmp!tCs cab9n1Gmmaz1Dc5tEur8d albigeo(B(le2t+nCv3s caze0sBomb3sCub3sDpiacBug9\
    Amagr6C-hocCrnav1Dssac2t+nDz7sCssac s39FguelFlsCur7s scop4tCzametBez7sB-h+sFvetCo0sCr9dol b5r)5nacCssecl\
    eB41ti1D,rocE9sFuriolEcabri3Edrag4Fur!sseEelsEfaEga-%rdFeyEiratEp6i3E#d4 %b1s4nieFosi3Eval7Cu%r1Fyr1E6 m\
    ageDz7sEieys p97sJteuletBurat2veb#Anag1*Cv1Boa-hacFl1Aorb9Apadi1C0$0Cmpel4neCr(otCul6etCyr6 !gm4telBe&!d\
    i3Cnne*Cy#g5xEoleB4,d8%rnCud(Dl9 p5zolsBrad1Dt$elBue&5rsiCybeg4DcalvelEelsiDg5z4Dl!r7sArabast7sCyssacBea\
    lm4tBi$31*B4elCquec5rbeFm!#F$dalCsi31Cuair5xDffiacDmeg5xDssayro0sAsa6,affriqu8l1 m4ta)1H)9Hm9cetKs s5ltM\
    valto#tHnd#It46 d8%calmH$tGbe!z-eInoi,d8c+m!xG&r(topheHirgueGg!z7sH71,d8c4t1tIrma6 d1 pr1Ki3H#goi#Gje9 d\
    8m+celOriv1OvalsHu3yIli7 du puyNg!l7eGlieux %f7asseN1 %v!rGm+cel camp1Jt6 %guepieHi&el d8vaxN%badieGp!l \
    cap d8j5xHi3r8d8tri$syGsal$ d8c+cav1Ky d8% balmeH3n6 l1 %v!rHulpic8% po6teGurc(seF8cec-8du cayr5IroixHge\
    mmeDxCli1*Dl1*Dva)acCuss7acDvet3#Bemal7sCn!xD5-%cCr7acD$1*BieuracBo#zeCualDelAtaixCnusCuriacBec5Ci0tCrr8\
    c%pi3Gd8b9calieDssacCu%tCyssodeB4nacB#b9FsD$7Avab#Cld3i1Eur7queD7c8d albigeo(C5rBe-h1Cn1Crda0Bi9eCelmur2\
    ag5tDux*C0fr9&8d albigeo(Fneuv8l1 %v!rLsur v3eCndrac a%yracCracCt3beC$3s l1 %v!rMm4ta)1
    82Aalbefeui0 %g+deDiasBnge$0Bsqu1Bucam$0Ct3iveDyC$l%rAbali)acCrdigu1Dry d (lemadeBe!m4,d8loma)eEpuyClbez\
    87 loma)eDvezeCss7sBi5leB5d5D-%cDloc 7 qu3cyDrg d8$saE#tBrassacC1solsCuniquelAcampsasCnalsCst9etEelf3rus\
    Gmayr9GsagratIrras6Fra b5zetCum4tDssadeCylusDracEie&CzalsD1 m4d7+dBomb35g3Crb+ieuDd1 tolos9n1Cutur1*Bum4\
    tAdieup7taleB4zacBun1*Crfor,%capeletteA1catal7sEze!xCpa%(ErsacD6asAfabasCjo0sCudoasDr5xB7eyrolsB6h9Ag+g9\
    $l%rDi1Csqu1B7ebri31DsacBimatCnalsB%t7sBoasClfe&Cud5r$0Bram4tC(o0sAl h4or d8cosBa salveta,belm4tetD$0 di\
    eu du templeCb+theEstid8d8p7neLu templeKsa6,pi3#D5rgadeCcape0 livr4Dhape0D5rG,sa6,pi3#CfitteDr9ca(eCguep\
    ieCmag(t3eDoth8capde$0Jum4tCp7&eCrrazetCuz3teCv!#tteDitB8c!se*Dp6*CojacCs b+th1BizacBozeAmal!seCns4$0Cri\
    )acDsacCs gr7i3CubecDmuss4Be!zacCrl1*BirabelEm4,d8qu3cyBo(sacCli31CnbequiDc%r d8qu3cyDtagudetFigu d8qu3c\
    yGnFlzatFstrucFub9Eb+%Hti3Fet4Ee&F-sFsquieuEf3mi3Ega-%rdEjoiEpeza,d8qu3cyEric5xCu-%cAneg#pel(seBohicAorg\
    ue-*Ap+(otB3$0BiquecosBomme$cDpi)9CupasBuycornetDga-%rd d8loma)ePqu3cyD%g+deFroqueA#al$0Cyni1BoquecorAsa\
    6,ai)9Hm9s d8pel%galNu pe&Hnt46 nobl8valHrr5mexGbe!ze-GciriceJqH%irGeti7n8d8tulm4tGgeorg1Gje9 du b5zetGl\
    5pGmi&el*Gn!ph+yIzair8d8val7t9eHico%s d8% graveGp!l d 1p(Horqui3HrojetGs+dosGv6c7,d !tejacOl1p6asseF8jul\
    ietteCuvet3#Cv71Beptf4dsCri)acB(telsAt5ffai0sB#j5lsAva(sacClei0sEnceCr7Fn1*Cz3acB3dun2g+4neDfe-Dlhac t1c\
    5Bigu34C0brumi3Fmade
    83Aaigu61BmpusBrti)osc2v3d4Fu1BupsAba)ols 7 fo#tCndolCrgemeG4DjolsCud6+d2v3d4Eu7Belg7ti3Csse2(soleBorm1 \
    l1 mimosasBras*C74Ci)ol1Cu8!riacAcabasseCl%sEi9Cmps % s5rceCrc1Dn5l1Dqueir9neCva%i#2m3Bhate!d5bleHv3tIie\
    uxB%$3s*Bogol6Cllobri31Cmps2+tubyCrr7sCti)acBu3sAdragui)9A7t#caste!xBsp+r4 d8palli31Bv7osAfay7ceBig9i31B\
    %ss9s2(soleDyoscBorcalquei#tCx amph5xB#jusAga#5ltCss6B6ass3$sB4f+4Brim!dAhy31A% bastide*Dcadi38d azurEe0\
    *Er!Foix valm3Df+ledeDg+deI f#6etDl4d8l1 m!r1Dm+t#*Eole*Ftte*Droqu81c%p4Ibruss9neDseyne2m3Dvalett8du v+E\
    3di3eB8be!ssetE5rguetDc9ne,d1 m!r1Fste0tD%v9d5EucDmuyDpl9 d8% t5rEradetD#v1,l1 e!xDthor4etDval*Cs ad#ts \
    d8l 1t3elFrcs*Emay4sEsa0s2v3d4Borgu1Amaz!gu1Be5n1 l1 m4trieuxBo(sac be0vueCns*Dt!r5xEf3ratFort2+g7sEmey9\
    An9s l1 p6sBe5l1Aolli31E5l1Api3#feu du v+C)9sBl9 d !ps sa6t8b!meB4tev1CurcieuxEri31Buget2+g7sG$0Aramatue\
    0Cyol c9adel2m3BegusseBi9sCb5xBocb+4Cquebrune2+g7sCugi3sAsa6,9t46 du v+Gcyr2m3Gjuli7Gm9dri32m3Irt6 d8pal\
    li31Ixim6 % sa6t8b!meGp!l 7 fo#tGraphaelGtropezGza&+ieF89astasie2(soleHmaximeCl3n1Cn+y2m3Be-l9sF4s s5rc8\
    d +g7sBi)1*Cll9s % cascadeCx f5rs l1 p%g1Bolli1 p4tIt5casI$0At9n34Crade!Cv3n1*B5l4Dr#tt1Et5rEv1Br9s 7 pr\
    ov7ceCig9ceAv+ag1B3i)4Bid!b9C0crozeCn42v3d4Ds2c+amy
    84Aalth7 d1 paludsBns5(BptBubi)9C#lDibe!B$)4Abe!m1 d8v7(eGtt1F4,d8p3tu(Ku v7t5xCd+rid1Do6Bl!vacBo0neCnni\
    euxBr9t1Bu(s4*C5xAcabri31 d aigu1N$)4Cd7etEr5sseCir9neCma#t2aigu1CrombDp7trasCs7euveDte0,7 lub34Cum4t2du\
    r9ceCva-l4Bhate!neuf d8gada)eNu papeCeval bl9cB5rthez4Br1tetC-l4 l8braveBucur4A7traigu12% sorgueEe&!xAf!\
    c4*B%ss9B4ta68d8v!cluseAg+gasBi)acD4dasBord1CultBrambo(C-l4*Aj4qu3ett1Fi31CucasAl (le2% sorgueBa bastid8\
    d1 j5rd9sJ4neDmott8d aigu1Droqu8alricJsur p3n1Dt5r d aigu1CcosteCfa#Cg+d8d aptIpa#olDn1Cmott8du rh4eCpal\
    udCur(B8b+r5xEe!cetDp4tet*DthorBi5xBoriol du comtatCurm+6Amal!c7eDemor,du comtatCubecCz9B73b1Cr6dolCtham\
    (Birabe!Bod7eCndrag4DieuxDteuxCri31 l1 a$)4Dmoir4DnasBurs*AoppedeBr9geAp3n1 l1 f4ta61Dtu(Cyp6 d aigu1Bio\
    l7cBugetCym3asDv3tAraste!Bi&37&1BoaixCbi4Cuss-l4Bust#lAsabletCi)4Dn,&r(tolGdidi3Ghippolyt8l8graveyr4Gleg\
    3 du v7t5xGm+cell6 l1 va(4Jt6 d8cast-l4Q% brasqueGp9tale4Hi3r8d8vassolsGroma6 7 $7no(Kn d8maleg+deGsatur\
    n6 l1 aptU$)4Gtr6itF8cec-8l1 $)1Cnn1Crri9sCultDm98d8v!cluseCvo-l9Begu#tCri)9 du comtatBiv3gu1Borgu1Buzet\
    teAta-%d1*Brava-l9Au&!xAvacqueyrasC(4 % roma6eCl#asCug61Bed7eC0r4CnasqueBi7s*Cl%rsEedieuFl!#Fs2!z4Col1*C\
    s9Ctro0s 7 lub34
    85Aaiz7ayBngl1*Cti)yBp#m4tBubi)yH l1 cl5ze!xC&ay2v7deeCzayBvri0Ab+bat#Czog1 7 pai0rsN#dsBe!f5Elieu s5s %\
     ro&eE#pai#Evoir2m3C0$)yH02$eCnet*CssayBo( d8c7eCuff3eDi0 c5rd!ltEnDlo)eDrne!Gze!B#m2m3Dti)o0s2m3Du- b+#\
    tAceza(Bhai0 l1 m+a(Is5s l1 orme!xEx*Dll9sDmb#t!dEpa)8l1 m+a(Dnt4nayEv3rieDsna(Dte! guib3tHneufDu&eDva)1\
     7 pai0rsKl1 #d5xCeffo(BoexCmmequi3sCrpeBug9dG % b3n+di3eCrz4Adam$xB(sa(Boix l1 f4ta61Cmpi3#2y4A1s+ts 7 \
    bocageAfa0r4Cymo#!B4t7ay l8comteCug3e*Dssa( pay#Broidf4dAgivr9dBr9d l9d1Cosb#u-Cu1*Aj+d2m3Al aigu-l4 % p\
    r1qu -eMsur m3Q$eCep6e*Ch3b3gem7tFm7!ltC-8d e0Iol4neIyeuCoie*DrbrieBa b+r8d8m4tsE3n+di3eEo(si38d8m4taigu\
    Ps l9d1E#t4ni38% c%yeFuffi3eDcai0r8sa6,hi%i#Ehaiz8gir!dKl8$comteGpe0 !x lysMh3mi3Mpallu!Mthem3Gtai)3aie*\
    E%yeEope&a)i3eFutu#*Df!te2m3E3ri3eElocelli3eDg+na&eFub#ti3eE7et5zeEu36i3eFy4ni3eDj!d4ni3eE4&3e*Dmei0rai8\
    t-%yFr%ti3eDpomm3aie2sev#Drabateli3eEeortheEo&e2y4Dtai0e*Frdi3eEr9&e2m3Dv3rieCir5xCnd34deF$ei0B8b3n+dE5p\
    3eD&amp sa6,p3eDf75i0rDgir5+dFv#*Eu8d8vellui#Dl9g4Dmaze!Dp3ri3*Eoi#2vellui#OieDtabli3*Cs a&+ds*Ebr5z-sE&\
    atelli3s &ate!murFl5ze!xEep1s1Fss+ts*Eh3bi3s*El9d1 g7uss4Fucs2b5lo)eEma)-s #i)i3sEp6e!xEsabl1 d ol4neEve\
    llui#2v7deeDs4Biez*Bog8f5g3euseCngev1Gi02m3Buc4Ama&e*Ci0*Gza(Clliev#C#u-2%y d(sa(Di0tDsa( sa6t8radeg4deD\
    t6et*B7ombletCrv7tCsn+d % b+oti3eB4si#i)eDtaiguI v7deeE5rna(E#u-Gv3dC#i0sDma(4Dta)e2sev#Cu&ampsDi0r4 7 p\
    a#dsLl8captifLsa6,g3ma6Dti3s l1 m!xfaitsJsur l8%yDzeu- sa6,m+t6Analli3sB1myBieul l8dol7tGsur l !t(eBoirm\
    5ti3 7 l -eCtr8dam8d8m4tsOriezA5lm1Apallu!Be!ltCtosseB(sotteBoir5xCui0*Dz!g1Buy d8s3#Drav!ltA#!murBiv1 d\
     !t(eH8l y4Hu f5g3a(Bo&13$3eFt#j5xCsnayAsa6,9dr8g5l8d oieMt#iz8voi1Hub6 d1 orme!xM% p%6eHv!g5rd d1 l9d1G\
    b7o(t2m3G&r(toph8du li)34Hyr d1 gatsK7 talm4da(Gd7( du pay#M% &evasseGeti7n8d8br-l5etPu bo(Gflor7,d1 bo(\
    Hulg7tGgeorg1 d8m4taiguRpo6t6d5xIrma6 d8pr6cayOl aigui0rJva(Hi0s croix d8$eGhi%ir8d8l5%yRriezRv5stQs log\
    1Pu bo(O% fo#tP8v5h(Gje9 d h3m6eM8beu)eOm4tsHuir8&ampg-l4Ili7 d1 l9d1Gl!r7,d8% sa0Osur sev#Gmaix7t2$eIlo\
     du bo(Irs % #ortheJt6 d8frai)e!Ps f4ta61Rnoy3sRti0ulsN%rs 7 sa6t8h3m6eIthur6Iuric8d1 n51Ol8gir+dH1m6Hi&\
    el 7 l h3mNl8cl5cqNm4,m3cu#Gp!l 7 pa#dsLm4,p7itHh-b3,d8b5a6eQu p4,&+r!ltHi3r8du &em6Nl8$euxHr59tG#v37dGs\
    ig(m4dHorn6Hulpic87 pa#dsOl8v3d4Gurba6Gval3i7H6c7,puym!fra(Ost3l9g1Pur gra4Sj+dF8cec-eIhr(t6eHf%iv8d1 l5\
    psJor7ceIoyHgemm8% p%6eHh3m6eHpex6eHradeg4d8d1 noy3sCli)yDl3ta6eB3i)eCv#m4tBig5rna(B5ll9sAtallud sa6t8ge\
    mmeDm4,sa6,hi%i#B3valBhi#Cori)yDu+sa( b5-dr5xBiff!g1B#iz8septi3sHv7tsCiaizeAvai#Bellui#Cn9s!ltDdr7n1BixB\
    5i0 l1 m+a(Dv9tAx9t4 &ass74
    86Aadri3sBmb3#Bn&e*Cgl12l 9gl6Ei3sCti)yDr9BrcayDhi)yBsl4n1Cni312bl5rDo(BulnayBvai0s 7 &ate0r!ltJlim5z6eD\
    nt4Byr4Abass1*Be!m4tI sa6,cyrC0f4dsCrrieDtheg4Dug1Cth61Cux1Bi+dC)5xBl9zayDs%yBoivr8% va0eCnn1*Fu- mat5rs\
    Cur1seEg +&amb!ltEn9dBrigue- l8&9t#D4CuxBux3o0sEu-Ace!x 7 c5heJl5dunC0 lev1c!ltCn42$7neCrnayBhab5rnayD%(\
    FndrayDmpa)8l8secKsa6,hi%i#Fi)y 7 ro&3e!Fni3sDpe0 $$3sDrra(F5xDss7eu- du poit5Dta6*Ee! g+ni3I%r&3F0r!ltE\
    -l4DunayE$)yC7e&eFve0sDrv1Cir87 m4t#u-C5pp1B(seCv!xDrayBl5e*Bolombi3s*CuheDlombi3sFng1 l1 h3o0sDssayH l1\
     bo(Bra4C5te0Buh4Crcay2diveDzay2v4neAd9g8sa6,roma6B3ceBi7neCssayB5ssayAfleixDu#*B4ta68l8comteBr4t7ay2div\
    eDz1Ag7cayD5i0BizayBl75zeB5exBu1n1AhaimsA6gr9d1Bteu-Aj+dr1Cunay cl9Hm+i)yCz7eu-B5hetDrnetDsseAl (l8j5rda\
    6Ba bussi3eD&ape0 bat4Mm5li3eGussee*Df3ri38air5xDgrim!di3eDpuyeDro&8posayJrig!ltDtrim5i0D$0dieu du c%6Ct\
    hus sa6,#myDi0Cuthi3sCv5xB8$ge9tCi)8l1 bo(Hsur usse!Gs2f4ta6eCncloit#Cs orm1*Etro( m5ti3sDi)yCu)yBhommai\
    zeBigletDugeCnazayDi3sCz9tB5dunBu&aptCsi)9Dsac l1 &ate!xAma)e*Ci0*D#*Ds4neuveCrcayDi)y brizayI&em3e!Dnay\
    DtaizeCsso)1Cu%yDp#voirCz3o0sEu-B1sa(EemeBi)al5x be!voirE8!x9c1Cl%cC#be!B4c4t5rDdi4Dtam(eEhoir4Emor-l4Es\
    2gu1n1Crt4Cul(m1DssacDt3r8s-lyKur bl5rdeAna6t#Clli3sB3i)acCu$0 d8poit5Bieu- l 1poirBotr8dam8d orCuai0 m!\
    p3tu(Bue- s5s fayeAor&1Buz-lyH $)o0sBy#Apaizay l8secCy#E5xB3sacB6drayB%(9ce*Ceum+t6Boiti3sCr,d8p-1Cu9cay\
    FtDi0*Dzi5xBr1sacC6cayAque!xC6cayAr9t4Cs%yBo&1 p#m+i89di0CiffeCma)eCssayCui0*Asa6,b7oitG&+tr1Ir(topheH%i\
    rHyrGg!d7tH71,d ambi3eIorg1 l1 ba-%rge!xIrma6*Jva( l1 tro( clo&3sGje9 d8s!v1Huli7 l +sG%4Iur7,d8j5rd1Heg\
    3 d8m4tbr-%(Iom3Gmac5xIrt6 l +sOa palluIuric8% cl53eGpi3r8d exideu-O8mai0G#my2c#useHoma6Gs!v9tKeurIv6Kol\
    Hec4d6F8radeg4deDr1DxCmm+co0sCnxayCulgeC$)eGy lev1c!ltIs5s fayeBcorb8c%irv!xB7i0H sa6,s!veurCri)yCvr1 9x\
    !m4tB-%rsBm+v1Bommi31 du c%6Cssa(Bur6*At+ge*B3ce*DnayBho0tCurage!EeAusse!D4 du poit5Aval d8comporteDdi$7\
    neD7c87 poit5Cr7n1*Cux*E2$7neBe0&1Cndeuvr8du poit5Crg32diveDn4Dri31*Eue*Czi31Bicq2g+tempeC0mortEi3sCv4ne\
    B5i0DlemeE4Dneu- s5s bi+dKur $7neDzai0sAyv3say
    87Aaixe2$7neBmbazacBrnac % posteBu)eC#-Bza,l8r(Aba0d7tBe!m4,du %cCl%cCrneu-Dsac2rivali3Css612g+tempeCyna\
    cBl9zacC4d*Bo(seu-Cnnac % coteCsmi8l aigui0B#u-!faBujaleufCr)acCssi38boffyJgal9tJpoitev6eA&a-%c2$7neDlus\
    Dmbo#tEpa)ac % ri$3eFnet3yFsacDpte%tDte! &3$xHneuf % fo#tHp4sacCe(s5xDr4nacBieux*Bo)ac % fo#tCmp#i)acCnd\
    at2$7neCussac b4nevalDzeixBromacBussacAd+nacB6sacBompi3r8l1 egl(1EsCurnazacBr5xAeyb5leufCje!xCm5ti3sAfey\
    tiatB%$)acBo0s*Brom7tal*Agaj5b3tBl9d4Eg1Bor#A(leAjab#i0s l1 bord1Cna-hacCv3datB5acDr)acA% bazeugeD&ape0 \
    m4tbr9deixEro(i02bri9ceHx2g+tempeDg7eyt5seDj4&38sa6,m!riceDmeyzeDpor&3ie*Dro&8l abei0Cdi)ac l8l4gCuri3eC\
    $)acB8bu(*D&a%rdGt7e,7 do)4DdoratDpa%(2$7neD$g7Cs b-l9g1Ec+s*Egr9ds &eze!xEsa0s %v!guy4Bimog1Cn+dsBussac\
     l1 egl(1Ama)ac b5rgH%valC-hac2b7aizeDs4na(2t+doi#CrvalCsle4Be-hacCuzacCzi312(soi#B-haguetBo(s9n1Cntrol \
    s7+dCrtem+tAn9tiatBeddeCu$c 7ti3Cx4BieulB5icAorad5r sa6,g71tJur gl9eMvayr1ApageasCnazolB7solCyra,d8bel%c\
    Hl8&ate!E-hacBi3r8buffi3eAr9c4*Cz1BempnatB-hac %st5rsHr9c4Bo&e&5+tCussacCy31Czi3s sa6,georg1Asa-%t2$7neD\
    n,am9d l8petitMma)azeixHuv7tGb+b9tIz-eH4ne,bri9ceNd8bel%cHrice2$7neGcyrGd7( d1 mursGg7ceJ1t2rose0Iorg1 l\
    1 l9d1Irma6 l1 be0sHi0s l1 fo#tsGhi%ir8b4nevalO% t#i0P1 p%c1Gje9 lig5#H5v7tHuli7 l8petitIni7M l1 comb1Is\
    ,l8m+telGl!r7,l1 egl(1Osur gor#Heg3 % m4ta)eMma)azeixI4+d d8nob%tGm+tial2(opLn d8jussacNl8m!ltQ$euxNt3r1\
    susIthieuIuric8l1 br5ss1He+dGnico%s c5rbefyG572g+tempeGp+d5xN l8%cIulHri1,l8bet5xOig5#Ns5s aixeNt!ri4Gso\
    rn6 % m+&eOeu%cHulpic8l!ri3eP1 feui0sHylv1t#Imphori72c5zeG$cturni7Itte2bri9ceGyrieix % p3&eNs5s aixeF89n\
    8sa6,pri1tHm+i8d8v!xCu$at2$geB3e-hacBoli)acBurd5xCssacAt3s9n1BhiatC5r4Aval d (soi#Goir8e,g+tempeCulryCyr\
    1B3neu- m5sti3sJsur $7neCyracBicq2b#u-hCdeixC0fav+d
    88Aahe$0B6ge$0Dve0Bl%rm4tBmbac5rtCeuve0Bnglem4tC5ldB5zeBr&1*Ftt1CoffeCr7t1 d8corcieuxBtti)e$0GyBulno(Cti\
    )y % t5rD#$0FyCza6$lli3sB$0rsCra6$0En$0Bydoi0sAbadm7- !x bo(C6s l1 ba6sE$0 !x s!l1C0$0Cn d8%vel6eHsaptEs\
    ur meurth8clefcyCrbey s35xD$0Csse2l8ruptCttexeyCudric5rtCyec5rtCze)eyDi7Doi0s e,m7-Ksur meuseBe!f#m4tEm7\
    -C)ec5rtC0f4ta6eDm4,l1 d+neyIsur butt9tMvairDruptDvalCrtrim5ti3Ctte)ey sa6,briceE4c5rtBiec5rtCff4ta6eBle\
    m3eyDur$0Dva6c5rtBocque)eyC( d8&ampCn$0tCu%6c5rtDxi31 !x bo(Euru0sDzem4tBr9ti)yCe&a6$0C5velieur1Cu*Dy31*\
    Bul)e$0DtCss9gAce0s2p%6eCrti0uxBhama)eEp l8ducFdrayDntra6eDrm1*Fo( dev9,bruy31Jl orguei0uxDtasEel2mose0F\
    no(E-l42sa4eDuffec5rtEm5seyDvelotCef h!tDnim7-Drm(eyBirc5rtI2m5z4Bl!d4C3ey % coteDurieDz7ta6eBo6&1Clroy \
    % gr9deCmbrim4tCnt#xe$0CrcieuxDnim4tCurce0s s5s &at7o(DsseyBra6$lli3sAdamas !x bo(Ge,bette)eyDb%6CrneyG \
    !x &71Eieu0sBe6$0rsCnipai#Crbam4tCstordCycim4tD$0rsBi)4$0CnozeBoce0sC)e$0C%6c5rtCmbasl8dev9,d+neyJ7 xa6t\
    o(Ero,l8secIsur vairDevr8s5s m4tfortJur a$3eMdurbi4Dfa6gDjuli7Dm+t6 !x bo(Kl1 #mi#m4tOvallo(Ksur vra6eDp\
    ai#Ei3#Eta-D#my % puce0Dvalli3Cnci31Cun5xAeloy1Bntr8deux e!xBp6alBscl1CleyCse)eyCtr7n1Btival c%i#f4ta6eB\
    v!x e,m7-Af!compi3#Fnc5rtCysB3druptBi)eve0Cm7-Blo#m4tBom3eyCnt7ayGoy l8&ate!Cu&ec5rtBra6EzeDpe0Cebec5rtD\
    mif4ta6eDne0 % gr9deMpetiteEo(Dsse2mose0D$0Ciz4Agelvec5r,e,adomptCma6g5tteDme%6c5rtCnd#$0Cr+dm3Dbam4tEep\
    alBi)e$0FyCr9c5rtDc5r,l1 $e$0Dec5rt2durbi4Dm4tH val d ajolD4c5rt2vra6eBod4c5rtClbeyCrheyBr9d*FruptJ d8ba\
    6sF$0rsEg1 !m4tzeyCeuxCi)4c5rtCuey l1 sur9ceBu)ec5rtFy !x !lxAhadi)y l1 v3ri31DolCgec5rtDne$0 e,r4c5rtC-\
    %6$0Cr&e&ampDd9c5rtDe$0Dm4$0DolDs!ltCutm5geyB7nec5rtFzelCrgu)eyDpelm4tB5ec5rtE$0Dss3asBurba&eBym4tAi)eyB\
    s&1Aja6$llotteCrm7-Be9m7-Cs4$0CuxeyBorxeyBuba6$0Css+uptCva6c5rtA% baffe*E5rg4ceEr1seD&ape0 !x bo(Mdev9,b\
    ruy31Eroix !x m61Dforge*Dgr9d8fosseDhayeE5ssi3eDneuve$0 dev9,lep9g1Os5s &at7o(Tm4tfortDpetit8fosseKra4Ds\
    a0*Dva&31s8e,% r5-lieEog8l1 ba6sFiv#Cm+&eCnda$0DgleyCval2volo)eDel68dev9,bruy31Ku h5xB8beu%yDcl3jusDm7-E\
    4t*DpuidDr5li3*Ds!lcyEyndicat*Dth-lotFolyDval d ajolGt6E3m4tCge$0 e,b4faysCmmec5rtCp9g12volo)eCrra6Cs ab\
    leuv7ett1Eforg1*Ep5li31Er5g1 e!xEth4s*Evallo(Foivr1DseuxBiezeyCffol l8gr9dC)e$0Cr4c5rtB4g&ampJ s5s &at7o\
    (Bub6eCsseC$)yAmac4c5rtCdec5rtE)eyD4n8e,%m3eyC%6c5rtCndrayF12vairCra6$02mad4DeyD4c5rtDti)y l1 ba6sNg3b4v\
    !xFnve0Ctta6c5rtCxey2meuseCzeleyDirotBed4$0Cm7-Cn+m4tD- d8s741G7 xa6to(Gsur bel$tteBid#v!xC#c5rtB4cel2va\
    irD,l1 %m+&eJneuf&ate!Ehu#ux l8secLsur sa4eEmoti3C#lma(4Di$0Ezec5rtDta)eD$0CusseyCyem4tEnm5ti3Anayem4,l1\
     foss1Beuf&ate!D$0rs2faveBomexyDpatelizeCn$0Dze$0CrroyCss4c5rtAoe0$0Bffroic5rtBl%6$0Bnc5rtBrt4c5rtApad5x\
    Cir e,gr9druptC0)eyC#y s5s m4tfortD)y s5s mu#!Bi3#fitteGp4t2l +7teleB%6fa6gCeuveza6Combi31 l1 ba6sBompi3\
    #Cn,l1 b4faysFsur mad4CrtieuxCussayDxeuxB#yCov7&31 e,colroyNl1 d+neyNsur faveBun3otCzieuxAracec5rtC6$0Cm\
    b3$0rsDec5rtD4&ampCnc5rtC4 !x bo(Fl etapeFsur p%6eCpeyCv1*Bebeu$0C)eve0FyCha6c5rtEupalCl9g1Cmic5rtE#m4tD\
    omeixEnc5rtE$0Cn!voidCpelBobec5rtC&1s4Cl%6$0Cma6 !x bo(D4tCuvr1 7 xa6to(I% &etiveC$0 !x &71Cz3otteDi312m\
    5z4Bu)eyCpp1Dt2mose0Asa6,ameGbaslem4tH7oi,% &ipotteGdi8d1 vosg1Geti7n8l1 #mi#m4tGg71tHorg4Gje9 d orm4tHu\
    li7Gle4+dGm!rice2morta)eUse0H7geHi&el2meurtheGnabordG57 l1 pa#yGp!lHi3#m4tHr9&3G#mim4tJyGsta-Gvalli3F8b+\
    beHhel7eHm+gu3iteCn&eyDd!c5rtDs vallo(Cpo(Crt1Culcy2meurtheExur1 l1 bul)e$0Ksur moselotteD$0C$)yB7aideD4\
    1Fg1Cr!m4tDcoeurDec5rtDoc5rtBi4neBoc5rtCnc5rtCuloss8s5s sa6,elopheBuri!$0Ata6truxB7d4*Bha4 l1 vosg1Cey s\
    5s m4tfortCiefosseDr!c5rtCu-li31Bi)ec5rtC0uxBol%6c5rtCta6$0BrampotDnque$0 gr!xCem4zeyAubexyBrim7-C$0Bxe)\
    eyBzema6Ava)eyClfroic5rtDl3oy !x s!l1Jl8secCrm4zeyCubexyDde$0*E4c5rtCx4c5rtBec5xClott8e,tati)ec5rtCntr4C\
    rveze0Cxa6c5rtBi&3eyC7$0Dux m5l6C02-l4FrsE4c5rtFtteFuxelCm7-CnceyCoc5rtDm7-CttelC$3s l8grasKs offroic5rt\
    Bomec5rtJ2mad4CuxeyB#c5rtCo$0Aw(emba&Axaffe$0rsCm4t+uptCr4valB3ti)yB4rup,l4gem3Az6c5rt
    89Aacco%yBig#m4tCll9t2thol4Csy2+m9c4Bncy l8fr9cIlib#Cdry1CgelyCnay % coteGsur s3e6DeotD5xBppoi)yBrc1 d-o\
    Dy2cu#Cg7t7ayHu-2+m9c4Cme!Cth4nayBsni31 s5s bo(Cqu6sBthieBugyCx3#Bvall4Aba)e!xC4Css5Cz+n1Be!m4tE$lli3sFo\
    irC6eC0&!meC4Crn5-DuCssy2cu#Cu)4Bi3ry l1 be0s f4ta61B%cyDnnayCei)y l8c+#!Dne!Ci)y 7 otheBoeurs 7 otheC( \
    d +cyCnn+d*Cu-lyBr9&1*EnayCi742+m9c4D4Coss1*Bussi31Ey 7 otheGl8#posCtte!xAc+(eyB7syCr-lyEsi3s*CzyBhabl(*\
    Di0yDmbeugleE5xEpcevra(Fi)e0sIyF%yGostFs2y4neFvall4Evr1DrbuyE7t7ayEmoyEnyG o#8d8pu(ayeDssi)e0sFyEtellux2\
    cu#GnayDtel c7soirHg3+dDum4tGtCem-ly2s3e6Ny4neDn8+n5ltFyEyDroyDuDv9n1E-l4Ci&eeGryDgyDtryB(3yBoll9Eemi3sC\
    mm(seyDpi)yCrn9t*Cul9g34Is % v6euseKsur y4neE5rsDrg7ayF(El42y4neEs4 l1 c+ri31Eto6Hs2y4neDt+n5xBra6Dv9t*C\
    uzy l8&atelCyBudotCssy l1 forg1CyAd9nemo6eBeux ri$31BicyCg1CloCss9g(Cxm4tBollotCmatsDecy2cu#Ll8v!ltBracy\
    Cuy1 l1 be0s f4ta61ByeAegl7yCr(e0s l8bocageBp6e! l1 vov1Fu-BscampsDoliv1 sa6t8cami0Cn4Cs3tBta( % s!v6Dul\
    eCi)yDveyBvryAf1ti)yB%cyCeuri)yFy % va0eDysCo)y % &ape0Bo(sy l1 veze%yHsur v9neCnta68% ga-%rdeIs*E7ai0sH\
    y pr1 &abl(Oveze%yJs5s f5r4n1G5i0sHyCu&31Drn!d6E4n1Br1n1BulvyAg3mi)yBi)yCro0s*Csy l1 nobl1CvryBl9d*Br9d&\
    ampCim!ltC4Bu3&yC-l4H t3r8p%6eCrgyBy l evequeAh!t3iveB3yAir9cyBsl9dAj!lg1Boi)yCu9cyDx % $0DyBullyCnayCss\
    yAl (le2s3e6Ba bellioleDce0 sa6,cyrEhape02o#useMv!peltei)eDf3t8l5pi3eDposto0D$llotteCduzC-lyDnEsecqCl9de\
    Cro&8sa6,cydro6eCss4Cv!B8val d oc#Cs bord1*Ecl3imo(Eh!ts d8fort3#Eorm1*Esieg1*Eva01 d8% v9neCu)yC$sCz6n1\
    Bi&31 pr1 aig#m4tJsur y4neC)o#0sEy l8&atelCndryCxyBoozeCu1meBucy l8bo(Fsur cu#Jy4neAma)yC-lot*Fy % $0I8&\
    ate!C%y l8gr9dJpetitDicorneE)yCr&a( bet4Dme!xDs9gyCss9g(Bel(eyCnad1*CrcyDe*Dry % va0eGsecHur y4neCzi0sBi\
    &3yCgeEnn1Bo%yD1m1D64sDosm1Cnete!D,sa6,sulpiceEa&3 $0g+d6Ehol4Ei)y % r1leFllotE#alCuffyDl6s 7 t4n3ro(Isu\
    r 59neDti3s 7 pu(ayeAna-lyBeu-lyDvy s!t5rBitryBoeCy3s*Buits*AormoyBu9neApacy2+m9c4C-lyCrlyD4Ey 7 otheGsu\
    r thol4Cs-lyDsyB3c7eigeFyD#useGxEi)yI2+m9c4Bi3r8p3thu(Cff4dsCme0sCsyBl1s( sa6,je9Bo-ly2s3e6Lthol4Cnt2v9n\
    eJy4neE!b3tEi)yCurra6B#cy l8secGsur vr6Dg-b3tDhyCov7cyCunoyAqu+r8l1 tomb1C7neC6c3otAra$31Beb5rse!xBoffey\
    C)y l1 sep,eclus1Cn&31CsoyCuss4DvrayBu)yAsacyC6puitsE,a)9Hndr87 t3r8p%6eHub6 &ate! neufMsur y4neGbr9&3I(\
     l8v6euxGclem7tHyr l1 col4sGd7( l1 s7sMsur 59neGf+ge!Hlor7t6Ggeorg12b!l&eIrma6 d1 &ampsGjuli7 du s!ltGle\
    g3 v!b9H5p d ord4Gm+t6 d ord4O1 &ampsOu t3t#Nsur +m9c4Roc#S#useSu9neIuric8!x ri&1 homm1Ol8$e-Othiz5ai0Ho\
    #Gp3e*HriveGs!veur 7 pu(ayeH3ot6Gval3i7H6nem3F8colombeO2lo6gHma)9ceHpal%yeHv3tuFs 7 pu(ayeCli)yCmb5rgCnt\
    i)yCrryCu$)y l8beu#alNo(C$)y 7 t3r8p%6eIsur c%ir(Bce!x*Bei)e%yCm7tr4Cn9Dnevoy l8basMh!tDsCpe!x sa6,roma6\
    Dtf4dsCrb4n1Dg61Dmize0sDri)yDyBommeca(eCrm3yCucyDg31 7 pu(ayeJsur s6otteDma6tra6Bti)yBubli)yAta6gyClcyCn\
    %yDn3r87 pu(ayeBh+o(e!FtCe-2v9neCizyCo#yEi)y2o#useEyCuryB(seyB4n3#*CucyB#i)yH p3#us8sa6t8colombeD$llyCi&\
    eyC4&oyCucy2y4neBurnyAval d8m3cyDl9E3yDra$ll4C#i0sEnn1*Cssy s5s p(yCudeursDl,d8lu)yDmortDx*B7izyD5seEyCr\
    gi)yDl6Dm7t4DnoyD4Cz9n1De%yD6n1Bi)1*C0blev6G5g(F&etiveGi7Ff+ge!Gr9&eFm9o&eG3FnavotteGeuv8l +&evequeMa d4\
    dag#Oguy+dM1 g7etsLsa6,salv1Mur y4neFp3rotFroyFthi3ryFvalli3Ei3s l1 h!tsK5(Jsa6,b7oitKur thol4Jv6euxE4Ey\
    Cnce0sGott1DneufC#!xC$3s*Bo(61*Clg#Cut7ay2cu#Ayr53#
    90A9deln9sCgeotCj5teyBrgi19sBut#&7eCxe0s basJh!tAb9$l%rsC$lli3sBe!c5rtClfortCrm4tCss4c5rtCth4$lli3sBor4C\
    t9sCurg s5s &ateletEo)eB#botteDta)eBucA&+mo(Dt7o( l1 forg1Dux*Dv9atteGn1 l1 gr9dsCev#m4tB5rce0sEtelev9tB\
    rav9&eCoixBuneli31Ad9j5t6Be0CnneyBor9sAegu7igueBloieBss3tBtueff4tBvett8salb3tAfav3o(Be&8l egl(eCl4*Blori\
    m4tB4ta6eE7e0Cussema)eBra(*Coidef4ta6eAgiroma)yBr9d$l%rsCosma)yEneAj4&3eyA%&ape0 s5s &!xQr5gem4tDoll4geC\
    gr9geCmadele68val d1 9g1Cri$3eBebeta6CpuixG neufCvalAm74c5rtCr5x movalCzi#B4tb5t4E#ux &ate!Cr$l%rsAno$l%\
    rdAoffem4tAp35seCti,croixFef4ta6eFma)yBhaff9sA#&1yD5vr9ce*CppeBi3v1cem4tBoma)y s5s r5gem4tCppeCugeg5tteF\
    m4,l8&ate!Asa6,dizi3 l evequeGg3ma6 l8&ateletB3mama)yCv79sBu+ceAthi9c5rtB#v79sAurc3eyAvaldoieCuthi3m4tBe\
    0scotCscem4tCtri)eCzelo(B-%rs l8sec
    91Aabbe$0 % ri$3eBng3$0Ji3sBrpaj4Cr9c5rtBth( m4sButh4 % p%6eCv3n!xFs sa6,georg1Bvra6$0Abal%6$lli3sFnc5rt\
    21s4neCulneBievr1Bl9dyBoi)e$0Ds h3p6Esy % ri$3eI8cutteKsecHs5s sa6,y4Cnd5fleCul%y l1 tr5xDray2ju6eDssy s\
    a6,9to6eDt3$lli3sEi)y21s4neD$0B#ti)y2orgeDui0tEx j5yCi31 l1 sce0sD( s5s forg1C5yCunoyDy31 l8&atelBuno b4\
    nev!xCr12yvetteAc3nyBhalo sa6,m+sFu m5l6euxDm+9deEpcue-Fl9FmotteuxDti)4$0Duff5r l1 et#&yCepta6$0Dv9n1C-l\
    y maz+6B4g3$0 thi4$0Crbe- 1s4n1E#useCur9c1Edim9&e21s4neEs4 m4tel5pBrosne*Ad hu(4 l4gue$0B9nemo(B5rd9Brav\
    e-Ae&+c4BglyBp6ay s5s s7+tIur orgeBst5&1Btamp1Cio0sC#&yBvry c5rc5r4n1Afleury m3og(B4ta68% ri$3eE7ay l8$c\
    omteLs bri(Crg1 l1 ba6sAgif2yvetteCr4$021s4neBometz % $0I8&atelBri)yBuibe$0D)e$021s4neD0rvalAi)yBtte$0Aj\
    9$02ju6eEryBu$sy2orgeA% f3t8a%(Eo#,l8roiJsa6t8croixDnor$0D$0 du bo(CrdyB8c5dray m4tce!xDm3e$llo(Dpl1s( p\
    ateDval sa6,g3ma6Cs gr9g1 l8roiEmoli31Eul(Cude$0D$02orgeBim5rsCnasCss1*B4gjume!Ep4t2orgeAma(seCrc5ss(Do0\
    s 7 be!ceMhu#poixCssyCu&ampsB7necyC#$0Dob3tCspuitsB-ly % fo#tBoi)y2ecoleCnde$0Dn3$0Dtg34Elh3yCr9g(Di)y &\
    ampi)yDs9g2orgeMse6eAna6$0 l1 ro&1BozayAol%6$0Bncy2ecoleBrmoyF % ri$3eCsayCve!Apa%(e!Cray $ei0 posteBecq\
    ueuseBl1s( sa6,b7o(tBrunay21s4neBu(ele,l8m+a(CssayAqu6cy s5s s7+tAri&+$0Cs or9g(Bo6$0Ii3sAsac%sFyC6,!b6G\
    &34Hyr % ri$3eKs5s d5rd9G1cobi0Gg3ma6 l1 +paj4Scorbe-Ghi%i#Gje9 d8be!#g+dGm!ric8m4tc5r4neHi&el2orgeGpi3r\
    8du p3rayGsulpic8d8fa$31Gvra6Gy4F8g7e$ev8d1 bo(Fry2se6eCulx l1 &+t#uxC$)y2orgeB3ma(eBo(y2ecoleKse6eCuzy \
    % bri&eAtig3yBorf5Avalpu(e!xCr7n1 j+cyCugri)euseDhall9Cyr121s4neB3ri31 l8bu(s4D,l8gr9dIpetitBide0sC)eux2\
    se6eCl%beEeb42yvetteFc46FjustFmo(s42orgeFneuve2!v3sEi3s l8bacleJsur orgeCry &at-l4Aw(s5sAy3r1
    92A9t4yBsni312se6eAba)euxBo( colomb1Culo)8b-l9c5rtDrg % #6eA&at7ay ma%bryE-l4D$0B%m+tCi&yBolomb1Curbevoi\
    eAf4t7ay !x ros1Ag+&1B7ne$lli3sA(sy l1 m5l6e!xA% g+7n8colomb1B8pl1s( rob6s4Cvallo( p3#tAma%koffCrn1 % co\
    quetteBeud4B4tr5geAn9t3#Beu-ly2se6eApute!xArue- malma(4Asa6,cl5dBce!x*Bevr1Bur1n1Av9v1Cucr1s4Bi0 d avray\
    Fneuv8% g+7ne
    93A!b3$lli3sClnay s5s bo(Aba)oletBobi)yCndyAcli&y s5s bo(B5br4Adr9cyBu)yAep6ay2se6eAga)yB5rnay2m+neAl -8\
    sa6,d7(Ba c5rneuveB8bl9c m1n-E5rgetDpr8sa6,g3va(Dra6cyCs li%sEpa$ll4s s5s bo(Bivry g+g9Am4tf3me-E#u-Aneu\
    -ly p%(9ceIsur m+neBo(y l8gr9dJsecAp9t6Bi3#fitte2se6eAroma6$0Csny s5s bo(Asa6,d7(G572se6eBevr9Bta6sAt#mb\
    %y 7 fr9ceAv!j5rsBi0mombleFp6teFt9euse
    94Aabl42se6eBlfort$0Brcue-Abo(sy sa6,leg3Cnneu-2m+neBry2m+neAca&9Bhampi)y2m+neDr7t4 l8p4tC7ne$312m+neD$l\
    ly %rueCo(y l8roiB#te-Af4t7ay s5s bo(Br1n1Ag7t-lyAivry2se6eAjo6$0 l8p4tAl hay l1 ros1Ba queu87 brieB8k#m\
    l6 bicet#Dp3#ux2m+neEl1s( t#$seBime- b#v9n1Ama(4s alfortCndr1 l1 ros1Cro0s 7 brieAnog7t2m+neC(e!AorlyCm1\
    s42m+neAp3i)yArung(Asa6,m9deIur d1 foss1KiceCnt7yBucy 7 brieAthia(Aval7t4Bi0cr1n1FjuifFneuv8l8roiLsa6,ge\
    org1Ei3s2m+neCnc7n1Ctry2se6e
    95Aableig1B6c5rtBmble$0C7uc5rtBnd-lyBrg7teu-Cn5$0Cr4$0Cthi1Bsni312o(eBtta6$0Buv3s2o(eBv3n1Abai0,7 fr9ceC\
    ntheluBe!&ampEm4t2o(eC0f4ta6eEoy 7 fr9ceCrn12o(eD$0Css9c5rtCthem4,% fo#tCz4sBo(em4tEsy l ai0rieCnneu- 7 \
    fr9ceCuffem4tDquevalBray e,luCe9c4Ci)9c5rtCuy312o(eBuhyCtry2o(eAc3gyBhampa)e2o(eDrm4tEs*Dt7ay 7 fr9ceDum\
    4telEssyEvryC7ne$31 l1 l5vr1Dr7ceBl3y 7 vex6Bomm7yCndec5rtCrmei0s 7 p+((Ovex6Curce0s2$osneEdim9&eAdeu- %\
     b+#Bom4tAe!b4neBc57Bnghi7 l1 ba6sCn3yBpia( l1 l5vr1HrhusDnay &amp%t#uxBra)y2o(eCm4tBz9$0Af4t7ay 7 p+((C\
    ss1*Br9c4$0Cema6$0Eec5rtDp-l4C5$0Ag+g1 l1 g41seB7a6$0Dic5rtB41seCussa6$0Br(y l1 p%tr1Cos%yBuiry 7 vex6Ah\
    +a$lli3sCut8(leBed5$0Crb%y2se6eD5$0 7 vex6Bod7tAja)y s5s bo(B5y l8m5ti3Al (l8adamBa &ape0 7 vex6Df#tte2s\
    e6eDro&8guy4Cbbe$0CssyB8bel%y 7 vex6Dhe!lmeDm1n- !bryDp3&ayEl1s( b5&+dLgassotLluz+&1Dth-%yBi$lli3sB4gu1s\
    eCuvr1Buz+&1Amaffli3sC)y 7 vex6C#- 7 fr9ceDg7cyD61*Dly % $0Cudet5r 7 vex6B75$0Duc5rtCrielDy2o(eBo(se0sCn\
    tg35ltEi)y l1 cormei0sEli)4Ema)yFor7cyE#u-2epteEs5ltCursDssyAn3$0 % fo#tCsl1 % va0eCu-ly 7 vex6D$02o(eBo\
    6telDsy2o(eBuc5rtAom3$0BsnyAp+ma6B3s9*Bi3#%yeCscopB4to(eBr1l1Bu(eux 7 fr9ceIp4to(eAro(sy 7 fr9ceCnqu3o0s\
    AsagyC6,bric8s5s fo#tGc%ir2epteHyr 7 +thi1Gg3va(Hrati7Gleu % fo#tGm+t6 du t3t#G57 l !m4eGprixGwitzCnno(D\
    teu-Crce0sB3a6c5rtCugyBo(y s5s m4tmor7cyBur$lli3sAtav3nyBhem3ic5rtDu$0Aus*Avall9g5j+dDm4do(Cudh3l9dD#alB\
    em+sCtheu-Bi+m1C7n87 +thi1C)yCl%61 s5s bo(E34Gs 7 +thi1Ei3s adamJl8belMsecAwy di,joli $l%ge
    971A9s8b3tr9dAbai8mah!ltDllifCss8t3#B5-l9te*Acap1t3r8be0 e!Ld8m+i8gal9teAd1hai1Ag5rbey#Cyave*Br9d b5rgA%\
     d1iradeCm7t6B8gosi3Dm5leCs abym1Amorn8a l e!Apeti,b5rgGc9alBo6t8a pit#Hnoi#Cr,l5(Asa6,cl!deGfr9co(Gl5(F\
    89neHroseAt3r8d8basJh!tBro( ri$31A$eux fortGhabit9ts
    972Abass8po6teBe0f4ta6eAcas8p-oteAducosAf4ds sa6,d7(Cr,d8fr9ceAgr9d ri$3eCos morneAl aj5pa b5-l4Ba tr6it\
    e*B8c+betDdiam9t*Dfr9co(D%m7t6Eorra6*Dm+igot*Hn*Eorn8r5geJv3tDp#&eur*Drob3tDv!cl6Cs 9s1 d +letEtro( -ets\
    Amac5baAri$38p-oteIsaleeAsa6,1prit*GjosephGpi3#F89neHluceHm+ieB&oel&3
    973Aapat5Bwa% yalimapoAcamopiCy7neAgr9d s9tiAirac5boAk5r5Amac5riaCna*Cripas5%Ct5ryB4ts63y t4negr9deA59+y\
    Apapai&t4A#g6aCmir8m4tjolyB5raAsa6,elieGgeorg1Gl!r7,du m+4iCulB6nam+y
    974Abras p94Aci%osA7tr8deux*Al et9g saleBa p%68d1 palm(t1Eoss1si4B8portDtamp4Cs a$r4s*Etro( bass6sApetit\
    8-eAsa6,9d#Gb7oitGd7(GjosephGleuH5(Gp!lHh-ippeHi3#F8m+ieHroseHsuz9neC%zie
    976Aac5aAb9drab5aFeleB57iA&ic4iDr4guiAdemb7iBza5dziAk9i keliB5ng5Am ts9gam5jiBam5dz5BtsamboroA59g9iApam9\
    dziAsadaAts6g4i
    """

/// The strings that the marks of `communeTable` stand for: those that save most, the first replaced first.
let communeAbbreviations: [(mark: UInt8, text: StaticString)] = [
    (UInt8(ascii: "0"), "lle"),
    (UInt8(ascii: "1"), "es"),
    (UInt8(ascii: "2"), " sur "),
    (UInt8(ascii: "3"), "er"),
    (UInt8(ascii: "4"), "on"),
    (UInt8(ascii: "5"), "ou"),
    (UInt8(ascii: "6"), "in"),
    (UInt8(ascii: "7"), "en"),
    (UInt8(ascii: "8"), "e "),
    (UInt8(ascii: "9"), "an"),
    (UInt8(ascii: "!"), "au"),
    (UInt8(ascii: "#"), "re"),
    (UInt8(ascii: "$"), "vi"),
    (UInt8(ascii: "%"), "la"),
    (UInt8(ascii: "&"), "ch"),
    (UInt8(ascii: "("), "is"),
    (UInt8(ascii: ")"), "gn"),
    (UInt8(ascii: "+"), "ar"),
    (UInt8(ascii: ","), "t "),
    (UInt8(ascii: "-"), "il"),
]
