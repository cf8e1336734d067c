/// The sections of the report, in the order in which they are read.
enum Sections {
  /// The body: what a court, a bank and the police read, six to eight pages for an ordinary case.
  static let body: [any Section.Type] = [
    // Who reads a masked copy must know it before anything else.
    RedactionSection.self,
    // What is it, and what came out: one page for whoever reads no further.
    CoverSection.self, ShortSection.self,
    // The opinion with what was asked, before the facts: a court reads the question first.
    QuestionSection.self, ConclusionSection.self,
    // The facts, apart from every opinion, and who lured whom.
    FactsSection.self, SpreadSection.self, TwoSidesSection.self,
    // What a bank and the police act upon.
    MoneySection.self, IdentifiersSection.self, RecordedSection.self,
    RecoveredSection.self,
    // Why, in short, and what it cannot say.
    ReasonsSection.self, ItemsSection.self, LimitsSection.self,
    // What to do next, and who answers for it.
    NextStepsSection.self, SignatureSection.self,
  ]

  /// What is known of the files is in every copy: nothing about them is lost in silence.
  static let quality: any Section.Type = QualitySection.self

  /// The annexes, for whoever checks the report.
  static func annexes(_ annex: Annex) -> [any Section.Type] {
    let transcript: any Section.Type =
      annex == .full ? TranscriptSection.self : QuotesSection.self
    return [
      // The messages, and what was made of each.
      transcript, EventsSection.self, FindingsSection.self, ReadingsSection.self,
      // Why, in full.
      AccountsSection.self, PersonsSection.self,
      // What may be wrong with it.
      quality, MitigationSection.self, RecordSection.self,
      // How to check all of it.
      ScaleSection.self, MembersSection.self, VerificationSection.self, AnnexSection.self,
    ]
  }
}

/// How much stands behind the body of a report.
public enum Annex: String, Sendable, CaseIterable {
  /// Nothing but what is known of the files.
  case none
  /// The messages cited with those around them, and what checks the report.
  case cited
  /// Every message of every chat in place of those cited.
  case full
}
