import Evidence
import Testing

@testable import Documents
@testable import Wording

#if canImport(Glibc)
  import Glibc
#endif

/// Writes sample documents to look at, when `KEERPUNT_SHOW` names a folder.
@Suite struct PDFShowTests {
  @Test(.enabled(if: getenv("KEERPUNT_SHOW") != nil))
  func samplesAreWritten() throws {
    let folder = try #require(getenv("KEERPUNT_SHOW").map { String(cString: $0) })
    for language in ReportLanguage.allCases {
      let report = PDFSample.report(language: language, rows: 40)
      try write(PDFRenderer.render(report), to: folder + "/sample-\(language.rawValue).pdf")
    }
    for rows in [1_000, 10_000, 20_000] {
      let clock = ContinuousClock()
      var bytes: [UInt8] = []
      let report = PDFSample.report(rows: rows)
      let time = try clock.measure { bytes = try PDFRenderer.render(report) }
      print("rows \(rows): \(time), \(bytes.count) bytes")
      try write(bytes, to: folder + "/rows-\(rows).pdf")
    }
    for figure in FigureTests.all(PDFSample.invented(messages: 900, other: 25), .dutch) {
      try write(Array(SVGFigure.svg(figure).utf8), to: folder + "/\(figure.id).svg")
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    let file = try #require(fopen(path, "wb"))
    defer { fclose(file) }
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }
}
