import Evidence

/// File names WhatsApp gives to media, and the date in them.
///
///     IMG-20200415-WA0001.jpg                       Android: the day it arrived on that phone
///     00000035-PHOTO-2022-03-27-21-41-55.jpg        iPhone: the second
///     2015-08-04-PHOTO-00004762.jpg                 older iPhone: the day
enum MediaName {
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
