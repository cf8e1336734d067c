/// What only investigators and courts read: the case, numbered findings, how errors are met, what to
/// ask for next, what was looked at.
package enum InvestigationPhrase: String, CaseIterable, Sendable {
  // Case, numbered findings, spread.
  case coverWhat, coverValue, coverCase, coverExhibit, coverExaminer, coverReport, coverProgram
  case findingsIntro, findingsNone, findingsHeading, findingsMore, findingFact, findingInference
  case findingTakeover, findingImpersonation, findingInconclusive, findingBasisVerdict
  case findingBasisEvent, findingAgainst, findingAgainstNone, findingPlace, findingsSource
  case columnClass, columnFinding, columnLocator, columnRests, columnFrom
  case columnTo, columnAfter, spreadFollowed, spreadRisk
  case spreadNothing
  // Error mitigation.
  case mitigationIntro, columnError, columnDone, columnTest, columnHere, errorDates, doneDates
  case errorZone, doneZone, errorClock, doneClock, errorLines, doneLines, errorForged, doneForged
  case errorDamage, doneDamage, errorNames, doneNames, errorEdited, doneEdited, errorHonest
  case doneHonest, errorLittle, doneLittle, errorDrift, doneDrift, errorLanguage, doneLanguage
  case statusProved, statusZone, statusZoneKnown, statusSteps, statusNone, statusNotices
  case statusPersons, statusUnchanged, statusHabit, statusLittle, statusLanguage
  // Next steps and record.
  case nextIntro, nextNone, nextBank, nextWallet, nextLink, nextPhone, nextPlatform, nextContacts
  case nextDevice, recordIntro, columnStep, recordInputs, recordMembers, recordConversations
  case recordEntries, recordMessages, recordAccounts, recordIdentifiers, recordNotices
  case recordEvent, recordSilent
  case findingReading
  case findingBasisNotice, findingBasisWords
}
