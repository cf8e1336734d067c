import Evidence
import Testing

@testable import Importer

private let lines = [
  "20-10-2025 09:03 - Sanne: Ik ga naar huis", "20-10-2025 09:20 - Joost: Wat eten we?",
  "20-10-2025 10:11 - Sanne: Eén moment 😊",
]
private let chat = lines.map { $0 + "\n" }.joined()

@Suite("Documents give their words")
struct DocumentTests {
  private static let word = """
    <?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\
    \(lines.map { "<w:p><w:r><w:t xml:space=\"preserve\">" + $0.prefix(8) + "</w:t></w:r><w:r><w:t>" + $0.dropFirst(8) + "</w:t></w:r></w:p>" }.joined())\
    </w:body></w:document>
    """

  private func words(_ taken: Taken) -> String? {
    taken.delivered.first.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func wordDocumentsAreOpenedAndOnlyTheirTextIsDelivered() throws {
    let zip = Pack.archive(
      .zip,
      [
        ("[Content_Types].xml", Array("<?xml version=\"1.0\"?><Types/>".utf8)),
        ("word/document.xml", Array(Self.word.utf8)),
        ("word/styles.xml", Array("<?xml version=\"1.0\"?><w:styles/>".utf8)),
        ("word/media/image1.png", Sample.photo(500)),
      ])
    let taken = try take(zip, as: "WhatsApp-chat met Joost.docx")
    #expect(taken.delivered.map(\.path) == ["word/document.xml!/WhatsApp-chat met Joost.txt"])
    #expect(words(taken) == chat)
    #expect(taken.notices.isEmpty)
    let text = try #require(taken.exhibit.members.first { $0.status == .unrecognised })
    #expect(text.pastedInto == .document)
    // Parts of a document bear the date of nothing, and would say that the chat is older.
    #expect(text.modified == nil)
    #expect(taken.member("word/styles.xml")?.status == .listed)
    #expect(taken.member("word/media/image1.png")?.kind == .picture)

    let inside = try take(Pack.archive(.zip, [("a/brief.docx", zip)]))
    #expect(
      inside.delivered.map(\.path) == ["a/brief.docx!/word/document.xml!/a/brief.txt"]
        || inside.delivered.map(\.path) == ["a/brief.docx!/word/document.xml!/brief.txt"])
    #expect(inside.member("a/brief.docx")?.kind == .document)
  }

