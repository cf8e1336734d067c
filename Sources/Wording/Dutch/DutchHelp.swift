/// What the command line says about itself, in Dutch.
enum DutchHelp: HelpTable {
  static func line(_ line: HelpText.Line) -> String {
    switch line {
    case .tagline:
      "keerpunt vindt het bericht waarop een chataccount in andere handen is overgegaan."
    case .synopsis: "gebruik: keerpunt OPDRACHT INVOER… [opties]"
    case .verbSynopsis: "gebruik: keerpunt {verb} {flags}"
    case .optionalFlags: "[opties]"
    case .verbs: "opdrachten:"
    case .flags: "opties:"
    case .examples: "voorbeelden:"
    case .exampleLines:
      """
      keerpunt analyse eigenaar.zip contact1.zip contact2.txt -o rapport
      keerpunt inspect export.zip
      keerpunt explain rapport Robin
      keerpunt verify rapport
      keerpunt timeline export.zip --format csv > berichten.csv
      """
    case .exitCodes: "eindcodes:"
    case .moreHelp:
      "`keerpunt OPDRACHT --help` vertelt wat een opdracht doet en welke opties erbij horen; zonder opdracht is het analyse."
    case .promise: "Niets verlaat deze machine; invoer wordt gelezen, nooit beschreven."
    case .manualTagline:
      "vind het bericht waarop een chataccount in andere handen is overgegaan"
    case .manualDescription:
      """
      Leest geëxporteerde chats, herstelt de gesprekken, vindt het bericht waarop een account in
      andere handen is overgegaan, en schrijft op wat de politie nodig heeft.
      Niets verlaat de machine; invoer wordt gelezen, nooit beschreven.
      """
    case .manualValues: "Waarden: {choices}."
    case .headingDescription: "BESCHRIJVING"
    case .headingVerbs: "OPDRACHTEN"
    case .headingFlags: "OPTIES"
    case .headingExit: "EINDCODES"
    case .headingEnvironment: "OMGEVING"
    case .argumentVerb: "opdracht"
    case .argumentInput: "invoer"
    case .argumentFlags: "opties"
    case .environmentColor: "Geen kleur op de terminal."
    case .environmentEpoch:
      "Seconden sinds 1970 voor run.json, audit.jsonl en report.pdf in plaats van de klok."
    case .environmentLanguage: "Taal van de meldingen: nl of en."
    case .formatColumn: "formaat"
    case .aboutColumn: "wat het is"
    case .tierColumn: "hoe goed het bewezen is"
    case .right: "goed"
    case .wrong: "FOUT"
    case .font: "lettertype: {name}"
    case .confinement: "afscherming: {name}"
    case .isolationNetwork: "afscherming: geen netwerk"
    case .isolationPrograms: "afscherming: geen andere programma's"
    case .isolationWriting: "afscherming: geen schrijven"
    case .pictures: "afbeeldingen"
    case .noFont:
      "geen: vakjes op papier; de woorden staan in de tekst van de PDF (fonts-noto-cjk)"
    case .timeZones: "tijdzones"
    case .formats: "formaten"
    case .standardOutput: "standaarduitvoer"
    }
  }

  static func about(_ verb: HelpText.Verb) -> String {
    switch verb {
    case .analyse: "vind het bericht waarop een account van hand wisselde, en doe verslag"
    case .inspect: "wat er in de invoer zit: onderdelen, hashes, formaten, meldingen"
    case .timeline: "elk bericht met de bytes waaruit het gelezen is"
    case .batch: "elk archief onder een map, elk een eigen zaak"
    case .links: "wat zaken van batches delen: nummers, sites, bestanden, scripts; ringen"
    case .evaluate: "meet het programma op zaken waarvan de waarheid bekend is"
    case .explain: "waarom een uitkomst is zoals ze is, in woorden, uit findings.json"
    case .verify: "of een map met uitkomsten nog is wat geschreven werd, bestand voor bestand"
    case .formats: "welke chatformaten gelezen kunnen worden, en hoe goed dat bewezen is"
    case .doctor: "of deze machine heeft wat het programma nodig heeft"
    case .completions: "aanvulling van opdrachten voor bash, zsh of fish"
    case .man: "de handleiding, in mdoc"
    }
  }

