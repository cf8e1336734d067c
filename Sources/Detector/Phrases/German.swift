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
  2.3 @give .. @me .. @code
  2.1 sechsstellig*|6stellig*|stelligen|stellige & code|sms|zahl*|nummer|pin
  1.9 sechs|6 ziffern|zahlen|stellen|stelligen
  1.2 kommt|bekommst|kriegst|erhaltst|kriegt|bekommen|kam|gekommen ... @code|sms|nachricht
  1.9 schick|schickst|sag|sagst|gib .. mir|ma|mal .. den|die .. code|zahl|nummer|zahlen
  1.8 schick* ... code|zahl|zahlen|ziffern|den .. ruber|bekommen|gekommen|hast|mir
  1.8 abtippen|abschreiben|durchgeben & code|zahl|schick*|mir
  1.8 #num|sechs stellig|stellige|stelliger|stelligen
  1.6 @code|sms ... dir|dich|deine|deinem ... nummer|handy|telefon
  1.6 dir|dich|deine|deinem ... nummer|handy|telefon|hinterlegt ... @code
  1.6 deine .. nummer .. angegeben|eingegeben|hinterlegt|benutzt
  1.6 @code|sms|zahlen ... fur mich .. bestimmt|gedacht
  1.2 letzten|ersten|anderen .. ziffern|zahlen|stellen
  1.6 stimme|computer|automat|anruf .. sagt|nennt|diktiert .. ziffern|zahlen|code
  1.4 @wrong & @code & sms|nummer|handy|geschickt|dir|deine
  1.5 zahl|code .. zu .. dir
  1.4 leitest|leite|schick* .. @me .. weiter|zuruck|code
  1.4 fur .. mich .. bestimmt|gedacht
  1.4 ruft .. dich|sie|gleich .. computer|automat|roboter|stimme|an & code|zahl|notier*|merk*|nummer
  1.4 sms .. angekommen|bekommen
  1.5 @code & @arrive & @give
  1.4 war|ist|waren fur mich
  1.2 brauch*|benotig* ... @code
  1.4 deine|deiner|ihre|dein|ihrer nummer|handynummer|nr .. angegeben|eingegeben|eingetippt|hinterlegt|benutzt & @code|sms
  1.3 screenshot|foto|bild .. von|vom .. sms|code|zahlen|nachricht|davon
  0.9 sms ... zahl|zahlen|code|ziffern|nummer
  0.9 @arrive ... @code|sms & @give
  1.6 was .. steht|stand .. in|da|drin & sms|whatsapp|nachricht|code
  0.3 stimm*|abstimm*|voting|gewinnspiel|wettbewerb|anmelden & code|sms
  1.4 schau|guck|schaust|check .. mal|kurz|bitte|in & @code
  1.0 sms|nachricht|kurznachricht & @code & @give|leitest
  1.3 @code ... brauch*|benotig*
  1.2 code .. stimmt|falsch|abgelaufen|geht .. nicht|neuer|neuen
  0.2 einloggen|anmelden|verifizierung|verifizieren|bestatigen|konto|gesperrt & @code
  1.1 gib|schick|sag|schreib .. ihn|die|den|sie .. mir & @code|sms|ziffern
  1.0 hast|hosd|hesch|hascht .. @code .. bekommen|gekriegt|kriagt|erhalten|ubercho
  1.0 is|ist .. er|sie .. da ? & @code
  1.0 mein ich
  0.1 whatsapp|insta|account|konto|verifizier*|bestatig*|vertrauensperson & @code
  0.1 eilt|dringend|schnell
  -2.5 nie|niemals|keine|keinen|nicht|niemandem ... @code ... weiter*|geben|teilen|heraus*
  -2.3 paket*|packstation|abholcode|schliessfach|tresor|alarm*|anlage|tur|tor|fahrrad*|wlan|kennwort|passwort|rabatt*|gutschein*|netflix|disney|schloss|lotto*|strichcode|postleitzahl|quellcode
  -2.0 betrug*|polizei|masche|gehackt
  -2.0 review*|kompil*|gepusht|bug|jira|mathe|spind|fitness*|update
  -1.9 nie|niemals|auch_nicht
  -1.2 welchen|welcher .. code
  -1.2 bei mir .. nicht|nix
  -1.0 weiss|weis wer|jemand
  -1.0 codes .. kommen
  -1.0 wie .. schaltet|funktioniert|geht|war
  [money-request]
  2.1 @lend & @me & #amount|@money|bis
  2.0 in_vorlage|vorkasse|vorleistung
  2.0 @ask ... #amount
  1.8 noch .. eine|einmal|mal|zweite .. uberweisung|rechnung|zahlung|#amount
  1.8 geht .. noch .. mehr
  1.9 nochmal|noch .. gleiche|mal|eine|einmal & #num|#amount|kannst|uberweisen|alles
  1.4 @ask ... @me ... @transfer
  1.3 @ask @you ... @payonly
  1.6 @lend ... @money|#amount|#num
  1.6 muss|musste ... @payonly
  1.7 brauche|brauchte|braucht|bruche|braeuchte ... @money|#amount
  1.6 hilf*|helfen|aushelfen & @payonly|@money|uberweisung
  1.7 uberweisung|zahlung & fur mich|@me
  1.6 machst|tatigst .. uberweisung|zahlung
  1.6 wurden|wuerden|konnten_sie ... ubernehmen|erledigen|begleichen|uberweisen|vorstrecken
  1.6 ware|waere|gibt .. noch .. eine|einer|#num
  1.6 fur .. mich .. uberweis*|zahlen|bezahl*|auslegen|begleichen
  1.6 muss .. heute|noch|was|dringend .. uberweisen|zahlen|bezahlen|begleichen
  1.6 bankverbindung|kontonummer|kontodaten|iban .. geandert|neu|gewechselt & rechnung*|zahl*|begleich*|uberweis*
  1.4 western_union|moneygram
  1.6 finanziell* & hilf*|helfen|unterstutz*|arme
  1.6 dringend geld|kohle|bargeld
  1.7 jeder_gibt|spende|sammle|sammeln
  1.4 @ask ... @transfer ... fur @me
  1.4 #amount|@money ... @lend
  1.4 @gift & besorgen|kaufen|brauche|brauchte|holen|braucht|codes
  1.4 eilige|dringende|wichtige uberweisung|zahlung|rechnung
  1.4 weiterleiten|weiteruberweisen & @money|betrag
  1.4 @ask ... schick*|geben|uberweis*|senden|zahlen|nehmen .. #amount
  1.5 rechnung|rechnungen|zahlung & fallig|begleichen|offen
  1.4 klemme|patsche|engpass|missgeschick|notlage & geld|rechnung*|#amount|zahl*|banking
  1.4 nimmt .. keine .. karte
  1.4 kein bargeld
  1.6 panne|unfall|krankenhaus|abschlepp*|werkstatt|hotel|zoll & #amount|zahlen|geld|karte
  1.6 @ask ... vorstrecken|auslegen|vorschiessen|aushelfen|borgen|vorlegen
  1.4 @ask .. was|etwas|bissl|bisschen .. leihen|borgen|vorstrecken
  1.5 @ask .. @gift & mir|mich|bitte|codes
  1.5 dein|deinem|ihr konto ... benutzen|empfangen|nutzen|verwenden|leitest|weiter*
  0.9 uberweis|uberweise|schick|twinte|paypal|zahl mal|ma|schnell|bitte|mir|gschwind .. #num|#amount
  1.5 @ask .. @me .. #amount|#num .. twint*|paypal*|uberweisen|leihen|borgen|schicken
  1.4 geht .. um #num|#amount
  1.4 unter .. die .. arme
  1.4 helfen|hilfst|hilf & geld|zahlung|rechnung|uberweisung|finanz*
  1.4 noch|zweite|weitere .. zahlung|rechnung|uberweisung & vergessen|auch|machst|geht|kannst
  1.4 @ask .. zahlung|uberweisung|rechnung .. erledigen|machen|ubernehmen|vornehmen|begleichen
  1.4 leiste|leisten|leistet .. anzahlung|zahlung
  1.3 wieviel|wie_viel .. kannst|konntest|hast
  1.3 muss .. @due|zahlen & kannst|machst|konntest|ubernehmen|schnell
  1.5 @ask ... @lend
  1.4 @due & heute|jetzt|sofort|dringend|zahlen|bezahl*|noch
  1.5 fehlen|fehlt|knapp & #amount|@money
  1.2 peinlich|unangenehm & frage|fragen|@money|leihen
  1.4 bis .. dienstag|montag|freitag|morgen|monatsende & #amount|@money
  1.4 kriegst|bekommst|zahl* ... wieder|zuruck|zurueck & #amount
  1.2 handler|verkaufer|vermieter|handwerker will|mochte|verlangt
  1.2 uberweist|kommt|schickt & konto & weiter*|leitest|leite
  1.2 entbehren|erubrigen & #num|kannst|konntest
  1.2 kaution|bussgeld|strafe|anwalt & muss|zahlen|unfall
  0.9 bitten|gefallen & #amount
  1.3 wurden .. reichen
  0.4 limit|karte|karten|banking|konto & anzahlung|uberweis*|rechnung|zahlen|vorstrecken
  0.8 neue|geanderte|andere bankverbindung|kontonummer|kontoverbindung
  1.0 #amount & @ask
  0.9 stehe|steh|sitz|bin|lieg .. kasse|tankstelle|werkstatt|krankenhaus|flughafen|hotel|spanien|zoll|polizei & karte|geld|#amount|geldbeutel|portemonnaie
  0.9 karte .. abgelehnt|geht|eingezogen|gesperrt & #amount
  0.4 zahl*|geb* ... zuruck|zurueck|wieder
  -2.0 bohrmaschine|fahrrad|leiter|buch|jacke|auto_leihen|ladekabel|zelt|kleid|brote|ticket|babysitter|benzin|einkaufe|telefonisch
  -1.6 kredit|kuche|bafog|studium|geburtstag|lehrerin|oma_zum|legen_wir
  -1.7 spesen|fahrtkosten|foto|adresse|iban_schicken
  -1.3 essen|pizza|bier|kino|restaurant|pro_person|geteilt|teilen|anteil|abrechnung|kneipe|geschenk|kaffeekasse|einsatz|skikurs|strom
  -1.4 bring*|abholen|holen .. mit|hort|kita|schule
  -1.6 nicht kaufen|uberweisen|zahlen
  -1.2 miete .. von dir
  -1.0 beitrag|jahresbeitrag|mitgliedsbeitrag|verein*|kassenwart|lastschrift|miete_von_dir
  -0.9 nachnahme|bar
  -1.0 ich uberweise|zahle|schicke|uberweis
  [payment-details]
  2.2 rubbel* & code|codes|fotografier*|foto|schick*
  1.6 empfanger|kontoinhaber|inhaber
  1.9 empfangerin|begunstigter|lautend
  1.6 auf_den_namen|lautet_auf
  1.2 kontonummer|bankverbindung|konto .. ist|lautet
  1.3 rubbel*|fotografier*|foto & code|codes|karten|bon|gutschein*
  0.9 paypal
  1.5 betrag|summe & verwendungszweck|betreff|name|#amount
  1.3 betreff|referenz|zahlungsreferenz|verwendungszweck & #num|#amount|rechnung*
  1.1 verwendungszweck|bic
  0.8 echtzeituberweisung|sofortuberweisung
  1.1 hier .. link|konto|daten
  1.1 schreib .. dazu|rein
  -2.9 spende*|spendenkonto|spesen|fahrtkosten|tierheim|verein*
  -1.4 gestern|gestrigen|pizza|essen|kino
  [repay-promise]
  1.7 bekommst|kriegst|hast .. es|du|das|alles|sie ... zuruck|zurueck|wieder
  1.7 uberweis*|zahl*|schick*|geb*|stort ... zuruck|zurueck|retour|zrugg
  0.7 zuruck|zurueck|wieder & bekommst|kriegst|zahl*|uberweise|gebe|geb|hast|schick* & dir|du|es|sie|morgen|heute|abend
  2.1 bekommst|kriegst|kriegste|kriagst|chunsch|hast|erhalten|bekommen|kriegt .. es|du|das|alles|geld|dein|den|jeden ... wieder|zuruck|zurueck|retour|zrugg
  1.7 zuruckzahl*|zuruckuberweis*|zuruckgeb*|zurueckzahl*|zurueckgeb*|zruggzahl*|retour|zrugg
  1.8 jeden cent|euro
  1.8 zinsen|doppelt
  1.7 sobald & wieder|zuruck|zurueck|geht|schick*|zahl*
  1.6 versprochen|versprech*|schwore
  2.0 gehalt|lohn|zahltag & dann|geld|hast|kriegst
  2.0 begleiche|begleich .. das|es|alles
  1.4 raten .. ab
  0.5 morgen_fruh|montag|ubermorgen|heute_abend
  0.7 zahl*|geb* ... zuruck|zurueck
  -2.3 buch|kino|bring
  -1.5 ruf*|komm*|meld*|fahr* ... zuruck|wieder
  [call-evasion]
  2.8 @mic & kaputt|defekt|geht|spinnt|nicht|hin|tot
  2.6 telefonieren|anrufen|anruf .. geht|klappt|kann .. nicht|schlecht
  1.6 kann .. nicht|grad|gerade|schlecht .. telefonieren|anrufen|reden|sprechen|rangehen|abheben|ran
  1.6 chan|ka|kann|konn .. nod|nid|ned|nicht|net .. rede|reden|telefoniere|telefonieren|abhebn|sprechen
  1.9 nicht|schlecht|kein .. telefonieren|anrufen|reden|sprechen
  2.1 sitze|bin .. im|in .. termin|meeting|besprechung|zug|vorlesung|konferenz|sitzung|bus|krankenhaus|kino|wartezimmer|unterricht
  1.6 telefon|handy .. stumm|lautlos
  1.5 schreib .. lieber|hier|nur|einfach
  1.3 kein|keinen|schlechten|schlechter empfang|netz
  1.3 ruf*|melde .. spater|nachher|gleich|heute_abend
  1.4 ruf|rufe|meld|ruaf .. dich|di|sie|mich .. spater|nachher|morgen|heut*|dann
  1.5 kein|keine|koa .. guthaben|netz|empfang|wlan|ton
  1.6 lass .. uns .. schreiben|texten|chatten
  1.6 nur|lieber|einfach|weiter schreiben|texten|tippen|chatten
  1.7 hor|hore .. dich|di|sie|nix .. nicht|eh|ned|schlecht
  1.6 erst|nur .. abend|morgen|spater|nachher & telefon*|anrufen|reden
  1.6 videoanruf|videocall|videochat .. geht|defekt|kaputt|nicht
  1.7 empfang|verbindung|netz|leitung .. ist|grad .. schlecht|miserabel|mies|weg|furchtbar
  1.4 akku .. leer|fast|nur
  1.4 stimme .. weg
  1.4 heiser
  0.9 zug|ruhebereich|bibliothek|horsaal|messe|auto & nicht|reden|telefon*|grad
  1.0 brauchst .. nicht .. anrufen
  -1.2 teams|ruckruf|um #num
  [question-evasion]
  2.4 keine|nicht .. zeit .. fur|dafur|jetzt
  2.6 keine zeit
  2.2 keinen .. kopf|nerv
  2.3 erklar*|erzahl* .. spater|nachher|dir|morgen|alles
  2.3 vertrau .. mir|doch
  2.1 spielchen|quiz|verhor|ausfragen|testen
  1.8 was .. soll .. das|die
  2.1 wer .. sonst|soll|sollte|denn .. sonst|sein|es
  1.8 rat|rate .. mal|wer
  1.9 weiss .. nicht|gerade|grad .. mehr|mehr
  1.5 vergessen
  1.7 soi .. sonst|i
  1.7 ich|i bins|bin_es|bin_s .. doch|echt
  1.7 ich bin .. es|doch|das|s
  1.8 das|des weisst|weist|woast .. du|doch|eh
  1.8 weisst|weist .. du .. doch|eh|genau
  1.8 sei .. nicht|ned .. albern|so|kindisch|komisch|paranoid
  1.9 mach|schick|uberweis|vertrau .. einfach|bitte|doch
  1.7 warum|wieso .. fragst|fragt|willst|so|misstrau*
  1.5 was .. soll .. frage|das|die
  1.6 ist|spielt .. doch .. egal|keine
  1.6 bist|warum .. so .. misstrauisch|komisch
  0.6 ernsthaft|im_ernst|spinnst|komm_schon|geh_bitte|natuerlich|naturlich|klar|logisch
  1.6 eilig|keine_zeit|stress
  1.7 lang|ewig|jahre .. her
  1.6 sag|erzahl|erklar|reden|besprechen .. ich|wir|dir .. spater|nachher|wenn|dann
  1.6 spater|nachher .. reden|erklaren|sagen|druber
  1.6 wichtig|egal|unwichtig ?
  1.6 keine ahnung
  0.7 ^ weil|richtig|stimmt|ging
  1.5 nur .. fur|uber|noch
  1.2 normal|standard|immer so
  1.5 besetzt
  1.4 lange|lang geschichte
  1.4 autokorrektur|egal
  1.4 stimmt .. nicht
  1.4 naturlich .. ich|bin
  1.4 meinte|mein .. ich .. doch
  1.3 ist .. normal|standard
  1.4 reiche|reich .. nach
  1.2 dein .. enkel*|kind|liebling*
  [secrecy]
  2.7 sag .. nichts|nix|niemandem|keinem
  2.7 nicht|niemandem|keinem .. sagen|erzahlen|besprechen|weitersagen|wissen|verraten
  2.8 unter .. uns
  2.4 darf .. nichts|nicht|keiner|niemand .. wissen|erfahren
  2.1 geheim|geheimnis|vertraulich|diskret
  1.7 kein|keine|koa .. wort|sterbenswort
  2.5 sag|sags|saag|sog|erzahl*|sprich|red|verrat* .. niemand*|keinem|nix|nichts|nid|niemertem
  2.1 muss|braucht|soll .. keiner|niemand|nicht|ja .. wissen|erfahren|mitkriegen
  2.4 behalt*|behalte .. fur dich|sich
  1.8 losch* .. chat|nachrichten|verlauf|das|danach
  1.9 mit niemandem|niemand|keinem
  2.1 bleibt|bleiben .. unter|zwischen
  2.0 lass .. raus|draussen|da
  1.8 versprich .. mir
  1.8 lieber|wenn .. nichts|nicht|nix .. erfahrt|weiss|mitbekommt|mitkriegt
  1.9 vertraulich*|stillschweigen|diskretion
  1.7 ohne .. den|die|papa|mama|enkel|deine
  0.6 schame|peinlich
  0.6 peinlich
  -1.5 geburtstag|party|uberraschung*|schwanger|uberraschungsparty|geschenk|weihnachten
  [pressure]
  2.8 dringend|eilig|eilt|notfall|sofort|schnellstmoglich
  2.4 vertrauen sie|vertraust
  2.4 ja oder nein
  2.0 beeil*|mach .. schnell|schon|hin
  1.3 dachte .. ich|du|wir|auf
  1.8 wenn .. du .. nicht|mir|mich
  2.3 sonst .. ist|bin|fehlst|verliere|kommt|geht|is
  1.9 heute noch
  2.1 sonst ... weg|zu|spat|teurer|gebuhr*|verfallt|platzt|storn*|mahn*|verliere|zahlen|kommt
  1.8 dann .. lass|eben|halt .. es|nicht
  1.8 hast .. du|es .. schon|gesehen|gemacht|uberwiesen ?
  1.8 antworte|antwort .. schnell|bitte
  1.8 mach|mache .. es .. jetzt|einfach|bitte
  2.1 zeit .. lauft|drangt|rennt
  1.9 wo bleibst|bist .. du
  2.0 brauch*|brauchs .. es|das|s .. jetzt|sofort|bis|heute|gleich
  2.1 beeil*|beeilen|hinne|tummel*|pressier*|flott|zackig
  1.7 kann .. nicht .. warten
  1.7 wenns|wenn .. nicht|heut .. bezahlt|gezahlt|uberwiesen|da
  1.4 muss .. heute|jetzt|sofort|noch|bis|gleich
  1.8 mahnung|frist
  1.8 kennen .. uns .. doch
  1.8 schnell .. bitte|mach|jetzt|uberweis*
  1.6 geht .. es|das .. jetzt|gleich|schon|sofort ?
  1.6 bist .. noch .. da ?
  1.6 jede .. minute|sekunde
  1.6 weiss .. nicht .. mehr|weiter|was
  1.2 in .. stunde|minuten|einer
  1.7 stress|stell_dich|hab_dich .. nicht|nich
  1.8 fuhren|fuhre|machen .. sie .. es|bitte .. aus|bitte
  1.9 wartet|warten|wartend|bewerber|interessenten|kommt .. einer
  1.4 schnell
  1.4 bitte bitte|bitte jetzt
  0.1 ? ?
  1.7 keine zeit
  1.5 geh .. ans|ran
  1.2 anflehe*|flehe|bitte_bitte|verzweifelt
  0.7 muss .. da|drauf|raus|bezahlt|eingehen .. sein
  0.4 bis .. #num uhr
  -2.5 keine eile
  -1.6 film|bus|zug|hund|kinder|party|los
  [new-number-claim]
  2.5 neue|neuen|andere|anderen|temporare|temporar .. nummer|handynummer|telefonnummer|rufnummer|nr
  2.4 nummer .. gewechselt|geandert|neu
  2.4 schreib* .. von|vom|mit|uber ... handy|nummer|telefon
  2.0 ab .. jetzt|sofort .. hier|nummer|erreich*|unter
  2.2 neui|neie|neu|neue nummere|nummer|numma|handynummer
  1.9 alte|bisherige|andere|alten|vorige .. nummer|sim|nr ... loschen|losch*|geht|nimmer|entfallt|weg|gultig|ungultig|vergessen|nicht
  1.8 ersatzhandy|zweithandy|leihhandy|ersatzgerat|leihgerat
  1.8 nummer .. meiner|meines|von .. frau|mannes|freund*|kolleg*|bekannten|mutter
  1.6 erreichst|erreichbar .. mich|hier|unter
  1.6 handy|telefon .. von|vom .. einer|einem|meiner .. freund*|kolleg*|bekannten|nachbar*
  1.2 handy|telefon|smartphone .. kaputt|verloren|defekt|gestohlen|geklaut|runter|wasser|waschmaschine|klo|gefallen|hin
  1.2 alte|alten .. loschen|nummer|handy
  1.2 @dev .. @brk
  1.5 anbieter|provider|vertrag .. gewechselt|wechsel & nummer
  0.9 neues|anderes .. handy|telefon
  1.0 @brk .. @dev
  1.2 das|dies|hier .. ist|meine .. meine|neue
  1.6 prepaid|ersatzhandy|leihhandy
  1.2 handy|telefon & bad|pool|see|wasser|klo|regen|herd|gefallen|verloren|kaputt|gestohlen|zug
  0.1 hallo|hi|hey|guten mama|papa|oma|opa|mami|omi|morgen
  1.0 rate .. mal
  0.8 schreib|schreibe|melde|meld|erreich*|schick|speicher* .. mir|mich|dich|dir|hier|jetzt .. hier|auf|unter|nummer|ein
  1.0 einspeicher*|abspeicher*|speicher*
  0.9 auf|unter|von|mit dieser|der|die|dies nummer
  0.9 jetzt|nun|ab_jetzt diese|die|unter .. nummer
  0.6 dein|deine .. sohn|tochter|lieblingskind|kind
  0.8 @kin & bins|bin_es|i_bins|ich_bins
  0.6 speicher*|abspeicher*|einspeicher* .. nummer|die|dir|diese
  -2.4 gleiche|selbe|dieselbe|alte .. nummer .. bleibt|geblieben
  -2.4 nummer .. bleibt|behalt*
  -2.2 dieselbe|gleiche nummer
  -1.9 hausarzt|lehrer*|klempner|arbeitsnummer|pflegeheim|arbeit
  -1.5 kontonummer|hausnummer|zimmernummer|zugnummer
  -1.2 reparatur & sprung|muss
  [excuse]
  2.0 @bk & @no
  2.0 banking|app|tan|pushtan .. lauft|geht|lasst|funktioniert .. nicht|noch
  1.3 komm*|kann .. nicht|ned|nid .. rein|ran|ins|an|auf|einloggen|zugreifen
  2.2 fehlermeldung|freischalt*|aktivierungsbrief|wartungsarbeiten
  2.0 karte|geldbeutel|geldborse|portemonnaie .. liegt|vergessen|daheim|weg|geklaut|zuhause
  1.6 komm*|kann .. nicht .. rein|ins|in|auf|ans .. konto|banking|app|bank
  1.6 limit .. erreicht|durch|ausgeschopft|uberschritten
  0.1 48|24|#num stunden|h
  1.9 konto .. umgestellt|gesperrt|eingefroren|geandert
  1.4 bank|sparkasse .. denkt|meint|sperrt|glaubt|will
  1.6 keinen .. zugriff|zugang
  1.4 karte|karten|geld .. weg|verloren|vergessen
  0.7 neues handy
  1.7 greift .. erst
  1.6 krankenhaus|ausland|beraubt

  """#
