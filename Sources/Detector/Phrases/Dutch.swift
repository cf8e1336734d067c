/// Dutch as it is typed in the Netherlands and Flanders.
let dutchPhrases = dutchAccountPhrases + "\n" + dutchContactPhrases

/// What whoever writes from the account says: requests, pretexts and evasions; and the word classes.
let dutchAccountPhrases = #"""
  @ask = kun|kan|kunt|kunde|zou|zoude|wil|wilt|wilde|mag|zoudt|zouden|kunnen|kon|hoop|helpen
  @you = je|jij|u|ge|gij|jou|jullie|uw|juh
  @me = mij|me|mn|ons|mijn
  @lend = voorschiet*|voorschot*|voorgeschoten|lenen|leen|uitlenen|bijspring*|bijlappen
  @transfer = overmaken|overmaak|overschrijven|overboek*|overboeking*|overschrijving*|storten|sturen|stuur|overzetten|maken|betalen|betaal|betaling*|voldoen|afrekenen|missen|swishen|regelen|doen|halen|kopen
  @payonly = overmaken|overmaak|overschrijven|overboek*|overboeking*|overschrijving*|storten|betalen|betaal|betaling*|voldoen|afrekenen|spoedbetal*|spoedover*|transactie|overzetten|overboeken
  @money = geld|cash|doekoe|centen|flappen|barkie|barki|barkies|donnie|donnies|meier|meiers|euro|euros|eurie|pegels|saldo|poen
  @due = rekening|factuur|facturen|boete|aanmaning|borg|aanbetaling|huur|deurwaarder|incasso|belastingaanslag|leverancier|huurbaas|openstaande|betaaltermijn|aanslag|eindafrekening|waarborg|voorschot
  @gift = cadeaubon*|cadeaukaart*|giftcard*|gift|itunes|steamkaart*|bonnen|paysafe*|bitcoin*|crypto*|usdt|googleplay
  @now = nu|vandaag|direct|meteen|snel|spoed|dringend|vanavond|zo|straks|asap|gelijk
  @code = code|codes|smscode|verificatiecode|controlecode|inlogcode|bevestigingscode|activatiecode|cijfers|getallen|cijfercode|stemcode|pincode|nummertje|verificatie|smsje|beveiligingscode|herstelcode|toegangscode|aanmeldcode|registratiecode|veiligheidscode|whatsappcode|otp|codetje|smscodes|verificatiecodes|verifikatiecode|bevestigingsnummer|zescijferige
  @give = stuur|sturen|doorstuur*|doorsturen|doorgeven|geef|geven|terugsturen|terug|voorlezen|lees|lezen|app|appen|plaatsen|doorappen|zeg|zeggen|noem|invullen|tik|typ|doorgegeven|kopieren|kopieer|kopieeren|plak|plakken|overtypen|screenshot*|foto|fotootje|sms|voorlees|opnoemen|noemt|geeft|gaf|bezorg*|zegt|doorzetten
  @wrong = ongeluk|vergissing|vergis|verkeerd*|fout|foutje|abuis|perongeluk|ipv
  @digits = zes|6|#num
  @call = bellen|bel|opnemen|telefoneren|videobellen|belle|beeldbellen|spreken|ingesprek
  @broken = kapot|stuk|defect|stuk|niet|slecht|kaduuk|doet|crasht|storing|kraakt
  @mic = microfoon|mic|micro|speaker|geluid|luidspreker|camera|mik
  @arrive = krijg*|kreeg|gekregen|ontvang*|binnen*|komt|kwam|gekomen|aangekomen|toegestuurd|gestuurd|verzonden|verstuurd|gehad
  @kin = pap|papa|pa|mam|mama|ma|mams|paps|opa|oma|zus|broer|tante|oom|vader|moeder|ouders|familie|iemand|anderen|lisa|collega*
  @dev = telefoon|toestel|mobiel|mobieltje|tel|gsm|iphone|samsung|scherm|sim|simkaart|smartphone|foon|phone
  @brk = kapot|gevallen|vallen|stuk|gestolen|kwijt|gecrasht|verzopen|gejat|verdronken|gesneuveld|overleden|geblokkeerd|wasmachine|wc|toilet|plee|gracht|zee|bad|water|waterschade|sloot|gebarsten|verloren|defect|kaduuk|naar_de_knoppen
  @bk = bankapp|bankpas|pas|pinpas|kaart|creditcard|rekening|bankieren|internetbankieren|mobielbankieren|limiet|daglimiet|bank|kaartlezer|scanner|identifier|reader|account|kastje|ing|rabo|rabobank|abn|bunq|sns|asn|kbc|belfius|argenta|itsme|digipas|spaargeld|spaarrekening|portemonnee|tancode|betaalapp
  @no = geblokkeerd|blokkeert|kapot|werkt|vol|ingeslikt|gestolen|storing|bereikt|vast|leeg|doet|verlopen|weigert|geweigerd|niet|nie|kwijt|eruit|overschreden|bevroren|thuis|ligt|zoek|vergeten|foutmelding|plat|activer*|geactiveerd|inloggen|vastgezet|toegang|geen|gepakt
  @scam = oplicht*|gehackt|gekaapt|gekraakt|gejat|overgenomen|misbruikt|whatsappfraude|hulpvraagfraude|phishing|nepbericht*|criminelen|fraude*
  [code-request]
  2.6 @code ... @wrong
  2.6 @wrong ... @code
  2.4 @digits cijfers|getallen|cijferige|cijfer & sms*|whatsapp|@give|gestuurd|nummer
  2.3 @ask ... @code ... @give
  1.1 @give .. @code & sms|whatsapp|jouw|je|binnen|gekregen|kreeg|krijgt
  1.9 krijg*|komt|kreeg|gekregen|ontvang*|binnengekomen ... sms*|smsje|code ... @give
  1.3 code|codes|sms|smsje ... jou|jouw|je ... nummer|telefoon|mobiel|toestel|tel
  1.8 jouw|je nummer & per_ongeluk|ingevuld|gebruikt|opgegeven & code|sms|cijfers
  1.6 jou|jouw ... nummer ... @code|sms
  1.6 zes|6 cijferige code
  1.8 code|cijfers|getal|getallen|nummer ... voor mij|me
  1.6 @code|sms|berichtje .. was|is .. voor mij|me|mn
  1.6 jouw|jou|je|u|uw nr|nummer|06|telnr .. opgegeven|ingevuld|ingevoerd|gebruikt|gekoppeld|ingetypt & @code|sms*
  1.5 @code & @wrong & sms|gestuurd|verstuurd|verstuurt|nummer|jou|jouw
  1.5 tweede|nog .. code|sms & ook|bevestiging|binnen
  1.6 vriend*|iemand|kennis|contact ... bevestig* & @code
  1.5 @code .. die|dat|want .. ik .. nodig
  1.5 foto|screenshot|fotootje .. van|van_dat .. sms*|smsje|code|cijfers
  1.5 cijfers|getallen|nummers .. opnoemt|voorleest|opleest
  1.4 stuur ... @me .. cijfers|code
  1.4 opgegeven|ingevuld ... jouw|je nummer
  1.6 gebeld|belt .. computerstem|computer|robot*|automaat|stem
  1.5 @code & @arrive & @give|nodig|hebben
  1.4 @code ... heb|moet ik .. nodig|hebben
  1.4 laatste|eerste|andere #num|drie|twee cijfers
  1.4 wat|welke .. staat|stond er|daar|precies & sms*|whatsapp|@code
  1.2 whatsapp|werkaccount|account|inlog|verificatie* & @code & @give
  1.3 stem|stemmen|stemt|gestemd|meedoen|aanmelden & code|sms*
  1.2 @code .. klopt|werkt|verlopen|pakt .. niet|hem & nieuwe|andere|nog
  1.0 mag|kan ik .. @code
  1.2 @code bedoel
  0.4 geef|stuur|app|zeg|typ m|hem|die|ze & @code
  1.0 klik & @code & @give
  0.5 getal|getallen|nummer & sms|smsje & @give
  0.9 @ask ... @give & code
  0.5 sms* ... binnen|gekregen
  1.1 @code ... kreeg|krijgt|gekregen|kreegt
  0.6 krijg*|kreeg|heb|ontvang* .. @you ... sms*|berichtje|whatsapp|@code|mailtje
  0.6 @code .. aan|naar .. @me
  0.7 wat ze|hij|die voorleest|zegt
  0.7 inloggen|aanmelden|registreren|verifieren|bevestigen & @code
  0.7 heb|krijg .. @you .. binnen
  0.1 @code & sms|smsje
  -2.6 nooit ... @code
  -2.5 geen .. @code
  -2.2 pakket*|pakje|postnl|dhl|locker|kluis*|deur|voordeur|hek|poort|alarm|alarmcode|kortingscode|korting|actiecode|netflix|disney|videoland|wifi|wachtwoord|streep*|fietsslot|sleutelkluis|sleutelkastje|reserveringscode|boekingscode|airbnb|voorraad
  -2.0 oplicht*|politie|pas_op|doorgestuurd
  -2.0 review*|compile*|gepusht|repo|jira|bug|wiskunde|opgave|teams|programm*|sportschool
  -1.9 digid
  -1.5 geel|rood|oranje
  -1.2 wil je hem|m
  -1.2 welke|wat .. code
  -1.0 bij mij|ons .. niet
  -0.9 hoe .. zet|stel|werkt|zit|kan
  -0.9 weet|heeft iemand
  [money-request]
  2.1 @ask ... @me ... @payonly|missen|overzetten
  2.3 @payonly & voor @me & @ask|wil
  1.5 lenen|leen van|@me
  2.2 doorsturen|doorstorten|doorboeken & geld|bedrag|rekening
  2.1 lenen|leen|voorschiet* & @money|#amount
  2.0 tikkie ... voor @me|mij ... voldoen|betalen
  2.0 nieuw|gewijzigd|ander rekeningnummer & factuur|betaling*|overmaken
  1.9 heb .. @money ... voor @me
  1.9 @gift & @ask|halen|kopen|codes|verrassen|nodig
  1.8 betaalverzoek ... betalen|voldoen
  1.4 western_union|moneygram
  1.8 jouw|je|uw rekening ... gebruiken|ontvangen|storten
  0.7 tweede|andere|nog|andere .. openstaan|betaling|rekening|factuur & @ask|doen|ook
  1.9 moet ... @payonly
  1.6 geld .. nodig
  1.7 kan|kun je .. #num .. van maken
  1.6 stuur .. geld
  1.8 ziekenhuis|opereren|garage|hotel|douane|politie|taxi|sleepdienst & betaal*|betaald|#amount|geld|kaart
  1.6 zelfde|zelf .. nog .. keer
  1.6 jouw|jou rekening|pas|kaart .. gebruiken|lenen|mag
  1.6 neem|nemen|namen|neemt .. over|waar & rekening|betaling|factuur
  1.6 financieel|financiele|financieels & help*|hulp|steun*
  1.5 @money ... lenen|leen|missen
  1.2 help*|hulp ... @payonly
  0.8 durf .. vragen
  1.4 heb|hebt @you .. toevallig
  1.5 openstaande|openstaand factuur|rekening|betaling|bedrag|post
  1.6 huurbaas|aannemer|leverancier|verhuurder|monteur|verkoper & rekening|betal*|betaald|geld|vandaag
  1.4 liever .. nu & rekening|#amount|betal*
  1.4 zit .. met .. iets|probleem & rekening|betal*|geld|factuur|#amount
  1.4 twee|paar|nog .. betalingen|rekeningen|facturen
  1.4 @ask ... nog ... bij .. #num|#amount
  0.8 @ask ... voorschiet*|bijspring*
  1.5 @ask .. wat|iets|beetje .. lenen|voorschieten|missen
  1.4 tikkie|stuur|app|maak|geef .. #amount .. naar|aan|voor|over @me
  1.5 te_kort|tekort & #amount|geld|huur
  1.4 help* .. @me|mij ... geld|cash|centen
  1.4 hoeveel .. kan|kun|kunt .. missen|lenen|betalen|overmaken
  0.8 @ask .. @you ... betaling|rekening|factuur|boete .. overnemen|voldoen|regelen|doen|betalen
  1.5 gekocht|koop|kopen|haal|halen .. bitcoin*|crypto|cadeaukaart*|steamkaart*|giftcard*
  1.4 @ask .. nog .. eentje|1tje|een_keer|dezelfde & #num|#amount
  1.3 niet genoeg|voldoende .. op .. rekening
  0.8 nog .. een|eentje|tweede & #num|#amount|rekening|betaling|doen
  1.4 nog ... van #num|#amount
  0.6 @ask ... @lend
  1.2 gunst|iets|ding .. vragen & #amount|betalen|lenen|geld|voorschieten
  1.2 kan .. niet .. betalen|pinnen|overmaken
  1.3 stort|boek|schrijf|maak|zet|gireer even|ff|effe|snel|nu|vandaag|gelijk .. #num|#amount
  1.5 uit de brand|nood
  0.5 @ask .. @you ... overnemen|missen|bijspringen|voldoen
  1.2 moet|moeten ... betaald
  1.1 limiet|pas|bankpas|bankapp|bankieren|internetbankieren|kaartlezer|spaargeld & betal*|betaal|factuur|rekening|overmaken|voorschieten
  1.1 zonder geld|portemonnee|pas
  0.8 nodig|opgelicht|spoed|dringend & #amount|geld
  0.7 @ask @you ... @payonly
  0.5 @ask @you ... #amount
  1.0 @ask ... @transfer ... #amount
  1.1 sta|zit|ben|lig .. kassa|tankstation|pomp|winkel|garage|ziekenhuis|vliegveld|hotel|politiebureau|grens|station & @money|#amount|pas|betal*
  0.9 pas|kaart|pinpas & geweigerd|geblokkeerd|doet & #amount
  0.5 @due & @now|betaal*|betaald|vandaag|probleem
  0.6 @gift & @you|me
  0.2 aanbetaling|voorschot|aannemer|leverancier
  0.6 #amount & @ask @you|me|mij
  0.2 @ask|zou .. @you .. @me
  0.5 krijg*|hebt @you .. vanavond|morgen|maandag|vrijdag .. terug
  0.1 @ask ... @transfer & rekening|factuur|#amount|geld|betaalverzoek|boete
  0.3 op|naar die|deze|dat|mn|mijn rekening
  0.4 krijg* .. terug
  -2.1 boormachine|fiets|ladder|boek|jas|auto|oplader|paraplu|tent|aanhanger|kleren|gereedschap|fietspomp
  -1.8 ophalen|oppassen|halen ... van .. school|opvang|creche|bso
  -1.6 tikkie|tikkies & etentje|eten|bier|borrel|pizza|gister*|cadeau|taxi|boodschappen|pp|persoon|film|lunch|drankjes|rondje|iedereen
  -1.6 tikkie ... komt|volgt|gestuurd|stuur
  -1.6 duo|hypotheek|studie|hbo|verbouwing|mogen_lenen
  -1.5 kaartje|kaartjes|ticket|oppas|broden|boodschappen|declaratie|benzine|bowling|concert|contant
  -1.4 ik .. voorgeschoten
  -1.2 ik maak|zal|stuur|heb .. over|overmaken|overgemaakt
  -1.0 contributie|lidmaatschap|penningmeester|herinnering|kasgeld|inleg|huisgenoten|huisrekening
  -1.2 pp|p.p.|per_persoon
  -1.2 stuur .. foto|adres|locatie|link
  -1.0 marktplaats|cash_ophalen|bij_ophalen
  -1.0 kaartje|bon .. verkoop
  [payment-details]
  2.2 tnv|t.n.v
  2.1 ten_name van
  1.9 begunstigde|rekeninghouder|tenaamstelling
  1.7 mededeling|omschrijving|kenmerk|betalingskenmerk|referentie|ovv & #amount|#num|bedrag
  2.0 kras*|foto|fotootje ... codes|strook|bonnen|kaarten
  1.3 op|ten_naam naam|name|van
  1.8 tikkie|betaalverzoek & #url|#link
  1.5 rekening|rekeningnummer|reknr|iban .. is|nr
  0.8 zet .. er|erbij .. bij
  1.1 hier .. tikkie|link|rekening*|iban
  0.2 omschrijving|mededeling|o.v.v|ovv
  -3.0 declaratie|reiskosten|kilometers|doneer|donatie|goede_doel|kika|contributie|spaarpot
  -2.0 gisteren|gister|etentje|pizza|drankjes|benzine
  [repay-promise]
  2.5 betaal|betalen|stort|maak|schrijf|zet .. terug
  1.4 krijg*|heb|hebt ... terug & @you|u|je
  1.7 krijg*|hebt|ontvang*|heb .. @you|het|t|alles ... weer|retour|trug
  1.6 zodra|als|wanneer ... maak|stort|betaal|schrijf|krijg*
  1.7 teruggeven|terugkrijgen|terugsturen|terugzien|retour
  2.1 weer bij|van|op je|jou|jouw|u
  1.5 terugbetal*|terugbetaling|terugstort*|terugboek*
  1.6 per omgaande
  1.6 geef .. terug
  1.6 elke|iedere cent
  1.5 met rente
  0.9 beloof|zweer|dubbel_terug
  1.3 komt .. goed & geld|morgen|week|weer
  1.6 morgen*|vanavond|maandag|vrijdag|weekend|straks|overmorgen & terug
  0.8 zodra .. @you|ik|salaris|storing|app
  -1.5 ik .. ben|kom|ga|bel ... terug
  -1.5 terug .. bellen|komen
  -1.7 boek|jas|auto|fiets|sleutel*
  [call-evasion]
  3.0 @mic ... @broken
  1.6 kan .. niet|slecht .. @call
  2.5 bellen .. gaat|kan|lukt|mag|werkt .. niet|slecht|lastig
  2.4 @call .. even niet
  2.0 kan|kunnen alleen|enkel .. appen|typen|berichten|schrijven|sms*
  0.7 niet .. bellen|opnemen|praten
  2.2 bellen|opnemen|praten|klappen .. kan|gaat|pas|straks|later|vanavond|morgen|niet|nie
  1.6 hoeft niet|liever niet & bel*|snel*
  1.6 app|typ|appen|chatten .. liever|alleen|beter|gewoon
  1.6 bereik|verbinding .. slecht|geen
  1.6 alleen|gewoon|beter|liever|makkelijker|enkel .. appen|typen|app|sms*|berichten|schrijven|chatten
  1.7 appen|typen|berichten|schrijven ... makkelijker|beter|liever|sneller|handiger
  1.4 geen|slecht* .. bereik|verbinding|signaal|netwerk|beltegoed|geluid|wifi
  0.7 kan|kon|mag|lukt|durf .. niet|nie|ff|effe .. bellen|praten|klappen|opnemen|spreken
  1.3 zit .. met|in .. directie|baas|klanten|auto
  1.4 zit .. in .. vergadering|overleg|bespreking|meeting|trein|bus|les|bioscoop|stiltecoupe|wachtkamer|gesprek
  1.5 zit|sta met .. procent|accu|baas|directie
  1.4 sneller .. als|om .. app|over
  1.4 beltegoed .. op
  1.4 hoor .. je|jou|u .. niet|toch|nie
  1.1 bel .. je|jou|u .. straks|later|zo|terug|morgen|vanavond
  1.3 procent|#num accu|batterij
  1.2 accu|batterij .. leeg|bijna
  1.0 bel .. straks|zo|later|vanavond
  1.2 fluister*|stil_zijn|stem_kwijt|hees
  1.2 zit|ben|sta .. directie|klant*|werk|bieb
  1.0 geen beltegoed
  0.3 zit .. in .. de .. auto|trein|bus|vergadering|wachtkamer|bioscoop
  [question-evasion]
  2.7 geen|niet .. tijd .. voor|nu
  2.4 doe|doen .. niet|zo .. moeilijk|flauw|raar
  2.4 ga .. @me .. overhoren|ondervragen|testen
  2.2 leg .. later|straks|vanavond|morgen|nog .. uit
  2.2 leg .. uit
  2.1 overhoren|kruisverhoor|quiz|ondervraging|spelletjes|grapjes
  2.0 weet ik .. niet meer
  2.0 wie .. anders
  2.0 vertrouw|vertrouwt .. @you|me|mij
  1.8 raad eens|maar|u
  1.8 doe .. normaal|gek|moeilijk|flauw|raar|maf|zot
  1.7 ik .. ben .. het|t .. gewoon|toch|zelf|echt
  1.6 ben .. ik|het .. het|t|toch|gewoon|maar
  2.0 zeg|vertel|leg|hoor|bespreek .. ik|je|we .. straks|later|morgen|zo|nog|wel
  1.9 later|straks .. over|uitleggen|hebben|vertellen|praten
  1.6 vertel .. later|straks|nog
  1.5 vergeten|geen idee
  1.5 waarom .. vraag .. @you|je
  1.6 maakt .. niet uit|uitmaken
  1.1 haast|druk|spelletje
  1.6 maakt|doet .. uit|toe|ertoe
  1.5 wat|hoezo|waarom .. vraag|vragen|vraagt|vraagje
  0.8 kom_op|serieus|zotteke|gekkie|doe_maar|jeetje
  1.6 niet|nie .. belangrijk|relevant|nodig
  1.6 weet .. je|jij|u|ge .. toch|wel|best
  1.6 lang|jaren|eeuw* .. geleden
  0.9 weet|herinner .. niet|geen|nie
  0.9 ^ omdat|want|klopt
  0.6 tuurlijk|natuurlijk|uiteraard|logisch
  1.2 van .. neef|buurman|vriend*|kennis|collega|zwager|werk*
  1.5 sinds .. update
  1.4 standaard|altijd_zo|normaal
  0.8 @me|ik_zelf|echt|toch & ben|gewoon
  1.4 lang|heel verhaal
  1.2 is .. van .. neef|vriend|kennis|collega|boekhouder
  1.1 klopt & want|hij|die
  1.2 gewoon doen|even
  1.0 natuurlijk ben|toch
  [secrecy]
  3.3 niet .. zeggen|vertellen|doorvertellen & @me|ma|pa|mam|pap|papa|mama|opa|oma|iemand|niemand|tegen|aan
  2.9 zeg|vertel .. niks|niets|niet & tegen|aan|nog|het
  3.3 onder ons
  2.1 tussen ons|jou
  2.4 laat ... erbuiten
  2.5 niet .. doorvertellen|voortvertellen|verdervertellen|rondvertellen|doorzeggen
  2.4 hoeft|moet|mag|hoeven .. niet|nie|niks|niets|nix .. weten|horen
  1.7 geheim|geheimhouden|stilhouden|discreet|vertrouwelijk
  2.1 praat|spreek|zwijg*|vertel|zeg .. niet|nie|niemand|niks .. over|tegen|met
  1.9 aan|tegen|met niemand
  2.3 liever .. niet|nie .. hoort|weet|merkt|horen
  1.9 wis|verwijder|delete|gooi .. gesprek|chat|berichten|alles|dit
  1.4 niemand .. weten|vertellen|zeggen
  2.3 zwijgen|zwijg|mondje|stilhouden|geheimpje|discretie
  1.7 hou|houd|houden .. onder_ons|voor_jezelf|voor_je|tussen_ons|stil
  1.6 mag .. niet|niets .. weten
  1.4 bel .. niet .. over
  1.3 schaam|schamen|geneer
  0.9 schaam|beschamend|geneer
  -1.4 verrassing|verjaardag|verrassingsfeest|feest|feestje|jarig|zwanger|sinterklaas|surprise
  [pressure]
  2.3 @ask|graag|moet .. nu|direct|meteen|snel ... @transfer
  1.1 haast|spoed|dringend|urgent|spoedgeval|noodgeval
  2.4 als .. niet .. helpen|wil|wilt
  2.2 vertrouw @you @me|mij .. niet|soms
  2.2 ja of nee
  2.0 voor #num uur
  1.4 laat maar
  2.5 anders & te_laat|vervalt|boete|kosten|vraag|dicht|kwijt|weg|deurwaarder|afgesloten
  1.9 moet .. vandaag|vanavond|nu|direct
  1.8 kom_op|schiet_op|toe_nou|alsjeblieft|doe .. nou|schiet .. op
  1.9 tijd .. loopt|dringt
  1.8 door|om jou .. ben|raak|verlies
  1.6 waar blijf|bent|ben .. je|jij|u|ge
  2.0 kan .. niet|nie .. wachten
  2.0 als .. niet|nie .. betaald|betaal|binnen|gebeurt|lukt
  2.5 anders .. krijg|kom|is|gaat|moet|ben|sta|staat|lig|verlies|raak|wordt|duurt
  1.6 heb .. pijn|haast
  1.6 alsjeblieft .. doe|help|snel
  2.0 heb|hebt|ben|is .. je|jij|u|het|t|ge ... al|gedaan|gelukt|bezig|geregeld ?
  1.7 lukt .. het|t|dat .. al|nu|nog|meteen ?
  1.8 ben .. er .. nog
  1.3 wacht*|wachten .. op|nog
  2.1 elke|iedere minuut|seconde
  1.8 binnen .. uur|minuten|kwartier
  1.0 opschieten|haast*|vlug|rap|snel|gauw|tempo|schiet
  1.1 te laat
  1.8 doe|stuur|regel|maak .. gewoon|nou
  1.6 nu .. nodig
  1.6 laatste kans|moment|keer
  1.6 tijd loopt|dringt
  1.6 boete .. bovenop|komt|anders
  1.6 sluit*|sluiten .. zo|straks|over|het|dossier
  2.0 hij|ze .. staat|wacht*|zit .. te|hier|op
  2.0 moet ... binnen|betaald|geregeld|gedaan|overgemaakt
  1.8 zo|even gepiept|gebeurd
  2.1 sluiten|afsluiten|afgesloten|vervalt|lopen|uithuis*
  1.4 is .. al|het .. gelukt|gedaan|gelukt ?
  1.8 weet .. niet|nie .. meer|wat
  1.2 gaat .. lukken
  1.1 alsjeblieft|asjeblieft|smeek
  1.0 hallo ?
  0.1 ? ?
  -3.0 geen haast|spoed
  -1.1 film|bus|feest|rustig
  [new-number-claim]
  2.3 nieuw|nieuwe|ander|tijdelijk|andere .. nummer|nr|telefoonnummer|06|mobielnummer|simkaart|nummertje
  3.0 voorlopig|voorlopige|reserve|vervangend .. nummer|nr|toestel
  2.3 telefoon|toestel|nummer|gsm_van .. vriend*|collega|buur*|kennis|ander
  1.9 hier vanaf|van .. prive*|ander*|nieuw*|tijdelijk*
  1.8 van|vanaf|op|via .. telefoon|toestel|mobiel|gsm|die .. van .. vriend*|collega|buur*|iemand
  1.9 vorige|oude|ouwe|vroegere .. nummer|nr|sim ... wissen|wis|verwijder*|weg|niet|vervalt|deleten|gebruik|weggooien
  1.9 sla .. op|m op
  1.6 opslaan|bewaren & nummer
  1.6 bereik|bereikbaar|app .. me|mij .. hierop|hier|op
  1.2 buitenlands|tijdelijk|nieuw abonnement|toestel|telefoon|simkaart
  1.5 dit .. nummer .. voortaan|vanaf_nu|opslaan
  0.6 telefoon|toestel|mobiel|mobieltje|tel|gsm|iphone .. kapot|gevallen|stuk|gestolen|kwijt|overleden|waterschade|gracht|wc|wasmachine|toilet|plee|verloren
  0.3 oude|oud nummer|telefoon|tel|toestel
  1.3 app|appen|schrijf|stuur .. met|via|vanaf .. toestel|telefoon|nummer|nr
  1.7 vreemde|onbekende nummer
  1.6 andere|oude|zakelijke .. provider|reparatie|maker|kapot
  1.0 @dev .. @brk
  1.0 @brk .. @dev
  1.3 dit .. is|hier .. @me|mijn|mn|nieuwe
  1.2 met mij|mam|pap|oma|opa & hoi|hallo|hey
  0.4 verwijderen|wissen|weggooien
  1.0 schrijf|app|stuur|bel|zit|ben|bereik* ... op|via|onder|vanaf dit|deze|hierop|hier|die
  0.1 prepaid|leentoestel|reservetelefoon|simkaart
  0.9 op|via dit nummer|nr
  0.9 @brk & @dev & dit|deze nummer|nr
  0.9 @kin & ik ben|het .. het|t|ik
  -2.3 zelfde|hetzelfde .. nummer
  -2.2 nummer|nr .. blijft|behoud*|hetzelfde
  -1.6 juf|huisarts|klant*|werknummer|loodgieter|school
  -1.5 rekeningnummer|kamernummer|huisnummer|rugnummer
  -1.2 lidnummer|klantnummer|volgnummer
  -1.2 reparateur|gemaakt|gekocht|gekregen_van_het_werk
  [excuse]
  1.9 @bk & @no
  1.8 kan|kom .. niet .. in|bij .. bank*|app|bankapp|rekening|geld
  1.8 rekening|pas|app .. is|zit|staat .. opgeheven|geblokkeerd|dicht|vast
  1.5 kan|kom .. niet|nie .. inloggen|erin|erbij|overmaken|betalen|bij
  2.5 foutmelding|onderhoud|heractiver*
  1.9 geen toegang
  1.6 limiet .. zit|is|vol
  1.7 blokkeren .. ze|hem
  1.3 ligt|lig .. eruit|plat
  1.8 spaargeld|spaarrekening .. vast
  1.1 app .. van .. bank
  1.5 kan .. niks|niet pinnen|betalen
  1.3 nieuwe .. telefoon|toestel & bank*|app|24|uur|gekoppeld|geactiveerd
  0.8 storing
  0.6 ziekenhuis|buitenland|gestolen|beroofd
  1.2 portemonnee .. kwijt|gestolen|vergeten|thuis

  """#
