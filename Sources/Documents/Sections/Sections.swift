/// The sections of the report, in the order in which they are read.
enum Sections {
  static let all: [any Section.Type] = [
    // Who reads a masked copy must know it before anything else.
    RedactionSection.self,
    // What is it, and what came out: one page for whoever reads no further.
    CoverSection.self, ShortSection.self,
    // The opinion with what was asked, before the facts: a court reads the question first.
    QuestionSection.self, ConclusionSection.self,
    // What was received, and the facts in it, apart from every opinion.
    ItemsSection.self, FactsSection.self, FindingsSection.self,
    // What a bank and the police act upon.
    MoneySection.self, SpreadSection.self, IdentifiersSection.self, RecordedSection.self,
    RecoveredSection.self,
    // Why, for whoever checks the opinion.
    AccountsSection.self, QuotesSection.self, PersonsSection.self, TwoSidesSection.self,
    // What may be wrong with it.
    QualitySection.self, MitigationSection.self, LimitsSection.self,
    // What to do next, and how to check all of it.
    NextStepsSection.self, RecordSection.self, VerificationSection.self, AnnexSection.self,
  ]
}
