import Evidence
import Glibc

/// The character sets of East Asia: one or two bytes a character, or four, and nearly all bytes mean
/// something in each of them.
///
/// Editors in Japan, China, Taiwan and Korea save so when they say "ANSI". The trap: the bytes of
/// `你好` are two syllables in the Korean set and two other characters in the Taiwanese one, all of
/// them correct. What tells them apart is which characters come again and again: a text is written
/// with a few hundred of them, and read in a wrong set they scatter over thousands. Where no set
/// gives a text like that, nothing is converted, and the bytes are said to be no characters.
///
///     C4 E3 BA C3     你好 by GB 18030, 콱봤 by the Korean set, ﾄ聽ﾃ by Shift_JIS
struct MultibyteCharset {
  /// How the member is written.
  let encoding: MemberText.Encoding
  /// The name the C library has for it.
  private let name: String

  /// Bytes of lines that are looked at.
  private static let sample = 1 << 15
  /// Different characters from which a set can be told: a name alone may be one in each of them.
  private static let least = 6

  private static let sets: [(encoding: MemberText.Encoding, name: String, letters: Set<UInt32>)] = [
    (.shiftJIS, "CP932", kana), (.eucJapan, "EUC-JP", kana), (.gb18030, "GB18030", simplified),
    (.big5, "BIG5-HKSCS", traditional), (.eucKorea, "CP949", syllables),
  ]

  /// Tells by the characters; nil for UTF-8, for a set of one byte, and where nothing decides.
  init?(of bytes: [UInt8], firstInvalid: Int?) {
    guard let first = firstInvalid else {
      guard Self.hasEscapes(bytes) else { return nil }
      (encoding, name) = (.iso2022Japan, "ISO-2022-JP")
      return
    }
    let lines = Self.lines(bytes)
    guard !lines.isEmpty, !Self.isDamagedUTF8(bytes, first) else { return nil }
    var best: (share: Double, encoding: MemberText.Encoding, name: String)?
    for set in Self.sets {
      guard let (text, damaged) = Self.converted(lines, set.name) else { continue }
      var count = 0
      var known = 0
      var kinds: Set<UInt32> = []
      text.withUnsafeBufferPointer { text in
        var at = 0
        while at < text.count {
          guard text[at] >= 0x80, let (scalar, width) = Scalar.read(text, at, text.count) else {
            at += 1
            continue
          }
          at += width
          // Signs stand in every set, and say nothing.
          if (0x2000...0x30FF).contains(scalar) && scalar < 0x3041
            || (0xFF01...0xFF5E).contains(scalar)
          {
            continue
          }
          count += 1
          if kinds.count < Self.least { kinds.insert(scalar) }
          if set.letters.contains(scalar) { known += 1 }
        }
      }
      guard kinds.count >= Self.least, damaged * 50 <= count, known * 5 >= count else { continue }
      let share = Double(known) / Double(count)
      if share > best?.share ?? 0 { best = (share, set.encoding, set.name) }
    }
    guard let best else { return nil }
    (encoding, name) = (best.encoding, best.name)
  }

