/// German as typed in Germany, Austria and Switzerland; umlauts may be written out.
let germanPhrases = #"""
  @ask = kannst|konntest|koenntest|kann|konnten|koennten|wurdest|wuerdest|magst|mochtest|darf|hilfst|helfen|chasch|kaunnst|kannste|konnen|koennen|wurden|wuerden|konnst|machst|uberweist
  @you = du|sie|ihr|dir|ihnen|dich|euch
  @me = mir|mich|uns|ihm|meine|meinen
  @lend = leihen|leihst|ausleihen|borgen|borgst|vorstrecken|vorstreckst|vorschiessen|auslegen|pumpen|auslegst|aushelfen|vorlegen|strecken|streckst|auslage|leih
  @transfer = uberweis*|ueberweis*|uberwies*|zahlen|bezahl*|schicken|schick|senden|einzahlen|begleichen|anzahlen|paypalen|twint*|besorgen|ubernehmen|uebernehmen|kaufen|zahlst|bezahlst|uberweisung
  @payonly = uberweis*|ueberweis*|zahlen|bezahl*|einzahlen|begleichen|anzahlen|twint*|uberweisung*
  @money = geld|kohle|knete|bargeld|cash|euro|euros|franken|stutz|mause|moneten|eur
  @due = rechnung*|mahnung|kaution|miete|anzahlung|inkasso|bussgeld|strafe|handwerker|lieferant*|vermieter|nachzahlung|gerichtsvollzieher|finanzamt|werkstatt|forderung|gebuhr|raten
  @gift = gutschein*|guthabenkarte*|gutscheinkarte*|itunes|steam*|googleplay|paysafe*|bitcoin*|krypto*|usdt|guthaben
  @code = code|codes|smscode|bestatigungscode|bestaetigungscode|verifizierungscode|zahlencode|ziffern|zahlen|zahl|nummern|pin|sicherheitscode|anmeldecode|tan|aktivierungscode
  @give = schick*|send*|weiterleit*|leite|leitest|gib|gibst|geben|nenn*|vorles*|lies|sag*|weitergeben|weiterschicken|zuruck*|zurueck*|durchgeben|mitteil*|screenshot|abtippen|tipp*
  @wrong = versehentlich|versehen|irrtumlich|irrtuemlich|falsch*|ausversehen|vertippt|verwechselt|statt
  @bank = bank*|karte*|konto|kreditkarte|girokarte|app|limit|tageslimit|onlinebanking|banking|uberweisungslimit|ec|portemonnaie|geldbeutel|geldborse|pushtan|tan|dispo
  @blocked = gesperrt|sperr*|blockiert|eingezogen|gestohlen|geklaut|verloren|kaputt|ausgeschopft|erreicht|storung|spinnt|streikt|lahm*|eingefroren|weg|liegen|geht|funktioniert|abgelaufen|defekt|wartung|durch|freigeschaltet|verknupft|erst
  @mic = mikro|mikrofon|mikrophon|lautsprecher|kamera|ton|horer|mic

  [code-request]
  2.8 @code ... @wrong
  2.8 @wrong ... @code
  1.4 @wrong & @code & sms|nummer|handy|geschickt|dir|deine
  2.4 @ask ... @code ... @give
  2.2 @give .. @me .. @code
  2.2 sechsstellig*|6stellig*|stelligen|stellige & code|sms|zahl*|nummer|pin
  1.8 sechs|6 ziffern|zahlen|stellen|stelligen
  1.8 kommt|bekommst|kriegst|erhaltst|kriegt|bekommen|kam|gekommen ... @code|sms|nachricht
  1.2 sms|nachricht|kurznachricht & @code & @give|leitest
  1.6 @code|sms ... dir|dich|deine|deinem ... nummer|handy|telefon
  1.6 dir|dich|deine|deinem ... nummer|handy|telefon|hinterlegt ... @code
  1.4 zahl|code .. zu .. dir
  1.4 leitest|leite|schick* .. @me .. weiter|zuruck|code
  0.7 whatsapp|insta|account|konto|verifizier*|bestatig*|vertrauensperson & @code
  0.1 code & sms|@give
  0.5 eilt|dringend|schnell
  -2.2 paket*|packstation|abholcode|schliessfach|tresor|alarm*|anlage|tur|tor|fahrrad*|wlan|kennwort|passwort|rabatt*|gutschein*|netflix|disney|schloss|lotto*|strichcode|postleitzahl|quellcode
  -2.5 nie|niemals|keine|keinen|nicht|niemandem ... @code ... weiter*|geben|teilen|heraus*
  -2.0 betrug*|polizei|masche|gehackt
  -1.2 welchen|welcher .. code

  [money-request]
  2.5 @ask ... @lend
  2.0 @ask ... @me ... @transfer
  1.6 @ask @you ... @payonly
  1.4 @ask ... @transfer ... fur @me
  1.6 @lend ... @money|#amount|#num
  1.4 #amount|@money ... @lend
  2.0 @lend & @me & #amount|@money|bis
  1.6 muss|musste ... @payonly
  1.6 brauche|brauchte|braucht|bruche|braeuchte ... @money|#amount
  1.6 hilf*|helfen|aushelfen & @payonly|@money|uberweisung
  1.2 @due & heute|jetzt|sofort|dringend|zahlen|bezahl*|noch
  2.0 @gift & besorgen|kaufen|brauche|brauchte|holen|braucht|codes
  1.6 uberweisung|zahlung & fur mich|@me
  1.4 eilige|dringende|wichtige uberweisung|zahlung|rechnung
  1.2 fehlen|fehlt|knapp & #amount|@money
  1.6 machst|tatigst .. uberweisung|zahlung
  1.7 geht .. noch .. mehr
  1.8 noch .. eine|einmal|mal|zweite .. uberweisung|rechnung|zahlung|#amount
  1.2 peinlich|unangenehm & frage|fragen|@money|leihen
  1.2 zahl*|geb* ... zuruck|zurueck|wieder
  1.0 limit|karte|karten|banking|konto & anzahlung|uberweis*|rechnung|zahlen|vorstrecken
  1.8 neue|geanderte|andere bankverbindung|kontonummer|kontoverbindung
  1.4 weiterleiten|weiteruberweisen & @money|betrag
  1.5 jeder_gibt|spende|sammle|sammeln
  1.1 wurden .. reichen
  1.2 bis .. dienstag|montag|freitag|morgen|monatsende & #amount|@money
  -1.5 essen|pizza|bier|kino|restaurant|pro_person|geteilt|teilen|anteil|abrechnung|kneipe|geschenk|kaffeekasse|einsatz|skikurs|strom
  -1.2 beitrag|jahresbeitrag|mitgliedsbeitrag|verein*|kassenwart|lastschrift|miete_von_dir
  -1.0 ich uberweise|zahle|schicke|uberweis
  -1.4 bring*|abholen|holen .. mit|hort|kita|schule
  -1.1 nachnahme|bar

  [payment-details]
  1.4 empfanger|kontoinhaber|inhaber
  1.6 auf_den_namen|lautet_auf
  1.6 kontonummer|bankverbindung|konto .. ist|lautet
  1.6 rubbel*|fotografier*|foto & code|codes|karten|bon|gutschein*
  1.0 verwendungszweck|bic
  1.0 echtzeituberweisung|sofortuberweisung
  1.0 hier .. link|konto|daten
  1.4 paypal

  [repay-promise]
  2.8 zuruck|zurueck|wieder & bekommst|kriegst|zahl*|uberweise|gebe|geb|hast|schick* & dir|du|es|sie|morgen|heute|abend
  2.2 zahl*|geb* ... zuruck|zurueck
  2.2 bekommst|kriegst|hast .. es|du|das|alles|sie ... zuruck|zurueck|wieder
  1.6 versprochen|versprech*|schwore
  1.2 morgen_fruh|montag|ubermorgen|heute_abend
  1.4 raten .. ab
  -1.5 ruf*|komm*|meld*|fahr* ... zuruck|wieder

  [call-evasion]
  2.6 kann .. nicht|grad|gerade|schlecht .. telefonieren|anrufen|reden|sprechen|rangehen|abheben|ran
  2.6 nicht|schlecht|kein .. telefonieren|anrufen|reden|sprechen
  2.4 telefonieren|anrufen|anruf .. geht|klappt|kann .. nicht|schlecht
  2.6 @mic & kaputt|defekt|geht|spinnt|nicht|hin|tot
  2.0 sitze|bin .. im|in .. termin|meeting|besprechung|zug|vorlesung|konferenz|sitzung|bus|krankenhaus|kino|wartezimmer|unterricht
  1.6 telefon|handy .. stumm|lautlos
  1.6 schreib .. lieber|hier|nur|einfach
  1.6 kein|keinen|schlechten|schlechter empfang|netz
  1.4 akku .. leer|fast|nur
  1.6 ruf*|melde .. spater|nachher|gleich|heute_abend
  1.4 stimme .. weg
  1.4 heiser
  1.0 brauchst .. nicht .. anrufen

  [question-evasion]
  2.4 keine|nicht .. zeit .. fur|dafur|jetzt
  2.4 keine zeit
  2.2 keinen .. kopf|nerv
  2.2 erklar*|erzahl* .. spater|nachher|dir|morgen|alles
  2.2 vertrau .. mir|doch
  2.2 spielchen|quiz|verhor|ausfragen|testen
  2.0 was .. soll .. das|die
  1.8 rat|rate .. mal|wer
  1.8 weiss .. nicht|gerade|grad .. mehr|mehr
  1.8 vergessen
  1.6 ist|spielt .. doch .. egal|keine
  1.6 bist|warum .. so .. misstrauisch|komisch
  1.4 lange|lang geschichte
  1.4 autokorrektur|egal
  1.4 stimmt .. nicht
  1.4 naturlich .. ich|bin
  1.4 meinte|mein .. ich .. doch
  1.4 ist .. normal|standard
  1.2 dein .. enkel*|kind|liebling*

  [secrecy]
  2.6 sag .. nichts|nix|niemandem|keinem
  2.6 nicht|niemandem|keinem .. sagen|erzahlen|besprechen|weitersagen|wissen|verraten
  2.6 unter .. uns
  2.4 darf .. nichts|nicht|keiner|niemand .. wissen|erfahren
  2.0 geheim|geheimnis|vertraulich|diskret
  1.8 lass .. raus|draussen|da
  1.8 versprich .. mir
  1.4 uberraschung & nicht|nichts|verraten
  1.4 schame|peinlich

  [pressure]
  2.4 dringend|eilig|eilt|notfall|sofort|schnellstmoglich
  2.0 muss .. heute|jetzt|sofort|noch|bis|gleich
  1.8 heute noch
  1.8 sonst ... weg|zu|spat|teurer|gebuhr*|verfallt|platzt|storn*|mahn*|verliere|zahlen|kommt
  2.0 beeil*|mach .. schnell|schon|hin
  2.2 vertrauen sie|vertraust
  2.0 dachte .. ich|du|wir|auf
  2.0 wenn .. du .. nicht|mir|mich
  1.8 dann .. lass|eben|halt .. es|nicht
  1.8 hast .. du|es .. schon|gesehen|gemacht|uberwiesen ?
  1.8 antworte|antwort .. schnell|bitte
  1.4 wartet|warten|wartend|bewerber|interessenten|kommt .. einer
  1.4 bis .. #num uhr
  1.4 schnell
  1.4 bitte bitte|bitte jetzt
  1.2 keine zeit
  1.2 geh .. ans|ran

  [new-number-claim]
  3.0 neue|neuen|andere|anderen|temporare|temporar .. nummer|handynummer|telefonnummer|rufnummer|nr
  1.3 neues|anderes .. handy|telefon
  2.4 nummer .. gewechselt|geandert|neu
  1.4 handy|telefon|smartphone .. kaputt|verloren|defekt|gestohlen|geklaut|runter|wasser|waschmaschine|klo|gefallen|hin
  1.4 einspeicher*|abspeicher*|speicher*
  1.4 alte|alten .. loschen|nummer|handy
  1.2 das|dies|hier .. ist|meine .. meine|neue
  1.0 hallo|hi|hey|guten mama|papa|oma|opa|mami|omi|morgen
  2.2 schreib* .. von|vom|mit|uber ... handy|nummer|telefon
  1.0 rate .. mal
  1.2 prepaid|ersatzhandy|leihhandy
  -2.4 gleiche|selbe|dieselbe|alte .. nummer .. bleibt|geblieben
  -2.0 dieselbe|gleiche nummer
  -1.5 kontonummer|hausnummer|zimmernummer|zugnummer

  [excuse]
  2.4 @bank & @blocked
  1.6 komm*|kann .. nicht .. rein|ins|in|auf|ans .. konto|banking|app|bank
  1.6 limit .. erreicht|durch|ausgeschopft|uberschritten
  1.6 48|24|#num stunden|h
  1.4 karte|karten|geld .. weg|verloren|vergessen
  1.2 neues handy
  1.2 greift .. erst

  [code-handover]
  2.0 hier|da|der|das|ist|lautet|steht|code .. ist|der|er|schon ... #code|#digits
  2.0 code .. lautet|ist
  1.6 #code|#digits .. steht|ist|das|oder|war
  -1.2 alarm|tur|tresor|abholcode|schloss|wlan|raute

  [doubt]
  2.0 komisch|seltsam|merkwurdig|ungewohnlich|verdachtig|eigenartig|spanisch
  2.0 seit wann
  1.8 warum|wieso|weshalb|wieso .. auf|denn|nicht|so|soll|schreib*|muss|du|nimmst|geht
  1.8 stimmt .. was|das|nicht|da
  2.0 betrug*|abzocke|masche|scam|fake
  2.0 erst .. anrufen|telefonieren|horen|sprechen
  1.8 ruf*|anrufen .. dich|mich|kurz|an|erst|eben
  1.8 bist .. du .. sicher|betrunken|verruckt
  1.8 schreibst|schribsch|redest|klingst|nennst .. du .. so|anders|nie|komisch|sonst
  1.8 nie .. genannt|gesagt|gefragt
  1.6 viel geld|so viel
  1.6 kann .. das .. nicht .. warten
  1.6 muss .. ich .. erst|mit|vom
  1.4 wofur|wozu|wie_bitte|hae|hm|oha
  1.4 welche|welcher|welches .. denn
  1.6 haha nein
  1.6 glaub|wette .. ich|nicht|du
  1.4 sicher ?
  1.4 bank|kassierer .. sagt|warnt|gewarnt|fragt

  [identity-question]
  3.0 bist .. du .. das|es|wirklich|echt
  3.0 wer .. bist|ist|sind|schreibt|spricht|da .. du|da|dran|das|sie|denn
  2.8 mit wem
  2.4 wie .. heisst|heissen|hiess|heissen .. mein|meine|unser|unsere|der|die|dein
  2.2 was .. war|ist|haben|hast|hab .. denn|wir|mein|unser|beim
  2.0 wo .. waren|haben|war|steht|bist .. wir|der|du
  2.4 sprachnachricht|sprachmemo|selfie|videoanruf
  2.2 ruf .. mich|mal|an
  1.8 ich .. rufe|ruf .. dich|sie .. an|kurz
  2.2 sag|sag* .. mir .. mal|was|wie|wo|den|eifach
  2.2 beweis|beweise
  2.0 deine stimme|stimme horen
  1.8 woher .. kennst|kennen|weisst
  1.8 welche|welcher|welches .. farbe|strasse|hund|schule|name|kind
  1.6 codewort|kennwort

  [refusal]
  2.4 mach|gebe|geb|schick|zahl|uberweise|sag .. ich .. nicht|nix|nichts|keine
  2.4 ich .. gebe|geb|schicke|zahle|mache .. keine|keinen|nichts|nicht|dir
  2.0 kann .. ich|dir|leider .. nicht .. geben|zahlen|helfen|leihen
  1.8 nein|ne|nee|nei .. sorry|danke|danke|mach|kommt|auf
  2.0 kommt .. nicht .. in|infrage
  1.6 ^ nein|nee|ne $
  1.8 so viel .. hab|habe .. ich .. nicht
  1.6 auch nein|haha nein
  1.8 steht .. nicht|nicht_weitergeben|teilen
  1.6 frag .. jemand|wen|deine

  [paid-claim]
  3.0 uberwiesen|ueberwiesen|bezahlt|gezahlt|eingezahlt|getwintet
  2.0 erledigt|gemacht|geschickt|gesendet|raus|weg|duss|druben|angewiesen
  2.4 ist .. raus|weg|druben|durch|unterwegs|da|duss
  1.8 hab|habe|hast .. jetzt|#num|#amount|dir .. gemacht|geschickt|auf
  2.2 ^ gemacht|erledigt|done|fertig $
  -2.0 muss|noch|nicht|werde|kann .. uberwiesen|bezahlt|nicht

  [discovery]
  3.2 du|sie|das .. bist|sind|ist|warst .. nicht|nie|gar
  3.0 gehackt|gehacked|gekapert|geklaut
  2.4 betruger*|abzocker|betrug
  2.6 hab*|gerade|eben .. mit|ihn|sie|ihm|ihr .. telefoniert|gesprochen|angerufen|geredet
  2.4 steht|sitzt .. neben|hier|gerade .. mir|dir|neben
  2.4 wer bist|sind du|sie
  2.2 polizei|anzeige|angezeigt
  2.0 gemeldet|melde|blockier*
  2.0 schon .. drei|anderen|mehreren|leuten .. geschrieben
  2.0 netter|schoner|guter versuch
  2.2 leer|abgemeldet|ausgeloggt|rausgeworfen & whatsapp|handy|konto|alles
  2.0 warum .. ich .. geld
  1.8 um gottes
  1.6 tschuss $
  1.6 alte nummer .. geht|funktioniert

  [warning]
  1.7 achtung|vorsicht|warnung|aufpassen|passt|pass_auf|warne
  2.6 betrug*|betruger*|gehackt|gekapert|masche|kriminelle|phishing|gelogen|fremden_handen
  2.8 nicht|nichts|niemals|nie|keine|keinen|auf .. uberweisen|zahlen|bezahlen|antworten|reagieren|klicken|weitergeben|geben|keinen_fall
  2.2 wenn .. ich|er|sie|jemand|die|der ... geld|code|codes
  2.2 war|bin .. ich .. nicht|nie
  2.0 weitergeleitet|weiterleiten
  1.8 bank .. anrufen|ruf|sperren|sofort
  1.6 ruf .. sofort|an|erst|immer
  1.6 zwei_faktor|zweifaktor|verifizierung|blockieren|melden
  -1.0 wlan|nirgends notieren
  [owner-back]
  3.2 ich wurde|war|bin .. gehackt|gehackt_worden
  3.2 wurde gehackt
  3.2 bin .. wieder|zuruck|endlich .. drin|im|in|zuruck|da
  3.2 mein|meinen|meinem .. whatsapp|konto|account|nummer|handy .. war|wurde|ist|gehackt|gekapert|wieder|zuruck
  2.8 hier .. ist .. wirklich|der|die|jetzt .. echte|ich
  2.6 das .. war .. ich .. nicht
  2.6 war .. nicht .. ich
  2.6 jemand|fremde* .. hat|hatte|war .. mein|meinen|sich|zugriff|drin
  2.4 in fremden handen
  2.2 wieder .. zugriff|drin
  1.4 nicht .. zahlen|uberweisen
  -2.2 er|sie|steffi|die .. wurde|ist .. gehackt
  -1.2 wenn .. er|sie|jemand
  [money-request]
  1.9 @ask ... #amount
  1.4 @ask ... schick*|geben|uberweis*|senden|zahlen|nehmen .. #amount
  1.6 wurden|wuerden|konnten_sie ... ubernehmen|erledigen|begleichen|uberweisen|vorstrecken
  2.0 in_vorlage|vorkasse|vorleistung
  1.7 nochmal|noch .. gleiche|mal|eine|einmal & #num|#amount|kannst|uberweisen|alles
  1.6 ware|waere|gibt .. noch .. eine|einer|#num
  1.4 rechnung|rechnungen|zahlung & fallig|begleichen|offen
  1.4 klemme|patsche|engpass|missgeschick|notlage & geld|rechnung*|#amount|zahl*|banking
  1.4 nimmt .. keine .. karte
  1.4 kein bargeld
  1.4 panne|unfall|krankenhaus|abschlepp*|werkstatt|hotel|zoll & #amount|zahlen|geld|karte
  1.6 fur .. mich .. uberweis*|zahlen|bezahl*|auslegen|begleichen
  1.6 muss .. heute|noch|was|dringend .. uberweisen|zahlen|bezahlen|begleichen
  1.2 kriegst|bekommst|zahl* ... wieder|zuruck|zurueck & #amount
  1.2 handler|verkaufer|vermieter|handwerker will|mochte|verlangt
  [code-request]
  1.3 sms ... zahl|zahlen|code|ziffern|nummer
  1.7 schick* ... code|zahl|zahlen|ziffern|den .. ruber|bekommen|gekommen|hast|mir
  1.8 schick|schickst|sag|sagst|gib .. mir|ma|mal .. den|die .. code|zahl|nummer|zahlen
  1.4 fur .. mich .. bestimmt|gedacht
  1.7 abtippen|abschreiben|durchgeben & code|zahl|schick*|mir
  1.7 #num|sechs stellig|stellige|stelliger|stelligen
  1.6 deine .. nummer .. angegeben|eingegeben|hinterlegt|benutzt
  1.4 ruft .. dich|sie|gleich .. computer|automat|roboter|stimme|an & code|zahl|notier*|merk*|nummer
  1.4 sms .. angekommen|bekommen
  [new-number-claim]
  2.0 ab .. jetzt|sofort .. hier|nummer|erreich*|unter
  1.6 erreichst|erreichbar .. mich|hier|unter
  1.1 handy|telefon & bad|pool|see|wasser|klo|regen|herd|gefallen|verloren|kaputt|gestohlen|zug
  [excuse]
  1.6 konto .. umgestellt|gesperrt|eingefroren|geandert
  1.8 banking|app|tan|pushtan .. lauft|geht|lasst|funktioniert .. nicht|noch
  1.6 bank|sparkasse .. denkt|meint|sperrt|glaubt|will
  [secrecy]
  1.6 ohne .. den|die|papa|mama|enkel|deine
  1.4 peinlich
  [discovery]
  1.8 gauner|bot|spinner
  2.2 grad|gerade|eben .. erreicht|gesprochen
  1.8 zuruckgefordert|kaufer*schutz
  1.8 rausgeworfen|abgemeldet|ausgeloggt
  1.6 haben .. gar .. kein|keine|keinen
  [identity-question]
  1.8 was|wie|wo|wer|welche|welcher|welches|wann ... unser|unsere|unserem|zusammen|wir|mein|meine ... ?
  1.4 was|wie|wo|wer|welche|welcher|welches|wann ... unser|unsere|unserem|zusammen|wir|mein|meine
  2.2 nur du weisst|weiss|wissen
  2.0 foto von dir
  [pressure]
  2.2 ja oder nein
  [money-request]
  0.9 #amount & @ask
  [identity-question]
  2.2 sag .. mir .. wer|was|wie|wo|welche
  2.0 gib .. ans .. telefon
  1.8 weiss|weisst .. wie|was|wer .. unser|mein
  1.8 bist du .. oder
  [pressure]
  2.0 sonst .. ist|bin|fehlst|verliere|kommt|geht|is
  1.8 mach|mache .. es .. jetzt|einfach|bitte
  1.6 mahnung|frist
  1.6 kennen .. uns .. doch
  [refusal]
  2.2 mache|mach|tue|mag|will ich .. nicht
  [pressure]
  -2.5 keine eile
  """#
