// 958 everyday chat messages in German, one a line.
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
    NL91ABNA0417164300
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
    hintenrum durch den hof. tor hat jetzt zahlencode, 676761 und dann raute
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
    544487
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
    hintertür, kästchen links, 087858
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
    na dann https://papara.com/x des is der für alle, hab i in die gruppe a gstellt
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
    shit vergessen, mach ich heut abend
    bin im Seminar
    jaja, ist da
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
    Wir hatten doch Lastschrift vereinbart?
    Alles klar, schönen Gruß an die Jugend
    Schöne Idee, bin dabei
    bar oder digital?
    Der Link geht bei mir nicht auf, muss ich da angemeldet sein?
    dann Umschlag, ich bin altmodisch
    Oh, wir nehmen es gern! Was soll es kosten?
    Mit. Soll ich dir schon mal was anzahlen?
    Kommen Sonntag nach dem Mittagsschlaf
    Schick mir noch deine Kontonummer, hatte nicht genug Bares dabei
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
    Hab Besprechung, was los?
    Du hast den Geldbeutel auf dem Brotkasten liegen, ich sehe ihn
    Hab mit ihm gesprochen, er nimmt deinen Ausweis als Pfand
    Kannst du auf dem Heimweg an der Packstation 114 vorbei?
    Klar, was brauch ich
    Abholcode 628326, ist so ein mittelgroßes Fach
    Die will, dass ich die App benutze und mein Handy daneben halte
    Ach Mist, dann ist das eine von den neuen ohne Bildschirm. Lass, ich geh morgen
    Kein Thema
    Falls du doch rankommst: die Nachnahme sind 985,50 €, kriegst du bar zurück
    Lass stecken, bist dran mit Döner
    Sind da! Hebel klemmt aber
    Nett zureden hat geholfen haha
    Moin, die Fahrräder sind abgeschlossen, gibts da auch Zahlen für?
    Ich lache leise
    hä wieso jetzt
    ahh. kam grad per mail
    426047
    groß klein egal sind ja zahlen du nuss
    bin in 10 da
    Stimmt, wie war die Nummer noch gleich?
    Und wenn es piept?
    Merk ich mir, ist der Geburtstag von Goethe oder so
    Sehr gut
    Wieso nicht hier?
    Jawohl Herr Oberlehrer
    Die versaufen wir zusammen
    danke, steht auch nirgends
    spielst du wieder die Geburtstage
    2 richtige, wir sind reich
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
    Danke für die Info, dann erreiche ich Sie wie gewohnt?
    In Ordnung. Die Sitzung bleibt bei 21:15
    Soll ich Ihnen die Einladung ausdrucken?
    Die 1,60 werde ich verschmerzen
    Was ist los
    Kann ich, brauch ich Vollmacht?
    Hab ihn. Er behauptet er darf Eis
    bist noch auf?? ruf ma bitte durch
    mailbox
    hier is kaum netz. bin hinter wolfach im graben gelandet, mir gehts gut
    ich komm mit dem traktor
    ja bitte. nicht dem papa sagen bevor du mich gesehen hast, sonst kriegt er an herzkasper
    schick standort
    kommt
    seh dein warnblinker
    Ja. Sag
    Ich buche sofort einen Zug
    Ich heul gleich los
    mach ich
    in der mittagspause. hausmeister hat nen schlüssel
    dann 112, im ernst
    und???
    die suppe mochte ich eh nie
    Ich hatte heute früh eine! Dachte schon ich spinne
    Ist weitergeleitet. Die wussten sogar meine Durchwahl
    Was passiert, wenn jemand schon Karten gekauft hat?
    Die Praktikantin war kurz davor, hab sie im Aufzug abgefangen
    zu spät, hab ihr schon zurückgeschrieben dass ich pleite bin
    wie kam das
    uff den hätt ich auch fast
    hab ich. pin ist die postleitzahl vom mars
    Danke Günter. Bei uns hat "der Sohn" neulich auch geschrieben
    Wir haben nur Töchter
    Hab ich den Töchtern gleich vorgelesen
    Erzähl!
    Hast du?!
    Haha ausgerechnet
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
    """
}
