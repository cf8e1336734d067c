import Evidence
import TestSupport

@testable import Documents
@testable import Wording

/// Reads papers as a reader does: all words, all rows, all boxes.
enum VictimSample {
  static func papers(
    _ sample: ReportSample = ReportSample(), _ language: ReportLanguage = .dutch
  ) -> [VictimDocument] {
    papers(sample.file, sample.findings, language)
  }

  static func papers(
    _ file: CaseFile, _ findings: Findings, _ language: ReportLanguage,
    _ paper: PaperLanguage? = nil
  ) -> [VictimDocument] {
    VictimDocuments(
      file: file, findings: findings, language: language, paper: paper, toolVersion: "0.1.0"
    ).papers
  }

  /// Whether a paper asks a contact for a chat.
  static func isRequest(_ paper: VictimDocument) -> Bool {
    paper.report.sections.contains { $0.id == "why" }
  }

  /// Every word that is printed.
  static func text(_ report: CaseReport) -> String {
    var out = [report.title, report.subtitle, report.runningHead]
    for section in report.sections {
      out.append(section.title)
      for block in section.blocks { out += words(block) }
    }
    return out.joined(separator: "\n")
  }

  static func words(_ block: Block) -> [String] {
    switch block {
    case .paragraph(let pieces), .verdict(_, let pieces): [words(pieces)]
    case .list(let points): points.map { words($0) }
    case .heading(let title): [title]
    case .table(let table):
      [table.columns.map(\.title).joined(separator: " | ")]
        + table.rows.map { row in row.map { words($0) }.joined(separator: " | ") }
    case .quotes, .figure: ["unexpected"]
    case .checklist(let checks): checks.map { words($0.pieces) }
    case .form(let rows):
      rows.joined().map { ([$0.label] + $0.choices).joined(separator: " ") }
    }
  }

  static func words(_ pieces: [Piece]) -> String {
    pieces.map { piece in
      switch piece {
      case .prose(let text), .strong(let text), .evidence(let text), .code(let text): text
      case .reference(let label, _): "#" + label
      }
    }.joined()
  }

  static func section(_ id: String, of report: CaseReport) -> [Block] {
    report.sections.first { $0.id == id }?.blocks ?? []
  }

  /// The rows of every table of a section.
  static func rows(_ id: String, of report: CaseReport) -> [[[Piece]]] {
    section(id, of: report).flatMap { block -> [[[Piece]]] in
      if case .table(let table) = block { table.rows } else { [] }
    }
  }

  static func checks(_ id: String, of report: CaseReport) -> [Check] {
    section(id, of: report).flatMap { block -> [Check] in
      if case .checklist(let checks) = block { checks } else { [] }
    }
  }

  static func hasReference(_ pieces: [Piece]) -> Bool {
    pieces.contains { if case .reference = $0 { true } else { false } }
  }
}
