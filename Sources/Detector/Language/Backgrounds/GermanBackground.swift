// 3328 everyday chat messages in German, one a line.
// Source: chats and dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let german = """
    hast du schon mit mama gesprochen wegen saal
    ne die geht nicht ran
    bestimmt garten
    im märz?
    die schneidet rosen bei minus 2, kennst sie doch
    😂
    also der saal im löwen kostet 280 mit heizung, ohne essen
    mit heizung extra??
    ja sachsen halt
    nimm ihn
    muss anzahlen, 100 euro. machen wir halbe halbe?
    klar
    gib mir nochmal deine iban, hab das neue banking, da sind alle vorlagen weg
    TR330006100519786457841326
    steht aber jetzt Sandra und ich drauf, ist das gemeinschaftskonto
    ok ich ruf kurz durch, dann vergleichen wir die letzten ziffern, bin da inzwischen \
    paranoid
    kein ding
    erledigt, 50 sind raus
    ist da. danke
    und geschenk?
    er sagt er will nichts
    das sagt er seit 1998
    und dann ist er beleidigt
    genau
    ballonfahrt?
    mit der hüfte. der kommt da nicht in den korb rein
    stimmt
    ich dachte an so ein fotobuch und dazu ein wochenende an der müritz
    müritz find ich gut
    fotobuch machst du
    warum ich
    weil du die kisten hast
    die kisten stehen bei DIR im keller
    nein
    doch. hab ich 2019 hingebracht. neben dem ergometer
    moment
    ok sie stehen neben dem ergometer
    💅
    hab grad ne stunde da unten gesessen
    du mit der zahnlücke und dem schwimmreifen
    schick NICHT in die familiengruppe
    zu spät
    ich hasse dich
    tante Helga hat schon ein herz gegeben
    🙄
    bei uns ist seit gestern die heizung aus. 15 grad im wohnzimmer
    was sagt der vermieter
    "ist informiert"
    wer ist informiert
    das frag ich mich auch
    Jonte schläft im skianzug
    mach mietminderung
    jaja. erstmal will ich warm
    ich hab noch den ölradiator, kann ich dir mitbringen wenn ich donnerstag auf messe bin
    du bist donnerstag in hamburg?? und sagst nix
    ich sag es ja jetzt
    schläfst du bei uns?
    bei 15 grad? hotel
    frech
    bin da, wo ist bei euch der eingang, da ist baustelle
    hintenrum durch den hof. tor hat jetzt zahlencode, 650114 und dann raute
    geht nicht
    feste drücken, die tasten klemmen
    drin
    danke für den radiator und das marzipan
    Jonte fragt ob onkel Micha jetzt jede woche messe hat
    sag ihm nächstes jahr wieder
    heizung geht übrigens. war eine sicherung. EINE SICHERUNG
    vier tage
    wie viele sagen wir dem löwen jetzt
    ich komm auf 34
    ich auf 31
    hast du die skatbrüder mit
    mist
    mit frauen
    dann 37
    sag 38, es kommt immer noch wer
    Uwe
    immer Uwe
    Müritz kostet fürs wochenende 412, ich hab mal reserviert. legst du mir deine hälfte bis \
    ende monat rüber? kein stress
    mach ich wenn gehalt da ist, 28. ok?
    Papa hat mich grad gefragt ob wir was planen
    und?
    hab gesagt nein
    und er?
    "gut. ich will ja auch nichts."
    😂😂
    und dann: "aber Uwe hat gesagt er kommt"
    ICH BRING UWE UM
    er hat echt gesagt "wohin kommt denn der Uwe"
    und du
    ich hab gesagt zum skat
    gut pariert
    gehalt da, 206 überwiesen
    👍
    druckerei hat geschrieben, fotobuch ist im versand
    bei mir kam auch ne sms, dein paket konnte nicht zugestellt werden, link klicken
    nicht klicken, das ist müll. das buch geht an mich, nicht an dich
    ja eben, deswegen frag ich. gelöscht
    brav
    ich bin 39
    trotzdem brav
    kommst du samstag früher zum tische rücken
    bin um 10 da
    bring kabeltrommel mit
    jo
    aboooo ich bin durchgefallen
    NEIN
    doch
    weswegen
    rechts vor links valla ich hab den nicht gesehen
    den roller?
    nein einen BUS
    kız wie übersieht man einen bus
    frag nicht
    der prüfer hat so geatmet
    so
    hhhhh
    😭😭😭
    lach nicht
    ich lache mit dir
    ich lache nicht
    canım beim nächsten mal
    nächstes mal kostet wieder 240
    ich bin broke broke
    brauchst du was?
    ja ehrlich gesagt. kannst du mir 100 leihen bis zum ersten? dann kann ich termin machen
    safe, paypal?
    ja same wie immer
    ist die noch mit der alten nummer oder
    mail
    ok moment
    gesendet, schreib nicht "waren" sonst ziehen die gebühr ab haha
    allah razı olsun
    hadi hadi
    was ziehst du an bei Büşras verlobung
    grün
    ICH zieh grün an
    welches grün
    so smaragd
    meins ist mehr salbei
    ok geht
    twins aber nicht peinlich
    ihre schwiegermutter kommt mit 60 leuten hast du gehört
    60? in die wohnung von tante Nuray?
    haha nein die haben jetzt den saal in marxloh
    ah puh
    ich hatte schon angst dass ich tee trage
    du trägst so oder so tee
    ben mi
    sen
    meine schicht morgen ist geändert, ich komm erst um 5
    wer fährt mich dann
    bus
    sag das wort nicht
    😂😂😂😂
    bist du wach
    hallo
    ich kann nicht schlafen
    hab mit Emre geredet
    also er hat geschrieben
    so "na wie gehts"
    nach 4 monaten
    NA WIE GEHTS
    ich hab nicht geantwortet
    doch hab ich
    ich hab "gut und dir" geschrieben
    bitte schimpf nicht
    er hat ein neues auto übrigens
    ok gute nacht
    ich wach auf und seh 14 nachrichten
    einfach nein
    ich weiß
    blockier
    ich kann nicht
    dann gib mir dein handy heute abend
    tamam
    sag mal geht bei dir netflix
    meine schwester hat passwort geändert
    warte du musst neu anmelden, dann krieg ich einen code auf mein handy
    ok hab gedrückt. schick mir was kommt
    603795
    läuft, öptüm
    aber nicht auf 5 geräten wie letztes mal
    das war mein bruder
    dein bruder schaut gilmore girls?
    ...vielleicht
    mein chef hat heut gesagt ich soll filialleitung machen
    WAS
    stellvertretend
    trotzdem!!!
    200 mehr im monat
    dann zahlst du döner
    ich zahl immer döner
    ich weiß aber nicht ob ich will, die uni leidet jetzt schon
    was sagt baba
    baba sagt uni
    mama sagt geld
    klassisch
    ja
    was sagst du
    ich sag schlafen
    haben die von der fahrschule dich auch mal angeschrieben von so einer anderen nummer?
    hä nein
    da kommt "hallo hier fahrschule Özer unsere neue büronummer"
    ruf die alte an und frag
    ja mach ich
    ok ist echt, die haben umgestellt. die frau war voll genervt ich bin die zehnte heute
    besser so
    termin ist donnerstag 8:40
    inşallah
    bete
    ich bete
    auch für keinen bus
    vor allem für keinen bus
    BESTANDEN
    BESTANDENNNNN
    AAAAAAAAAA
    ich schrei im lager
    er hat gesagt "sehr umsichtig"
    umsichtig!!! du!!
    ich wein
    maşallah maşallah
    wann holst du mich ab
    mit welchem auto kız
    hab dir die 100 grad zurückgeschickt, guck mal ob da
    da. das ging schnell
    baba hat mir 200 gegeben vor stolz
    hahaha
    bist heut am abend da
    na hab frei
    echt? stehst aber am plan
    wo
    [Foto]
    de hat des scho wieder geändert ohne was zu sagen
    tja
    i bin in neusiedl am see mit an spritzer in der hand
    dann sauf aus und komm
    sicher ned
    i sag eam du hast kein empfang
    bist a schatz
    und wer hat gmacht
    die neue. die Ivana
    und
    drei teller, ein glas, sonst brav
    besser als i am ersten tag
    du hast damals an ganzen tisch abgräumt bevors gessn ham
    die warn fertig!!
    die ham grad erst die suppn kriegt
    🙈
    wegen trinkgeld letzte woche
    i hab für küche 64 kriegt, kommt ma wenig vor
    es warn 210 gsamt, 30 prozent küche
    stimmt dann 63
    ok passt
    hast di sogar beschissen zu deinen gunsten
    😂 geb i da zruck
    hallo hier ist Sophie, neues handy, neue nummer, das alte liegt im neusiedler see
    welche Sophie
    na die vom gschirr
    wie heißt der hund vom chef
    Schnitzel. und er hat dir letzten freitag ins crocs gschissn
    ok du bists
    super test
    muss ma machen, mei tante is mit sowas auf 1800 reingfallen
    arg
    ja. wie is des im see gelandet
    frag ned. stand up paddle
    mit handy?
    i wollt a foto machen vom sonnenuntergang
    wars schön
    wunderschön
    kannst morgen mit mir tauschen? früh gegen spät
    wieso
    Elternabend. Luis hat wen bissn
    wen
    die pädagogin
    bitte 😂
    is ned lustig
    bissl
    ja i tausch
    danke dir
    wie komm i eigentlich in der früh rein, i hab kan schlüssel
    hintertür, kästchen links, 310411
    und dann alarm ausmachen, hast 30 sekunden
    und wenn i des ned schaff
    dann kommt der chef im bademantel, wohnt oben
    okay i werd laufen
    erledigt 21 sekunden
    rekord is 14
    wer
    i
    eh kloa
    hast gsehn da chef will jetzt alle trinkgelder über die app
    was für app
    so qr code am tisch
    und wer zahlt des aus
    "am monatsende"
    lustig
    i unterschreib des ned
    i a ned, erst will i des schriftlich und mit der AK reden
    Ivana hat schon
    die arme
    die kann no ned so gut deutsch, i habs ihr nachher erklärt
    gut
    warst bei der AK?
    termin dienstag 14 uhr
    soll i mit
    ja bitte, i werd immer so zornig
    i weiß
    wo bist
    u2 steht
    wieder schottentor?
    na karlsplatz gleich
    i sitz scho drin, die frau is nett
    fang an
    also nochmal zum mitschreiben weilst nur die hälfte ghört hast
    trinkgeld ghört uns
    er darfs verwalten aber muss abrechnen
    wöchentlich wenn ma wollen
    und des mit dem plan ändern geht a ned so kurzfristig, 14 tage
    14 tage!!
    er macht 14 minuten
    sie schickt uns an musterbrief per mail
    super
    hast den brief scho
    na, nur was mit link drin, i trau mi ned draufdrücken
    was für absender
    arbeiterkammer punkt at
    zeig
    des is eh der download. aber ruf halt an wennst unsicher bist, nummer steht auf ihrer \
    visitenkarte
    hab angrufen, is von ihr
    na dann https://video.example.com/watch?v=a1b2c3 des is der für alle, hab i in die gruppe \
    a gstellt
    er hats gelesen
    nix gsagt. hat schnitzel klopft
    den hund?
    NEIN das fleisch
    um zehn am abend, 40 stück
    der verarbeitet
    hat er mit dir gredt?
    ja. ab montag wird jede woche abgerechnet, bar
    ha!!
    und er hat gsagt "ihr hätts ja einfach fragen können"
    ham ma 6 mal
    hab i a gsagt
    kommst donauinsel samstag
    wer spielt
    wurscht
    dann ja
    Guten Morgen, Frau Brenner. Hier ist Ihr Nachbar vom zweiten Stock. Ich hoffe, ich störe \
    nicht.
    Guten Morgen Herr Doktor Seiler! Gar nicht, ich sitze beim Kaffee.
    Wir fahren am Montag für zwölf Tage nach Südtirol. Dürfte ich Sie wieder wegen der Blumen \
    bemühen?
    Aber gern. Die Orchidee auch?
    Die Orchidee bitte nur einmal die Woche. Meine Frau ist da sehr eigen.
    Das weiß ich noch vom letzten Jahr. 🙂
    Sie hat Ihnen verziehen.
    Na das beruhigt mich
    Den Schlüssel bringe ich Ihnen am Sonntag nach dem Gottesdienst.
    Ich bin ab halb zwölf da.
    Der Schlüssel liegt nun bei Ihnen, wie besprochen. Ich vergaß zu sagen, dass der \
    Briefkasten klemmt. Man muss ihn leicht anheben.
    Das mache ich. Gute Reise und grüßen Sie Ihre Frau!
    Herzlichen Dank, auch von ihr.
    Guten Abend, sind Sie gut angekommen?
    Ja, nach einem längeren Aufenthalt am Brenner. Der Name verpflichtet offenbar.
    😄 Dafür kann ich nichts
    Das Wetter ist vorzüglich.
    Hier regnet es.
    Es kam ein Paket für Sie, recht schwer. Der Bote wollte eine Unterschrift.
    Das werden die Bücher sein. Sie sind sehr freundlich.
    Eines liegt wohl noch in der Packstation, da lag eine Karte mit Strichcode
    Das hat Zeit, bis ich zurück bin.
    Bis Donnerstag nur steht da.
    Dann müsste ich Ihnen wohl die Abholnummer geben. Sie kam mir per SMS.
    Dann hole ich es morgen mit dem Fahrrad
    833112
    Aber bitte nicht schleppen! Wenn es zu schwer ist, lassen Sie es liegen.
    Ich habe einen Korb und gute Waden.
    Abgeholt. Es war federleicht.
    Dann ist es der Hut.
    Ein Hut?
    Ein Hochzeitstag naht. Bitte kein Wort zu meiner Frau.
    Ich schweige wie ein Grab.
    Frau Brenner, haben Sie auch Post von der Hausverwaltung bekommen? Mein Sohn las mir eine \
    E-Mail vor, die Nebenkosten seien auf ein neues Konto zu zahlen.
    Nein, ich habe nichts bekommen
    Das ist aber seltsam
    Das dachte ich auch. Ich werde nichts überweisen, ehe ich Herrn Pfaff persönlich \
    gesprochen habe.
    Richtig so. In der Zeitung stand neulich erst so ein Fall aus Emmendingen
    Soll ich im Büro vorbeigehen? Ich bin morgen sowieso am Siegesdenkmal
    Das wäre überaus liebenswürdig.
    Ich war dort. Herr Pfaff wusste von nichts!! Das Konto ist das alte geblieben. Er hängt \
    einen Zettel ins Treppenhaus, dass niemand auf diese Mail hin zahlen soll.
    Da sieht man es. Haben Sie vielen Dank.
    Frau Okafor vom dritten hatte auch so eine, sie hat zum Glück gefragt
    Eine kluge Frau.
    Sie hat mir Kochbananen gegeben. Wissen Sie was man damit macht?
    Bedaure. Meine Kenntnisse enden beim Apfelstrudel.
    Sie sagt braten
    Dann braten Sie.
    Schmeckt wie süße Kartoffel! Köstlich
    Sie werden auf Ihre alten Tage noch Weltbürgerin.
    Na hören Sie mal, alte Tage
    Ich bitte um Vergebung. Ich bin acht Jahre älter und darf das.
    Herr Doktor, die Orchidee lässt ein Blatt hängen.
    Welches?
    Meine Frau sagt, das sei normal. Sie fragt aber, ob Sie gesprochen hätten.
    Gesprochen?
    Mit der Orchidee.
    Soll ich?
    Es könne nicht schaden.
    Also gut. Ich erzähle ihr vom Wetter
    Verzeihen Sie, ich habe gestern Ihren Anruf nicht angenommen. Wir saßen in der Seilbahn \
    und ich hatte beide Hände an der Stange.
    😂 es war nichts, ich hatte mich verdrückt
    Mir wird in diesen Dingern immer blümerant.
    Mir auch. Ich bin seit dem Schauinsland 1984 nicht mehr gefahren
    Was geschah 1984?
    Mein Mann selig machte mir dort den Antrag und dann blieb die Bahn stehen. Eine Stunde.
    Das nenne ich Bedenkzeit.
    Ich habe nach fünf Minuten ja gesagt und dann war uns langweilig
    Diese Geschichte müssen Sie meiner Frau erzählen.
    Wir treffen morgen gegen 17 Uhr ein.
    Soll ich Brot und Milch besorgen?
    Ein Graubrot wäre wunderbar. Ich erstatte es Ihnen selbstverständlich.
    Ach was. Wegen der drei Euro
    Ich bestehe darauf. Auch das Porto für den Nachsendezettel, es waren 4,80. Wohin darf ich \
    überweisen?
    Werfen Sie es in den Blumentopf 🙂 ich nehme kein Geld von Ihnen
    Dann Wein.
    Wein nehme ich
    Wir sind zu Hause. Die Orchidee hat eine Knospe.
    Sehen Sie! Das Sprechen
    Meine Frau ist sprachlos. Was haben Sie ihr erzählt?
    Von 1984
    Darf ich Sie Samstag um 19 Uhr auf ein Glas Lagrein herüberbitten?
    Sehr gern. Soll ich etwas mitbringen?
    Nur sich selbst. Und Frau Okafor, wenn sie mag.
    Ich frage sie. Sie bringt dann bestimmt Bananen mit
    Wir sind gewappnet.
    jo was gibts
    ja da kam grad was
    294168 is das
    meins auch, akku hält nix mehr
    puh, wofür denn
    paypal?
    is raus
    alter ne, jetzt wirds komisch
    hab dich grad übers festnetz erreicht. geld bei paypal zurückgefordert
    Ja, ich koche gerade. Warum?
    Eine Wohnung? Davon hast du gar nichts erzählt!
    Na die Überraschung ist gelungen. Wie viel wäre das?
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
    lass Carmen in ruhe du opfer
    Moin! Nee, erst nach den Eisheiligen, wie immer
    Sorte?
    Du und Baumarkt, früher hast du jeden Samen selbst gezogen
    Kaum. Dachrinne ist übergelaufen
    Nehm ich, wie letztes Jahr drei Säcke
    Saftig. Brauch ich eigentlich nicht
    Vorlage für wie viele denn?
    Der Kassenwart sagt, er weiß von keiner Bestellung
    Auf welcher Parzelle sitzt du, Mia?
    Guten Tag, ja, heute bis 16 Uhr.
    Selbstverständlich. Welche genau?
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
    Hoi, nei gar nöd
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
    Erledigt. Die junge Frau am Schalter hat dreimal nachgefragt.
    Wir sehen uns am Sonntag zum Bach
    ich wette du fragst gleich nach geld
    weil du schon drei leuten aus der truppe geschrieben hast
    Screenshot ist im Mannschaftschat, Anzeige läuft
    Bin auf Station, was ist
    Verletzte??
    Die dürfen das gar nicht
    Habt ihr keinen ADAC?
    Gib mir mal kurz den Polizisten ans Telefon, ich hatte Kroatisch von meiner Oma
    Hab die Hälfte vom Dispo geschickt, meld dich wenn ihr da weg seid
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
    Dann erhöh das Limit, dauert zwei Minuten in der App
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
    Wen denn?
    Sagt mir grad nichts, aber erzähl
    Oh nein, wie furchtbar
    Klar. Gibt es eine Seite oder so?
    So viel kann ich nicht, 50 gehen
    Hab 80 gemacht. Gib ihr eine Umarmung von mir
    Ja freilich, es läuft ja der Tatort.
    Ach die! Soll ich die löschen?
    156-238. Da steht noch was auf Englisch drunter.
    Gerade hat mich das Telefon rausgeworfen und eine neue Anmeldung verlangt, was habe ich \
    falsch gemacht?
    welchen
    den wo dabei steht NICHT WEITERGEBEN?
    lol klar
    dann sag mir wer in der 9b neben dir saß
    ist seit september. ciao bot
    Na sowas, was gibts denn zu gewinnen?
    Den wollte ich schon immer
    Da ist er schon: 221984
    Kind, bei mir ist WhatsApp ganz leer. Und Helga fragt, warum ich Geld von ihr will
    Ah super, die alte war ja eh Kraut und Rüben
    Wozu brauchst du die, ich kann doch selbst beitreten
    Ruf mich mal an
    Aber tippen darf man da?
    Dann fehle ich halt
    Schon wieder?
    hier 984-870
    Der Automat sagt "WhatsApp Verifizierung"
    Nix da, das klär ich mit dem Wehrführer
    Hey wie schön! Läuft gut, viel Homeoffice, und bei dir?
    Echt, ich? Okay kam gerade
    039241
    Gern! Kaffee nächste Woche?
    Huhu?
    Mensch, nicht schon wieder!
    Hattest du keine Hülle drum?
    Wie viel brauchst du?
    Für was sind die denn?
    Bist du Tom oder deine Schwester? Nur damit ich es richtig aufschreibe
    Mein liebstes Kind weiß wie unser Kater heißt
    Nein danke. Und der Kater heißt Herr Schmidt, Sie Gauner.
    Aha. Vertrag gewechselt?
    Her damit
    Ist durch.
    Zweimal am Tag ist mir zu viel. Komm zum Abendbrot, dann reden wir
    Du sitzt in Lissabon und dein altes Telefon klingelt fröhlich. Die Polizei hat die Nummer.
    ja kind wer ist denn da
    der Daan
    hast du die prüfung bestanden
    welche prüfung es waren doch ferien
    so viel hab ich nicht im haus
    Süüß wie ist Bali??
    Neidisch!!! Schick Sprachi
    typisch du
    hm warum wird die abgelehnt
    ok dann letzter Check, was steht auf unserem Tattoo
    wir haben gar kein Tattoo 👋
    Guten Morgen, was gibt es denn?
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
    https://papara.com/x
    wie viel pro Nase
    850 zł mit Trinkgeld
    schon unterwegs
    Dankii
    nächstes Mal zahl ich!!
    Moin, es fehlt noch Miete von dir, 850 zł, der Vermieter bucht morgen ab
    shit vergessen, mach ich heut abend
    Bitte jetzt gleich, sonst platzt die Lastschrift und wir zahlen 8 Euro Gebühr
    bin im Seminar
    Echtzeitüberweisung geht auch im Seminar 😄
    jaja, ist da
    Angekommen. Strom rechne ich am Wochenende aus
    Putzplan auch bitte, ich war dreimal hintereinander mit Bad dran
    Haste heut Abend Zeit zum Telefonieren?
    Ab acht. Was Schlimmes?
    Nee, Krone gebrochen. Der Eigenanteil haut mich um
    Aua
    Könntest du mir 1.250 euro leihen? Zahl ich in drei Raten ab, schreib ich dir auch auf
    Quatsch aufschreiben. Geht auf dein Konto bei der Volksbank?
    Jo, dasselbe seit der Konfirmation
    Hab 50 mehr gemacht, für Suppe
    Danke Mann, echt
    Du rufst trotzdem um acht an, ich will die Geschichte hören
    Hallo zusammen, der Jahresbeitrag wird bitte bis zum 31. fällig.
    Erwachsene 850 zł, Kinder die Hälfte.
    Konto des Vereins: GB29NWBK60161331926819, Verwendungszweck Name und Abteilung.
    Wir hatten doch Lastschrift vereinbart?
    Stimmt, bei dir läuft es automatisch. Dann bitte ignorieren!
    Alles klar, schönen Gruß an die Jugend
    Richte ich aus
    Guten Morgen! Frau Lindner geht in Elternzeit und wir legen für ein Geschenk zusammen
    Schöne Idee, bin dabei
    Vorschlag: 7 Euro pro Familie, wer mag mehr
    bar oder digital?
    Beides okay, Paypal wäre https://papara.com/x
    Der Link geht bei mir nicht auf, muss ich da angemeldet sein?
    Ja leider. Gib es mir sonst beim Abholen im Umschlag
    dann Umschlag, ich bin altmodisch
    Aber nicht vor ihr, die soll nix merken!
    Das Bettchen ist jetzt frei, Lasse schläft im Hochbett
    Oh, wir nehmen es gern! Was soll es kosten?
    5.000 TL inklusive Matratze, oder ohne 40
    Mit. Soll ich dir schon mal was anzahlen?
    Ach was, guckt es euch erst in Ruhe an
    Kommen Sonntag nach dem Mittagsschlaf
    Passt, Werkzeug liegt bereit
    Schick mir noch deine Kontonummer, hatte nicht genug Bares dabei
    DE89370400440532013000, läuft auf meinen Mann
    papaaaa 👉👈
    Kontostand?
    minus 3 und ein paar zerquetschte
    Das Zerquetschte bist gleich du
    😭 semesterbeitrag wurde abgebucht, kannst du mir was vorstrecken bis bafög da ist?
    Wann kommt das
    spätestens am letzten werktag
    Hast jetzt 5.000 TL auf dem Konto. Kein Bier davon
    höchstens radler. hdl!!!
    Griaß di, hast du die Rechnung vom Skikurs schon kriegt?
    Na, ist die bei euch glandet?
    Ja für alle drei Kinder, dein Anteil wär 985,50 €
    Inklusive Leihski? Die Mia hat nämlich eigene
    Ah eh, dann zieh i dir 45 ab
    Passt, merci
    Überweis's einfach auf mein Konto, ES9121000418450200051332
    Is scho drüben
    Super. Dann heiß' ma's auf die Après-Ski-Eltern
    Der Fensterbauer war da, alles dicht jetzt
    Endlich! Rechnung gleich dabei?
    Ja, $1,200, mit 3% Skonto wenn wir heute zahlen. Magst du? Meine BBVA-App macht grad \
    Wartung
    Leg mir den Zettel auf den Schreibtisch, ich mach es nach der Arbeit
    Liegt schon da, mit Post-it
    Überwiesen und abgeheftet
    Du sexy Ordnungsmensch
    Geh bitte mal ran
    Hab Besprechung, was los?
    Steh an der Aral in Wetzlar ohne Portemonnaie, der Mann will $1,200 sehen. Kannst du ihm \
    per Telefon bestätigen dass ich wiederkomme?
    Du hast den Geldbeutel auf dem Brotkasten liegen, ich sehe ihn
    Ich weiß!
    Hab mit ihm gesprochen, er nimmt deinen Ausweis als Pfand
    Bin in 40 Minuten daheim und fahr dann zurück, peinlicher gehts nicht
    Kannst du auf dem Heimweg an der Packstation 114 vorbei?
    Klar, was brauch ich
    Abholcode 628326, ist so ein mittelgroßes Fach
    Die will, dass ich die App benutze und mein Handy daneben halte
    Ach Mist, dann ist das eine von den neuen ohne Bildschirm. Lass, ich geh morgen
    Kein Thema
    Falls du doch rankommst: die Nachnahme sind 985,50 €, kriegst du bar zurück
    Lass stecken, bist dran mit Döner
    Der Schlüssel ist im kleinen grauen Tresor neben der Regentonne, Code 3825 und dann den \
    Hebel runter
    Sind da! Hebel klemmt aber
    Ein bisschen ruckeln und dabei nett zureden
    Nett zureden hat geholfen haha
    Kurtaxe bitte in die Dose, Strandkorb Nummer 61 gehört uns
    Moin, die Fahrräder sind abgeschlossen, gibts da auch Zahlen für?
    Beide auf 0508, unser Hochzeitstag, lach nicht
    Ich lache leise
    schwesterherz ich bräuchte den code von prime
    hä wieso jetzt
    neuer fernseher 📺
    ahh. kam grad per mail
    426047
    geht nich
    groß klein egal sind ja zahlen du nuss
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
    Papa ich sitz jetzt an deiner Steuer
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
    spielst du wieder die Geburtstage
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
    Rhabarber, notiert
    Liebe Leute, das Diensthandy geb ich morgen ab, ab dann nur noch unter +31 6 93561804. Wer \
    sichergehen will: ich gehe auf dem alten Apparat noch bis heute Abend dran
    Vorbildlich! Hab dich gleich angeklingelt
    Ich hab dich gehört, inklusive Hund
    Der wollte auch verifiziert werden
    Die neue SIM hat zwei Tage gebraucht, Banking ging solange gar nicht
    Kenn ich, bei mir wars eine Woche
    Trägst du mich wieder in die Skatrunde ein?
    Bist drin
    sitz im ice und es gibt weder strom noch wlan, der ganze wagen ist tot
    bahn halt
    falls ich gleich weg bin: 9 prozent und kabel liegt aufm bett
    wann bist du da
    plan 21:15, real irgendwann
    ich warte am gleis mit powerbank
    du bist gold wert
    steh jetzt vor hannover. einfach so. auf freiem feld
    iconic
    Guten Tag Frau Kollegin, mein Display ist gesplittert, ich nutze bis Freitag das \
    Zweitgerät meines Mannes mit meiner Karte
    Danke für die Info, dann erreiche ich Sie wie gewohnt?
    Ja, nur das Mikrofon rauscht etwas, Anrufe daher besser übers Festnetz
    In Ordnung. Die Sitzung bleibt bei 21:15
    Bestens, bis dann
    Soll ich Ihnen die Einladung ausdrucken?
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
    mailbox
    hier is kaum netz. bin hinter wolfach im graben gelandet, mir gehts gut
    ich komm mit dem traktor
    ja bitte. nicht dem papa sagen bevor du mich gesehen hast, sonst kriegt er an herzkasper
    schick standort
    kommt
    seh dein warnblinker
    Kannst du reden? Es geht um Vati
    Ja. Sag
    Verdacht auf Schlaganfall, er ist im Klinikum Süd, Stroke Unit
    Ich buche sofort einen Zug
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
    feuerwehr war da, tür heil, topf tot. die waren super lieb
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
    zu spät, hab ihr schon zurückgeschrieben dass ich pleite bin
    hahaha gut so
    wie kam das
    so ne abstimmung, "stimm für mein patenkind", und dann den sms code eingegeben
    uff den hätt ich auch fast
    mach bitte zwei faktor an
    hab ich. pin ist die postleitzahl vom mars
    Weitergeleitet von der Polizei: Betrüger schreiben aus gekaperten Konten und bitten um \
    eine schnelle Überweisung von 1.250 euro. Rufen Sie Ihre Angehörigen unter der bekannten \
    Nummer an!
    Danke Günter. Bei uns hat "der Sohn" neulich auch geschrieben
    Habt ihr was gezahlt?
    Wir haben nur Töchter
    Prachtvoll
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
    Einverstanden, ich sag es den Kindern
    Bestätigung vom Haus in Binz ist da.
    Anzahlung 30 %, also 384, bis Freitag. Kannst du das von deinem Konto machen? Meins ist \
    für die Winterreifen draufgegangen.
    Kann ich. Gib mir die Daten.
    Stehen in der Mail vom Vermieter, hab ich dir weitergeleitet. Verwendungszweck: \
    Buchungsnummer.
    Da steht als Empfänger eine Hausverwaltung, nicht Frau Peters. Stimmt das?
    Ja, die macht das für alle Wohnungen dort. Steht auch so im Mietvertrag Seite 2.
    Lass uns heute Abend zusammen drüberschauen, bevor ich was rausschicke.
    Gut. Bin um halb sieben da.
    Ist raus, wie besprochen. Handtücher müssen wir mitbringen, hast du das gesehen?
    hallo bruder, alles klar mit knie?
    Geht so, Physio sagt noch 2 Wochen. Und bei dir?
    bei mir gut, arbeit viel aber gut
    du, unsere verein ist in finale von die stadt preis für ehrenamt. kannst du bitte machen \
    stimme? https://stem-dans.example.top/nl
    Was will die Seite denn von mir, muss man sich da anmelden?
    nur email. von die sparkasse ist das, steht auch in zeitung von gestern
    Welche Zeitung
    Freie Presse, seite 11, mit foto von Uwe und die neue kabine
    Hahaha der Uwe hat die Augen zu auf dem Bild
    immer uwe hat augen zu 😂 auch wenn ball kommt
    Also bei mir kommt: Bestätigungsmail gesendet, aber da ist nix
    schau mal in spam
    Auch nicht.
    hm ich weiß nicht, ich bin nicht gut in computer
    Ich frag Matze, der hat das mit der Sparkasse ja eingefädelt
    ja matze weiß alles
    Matze sagt, bei gmx dauert die Mail manchmal eine halbe Stunde, hat er bei drei Leuten \
    schon gehabt
    ah ok dann warten
    Jetzt war sie da. Hab gestimmt, wir sind auf Platz 2!
    sehr schön!! wer ist eins
    Der Hospizverein. Da kann man nicht mal böse sein
    nein dann darf hospiz gewinnen, wir nehmen zweite und kaufen die netze für tor
    Netze, und dem Uwe ne Brille
    Bringst du Samstag die Hütchen mit? Ich darf ja nur zuschauen und meckern
    ja ich bringe. und du bringst meckern
    Huhu 🌱 sitz in der Bücherei am PC und will deinen Saatgut-Plan ausdrucken, der zeigt mir \
    so ein QR-Dings für WhatsApp Web, scan ich das einfach mit dem Handy? 🤔📱
    Ja genau, aber danach unbedingt wieder abmelden am PC 🙏💻
    Ui da sind ja alle meine Chats groß am Schirm 😳 lieber nicht, ich komm nachher in der \
    Parzelle vorbei und schreib ihn ab ✏️
    Bring Kaffee mit, dann krigst ihn von mir auf Papier ☕🥕
    Moin 🌞 hat Jonte schon was für seinen Konfi-Spruch gefunden? 📖
    Moin Frau Pastorin 😅 er sagt er hat noch Zeit bis Ostern 🐣
    Haha Ostern ist in drei Wochen 😇
    Das hab ich ihm auch gesagt 🙄 er wollt einen der „nicht cringe" ist
    Dann Sprüche 17,22 – ein fröhliches Herz 💚 den mögen die Fußballer immer
    Ich leg ihm den Zettel neben die Playstation 🎮👍
    Und das Blatt mit den zehn Geboten fehlt auch noch 📝
    😱 das liegt unterm Hamsterkäfig glaub ich
    Lebt der Hamster noch? 🐹
    Pumuckl ist vier, für n Hamster biblisch 😂
    😂😂 Methusalem!
    Sagen Sie, kommen Sie Samstag zum Boßeln? 🎳 da war doch was mit dem Kirchenvorstand
    Natürlich! Ich bring den Bollerwagen 🛷 und der Küster den Korn 🙈
    Dann wirds lang 🍻
    Grünkohl ist bestellt für 19 Uhr im Krug 🥬
    Stark 💪 wir sind zu dritt
    Liebe Sanne, ich hoffe, Ihnen geht es im Referendariat gut. Ich leite Ihnen hier den Text \
    weiter, von dem ich am Telefon sprach.
    „Warum ich nach vierzig Jahren noch gern vor einer siebten Klasse stehe. Es beginnt damit, \
    dass niemand zuhört. Das ist kein Mangel, das ist der Anfang. Wer zuhört, hat aufgehört zu \
    fragen, und wer nicht fragt, …" (der Rest ist im Anhang, es sind vier Seiten).
    Lieber Herr Tom, vielen Dank. Ich habe den Anfang meiner Mentorin vorgelesen, und sie hat \
    sehr gelacht.
    Das freut mich. Lässt sich der Anhang bei Ihnen öffnen? Meine Frau meinte, er sei in einem \
    alten Format.
    Leider nicht. Mein Telefon behauptet, die Datei sei unbekannt.
    Ich habe noch zwei weitere Formate im Angebot, verstehe aber keines davon.
    Schicken Sie ihn ruhig noch einmal.
    Unser Hausmeister hat ihn umgewandelt. Er kann tatsächlich alles.
    Jetzt liegen die vier Seiten ausgedruckt auf meinem Nachttisch. Herzliche Grüße an Ihre \
    Frau.
    Ich sitze gerade bei meiner Oma und wollte sie in die Arzt-App einloggen. Der \
    Bestätigungscode geht aber an die Nummer, die du ihr damals eingerichtet hast.
    Stimmt, das war das alte Zweithandy vom Turnier. Hier ist er: 298627. Ich rufe dich gleich \
    an, dann tragen wir ihre eigene Nummer ein.
    Danke, geh bitte ran, sie möchte dir auch noch guten Tag sagen.
    Deine Oma hat mich eben zum Rouladenessen eingeladen. Ich betrachte das als Lohn.
    Hallo ihr Süßen aus Block B 😘 seid ihr gut heimgekommen vom Gardasee?
    Jaaa Engelchen, mit nur zwei Staus. Und du?
    Ich träum noch vom Limoncello
    Der Harald auch, der hat drei Flaschen im Koffer gehabt 🙈
    Du sag mal Liebchen, ihr wohnt doch neben meiner Schwester in Erlangen
    Zwei Häuser weiter, ja!
    Ihr Paket mit meinen Badeschlappen kommt heut, und der DHL-Mann will so einen Abholcode. \
    Meine Schwester ist im Krankenhaus (nur Knie). Sie sagt, der kam als Karte in euren \
    Kasten?
    Ach das war das! Da steht 914579 drauf, Schätzchen
    Du bist ein Goldstück
    Soll ich es nicht gleich abholen? Der Kiosk ist um die Ecke
    Das wär ja ganz lieb von dir
    So, steht bei mir im Flur, ist schwer für Badeschlappen
    Hihi da ist noch die Salami drin
    Riecht man 😂
    Ich komm Samstag die Schwester besuchen, trinken wir einen Kaffee?
    Zwei! Und die Salami wird angeschnitten, Herzchen
    Hoi Schwöscht, hesch du ds Papier vor Schuel no? I chume nid i das Klapp ine
    Wele? Dä Zedu mit em Registrierigscode?
    Ja genau, dä vom Lio. Schick mer die Zahle
    Da: 878017. Isch aber nume für ei Elternteil, süsch muesch ir Schuel alüte
    Seit „Code bereits verwendet" 🤦
    Ja de het ne Mam scho bruucht. I lüte dr schnäu aa
    So, jetz sötts ga, hesch die zwöiti Mail gseh?
    Ja bi dinne. Merci viumau
    Am Mittwuch isch Räbeliechtli, hesch das gwüsst??
    Äbe nei! Gott sei Dank geit das Klapp jetz
    Reifen vorne rechts platt. Standort: Parkplatz Lidl Gießen.
    Bist du in Sicherheit?
    Ja, sitze im Laden.
    ADAC-Nummer liegt im Handschuhfach, blaue Karte.
    Nicht gefunden. Ersatzrad ist auch keins drin.
    Bleib dort. Ich schicke die Werkstatt Kern, Rechnung an mich.
    Danke. Wie lange?
    40 Minuten. Ich hab den Mann am Telefon gehabt.
    Er ist da. Nagel im Profil.
    Er will 89 bar, hat das mit der Rechnung nicht gewusst. Ich habe nur 60.
    Hab ihm 29 per PayPal geschickt, ist erledigt.
    Bin zuhause. Die 29 und der Apfelkuchen liegen Sonntag auf dem Tisch.
    Du ich stehe vorm gartenTier und komm nicht rein wie is der Dode
    Wieso Tier? Steht da die Ziege
    Tor. Handy spinnt bin am fahren, also radeln
    387941, aber kräftig drücken
    geht niet
    niet oder nicht
    NICHT. der Kasten ist ganz nass
    Jürgen ist in Parzelle 17, der hat den Schlüssel vom Nebentor. Schrei einmal
    Jürgen macht auf und lacht Mich aus. Danke für den Toten 😂
    Guten Morgen Herr Mateo, Ihr Leinöl ist eingetroffen. Nebenbei, meine Tante in Celle hat \
    gestern zweitausend Euro an einen falschen Enkel verloren, ich bin noch ganz \
    durcheinander.
    Guten Morgen. Das tut mir von Herzen leid. Hat die Bank noch etwas anhalten können?
    Leider nein, das war nach zehn Minuten fort. Falls Ihnen jemand schreibt, er habe eine \
    neue Nummer, rufen Sie bitte erst die alte an. Ich sage das jetzt jedem Kunden.
    Mein Enkel schreibt mir leider nie, weder mit alter noch mit neuer Nummer. So hat es auch \
    sein Gutes.
    Jetzt kommt es: Die Bank rief eben an, das Geld hing doch noch in der Prüfung und kommt \
    zurück.
    Wie schön! Dann war die Sorge umsonst. Ich hole das Öl um zehn und bringe Ihnen ein Stück \
    Streuselkuchen.
    Verehrte Frau Pfarrerin, hier kommt die Abstimmung der Grundschule, von der ich am Sonnatg \
    erzählt habe.
    https://vote-contest.example.click/a7 Es geht um den Namen für die neue Turnhale, unser \
    Enkel ist für „Tobehaus".
    Lieber Herr Carmen, wie reizend. Ich sehe aber drei Vorschläge und darf nur einmal, ist \
    das richtig?
    Ja, die Schulleiterin erklärt es im Elternbrief, Seite 2. Ich kann den nicht fotografiern, \
    mein Apparat wakelt.
    Die Frau Winkler aus dem Sekretariat hat ihn mir eben in den Briefkasten geschoben, sie \
    ist ja gleich nebenan.
    So, „Tobehaus" hat jetzt eine Stimme vom Pfarramt. Möge es ökumenisch zugehen.
    Neues Handy, selbe Nimmer
    Nummer? bei mir steht „Sicherheitsnummer hat sich geändert" wollte schon Panik machen
    Ja das wars. Altes ist unter der Hebebühnenplatte gelandet
    flach?
    sehr
    dann ists jetzt wenigstens ein Smartslim 😂
    Hey hast du eig diese 2-Schritt-Sache an 🔐🤔
    Neee was ist das 😅 wird das prüfungsrelevant
    Hab grad von meiner Cousine gehört wie jemand in ihr WhatsApp ist 😳 seitdem PIN an ✅
    Krass 😱 wie macht man das
    Einstellungen ⚙️ → Konto → Zwei-Schritte-Prüfung → PIN ausdenken 🔢
    Moment, finde nur Speicher 🙈
    📱 Android oder Apfel
    🍎
    dann ganz oben auf dein Foto tippen
    mach ich später, Referat 🫠📊
    🔐👀 erinnerung
    😂 ok jetz echt
    PIN vergessen bevor ich sie gesetzt hab
    nimm nicht 123456 du Nase 👃
    ok ist jetz das geburtsjahr meiner schildkröte 🐢🔒
    das ist ein steckbrief keine pin 😂 kaffee um 2? ☕
    Liebes Sannelein, magst du für unseren Spielplatz am Kanal unterschreiben? 🌳
    Aber logo meine Beste. Die Rutsche bei uns ist ja lebensgefährlich
    https://vote-contest.example.click/a7, ist die Seite der Stadt, bis Ende des Monats
    Die will ne Mail-Bestätigung, mein Postfach ist aber grad zu
    Och Mäuschen, wieder 10.000 Mails?
    10.400, ich bin stolz drauf
    Soll ich Yvonne aus der Verwaltung fragen? Die hat am Montag ne Papierliste rumgehen \
    lassen
    Ja bitte
    Yvonne legt sie dir an die Kaffeemaschine
    Du Fuchs, jetzt hab ich mit Kuli und Croissant unterschrieben
    Fettfleck hat auch ne Stimme
    Das kann als Abdruck gelten 😄
    Wir haben schon 740, bei 1000 muss der Bürgermeister antworten
    Dann frag ich noch meine Nachbarin, die kann lästern wie keine
    Berichte in eigener Sache: Ich habe gestern einer fremden „Bank" meine Kontonummer \
    vorgesungen.
    In welcher Tonart?
    Moll. Sie wollten dann noch eine Nummer von meinem Gerät, da wurde mir mulmig.
    Sag bitte nie wieder eine TAN in ein Telefon. Auch nicht aus Höflichkeit.
    Ich habe aufgelegt, und zwar unhöflich.
    Gut. Morgen komm ich vorbei, wir drehen deine Bank einmal rum und stellen die Freigabe-App \
    auf mein altes Handy um.
    Bring Kuchen mit, ich bin traumatisiert. Pflaume.
    Pflaume, ein Pilsner und dein Sparbuch. 15 Uhr.
    Hallo, am Freitag meine Schwester passt auf deine Tochter, ja?
    Ja super, 18 bis 22 Uhr, die Kleine freut sich schon auf sie
    sie hat gesagt 12 Euro für Stunde, ist ok? sie ist Studentin
    Klar, mehr als fair. Bar oder wie letztes Mal?
    wie letzte Mal auf ihre Konto, du hast noch
    Hab gleich vorab überwiesen, sonst vergess ich's beim Ölwechsel
    danke! Samstag wir grillen, du kommst mit Familie? bring nur Hunger
    Du, dei Steuererklärung hosch jetz mol abgschickt?
    Ha jo, i krieg dreihondertsiebzich zrück, unglaublich
    Oh, i hao nochzahle müsse, 84 Euro
    No leih mir doch deine Ondergäng, i kauf dem Herrgott a Kerz
    Isch der Herrgott net bei dir Steuerberater?
    Noi, den hau i au no aus em Feuer, der hot koin Elster-Zugang 😂
    Hey have you schon Folge 6 gesehen? kein spoiler pls
    Ja, I was crying in Zürich HB, die Leute dachten ich bin krank
    nooo ich bin erst bei 5
    Ok, dann sag ich nur: Taschentücher, mehr als eine
    soll ich dir mein login sharen, Netflix will mich nach 2 Geräten rauskicken
    Not necessary, ich hab grad verlängert, hab voll den Fehler gehabt
    ach was, wieso hast du dich aufgeregt
    Ich dachte die hätten preislich verdoppelt, war nur the currency conversion, CHF vs EUR
    😂 typisch
    Und wie sind die Tomaten auf dem Balkon?
    growing like crazy, komm nächsten Monat probieren
    Deal, aber nach dem Finale, I need emotional stability
    Sprachnachricht (2:04)
    bro du laberst länger als die schlange vor der ausgabe
    😭😭
    ja mann, sag deiner mutter ich hab dich sehr lieb
    Huhuuu 🥞 hast du das Rezept von den Kürbiswaffeln noch 🎃
    Klar 🤩 250 g Kürbispüree, 200 g Mehl, 3 Eier, 1 Pkg Vanille 🥚
    Und Milch 🥛
    So 150 ml, bis es vom Löffel geht 🥄
    Kann ich statt Weizen Dinkel nehmen 🌾
    Ja, aber Teig dann 20 min ruhen lassen 😴
    Ohje meine Tochter isst den Teig schon roh 🙈
    Meine schleckt die Küche 😂
    Hammer!! Danke 💛🧡
    Guten Tag mein lieber Herr Jonas, Ihr altes Trekkingrad steht noch bei uns im Fenster, \
    soll ich es anbieten?
    Meine Gute, ja gern, für 140 wär ich glücklich
    Ein netter junger Mann hat gerade 135 geboten, er zahlt bar und bringt sogar Kuchen für \
    uns
    Für Kuchen geb ich immer fünf Euro nach, Sie Perle
    Verkauft! Das Geld liegt in der Büchse mit dem Klebezettel, mein Schatz
    Samstag komm ich, und wir fahren danach mit Ihrer Enkelin um den See?
    Hasi, nicht erschrecken wenn auf unserm Band-Insta „neue Anmeldung" kommt, das war ich am \
    Rechner von meiner Mama
    Zu spät Mausi, ich hab schon das Passwort ändern wollen 🙈 „Chrome in Recklinghausen" klang \
    wie ein Verbrechen
    ist es auch, die hat noch Windows 7
    Süße, dann meld dich da wieder ab wenn du fertig bist gell
    schon passiert, alles abgemeldet Schatzi. kommst du halb sechs in den Proberaum, dann \
    machen wir das neue Foto
    bin da mit Glitzer und Butterbrezen
    kannst mir 200 überweisen bis montag
    NL91ABNA0417164300
    du hast noch 340 offen. erst die
    ja hast recht
    Dienstag ist Pokal, kommst du?
    Kannst du Sonntag 15 Uhr Rodenbach pfeifen
    kreisliga b?
    ja b. Kunstrasen
    mach ich. wer an der linie
    keiner, allein. Parken hinterm Edeka
    passt
    Moin, Rechnung 4471 noch offen, 1.286,40, fällig war der 12.
    hab ich die überhaupt
    ok mach ich morgen. selbe kontonummer wie immer?
    Ja TR330006100519786457841326, bitte mit Kundennummer
    raus
    papa schick 40
    wofür
    alle zahlen kanu
    konto wie immer?
    ja. oder paypal https://tikkie.me/pay/a1b2c3
    50. meld dich mal ohne rechnung
    Hier ist Gerd. Neue Nummer, die alte bitte löschen
    welcher gerd
    Gerd vom Stammtisch. Der mit dem Knie
    wieviel schuldest du mir
    85 und eine Runde
    stimmt leider. gespeichert
    du hast freitag spät, samstag früh
    boah
    lena ist krank
    dann will ich sonntag frei
    ok
    schriftlich
    ist doch schriftlich
    geh ran
    bitte geh ran
    war in der sitzung was ist
    mama ist gestürzt, wir sind in der notaufnahme st. vincenz
    was gebrochen?
    hüfte vermutlich. sie behalten sie
    ich hab kein portemonnaie dabei, kannst du mir 60 aufs paypal tun für taxi und sachen aus \
    dem kiosk
    hab 100. ich fahr los
    danke. eingang b
    Hab ne Mail gekriegt dein Paket liegt in der Packstation auf meinen Namen?? Du hast meine \
    Adresse noch drin. Code?
    ach mist stimmt. kam bei mir per app
    367169
    fach 12 war offen, liegt jetzt im flur
    Ist die Zapfanlage noch da
    letzte preis
    steht drin. 350
    280 und ich hol heute
    320 bar
    ok adresse
    https://shop.example.net/item/98213 klingel bei Carmen
    bin da
    Mannschaftskasse September. Offen sind Murat 25, Jonas 15, Tim 40 (wieder Rot). Bis \
    Freitag bitte
    TR330006100519786457841326 Zweck Kasse
    wieso 40 die karte war ein witz
    schreib das dem schiri
    bar am donnerstag
    dann aber wirklich
    Guten Tag, Malerbetrieb Kosch, ab sofort diese Nummer. Termin Mittwoch 7.30 bleibt.
    Danke, Schlüssel liegt beim Nachbarn
    Gut
    alter hast du mathe
    ne
    wir sind tot
    frag mia
    die hasst mich
    zurecht
    von mia lol
    ehre
    Leute mein Whatsapp war seit gestern abend gekapert. Wer 380 überwiesen hat bitte sofort \
    Bank anrufen
    ich hab 380 überwiesen
    ruf die bank an jetzt. rückruf der überweisung. dann zur polizei
    bank sagt sie versuchen es
    tut mir echt leid
    Banking app tot. kannst du 310 an M. de Boer NL91ABNA0417164300 heut noch bitte
    ist durch
    bar in deinem briefkasten
    hab ich
    Hallo Frau Demir, für das Turnier in Hagen fehlen von Emre noch 18 € Startgeld
    Guten Tag, ist das wirklich der Verein? Letzte Woche wurde meine Cousine so betrogen
    Ja, Trainer Falk, U11. Sie können es auch Samstag bar geben
    dann gebe ich es Emre mit
    wer hat den schlüssel kabine 2
    platzwart
    der sagt du
    ich hab den von kabine 3
    auf dem von 3 steht 2
    oh
    ja dann ich
    onkel werner bist du am laptop
    Sitze davor
    web.whatsapp aufmachen. dann am handy drei punkte, verknüpfte geräte, gerät hinzufügen
    will Fingerabdruck
    mach
    Kamera geht an
    auf den bildschirm halten
    Jetzt stehen da alle meine Chats!!
    genau so soll das
    kann das jetzt jeder lesen
    nur wer an deinem laptop sitzt. also tante
    Dann mach das wieder weg
    der juli fehlt
    Ich weiß. Lohn kommt am 15.
    ich hab am 3. miete zahlen müssen
    kann dir 150 jetzt und rest am 15.
    neues konto seit der trennung das weißt du. FR1420041010050500013M02606
    die endung ist anders als auf dem Brief vom Anwalt
    FR1420041010050500013M02606 so. hatte zahlendreher
    150 raus
    alter notfall
    was
    auto abgeschleppt
    messe parkplatz
    die wollen 287 sofort und nehmen keine karte nur überweisung echtzeit
    mein limit ist 200 lol
    du depp
    sort code 20-45-45 account 73219846 abschleppdienst K. Peeters kennz angeben
    warte ist das so n whatsapp betrug
    ruf an
    ok gehört. ist durch
    hab ihn. bier geht auf mich
    Sehr geehrter Herr Brandl, Ihre Hallenzeit Di 18-20 wurde für 2026/27 verlängert. Gebühr \
    312,00 EUR, fällig 30.09.
    Danke. Bekommen wir Rechnung auf den Verein?
    Ja, folgt per Post. Konto Gemeindekasse sort code 20-45-45 account 73219846, Kassenzeichen \
    5520-118
    Notiert
    pst. der Manni wird 60, wir legen zusammen für ne neue Pfeife und nen Gutschein. 20 pro \
    nase. nix in der gruppe schreiben wo er drin ist
    bin dabei. wohin
    paypal https://tikkie.me/pay/a1b2c3, an Freunde
    20 von mir 20 von Uwe, der hat kein paypal
    merk ich
    mama neue nummer. alter vertrag gekündigt
    Das kann ja jeder schreiben
    ich hab dir das am sonntag erzählt
    Was gab es Sonntag zu essen?
    rouladen. mit zu viel senf
    Das könnte man raten
    mama ich ruf jetzt an
    Gut ich hab dich gespeichert. Zu viel Senf!
    milch eier klopapier
    welches
    das gute
    das gute ist aus
    dann das schlechte
    das ist küchenrolle
    warst du das
    nein. ich war gestern gar nicht mit dem auto da
    dein kennzeichen steht auf dem foto daneben
    das war mein bruder. aber die beule war schon vorher
    frag ihn. 0 lust auf den streit
    hast du 90 für mich bis zum ersten
    ??
    war im funkloch
    hat sich erledigt, hab von meiner schwester
    Bin im Laden, Anlage piept. Code?
    894989 dann raute
    piept weiter
    erst stern
    ruhe
    pizza war 54,60
    durch 4?
    durch 3, lars hat nix gegessen
    lars hat die ganze vorspeise gegessen
    https://tikkie.me/pay/a1b2c3 18,20
    done
    das war nie abseits
    zwei meter
    gleiche höhe
    gleiche höhe mit dem bratwurststand
    ich hab n video
    ich hab ne pfeife
    Mama die Miete muss zum 3. da sein, kannst du sie diesen Monat direkt schicken? BAföG \
    kommt später
    An wen
    Studierendenwerk, sort code 20-45-45 account 73219846, Zweck 7718 Zimmer 4.12
    Das Programm meldet: Name stimmt nicht überein
    Genauer Name ist K. Peeters AöR
    Jetzt ist es grün
    348 überwiesen
    danke
    Hallo Frau Möller, wann kommen Sie an?
    Gegen 17 Uhr, wenn der Elbtunnel mitspielt
    Gut. Hier die Lage https://www.example.org/news/4417, das Navi schickt Sie sonst zum \
    Bauern
    Danke
    Schlüsselkasten 031739, links neben der Tür
    Kurtaxe bar?
    Ja in den Umschlag auf dem Tisch
    Sind drin. Die Heizung ist aus?
    Regler hinter dem Vorhang
    gefunden
    chef vorschuss 150?
    schon wieder
    konto gepfändet. geht aufs konto von meiner freundin sort code 20-45-45 account 73219846
    steht da lisa mit ie oder nur s
    ganz normal lisa
    komm heute abend, kriegst bar gegen unterschrift
    Kallweit hier, neue Dienstnummer. Bitte morgen das Angebot Stadtwerke an mich.
    Herr Kallweit, können Sie das kurz per Mail bestätigen? Vorgabe der IT
    Mail ist raus
    Danke, ist da. Angebot kommt bis 10
    Habt ihr noch Kartoffeln
    Einen halben Sack
    Ich bring euch morgen welche vom Bauer
    Aber keine mehligen
    Er hat nur mehlige
    Dann mach ich Klöße
    Briefwahl war gestern, online Wahl des Elternbeirats läuft bis Do 12 Uhr: \
    http://dance.example.live/v?id=3
    Frau Seidl, da wird ein Code verlangt, ist das in Ordnung? Man liest so viel
    Ja, der Code steht auf dem gelben Zettel, den Ihr Sohn mitbekommen hat. Keine SMS, keine \
    Handynummer.
    Der Zettel war in der Brotdose
    Abgestimmt
    schnell
    75 euro sofort auf meine revolut
    koffer 9 kilo zu schwer
    gate in 20 min
    Beweis
    hahaha dein gesicht
    da
    Praxis Dr. Ebert: Ihr Eigenanteil 412,80 ist seit 14 Tagen fällig.
    Kann ich in raten? 3x
    Ja, je 137,60 zum 1.
    konto steht auf der rechnung oder
    Ja, sort code 20-45-45 account 73219846. Bitte Rechnungsnummer 20917.
    ok danke
    ich lieg flach
    männergrippe?
    39,4
    dann keine bahn. soll ich suppe bringen
    nein schlafen
    ok gute besserung
    Liebe Eltern der 3b, Zooausflug 14,50 pro Kind. Bitte bis 22. auf das Klassenkonto
    ES9121000418450200051332, M. de Boer, Name des Kindes
    Geht auch PayPal?
    Leider nein
    Mila kommt nicht mit, sie hat da Kieferorthopäde
    Alles klar, dann nichts überweisen
    Ticket 8812: dein Konto ist gesperrt, zu viele Fehlversuche
    ja die Feststelltaste
    Hab zurückgesetzt. Authenticator neu koppeln: App, Plus, QR aus der Mail scannen
    QR ist abgelaufen
    neuer ist raus
    Muss ich dir den Code nennen?
    Nie. Auch mir nicht.
    er hat ne socke gefressen
    wessen
    deine
    die grünen?
    eine grüne
    tierarzt?
    wartezimmer. doktor sagt abwarten
    ist da. in den garten
    Falls du von mir was mit Geld bekommen hast: war nicht ich, Konto war weg von Di bis heut
    hab ich. hab aber nicht reagiert weil du mir eh noch 60 schuldest
    die kriegst du morgen
    hast noch ein fass helles
    30 oder 50
    30
    eins. kostet dich eins zurück
    dienstag
    hol ab, hintertür, aber ohne hund
    hab. hund war im auto
    kannst das geschirr zahlen bin im funkloch beim bund
    GB29NWBK60161331926819 Verleih M. de Boer 186 eur heute
    jetzt erst gesehen
    lebst du noch oder ist das so n trick
    leb noch. hat ines schon gezahlt
    Für Wechsel Okafor fehlt die Abmeldung, Frist 30.6.
    Hat er per Einschreiben gemacht
    Dann bitte Beleg scannen
    Ok. Ausbildungsentschädigung 250 an abgebenden Verein
    Konto?
    steht im DFBnet. DE89370400440532013000 SV K. Peeters
    angewiesen
    Lieber Jannik hier ist Oma mit dem neuen Apparat
    klar oma und jetzt brauchst du 2000 euro
    Nein wieso. Ich brauche dass Du mir zeigst wie man laut macht
    oma?
    ok du bist es. seitlich die obere taste
    kommst training
    bauch
    faul
    bauch faul
    trainer fragt
    sag bauch
    Wasser kommt durch die Decke bitte sofort melden
    Haupthahn Keller links zu
    zu. Notdienst will 180 vorab
    Die zahle ich. Konto?
    DE89370400440532013000 M. de Boer Sanitär
    Gibt es die Firma wirklich? Googeln Sie
    Bus steht davor, gut. Bezahlt.
    dicht. Rechnung hab ich
    den zug hier nehmen https://video.example.com/watch?v=a1b2c3
    6:12? spinnst du
    sonst verpassen wir anpfiff
    gibt 7:05 auch
    40 min umstieg in hanau, willst du nicht
    6:12 dann. zahlst du erstmal
    hab gebucht, 23,90 von dir
    pp
    kannst du bitte für mich 129 bei ebay bezahlen ich habe das passwort vergessen
    papa bist du das
    Ja wer denn sonst
    was kaufst du
    Ersatzrad für den Rasenmäher. Sag Mama nichts
    gekauft. kommt mittwoch
    bei euch auch hagel
    Tomaten hin
    alle?
    die rechten. links war das Auto
    und das auto
    sieht aus wie golfball
    Hast du den Müll vor meine Garage gestellt?
    Das war ich nicht, ich bin in Kassel
    Deine Adresse klebt auf dem Karton
    Dann hat der Paketbote den aus der Tonne. Ich hol ihn Sonntag
    steh beim dhl shop. code für die trikots
    771052
    sie sagt ausweis vom empfänger
    ich bin der empfänger
    eben
    bin in 15 da
    Bitte ignoriert die Zeichnungs-Abstimmung von mir, das war ein Virus oder sowas. Ist \
    wieder alles ok
    Und woher weiß ich dass du jetzt du bist
    Fahr bei mir vorbei ich streich den Zaun
    Gesehen. Scheußliches Grün
    da steht bei mir angemeldet: Android Tablet, warst du das?
    das ist dein eigenes, das hab ich dir ostern eingerichtet
    Das in der Küche?
    ja. tipp drauf da steht zuletzt aktiv heute 8:10
    Da hab ich das Wetter geguckt. Gut
    papa sofort 37 euro auf die sparkasse
    Warum
    reisepass. die nehmen nur karte und da ist nix drauf
    Hab ich dir letzte Woche gesagt
    JA ICH BIN DRAN
    40, echtzeit
    hat geklappt
    Na, überlebt?
    gerade so. zu zweit für 34
    wo war denn die Leasingkraft
    hat sich krank gemeldet um fünf vor sechs
    toll
    Frau Wolf ist wieder gestürzt, nix gebrochen
    schreibst du mir bis wann die Tochter kommt, ich hab Spät
    halb vier meint sie
    dann mach ich vorher Kaffee, die kommt nie unter einer Stunde
    Servus beinand
    Wer nach Südtirol mitfahrt: bitte 85 € pro Person bis 30. aufs Vereinskonto \
    GB29NWBK60161331926819, Verwendungszweck Name und Ausflug
    Is des mit Essen?
    Na, nur Bus und Zimmer
    Bei mir wirds erst nach dem ersten, da kimmt da Lohn
    passt scho
    Hallo Frau Demir, sind Sie heute noch bei der Post?
    Ja gegen fünf, soll ich was mitnehmen?
    Das wäre lieb, bei mir liegt eins in der Packstation am Rewe, Code 427282
    Fach ging auf, ist aber ein riesiger Karton
    Oh je, das sind die Stuhlkissen. Bitte lassen Sie es, ich komm mit dem Auto
    schon im Kofferraum
    bruder schick 150 echtzeit jetzt
    GB29NWBK60161331926819 K. Peeters
    app spinnt
    gott segne dich, der typ mit der kasse stand schon da
    bringst du freitag bar
    Hallo Tante Inge, hier Malte, hab jetzt ne neue Nummer weil Vertrag gewechselt
    Das kann jeder schreiben.
    stimmt auch wieder
    ich ruf dich um sieben an wie immer sonntags
    War ja doch deine Stimme. Nummer hab ich im Büchlein eingetragen.
    Liebe Imkerinnen und Imker,
    unser Projekt "Blühstreifen Bahndamm" ist beim Vereinsvoting der Sparkasse dabei: \
    www.ballet-vote.example.site/k Man braucht eine SMS-Nummer, pro Nummer drei Stimmen
    Ist das sicher mit der Handynummer? Man liest so viel
    Steht auch in der Filiale auf dem Plakat, ich war Montag dort. Wer nicht mag lässt es \
    bleiben
    Dann mach ich es in der Filiale
    Zwischenstand Platz 6!
    bus kommt nd
    welcher
    145er
    lol wie immer
    sag brinkmann ich komm später
    der is krank wir ham vertretung
    jaaaaa
    dann lauf ich langsam
    bring mir n brötchen mit
    Tach, is die Miele noch da?
    Ja
    steht drin. 140 VB
    110 und ich hol heute mit Kollege
    125 und ihr tragt selber, 3. Stock
    ok adresse?
    https://video.example.com/watch?v=a1b2c3 klingeln bei Kowalczyk, bar bitte
    Bitte nicht reagieren wenn meine Mama euch auf Facebook nach der Telefonnummer fragt. Das \
    ist sie nicht, wir kommen gerade nicht rein
    Ach herrje sie hat mich gestern gefragt
    hast du sie geschickt?
    Ja die Nummer schon, sonst nix
    dann bitte keinen Code weitergeben wenn was kommt
    so wir sind wieder drin, Passwort neu und zweite Sicherung an
    Gott sei Dank. Wie habt ihr das geschafft
    Mein Bruder hat die alte Mailadresse gefunden, da kam der Rücksetzlink an
    Ich mach das bei mir jetzt auch
    Sonntag zeig ichs dir, bring das Ladekabel mit
    Bitte schick mir sofort 200, bin mit Papa im Spital und hab nix dabei
    Was?? Wieso Spital
    Herz. Er ist stabil. muss das Taxi zahlen und er braucht Sachen
    Ich ruf dich an
    geht nicht, bin in der Überwachung, gleich
    hab dir 300 geschickt, fahr jetzt los
    danke. Station 3b
    Opa auf deinem Fernseher steht jetzt ein Code, oder?
    Ja. Acht Buchstaben.
    schreib mir den, ich geb ihn hier am Handy ein dann läuft der Film
    KRTM WDLP
    so müsste gehen
    Ja es kommt Musik. Danke dir
    Sehr geehrter Herr Bogdanović,
    die Betriebskostenabrechnung 2024 ergibt für Top 17 eine Nachzahlung von 212,86 Euro, \
    fällig am 5. des übernächsten Monats. Konto ES9121000418450200051332, lautend auf die \
    Hausverwaltung
    warum kommt das per whatsapp und nicht mit post
    Der Brief geht ebenfalls hinaus, Sie hatten im Vorjahr um Nachricht am Handy gebeten.
    ok stimmt. ich warte trotzdem auf brief
    wo stehste
    Kassel Nord, rappelvoll
    ich Würzburg, auch kein Platz, steh auf der Einfahrt
    da gibts Knöllchen
    is mir wurscht hab noch 4 min Lenkzeit gehabt
    hast du jetzt den neuen Actros
    ja mit den Kameras statt Spiegel
    nachts gut, bei Regen siehste nix
    siehste. sag ich doch
    fährst du Samstag heim
    wenn die in Bremen mich entladen. letztes mal 7 std gewartet
    bei den Tiefkühlern?
    genau die
    bande
    nacht
    Hallo Frau Reuter, hier Simon vom Helpdesk, Ticket 48813
    Hallo, ich komm immer noch nicht ins VPN
    Öffnen Sie bitte das Selbstbedienungsportal, dort unter Token "neu verknüpfen", dann QR \
    mit der App scannen
    Muss ich Ihnen den Code sagen?
    Nein, den nie jemandem sagen, mir auch nicht. Nur selber eintippen.
    Prima, ich schließe das Ticket
    Sali Regula, da isch d Monika vom Turne, mis Natel isch i d Aare gheit
    Hallo. Weli Monika? Mir hei zwo
    Die mit de Chnüü
    Ah du! Guet gits nid no eini
    Bisch am Mittwuch da?
    Ja aber erscht am halbi achti
    Moin, Rückspiel gegen Wedel verlegt
    schon wieder?
    Halle gesperrt, Wasserschaden. Terminvorschläge hier \
    https://maps.example.com/?q=52.09,5.12 bitte bis Mittwoch ankreuzen
    Hab angekreuzt, kann nur den 12.
    12. haben erst zwei
    dann spielt ihr zu dritt
    geh bitte ran
    bin im Kreißsaal
    hast du die tan karte vom praxiskonto, die miete geht heute raus sonst kündigt der
    liegt in der schublade links
    da ist nix
    dann hab ich sie daheim. mach vom privaten, ich gebs dir abends
    1480?? hab ich nicht
    ok ich ruf den vermieter an
    also was schenk ma ihr jetzt
    reise nach triest?
    da woa sie voriges jahr
    a hochbeet
    wer baut das auf
    da peter
    weiß er davon?
    na
    gut, i schau beim hornbach. und torte macht die rosi
    sacher aber ohne marille, du weißt eh
    Hallo liebe Eltern der 6b
    die SV lässt über das neue Schullogo abstimmen, Link im Schulportal oder hier \
    https://stem-dans.example.top/nl, eine Stimme pro Familie mit dem Elternkürzel
    welches Kürzel?
    steht oben auf der Mensakarte
    gefunden, erledigt. Der Dachs ist hässlich
    Hallo, wir sind jetzt da, die Tür will einen Code
    Guten Tag, 4471 und dann die Raute
    blinkt rot
    Oh, der wurde gewechselt: 9038
    danke offen
    Kurtaxe bitte in den Umschlag auf dem Kühlschrank, 2,20 pro Nase und Nacht
    klassenfahrt 340. hälfte bitte bis freitag
    hatte schon die schuhe bezahlt
    schuhe sind unterhalt
    sagt wer
    TR330006100519786457841326 ist das neue konto, das alte gibts nicht mehr
    seit wann neues konto
    seit der scheidung?
    170 überwiesen
    Leute, macht den Link von Steffi nicht auf, das ist Betrug
    welchen? die einladung zum grillen?
    ja der mit forms
    das ist unser firmenformular du nase
    würstchen oder käse
    würstchen
    diggah hast du nr 4
    hast du überhaupt was
    1a
    stark
    frag emre der hat immer
    emre zockt
    dann machen wirs im bus
    Du, bei Frau Hensel hängt ein Schwarm im Kirschbaum
    groß?
    Fußball
    dann is das ein Nachschwarm
    kommst du mit der Kiste? ich hab nur noch die alte Segeberger
    bin um halb sechs da, vorher Zahnarzt
    bis dahin sind die weg
    dann Wasser drauf, Blumenspritze, nur fein
    hab ich. Frau Hensel filmt
    hat sie Kuchen
    Rhabarber
    ich fahr jetzt los, Zahnarzt ist nur Kontrolle
    zu spät, sind Richtung Bahnhof
    Mist. Kuchen noch da?
    Hallo zusammen (ohne Katja!), bitte nix im großen Chat schreiben
    Zum Abschied gibts einen Gutschein vom Gartencenter, ich dachte 7 € pro Familie
    PayPal Freunde an 11999998888 oder bar am Dienstag in der Umkleide
    bar, ich hab kein paypal
    geht
    hab am Dienstag krankes Kind, gebs dir nächste Woche
    ich legs aus
    ey hast du grad ne sms von stattauto bekommen
    ja?
    das ist meine, ich hab noch deine nr drin von letztem jahr. schick
    haha klassischer betrugstext
    ich steh 3m neben dir in der küche
    203610
    und räum dein zeug aus der spüle
    Hier Horst am Gerät von Gerda. Mein Telefon macht keinen Mucks.
    Hallo Horst. Soll Tim mal draufgucken?
    Das wäre nett. Laden tut es auch nicht mehr
    Samstag nach der Sportschau?
    Vorher, danach schlafe ich
    Kannst du bitte sofort 600 überweisen ist dringend
    NL91ABNA0417164300 Avto Servis Kranj
    Ähm. Wer ist da
    Kathi wer sonst
    was hast du gestern in der Kantine verschüttet
    Keine Zeit für sowas!! Linsen. auf Uwes Hose
    ok ok. Echtzeit kostet 50 Cent die gehn auf dich
    Abschlepper fährt, danke, tut mir leid fürs Anblaffen
    Hast du die Winterjacke abgeholt
    nein mama
    Es hat 2 Grad
    hab eh einen Hoodie
    Der ist aus Baumwolle
    am Wochenende hol ichs. gibts Knödel
    Wenn du vorher sagst wann
    samstag zwölf
    Mit oder ohne Anna
    ohne
    Oh
    Ich frag nicht. Marille oder Zwetschke
    zwetschke
    gibts keine mehr, nur gefroren
    gefroren is wurscht
    und bring die Tupper zurück, es fehlen vier
    drei
    vier. die blaue auch
    hast du noch den link vom dinkelbrot
    meinst den mit topf
    https://shop.example.net/item/98213 aber nimm weniger wasser, 380 statt 420
    und wie lang gehen
    über nacht kühlschrank
    fladen
    hefe alt?
    mhd 2023...
    papa drück am handy auf die drei punkte dann "verknüpfte geräte"
    welche drei punkte
    oben rechts
    da ist die uhr
    unter der uhr
    jetzt will er meinen finger
    gib ihm den finger
    werd nicht frech
    oh jetzt ist der laptop voll mit mama
    so solls sein
    Selamün aleyküm kardeşler
    fürs Dach fehlen noch 6.200 €. Wer kann bitte an das Vereinskonto NL91ABNA0417164300, \
    Spendenquittung kommt im Februar
    ist das Konto dasselbe wie im Ramadan?
    nein das alte war bei der Postbank, ist gekündigt, steht auch am Brett neben den Schuhen
    inşallah nach dem Freitagsgebet bring ich bar
    Guten Abend. Mein WhatsApp war von gestern 17 Uhr bis heute Mittag in fremden Händen. \
    Alles was in der Zeit kam war nicht von mir. Bitte Links nicht öffnen. Falls jemand \
    gezahlt hat bitte melden. Entschuldigung, Brigitte
    Gut dass du wieder da bist. Bei mir kam nur ein Hallo
    Bringst du trotzdem den Nudelsalat?
    Ja, den hat mir keiner gestohlen
    hab grad einen der will sein modem heiraten
    herr pfeiffer?
    ja!!
    der hatte mich letzte woche 50 min
    gibst mir mal die kürzel für retoure
    R17 und im freitext defekt
    merci
    pause um halb? automat hat wieder kinder bueno
    wieder
    ich nehm zwei bevor die dritte etage kommt
    heut abend noch meeting wegen q3 zahlen?
    verschoben auf do, stand im kalender
    den liest doch keiner
    lies ihn. sonst kriegst du die spätschicht am 24.
    uff. ok lese
    Die H0-Weiche auf Modul 7 klemmt wieder
    Die Zunge oder der Antrieb?
    Antrieb brummt, Zunge bewegt sich nicht
    Dann ist der Stelldraht raus. Hab ich im Oktober schon mal gebogen
    Hast du noch 0,8er Federstahl?
    Ja, in der Zigarrenkiste im Schrank, zweites Fach
    Da ist nur Messing
    Dann hat Jochen wieder geräumt
    Jochen
    Wer bringt Samstag die Brezeln, Besuch aus Plauen kommt doch
    ich kann zwanzig vom Backhaus
    Kannst du die Quittung aufheben, Kasse zahlt
    klar, letztes mal waren es 19,80
    wie war der code fürn geräteschuppen
    0815 war das alte. jetzt 7362
    wieder auf 0000 drehen wenn du gehst, sonst siehts jeder
    Leinen 3 und 5 sind gerissen, schreib ich dem Bäderamt
    mach das
    Guten Tag Frau Öztürk, Fliesen Brandt
    Abschlagsrechnung 2025-0417 über 1.900 € ist laut Vertrag nach Estrich fällig. Bank hat \
    gewechselt, neue Verbindung TR330006100519786457841326, steht auch auf der Rechnung
    Ich ruf lieber im Büro an ob die IBAN stimmt. Nicht böse gemeint
    Völlig richtig, 0231 und dann wie auf dem Wagen. Meine Frau ist bis 16 Uhr da
    Ihre Frau hats bestätigt, Geld ist unterwegs
    hast gut gschlafn?
    Mässig. Nachbar hät Schlagzüg glernt
    um elfe?
    Am eis
    i war um eins no wach, hätt ma redn kenna
    Ha dänkt du schlofsch
    seit da Sitzung schlaf i kaum
    Wäge de Steff?
    a
    Und wäge mir?
    bissl. du host gsogt du kummst im März
    Ich ha gseit ich luege
    des is a Schweizer ja oder a Schweizer na
    Es isch es Schweizer weiss-nonid
    guat. dann kumm i
    Würklich?
    railjet um 7:30, wenn i frei krieg
    Denn chauf ich Kaffi wo du magsch
    Guten Tag, hier Frau Yıldız, Klassenlehrerin 4a. Ab sofort bin ich nur noch unter dieser \
    Dienstnummer erreichbar, die private lösche ich
    Alles klar. Elif bleibt morgen daheim, Fieber
    Gute Besserung. Attest brauchen wir erst ab dem dritten Tag
    Hallo Herr Nowak, Praxis Dr. Heim
    Der Befund ist da, bitte Termin vereinbaren, online https://maps.example.com/?q=52.09,5.12 \
    oder telefonisch
    Was Schlimmes?
    Das bespricht die Frau Doktor, aber es eilt nicht
    Dann Donnerstag 8 Uhr
    Donnerstag ist schon voll, Freitag 10:20?
    gut. Nüchtern?
    Nein, heute ja nicht, also normal frühstücken
    tauschst samstag mit mir
    früh?
    ja 5 uhr
    nie im leben
    musste fragen
    kannst du 85 an DE89370400440532013000 machen K. Peeters betreff rad
    meine pushtan geht nicht
    erst heute gelesen und bei mir is auch ebbe
    schon geklärt, danke
    schick mir BITTE jetzt das foto vom impfpass
    warum
    kinderklinik. leo ist vom klettergerüst, kopf
    ich fahr los
    langsam. er redet, aber sie wollen tetanus wissen
    brauchst du bargeld fürs parken, ich hab 20
    An alle Mitglieder: Es kursieren derzeit WhatsApp mit "Bonus vom Klimaministerium". Das \
    Ministerium verschickt keine. Bitte nicht reagieren.
    ich hab genau so eine
    Bitte einfach löschen, nichts eingeben
    schon eingegeben aber nur den Namen
    Dann ist es nicht schlimm
    Hi ihr, Bürgerhaushalt: Vorschlag 41 Trinkbrunnen am Spielplatz braucht 200 Stimmen \
    https://stem-dans.example.top/nl
    registriert man sich da?
    ja mit Mail und Bestätigungslink, ist das Stadtportal
    ok hab bestätigt und 41 und 12 angekreuzt
    du musst bei spotify nochmal die adresse bestätigen sonst fliegst du raus, link in deiner \
    mail
    done aber er sagt falsche adresse
    musst meine nehmen nicht deine
    ach so ja
    jetzt grün bei mir
    hey hier lotta, wieder deutsche nr
    ok save. wie wars
    heiß
    und männer
    auch heiß
    kommt heute wer zum einsingen
    ich. und das halbe sopran nicht
    grippe?
    grippe und fasching
    was is mit dem solo
    anke hat keine stimme. gar keine. sie schreibt zettel
    ui
    die kinder finden es toll
    könntest du es singen
    ich??
    du kannst das. es geht nur bis g
    hohes g
    ich guck in die noten
    takt 48 macht mir sorgen
    da atmet die orgel auch
    haha. also gut. aber wenn ich abkack singst du weiter
    bin bass
    notfalls kommt beate mit der gitarre
    Bruder 500 noch vor 15 uhr, sonst ist die wohnung weg
    welche wohnung
    die von der ich erzählt hab. GB29NWBK60161331926819 Vermieter Rahmani, verwendung kaution
    ist der seriös
    hab sie gesehn mit allem, schlüssel liegt schon bei mir
    schick foto vom schlüssel
    ok raus
    ich hol dich am freitag zum essen
    Guckst du auf den Radar? https://video.example.com/watch?v=a1b2c3
    ab 13 uhr gewitter. Nebelhorn wieder nix
    dann Breitenberg, bis elf runter
    um sechs los?
    halb sechs. Parkplatz kost jetzt 6 euro, bring münzen
    die spinnen
    wie komm ich ausm parkhaus
    kennzeichen eintippen und dann 5544 mitarbeitercode
    sagt ungültig
    Firmencode hat sich montags geändert, 6671
    draußen
    sonst hätts 28 euro gekostet
    oma kannst mir 60 für die bahncard vorstrecken
    Du bist jetzt der Dritte der mich um Geld fragt diese Woche, zwei waren Betrüger
    haha ich bins wirklich
    Das kann ich von hier aus nicht wissen, komm Sonntag essen dann geb ichs dir bar
    ist nur bis samstag günstig aber ok
    Rouladen
    Guten Abend Herr Dr. Seifert, Elektro Gollnick, mein Diensthandy wurde vom Gerüst \
    gestohlen. Bitte nur noch diese Nummer
    Rufe zur Sicherheit morgen früh im Laden an
    Gern, ab sieben. Mittwoch 8 Uhr bleibt, ich bringe Verteiler mit
    Ihre Tochter hat es bestätigt. Bis Mittwoch
    hast du echt gesagt meine balayage ist gelb
    hab gesagt warm
    du hast GELB gesagt
    vor 3 leuten?
    vor frau ott!!
    sorry war doof
    war sie aber
    gelb?
    bisschen
    ich zeig dir morgen das lila shampoo, 3 minuten nicht mehr
    strom nachzahlung 187 geteilt durch 4 macht 46,75. paypal oder GB29NWBK60161331926819
    wer hat die heizung aufgelassen
    du
    ich war in polen
    dann jan
    jan sagt auch polen
    der war nicht in polen
    zahl am 1. wenn bafög kommt
    ok aber dann wirklich
    Briefwahl gibts auch online Infos https://vote-contest.example.click/a7 (Intranet, nur im \
    Firmennetz)
    bei mir geht nix auf, ist das wirklich von euch
    zu Hause geht die Seite nicht, das ist Absicht. Im Pausenraum am Terminal
    ich lass den Zettel lieber
    auch gut. Zettel bis Donnerstag 14 Uhr in die Urne am Tor 2
    schnecken
    bei mir auch
    salat weg
    kaffeesatz hilft nicht, hab ich probiert
    laufenten
    wer passt auf die im urlaub auf
    Guten Tag, Firma Brunata liest am 17. zwischen 8 und 11 ab
    Ich arbeite da
    Zweittermin 24. oder Sie senden Fotos der Zählerstände, hier der Link \
    https://video.example.com/watch?v=a1b2c3 mit Kennung 48-20-7
    Foto reicht, zwei Heizkörper oder alle?
    alle, auch Bad
    Nummer drei ist unscharf, bitte nochmal
    Grüaß di Manuela, für d Ferienbetreuig fehlan no 96 Euro vom Noah
    Hon i ned scho zahlt?
    I luag noch... na, nur für d Lea
    ah ja. gib ma nochmol d IBAN i find da Zettl nümm
    NL91ABNA0417164300 Familienverband
    jetz endlich
    isch do, danke
    überweis bitte 185 an den hier, meine app spinnt seit dem update
    M. de Boer
    gemacht
    hab dir das zurück, schau
    sind 180
    5 für das letzte mal kaffee
    der war 3,20
    Wer hat morgen Früh auf Station 2?
    Jasmin und ich, die Neue kommt mit
    oh je. dann seid ihr quasi zu zweit
    eineinhalb
    Frau Lehnert hat heut wieder nichts gegessen, schreib ich in die Übergabe
    ja bitte, und Gewicht auch
    Und das Rezept für Herrn Bolz liegt noch in der Apotheke
    hol ich auf dem Heimweg
    bist ein Schatz
    Wer hat eigentlich den Schlüssel vom BTM-Schrank
    Ich. mist
    umdrehen
    liegt jetzt im Dienstzimmer, rechte Schublade, Jasmin weiß
    Hi, Jens hier, neue Nummer, die alte ist ab morgen weg
    Kann ja jeder sagen
    ja stimmt
    ruf an oder lass es, bin bis 5 auf der Baustelle
    ok Mama sagt du hast ihr die auch gegeben. gespeichert
    Hallo zusammen bzw. hallo Frau Ott, der Beitrag für das 2. Halbjahr (48,00) ist noch \
    offen. Bitte bis 15. auf das Vereinskonto TR330006100519786457841326, Verwendungszweck \
    Name des Kindes. Gruß Rainer Scholl, Kasse
    Ich dachte das wird abgebucht?
    Bei Ihnen liegt kein Mandat vor
    Aha. dann bitte Formular mitgeben, ich überweise so lange nicht
    Formular ist im Turnbeutel.
    Ausgefüllt zurück. Ab wann buchen Sie ab?
    Zum 1. des Folgemonats
    Dann ist ja jetzt noch eine Lücke. Die 48 überweise ich doch.
    digga
    hast du mathe
    nr 7
    b und c
    frag emir
    der antwortet nie
    der schläft
    um 17 uhr??
    bist du da
    sitz mit da mama im UKH
    handgelenk gebrochen, sonst eh ok
    oida. was brauchts ihr
    meine karte is daheim, kannst 150 auf die mama ihr konto tun für medikamente und taxi
    die iban hab ich ned
    is drüben. ruf mi an wenns fertig seids
    Hallo, ist der Schrank noch da?
    Würde ihn Samstag holen. Kann ich Paypal Freunde zahlen?
    Lieber bar bei Abholung.
    Ok. Wann passt es?
    ab 10, Hinterhaus, bei Krüger klingeln
    papa will netflix schauen, kommt ein code auf dein handy, schick mal
    319726
    abgelaufen sagt er
    dann 319726
    Moin, unsere Jugendfeuerwehr ist beim Förderpreis der Volksbank dabei. Abstimmen geht bis \
    Sonntag, einmal pro Tag: https://stem-dans.example.top/nl
    braucht man da n konto?
    nein nur mailadresse bestätigen
    erledigt. ihr seid auf platz 9
    wer kann bitte täglich klicken, uns fehlen 30 auf Platz 5
    wenn ich dran denke
    stell dir n wecker
    so weit kommts
    bring noch hafermilch
    hatten nur die teure
    egal
    die oder die
    links
    kannste mir bis zum ersten 120 leihen, hab die kaution für den proberaum vergessen
    sorry bin selber blank
    kk
    frag leo
    Guten Tag Herr Celik, ab 1. Dezember bitte die Miete auf das neue Konto \
    NL91ABNA0417164300. Schreiben kommt noch per Post.
    Guten Tag, ich warte lieber auf den Brief, ok?
    Natürlich, ist richtig so.
    Brief ist da. Dauerauftrag geändert.
    Danke, auch fürs Nachprüfen. Heizung wird am 14. abgelesen.
    Uhrzeit?
    8 bis 12, genauer geht es nicht
    Ich lege der Nachbarin den Schlüssel hin
    also nochmal wegen ostsee
    Tine kommt doch mit
    mit oder ohne Hund
    mit
    dann geht die Wohnung in Ahrenshoop nicht, da steht keine Haustiere
    deshalb schreib ich ja
    ich hab die vor drei Monaten gebucht, Tine hat da nein gesagt
    da war sie noch mit Falk zusammen
    und jetzt
    nicht mehr
    oh. das wusst ich nicht
    seit zwei wochen. sie will halt nicht alleine daheim hocken
    verstehe
    ich schreib der Vermieterin ob ein kleiner Hund ok ist
    der ist nicht klein
    wie groß
    labrador
    sie sagt 15 € pro Tag extra und nicht aufs Sofa
    das zahlt Tine
    Bist du erreichbar? Stehe im Hotel in Brünn, Firmenkarte abgelehnt. Brauche jetzt 210 auf \
    mein N26 sonst kein Zimmer
    Ruf mich an
    geht nicht, kein Roaming-Guthaben, nur WLAN in der Lobby
    Wie heißt unser Drucker im 3. Stock
    Horst. bitte
    Echtzeit, müsste da sein
    Denkst du noch an die 37 € fürs Chorwochenende? Bus und Kaffee
    Oh, vergessen. An dich oder Chorkonto?
    Chorkonto, NL91ABNA0417164300
    jetzt aber. überwiesen
    ist da
    Habt ihr noch Platz für Elke? Sie würde doch mitfahren
    Im Bus ja, Zimmer nur noch Dreibett
    Dreibett will sie nicht
    Guten Abend Frau Pohl, Levin kommt nicht in die Schulcloud.
    Guten Abend, Passwort zurückgesetzt. Anfangskennwort ist sein Geburtsdatum, dann ändern.
    Er will noch einen Code aus einer App?
    Das ist neu. Den Zettel dazu hat er am Montag bekommen, ist vermutlich im Ranzen
    Gefunden. Zerknüllt. Geht.
    Treff 9:15 am Vereinsheim, Spiel in Hollfeld
    Jonas hat Fieber
    ok gute Besserung
    Trikotsatz liegt bei uns, wer holt den
    komm ich heut noch vorbei
    Kein Bus von euch dann, wer fährt Linus und Can?
    Ich kann trotzdem fahren, Jonas bleibt bei Oma
    top
    Wo genau in Hollfeld, oben oder unten am Bach
    Kunstrasen https://maps.example.com/?q=52.09,5.12
    Liebe Leute, mein Konto war von gestern Abend bis heute Mittag in fremder Hand. Bitte \
    nichts überweisen, auf keinen Link zum Abstimmen gehen. Bin wieder drin, PIN ist gesetzt.
    Gut dass du es sagst. Ich hab 90 Sekunden vorm Absenden aufgehört
    puh
    Hast du Anzeige gemacht?
    morgen früh, die Wache hat heute nur bis 4
    Hast du 300 bis Freitag? Karte eingezogen am Automat, so ein Mist
    hab keine Lust auf Überweisung aber bar
    bar ist super
    bin ab 6 daheim
    komme erst 8, bus
    bin dann im training, liegt im briefkasten
    300 im briefkasten??
    hast recht. nachbarin, frau Zettl, klingeln
    hab
    das ist das mit den quarkknödeln https://shop.example.net/item/98213
    danke!! nimmst du 20 oder 40 % quark
    20 und gut abtropfen
    bisschen zerfallen
    zu heißes wasser. darf nur ziehen
    nächstes mal
    zwetschgen sind bald aus. soll ich dir einfrieren?
    ja bitte 2 kg
    Hast du kurz, WhatsApp auf dem neuen Dienstlaptop
    am Handy drei Punkte, Verknüpfte Geräte, Gerät hinzufügen
    jetzt will er den Fingerabdruck
    geben und dann den QR vom Laptop scannen
    und abmelden wenn du den Laptop wieder abgibst, vergisst jeder
    Wasser wird am 28. abgestellt, Uhren ablesen!
    Parzelle 44: 0312,6
    Danke, notiert.
    Hallo Herr Aydin, Rechnung 4471 vom 3. ist noch offen, 612,80. Könnten Sie die heute noch \
    anweisen?
    Freitag
    Freitag war letzte Woche auch schon
    diese freitag
    Guten Morgen, Freitag war gestern
    habe gemacht, warten montag
    Eingang 300,00. Es fehlen 312,80
    rest nächste woche
    Dann liefere ich ab sofort nur noch gegen bar
    ok bar kein problem
    kannst du morgen den OP-Plan machen
    hab ich schon hingehängt
    der mit dem Dackel steht doppelt drin
    zwei Dackel
    Nein, ein Dackel und ein Rauhaar von Schusters, hab nachgesehen
    also doch zwei
    ja. und die Katze Minka muss nüchtern sein, ruf bitte an
    angerufen. sie hat schon gefressen
    dann Donnerstag
    Pssst, nix zu Dirk sagen. Der Oldtimerverleih will heute die Anzahlung, 4 x 75. Schickst \
    du mir deine?
    klar, heut abend
    bis 17 Uhr wär besser, sonst ist der Käfer weg
    Bin auf Arbeit, Handybanking hab ich nicht
    dann leg ich aus
    Sagst du mir nochmal den Code für die Alarmanlage? Hab den Zettel nicht mit
    466237 und dann Raute
    piept noch
    Raute zweimal
    aus. Katze sitzt unterm Sofa
    seit gestern hat die katze das linke auge zu
    das hat sie öfter, Salbe ist im Kühlschrank Tür oben
    wie kriegt man die rein
    zu zweit
    ich bin allein
    Handtuch
    Ihr Golf ist auf der Bühne. Bremsen vorne kpl. 389, hinten noch ok. Machen?
    Was kostet nur Beläge?
    178, aber Scheiben sind unter Maß, TÜV nimmt das nicht
    dann kpl. Kartenzahlung möglich?
    Ja oder Überweisung, wie Sie wollen
    Karte, danke
    Drucker druckt wieder nicht
    was steht im Display
    Bereit
    und am PC?
    Offline
    Aus und an hast du?
    Drei mal
    Das WLAN vom Drucker, ist das Lämpchen blau
    Es blinkt
    dann hat er kein Netz. habt ihr einen neuen Router?
    Ja seit Montag. Glasfaser.
    na siehst du
    dann muss er das neue WLAN-Passwort wissen
    Das steht unten drauf, sehr klein
    am Drucker: Einstellungen, Netzwerk, Assistent
    Jetzt will er Buchstaben, da sind nur Pfeile
    ja mit den Pfeilen. Groß und klein beachten
    Fehler
    nochmal. in Ruhe
    Verbunden. Es kommt ein Blatt
    Es ist aber rosa
    hier für gestern, 23,40 pro nase inkl trinkgeld https://paypal.me/x/250
    ich hatte nur suppe
    und drei bier
    erledigt
    Unser Bäcker ist für "Bäcker des Jahres" nominiert, wer mag: \
    www.ballet-vote.example.site/k
    Die wollen E-Mail und Postleitzahl
    ja das ist von der Handwerkskammer, Zeitung hat es auch
    habs gemacht, und gleich den Newsletter abbestellt
    Er ist Dritter geworden, gibt Samstag Gratis-Hörnchen
    ab wann
    6 Uhr, wie lange halt der Vorrat reicht
    hat
    meine pfanne
    ich
    nicht
    haha
    Sehr geehrte Frau Kranz, dies ist meine neue Mobilnummer. Die Festnetznummer bleibt. Mit \
    freundlichen Grüßen E. Sudhoff
    Lieber Herr Sudhoff, vielen Dank, ist notiert. Bleibt es bei Donnerstag?
    Selbstverständlich, 15 Uhr.
    Bringen Sie bitte die Unterlagen vom Grundbuch mit?
    Liegen bereit. Soll ich auch den alten Lageplan beifügen?
    Wenn es keine Umstände macht.
    Keineswegs. Er hat allerdings einen Wasserfleck.
    60 tanken bitte schnell karte geht nicht
    ?
    hat sich erledigt
    sorry war im keller
    wo warst du denn
    Aral Nordring. Kollege hat ausgelegt
    die Karte ist gesperrt weil die Zentrale nicht gezahlt hat, bei allen
    schön dass man das sagt
    der Brief von der Bank ist da mit dem Aktivierungscode
    fotografier mal
    unscharf. tipp ab
    K7QX-2MTD-88
    angenommen. Brief in den Schredder
    Hast du das gehört im MDR, mit den Enkeltricks per Handy?
    Ja furchtbar. Die Frau aus Zeitz hat 9000 hingelegt
    Bei uns hat neulich auch jemand "Hallo Oma" geschrieben
    Du hast doch gar keine Enkel
    Eben.
    Kommst du Dienstag zum Rommé?
    Wenn der Bus fährt
    Unterhalt ist nicht da
    Ging am 1. raus
    bei mir nicht
    mist alte IBAN. schick die neue
    NL91ABNA0417164300 die kennst du seit Mai
    raus, dauert bis morgen
    hast du den Plan für Dezember gesehen
    nein, hängt der schon
    seit heute
    ich hab 24., 25. und 31.
    wie bitte
    alle drei
    und Moni?
    keinen
    die hat aber letztes Jahr alles gehabt, muss man fairerweise sagen
    24. hatte sie. 31. war Steffi
    ich könnt dir den 25. früh abnehmen, wir essen eh erst abends
    echt?
    dafür nimmst du meinen 2. Januar
    was hast du da
    spät
    ok. deal
    muss die Frau Hartl noch abzeichnen
    die ist bis Montag auf Fortbildung
    dann Montag
    und Steffi ist schwanger, weißt du schon?
    von mir hast du das nicht
    abla für die hochzeit von cansu sammeln wir für einen armreif, 50 pro familie
    wer sammelt
    ich, kannst überweisen oder samstag geben
    samstag inşallah
    kommt ihr alle
    nur wir zwei, die jungs haben spiel
    schade. um 4 beim saal, kina ist um 8
    müssen wir was mitbringen
    nein abla nur den umschlag und gute laune
    mama hier ist Paul auf dem handy von Mateo. meins wurde in der u-bahn geklaut
    Ach du je. Geht's dir gut?
    ja nur das handy. und karte war in der hülle
    Papa sagt ich soll erst was fragen
    Was hast du am Sonntag gegessen als wir telefoniert haben
    nix, war verkatert, du hast geschimpft
    kannst 200 an mateo, ich hol es bar von ihm. FR1420041010050500013M02606
    Ich ruf jetzt auf dieser Nummer an, geh ran
    So, erledigt. Und sperr die Karte
    Praxis Dr. Unger: Ihr Termin am 12. um 8:40 muss auf 11:20 verschoben werden. Passt das?
    leider nein, arbeite. später?
    17:50 am selben Tag
    ja bitte
    Eingetragen. Karte mitbringen, neues Quartal
    Guten Tag, ich schaffe 17:50 doch nicht, Stau A3
    Bis 18:10 ist der Doktor da
    Dann neuer Termin bitte
    29. um 7:30 oder 3.2. um 16:00
    3.2.
    Packstation 137, schickst du mir den Abholcode? DHL App spinnt
    202318
    Habs. War bloß die Tinte
    Der Trafo von Modul 6 brummt wieder
    Masse prüfen
    dann ist es der Trafo
    Opa hier, schreibt Nele. Er hat jetzt ein Smartphone!
    Nein! Glückwunsch Gustav
    ich koppel grad noch sein Tablet, dann kann er größer lesen
    Kann er schon selber tippen?
    hallo hir gustav
    ♥️
    wo ist der punkt
    moin, die gage vom stadtfest, 140 für mich, wann kommt die
    Stadt hat noch nicht gezahlt
    seit juli?
    ich kann dir 70 vorstrecken
    nehm ich. ES9121000418450200051332, hab gewechselt zur dkb
    70 raus
    im kühlschrank steht suppe
    welche
    kürbis
    ohne ingwer?
    dann ess ich brot
    ein bisschen nur
    gegessen. war ok
    wäsche ist noch in der maschine
    hab ich gehört, piept seit ner stunde
    hängst du auf?
    hast du aufgehängt
    ja ja
    und der schornsteinfeger kommt donnerstag zwischen 7 und 9
    da bin ich nachtschicht gewesen
    dann lass ihn rein und schlaf danach
    Hallo, Zimmer ist ab 1.4. frei. Andere sind auch interessiert, mit 200 Anzahlung reservier \
    ich es Ihnen
    Ohne Besichtigung überweise ich nichts
    Verstehe ich. Donnerstag 18 Uhr, Kantstr. 11, bei Rehm
    Komme
    WhatsApp fragt mich nach einer PIN, hast du die eingerichtet?
    die hast du selbst gemacht, im März nach dem Fernsehbericht
    keine Ahnung mehr
    probier Mamas Geburtstag
    jau
    hallo frau weber bitte lohn auf neue konto sort code 20-45-45 account 73219846 danke
    Hallo Danuta, sind Sie das? Bitte kurz persönlich bestätigen am Dienstag
    ja ich. dienstag ok
    Geändert wie besprochen
    frau weber, dienstag fenster auch?
    Ja bitte, nur Straßenseite. Leiter steht im Keller
    keller schlüssel?
    unter der Gießkanne
    bus kommt nicht
    der 8er oder der 9er
    beide
    ich hol dich. 20 min
    mach mal 32 rüber
    strom nachzahlung
    Hast du schon gezählt?
    Windel drei Tage drin, 11 Milben
    Bei mir Volk 4: 60
    uff
    ich behandle heut noch, ist ja über 15 Grad
    Ameisensäure?
    60er, mit dem Nassenheider
    Ich mach totale Brutentnahme bei zweien
    Das tust du dir noch an in dem Alter
    Der Rücken schreit
    Sag mal die neuen Etiketten vom DIB, hast du noch welche?
    200 ungefähr, aber mit meiner Nummer drauf
    bringt mir nix
    musst selber bestellen, dauert grad 3 Wochen
    dann verkauf ich halt im Oktober
    Der Hofladen nimmt übrigens nur noch 250er
    Seit wann
    Seit die Tochter das macht
    Bitte passt auf, es geht gerade rum "Ich hab dir aus Versehen einen Code geschickt". Nicht \
    weitergeben, auch nicht an mich!
    Zu spät bei Onkel Rolf, der hat den letzten Montag verschickt
    Oh nein und
    Seitdem schreibt er Englisch
    kannst du im Zollamt 23,80 für mein Päckchen zahlen, du bist doch in der Nähe? machen nur \
    bis 14.30
    was ist da drin
    Wolle aus Norwegen
    brauch deinen Ausweis dafür
    ich schick dir ein Foto, Vollmacht schreib ich drunter
    schon zu. morgen
    hab es. 26,10, war noch Lagergeld
    danke dir. gebe ich dir sonntag
    lass gut sein. riecht nach Schaf
    Grüß Gott Frau Sailer, wegen Basar am 1. Advent: wie viele Tische brauchen Sie
    zwei wie letztes Jahr
    Standgebühr jetzt 12 statt 10, Kasse vor Ort
    Für einen guten Zweck
    Strom?
    ja fürs Waffeleisen, 2000 Watt
    Dann Steckdose Sakristei, mit Verlängerung, bitte beschriftet
    mach ich. Wer schließt auf
    Herr Wohlfahrt ab 7:30
    vergelt's Gott
    Hier ist Ellen Faber mit neuer Nummer. Alte Nummer hatte mein verstorbener Mann bezahlt.
    Liebe Ellen, gut dass du schreibst. Bridge Mittwoch?
    Ich versuch es. Zu viert wird es schwierig ohne ihn.
    Wir nehmen Rudi dazu
    TOR
    kane
    stream hängt
    nix sagen
    sorry
    jetzt
    JA
    wie ist der Code fürs Tiefgaragentor, stehe davor mit Kindersitz
    687888, Stern am Ende
    Tor auf, Stellplatz belegt von dem weißen Tesla
    Der ist vom Hausmeister, klopf
    Ey meine Karte ist gesperrt, kannst du mir 70 auf Timos PayPal schicken? Wir stehen beim \
    Getränkemarkt
    Akku 3 %
    dann nicht
    War schon ich. Timo hat gezahlt
    sorry, nach dem Ding mit Lisa mach ich das nicht mehr
    Beine heute?
    knie
    also Brust
    wie immer
    im DienstPlan-Portal ist mein Zugang gesperrt, du auch?
    ja, alle. IT hat um 6 die Passwörter zurückgesetzt
    steht das irgendwo
    am schwarzen Brett in der Umkleide, neben dem Kaffee
    Unser Vorgarten ist beim Kreiswettbewerb, Publikumspreis online, man muss nix zahlen \
    http://dance.example.live/v?id=3
    Wer hat den Zaun gemacht?
    Georg
    hab gevotet, der Zaun ist krumm
    sag ihm das bloß nicht
    was blüht denn da blau
    Ochsenzunge, hat sich selber ausgesät
    Samen für mich bitte
    im august
    hier das mit dem zimmer https://maps.example.com/?q=52.09,5.12
    frühstück dabei?
    steht ganz unten, +14
    bäcker ist 200 m, reicht
    und hier parken https://maps.example.com/?q=52.09,5.12
    6 euro tag, ok
    buche ich jetzt
    sitze in Hanau fest, Stellwerk
    Soll ich holen?
    nein geht gleich weiter
    Und?
    immer noch Hanau
    Könnten Sie bitte die Miete für den Stellplatz (45) diesen Monat noch nachreichen?
    IBAN nochmal bitte
    ES9121000418450200051332
    Ist raus. Dauerauftrag war ausgelaufen
    Brauche 80 für Apotheke, Max hat allergischen Ausschlag, Notdienst in Uelzen
    ist er ok?
    ja, Antihistamin. sag Mama noch nix sonst fährt sie los
    ich sag ihr das schon, sie ist seine Mutter
    ok. geld trotzdem?
    auf Lager-Konto wie immer
    du schuldest mir noch 18 für die Pizza und das Taxi 12
    30 :)
    ok dann halt nicht
    Die Äpfel faulen, soll ich Mus machen
    Lass mir sechs Boskoop
    Und die Gläser sind im Keller links
    da sind nur die kleinen
    Brauchen Sie vom Zahnarzt die Rechnung oder reicht Kontoauszug
    Rechnung, mit Zahnzahl
    Danke. Es fehlt Seite 2
    Vater, neue Nummer, alte ist bei Freenet gekündigt
    Ich speichere das erst wenn du am Sonntag hier bist.
    sehr gut
    TK will mir einen Aktivierungscode schicken, Brief schon da?
    ja liegt auf der Treppe, 417-859
    angenommen
    jetzt kannst du das mit der Zahnreinigung einreichen
    Marillen san heuer so klein
    unsere a, aber süß
    i hab 14 Gläser gmacht, da Papa sagt zu wenig Rum
    da Papa sagt immer zu wenig Rum 😂
    wennst Sonntag kommst nimm leere Gläser mit, die mit de großen Deckel
    schick ma 40
    für wat
    schick halt
    hasse
    hab dir grad 50 zurück, 10 für die pommes neulich
    ehrenmann
    Griaß di, hast scho abgestimmt?
    für was?
    Vereinsvoting von der Sparkasse, 2000 € für die Jugendfeuerwehr wenn wir unter die ersten \
    5 kommen http://dance.example.live/v?id=3
    steht auch im Wochenblatt Seite 3, der Kommandant schaut drein als hätt er Zahnweh
    da will er a sms code von mir, is des koscher
    ja, pro Handynummer eine Stimme, des macht die Sparkasse so. Den Code tippst nur auf der \
    Seite ei, ned mir schicken
    erledigt, Platz 7 samma
    Dann noch die Oma
    Platz 4!!! 2000 Euro 🎉
    a Runde auf die Oma
    Hallo, ist das Puky noch zu haben?
    Ja ist noch da
    Super. Würden Sie bis Samstag reservieren? Wir kommen mit dem Auto aus Grimma
    ja kein problem. Adresse schicke ich am Freitag, hier noch der Link zur Anzeige damit Sie \
    wissen welches https://maps.example.com/?q=52.09,5.12 (hab zwei drin)
    das rote
    dann 55 bar bei abholung
    Danke!
    Geh ran
    Papa ist gestürzt, Uniklinik
    war im Meeting!! Was ist los
    Oberschenkelhals. Sie operieren heute noch
    Ich steh hier ohne Portemonnaie, bin im Krankenwagen mitgefahren in Hausschuhen. Überweis \
    mir bitte 100 aufs Girokonto, dann geht wenigstens Apple Pay wieder
    mach ich sofort. welche Station
    erst ZNA, dann wohl Martin
    200 sind drauf, Echtzeit. ich nehm den Zug 14:57
    danke. Er fragt ob jemand die Katze füttert
    typisch
    Hallo Wiebke hier ist Opa. Ich habe jetzt eine neue Nummer weil der Vertrag bei dem alten \
    zu teuer war. Gruß Opa
    Opa? Wie heißt dein Boot
    Ich habe kein Boot mehr, das weisst Du doch. Das alte hieß Antje
    😂 ok du bist es. Speicher ich ein
    Wie macht man die Bilder größer
    mit zwei fingern auseinanderziehen. Zeig ich dir sonntag
    Gut. Es gibt Snirtjebraten
    hab gesehn du hast sonntag früh
    ja leider
    tausch gegen meinen spät? hab morgens taufe
    muss gucken, lennard hat turnier
    wann
    11 glaub ich
    dann biste doch rechtzeitig frei bis spät
    sorry war im zimmer 14. er spielt bis 15 uhr
    hm
    und wenn gabi den spät macht und du gabis montag
    gabi will nie
    hab sie gefragt. will
    was hast du ihr gegeben
    silvester
    oh je
    ok dann machen wir das so. trägst du es ein
    anke is erst mittwoch da
    schreib ihr einen zettel ins fach sonst wird das nix
    liegt schon drin
    schick mal den netflix code, der geht an deine mail
    schon wieder?? ihr seid doch im selben haus
    nee bin in der fewo an der mosel
    719795
    abgelaufen, neuen bitte, musst schneller sein alter mann
    719795. und nicht vorspulen bei folge 3 ich kenn dich
    Hallo ihr Lieben, gestern zwischen 16 und 21 Uhr hat jemand von meinem Whatsapp aus nach \
    Geld gefragt. Das war NICHT ich. Bitte nichts zahlen, nix anklicken. Jetzt hab ich wieder \
    Zugriff und eine PIN drin
    Ei jo ich hann mich gewundert, du hascht uff emol "bitte sehr" geschrieb
    Hascht du was überwies?
    Nee, hann gedenkt du bischt besoff
    Das ausnahmsweis mol nit
    https://shop.example.net/item/98213 des wär die Runde, 11 km 640 hm
    gibts a Hüttn?
    die macht erst ab Pfingsten auf
    und Wasser
    Brunnen bei da Alm
    wann fahrn ma
    7 bei dir
    geht 8 a
    um 8 is da Parkplatz voll
    dann 7:30
    da Wetterbericht sagt ab 14 uhr gwitter https://shop.example.net/item/98213
    dann kurze Variante bis zum Kreuz
    die andere Woch wär a no
    da bin i in Wien
    dann kurze
    Liebe Kegelschwestern, für Helgoland fehlen noch drei Anzahlungen: je 85 € bitte bis \
    Freitag auf NL91ABNA0417164300, Inhaber M. de Boer
    Bin ich dabei bei den dreien?
    Ja, du, Traute und Heidi
    Ist überwiesen. Und für Traute gleich mit
    Hab euch abgehakt
    Welche Fähre nehmen wir denn
    10:30 ab Alte Liebe
    s'Raclette git 23.40 pro Chopf, ha dr e Twint-Aafrog gschickt
    isch aacho
    zahlt
    merci. u ds Öfeli isch no bi dir oder?
    ja suber putzt sogar
    lüg nid
    Frau Hentschel Ihr Paket liegt bei mir
    Ach schön. Ist es groß?
    wie ein Schuhkarton
    Dann sind es die Schuhe. Ich komm nach der Tagesschau
    machen Sie das
    leute strom
    es fehlen immer noch 63,20 von jedem
    dachte robin zahlt das
    robin ist ausgezogen
    ach
    auf n26 diesmal, sparkasse hat mir die karte gesperrt: FR1420041010050500013M02606
    ok ist raus
    von paul fehlts noch, wohnt der noch hier
    glaub ja, seine schuhe stehn da
    mama neue nr, o2 hats nich portiert
    ok. hast du gegessen
    nudeln
    kannst du 20 schicken für busticket
    auf dein girokonto
    Jupp kannst du mal eben vorlegen
    1900 für das Getriebe, ich steh beim Claas Händler und mein Tageslimit ist durch wegen \
    Diesel
    Wohin
    die haben Vorkasse: GB29NWBK60161331926819 Betreff Kundennr 40417
    Regen ab vier
    DESWEGEN
    Läuft. Echtzeit
    Hab dir 1900 zurück und ne Kiste liegt im Melkstand
    host du nr 4
    na lol
    frau fink bringt üs um
    d julia hots aber gibts ned her
    hexe
    hob sie bestochen mit hanuta
    KÖNIGIN
    Lisa soll ich da wählen? https://paypal.me/x/250
    NEIN Oma nicht drauf drücken. Das ist ein Trick, die klauen dir das WhatsApp
    Das kam von der Brigitte aus dem Kirchenkreis
    Ja weil bei Brigitte schon jemand drin ist. Ruf sie bitte übers Festnetz an
    Brigitte weint. Sie hat es auch nur von ihrer Cousine
    Sie soll bei Einstellungen > verknüpfte Geräte alles abmelden. Soll ich sie anrufen?
    Ja bitte mach das 0561 steht im Telefonbuch
    Papa geh am Computer auf web.whatsapp.com
    Da ist ein Muster aus Klötzchen
    Genau. Jetzt am Handy die 3 Punkte oben rechts, verknüpfte Geräte, dann grüner Knopf
    Es gibt keinen grünen Knopf
    Hast du das iPhone oder das andere
    Das von Mutti
    😑 dann Einstellungen unten rechts
    Jetzt steht da Edge (Windows) aktiv
    super das ist dein pc
    Mutti fragt warum sie jetzt meine Nachrichten sieht. Nein umgekehrt
    des is des mit die Schwammerl https://shop.example.net/item/98213
    Mei wie viel Rahm da neigeht
    nimm halt halb Milch
    für 40 Leut?
    mal 10 rechnen, aber ned beim Salz!! Des hat d'Rosi amal gmacht
    des weiß i no
    Klassenfahrt Mia, 340, dein Anteil 170. Bis 15.
    Warum erfahre ich das jetzt
    Weil du den Elternbrief nicht liest
    Schule direkt TR330006100519786457841326, Verwendungszweck Mia 7b Norderney
    Letztes mal war das andere
    Letztes mal war Grundschule, Sven
    Überwiesen
    Danke.
    kann erst nachher hören, bin im Laden
    nichts Wichtiges. Der Hund hat gekotzt
    du sagst ja selber nichts wichtiges und dann erzählst du anderthalb minuten
    es waren zwei Socken
    Anni bist du wach
    jetzt ja. wie spät ist es bei euch
    halb elf abends. hab ein Problem
    Automat in Calama hat die Visa gefressen. Banco Estado sagt Montag vielleicht
    oh nein. und die andere?
    liegt in Konstanz in der Schublade wie du es mir gesagt hast
    ich sag nix
    Kannst du 250 an die Hostelbesitzerin schicken, die hat ein deutsches Konto und gibt mir \
    Pesos
    TR330006100519786457841326 K. Peeters
    Das klingt jetzt halt wie aus Aktenzeichen XY. Ruf mal an
    WLAN reicht nicht für Anruf, bricht immer ab
    Was hat Papa gesagt am Flughafen
    "Schreib, wenn was ist, und wenn nix ist auch." und dann hat er mir die Stirnlampe von \
    1994 gegeben
    ok. geweint hat er auch
    im Parkhaus, ja
    überwiesen, aber keine Echtzeit, die Bank will 2 € dafür und bin Schwäbin
    ist da! Hab Pesos und Empanadas. Danke Schwester
    nimm das nächste mal zwei karten mit
    bin zurück in Santiago, Geld hab ich dir grad geschickt
    Springer f3
    d5
    g3. Was sagt die Schule?
    mathe 2 minus
    Minus ist überflüssig
    c5
    Läufer g2. Entschuldige, Oma hatte mich im Garten
    Sc6
    A4 dicht ab Eisenach https://maps.example.com/?q=52.09,5.12
    fahr über Gotha
    da auch schon alles. ich wart am Rasthof
    bring mir nen kaffee mit
    4,79
    rollt wieder. 20 min
    ok tor ist auf
    Hallo Frau Pawelke, das Storchendorf ist nominiert beim Heimatpreis. Ihre Stimme bitte \
    http://dance.example.live/v?id=3
    Muß ich mich da anmelden?
    Nur E-Mail, dann kommt ein Bestätigungslink
    Jetzt steht da ich bin kein Roboter und ich soll Ampeln anklicken
    Ja das ist so, alle Bilder mit Ampel
    Es kommen immer neue
    Weiter, irgendwann ist Schluß
    Jetzt will er meine E-Mail, die weiß ich nicht auswendig
    Sie haben mir doch von der geschrieben wegen der Kerzen. Pawelke unterstrich 41 bei \
    t-online
    Stimmt. Und jetzt?
    Jetzt kommt eine Mail, da steht "Stimme bestätigen"
    Es ist eine gekommen, von der Gärtnerei
    Vielleicht im Spam
    Da war sie. Ich habe bestätigt. Danke steht da
    Vielen Dank Frau Pawelke!
    Und wenn wir gewinnen?
    5.000 Euro, davon käme der Horst neu und die Bank am Weiher
    Dann ist es gut
    mama notfall
    was ist passiert???
    nicht gesundheit. wohnung
    wenn ich bis 16 uhr nicht 900 kaution zahle kriegt sie der nächste, da standen zwölf leute \
    im treppenhaus
    und revolut hat mich gesperrt weil ich zu viel bewegt hab, verifizierung dauert
    Liebes Kind, so was steht genau in dem Flyer von der Polizei den ich verteile
    MAMA
    Ruf mich an. Video.
    <Videoanruf 3 Min.>
    Gut. Nette Küche. Wer ist der Vermieter, gib mir seinen Namen und einen Vertrag als Foto
    GB29NWBK60161331926819, K. Peeters
    Überwiesen. Papa sagt, Verwendungszweck Kaution und deinen Namen, hab ich gemacht
    ihr seid die besten ich heul gleich
    Kannst du mir den Abholcode für die Packstation nochmal schicken
    hab den doch auf papier in die küche gelegt
    da lag dein einkaufszettel. hafermilch, radieschen
    oh. 814655, Fach geht unten auf
    hab es. wiegt ja 20 kilo
    wer backt für Sonntag? hab bis jetzt 4x Marmorkuchen
    ich mach auch marmor
    😂 ok zitrone
    und ungeschnitten bitte, letztes Mal war alles Krümel
    war ich nich
    das war Jörg
    Hallo Herr Backes, Sie wollten die Umleitung vom Sekretariat aufs Diensthandy?
    Ja genau, ab Montag bin ich auf Fortbildung
    Am Tischtelefon Hörer abnehmen, *21* dann die Handynummer vom Diensthandy und # drücken, \
    Bestätigungston abwarten
    Es tutet drei mal
    Liebe Frau Quanz, verzeihen Sie, mir ist es unangenehm, aber wegen des Kranzes für Otto \
    fehlt noch Ihr Anteil
    Ach du liebe Zeit, das ist mir durchgegangen. Wieviel?
    15 Euro. Gerne bar nach der Messe
    Ich bin doch bei meiner Schwester in Bad Orb. Kann ich es überweisen?
    Natürlich TR330006100519786457841326, das ist mein privates, K. Peeters
    Habe 20 geschickt, der Rest in den Klingelbeutel
    Vergelt's Gott
    hab uns Loipersdorf reserviert, storno bis Do gratis \
    https://maps.example.com/?q=52.09,5.12
    welches wochenende
    14. bis 16.
    da hat da Hannes dienst und i kan babysitter
    und 21.?
    da is firmung
    28. dann is aber teurer
    wieviel teurer
    149 statt 129
    mit halbpension
    frag die gabi
    gabi kann. will ein einzelzimmer
    umgebucht, neue bestätigung https://maps.example.com/?q=52.09,5.12
    angekommen. zahlen vor ort?
    ja mit karte
    wer hat den großen Topf
    den mit Loch?
    den ohne
    der ohne ist der mit Loch vom Vorjahr
    ich glaub ich steig aus
    hol einen bei der Feuerwehr, der Manni schuldet uns was
    hab ihn. 60 Liter. passt nicht ins Auto
    Boxenmiete ab sofort hierhin DE89370400440532013000 M. de Boer. Altes Konto bitte nicht \
    mehr nutzen
    okay ab diesem Monat schon?
    Dauerauftrag ist schon durch für Mai
    dann ab Juni
    mach ich. Hufschmied ist Donnerstag?
    Donnerstag ab 8, Fritzi als dritter
    Hier ist Oma Hanne vom Telefon einer netten Dame
    oma?? wieso
    In Uelzen hat mir einer die Handtasche weggerissen. Schlüssel, Geld, Telefon
    oh gott bist du ok
    Knie. Die Bundespolizei ist sehr nett
    Ich habe keinen Fahrschein mehr, Vielleicht kannst du der Dame etwas überweisen
    Ich ruf die Nummer jetzt an
    So. Hab mit ihr und dem Beamten gesprochen. Bleib sitzen ich fahr los 1h20
    Du musst nicht rasen
    Sparkasse 116116 sag dem Polizisten er soll mit dir die Karte sperren
    Schon gemacht Junge. Die Dame möchte kein Geld
    bin da, wo seid ihr, vorn beim bäcker?
    Ihr Buch "Der Gesang der Flusskrebse" liegt bereit, Abholregal B. Konto: \
    https://video.example.com/watch?v=a1b2c3
    Ist das die Stadtbibliothek oder die in Babelsberg?
    Babelsberg, bis Samstag 13 Uhr
    Danke, ich schicke meinen Mann
    Hi Mama ich schreib von Kathy's Phone, meins lädt nicht mehr
    Hallo Spatz! Alles gut sonst?
    Ja nur ladebuchse. Kathy sagt es gibt nen Laden in Moncton
    Schick mir mal ein Selfie, ich bin inzwischen paranoid
    Du hast ja eine neue Brille! Ok das bist du
    Reparatur 89 CAD, Kathy streckt vor und du kannst es ihr wiedergeben?
    Natürlich. Sie soll mir ihre E-Mail für Wise geben
    kommt per Mail von ihr, nicht hier, hat sie gesagt
    Kluge Frau
    Hallo liebe Mamas, neue Termine ab September hier eintragen \
    https://video.example.com/watch?v=a1b2c3
    Gibts noch den Mittwoch 10 Uhr?
    Mittwoch ist voll, aber du stehst auf der Liste an 2
    nehm ich. Emil hasst sonst alles
    Emil hasst nur Wasser über 31 Grad :)
    Jungs wichtig. Von Kalli sein Account kommt grad Müll, NICHT klicken, NICHT überweisen
    ich hab ihm grad 100 für Sommerfest
    an Kalli oder an "Kalli"
    an kalli seine neue iban
    Oh Mann. Ruf sofort die Bank an
    Bank sagt Rückruf läuft, Chance 50:50
    Kalli hier vom Handy von Werner. Ich bin raus aus allem, hab ne Freundin der Enkelin für \
    sone Tanzsache gewählt
    du wählst Tanzsachen??
    Frau Weber ich käme morgen gegen zehn, passt das?
    Ja. Ich bin ja da
    Ich bringe das Wundpflaster mit
    Das große oder das mit dem Rand
    Das mit dem Rand
    Gut, das andere klebt nicht
    Frau Weber, ich verspäte mich, es wird halb zwölf
    Um zwölf kommt das Essen auf Rädern
    Dann komme ich um eins
    Da schlafe ich meistens
    Halb drei?
    Halb drei ist recht
    Haben Sie die Tabletten von gestern noch da?
    Die weißen ja die rosa sind alle
    Ich bringe das Rezept mit
    Danke Schwester
    mottowoche abstimmung!!! bis 20h https://vote-contest.example.click/a7
    bitte nicht wieder zombies
    steht nicht mehr zur wahl
    will schulmail login
    ja iserv, ganz normal
    "helden der kindheit" 4 ever
    is bademantel geworden
    ich hasse demokratie
    schnäll de SBB-Code bitte chunnt uf dini mail, bin am Perron
    welle
    login code
    936724
    gaht ned
    936724 de neu
    jo, drin. Chontrolleur isch scho da puh
    Leev Lück, ich bruch ens Hölp
    wat es dann
    Der Bus für Sonntag: die Firma will 780 Anzahlung bis heute Abend und die Vereinskarte is \
    bei der Sparkasse gesperrt weil der Vorstand noch nich umgeschrieben is
    un wat sull ich do
    Auslegen. Du kriegst es Dienstag wenn Heinz unterschrieben hat
    Dat säht Heinz auch immer
    TR330006100519786457841326 K. Peeters dat is der Busmann
    wieso privatkonto
    dat is en Familienbetrieb, Mann fährt, Frau macht Konto
    Pass op. Letzte Woch hätt einer beim Schorsch so jeschrieben, dat wor dä jar nit
    Ich weiß, ich hab ihm ja selber gesagt er soll die Karte sperren lassen
    Bin jetz bis acht im Vereinsheim, komm vorbei, dann unterschreib ich dir en Zettel
    so steh vor der tür. mach op et rähnt
    Danke Jung. Zettel hast du
    Un dat Jeld hätt dä Mann. Hät sich jefreut
    Heinz hat unterschrieben, 780 sind zurück bei dir
    opa warum ist der himmel blau physikalisch
    Streuung. Blau wird stärker gestreut als rot. Rayleigh
    und warum ist er dann abends rot
    Weil der Weg länger ist, da ist das Blau schon unterwegs verlorengegangen
    wie meine socken
    Das ist eine andere Streuung
    Kannst du mir helfen, das Praxis-WhatsApp auf den Rechner vorne zu bringen
    klar, ich bin in OP2, schreib dir
    Praxishandy > Einstellungen > Gekoppelte Geräte > Gerät koppeln. Am PC web.whatsapp.com QR \
    scannen
    Er will Face ID von Dr. Schäfer
    dann ruf ihn, steht bei den Pferden
    läuft! Chrome (Windows) aktiv, das sind wir, oder?
    ja. wenn da irgendwann "Firefox Linux" steht sofort raus und mir sagen
    Sailer Heizung, neue Nummer von mir, die alte ab März nimmer
    Is gespeichert. Kommt ihr Dienstag noch?
    7:15
    bringt ihr des Ausgleichsgefäß scho mit
    Ja und a Brezn
    Treffen wir uns um 6 an der Brücke?
    6 is mir zu früh im winter
    7 und du trägst die stirnlampe
    die hast du
    nein du, seit dem Nebel
    oh. ja. unterm Bett.
    Guten Abend liebe Eltern, Speiseplan KW 12 hier https://shop.example.net/item/98213
    dienstag schon wieder grießbrei?
    der küchenchef ist krank, wir bitten um verständnis
    jonte freut sich wie bolle
    mit zimt oder kirschen?
    beides ist verhandlungssache
    Flori i hob grad fürs Dirndl Contest von da Hanni gstimmt
    OMA. Bitte nix mehr anklicken!! Hast an Code eingeben?
    jo so a lange mit Buchstobn und Zahln
    Einstellungen, Verknüpfte Geräte, alles abmelden. I ruf di an
    dei Mutter redt grad a mit ma
    stell di auf Lautsprecher
    do is ans gwesn mit "Windows Edge" und mia ham ma kan Computer
    Weg damit. Jetzt noch PIN setzen
    Haumma. 4 Ziffern aber welche verrot i ned, hod da Opa gsogt
    Richtig so
    Keller steht, brauch ne pumpe leihen
    oje schon wieder?? wie hoch
    bis zur dritten stufe
    der verleih will 200 kaution online, und mein wlan ist tot, der router steht ja im keller, \
    mobil lädt die zahlseite nicht
    haha sorry nicht lustig
    welcher verleih? zahl ich selbst, gib mir die auftragsnummer
    Boels Sinzig, auftrag 8841, mein name
    telefoniert, bezahlt, du holst sie um zehn
    ❤️
    heid no auf a halbe?
    mei frau hod gsagt i soll heim
    aber?
    sie hod ned gsogt wann
    18:30 beim Wirt, bring den Akkuschrauber mit, meiner is bei dir
    der liegt im Auto seit August
    42 €
    ähm für?
    babysitter gestern. du meintest du zahlst 3 std
    ah klar. aber 3 std sind 36
    hab 6 taxi dazu gerechnet weil nach 23 uhr
    fair
    überwiesen. Lotte fand sie toll
    sie fand Lotte auch toll. Nur die Zähne müssen wir üben
    Regal noch da? vom inserat https://maps.example.com/?q=52.09,5.12
    ja. selbst abbauen
    inbus hab i. wann
    heit nach 5, 2. stock kein lift
    wos, und des is schwer
    38 kg laut ikea. i helf da
    Die Frau vom Heim hat angerufen. Der Selbstbehalt ist ab Mai 214 mehr im Monat
    Pflegestufe 5 seit dem Sturz. Ist ja auch so
    und wie teilen wir das
    Ich zahl 114 du 100. Ich wohn näher aber du verdienst mehr
    das ist jetzt eine Rechnung vom Küchentisch
    Hast du einen anderen Küchentisch?
    Nein passt. Dauerauftrag?
    Ja bitte aufs Heimkonto, das neue, die Caritas hat gewechselt TR330006100519786457841326 \
    M. de Boer
    Bei mir steht ein anderes auf der Vereinbarung
    Ist verwackelt. Schick mir die Nummer von der Verwaltung
    0316 7 und dann Durchwahl 14, Frau Kogler
    Hab angerufen, Frau Kogler hat den IBAN vorgelesen, stimmt überein
    Misstrauisch wie unser Vater
    der hätt noch a Fax verlangt
    Dauerauftrag eingerichtet ab 1.5., erste Rate heut manuell
    Danke. Mama fragt übrigens ob du Sonntag kommst oder wieder "ein Projekt hast"
    ich komme. mit Projekt.
    Oma ich sitz jetzt am Laptop, hast du das Handy in der Hand?
    Ja und die Brille auf
    Gleich kommt in Telegram eine Nachricht von "Telegram" mit einer Zahl, fünfstellig
    Ich habe Nachricht von Onkel Ernst, von dir und von der Wetterwarnung
    Ganz oben, blauer Haken
    Da ist sie. Da steht man soll sie niemandem geben!
    Genau, das ist auch richtig so. Mir ausnahmsweise, weil du mich grad am Telefon hast. Hör \
    mal: ich sag dir auch was du gestern gekocht hast
    Was denn
    Grünkohl, und du hast Pinkel vergessen zu kaufen
    Das stimmt leider. 4 7 1 1 9
    drin. jetzt hast du die Fotos auf dem großen Bildschirm
    Ich sehe mich selber in groß. Das hätte nicht sein müssen
    Und Oma: wenn dich JEMAND ANDERES nach so einer Zahl fragt, auch wenn da mein Name steht – \
    auflegen und mich anrufen
    Auch wenn es der Pfarrer ist?
    Gerade dann
    Bitte sofort antworten wer wach ist
    bin wach was ist
    Jan hat einen Unfall auf der Pad gehabt, Überschlag, er lebt, Becken
    oh gott
    Der Rettungsflug nach Windhoek fliegt erst los wenn die Zusage oder eine Kaution da ist. \
    3800 Euro. Die Versicherung erreicht niemanden, Sonntag
    welche versicherung, ich hab die police im ordner
    DIE AUS DEM GRÜNEN ORDNER
    Maren sei mir nicht böse, sag irgendwas dass ich weiß du bist das
    Du hast mir zur Abreise eine Tafel Ritter Sport Knusperflakes in den Rucksack getan und \
    gesagt "für den Löwen"
    okay
    Klinik GB29NWBK60161331926819, M. de Boer, Ref. Jan + Geburtsdatum
    Hab die Notrufnummer auf der Police erwischt. Die übernehmen! Flug ist freigegeben, du \
    brauchst kein Geld schicken
    ist das sicher
    Fallnummer 26-118842, die rufen dich an, Vorwahl 49 89, geh ran
    Er ist in der Luft
    ich heul
    OP gut verlaufen. Er fragt nach dem Löwen
    Guten Abend Bruno, Donnerstag ist um 14 Uhr, nicht um 13
    Bei mir steht 13
    Ich weiß, der Bestatter hat umgestellt, die Enkel kommen aus Kopenhagen
    Gut. Welche Lieder
    Die Witwe möchte "Großer Gott", "So nimm denn meine Hände" und wenn möglich etwas von Abba
    Abba in der Kirche
    Er hat immer mitgesungen auf dem Traktor
    Welches
    Thank you for the music
    Dann aber auf der Orgel mit Zimbelstern
    Sie wird weinen. Also gut
    Kaffee danach im Saal?
    Ja, 40 Leute, Streuselkuchen ist bestellt, du kriegst die Kanten
    deswegen spiele ich
    Mami neue nummer, altes handy im see. kein witz
    Wer ist Mami für dich. Ich habe drei Kinder und eine Polizeibroschüre
    johanna. die mittlere. die ungeliebte
    So spricht nur Johanna oder ein sehr guter Betrüger
    haha. du ich brauch leider auch 120 für ein gebrauchtes weil ohne handy keine bank app und \
    ohne bank app kein handy. katze schwanz
    Das ist genau der Text aus der Broschüre, Seite 4
    ich WEISS. ruf korbi an der sitzt am steg
    Korbinian sagt du bist beim Anlegen vom Brett gefallen und hast dabei geflucht. Stimmt das \
    Wort das er mir genannt hat?
    vermutlich. beginnt mit sch und endet mit brett
    Gut. Wohin das Geld
    auf korbis konto, hast du ja. er hebt ab
    150. Kauf eine Hülle dazu. Mit Schnur.
    😂❤️
    hast du morgen die 7b in der dritten?
    steht so im plan ja
    weil ich da auch stehe
    dann sitzen wir halt zu zweit drin
    der kopierer im zweiten stock frisst übrigens wieder alles. nimm den beim sekretariat
    Bist du noch in der Werkstatt
    Grad raus. Stinke nach Diesel
    wie immer also
    Wie immer. Hast du die Wohnung jetzt gesehen?
    Ja!! Zweiter Stock, Frankenberger Viertel, Küche ist drin
    Und die Heizung
    Gas. Aber neue Fenster
    Wer zieht mit ein, wieder die Dings
    Die Dings heißt Nora, und nein, alleine
    Alleine ist teuer
    430 warm, geht eigentlich
    Dann helf ich dir mit dem Transporter, aber nicht am 13., da ist Derby
    Du, sag mal ehrlich wenn es nicht geht
    könntest du mir bis Ende Januar 1100 leihen? Die Kaution in Aachen muss Freitag drauf sein \
    und das Bafög ist noch nicht durch
    Ende Januar ist echt Januar oder wie beim letzten Mal
    Echt Januar. Ich schreib dir das auch auf wenn du willst
    Nee. 600 kann ich. Den Rest frag Mama
    ok das hilft schon
    TR330006100519786457841326, das ist das neue bei der Sparkasse, nicht mehr das alte
    hab ich eben gemacht, kommt morgen
    Guten Tag Frau Yıldız, die Abrechnung 2025 ist heute an Sie rausgegangen. Nachzahlung \
    214,38 €.
    Zahlbar bis 15.12. auf das bekannte Mietkonto TR330006100519786457841326, Verwendungszweck \
    Whg. 3 links.
    Guten Tag, das ist aber viel mehr wie letztes Jahr. Ist da der Hausmeister doppelt drin?
    Nein, der Wartungsvertrag vom Aufzug ist teurer geworden. Seite 2 unten.
    Ich wohne im Erdgeschoss
    Das wird nach Quadratmetern umgelegt, leider unabhängig vom Stockwerk. Sie können die \
    Belege bei uns einsehen, Di und Do 9–12.
    Dann komme ich Donnerstag
    Jonas!
    da kam grad ein code auf deine mail für disney, schick mal bitte. mama will gucken
    ich bin in mathe
    dann in der pause
    922603 aber ist bestimmt abgelaufen
    ist es
    ich fordere neu an. jetzt gucken
    922603
    läuft. und handy weg!
    Hallo, falls du heute Nacht eine Nachricht von mir wegen Geld bekommen hast: bitte \
    ignorieren. Mein WhatsApp war gehackt, seit ca. 23 Uhr
    nichts überweisen, nichts anklicken
    Ok, hab ich gesehen, fand ich auch komisch. 480 Euro von mir als Spielervater 😅
    Ja sorry. Ist jetzt wieder meins, Pin ist drin
    Training bleibt 17.30?
    17.30 ja, aber Halle
    Hallo du! Unsere Klasse macht beim Schulhof-Preis der Stadtwerke mit
    Kannst du für die Albert-Schweitzer abstimmen? http://dance.example.live/v?id=3 geht bis \
    Sonntag, einmal am Tag
    Muss man sich da anmelden?
    Nur Mailadresse, du kriegst dann so einen Bestätigungslink. Steht auch im Elternbrief von \
    gestern
    Elternbrief. Den hat Mia vermutlich als Unterlage für Nutella genommen
    hab abgestimmt, ihr seid auf Platz 4
    digga bin noch an der haltestelle
    bus einfach vorbei
    😭
    sag frau kessler ich sitz schon drin und du kommst
    sag DU ihr dass ich komm
    ja mach ich doch
    nächster 8:12
    sie hat nix gesagt
    Hallo Oma, hier ist Finn, hab jetzt einen neuen Vertrag bei Aldi Talk. Das ist meine neue \
    Nummer ab heute
    Finn bist du das wirklich? In der Zeitung stand wieder was
    Ja ruf halt an
    So jetzt habe ich deine Stimme gehört. Gespeichert unter Finn neu
    👍 kannst die alte noch bis 30. lassen
    Kommst du Sonntag? Es gibt Rouladen
    geh ran bitte
    Papa ist im Marienhospital, die Karte liegt daheim, ich hab nichts bei
    was ist passiert
    gestürzt. hüfte vielleicht. er redet
    schick mir 60 paypal fürs taxi und den fernseher
    100 sind drauf
    station 4b
    Hi Frau Brandt, Sie wollten Signal auf dem Dienstlaptop?
    Ja, wenn das erlaubt ist.
    Ist es, steht in der Handreichung vom September.
    Am Handy: Einstellungen, Gekoppelte Geräte, Plus. Dann den QR-Code vom Laptop abscannen. \
    Den Laptop habe ich Ihnen ins Fach gelegt
    Er will erst ein Update
    Dann lassen Sie ihn, dauert zehn Minuten
    Jetzt steht mein Laptop in der Liste.
    Prima. Wenn Sie die Schule wechseln dort wieder rauswerfen
    Servus Gernot, i bin grad bei der Liste
    Du bist noch mitn Beitrag offen, 75 für heuer und 40 vom Vorjahr
    Oida hab i doch zahlt
    Am Auszug seh i nix von dir
    vielleicht unter da Firma?
    Aha ja, da ist was im März mit 40. Also nur noch 75
    FR1420041010050500013M02606, lautend auf Naturfreunde Ortsgruppe. Bis Jahresende reicht
    brauchen wir Hefe
    frisch ja trocken nein
    gibts keine frische
    dann trocken
    zu spät oder? die rote
    hast du 30 bis freitag
    hab grad selber nur noch 12 drauf
    donnerstag krieg ich von der eisdiele, dann ja
    wohin nochmal
    GB29NWBK60161331926819
    ok ist weg
    Hallo, ist der Dachgepäckträger noch da?
    Passt der auf nen Caddy 2018?
    Laut Liste ja, https://shop.example.net/item/98213 Seite 3
    Gut. 70?
    90 steht drin
    80 und ich hol heute
    ok. ab 18 uhr, Lindenallee hinten durch die Einfahrt
    PayPal oder bar?
    bar
    Sind Sie noch unterwegs? Muss um sieben weg
    Stau vor Wesel, 15 min
    Ich stell ihn vors Garagentor, Schlüssel für die Schlösser ist im Umschlag
    Bin da
    Ich seh Sie, falsche Einfahrt
    Passt! Danke nochmal
    Sie haben mir 70 gegeben nicht 80
    Oh. Der Zehner klebte wohl noch im Portemonnaie. Paypal?
    hab ich nicht. ES9121000418450200051332
    10 sind überwiesen. Entschuldigung
    Hallo Herr Bongartz, hier ist der Emre aus der 10c (2022). Ich wollte nur sagen hab die \
    Lehre fertig
    Emre! Das freut mich sehr. Anlagenmechaniker, oder?
    ja genau mit 2,3
    Dann hat sich der Ärger mit den Brüchen ja gelohnt.
    die brauch ich echt jeden tag. Zoll 🙄
    Würdest du beim Berufetag im März was erzählen? Zehn Minuten, ohne Folien
    muss chef fragen
    Stehe vorm Heim, Alarm blinkt. Wie war der Code
    Welcher, Tür oder Anlage
    Anlage
    838008 und dann Raute
    Raute LANG drücken
    ok ruhe
    Schreib bitte ins Buch, letzte Woche kam die Securitas für 85 Euro umsonst
    Hey, kannst du mir schnell 250 leihen?
    Wirklich schnell, der Abschlepper lädt mich sonst nicht ab
    Wer schreibt da? So fängt das doch immer an
    Ich, Tobi. Stehe in Herzogenrath auf dem Lidlparkplatz
    sorry laut hier. glaubst mirs jetzt
    ja ok. wie viel genau
    238. an die firma direkt, NL91ABNA0417164300, sie geben mir nen beleg
    echtzeit geschickt
    er hat das handy gezeigt bekommen, lädt ab. Montag hast dus
    Montag war gestern
    Stimmt. heute abend
    nix da
    hab überwiesen, dauert bis morgen
    in echtzeit kam es bei dir auch
    kostet bei meiner bank 50 cent
    TOBI
    ist da. auto wieder heil?
    kupplung. 1100
    oh mann
    Hast du auch was von Miri? Das ist nicht sie
    die mit dem tanzen?
    mist ich hab draufgeklickt
    nummer eingegeben?
    nee nur geguckt, dann hat die kleine geschrien
    dann ist glaub ich nix. guck trotzdem bei verknüpfte geräte
    nur mein laptop, firefox
    ok gut. miri sitzt grad beim o2 laden
    Guten Tag, Praxis Dr. Heuser. Ihr Termin am 4.12. muss leider verschoben werden. Möglich: \
    9.12. 8:20 oder 11.12. 15:00.
    11.12. wäre gut
    Notiert.
    Bei der Gelegenheit: die Rechnung vom Oktober (46,90 €) ist noch offen. Bitte überweisen \
    auf DE89370400440532013000 oder beim Termin mit Karte.
    Mit Karte dann
    In Ordnung, bitte Versichertenkarte mitbringen
    Für Frau Pütz zum Ruhestand sammeln wir 10 pro Nase
    Entweder in den Umschlag bei Ulla oder PayPal https://paypal.me/x/250, läuft auf meinen \
    Mädchennamen, nicht wundern
    Bin krank, Umschlag geht nicht. Paypal hab ich abgeschafft
    dann leg ich für dich aus
    Danke. Was wird es denn?
    Gutschein Gärtnerei, Wetten werden angenommen ob sie umtauscht
    Bei Ulla sind jetzt 140 im Umschlag, fehlen noch vier
    Wer denn
    Der Hansen natürlich, und die drei Referendare
    Referendare würde ich auslassen, die verdienen nix
    Hab ich auch gedacht, dann waren sie beleidigt
    Na dann. Soll ich eine Karte besorgen
    Ja bitte, aber nichts mit Sonnenuntergang
    Das ist ein Sonnenuntergang
    Das ist ein Leuchtturm
    bei dir kommt gleich ne tan, ich buch die fähre
    welche karte
    deine visa, meine geht nicht auf der seite
    ist keine tan ist so freigabe in der app. 312,60?
    freigegeben
    6:45 ab Cuxhaven. nicht meckern
    Tach Manni, der Mühlenverein ist nominiert fürn Heimatpreis. Auf der Seite von der \
    Volksbank kann man klicken: https://vote-contest.example.click/a7
    muss ich kunde sein
    nee
    der will mein geburtsdatum?
    Echt? Bei mir nur Mail. Dann lass es, sonst frag Gisela die hat das aufgesetzt
    ich lass es
    Moin, Trikots sind da. 38 pro Stück plus Druck 6
    Nummer 8 frei?
    Die hat Oli seit hundert Jahren
    dann 18
    Überweis mir auf DE89370400440532013000, nicht Paypal bitte, ich blick da nicht mehr durch \
    wer was
    war am we weg, mach ich heut
    Heut war vorgestern
    Sorry. Jetzt aber
    Du hast 40 geschickt
    ist mit druck nicht 44?
    kriegst die 4 in der kabine
    wer hat den filter ausgebaut
    war ekelhaft
    und wo ist er
    in essig. in dem topf auf dem balkon
    in MEINEM topf
    der ist jetzt auch sauber
    morgen kommt der mann wegen der rauchmelder zwischen 10 und 14
    bin da bis 11
    dann ich ab 11
    hat er geklingelt
    ja aber falscher. der war für den strom
    was wollte der
    ablesen. hab ihm die zahl gegeben 48211
    das ist der gaszähler glaub ich
    merkt man das
    am ende der abrechnung merkt man das. ruf da an
    angerufen, war besetzt, online eingetragen https://video.example.com/watch?v=a1b2c3
    hast du das mit der Brücke gelesen https://video.example.com/watch?v=a1b2c3
    Bis März gesperrt???
    mindestens. ich fahr dann über venlo, kein witz
    25 Minuten mehr
    die niederländer lachen sich tot
    Dann wird die erste Stunde bei mir Freiarbeit bis alle da sind
    Hallo Frau Ndiaye, heute holt meine Schwägerin den Paul ab
    Steht sie auf der Liste?
    Nein noch nicht, sie heißt Kerstin Voss
    Dann brauche ich das Abholwort oder die Nummer aus dem Vertrag, Sie wissen ja
    Wort ist Regenwurm, Nummer müsste 061901 sein
    Passt. Ausweis soll sie bitte mitbringen
    Sag ich ihr, danke
    Mahlzeit, Rainer hier. Diensthandy ist jetzt ein anderes, Nummer siehst du ja
    Welcher Rainer, wir haben drei
    Bauhof
    Ah. Wegen Streusalz?
    Auch. Schickst du mir die Liste vom Winterdienst nochmal, war alles auf dem alten
    Dank dir
    Rechnung ist da.
    deine Hälfte wäre 146,20
    Ich habe gesagt ich beteilige mich wenn ich vorher gefragt werde
    Sie hatte einen Fadenwurm, sollte ich dich erst anrufen
    GB29NWBK60161331926819 falls du sie gelöscht hast
    100 überwiesen. Mehr ist es mir nicht wert
    bist du daheim??
    in Lüttich, wieso
    ausgesperrt. in socken
    oh nein. Nachbarin?
    macht nicht auf. schlüsseldienst will 180 VORHER
    das sind abzocker nimm nicht den von google
    er steht halt schon da. kannst du mir 100 auf paypal, hab nur noch 80
    Sag ihm 120 auf rechnung oder er geht
    er geht
    nachbarin war nur duschen. sitz bei ihr, krieg suppe
    Oma wann isses essen
    Halv een, un bring dien Breuder mit
    der pennt noch
    Denn maak em waken
    gibts wat mit kartoffeln?
    Wat süss
    Hallo Melek, hier Fahrschule am Ring. Sonderfahrten: Do 17:00 Autobahn, Sa 7:30 Überland. \
    Passt das
    samstag 7:30 😩
    Um acht ist die Straße voll
    Vor der Prüfung müssen die 612,- ausgeglichen sein, TR330006100519786457841326, Kundennr. \
    2207. TÜV nimmt sonst die Anmeldung zurück
    macht mein vater, der kriegt freitag lohn
    Freitag ist knapp, Eingang bis Montag 12 Uhr
    er sagt er zahlt 400 jetzt und rest nach prüfung
    Leider nein, das Geld hinterher zu kriegen haben wir zu oft probiert
    mama wer guckt bei uns netflix in emmerich
    Tante Silke? Die hat das mal gehabt
    da steht samsung tv zuletzt gestern 23 uhr
    Das ist Silke. Bridgerton
    ich schmeiß die raus ich konnte nicht gucken weil zu viele
    Lass sie, sie hat grad die Trennung
    Vorsicht, es sind wieder welche unterwegs die sich als Enkel ausgeben. Stand in der RP
    Danke. Ich habe ja keine Enkel
    Dann halt als Neffe
    Der meldet sich auch echt nie
    Ich fall morgen aus, hab Fieber
    oh je gute besserung
    Du müsstest dann selbst fahren, Heike weiß Bescheid
    kein ding. aufgaben für die 9?
    Liegen im Moodle. S. 54, 3 bis 5. Wer fertig ist soll lesen
    fertig ist da keiner
    Wie wars
    ging. zwei haben geweint wegen der mathearbeit
    Hallo Paula, der Semesterbeitrag ging von meinem Konto ab, kann das sein?
    ja du hattest das damals eingerichtet
    Dann hätte ich gern die 318 wieder, ausgemacht war dass du das ab dem dritten Semester \
    selber zahlst
    papa du schreibst komisch, bist du das
    Wieso komisch
    weil du nie geld zurück willst
    ok das bist eindeutig du
    kann ich in zwei raten
    Ja, 1. Januar und 1. Februar. Konto hast du
    Ilse, der Bus nach Warnemünde hat noch zwei Plätze, 12. bis 16. Mai
    Was kostet der Spaß
    469 im Doppelzimmer https://www.example.org/news/4417 da sind auch Bilder vom Hotel
    Das Badezimmer sieht klein aus
    Du willst ja nicht drin wohnen
    Muss man gleich alles zahlen
    Anzahlung 20 % an den Reisedienst Willms, steht auf der Anmeldung. Rest vier Wochen \
    vorher.
    Ich frag erst meinen Kardiologen
    Und was sagt er
    Ich darf, aber nicht in die Sauna
    Dann melde ich uns an. Zimmer zusammen?
    Du schnarchst
    Einzelzimmer sind 98 mehr
    Dann nehm ich Ohropax
    Angemeldet. Deine Anzahlung wären 93,80. Ich hab beide bezahlt, du kannst es mir auf \
    ES9121000418450200051332 tun oder beim Kaffee geben
    Kaffee. Ich hab nur keine 80 Cent
    Tag Herr Lünnemann, waren Sie das mit dem Kratzer an meinem Golf?
    Ich? Nein. Ich bin seit Mittwoch gar nicht gefahren
    Es ist rote Farbe dran
    Mein Skoda ist weinrot, das wäre dunkler
    Das ist Feuerwehrrot. Fragen Sie mal Familie Akin, die haben den roten Bollerwagen
    Stimmt, die Höhe passt
    moin hier sven vom tsv, altes handy liegt im klo. neue nr ab jetzt
    lol
    du schuldest noch 15 fürn bus nach meppen
    hm neue nummer und gleich geld
    ja klingt doof. gib mir die am donnerstag beim training
    ok das mach ich
    umkleide ist übrigens die 3 weil 2 schimmelt
    Junge bist du noch in der Stadt
    ja noch ne stunde
    Die Apotheke hat mein Herzmittel jetzt da, aber die wollen die Zuzahlung
    10 Euro und 14 für die Augentropfen. Leg das aus, ich geb es dir beim Essen
    welche apotheke
    Die am Markt, nicht die teure
    hab alles. 25,80, tropfen waren teurer
    Siehst du
    bist du noch in der bib
    ja bis 8
    kannst du was für mich drucken lassen, am drucker steht so ne abhol-pin, die brauch ich \
    dann
    schick pdf
    455494, liegt unter meinem namen bis mitternacht
    was kostets
    1,20 oder ein keks
    hast du mein ladekabel
    das weiße
    hab ich nicht angefasst
    lag unterm sofa
    aha
    ja ok sorry
    bringst du milch mit
    Hallo Bernd, ich bin's wieder selbst. Hast du in meinem Namen was bekommen?
    Ja Freitag
    und 150 bezahlt
    Oh nein. Das tut mir so leid, ich hab auf so eine Abstimmung geklickt
    Hab mich schon gewundert warum du „Bro" schreibst
    Ruf gleich deine Bank an, manchmal holen sie es zurück. Anzeige mach ich auch, ich schick \
    dir das Aktenzeichen
    Bank sagt Echtzeit ist weg
    Dann teilen wir es uns. Ich mein das ernst
    Lass mal erst schlafen
    weihnachtsfeier 10b bitte eintragen wann ihr könnt www.ballet-vote.example.site/k
    kann nur mi
    TRAG EIN
    also mittwoch 16.12., jeder 5 euro an mich oder bar
    Guten Tag Frau Kowalski, anbei Schlussrechnung Dachrinne, 1.318,52 brutto
    Guten Tag, auf der Rechnung steht eine andere Bank als beim Abschlag. Ist das richtig?
    Ja wir sind zum 1.10. zur Volksbank. Rufen Sie gern im Büro an, Nummer steht auf dem alten \
    Briefkopf auch
    Habe mit Ihrer Frau telefoniert, stimmt. Die letzten vier Ziffern auch
    Allerdings sind acht Stunden berechnet, da war um zwei Feierabend
    Anfahrt ist mit drin. Ich nehme eine Stunde raus
    Dann bitte neue Rechnung, ich überweise nach Eingang binnen 14 Tagen
    Hast du noch das Rezept vom Stollen, wo der Quark rein kommt
    Das ist von der Seite hier https://shop.example.net/item/98213
    Da kommt bei mir nur Werbung und ich soll Cookies
    einfach ablehnen, dann runter
    500 g Mehl auf 250 Quark, ist das nicht zu nass
    Ich nehm 550er und geb noch zwei Löffel Grieß
    Ah. Danke dir
    bisschen dunkel, schmeckt aber bestimmt
    Hast du die Matratze gemessen
    90x200 wie jede matratze
    Holländische sind manchmal 210
    Darum frage ich
    210 😐
    Siehst du. Dann brauchst du andere Laken
    hema hat welche, ist um die ecke
    Und hast du dich jetzt bei der gemeente gemeldet
    termin ist erst am 9.
    Nimm die Geburtsurkunde mit, die internationale
    die gelbe?
    Ja, nicht die kopie
    mama wo ist die
    Im Ordner Schule, der grüne
    da ist nur mein seepferdchen
    Dann bei Papa
    papa hat sie. anderes: die uni will dass ich bei mama mail bestätige?? kam da was mit \
    nummer
    Mama bin ich
    ja also bei dir
    Da ist eine von Studielink. 121826
    super, drin
    Und die kaution wann
    montag, 900. kannst du mir das noch geben bis duo da ist
    Haben wir doch besprochen, geht Freitag raus auf dein N26
    ok danke mama
    Hallo Walburga, ich hätte noch drei Tankquittungen
    Vom Oktober?
    Ja, zusammen 163,20. Könnt ihr das diesen Monat noch erstatten, bei mir ist es eng
    Wenn die Originale bis Mittwoch da sind. Kassenwart ist dann im Urlaub
    Eine ist gewaschen worden. Man kann den Betrag noch lesen
    Dann brauch ich einen Eigenbeleg, Formular liegt im Schrank
    Mach ich. Konto ist ES9121000418450200051332, das von meiner Tochter, ich hab grad keins \
    das frei ist
    Das geht leider nicht, muss auf den Fahrer lauten. Sonst bar gegen Unterschrift
    Bar ist mir eh lieber
    bei mir steht unter verknüpfte geräte „Android Tablet, aktiv heute". muss ich panik haben
    hast du ein tablet
    doch. das von den kindern
    na dann
    aber ich hab da nie whatsapp draufgemacht
    Aber vielleicht Pia
    sie sagt sie hats gescannt als ich in der dusche war um ihre klassengruppe zu lesen
    😳 wie alt ist sie nochmal
    neun
    wirf es raus und mach bildschirmsperre für das menü an
    gemacht. danke dir
    Hast du den spielbericht freigegeben
    geht erst wenn der schiri unterschrieben hat
    hat der nicht?
    der sucht sein passwort
    4:1 war zu hoch
    zu niedrig. der elfer war keiner, hab ich aber nicht gepfiffen haha
    wer war das eigentlich mit dem foul
    ich nicht
    doch die 14
    ich hatte die 4 an!
    Guten Tag Herr Sadowski, für Ihren Hund liegt keine Anmeldung vor.
    Der Hund gehört meiner Schwester, ist nur tagsüber bei mir
    Nach Auskunft des Außendienstes seit August durchgehend.
    Die ist seit August in Reha
    Dann müssten Sie ihn für die Zeit anmelden, 84 € im Jahr, anteilig 35 €.
    Und wohin
    Sie bekommen einen Bescheid per Post. Bitte erst danach zahlen, Konto und Kassenzeichen \
    stehen darauf. Hier im Chat nennen wir keine Kontodaten.
    Ok
    Bescheid ist da, auf den falschen Namen (Sadowsky mit y)
    Birgit, wir sind in Motol in der Notaufnahme. Armbruch, Levin aus der 9a
    Oje. Eltern informiert?
    Mutter ja, fährt gleich los
    Die wollen eine Kaution, umgerechnet 340 Euro, die EHIC liegt im Hotel. Meine Kreditkarte \
    ist am Limit wegen der Hotelanzahlung. Kannst du das vom Schulgirokonto?
    Da brauche ich zwei Unterschriften, vor morgen geht das nicht
    dann privat?
    Ich ruf dich kurz an, nimm mir das nicht übel
    Nein klar
    So. Gib mir die Krankenhauskasse, ich nehm meine Karte
    Die haben einen Zahllink: https://papara.com/x, Fallnummer 40-2291
    Ist durch. Beleg bitte gut aufheben, sonst bleibe ich drauf sitzen
    Gips ist dran. EHIC wird nachgereicht, Kaution kommt dann zurück sagen sie
    Glaub ich wenn ich es sehe
    Wir sind jetzt am Parkplatz, wo seid ihr
    auch parkplatz
    das ist der belgische. wir sind am deutschen
    wie kann man
    du hast signal de botrange geschrieben
    ja und das ist hier
    wir kommen rüber 20 min
    es gibt pommes
    kannst du samstag für mich
    welche schicht
    5 bis 12
    5???
    bring dir croissants
    na gut. trag mich ein
    chefin fragt ob du ihr deine steuer-id und iban noch gibst, sonst kommt dein lohn wieder \
    nicht
    hab ich ihr gestern ins büro gelegt. auf dem gelben zettel. FR1420041010050500013M02606 \
    falls weg
    ich sags ihr. schick sowas lieber ihr direkt
    Kegelm morgen faellt aus Wirt hat Rohbruch
    Was hat der
    Rohrbruch
    Ach so ich dachte die Hüfte
    Nein die war letztes jahr
    Treffen wir uns dann bei Ewald im Partykeller
    Ewald fragt seine Frau
    Und
    Sie sagt nein
    Guten Morgen, die Lastschrift für Hort November wurde zurückgegeben, Grund Konto \
    aufgelöst.
    Guten Morgen, ja wir haben die Bank gewechselt, ich dachte das läuft automatisch über den \
    Wechselservice
    Bei uns ist nichts angekommen.
    Neu wäre TR330006100519786457841326
    Danke, ich darf das nur mit unterschriebenem Mandat eintragen. Lege ich Timo in die \
    Postmappe.
    Fallen Gebühren an?
    3,50 Rücklast. Die können Sie mit den 92 zusammen überweisen oder wir ziehen beides im \
    Dezember ein
    Dezember bitte
    Mandat war nicht in der Mappe
    Liegt noch auf meinem Tisch, Entschuldigung
    Kein Problem. Timo bleibt heute übrigens nur bis drei
    Wird er abgeholt oder geht er allein
    Mein Mann kommt
    Ihr Mann steht hier, hat aber keinen Ausweis dabei, die Kollegin kennt ihn nicht
    Unser Kennwort ist Pusteblume
    Das steht hier anders
    Dann das alte, Dampflok
    Stimmt. Alles gut
    """
}
