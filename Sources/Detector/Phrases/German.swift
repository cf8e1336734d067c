/// German as typed in Germany, Austria and Switzerland; umlauts may be written out.
let germanPhrases = germanAccountPhrases + "\n" + germanContactPhrases

/// What whoever writes from the account says: requests, pretexts and evasions; and the word classes.
let germanAccountPhrases = #"""
  @ask = kannst|konntest|koenntest|kann|konnten|koennten|wurdest|wuerdest|magst|mochtest|darf|hilfst|helfen|chasch|kaunnst|kannste|konnen|koennen|wurden|wuerden|konnst|machst|uberweist|moglichkeit|hattest|hatten|chonntisch|chonnsch|kannsch|konntst|kunntst|tatest|wurdst|mags|wurd
  @you = du|sie|ihr|dir|ihnen|dich|euch
  @me = mir|mich|uns|ihm|meine|meinen
  @lend = leihen|leihst|ausleihen|borgen|borgst|vorstrecken|vorstreckst|vorschiessen|auslegen|pumpen|auslegst|aushelfen|vorlegen|strecken|streckst|auslage|leih
  @transfer = uberweis*|ueberweis*|uberwies*|zahlen|bezahl*|schicken|schick|senden|einzahlen|begleichen|anzahlen|paypalen|twint*|besorgen|ubernehmen|uebernehmen|kaufen|zahlst|bezahlst|uberweisung
  @payonly = uberweis*|ueberweis*|zahlen|bezahl*|einzahlen|begleichen|anzahlen|twint*|uberweisung*
  @money = geld|kohle|knete|bargeld|cash|euro|euros|franken|stutz|mause|moneten|eur
  @due = rechnung*|mahnung|kaution|miete|anzahlung|inkasso|bussgeld|strafe|handwerker|lieferant*|vermieter|nachzahlung|gerichtsvollzieher|finanzamt|werkstatt|forderung|gebuhr|raten
  @gift = gutschein*|guthabenkarte*|gutscheinkarte*|itunes|steam*|googleplay|paysafe*|bitcoin*|krypto*|usdt|guthaben
  @code = code|codes|smscode|bestatigungscode|bestaetigungscode|verifizierungscode|zahlencode|ziffern|zahlen|zahl|nummern|pin|sicherheitscode|anmeldecode|tan|aktivierungscode|verifizierungscodes|bestatigungsnummer|zugangscode|loginscode|registrierungscode|otp|zahlencodes|einmalcode|einmalpasswort|stellen|whatsappcode
  @give = schick*|send*|weiterleit*|leite|leitest|gib|gibst|geben|nenn*|vorles*|lies|sag*|weitergeben|weiterschicken|zuruck*|zurueck*|durchgeben|mitteil*|screenshot|abtippen|tipp*|schreib*|schick|kopier*|foto|fotografier*|les|vorgelesen|abfotografier*|lesen|brauch|brauche|brauchte|brauchen|brauchad|benotige*|benotigen|lautet
  @wrong = versehentlich|versehen|irrtumlich|irrtuemlich|falsch*|ausversehen|vertippt|verwechselt|statt
  @bank = bank*|karte*|konto|kreditkarte|girokarte|app|limit|tageslimit|onlinebanking|banking|uberweisungslimit|ec|portemonnaie|geldbeutel|geldborse|pushtan|tan|dispo
  @blocked = gesperrt|sperr*|blockiert|eingezogen|gestohlen|geklaut|verloren|kaputt|ausgeschopft|erreicht|storung|spinnt|streikt|lahm*|eingefroren|weg|liegen|geht|funktioniert|abgelaufen|defekt|wartung|durch|freigeschaltet|verknupft|erst
  @mic = mikro|mikrofon|mikrophon|lautsprecher|kamera|ton|horer|mic
  @arrive = kommt|kam|komme|gekommen|bekommst|bekommen|kriegst|kriegt|gekriegt|kriagt|gekrieg|erhaltst|erhalten|geht|ging|zugesandt|zugeschickt|geschickt|gesendet|angekommen|aufploppt|ubercho|eingegangen|erhaltst
  @kin = papa|mama|oma|opa|mami|papi|mutti|vati|mum|vater|mutter|eltern|bruder|schwester|tante|onkel|familie|kollegen|lisa|anderen
  @dev = handy|telefon|smartphone|display|bildschirm|sim|simkarte|natel|iphone|handi|phone|diensthandy
  @brk = kaputt|verloren|defekt|gestohlen|geklaut|gefallen|runtergefallen|waschmaschine|klo|toilette|wasser|hin|gesperrt|tot|abgesoffen|gesprungen|zersplittert|geschrottet|see|pool|reparatur|kaputtgegangen|ersoffen
  @bk = bank*|karte*|konto|kreditkarte|girokarte|app|apps|limit|tageslimit|onlinebanking|banking|uberweisungslimit|portemonnaie|geldbeutel|geldborse|pushtan|tan|dispo|sparkasse*|volksbank|erspartes|kontozugriff|postfinance|twint|raiffeisen|george|tanapp
  @no = weg|liegen|durch|wartung|gesperrt|sperr*|blockiert|eingezogen|gestohlen|geklaut|verloren|kaputt|ausgeschopft|erreicht|storung|spinnt|streikt|lahm*|eingefroren|geht|funktioniert|abgelaufen|defekt|freigeschaltet|freischalt*|verknupft|erst|daheim|zuhause|alten|generator|fehlermeldung|keinen|fest|vergessen|nicht|ned|nid|nimmer|probleme|wartungsarbeiten|aktivierungsbrief|liegt
  @scam = betrug*|betruger*|gehackt|gekapert|gekapertes|kriminelle*|phishing|ubernommen|missbraucht|abzocke*|enkeltrick|ghackt|scam*
  [code-request]
  2.8 @code ... @wrong
  2.8 @wrong ... @code
  2.4 @ask ... @code ... @give
  2.2 @give .. @me .. @code
  2.2 sechsstellig*|6stellig*|stelligen|stellige & code|sms|zahl*|nummer|pin
  1.8 sechs|6 ziffern|zahlen|stellen|stelligen
  1.8 kommt|bekommst|kriegst|erhaltst|kriegt|bekommen|kam|gekommen ... @code|sms|nachricht
  1.8 schick|schickst|sag|sagst|gib .. mir|ma|mal .. den|die .. code|zahl|nummer|zahlen
  1.7 schick* ... code|zahl|zahlen|ziffern|den .. ruber|bekommen|gekommen|hast|mir
  1.7 abtippen|abschreiben|durchgeben & code|zahl|schick*|mir
  1.7 #num|sechs stellig|stellige|stelliger|stelligen
  1.6 @code|sms ... dir|dich|deine|deinem ... nummer|handy|telefon
  1.6 dir|dich|deine|deinem ... nummer|handy|telefon|hinterlegt ... @code
  1.6 deine .. nummer .. angegeben|eingegeben|hinterlegt|benutzt
  1.6 @code|sms|zahlen ... fur mich .. bestimmt|gedacht
  1.5 letzten|ersten|anderen .. ziffern|zahlen|stellen
  1.5 stimme|computer|automat|anruf .. sagt|nennt|diktiert .. ziffern|zahlen|code
  1.4 @wrong & @code & sms|nummer|handy|geschickt|dir|deine
  1.4 zahl|code .. zu .. dir
  1.4 leitest|leite|schick* .. @me .. weiter|zuruck|code
  1.4 fur .. mich .. bestimmt|gedacht
  1.4 ruft .. dich|sie|gleich .. computer|automat|roboter|stimme|an & code|zahl|notier*|merk*|nummer
  1.4 sms .. angekommen|bekommen
  1.4 @code & @arrive & @give
  1.4 war|ist|waren fur mich
  1.4 brauch*|benotig* ... @code
  1.4 deine|deiner|ihre|dein|ihrer nummer|handynummer|nr .. angegeben|eingegeben|eingetippt|hinterlegt|benutzt & @code|sms
  1.4 screenshot|foto|bild .. von|vom .. sms|code|zahlen|nachricht|davon
  1.3 sms ... zahl|zahlen|code|ziffern|nummer
  1.3 @arrive ... @code|sms & @give
  1.3 was .. steht|stand .. in|da|drin & sms|whatsapp|nachricht|code
  0.8 stimm*|abstimm*|voting|gewinnspiel|wettbewerb|anmelden & code|sms
  1.3 schau|guck|schaust|check .. mal|kurz|bitte|in & @code
  1.2 sms|nachricht|kurznachricht & @code & @give|leitest
  1.2 @code ... brauch*|benotig*
  1.2 code .. stimmt|falsch|abgelaufen|geht .. nicht|neuer|neuen
  1.2 einloggen|anmelden|verifizierung|verifizieren|bestatigen|konto|gesperrt & @code
  1.0 gib|schick|sag|schreib .. ihn|die|den|sie .. mir & @code|sms|ziffern
  1.0 hast|hosd|hesch|hascht .. @code .. bekommen|gekriegt|kriagt|erhalten|ubercho
  1.0 is|ist .. er|sie .. da ? & @code
  1.0 mein ich
  0.7 whatsapp|insta|account|konto|verifizier*|bestatig*|vertrauensperson & @code
  0.5 eilt|dringend|schnell
  -2.5 nie|niemals|keine|keinen|nicht|niemandem ... @code ... weiter*|geben|teilen|heraus*
  -2.2 paket*|packstation|abholcode|schliessfach|tresor|alarm*|anlage|tur|tor|fahrrad*|wlan|kennwort|passwort|rabatt*|gutschein*|netflix|disney|schloss|lotto*|strichcode|postleitzahl|quellcode
  -2.0 betrug*|polizei|masche|gehackt
  -2.0 review*|kompil*|gepusht|bug|jira|mathe|spind|fitness*|update
  -1.6 nie|niemals|auch_nicht
  -1.2 welchen|welcher .. code
  -1.2 bei mir .. nicht|nix
  -1.0 weiss|weis wer|jemand
  -1.0 codes .. kommen
  -1.0 wie .. schaltet|funktioniert|geht|war
  [money-request]
  2.0 @lend & @me & #amount|@money|bis
  2.0 in_vorlage|vorkasse|vorleistung
  1.9 @ask ... #amount
  1.8 noch .. eine|einmal|mal|zweite .. uberweisung|rechnung|zahlung|#amount
  1.7 geht .. noch .. mehr
  1.7 nochmal|noch .. gleiche|mal|eine|einmal & #num|#amount|kannst|uberweisen|alles
  1.6 @ask ... @me ... @transfer
  1.6 @ask @you ... @payonly
  1.6 @lend ... @money|#amount|#num
  1.6 muss|musste ... @payonly
  1.6 brauche|brauchte|braucht|bruche|braeuchte ... @money|#amount
  1.6 hilf*|helfen|aushelfen & @payonly|@money|uberweisung
  1.6 uberweisung|zahlung & fur mich|@me
  1.6 machst|tatigst .. uberweisung|zahlung
  1.6 wurden|wuerden|konnten_sie ... ubernehmen|erledigen|begleichen|uberweisen|vorstrecken
  1.6 ware|waere|gibt .. noch .. eine|einer|#num
  1.6 fur .. mich .. uberweis*|zahlen|bezahl*|auslegen|begleichen
  1.6 muss .. heute|noch|was|dringend .. uberweisen|zahlen|bezahlen|begleichen
  1.6 bankverbindung|kontonummer|kontodaten|iban .. geandert|neu|gewechselt & rechnung*|zahl*|begleich*|uberweis*
  1.6 western_union|moneygram
  1.6 finanziell* & hilf*|helfen|unterstutz*|arme
  1.6 dringend geld|kohle|bargeld
  1.5 jeder_gibt|spende|sammle|sammeln
  1.4 @ask ... @transfer ... fur @me
  1.4 #amount|@money ... @lend
  1.4 @gift & besorgen|kaufen|brauche|brauchte|holen|braucht|codes
  1.4 eilige|dringende|wichtige uberweisung|zahlung|rechnung
  1.4 weiterleiten|weiteruberweisen & @money|betrag
  1.4 @ask ... schick*|geben|uberweis*|senden|zahlen|nehmen .. #amount
  1.4 rechnung|rechnungen|zahlung & fallig|begleichen|offen
  1.4 klemme|patsche|engpass|missgeschick|notlage & geld|rechnung*|#amount|zahl*|banking
  1.4 nimmt .. keine .. karte
  1.4 kein bargeld
  1.4 panne|unfall|krankenhaus|abschlepp*|werkstatt|hotel|zoll & #amount|zahlen|geld|karte
  1.4 @ask ... vorstrecken|auslegen|vorschiessen|aushelfen|borgen|vorlegen
  1.4 @ask .. was|etwas|bissl|bisschen .. leihen|borgen|vorstrecken
  1.4 @ask .. @gift & mir|mich|bitte|codes
  1.4 dein|deinem|ihr konto ... benutzen|empfangen|nutzen|verwenden|leitest|weiter*
  1.4 uberweis|uberweise|schick|twinte|paypal|zahl mal|ma|schnell|bitte|mir|gschwind .. #num|#amount
  1.4 @ask .. @me .. #amount|#num .. twint*|paypal*|uberweisen|leihen|borgen|schicken
  1.4 geht .. um #num|#amount
  1.4 unter .. die .. arme
  1.4 helfen|hilfst|hilf & geld|zahlung|rechnung|uberweisung|finanz*
  1.4 noch|zweite|weitere .. zahlung|rechnung|uberweisung & vergessen|auch|machst|geht|kannst
  1.4 @ask .. zahlung|uberweisung|rechnung .. erledigen|machen|ubernehmen|vornehmen|begleichen
  1.4 leiste|leisten|leistet .. anzahlung|zahlung
  1.3 wieviel|wie_viel .. kannst|konntest|hast
  1.3 muss .. @due|zahlen & kannst|machst|konntest|ubernehmen|schnell
  1.2 @ask ... @lend
  1.2 @due & heute|jetzt|sofort|dringend|zahlen|bezahl*|noch
  1.2 fehlen|fehlt|knapp & #amount|@money
  1.2 peinlich|unangenehm & frage|fragen|@money|leihen
  1.2 bis .. dienstag|montag|freitag|morgen|monatsende & #amount|@money
  1.2 kriegst|bekommst|zahl* ... wieder|zuruck|zurueck & #amount
  1.2 handler|verkaufer|vermieter|handwerker will|mochte|verlangt
  1.2 uberweist|kommt|schickt & konto & weiter*|leitest|leite
  1.2 entbehren|erubrigen & #num|kannst|konntest
  1.2 kaution|bussgeld|strafe|anwalt & muss|zahlen|unfall
  1.2 bitten|gefallen & #amount
  1.1 wurden .. reichen
  1.0 limit|karte|karten|banking|konto & anzahlung|uberweis*|rechnung|zahlen|vorstrecken
  0.9 neue|geanderte|andere bankverbindung|kontonummer|kontoverbindung
  0.9 #amount & @ask
  0.9 stehe|steh|sitz|bin|lieg .. kasse|tankstelle|werkstatt|krankenhaus|flughafen|hotel|spanien|zoll|polizei & karte|geld|#amount|geldbeutel|portemonnaie
  0.9 karte .. abgelehnt|geht|eingezogen|gesperrt & #amount
  0.6 zahl*|geb* ... zuruck|zurueck|wieder
  -2.0 bohrmaschine|fahrrad|leiter|buch|jacke|auto_leihen|ladekabel|zelt|kleid|brote|ticket|babysitter|benzin|einkaufe|telefonisch
  -1.6 kredit|kuche|bafog|studium|geburtstag|lehrerin|oma_zum|legen_wir
  -1.6 spesen|fahrtkosten|foto|adresse|iban_schicken
  -1.5 essen|pizza|bier|kino|restaurant|pro_person|geteilt|teilen|anteil|abrechnung|kneipe|geschenk|kaffeekasse|einsatz|skikurs|strom
  -1.4 bring*|abholen|holen .. mit|hort|kita|schule
  -1.4 nicht kaufen|uberweisen|zahlen
  -1.4 miete .. von dir
  -1.2 beitrag|jahresbeitrag|mitgliedsbeitrag|verein*|kassenwart|lastschrift|miete_von_dir
  -1.1 nachnahme|bar
  -1.0 ich uberweise|zahle|schicke|uberweis
  [payment-details]
  2.1 rubbel* & code|codes|fotografier*|foto|schick*
  1.9 empfanger|kontoinhaber|inhaber
  1.9 empfangerin|begunstigter|lautend
  1.6 auf_den_namen|lautet_auf
  1.6 kontonummer|bankverbindung|konto .. ist|lautet
  1.6 rubbel*|fotografier*|foto & code|codes|karten|bon|gutschein*
  1.4 paypal
  1.4 betrag|summe & verwendungszweck|betreff|name|#amount
  1.2 betreff|referenz|zahlungsreferenz|verwendungszweck & #num|#amount|rechnung*
  1.0 verwendungszweck|bic
  1.0 echtzeituberweisung|sofortuberweisung
  1.0 hier .. link|konto|daten
  1.0 schreib .. dazu|rein
  -3.0 spende*|spendenkonto|spesen|fahrtkosten|tierheim|verein*
  -1.4 gestern|gestrigen|pizza|essen|kino
  [repay-promise]
  2.2 bekommst|kriegst|hast .. es|du|das|alles|sie ... zuruck|zurueck|wieder
  2.0 uberweis*|zahl*|schick*|geb*|stort ... zuruck|zurueck|retour|zrugg
  1.8 zuruck|zurueck|wieder & bekommst|kriegst|zahl*|uberweise|gebe|geb|hast|schick* & dir|du|es|sie|morgen|heute|abend
  1.8 bekommst|kriegst|kriegste|kriagst|chunsch|hast|erhalten|bekommen|kriegt .. es|du|das|alles|geld|dein|den|jeden ... wieder|zuruck|zurueck|retour|zrugg
  1.8 zuruckzahl*|zuruckuberweis*|zuruckgeb*|zurueckzahl*|zurueckgeb*|zruggzahl*|retour|zrugg
  1.8 jeden cent|euro
  1.7 zinsen|doppelt
  1.7 sobald & wieder|zuruck|zurueck|geht|schick*|zahl*
  1.6 versprochen|versprech*|schwore
  1.6 gehalt|lohn|zahltag & dann|geld|hast|kriegst
  1.6 begleiche|begleich .. das|es|alles
  1.4 raten .. ab
  1.2 morgen_fruh|montag|ubermorgen|heute_abend
  0.9 zahl*|geb* ... zuruck|zurueck
  -2.2 buch|kino|bring
  -1.5 ruf*|komm*|meld*|fahr* ... zuruck|wieder
  [call-evasion]
  2.6 @mic & kaputt|defekt|geht|spinnt|nicht|hin|tot
  2.4 telefonieren|anrufen|anruf .. geht|klappt|kann .. nicht|schlecht
  2.2 kann .. nicht|grad|gerade|schlecht .. telefonieren|anrufen|reden|sprechen|rangehen|abheben|ran
  2.2 chan|ka|kann|konn .. nod|nid|ned|nicht|net .. rede|reden|telefoniere|telefonieren|abhebn|sprechen
  2.0 nicht|schlecht|kein .. telefonieren|anrufen|reden|sprechen
  2.0 sitze|bin .. im|in .. termin|meeting|besprechung|zug|vorlesung|konferenz|sitzung|bus|krankenhaus|kino|wartezimmer|unterricht
  1.6 telefon|handy .. stumm|lautlos
  1.6 schreib .. lieber|hier|nur|einfach
  1.6 kein|keinen|schlechten|schlechter empfang|netz
  1.6 ruf*|melde .. spater|nachher|gleich|heute_abend
  1.6 ruf|rufe|meld|ruaf .. dich|di|sie|mich .. spater|nachher|morgen|heut*|dann
  1.6 kein|keine|koa .. guthaben|netz|empfang|wlan|ton
  1.6 lass .. uns .. schreiben|texten|chatten
  1.6 nur|lieber|einfach|weiter schreiben|texten|tippen|chatten
  1.6 hor|hore .. dich|di|sie|nix .. nicht|eh|ned|schlecht
  1.6 erst|nur .. abend|morgen|spater|nachher & telefon*|anrufen|reden
  1.6 videoanruf|videocall|videochat .. geht|defekt|kaputt|nicht
  1.5 empfang|verbindung|netz|leitung .. ist|grad .. schlecht|miserabel|mies|weg|furchtbar
  1.4 akku .. leer|fast|nur
  1.4 stimme .. weg
  1.4 heiser
  1.2 zug|ruhebereich|bibliothek|horsaal|messe|auto & nicht|reden|telefon*|grad
  1.0 brauchst .. nicht .. anrufen
  -1.2 teams|ruckruf|um #num
  [question-evasion]
  2.4 keine|nicht .. zeit .. fur|dafur|jetzt
  2.4 keine zeit
  2.2 keinen .. kopf|nerv
  2.2 erklar*|erzahl* .. spater|nachher|dir|morgen|alles
  2.2 vertrau .. mir|doch
  2.2 spielchen|quiz|verhor|ausfragen|testen
  2.0 was .. soll .. das|die
  2.0 wer .. sonst|soll|sollte|denn .. sonst|sein|es
  1.8 rat|rate .. mal|wer
  1.8 weiss .. nicht|gerade|grad .. mehr|mehr
  1.8 vergessen
  1.8 soi .. sonst|i
  1.7 ich|i bins|bin_es|bin_s .. doch|echt
  1.7 ich bin .. es|doch|das|s
  1.7 das|des weisst|weist|woast .. du|doch|eh
  1.7 weisst|weist .. du .. doch|eh|genau
  1.7 sei .. nicht|ned .. albern|so|kindisch|komisch|paranoid
  1.7 mach|schick|uberweis|vertrau .. einfach|bitte|doch
  1.7 warum|wieso .. fragst|fragt|willst|so|misstrau*
  1.7 was .. soll .. frage|das|die
  1.6 ist|spielt .. doch .. egal|keine
  1.6 bist|warum .. so .. misstrauisch|komisch
  1.6 ernsthaft|im_ernst|spinnst|komm_schon|geh_bitte|natuerlich|naturlich|klar|logisch
  1.6 eilig|keine_zeit|stress
  1.6 lang|ewig|jahre .. her
  1.6 sag|erzahl|erklar|reden|besprechen .. ich|wir|dir .. spater|nachher|wenn|dann
  1.6 spater|nachher .. reden|erklaren|sagen|druber
  1.6 wichtig|egal|unwichtig ?
  1.6 keine ahnung
  1.6 ^ weil|richtig|stimmt|ging
  1.5 nur .. fur|uber|noch
  1.5 normal|standard|immer so
  1.5 besetzt
  1.4 lange|lang geschichte
  1.4 autokorrektur|egal
  1.4 stimmt .. nicht
  1.4 naturlich .. ich|bin
  1.4 meinte|mein .. ich .. doch
  1.4 ist .. normal|standard
  1.4 reiche|reich .. nach
  1.2 dein .. enkel*|kind|liebling*
  [secrecy]
  2.6 sag .. nichts|nix|niemandem|keinem
  2.6 nicht|niemandem|keinem .. sagen|erzahlen|besprechen|weitersagen|wissen|verraten
  2.6 unter .. uns
  2.4 darf .. nichts|nicht|keiner|niemand .. wissen|erfahren
  2.0 geheim|geheimnis|vertraulich|diskret
  2.0 kein|keine|koa .. wort|sterbenswort
  2.0 sag|sags|saag|sog|erzahl*|sprich|red|verrat* .. niemand*|keinem|nix|nichts|nid|niemertem
  2.0 muss|braucht|soll .. keiner|niemand|nicht|ja .. wissen|erfahren|mitkriegen
  1.9 behalt*|behalte .. fur dich|sich
  1.9 losch* .. chat|nachrichten|verlauf|das|danach
  1.9 mit niemandem|niemand|keinem
  1.9 bleibt|bleiben .. unter|zwischen
  1.8 lass .. raus|draussen|da
  1.8 versprich .. mir
  1.8 lieber|wenn .. nichts|nicht|nix .. erfahrt|weiss|mitbekommt|mitkriegt
  1.8 vertraulich*|stillschweigen|diskretion
  1.6 ohne .. den|die|papa|mama|enkel|deine
  1.4 schame|peinlich
  1.4 peinlich
  -1.8 geburtstag|party|uberraschung*|schwanger|uberraschungsparty|geschenk|weihnachten
  [pressure]
  2.4 dringend|eilig|eilt|notfall|sofort|schnellstmoglich
  2.2 vertrauen sie|vertraust
  2.2 ja oder nein
  2.0 beeil*|mach .. schnell|schon|hin
  2.0 dachte .. ich|du|wir|auf
  2.0 wenn .. du .. nicht|mir|mich
  2.0 sonst .. ist|bin|fehlst|verliere|kommt|geht|is
  1.8 heute noch
  1.8 sonst ... weg|zu|spat|teurer|gebuhr*|verfallt|platzt|storn*|mahn*|verliere|zahlen|kommt
  1.8 dann .. lass|eben|halt .. es|nicht
  1.8 hast .. du|es .. schon|gesehen|gemacht|uberwiesen ?
  1.8 antworte|antwort .. schnell|bitte
  1.8 mach|mache .. es .. jetzt|einfach|bitte
  1.8 zeit .. lauft|drangt|rennt
  1.7 wo bleibst|bist .. du
  1.7 brauch*|brauchs .. es|das|s .. jetzt|sofort|bis|heute|gleich
  1.7 beeil*|beeilen|hinne|tummel*|pressier*|flott|zackig
  1.7 kann .. nicht .. warten
  1.7 wenns|wenn .. nicht|heut .. bezahlt|gezahlt|uberwiesen|da
  1.6 muss .. heute|jetzt|sofort|noch|bis|gleich
  1.6 mahnung|frist
  1.6 kennen .. uns .. doch
  1.6 schnell .. bitte|mach|jetzt|uberweis*
  1.6 geht .. es|das .. jetzt|gleich|schon|sofort ?
  1.6 bist .. noch .. da ?
  1.6 jede .. minute|sekunde
  1.6 weiss .. nicht .. mehr|weiter|was
  1.6 in .. stunde|minuten|einer
  1.6 stress|stell_dich|hab_dich .. nicht|nich
  1.6 fuhren|fuhre|machen .. sie .. es|bitte .. aus|bitte
  1.4 wartet|warten|wartend|bewerber|interessenten|kommt .. einer
  1.4 schnell
  1.4 bitte bitte|bitte jetzt
  1.4 ? ?
  1.2 keine zeit
  1.2 geh .. ans|ran
  1.2 anflehe*|flehe|bitte_bitte|verzweifelt
  1.0 muss .. da|drauf|raus|bezahlt|eingehen .. sein
  0.8 bis .. #num uhr
  -2.5 keine eile
  -1.4 film|bus|zug|hund|kinder|party|los
  [new-number-claim]
  3.0 neue|neuen|andere|anderen|temporare|temporar .. nummer|handynummer|telefonnummer|rufnummer|nr
  2.4 nummer .. gewechselt|geandert|neu
  2.2 schreib* .. von|vom|mit|uber ... handy|nummer|telefon
  2.0 ab .. jetzt|sofort .. hier|nummer|erreich*|unter
  2.0 neui|neie|neu|neue nummere|nummer|numma|handynummer
  1.7 alte|bisherige|andere|alten|vorige .. nummer|sim|nr ... loschen|losch*|geht|nimmer|entfallt|weg|gultig|ungultig|vergessen|nicht
  1.7 ersatzhandy|zweithandy|leihhandy|ersatzgerat|leihgerat
  1.7 nummer .. meiner|meines|von .. frau|mannes|freund*|kolleg*|bekannten|mutter
  1.6 erreichst|erreichbar .. mich|hier|unter
  1.6 handy|telefon .. von|vom .. einer|einem|meiner .. freund*|kolleg*|bekannten|nachbar*
  1.4 handy|telefon|smartphone .. kaputt|verloren|defekt|gestohlen|geklaut|runter|wasser|waschmaschine|klo|gefallen|hin
  1.4 alte|alten .. loschen|nummer|handy
  1.4 @dev .. @brk
  1.4 anbieter|provider|vertrag .. gewechselt|wechsel & nummer
  1.3 neues|anderes .. handy|telefon
  1.3 @brk .. @dev
  1.2 das|dies|hier .. ist|meine .. meine|neue
  1.2 prepaid|ersatzhandy|leihhandy
  1.1 handy|telefon & bad|pool|see|wasser|klo|regen|herd|gefallen|verloren|kaputt|gestohlen|zug
  1.0 hallo|hi|hey|guten mama|papa|oma|opa|mami|omi|morgen
  1.0 rate .. mal
  1.0 schreib|schreibe|melde|meld|erreich*|schick|speicher* .. mir|mich|dich|dir|hier|jetzt .. hier|auf|unter|nummer|ein
  0.9 einspeicher*|abspeicher*|speicher*
  0.8 auf|unter|von|mit dieser|der|die|dies nummer
  0.8 jetzt|nun|ab_jetzt diese|die|unter .. nummer
  0.8 dein|deine .. sohn|tochter|lieblingskind|kind
  0.8 @kin & bins|bin_es|i_bins|ich_bins
  0.7 speicher*|abspeicher*|einspeicher* .. nummer|die|dir|diese
  -2.4 gleiche|selbe|dieselbe|alte .. nummer .. bleibt|geblieben
  -2.4 nummer .. bleibt|behalt*
  -2.0 dieselbe|gleiche nummer
  -1.6 hausarzt|lehrer*|klempner|arbeitsnummer|pflegeheim|arbeit
  -1.5 kontonummer|hausnummer|zimmernummer|zugnummer
  -1.2 reparatur & sprung|muss
  [excuse]
  2.3 @bk & @no
  1.8 banking|app|tan|pushtan .. lauft|geht|lasst|funktioniert .. nicht|noch
  1.8 komm*|kann .. nicht|ned|nid .. rein|ran|ins|an|auf|einloggen|zugreifen
  1.8 fehlermeldung|freischalt*|aktivierungsbrief|wartungsarbeiten
  1.8 karte|geldbeutel|geldborse|portemonnaie .. liegt|vergessen|daheim|weg|geklaut|zuhause
  1.6 komm*|kann .. nicht .. rein|ins|in|auf|ans .. konto|banking|app|bank
  1.6 limit .. erreicht|durch|ausgeschopft|uberschritten
  1.6 48|24|#num stunden|h
  1.6 konto .. umgestellt|gesperrt|eingefroren|geandert
  1.6 bank|sparkasse .. denkt|meint|sperrt|glaubt|will
  1.6 keinen .. zugriff|zugang
  1.4 karte|karten|geld .. weg|verloren|vergessen
  1.2 neues handy
  1.2 greift .. erst
  1.2 krankenhaus|ausland|beraubt

  """#
