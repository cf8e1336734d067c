/// Dutch as it is typed in the Netherlands and Flanders.
let dutchPhrases = #"""
  @ask = kun|kan|kunt|kunde|zou|zoude|wil|wilt|wilde|mag|zoudt|zouden|kunnen|kon|hoop|helpen
  @you = je|jij|u|ge|gij|jou|jullie|uw|juh
  @me = mij|me|mn|ons|mijn
  @lend = voorschiet*|voorschot*|voorgeschoten|lenen|leen|uitlenen|bijspring*|bijlappen
  @transfer = overmaken|overmaak|overschrijven|overboek*|overboeking*|overschrijving*|storten|sturen|stuur|overzetten|maken|betalen|betaal|betaling*|voldoen|afrekenen|missen|swishen|regelen|doen|halen|kopen
  @payonly = overmaken|overmaak|overschrijven|overboek*|overboeking*|overschrijving*|storten|betalen|betaal|betaling*|voldoen|afrekenen
  @money = geld|cash|doekoe|centen|flappen|barkie|barki|barkies|donnie|donnies|meier|meiers|euro|euros|eurie|pegels|saldo|poen
  @due = rekening|factuur|facturen|boete|aanmaning|borg|aanbetaling|huur|deurwaarder|incasso|belastingaanslag|leverancier|huurbaas|openstaande|betaaltermijn|aanslag|eindafrekening|waarborg|voorschot
  @gift = cadeaubon*|cadeaukaart*|giftcard*|gift|itunes|steamkaart*|bonnen|paysafe*|bitcoin*|crypto*|usdt|googleplay
  @now = nu|vandaag|direct|meteen|snel|spoed|dringend|vanavond|zo|straks|asap|gelijk
  @code = code|codes|smscode|verificatiecode|controlecode|inlogcode|bevestigingscode|activatiecode|cijfers|getallen|cijfercode|stemcode|pincode|nummertje|verificatie|smsje
  @give = stuur|sturen|doorstuur*|doorsturen|doorgeven|geef|geven|terugsturen|terug|voorlezen|lees|lezen|app|appen|plaatsen|doorappen|zeg|zeggen|noem|invullen|tik|typ|doorgegeven
  @wrong = ongeluk|vergissing|vergis|verkeerd*|fout|foutje|abuis|perongeluk|ipv
  @digits = zes|6|#num
  @call = bellen|bel|opnemen|telefoneren|videobellen|belle|beeldbellen|spreken|ingesprek
  @broken = kapot|stuk|defect|stuk|niet|slecht|kaduuk|doet|crasht|storing|kraakt
  @mic = microfoon|mic|micro|speaker|geluid|luidspreker|camera|mik

  [code-request]
  2.6 @code ... @wrong
  2.6 @wrong ... @code
  1.5 @code & @wrong & sms|gestuurd|verstuurd|verstuurt|nummer|jou|jouw
  2.0 @ask ... @code ... @give
  1.9 @give .. @code & sms|whatsapp|jouw|je|binnen|gekregen|kreeg|krijgt
  1.8 krijg*|komt|kreeg|gekregen|ontvang*|binnengekomen ... sms*|smsje|code ... @give
  2.4 @digits cijfers|getallen|cijferige|cijfer & sms*|whatsapp|@give|gestuurd|nummer
  1.8 code|codes|sms|smsje ... jou|jouw|je ... nummer|telefoon|mobiel|toestel|tel
  1.6 jou|jouw ... nummer ... @code|sms
  1.4 stuur ... @me .. cijfers|code
  1.6 zes|6 cijferige code
  1.2 whatsapp|werkaccount|account|inlog|verificatie* & @code & @give
  0.8 @ask ... @give & code
  0.8 sms* ... binnen|gekregen
  0.6 @code .. aan|naar .. @me
  0.2 @code & sms|smsje
  0.1 @code ... ?
  -2.2 pakket*|pakje|postnl|dhl|locker|kluis*|deur|voordeur|hek|poort|alarm|alarmcode|kortingscode|korting|actiecode|netflix|disney|videoland|wifi|wachtwoord|streep*|fietsslot|sleutelkluis|sleutelkastje|reserveringscode|boekingscode|airbnb|voorraad
  -2.6 nooit ... @code
  -2.5 geen .. @code
  -1.9 digid
  -2.0 oplicht*|politie|pas_op|doorgestuurd
  -1.4 wil je hem|m
  -1.2 welke|wat .. code

  [money-request]
  2.0 @ask ... @lend
  2.3 @ask ... @me ... @payonly|missen|overzetten
  0.1 @ask @you ... @transfer
  0.5 @ask ... @transfer & rekening|factuur|#amount|geld|betaalverzoek|boete
  0.9 @ask @you ... @payonly
  0.6 @ask|zou .. @you .. @me
  2.2 @payonly & voor @me & @ask|wil
  1.6 moet ... @payonly
  1.0 moet|moeten ... betaald
  1.8 heb .. @money ... voor @me
  1.4 heb|hebt @you .. toevallig
  1.6 geld .. nodig
  1.5 @money ... lenen|leen|missen
  2.0 lenen|leen|voorschiet* & @money|#amount
  2.2 lenen|leen van|@me
  1.5 help*|hulp ... @payonly
  0.8 @due & @now|betaal*|betaald|vandaag|probleem
  1.8 @gift & @ask|halen|kopen|codes|verrassen|nodig
  0.7 @gift & @you|me
  2.0 tikkie ... voor @me|mij ... voldoen|betalen
  1.8 betaalverzoek ... betalen|voldoen
  1.0 limiet|pas|bankpas|bankapp|bankieren|internetbankieren|kaartlezer|spaargeld & betal*|betaal|factuur|rekening|overmaken|voorschieten
  1.3 niet genoeg|voldoende .. op .. rekening
  1.7 tweede|andere|nog|andere .. openstaan|betaling|rekening|factuur & @ask|doen|ook
  1.6 kan|kun je .. #num .. van maken
  1.4 openstaande|openstaand factuur|rekening|betaling|bedrag|post
  1.5 durf .. vragen
  1.2 gunst|iets|ding .. vragen & #amount|betalen|lenen|geld|voorschieten
  1.0 krijg*|hebt @you .. vanavond|morgen|maandag|vrijdag .. terug
  0.8 krijg* .. terug
  2.0 nieuw|gewijzigd|ander rekeningnummer & factuur|betaling*|overmaken
  1.6 stuur .. geld
  1.2 kan .. niet .. betalen|pinnen|overmaken
  0.7 aanbetaling|voorschot|aannemer|leverancier
  2.2 doorsturen|doorstorten|doorboeken & geld|bedrag|rekening
  -1.6 tikkie|tikkies & etentje|eten|bier|borrel|pizza|gister*|cadeau|taxi|boodschappen|pp|persoon|film|lunch|drankjes|rondje|iedereen
  -1.6 tikkie ... komt|volgt|gestuurd|stuur
  -1.2 ik maak|zal|stuur|heb .. over|overmaken|overgemaakt
  -1.2 contributie|lidmaatschap|penningmeester|herinnering|kasgeld|inleg|huisgenoten|huisrekening
  -1.4 ik .. voorgeschoten
  -1.2 pp|p.p.|per_persoon
  -1.8 ophalen|oppassen|halen ... van .. school|opvang|creche|bso
  -1.2 stuur .. foto|adres|locatie|link
  -1.0 marktplaats|cash_ophalen|bij_ophalen
  -1.0 kaartje|bon .. verkoop

  [payment-details]
  2.0 tnv|t.n.v
  1.6 op|ten_naam naam|name|van
  1.2 rekening|rekeningnummer|reknr|iban .. is|nr
  1.6 tikkie|betaalverzoek & #url|#link
  0.9 hier .. tikkie|link|rekening*|iban
  1.8 kras*|foto|fotootje ... codes|strook|bonnen|kaarten
  0.8 omschrijving|mededeling|o.v.v|ovv

  [repay-promise]
  2.4 krijg*|heb|hebt ... terug & @you|u|je
  2.4 betaal|betalen|stort|maak|boek|geef|zet .. terug
  1.6 terugbetal*|terugbetaling|terugstort*|terugboek*
  1.0 morgen*|vanavond|maandag|vrijdag|weekend|straks|overmorgen & terug
  0.8 zodra .. @you|ik|salaris|storing|app
  1.0 beloof|zweer|dubbel_terug
  -1.5 ik .. ben|kom|ga|bel ... terug
  -1.5 terug .. bellen|komen

  [call-evasion]
  2.4 kan .. niet|slecht .. @call
  2.4 bellen .. gaat|kan|lukt|mag|werkt .. niet|slecht|lastig
  2.4 @call .. even niet
  2.6 @mic ... @broken
  1.8 niet .. bellen|opnemen|praten
  1.6 hoeft niet|liever niet & bel*|snel*
  1.4 zit .. in .. vergadering|overleg|bespreking|meeting|trein|bus|les|bioscoop|stiltecoupe|wachtkamer|gesprek
  1.6 app|typ|appen|chatten .. liever|alleen|beter|gewoon
  1.2 procent|#num accu|batterij
  1.2 accu|batterij .. leeg|bijna
  1.6 bereik|verbinding .. slecht|geen
  1.2 bel .. straks|zo|later|vanavond
  1.0 geen beltegoed
  1.2 fluister*|stil_zijn|stem_kwijt|hees

  [question-evasion]
  2.4 geen|niet .. tijd .. voor|nu
  2.2 leg .. later|straks|vanavond|morgen|nog .. uit
  2.2 leg .. uit
  2.4 doe|doen .. niet|zo .. moeilijk|flauw|raar
  1.8 vertrouw|vertrouwt .. @you|me|mij
  2.4 ga .. @me .. overhoren|ondervragen|testen
  2.2 overhoren|kruisverhoor|quiz|ondervraging|spelletjes|grapjes
  1.6 vertel .. later|straks|nog
  1.8 raad eens|maar|u
  2.0 weet ik .. niet meer
  1.6 vergeten|geen idee
  1.4 @me|ik_zelf|echt|toch & ben|gewoon
  1.6 waarom .. vraag .. @you|je
  1.6 maakt .. niet uit|uitmaken
  1.4 lang|heel verhaal
  1.2 is .. van .. neef|vriend|kennis|collega|boekhouder
  1.2 klopt & want|hij|die
  1.0 natuurlijk ben|toch
  1.2 gewoon doen|even

  [secrecy]
  2.6 niet .. zeggen|vertellen|doorvertellen & @me|ma|pa|mam|pap|papa|mama|opa|oma|iemand|niemand|tegen|aan
  2.6 zeg|vertel .. niks|niets|niet & tegen|aan|nog|het
  2.6 onder ons
  2.4 tussen ons|jou
  2.2 laat ... erbuiten
  2.0 geheim|geheimhouden|stilhouden|discreet|vertrouwelijk
  1.8 niemand .. weten|vertellen|zeggen
  1.5 verrassing & niet|weg|anders
  1.0 schaam|beschamend|geneer
  1.6 mag .. niet|niets .. weten

  [pressure]
  2.4 @ask|graag|moet .. nu|direct|meteen|snel ... @transfer
  2.2 haast|spoed|dringend|urgent|spoedgeval|noodgeval
  1.8 anders & te_laat|vervalt|boete|kosten|vraag|dicht|kwijt|weg|deurwaarder|afgesloten
  2.0 voor #num uur
  1.8 moet .. vandaag|vanavond|nu|direct
  1.5 tijd loopt|dringt
  2.2 als .. niet .. helpen|wil|wilt
  2.0 laat maar
  2.2 vertrouw @you @me|mij .. niet|soms
  1.8 kom_op|schiet_op|toe_nou|alsjeblieft|doe .. nou|schiet .. op
  1.5 boete .. bovenop|komt|anders
  1.5 sluit*|sluiten .. zo|straks|over|het|dossier
  1.5 hij|ze .. staat|wacht*|zit .. te|hier|op
  1.4 is .. al|het .. gelukt|gedaan|gelukt ?
  1.2 gaat .. lukken
  1.0 hallo ?

  [new-number-claim]
  3.2 nieuw|nieuwe|ander|tijdelijk|andere .. nummer|nr|telefoonnummer|06|mobielnummer|simkaart|nummertje
  1.2 dit .. is|hier .. @me|mijn|mn|nieuwe
  1.6 sla .. op|m op
  1.6 opslaan|bewaren & nummer
  1.4 telefoon|toestel|mobiel|mobieltje|tel|gsm|iphone .. kapot|gevallen|stuk|gestolen|kwijt|overleden|waterschade|gracht|wc|wasmachine|toilet|plee|verloren
  1.4 oude|oud nummer|telefoon|tel|toestel
  1.1 verwijderen|wissen|weggooien
  1.2 met mij|mam|pap|oma|opa & hoi|hallo|hey
  2.2 telefoon|toestel|nummer|gsm_van .. vriend*|collega|buur*|kennis|ander
  1.4 app|appen|schrijf|stuur .. met|via|vanaf .. toestel|telefoon|nummer|nr
  0.9 prepaid|leentoestel|reservetelefoon|simkaart
  -2.2 zelfde|hetzelfde .. nummer
  -1.5 rekeningnummer|kamernummer|huisnummer|rugnummer
  -1.2 lidnummer|klantnummer|volgnummer

  [excuse]
  2.4 bankapp|bankpas|pas|pinpas|kaart|creditcard|rekening|bankieren|internetbankieren|limiet|daglimiet|mobielbankieren|bank|kaartlezer|random|scanner|identifier|account|kastje & geblokkeerd|blokkeert|blokkeren|blokkade|kapot|werkt|vol|ingeslikt|gestolen|storing|bereikt|vast|leeg|raar|doet|verlopen|weigert|geweigerd|niet|kwijt|eruit|overschreden|bevroren
  1.8 kan|kom .. niet .. in|bij .. bank*|app|bankapp|rekening|geld
  1.6 limiet .. zit|is|vol
  1.4 app .. van .. bank
  1.2 nieuwe .. telefoon|toestel & bank*|app|24|uur|gekoppeld|geactiveerd
  1.5 spaargeld|spaarrekening .. vast
  1.2 storing
  1.0 portemonnee .. kwijt|gestolen|vergeten|thuis
  1.4 kan .. niks|niet pinnen|betalen

  [code-handover]
  2.0 hier|dit|deze|eerste|code .. is|de|komt ... #code|#digits
  2.2 hier|dit|deze .. is .. code
  2.2 komt ie|hij|m|tie & #code|#digits
  1.6 staat|staan|kreeg|krijg|ontvangen|gekregen .. #code|#digits
  1.4 #code|#digits .. staat|staan|dat|die|is|deze|hem
  1.2 code|cijfers .. #code|#digits
  -1.2 alarm|deur|kluis|hek|poort|wifi|pakket*|locker|slot|sleutel*

  [doubt]
  2.0 raar|vreemd|gek|bijzonder|apart|verdacht|wonderlijk|opvallend
  1.8 waarom .. zo|haast|niet|ineens|moet|dan|van|staat|opeens
  1.8 klopt .. niet|dit|wel
  2.2 vertrouw .. niet|dit|het|geen
  2.0 sinds wanneer
  1.8 hoezo
  1.6 hoe kan .. dat|nou|weer|het
  1.8 bel|bellen .. eerst|even|vanavond|je
  2.0 eerst .. bellen|overleggen|bespreken|horen
  2.0 schrijf*|typ*|praat*|klink*|noem* .. anders|raar|zo|nooit|vreemd
  1.6 doe normaal
  1.6 welke .. dan|app
  2.0 oplicht*|scam|nep|fraude|phishing|truc|babbeltruc
  1.6 weet .. zeker|niet .. zeker|of
  1.4 best|veel|flink .. bedrag|geld|wat
  1.4 waar .. voor|dat
  1.2 net|gisteren .. nog|was
  1.4 zeker .. dat|weten
  1.2 je|jij hebt .. toch|helemaal .. geen|net
  1.6 mijn bank .. zegt|waarschuwt
  1.6 naam .. nummer .. kloppen|niet
  1.0 hmm|huh|oei|wat ?

  [identity-question]
  3.0 ben .. @you|jij .. dit|het|echt|wel
  3.0 ben .. jij|je .. wie
  2.6 wie .. is .. dit
  2.6 wie ben|zijt|spreek|bent .. @you|ik|jij
  2.4 met wie .. spreek|heb|app|praat
  2.6 hoe heet|heette|heten|noem* .. @me|mijn|mn|onze|ik|jouw|je|m|de
  2.2 noem .. eens|naam|een|de
  2.0 naam ?
  2.0 wat .. is|was|aten|deden|at|heb .. @me|mijn|mn|onze|we|ik|de
  1.8 waar .. hebben|was|waren|zijn .. we|wij|ik
  1.8 met wie
  2.2 stuur|doe|spreek .. spraakbericht|voicebericht|voice|selfie|spraakmemo|memo|voicenote
  2.0 bel .. @me|mij|eens|dan|maar|even
  1.6 neem .. op
  1.8 welke .. neef|kleur|naam|straat|school|hond
  1.6 controlevraag|wachtwoord|codewoord
  2.0 bewijs .. dat|het|dan
  1.8 wie van
  2.0 stem .. horen
  1.4 laat .. horen|zien

  [refusal]
  2.4 doe|ga|geef|stuur .. ik|het .. niet
  2.4 ik .. geef|stuur|betaal|maak|doe .. niks|niets|geen|niet
  2.4 krijg .. je|jij .. niet
  2.0 nee .. sorry|joh|hoor|dat|ik
  1.6 kan .. niet .. missen|betalen|helpen|lenen|doen
  1.8 heb .. ik .. niet
  2.2 geen .. code|codes|geld|cent
  1.8 deel|delen .. niet|nooit|met
  1.2 ^ nee $
  1.6 dacht .. niet|het|wel
  1.8 mooi_niet|echt_niet|no_way|vergeet .. maar|het
  1.6 leuk|mooi geprobeerd
  1.4 bespreken .. eerst|donderdag|morgen

  [paid-claim]
  3.0 overgemaakt|overgeboekt|gestort|overgeschreven|voorgeschoten|overgezet
  2.8 betaald|betaaldd|voldaan|getikt
  1.6 gedaan|gelukt|verstuurd|verzonden|gestuurd|geregeld|gebeurd|afgerond
  2.4 is onderweg|weg|afgeschreven|gebeurd
  2.2 heb .. gedaan|gestuurd|gemaakt|gestort
  1.8 staat erop|erop|bij|op
  2.0 ^ gedaan|gelukt|done|klaar $
  1.2 geld|bedrag .. is|staat|onderweg|binnen
  -2.0 moet|nog|niet|zal|ga .. betaald|overgemaakt|gestort|betalen
  -1.2 ik|hij|die .. wordt|word .. betaald

  [discovery]
  3.2 @you|je|jij|u|dit|gij .. bent|ben|zijt|is .. niet|geen & echt|zoon|dochter|broer|zus|@you
  3.0 wie .. ben .. jij .. met|nu
  3.0 gehackt|gehacked|gekaapt|hacked|gehakt
  2.2 oplichter|oplicht*|fraudeur|bedrieger|truc|dief
  2.4 zegt|zei dat ... gewoon|truc|niet|bij
  2.4 heb .. net|zojuist|even .. gebeld|gesproken|aan_de_lijn
  2.2 net .. gebeld|gesproken
  2.0 oude nummer .. gebeld|doet|werkt|neemt
  1.8 politie|aangifte|wijkagent|aangeven
  2.0 leuk|mooi|goed geprobeerd
  1.6 blokkeer*|geblokkeerd|gemeld
  2.0 eruit|uitgelogd|uitgegooid
  1.6 was jij dat|het .. wel
  1.4 ^ doei $
  1.6 heb .. al .. betaald|overgemaakt|gestuurd
  1.4 oh nee|jemig

  [warning]
  1.7 pas_op|let_op|opgelet|waarschuwing|waarschuw|kijk_uit
  2.6 oplicht*|gehackt|gekaapt|whatsappfraude|overgenomen|phishing|nepbericht*|criminelen
  2.8 niet .. betalen|betaal|overmaken|reageren|antwoorden|klikken|geven|intrappen|maken|doen
  2.6 deel|geef|stuur .. nooit
  2.6 nooit .. delen|geven|doorgeven|doorsturen|codes|code
  2.2 doorgestuurd van|politie|bericht|wijkagent|door
  1.8 als .. @me|iemand|hij|zij|appt|vraagt .. om .. geld|code|bedrag
  2.0 was ik niet|niet
  1.6 bel .. eerst|altijd|direct|meteen|de .. bank|@me
  1.6 trap .. niet|er .. in
  1.4 blokkeren|melden|aangifte|controlevraag|tweestaps*|verificatie
  -1.0 wifi|poetshulp
  [owner-back]
  3.2 ik|k was|ben|werd .. gehackt|gekaapt
  2.2 negeer ... alles|berichten ... account|nummer|telefoon
  1.6 iemand zat in ... account|whatsapp|telefoon
  3.2 ben .. weer|terug .. in|mn|mijn .. account|whatsapp|app
  3.0 account|whatsapp|app|nummer .. was|is|werd .. gehackt|gekaapt|overgenomen|gestolen
  3.0 mijn|mn account|whatsapp|app .. weer|terug|overgenomen|gehackt|gekaapt
  2.8 dit is|was .. echt|ik|niet .. ik|echt|niet
  2.6 dit|dat was .. ik .. niet
  2.6 was ik|dat|dit niet
  2.4 heb|heeft .. whatsapp|app|account|hem|nummer .. weer|terug
  2.2 niet betalen
  2.0 iemand .. heeft|had|zat .. mijn|mn|dit|overgenomen|account
  -2.5 als .. appt|vraagt
  -1.5 hij|zij|zn|haar|jordy .. account|is .. gehackt
  [money-request]
  0.9 @ask @you ... #amount
  0.9 @ask ... @transfer ... #amount
  0.7 #amount & @ask @you|me|mij
  1.3 nog .. een|eentje|tweede & #num|#amount|rekening|betaling|doen
  1.6 ziekenhuis|opereren|garage|hotel|douane|politie|taxi|sleepdienst & betaal*|betaald|#amount|geld|kaart
  1.4 huurbaas|aannemer|leverancier|verhuurder|monteur|verkoper & rekening|betal*|betaald|geld|vandaag
  1.6 zelfde|zelf .. nog .. keer
  1.4 liever .. nu & rekening|#amount|betal*
  1.4 zit .. met .. iets|probleem & rekening|betal*|geld|factuur|#amount
  1.6 jouw|jou rekening|pas|kaart .. gebruiken|lenen|mag
  1.4 twee|paar|nog .. betalingen|rekeningen|facturen
  1.6 neem|nemen|namen|neemt .. over|waar & rekening|betaling|factuur
  [code-request]
  1.5 tweede|nog .. code|sms|een & ook|bevestiging|binnen
  1.6 code|cijfers|getal|getallen|nummer ... voor mij|me
  1.8 jouw|je nummer & per_ongeluk|ingevuld|gebruikt|opgegeven & code|sms|cijfers
  1.4 opgegeven|ingevuld ... jouw|je nummer
  0.9 getal|getallen|nummer & sms|smsje & @give
  [new-number-claim]
  1.6 bereik|bereikbaar|app .. me|mij .. hierop|hier|op
  1.8 hier vanaf|van .. prive*|ander*|nieuw*|tijdelijk*
  1.6 buitenlands|tijdelijk|nieuw abonnement|toestel|telefoon|simkaart
  1.4 vreemde|onbekende nummer
  1.4 andere|oude|zakelijke .. provider|reparatie|maker|kapot
  [excuse]
  1.6 blokkeren .. ze|hem
  1.8 rekening|pas|app .. is|zit|staat .. opgeheven|geblokkeerd|dicht|vast
  1.6 ligt|lig .. eruit|plat
  [call-evasion]
  1.8 zit .. in .. de .. auto|trein|bus|vergadering|wachtkamer|bioscoop
  1.4 zit|sta met .. procent|accu|baas|directie
  1.4 sneller .. als|om .. app|over
  [repay-promise]
  2.2 krijgt .. terug
  1.6 per omgaande
  [discovery]
  1.8 oh|o nee .. heb|ja|al
  1.6 staat .. gewoon|hier
  1.6 truc
  [identity-question]
  1.8 wat|hoe|waar|wie|welke|wanneer ... onze|samen|we|wij|mijn|mn ... ?
  1.4 wat|hoe|waar|wie|welke|wanneer ... onze|samen|we|wij|mijn|mn
  2.2 wat alleen jij weet|kan weten
  2.0 foto .. van .. jezelf|je
  [pressure]
  2.2 ja of nee
  [money-request]
  0.1 #amount & @ask
  [pressure]
  1.8 tijd .. loopt|dringt
  1.6 heb .. pijn|haast
  1.8 door|om jou .. ben|raak|verlies
  1.6 alsjeblieft .. doe|help|snel
  [warning]
  1.8 zet .. in .. app|groep*
  1.6 ook .. bezig
  [pressure]
  -2.5 geen haast|spoed
  """#
