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
  2.0 @ask ... @code ... @give
  1.9 @give .. @code & sms|whatsapp|jouw|je|binnen|gekregen|kreeg|krijgt
  1.8 krijg*|komt|kreeg|gekregen|ontvang*|binnengekomen ... sms*|smsje|code ... @give
  1.8 code|codes|sms|smsje ... jou|jouw|je ... nummer|telefoon|mobiel|toestel|tel
  1.8 jouw|je nummer & per_ongeluk|ingevuld|gebruikt|opgegeven & code|sms|cijfers
  1.6 jou|jouw ... nummer ... @code|sms
  1.6 zes|6 cijferige code
  1.6 code|cijfers|getal|getallen|nummer ... voor mij|me
  1.6 @code|sms|berichtje .. was|is .. voor mij|me|mn
  1.6 jouw|jou|je|u|uw nr|nummer|06|telnr .. opgegeven|ingevuld|ingevoerd|gebruikt|gekoppeld|ingetypt & @code|sms*
  1.5 @code & @wrong & sms|gestuurd|verstuurd|verstuurt|nummer|jou|jouw
  1.5 tweede|nog .. code|sms & ook|bevestiging|binnen
  1.5 vriend*|iemand|kennis|contact ... bevestig* & @code
  1.5 @code .. die|dat|want .. ik .. nodig
  1.5 foto|screenshot|fotootje .. van|van_dat .. sms*|smsje|code|cijfers
  1.5 cijfers|getallen|nummers .. opnoemt|voorleest|opleest
  1.4 stuur ... @me .. cijfers|code
  1.4 opgegeven|ingevuld ... jouw|je nummer
  1.4 gebeld|belt .. computerstem|computer|robot*|automaat|stem
  1.4 @code & @arrive & @give|nodig|hebben
  1.4 @code ... heb|moet ik .. nodig|hebben
  1.4 laatste|eerste|andere #num|drie|twee cijfers
  1.3 wat|welke .. staat|stond er|daar|precies & sms*|whatsapp|@code
  1.2 whatsapp|werkaccount|account|inlog|verificatie* & @code & @give
  1.2 stem|stemmen|stemt|gestemd|meedoen|aanmelden & code|sms*
  1.2 @code .. klopt|werkt|verlopen|pakt .. niet|hem & nieuwe|andere|nog
  1.0 mag|kan ik .. @code
  1.0 @code bedoel
  1.0 geef|stuur|app|zeg|typ m|hem|die|ze & @code
  1.0 klik & @code & @give
  0.9 getal|getallen|nummer & sms|smsje & @give
  0.8 @ask ... @give & code
  0.8 sms* ... binnen|gekregen
  0.8 @code ... kreeg|krijgt|gekregen|kreegt
  0.7 krijg*|kreeg|heb|ontvang* .. @you ... sms*|berichtje|whatsapp|@code|mailtje
  0.6 @code .. aan|naar .. @me
  0.6 wat ze|hij|die voorleest|zegt
  0.6 inloggen|aanmelden|registreren|verifieren|bevestigen & @code
  0.5 heb|krijg .. @you .. binnen
  0.2 @code & sms|smsje
  -2.6 nooit ... @code
  -2.5 geen .. @code
  -2.2 pakket*|pakje|postnl|dhl|locker|kluis*|deur|voordeur|hek|poort|alarm|alarmcode|kortingscode|korting|actiecode|netflix|disney|videoland|wifi|wachtwoord|streep*|fietsslot|sleutelkluis|sleutelkastje|reserveringscode|boekingscode|airbnb|voorraad
  -2.0 oplicht*|politie|pas_op|doorgestuurd
  -2.0 review*|compile*|gepusht|repo|jira|bug|wiskunde|opgave|teams|programm*|sportschool
  -1.9 digid
  -1.5 geel|rood|oranje
  -1.4 wil je hem|m
  -1.2 welke|wat .. code
  -1.0 bij mij|ons .. niet
  -0.9 hoe .. zet|stel|werkt|zit|kan
  -0.9 weet|heeft iemand
  [money-request]
  2.3 @ask ... @me ... @payonly|missen|overzetten
  2.2 @payonly & voor @me & @ask|wil
  2.2 lenen|leen van|@me
  2.2 doorsturen|doorstorten|doorboeken & geld|bedrag|rekening
  2.0 lenen|leen|voorschiet* & @money|#amount
  2.0 tikkie ... voor @me|mij ... voldoen|betalen
  2.0 nieuw|gewijzigd|ander rekeningnummer & factuur|betaling*|overmaken
  1.8 heb .. @money ... voor @me
  1.8 @gift & @ask|halen|kopen|codes|verrassen|nodig
  1.8 betaalverzoek ... betalen|voldoen
  1.8 western_union|moneygram
  1.8 jouw|je|uw rekening ... gebruiken|ontvangen|storten
  1.7 tweede|andere|nog|andere .. openstaan|betaling|rekening|factuur & @ask|doen|ook
  1.6 moet ... @payonly
  1.6 geld .. nodig
  1.6 kan|kun je .. #num .. van maken
  1.6 stuur .. geld
  1.6 ziekenhuis|opereren|garage|hotel|douane|politie|taxi|sleepdienst & betaal*|betaald|#amount|geld|kaart
  1.6 zelfde|zelf .. nog .. keer
  1.6 jouw|jou rekening|pas|kaart .. gebruiken|lenen|mag
  1.6 neem|nemen|namen|neemt .. over|waar & rekening|betaling|factuur
  1.6 financieel|financiele|financieels & help*|hulp|steun*
  1.5 @money ... lenen|leen|missen
  1.5 help*|hulp ... @payonly
  1.5 durf .. vragen
  1.4 heb|hebt @you .. toevallig
  1.4 openstaande|openstaand factuur|rekening|betaling|bedrag|post
  1.4 huurbaas|aannemer|leverancier|verhuurder|monteur|verkoper & rekening|betal*|betaald|geld|vandaag
  1.4 liever .. nu & rekening|#amount|betal*
  1.4 zit .. met .. iets|probleem & rekening|betal*|geld|factuur|#amount
  1.4 twee|paar|nog .. betalingen|rekeningen|facturen
  1.4 @ask ... nog ... bij .. #num|#amount
  1.4 @ask ... voorschiet*|bijspring*
  1.4 @ask .. wat|iets|beetje .. lenen|voorschieten|missen
  1.4 tikkie|stuur|app|maak|geef .. #amount .. naar|aan|voor|over @me
  1.4 te_kort|tekort & #amount|geld|huur
  1.4 help* .. @me|mij ... geld|cash|centen
  1.4 hoeveel .. kan|kun|kunt .. missen|lenen|betalen|overmaken
  1.4 @ask .. @you ... betaling|rekening|factuur|boete .. overnemen|voldoen|regelen|doen|betalen
  1.4 gekocht|koop|kopen|haal|halen .. bitcoin*|crypto|cadeaukaart*|steamkaart*|giftcard*
  1.4 @ask .. nog .. eentje|1tje|een_keer|dezelfde & #num|#amount
  1.3 niet genoeg|voldoende .. op .. rekening
  1.3 nog .. een|eentje|tweede & #num|#amount|rekening|betaling|doen
  1.3 nog ... van #num|#amount
  1.2 @ask ... @lend
  1.2 gunst|iets|ding .. vragen & #amount|betalen|lenen|geld|voorschieten
  1.2 kan .. niet .. betalen|pinnen|overmaken
  1.2 stort|boek|schrijf|maak|zet|gireer even|ff|effe|snel|nu|vandaag|gelijk .. #num|#amount
  1.2 uit de brand|nood
  1.2 @ask .. @you ... overnemen|missen|bijspringen|voldoen
  1.0 moet|moeten ... betaald
  1.0 limiet|pas|bankpas|bankapp|bankieren|internetbankieren|kaartlezer|spaargeld & betal*|betaal|factuur|rekening|overmaken|voorschieten
  1.0 zonder geld|portemonnee|pas
  1.0 nodig|opgelicht|spoed|dringend & #amount|geld
  0.9 @ask @you ... @payonly
  0.9 @ask @you ... #amount
  0.9 @ask ... @transfer ... #amount
  0.9 sta|zit|ben|lig .. kassa|tankstation|pomp|winkel|garage|ziekenhuis|vliegveld|hotel|politiebureau|grens|station & @money|#amount|pas|betal*
  0.9 pas|kaart|pinpas & geweigerd|geblokkeerd|doet & #amount
  0.8 @due & @now|betaal*|betaald|vandaag|probleem
  0.7 @gift & @you|me
  0.7 aanbetaling|voorschot|aannemer|leverancier
  0.7 #amount & @ask @you|me|mij
  0.6 @ask|zou .. @you .. @me
  0.6 krijg*|hebt @you .. vanavond|morgen|maandag|vrijdag .. terug
  0.5 @ask ... @transfer & rekening|factuur|#amount|geld|betaalverzoek|boete
  0.5 op|naar die|deze|dat|mn|mijn rekening
  0.3 krijg* .. terug
  -2.0 boormachine|fiets|ladder|boek|jas|auto|oplader|paraplu|tent|aanhanger|kleren|gereedschap|fietspomp
  -1.8 ophalen|oppassen|halen ... van .. school|opvang|creche|bso
  -1.6 tikkie|tikkies & etentje|eten|bier|borrel|pizza|gister*|cadeau|taxi|boodschappen|pp|persoon|film|lunch|drankjes|rondje|iedereen
  -1.6 tikkie ... komt|volgt|gestuurd|stuur
  -1.6 duo|hypotheek|studie|hbo|verbouwing|mogen_lenen
  -1.5 kaartje|kaartjes|ticket|oppas|broden|boodschappen|declaratie|benzine|bowling|concert|contant
  -1.4 ik .. voorgeschoten
  -1.2 ik maak|zal|stuur|heb .. over|overmaken|overgemaakt
  -1.2 contributie|lidmaatschap|penningmeester|herinnering|kasgeld|inleg|huisgenoten|huisrekening
  -1.2 pp|p.p.|per_persoon
  -1.2 stuur .. foto|adres|locatie|link
  -1.0 marktplaats|cash_ophalen|bij_ophalen
  -1.0 kaartje|bon .. verkoop
  [payment-details]
  2.0 tnv|t.n.v
  2.0 ten_name van
  2.0 begunstigde|rekeninghouder|tenaamstelling
  1.9 mededeling|omschrijving|kenmerk|betalingskenmerk|referentie|ovv & #amount|#num|bedrag
  1.8 kras*|foto|fotootje ... codes|strook|bonnen|kaarten
  1.6 op|ten_naam naam|name|van
  1.6 tikkie|betaalverzoek & #url|#link
  1.2 rekening|rekeningnummer|reknr|iban .. is|nr
  1.2 zet .. er|erbij .. bij
  0.9 hier .. tikkie|link|rekening*|iban
  0.8 omschrijving|mededeling|o.v.v|ovv
  -3.0 declaratie|reiskosten|kilometers|doneer|donatie|goede_doel|kika|contributie|spaarpot
  -1.2 gisteren|gister|etentje|pizza|drankjes|benzine
  [repay-promise]
  2.4 betaal|betalen|stort|maak|schrijf|zet .. terug
  1.9 krijg*|heb|hebt ... terug & @you|u|je
  1.8 krijg*|hebt|ontvang*|heb .. @you|het|t|alles ... weer|retour|trug
  1.8 zodra|als|wanneer ... maak|stort|betaal|schrijf|krijg*
  1.8 teruggeven|terugkrijgen|terugsturen|terugzien|retour
  1.8 weer bij|van|op je|jou|jouw|u
  1.6 terugbetal*|terugbetaling|terugstort*|terugboek*
  1.6 per omgaande
  1.6 geef .. terug
  1.6 elke|iedere cent
  1.6 met rente
  1.0 beloof|zweer|dubbel_terug
  1.0 komt .. goed & geld|morgen|week|weer
  0.9 morgen*|vanavond|maandag|vrijdag|weekend|straks|overmorgen & terug
  0.8 zodra .. @you|ik|salaris|storing|app
  -1.5 ik .. ben|kom|ga|bel ... terug
  -1.5 terug .. bellen|komen
  -1.5 boek|jas|auto|fiets|sleutel*
  [call-evasion]
  2.6 @mic ... @broken
  2.4 kan .. niet|slecht .. @call
  2.4 bellen .. gaat|kan|lukt|mag|werkt .. niet|slecht|lastig
  2.4 @call .. even niet
  2.0 kan|kunnen alleen|enkel .. appen|typen|berichten|schrijven|sms*
  1.8 niet .. bellen|opnemen|praten
  1.8 bellen|opnemen|praten|klappen .. kan|gaat|pas|straks|later|vanavond|morgen|niet|nie
  1.6 hoeft niet|liever niet & bel*|snel*
  1.6 app|typ|appen|chatten .. liever|alleen|beter|gewoon
  1.6 bereik|verbinding .. slecht|geen
  1.6 alleen|gewoon|beter|liever|makkelijker|enkel .. appen|typen|app|sms*|berichten|schrijven|chatten
  1.6 appen|typen|berichten|schrijven ... makkelijker|beter|liever|sneller|handiger
  1.6 geen|slecht* .. bereik|verbinding|signaal|netwerk|beltegoed|geluid|wifi
  1.6 kan|kon|mag|lukt|durf .. niet|nie|ff|effe .. bellen|praten|klappen|opnemen|spreken
  1.5 zit .. met|in .. directie|baas|klanten|auto
  1.4 zit .. in .. vergadering|overleg|bespreking|meeting|trein|bus|les|bioscoop|stiltecoupe|wachtkamer|gesprek
  1.4 zit|sta met .. procent|accu|baas|directie
  1.4 sneller .. als|om .. app|over
  1.4 beltegoed .. op
  1.4 hoor .. je|jou|u .. niet|toch|nie
  1.3 bel .. je|jou|u .. straks|later|zo|terug|morgen|vanavond
  1.2 procent|#num accu|batterij
  1.2 accu|batterij .. leeg|bijna
  1.2 bel .. straks|zo|later|vanavond
  1.2 fluister*|stil_zijn|stem_kwijt|hees
  1.2 zit|ben|sta .. directie|klant*|werk|bieb
  1.0 geen beltegoed
  0.6 zit .. in .. de .. auto|trein|bus|vergadering|wachtkamer|bioscoop
  [question-evasion]
  2.4 geen|niet .. tijd .. voor|nu
  2.4 doe|doen .. niet|zo .. moeilijk|flauw|raar
  2.4 ga .. @me .. overhoren|ondervragen|testen
  2.2 leg .. later|straks|vanavond|morgen|nog .. uit
  2.2 leg .. uit
  2.2 overhoren|kruisverhoor|quiz|ondervraging|spelletjes|grapjes
  2.0 weet ik .. niet meer
  2.0 wie .. anders
  1.8 vertrouw|vertrouwt .. @you|me|mij
  1.8 raad eens|maar|u
  1.8 doe .. normaal|gek|moeilijk|flauw|raar|maf|zot
  1.7 ik .. ben .. het|t .. gewoon|toch|zelf|echt
  1.7 ben .. ik|het .. het|t|toch|gewoon|maar
  1.7 zeg|vertel|leg|hoor|bespreek .. ik|je|we .. straks|later|morgen|zo|nog|wel
  1.7 later|straks .. over|uitleggen|hebben|vertellen|praten
  1.6 vertel .. later|straks|nog
  1.6 vergeten|geen idee
  1.6 waarom .. vraag .. @you|je
  1.6 maakt .. niet uit|uitmaken
  1.6 haast|druk|spelletje
  1.6 maakt|doet .. uit|toe|ertoe
  1.6 wat|hoezo|waarom .. vraag|vragen|vraagt|vraagje
  1.6 kom_op|serieus|zotteke|gekkie|doe_maar|jeetje
  1.6 niet|nie .. belangrijk|relevant|nodig
  1.6 weet .. je|jij|u|ge .. toch|wel|best
  1.6 lang|jaren|eeuw* .. geleden
  1.6 weet|herinner .. niet|geen|nie
  1.6 ^ omdat|want|klopt
  1.5 tuurlijk|natuurlijk|uiteraard|logisch
  1.5 van .. neef|buurman|vriend*|kennis|collega|zwager|werk*
  1.5 sinds .. update
  1.5 standaard|altijd_zo|normaal
  1.4 @me|ik_zelf|echt|toch & ben|gewoon
  1.4 lang|heel verhaal
  1.2 is .. van .. neef|vriend|kennis|collega|boekhouder
  1.2 klopt & want|hij|die
  1.2 gewoon doen|even
  1.0 natuurlijk ben|toch
  [secrecy]
  2.6 niet .. zeggen|vertellen|doorvertellen & @me|ma|pa|mam|pap|papa|mama|opa|oma|iemand|niemand|tegen|aan
  2.6 zeg|vertel .. niks|niets|niet & tegen|aan|nog|het
  2.6 onder ons
  2.4 tussen ons|jou
  2.2 laat ... erbuiten
  2.2 niet .. doorvertellen|voortvertellen|verdervertellen|rondvertellen|doorzeggen
  2.2 hoeft|moet|mag|hoeven .. niet|nie|niks|niets|nix .. weten|horen
  2.0 geheim|geheimhouden|stilhouden|discreet|vertrouwelijk
  1.9 praat|spreek|zwijg*|vertel|zeg .. niet|nie|niemand|niks .. over|tegen|met
  1.9 aan|tegen|met niemand
  1.9 liever .. niet|nie .. hoort|weet|merkt|horen
  1.9 wis|verwijder|delete|gooi .. gesprek|chat|berichten|alles|dit
  1.8 niemand .. weten|vertellen|zeggen
  1.8 zwijgen|zwijg|mondje|stilhouden|geheimpje|discretie
  1.8 hou|houd|houden .. onder_ons|voor_jezelf|voor_je|tussen_ons|stil
  1.6 mag .. niet|niets .. weten
  1.2 bel .. niet .. over
  1.2 schaam|schamen|geneer
  1.0 schaam|beschamend|geneer
  -1.8 verrassing|verjaardag|verrassingsfeest|feest|feestje|jarig|zwanger|sinterklaas|surprise
  [pressure]
  2.4 @ask|graag|moet .. nu|direct|meteen|snel ... @transfer
  2.2 haast|spoed|dringend|urgent|spoedgeval|noodgeval
  2.2 als .. niet .. helpen|wil|wilt
  2.2 vertrouw @you @me|mij .. niet|soms
  2.2 ja of nee
  2.0 voor #num uur
  2.0 laat maar
  1.8 anders & te_laat|vervalt|boete|kosten|vraag|dicht|kwijt|weg|deurwaarder|afgesloten
  1.8 moet .. vandaag|vanavond|nu|direct
  1.8 kom_op|schiet_op|toe_nou|alsjeblieft|doe .. nou|schiet .. op
  1.8 tijd .. loopt|dringt
  1.8 door|om jou .. ben|raak|verlies
  1.8 waar blijf|bent|ben .. je|jij|u|ge
  1.8 kan .. niet|nie .. wachten
  1.7 als .. niet|nie .. betaald|betaal|binnen|gebeurt|lukt
  1.7 anders .. krijg|kom|is|gaat|moet|ben|sta|staat|lig|verlies|raak|wordt|duurt
  1.6 heb .. pijn|haast
  1.6 alsjeblieft .. doe|help|snel
  1.6 heb|hebt|ben|is .. je|jij|u|het|t|ge ... al|gedaan|gelukt|bezig|geregeld ?
  1.6 lukt .. het|t|dat .. al|nu|nog|meteen ?
  1.6 ben .. er .. nog
  1.6 wacht*|wachten .. op|nog
  1.6 elke|iedere minuut|seconde
  1.6 binnen .. uur|minuten|kwartier
  1.6 opschieten|haast*|vlug|rap|snel|gauw|tempo|schiet
  1.6 te laat
  1.6 doe|stuur|regel|maak .. gewoon|nou
  1.6 nu .. nodig
  1.6 laatste kans|moment|keer
  1.5 tijd loopt|dringt
  1.5 boete .. bovenop|komt|anders
  1.5 sluit*|sluiten .. zo|straks|over|het|dossier
  1.5 hij|ze .. staat|wacht*|zit .. te|hier|op
  1.5 moet ... binnen|betaald|geregeld|gedaan|overgemaakt
  1.5 zo|even gepiept|gebeurd
  1.5 sluiten|afsluiten|afgesloten|vervalt|lopen|uithuis*
  1.4 is .. al|het .. gelukt|gedaan|gelukt ?
  1.4 weet .. niet|nie .. meer|wat
  1.2 gaat .. lukken
  1.2 alsjeblieft|asjeblieft|smeek
  1.0 hallo ?
  1.0 ? ?
  -2.5 geen haast|spoed
  -1.0 film|bus|feest|rustig
  [new-number-claim]
  3.2 nieuw|nieuwe|ander|tijdelijk|andere .. nummer|nr|telefoonnummer|06|mobielnummer|simkaart|nummertje
  3.0 voorlopig|voorlopige|reserve|vervangend .. nummer|nr|toestel
  2.2 telefoon|toestel|nummer|gsm_van .. vriend*|collega|buur*|kennis|ander
  1.8 hier vanaf|van .. prive*|ander*|nieuw*|tijdelijk*
  1.8 van|vanaf|op|via .. telefoon|toestel|mobiel|gsm|die .. van .. vriend*|collega|buur*|iemand
  1.7 vorige|oude|ouwe|vroegere .. nummer|nr|sim ... wissen|wis|verwijder*|weg|niet|vervalt|deleten|gebruik|weggooien
  1.6 sla .. op|m op
  1.6 opslaan|bewaren & nummer
  1.6 bereik|bereikbaar|app .. me|mij .. hierop|hier|op
  1.6 buitenlands|tijdelijk|nieuw abonnement|toestel|telefoon|simkaart
  1.5 dit .. nummer .. voortaan|vanaf_nu|opslaan
  1.4 telefoon|toestel|mobiel|mobieltje|tel|gsm|iphone .. kapot|gevallen|stuk|gestolen|kwijt|overleden|waterschade|gracht|wc|wasmachine|toilet|plee|verloren
  1.4 oude|oud nummer|telefoon|tel|toestel
  1.4 app|appen|schrijf|stuur .. met|via|vanaf .. toestel|telefoon|nummer|nr
  1.4 vreemde|onbekende nummer
  1.4 andere|oude|zakelijke .. provider|reparatie|maker|kapot
  1.4 @dev .. @brk
  1.3 @brk .. @dev
  1.2 dit .. is|hier .. @me|mijn|mn|nieuwe
  1.2 met mij|mam|pap|oma|opa & hoi|hallo|hey
  1.1 verwijderen|wissen|weggooien
  1.0 schrijf|app|stuur|bel|zit|ben|bereik* ... op|via|onder|vanaf dit|deze|hierop|hier|die
  0.9 prepaid|leentoestel|reservetelefoon|simkaart
  0.8 op|via dit nummer|nr
  0.8 @brk & @dev & dit|deze nummer|nr
  0.6 @kin & ik ben|het .. het|t|ik
  -2.2 zelfde|hetzelfde .. nummer
  -2.2 nummer|nr .. blijft|behoud*|hetzelfde
  -1.6 juf|huisarts|klant*|werknummer|loodgieter|school
  -1.5 rekeningnummer|kamernummer|huisnummer|rugnummer
  -1.2 lidnummer|klantnummer|volgnummer
  -1.2 reparateur|gemaakt|gekocht|gekregen_van_het_werk
  [excuse]
  2.4 @bk & @no
  1.8 kan|kom .. niet .. in|bij .. bank*|app|bankapp|rekening|geld
  1.8 rekening|pas|app .. is|zit|staat .. opgeheven|geblokkeerd|dicht|vast
  1.8 kan|kom .. niet|nie .. inloggen|erin|erbij|overmaken|betalen|bij
  1.8 foutmelding|onderhoud|heractiver*
  1.7 geen toegang
  1.6 limiet .. zit|is|vol
  1.6 blokkeren .. ze|hem
  1.6 ligt|lig .. eruit|plat
  1.5 spaargeld|spaarrekening .. vast
  1.4 app .. van .. bank
  1.4 kan .. niks|niet pinnen|betalen
  1.2 nieuwe .. telefoon|toestel & bank*|app|24|uur|gekoppeld|geactiveerd
  1.2 storing
  1.2 ziekenhuis|buitenland|gestolen|beroofd
  1.0 portemonnee .. kwijt|gestolen|vergeten|thuis

  """#
