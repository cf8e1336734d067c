import Evidence
import Wording

/// The verbal scale, with its bounds: no word of it is used without them.
struct ScaleSection: Section {
  static let id = "scale"
  static let title = Phrase.sectionScale
  let context: ReportContext

  func blocks() -> [Block] {
    [.table(scaleTable()), prose(.scaleReciprocal), prose(.scaleSource)]
  }

  private func scaleTable() -> Table {
    let bounds = VerbalScale.bounds(language)
    var rows: [[[Piece]]] = []
    for (index, bound) in bounds.enumerated() {
      let low = Numbers.grouped(Numbers.nearest(Numbers.powerOfTen(bound.fromLog10)), language)
      var facts = [Fact("low", low)]
      var phrase = Phrase.scaleAbove
      if index + 1 < bounds.count {
        let high = Numbers.nearest(Numbers.powerOfTen(bounds[index + 1].fromLog10))
        facts.append(Fact("high", Numbers.grouped(high, language)))
        phrase = .scaleBetween
      }
      rows.append([
        cells(Wording.phrase(phrase, facts, language)),
        cells(Wording.scale(bound.step, language)),
      ])
    }
    return Table(
      columns: [
        Table.Column(say(.scaleColumnRatio)), Table.Column(say(.scaleColumnTerm), weight: 2),
      ], rows: rows)
  }
}
