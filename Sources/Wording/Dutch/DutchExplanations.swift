extension DutchWording {
  /// What a result hangs on, where its numbers come from, and the words of `explain`.
  static let explanations: [Phrase: String] = [
    .againstHeading: "Wat ertegen pleit",
    .limitingHeading: "Wat niet of maar deels gewogen kon worden",
    .notFoundHeading: "Gezocht en niet gevonden",
    .notFoundAlso: "Andere tekenen waarnaar is gezocht en die daar niet zijn gevonden: {signs}.",
    .sensitivityHeading: "Waar de uitkomst van afhangt",
    .sensitivityIntro:
      "Het hele onderzoek is opnieuw gedaan, telkens met één ding weggelaten of veranderd. LR is de likelihood ratio: hoeveel keer waarschijnlijker de bevindingen zijn als H1 waar is dan als H2 waar is. Onder 1 pleit die voor H2.",
    .sensitivityStable:
      "De uitkomst hangt niet van één ding af. Om de beurt is elke soort bevinding weggelaten, daarna elk van de sterkste berichten, en is de klok verschoven: oordeel en moment blijven gelijk. De likelihood ratio (LR) was {was}; die ligt dan tussen {low} en {high}.",
    .sensitivitySameAs:
      "Hetzelfde als bij {name} in de chat {chat}: accounts van één persoon worden samen gewogen.",
    .changeFamily: "Zonder {family}",
    .changeEntry: "Zonder bericht {message}",
    .changeLater: "Met de klok {hours} uur later",
    .changeEarlier: "Met de klok {hours} uur eerder",
    .columnChange: "Wat er anders is", .columnThen: "De uitkomst dan",
    .columnMomentThen: "Het moment dan",
    .outcomeSame: "onveranderd",
    .outcomeSameRatio: "onveranderd, LR {ratio} (was {was})",
    .outcomeOther: "{verdict}, LR {ratio} (was {was})",
    .momentSame: "het moment blijft bericht {message}",
    .momentMoves: "het moment wordt bericht {message}",
    .momentNone: "er is geen moment aan te wijzen",
    .columnFirstAgainst: "Tegenover de eerste",
    .hypothesisFirst: "verklaart de bevindingen het best",
    .hypothesisEven: "niet van de eerste te onderscheiden",
    .hypothesisWorse: "de eerste verklaart ze {ratio} keer beter",
    .hypothesisWorseCapped: "de eerste verklaart ze ten minste {ratio} keer beter",
    .hypothesesOrder:
      "Deze vergelijkingen zetten de verklaringen op volgorde; ze zijn niet gekalibreerd. Hoe sterk de bevindingen zijn, zegt de likelihood ratio van het geheel.",
    .neededHeading: "Wat nodig is om meer te zeggen",
    .neededText:
      "Meer tekst: ten minste {needed} berichten met woorden van dit account. Er zijn er {messages}.",
    .neededHistory:
      "Een voorgeschiedenis: ten minste {needed} berichten met woorden van dit account buiten het stuk waar het om gaat, om te weten hoe het gewoonlijk schrijft. Er zijn er {messages}.",
    .neededFamily:
      "Een tweede, onafhankelijke soort bevinding. Nu pleit er maar één duidelijk voor een andere schrijver: {family}.",
    .neededClearer:
      "Bevindingen die duidelijk ervoor of ertegen pleiten: geen enkele soort doet dat nu.",
    .neededChats:
      "De chats van de mensen aan wie dit account toen schreef, geëxporteerd van hun eigen telefoon: in de export van de eigenaar ontbreken juist die berichten vaak.",
    .neededOutside:
      "Gegevens van buiten de chat: wanneer, en op welk toestel, het account opnieuw is geregistreerd. Het platform en de telefoonmaatschappij hebben die.",
    .calibrationParagraph:
      "De likelihood ratio's komen uit de kalibratie {name} van {date}. Die is bepaald op {with} zaken met een andere schrijver en {without} zonder, van andere mensen dan de zaken waarop de gewichten zijn bepaald. De fout op die zaken (Cllr) was {cllr}: 0 zou volmaakt zijn, 1 betekent dat de getallen niets zeggen; {min} daarvan blijft ook bij de beste kalibratie over. Op nieuwe zaken kan de fout groter zijn. De gegevens, met de eerste en laatste acht tekens van hun SHA-256: gewichten {tuning}, kalibratie {calibration}.",
    .calibrationFit:
      "De gewichten zijn bepaald op chats van softwareontwikkelaars en op geschreven dialogen, niet op politiezaken. Een deskundige moet beoordelen of dat bij deze zaak past.",
    .calibrationMissing:
      "Bij deze bevindingen is geen kalibratie genoemd. Waar de likelihood ratio's vandaan komen, is niet na te gaan.",

    .explainHeading: "{name} in de chat {chat}",
    .explainOutcome: "Uitkomst: {verdict}",
    .explainCompared: "Wat vergeleken wordt",
    .explainStrength: "Hoe sterk de bevindingen zijn",
    .explainMoment: "Het moment",
    .momentCensored:
      "De bestanden beginnen binnen dit stuk, of te kort ervoor: ALS het account van handen is gewisseld, kan dat vóór het eerste bericht zijn geweest, en wanneer is uit deze bestanden niet af te leiden.",
    .explainInterval:
      "ALS het account is overgenomen, ligt het eerste bericht van de andere schrijver met een kans van 95% tussen bericht {first} en bericht {last}[ ({count} berichten van het account)].",
    .explainIntervalPoint:
      "ALS het account is overgenomen, is dat bericht met een kans van ten minste 95% het eerste van de andere schrijver.",
    .explainNoMoment: "De gegevens wijzen niet één moment aan.",
    .explainFamilies: "Wat elke soort bevinding bijdraagt (likelihood ratio, LR)",
    .explainFamily: "{family}: LR {ratio}, {side}",
    .explainFamiliesNote:
      "Een LR van 5 betekent: 5 keer waarschijnlijker als H1 waar is dan als H2 waar is. Het geheel is minder dan het product van de delen: het is gekalibreerd en begrensd.",
    .explainWeights:
      "Een gewicht van +0,7 verdubbelt wat voor een andere schrijver pleit, −0,7 halveert het (natuurlijke logaritme, vóór de kalibratie).",
    .explainPlace: "bericht {message}[, {moment}][, {name}]",
    .explainStretch: "berichten {first} tot en met {last}",
    .explainSearched: "doorzocht: berichten {first} tot en met {last}",
    .explainRow: "{change}: {outcome}; {moment}.",
    .explainElsewhere:
      "Accounts van één persoon worden samen gewogen. Wat gevonden is, staat bij: {names}.",
    .explainCalibration: "Waar de getallen vandaan komen",
    .sideFor: "pleit voor een andere schrijver",
    .sideAgainst: "pleit voor de gebruikelijke schrijver",
    .sideNeither: "zegt weinig",
  ]
}
