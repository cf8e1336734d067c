extension DutchWording {
  static var caseLabels: CaseLabels { .dutch }

  static func caseWords(_ phrase: CasePhrase) -> String {
    switch phrase {
    case .conclusionMissed:
      "Van elke {of} overnames in lopende chats van de proefzaken gaven er ongeveer {missed} geen aanwijzing (Benchmarks/takeover/RESULTS.md). Gesproken berichten zijn niet gehoord en beelden niet bekeken. Weet de eigenaar vanaf wanneer iemand anders schreef, dan zegt --moment dat in de papieren; wat hier staat verandert daar niet door."
    case .personTakeover:
      "{name}: de gegevens wijzen erop dat vanaf {moment} (bericht {message}) iemand anders met dit account schreef[; het laatste bericht daarvan in deze bestanden is van {last} (bericht {lastMessage})][; intussen, vanaf {meanwhile} (bericht {meanwhileMessage}), schreef elders ook de gebruikelijke schrijver][. Daarvoor staat in de chats: {sign}, {signTime} (bericht {signTimeMessage})]. Gezien in: {chats}."
    case .personTakeoverBetween:
      "{name}: de gegevens wijzen erop dat tussen {moment} (bericht {message}) en {back} (bericht {backMessage}) iemand anders met dit account schreef; toen was de gebruikelijke schrijver terug[; intussen, vanaf {meanwhile} (bericht {meanwhileMessage}), schreef elders ook de gebruikelijke schrijver][. Daarvoor staat in de chats: {sign}, {signTime} (bericht {signTimeMessage})]. Gezien in: {chats}."
    case .personImpersonation:
      "{name}: de gegevens wijzen erop dat de schrijver niet is wie hij zegt te zijn, vanaf {moment} (bericht {message}). Gezien in: {chats}."
    case .personInconclusive:
      "{name}: geen uitsluitsel. Als het account is overgenomen, is bericht {message} van {moment} het meest waarschijnlijke eerste. Gezien in: {chats}."
    case .personInconclusiveNoMoment:
      "{name}: geen uitsluitsel. De gegevens wijzen niet één moment aan. Gezien in: {chats}."
    case .personsMore: "Nog {count} personen met een bevinding; zie {section}."

    case .shortPaid:
      "Betaald, schrijft {name}: “{words}” (bericht {message})[; gevraagd door het account van {who}: {asked}][; genoemd om op te betalen: {payees}]. Alleen een bankafschrift bewijst een betaling."
    case .shortPaidMore: "Nog {count} keer staat er dat er betaald is."
    case .storyHeading: "Wat er gebeurde, op volgorde van tijd"
    case .storyOnset: "Account van {name}: vanaf hier wijzen de gegevens op een andere schrijver."
    case .storyImpersonation:
      "Account {name}: vanaf hier wijzen de gegevens erop dat de schrijver niet is wie hij zegt te zijn."
    case .storyCandidate:
      "Account van {name}: als het is overgenomen, dan het meest waarschijnlijk hier."
    case .storyReturn: "Account van {name}: de gebruikelijke schrijver is terug."
    case .storyLure:
      "Het account van {name} stuurt[ {other}] een link om te openen of stappen om te volgen."
    case .storyCode: "Het account van {name} vraagt[ {other}] om een code."
    case .storyMoney:
      "Het account van {name} vraagt[ {other}] om geld[: {amounts}][, te betalen op {payees}]."
    case .storySaid: "Het account van {name} {kind}[: “{words}”]."
    case .storyNotice: "Melding over {name}: {kind}."
    case .storyMore: "Nog {count} regels staan in findings.json onder story."
    case .columnHappened: "Wat er in de chats staat"

    case .shortSides:
      "Twee exports van één chat ({first}, {second}) verschillen: {onlyFirst} berichten alleen in de eerste, {onlySecond} alleen in de tweede, {text} met een andere tekst, {time} op een andere tijd; de klokken schelen {clock} seconden. Zie {section}."

    case .graphIntro:
      "Van links naar rechts in de tijd. Een pijl loopt van het account dat vroeg naar wie gevraagd werd; de berichten erachter staan in de tabel. Een pijl zegt wat een account schreef, niet wie de telefoon vasthield."
    case .graphNone:
      "In de tijd van een andere schrijver is aan niemand gevraagd om te kijken, om een code of om geld."
    case .columnEdge: "Wat"
    case .columnEntries: "Berichten"
    case .columnAnswered: "Antwoord"
    case .edgeLure: "lokmiddel: een link of stappen"
    case .edgeCode: "een code"
    case .edgeMoney: "geld"
    case .edgeSameNumber: "gaf hetzelfde nummer om op te betalen"
    case .edgeSameScript: "schreef bijna dezelfde woorden"
    case .graphMore: "Nog {count} staan in findings.json onder graph."
    case .graphPayees: "te betalen op {payees}"

    case .reasonsMore: "Nog {count} gronden staan in de bijlage."
    case .reasonsHypotheses:
      "Gewogen verklaringen, die de bevindingen het waarschijnlijkst maakt eerst: {list}."
    case .reasonsAnnex:
      "Alle gronden met hun gewicht, de krommen, waar de uitkomst aan hangt en wat niet is gevonden, staan in de bijlage {section}."

    case .figureCase:
      "Een baan is een persoon, een balk de tijd van een andere schrijver, als die er is. Pijlen lopen van het account dat schreef naar wie gevraagd werd, en terug waar een code is gegeven of waar staat dat er betaald is. De tijden zijn die van de telefoons."
    case .figureGraph:
      "Een vak is een persoon met zijn account, een pijl wat er gevraagd is en wanneer. Lijnen zonder punt verbinden twee accounts met hetzelfde nummer of dezelfde woorden."

    case .sidesColumnFirst: "Zoals {chat} het heeft"
    case .sidesColumnSecond: "Zoals {chat} het heeft"
    case .sidesColumnWhat: "Verschil"
    case .sidesOnlyFirst: "alleen in {chat}"
    case .sidesOnlySecond: "alleen in {chat}"
    case .sidesOtherText: "andere tekst"
    case .sidesOtherTime: "andere tijd: {seconds} s"
    case .sidesMore: "Nog {count} verschillen staan in findings.json onder twoSides."
    case .sidesEditedHeading: "Is een export bewerkt?"
    case .sidesEdited:
      "Verschillen zijn te verwachten waar een bericht vóór de export op één telefoon is gewist, met de app zelf is verwijderd of gewijzigd, of vanzelf verdwijnt, en waar de ene export later is gemaakt. Dezelfde verschillen blijven over als iemand de tekst van een export met de hand heeft veranderd. Een andere tekst op dezelfde minuut van dezelfde schrijver wijst op een wijziging van een van beide, niet van welke; alleen uit de bestanden blijkt niet welke de oorspronkelijke is."
    case .sidesEditedAsk:
      "Om het te beslissen: een nieuwe export of een kopie van de database van beide telefoons, en elk bericht uit deze tabel daar vergelijken."
    case .sidesSame: "In de tijd die beide beslaan verschilt geen bericht."
    case .questionEdited:
      "H4, besproken onder “{section}” omdat twee exports van één chat verschillen: de export is bewerkt of verzonnen voordat hij werd ontvangen."

    case .annexTitle: "Bijlage {letter}: {title}"
    case .transcriptIntro:
      "Elk bericht en elke melding van elke chat, in de volgorde van het bestand. Op de gemarkeerde berichten berust een bevinding."
    case .readingsNone: "Die zijn er niet."
    case .membersNone: "In geen stuk zitten andere bestanden."
    case .scaleAnnex: "De woorden zijn die van de schaal in de bijlage “{section}”."
    case .factsRest: "Nog {count} feiten uit die tijd staan in findings.json onder events."
    case .factsAnnex:
      "Alles wat rond de momenten is herkend, staat als tabel in de bijlage “{section}”."
    case .storyRecorded: "Vastgelegd door de app of de telefoon: {what}[ ({device})]."

    case .declaration:
      "In te vullen door wie voor dit rapport instaat. Ik heb de stukken genoemd onder “{items}” onderzocht met het programma dat op bladzijde 1 staat. Ik heb de berichten waarop de conclusie berust met de bestanden vergeleken. Feit, lezing, gevolgtrekking en oordeel staan in dit rapport apart, en ik heb niets weggelaten waarvan ik weet dat het tegen de conclusie spreekt. Ik heb dit naar waarheid en naar beste weten verklaard."
    case .declarationFacts:
      "Het programma zelf verklaart niets: het noemt geen schuld, niet wie een telefoon vasthield, en geen uitkomst zonder de berichten erachter."
    case .signatureName: "Naam"
    case .signatureFunction: "Functie"
    case .signaturePlace: "Plaats"
    case .signatureDate: "Datum"
    case .signature: "Handtekening"
    case .annexesNone: "Dit exemplaar is gemaakt zonder bijlagen (--annex none)."
    case .annexesCited:
      "Bijlagen: de aangehaalde berichten met wat eromheen staat, en wat dit rapport controleerbaar maakt."
    case .annexesFull:
      "Bijlagen: elk bericht van elke chat, en wat dit rapport controleerbaar maakt."
    }
  }
}
