import Evidence

/// File names WhatsApp gives to media, and the date in them.
///
///     IMG-20200415-WA0001.jpg                       Android: the day it arrived on that phone
///     00000035-PHOTO-2022-03-27-21-41-55.jpg        iPhone: the second
///     2015-08-04-PHOTO-00004762.jpg                 older iPhone: the day
enum MediaName {
  /// How Android's names begin.
  static let androidKinds = ["IMG-", "VID-", "AUD-", "PTT-", "STK-", "GIF-", "DOC-"]

  /// The name at the start of a line that Android wrote: the name alone, or words in brackets behind.
  ///
  /// `PTT-20250403-WA0014.opus (archivo adjunto)`: the words differ by language and year, the name
  /// does not.
  static func leading(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> Range<Int>? {
    guard line.count >= 19,
      androidKinds.contains(where: { bytes[line].starts(with: $0.utf8) })
    else { return nil }
    var end = line.lowerBound
    while end < line.upperBound, Scalar.spaceWidth(bytes, end, line.upperBound) == 0,
      Scalar.markWidth(bytes, end, line.upperBound) == 0
    {
      end += 1
    }
    let name = line.lowerBound..<end
    guard name.count <= 80, day(Array(bytes[name])) != nil else { return nil }
    var at = end
    while at < line.upperBound {
      let width =
        Scalar.spaceWidth(bytes, at, line.upperBound) + Scalar.markWidth(bytes, at, line.upperBound)
      guard width > 0 else { break }
      at += width
    }
    guard at < line.upperBound else { return name }
    let isClosed =
      bytes[line.upperBound - 1] == UInt8(ascii: ")") || bytes[line.upperBound - 1] == 0x89
    return isClosed && (bytes[at] == UInt8(ascii: "(") || bytes[at] == 0xEF) ? name : nil
  }

  /// The name an iPhone gave inside `<…>`, whatever the words round it: `00000013-PHOTO-….jpg`.
  static func inBrackets(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> Range<Int>? {
    guard line.count > 14, bytes[line.upperBound - 1] == UInt8(ascii: ">") else { return nil }
    var at = line.lowerBound
    while at + 10 < line.upperBound {
      let isNumber = (at..<at + 8).allSatisfy { bytes[$0] &- 0x30 <= 9 }
      guard isNumber, bytes[at + 8] == UInt8(ascii: "-"), at == 0 || bytes[at - 1] &- 0x30 > 9
      else {
        at += 1
        continue
      }
      // The name ends behind the last full stop that letters or digits follow.
      var end: Int?
      for dot in at..<line.upperBound - 1 where bytes[dot] == UInt8(ascii: ".") {
        var stop = dot + 1
        while stop < line.upperBound, isLetterOrDigit(bytes[stop]), stop - dot <= 8 { stop += 1 }
        if stop - dot > 1, stop - dot <= 8 { end = stop }
      }
      return end.map { at..<$0 }
    }
    return nil
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 <= 9 || (byte | 0x20) &- 0x61 < 26
  }

  /// True for a name with an extension, or for Android's names of recordings without one.
  static func looksLikeFile(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let name = text[range]
    guard !name.isEmpty, name.count <= 255 else { return false }
    if let dot = name.lastIndex(of: UInt8(ascii: ".")) {
      let letters = name[(dot + 1)...]
      if dot > name.startIndex, (1...8).contains(letters.count),
        letters.allSatisfy({ $0 &- 0x30 <= 9 || ($0 | 0x20) &- 0x61 < 26 })
      {
        return true
      }
    }
    return day(Array(name)) != nil
  }

  /// Days since 1970 by the date in a name; nil when there is none.
  static func day(_ name: [UInt8]) -> Int? {
    var at = 0
    while at < name.count {
      guard name[at] &- 0x30 <= 9, at == 0 || name[at - 1] == UInt8(ascii: "-") else {
        at += 1
        continue
      }
      var end = at
      while end < name.count, name[end] &- 0x30 <= 9 { end += 1 }
      if end - at == 8, name[end...].starts(with: Array("-WA".utf8)) {
        return day(number(name, at, 4), number(name, at + 4, 2), number(name, at + 6, 2))
      }
      if end - at == 4, end + 6 <= name.count, name[end] == UInt8(ascii: "-"),
        name[end + 3] == UInt8(ascii: "-")
      {
        return day(number(name, at, 4), number(name, end + 1, 2), number(name, end + 4, 2))
      }
      at = end + 1
    }
    return nil
  }

  private static func number(_ bytes: [UInt8], _ at: Int, _ width: Int) -> Int {
    var value = 0
    for byte in bytes[at..<at + width] {
      guard byte &- 0x30 <= 9 else { return 0 }
      value = value * 10 + Int(byte &- 0x30)
    }
    return value
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int? {
    guard (2009...2099).contains(year), (1...12).contains(month),
      (1...CalendarDate.daysInMonth(month, year: year)).contains(day)
    else { return nil }
    return CalendarDate.daysSince1970(year: year, month: month, day: day)
  }
}
