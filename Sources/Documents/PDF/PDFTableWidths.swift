import Evidence
import Wording

/// How wide the columns of a table become.
extension PDFTable {
  /// Rows looked at for the widest word.
  private static let sample = 60
  /// No word claims more than this, so a hash of 64 digits wraps.
  private static let widestWord = 92.0
  /// An IBAN in groups of four has at most 42 characters; longer codes wrap.
  private static let longestCode = 42
  private static let widestCode = 155.0

  /// Shares out the width by weight, but no column below its longest word while there is room:
  /// a date broken in the middle of the day is read wrongly.
  static func columnWidths(_ table: Table, flow: PDFFlow) throws(PDFFault) -> [Double] {
    let count = Double(table.columns.count)
    guard count > 0 else { return [] }
    let available = flow.sheet.width - 2 * cellPadding - (count - 1) * columnGap
    var least: [Double] = []
    for (index, column) in table.columns.enumerated() {
      var width = 18.0
      for word in words(PDFTextGuard.visible(column.title).text) {
        width = max(width, try flow.typesetter.width(word, size: flow.tableHeadSize, look: .bold))
      }
      // The longest few by bytes stand for all: laying out each word would cost a second pass.
      for run in longestRuns(table, column: index) {
        let cost = try flow.typesetter.block([run], size: flow.tableSize).width
        width = max(width, min(cost, run.look.contains(.mono) ? widestCode : widestWord))
      }
      least.append(width + 1)
    }
    let claimed = least.reduce(0, +)
    if claimed >= available { return least.map { $0 / claimed * available } }

    // By weight; whoever falls short gets the least, and the others share what remains.
    let weights = table.columns.map { $0.weight.isFinite && $0.weight > 0 ? $0.weight : 0.01 }
    var isFixed = weights.map { _ in false }
    while true {
      let fixed = zip(least, isFixed).reduce(0) { $1.1 ? $0 + $1.0 : $0 }
      let sum = zip(weights, isFixed).reduce(0) { $1.1 ? $0 : $0 + $1.0 }
      let unit = sum > 0 ? (available - fixed) / sum : 0
      let short = weights.indices.filter { !isFixed[$0] && weights[$0] * unit < least[$0] }
      if short.isEmpty {
        return weights.indices.map { isFixed[$0] ? least[$0] : weights[$0] * unit }
      }
      for index in short { isFixed[index] = true }
    }
  }

  /// What should stay on one line: words, and account numbers as a whole.
  private static func longestRuns(_ table: Table, column: Int) -> [PDFRun] {
    var best: [PDFRun] = []
    for row in table.rows.prefix(sample) where column < row.count {
      for piece in row[column] {
        switch piece {
        case .code(let text) where text.utf8.count <= longestCode:
          best.append(PDFRun(PDFTextGuard.visible(text).text, .mono))
        case .prose(let text), .strong(let text), .evidence(let text), .code(let text),
          .reference(let text, _):
          for word in words(PDFTextGuard.visible(text, limit: 300).text) {
            best.append(PDFRun(String(word.prefix(40))))
          }
        }
      }
      best.sort { ($0.text.utf8.count, $0.text) > ($1.text.utf8.count, $1.text) }
      best = Array(best.prefix(3))
    }
    return best
  }

  private static func words(_ text: String) -> [String] {
    text.unicodeScalars.split { $0 == " " || $0 == "\n" || $0 == "\t" }.map { String($0) }
  }
}
