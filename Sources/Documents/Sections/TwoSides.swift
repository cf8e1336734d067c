import Evidence
import Story
import Wording

/// Chats that two exports tell.
struct TwoSidesSection: Section {
  static let id = "two-sides"
  static let title = Phrase.sectionSides
  let context: ReportContext

  func blocks() -> [Block] {
    guard !findings.twoSides.isEmpty else { return [prose(.sidesNone)] }
    var points: [[Piece]] = []
    for sides in findings.twoSides {
      var point: [Piece] = [
        .strong(file.conversations[sides.first].id), .prose(" "), title(sides.first),
        .prose(" · "), .strong(file.conversations[sides.second].id), .prose(" "),
        title(sides.second), .prose(": "),
      ]
      point += say(.sidesMatches, ["count": number(sides.matches.count)])
      point.append(.prose(" "))
      point += say(
        .sidesOnly, ["first": number(sides.onlyFirst), "second": number(sides.onlySecond)])
      point.append(.prose(" "))
      point +=
        sides.clockOffset == 0
        ? [.prose(say(.sidesClockSame))]
        : say(.sidesClock, ["seconds": number(Int(sides.clockOffset))])
      points.append(point)
    }
    return [prose(.sidesIntro), .list(points)]
  }
}