  static func description(_ verb: HelpText.Verb) -> String {
    switch verb {
    case .analyse:
      """
      Leest de invoer als één zaak: chatexports als tekstbestand, zip, ander archief of map, van
      de eigenaar van het account en van de contacten. Herstelt de gesprekken, weegt schrijfstijl,
      gebeurtenissen, geld en gedrag van elk account, en zegt waar een andere hand begint en
      eindigt, met wat daarvoor en daartegen spreekt. MAP wordt een BagIt-bundel die
      `keerpunt verify` en anderen kunnen controleren: report.html en report.pdf in data/report,
      findings.json en messages.csv in data/machine, run.json en audit.jsonl in data/record. Zonder
      -o volgt een samenvatting.
      Voor slachtoffers komen er papieren voor de aangifte bij, elk genoemd naar voor wie het is,
      antwoorden voor het formulier en een pagina die om een ontbrekende chat vraagt; --region kiest
      het land van de adressen daarop: NL, BE, GB, DE, US, BR, FR, ES, PT.
      """
    case .inspect:
      """
      Noemt elk onderdeel van elke invoer met grootte, SHA-256, formaat en wat ermee gebeurd is,
      de gevonden gesprekken, en elke melding. Er wordt niets onderzocht.
      """
    case .timeline:
      """
      Geeft één regel per bericht of melding, in de volgorde van het bestand: gesprek, nummer,
      regel, tijd, afzender, soort, tekst en de plaats in bytes in het onderdeel. Regels voor
      Timesketch hebben een tijdzone nodig: geef --tz, anders wordt UTC aangenomen en dat gezegd.
      """
    case .batch:
      """
      Neemt elk bestand onder de mappen als een eigen zaak, op alle processorkernen. Schrijft
      results.jsonl, een regel per invoer in volgorde van pad, en de bevindingen van elke leesbare
      invoer. Beschadigde invoer is een regel in de uitkomst en houdt de rest nooit op. Wat al
      gedaan is en niet veranderde, wordt niet nog eens gedaan. Met --stdin of --stdout toont het
      de regels, één voor één, met "in=N ok=M failed=K" aan het eind; de exitcode is dan 0 zodra
      elke regel geschreven is.
      """
    case .links:
      """
      Verbindt de zaken van een of meer batches: op rekeningnummers, telefoonnummers (ook de eigen
      nummers van afzenders), betaallinks, wallets, Pix-sleutels, e-mailadressen, sites van
      lokmiddelen, bijlagen en scripts. Alleen wat de andere hand binnen een reeks schreef,
      verbindt; wat in meer zaken buiten zulke reeksen staat is alledaags en doet dat niet. In MAP
      komen links.html om door te kijken, links.json, tabellen (identifiers.csv, rings.csv,
      ring-cases.csv, lures.csv, picture.csv), links.graphml en misp.json. Een volgende keer in
      dezelfde MAP leest het alleen wat nieuw is, en zegt wat nieuw is. Met --stdin verbindt het
      niets: van elke findings.json op de lijst drukt het een JSON-regel af met wat verbonden kan
      worden, voor een cluster (Scripts/spark_links.py).
      """
    case .evaluate:
      """
      Onderzoekt elke zaak van truth.jsonl in de map ZAKEN zoals analyse dat doet, en legt de
      uitkomst naast de waarheid: oordelen, het moment, bewijskracht, terugkeer, vals alarm, mensen
      die ten onrechte zijn genoemd; in totaal, per taal en per soort, met 95%-intervallen over
      groepen. Een regel van truth.jsonl is
      {"file", "owner", "onset", "return", "kind", "language", "split", "group"}; regels tellen
      vanaf 1 in het eerste bestand. Met -o schrijft het evaluation.json, evaluation.txt,
      cases.csv, tippett.svg en ece.svg.
      """
    case .explain:
      """
      Leest BEVINDINGEN (een findings.json, of de map waar die in staat) en zegt van ACCOUNT in
      woorden: de uitkomst en hoe sterk die is, het moment, elke grond ervoor en ertegen met gewicht,
      bericht en citaat, de andere verklaringen, waar de uitkomst van afhangt, wat gezocht en niet
      gevonden is, wat nodig is om meer te zeggen, en waar de getallen vandaan komen. ACCOUNT is een
      naam zoals de export die schrijft, of c1/naam als die in meer chats voorkomt; alle passende
      accounts worden uitgelegd.
      """
    case .verify:
      """
      Controleert een map die analyse schreef: elk bestand tegen zijn hashes, of er bestanden
      ontbreken of bij zijn gekomen, de keten van audit.jsonl, en de handtekening en het tijdstempel
      als die er zijn. Zit de invoer in de map, of volgt die erna, dan wordt ze opnieuw gehasht en
      onderzocht met de vastgelegde instellingen, en worden de bevindingen byte voor byte vergeleken.
      Een tijdstempel dat met --tsr wordt gegeven, wordt gecontroleerd en in de map gelegd. Wat
      afwijkt wordt genoemd, en de eindcode is 3.
      """
    case .formats: "Geeft de formaten in de volgorde waarin ze geprobeerd worden."
    case .doctor:
      "Controleert bibliotheken, lettertypen en de antwoorden van het programma op bekende vragen."
    case .completions: "Geeft een aanvulscript voor de genoemde shell."
    case .man: "Geeft de handleiding: keerpunt man | man -l -"
    }
  }

