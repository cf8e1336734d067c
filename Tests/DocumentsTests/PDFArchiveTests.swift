import Evidence
import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import Documents
@testable import Wording

/// PDF/A-2u as ISO 19005-2 asks, rule by rule, on what Cairo writes and `PDFTrailer` completes.
///
/// No validator of PDF/A is in Debian or runs from PyPI alone, so the rules that veraPDF checks on
/// the parts which this program's files have are written out here.
@Suite("PDF for archives")
struct PDFArchiveTests {
  /// A report with everything a page can have: links, pictures of emoji, large fonts, a drawing.
  private func pdf() throws -> [UInt8] {
    let sample = ReportSample(hostile: "Hoi 🎂🎂 مرحبا שלום नमस्ते 你好 <b>&</b>")
    let report = ReportBuilder(
      file: sample.file, findings: sample.findings, language: .dutch, toolVersion: "1.0"
    ).build()
    return try PDFRenderer.render(report)
  }

  /// The dictionaries of a file, streams left out; one byte is one character.
  private func objects(_ bytes: [UInt8]) -> [String] {
    let text = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    return text.components(separatedBy: "endobj").map {
      $0.components(separatedBy: "\nstream").first ?? ""
    }
  }

  private func archive(_ body: ([String], [UInt8]) throws -> Void) throws {
    let bytes = try pdf()
    try body(objects(bytes), bytes)
  }

  @Test func theCatalogueNamesMetadataAndColours() throws {
    try archive { objects, bytes in
      let catalogue = try #require(objects.first { $0.contains("/Type /Catalog") })
      let metadata = try #require(catalogue.firstMatch(of: /\/Metadata (\d+) 0 R/)).1
      let profile = try #require(catalogue.firstMatch(of: /\/DestOutputProfile (\d+) 0 R/)).1
      #expect(catalogue.contains("/S /GTS_PDFA1"))
      let packet = try #require(objects.first { $0.contains("\n\(metadata) 0 obj\n") })
      #expect(packet.contains("/Type /Metadata /Subtype /XML") && !packet.contains("/Filter"))
      let colours = try #require(objects.first { $0.contains("\n\(profile) 0 obj\n") })
      #expect(colours.contains("/N 3"))
      let tail = String(decoding: bytes.suffix(400), as: UTF8.self)
      #expect(tail.contains(/\/ID \[<[0-9A-Fa-f]{32}> <[0-9A-Fa-f]{32}>\]/))
    }
  }

  @Test func nothingForbiddenStandsInIt() throws {
    try archive { objects, _ in
      for name in [
        "/Encrypt", "/JavaScript", "/JS ", "/Launch", "/EmbeddedFile", "/AA ", "/LZWDecode",
        "/Interpolate true", "/NeedAppearances", "/XFA", "/Movie", "/Sound", "/OPI", "/PS ",
        "/TR ", "/HTP", "/Alternates", "/Ref ", "/AcroForm", "/Crypt",
      ] {
        #expect(!objects.contains { $0.contains(name) }, "\(name)")
      }
      // The rules are not met by having none of it.
      #expect(objects.contains { $0.contains("/Interpolate false") })
    }
  }

  @Test func everyFontIsEmbeddedAndSaysItsCharacters() throws {
    try archive { objects, _ in
      var large = 0
      for object in objects where object.contains("/Type /Font\n") {
        if object.contains("/Subtype /CIDFontType2") {
          large += 1
          #expect(object.contains("/CIDToGIDMap /Identity"))
        } else {
          #expect(object.contains("/ToUnicode "), "\(object.prefix(120))")
        }
        #expect(object.contains("/FontDescriptor ") || object.contains("/DescendantFonts"))
      }
      #expect(large > 0)
      let descriptors = objects.filter { $0.contains("/Type /FontDescriptor") }
      #expect(!descriptors.isEmpty)
      #expect(descriptors.allSatisfy { $0.contains(/\/FontFile[23]? \d/) })
    }
  }

  /// Flag 3 set, and none that hides.
  @Test func everyLinkIsPrinted() throws {
    try archive { objects, _ in
      let links = objects.filter { $0.contains("/Type /Annot") }
      #expect(!links.isEmpty)
      #expect(links.allSatisfy { $0.contains("\n   /F 4\n") })
    }
  }

