import Evidence
import Wording

/// What a terminal says of the notices of a case: each sentence once, with the files it holds of.
///
/// A hundred inputs gave a hundred times "the order of day and month is assumed", and "the archive is
/// damaged" did not say which one. Where there is one file, nobody asks which.
///
///     a.zip: The archive is cut off; what stands before the cut was read …
///     b.zip!/_chat.txt, c.txt, d.txt and 81 more: The order of day and month is assumed …
struct NoticeLines {
  private let file: CaseFile
  private let language: ReportLanguage
  /// Files that are named before the rest is counted.
  private static let most = 3

  init(_ file: CaseFile, _ language: ReportLanguage) {
    self.file = file
    self.language = language
  }

  /// The lines in the order in which the first of each came.
  func lines(_ notices: [Notice]) -> [String] {
    let namesFiles = file.exhibits.count > 1 || file.exhibits.contains { $0.members.count > 1 }
    var places: [String: Int] = [:]
    var found: [(sentence: String, names: [String], seen: Set<String>)] = []
    for notice in notices {
      let sentence = Wording.notice(notice, language: language)
      let place = places[sentence] ?? found.count
      if place == found.count {
        places[sentence] = place
        found.append((sentence, [], []))
      }
      if namesFiles, let name = name(notice), found[place].seen.insert(name).inserted {
        found[place].names.append(name)
      }
    }
    return found.map { item in
      guard !item.names.isEmpty else { return item.sentence }
      let rest = item.names.count - Self.most
      let more = rest > 0 ? " " + Wording.phrase(.andMore, [Fact("count", rest)], language) : ""
      return item.names.prefix(Self.most).joined(separator: ", ") + more + ": " + item.sentence
    }
  }

  /// The input and the file in it; nil where the whole case is meant.
  private func name(_ notice: Notice) -> String? {
    let exhibit = notice.exhibit.flatMap { number in file.exhibits.first { $0.id == number } }
    guard let exhibit else { return nil }
    guard let member = notice.span.flatMap({ file.member($0.member) }), member.path != exhibit.name
    else { return Self.shown(exhibit.name) }
    return Self.shown(file.exhibits.count > 1 ? exhibit.name + "!/" + member.path : member.path)
  }

  /// A name that a terminal can show; of a stranger's that goes on for pages beginning and end.
  private static func shown(_ name: String) -> String {
    let name = Wording.safe(name)
    return name.count <= 120 ? name : String(name.prefix(60)) + "…" + String(name.suffix(59))
  }
}