  static func flag(_ flag: HelpText.Flag) -> String {
    switch flag {
    case .output: "schrijf de uitkomst in MAP, die nog niet bestaat of leeg is"
    case .force: "vervang een eerdere uitkomst in MAP; iets anders wordt nooit vervangen"
    case .includeInputs: "kopieer de invoer naar MAP, zodat alles opnieuw kan worden afgeleid"
    case .signKey: "onderteken de uitkomst met deze Ed25519-sleutel (PEM)"
    case .publicKey: "de handtekening moet van deze Ed25519-sleutel zijn (PEM)"
    case .tsr: "antwoord van een tijdstempeldienst op het .tsq-bestand; komt bij in de map"
    case .caFile: "certificaten die voor het tijdstempel moeten instaan (PEM)"
    case .json: "alleen gegevens op de standaarduitvoer"
    case .format: "hoe de regels eruitzien; none leest alles en toont niets"
    case .export:
      "ook voor andere programma's: timesketch, rsmf, case, misp, graph of all; mag vaker"
    case .markdown: "toon de tabel met formaten als Markdown"
    case .readers:
      "voor wie: victim (papieren voor aangifte), investigator (report.*); anders beide; mag vaker"
    case .noMedia: "geen kleine afbeeldingen van bijlagen in report.html"
    case .annex:
      "bijlagen van het rapport: none (geen), cited (aangehaald, standaard), full (alles)"
    case .reportLanguage: "taal van de rapporten; anders die van --language"
    case .paperLanguage:
      "taal van de papieren voor slachtoffers; anders die van --report-language of de omgeving"
    case .language: "taal van de meldingen op de terminal; anders uit LC_ALL, LC_MESSAGES, LANG"
    case .tz: "tijdzone van de telefoon (Europe/Amsterdam): een export noemt die niet"
    case .dateOrder: "volgorde van dag, maand en jaar, als het bestand die niet bewijst"
    case .region:
      "land van telefoonnummers zonder code en van adressen voor slachtoffers; anders dat van --paper-language, anders NL"
    case .passphraseFile: "wachtwoorden voor archieven, één per regel; - vraagt op de terminal"
    case .redact: "vervang namen en nummers in alle uitvoer door schuilnamen"
    case .redactionKey: "waar de schuilnamen voor staan, in BESTAND buiten MAP"
    case .exitCode: "eindig met 10 bij aanwijzingen voor overname, 11 zonder uitsluitsel"
    case .jobs: "aantal archieven tegelijk; anders alle processorkernen"
    case .casePer: "wat één zaak is: een bestand, een map, of naar wat erin zit"
    case .shard: "doe deel i van n van de lijst, voor reeksen van taken"
    case .stdin: "paden op de standaardinvoer, een per regel; van elk een JSON-regel; geen -o"
    case .stdout: "per invoer een JSON-regel op de standaarduitvoer, en een telling; geen -o"
    case .reports: "ook het rapport van de eerste N van de rangorde, in MAP/reports"
    case .since: "nieuw is wat na deze run kwam; anders na de vorige"
    case .noDetect: "alleen lezen, geen account wegen"
    case .without:
      "weeg alsof een bericht niet is wat erin gelezen werd (c1-45:money-request); mag vaker"
    case .moment:
      "papieren zoals de eigenaar verklaart: vanaf dit bericht (c1-812) of tijdstip (2020-11-18T10:12)"
    case .account: "van wie het account is, met de naam in de chat; nodig bij een tijdstip"
    case .me:
      "wie de bestanden brengt, bij naam: dat papier is van die persoon, de rest om te geven"
    case .caseNumber: "zaaknummer, komt op het rapport"
    case .exhibitNumber: "nummer van het stuk, komt op het rapport"
    case .examiner: "wie het onderzoek doet, komt op het rapport"
    case .memoryLimit: "megabytes die het lezende proces mag gebruiken; anders 8192"
    case .timeLimit: "seconden die het mag duren; anders 3600"
    case .only: "alleen zaken waarvan de sleutel deze waarde heeft; mag vaker"
    case .model: "meet met dit model van handelingen in plaats van het ingebouwde"
    case .fit: "bepaal een kalibratie en haar grenzen op deze zaken en toon ze"
    case .progress: "voortgang op de standaardfoutuitvoer"
    case .quiet: "alleen fouten op de standaardfoutuitvoer"
    case .verbose: "elke melding op de standaardfoutuitvoer, niet alleen waarschuwingen"
    case .noColor: "geen kleur op de terminal; NO_COLOR doet hetzelfde"
    case .help: "deze hulp"
    case .version: "versie van het programma en de bibliotheken"
    }
  }