  @Test func textBoxesAreReadOnceAndBreaksAreLines() {
    let text = """
      <w:p><mc:AlternateContent><mc:Choice><w:t>een</w:t></mc:Choice><mc:Fallback><w:t>een</w:t></mc:Fallback>\
      </mc:AlternateContent><w:br/><w:t>twee</w:t><w:tab/><w:t>x &amp; y</w:t><w:delText>weg</w:delText></w:p><w:p/>
      """
    #expect(
      String(decoding: WordText.text(Array(text.utf8)), as: UTF8.self)
        == "een\ntwee\tx & y\n\n")
  }

  @Test func openDocumentsAreRead() throws {
    let body = lines.map {
      "<text:p>" + $0.replacing(" - ", with: "<text:s/>-<text:s text:c=\"1\"/>") + "</text:p>"
    }
    let xml = """
      <?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t"><office:body>\
      <office:text><text:tracked-changes><text:p>oud</text:p></text:tracked-changes>\
      \(body.joined())</office:text></office:body></office:document-content>
      """
    let zip = Pack.archive(
      .zip,
      [
        ("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)),
        ("content.xml", Array(xml.utf8)),
      ])
    #expect(words(try take(zip, as: "chat.odt")) == chat)
  }

  @Test func richTextHasItsLetters() throws {
    let rtf = #"""
      {\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0 Calibri;}}{\*\generator Riched20;}{\info{\author X}}
      \f0 20-10-2025 09:03 - Sanne: Ik ga naar huis\par
      20-10-2025 09:20 - Joost: Wat eten we?\line
      20-10-2025 10:11 - Sanne: E\'e9n moment \u-10179?\u-8694?\par
      }
      """#
    let taken = try take(Array(rtf.utf8), as: "chat.rtf")
    #expect(words(taken) == chat)
    #expect(taken.exhibit.members.map(\.path) == ["chat.rtf", "chat.rtf!/chat.txt"])
    #expect(taken.exhibit.kind == .file)
    #expect(taken.member("chat.rtf")?.kind == .document)
    for (rtf, text) in [
      (#"{\rtf1\ansicpg1251 \'cf\'f0\'e8}"#, "При"),
      (#"{\rtf1 \u8217'a{\field{\*\fldinst HYPERLINK}{\fldrslt b}}}"#, "’ab"),
      (#"{\rtf1 \uc2\u233\'c3\'a9x\{\}\\}"#, "éx{}\\"), (#"{\rtf1 a\bin3 {{{b}"#, "ab"),
      ("{\\rtf1 Eén}", "Eén"),
      (#"{\rtf1 a{\pict 0102}\~b\emdash}"#, "a b—"),
      ("{\\rtf1 " + String(repeating: "{", count: 9_000), ""),
    ] {
      #expect(
        String(decoding: RichTextFormat.text(Array(rtf.utf8)), as: UTF8.self) == text,
        "\(rtf.prefix(40))")
    }
  }

  @Test func pagesAreReadAsAReaderSeesThem() throws {
    let html = """
      <!DOCTYPE html><html><head><title>x</title><style>p { a: b }</style></head><body>
      <p>20-10-2025&nbsp;09:03 -
         Sanne: Ik ga <b>naar</b> huis</p><div>20-10-2025 09:20 - Joost: Wat eten we?<br>
      20-10-2025 10:11 - Sanne: E&eacute;n moment <img alt="😊" src="e.png"></div><script>1 < 2</script></body></html>
      """
    let taken = try take(Array(html.utf8), as: "chat.html")
    #expect(words(taken) == chat)
    #expect(taken.exhibit.members.last?.pastedInto == .webPart)
    let latin =
      Array("<html><meta charset=iso-8859-1><p>Caf".utf8) + [0xE9] + Array("</p></html>".utf8)
    #expect(words(try take(latin, as: "a.htm")) == "Café\n")
  }

  // Story: a victim on a Mac keeps the page of a chat; Safari puts it into a property list, and that
  // was "settings of an app".
  @Test(arguments: [false, true]) func aPageThatSafariKept(isBinary: Bool) throws {
    let page = "<html><body><p>20-10-2025 09:03 - Sanne: Ik ga</p></body></html>"
    let list: [UInt8]
    if isBinary {
      // Three objects of text, one of data, two dictionaries and the table of their places.
      var out = Array("bplist00".utf8)
      var places: [Int] = []
      func object(_ bytes: [UInt8]) {
        places.append(out.count)
        out += bytes
      }
      object([0xD1, 1, 2])
      object([0x5F, 0x10, 15] + Array("WebMainResource".utf8))
      object([0xD1, 3, 4])
      object([0x5F, 0x10, 15] + Array("WebResourceData".utf8))
      object([0x4F, 0x10, UInt8(page.utf8.count)] + Array(page.utf8))
      let table = out.count
      out += places.map { UInt8($0) }
      out += [0, 0, 0, 0, 0, 0, 1, 1] + [0, 0, 0, 0, 0, 0, 0, 5] + [UInt8](repeating: 0, count: 8)
      out += [0, 0, 0, 0, 0, 0, 0, UInt8(table)]
      list = out
    } else {
      let xml =
        "<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>WebMainResource</key><dict>"
        + "<key>WebResourceData</key><data>PHA+MjAtMTAtMjAyNSAwOTowMyAtIFNhbm5lOiBJayBnYTwvcD4=</data>"
        + "</dict></dict></plist>"
      list = Array(xml.utf8)
    }
    #expect(words(try take(list, as: "chat.webarchive")) == "20-10-2025 09:03 - Sanne: Ik ga\n")
  }

  /// A piece of a page, cut out of it: the name says what it is.
  @Test func aPieceOfAPage() throws {
    let table = "<table><tr><td>20-10-2025 09:03</td><td>Sanne</td><td>Ik ga</td></tr></table>"
    #expect(words(try take(Array(table.utf8), as: "a.html")) == "20-10-2025 09:03\tSanne\tIk ga\n")
  }

  /// A page that a format reads itself stays a page: senders and times stand in its markup.
  @Test func aPageThatIsWantedIsDeliveredAsItIs() throws {
    let folder = TemporaryFolder()
    let html = Array("<html><body><p>x</p></body></html>".utf8)
    let paths = [
      folder.write("a.html", html), folder.write("a.zip", Pack.archive(.zip, [("a.html", html)])),
      folder.makeFolder("f"),
    ]
    _ = folder.write("f/a.html", html)
    for path in paths {
      var delivered: [[UInt8]] = []
      _ = try Intake().read(
        path: path, exhibit: 0, wants: { name, _ in name == "a.html" },
        deliver: { delivered.append($1) })
      #expect(delivered == [html])
    }
  }

  @Test func placeholdersOfCloudsAreNamed() throws {
    for name in ["chat.zip.icloud", ".WhatsApp Chat - Joost.zip.icloud", "chat.gdoc"] {
      let taken = try take(Array("bplist00".utf8) + [0, 1, 2], as: name)
      #expect(taken.exhibit.members.map(\.kind) == [.placeholder])
    }
  }

  /// Story: a chat was pasted into a remark beside the statement, and the answer was that the
  /// document holds none.
  @Test func aChatInACommentIsATextOfItsOwn() throws {
    let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    let talk = lines.map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined()
    for (part, inner) in [
      ("comments", "comment w:id=\"0\""), ("footnotes", "footnote w:id=\"2\""),
      ("endnotes", "endnote"),
    ] {
      let name = inner.prefix { $0 != " " }
      let notes = "<w:\(part) \(space)><w:\(inner)>\(talk)</w:\(name)></w:\(part)>"
      let zip = Pack.archive(
        .zip,
        [
          ("[Content_Types].xml", Array("<?xml version=\"1.0\"?><Types/>".utf8)),
          ("word/document.xml", Array("<w:document \(space)><w:p/></w:document>".utf8)),
          ("word/\(part).xml", Array(notes.utf8)),
        ])
      let taken = try take(zip, as: "verklaring.docx")
      #expect(taken.delivered.map(\.path) == ["word/\(part).xml!/verklaring.txt"])
      #expect(words(taken) == chat)
      #expect(taken.exhibit.members.last?.pastedInto == .document)
    }
    let odt = """
      <office:document-content xmlns:office="o" xmlns:text="t"><text:p>zie hier<office:annotation>\
      <dc:creator>P. Bos</dc:creator>\(lines.map { "<text:p>\($0)</text:p>" }.joined())</office:annotation> \
      einde</text:p></office:document-content>
      """
    let taken = try take(Array(odt.utf8), as: "content.xml")
    #expect(
      taken.delivered.map(\.path) == [
        "content.xml!/content.txt", "content.xml!/comments/content.txt",
      ])
    #expect(words(taken) == "zie hier einde\n")
    #expect(taken.delivered.last.map { String(decoding: $0.bytes, as: UTF8.self) } == chat)
    let cut = try take(Array(odt.utf8.prefix(300)), as: "content.xml")
    #expect(words(cut)?.hasPrefix("zie hier") == true && cut.delivered.count == 2)
  }

  /// Story: a table of a day, a name and a text came out as lines of one cell, or with nothing
  /// between the name and the text, and no chat was found in it.
  @Test func cellsOfARowAreOneLine() throws {
    let rows = [["1-2-2020 10:03", "Sanne", "hoi"], ["1-2-2020 10:04", "Joost", "dag"]]
    func table(_ row: String, _ cell: (String) -> String) -> String {
      rows.map { "<\(row)>\($0.map(cell).joined())</\(row)>" }.joined()
    }
    let word =
      "<w:document xmlns:w=\"wordprocessingml\"><w:tbl>"
      + table("w:tr") { "<w:tc><w:p><w:r><w:t>\($0)</w:t></w:r></w:p></w:tc>" }
      + "</w:tbl></w:document>"
    let odt =
      "<office:document-content xmlns:office=\"o\"><table:table>"
      + table("table:table-row") {
        "<table:table-cell><text:p>\($0)</text:p></table:table-cell>"
      }
      + "<table:table-row><table:table-cell></table:table-cell></table:table-row>"
      + "</table:table></office:document-content>"
    let plain = "<html><table>" + table("tr") { "<td>\($0)</td>" } + "</table></html>"
    // A cell and a row end where the next one begins.
    let open = "<table>" + rows.map { "<tr>" + $0.map { "<td>\($0)" }.joined() }.joined()
    let blocks =
      "<html><table>\n" + table("tr") { "\n <td><p>\($0)</p>\n</td>" } + "</table></html>"
    let rtf =
      "{\\rtf1 " + rows.map { $0.map { $0 + "\\cell " }.joined() + "\\row " }.joined() + "}"
    for (name, text) in [
      ("document.xml", word), ("content.xml", odt), ("a.html", plain), ("b.html", blocks),
      ("d.html", "<html>" + open), ("c.rtf", rtf),
    ] {
      let found = words(try take(Array(text.utf8), as: name))?.split(separator: "\n").map {
        $0.split(separator: "\t").map(String.init)
      }
      #expect(found == rows, "\(name) \(found ?? [])")
    }
  }

  /// Words that somebody deleted with changes tracked, remarks and footnotes were left out of the
  /// chat without a word about it; what was moved stood in it twice.
  @Test func whatStandsBesideTheWordsIsSaid() throws {
    let word = """
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>een</w:t>\
      </w:r><w:del><w:r><w:delText>weg</w:delText></w:r></w:del><w:r><w:commentReference w:id="0"/></w:r>\
      <w:r><w:footnoteReference w:id="2"/></w:r><w:moveFrom><w:r><w:t>twee</w:t></w:r></w:moveFrom></w:p>\
      <w:p><w:moveTo><w:r><w:t>twee</w:t></w:r></w:moveTo></w:p></w:document>
      """
    let odt = """
      <office:document-content xmlns:office="o" xmlns:text="t"><text:tracked-changes><text:changed-region>\
      <text:deletion><text:p>weg</text:p></text:deletion></text:changed-region></text:tracked-changes>\
      <text:p>een<office:annotation><text:p>let op</text:p></office:annotation><text:note><text:note-body>\
      <text:p>voet</text:p></text:note-body></text:note></text:p><text:p>twee</text:p></office:document-content>
      """
    let rtf =
      #"{\rtf1 een{\deleted weg}{\footnote voet}{\*\annotation let op}{\deleted0 }\par twee\par}"#
    for (name, text) in [("document.xml", word), ("content.xml", odt), ("a.rtf", rtf)] {
      let taken = try take(Array(text.utf8), as: name)
      #expect(words(taken) == "een\ntwee\n", "\(name)")
      // The words of the part are those of the document alone; Word has the others elsewhere.
      let others = taken.delivered.dropFirst().map { String(decoding: $0.bytes, as: UTF8.self) }
      let wanted = ["document.xml": [], "content.xml": ["let op\nvoet\n"]]
      #expect(others == wanted[name, default: ["voet\nlet op\n"]], "\(name)")
      #expect(
        taken.notices.first { $0.code == .textBeside }?.facts
          == [Fact("comments", 1), Fact("deleted", 1), Fact("footnotes", 1)], "\(name)")
    }
  }
}
