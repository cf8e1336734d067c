import Evidence
import Wording

/// What the examiner types about the case; never taken from the machine.
public struct CaseReference: Sendable {
  /// Number of the case at the service that asked.
  public var caseNumber: String?
  /// Number of the exhibit as it was sealed.
  public var exhibitNumber: String?
  /// Who did the examination.
  public var examiner: String?

  /// Creates a reference; what is left out stays a blank line on paper.
  public init(caseNumber: String? = nil, exhibitNumber: String? = nil, examiner: String? = nil) {
    self.caseNumber = caseNumber
    self.exhibitNumber = exhibitNumber
    self.examiner = examiner
  }
}

/// Case, exhibit, examiner and the identity of the report; blanks to fill in by hand.
struct CoverSection: Section {
  static let id = "case"
  static let title = Phrase.sectionCover
  let context: ReportContext

  func blocks() -> [Block] {
    let given: [(InvestigationPhrase, String?)] = [
      (.coverCase, context.caseReference.caseNumber),
      (.coverExhibit, context.caseReference.exhibitNumber),
      (.coverExaminer, context.caseReference.examiner),
    ]
    var blocks: [Block] = []
    let rows = given.compactMap { label, value in
      value.map { [cells(say(label)), [Piece.evidence($0)]] }
    }
    if !rows.isEmpty {
      blocks.append(
        .table(
          Table(
            columns: [Table.Column(say(.coverWhat)), Table.Column(say(.coverValue), weight: 3)],
            rows: rows)))
    }
    // One line: the first page is for what happened.
    blocks.append(
      .paragraph([
        .prose(say(.coverReport) + ": "), .code(reportID),
        .prose(". " + say(.coverProgram) + ": Keerpunt " + context.toolVersion + "."),
      ]))
    let blanks = given.filter { $0.1 == nil }.map { FormField(say($0.0)) }
    if !blanks.isEmpty { blocks.append(.form([blanks])) }
    return blocks
  }

  /// Sixteen digits over what was examined and found: two reports with the same are of one result.
  ///
  /// FNV-1a, 64 bits, over the hashes of the exhibits and the verdicts. A name, not a proof: that
  /// is the seal of the bag.
  private var reportID: String {
    var digest = FNV1a()
    func add(_ text: String) { for byte in text.utf8 { digest.add(byte) } }
    add(context.toolVersion)
    for exhibit in file.exhibits { add(exhibit.digests.sha256) }
    for account in findings.accounts {
      add(
        "\(account.account.conversation):\(account.account.sender) \(account.verdict.rawValue) "
          + "\((account.onset ?? account.candidate)?.entry.entry ?? -1) \(account.log10LR)")
    }
    return digest.hexadecimal
  }
}
