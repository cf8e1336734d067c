import Evidence

/// What every language must be able to say.
///
/// Each requirement is answered with a `switch` over all keys, so what a language lacks does not
/// compile; nothing falls back to a key.
protocol WordingTable: PaperTable {
  static var help: any HelpTable.Type { get }
  static var figures: FigureLabels { get }
  static var scaleBounds: [(step: VerbalScale.Step, fromLog10: Double)] { get }
  static func notice(_ code: NoticeCode) -> String
  static func ground(_ code: GroundCode) -> String
  static func verdict(_ verdict: Verdict) -> String
  static func event(_ kind: EventKind) -> String
  static func family(_ family: EvidenceFamily) -> String
  static func hypothesis(_ name: HypothesisName) -> String
  static func basis(_ basis: DateReading.Basis) -> String
  static func personBasis(_ basis: Person.Basis) -> String
  static func order(_ order: DateOrder) -> String
  static func calendar(_ calendar: DateReading.Calendar) -> String
  static func status(_ status: Member.Status) -> String
  static func severity(_ severity: Notice.Severity) -> String
  static func message(_ message: Wording.Message) -> String
  static func phrase(_ phrase: Phrase) -> String
  static func viewer(_ phrase: ViewerPhrase) -> String
  static func inspect(_ phrase: InspectPhrase) -> String
  static func investigation(_ phrase: InvestigationPhrase) -> String
  static func caseWords(_ phrase: CasePhrase) -> String
  static var caseLabels: CaseLabels { get }
  static func links(_ phrase: LinksPhrase) -> String
  static func evaluation(_ key: EvaluationText) -> String
  static func scale(_ step: VerbalScale.Step) -> String
  static func format(_ format: FormatID) -> String
  static func about(_ format: FormatID) -> String
  static func reason(_ reason: FormatReason) -> String
  static func kind(_ kind: FileKind) -> String
  static func advice(_ kind: FileKind) -> String
  static func factName(_ key: FactKey) -> String
  static func factValue(_ value: FactValue) -> String
}
