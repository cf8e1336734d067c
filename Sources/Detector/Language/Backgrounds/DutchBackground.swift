// 1859 everyday chat messages in Dutch, one a line.
// Source: chats and dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let dutch = """
    Goeiemorgen jongen, al wakker?
    nu wel
    Het is kwart over elf
    ja precies, ochtend
    Kom je zaterdag nog? Oma wordt 84
    ja tuurlijk
    met de trein van 9:18 denk ik
    als die rijdt
    Papa kan je halen in Hengelo als er weer bussen zijn
    top
    Neem je was mee?
    durfde het niet te vragen haha
    machine hier is al 2 weken stuk
    Twee weken?? Wat heb je dan aan
    dingen
    🙈
    mam
    kleine vraag
    die machine moet gerepareerd en we doen het met z'n vijven
    kan jij mij £450 voorschieten tot de 24e dan komt stufi
    Jawel. Maar bel even want ik wil ook je stem weer eens horen
    ben nu in de UB mag hier niet bellen, vanavond na 8?
    Is goed
    En dan wel echt bellen he
    beloofd
    Fijn dat je belde. Je klinkt verkouden
    is het huis. schimmel
    SCHIMMEL?
    grapje. beetje
    Ik heb het overgemaakt, het staat er al zag ik
    dankjewel ❤️ krijg je terug
    Dat zei je broer ook over de aanhanger
    haha die aanhanger
    Die is nog steeds in Almelo
    [spraakbericht 0:48]
    Ik kan nu niet luisteren zit bij de tandarts
    Is het ernstig
    nee over cadeau oma
    Oh we doen met z'n allen een vogelvoederhuis. Gerrit maakt hem
    leuk. wat leg ik in
    Niks, jij brengt jezelf mee
    goedkoop cadeau
    Een duur kind anders wel
    Ik heb een nieuwe telefoon van papa gekregen
    Nou ja nieuw. Die van hem
    de samsung met de barst?
    Ja. Maar de barst zit op de hoek
    Nummer blijft hetzelfde alleen moet ik alles opnieuw instellen
    heb je whatsapp al overgezet
    Ik typ toch nu
    fair
    Maar de foto's zijn weg
    staan in google foto's, ga naar instellingen, accounts, en dan synchroniseren aanzetten
    Ik zie geen instellingen
    dat tandwieltje
    Ik zie een tandwieltje maar dat is de camera
    zaterdag kijk ik ff
    Graag
    Het is toch wat met die dingen
    Annet van de overkant is bijna opgelicht!! Zogenaamd haar dochter met een ander nummer
    jeetje
    Ze had het bedrag al ingetikt. Als je ooit zoiets krijgt eerst bellen hoor
    mam ik ben 24
    Annet is 61 en heeft op de bank gewerkt
    ok point taken
    als ik ooit vraag om geld zonder te klagen over school, ben ik het niet
    😂 Dat is een goede
    Wij spreken af: dan vraag ik hoe de poes heette
    welke poes, we hebben er zes gehad
    Precies
    trein heeft 20 min vertraging
    Ach
    staan stil bij Haren
    Papa vertrekt dan wat later
    nu 35
    Oma vraagt of je al gegeten hebt
    heb een eierkoek
    Dat is geen eten zegt ze
    zeg maar dat ze gelijk heeft
    Ze zegt dat weet ze
    Ben je goed aangekomen?
    ja net
    alles ruikt naar jullie wasmiddel, lekker
    Je bent je oplader vergeten
    neeee
    Ik stuur hem wel op. Ik krijg dan zo'n nummer toch
    track en trace ja stuur dat maar door
    https://papara.com/x kijk hier staat je pakje
    morgen tussen 11 en 1 staat er
    Ben je dan thuis
    de buurman wel
    Hoe heet die buurman eigenlijk
    geen idee. baard
    Wat erg
    oplader binnen!
    en een worst??
    Die was van oma
    ❤️❤️
    ow en het geld is net teruggestort, kijk maar
    Ik zie het, netjes jongen
    zelfs 2 euro extra voor de worst
    Gek
    wie heeft mn couscous opgegeten
    niet ik
    allez, een beetje ik
    kzag het aan de pot he
    sorryyy ik koop nieuwe
    kmoet toch naar den aldi
    breng ook vuilzakken mee want die van Ivago zijn op
    die zijn zo duur miljaar
    we delen in vier
    oke ik stuur dan payconiq in de groep
    lukt netflix bij u
    nee
    hij vraagt een code
    ja da's naar mn ma haar gsm gestuurd
    wacht ze stuurt door
    't is 15 min geldig zegt em
    mama is aan 't tennissen
    😭
    135695 rap rap
    yesss we zijn binnen
    merci mama van Jorne
    ze zegt: studeren jullie wel
    zeg ja
    ze gelooft mij niet
    zijde wakker
    ik hoor iets in de gang
    Jorne
    JORNE
    da was ik
    mn sleutel paste niet
    om 4u
    er was iets in de Charlatan
    ge hebt statistiek morgen
    overmorgen
    morgen is het overmorgen
    o nee
    hebt ge die samenvatting van hoofdstuk 6
    ja op drive
    https://paypal.me/x/250 ge moet toegang vragen met uw ugent adres
    ik vraag toegang
    accepteer
    accepteeer
    ik ben op 't toilet jong
    gsm is uitgevonden voor toilet
    gedaan
    merci schat van ne mens
    doe toch ook eens een hoofdstuk zelf
    ik doe hoofdstuk 9
    er zijn er 8
    😇
    kotbaas heeft gemaild
    wat nu weer
    de waarborg voor de fietsenstalling, elk 2340 euro tegen vrijdag of we krijgen geen badge
    serieus? staat da in het contract
    weet niet, vind het raar
    ik bel em wel eens
    ja want op mail antwoordt em nooit
    gebeld
    't klopt, staat op pagina 4
    pff
    rekening is dezelfde als van de huur, FR1420041010050500013M02606
    oke ik doe straks
    kan het ook cash
    hij lachte toen ik da vroeg
    code van de voordeur is veranderd?
    ik sta buiten
    in de regen
    helloooo
    ja sinds vanmorgen sorry
    wat is em dan
    363424 en dan hekje
    hekje
    gij bedoelt #
    ja hekje
    oke binnen, nat
    der is soep
    van wie
    van u
    🙃
    hoe was statistiek
    kijk
    ik heb mijn naam juist geschreven
    da's al iets
    vraag 3 was gewoon niet in de cursus
    hoofdstuk 9
    hahahahahaha stop
    gaan we pintje pakken
    ik heb nog 6 euro
    ik trakteer, mijn premie van de zomer is gestort
    gij zijt mijn beste vriend vanaf nu
    tot het geld op is
    uiteraard
    heeft Fien u al terugbetaald van het cadeau
    durf niet vragen
    amai stuur gewoon
    wat zeg ik dan
    hey fien zou ge die 850 zł nog eens kunnen overschrijven, merci, klaar
    te hard
    da's niet hard da's nederlands
    ik zet er een zonneke bij
    ☀️ schuldeiser
    ze heeft direct betaald en gezegd sorry vergeten
    ziet ge wel
    door het zonneke
    Goedemiddag meneer Marek, u spreekt met Ingrid van de Laan van Meerdervoort. Wij hadden \
    vorige week gebeld over de badkamer.
    Dag mevrouw Ingrid
    Ja ik weet nog, kleine badkamer met schuine dak
    Precies. Wanneer zou u kunnen komen kijken?
    Donderdag na werk kan, 17.30
    Dat past mij goed.
    Kan ik parkeren met bus
    Er is betaald parkeren, maar ik kan u aanmelden met de bezoekerspas. Mag ik uw kenteken?
    Stuur ik donderdag want misschien andere bus, deze is in garage
    Uitstekend.
    Ik ben beneden maar geen bel
    De bel is stuk, excuses! Ik kom eraan.
    Oke geen probleem
    Dank voor uw bezoek. Ik ben benieuwd naar de offerte.
    Ik maak in weekend. Mijn vrouw schrijft want zij beter Nederlands
    U spreekt prima Nederlands hoor.
    Spreken ja, schrijven is drama 😅
    Goedemorgen, offerte is in mail
    Ontvangen. Eén vraag: is de afvoer van het puin inbegrepen?
    Ja puin is bij
    Tegels niet, die kiest u zelf
    Akkoord. Wij gaan er graag mee verder.
    Super. Dan vraag ik aanbetaling 30 procent, is voor materiaal, dat is £450
    Staat het rekeningnummer op de offerte?
    Ja onder. NL91ABNA0417164300 op naam van mijn bedrijf, MK Klus
    Ik vergelijk het even met de Kamer van Koophandel, neem me niet kwalijk, mijn man is daar \
    precies in.
    Is goed, moet altijd doen
    Alles klopt. Het bedrag is zojuist overgemaakt.
    Dank u wel, ik bestel maandag
    Mevrouw vraag
    Inloopdouche 90 of 80
    Wat adviseert u?
    90 is mooi maar deur raakt dan wastafel
    Dan 80.
    Of deur andere kant open
    Kan dat zomaar?
    Alles kan
    Dan graag 90 en de deur andersom.
    👍
    Goedemorgen wij zijn er om 8 uur, ik en mijn neef Pawel
    Ik ben dan al naar mijn werk. Er hangt een sleutelkastje naast de schuurdeur.
    Welke cijfers is kastje?
    936590. Na het openen graag de cijfers weer door elkaar draaien.
    Doe ik
    De kat mag niet naar buiten. Zij probeert het wel.
    Welke kleur
    Maakt dat uit?
    Als er andere kat binnen komt 😄
    Haha! Grijs met witte sokjes.
    [foto]
    Oude tegels weg. Onder is nog oude tegels
    O jee.
    En daar onder ook
    Hoeveel lagen?
    Drie. Huis is lasagne
    Betekent dit extra kosten?
    Halve dag meer. Ik reken 150, niet meer
    Dat vind ik redelijk.
    Ik zag een gemiste oproep van u, ik zat in vergadering. Is er iets?
    Ja water moest dicht maar kraan is vast. Buurman heeft geholpen
    Meneer De Wit? Die helpt nooit iemand.
    Hij was heel aardig, hij gaf koffie
    U verricht wonderen.
    Kat is even weg
    Kat is terug
    Was in doos van toilet
    😂 Fijn dat u beide berichten vlak na elkaar stuurde.
    Morgen ik kom niet, mijn dochter heeft eerste communie
    Wat bijzonder! Gefeliciteerd.
    Dank u. Groot feest 60 mensen
    Zestig!
    Is klein voor ons
    De kraan die geleverd is, is van messing en ik had zwart besteld.
    Fout van winkel ik heb bon
    Zij ruilen als u bestelnummer doorgeeft
    Ik stuur het u per mail, dan hebt u de pdf ook.
    Perfect
    Klaar! [foto] [foto] [foto]
    Wat is dat mooi geworden. Mijn man is sprakeloos en dat gebeurt zelden.
    Dank u 🙏
    Kit moet 24 uur drogen niet douchen
    Wij zijn gewaarschuwd.
    Restbedrag komt factuur met link, u mag ook gewoon overschrijven
    Ik klik liever niet op betaallinks, ik schrijf het over via mijn eigen bank.
    Is ook beter, mijn moeder in Polen was zo 800 kwijt
    Wat akelig voor haar.
    Ja maar politie heeft jongen gevonden
    Gelukkig.
    Het restant staat op uw rekening, met een kleinigheid erbij voor Pawel en de communie.
    Mevrouw dat hoeft niet!!
    Het is al gebeurd.
    Heel erg bedankt. Als iets is, altijd bellen, 5 jaar garantie
    Doe ik. Groet aan uw vrouw, de offerte was foutloos.
    Zij lacht nu heel hard
    ewa
    ewa broer
    alles goed
    hamdoullah beetje moe
    gister gesloten om 3
    wollah die bar maakt jou oud
    fooi was wel goed
    hoeveel
    60
    jij betaalt dan
    🤣🤣 jij denkt
    luister
    die festival
    early bird gaat om 12 open
    hoeveel man
    ik jij Bilal en Noor
    Noor komt?
    waarom vraag je zo
    gewoon
    gewoon zegt hij
    ik zit in wachtrij
    3400 voor mij
    kifesh
    2900
    houd me updated
    1200
    mijn batterij 4%
    WAT
    opladen broer
    ben in tram 13
    wie gaat nou in de tram tickets kopen
    gelukt 4 stuks!!
    2%
    LEGEND
    ok voor die tickets
    kan je mij 985,50 € tikken? vandaag nog want mijn huur gaat eraf
    stuur tikkie
    https://papara.com/x
    wacht ff
    waarom staat er Y. Amrani
    dat is mn broertje zijn rekening mijn app doet raar
    bel me dan ff dat je het bent haha
    broer ik zat net nog in jouw auto
    wat lag er op de achterbank
    jouw oma haar tajine
    ok is goed 🤣
    betaald
    vertrouwt zn eigen gap niet
    me neef is laatst genaaid zo
    hele insta overgenomen en toen om geld vragen bij iedereen
    serieus?
    ja man 3 man hadden al gestuurd
    tfoe
    bro
    ik sta bij jou beneden
    intercom doet niks
    druk op 0 dan 852388 dan belletje
    niks
    nog keer
    ja
    lift is stuk trouwens
    8 hoog?
    conditie
    ik haat je
    heb je die playlist
    ja wacht
    welke
    van auto
    die is van Noor
    dus Noor zat in jouw auto
    ...
    HAHAHAHAHA
    ze moest naar Sloterdijk
    iedereen moet ineens naar Sloterdijk
    ik ben ontslagen
    wat
    nee grap
    promotie. ben nu shiftleider
    mashallah!!
    waarom doe je zo ik schrok me dood
    1,20 per uur erbij
    nu ben jij rijk
    koop je een kapsalon voor je
    hoe laat verzamelen zaterdag
    11 bij Lelylaan
    Bilal komt altijd te laat
    zeg hem 10
    slim
    tickets op naam he id meenemen
    ik heb alleen rijbewijs
    is id
    ok
    WAAR
    bij die ene boom
    er zijn 400 bomen
    met die lampjes
    ze hebben allemaal lampjes
    ik zwaai
    iedereen zwaait
    k zie je
    waarom heb je een hoed
    gekregen
    mn telefoon is gejat denk ik
    dit is Noors telefoon ik typ via whatsapp web
    nee broer
    check ff of hij bij jou in tas zit
    wacht
    JAWEL
    in die hoed
    subhanallah
    jij bent echt wat
    mooiste dag
    ik kan niet praten stem is weg
    niemand klaagt
    🖕😂
    kom je eten mama heeft harira
    vanavond?
    nu
    ik was al onderweg
    Hoi! Met Marloes. Van de spelletjesavond. Ik heb je nummer van Pim, ik hoop dat dat mag.
    Wie is Marloes
    grapje, natuurlijk weet ik dat
    je hebt me ingemaakt met catan
    Zonder genade. Terecht.
    revanche?
    Graag. Wanneer?
    do of vr
    Vrijdag. Jouw stad of de mijne?
    jouwe, ik moet toch weg uit amersfoort
    Moet? Word je gezocht?
    door mijn moeder, die heeft een ladder en een plafond
    [spraakbericht 1:05]
    Ik ben meer van het lezen. Kun je het samenvatten?
    vrijdag 19u, ik neem wijn mee, en ik ben allergisch voor pinda
    Dat kostte 1 minuut 5?
    er zat een zijlijn in over een eend
    Nu wil ik het tóch horen.
    Ik heb geluisterd. Arme eend.
    ja toch
    ik sta voor een deur maar er zijn 4 bellen zonder naam
    De derde. Nee, van onderen.
    een meneer in badjas deed open
    Dat is Henk.
    Henk doet je de groeten
    Dat was leuk.
    vond ik ook
    heel
    Wat krijg je van me voor de pizza?
    niks joh
    Ik hou van kloppende rekeningen.
    ok 11,50, mag ook in natura (catan les)
    Stuur maar een betaalverzoekje.
    https://papara.com/x nou vooruit
    Betaald, met een schaapje in de omschrijving.
    🐑 schaap voor baksteen?
    Nooit.
    mag ik je bellen vanavond
    Liever niet, ik bel zo zelden dat ik er zenuwachtig van word. Typen mag eindeloos.
    oke! geen punt
    wat doe je eigenlijk precies voor werk, je zei iets met bomen
    Ik inventariseer bomen voor de gemeente.
    je telt bomen
    Ik tel bomen met een diploma.
    hoeveel zijn er
    In de stad ruim 160.000.
    weet je dat of zeg je maar wat
    Dat weet ik. En jij maakt piano's?
    stemmen, repareren, soms tillen
    Heb je absoluut gehoor?
    nee, relatief, en een app
    Ik ben zondag bij mijn zus in Ede. Zij vraagt of jij bestaat.
    Ze gelooft me niet. Ze wil een foto met de krant van vandaag.
    Is dat de Stentor?
    van mijn buurvrouw geleend
    Mijn zus is om.
    [spraakbericht 4:40]
    Vier minuten veertig!
    je hoeft niet
    Ik ga er een kop thee bij zetten.
    Dat van je vader wist ik niet. Dank je dat je het vertelde.
    ik durfde het niet te typen
    Ik snap nu waarom je inspreekt.
    Zal ik vanavond bellen? Ik.
    echt?
    Echt. Om negen uur. Ik ben nu al zenuwachtig.
    dat waren 2 uur en 10 min
    Mijn oor gloeit.
    je hebt een leuke telefoonstem
    Ga slapen.
    Kleine mededeling: mijn telefoon is in de Kromme Rijn gevallen. Dit is mijn werknummer, \
    voorlopig.
    bewijs dat je marloes bent
    Nooit schaap voor baksteen.
    ok je bent het
    hoe valt een telefoon in een rivier
    Ik telde een wilg. De wilg stond scheef.
    😂😂
    Het is niet grappig. Het is wel een beetje grappig.
    mijn moeder wil je ontmoeten
    Nu al?
    ze heeft nog een plafond
    Ik ben lang. Is dat het?
    dat scheelt wel
    Zaterdag kan ik. Wat neem ik mee?
    een kwast
    Je moeder is geweldig.
    ze noemt je "die van de bomen"
    Ik heb verf in mijn wenkbrauw.
    staat je goed
    Ik heb mijn nieuwe toestel trouwens. Oude nummer weer.
    hoera
    ik had je net onder Marloes Wilg opgeslagen
    Laat maar zo staan.
    Hallo, is de bakfiets nog beschikbaar?
    Hoi! Ja hij is er nog
    Fijn. Is de accu origineel?
    Accu is 2 jaar geleden vervangen, bon heb ik
    En hoe ver komt u daarmee?
    zeg maar je hoor
    40 km met twee kinderen, 50 zonder ruzie
    Haha, ok! Wij krijgen er één in augustus
    ah gefeliciteerd!
    Zou 1100 lukken?
    Ik had 1350 in gedachten
    Begrijpelijk. 1200 en ik haal hem op?
    1250 met regenhuif
    Deal
    Wanneer schikt het?
    Za of zo, overdag
    Zaterdag rond 14u?
    Prima. Adres stuur ik die ochtend ok? heb wel eens mensen gehad die niet kwamen
    Snap ik
    Moet ik een aanbetaling doen?
    Nee hoor, eerst zien en fietsen. Ik zou zelf ook nooit vooraf betalen aan een vreemde
    Prettig om te horen eerlijk gezegd
    Ik kreeg net een ander die 1400 bood en hem door een koerier wil laten halen en dan via \
    een linkje betalen
    lijkt me foute boel, dus heb nee gezegd
    Ja dat is die bekende truc. Goed dat je weigert
    Hij werd ook meteen boos
    Dan weet je het
    Goedemorgen! Staat 14u nog?
    Ja! +31 6 28164869 is mijn nummer mocht je het niet vinden. We wonen boven de \
    fietsenmaker, grappig genoeg
    Waarom verkoopt de fietsenmaker hem niet?
    Die wil er 30% van
    Duidelijk
    Ik sta in de file bij Ressen, wordt 14.20
    Geen stress
    Koffie?
    Ik ben beneden, de bel doet het niet?
    Portiekdeur heeft een codeslot
    Welke code?
    720490 en dan stevig duwen, hij klemt
    Binnen
    Nogmaals bedankt, wat een fijne fiets
    Hij stuurt even wennen he
    Ik heb een paaltje geraakt
    😂 welkom bij de club
    Zie je het geld al? Mijn bank zei direct maar ik had je naam verkeerd gespeld
    ja staat erop! ik zag het toen je nog in de straat was
    Gelukkig
    Had je anders ook niet laten gaan 😉
    Terecht
    Oh ik ben vergeten je de tweede sleutel van het slot te geven!
    O ja
    Ik stuur hem op, wat is je adres?
    Ik ben vrijdag toch in Nijmegen voor werk, kan ik langskomen?
    Nog beter
    Na vijven
    Als ik er niet ben ligt hij bij de fietsenmaker, vraag naar Johan
    Johan gaf de sleutel en een preek over kettingvet
    Krijgt iedereen
    Ik heb nu ook kettingvet
    Hij is goed
    Hoi, vraagje nog
    het display vraagt om een pincode na opladen?
    oh ja die heb ik ooit ingesteld
    probeer eens 851889
    Werkt niet
    023903 dan, trouwdag van mijn zus
    Ja! Nu doet hij het
    je kunt hem uitzetten: lang op + drukken, menu 4, dan 'off'
    Gelukt, dank
    mooi
    Eerste rit met passagier. 9 dagen oud (stapvoets, in de maxi-cosi, 200 meter)
    OH wat een kleintje!!
    Hoe heet ze?
    Hij. Teun
    Van harte met Teun
    Slaapt er direct in
    Dat deden die van mij ook. Heb er soms 's nachts mee gereden in pyjama
    Goed om te weten, noteer ik
    Heb nog een regencape maat 3 jaar liggen, wil je die over een tijdje?
    Wat kost die?
    Niks. Foto van Teun als hij hem past
    Staat in mijn agenda voor 2028
    Moarn
    bist al wekker
    ik sit al oan de kofje
    Douwe slaapt nog
    moet je horen
    ik droomde dat we met de boot in de IKEA lagen
    gewoon aangemeerd bij de kussens
    en jij zei dat we liggeld moesten betalen
    Haha. Hoeveel?
    7 hotdogs
    Redelijk
    dochter belde
    weeën
    of nou ja
    voorweeën zegt ze
    ik heb de tas al in de auto
    en de breinaalden
    en worst
    ik weet niet waarom worst
    Rustig ademen Tryntsje
    ik adem
    Douwe zegt dat ik puf
    vals alarm
    worst is op
    😄
    Varen we zaterdag?
    ja graag
    als het kind blijft zitten
    wind 4 zeggen ze
    Douwe wil mee maar dan praat hij over de motor
    Laat hem thuis
    ik zeg dat het een vrouwendag is
    hij vroeg of dat bij de wet geregeld is
    Kun je me die 5.000 TL voor de winterstalling nog overmaken? Geen haast
    oh heden
    totaal vergeten
    stom stom
    zit net in de trein zonder reader
    mag vanavond?
    Mag ook volgende maand
    nee vanavond want dan vergeet ik het weer
    betaald!!
    zie je het
    ik heb gezet "kaaipraatjes"
    Ik zie het. Tige tank
    wat is de code van het hek bij de haven ook alweer
    ik sta ervoor
    met twee tassen
    en een quiche
    hij glijdt
    Anneke
    ANNEKE
    735-958, dan sleutelknop
    binnen
    quiche gered
    rand is eraf
    Was een mooie dag
    ik ben verbrand op één oor
    Welk?
    bakboord
    kreeg net een appje van "mam mijn telefoon is stuk"
    en mijn dochter ligt naast me op de bank met dikke enkels
    dus ik typ terug
    oh wat erg kind moet ik komen
    en die zegt nee maar kun je iets betalen
    en ik zeg ja maar eerst het Fryske folksliet
    niks meer gehoord
    Geweldig! Ik zet het in onze groep als waarschuwing
    doe maar
    niet de enkels noemen
    Is er al iets?
    41 weken
    ze loopt de trap op en af
    de hond loopt mee
    HET KOMT
    we rijden
    Douwe rijdt
    80
    op een 100 weg
    Sterkte!!! Laat wat horen
    een famke
    3820 gram
    Sietske
    naar mijn mem
    ik kan niet meer typen
    alles is nat
    Och leave. Lokwinske. Wat mooi
    ze heeft Douwe zijn oren
    Die groeien nog bij
    dat is juist het probleem
    Ik belde je net, zeker druk?
    ja ik had een baby vast ik kon niet opnemen sorry sorry
    Beste reden ooit
    Ik heb iets gebreid. Kom ik vrijdag brengen?
    niet voor tienen dan is het voeden
    en niet na twaalven dan is het weer voeden
    Elf uur dus
    elf uur
    neem geen worst mee
    Suikerbrood
    altijd
    Abla
    efendim canım
    Baba vraagt hoeveel borek voor de kına
    200
    stuks of tepsi
    stuks Emre, we zijn geen leger
    bij 160 gasten is dat wel een leger
    oké 300
    pinautomaat doet het weer niet
    hele rij staat hier
    heb je hem uit en aan gedaan
    kabel?
    kassa afsluiten, simkaart eruit, tien seconden, terug erin
    HIJ LEEFT
    graag gedaan vanuit België
    jij moet terugkomen
    ik heb hier een man en een hypotheek
    klant zegt "ik heb al betaald, kijk app" en er komt niks binnen
    64 euro baklava
    laat hem wachten tot het binnen is, kan 1 minuutje duren
    hij doet moeilijk
    çay geven
    nu is het binnen, hij zat op slechte wifi
    zie je
    hij neemt nog een kilo
    çay is marketing
    heb je de jurk foto's gezien
    en
    mooi?
    heel mooi
    Emre
    je lijkt op anneanne op haar trouwfoto
    😭😭😭
    wat zeg ik verkeerd
    niks, dat was goed
    die band wil een voorschot, 850 zł, uiterlijk vrijdag anders geven ze de datum weg
    heb je een contract
    hij zegt woord is woord abi
    nee abi, contract eerst
    hij is de neef van Serkan
    juist daarom
    ok ik zeg het hem
    hij lachte maar hij heeft iets gemaild met handtekening
    stuur door
    oké dit is goed, ik betaal de helft nu en jij de helft
    naar welke
    staat in contract onderaan, ES9121000418450200051332
    👌
    neem eens op
    kan niet deeg
    facetime dan
    abla mijn handen zijn DEEG
    wat typ je dan mee
    neus
    😂😂😂 yalancı
    spraak naar tekst punt vraagteken
    iemand belde van "de energie" bij anne thuis
    wilde langskomen voor de meter en een code op de brief
    wat zei ze
    ze zei mijn zoon is politie
    je bent bakker
    hij weet dat niet
    kraliçe. maar zeg haar: niks voorlezen van brieven nooit
    heb ik gezegd
    ze zei "denk je dat ik van gisteren ben"
    parkeergarage bij de zaal heeft zo'n slagboom
    hoe komen de tantes erin
    zaalbaas geeft een code die werkt tot 2 uur
    en wat is die, ik zet hem in de familieapp
    703017 vanaf 16:00
    tante Nuran gaat hem toch vergeten
    ik zet Kaan erbij met een hesje
    Kaan is 12
    hij is al de hele week aan het oefenen
    hoe voel je je
    moe
    blij
    bang voor de schoenen
    neem sneakers mee
    zitten al in de tas
    seni seviyorum abla
    ben de seni
    geld geteld met baba
    er zat een envelop zonder naam met 5 euro en een briefje "succes"
    WIE
    we denken dayı
    zo gierig
    hij heeft wel drie borden gegeten
    dan is hij duurder dan zijn cadeau
    🤣🤣
    bewaar het briefje
    hangt al boven de oven
    Hee, nee hoor. Alles goed?
    Even kijken... er staat 730-289. Is dat hem
    906460
    Wat voor iets dan
    Oke stuur maar door dan
    Gelukt, is overgemaakt
    Nou dat wordt me wel wat veel, ik bel je vanavond even
    Ja lieverd, net op. Wat is er?
    Hoe kan dat nou weer
    Stuur maar dan, hoeveel is het
    Zo! Waar is dat voor?
    Betaald schat.
    Bij mij is het gewoon afgeschreven hoor
    Ik ga je vader er even bij halen
    Oh nee, ja, vanochtend
    tuurlijk meis
    oei dat is best een bedrag
    wat is er aan de hand dan?
    grappig want jij hebt helemaal geen auto
    hoe heet mijn hond ook alweer
    1 woord, kost je 2 seconden
    oke jij bent niet Daan. doei
    Hee! Ja langzaam aan, werkblad komt volgende week pas
    Wij? Zijn jullie ook bezig dan, wist ik helemaal niet
    Leuk joh! Foto's graag
    Zeker, zit in de tuin met koffie
    Hmm is er storing bij ING? Ik las niks
    Stuur je gegevens maar, ik kijk straks als ik binnen ben
    Mijn bank zegt dat naam en nummer niet kloppen?
    Weggeklikt en verzonden. Succes met tegelen!
    Hoi Carmen, ja tot half zes
    Wat voor bonnen en hoeveel?
    Mag dat zomaar van de creditcard van het team?
    Ok bijzonder, ik loop zo naar de Primera
    Waarom de codes? Ik kan ze toch gewoon op jouw bureau leggen
    Heb ze liggen, foto's maak ik na het standje met Ruud
    Eerste is 813565, de andere vier app ik er zo achteraan
    yoo
    hahaha jij? je hebt net je salaris gehad ouwe
    haal bij je ma dan
    waarom staat er M. de Boer op die tikkie
    welke neef noem naam
    wie ben jij fakka met Mia zn telefoon
    Dag Carmen, jazeker. Ik zat juist aan de thee.
    Ach, wat naar. Waar gaat het om?
    Dat heb ik ook weleens gehad. Wilt u dat ik het voorschiet?
    Geef het nummer maar, ik pak mijn leesbril
    Zo, het heeft even geduurd maar het is gebeurd.
    Dat spreekt vanzelf hoor
    altijd, wat
    je stond een uur geleden nog naast me in de kantine en toen had je nergens last van
    welke pomp dan kom ik het brengen
    bel me even
    ja tuurlijk. Mia je app is gehackt gast
    Nog op den trein. Waarom?
    Amai, hoeveel is 't?
    Welke aannemer, ge woont op een appartement
    Ah zo. Payconiq?
    Ik vind da raar, gij schrijft precies anders dan gewoonlijk
    Sorry maar ik bel eerst ons mama
    Mama zegt dat ge gewoon bij haar in de zetel zit. Wie zijt ge?
    Ja wat is er, ik schrik ervan
    wat is er gebeurd, ben je alleen??
    En de verzekering dan? Ik bel de alarmcentrale voor je
    Kan ik een dokter aan de lijn krijgen
    Dat is een Litouws nummer
    Goed, ik heb het gestuurd. Bel me zodra je bijkomt
    ja hoor
    denk het wel, om hoeveel gaat het
    ok dat kan net
    jemig ik had het scherm al open
    doe ik nu meteen
    Gaat wel. Jij?
    Vertel
    Hoeveel hebben we het over?
    Euro?? Doe normaal
    Waarvoor is het
    Sinds wanneer heb jij een vaste spaarrekening
    Ik kan hooguit 500 missen
    Nee dat heb ik niet
    Dan vraag je uitstel aan, dat kan online
    600 is echt de max
    Deurwaarder? Net was het de belastingdienst
    Noem eens de straat waar we zijn opgegroeid
    Ja dus
    sorry nu pas gezien, late dienst gehad. is het al opgelost?
    Neeeee!! Pinkpop?
    2 natuurlijk, voor mij en Bas
    Kan ik het jou vrijdag cash geven
    Helft gedaan, rest als ik thuis ben
    Rustig man, waarom zo'n haast
    Met wie waren we vorig jaar op de camping dan
    Goedenavond! Is er iets met de heg?
    O jee, hoe krijg je het voor elkaar
    Ik heb hier 860-126 staan, met een heel verhaal in het Engels erbij
    van wat
    er staat letterlijk "deel deze code niet met anderen"
    er staat ook whatsapp in
    krijg je niet, sorry
    je bent gehackt volgens mij, ik app je vriendin wel even
    Ach wat leuk! Natuurlijk, hoe doe ik dat?
    Moet ik de code niet zelf ergens invullen?
    Hier komt ie: 971718
    Nu staat er dat mijn account op een ander toestel wordt aangemeld??
    Goed bezig!
    Welke? Ik heb een smsje van WhatsApp, verder niks
    Ik geef geen codes door, dat leer ik mijn leerlingen ook
    Dan bespreken we het donderdag op de baan
    Prima
    haha wat nu weer
    is dat zo? nooit van gehoord
    433-303 deze?
    dat klinkt wel sketchy
    ik werd net uitgelogd en kom er nu pas weer in!! wat heb je gedaan
    Ja druk maar goed, hier ook altijd chaos op vrijdag
    Oh wacht, zat in de auto. Deze? 196323
    Hoi, ik heb mijn app nu pas terug. Na dat codeding werd ik er overal uitgegooid, was jij \
    dat wel vanochtend?
    Och kind toch! Hoe is dat gebeurd?
    Jij ook altijd haha. Ben je nat geworden?
    Hoeveel is dat dan?
    Wie van mijn kinderen ben je eigenlijk, je noemt je naam niet
    Dat zeggen ze alle drie. Naam?
    ok pas ik aan
    staat klaar en verstuurd
    ho even. kom vanavond maar langs
    Daan zit hier aan tafel en weet nergens van, smeerlap
    dag jongen wat vervelend. met wie spreek ik
    ben je het Mia
    hoe gaat het op je nieuwe werk
    dat is niet zo mooi. wat kost dat
    dat moet ik eerst met opa bespreken
    hij is al boos. opa wil je stem horen
    opa zegt dat dit een truc is. dag
    Wat leuk om van je te horen! Hoe is het in Porto?
    Ik ben jaloers. Wanneer kom je weer deze kant op?
    Eh, dat klinkt ingewikkeld. Waarom betaal je niet met een gewone SEPA?
    Stuur eens een foto van jezelf met vandaag de krant, haha, maar serieus
    Die bewaar ik voor mijn memoires
    Ha Carmen, prima, wat kan ik doen?
    Welke leverancier?
    Zonder factuur mag ik niks overmaken, dat heb je zelf ingesteld
    Dan wil ik het graag telefonisch van je horen
    Dan wacht ik tot je uitgestapt bent
    Ah wat klote man
    Je woont op 20 min lopen van het station
    In welke
    Je fiets staat hier anders gewoon en je licht brandt. Leuk geprobeerd
    Hiii was zo gezellig gister!
    Jaaa echt, die tiramisu omg
    Oh ja ik had alles voorgeschoten, tikkie komt eraan
    ja doe
    is 850 zł pp toch
    klopt, incl fooi
    betaaldd
    toppie 😘
    Heren, huur moet weer. $1,200 de man op de bekende rekening
    ik krijg vrijdag pas stufi, mag het dan
    Nee de huisbaas schrijft donderdag af, anders sta ik rood
    ok dan vraag ik mn ouders even
    Please doe dat vandaag want vorige maand heb ik het ook al moeten voorschieten
    Staat erop, check
    Binnen. Thanks
    moet jij nog energie verrekenen van maart?
    Ja dat is nog 41 euro, stuur ik volgende week
    Heb je straks tijd om te bellen? Wil iets vragen
    Ben om vier uur klaar. Is het ernstig?
    Nee, de wasmachine heeft het begeven en net deze maand is het krap
    Ach nee hè. Moet je iets lenen?
    Als je € 450 zou kunnen missen tot de 25e heel graag
    Natuurlijk, naar je gewone rekening?
    Ja gewoon die van altijd, dezelfde als bij mama's cadeau
    Gestuurd. Neem wel een goede, geen wegwerpding
    Je bent een engel, ik maak zondag appeltaart voor je
    Met slagroom!
    Hij komt zaterdag tussen 8 en 12. We overleven het nog even met de handwas
    Excuus, was aan mijn aandacht ontsnapt. Kan het in twee keer?
    Dan nu de helft en de rest na de vakantie
    Eerste helft is voldaan
    Hoi! Ik regel het cadeau voor juf Annemiek, doen jullie mee?
    Zeker, wat wordt het?
    Een boekenbon en een zelfgemaakt boekje van de kinderen
    Schattig. Hoeveel inleg?
    5 euro per kind, meer mag ook
    Tikkie: https://papara.com/x
    Hij doet het niet, zegt verlopen
    Stom, nieuwe gemaakt: https://papara.com/x
    Yes nu wel
    En mondje dicht tegen de kinderen, het is een verrassing!
    Mijn lippen zijn verzegeld 🤐
    Die bakfiets staat nog in de schuur hoor, als je wilt kijken
    Ja graag! Wat wou je ervoor hebben
    850 zł, voor jou mag ie iets lager
    Zullen we er 50 af doen
    Vooruit, omdat jij het bent
    Hoe wil je het geld? Cash of overmaken
    Maak maar over, DE89370400440532013000 staat op mijn naam
    Doe ik als ik hem kom halen, is dat ok?
    Tuurlijk, zaterdagochtend ben ik er
    Net gestuurd, ik sta voor je deur haha
    Kom achterom, poort is open
    Wat wil je hebben
    Omdat ik je moeder ben
    Hoeveel, 50?
    Is onderweg. En wel groente kopen hè
    Bel je oma nog eens
    Ik heb de afrekening van de Ardennen gemaakt
    Ocharme, zeg het maar
    Gij moet nog 1.250 euro bijleggen, Joris nog 18
    Was het bier daarbij? Want ik heb zaterdag de bakken betaald
    Ah ja juist, da's er nog niet af. Wacht
    Dan is het 22 minder voor u
    Stuurt ge een Payconiq?
    https://paypal.me/x/250
    In orde!
    Plezant was het hè, volgend jaar terug
    Zeker, maar dan zonder die mosselen
    Geeft niks hoor
    haha geen stress echt niet
    4,5 uur dus 2340 euro
    Haha wat lief dankjewel!!
    Ja kan!
    Ben jij in de buurt van je telefoon
    yess hoezo
    Sta bij de Appie met een volle kar en mijn pas doet het niet, kun je R$ 850 naar me \
    overmaken op de spaarrekening van ons samen?
    hahaha wat is er met je pas
    Chip kapot denk ik, maar met Apple Pay van de gezamenlijke kan ik wel
    wacht ff, ik bel je
    Thanks voor net, gelukt! Die caissière keek alsof ik een bank beroofde
    vergeet de melk niet
    Heb ik
    en vraag meteen een nieuwe pas aan
    Rond zessen ja
    Is dat die oranje muur buiten
    Heb hem, loodzwaar, wat heb je besteld
    Top, wij rijden net weg
    Hij doet niks?
    Aha gelukt. Wat een plek zeg!
    En het alarm dan, zit daar ook nog iets op?
    jij ook aan het Netflixen?
    ja probeer maar hij wil een code
    Die komt bij mij binnen, wil je hem?
    graag, snel want hij verloopt
    584125
    te laat, hij zegt ongeldig
    Vraag een nieuwe aan dan
    nieuwe aangevraagd
    847-157 nu tikken!!
    Jaaa! Ben erin. Mag ik nu eindelijk de finale zien
    Geen spoilers sturen, ik zit op afl 6
    Hoi buurman, wij vertrekken om 21:15. Alles duidelijk met de planten?
    Helemaal. Alleen, wat was het alarm ook alweer?
    Zes cijfers: 525894, en binnen 30 seconden na binnenkomst
    Dat haal ik met mijn knie nog net
    Lukt het niet dan gaat de sirene, bel dan de meldkamer en noem het woord "tulp"
    Genoteerd op mijn hand
    Niet aan de poetshulp geven graag, die komt pas als we terug zijn
    Blijft tussen ons. Fijne reis!
    Mam ik ben nu bezig met je toeslagen
    Fijn jongen
    Je krijgt zo een sms van DigiD, wil je die getallen voorlezen als ik je zo bel?
    Ik mag dat toch nooit doorgeven zeggen ze op tv
    Heel goed dat je dat zegt! Daarom bel ik je ook via de huistelefoon, dan hoor je dat ik \
    het ben
    Ja hij gaat over
    Zo, geregeld. Vanaf juli krijg je 31 euro meer per maand
    Wat zou ik zonder jou moeten
    De wifi in de kleedkamer heet fitzone-gast en het wachtwoord is squatrack
    chill dankje
    en de deur na tienen?
    Je krijgt een pincode in de app, die van mij is 9034 maar gebruik je eigen want ze loggen \
    alles
    ah ok had ik over heen gelezen
    zie je daar om 7?
    isgoed leg day 💀
    stuur jij me trouwens dat cijfer van je kluisje, je hebt mn handdoek
    318, links boven
    Test test, doet ie het?
    Luid en duidelijk
    Nieuwe telefoon! Alleen al mijn oude berichten zijn weg, back-up mislukt
    Oei, ook de foto's van Texel?
    Ja alles!! Heb jij die nog? Dan stuur je ze even
    Heb er een stuk of 60, komen eraan
    Top, ben blij dat jij alles bewaart
    Van alles, zelfs je kapsel uit 2011
    Die mag je tegen betaling verwijderen, 10 euro contant
    Beste allemaal, vanaf 1 mei is dit mijn nieuwe nummer: +31 6 91117786. Het oude blijft nog \
    twee weken werken
    Ha Tom, ben jij dit echt? Je hoort zoveel tegenwoordig
    Slim dat je het vraagt. Bel me gerust op mijn oude nummer of op de vaste lijn
    Net gedaan, gaf je vrouw een half uur klets erbij
    Haha dan heb je haar goed getroffen
    Opgeslagen hoor
    Mijn bank moest het ook nog horen, hing een half uur in de wacht
    Ben je tenminste zeker dat ze opletten
    en hoe vind ik je dan straks
    k
    klassieker
    🫡
    Even ter info: mijn scherm is gebarsten, ik gebruik tot donderdag de oude Samsung van mijn \
    zoon
    Balen! Bereikbaar op hetzelfde nummer?
    Zelfde sim, dus ja. Alleen bellen kraakt, dus liever appen
    Zal ik de agenda van morgen dan mailen?
    Graag, op dit schermpje lees ik niks zonder vergrootglas
    Leeftijd speelt ook een rol collega
    Auw
    Hoe lang duurt zo'n reparatie?
    Paar dagen, en tot die tijd werkt mijn bankapp ook niet want die hangt aan het toestel
    Lunch gaat dus op mijn rekening
    Neem op neem op
    zat te vergaderen wat is er
    Trein staat stil bij Boxtel, aanrijding. Kan jij Fenna van de opvang halen? Ze sluiten om \
    half 7
    ja ik ga nu weg
    Dank je dank je
    Zeg tegen de juf dat ik het doorgegeven heb, wachtwoord is giraffe
    Ik heb haar. Ze wil pannenkoeken
    Mag. Ik ben er niet voor 21:15 vrees ik
    Schrik me rot!! Ik bel nu, je neemt niet op
    ALLES OK?
    Pff. Zal ik komen?
    Komt eraan, foto van de kaart
    Nu wel
    Och nee, welk ziekenhuis
    Ik neem de eerste trein
    Doe ik. Hoe is oma
    waar ben je HELP
    op t feestje van Lot hoezo
    heb mezelf buitengesloten op mn sokken
    HAHAHAHA
    niet grappig het vriest
    ik spring op de fiets kwartiertje
    lief!! neem je reservesleutel mee he, niet weer die van de kelder
    jaja
    de bovenbuurvrouw heeft me binnengelaten ik krijg soep
    dan fiets ik rustig
    Let op allemaal: bij mij in de straat zijn drie mensen opgelicht via WhatsApp. Ze vragen \
    om een code of om geld "tot morgen"
    Schandalig. Hoe herken je het?
    Bel altijd eerst terug op het nummer dat je kent. En geef nooit een code uit een sms door
    Dat ga ik moeder ook uitleggen
    Graag, zij klikt overal op
    Op jouw kattenfilmpjes vooral
    Bij de buren ging het om $1,200, binnen een kwartier weg
    Krijgen ze dat nog vergoed?
    Waarschijnlijk niet, want ze maakten het zelf over
    hey als Jordy jou appt om geld: niet doen, account is overgenomen
    ooohh ik kreeg net een bericht van hem!! "kan je 5.000 TL missen"
    ja dat bedoel ik, niet reageren
    had al gezegd dat ik zou kijken
    blokkeren en melden. hij zit zelf nu bij de politie
    sneu man, hoe zijn ze binnengekomen
    iemand uit de voetbalapp vroeg om een code van 6 cijfers en hij stuurde m gewoon
    typisch
    Dank. Wij hebben een controlevraag: wat at de geit?
    Goedgekeurd
    Och arme Henk
    Daar zou ik ook in getuind zijn bij mijn kleindochter
    Waarin?
    Nee joh
    Godzijdank. Heb je gemeld?
    Net gedaan, was in één minuutje gepiept
    hee buuf snel even want ik loop naar de tram
    gemeente wil de glijbaan weghalen bij de zandbak, willen jullie ook tekenen? \
    www.ballet-vote.example.site/k
    ah nee toch niet die glijbaan!! Bram is er aan verknocht
    getekend, hans ook. stond al op 212
    top. wijkagent zei dat ze bij 300 moeten luisteren
    zaterdag bbq op t veldje? jij salami ik stokbrood
    salade!! autocorrectie ik haat je
    haha ik neem ook salami mee dan, uurtje of 5?
    kun jij iets met bejaarden en digitaal
    ik speel al zes jaar met Ruud op drums dus ja
    oma moet in haar zorgverzekering en ze krijgt een sms maar haar nokia ligt bij jou in de \
    oefenruimte. in mijn gitaarkoffer
    je hebt oma's telefoon meegenomen naar een repetitie
    ze dacht dat het een rekenmachine was
    ben er nu. hij leeft. 3 procent
    ok ze drukt nu op verstuur. lees voor wat er binnenrolt
    645249, en daarna ging ie uit met een zucht
    verlopen zegt oma. "te langzaam die jongen"
    goeiemorgen, oplader gevonden. nieuwe poging?
    ze heeft nu koffie met Corrie. 14u
    645249 nu net, 20 sec oud, rennen
    ze is binnen!! eigen risico nog 212, ze vindt dat schandalig
    zeg maar dat ze vrijdag mag meezingen met Jolene
    Morgen. Voor de bus van donderdag wil het verhuurbedrijf ook de tweede bestuurder op \
    papier.
    Prima. Wat hebben ze nodig?
    Rijbewijs voor en achter. Bsn afplakken, en "alleen voor huur bus" eroverheen schrijven \
    zoals met de RDW-kopie vorig jaar.
    Achterkant is wat wazig, hij zit in zo'n hoesje.
    Leesbaar genoeg. Ik zet het door naar Annemiek van Bo-rent.
    Borg gaat van de zakelijke?
    Ja, vijfhonderd, wordt vrijdag teruggeboekt.
    Heb je de roll-up banners nog? Ik kom er maar één tegen in het magazijn.
    Andere staat bij mij in de gang achter de stofzuiger.
    Wijziging: de beursorganisatie laat de stand zelf ophalen. Bus dus niet nodig.
    Duidelijk. Laat je ze die foto's dan ook weggooien?
    Net geregeld, Annemiek bevestigde het per mail.
    Priya sta voor dichte deur raadshuis slleutel ligt thuis, jij in de buurt? commissie \
    begint over 10 min!!
    parkeer net achter de Albert Heijn. heb m bij me
    ren dan want Van der Meulen staat al te kijken op z'n horologe
    zie je staan. rood hoofd en al
    Ha kameraad. Ik probeer in te loggen op website van de kring en hij wil getal
    Korporaal! Ja die gaat naar mijn toestel want ik ben beheerder
    Ik wil foto's zetten van de reünie in Oirschot. Kan dat zonder jou
    Nee, helaas zit je aan mij vast, zoals in '94
    Dan ik druk nu op verzenden, jij zegt mij welke nummer komt
    496951, dertig tellen heb je
    Te laat. Mijn vingers is dik van het werk
    Nog een keer dan ouwe
    Nu gedrukt
    496951
    Ik ben in! Zo, nu ik zet jou met de gamel op voorpagina
    Als je dat doet vertel ik over Zagreb
    Haha. Genoeg, jij hebt gewonnen
    Bedankt makker
    Kind, op de radio zeggen ze dat we allemaal een extra slot op de WhatsApp moeten. Ik heb \
    al drie sloten op de achterdeur.
    Dit is er een zonder sleutel mam, je moet alleen zes cijfers onthouden
    Zes! Ik weet mijn eigen trouwdag niet eens
    Papa ook niet, dus dat is eerlijk verdeeld
    Ik zit nu in dat menu. Er staat dat het AAN staat. Sinds wanneer ben ik zo modern?
    Sinds kerst. Dat heb ik toen gedaan terwijl jij de kalkoen stond uit te schelden
    Dan kan ik dus gewoon mijn puzzel afmaken
    Horizontaal: wantrouwen, zes letters… nee laat maar
    Goeden avond Jonas, hier uw mede boer.
    Goedenavond Daan. Zijn de bieten binnen?
    Nee want ik kom niet op de server pagina. Ze hebben de beveiliging verzwaart.
    Dat heb ik gedaan op aanraden van mijn kleinzoon. Er komt dan een nummertje op mijn \
    toestel.
    Zo zo. Mag ik dan van u het nummertje vernemen, ik heb juist op aanmelden gedrukt.
    Moment ik had de bril niet op.
    Hier is ie dan: 472295
    Hij zegt onjuist. Misschien bent u te lang bezig geweest met die bril.
    Nieuwe ronde: 472295. Nu wel opschieten jongeman.
    Jawel we zijn er. Zes en twintig pachters staan in de rij.
    Zegt u ze maar dat de dijk vanavond dicht gaat vanwege de koffie.
    En dat de boer van 79 pas weer rijdt als hij zijn code heeft, ha ha.
    Goede middag buurvrouw Mateo, de kweeperen van u zijn heerlijk geurig.
    Dag Tom, wat fijn. Zij liggen bij ons op de kast, tegen de motten.
    Nu wil ik er gelei van maken maar mijn moeder haar schrift is nat geworden. Heeft u een \
    recept?
    Jazeker. Op de kilo peren een liter water, een uur zachtjes, door een doek en niet \
    knijpen!
    Niet knijpen, dat schrijf ik op.
    Dan op een liter sap acht honderd gram suiker en een citroen.
    En hoe lang dan nog?
    Tot het een druppel blijft liggen op een koud schotelje. Bij mij is dat een plaat van Vera \
    Lynn.
    Ik heb geen potten genoeg, er is er mij een gesprongen.
    U mag er twaalf van mij, zij kosten wel samen zes euro want ik koop ze bij Welkoop.
    Heel graag.
    Zij staan te blinken op het aanrecht! Dieporanje.
    Ziet u wel.
    De zes euro heb ik in een envelop onder uw gieter gelegd met een potje er bij.
    Gevonden, lieve hemel wat een mooie kleur. Mijn man at het uit de pot.
    Dan zijn wij quite, zoals de Engelsen zeggen.
    help
    portemonnee gejat
    op rynek glowny
    neee
    bel me
    moment wifi
    zag je me ok?
    ja man je haar 😂
    en die pretzelkar achter je
    dus 80 zou al redden voor de bus van 9
    op je bunq, zoals net gezegd
    hij is er!! maandag terug
    in pierogi graag, 80 stuks
    Mijn telefoon meldt dat jij op onze bandtelefoon een MacBook hebt gekoppeld. Is dat jij of \
    de KGB?
    De KGB heeft betere smaak. Dat ben ik, ik wil die setlists niet meer met mijn duimen \
    typen.
    In Zwolle staat er. Jij woont in Kampen.
    Mijn internetprovider denkt al jaren dat ik iets beters verdien.
    Dan laat ik hem staan. Vergeet niet uit te loggen als je hem verkoopt voor drumstokken.
    Ik verkoop nog eerder de bassist. O wacht.
    he, kaartjes binnen
    geluisterd. ja rij 9
    46,50 pp, https://papara.com/x
    nee Ingrid hoeft niet, die is jarig
    gedaan. dankje
    Mannen van kamer 114. Kluis is op slot en de teampot ligt erin.
    Wie heeft hem dichtgedaan?
    Jij, volgens Robin. Gisteravond 02.40 uur.
    Kan kloppen.
    Graag de code, de bus betaalt cash en vertrekt om elf uur.
    Probeer 0000 of het rugnummer van Rensenbrink met nullen.
    Beide niet. Kluis is nu vijf minuten geblokkeerd.
    Dan het jaartal dat we kampioen werden, vier cijfers.
    Nog drie minuten wachten. Kom anders naar de lobby, dan doen we het met de manager.
    Ik ben beneden. Blauw shirt, slechte adem.
    pa
    geluisterd. ja 3 nov, ziggo
    vlucht?
    31 okt. klm
    haha ja. mama ook
    wat kost mij dat
    71 p.p. dus jij en ma 142
    stuur link
    mag niet van m'n bank, buitenland of zo
    gehoord. hoe dan wel
    gewoon op mn nl rekening, die van vroeger
    staat in m'n lijst
    nee niet naar jans. die is gescheiden
    zeg
    ?
    haha dus ma had ze al. via postcodeloterij
    gewonnen ja. 4 stuks
    laat dat betalen dan maar. verkoop die van mij
    mooi zo jongen
    hoi ben jij al op C4?
    net uit de auto, 2 min
    kom niet in de mailbox van de afdelling. hij stuurt n code naar het afdelingstoestel
    dat heb ik in me jaszak!! per ongeluk meegenonen
    dacht al
    sorryyy
    kan je m oplezen zodra hij piept
    lift. geen bereik
    009501
    verlopen
    doe nog 1
    sta bij balie, patient
    nu dan 009501
    wacht ik tikte de verkeerde in omdat Joost iets riep
    kom naar de koffieautomaat dan geef ik je gewoon dat kreng
    zie je. jij drinkt ook nooit geen thee hè
    Goeie morgen chef, ik ben eerste vandaag
    Jij altijd. Koffie al aan?
    Koffie wel, deur ook, maar kastje met sleutels niet
    Ze hebben de code gister veranderd na dat gedoe met die Golf
    Wat moet ik drukken dan? Klant van Passat komt half acht
    Eerst hekje, dan 5-1-8-5, dan wachten tot hij groen wordt
    Hij wordt rood. Ik heb gewacht zoals voor mijn paspoort
    Hekje links onder, niet dat sterretje hè
    Aha, in mijn land is dat sterretje ook een hekje
    In jouw land is alles een hekje
    Groen! Passat is vrij. Nu mag ik zeker ook jouw baan
    Ja hoor, te beginnen met het toilet
    Hi hun! Kim from the salon is pregnant remember, we doen een baby gift met alle vaste \
    klanten
    Stop ittt wat cute, count me in
    Whatever you like, list hangt bij de kassa en hier is de Tikkie op naam van de salon \
    https://paypal.me/x/250
    Done, tientje, with love
    You're the best 💛
    Btw die toner is way too ashy, kunnen we volgende keer warmer?
    Yesss honey tones voor de herfst, I already see it
    Beste Mateo, de fotos van Texel zijn eindelijk terug van de Hema. Jij staat er twee maal \
    met jou ogen toe op.
    Lieve Mia, dat was de wind en de jenever. Heb je er die van het schaap bij?
    Jazeker, hij kijkt beter dan jij. Kom je zaterdag ze bekijken, dan bak ik een tulband
    Heel gaarne. Ik neem de trein van tien over elf en mijn vergroot glas
    yo Tom wifi is kkr traag of er helemaal uit
    ewa sorry, ziggo is bezig met vervangen, heb nieuwe router gezet
    ah mooi man. wat is dan die wachtwoord
    netwerk VanDerPek_3, ww is Stroopwafel!2024
    mijn laptop zegt nee bro
    hoofdletter S en uitroepteken, geen punt
    ja ok ben er in, 210 mbps sheeesh
    hahah niet meer klagen dan
    ik klaag alleen nog over die duif op het balkon
    die betaalt huur
    lmao. zeg zaterdag ben je bij die buurtbbq van nummer 40?
    ja ben er vanaf 4, breng die lamsspiesen mee
    ik regel de speaker
    niet weer hardstyle voor oma Fien ok
    Joehoe 🎶 de kaarten voor Groots zijn binnen!! 🎉
    Jaaa 😍 wat krijg je van mij?
    54 per stuk 💶 maar geen haast hoor 🤗
    Ik wacht op mn AOW 😅 de 23e ok?
    Prima schat 🫶
    Neem ik worstenbroodjes mee 🥖🌭
    Dan krijg je nog geld toe 🤣
    He ik ga m nu doen 💸 wat was je nr
    Stop stop 🛑
    ??? 😳
    Weet je wat het is 🙊 het bestuur heeft ze betaald uit het zomerpotje, voor alle \
    vrijwilligers 🎁
    Néé 😭❤️ dat meen je niet
    Had ik moeten zeggen maar ik wou je gezicht zien zaterdag 😜
    Gemenerd 😂 dan trakteer ik op bier 🍺🍺
    hoi Sanne snel: opa 70, wij dachten aan een ebike samen. meedoen?
    leuk! loop net de crech uit
    creche
    ieder gezin 200 naar Marieke haar rekening, die heeft het lijstje
    ok moet even met Tom
    haast niet, voor 1 mei
    tom zegt: heeft opa niet net nieuwe heup
    ja juist daarom ondersteunig
    ok doen we. welk nr marieke
    zelfde als van sinterklaas, die lijst ligt nog in je mail
    zit in de trein, tunnel, doe het vanavond thuis
    STOP!! opa heeft zelf gister een ebike gekocht. bij Halfords. in de aanbiedng
    hahaha neeee
    ja. niemand gezegd. dus niks overmaken, Marieke stuurt alles terug aan wie al heeft \
    betaald
    dan wordt het een heel duur fietsbelletje
    Mijn nieuwe telefoon wil bewijs dat ik ik ben. Mijn oude ligt op jouw bureau te rinkelen, \
    of niet?
    Hij ligt hier en hij trilt zich langzaam naar de rand. Het is spannend.
    Wees een held en lees het cijfer voor dat hij nu uitkraamt
    507302. Hij zegt er ook bij dat ik dat met niemand mag delen. Voel me een spion.
    Gelukt, ik besta weer. Van nu af is dat toestel ontslagen
    Wordt er een afscheidsborrel georganiseerd of gaat hij gewoon in de la bij de andere drie?
    Goedemiddag. Herinnering: bijdrage bedevaart Kevelaer, negenenvijftig euro, uiterlijk \
    vandaag.
    Goedemiddag. De Rabo-app geeft sinds tien uur een foutmelding, ook op allestoringen.nl.
    Bij mij ook, ik zie de bijdragen niet binnenkomen.
    Dan betaal ik zodra hij het weer doet. Of breng ik het contant mee?
    Wacht, ik bel u. Dat is sneller voor de kamerindeling.
    Bedankt voor het gesprek. Dus kamer met Toos, vegetarisch, en geld volgt.
    Correct. Bus vertrekt 7.15 uur bij de Lambertus.
    App is hersteld. Overgeboekt, omschrijving "Kevelaer Mateo".
    Ontvangen. U staat op de lijst met een vinkje.
    Mag de rollator van Toos mee onderin?
    Ja, er is ruimte voor vier.
    Dan zijn wij compleet.
    Lieve schat, ik sta in de bieb en mijn Outlook wil niet
    Ach moppie, welke pc heb je
    Nummer zes, bij de kinderhoek. Er staat een blokjesding op het scherm
    Dat is de QR van de bieb hè liefie, daar moet je je pasje voorhouden met de app van de \
    bibliotheek. Niet met whatsapp
    Ja hoor duifje hij doet het. Uitgelogd van vorige bezoeker ook zie ik
    Goed zo knappe kop. Gaan we zaterdag nog naar die plantenmarkt in Boskoop?
    Absoluut kanjer, ik neem de kar mee
    En ik een legé portemonnee 💛
    Heads up guys, Sanne ik ga naar Porto verhuizen so ik maak jou admin van de groep
    noooo captain leaves 😢 oke wat moet ik doen then
    gewoon accept join requests en de scheids chasen, that's the whole job
    and Kees dan? hij is toch co-admin since forever
    wait real? ik dacht hij was eruit
    nah he never left, hij post elke vrijdag een meme at 6 am
    then never mind, Kees regelt it. forget I said anything, behalve dat ik cry
    bro 🚲💔 ketting eraf en ik moet om 8 online zijn voor de tournament 🎮
    lol pech 😂 heb je zo'n sleuteltje
    nee alleen een lepel 🥄
    lepel is top 🙌
    update: buurvrouw van 81 heeft m er in 30 sec opgelegd 👵🔧🔥 ik kan opgeven als man
    ze is nu in ons team 👑
    Goedemiddag Mateo. Neem mij niet kwalijk dat ik op een zondag kom vragen, maar ik heb om \
    zes uur een inleverdatum en jij hebt het plan van het hondenveld nog als bestand.
    Dat heb ik, alleen staat het op de laptop van mijn zoon en die zit met zijn hoofdtelefoon \
    in de tuin.
    Zou je hem er voorzichtig uit willen trekken? De bewonersavond is morgen.
    Hij heeft het verstuurd zonder de hoofdtelefoon af te zetten. Hij noemde het plan "kak", \
    wat in deze context ook klopt.
    Dat zal ik niet in de vertaling zetten, maar ik zal eraan denken.
    Als ze het Engelse woord voor "drollenveld" zoeken, ben ik beschikbaar.
    Lieve Jonas, ik schrijf je met enige haast. Om twaalf uur moet ik bij de drukker zijn en \
    de tekst van het dankwoord staat alleen nog in jouw e-mail.
    Lieve schoonvader, ik zit in een vergadering waar men al veertig minuten over stoelen \
    praat. Ik stuur het onder tafel door.
    Je bent mijn redding. De drukker sluit voor de lunch en hij luncht lang.
    Het is er. Ik zie dat je de anekdote over de caravan hebt laten staan, dat vind ik moedig.
    Mama vond hem juist het beste stuk, zolang u er "Lelystad" niet bij zegt.
    Over Lelystad gesproken, hebben jullie gezien dat ze daar weer zeearenden hebben?
    Nee, maar Wouter wil er al weken heen met zijn nieuwe lens.
    Zeg hem dat ik de verrekijker van mijn vader mag uitlenen, hij is zwaar maar hij ziet tot \
    in Enkhuizen.
    Goedemorgen. Ik ben sinds gisteren 14.00 uur onbereikbaar geweest door een verloren \
    simkaart.
    Goedemorgen. Wij hadden ons al afgevraagd waarom de bus niet aangemeld was.
    Er is een vervangende kaart, nummer blijft gelijk, alleen de oude groep moet ik opnieuw \
    aan.
    Op grond waarvan kan ik zien dat u het bent?
    Wij hebben maandag samen 14 kratten andijvie gesorteerd waarvan er drie bedorven waren.
    Klopt. Drie, en u bent erop uitgegleden.
    Kunnen wij de rit van vandaag om 13.00 uur bespreken? Ik ben aan de Havenkade.
    Akkoord. Ik ben er om 12.50 uur bij loods 3.
    Ik zie u. U staat bij de verkeerde loods, kom naar 3.
    klassepot 20 pp
    mijn rek, ken je
    gehoord. nee sinterklaas zit erin
    ok. 2 kinderen = 35 ja
    gedaan 35
    op lijst gezet. nog 4 te gaan
    haha ja. alles binnen, juf krijgt bollenmand
    hey Tom... opa is vannacht overleden 💔
    Ah gap nee. Wat verdrietig man, ik heb m nog gezien zondag
    jaa hij was zo chill nog, zat te flexen met z'n nieuwe hoortoestel
    Die man had meer swag dan de hele jeugdgroep
    fr
    Zal ik vanavond langskomen bij je oma?
    graag, ze zei al "belt de dominee of hoe zit dat"
    Zeg dat ik om half 8 kom met koek
    ff over de dienst, mag er drill op want hij vond "die gekke muziek van de jongens" altijd \
    hilarisch
    Uhmm. We kunnen iets met een beat doen tussen psalm 23 en de collecte denk ik
    lmaooo ik stuur je wat opties. hij zou dit leuk vinden
    Zeker weten. Hou je haaks broer 🙏
    bro oma kan ni in d'r pensioen ding, ze snapt digid niet
    lol oma's zijn een dagtaak. wa moet je hebben
    jij had toch d'r oude tel bij je thuis? dr komt zo een sms op
    pas vanavond, lig onder een polo
    yoo ben je al thuis, ze belde net 4x
    ja sorry man in slaap gevallen. 627253
    W mans, ze is binnen en ze krijgt 12 euro meer per maand, feest in oosterhout
    zeg dat ze mij die 12 stuurt lmao
    Dag mevrouw Jonas, mag ik u herinneren aan de watergolf van 34,50
    Dag Mia, met de ABN was er iets mis, het scherm bleef grijs en de mevrouw aan de telefoon \
    had het ook over een storing
    Dat geloof ik direkt, mijn buurvrouw had het ook
    Ik doe het morgen voor zessen, anders leg ik het bij de bloempot
    Neemt u de tijd mevrouw
    Goede middag, de storing is verholpen maar nu is mijn dochter er met het kastje vandoor
    Ach zo. Komt het kastje terug?
    Zij kwam vanavond. Ziet u het staan? Ik heb er een half euroje bij gedaan voor het wachten
    Het is er! 35 euro. Dank u, dat hoefde niet
    De krul zit er nog geweldig in
    Goedemorgen. Huur kamer boven de zaak voor november staat nog open.
    Goedemorgen. Klopt, ik was op reis. Is het nog steeds vijfhonderd twintig?
    Vijfhonderd vijfendertig per november, dat stond in de brief.
    Dan krijg ik ruzie met mezelf. Mag ik het pinnen aan de kassa?
    Ja, ik ben er tot 17.30 uur.
    Gepind, ik sta nog bij de binnenbanden. Kun je mij een bon geven?
    Ik kom naar de balie.
    yo Sanne dit ga je niet geloven
    zeg het maar bro
    mn tante Wilma, 71, is scammed via die whatsapp crap
    NEEEE
    jup. "hallo ma dit is mn nieuwe nummer"
    die oude dus
    2600 euro man
    wtf dat is een caravan
    ze had gewoon "ok schat" gezegd en overgemaakt naar een gast uit tilburg
    moeten we dat in de teamapp zetten? want die oma van Sem heeft ook zoiets
    idd
    ok gepost: bel altijd ff het oude nummer en nooit geld naar vreemde naam
    top en die oma reageert al met een duimpje
    hahah ze reageert ook met duimpje op de dood van haar kat
    tante is naar de politie gegaan met mij, kei aardige agent
    en heeft ze het terug?
    yoo update
    ??
    bank heeft kunnen blokken, tilburgse gast had nog 2100 op de rekening staan
    kan niet
    dus 2100 retour en de bank geeft de rest uit coulance
    W tante
    ze gaat er nu van naar de caribbean zegt ze
    met welke mast ma lmao
    wooow kapotte mop
    training woensdag toch gewoon door?
    Hee 🐕 moet jij ook naar die vlooienmarkt in de oude gevangenis? 🏛️
    Jaaa met Bo en Lola 🐶🐶 waar parkeer je 🅿️
    Onder het appartement van mn zus 🏢 kan jij er ook in
    Super! is er zo'n slagboom? en code 🤔
    Die kreeg ze net nieuw 🔐 wil m morgen sturen, ik ben nu in bad 🛁
    Oeh lekker 🧖‍♀️
    Goeiemorgen 🌞 sorry vergeten!!! 🙈
    Ik stond al te googelen naar een plekje 😂
    7731 en dan een hekje # 💙
    Hij zegt piep piep piep 😵
    Met sterretje begin je ⭐ dus *7731#
    DAAR ISIE 🚗🙌 hek ging open en Lola schrok
    Lola schrikt ook van haar eigen scheet 💨
    🤣🤣 tot zo
    Beste Elif, de reckening van loodgieter Bos is gekomen, 164 voor de helft elk.
    Beste Daan, is dat nu met of zonder de radiator?
    Zonder, die komt volgende maand, hij vergat de naam van de knop.
    Mag ik naar jouw eigen rekening, die van de koffie pot?
    Ja, ik schrijf hem zo op.
    Het is geregeld. Kom je naar de keuken? Dan laat ik je de bon zien, en de soep is bijna \
    goed
    Ik ruik hem al, ben er
    wat stond er?
    typfout. "stront" ipv strand
    gehoord haha. ja om 8
    belde jij net
    ja per ongeluk. broekzak
    bel ff terug dan dan weet ik welke parkeerplaats
    ok zoals gezegd, de bovenste
    Juf Ria!! 🍝 wanneer doen we nou dat etentje met 5 vwo ❤️
    Ja gezellig! 🥂 maar ik geef tot vrijdag tentamens na 😵‍💫
    Oke ik maak een lijstje 📝 wie eet er vegan 🌱
    Bij mij zijn het er 4 🌱 en Tim is nu vis 🐟
    Tim at in de 4e rauw gehakt van de juf van scheikunde 😂😂
    Mensen groeien 🙏 zullen we die Griek in Delft?
    Yesss gereserveerd za 19u, u zit tussen mij en Tim 🍽️✨
    hoi
    Jonas hier op telefoon van Mieke
    mijn eigen is gestolen in de trein
    dat is naar
    zal ik iets doorgeven?
    graag, dat ik morgen wat later ben. dank
    Meesterke!! Ne gelukkige verjoardag hè, tachentig, amai menne frak
    Awel merci jong, dat ge daar nog aan denkt
    Kzie u nog altij veur 't bord stoan me da krijt in uwen baard
    En ik u met uw vinger in den inktpot, lompe kadee
    Haha da was den Jos zenne, nie ik
    Wacht, ik bel u ne keer, mijn ogen zijn te slecht veur die kleine letterkes
    Zo plezant van u nog eens t'horen meester, en zondag kom ik af met nen taart
    Mokka hè, ge weet het
    omg ik zie 'm letterlijk wegrijden, de sprinter, bye bye
    nooo girl, waar ben je now
    Amersfoort, next one is over 58 minutes want engineering works
    typical NS. ik rij net uit de parking van het Meander
    pls pick me up, mijn shift starts at three en Joke is already angry since 2019
    on my way, kiss and ride?
    yes at the side of the bikes, groene jas
    almost, some guy with a caravan in front of me
    see you!! you're a lifesaver, quite literally, it's your job
    lol
    made it with 4 min spare, Joke zei niks, suspicious
    hey are you free saturday, thought of that dumpling place in Utrecht
    always free for dumplings. half seven?
    deal, en jij neemt de trein eerder
    yoo familieweekend: wie heeft nog niet betaald 😈
    ikke denk
    jup. 65 p.p. lijst staat vast in de app: jij, Senna, Milo, ome Jan
    ome Jan betaalt sws nooit
    die komt met brood
    ik krijg donderdag loon van de plus, kan t dan?
    ja geen stress maar voor zondag ivm het huisje
    yoo 65 gedaan 🙌 op de rekening vd familiepot toch
    check even
    ehm ik zie 56
    oh neee ik heb dyslexie met cijfers ook blijkbaar
    lmaooo
    dus nog 9
    gedaan. 9 van mij met liefs
    W neef
    wie gaan er allemaal
    iedereen behalve tante Corrie die moet naar d'r knie
    triest
    Senna neemt dr karaoke mee
    dan betaal ik ook 9 om niet te hoeven zingen
    ome Jan heeft net betaald in muntjes. 65 euro in plastic zakje
    😂😂😂 heeft ie die gespaard uit t zwembad
    waar spreken we vrijdag af
    bij oma thuis 5 uur, neem koelbox
    ik ben al bij oma, ze heeft soep
    Lieve schat 😳 er staat op mijn telefoon dat er een computer aan hangt 💻❓
    Oh mama dat is misschien de mijne 🙈 wat staat er precies?
    Google Chrome 🌐 MacOS gisteren 20.14
    Ja dat is mijn nieuwe Mac 🎉 ik heb je toch de foto's van de doop op gezet, dus ik \
    gebruikte jouw QR
    Ah oef 😅 ik dacht al aan die hackers van het nieuws 👻
    Als je het niet wil: instellingen ➡️ gekoppeld ➡️ uitloggen ✋
    Zo lief dat ge uitlegt 💕 ik laat het staan
    Zullen we morgen samen kijken? 🤗
    Goeiemorgen 🌞 er staat nu OOK een tweede, Edge, Windows 😱
    Oei. Dat is niet van mij 🤔
    Van wie is dat dan 😰
    Is Pieter gisteren nog geweest met zijn laptop van het werk? 👔
    JA 😂 hij deed zijn boekhouding aan de tafel en vroeg iets met een vierkantje
    Dan is het Pieter 🙌 mama toch, iedereen mag bij u binnen
    Hier is het dan ook altijd koffie ☕
    Pieter zegt ja klopt, foto's van de vakantie 🏖️
    Dan laat ik ze allemaal staan behalve de hackers 👻❌
    Hahaha 😂 zondag wafels?
    Zondag wafels! 🧇🧇 en neem die Mac mee
    Met plezier mama 💛
    lek
    band
    waar
    n33
    bij tolbert
    gebeld anwb?
    40 min
    concert om 7
    kom je halen
    20 min
    reddende engel
    zie je knipperen
    stap in
    heb je die mop van jan gehoord in rij 3
    over de kip?
    hoi ma even snel, wat zie je nu op de tablet
    een groot blokjes vierkant en een pijltje
    mooi dan pak je je telefoon, drie puntjes, gekoppelde apparaten en hou m ervoor
    hij zei gelukt en toen zag ik jouw gesprek op het groote scherm
    goed gedaanb!!
    ik heb die bladerdeegjes nog voor je van de Lidl, 4,60
    net overgezet ma
    binnen. en je berichtjes zijn zo lekker groot nu
    Lief, de school laat ouders stemmen over de naam van de cavia \
    https://stem-dans.example.top/nl
    Ha mijn hartje. Is Flapdrol een optie
    Alleen Boef, Krul of Knabbel, schat
    Krul gestemd, en zij moest op school ook nog haar handtekening geven
    Lieverd zullen we zaterdag met haar naar dat caviaopvang in Amersfoort
    Graag liefste, maar we nemen er geen mee naar huis beloof ik mezelf
    Hallo Bloemenhuis 🌷 ik heb u gisteren 4x gebeld maar u bestond niet 😟
    Sorryy 🙈 simkaart in de afvoer gevallen 🚰 een dag zonder leven
    Oei 😅 is het wel nog hetzelfde nummer 📱
    Jawel, nieuwe kaart van KPN vanmorgen gehaald, zelfde cijfers 💪
    Hoe weet ik dat u geen boef bent 🕵️‍♂️😄
    U kocht vrijdag 10 rode tulpen en zei: "voor mijn vrouw, ze is boos" 😂🌷
    Hahaha ok 🙈 wacht ik bel even
    Ok fijn je stem weer te horen 🎧 en inderdaad 10 witte deze keer, ze is minder boos 🤍
    Voortgang 👏 ik zet ze apart voor half vijf
    🌷🌷🌷
    Lopen we straks langs de Lek? 🐶🌊
    Ja!! Bello is al dol 🐾 hoe laat?
    14u bij het veer ⛴️
    De vorige keer at ie een klarinetriet 🎼😂
    Dan speelt hij nu in mineur 🎵
    Beter dan ons laatste concert 🙈
    🤣🤣 ik neem koekjes mee voor hem, en jou
    yo dikke, skatepark contri staat nog open bij jou
    ah crap ja. hoev was t
    15 vd zomer, alles voor verf en die nieuwe rail
    faka ben blut tot woensdag
    rustig, t is een lijst geen deurwaarder
    wie heeft t al gedaan
    Quin, Sef, die twee broertjes, en dat meisje met die helm
    dan sta ik echt als laatste te kijk man
    kan ook kash in de winkel in die spaarvarken
    yo heb t overgemaakt, kijk ff
    zie niks, op welke rek heb je gedaan
    die van de winkel die op mijn bon staat
    ja die is goed. wacht ik bel ff, kan niet typen met lijm
    ok zoals je zei, hij komt maandag want feestdag
    klopt bro, komt goed, je staat op groen
    morgen die rail testen 6 uur?
    Moi kerel, ik kriegt nog 32 van die tentleen
    Moi! jao dat klopt, mar bij mij dut de bunq 't niet, ligt der hielemaol oet
    ja zag ik ok op 't nieuws, sinds vanmörgen ist overal wit
    ik zet het oe vanaovend of morgen over, as 't weer löp
    gien haost man, ik koop er toch gien koe van
    ie kunt er nog gien half kalf van kopen
    wat doe-j 't weekend
    misschien ef naor Assen, TT museum
    mag ik met?
    joa kom op, ik haol oe op met de Fiat
    die nog rijdt
    jao met 'n touwgie
    bunq is weer op
    jao heb 't net stuurd 32 met 'n kwartje rente
    rente op tent! kijk, dat noem ik 'n bank
    zaoterdag negen uur, bij de Statie
    wat doe ik aan
    geluisterd. dat jasje is bij de stomerij
    die blauwe?
    haha ja met vlek
    groene dan?
    mijn moeder komt ook
    niet groen dan
    die bloem is leuk
    en schoenen
    gehoord. nee die knellen
    bruine
    ja die met veters
    riem bruin of zwart
    bruin
    oeh
    haha zoals op onze trouw
    kom je eraan
    ja. dankje lief
    Hoi lieverd, van de buurtbus zijn nog een paar lieve mensen open
    Ach moppie ik heb hem toch met Pasen gehad?
    Nee schat, dat was de bloem, dit is de bus
    Oeps bloem en bus bij mij hetzelfde
    18 per huis, zelfde bankie als altijd hartje
    En wie staan er nog meer open, dan stuur ik ze een kusje
    Truus, Wim van 14, en die lange met de bakfiets
    Die lange heet Maarten en hij heeft zijn fiets verkocht
    Dan heet hij de lange zonder bakfiets
    Ik zag net op mijn ding dat ie weg is, 18 liefie
    Lief, staat op de lijst met een hartje
    Zit mijn kruin nog mooi, lievie, of is hij al uitgegroeid
    Beetje vlees aan de kip hoor, over 4 weken weer
    Ik neem hem dan mee, die kip
    He schatje, Wim is vandaag weer aardig, hij betaalde voor twee
    Waarom voor twee
    Voor Truus d'r
    Ach die Wim. Dat is een oude viezerik met een goed hart
    Hij heeft een puppy gehaald wist je dat
    NEE
    Zo'n kleintje van 9 weken, zwart, met zo'n scheef oortje
    Ach mijn hartje smelt hoe heet ze
    Garnaal
    Garnaal hahaha
    Morgen om 3 neemt hij haar mee naar de salon
    Dan kom ik net toevallig langs
    Hallo Jonas, ik ben Selam, mama van Yonas. Deze nummer is nieuw
    Hoi Selam! Oei, hoe weet ik dat zeker, er is hier zoveel gedoe
    Ik begrijp jou. Ik bel nu jou met video
    Fijn, ik zag je keuken en Yonas met de banaan. Ik geloof het
    Hij eet altijd banaan in de keuken
    De mijne ook, de hele dag!
    Oude nummer is weg want provider mij heeft fout gemaakt, dus graag verwijderen
    Doe ik. Zal ik het in de moeder app zetten?
    Graag als jij mij kent
    Gedaan, ze sturen hartjes
    Komt Mees zaterdag op partijtje van Yonas?
    Ja graag, wat wil hij hebben
    Hij wilt bal, en niet meer banaan
    Haha dan breng ik een bal in de vorm van een banaan
    hee snel, ik zit op de brug Willemsplein en DHL komt bij jullie buurman met de \
    ledikantplank
    buurman Ahmed?
    ja nr 12, ik hee geen sleutel meer
    snap niet wat je zegt, heb*
    hij heeft een vrijgavecode nodig voor de koerier, krijg jij m even want mijn app is dood
    er kwam 168119, doorgegeven aan Ahmed, hij deed net de deur open
    top!!
    Ahmed heeft 5,95 betaalt voor de bezorging, aan mij of aan jou
    aan hem, ik zet het naar hem, welk nr
    hij heeft de zelfde bank als altijd, staat in je lijst bij schutting
    gedaan met een tientje extra voor koffei
    hij zegt dat koffie 's nachts nergens goed voor is en neemt het toch
    haha. plank er heel uit?
    1 krasje, die was van jouzelf
    dikke vriend, kun jij even met mijn vader
    tuurlijk gapie, wat heeft ie
    DigiD voor de zorgtoeslag, maar de code komt op jouw toestel omdat jij hem vorig jaar hebt \
    geholpen schat
    oja ik sta ook nog op zijn lijst
    398594 lieve man
    mijn pa leest hem als 4 2 en het is 42
    zeg 'veertig en twee'
    hij had al op 'later' gedrukt en nu is ie weg haha
    ik ben op training, kan Piet hem niet doen, die zit bij je pa in de straat
    Piet is langs geweest met een worst en t is gelukt, kus van mijn pa
    Er is hier een slagboom die mij niet mag, hoe heet hij
    Hij heet Gerrit en hij houdt van vier cijfers
    Welke vier wil Gerrit
    5309 en daarna een hekje. Niet te snel, Gerrit is traag
    Hij knipperde met rood en ging weer slapen
    Dan heb je het hekje te vroeg gedaan
    Er staat nu een mevrouw in een Polo achter mij die niet gelooft dat Gerrit een naam heeft
    Ik kom naar je toe, ik heb een pas. Zwaai als je een man met een thermosfles ziet
    Ik zie je, je hebt hem met een L geschreven op je bekertje
    Pastoor! 🙏 kan ik de bijdrage voor de kerk ook aftrekken van de belasting 💸
    Jawel hoor 😇 het is een ANBI ⛪ ik kijk even wat u vorig jaar gaf 📋
    Joepie 🎉 ik dacht dat het in de collecte zat 🧺
    Ik bel u zo, de getallen zijn langer dan een preek 📞
    Dank voor het bellen 😊 dus 240 en met een bonnetje 🧾
    Ja 💛 en zondag bent u van harte welkom met bonnetje of zonder ⛪
    Zonder bonnetje maar met taart 🎂
    yo auto staat stil op de A12 bij bodergraven, wegnsleep wil 150 cash of pin en ik heb 90
    bodergraven haha. wacht ik bel
    zo 60 op je gewone, hoorde die vrachtwagens wel ja
    held. vrijdag salaris dan heb je m terug
    met rente graag, een legendary skin
    je krijgt een onderdeel van de opel, ook legendarish
    Correctie: lunch fractie was 17,80 per persoon. Er stond 178.
    Dat scheelt een begrotingswijziging. Zojuist voldaan.
    Ontvangen, verrekend met je parkeerkaart.
    Ejo Elif, ons zusterke vraagt hoeveel da ze u nog moet van 't babysitten
    Bah 't was mo van achten tot half één, da's vier uur en half
    En g'hebt dan nog d'n afwas gedaan ook zegt ze, zot
    Er was niks op tv hé, en Lowieke sliep lijk nen os
    Ze had gedacht elf per uur en e beetje voor den afwas
    Veel te vele, doe mo 40
    Ge zijt slecht in onderhandelen, ge moet omhoog gaan hé
    'k studeer dan ook geen economie
    Payconiq of overschrijven? Ze heeft uw nummer nog van d'n vorige keer peinst ze
    Payconiq is goed, op mijne gsm
    Ze zegt da ze 55 gestuurd heeft en da ge nie moogt zagen
    'k heb gezien! Da's nen halven kotmaand aan spaghetti
    En ze vraagt of ge de 22ste weer kunt, 't is feest bij d'onze
    De 22ste 'k heb den 23ste statistiek, mo bon, ik leer daar beter of op kot
    Da zal z' graag horen
    Merci om te regelen zè
    Goedemorgen. Voor het huis in Durbuy vraagt de verhuurder voor woensdag een waarborg van \
    vierhonderd.
    Goedemorgen. Staat de verhuurder op de website van Ardennes-Etape?
    Ja, en ik heb gebeld. Mevrouw Lambert, zij spreekt Nederlands.
    Vandaag betaald via de boekingspagina met de bedrijfskaart. Bevestiging zit in je mail.
    Ontvangen. De waarborg komt zeven dagen na vertrek terug.
    Mits Geert deze keer van de open haard afblijft.
    yo ik ga uit de bandapp want nieuwe tel, jij ff admin?
    bro ik ben al admin sinds die ruzie om de cowbell
    o lol tru
    more cowbell 🔔
    oma. pensioenfonds
    geluisterd. nee de rode telefoon
    heb hem
    wat zegt ie
    533609
    te laat. oma tikt 1 vinger
    haha ja. breng maar hier
    adres?
    de Wissel 8, bel 2x
    sta ervoor, oma zwaait al
    huur
    jouw helft nog
    jaaa
    vergeten
    hoeveel ook alweer
    395
    water erbij?
    en die kapotte wc-bril
    die was al kapot
    niet zó kapot
    400, hou die vijf maar
    gul
    voor de bril
    dankje dat je wacht altijd
    he Mateo hier via Iris haar tel, die van mij is gejat in de Effenaar terwijl ik versterkre \
    stond te sjouwen
    neee, ook je hoesje met de plectrums?
    ja. niks geloven van mijn oude nr ok, sim is gebloket
    ok en welke snaar breekt er altijd bij jou
    geen, ik ben basist, die breken niet die roesten
    klopt, jij bent het. helaas voor ons
    tickets gefixt
    haha ja krijste ook
    hoev
    31,25
    geluisterd. kan ook na stufi
    nee nu
    ping
    pong. binnen
    wie rijdt
    oke trein dan
    vr 17.04 perron 3
    ja slaap bij mij. luchtbed lekt
    """
}
