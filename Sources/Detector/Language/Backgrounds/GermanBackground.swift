// 350 everyday chat messages in German, one a line.
// Source: dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let german = """
    jo was gibts
    ja da kam grad was
    123456 is das
    meins auch, akku hält nix mehr
    puh, wofür denn
    paypal?
    is raus
    alter ne, jetzt wirds komisch
    hab dich grad übers festnetz erreicht. geld bei paypal zurückgefordert
    Ja, ich koche gerade. Warum?
    Eine Wohnung? Davon hast du gar nichts erzählt!
    Das muss ich vom Tagesgeld nehmen. Kann das nicht bis Montag warten?
    Dann schick mir die Daten
    So, ist weg. Hoffentlich mit Balkon!
    Mami hast du mich seit zwanzig Jahren nicht genannt
    Um Gottes willen. Ich hab überwiesen
    immer
    du schuldest MIR noch 30 vom spätkauf haha
    welcher spätkauf denn
    name vom typen hinterm tresen
    jeder kennt den namen. jeder.
    Moin! Nee, erst nach den Eisheiligen, wie immer
    Sorte?
    Du und Baumarkt, früher hast du jeden Samen selbst gezogen
    Kaum. Dachrinne ist übergelaufen
    Nehm ich, wie letztes Jahr drei Säcke
    Saftig. Brauch ich eigentlich nicht
    Vorlage für wie viele denn?
    Der Kassenwart sagt, er weiß von keiner Bestellung
    Auf welcher Parzelle sitzt du, Lena?
    Guten Tag, ja, heute bis 16 Uhr.
    Das ist ungewöhnlich, über die Kostenstelle Marketing?
    Verstanden.
    Der Kassierer hier bei Rewe hat mich gerade gewarnt, dass das eine Betrugsmasche ist.
    Ich rufe Sie kurz im Büro an.
    Servas, grad beim Heurigen. Was brauchst?
    Oida, wos is passiert
    Dann sollt er dir a Rechnung schicken wie jeder normale Mensch
    Gib eam die Gitti, die is doch z'Haus und hat immer Bares
    Wo warma letzten Sommer fischen
    Des is a einfache Frog
    Gitti sitzt neben dir in der Kuchl und du hast dei Handy seit gestern beim Reparieren. \
    Schleich di
    Was isch los, Portemonnaie verlore?
    Wieso schribsch plötzlich hochdütsch
    Isch duss
    Nei sorry, langsam isch es mer z dumm
    Säg mer eifach wie de Chef mit Übername heisst
    Aber natürlich, Sie dürfen immer.
    Wie ärgerlich! Ist es das Heizöl?
    Was verlangt er denn?
    Das ist kein Pappenstiel. Mein Enkel macht bei mir das Elektronische.
    Dann gehe ich eben persönlich zur Sparkasse
    Wir sehen uns am Sonntag zum Bach
    nein
    ich wette du fragst gleich nach geld
    weil du schon drei leuten aus der truppe geschrieben hast
    Screenshot ist im Mannschaftschat, Anzeige läuft
    Bin auf Station, was ist
    Verletzte??
    Die dürfen das gar nicht
    Habt ihr keinen ADAC?
    Gib mir mal kurz den Polizisten ans Telefon, ich hatte Kroatisch von meiner Oma
    Um die Uhrzeit? Ich probier es bei der Frühschicht
    Joa bissl müde, du?
    wieviel
    uff. ja ok, ausnahmsweise
    moment muss die fotos-tan suchen
    und woher weiß ich dass DAS jetzt stimmt?
    ok stimme erkannt. puh
    Muss, muss. Selber?
    Ach, was denn?
    Was ist mit deinem Octavia
    Bilder?
    Und er kann nicht einen Tag warten?
    Wieviel will er denn
    Haha nein
    Auch nein
    Was war denn beim letzten Mal
    Ich hab dir noch nie Geld geliehen, du mir aber
    Ok pass auf, wo steht der Wagen, ich bin eh unterwegs
    Ich bin in Fulda
    Lass es. Tante Renate steht neben dir und sagt du mähst Rasen
    Du hoffst ich hab einen schönen Tag? Wer bist du und was hast du mit meinem Bruder gemacht
    Sagt mir grad nichts, aber erzähl
    Oh nein, wie furchtbar
    Klar. Gibt es eine Seite oder so?
    So viel kann ich nicht, 50 gehen
    Hab 80 gemacht. Gib ihr eine Umarmung von mir
    Ja freilich, es läuft ja der Tatort.
    Ach die! Soll ich die löschen?
    123-456. Da steht noch was auf Englisch drunter.
    Gerade hat mich das Telefon rausgeworfen und eine neue Anmeldung verlangt, was habe ich \
    falsch gemacht?
    welchen
    lol klar
    dann sag mir wer in der 9b neben dir saß
    ist seit september. ciao bot
    Na sowas, was gibts denn zu gewinnen?
    Den wollte ich schon immer
    Da ist er schon: 123456
    Kind, bei mir ist WhatsApp ganz leer. Und Helga fragt, warum ich Geld von ihr will
    Ah super, die alte war ja eh Kraut und Rüben
    Wozu brauchst du die, ich kann doch selbst beitreten
    Ruf mich mal an
    Dann fehle ich halt
    Schon wieder?
    hier 123-456
    Der Automat sagt "WhatsApp Verifizierung"
    Nix da, das klär ich mit dem Wehrführer
    Hey wie schön! Läuft gut, viel Homeoffice, und bei dir?
    Echt, ich? Okay kam gerade
    123456
    Gern! Kaffee nächste Woche?
    Huhu?
    Mensch, nicht schon wieder!
    Wie viel brauchst du?
    Für was sind die denn?
    Bist du Lena oder deine Schwester? Nur damit ich es richtig aufschreibe
    Mein liebstes Kind weiß wie unser Kater heißt
    Nein danke. Und der Kater heißt Herr Schmidt, Sie Gauner.
    Aha. Vertrag gewechselt?
    Her damit
    Ist durch.
    Zweimal am Tag ist mir zu viel. Komm zum Abendbrot, dann reden wir
    Du sitzt in Lissabon und dein altes Telefon klingelt fröhlich. Die Polizei hat die Nummer.
    der Lena
    hast du die prüfung bestanden
    welche prüfung es waren doch ferien
    so viel hab ich nicht im haus
    Süüß wie ist Bali??
    Neidisch!!! Schick Sprachi
    typisch du
    hm warum wird die abgelehnt
    ok dann letzter Check, was steht auf unserem Tattoo
    wir haben gar kein Tattoo 👋
    Gibt es ein Angebot oder eine Auftragsnummer dazu?
    Ab 500 Euro gilt bei uns Vier-Augen-Prinzip.
    Gern, sobald Sie mir das von einer mir bekannten Leitung aus bestätigen.
    Dann eben nach der Messe.
    Oje, was passiert?
    Ich hab dich vor fünf Minuten im Treppenhaus gehört
    Die wohnt in Kanada. Klingel doch mal bei mir
    Leute war das lecker gestern
    sooo gut, die Gyoza!
    Ich hab alles mit Karte gezahlt, ihr könnts mir per paypal schicken
    https://example.org/pay
    250 € mit Trinkgeld
    schon unterwegs
    Dankii
    nächstes Mal zahl ich!!
    Moin, es fehlt noch Miete von dir, 250 €, der Vermieter bucht morgen ab
    shit vergessen, mach ich heut abend
    Bitte jetzt gleich, sonst platzt die Lastschrift und wir zahlen 8 Euro Gebühr
    bin im Seminar
    Echtzeitüberweisung geht auch im Seminar 😄
    jaja, ist da
    Putzplan auch bitte, ich war dreimal hintereinander mit Bad dran
    Haste heut Abend Zeit zum Telefonieren?
    Ab acht. Was Schlimmes?
    Nee, Krone gebrochen. Der Eigenanteil haut mich um
    Aua
    Könntest du mir 250 € leihen? Zahl ich in drei Raten ab, schreib ich dir auch auf
    Quatsch aufschreiben. Geht auf dein Konto bei der Volksbank?
    Jo, dasselbe seit der Konfirmation
    Hab 50 mehr gemacht, für Suppe
    Danke Mann, echt
    Hallo zusammen, der Jahresbeitrag wird bitte bis zum 31. fällig.
    Erwachsene 250 €, Kinder die Hälfte.
    Konto des Vereins: DE89370400440532013000, Verwendungszweck Name und Abteilung.
    Wir hatten doch Lastschrift vereinbart?
    Stimmt, bei dir läuft es automatisch. Dann bitte ignorieren!
    Alles klar, schönen Gruß an die Jugend
    Richte ich aus
    Guten Morgen! Frau Lindner geht in Elternzeit und wir legen für ein Geschenk zusammen
    Schöne Idee, bin dabei
    Vorschlag: 7 Euro pro Familie, wer mag mehr
    Beides okay, Paypal wäre https://example.org/pay
    Der Link geht bei mir nicht auf, muss ich da angemeldet sein?
    Ja leider. Gib es mir sonst beim Abholen im Umschlag
    dann Umschlag, ich bin altmodisch
    Aber nicht vor ihr, die soll nix merken!
    Das Bettchen ist jetzt frei, Lasse schläft im Hochbett
    Oh, wir nehmen es gern! Was soll es kosten?
    250 € inklusive Matratze, oder ohne 40
    Mit. Soll ich dir schon mal was anzahlen?
    Ach was, guckt es euch erst in Ruhe an
    Kommen Sonntag nach dem Mittagsschlaf
    Schick mir noch deine Kontonummer, hatte nicht genug Bares dabei
    DE89370400440532013000, läuft auf meinen Mann
    papaaaa 👉👈
    Kontostand?
    minus 3 und ein paar zerquetschte
    Das Zerquetschte bist gleich du
    😭 semesterbeitrag wurde abgebucht, kannst du mir was vorstrecken bis bafög da ist?
    Wann kommt das
    spätestens am letzten werktag
    Hast jetzt 250 € auf dem Konto. Kein Bier davon
    Griaß di, hast du die Rechnung vom Skikurs schon kriegt?
    Na, ist die bei euch glandet?
    Ja für alle drei Kinder, dein Anteil wär 250 €
    Inklusive Leihski? Die Mia hat nämlich eigene
    Ah eh, dann zieh i dir 45 ab
    Passt, merci
    Überweis's einfach auf mein Konto, DE89370400440532013000
    Is scho drüben
    Super. Dann heiß' ma's auf die Après-Ski-Eltern
    Der Fensterbauer war da, alles dicht jetzt
    Ja, 250 €, mit 3% Skonto wenn wir heute zahlen. Magst du? Meine Bank-App macht grad \
    Wartung
    Leg mir den Zettel auf den Schreibtisch, ich mach es nach der Arbeit
    Liegt schon da, mit Post-it
    Überwiesen und abgeheftet
    Du sexy Ordnungsmensch
    Geh bitte mal ran
    Hab Besprechung, was los?
    Steh an der Aral in Wetzlar ohne Portemonnaie, der Mann will 250 € sehen. Kannst du ihm \
    per Telefon bestätigen dass ich wiederkomme?
    Du hast den Geldbeutel auf dem Brotkasten liegen, ich sehe ihn
    Ich weiß!
    Hab mit ihm gesprochen, er nimmt deinen Ausweis als Pfand
    Kannst du auf dem Heimweg an der Packstation 114 vorbei?
    Klar, was brauch ich
    Abholcode 123456, ist so ein mittelgroßes Fach
    Die will, dass ich die App benutze und mein Handy daneben halte
    Ach Mist, dann ist das eine von den neuen ohne Bildschirm. Lass, ich geh morgen
    Kein Thema
    Falls du doch rankommst: die Nachnahme sind 250 €, kriegst du bar zurück
    Lass stecken, bist dran mit Döner
    Der Schlüssel ist im kleinen grauen Tresor neben der Regentonne, Code 3825 und dann den \
    Hebel runter
    Sind da! Hebel klemmt aber
    Nett zureden hat geholfen haha
    Kurtaxe bitte in die Dose, Strandkorb Nummer 61 gehört uns
    Moin, die Fahrräder sind abgeschlossen, gibts da auch Zahlen für?
    Beide auf 0508, unser Hochzeitstag, lach nicht
    Ich lache leise
    schwesterherz ich bräuchte den code von prime
    hä wieso jetzt
    neuer fernseher 📺
    ahh. kam grad per mail
    geht nich
    sorry o und 0 verwechselt
    läuft! komm rüber es gibt lasagne
    bin in 10 da
    Du schließt ja heute als Erste auf, denk an die Anlage
    Stimmt, wie war die Nummer noch gleich?
    6614, danach die Raute, binnen 20 Sekunden
    Und wenn es piept?
    Dann nochmal in Ruhe eintippen, beim dritten Mal kommt der Wachdienst
    Den Code bitte nirgends notieren, steht so im Vertrag
    Merk ich mir, ist der Geburtstag von Goethe oder so
    Nicht ganz, aber schöne Brücke
    Sehr gut
    Gleich kommt ein Freischaltcode aufs Handy, den brauch ich, aber nicht hier tippen, ich \
    ruf an
    Wieso nicht hier?
    Weil man sowas nie in den Chat schreibt, auch nicht an mich
    Jawohl Herr Oberlehrer
    Fertig, du kriegst 214 zurück
    Die versaufen wir zusammen
    WLAN im neuen Büro: Gast-Netz "Dachs", Kennwort Zwiebelkuchen22
    danke, steht auch nirgends
    Und unsere Lottozahlen diese Woche: 4 11 19 27 33 48, Superzahl 7
    Never change a losing team
    2 richtige, wir sind reich
    Reicht für ein Brötchen. Einsatz nächste Woche wieder 6 Euro von jedem
    liegt in der kaffeekasse
    So, neues Telefon eingerichtet, bei euch kommt hoffentlich alles an
    Jap kommt an
    Leider sind alle Chats futsch, weil ich das Backup-Passwort nicht mehr weiß
    Klassiker
    Hast du die Einladung zu Omas 80. noch? Ich find die nirgends
    Samstag 15 Uhr, Gasthof Linde, Kuchen mitbringen
    Liebe Leute, das Diensthandy geb ich morgen ab, ab dann nur noch unter +49 1512 3456789. \
    Wer sichergehen will: ich gehe auf dem alten Apparat noch bis heute Abend dran
    Vorbildlich! Hab dich gleich angeklingelt
    Ich hab dich gehört, inklusive Hund
    Der wollte auch verifiziert werden
    Die neue SIM hat zwei Tage gebraucht, Banking ging solange gar nicht
    Kenn ich, bei mir wars eine Woche
    Trägst du mich wieder in die Skatrunde ein?
    Bist drin
    sitz im ice und es gibt weder strom noch wlan, der ganze wagen ist tot
    bahn halt
    wann bist du da
    plan 17:00, real irgendwann
    ich warte am gleis mit powerbank
    du bist gold wert
    steh jetzt vor hannover. einfach so. auf freiem feld
    iconic
    Guten Tag Frau Kollegin, mein Display ist gesplittert, ich nutze bis Freitag das \
    Zweitgerät meines Mannes mit meiner Karte
    Danke für die Info, dann erreiche ich Sie wie gewohnt?
    Ja, nur das Mikrofon rauscht etwas, Anrufe daher besser übers Festnetz
    In Ordnung. Die Sitzung bleibt bei 17:00
    Bestens, bis dann
    Das wäre lieb, und legen Sie mir das Porto bitte aus, ich gebe es Ihnen morgen
    Die 1,60 werde ich verschmerzen
    BITTE melde dich
    Was ist los
    S-Bahn komplett gesperrt, Stellwerk. Kannst du Emil um vier aus dem Hort holen?
    Kann ich, brauch ich Vollmacht?
    Du stehst auf der Liste, Ausweis mitnehmen
    Hab ihn. Er behauptet er darf Eis
    Darf er. Dank dir tausendmal
    bist noch auf?? ruf ma bitte durch
    hier is kaum netz. bin hinter wolfach im graben gelandet, mir gehts gut
    WAS
    ich komm mit dem traktor
    ja bitte. nicht dem papa sagen bevor du mich gesehen hast, sonst kriegt er an herzkasper
    schick standort
    kommt
    seh dein warnblinker
    Kannst du reden? Es geht um Vati
    Ja. Sag
    Verdacht auf Schlaganfall, er ist im Klinikum Süd, Stroke Unit
    Er kann sprechen und hat nach dir gefragt
    Ich heul gleich los
    Bring seine Medikamentenliste mit, die hängt innen an der Küchentür
    mach ich
    Arzt sagt, wir hatten Glück. Früh genug
    wo steckst du, ich steh vor der tür und drinnen kocht die suppe über!!
    in der mittagspause. hausmeister hat nen schlüssel
    geht nicht ran
    dann 112, im ernst
    okok
    und???
    die suppe mochte ich eh nie
    Achtung, im Haus kursieren gerade Nachrichten vom angeblichen Chef wegen Gutscheinkarten. \
    Nicht kaufen, keine Codes fotografieren
    Ich hatte heute früh eine! Dachte schon ich spinne
    Bitte an die IT weiterleiten und nicht drauf antworten
    Ist weitergeleitet. Die wussten sogar meine Durchwahl
    Steht alles auf der Homepage, leider
    Was passiert, wenn jemand schon Karten gekauft hat?
    Kassenbon aufheben, beim Anbieter sperren lassen und zur Polizei
    Die Praktikantin war kurz davor, hab sie im Aufzug abgefangen
    wenn die Steffi dir schreibt dass sie geld braucht, ist gelogen, die wurde gehackt
    hahaha gut so
    wie kam das
    so ne abstimmung, "stimm für mein patenkind", und dann den sms code eingegeben
    uff den hätt ich auch fast
    mach bitte zwei faktor an
    hab ich. pin ist die postleitzahl vom mars
    Weitergeleitet von der Polizei: Betrüger schreiben aus gekaperten Konten und bitten um \
    eine schnelle Überweisung von 250 €. Rufen Sie Ihre Angehörigen unter der bekannten Nummer \
    an!
    Danke Günter. Bei uns hat "der Sohn" neulich auch geschrieben
    Habt ihr was gezahlt?
    Wir haben nur Töchter
    Spaß beiseite: nie einen sechsstelligen Code hergeben, auch nicht an mich
    Hab ich den Töchtern gleich vorgelesen
    Und die haben gesagt, das wissen wir längst
    Mir ist heut was passiert, da lachst du nicht
    Erzähl!
    Da schrieb meine "Schwester": Onlinebanking gesperrt, ob ich 1480 überweise, telefonieren \
    ginge nicht
    Hast du?!
    War schon bei der TAN. Dann hab ich gesehen dass sie mich siezt, weißt, mich!
    Haha ausgerechnet
    Darum neues Familiengesetz: Geld nur nach Anruf, ohne Ausnahme
    """
}
