/// The references of HTML and XML: `&amp;`, `&#8217;`, and what exporters get wrong.
///
/// An emoji comes as two halves of a surrogate pair where the writer counted in UTF-16, and half an
/// emoji where it was cut; `&#0;` stands for nothing. Neither is XML, and both are in real files.
///
///     Ren&eacute; &#55357;&#56832; &lt;3   ->  René 😀 <3
public enum MarkupText {
  /// Appends the UTF-8 of a text, references resolved.
  public static func decode(_ bytes: [UInt8], _ range: Range<Int>, into out: inout [UInt8]) {
    var copied = range.lowerBound
    var at = range.lowerBound
    while at < range.upperBound {
      guard bytes[at] == UInt8(ascii: "&"), let found = reference(bytes, at, range.upperBound)
      else {
        at += 1
        continue
      }
      out.append(contentsOf: bytes[copied..<at])
      append(found.value, to: &out)
      at = found.next
      copied = at
    }
    out.append(contentsOf: bytes[copied..<range.upperBound])
  }

  /// A text as a string.
  public static func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var out: [UInt8] = []
    decode(bytes, range, into: &out)
    return String(decoding: out, as: UTF8.self)
  }

  private static func append(_ value: UInt32, to out: inout [UInt8]) {
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    out.append(
      contentsOf: UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
  }

  private static func reference(
    _ bytes: [UInt8], _ start: Int, _ end: Int
  ) -> (value: UInt32, next: Int)? {
    guard let (value, next) = one(bytes, start, end) else { return nil }
    guard value & 0xFFFF_FC00 == 0xD800, let low = one(bytes, next, end),
      low.0 & 0xFFFF_FC00 == 0xDC00
    else { return (value, next) }
    return (0x10000 + (value & 0x3FF) << 10 + low.0 & 0x3FF, low.1)
  }

  private static func one(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (UInt32, Int)? {
    guard start + 2 < end, bytes[start] == UInt8(ascii: "&") else { return nil }
    var at = start + 1
    if bytes[at] == UInt8(ascii: "#") {
      at += 1
      let isHexadecimal = at < end && bytes[at] | 0x20 == UInt8(ascii: "x")
      if isHexadecimal { at += 1 }
      var value: UInt32 = 0
      var digits = 0
      while at < end, digits < 9, let digit = digit(bytes[at], isHexadecimal) {
        value = min(value, 0x110000) * (isHexadecimal ? 16 : 10) + digit
        digits += 1
        at += 1
      }
      guard digits > 0 else { return nil }
      if at < end, bytes[at] == UInt8(ascii: ";") { at += 1 }
      return (value, at)
    }
    while at < end, at - start < 10, bytes[at] != UInt8(ascii: ";") { at += 1 }
    guard at < end, bytes[at] == UInt8(ascii: ";"),
      let value = named[String(decoding: bytes[(start + 1)..<at], as: UTF8.self)]
    else { return nil }
    return (value, at + 1)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46 where isHexadecimal: UInt32(byte) - 0x37
    case 0x61...0x66 where isHexadecimal: UInt32(byte) - 0x57
    default: nil
    }
  }

  /// The names that XML has, those of Latin-1, and the signs that mail and word processors write.
  private static let named: [String: UInt32] = {
    var named: [String: UInt32] = [
      "amp": 38, "lt": 60, "gt": 62, "quot": 34, "apos": 39, "euro": 0x20AC, "hellip": 0x2026,
      "ndash": 0x2013, "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A,
      "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E, "bull": 0x2022, "trade": 0x2122,
      "zwj": 0x200D, "zwnj": 0x200C, "lrm": 0x200E, "rlm": 0x200F, "ensp": 0x2002, "emsp": 0x2003,
      "thinsp": 0x2009, "OElig": 0x152, "oelig": 0x153, "Scaron": 0x160, "scaron": 0x161,
      "Yuml": 0x178, "lsaquo": 0x2039, "rsaquo": 0x203A, "hearts": 0x2665, "larr": 0x2190,
      "rarr": 0x2192,
    ]
    let latin = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
      sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
      Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
      ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN \
      szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute \
      icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml \
      yacute thorn yuml
      """
    for (offset, name) in latin.split(separator: " ").enumerated() {
      named[String(name)] = 0xA0 + UInt32(offset)
    }
    return named
  }()
}
