import Evidence
import Wording

/// The full hashes.
struct AnnexSection: Section {
  static let id = "annex"
  static let title = Phrase.sectionAnnex
  let context: ReportContext

  func blocks() -> [Block] {
    guard !file.exhibits.isEmpty else { return [prose(.annexNone)] }
    var points: [[Piece]] = []
    for exhibit in file.exhibits {
      points.append([
        .evidence(exhibit.name), .prose(" — SHA-256 "), .code(exhibit.digests.sha256),
        .prose(" SHA-512 "), .code(exhibit.digests.sha512),
      ])
      guard exhibit.kind != .file else { continue }
      for member in exhibit.members where member.status != .listed {
        guard let digests = member.digests else { continue }
        points.append([
          .evidence(member.path), .prose(" — SHA-256 "), .code(digests.sha256),
          .prose(" SHA-512 "), .code(digests.sha512),
        ])
      }
    }
    return [prose(.annexIntro), .list(points)]
  }
}
