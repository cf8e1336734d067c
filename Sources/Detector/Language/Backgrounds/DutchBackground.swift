// 350 everyday chat messages in Dutch, one a line.
// Source: dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let dutch = """
    Hee, nee hoor. Alles goed?
    Even kijken... er staat 123-456. Is dat hem
    123456
    Wat voor iets dan
    Oke stuur maar door dan
    Gelukt, is overgemaakt
    Nou dat wordt me wel wat veel, ik bel je vanavond even
    Hoe kan dat nou weer
    Stuur maar dan, hoeveel is het
    Zo! Waar is dat voor?
    Betaald schat.
    Bij mij is het gewoon afgeschreven hoor
    Ik ga je vader er even bij halen
    tuurlijk meis
    oei dat is best een bedrag
    wat is er aan de hand dan?
    grappig want jij hebt helemaal geen auto
    hoe heet mijn hond ook alweer
    1 woord, kost je 2 seconden
    Hee! Ja langzaam aan, werkblad komt volgende week pas
    Wij? Zijn jullie ook bezig dan, wist ik helemaal niet
    Leuk joh! Foto's graag
    Zeker, zit in de tuin met koffie
    Hmm is er storing bij Bank? Ik las niks
    Stuur je gegevens maar, ik kijk straks als ik binnen ben
    Weggeklikt en verzonden. Succes met tegelen!
    Hoi Sanne, ja tot half zes
    Wat voor bonnen en hoeveel?
    Mag dat zomaar van de creditcard van het team?
    Ok bijzonder, ik loop zo naar de Primera
    Waarom de codes? Ik kan ze toch gewoon op jouw bureau leggen
    Eerste is 123456, de andere vier app ik er zo achteraan
    yoo
    hahaha jij? je hebt net je salaris gehad ouwe
    haal bij je ma dan
    waarom staat er M. de Vries op die tikkie
    welke neef noem naam
    Dag Sanne, jazeker. Ik zat juist aan de thee.
    Ach, wat naar. Waar gaat het om?
    Dat heb ik ook weleens gehad. Wilt u dat ik het voorschiet?
    Geef het nummer maar, ik pak mijn leesbril
    Zo, het heeft even geduurd maar het is gebeurd.
    Dat spreekt vanzelf hoor
    je stond een uur geleden nog naast me in de kantine en toen had je nergens last van
    welke pomp dan kom ik het brengen
    bel me even
    ja tuurlijk. Sanne je app is gehackt gast
    Nog op den trein. Waarom?
    Amai, hoeveel is 't?
    Welke aannemer, ge woont op een appartement
    Ik vind da raar, gij schrijft precies anders dan gewoonlijk
    Sorry maar ik bel eerst ons mama
    Mama zegt dat ge gewoon bij haar in de zetel zit. Wie zijt ge?
    Ja wat is er, ik schrik ervan
    WAT
    wat is er gebeurd, ben je alleen??
    Kan ik een dokter aan de lijn krijgen
    Dat is een Litouws nummer
    Goed, ik heb het gestuurd. Bel me zodra je bijkomt
    ja hoor
    denk het wel, om hoeveel gaat het
    ok dat kan net
    doe ik nu meteen
    Gaat wel. Jij?
    Vertel
    Hoeveel hebben we het over?
    Euro?? Doe normaal
    Waarvoor is het
    Ik kan hooguit 500 missen
    Nee dat heb ik niet
    Dan vraag je uitstel aan, dat kan online
    600 is echt de max
    Deurwaarder? Net was het de belastingdienst
    Noem eens de straat waar we zijn opgegroeid
    sorry nu pas gezien, late dienst gehad. is het al opgelost?
    Neeeee!! Pinkpop?
    2 natuurlijk, voor mij en Bas
    Kan ik het jou vrijdag cash geven
    Helft gedaan, rest als ik thuis ben
    Rustig man, waarom zo'n haast
    Goedenavond! Is er iets met de heg?
    O jee, hoe krijg je het voor elkaar
    Ik heb hier 123-456 staan, met een heel verhaal in het Engels erbij
    van wat
    er staat letterlijk "deel deze code niet met anderen"
    er staat ook whatsapp in
    je bent gehackt volgens mij, ik app je vriendin wel even
    Ach wat leuk! Natuurlijk, hoe doe ik dat?
    Moet ik de code niet zelf ergens invullen?
    Hier komt ie: 123456
    Nu staat er dat mijn account op een ander toestel wordt aangemeld??
    Goed bezig!
    Welke? Ik heb een smsje van WhatsApp, verder niks
    Dan bespreken we het donderdag op de baan
    Prima
    haha wat nu weer
    is dat zo? nooit van gehoord
    123-456 deze?
    dat klinkt wel sketchy
    Ja druk maar goed, hier ook altijd chaos op vrijdag
    Oh wacht, zat in de auto. Deze? 123456
    Hoi, ik heb mijn app nu pas terug. Na dat codeding werd ik er overal uitgegooid, was jij \
    dat wel vanochtend?
    Och kind toch! Hoe is dat gebeurd?
    Jij ook altijd haha. Ben je nat geworden?
    Hoeveel is dat dan?
    Dat zeggen ze alle drie. Naam?
    ok pas ik aan
    hoeveel
    staat klaar en verstuurd
    ho even. kom vanavond maar langs
    Sanne zit hier aan tafel en weet nergens van, smeerlap
    ben je het Sanne
    hoe gaat het op je nieuwe werk
    dat is niet zo mooi. wat kost dat
    dat moet ik eerst met opa bespreken
    hij is al boos. opa wil je stem horen
    opa zegt dat dit een truc is. dag
    Ik ben jaloers. Wanneer kom je weer deze kant op?
    Eh, dat klinkt ingewikkeld. Waarom betaal je niet met een gewone SEPA?
    Stuur eens een foto van jezelf met vandaag de krant, haha, maar serieus
    Die bewaar ik voor mijn memoires
    Ha Sanne, prima, wat kan ik doen?
    Welke leverancier?
    Dan wil ik het graag telefonisch van je horen
    Dan wacht ik tot je uitgestapt bent
    Ah wat klote man
    Je woont op 20 min lopen van het station
    In welke
    Je fiets staat hier anders gewoon en je licht brandt. Leuk geprobeerd
    Jaaa echt, die tiramisu omg
    Oh ja ik had alles voorgeschoten, tikkie komt eraan
    https://example.org/pay
    ja doe
    is € 250 pp toch
    klopt, incl fooi
    betaaldd
    Heren, huur moet weer. € 250 de man op de bekende rekening
    ik krijg vrijdag pas stufi, mag het dan
    Nee de huisbaas schrijft donderdag af, anders sta ik rood
    ok dan vraag ik mn ouders even
    Please doe dat vandaag want vorige maand heb ik het ook al moeten voorschieten
    Staat erop, check
    moet jij nog energie verrekenen van maart?
    Ja dat is nog 41 euro, stuur ik volgende week
    Heb je straks tijd om te bellen? Wil iets vragen
    Ben om vier uur klaar. Is het ernstig?
    Nee, de wasmachine heeft het begeven en net deze maand is het krap
    Ach nee hè. Moet je iets lenen?
    Natuurlijk, naar je gewone rekening?
    Ja gewoon die van altijd, dezelfde als bij mama's cadeau
    Gestuurd. Neem wel een goede, geen wegwerpding
    Je bent een engel, ik maak zondag appeltaart voor je
    Met slagroom!
    Hij komt zaterdag tussen 8 en 12. We overleven het nog even met de handwas
    Openstaand bedrag: € 250.
    Graag overmaken naar NL91ABNA0417164300 t.n.v. M. de Vries o.v.v. lidnummer.
    Excuus, was aan mijn aandacht ontsnapt. Kan het in twee keer?
    Dat is geen probleem, laat maar weten wanneer.
    Dan nu de helft en de rest na de vakantie
    Akkoord, ik noteer het. Tot zaterdag langs de lijn!
    Hoi! Ik regel het cadeau voor juf Annemiek, doen jullie mee?
    Zeker, wat wordt het?
    Een boekenbon en een zelfgemaakt boekje van de kinderen
    Schattig. Hoeveel inleg?
    5 euro per kind, meer mag ook
    Tikkie: https://example.org/pay
    Stom, nieuwe gemaakt: https://example.org/pay
    Yes nu wel
    En mondje dicht tegen de kinderen, het is een verrassing!
    Mijn lippen zijn verzegeld 🤐
    Die bakfiets staat nog in de schuur hoor, als je wilt kijken
    Ja graag! Wat wou je ervoor hebben
    Zullen we er 50 af doen
    Vooruit, omdat jij het bent
    Hoe wil je het geld? Cash of overmaken
    Maak maar over, NL91ABNA0417164300 staat op mijn naam
    Doe ik als ik hem kom halen, is dat ok?
    Tuurlijk, zaterdagochtend ben ik er
    Net gestuurd, ik sta voor je deur haha
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
    Was het bier daarbij? Want ik heb zaterdag de bakken betaald
    Ah ja juist, da's er nog niet af. Wacht
    Dan is het 22 minder voor u
    Stuurt ge een Payconiq?
    In orde!
    Plezant was het hè, volgend jaar terug
    Hoi lieverd, ik zie dat je nog niet betaald bent voor vrijdag, sorry!
    Geeft niks hoor
    De app lag er het hele weekend uit en daarna vergeten
    haha geen stress echt niet
    Stuur je me nog even een betaalverzoekje, dan heb ik het zwart op wit
    4,5 uur dus € 250
    Haha wat lief dankjewel!!
    Kun je de 14e ook?
    Ja kan!
    Ben jij in de buurt van je telefoon
    yess hoezo
    Sta bij de Appie met een volle kar en mijn pas doet het niet, kun je € 250 naar me \
    overmaken op de spaarrekening van ons samen?
    Chip kapot denk ik, maar met Apple Pay van de gezamenlijke kan ik wel
    wacht ff, ik bel je
    Thanks voor net, gelukt! Die caissière keek alsof ik een bank beroofde
    vergeet de melk niet
    Heb ik
    en vraag meteen een nieuwe pas aan
    Rond zessen ja
    Kun je mijn pakketje uit de kluis halen? Ik stuur je de afhaalcode
    Is dat die oranje muur buiten
    Ja, naast de winkelwagens. Intikken en dan springt er een luikje open
    Heb hem, loodzwaar, wat heb je besteld
    Kattenbakvulling 😂
    De code van het sleutelkastje bij het huisje is 4718, daarna het sterretje
    Het kastje hangt links naast de houtopslag, beetje verstopt
    Hij doet niks?
    Klepje eerst omhoog duwen, dan pas drukken
    Aha gelukt. Wat een plek zeg!
    Geniet ervan!! En de wifi staat op de koelkast
    En het alarm dan, zit daar ook nog iets op?
    jij ook aan het Netflixen?
    ja probeer maar hij wil een code
    Die komt bij mij binnen, wil je hem?
    graag, snel want hij verloopt
    te laat, hij zegt ongeldig
    Vraag een nieuwe aan dan
    123-456 nu tikken!!
    Jaaa! Ben erin. Mag ik nu eindelijk de finale zien
    Geen spoilers sturen, ik zit op afl 6
    Hoi buurman, wij vertrekken om 17:00. Alles duidelijk met de planten?
    Helemaal. Alleen, wat was het alarm ook alweer?
    Zes cijfers: 123456, en binnen 30 seconden na binnenkomst
    Lukt het niet dan gaat de sirene, bel dan de meldkamer en noem het woord "tulp"
    Genoteerd op mijn hand
    Niet aan de poetshulp geven graag, die komt pas als we terug zijn
    Blijft tussen ons. Fijne reis!
    Mam ik ben nu bezig met je toeslagen
    Fijn jongen
    Ik mag dat toch nooit doorgeven zeggen ze op tv
    Heel goed dat je dat zegt! Daarom bel ik je ook via de huistelefoon, dan hoor je dat ik \
    het ben
    Ja hij gaat over
    Zo, geregeld. Vanaf juli krijg je 31 euro meer per maand
    Wat zou ik zonder jou moeten
    De wifi in de kleedkamer heet fitzone-gast en het wachtwoord is squatrack
    en de deur na tienen?
    Je krijgt een pincode in de app, die van mij is 9034 maar gebruik je eigen want ze loggen \
    alles
    ah ok had ik over heen gelezen
    zie je daar om 7?
    isgoed leg day 💀
    stuur jij me trouwens dat cijfer van je kluisje, je hebt mn handdoek
    Test test, doet ie het?
    Luid en duidelijk
    Nieuwe telefoon! Alleen al mijn oude berichten zijn weg, back-up mislukt
    Oei, ook de foto's van Texel?
    Ja alles!! Heb jij die nog? Dan stuur je ze even
    Heb er een stuk of 60, komen eraan
    Top, ben blij dat jij alles bewaart
    Die mag je tegen betaling verwijderen, 10 euro contant
    Beste allemaal, vanaf 1 mei is dit mijn nieuwe nummer: +31 6 12345678. Het oude blijft nog \
    twee weken werken
    Ha Sanne, ben jij dit echt? Je hoort zoveel tegenwoordig
    Slim dat je het vraagt. Bel me gerust op mijn oude nummer of op de vaste lijn
    Net gedaan, gaf je vrouw een half uur klets erbij
    Haha dan heb je haar goed getroffen
    Mijn bank moest het ook nog horen, hing een half uur in de wacht
    Ben je tenminste zeker dat ze opletten
    zit in de trein naar groningen met 6 procent en geen lader
    slim
    als ik niet opneem lig ik niet dood in een sloot ok
    en hoe vind ik je dan straks
    k
    verbind valt ook steeds weg bij zwolle
    klassieker
    1%
    🫡
    Even ter info: mijn scherm is gebarsten, ik gebruik tot donderdag de oude Samsung van mijn \
    zoon
    Zelfde sim, dus ja. Alleen bellen kraakt, dus liever appen
    Zal ik de agenda van morgen dan mailen?
    Graag, op dit schermpje lees ik niks zonder vergrootglas
    Leeftijd speelt ook een rol collega
    Auw
    Hoe lang duurt zo'n reparatie?
    Lunch gaat dus op mijn rekening
    Neem op neem op
    zat te vergaderen wat is er
    Trein staat stil bij Boxtel, aanrijding. Kan jij Fenna van de opvang halen? Ze sluiten om \
    half 7
    ja ik ga nu weg
    Dank je dank je
    Ik heb haar. Ze wil pannenkoeken
    Mag. Ik ben er niet voor 17:00 vrees ik
    Ben je thuis? Bel me als je dit ziet, is dringend
    Schrik me rot!! Ik bel nu, je neemt niet op
    Stond langs de A27 met herrie, hoorde niks. Motor rookt
    ALLES OK?
    Pff. Zal ik komen?
    Hoeft niet, maar kun je mijn ANWB-nummer opzoeken in de blauwe map en doorsturen?
    Komt eraan, foto van de kaart
    Perfect, die is het
    Dynamo kapot. We worden naar huis gesleept
    Kun je praten
    Nu wel
    Och nee, welk ziekenhuis
    Isala, afdeling neuro. Bezoek vanaf 17:00
    Ik neem de eerste trein
    Wil jij zijn bril en scheerapparaat meenemen? Ligt bij hem op de commode
    Doe ik. Hoe is oma
    Flink, maar ze eet niks. Neem ook iets lekkers voor haar mee
    op t feestje van Lot hoezo
    heb mezelf buitengesloten op mn sokken
    HAHAHAHA
    niet grappig het vriest
    ik spring op de fiets kwartiertje
    lief!! neem je reservesleutel mee he, niet weer die van de kelder
    de bovenbuurvrouw heeft me binnengelaten ik krijg soep
    dan fiets ik rustig
    Let op allemaal: bij mij in de straat zijn drie mensen opgelicht via WhatsApp. Ze vragen \
    om een code of om geld "tot morgen"
    Schandalig. Hoe herken je het?
    Bel altijd eerst terug op het nummer dat je kent. En geef nooit een code uit een sms door
    Dat ga ik moeder ook uitleggen
    Op jouw kattenfilmpjes vooral
    Bij de buren ging het om € 250, binnen een kwartier weg
    Krijgen ze dat nog vergoed?
    Waarschijnlijk niet, want ze maakten het zelf over
    hey als Jordy jou appt om geld: niet doen, account is overgenomen
    ooohh ik kreeg net een bericht van hem!! "kan je € 250 missen"
    had al gezegd dat ik zou kijken
    blokkeren en melden. hij zit zelf nu bij de politie
    sneu man, hoe zijn ze binnengekomen
    iemand uit de voetbalapp vroeg om een code van 6 cijfers en hij stuurde m gewoon
    typisch
    Doorgestuurd van de wijkagent: Oplichters nemen WhatsApp-accounts over en vragen vrienden \
    om snel € 250 te betalen. Spreek met uw naasten een controlevraag af.
    Het tafelkleed van tante Riet
    Goedgekeurd
    Ik meen het wel hoor, Henk van de biljart is 1400 euro kwijt
    Och arme Henk
    Die schreef letterlijk: kunt u het even voorschieten, ik kan nu niet bellen
    Daar zou ik ook in getuind zijn bij mijn kleindochter
    Waarin?
    Zogenaamd mijn nicht: "kan je vandaag nog een factuur voor me doen, ik kan niet bellen"
    Nee joh
    Had NL91ABNA0417164300 al ingevuld, toen zei de bank dat de naam niet klopte
    Godzijdank. Heb je gemeld?
    Ja bij de fraudehelpdesk. Zet allebei die pincode van twee stappen aan, nu meteen
    """
}
