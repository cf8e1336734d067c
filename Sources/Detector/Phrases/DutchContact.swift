/// Dutch: what the contact answers, and what the owner or others say afterwards.
///
/// Uses the word classes of `dutchAccountPhrases`, after which it is read.
let dutchContactPhrases = #"""
  [code-handover]
  2.2 hier|dit|deze .. is .. code
  2.2 komt ie|hij|m|tie & #code|#digits
  2.0 hier|dit|deze|eerste|code .. is|de|komt ... #code|#digits
  1.6 staat|staan|kreeg|krijg|ontvangen|gekregen .. #code|#digits
  1.4 #code|#digits .. staat|staan|dat|die|is|deze|hem
  1.2 code|cijfers .. #code|#digits
  -1.2 alarm|deur|kluis|hek|poort|wifi|pakket*|locker|slot|sleutel*
  [doubt]
  2.4 vertrouw .. niet|dit|het|geen
  1.9 raar|vreemd|gek|bijzonder|apart|verdacht|wonderlijk|opvallend
  2.2 sinds wanneer
  2.2 eerst .. bellen|overleggen|bespreken|horen
  2.1 schrijf*|typ*|praat*|klink*|noem* .. anders|raar|zo|nooit|vreemd
  1.4 oplicht*|scam|nep|fraude|phishing|truc|babbeltruc
  2.1 andere|vreemde|onbekende|verkeerde naam|rekening|nummer
  2.0 sketchy|shady|sus|louche|eng|zaakje|wantrouw*
  2.2 klink*|lijkt|voelt .. niet|raar|precies|wel|als|net
  1.1 waarom .. zo|haast|niet|ineens|moet|dan|van|staat|opeens
  2.2 klopt .. niet|dit|wel
  1.8 hoezo
  1.1 bel|bellen .. eerst|even|vanavond|je
  2.0 wie .. is .. die|dat|deze|dan
  1.4 waarom|hoezo|waarvoor
  2.0 ho|wacht even|eens|wacht
  1.9 best|veel|behoorlijk|flink .. bedrag|geld|veel
  1.7 jij|je hebt .. toch|helemaal|net|geen
  2.0 zonder factuur|bon|handtekening|akkoord
  2.0 welke ?
  1.8 hoe kan .. dat|nou|weer|het
  1.8 doe normaal
  1.3 welke .. dan|app
  1.6 weet .. zeker|niet .. zeker|of
  1.9 mijn bank .. zegt|waarschuwt
  1.7 naam .. nummer .. kloppen|niet
  1.7 noem* .. mij|me .. nooit|altijd|anders
  1.5 best|veel|flink .. bedrag|geld|wat
  1.5 waar .. voor|dat
  1.3 zeker .. dat|weten
  1.4 net|gisteren .. nog|was
  1.2 je|jij hebt .. toch|helemaal .. geen|net
  1.0 hmm|huh|oei|wat ?
  [identity-question]
  3.1 ben .. @you|jij .. dit|het|echt|wel
  3.0 ben .. jij|je .. wie
  2.6 wie .. is .. dit
  2.2 wie ben|zijt|spreek|bent .. @you|ik|jij
  3.2 hoe heet|heette|heten|noem* .. @me|mijn|mn|onze|ik|jouw|je|m|de
  2.1 met wie .. spreek|heb|app|praat
  2.4 noem .. eens|naam|een|de
  2.2 stuur|doe|spreek .. spraakbericht|voicebericht|voice|selfie|spraakmemo|memo|voicenote
  2.4 wat alleen jij weet|kan weten
  2.1 naam ?
  1.3 wat .. is|was|aten|deden|at|heb .. @me|mijn|mn|onze|we|ik|de
  0.9 bel .. @me|mij|eens|dan|maar|even
  1.9 bewijs .. dat|het|dan
  0.9 stem .. horen
  2.4 foto .. van .. jezelf|je
  1.7 waar .. hebben|was|waren|zijn .. we|wij|ik
  1.7 met wie
  1.3 welke .. neef|kleur|naam|straat|school|hond
  1.9 wie van
  1.4 telefonisch|mondeling|facetime|beeldbellen
  1.3 neem .. op
  0.8 controlevraag|wachtwoord|codewoord
  1.8 waar|wanneer|wat|hoe|welke .. werk|woon|ben|heet|heb|noem* .. ik|we|wij
  1.5 van je|jou|u .. horen
  1.6 achternaam|geboortedatum|doopnaam
  1.7 ^ in welke
  0.1 stem
  1.2 laat .. horen|zien
  1.6 wat|hoe|waar|wie|welke|wanneer ... onze|samen|we|wij|mijn|mn ... ?
  0.8 wat|hoe|waar|wie|welke|wanneer ... onze|samen|we|wij|mijn|mn
  [refusal]
  2.7 doe|ga|geef|stuur .. ik|het .. niet
  2.5 ik .. geef|stuur|betaal|maak|doe .. niks|niets|geen|niet
  2.6 krijg .. je|jij .. niet
  2.2 geen .. code|codes|geld|cent
  2.4 trap .. niet|nie|er .. in
  2.3 vergeet .. maar
  2.2 geef|deel|stuur|maak .. geen|niks|niets
  2.0 ga|doe|kan|wil|mag|zal .. ik|dat|het|da|ek .. niet|nie|niets|niks
  2.1 niet|geen|nie .. missen
  2.3 vraag|zoek .. iemand|ander*
  1.7 nee .. sorry|joh|hoor|dat|ik
  1.8 dat|dit|da kan|ga|doe|gaat .. niet|nie
  2.0 voordat|voor|tenzij|zonder|eerst .. ik .. gesproken|gehoord|gezien|bel*
  2.1 geef|geven|deel|delen|maak .. niet .. door|over|anderen
  2.0 ga .. eerst .. bank|bellen|politie
  1.5 heb .. ik .. niet
  1.9 deel|delen .. niet|nooit|met
  1.4 mooi_niet|echt_niet|no_way|vergeet .. maar|het
  1.6 kan .. niet .. missen|betalen|helpen|lenen|doen
  1.5 dacht .. niet|het|wel
  1.6 leuk|mooi geprobeerd
  1.3 bespreken .. eerst|donderdag|morgen
  1.0 ^ nee $
  [paid-claim]
  3.3 overgemaakt|overgeboekt|gestort|overgeschreven|voorgeschoten|overgezet
  2.4 betaald|betaaldd|voldaan|getikt
  2.5 is onderweg|weg|afgeschreven|gebeurd
  1.7 heb .. gedaan|gestuurd|gemaakt|gestort
  2.3 betaling|geld|bedrag|overschrijving .. is|staat|was .. gelukt|onderweg|verzonden|gedaan|door|binnen
  1.6 ^ gedaan|gelukt|done|klaar $
  1.8 gedaan|gelukt|verstuurd|verzonden|gestuurd|geregeld|gebeurd|afgerond
  1.8 staat erop|erop|bij|op
  1.3 gefikst|eraf|afgeschreven|afgegaan
  1.1 geld|bedrag .. is|staat|onderweg|binnen
  -2.1 moet|nog|niet|zal|ga .. betaald|overgemaakt|gestort|betalen
  -1.2 ik|hij|die .. wordt|word .. betaald
  [discovery]
  4.0 @you|je|jij|u|dit|gij .. bent|ben|zijt|is .. niet|geen & echt|zoon|dochter|broer|zus|@you
  3.1 wie .. ben .. jij .. met|nu
  3.0 gehackt|gehacked|gekaapt|hacked|gehakt
  2.4 zegt|zei dat ... gewoon|truc|niet|bij
  2.4 heb .. net|zojuist|even .. gebeld|gesproken|aan_de_lijn
  2.5 weet .. van|nergens niks|niets|nergens|van
  2.2 net .. gebeld|gesproken
  1.2 heb|had .. gebeld|gesproken|gezien
  1.7 zit|staat|ligt .. hier|naast|bij .. me|mij|ons|tafel|bank
  2.4 door .. mand
  2.3 probeer .. bij .. ander*|iemand
  2.4 val|lastig .. iemand|anderen .. lastig|anders
  2.2 geef .. account|telefoon|whatsapp .. terug
  2.2 heb geen zoon|dochter|kinderen|broer|zus|kleinkind*
  2.0 oude nummer .. gebeld|doet|werkt|neemt
  2.3 leuk|mooi|goed geprobeerd
  1.5 eruit|uitgelogd|uitgegooid
  1.5 nep|fake|bedrog|crimineel|boef|schoft|smeerlap|klootzak|tuig|leugenaar|hufter|bandiet|schurk
  2.0 rot_op|oprotten|donder_op|flikker_op|ga_weg|opzouten|opgehoepeld|uitgelogd
  2.0 wat heb .. gedaan
  1.9 fraudehelpdesk|gemeld|traceren|meldpunt|aangegeven|gerapporteerd
  1.7 politie|aangifte|wijkagent|aangeven
  1.9 oh|o nee .. heb|ja|al
  1.8 geblokkeerd
  2.0 wie .. ben .. echt|eigenlijk
  1.9 dus|en wie ben
  1.8 in .. account van
  1.6 oplichter|oplicht*|fraudeur|bedrieger|truc|dief
  1.7 was jij dat|het .. wel
  1.4 heb .. al .. betaald|overgemaakt|gestuurd
  1.7 staat .. gewoon|hier
  1.4 ^ doei $
  1.5 oh nee|jemig
  [warning]
  2.7 niet .. betalen|betaal|overmaken|reageren|antwoorden|klikken|geven|intrappen|maken|doen
  2.6 deel|geef|stuur .. nooit
  2.6 nooit .. delen|geven|doorgeven|doorsturen|codes|code
  2.2 doorgestuurd van|politie|bericht|wijkagent|door
  2.2 was ik niet|niet
  1.9 klik|reageer|antwoord|open .. niet|nooit|nie
  1.8 als .. @me|iemand|hij|zij|appt|vraagt .. om .. geld|code|bedrag
  1.8 zet .. in .. app|groep*
  1.8 uitgeeft|voordoet|voordoen|uitgeven|uit_te_geven .. voor|als|zich
  1.9 maak|betaal|geef|stuur .. geen|niks|niets .. geld|code|codes|over|cent
  1.7 pas_op|let_op|opgelet|waarschuwing|waarschuw|kijk_uit
  1.2 bel .. eerst|altijd|direct|meteen|de .. bank|@me
  1.6 trap .. niet|er .. in
  1.7 ook .. bezig
  1.8 zich .. uitgeeft|voordoet|voordoen|voor|als
  1.6 niet|nooit ... reageren|openen|overmaken|klikken|ingaan|accepteren|beantwoorden
  1.3 opgepast|attentie|oppassen|waarschuwt|alert
  0.9 blokkeren|melden|aangifte|controlevraag|tweestaps*|verificatie
  1.1 gehackt|gekaapt|gekraakt|overgenomen|misbruikt & account|whatsapp|app|nummer|insta*
  1.0 in|uit|onder .. naam
  1.3 oplicht*|fraude|criminelen|phishing & whatsapp|bericht*|nummer|naam|code
  1.3 om .. geld .. gevraagd|vraagt|vragen
  0.6 @scam
  0.8 zogenaamd|zogezegd|uit_naam
  -2.0 vorig|jaar|docu*|krant|artikel|gemeente|buurvrouw|buurman|monteur|scheids|buren|boek|podcast
  -1.6 ^ jij|je|u|gij|vuile|smerige
  -0.7 wifi|poetshulp
  [owner-back]
  3.2 ik|k was|ben|werd .. gehackt|gekaapt
  3.2 ben .. weer|terug .. in|mn|mijn .. account|whatsapp|app
  3.0 account|whatsapp|app|nummer .. was|is|werd .. gehackt|gekaapt|overgenomen|gestolen
  3.0 mijn|mn account|whatsapp|app .. weer|terug|overgenomen|gehackt|gekaapt
  2.8 dit is|was .. echt|ik|niet .. ik|echt|niet
  2.6 dit|dat was .. ik .. niet
  2.6 was ik niet
  2.4 heb|heeft .. whatsapp|app|account|hem|nummer .. weer|terug
  2.5 geen .. geld .. gevraagd|nodig_gehad
  2.5 bericht*|appje*|verzoek|alles ... niet|nie .. van|door mij|me
  2.2 negeer ... alles|berichten ... account|nummer|telefoon
  1.2 niet betalen
  2.4 negeer|negeren|vergeet|wis ... gestuurd|berichten|bericht|verstuurd
  2.4 slachtoffer & whatsapp|fraude|oplicht*
  2.1 iemand .. heeft|had|zat .. mijn|mn|dit|overgenomen|account
  2.3 toegang|controle|baas & weer|terug|eindelijk
  2.2 dit|hier|ben .. de echte
  1.9 gehackt|gekaapt|gekraakt|gejat|overgenomen|misbruikt & mijn|mn|mijne|ik .. account|whatsapp|app|nummer|telefoon|was
  1.9 had|heeft|hadden .. toegang .. tot|mijn
  1.9 ben .. weer|terug .. mezelf|zelf|terug|online|bereikbaar|binnen|nu
  1.6 iemand zat in ... account|whatsapp|telefoon
  1.3 wachtwoord .. veranderd|gewijzigd|aangepast
  1.2 sorry|excuses .. voor .. overlast|berichten|verwarring|bericht
  0.9 2|twee|tweestaps|verificatie .. staps|aan|aangezet|ingesteld
  -2.5 als .. appt|vraagt
  -2.3 vorig|jaar|sindsdien
  -1.5 hij|zij|zn|haar|jordy .. account|is .. gehackt
  """#
