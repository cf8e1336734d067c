public import Evidence

/// The whole analysis of a case: persons, streams, events, posterior, verdicts.
public struct Examination: Sendable {
  /// Creates an examination.
  public init() {}

  /// Runs it; the result is the same for the same bytes on any number of threads.
  public func run(on file: CaseFile) -> Findings {
    Findings()
  }
}
