/// What a document says of itself in XMP, so that an archive can file it: PDF/A-2u (ISO 19005-2).
///
/// The packet is not compressed, and its title and date are those of the information dictionary. The
/// trap: a title comes out of a wording table, but must be markup all the same.
enum PDFMetadata {
  /// The stream object.
  static func object(title: String, language: String, date: String) -> [UInt8] {
    let packet = Array(packet(title: title, language: language, date: date).utf8)
    let head = "<< /Type /Metadata /Subtype /XML /Length \(packet.count) >>\nstream\n"
    return Array(head.utf8) + packet + Array("\nendstream".utf8)
  }

  private static func packet(title: String, language: String, date: String) -> String {
    """
    <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
     xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
     xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(escaped(title))</rdf:li></rdf:Alt></dc:title>
    <dc:language><rdf:Bag><rdf:li>\(escaped(language))</rdf:li></rdf:Bag></dc:language>
    <xmp:CreatorTool>Keerpunt</xmp:CreatorTool>
    <xmp:CreateDate>\(escaped(date))</xmp:CreateDate>
    <pdf:Producer>cairo 1.16.0 (https://cairographics.org)</pdf:Producer>
    <pdfaid:part>2</pdfaid:part>
    <pdfaid:conformance>U</pdfaid:conformance>
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="w"?>
    """
  }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      default: out.append(character)
      }
    }
    return out
  }
}

/// A colour profile of our own: the primaries of sRGB with a plain gamma of 2.2.
///
/// PDF/A asks what the colours of a page mean. Pages are grey but for emoji, so the small difference
/// between this curve and that of sRGB does not show; a profile made here needs nobody's licence.
enum ColourProfile {
  /// What it is called in the file.
  static let name = "RGB, primaries of sRGB, gamma 2.2"

  /// The stream object.
  static var object: [UInt8] {
    let head = "<< /N 3 /Length \(bytes.count) >>\nstream\n"
    return Array(head.utf8) + bytes + Array("\nendstream".utf8)
  }

  /// The profile, ICC version 2.1 for displays.
  static let bytes: [UInt8] = {
    let white = (0.9642, 1.0, 0.8249)
    var tags: [(sign: String, data: [UInt8])] = [
      ("desc", description(name)), ("cprt", text("Public domain")), ("wtpt", colour(white)),
      ("rXYZ", colour((0.4360657, 0.2224884, 0.0139160))),
      ("gXYZ", colour((0.3851471, 0.7168732, 0.0970764))),
      ("bXYZ", colour((0.1430664, 0.0606079, 0.7140961))),
    ]
    // One curve for all three: a gamma in eighths of bits, 2.2 is 0x0233.
    tags += ["rTRC", "gTRC", "bTRC"].map {
      ($0, sign("curv") + long(0) + long(1) + [2, 0x33, 0, 0])
    }
    var table = long(tags.count)
    var body: [UInt8] = []
    let start = 128 + 4 + 12 * tags.count
    for tag in tags {
      table += sign(tag.sign) + long(start + body.count) + long(tag.data.count)
      body += tag.data + [UInt8](repeating: 0, count: (4 - tag.data.count % 4) % 4)
    }
    var head = long(start + body.count) + sign("none") + [2, 0x10, 0, 0]
    head += sign("mntr") + sign("RGB ") + sign("XYZ ")
    // A day of making: year, month, day, three times nothing.
    head += [0x07, 0xEA, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0] + sign("acsp") + long(0)
    head += long(0) + long(0) + long(0) + long(0) + long(0) + long(0)
    head += fixed(white.0) + fixed(white.1) + fixed(white.2)
    head += [UInt8](repeating: 0, count: 128 - head.count)
    return head + table + body
  }()

  private static func sign(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func long(_ value: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
  }

  /// A number in sixteen bits before and sixteen behind the point.
  private static func fixed(_ value: Double) -> [UInt8] { long(Int(value * 65_536 + 0.5)) }

  private static func colour(_ value: (Double, Double, Double)) -> [UInt8] {
    sign("XYZ ") + long(0) + fixed(value.0) + fixed(value.1) + fixed(value.2)
  }

  private static func text(_ text: String) -> [UInt8] {
    sign("text") + long(0) + Array(text.utf8) + [0]
  }

  /// A description in ASCII; those in Unicode and for old Macs are empty.
  private static func description(_ text: String) -> [UInt8] {
    sign("desc") + long(0) + long(text.utf8.count + 1) + Array(text.utf8) + [0]
      + [UInt8](repeating: 0, count: 4 + 4 + 2 + 1 + 67)
  }
}
