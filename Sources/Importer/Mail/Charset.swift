import Evidence
import Glibc

/// A character set by the name that mail, web pages and documents give it.
///
/// Names lie in known ways: what is called ISO 8859-1 or ASCII is Windows-1252 in practice, and
/// ISO 8859-9 is Windows-1254, which differ only where the ISO sets have control characters.
///
///     Charset(label: "ISO_8859-9:1989")?.utf8([0xFE])   ->  ş, nothing damaged
enum Charset: Hashable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  /// UTF-16 whose order its mark tells, or its zeros.
  case utf16
  case single(SingleByteCharset)
  /// A set of several bytes a character, by the name the C library has for it.
  case multiple(String)

  /// Text in UTF-8, and how many characters could not be read.
  struct Conversion: Hashable {
    var text: [UInt8] = []
    var damaged = 0
  }

  /// Finds a set by a label; nil for one that is not known here.
  ///
  /// Only listed names reach the C library: a label is a stranger's text.
  init?(label: some Sequence<UInt8>) {
    var key: [UInt8] = []
    for byte in label {
      // `ISO_8859-9:1989` and `utf-8*` end where the name ends.
      if byte == UInt8(ascii: ":") || key.count > 24 { break }
      switch byte {
      case 0x30...0x39, 0x61...0x7A: key.append(byte)
      case 0x41...0x5A: key.append(byte | 0x20)
      default: break
      }
    }
    guard let known = Self.labels[String(decoding: key, as: UTF8.self)] else { return nil }
    self = known
  }

  /// Converts a text; nil when this machine has no table for the set.
  func utf8(_ bytes: [UInt8]) -> Conversion? {
    switch self {
    case .utf8: Conversion(text: bytes)
    case .utf16LittleEndian: Self.wide(bytes, bigEndian: false)
    case .utf16BigEndian: Self.wide(bytes, bigEndian: true)
    case .utf16: Self.wide(bytes, bigEndian: Self.isBigEndian(bytes))
    case .single(let set): Self.narrow(bytes, set)
    case .multiple(let name): Self.system(bytes, name)
    }
  }

  /// True for sets whose text is made of bytes below 128 and yet is no ASCII.
  var isSevenBit: Bool { self == .multiple("ISO-2022-JP") }

  // MARK: - Conversions

  private static func narrow(_ bytes: [UInt8], _ set: SingleByteCharset) -> Conversion {
    let table = set.upperHalf
    var result = Conversion()
    result.text.reserveCapacity(bytes.count + bytes.count / 4)
    for byte in bytes {
      if byte < 128 {
        result.text.append(byte)
        continue
      }
      let value = table[Int(byte) - 128]
      if value == 0 { result.damaged += 1 }
      append(value == 0 ? 0xFFFD : UInt32(value), to: &result.text)
    }
    return result
  }

  private static func wide(_ bytes: [UInt8], bigEndian: Bool) -> Conversion {
    var result = Conversion()
    result.text.reserveCapacity(bytes.count)
    func unit(_ at: Int) -> UInt32 {
      let first = UInt32(bytes[at])
      let second = UInt32(bytes[at + 1])
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    var at = bytes.starts(with: bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) ? 2 : 0
    while at + 1 < bytes.count {
      var scalar = unit(at)
      at += 2
      if scalar & 0xF800 == 0xD800 {
        if scalar < 0xDC00, at + 1 < bytes.count, unit(at) & 0xFC00 == 0xDC00 {
          scalar = 0x10000 + (scalar & 0x3FF) << 10 + unit(at) & 0x3FF
          at += 2
        } else {
          scalar = 0xFFFD
          result.damaged += 1
        }
      }
      append(scalar, to: &result.text)
    }
    if at < bytes.count { result.damaged += 1 }
    return result
  }

  /// By the mark, else by where the zeros of Latin text stand, else as the standard says.
  private static func isBigEndian(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) { return false }
    if bytes.starts(with: [0xFE, 0xFF]) { return true }
    var zeros = [0, 0]
    for (index, byte) in bytes.prefix(512).enumerated() where byte == 0 { zeros[index & 1] += 1 }
    return zeros[0] >= zeros[1]
  }

  /// By the C library's tables.
  private static func system(_ bytes: [UInt8], _ name: String) -> Conversion? {
    let handle = iconv_open("UTF-8", name)
    guard handle != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(handle) }
    var result = Conversion()
    result.damaged = SteppedConversion.append(bytes, to: &result.text) {
      guard iconv(handle, &$0.next, &$0.left, &$0.target, &$0.room) == -1 else { return .whole }
      return errno == E2BIG ? .full : .stumbled
    }
    return result
  }

  /// Appends a scalar in UTF-8; what is no scalar becomes U+FFFD.
  static func append(_ value: UInt32, to text: inout [UInt8]) {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  // MARK: - Labels

  /// Letters and digits of the labels only, in lower case.
  private static let labels: [String: Charset] = {
    var labels: [String: Charset] = [
      "utf8": .utf8, "unicode11utf8": .utf8, "utf16": .utf16, "unicode": .utf16, "ucs2": .utf16,
      "utf16le": .utf16LittleEndian, "utf16be": .utf16BigEndian,
    ]
    let single: [(SingleByteCharset, String)] = [
      (
        .windows1252,
        "windows1252 cp1252 xcp1252 iso88591 latin1 l1 usascii ascii ansi iso646us ibm819 cp819"
      ),
      (.windows1254, "windows1254 cp1254 iso88599 latin5 l5"),
      (.windows1250, "windows1250 cp1250"), (.windows1251, "windows1251 cp1251"),
      (.windows1253, "windows1253 cp1253"), (.windows1255, "windows1255 cp1255"),
      (.windows1256, "windows1256 cp1256"), (.windows1257, "windows1257 cp1257"),
      (.windows1258, "windows1258 cp1258"), (.windows874, "windows874 cp874 tis620 iso885911"),
      (.latin2, "iso88592 latin2 l2"), (.latin3, "iso88593 latin3"), (.latin4, "iso88594 latin4"),
      (.isoCyrillic, "iso88595 cyrillic"), (.isoArabic, "iso88596 arabic"),
      (.isoGreek, "iso88597 greek greek8"), (.isoHebrew, "iso88598 iso88598i iso88598e hebrew"),
      (.latin6, "iso885910 latin6"), (.latin7, "iso885913"), (.latin8, "iso885914"),
      (.latin9, "iso885915 latin9"), (.latin10, "iso885916"),
      (.koi8r, "koi8r koi8 koi"), (.koi8u, "koi8u koi8ru"),
      (.dos850, "cp850 ibm850 850 cp858"), (.dos437, "cp437 ibm437 437"),
      (.dos857, "cp857 ibm857 857"), (.dos737, "cp737 ibm737 737"), (.dos862, "cp862 ibm862 862"),
      (.dos775, "cp775 ibm775 775"), (.dos860, "cp860 ibm860"), (.dos861, "cp861 ibm861"),
      (.dos865, "cp865 ibm865"), (.dos852, "cp852 ibm852 852"), (.dos866, "cp866 ibm866 866"),
      (.macRoman, "macintosh macroman xmacroman mac"),
      (.macCyrillic, "xmaccyrillic maccyrillic xmacukrainian"), (.macLatin2, "xmacce macce"),
    ]
    for (set, names) in single {
      for name in names.split(separator: " ") { labels[String(name)] = .single(set) }
    }
    let multiple = [
      ("CP932", "shiftjis sjis xsjis windows31j mskanji cp932"), ("EUC-JP", "eucjp xeucjp"),
      ("ISO-2022-JP", "iso2022jp"), ("GB18030", "gb18030 gbk gb2312 cp936 xgbk euccn"),
      ("BIG5-HKSCS", "big5 big5hkscs cp950 xxbig5"),
      ("CP949", "euckr ksc56011987 ksc5601 cp949 korean windows949"),
    ]
    for (set, names) in multiple {
      for name in names.split(separator: " ") { labels[String(name)] = .multiple(set) }
    }
    return labels
  }()
}