  static func placeholder(_ placeholder: HelpText.Placeholder) -> String {
    switch placeholder {
    case .input: "INVOER"
    case .batch: "BATCH"
    case .inputFolder: "MAP"
    case .cases: "ZAKEN"
    case .findings: "BEVINDINGEN"
    case .account: "ACCOUNT"
    case .name: "NAAM"
    case .bag: "BUNDEL"
    case .condition: "SLEUTEL=WAARDE"
    case .denial: "BERICHT:SOORT"
    case .moment: "BERICHT|TIJD"
    case .outputFolder: "MAP"
    case .format: "FORMAAT"
    case .reader: "LEZER"
    case .annex: "BIJLAGE"
    case .exports: "LIJST"
    case .language: "TAAL"
    case .zone: "ZONE"
    case .order: "VOLGORDE"
    case .country: "LAND"
    case .file: "BESTAND"
    case .number: "AANTAL"
    case .part: "I/N"
    case .unit: "WAT"
    case .text: "TEKST"
    case .whom: "WIE"
    case .manner: "WIJZE"
    }
  }

  static func ending(_ ending: HelpText.Ending) -> String {
    switch ending {
    case .done: "klaar, wat er ook gevonden is"
    case .takeoverIndicated:
      "met --exit-code: aanwijzingen voor overname of een valse identiteit"
    case .inconclusive: "met --exit-code: geen uitsluitsel"
    case .partial:
      "gedeeltelijk: invoer of delen ervan mislukt, op slot of afgekapt, of afscherming uit; genoemd"
    case .notProved:
      "niet bewezen: de bevindingen konden niet opnieuw worden afgeleid, en geen bekende tekende ervoor"
    case .verificationFailed: "controle niet doorstaan: wat afwijkt is genoemd"
    case .usage: "de opdrachtregel klopt niet"
    case .nothingReadable: "niets leesbaars in de invoer"
    case .missing: "invoer bestaat niet"
    case .internal: "fout in het programma"
    case .outputExists: "de uitvoer bestaat al of kan niet worden gemaakt"
    case .inputOutput: "lezen of schrijven is mislukt"
    case .interrupted: "onderbroken"
    }
  }

  static func script(_ script: HelpText.Script) -> String {
    switch script {
    case .latin: "Latijn"
    case .cyrillic: "Cyrillisch"
    case .arabic: "Arabisch"
    case .hebrew: "Hebreeuws"
    case .devanagari: "Devanagari"
    case .thai: "Thais"
    case .emoji: "emoji"
    case .chinese: "Chinees"
    case .japanese: "Japans"
    case .korean: "Koreaans"
    }
  }
}
