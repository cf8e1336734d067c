/// What page 1 and the parts on the case as a whole say: one story per person, over all chats.
package enum CasePhrase: String, CaseIterable, Sendable {
  // Page 1: one verdict a person.
  case conclusionMissed
  case personTakeover, personTakeoverBetween, personImpersonation, personInconclusive,
    personInconclusiveNoMoment
  case personsMore, shortPaid, shortPaidMore
  // Page 1: the story in time.
  case storyHeading, storyOnset, storyImpersonation, storyCandidate, storyReturn, storyLure
  case storyRecorded, storyCode, storyMoney, storySaid, storyNotice, storyMore, columnHappened
  // Page 1: two sides.
  case shortSides
  // The graph.
  case graphIntro, graphNone, columnEdge, columnEntries, columnAnswered, edgeLure, edgeCode
  case edgeMoney, edgeSameNumber, edgeSameScript, graphMore, graphPayees, figureCase
  case figureGraph
  // Why, in short.
  case reasonsMore, reasonsHypotheses, reasonsAnnex
  // Two sides.
  case sidesColumnFirst, sidesColumnSecond, sidesColumnWhat, sidesOnlyFirst, sidesOnlySecond
  case sidesOtherText, sidesOtherTime, sidesMore, sidesEditedHeading, sidesEdited, sidesEditedAsk
  case sidesSame, questionEdited
  // Annexes.
  case annexTitle, transcriptIntro, readingsNone, membersNone, scaleAnnex, factsRest, factsAnnex
  // Signature.
  case declaration, declarationFacts, signatureName, signatureFunction
  case signaturePlace, signatureDate, signature, annexesNone, annexesCited, annexesFull
}