  /// The text in UTF-8, with the places of its lines; nil where this machine has no table for the set.
  func decode(_ bytes: [UInt8]) -> ([UInt8], [(text: Int, member: Int, damage: Int)])? {
    let handle = iconv_open("UTF-8", name)
    guard handle != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(handle) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 2)
    var lines = [(text: 0, member: 0, damage: 0)]
    var damage = 0
    var start = 0
    while start < bytes.count {
      var end = start
      var isPlain = true
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
        if bytes[end] >= 0x80 || bytes[end] == 0x1B { isPlain = false }
        end += 1
      }
      if isPlain {
        text += bytes[start..<end]
      } else {
        damage += Self.convert(Array(bytes[start..<end]), handle, into: &text)
      }
      while end < bytes.count, bytes[end] == 0x0A || bytes[end] == 0x0D {
        text.append(bytes[end])
        end += 1
        lines.append((text.count, end, damage))
      }
      start = end
    }
    lines.append((text.count, bytes.count, damage))
    return (text, lines)
  }

  // MARK: - What is looked at

  /// The lines with more than ASCII, up to so many bytes.
  private static func lines(_ bytes: [UInt8]) -> [UInt8] {
    var lines: [UInt8] = []
    for line in bytes.split(separator: 0x0A) {
      guard line.contains(where: { $0 >= 0x80 }) else { continue }
      lines += line.prefix(sample)
      lines.append(0x0A)
      if lines.count > sample { break }
    }
    return lines
  }

  /// `ESC $ B` and `ESC $ @` begin Japanese in a text of seven bits.
  private static func hasEscapes(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while let place = LineEnds.find(0x1B, bytes, at, bytes.count) {
        if place + 2 < bytes.count, bytes[place + 1] == UInt8(ascii: "$"),
          bytes[place + 2] == UInt8(ascii: "B") || bytes[place + 2] == UInt8(ascii: "@")
        {
          return true
        }
        at = place + 1
      }
      return false
    }
  }

  /// Whether most of what is no ASCII is whole characters of UTF-8, three bytes each.
  private static func isDamagedUTF8(_ bytes: [UInt8], _ first: Int) -> Bool {
    bytes.prefix(1 << 20).withUnsafeBufferPointer { bytes in
      var (whole, damaged, at) = (0, 0, 0)
      while at < bytes.count {
        let lead = bytes[at]
        guard lead >= 0x80 else {
          at += 1
          continue
        }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
        let isWhole =
          length > 0 && at + length <= bytes.count
          && (1..<length).allSatisfy { bytes[at + $0] & 0xC0 == 0x80 }
        if isWhole {
          whole += length - 1
          at += length
        } else {
          damaged += 1
          at += 1
        }
      }
      return whole > damaged
    }
  }

  // MARK: - The C library

  private static func converted(_ bytes: [UInt8], _ name: String) -> (text: [UInt8], damaged: Int)?
  {
    let handle = iconv_open("UTF-8", name)
    guard handle != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(handle) }
    var text: [UInt8] = []
    let damaged = convert(bytes, handle, into: &text)
    return (text, damaged)
  }

  /// Appends bytes in UTF-8, one skipped wherever the library stumbles; returns how many were.
  private static func convert(
    _ bytes: [UInt8], _ handle: iconv_t?, into text: inout [UInt8]
  ) -> Int {
    // Each line begins in ASCII, whatever the one before broke off in.
    iconv(handle, nil, nil, nil, nil)
    return SteppedConversion.append(bytes, to: &text) {
      guard iconv(handle, &$0.next, &$0.left, &$0.target, &$0.room) == -1 else { return .whole }
      return errno == E2BIG ? .full : .stumbled
    }
  }

  // MARK: - What a language writes most

  private static func scalars(_ text: String) -> Set<UInt32> {
    Set(text.unicodeScalars.map(\.value))
  }

  private static let kana = Set(UInt32(0x3041)...0x3093).union(UInt32(0x30A1)...0x30F4)
  private static let simplified = scalars(
    "的一是了我不在人们有来他这上着个地到大里说就去子得也和那要下看天时过出小么起你都把好还多没为又可"
      + "家学只以主会样年想生同老中十从自面前头道它后然走很像见两用她国动进成回什边作对开而己些现山民候经"
      + "发工向事命给长水几义三声于高手知理眼志点心战二问但身方实吃做叫当住听打呢真全才四已所敌之最光产情"
      + "路分总条白话东席次亲如被花口放儿常气五第使写吧文运再果怎定许快明行因别飞外活部门无往船望新带吗钱"
      + "今晚发哦嗯啊呀吗谢请号电转帐账早安马等让")
  private static let traditional = scalars(
    "的一是了我不在人們有來他這上著個地到大裡說就去子得也和那要下看天時過出小麼起你都把好還多沒為又可"
      + "家學只以主會樣年想生同老中十從自面前頭道它後然走很像見兩用她國動進成回什邊作對開而己些現山民候經"
      + "發工向事命給長水幾義三聲於高手知理眼志點心戰二問但身方實吃做叫當住聽打呢真全才四已所敵之最光產情"
      + "路分總條白話東席次親如被花口放兒常氣五第使寫吧文運再果怎定許快明行因別飛外活部門無往船望新帶嗎錢"
      + "今晚哦嗯啊呀謝請號電轉帳早安馬等讓嘅係喺咁唔佢")
  private static let syllables = scalars(
    "이다는에을하고의가은지어사나기로그리도아한서자를들수해니있게대었라여안것면요네거일만시내야인오우부정보"
      + "주전말으했장세스마상구제너같왜잘좀더집돈못왔갔할까데님응금무슨늦조바원계좌입번소미진ㅋㅎㅠㅜ")
}
