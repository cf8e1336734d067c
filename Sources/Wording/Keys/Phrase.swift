/// Every sentence and heading of the reports.
package enum Phrase: String, CaseIterable, Sendable {
  // Document.
  case title, subtitle, subtitlePeriod, runningHead, contents, timeUnknown, oneExhibit
  case manyExhibits, oneConversation, manyConversations, oneMessage, manyMessages
  // Sections.
  case sectionShort, sectionQuestion, sectionConclusion, sectionItems, sectionFacts, sectionEvents
  case sectionAccounts, sectionMoney, sectionIdentifiers, sectionPersons, sectionSides
  case sectionReasons, sectionReadings, sectionScale, sectionMembers, sectionTranscript
  case sectionSignature
  case sectionQuotes, sectionQuality, sectionLimits, sectionVerify, sectionAnnex, sectionMessages
  // Redaction.
  case sectionRedaction, redactedHead, redactedThirdParties, redactedAllNames
  case redactedExhibitsOnly, redactedHow, redactedWords, redactedLimits, redactedCounts
  case redactedHidden, hiddenText, pseudonymPerson, pseudonymPhone, pseudonymAccount
  case pseudonymEmail, pseudonymChat, pseudonymFile
  // In short.
  case shortTakeover, shortImpersonation, shortInconclusive, shortInconclusiveNoMoment, shortNone
  case shortNoneProves, shortOthers, shortRequests, shortAmounts, shortDetails
  case amountBare, onePerson, manyPersons, shortNotices
  case shortNothingRead, shortOpinion
  // Question.
  case question, propositionOne, propositionTwo, propositionThree, propositionFour
  case propositionNote
  // Conclusion.
  case conclusionForCapped, conclusionAgainstCapped, conclusionCaps, conclusionCapsNote
  case conclusionFor, conclusionAgainst, conclusionEven, scaleFor, scaleAgainst, scaleEven
  case conclusionLocation, conclusionLocationPoint, conclusionNone, conclusionFamilies
  case conclusionAssumption, scaleColumnRatio, scaleColumnTerm, scaleAbove
  case scaleBetween, scaleReciprocal, scaleSource, notProvenHeading, notProvenPerson
  case notProvenGuilt, notProvenExport, notProvenAbsence, notProvenPosterior
  // Items.
  case itemsIntro, columnExhibit, columnKind, columnSize, columnShort256, columnShort512
  case columnMember, columnStatus, columnFormat, kindFile, kindArchive, kindFolder, bytes
  case itemsIncomplete, membersMore, membersHeading
  // Facts.
  case factsScope, factsElsewhere, insideHeading, elsewhereHeading, factsIntro, factsNone
  case columnTime, columnChat, columnWho, columnWhat, columnWords, columnMessage
  // Accounts.
  case groundsSame, accountHeading, accountOnset, accountCandidate, accountReturn, accountNoReturn
  case accountEpisode, accountMessages, groundsHeading, counterGroundsHeading, groundsNone
  case counterGroundsNone, groundWeight, hypothesesHeading, columnHypothesis, columnLog
  case columnFamily, columnMeaning, hypothesesNote, othersHeading, columnVerdict, columnMessages
  case othersMore, figureStyle, figureOther, figureEvidence, figureHours, figureRequests
  case absenceNote, andMore, accountsRest
  // What a result hangs on, and where the numbers come from.
  case againstHeading, limitingHeading, notFoundHeading, notFoundAlso, sensitivityHeading
  case sensitivityIntro, sensitivityStable, sensitivitySameAs, changeFamily, changeEntry
  case changeLater, changeEarlier, columnChange, columnThen, columnMomentThen, outcomeSame
  case outcomeSameRatio, outcomeOther, momentSame, momentMoves, momentNone, columnFirstAgainst
  case hypothesisFirst, hypothesisEven, hypothesisWorse, hypothesisWorseCapped, neededHeading
  case neededText, neededHistory, neededFamily, neededClearer, neededChats, neededOutside
  case calibrationParagraph, calibrationFit, calibrationMissing
  // Explain.
  case hypothesesOrder, explainSearched, explainHeading, explainOutcome, explainCompared
  case explainStrength, explainMoment, explainInterval, explainIntervalPoint, explainNoMoment
  case explainFamilies, explainFamily, explainFamiliesNote, explainWeights, explainPlace
  case explainStretch, explainRow, explainElsewhere, explainCalibration, sideFor, sideAgainst
  case sideNeither
  // Money.
  case moneyInsideNone, moneyElsewhere, moneyMore, moneyTotals, moneyIntro, moneyNone
  case columnRequest, columnAmount, columnPayee, columnPaid, columnBy, moneyNoAmount, moneyNoPayee
  case moneyNoPaid, moneyWithoutRequest
  // Identifiers.
  case identifiersIntro, identifiersNone, columnValue, columnValid, validYes, validNo
  case validUnknown, columnMore, identifiersMore
  // Persons.
  case personsIntro, personsNone, columnPerson, columnNames, columnPhones, columnAccounts
  case columnBasis
  // Two sides.
  case sidesIntro, sidesNone, sidesPair, sidesMatches, sidesOnly, sidesClock, sidesClockSame
  case sidesMissing
  // Quotes.
  case quotesIntro, quotesNone, quotesGap, quotesGapOne, quotesHeading, quoteCut, quoteAddress
  case quoteAddressNoLine
  // Quality.
  case qualityDates, columnOrder, columnProof, columnZone, columnStepsBack, columnUnread, certain
  case notCertain, proofEntry, zoneRecorded, zoneUnknown, zoneStated, qualityNotices, columnNotice
  case columnSeverity, columnCount, columnFirst, noticesNone, noticesWhole, columnPeriod
  // Limits.
  case limitImport, limitEditable, limitTime, limitNames, limitStyle, limitMethod, limitMinor
  // Verify.
  case verifyIntro, verifyExhibit, verifyMember, verifyBytes, verifyNothing, verifyBagHeading
  case verifyBagIntro, verifyBagFiles, verifyBagSignature, verifyBagStamp
  // Annex.
  case annexIntro, annexNone
  // Case, numbered findings, spread.
  case sectionCover, sectionFindings, columnNumber, sectionSpread
  // Error mitigation.
  case sectionMitigation
  // Next steps and record.
  case sectionNext, sectionRecord, figureCoverage
  // Ranking.
  case rankTitle, rankIntro, rankInput, rankLocked, rankMoment, rankWhy, rankNumbers
  case rankTogether, rankCopies, rankSameChat, rankPartly, rankFailed
  // What platforms recorded.
  case sectionRecorded, recordedIntro, recordedNear, recordedMore, columnLastUsed, columnAddress
  case columnDevice, columnPlace, recordedSession, recordedWebSession, recordedLogin
  case recordedLoginCode, recordedRegistration, recordedRefused
  case recordedKey, recordedDevices
  case recordedBankCode, recordedVoicemailCode, recordedServiceCode, recordedFrom, recordedSame
  case recordedMaybe, recordedAfter
  // What a database holds beside its tables.
  case sectionRecovered, recoveredIntro, recoveredMore, columnCommits, recoveredCommits
  case recoveredLoose
  // Which cell of a database something was read from.
  case sourceRow, sourceRows, sourceMore, quoteAddressCell, groundsJudged
  case readingsIntro
  case readingsMore
  case readingWithConfidence, inLightOf
  case momentCensored
}
