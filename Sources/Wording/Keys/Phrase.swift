/// Every sentence and heading of the reports.
package enum Phrase: String, CaseIterable, Sendable {
  // Document.
  case title, subtitle, subtitlePeriod, runningHead, contents, timeUnknown
  case oneExhibit, manyExhibits, oneConversation, manyConversations, oneMessage, manyMessages
  // Sections.
  case sectionShort, sectionQuestion, sectionConclusion, sectionItems, sectionFacts
  case sectionAccounts, sectionMoney, sectionIdentifiers, sectionPersons, sectionSides
  case sectionQuotes, sectionQuality, sectionLimits, sectionVerify, sectionAnnex, sectionMessages
  // Redaction.
  case sectionRedaction, redactedHead, redactedThirdParties, redactedAllNames
  case redactedExhibitsOnly, redactedHow, redactedWords, redactedLimits, redactedCounts
  case redactedHidden, hiddenText, pseudonymPerson, pseudonymPhone, pseudonymAccount
  case pseudonymEmail, pseudonymChat, pseudonymFile
  // In short.
  case shortTakeover, shortImpersonation, shortInconclusive, shortInconclusiveNoMoment
  case shortNone, shortNoneProves, shortOthers, shortReturn, shortRequests, shortAmounts
  case shortDetails, shortCodes, shortCodesGiven, amountBare, onePerson, manyPersons, shortPaid
  case shortNotices, shortNothingRead, shortOpinion
  // Question.
  case question, propositionOne, propositionTwo, propositionThree, propositionFour
  case propositionNote
  // Conclusion.
  case conclusionForCapped, conclusionAgainstCapped, conclusionCaps, conclusionCapsNote
  case conclusionFor, conclusionAgainst, conclusionEven, scaleFor, scaleAgainst, scaleEven
  case conclusionLocation, conclusionLocationPoint, conclusionNone, conclusionFamilies
  case conclusionAssumption, scaleHeading, scaleColumnRatio, scaleColumnTerm, scaleAbove
  case scaleBetween, scaleReciprocal, scaleSource, notProvenHeading, notProvenPerson
  case notProvenGuilt, notProvenExport, notProvenAbsence, notProvenPosterior
  // Items.
  case itemsIntro, columnExhibit, columnKind, columnSize, columnShort256, columnShort512
  case columnMember, columnStatus, columnFormat, kindFile, kindArchive, kindFolder, bytes
  case itemsIncomplete, membersMore, membersHeading
  // Facts.
  case factsScope, factsElsewhere, insideHeading, elsewhereHeading
  case readingsHeading, readingsIntro, readingsMore, readingWithConfidence
  case factsIntro, factsNone, factsMore, columnTime, columnChat, columnWho, columnWhat
  case columnWords, columnMessage
  // Accounts.
  case groundsSame
  case accountHeading, accountOnset, accountCandidate, accountReturn, accountNoReturn
  case accountEpisode, accountMessages, groundsHeading, counterGroundsHeading, groundsNone
  case counterGroundsNone, groundWeight, hypothesesHeading, columnHypothesis, columnLog
  case columnFamily, columnMeaning, hypothesesNote, othersHeading, columnVerdict
  case columnMessages, othersMore, figureStyle, figureOther, figureEvidence, figureHours,
    figureRequests, absenceNote, andMore
  // What a result hangs on, and where the numbers come from.
  case againstHeading, limitingHeading, notFoundHeading, notFoundAlso, sensitivityHeading
  case sensitivityIntro, sensitivityStable, sensitivitySameAs, changeFamily, changeEntry
  case changeLater, changeEarlier, columnChange, columnThen, columnMomentThen, outcomeSame
  case outcomeSameRatio, outcomeOther, momentSame, momentMoves, momentNone
  case columnFirstAgainst, hypothesisFirst, hypothesisEven, hypothesisWorse
  case hypothesisWorseCapped, neededHeading, neededText, neededHistory, neededFamily
  case neededClearer, neededChats, neededOutside, calibrationParagraph, calibrationFit
  case calibrationMissing
  // Explain.
  case hypothesesOrder, explainSearched, explainHeading, explainOutcome, explainCompared,
    explainStrength, explainMoment, momentCensored
  case explainInterval, explainIntervalPoint, explainNoMoment, explainFamilies
  case explainFamily, explainFamiliesNote, explainWeights, explainPlace, explainStretch
  case explainRow, explainElsewhere, explainCalibration, sideFor, sideAgainst, sideNeither
  // Money.
  case moneyInsideNone, moneyElsewhere, moneyMore, moneyTotals
  case moneyIntro, moneyNone, columnRequest, columnAmount, columnPayee, columnPaid, columnBy
  case moneyNoAmount, moneyNoPayee, moneyNoPaid, moneyWithoutRequest
  // Identifiers.
  case identifiersIntro, identifiersNone, columnValue, columnValid, validYes, validNo
  case validUnknown, columnMore, identifiersMore
  // Persons.
  case personsIntro, personsNone, columnPerson, columnNames, columnPhones, columnAccounts
  case columnBasis
  // Two sides.
  case sidesIntro, sidesNone, sidesPair, sidesMatches, sidesOnly, sidesClock, sidesClockSame
  // Quotes.
  case quotesIntro, quotesNone, quotesGap, quotesGapOne, quotesHeading, quoteCut, quoteAddress
  case quoteAddressNoLine
  // Quality.
  case qualityDates, columnOrder, columnProof, columnZone, columnStepsBack, columnUnread
  case certain, notCertain, proofEntry, zoneRecorded, zoneUnknown, zoneStated, qualityNotices
  case columnNotice, columnSeverity, columnCount, columnFirst, noticesNone, noticesWhole
  case columnPeriod
  // Limits.
  case limitImport, limitEditable, limitTime, limitNames, limitStyle, limitMethod, limitMinor
  // Verify.
  case verifyIntro, verifyExhibit, verifyMember, verifyBytes, verifyNothing
  case verifyBagHeading, verifyBagIntro, verifyBagFiles, verifyBagSignature, verifyBagStamp
  // Annex.
  case annexIntro, annexNone
  // Messages viewer.
  case viewerSearch, viewerSender, viewerKind, viewerChat, viewerMonth, viewerEntry, viewerGo
  case viewerAll, viewerMessages, viewerNotices, viewerEvents, viewerAttachments
  case viewerOtherHand, viewerCount, viewerNext, viewerPrevious, viewerNone, viewerNoScript
  case viewerPart, viewerKeys, viewerPrint, viewerLine, viewerNoSender, viewerLoading
  case viewerPlace, skipToMessages
  // Case, numbered findings, spread.
  case sectionCover, coverWhat, coverValue, coverCase, coverExhibit, coverExaminer, coverReport
  case coverProgram
  case sectionFindings, findingsIntro, findingsNone, findingsHeading, findingsMore, findingFact,
    findingReading, findingBasisNotice
  case findingInference, findingTakeover, findingImpersonation, findingInconclusive
  case findingBasisVerdict, findingBasisEvent, findingAgainst, findingAgainstNone, findingPlace
  case findingsSource, columnNumber
  case columnClass, columnFinding, columnLocator, columnRests
  case sectionSpread, spreadIntro, spreadNone, columnFrom, columnTo, columnAskedFor
  case columnCodeGiven, columnAfter, spreadFollowed, spreadRisk, spreadNothing
  // Error mitigation.
  case sectionMitigation, mitigationIntro, columnError, columnDone, columnTest, columnHere
  case errorDates, doneDates, errorZone, doneZone, errorClock, doneClock, errorLines, doneLines
  case errorForged, doneForged, errorDamage, doneDamage, errorNames, doneNames, errorEdited
  case doneEdited, errorHonest, doneHonest, errorLittle, doneLittle, errorDrift, doneDrift
  case errorLanguage, doneLanguage, statusProved, statusZone, statusZoneKnown, statusSteps
  case statusNone, statusNotices, statusPersons, statusUnchanged, statusHabit, statusLittle
  case statusLanguage
  // Next steps and record.
  case sectionNext, nextIntro, nextNone, nextBank, nextWallet, nextLink, nextPhone, nextPlatform
  case nextContacts, nextDevice
  case sectionRecord, recordIntro, columnStep, recordInputs, recordMembers, recordConversations
  case recordEntries, recordMessages, recordAccounts, recordIdentifiers, recordNotices
  case recordEvent, recordSilent, figureCoverage
  // Ranking.
  case rankTitle, rankIntro, rankInput, rankMoment, rankWhy, rankNumbers, rankTogether
  // Inspect.
  case inspectExhibit, inspectMember, inspectConversation, inspectSenders, inspectNotices
  case inspectNone, inspectMore
}