  @Test func theMetadataIsWellFormedAndAgreesWithTheDictionary() throws {
    try archive { objects, bytes in
      let start = Array("<?xpacket begin".utf8)
      let first = try #require(bytes.indices.first { bytes[$0...].starts(with: start) })
      let end = Array("<?xpacket end=\"w\"?>".utf8)
      let last = try #require(bytes.indices.last { bytes[$0...].starts(with: end) })
      let packet = Data(bytes[first..<last + end.count])
      #expect(XMLParser(data: packet).parse())
      let text = String(decoding: packet, as: UTF8.self)
      #expect(text.contains("<pdfaid:part>2</pdfaid:part>"))
      #expect(text.contains("<pdfaid:conformance>U</pdfaid:conformance>"))
      #expect(text.contains(">Is een chataccount overgenomen?</rdf:li>"))
      #expect(text.contains("<xmp:CreateDate>2000-01-01T00:00:00Z</xmp:CreateDate>"))
      let info = try #require(objects.first { $0.contains("/CreationDate") })
      #expect(info.contains("/CreationDate (D:20000101000000Z)"))
      #expect(info.contains("/Title (Is een chataccount overgenomen?)"))
    }
  }

  @Test func titlesAreMarkup() {
    let object = String(
      decoding: PDFMetadata.object(title: "a < b & c > d", language: "nl", date: "x"),
      as: UTF8.self)
    #expect(object.contains("a &lt; b &amp; c &gt; d"))
  }

  @Test func theProfileIsWhole() {
    let bytes = ColourProfile.bytes
    func long(_ at: Int) -> Int { bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
    #expect(long(0) == bytes.count && bytes.count % 4 == 0)
    #expect(String(decoding: bytes[36..<40], as: UTF8.self) == "acsp")
    #expect(String(decoding: bytes[12..<24], as: UTF8.self) == "mntrRGB XYZ ")
    #expect(long(128) == 9)
    for tag in 0..<9 {
      let row = 132 + 12 * tag
      #expect(long(row + 4) % 4 == 0 && long(row + 4) + long(row + 8) <= bytes.count)
    }
    // The three colours add up to white, as a matrix must.
    for part in 0..<3 {
      let sum = (3...5).reduce(0) { $0 + long(long(132 + 12 * $1 + 4) + 8 + 4 * part) }
      let white = long(long(132 + 12 * 2 + 4) + 8 + 4 * part)
      #expect(abs(sum - white) < 40)
    }
  }

  private func words(of bytes: [UInt8]) throws -> String? {
    let tool = URL(filePath: "/usr/bin/pdftotext")
    guard FileManager.default.isExecutableFile(atPath: tool.path) else { return nil }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "report.pdf")
    try Data(bytes).write(to: file)
    let process = Process()
    process.executableURL = tool
    process.arguments = ["-layout", file.path, "-"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  /// Story: a quote copied out of the page had lost its emoji, and was no quote any more.
  @Test func emojiAndEveryScriptAreInTheText() throws {
    let emoji = ["🎂", "❤️", "👍🏽", "👨‍👩‍👧", "🇳🇱", "1️⃣"]
    let scripts = ["Привет", "Ελλάδα", "नमस्ते", "สวัสดี"]
    let sample = ReportSample(hostile: (emoji + scripts).joined(separator: " "))
    let report = ReportBuilder(
      file: sample.file, findings: sample.findings, language: .dutch, toolVersion: "1.0"
    ).build()
    guard let text = try words(of: try PDFRenderer.render(report)) else { return }
    for word in emoji + scripts { #expect(text.contains(word), "\(word)") }
  }

  /// Story: where no Chinese font was installed, a quote copied out of the page read `4F60597D`: the
  /// digits of the boxes that stood for it.
  @Test func whatNoFontHasIsInTheTextAsWell() throws {
    // Tangut and a sign of nobody's are in no font that is at hand.
    let words = ["你好吗", "日本語", "안녕", "\u{17000}\u{17001}", "\u{10FFF0}", "a你b"]
    let sample = ReportSample(hostile: words.joined(separator: " "))
    let report = ReportBuilder(
      file: sample.file, findings: sample.findings, language: .dutch, toolVersion: "1.0"
    ).build()
    guard let text = try self.words(of: try PDFRenderer.render(report)) else { return }
    for word in words { #expect(text.contains(word), "\(word)") }
    for digits in ["4F60", "17000", "10FF"] { #expect(!text.contains(digits), "\(digits)") }
  }
}
