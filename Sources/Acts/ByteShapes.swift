/// Cheap shapes in bytes: digits, IBANs, telephone numbers, links.
enum ASCII {
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }

  /// The end of a row of digits.
  @inline(__always)
  static func digitsEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, isDigit(bytes[at]) { at += 1 }
    return at
  }

  /// Whether more digits follow, directly or after one separator.
  static func continuesNumber(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
  ) -> Bool {
    guard at < end else { return false }
    if isDigit(bytes[at]) { return true }
    guard at + 1 < end, isDigit(bytes[at + 1]) else { return false }
    return bytes[at] == UInt8(ascii: " ") || bytes[at] == UInt8(ascii: "-")
      || bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ",")
  }

  /// Digits with single separators between, as telephone numbers are written.
  static func phoneDigits(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (end: Int, count: Int) {
    var at = start
    var count = 0
    var stop = start
    while at < end, count <= 16 {
      if isDigit(bytes[at]) {
        count += 1
        at += 1
        stop = at
      } else if at > start, at - stop < 2, " -.()/".utf8.contains(bytes[at]) {
        at += 1
      } else {
        break
      }
    }
    return (stop, count)
  }

  /// Three or more groups of four digits: a card or a gift card.
  static func groupsOfFour(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    var at = start + 4
    var groups = 1
    while at + 5 <= end, bytes[at] == UInt8(ascii: " ") || bytes[at] == UInt8(ascii: "-"),
      digitsEnd(bytes, at + 1, end) == at + 5
    {
      at += 5
      groups += 1
    }
    return groups >= 3 ? at : nil
  }

  /// 8-4-4-4-12 hexadecimal digits, as Pix keys are.
  static func uuid(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start + 36 <= end, bytes[start + 8] == UInt8(ascii: "-"),
      bytes[start + 13] == UInt8(ascii: "-"), bytes[start + 18] == UInt8(ascii: "-"),
      bytes[start + 23] == UInt8(ascii: "-")
    else { return nil }
    return start + 36
  }

  /// Four capitals or digits, a dash and four more, letters and digits both among them.
  static func pairingCode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    let stop = start + 9
    guard stop <= end, bytes[start + 4] == UInt8(ascii: "-") else { return nil }
    var letters = 0
    var digits = 0
    for at in start..<stop where at != start + 4 {
      if isDigit(bytes[at]) { digits += 1 } else if isUpper(bytes[at]) { letters += 1 }
    }
    guard letters + digits == 8, letters > 0, digits > 0 else { return nil }
    return stop < end && (isLetter(bytes[stop]) || isDigit(bytes[stop])) ? nil : stop
  }

  /// `*401*0612345678`, `**21*…#`: a star, two or three digits and another star or a hash.
  static func starCode(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var at = start
    while at < end, at < start + 2, bytes[at] == UInt8(ascii: "*") { at += 1 }
    let digits = digitsEnd(bytes, at, min(end, at + 4))
    guard 2...3 ~= digits - at, digits < end,
      bytes[digits] == UInt8(ascii: "*") || bytes[digits] == UInt8(ascii: "#")
    else { return nil }
    at = digits
    while at < end,
      isDigit(bytes[at]) || bytes[at] == UInt8(ascii: "*")
        || bytes[at] == UInt8(ascii: "#")
    { at += 1 }
    return at
  }

  /// Two capitals, two digits and eleven or more capitals or digits in groups.
  static func iban(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start + 15 <= end, isUpper(bytes[start]), isUpper(bytes[start + 1]),
      isDigit(bytes[start + 2]), isDigit(bytes[start + 3])
    else { return nil }
    var at = start + 4
    var count = 4
    var stop = at
    while at < end, count < 34 {
      if isDigit(bytes[at]) || isUpper(bytes[at]) {
        count += 1
        at += 1
        stop = at
      } else if bytes[at] == UInt8(ascii: " "), at == stop, at + 1 < end,
        isDigit(bytes[at + 1]) || isUpper(bytes[at + 1]), at + 2 >= end || !isLower(bytes[at + 2])
      {
        at += 1
      } else {
        break
      }
    }
    return count >= 15 ? stop : nil
  }

  /// Whether an apostrophe joins what stands around it (`can't`, `auto's`) or parts it (`l'argent`).
  static func joinsApostrophe(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int, before: Int
  ) -> Bool {
    guard before > 0, at < end, isLetter(bytes[at]) || bytes[at] >= 0xc3 else { return false }
    guard before <= 2, at + 1 < end, isLetter(bytes[at + 1]) || bytes[at + 1] >= 0x80
    else { return true }
    let pair = (bytes[at] | 0x20, bytes[at + 1] | 0x20)
    let isLast = at + 2 >= end || !isLetter(bytes[at + 2])
    let isEnglish =
      pair == (UInt8(ascii: "v"), UInt8(ascii: "e"))
      || pair == (UInt8(ascii: "l"), UInt8(ascii: "l"))
      || pair == (UInt8(ascii: "r"), UInt8(ascii: "e"))
    return isLast && isEnglish
  }

  /// What kind of link starts at `start`, judged at its first dot, colon or slash.
  static func link(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ at: Int, _ end: Int
  ) -> TokenShape? {
    guard at + 2 < end else { return nil }
    let mark = bytes[at]
    let isScheme =
      mark == UInt8(ascii: ":") && bytes[at + 1] == UInt8(ascii: "/")
      && bytes[at + 2] == UInt8(ascii: "/")
    let isDomain = mark == UInt8(ascii: ".") && at - start >= 2 && isLetter(bytes[at + 1])
    guard isScheme || isDomain else { return nil }
    // What stands behind 80 bytes is a path; a row of dots is not walked once for each of them.
    let stop = runEnd(bytes, at, min(end, start + 80))
    var lower: [UInt8] = []
    lower.reserveCapacity(80)
    for index in start..<min(stop, start + 80) { lower.append(lowered(bytes[index])) }
    let text = isScheme ? lower.dropFirst(at + 3 - start) : lower[...]
    let slash = UInt8(ascii: "/")
    let host = text.prefix { $0 != slash }
    let path = text.dropFirst(host.count)
    let labels = host.split(separator: UInt8(ascii: "."))
    let isPayment = labels.contains { label in
      paymentLabels.contains { label.count == $0.count && label.elementsEqual($0) }
        || paymentParts.contains { contains(label, $0) }
    }
    if isPayment || contains(path, Array("payreq".utf8)) { return [.paymentLink, .url] }
    return isScheme || lower.starts(with: "www.".utf8) || path.count > 1 ? .url : nil
  }

  /// The end of a run without spaces, less the marks at its end.
  static func runEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    // Longer runs are no links; without the limit a row of dots would be walked once for each.
    let limit = min(end, start + 2048)
    while at < limit, bytes[at] > 0x20 { at += 1 }
    while at > start + 1, ".,!?)\"'".utf8.contains(bytes[at - 1]) { at -= 1 }
    return at
  }

  /// Names that a part of a payment host bears in full.
  private static let paymentLabels: [[UInt8]] = [
    "bunq", "monzo", "venmo", "lydia-app", "lydia", "wise", "cash", "mpago", "picpay", "papara",
    "twint", "blik", "wero", "bizum", "sumup", "nequi", "zelle", "starlingbank", "dana", "gopay",
    "ininal", "paylib", "pumpkin-app", "mbway", "swish", "vipps", "mobilepay", "pay",
  ].map { Array($0.utf8) }

  /// Names long enough to be looked for inside a part, where look-alikes put them.
  private static let paymentParts: [[UInt8]] = [
    "tikkie", "paypal", "revolut", "payconiq", "satispay", "mercadopago", "betaal", "payment",
  ].map { Array($0.utf8) }

  private static func contains(_ text: ArraySlice<UInt8>, _ part: [UInt8]) -> Bool {
    guard text.count >= part.count else { return false }
    for start in text.startIndex...text.endIndex - part.count
    where text[start] == part[0] && text[start..<start + part.count].elementsEqual(part) {
      return true
    }
    return false
  }

  private static func isUpper(_ byte: UInt8) -> Bool { byte &- 65 < 26 }
  private static func isLower(_ byte: UInt8) -> Bool { byte &- 97 < 26 }
  private static func lowered(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }
}
