extension Wording {
  /// Every sentence of the command line.
  public enum Message: String, Sendable, CaseIterable {
    // What stops a run.
    case inputMissing
    case inputUnreadable
    case inputNotAFile
    case noInput
    case nothingReadable
    case pictureGiven
    case passphraseMissing
    case passphraseWrong
    case passphraseFileUnreadable
    case askPassphrase
    case inputEmpty
    case inputDamaged
    case outputExists
    case outputNeeded
    case outputInsideInput
    case keyInsideOutput
    case keyWithoutRedaction
    case cannotCreate
    case cannotWrite
    case interrupted
    case internalFault
    case inputChangedDuringRun
    // Wrong use.
    case verbUnknown
    case verbMissing
    case optionUnknown
    case optionNeedsValue
    case optionValueWrong
    case optionTakesNoValue
    case zoneUnknown
    case usageHint
    case accountNotFound
    case explainOperands
    case findingsUnreadable
    // Progress.
    case stageReading
    case stageParsing
    case stageDetecting
    case stageWriting
    case stageChecking
    case progressBytes
    // What came of it.
    case partial
    case readSummary
    case whatWasFound
    case nothingFound
    case noticesCounted
    case reportsAreIn
    case elapsed
    case inputsUnchanged
    // Other verbs.
    case batchFound
    case batchCase
    case batchAlreadyDone
    case batchFailed
    case batchDone
    case verifyGood
    case verifyDiffers
    case verifyMissing
    case verifyExtra
    case formatsHeading
    case doctorGood
    case doctorMissing
    case truthLineWrong
    case caseWithoutChat
    case caseWithoutOwner
    case noCases
    case oneFolderNeeded
    case evaluateDone
  }
}
