// 4000 everyday chat messages in Dutch, one a line.
// Source: chats and dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let dutch = """
    Goeiemorgen jongen, al wakker?
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
    Ze zegt dat weet ze
    Ben je goed aangekomen?
    ja net
    alles ruikt naar jullie wasmiddel, lekker
    Je bent je oplader vergeten
    neeee
    Ik stuur hem wel op. Ik krijg dan zo'n nummer toch
    track en trace ja stuur dat maar door
    https://video.example.com/watch?v=a1b2c3 kijk hier staat je pakje
    morgen tussen 11 en 1 staat er
    Ben je dan thuis
    de buurman wel
    Hoe heet die buurman eigenlijk
    geen idee. baard
    Wat erg
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
    oke ik stuur dan payconiq in de groep
    lukt netflix bij u
    nee
    hij vraagt een code
    ja da's naar mn ma haar gsm gestuurd
    wacht ze stuurt door
    't is 15 min geldig zegt em
    mama is aan 't tennissen
    😭
    166359 rap rap
    yesss we zijn binnen
    merci mama van Jorne
    ze zegt: studeren jullie wel
    zeg ja
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
    https://maps.example.com/?q=52.09,5.12 ge moet toegang vragen met uw ugent adres
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
    de waarborg voor de fietsenstalling, elk 985,50 € tegen vrijdag of we krijgen geen badge
    serieus? staat da in het contract
    ik bel em wel eens
    ja want op mail antwoordt em nooit
    gebeld
    't klopt, staat op pagina 4
    pff
    rekening is dezelfde als van de huur, DE89370400440532013000
    oke ik doe straks
    kan het ook cash
    hij lachte toen ik da vroeg
    code van de voordeur is veranderd?
    ik sta buiten
    in de regen
    helloooo
    ja sinds vanmorgen sorry
    wat is em dan
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
    ik heb nog 6 euro
    ik trakteer, mijn premie van de zomer is gestort
    gij zijt mijn beste vriend vanaf nu
    tot het geld op is
    uiteraard
    heeft Fien u al terugbetaald van het cadeau
    durf niet vragen
    amai stuur gewoon
    wat zeg ik dan
    hey fien zou ge die 985,50 € nog eens kunnen overschrijven, merci, klaar
    te hard
    da's niet hard da's nederlands
    ik zet er een zonneke bij
    ☀️ schuldeiser
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
    Ik maak in weekend. Mijn vrouw schrijft want zij beter Nederlands
    U spreekt prima Nederlands hoor.
    Spreken ja, schrijven is drama 😅
    Goedemorgen, offerte is in mail
    Ontvangen. Eén vraag: is de afvoer van het puin inbegrepen?
    Ja puin is bij
    Tegels niet, die kiest u zelf
    Akkoord. Wij gaan er graag mee verder.
    Super. Dan vraag ik aanbetaling 30 procent, is voor materiaal, dat is 850 zł
    Staat het rekeningnummer op de offerte?
    Ja onder. NL91ABNA0417164300 op naam van mijn bedrijf, MK Klus
    Ik vergelijk het even met de Kamer van Koophandel, neem me niet kwalijk, mijn man is daar \
    precies in.
    Is goed, moet altijd doen
    Alles klopt. Het bedrag is zojuist overgemaakt.
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
    860998. Na het openen graag de cijfers weer door elkaar draaien.
    Doe ik
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
    ben in tram 13
    wie gaat nou in de tram tickets kopen
    gelukt 4 stuks!!
    2%
    LEGEND
    ok voor die tickets
    kan je mij Rp 500.000 tikken? vandaag nog want mijn huur gaat eraf
    stuur tikkie
    https://video.example.com/watch?v=a1b2c3
    wacht ff
    waarom staat er Y. Amrani
    dat is mn broertje zijn rekening mijn app doet raar
    bel me dan ff dat je het bent haha
    broer ik zat net nog in jouw auto
    wat lag er op de achterbank
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
    druk op 0 dan 345290 dan belletje
    niks
    nog keer
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
    https://video.example.com/watch?v=a1b2c3 nou vooruit
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
    Nee hoor, eerst zien en fietsen. Ik zou zelf ook nooit vooraf betalen aan een vreemde
    Prettig om te horen eerlijk gezegd
    Ik kreeg net een ander die 1400 bood en hem door een koerier wil laten halen en dan via \
    een linkje betalen
    lijkt me foute boel, dus heb nee gezegd
    Ja dat is die bekende truc. Goed dat je weigert
    Hij werd ook meteen boos
    Dan weet je het
    Goedemorgen! Staat 14u nog?
    Ja! +31 6 96087980 is mijn nummer mocht je het niet vinden. We wonen boven de \
    fietsenmaker, grappig genoeg
    Waarom verkoopt de fietsenmaker hem niet?
    Die wil er 30% van
    Duidelijk
    Ik sta in de file bij Ressen, wordt 14.20
    Geen stress
    Ik ben beneden, de bel doet het niet?
    Portiekdeur heeft een codeslot
    Welke code?
    241930 en dan stevig duwen, hij klemt
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
    probeer eens 241930
    Werkt niet
    241930 dan, trouwdag van mijn zus
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
    ik zeg dat het een vrouwendag is
    hij vroeg of dat bij de wet geregeld is
    Kun je me die € 450 voor de winterstalling nog overmaken? Geen haast
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
    met twee tassen
    en een quiche
    hij glijdt
    Anneke
    ANNEKE
    271-918, dan sleutelknop
    binnen
    quiche gered
    rand is eraf
    Was een mooie dag
    ik ben verbrand op één oor
    Welk?
    bakboord
    kreeg net een appje van "mam mijn telefoon is stuk"
    en mijn dochter ligt naast me op de bank met dikke enkels
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
    die band wil een voorschot, 985,50 €, uiterlijk vrijdag anders geven ze de datum weg
    heb je een contract
    hij zegt woord is woord abi
    nee abi, contract eerst
    juist daarom
    ok ik zeg het hem
    hij lachte maar hij heeft iets gemaild met handtekening
    stuur door
    oké dit is goed, ik betaal de helft nu en jij de helft
    naar welke
    staat in contract onderaan, sort code 20-45-45 account 73219846
    👌
    neem eens op
    kan niet deeg
    facetime dan
    abla mijn handen zijn DEEG
    wat typ je dan mee
    neus
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
    655387 vanaf 16:00
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
    https://papara.com/x
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
    Beste Jonas, hierbij een herinnering voor de contributie van het tweede halfjaar.
    Openstaand bedrag: 5.000 TL.
    Graag overmaken naar DE89370400440532013000 t.n.v. M. de Boer o.v.v. lidnummer.
    Excuus, was aan mijn aandacht ontsnapt. Kan het in twee keer?
    Dat is geen probleem, laat maar weten wanneer.
    Akkoord, ik noteer het. Tot zaterdag langs de lijn!
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
    850 zł, voor jou mag ie iets lager
    Zullen we er 50 af doen
    Vooruit, omdat jij het bent
    Hoe wil je het geld? Cash of overmaken
    Maak maar over, DE89370400440532013000 staat op mijn naam
    Doe ik als ik hem kom halen, is dat ok?
    Tuurlijk, zaterdagochtend ben ik er
    Net gestuurd, ik sta voor je deur haha
    Kom achterom, poort is open
    mamaaa 🥺
    Wat wil je hebben
    waarom denk je altijd dat ik iets wil hebben
    Omdat ik je moeder ben
    oke maar kan ik wat geld voor boodschappen 🙈 duo komt pas de 24e
    Hoeveel, 50?
    Is onderweg. En wel groente kopen hè
    love youuu ik eet broccoli voor je
    Bel je oma nog eens
    zal ik doen na college
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
    Hoi lieverd, ik zie dat je nog niet betaald bent voor vrijdag, sorry!
    Geeft niks hoor
    De app lag er het hele weekend uit en daarna vergeten
    haha geen stress echt niet
    Stuur je me nog even een betaalverzoekje, dan heb ik het zwart op wit
    4,5 uur dus 2340 euro
    Voldaan, met een tientje extra voor de poepluier
    Haha wat lief dankjewel!!
    Kun je de 14e ook?
    Ja kan!
    Ben jij in de buurt van je telefoon
    yess hoezo
    Sta bij de Appie met een volle kar en mijn pas doet het niet, kun je R$ 850 naar me \
    overmaken op de spaarrekening van ons samen?
    hahaha wat is er met je pas
    Chip kapot denk ik, maar met Apple Pay van de gezamenlijke kan ik wel
    Thanks voor net, gelukt! Die caissière keek alsof ik een bank beroofde
    vergeet de melk niet
    Heb ik
    en vraag meteen een nieuwe pas aan
    Ga jij vandaag nog langs de Jumbo?
    Rond zessen ja
    Kun je mijn pakketje uit de kluis halen? Ik stuur je de afhaalcode
    145292
    Is dat die oranje muur buiten
    Ja, naast de winkelwagens. Intikken en dan springt er een luikje open
    Heb hem, loodzwaar, wat heb je besteld
    Kattenbakvulling 😂
    De code van het sleutelkastje bij het huisje is 4718, daarna het sterretje
    Top, wij rijden net weg
    Het kastje hangt links naast de houtopslag, beetje verstopt
    Klepje eerst omhoog duwen, dan pas drukken
    Aha gelukt. Wat een plek zeg!
    Geniet ervan!! En de wifi staat op de koelkast
    En het alarm dan, zit daar ook nog iets op?
    Nee, alleen de schuur. Die code hangt binnen naast de meterkast
    jij ook aan het Netflixen?
    ja probeer maar hij wil een code
    Die komt bij mij binnen, wil je hem?
    graag, snel want hij verloopt
    584125
    te laat, hij zegt ongeldig
    Vraag een nieuwe aan dan
    nieuwe aangevraagd
    847-157 nu tikken!!
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
    zit in de trein naar groningen met 6 procent en geen lader
    als ik niet opneem lig ik niet dood in een sloot ok
    en hoe vind ik je dan straks
    k
    verbind valt ook steeds weg bij zwolle
    klassieker
    1%
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
    zat te vergaderen wat is er
    Trein staat stil bij Boxtel, aanrijding. Kan jij Fenna van de opvang halen? Ze sluiten om \
    half 7
    ja ik ga nu weg
    Dank je dank je
    Zeg tegen de juf dat ik het doorgegeven heb, wachtwoord is giraffe
    Ik heb haar. Ze wil pannenkoeken
    Mag. Ik ben er niet voor 21:15 vrees ik
    Ben je thuis? Bel me als je dit ziet, is dringend
    Schrik me rot!! Ik bel nu, je neemt niet op
    Stond langs de A27 met herrie, hoorde niks. Motor rookt
    ALLES OK?
    Ja wij staan achter de vangrail. ANWB komt over een uur
    Pff. Zal ik komen?
    Hoeft niet, maar kun je mijn ANWB-nummer opzoeken in de blauwe map en doorsturen?
    Perfect, die is het
    Dynamo kapot. We worden naar huis gesleept
    Kun je praten
    Nu wel
    Opa is vannacht opgenomen, vermoedelijk een tia
    Och nee, welk ziekenhuis
    Isala, afdeling neuro. Bezoek vanaf 21:15
    Ik neem de eerste trein
    Wil jij zijn bril en scheerapparaat meenemen? Ligt bij hem op de commode
    Doe ik. Hoe is oma
    Flink, maar ze eet niks. Neem ook iets lekkers voor haar mee
    waar ben je HELP
    op t feestje van Lot hoezo
    heb mezelf buitengesloten op mn sokken
    HAHAHAHA
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
    ooohh ik kreeg net een bericht van hem!! "kan je 5.000 TL missen"
    ja dat bedoel ik, niet reageren
    had al gezegd dat ik zou kijken
    blokkeren en melden. hij zit zelf nu bij de politie
    sneu man, hoe zijn ze binnengekomen
    iemand uit de voetbalapp vroeg om een code van 6 cijfers en hij stuurde m gewoon
    typisch
    Doorgestuurd van de wijkagent: Oplichters nemen WhatsApp-accounts over en vragen vrienden \
    om snel 850 zł te betalen. Spreek met uw naasten een controlevraag af.
    Dank. Wij hebben een controlevraag: wat at de geit?
    Het tafelkleed van tante Riet
    Goedgekeurd
    Ik meen het wel hoor, Henk van de biljart is 1400 euro kwijt
    Och arme Henk
    Die schreef letterlijk: kunt u het even voorschieten, ik kan nu niet bellen
    Daar zou ik ook in getuind zijn bij mijn kleindochter
    Waarin?
    Zogenaamd mijn nicht: "kan je vandaag nog een factuur voor me doen, ik kan niet bellen"
    Nee joh
    Had GB29NWBK60161331926819 al ingevuld, toen zei de bank dat de naam niet klopte
    Godzijdank. Heb je gemeld?
    Ja bij de fraudehelpdesk. Zet allebei die pincode van twee stappen aan, nu meteen
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
    pong. binnen
    wie rijdt
    oke trein dan
    vr 17.04 perron 3
    ja slaap bij mij. luchtbed lekt
    stuur je ff 40
    ES9121000418450200051332
    hahaha goeiemorgen ook
    waarvoor
    de lunch van gister en vorige week samen
    had jij niks bij je weet je nog
    o ja kut
    Ben je al wakker?
    sinds 5 uur ja. Teun heeft snot tot in z'n oren
    kan ik hem dan wel brengen morgen of liever niet
    breng maar hoor alles zit hier toch al vol bacillen
    neem wel z'n eigen beker mee want die blauwe van ons lekt
    doe ik
    mama vraagt of je zondag nou bloemkool of boontjes wil
    boontjes. alsjeblieft geen bloemkool
    Dag Marijke. Dit is mijn nieuwe nummer. Opa.
    Opa? Bent u het echt? Ze waarschuwen hier zo voor. Wat heb ik vorige week voor u \
    meegebracht?
    Stroopwafels maar die waren van de verkeerde bakker
    Hahaha ja u bent het
    Heeft Jelle hem ingesteld?
    Ja. Hij zit naast mij. De oude viel in de regenton
    Ik bel u vanavond wel even
    Niet onder het journaal
    Stemmen jullie nog ff voor het schoolplein van de Wissel? http://dance.example.live/v?id=3
    moet ik daar mn mail voor invullen?
    ja je krijgt een mailtje om te bevestigen, is van de gemeente zelf hoor staat ook in de \
    Stentor
    done. en Bas ook gedwongen
    haha held
    TWEEDE geworden 😭 wel 5000 euro. nieuwe goals iig
    heb jij dat recept nog van die linzensoep van de buurtmiddag
    https://shop.example.net/item/98213
    maar ik doe er altijd dubbel komijn in en geen bleekselderij want dat lust niemand
    je bent een schat
    is dit dik genoeg of moet er nog water bij
    lepel moet blijven staan 😂 prima zo
    mam ligt op de spoed
    MST enschede
    wat is er gebeurd
    kun jij mij 60 overmaken want ik sta hier zonder niks en m'n pas doet het niet in die \
    automaat
    ES9121000418450200051332 dat is die van Marco zijn telefoon is nog vol
    gedaan 100 haal ook wat te eten
    ik rij nu weg uit Apeldoorn uurtje
    ok rij rustig
    ze gaat nu naar de foto. bel je zo
    ok. sta in de file bij holten
    heup is gebroken ja. ze opereren morgenochtend als nr 3
    is ze bij
    ja en boos dat ze haar tuinbonen niet gedopt heeft
    dan gaat het goed
    ze wil haar eigen nachtpon. die met de eendjes. heb jij de sleutel nog
    ja aan de bos van de fiets. ik rij er eerst langs
    en d'r gebit lig in het bakje
    gevonden. ook de bonen in de koelkast gezet
    de helft van schoolreis is 187,50. moet voor vrijdag betaald zijn
    heb je daar een brief van
    zelfde rekening?
    nee ik heb een eigen rekening nu. NL91ABNA0417164300
    overgemaakt. zet je in het vervolg even in de app van school svp
    is goed
    Hoe krijg ik die WhatsApp nou ook weer op de tablet
    pap: op je telefoon instellingen > gekoppelde apparaten > apparaat koppelen
    en dan de qr op de tablet scannen met je tel
    Er staat dat ik mijn vinger moet gebruiken
    ja gewoon doen
    Nu zie ik mijzelf
    😂😂 de camera moet andersom
    Gelukt. Alle berichten komen er nu op. Ook die van je moeder
    dan lees je ze eindelijk
    Ja
    Wil je er 45 voor doen? kan vandaag halen
    50 en dan doe ik de zijwieltjes er bij
    Akkoord. Adres?
    https://maps.example.com/?q=52.09,5.12 achterom parkeren kan niet ivm werkzaamheden
    Sta voor de deur denk ik. groene?
    kom eraan
    hier t tikkie https://maps.example.com/?q=52.09,5.12
    voldaan, hij is er al mee weg haha
    sjat ich bin in Venlo
    bis te hongerig?
    ja maar pas om half 8 thoes
    file bie Roermond
    dan zet ich de zuurkool op lieëg
    de hond hat weer 1 van dien sjlappe
    de goei
    Luitjes ik ben der weer in
    als je sinds donderdag wat van mij kreeg over geld of een dansfilmpje: was ik niet. niet \
    op klikken
    ik docht al, sinds wanneer zeg jij 'beste vriend' tegen mij
    🤣
    hej wat betaald?
    nee joh. maar mien zwager wel denk ik, die heeft 200 overgemaakt
    godver
    zeg m dat ie de bank moet bellen, en aangifte doen. ik heb ook aangifte gedaan vanmorgen
    doe ik. hoe kwamen ze derin dan
    ik heb zo'n code zitten overtikken voor een stemding van Gerda. en Gerda weer van dr zus. \
    kettingbrief is t
    er komt zo een code op jouw mail van netflix wil je die ff sturen
    jij weer
    ik zit in een vergadering
    931874
    verlopen. doe nog een keer
    koop je eigen abonnement gierigaard
    ik betaal toch de spotify
    ok ok 931874
    hij doet het. kus van de kids
    Kan jij zaterdag lijn 12 van mij overnemen
    welke dienst
    204. Begin 6:11
    ga weg
    krijg je mijn zondag van de 14e ervoor
    die late?
    ja die late met pauze in Gouda
    vooruit. zet jij het in het rooster want mijn inlog doet niks
    Erik heb jij 250 die je een week kunt missen?
    wie is dit echt
    hoezo wie is dit echt, Stefan
    ja dat zeggen ze allemaal. mijn schoonmoeder is voor 2000 genaaid vorige maand
    jezus wat kut
    waar ben jij van je brommer gelazerd in 98
    voor de snackbar van Bep. met een kroket in m'n mik
    😂😂 ok
    ja je bent het, met die kop verkouden
    waarvoor is het
    wasmachine is dood en loon komt de 25e pas. coolblue wil alles ineens
    zelfde rek nog?
    zelfde als van het weekend Winterberg ja
    staat erop. niet aan Ilse zeggen die wil een nieuwe bank
    alaaf. hoe laat trekt ie
    route: https://video.example.com/watch?v=a1b2c3
    gaan ze nie meer deur de Molenstraat?
    nee ligt open. stond in het BD https://video.example.com/watch?v=a1b2c3
    ach gij dan ken ons mam nie kijke vanuit de stoel
    haal ze op en zet ze bij ons veur t raam. soep staat op
    ge zijt een goei
    we staan bij de verkeerde hoek gloof ik. er komt niks langs
    gij staat op de hoek van vorig jaar
    ons mam wil nie meer lopen
    blijf staan dan haal ik jullie mee de kar
    welke kar
    ons mam in een kruiwagen haha. ze zwaait al
    PAP
    pappppp
    ik heb de kamer!!!!!!
    maar de borg moet vandaag voor 5 uur binnen zijn anders gaat ie naar nr 2 van de lijst
    1150 😬 en ik heb er 400
    Heb je al iets getekend? Van wie is die rekening?
    huurbaas zelf ES9121000418450200051332 staat ook in t contract bladz 2
    Contract gelezen. Ziet er fatsoenlijk uit. Ik bel hem nog even
    pap het is kwart over 4
    Gebeld, aardige vent, komt uit Sneek. Overgemaakt. Die 400 hou je maar voor gordijnen
    ik ga huilen dankjeee
    Dag jongen, heb je wel warm gegeten.
    hoi beppe, ja pasta
    Alweer.
    Er staat hier nog een pan snert. Kom je zaterdag
    ik moet werken tot 4, daarna trein van 16:34
    Dan haalt pake je van het station. Hij zegt dat de trein toch te laat is.
    Neem je vuile was mee
    Stemmen stemmen stemmen! De Zilte Friet staat bij de laatste 10 van de PZC \
    www.ballet-vote.example.site/k
    Heb jij aandelen of zo
    mijn zus staat er in de bakwalm dus ja
    Ik krijg een mail met een code, moet die ergens in?
    ja op die pagina zelf, dan telt ie
    Gedaan. Krijg ik nu een gratis berenhap
    kom maar langs, ze doet m je zelf in de mond
    Hoi met Saskia van team Noord, dit is mn nieuwe werknummer
    wil je mij weer in de appgroep van de avondroute zetten? de oude telefoon moest ik \
    inleveren
    Hoi! Even voor de zekerheid, bij wie was je gisteren als laatste?
    mevr vd B met de papegaai
    hahaha ok je bent het. toegevoegd
    dank!! hij heeft me weer uitgescholden trouwens
    Vanavond film? die van die beer
    Genk 20u15 er zijn nog plaatsen https://maps.example.com/?q=52.09,5.12
    rij 8 of zo, ni van voor anders pakt mijn nek het
    geboekt, rij 9 stoel 12 13
    13,40 pp, hier ne payconiq https://maps.example.com/?q=52.09,5.12
    gedaan. popcorn is voor mij
    parking is vol ik rij nog wa rondjes
    Heren. De rekening van Texel
    84,60 de man en voor Gijs 96,60 want die at twee keer schnitzel
    die tweede was van René
    René zegt van niet
    René liegt
    heb je getuigen
    de serveerster
    die durf ik niet te bellen na die polonaise
    mn bank zegt dat ik jou nog nooit wat overgemaakt heb, klopt dat het op M. Verhagen staat
    ja Mirjam d'r rekening de potrekening. jij hebt ook nog nooit wat betaald dus dat klopt
    84,60 betaald. de schnitzel vechten we uit bij de rechter
    tot in hoger beroep
    ben je wakker
    het is half 8 op zondag dus nee
    Boef heeft een sok gegeten
    die van mij?
    ja je rode
    en nu
    spoeddierenarts in Barneveld. moet eruit gehaald worden. 1480
    en ze willen 700 vooraf
    en jij hebt nog 12 euro zeker
    31. en de creditcard zit vol van de boiler
    je hebt die 300 van de fiets ook nog openstaan he
    ik had het niet gevraagd als het niet voor Boef was
    dat is wel zo
    laat m zien
    ach arm beest met z'n trechter
    betaal ik aan jou of aan die kliniek
    aan hun mag ook DE89370400440532013000 dierenziekenhuis factuur op naam van Boef, ja echt
    700 betaald. bij omschrijving heb ik sok gezet
    ik hou van je
    sok is eruit. hij kwispelt alweer
    wil m niet terug
    ik kom donderdag 150 terugbetalen, rest in termijnen. zet jij het op een lijstje
    lijstje hangt al. onder fiets
    en de sok krijg je ook terug. gewassen
    gaat quiz door
    ja 20u. we zijn met 3 dus we verliezen
    z'n vrouw heeft em
    haha arme drommel
    neem je pen mee vorige keer schreven we met een oogpotlood
    dat was ons beste resultaat ooit
    Salaam Hatice
    We zamelen in voor de familie van Mustafa amca. Per gezin wat men kan, richtbedrag 25
    Aleykum selam. Allah rahmet eylesin. Natuurlijk
    Contant geven of overmaken
    Contant bij Ayse op nr 14 of TR330006100519786457841326 van de buurtvereniging, onder \
    vermelding van Mustafa
    Staat op naam van M. de Boer klopt dat? is dat niet die van de braderie
    Ja klopt dat is de penningmeester van de braderie, wij lenen hun rekening. Lijst hangt in \
    de hal
    50 overgemaakt ook namens mijn moeder
    Allah razi olsun. Woensdag sluiten we de lijst
    Ha schipper. Zaterdag 5 bft ZW volgens https://video.example.com/watch?v=a1b2c3
    Dan gaan we binnendoor. Brug Spannenburg draait tot 20u
    Neem jij de nieuwe lijn mee die nog in je garage ligt
    Ligt al in de kofferbak sinds mei
    Typisch
    Hoi Rob, ik kom Magister niet in, hij wil een verificatiecode
    Hoi Mirte, heb je een nieuwe telefoon?
    Ja sinds gisteren, alles weg
    Dan zet ik je authenticator op nul. Daarna inloggen op een pc en de QR scannen met je \
    nieuwe tel
    Moet ik jou een code geven?
    Nee juist niet, nooit aan iemand geven ook niet aan mij 😉
    Gescand, ik ben er weer in
    Mooi. Zet meteen de back-up aan anders zien we elkaar volgend jaar weer
    Hoi! Vindt Jip het leuk om vrijdag te logeren bij Noor?
    Hij springt hier op en neer dus ik denk ja
    haha gezellig
    alleen knakworst en dan zonder vel
    zonder vel??
    vraag niet
    Slaapt hij met lampje
    ja en met deur op een kier en met Konijn. Konijn mag niet gewassen worden
    genoteerd
    medicijn tegen astma zit in het voorvakje, 1 puf voor slapen. hij weet zelf hoe
    Goed dat je het zegt
    Zullen wij hem zaterdag naar zwemles brengen of haal jij hem
    ik haal hem 9 uur, heb ik alsnog uitgeslapen tot half 9 🙌
    geniet ervan, wij niet
    mam met Sjoerd. tel ligt in de prinsengracht. dit is die van Bas z'n oude
    Ja ja. En nu heb je zeker geld nodig
    haha nou eigenlijk wel
    MAM
    wacht ik bel met beeld
    O. Je bent het echt. Wat heb je met je haar gedaan
    zeg ik niet. kan je 25 sturen op mijn gewone rekening, ik kan pas inloggen als ik morgen \
    een simkaart heb
    Gedaan. 40. Koop een koordje voor je telefoon
    ❤️ stuur deze niet naar papa
    Bon dia mevr Martina
    Voor de waarborgsom graag € 1.350 naar ES9121000418450200051332 t.n.v. K. Peeters, dat is \
    onze derdenrekening
    Goedemorgen. In het contract staat een ander nummer
    Dat is het huurnummer, voor de borg hebben we een aparte. Staat in bijlage 2
    ai ja ik zie het
    ik loop toch even langs het kantoor, sorry hoor
    Helemaal goed, Desi zit er tot half zes
    bij Desi geweest, betaald met pin. danki
    Ontvangen. Sleutels vrijdag 10 uur
    Ja. Is er al stroom
    Op naam van de vorige bewoner t/m zondag, daarna zelf regelen
    Welke doet u
    Mag ik niet adviseren, maar de buurman heeft Essent
    ik heb het aangevraagd. ze willen EAN code die weet ik niet
    Staat op de meter, 18 cijfers. Begint met 8716
    gevonden danki
    kan jij mijn pakketje ophalen bij de primera
    heb je een code
    745090 en dan achternaam Boersma
    die vrouw zegt code klopt niet
    o wacht das die van vorige week
    745090
    yes. wat zit erin het weegt 8 kilo
    je haat mij
    Heb je dit gezien https://www.example.org/news/4417
    Jazeker. Zonde. 31 jaar hebben wij daar binnengelopen
    ze laten de schoorsteen wel staan
    die was altijd al lelijk
    Woensdag is er een laatste rondleiding, aanmelden via https://www.example.org/news/4417
    Zet ons er maar in. Tiny ook, met rollator
    Staat. 10.30 bij de portiersloge
    of wat daar nog van over is
    er zit er weer een in bad
    hoe groot
    2 euro munt zonder poten
    glas en een kaartje
    ik doe dat niet
    dan blijft ie daar tot 6 uur
    neem dan meteen melk mee en die vieze hummus van jou
    Hoi, je deel van de benzine van september is 62,40
    DE89370400440532013000
    Hoi, is goed
    Overgemaakt
    Dank
    Goedemorgen Ivan, morgen begin 7 uur niet 6
    goedemorgen ok 7 uur
    hal 3 of 4
    4
    bus komt 6.50 is goed?
    Ja goed
    dank u chef
    Hey nicht
    Hey wa is er
    Sorry Jordi maar neen
    ge krijgt het den 1e terug echt waar
    Dat zei ge van die vorige 250 ook
    ok laat maar
    ge kunt wel komen eten en ik wil met u naar het OCMW gaan
    ja goed. dinsdag?
    Goedemiddag, met Loodgietersbedrijf Hofstra. Ons mobiele nummer is gewijzigd, u kunt dit \
    nummer gebruiken voor afspraken.
    Dank u. Blijft de afspraak van de 9e staan
    Ja, tussen 8 en 10
    Op jullie site staat nog het oude
    Klopt, wordt deze week aangepast. U kunt ook het vaste nummer bellen dat is hetzelfde \
    gebleven
    Beste mensen, ik heb mijn app terug. Iemand heeft zich drie dagen als mij voorgedaan. Heb \
    je iets betaald laat het me weten
    Jan ik heb 900 betaald aan je dakgoot
    Ik heb geen dakgoot laten doen Bep
    Bel je bank nu, de fraudelijn. En ga maandag naar het bureau, ik ga met je mee
    Ik schaam me dood
    Dat hoeft niet. Ze wisten zelfs van je verjaardag
    Daan hoe krijg ik die foto's op de computer
    open web whatsapp op de pc, klik 'inloggen met telefoonnummer', je eigen nr invullen
    Ja. Nu staan er 8 letters
    die moet je op je telefoon intikken bij gekoppelde apparaten > koppelen met telefoonnummer
    In de krant stond dat je dat nooit moest doen
    Klopt opa, als iemand anders het vraagt of als het via een linkje komt. Dit is jouw eigen \
    pc
    Het lukt
    👍 en uitloggen als je de pc wegdoet
    Die plek in Drouwen is nog vrij, 3 t/m 10 aug https://www.example.org/news/4417
    Met stroom en water?
    Stroom ja. Water op 40 meter
    Goed genoeg. Boek maar
    Gedaan, ook vast 20 voor de milieuheffing
    Dag Ineke, heb ik mijn lessenaar bij jou laten staan
    Niet gezien. Wel een sjaal, bruin
    Die is van Hans
    Dan neem ik hem mee woensdag
    We beginnen met de Fauré he, niet de Rutter
    Ja ik heb de mail gelezen. Alten mogen weer zitten bij maat 60
    Ik probeer in de clubmail te komen, jij krijgt nu een code denk ik
    843320
    Ja ben erin
    zet jezelf er ook bij als 2e nummer. ik zit niet altijd met mn telefoon op tafel
    Gedaan. Er staan 214 ongelezen mails
    ja die zijn van jouw voorganger
    Hoi Ruud, met Bianca, Mo zijn telefoon is leeg. Hij vraagt of je je deel van het \
    springkussen wil overmaken
    55. op onze gezamenlijke FR1420041010050500013M02606
    moment ik bel ff
    ok hij nam op via de auto haha. overgemaakt
    Dank je, tot zondag
    Ha Bianca is Mo z'n telefoon weer opgeladen
    Ja die ligt nu in de wasmachine
    jawel. 40 graden
    haha. dus voorlopig app ik jou
    tot donderdag. hij heeft een nieuwe besteld
    zeg m dat training naar 19u is
    doorgegeven, hij vloekt in z'n slaap
    Hoi, is het vandaag grijs of groen
    Groen. Papier pas woensdag
    Ok dank je
    Ze hebben de jouwe laten staan, er lag een steen in
    Route voor zondag https://www.example.org/news/4417 14 km
    Is dat die met die trappen
    Ja 2x
    Dan neem ik mijn stokken mee. Waar parkeren we
    Bij de kerk in Slenaken, gratis tot 18u
    Neem jij op de terugweg sushi mee
    Weer? We hadden dinsdag al
    Dinsdag was poke
    Dat is sushi in een bak
    De voorstelling begint om 20.15 dus haast je
    Zit al op de fiets
    Pa ik ben beroofd. portemonnee weg. telefoon heb ik nog maar de bankapp wil een \
    herregistratie met mn paspoort en dat is ook weg
    Ben jij dat Floris?
    Waarom mag jij niet meer bij Rinus op de boot
    omdat ik de diesel in de watertank heb gedaan
    nee alleen pissig
    Ik ga je toch bellen
    Je klinkt redelijk nuchter
    haha. kun je 300 sturen zodat ik het hostel en consulaat kan betalen
    Hoe dan zonder pas
    bij dit kantoortje kan ik t ophalen met de kopie die mam in de mail heeft \
    https://papara.com/x
    Ik zit op die site, ze willen een 'MTCN' of zoiets
    dat nummer krijg jij nadat je betaald hebt, dat moet je mij doorgeven
    Moet ik daar niet voorzichtig mee zijn
    wel voor anderen, ik moet het juist hebben
    Betaald. Nummer is 677243677243
    heb het! sta nu in de rij bij het consulaat achter 40 engelsen
    Je moeder bakt al appeltaart voor als je thuiskomt
    Buuf kun je 35 overmaken naar de glazenwasser? hij staat aan de deur en mn pinreader is \
    leeg
    Nee hij komt terug na nr 30
    Stuur zijn rekening maar
    ES9121000418450200051332 T. Aksoy glazenwasserij
    Gedaan, inclusief voor mijn ramen van vorige maand
    Top ik gooi het contant bij je in de bus
    Beste Peter, wil je stemmen op ons voorstel 'minder plastic in de kantine'? Via intranet: \
    http://dance.example.live/v?id=3
    Ik moet opnieuw inloggen met mfa, klopt dat
    Ja dat heeft iedereen sinds maandag
    Gestemd
    Dank je
    Hallo, zijn de 6 stoelen nog te koop
    er staat 6
    2 verkocht
    60 voor de 4?
    70 en ik haal nu
    bel doet het niet ik sta voor. heb al overgemaakt op het nummer van de brief op de deur
    Hoi Marleen, er staan 14 kratten aardappelen bij de Jumbo die we kunnen krijgen
    Geweldig. Wie heeft de bus
    Sjaak tot 15u
    Dan doe ik met Sjaak. Hebben we nog dozen
    Bananendozen, achter de vriezer
    Gehaald. 2 kratten groen, die heb ik eruit gegooid
    Bedankt allebei
    Goedenavond, Fatiha hier, moeder van Ilias en Noura. Ik heb sinds vandaag een ander nummer
    Zou u me kunnen toevoegen aan groep 6 en groep 3?
    Hoi Fatiha! Even checken, bij wie zit Noura in de klas?
    Juf Elsbeth en vrijdag meester Tom
    Top, toegevoegd. Je oude nummer haal ik eruit
    Heb jij de rekening van de pedicure van pa gezien
    Samen 611,40
    Delen door 3 of door 2? Hans betaalt nooit mee
    Door 3 en ik bel Hans
    Succes
    Hans betaalt
    Wonderen
    Willen jullie het overmaken op de rekening van pa TR330006100519786457841326
    Hij zegt ongeldig
    Cijfers omgedraaid. TR330006100519786457841326
    Nu heeft de bank storing. Ik probeer het morgen
    Geen haast
    203,80 gedaan
    Hans 200. 'afgerond'
    Uiteraard
    ben je al thuis
    alweerrr
    bougie denk ik
    me broer kan kijken hij is om 5 uur thuis
    moet ik lopen dan
    duwen is goed voor je benen
    deze heuvel haat mij
    Dag Marloes van de bieb, mijn voicemail staat in het Engels
    Dag mevrouw Otten. Belt u 1233 en kiest u 9 voor Nederlands
    Mijn neef zegt dat ik nooit codes moet intoetsen van iemand anders
    Dat heeft uw neef goed gezien. Dit is het nummer van KPN zelf, u mag het ook dinsdag op \
    het spreekuur met mij doen
    Dan kom ik dinsdag. Krijg ik ook koffie
    Altijd
    Hoi Coby met Shirley van de kapsalon maar dan vanaf Denise haar telefoon. Ons whatsapp \
    nummer is gehackt, niet reageren op dat verhaal over cadeaubonnen
    Ja en hoe weet ik dat jij dan wel echt bent
    Je hebt donderdag 10 uur verf en je neemt altijd een eigen thermoskan mee
    moet ik nog iets met mijn gegevens doen?
    Nee hoor, alleen dat nummer blokkeren tot we zeggen dat het weer kan
    pap de radiator boven blijft koud
    Ontluchten. Kijk https://www.example.org/news/4417
    ik heb geen sleuteltje
    Meterkast, blauw bakje
    er kwam bruin water uit!! over het tapijt
    Bakje eronder houden
    dat zeg je NU
    Dag Annie, hoe is de uitslag, als ik vragen mag.
    Goed, Dick. Het zijn geen kwade cellen. Over een half jaar terug.
    Wat een opluchting. We hebben een kaars gebrand.
    Dank je, dat heeft dan geholpen. Heb je nog van die pruimenjam
    Vier potten. Ik zet er een bij de achterdeur.
    ok 15
    ty
    zus bussen rijden niet morgen https://video.example.com/watch?v=a1b2c3
    wallah? hele dag
    tot 12u
    ik moet 6.30 in Kanaleneiland beginnen
    Khadija rijdt. 5.50 bij de Lidl
    hamdoulillah. zeg haar ik neem thee mee
    Ooooh wat zijn ze groot. Wie is wie
    geel is Mats
    En die met de spinazie
    dat is Mats ook. allebei Mats. ik weet t niet meer
    Ga slapen jongen
    Morgen vroeg of laat?
    laat
    is goed maar dan wel de kleine wagen
    Geef ik door
    kan jij nu 85 overmaken op DE89370400440532013000
    op naam van K. Peeters
    ing ligt er weer uit
    ja momentje sta bij de kassa
    Goedemorgen, betreft Lindestraat 14b.
    Er staat nog open: oktober 412,50 en november 812,50.
    klopt. oktober komt de 27e als de toeslag binnen is
    Goed. Op FR1420041010050500013M02606 onder vermelding van contractnummer 20718.
    en november?
    Daarvoor kan ik een regeling in drie termijnen opnemen. Brief volgt per post.
    dank u
    pa dit is m'n nieuwe nr, oude sim zit nog bij t werk
    jorrit
    Dat zeggen ze allemaal. Ik bel je oude nummer.
    die neemt m'n chef op haha
    Ja ik had een meneer Vos. Hij zegt dat het klopt.
    sla maar op dan
    heb jij die samenvatting van gs
    nee jij
    we zijn dood
    vraag sara
    sara heeft alleen par 3
    beter dan niks stuur
    Heren
    Contributie 2e halfjaar 67,50 graag voor 1 december
    sort code 20-45-45 account 73219846 BC De Keu
    overgemaakt
    Dinsdag ben ik er niet, oogarts
    Els neem op
    neem op neem op
    zit in overleg, wat is er
    ze willen hier 250 voorschot voor papa zijn kamer en mijn kaart weigert
    NL91ABNA0417164300 is van het ziekenhuis, mededeling zijn naam
    Welke campus?
    maria middelares
    Betaald met instant. Bel om vijf.
    Is het morgen grijs of gft?
    Gft, grijs is volgende week pas
    Dan zet ik de jouwe ook buiten
    Fijn!
    Yo
    kan je die code sturen die je krijgt van videoland
    ja nieuwe aangevraagd
    679377
    zegt onjuist
    dan heb je er twee aangevraagd
    kan
    679377 deze dan
    hij doet t
    wat kijk je
    die met die eilanden
    nee toch
    guilty
    wil je trouwens de 4 euro van deze maand nog
    videoland we deelden toch
    check je rekening
    Hij vraagt om in te loggen bij de bank, moet dat?
    Ja alleen leden kunnen stemmen, in de app onder ClubSupport kan ook. Vertrouw je t niet \
    dan via de app
    Via app gedaan, 3 stemmen
    Goedemiddag Yvonne, je ticket over WhatsApp op de balie-pc
    Ja! Fijn. Ik zit achter de balie nu
    Open op de telefoon van de afdeling: instellingen, gekoppelde apparaten, apparaat koppelen
    Hij wil m'n vingerafdruk
    Klopt, dan de QR op het scherm scannen
    Gelukt, alle gesprekken staan er
    Niet vergeten uit te loggen bij einde dienst. Ticket sluit ik.
    Zijn de banden er nog? 205/55 r16
    Jazeker
    120 en ik haal ze vandaag
    140 laatste prijs
    Ok. Adres?
    Kan ik pinnen
    Contant of betaalverzoek ter plekke
    Jij of ik zwemles?
    Jij graag, ik heb tot half 6 een klant
    Ok. Ligt het badpak bij jou?
    In de blauwe tas, bijkeuken
    Haar achterlicht is stuk btw
    Zaterdag
    Ze fietst morgen in het donker
    Geef haar dan die van mij, hangt aan de racefiets
    batterij leeg
    usb
    gevonden
    Ouderavond is de 3e, ga jij
    Ok 19.20 in lokaal 4
    Staat erin
    Ze heeft diploma A tijd: 14 december proefzwemmen
    Yes. Met kleren?
    Met kleren ja, schoenen ook
    kom op
    je staat nog op 115 van september
    ja oke
    Jouw helft opvang is 318,44
    die heb ik vorige week al betaald
    Dat was september.
    welke rekening dan, de gezamenlijke is dicht
    TR330006100519786457841326 zelfde als altijd op mijn naam
    betaald. voortaan per mail graag
    Klant Van Rijswijk is er niet
    2x en gebeld
    Briefje, en door naar Dronten
    Ok. Ketel van Dronten is een Nefit?
    Intergas, staat op de bon
    Er is tot vanmiddag 15:20 uit mijn naam om geld gevraagd. Dat was ik niet. Niet betalen.
    Ik had ook zo'n bericht, niets mee gedaan
    Mooi. Wil je een schermfoto sturen voor de aangifte?
    Hoe zijn ze erin gekomen?
    Stemlink van m'n schoonzus, dinsdag. Ik heb daar een code ingetikt
    Die heb ik ook gehad
    Iets ingevuld?
    Alleen mijn nummer geloof ik
    Kijk bij instellingen, gekoppelde apparaten. Wat staat er
    WhatsApp Web van m'n werk en iets met Opera
    Heb jij Opera?
    Uitloggen dan, erop tikken
    Weg
    En vannacht niks geloven dat van mij of van jezelf komt
    Mijn broer vraagt net waarom ik 300 nodig heb...
    sta bij een pomp bij osnabrück zonder pas, kan je 90 overmaken
    sort code 20-45-45 account 73219846 tnv K. Peeters dat is die gast van de pomp
    gast van de pomp? ben jij dit wel
    ja man bel dan
    ok je bent het. Ik heb zelf nog 31 euro tot de 25e
    shit
    bel Murat
    Dag Opa
    Dag meisje. Hoe was de toets
    7,4
    pannenkoeken
    Dat dachten we al
    Dag meneer El Idrissi, afspraak dinsdag 10.30 aan de balie.
    Meenemen: loonstroken aug-okt, huurspecificatie, brief van het CAK.
    loonstrook okt heb ik nog niet
    Dan zonder. Betaal de zorgpremie wel zelf deze maand, ook als het krap is.
    welke rekening is dat van de zorg
    DE89370400440532013000, kenmerk staat rechtsboven op de brief, begint met 91.
    gedaan 148,20
    nieuw nr
    wie
    dave
    heb je t gehoord van Lowlands
    line up
    nee stuur
    hm. mwah. 3 dingen die ik wil zien
    4 bij mij
    en 330 euro man
    ja das het ding
    ze spelen ook los in 013, 9 april
    37 per stuk
    doe ff 2
    besteld. vak staanplaats
    nice
    kan je mij alvast die 74 sturen van de kaartjes
    74? ik had er 1
    je zei doe ff 2
    ja 2 voor ons samen
    oh. dan heb ik er 3
    ok maar ik sta rood
    kan echt niet eerder
    Training gaat morgen niet door ivm ijzel
    Jammer, wel verstandig
    Inhalen in januari?
    Ja de 10e
    Genoteerd
    Hoe gaat t met aan de lijn lopen
    Tot de eerste eend
    Brokje eerder geven, niet pas als hij hem ziet
    Ik zie die eend zelf ook pas als ik in de sloot lig
    Neem anders de lange lijn mee, die van 10 meter
    Die is van de vorige hond, mag dat
    Als de musketon nog sluit
    Sluit.
    Die is van 2023, verlopen in mei
    Bel ik morgen de dierenarts
    Graag voor de 10e
    zie je dit, de n35 weer dicht https://maps.example.com/?q=52.09,5.12
    lekker
    tot wanneer
    6 december
    ga ik via Heino
    Pap pak de tablet
    Nu op je telefoon, drie puntjes, gekoppelde apparaten
    Drie puntjes waar
    rechtsboven
    Ik krijg een camera te zien
    Ja richten op het vierkantje op de tablet
    Hij zegt actief
    En hoe krijg ik die camera weer weg
    Wij zijn er vanaf vrijdag niet. Alarm staat aan.
    Code voor de planten is 384185, daarna hekje
    En als ie afgaat?
    Dan belt de centrale, wachtwoord is de naam van de kat
    Komt goed
    Kijk jij ook
    Ja. Hij heeft t gedaan
    De slager?
    let op zn handschoenen
    verdorie
    Niks tegen Joke zeggen
    Tientje pp voor haar afscheid, bon tuincentrum
    TR330006100519786457841326 mijn rekening
    ja die regelt de taart
    Ik geef het je in de kantine
    En? Heb je de sleutel
    jaaaa
    wat een licht
    he? en die vloer valt mee
    Die moet je laten schuren
    weet ik maar dat is 28 per m2
    zelf huren zo'n ding, doet Peter zo
    zou ie dat willen
    hij zegt ja als er bier is
    regel ik
    welke week
    week 50, dan heb ik vrij
    zet ik in de agenda
    goud
    ben je er
    kan je nu meteen 500 overmaken
    GB29NWBK60161331926819
    K. Peeters
    zit bij de notaris kan niet bellen, daglimiet
    weg
    Getekend! Huis is van ons. Vanavond heb je het terug
    gefeliciteerd gek
    Datumprikker voor de straatbbq www.ballet-vote.example.site/k
    ingevuld, alleen de 20e
    Wordt de 20e dan, 9 van de 14
    wij nemen de tent mee
    En 8 euro pp contant bij Gerda in de bus
    Te betalen 2.311
    zoveel
    Je hebt in september twee grote facturen gestuurd
    welk nr en kenmerk
    FR1420041010050500013M02606 Belastingdienst Apeldoorn, kenmerk eindigt op 3120
    kan het in twee keer
    Uitstel moet je zelf bellen. Uiterlijk 31-10 anders boete
    Toch maar in een keer gedaan
    Goed
    wie heeft er tegen de deur van de kleedkamer getrapt
    ik niet hoor
    jij was de laatste
    echt niet, ik zat al in de kantine bij Sjoerd
    Sjoerd zegt van niet
    dan is Sjoerd het geheugen kwijt
    dan vraag je het aan de B2
    Hoi met Suus mama van Pip, mijn telefoon is ter reparatie, dit is het nummer van mijn \
    moeder
    Hoi! Dit is de man van Els, zij rijdt
    Mag Pip woensdag bij jullie?
    Els zegt ja, tot 17 uur
    fijn
    Mevrouw De Groot is haar sleutelkluis kwijt
    Wat is de code van de reserve dan
    101854
    Ik sta voor de deur
    Binnen?
    Ja. Ze zat op de grond, ongedeerd
    Dag, wij willen graag 12 t/m 15 mei
    Kan. 345 incl schoonmaak en toeristenbelasting
    Hond mee?
    Aanbetaling 100 op TR330006100519786457841326, rest bij de sleutel
    mijn man vraagt of er een website is
    https://paypal.me/x/250 en anders VVV Nes, die kennen ons
    Aanbetaald.
    die soep https://video.example.com/watch?v=a1b2c3
    pastinaak krijg ik er niet in bij die twee
    knolselderij kan ook
    proberen we
    Hej Ola jutro 6?
    tak, ingang B
    sleutel?
    bij portier
    ok do jutra
    er kijkt iemand in Purmerend op onze netflix
    o
    ik heb je er net uitgegooid
    stuur de code dan ff
    373691
    Schoolreis groep 6: 32,50 via https://paypal.me/x/250 voor vrijdag
    Waarom staat er Stichting Derdengelden?
    Dat is de betaaldienst van school, staat ook in de brief
    Brief niet gehad
    Ok betaald
    Kan mijn afspraak van donderdag eerder?
    8.20 of 13.40
    8.20
    Staat genoteerd.
    khoya
    stuur 300 naar TR330006100519786457841326, die gast geeft het mij hier cash
    sinds wanneer doe jij zo
    automaat in nador heeft m'n pas gevreten
    ik bel mama
    bel haar ze zit naast me
    ja ok ze schreeuwt op de achtergrond
    gedaan 300
    heb het
    Hoi Lars, je verslag mist bijlage C
    oei die stuur ik vanavond
    En je uren van week 44 staan er dubbel in
    klopt die donderdag was ik ziek, ik haal hem eruit
    Prima. Eindgesprek 14 januari, 15.00, bij mij
    is dat digitaal of op kantoor
    Kantoor. Neem je pasje mee, de receptie is dan dicht
    Hoi Danny, beetje vervelend maar
    de contributie van Jayden staat nog open, 2x 98
    ja sorry. zit in de schuldsanering
    Dat wist ik niet. Dan vragen we het jeugdfonds
    kan dat
    Ja via de buurtsportcoach. Hij mag gewoon blijven trainen
    echt bedankt man
    Coolblue komt tussen 12 en 14, ik ben er niet
    ik vang hem op
    ze vragen een afleverpin, 166971
    Staat. Oude meegenomen
    Held
    internet ligt eruit
    modem uit en aan
    gedaan, lampje oranje
    doe jij, staat op jouw naam
    tot 16u storing in heel west
    en wie had de douche deze week
    jij
    Dag Lisette hier is mama op de nieuwe tablet van Marian
    Mam? Schrijf eens iets wat alleen jij weet
    Ik weet niet wat je bedoelt kind. Marian zegt dat je moet bellen met beeld
    Ja ik zie je! Je hebt nieuwe gordijnen
    Die hangen er al een jaar
    Servicedesk Noorderpoort, je meldde dat Magister niet werkt
    Ja krijg steeds een getal op mijn scherm
    Dat getal tik je in op de authenticator op je telefoon
    Oude telefoon is weg
    Dan moet ik je reset doen. Kom je even langs met je pas? Lokaal 1.08
    Kan je het niet nu doen
    Ok kom om 3 uur
    Er gaat een stemlink rond met de naam van Roelie. Niet openen, haar app is overgenomen.
    Te laat voor Harm
    Harm moet bij gekoppelde apparaten kijken en alles uitloggen wat hij niet kent
    Er stond een Edge bij van gisteravond. Weg nu
    Goed zo. En een pincode instellen
    Luuk heb jij 700 liggen, ik kan nu een golfje kopen en m'n limiet is 1000
    hoeveel kost ie
    1700
    stuur eens kenteken
    14-xx-rb
    apk tot februari en teller onlogisch. niet doen
    hij staat hier te wachten joh
    dan laat je hem wachten. krijg je van mij niks
    Hoe is het met Saartje?
    Ze eet weer een beetje
    Alleen nat en alleen uit de hand
    Prinses
    Altijd geweest
    Zal ik vrijdag op haar passen als je naar Leiden gaat
    Graag. Pilletje om 17u
    In kaas?
    In smeerleverworst
    Haal ik
    Staat al in de koelkast
    Sleutel onder de pot nog?
    Nee bij Anneke, sinds die inbraak
    waar blijft me leefgeld
    Dat is vanmorgen overgemaakt, 60 euro, zoals elke dinsdag.
    Op welke rekening kijkt u? Het gaat naar de leefgeldrekening, eindigend op 41.
    o die pas is geblokkeerd
    Dan halen we het eraf bij de bank met uw legitimatie. Donderdag 9.15 voor de Rabobank in \
    Hoogeveen?
    kan je niet gewoon naar me vriendin overmaken DE89370400440532013000
    Nee, dat mag ik niet.
    tering
    Donderdag 9.15.
    ja ok
    23,80 pp
    had ik niet alleen de ramen
    en 2 bier
    1 bier. die andere was van Yas
    oke 19,30 dan
    maak nieuwe
    zucht. vul zelf bedrag in
    kan niet bij deze
    dan TR330006100519786457841326
    19,30 gedaan
    Yas betaalt ook niet haha
    Yas heeft nog nooit betaald
    klopt
    kan jij Noor halen NU
    ja wat is er
    koorts. zit in zitting kan niet bellen
    onderweg
    school wil een wachtwoord, het is tuinkabouter
    kun jij 310 voorschieten, sta bij de dierenarts en m'n pas doet het niet
    wat is er met het beest
    kat heeft een elastiek gegeten
    42 cm elastiek. ik maak het vanavond over
    sta jij hierop?? https://shop.example.net/item/98213 foto 1134
    ja dat zijn mijn benen haha
    19 euro voor een foto ze zijn gek
    screenshot met watermerk gewoon
    Hoi oma, dit is mijn nieuwe nummer. Groetjes Iris
    Dat zegt iedereen. Welke Iris.
    van Gea en Harm!
    Ik mag van de wijkagent niet zomaar antwoorden
    ik bel je zo op de vaste lijn goed?
    Ja jij was het. Ik heb het nummer opgeschreven in het boekje.
    Beste leden, de contributie 2e halfjaar mag overgemaakt worden
    85,- op FR1420041010050500013M02606 t.n.v. harmonie St. Caecilia, vóór 1 november. \
    Jeugdleden 42,50
    Wim ik heb al betaald toch? in september
    Nee dat was de uniformborg
    Sjaak, nog niks binnen. Kun je eraan denken?
    net gedaan sorry jong
    iemand 60 voor me tot de stufi
    ik sta zelf -180
    zelfde
    vraag thijs die heeft een bijbaan
    thijs krijgt nog 90 van me
    Sta bij de kas, wat was de code vh hek ook weer
    4471 en dan hekje
    doet het niet
    o nee ze hebben m veranderd na die inbraak. wacht
    8026#
    ja open. de kweek staat er weer belabberd bij
    ja die slakken
    Mama d'r pillen zijn op en de apotheek op Kwatta heeft ze alleen tegen euro's
    Weer? SZF dekt niet?
    Deze niet no
    75 is genoeg voor 2 maanden
    naar wie moet ik sturen, jouw DSB?
    Nee stuur naar Orlando z'n ING sort code 20-45-45 account 73219846 hij komt vrijdag met \
    cash, is goedkoper dan moneygram
    Orlando van tante Hilda?
    Ja die
    gestuurd. geef mama brasa
    hoe laat stonden ze vanmorgen
    half zes al drie klanten voor de kibbeling
    om half zes kibbeling, gadver
    nachtploeg van de pakketten
    en de makreel
    klein. ik heb ze 3 voor een tientje gedaan
    dan ben ik ze kwijt
    heb je die koelkar nog laten nakijken
    die jongen komt donderdag. hij zegt compressor
    dat zei de vorige ook
    ja en die had gelijk
    moet ik zaterdag helpen
    als Ilse niet kan wel. ze moet naar een babyshower
    wat is dat ook weer
    ballonnen en luiers. ik snap er ook niks van
    ok zaterdag 5 uur
    half 5. en neem schone schorten mee want moeder heeft ze gekookt
    gekookt?
    in de wecketel
    rondje zondag: https://video.example.com/watch?v=a1b2c3 94 km via de Posbank
    610
    oei. koffie waar
    Rheden bij het veer
    als het niet regent
    Dag Robbe, de afrekening van water en elektriciteit voor het kot zit in je mail
    Bedankt. Moet ik 64,20 bijbetalen of krijg ik dat terug?
    Bijbetalen. Je hebt veel gestookt in februari :)
    Mag op dezelfde rekening als de huur, mededeling "afrek kot 3"
    oke voor het einde vd maand is goed?
    Ja zeker
    heb je dat gezien van noor
    NEE WAT
    dr story
    is weg
    ze zat bij hem in de auto
    bij daan
    maar hij had toch met sofie
    ja dus
    ik zeg niks maar sofie zit naast me met wiskunde
    Salaam Fatma abla, gaat het met je rug
    Aleykum selam canım, beetje beter. dokter zegt lopen
    Dan niet op de grond zitten zaterdag he, ik zet een stoel
    oma met een stoel haha
    Wie maakt de çorba? Hatice is in Konya
    ik kan linzen doen, de grote pan is bij de moskee toch
    Die heeft Emine mee naar huis
    al sinds ramazan!
    Ik haal hem wel op
    jullie courgettes liggen op ons pad
    neem er maar mee joh we hebben er 30
    iedereen ook. ik heb er een op de motorkap van de voorzitter gelegd
    dat was jij!
    is het water al afgesloten?
    per 1 nov. Ton doet het zelf met die grote sleutel
    dan moet ik de ton nog leegmaken
    de regenton of Ton
    allebei
    Onze bieb is genomineerd voor beste van Brabant https://vote-contest.example.click/a7 \
    stemmen kan t/m vrijdag
    Heb je het bevestigd via de mail? Anders telt hij niet
    zat in de spam. nu wel
    Ben je bij je telefoon
    Kun je nu 525 overmaken, mijn app zegt storing
    NL91ABNA0417164300 K. Peeters
    wie is dat en waarom bel je niet
    o voor de splitsing
    staat klaar, moest met de scanner
    oma wat staat er op de tv, 6 letters
    Er staat ga naar nlziet puntje nl
    en daaronder?
    QH7 X2P
    is die Q een O of een Q
    met een staartje
    ok hij laadt
    Ja ik zie Binnenstebuiten!
    Dit is Henk van de kozijnen, tijdelijk nr want ander toestel ligt in de Maas
    Haha ok. Blijft het dinsdag?
    Woensdag. glas is later
    Hoe laat
    half 8
    wiens auto
    die van Bas, 7 zitter
    bas rookt erin
    ramen open
    wie doet boodschappen
    jij en Fenna? ik heb het huisje al gedaan
    ok. iemand vega?
    Fenna zelf
    o ja haha
    huisje is 412 / 6 = 68,67
    https://www.example.org/news/4417
    doe ik na het weekend, dan strepen we de boodschappen ertegen weg
    anderen betalen wel nu he
    prima dan reken ik op bonnetjes
    143,20 dus ik krijg
    4 flessen wijn staat er
    die zijn op
    hebben we donderdag repetitie of niet, is herfstvakantie
    gewoon wel volgens frans
    de school is dicht dan
    conciërge laat ons erin
    ok. neem jij de lessenaars mee uit de bus
    welke bus
    van jos
    die heeft jos verkocht?
    NEE met de lessenaars erin???
    jos zegt ze staan in de schuur
    pfff
    hij lachte
    die solo gaat niet lukken met piet zijn tanden
    weet ik. maar zeg jij het hem maar
    hoi, kun je praten of zit je op je werk
    werk. tik maar
    het gaat over de schoolreis van Mees
    Ardennen?
    ja. 280 ineens
    280?? vorig jaar was het 95
    toen waren ze naar de Efteling
    kun jij hem voorschieten, ik heb tot de 20e niks
    ik betaal al de fiets
    ja en daar ben ik blij mee
    en de toeslag dan
    die gaat naar de tandarts. van jouw dochter
    ok. stuur het nummer van de school
    kan het in delen?
    ja 2x 140
    140 gedaan. deel 2 doe jij
    afgesproken. zondag 5 uur breng je hem?
    half 6, we hebben zwemmen
    ze hebben den auto weggesleept
    zuid. pleinfeest
    248 cash of bancontact en mijn kaart ligt in den auto
    ligt in den auto die ze gesleept hebben
    JA
    en uwe gsm heeft geen bancontact
    4% batterij
    kom eraan, welk depot
    Masstraat
    ik, hoezo
    Kun je bij gekoppelde apparaten de laptop van de vloot eraf gooien, die is gestolen uit \
    het clubhuis
    er staan er 3, welke
    Windows, laatst actief zondag
    uitgelogd
    top, aangifte is ook gedaan
    Beste ouders, het leerlingnummer voor Magister is het nummer onder de barcode van de \
    schoolpas
    Wij hebben geen schoolpas gekregen, Yusuf was ziek op de fotodag
    Dan is het 118342. Het eerste wachtwoord is zijn geboortedatum zonder streepjes
    werkt niet, geblokkeerd na 3x
    Ik heb het gereset, probeert u het na 12 uur nogmaals
    ja nu wel. bedankt
    waarom laat je me op gelezen
    ik was trainen
    3 uur
    lotte zei dat je bij de mac was
    ja daarna
    ok leuk
    doe ff normaal
    ik doe normaal
    wil je morgen naar de stad
    misschien
    ik betaal bubbletea
    oke
    hoe was de nacht
    pff kamer 8 weer uit bed geklommen
    met de hekkens omhoog?
    der over ja. 91 jaar
    turner geweest zeker
    ligt bij de pediatrie wedden
    ligt bij de pediatrie
    haha
    gij morgen vroeg?
    ja tot 14u30, dan tandarts
    succes. kus en tot donderdag
    Beste iisfreonen, Hindrik ligt in MCL en we sturen een mand
    Wie meedoet 10 euro naar TR330006100519786457841326, dat is de rekening van mijn vrouw \
    want die van de club staat op twee handtekeningen
    Sjoerd waarom niet gewoon via de club dan?
    Omdat Durk op vakantie is en die moet meetekenen
    ja logisch
    15 gedaan. doch him de groetnis
    Hij eet de druiven al
    er komt zo een sms op de winkeltelefoon van Lightspeed, wat staat erin
    274403
    binnen. voorraad klopt trouwens niet, -3 kaarsen
    die liggen in de etalage
    https://shop.example.net/item/98213 lees dit, man in Ede 23.000 kwijt door \
    nepbankmedewerker
    ja vreselijk. die kwam gewoon aan de deur he
    met een pasje en al
    mijn moeder had vorige week ook zo'n telefoontje
    en?
    ze dacht dat het de vakbond was en begon over haar pensioen. hij hing op
    Salam khoya, inna lillahi, oom Driss is vannacht overleden
    Inna lillahi wa inna ilayhi raji3un. Allah yrahmo
    Hij moet morgen gevlogen worden, verzekering was verlopen. De uitvaart vraagt 3200, we \
    zitten op 1900
    zet mij op 200
    rekening van de moskee sort code 20-45-45 account 73219846 onder vermelding Driss
    mijn vader vraagt of het echt via de stichting loopt
    ja bel gerust Si Mohamed de imam
    barakallahoufik, het is rond, vlucht 14.10
    mam dit is mijn nieuwe nr, ziggo deed moeilijk
    Zeg iets wat alleen jij weet
    mam ik sta bij de kassa doe normaal
    Dat is geen antwoord
    dan voeg je me toch niet toe
    Papa heeft je gebeld, sorry. Wij hadden een filmpje gezien
    snap ik hoor
    Digitale wissel 14 klikt maar gaat niet om
    zelfde decoder als 13?
    draad omwisselen groen en rood
    nu gaat 13 niet en 14 wel
    dan is het de uitgang, niet de wissel
    dus decoder stuk
    haha klassieker
    gaat de loods zaterdag open
    ja vanaf 10. neem de koffiepads mee want Ger drinkt alles op
    kunt ge mij iets lenen tot de 28e
    120
    <gemiste oproep>
    hebt ge mijn bericht gezien van die 120
    ja sorry tis nogal krap hier ook
    40 kan ik missen
    ook goed merci
    tis onderweg met payconiq
    Goedemiddag, u vroeg hoe u WhatsApp op de computer krijgt
    Ja voor de foto's van de taxatie
    Ga op de pc naar https://paypal.me/x/250, dan op de telefoon Instellingen > Gekoppelde \
    apparaten > Apparaat koppelen en scan
    De camera zegt geen geldige code
    Ja!! Hij laadt
    Top. Stuur die code nooit naar iemand door hoor
    https://video.example.com/watch?v=a1b2c3 deze in Drouwen? zwembad en 8 pers
    1.089 zonder lakens
    we nemen lakens mee
    Opa kan geen trap
    slaapkamer beneden staat er
    en de hond van Inge
    inge mag ook wel eens niet meebetalen maar wel meedoen
    haha. boek maar, ik doe de aanbetaling van 30%, jij de rest
    Mila's tekening van een paard (het IS een paard) staat op https://stem-dans.example.top/nl \
    als je een hartje klikt kan ze een jaar knutselspullen winnen
    dit is toch niet zo'n oplichting met een code
    haha nee van de Boni, hoeft niks in te vullen
    hartje gedaan
    arm paard
    Goedenavond allen. Tot vanmiddag was mijn WhatsApp niet van mij.
    Wie van "mij" een verzoek om 480 euro voor de dakgoot kreeg: niet betalen. De goot van de \
    pastorie is heel.
    Ik had het al vreemd gevonden, zo'n bedrag
    Heb je iets gestuurd?
    Nee ik wilde eerst met Riet overleggen
    Wel heeft pastor van Vught geloof ik iets overgemaakt
    Ik bel hem nu
    heb je de zaal al gebeld
    ja. 14 juni kan, tot 17 uur
    tot 17u? dan is mam net wakker
    en het buffet?
    22,50 pp koud, warm 31
    koud dan. het is juni
    Wil vindt koud armoedig
    ik heb het er met hem over gehad. hij doet de muziek
    nee hè
    met de accordeon
    mam vond dat bij papa's 70e al verschrikkelijk
    zij zei dat ze het mooi vond
    ze had d'r apparaat uit
    😂
    taart: mokka of slagroom
    mokka is voor begrafenissen zegt ze
    dat zegt ze van alles
    half half
    ok. en jij haalt tante Cor op, ik ga niet over die dijk
    afgesproken
    mam stuur ff 40
    gwn
    kapper
    kapper is 22
    + mac
    25
    ben je thuis buur
    over 10 min
    er komt postnl, ik zit in Arnhem. hij vraagt een code: 7713
    te laat hij is net weg. kaartje door de bus
    welk punt
    de Etos ok dan ga ik zelf morgen
    Sta in garage Breukelen met de dienstauto
    distributieriem. 1.240 vooraf en mijn zakelijke pas heeft limiet 500. kun jij het van de \
    projectrekening doen
    zit in een Teams met de klant op één oor
    dan wacht ik tot je eruit bent
    oke betaald, factuur op naam van de bv he
    Goedemiddag dames, kasmoni april
    deze maand is de hand van Sherida, 8 x 250 euro
    op ES9121000418450200051332 vóór de 5e, Sherida haar nieuwe rekening want ze is weg bij \
    ABN
    Sherida zelf heeft mij niks gezegd van nieuwe rekening
    Bel d'r, ze zit bij haar zoon in Almere
    Ik heb d'r gesproken klopt. ik betaal morgen na mijn dienst
    Nog missen: Wonny, Hellen
    ik niet meer hoor, check je rekening sis
    ja binnen. nu Wonny nog
    komme jim moarn
    as it droech bliuwt. stiet noch in buike wetter op it efterste stik
    begjin dan foar
    28 kuub de hectare?
    25, ik mei net mear fan de boekhâlder
    de slang kin lâns de wâl, net troch de tún fan heit
    ferline jier stiene der tulpen ja
    dy stiene der
    haha. 7 oere
    Hi allemaal, per 1 maart stop ik bij Stedin dus dit nummer vervalt. Ik ben dan bereikbaar \
    op +31 6 49153901
    Wat ga je doen?
    Loopbaancoach 😂 nee, warmtepompen
    slim. kom je bij ons kijken?
    vanaf april graag
    heb jij de deuk in de rechterdeur van de leenauto
    nee dat was ik niet
    jij had hem zaterdag
    zaterdagmiddag ja, s avonds had karim hem
    karim zegt ook niet hij
    klopt hij zat er al. sorry
    die bus he
    wat is er met de bus
    96 euro met diesel :)
    o ja. stuur ff tikkie
    psst tikkie
    kan niet openen, verlopen?
    https://paypal.me/x/250 14 dagen geldig ditmaal
    gefikst
    heb je die samenvatting van econ
    ik vroeg het
    ik weet echt niet wat een elasticiteit is
    als prijs omhoog dan mensen minder
    en hoeveel
    ja dat is t
    delen
    wat delen
    procent door procent
    ok ik ga slapen
    het is half 9
    Hoi, les van Sem kan deze week niet, ik heb een uitvoering
    Ok jammer. Inhalen?
    Zaterdag 9.30 of in de vakantie
    zaterdag is voetbal
    Dan in de vakantie. Wel elke dag tien minuten blazen hoor
    de buren weten ervan
    95 voor de scheids + zaal naar FR1420041010050500013M02606 graag vóór 6
    59 gedaan
    95
    o omgedraaid. Ben in de file
    Er staat "iPad" bij gekoppelde apparaten en wij hebben geen iPad
    jawel, die witte bij de televisie
    dat is een tablet
    mam dat is een iPad
    Goed. Dan laat ik hem staan
    Dag collega's, mijn account is vannacht gebruikt om jullie om cadeaubonnen te vragen. Niet \
    doen. Ik heb hem terug, met een pincode erop.
    had al 1 gekocht, hij ligt nog in mijn bureau
    Mooi, bewaar de bon, wellicht neemt Intertoys hem terug
    is een Apple
    dan niet
    hij is weer binnen hoor
    gelukkig! waar zat ie
    onder de fietstrap van de buren
    natuurlijk
    vecht met de rode. is het diep
    nee oppervlakkig. betadine in het kastje boven de wasmachine
    hij haat mij daarna
    hij haat mij ook na betadine
    gedaan. hij zit op de koelkast
    haha. zak bix staat achter de pelletkachel
    gevonden. hij eet
    https://shop.example.net/item/98213 buienradar zegt droog tot 4
    hier op Bonaire is er 1 graad speling haha
    zet je de bbq aan of ik
    jij, ik marineer. neem houtskool mee bij Van den Tweel
    doe 10 zakken?
    we zijn met 6 niet met 60
    sta bij jullie op de stoep, parkeren hier is zone 3 toch?
    ja bezoekersregeling. ik meld je aan, kenteken?
    er komt een code op jouw telefoon, die moet ik terugtypen
    waarom op mijn telefoon
    gemeente wil dat. het systeem is van 2004
    791202
    ongeldig
    ik heb er twee gekregen
    de nieuwste
    397-942
    ja. 12 uur geldig
    het staat er nu ook in het engels bij. zit er koffie
    sinds 10 uur
    Dag meneer Peeters, dit is Mo van het kot 2B, gsm is gevallen in de Leie
    Welke maand borg betaalde u ook alweer
    oktober, 450, via mijn oom
    Dag, factuur 33821 staat nog open, 34,50, is dat gezien?
    Die is op 4/11 betaald, mededeling +++090/3382/11177+++
    Gevonden, verkeerd geboekt. Excuses
    er hing er een aan de lijn die zijn koelkast naar zijn ex had genoemd
    hahahaha
    "Sandra vriest weer"
    heb je het genoteerd
    in het veld opmerkingen
    de coach luistert mee vandaag he
    Kies de poster voor de feestweek! https://stem-dans.example.top/nl sluit vrijdag 12u
    nummer 2 met de koe
    klik hem dan ook even aan, app is geen stem
    done, koe heeft 41
    koe heeft gewonnen met 4 stemmen verschil
    lift doet het weer niet
    linker. rechter stinkt alleen
    dat is de hond van 9 hoog
    heb jij al gebeld
    vorige week 2x. ze zeggen onderdeel uit Spanje
    alles komt tegenwoordig uit spanje
    mevr. Bakker zit al drie dagen boven
    heeft ze boodschappen?
    ik heb soep gebracht en Ahmed brood
    dan neem ik morgen melk mee
    halfvolle, geen karnemelk, daar kreeg ik ruzie over
    haha oke
    monteur gezien! blauwe bus
    die is voor de zonwering
    wie heeft de heggenschaar van de bouwloods
    ikke nie
    toon zegt gij
    toon is unne leugenaar
    dan koop ik wel n nieuwe. morgen half 8 lassen he, ge komt toch
    ja mar ik moet om 9u weg, ons moeder is jarig
    kun je 165 overmaken naar sort code 20-45-45 account 73219846
    tnv K. Peeters
    ing eruit
    nu pas gezien. moet het nog
    is gebeurd
    yo
    kunt ge mij 60 lenen tot de kinderbijslag
    man ik zit zelf op 12 euro
    ok no stress
    vraag aan Jef die heeft zijn studentenjob uitbetaald gekregen
    Dag Greet, kunt u mij de afhaalcode van de pakautomaat nog eens sturen? Ik sta hier aan \
    den Delhaize
    344978
    hij pakt hem niet
    oei
    wacht dat was van het ander pakje. 344978
    ja. ik leg het in de garage
    Sjang kinste mich 50 euro stuure. Staon in Zuyderland en kom de garage neet oet
    pas ligk thoes
    jao tikkie mer
    gedaon. wie is t mit pap
    sleept noe. mörge scan
    heb jij volgende week de vroege of de late
    ma di vroeg, wo vrij, do vr laat
    kak ik heb precies andersom
    wil je ruilen dan
    kan. dan wil ik jouw zaterdag niet maar wel zondag vrij
    zondag 14?
    21
    21 is bij mij al vergeven aan Sonja
    sonja ruilt altijd alles
    vraag ik haar
    sonja wil alleen als ze oud en nieuw niet hoeft
    dat wil iedereen
    dan maar gewoon donderdag en jij hebt er 1 tegoed
    prima. zet jij t in het systeem
    ja en dan moet manja nog akkoord geven
    die is tot maandag vrij
    nou dan wordt t maandag
    Hoi, Marijke hier, nieuw nummer want ben naar Odido
    haha bel maar
    Oke je was het. Ik heb het oude nummer gewist.
    Beste mevrouw Pronk, de bijdrage servicekosten van oktober staat nog open: € 143,20
    Dat kan niet, ik heb automatische incasso.
    De incasso is gestorneerd op 28-10 wegens onvoldoende saldo.
    O dat zou kunnen
    U kunt overmaken op TR330006100519786457841326 t.n.v. VvE Lijsterhof o.v.v. huisnr
    Dat gaat deze week niet lukken, 1e van de maand wel.
    Genoteerd.
    Stem je ook ff voor de pumptrack? Van de gemeente, sluit zo. \
    https://stem-dans.example.top/nl
    moet ik daar digid voor
    nee alleen postcode
    gedaan. die hondenwei wint toch
    weet je nooit, vorig jaar scheelde t 11 stemmen
    wanneer is de uitslag
    heb jij gs al
    waar gaat t over
    weimar ofzo
    kill me
    h4 par 2 en 3 alleen
    serieus? ik dacht heel h4
    slay
    Dag allen, nou ja, dag Hilde. Voor het afscheid van dirigent Bram vragen we 12,50 pp. \
    Graag voor de 9e op FR1420041010050500013M02606 t.n.v. K. Peeters (dat ben ik, de \
    koorrekening is nog geblokkeerd door de bestuurswissel)
    Mag het ook contant op de repetitie?
    liever niet, dan raak ik de tel kwijt
    Dan kijk ik of kleinzoon het kan doen zondag
    Juf Anneke, ga naar instellingen, gekoppelde apparaten, en scan de code op het digibord
    zegt camera geen toegang
    even toestaan
    ja hij draait. blijft dat erop staan?
    Fons stort gij 500 op FR1420041010050500013M02606 K. Peeters voor 12u
    niet bellen zit in de kerk
    voor die doffer. anders gaat hij naar China
    gestort om 11u50
    ik vind het gewoon jammer dat je wegliep
    ik liep niet weg ik moest naar mn werk
    je deed de deur hard dicht
    tocht
    oke misschien een beetje hard
    maar jij begint over die vaat als ik mn schoenen al aan heb
    omdat je er anders nooit bent
    dat is niet eerlijk
    ik heb 3 late diensten gehad
    ik ben ook moe
    surinaams?
    graag
    sorry van de deur
    sorry van de vaat
    Is de bakfiets nog te koop?
    Ja. 950
    doe je 800?
    875 en ik haal hem vandaag
    oké. Adres Eikstraat 14 Zwolle, na 18u
    aanbetaling nodig?
    hoeft niet, tikkie als je hem hebt gereden
    wat is de alarmcode van de loods
    wie vraagt dat
    ik. Dennis. hij staat te loeien
    stil. meldkamer belt je zo denk ik
    waar staat ge
    E42 afrit Spa met een kapotte koppeling en twee kinderen
    bel is effe
    batterij 4%
    geef mij dan die man zijn firma
    Depannage Legros
    heb gebeld naar Legros, klopt. betaald met kaart aan de telefoon
    dit is m die van oma maar dan met karnemelk https://www.example.org/news/4417
    die oven op 160 is veel te koud
    hetelucht
    o ja
    hoeveel eieren deed jij
    4 kleine
    De alimentatie van november is nog niet binnen.
    Wanneer
    Mijn salaris is verrekend met het oude bedrijf, 28e
    Schoolreis moet voor de 25e, € 210. ES9121000418450200051332 van school, betaal die dan \
    rechtstreeks.
    Nee ik doe alles in één keer.
    niks tegen Karin zeggen!! we doen met z'n allen een ballonvaart, 45 pp naar \
    DE89370400440532013000
    karin heeft hoogtevrees
    sinds wanneer
    altijd al
    is al geboekt
    er staat bij whatsapp een apparaat op dat ik niet ken. android tablet actief vandaag
    pap
    dat is je tablet
    die ligt in de la
    mama speelt er wordfeud op
    ja ze zit er mee op de bank
    muur zit er toch niet in he
    potverdorie Luc
    ge moogt afstappen
    koffie waar
    Brakel
    heb jij paaltje geraakt met de bedrijfsbus
    zit een deuk rechtsachter
    dat was ik niet, ik heb maandag die witte gehad
    in het schrift staat jouw naam
    dan heeft Kees mij ingevuld. kijk maar naar het handschrift
    heb je gehoord van Wendy
    nee?
    die gaat weg
    naar het Isala
    serieus. sinds wanneer
    en Marloes wist het al 2 weken
    daarom deed die zo raar bij de overdracht
    en wie wordt dan teamleider
    ik niet
    jij zou het best kunnen hoor
    met 3 kinderen en een vent op booreiland zeker
    Hm ja
    Ahmed misschien
    die wil niet van de dialyse af
    dan wordt het iemand van buiten
    hou me vast
    doen we een kadootje?
    ik heb al een lijstje op het prikbord gehangen, 5 euro pp in de envelop bij de koffie
    wat is dit
    ik was er niet
    oeps verkeerde Joris
    leeft die andere nog
    ja zit nu in Breda bij de belasting
    doe hem de groeten
    middag
    kun je de loonwerker vast 2200 overmaken namens de maatschap, ik kan niet bij de zakelijke
    FR1420041010050500013M02606
    Nee dat moet via Gerda, twee handtekeningen
    hij wil het voor het weekend
    dan belt hij Gerda maar
    mam mijn tel is in t kanaal gevallen, dit is die van werk
    Dat is precies wat ze bij Opgelicht zeggen
    jaha weet ik
    maar ik heb wel echt 30 euro nodig voor de trein
    goed ik heb je gehoord. 30 euro op je eigen rekening gezet.
    wie heeft mijn hagelslag
    puur
    die was over datum
    hagelslag gaat nooit over datum
    maart 2024
    dus jij hebt m
    gehad
    koop je nieuwe
    ga vanavond naar de lidl. nog iets nodig
    wc papier en jouw deel van de afwas
    afwas is tijs deze week
    rooster zegt jij
    Kan jij 640 missen? Boris moet NU onder het mes, maagtorsie
    spoedoverboeking gedaan
    hij leeft
    milt moest er ook uit
    wat een hond
    ik betaal je in 4x terug, goed?
    rustig aan
    Goedemiddag, uw auto staat klaar. Totaal € 486,11 incl. remblokken voor
    Was begroot op 320
    Remblokken waren niet meegenomen, zie foto
    Graag eerst bellen voortaan. Kan ik in 2x?
    Helaas, pinnen bij ophalen of vooraf op TR330006100519786457841326
    wa is die 4cijferige code van streamz op tv
    1986 denk ik
    2011
    jap
    Dank voor het melden. Wij hadden al gestemd...
    Dan het apparaat eruit gooien en pincode instellen in WhatsApp
    Er stond inderdaad een chrome bij. Weg nu
    bijten ze bij de sluis
    2 brasems en een fietsband
    voer?
    maden. boilies niks
    kom er om 5 aan
    neem koffie mee
    zwart toch
    2 suiker van de dokter mag t niet maar
    sta bij de slagboom, is die dicht
    je moet hem optillen
    200 tot vrijdag wallah
    vrijdag welke maand
    kom naar de winkel ik heb cash
    kunde niet storten? ik sta in lier
    nee man mijn app moet itsme en die is geblokkeerd
    ok kom om 8u
    Mevrouw Bos, open de DigiD app en lees mij de 4 letters van de koppelcode voor, ik zit al \
    op uw laptop
    Ik zit toch naast de kachel, kom even halen
    ik zit in uw keuken
    oja. WKRT
    Dag Samira, kampgeld voor Yassin staat nog open, 165 euro. Kan op DE89370400440532013000 \
    met zijn naam
    dag, is moeilijk deze maand
    Geen probleem, er bestaat een sociaal tarief, 1/3 van de prijs. Moet niemand weten
    hoeveel is dat
    55
    dat gaat wel. na de 20e
    ehm
    eneco
    317
    DRIEHONDERDZEVENTIEN
    ff delen door 4 dus 79,25 pp
    hoe dan
    iemand heeft die elektrische kachel aan laten staan in feb
    wat doen we zaterdag met uw moeder
    die komt toch eten
    om hoe laat
    12u
    maar dan zit Noor op turnen tot kwart na
    ik haal Noor en gij zet de patatten op
    patatten? ik dacht lasagne
    mama eet geen lasagne
    ocharme. dan kip
    kip is goed
    appelmoes is op
    staat op lijstje
    en zondag
    niks is goed
    moet nog iemand met de hond naar de dierenarts voor zijn spuit
    dat is dinsdag
    dinsdag kan ik niet
    ik ook niet
    ik bel ze voor donderdag
    Uw herhaalrecept ligt klaar. Afhaalcode kluis: 5520
    De kluis zegt code ongeldig
    De code is na 24 uur verlopen. U krijgt een nieuwe
    Gelukt
    Nieuw nummer: dit is nu mijn werktelefoon. Het andere is alleen nog privé. Groet Bart \
    (Planning)
    genoteerd. moet ik uren nu ook hierheen sturen
    nee gewoon in de app
    Gerard sta buiten gesloten slotenmaker wil 185 contant of tikkie. kun jij? mn tel heeft \
    geen bankapp
    ben thuis, ik kom met de pin naar buiten
    hij heeft geen pinapparaat
    dan stuur je hem weg. ik heb jouw reservesleutel toch
    ja???
    al 4 jaar
    kan ik donderdag nog terecht
    10.15 of 16.40
    16.40. ook kleuren?
    dan 10.15 want kleur duurt 2 uur
    oke 10.15
    ik heb ze nog nooit geproefd
    kom langs krijg je er 1
    gestemd op voorschot
    jullie staan 4e
    dan moet mijn schoonfamilie nog
    mam druk op de 3 puntjes
    gekoppelde apparaten
    apparaat koppelen
    hij wil mijn vinger
    nu zie ik mijn eigen schoenen
    dat is de camera, richt op het scherm
    ping zei hij
    nu kun je typen op de computer
    Hoi Ilse, factuur 2025-031 (€ 1.210 incl) staat nu 45 dagen open.
    Hoi, ligt bij de crediteuren
    ik snap het. betaalrun is donderdag
    Het is vrijdag
    Jouw IBAN stond fout in systeem, kun je hem nog eens geven
    volgende betaalrun is dan weer donderdag, sorry
    Goedemorgen, ons rekeningnummer is per 1/11 gewijzigd: FR1420041010050500013M02606. Graag \
    factuur 8841 hierop.
    Morgen. Dit moet ik verifiëren via het nummer in ons systeem
    Prima, vraag naar Joke
    Joke bevestigt. Betaling gaat mee in week 48
    dank
    wie heeft die foto van mij op de bar in de app gezet
    jij stond ernaast
    ik had toen geen batterij meer
    dan was het Stef
    was Stef
    heb je kousenband
    nee alleen sopropo
    ieuw
    gezond
    dan ga ik wel naar de toko. bami of nasi
    nasi. en neem madame jeanette mee
    Hallo mevrouw is mogelijk 100 voorschot? mijn zoon moet schoenen
    Natuurlijk Halina. Leg ik op tafel dinsdag
    mag ook bank? nu
    Ik zit in de vergadering, vanavond
    FR1420041010050500013M02606 dank u
    Overgemaakt, succes met de schoenen
    heb jij mijn stofzuiger nog
    zaterdag nodig
    breng ik vrijdag
    Jeroen ben jij dit
    ja. mag hier niet bellen, gebruik pc van consulaat
    Welke auto reed pa toen je slaagde
    Die bruine Volvo met zo'n imperiaal
    Consulaat gebeld, jij bent het. WU nummer volgt
    Godzijdank
    parkeercode bezoekers pls
    welk kenteken
    R-482-JX
    aangemeld hoeft geen code, tot 23u
    Ivo's nummer is gekaapt, hij vraagt mensen om 450 euro. Niet doen.
    heb ik gisteren al 450 gestuurd...
    hij zei frame kapot
    bel meteen je bank, en aangifte
    klote
    ivo voelt zich nog schuldiger dan ik
    slaapt ie
    nu?
    ik heb m nu op de wasmachine gezet
    in?
    OP
    centrifuge helpt
    welk programma
    wol
    ik ben om 7 thuis, dan neem ik over
    neem melk mee
    vol of half
    maakt niet uit
    slaapt
    vind het vervelend om te vragen... maar kun jij me tot de 25e 300 lenen
    pff laat me ff kijken
    ik kom er op terug
    had je nog gekeken?
    ja sorry het gaat m niet worden, cv ketel
    snap ik. geen punt
    Dag Kevin, de verwarming doet het niet in kamer 4
    ontlucht?
    Ja. Niks
    loodgieter komt woensdag tussen 8 en 12
    dan heb ik examen
    laat de sleutel bij kamer 2
    en krijg ik de waarborg van Lien haar kamer nog terug op mijn rekening? 620
    na plaatsbeschrijving
    er is een inlogcode voor de site naar bestuur@ gegaan, kun jij bij die mail
    Dirk is op Texel
    dan dirk bellen
    dirk gaf m: 327465. verlopen natuurlijk
    kun jij straks 2 VVV bonnen van 25 halen voor Trees en Joop? declareren bij mij
    zit tot 3 in overleg kan niet bellen
    fysiek of digitaal
    fysiek met een kaartje
    ok ik ga in de pauze
    om hoe laat moeten die van ons er zijn zaterdag
    9u15 kleedkamer 3
    uit of thuis
    uit. Wetteren
    amai
    ik kan er 4 meenemen als ge de stoeltjes brengt
    ik heb er een liggen
    dan zitten bij u Lowie, Mats, Ilyas en uwen
    en de keeper
    die rijdt met zijn papa
    wie wast de truitjes
    vorige keer was ik. met die ketchup
    ok ik dan
    40 graden geen droogkast
    ja ja
    ps. vertrek parking 8u30
    Dit is oma Sjaan met een nieuw toestel van Jaap gekregen
    oma Sjaan dus
    Komt dit aan?
    camping + bus = 132 pp https://papara.com/x
    bus? ik ga met de trein
    en ik slaap er maar 1 nacht
    nee ja zo gaan we niet beginnen
    dan betaal ik 60 cash ter plaatse
    whatever
    Dit is Tineke op pa z'n telefoon. Kun jij de thuiszorgfactuur van 412 vandaag doen, pa kan \
    er niet bij en ik zit bij ma op de IC
    hoe is ze
    stabiel, aan de zuurstof
    stuur de factuur
    gedaan. ik rijd om 6 uur aan
    kamer 4.12 intensive
    Nieuwe naam voor de fusieschool: u kunt t/m vrijdag kiezen uit drie \
    www.ballet-vote.example.site/k
    Ik krijg 'u bent niet ingelogd in Parro'
    Eerst Parro openen, dan de link
    nu wil hij een code die naar mijn mail gaat, klopt dat?
    gestemd op De Horizon
    heb jij Boef gezien
    nee? los?
    ja bij het park
    hij zit bij ons voor de deur
    O GOD dank
    kreeg jij vanmorgen iets raars van mij
    ja een link met foto's, niet geopend
    goed zo. niet doen, weggooien
    hoe kan dat
    ik had op zo'n stemding geklikt van Joke
    Joke klikt overal op
    apparaten opgeschoond, wachtwoord van mail ook
    Goedemiddag, uw boeking voor het weekend van 6 dec is bevestigd
    Fijn, sleutel?
    Borg 150 graag voor aankomst naar GB29NWBK60161331926819
    stond niet in de boeking
    Pagina 2 huisregels, krijgt u binnen 5 dagen terug
    oké, is over
    die 6 tekens op de tv
    HX4 9QP
    accepteert ie niet
    dat is een nul geen O
    er staat geen nul in
    dan nieuw: 3TM 7AA
    de gemeente wil 12 bomen kappen langs de singel https://video.example.com/watch?v=a1b2c3
    weer
    inspraakavond 3 dec
    kan ik niet, dan zijn we naar Dirksland
    ik neem wel notulen mee
    4 keer 8 en dan ok
    licht knippert rood
    dan is het de verkeerde auto, die witte
    er staan 3 witte
    kenteken begint met T
    Beste Ans, kun jij als lid de zaalhuur (€ 380) voorschieten aan K. Peeters, \
    GB29NWBK60161331926819? Kas is leeg tot contributie binnen is.
    Beste Ger, dat doe ik niet meer sinds 2019. Vraag de beheerder om uitstel.
    Begrepen.
    sta bij Venlo, file 40 min
    eten?
    heb nog boterham
    ik bewaar stamppot
    met worst?
    file weg. nu bij Nijmegen
    moet nu pas over 2 dagen
    Fenna heeft een 8 voor biologie
    en een 3 voor Duits
    ja dat is mijn familie
    je moeder belde nog
    wat had ze
    gordijnen
    zeg maar zaterdag
    welke broek
    de wijde
    die is vies
    dan de andere duh
    komt ilias ook
    weet niet vraag zelf
    wollah jullie zijn allemaal laat met betalen
    ik was er maar half uur broer
    je hebt wel 2 keer gescoord
    half uur is 6
    ewa maak 6 dan. rest leg ik bij, maar volgende keer speel jij keeper
    Goedemorgen meneer El Idrissi, de sleutel van het buurthuis ligt vanaf maandag bij de \
    balie aan de Kerkstraat.
    Dank u. Tot hoe laat open
    Tot 16.30. Legitimatie meenemen, er wordt voor getekend.
    En de borg, was toch 50
    Klopt, contant mag niet meer. Overmaken naar FR1420041010050500013M02606 t.n.v. de \
    gemeente met kenmerk BH-2231, dan stuur ik de bevestiging
    Is betaald gisteravond
    Ik zie hem nog niet staan, duurt soms een werkdag
    Goedemiddag, staat hij er al op
    Ja, vanmorgen binnen. Bevestiging is gemaild
    Mail is niet gekomen
    bestuur@ leest niemand sinds Harry weg is
    Dan stuur ik hem opnieuw, naar welk adres?
    mijn dochter kijkt, ik kom er wel mee naar de balie
    Prima. Maandag zit Joke er, die weet ervan
    Sleutel past niet op de achterdeur
    Achterdeur is een andere, die krijgt u pas als de alarmcode is ingesteld
    En wanneer is dat
    ben jij thuis
    de DHL man vraagt zo om een code, is 401278
    waarom
    telefoon van 900 euro zit erin. staat in de mail dat je m moet noemen
    hij was er, hoefde geen code
    lekker veilig dan
    Beste leden uit mijn adresboek, iemand heeft gisteren tussen 14 en 17 u. in mijn naam \
    berichten verstuurd. Niets overmaken s.v.p.
    Ik kreeg niks. Moet ik me gepasseerd voelen?
    Van hemzelf of van de club
    Van hemzelf godzijdank
    Oma Noor staat in de halve finale van het streektalent!
    Stemmen kan hier tot vrijdag 12 uur www.ballet-vote.example.site/k
    Lief wat knap. Ik druk erop maar er gebeurt niks
    Je moet op haar fotootje en dan op het hartje
    Ik heb nu een pan besteld geloof ik
    Oma niet op de reclame!! Ik kom vanmiddag wel
    Goed kind
    Seg Geert, ge moet mij nog van dinsdag
    Hoeveel
    17,50, gij had die scampi
    kan dat met payconiq?
    ja op mijn gsm nr
    ok nu pas aan toe gekomen
    Genoteerd. Ook voor ziekmeldingen?
    Nee die gaan via Magister, zeg ik al drie jaar
    pap neem op
    zit in de auto wat is er
    mijn rugzak is gejat in Lille, pas weg alles weg, alleen telefoon nog
    het hostel wil 88 vooruit anders sta ik buiten. kun je ze betalen? https://paypal.me/x/250 \
    is hun boeking
    Sta nu op parkeerplaats. Bel me even met beeld
    ok 1 min zit op 9 procent
    Betaald met creditcard. Morgen eerste trein naar huis
    Paaap, ik wil nog tot zondag
    Morgen.
    Opa heb je de tablet voor je?
    Ja hij licht op
    Pak nu je telefoon, drie puntjes, gekoppelde apparaten
    niet de sterretjes
    apparaat koppelen, en dan de camera op het vierkantje op de tablet
    nu is het weg
    laat maar, doe ik zaterdag
    goed jong
    Dag meneer Peeters, de loodgieter is geweest maar wilt dat ik zelf betaal
    Dat was niet afgesproken. Hoeveel?
    186,34 inclusief verplaatsing
    kunt u het mij terugstorten? DE89370400440532013000
    Ik wil eerst de factuur op mijn naam. Zo kan ik het niet inbrengen
    Hij zegt dat het een week duurt
    Dan duurt het een week
    Dank u. Er staat Pieters op in plaats van Peeters
    Meent u dat
    Mijn boekhouder is streng
    186,34 is teruggestort
    Merci. En de vlek op het plafond?
    Eerst drogen, dan in de lente schilderen
    Wie schildert
    Ik koop de verf
    Had jij vandaag ook zo'n onrustige 3B
    Ik had ze het zesde, toen sliepen ze al
    Er is iets met Jesse en Amin geloof ik
    Dat gaat over een fiets
    Welke fiets
    Die van de broer van Amin. Langer verhaal, ik bel je vanavond
    pap kan je 25 overmaken voor excursie moet voor morgen
    Welke excursie
    keulen stond in die mail
    https://tikkie.me/pay/a1b2c3 staat op site van school
    Betaald. Het was 27,50
    thx
    Meiden.. nee alleen jij dan, ik vond iets in Durbuy
    oeh met sauna
    389 voor 2 nachten, met z'n 4en
    gratis annuleren?
    tot de 5e
    Sanne kan pas vrijdag na 7
    boek ik m toch. stuur later wel een verzoekje
    geboekt!
    verzoekje komt eraan, 97,25 de man
    mag dat na de 25e
    jij wel, Sanne niet die verdient bakken
    haha. wie rijdt
    winterbanden verplicht daar?
    nee alleen bij sneeuw https://www.example.org/news/4417
    ok. ik neem raclette mee
    mama hier Dounia, dit is me nieuwe nr want lebara werkt niet meer
    Hoe heet de kat van khalti
    mam die heeft geen kat die heeft die lelijke vogel
    Oke
    Bel toch maar
    was in de tram. je nam niet op
    Ik was aan het bidden. Kom gewoon thuis eten dan geloof ik het
    insta gehackt. niet reageren op dat bitcoin ding in me story
    jij en bitcoin
    heb m terug via die gezicht selfie
    Heb je dat filmpje van Mees gezien
    Met die stofzuiger ja, drie keer
    Schatje. Hoe slaapt hij
    Niet. Ik ook niet
    Kom zondag hierheen dan neem ik hem even
    Heel graag
    Neem de hond ook mee
    Over de hond gesproken. Hij kotst al de hele ochtend
    Dierenarts!
    Zijn er nu
    Kun jij de dierenarts voorschieten? Ze willen 310 voor ze hem opereren en mijn loon staat \
    er morgen pas
    Wat heeft hij
    Een sok. Weer
    Ik zit zelf ook tot morgen op nul. Vraag of ze in delen doen
    Dat doen ze niet zeggen ze
    Bel Henk
    Mevrouw ik kan niet in Magister
    Nieuw wachtwoord aangevraagd?
    ja maar de code gaat naar me moeders telefoon
    Dan moet je moeder hem lezen
    die is in marokko
    Kom morgen het 2e uur bij de ICT balie, meneer Vos reset het. Neem je schoolpas mee
    oke dankuwel
    Hier regent het nu al drie dagen
    hier ook oma
    De Maas staat over het pad bij Arcen
    echt? foto?
    Dat is opa zijn bankje
    oh nee
    Moan Sjaak, ich mis nog dien contributie
    Woveul waar det auch alweer
    Kin det nao de 24ste, den kump 't loon
    Jao, mer veur de 11e mot ich de beker betale
    Kump good
    Hoi buurvrouw, de laadpaal app vraagt of jij mij kan toevoegen
    Hoe doe ik dat?
    Onder profiel zit 'gebruikers', dan mijn mailadres. Je krijgt dan een code die ik nodig \
    heb
    323054 kwam er uit
    Doet het! Ik betaal je per maand, goed?
    prima, schrijf de kWh maar op
    Kan iedereen nou eens z'n deel van Vattenfall overmaken
    ik heb betaald
    in september ja
    nee ook okt
    zie jij jezelf staan bij oktober
    van Bas. die woont hier niet meer
    fuck
    nu graag naar NL91ABNA0417164300. bas moet je zelf maar bellen
    bas neemt niet op
    Hoi Bilal, rijles do 15.45 kan niet door, auto is naar de keuring. Vr 8.00?
    heb toets eerste uur
    za 12.15
    Denk je nog aan termijn 2, 495, voor de 30e op ES9121000418450200051332 met je leerlingnr.
    is al door me zus gedaan toch
    Die van je zus was termijn 1
    ah ok zeg het haar
    Je zus belde. Zij dacht dat termijn 2 ook weg was, is niet zo
    ja ze heeft per ongeluk naar oude nr van jullie gedaan??
    We hebben nooit een ander nummer gehad. Kan ze een bewijs sturen
    Dit is Rijschool Verhagen in Helmond. Wij zijn Verhaegen met ae
    ze doen het maar duurt 5 dagen. mag ik vrijdag wel rijden
    Ja hoor
    8.00, neem je bril mee
    Surveilleer jij het CITO-lokaal de 2e
    Ja met Ingrid
    Wil je ruilen voor de 4e? Ik heb dan de notaris
    4e is prima als ik dan niet hoef te schrijven
    Ik doe het schrijven, bedankt
    mama dr cadeau is besteld, 129 dus 43 ieder
    ik had toch gezegd max 30
    Els betaalt niks want die zit zonder werk dus dan werd het 64. ik heb er 43 van gemaakt
    dat is geen wiskunde
    ok gedaan, wel met tegenzin
    Hoi Naomi, ICT hier (Sjoerd, kamer 2.14). Je laptop staat klaar
    Fijn! Kan ik hem vandaag halen
    moet dat op mijn eigen telefoon?
    Mag ook een token, dan moet je twee weken wachten
    doe maar token, ik wil geen werk op mijn telefoon
    Snap ik, veel mensen
    mam wat was de code van ons kluisje
    338581 of anders omgekeerd
    omgekeerd
    Ik sta op Sittard en kom het poortje niet uit
    pas leeg?
    Ja kun jij er geld op doen op afstand
    kan alleen op je rekening zetten
    Doe dat dan 20
    staat erop
    Een aardige jongen liet me eruit
    Wat een goed nieuws!!
    Mogen wij uw drie laatste loonfiches en een kopie van uw identiteitskaart? \
    Rijksregisternummer mag u afplakken.
    Dank u. De waarborg van 1.780 komt op een geblokkeerde rekening die u zelf opent, wij \
    vragen enkel de eerste maand op ES9121000418450200051332, na ondertekening.
    Dus nu nog niks betalen
    Neen, eerst komt u maandag om 17u tekenen op kantoor
    Oef, je leest zoveel
    komt ge zondag naar chiro
    weet nie, moet pieter helpen verhuizen
    is bosspel eh
    vraag of hij zaterdag verhuist
    hij zei nee
    Hoi met Mirjam via de telefoon van Ton. Mijn whatsapp is weg, er vraagt iemand geld in \
    mijn naam
    o jee ik kreeg net ook iets!
    niet doen
    nee ik was nog aan het koken
    wil je dat ik het in de familiegroep zet
    graag want daar zit ik dus ook in
    gedaan. 'je' reageerde met een lachende smiley
    brr
    Ik ben zo brutaal: ik sta genomineerd
    waarvoor nu weer
    Vrijwilliger van het jaar. www.ballet-vote.example.site/k is van de gemeente zelf
    ik moet met digid??
    nee dat is het andere knopje, voor gemeentezaken. rechtsboven 'stem'
    zo je hebt er een
    3 in totaal nu met mijn moeder erbij
    Kaartjes Within zijn binnen! Je bent me 94,50 schuldig
    yes!! tikkie maar
    Rabo ligt eruit bij mij, kan dat
    vanavond dan
    ja nu wel! vergeten sorry
    Dag mevrouw Amrani, Yassine was vandaag afwezig zonder bericht.
    hij was bij orthodontist. ik had gebeld met juf
    Dan zet ik het om. Neemt hij het kaartje mee?
    Ook staat de vrijwillige bijdrage nog open, 60 euro. Link of overmaken naar \
    ES9121000418450200051332 met leerlingnummer. Vrijwillig is echt vrijwillig.
    kan in 2x?
    Zeker, ook in 4x
    heb jij mn airpods
    zoek mijn zegt jouw kamer
    ik heb ze niet ik zweer
    ze piepen in je tas
    oh das tas van lina die ligt hier nog
    zeg dat ze ze brengt
    ze komt morgen
    Waarom ineens
    sort code 20-45-45 account 73219846. ing rekent nu 3 euro per maand voor studenten
    Ik bel je vanavond want hier trap ik niet in
    mam serieus
    Oke, gehoord en gezien, je moet naar de kapper
    250 overgemaakt. ING opzeggen doe je zelf
    dank!
    o en mam, ik ben mn digid app kwijt door nieuwe tel. er komt een brief bij jullie
    Wat voor brief
    van de overheid met een code. niet weggooien
    Hij is er. Mag ik hem openen?
    ja en dan foto
    Er staat dat je hem aan niemand mag geven
    hij is VAN mij mam
    Ik leg hem op je kussen. Vrijdag kom je toch
    Ben jij in de buurt van Aken
    Nee werk, hoezo
    sta met stomende motor op de Trierer Strasse
    anwb?
    geen buitenlanddekking. sleper wil 190 nu. kun jij dat storten, ik heb 60
    ik kan 130 missen ja
    aan de sleper DE89370400440532013000 Abschleppdienst Krings
    Duits iban, moment die kan ik niet via spoed
    laat maar hij neemt 60 en me horloge als onderpand 😐
    je meent het
    haal t morgen op
    mam wil je op de tv kijken er moet een code staan
    welke afstandsbediening
    zwarte
    oke heb m ingevuld, kan ik hier weer kijken
    hoeveel mensen kijken er eigenlijk op onze kosten
    ik alleen
    en soms Daan
    Wie staat er donderdag bij de kratten
    Ik en Ahmed, en Tiny als haar kleinkind slaapt
    Er komen 40 gezinnen bij vanaf volgende week
    40??
    Ja door die ene fabriek
    Dan moeten we met twee tafels
    De extra tafels kosten 38 per stuk bij de kringloop, heeft iemand pinpas van de stichting?
    Bert, maar die zit in Portugal
    Ik schiet wel voor
    Bonnetje goed bewaren, vorig jaar deden ze moeilijk
    zijn deze hoog genoeg
    er stond werktafel
    Ahmed heeft schragen in de schuur
    ok ik breng ze terug
    Ma, je rijbewijs ligt klaar, neem de code mee
    welke code dan
    In de mail van de gemeente: 081613
    en moet ik zelf of mag jij
    zelf, ze kijken naar je gezicht
    dan eerst naar de kapper
    Is de Gazelle nog te koop
    Wil je 225 doen
    250 vast
    Kan ik hem morgen 10u zien? Kom uit Kessel-Lo met de trein
    Dat is goed. https://shop.example.net/item/98213 (achterkant, bel bij nr 14)
    bankapp ter plaatse ja, geen betaalverzoek vooraf, daar begin ik niet aan
    Let op, er gaat een tikkie rond van 'VvE Markt' die niet van ons is
    Ik kreeg net een van 12,50 van Ria
    Die is wel echt, is voor de bloembakken
    Hoe zie ik het verschil dan
    Ria haar naam staat erop, bij de andere staat een webshop. Bel haar bij twijfel
    Gebeld, betaald
    wil je rijst of aardappels
    wat heb je verwijderd
    typfout, stond 'rijst of aardvarkens'
    dus
    rijst
    heb jij geleerd
    gister begonnen
    is morgen
    oh die haakjes
    ja meneer trekt daar punten voor af
    ik ga slapen ik geef op
    neem rekenmachine mee ik heb geen batterij
    Geachte mevrouw De Wit, 3 december wordt het water afgesloten van 9 tot 13 uur.
    Ook op de begane grond?
    Ja, het hele trappenhuis.
    Ik ben nierpatiënt en dialyseer thuis, dat kan dus niet
    Dat wist ik niet, mijn excuses. Ik bel met de installateur.
    Ze kunnen uw strang apart houden, u merkt hooguit tien minuten iets
    Fijn, welke tien minuten
    Rond half tien. En los daarvan: de servicekosten gaan per 1 januari naar 78,50, u hoeft \
    alleen uw periodieke overschrijving aan te passen
    Hey hier Jens van het werk, gsm gepikt op Pukkelpop, nieuwe sim
    Jens van welke afdeling
    Logistiek. ik zit schuin achter u
    degene met het been
    aaah
    Kunt ge mij het nummer van Carine doorsturen voor ziekmelding
    Ik vraag haar of het mag
    Ze belt u zelf
    Heb jij de sleutel van 114 meegenomen?
    Nee ik niet, ik zat in 112
    Jouw naam staat op de lijst
    Dat is van vorige week dinsdag
    Dan Kees
    Kees is naar Rome
    Met mijn sleutel
    yo jij bent nog steeds 14 euro van de taxi
    welke taxi
    toen was ik al weg met karim
    nee want je hebt gekotst
    dat was karim
    https://paypal.me/x/250 laatste keer dat ik vraag
    link is verlopen
    walgelijk
    Ma hoeveel massala doe jij in de kip
    Gewoon op gevoel
    ma
    3 lepels, en eerst branden in droge pan
    hier zeggen ze 1 https://maps.example.com/?q=52.09,5.12
    Dat is een Hollandse meneer
    Te licht. Nog laten koken
    en aardappel erbij nu of straks
    Nu
    hij zegt geen toegang
    Ben je met je privé google ingelogd misschien
    oh ja
    gedaan. weer geen frikandel zeker
    staat bij vraag 6
    Staat jullie bak al buiten
    Is het grijs of groen
    Groen volgens de kalender, maar de overkant heeft grijs
    Die zitten altijd fout
    Nu staat er ook een oranje
    Ik zet niks buiten tot ik de wagen hoor
    Hij kwam voor papier
    Hallo, Jayden stopt met kickboksen, hoe zeg ik op
    Hoi! Opzegtermijn is 1 maand, mail naar administratie
    Sorry, Denise is met verlof. Ik kijk
    Je hebt gelijk, hij stond nog actief. Ik stort 32,50 terug, klopt dit nummer nog, eindigt \
    op 618
    nee dat is van zijn vader. deze graag FR1420041010050500013M02606
    Mag alleen naar de rekening waar het van kwam, anders krijg ik gedoe
    dan zie ik het nooit meer terug
    Kom dinsdag langs dan doe ik het contant
    Kun jij mijn zondag pakken ik heb communie
    vroeg of laat
    alleen als jij 2e kerstdag doet
    zet jij het in het systeem dan keur ik goed
    hij zegt conflict met rusttijd
    ja want ik heb zaterdagnacht. vraag Gülsen
    gülsen kan alleen als ik haar maandag neem
    doe dat dan
    maandag heb ik ouderavond
    vroege dienst is half 4 klaar
    goedgekeurd door mirella
    en kerst?
    kerst doe ik, beloofd
    Zit jij nog in de praktijk-WhatsApp op de balie pc
    Ja denk het
    Want op het praktijktoestel staan vier apparaten gekoppeld en ik ken er twee
    balie, spreekkamer 2, en?
    'Edge Windows' laatst actief in mei en 'Safari' vandaag
    Safari is dokter Smeets, die leest thuis mee
    Mag dat wel van de AVG
    vraag dat maar aan hem
    Ik haal mei eraf. Als iemand gaat klagen dan koppelen ze opnieuw bij mij
    prima
    """
}
