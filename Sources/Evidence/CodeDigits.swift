/// Digits that can be a code for one use: four to eight in one piece, or two pieces of three.
///
/// Numbers that are something else stand in the same texts: a telephone number, an amount, a date, the
/// end of a card. So a piece counts only where nothing around it makes it one of those. Whether it
/// *is* a code is told by the words, not here.
///
///     "Je WhatsApp-code: 123-456. Of tik: v.whatsapp.com/123456"   two, the same code twice
///     "Bel 06 1234 5678, kosten € 1250,00, kaart *4821"            none
public enum CodeDigits {
  /// Lengths of a code in one piece.
  private static let lengths = 4...8
  /// Most digits of pieces that stand side by side; with more it is a telephone number.
  private static let mostBeside = 8

  private struct Piece {
    var bytes: Range<Int>
    var digits: Int
  }

  /// Where they stand in a range of a text, each from its first digit to its last.
  public static func runs(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    bytes.withUnsafeBufferPointer { runs(in: $0, range) }
  }

  /// The same in a buffer.
  public static func runs(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var chain: [Piece] = []
    var at = range.lowerBound
    func close() {
      defer { chain = [] }
      guard chain.reduce(0, { $0 + $1.digits }) <= mostBeside else { return }
      if chain.count == 2, chain.allSatisfy({ $0.digits == 3 }) {
        let whole = chain[0].bytes.lowerBound..<chain[1].bytes.upperBound
        if isFree(bytes, whole, range, digits: 6) { found.append(whole) }
        return
      }
      for piece in chain where lengths.contains(piece.digits) {
        if isFree(bytes, piece.bytes, range, digits: piece.digits) { found.append(piece.bytes) }
      }
    }
    while at < range.upperBound {
      guard let first = digit(bytes, at, range.upperBound) else {
        at += 1
        continue
      }
      var piece = Piece(bytes: at..<at + first.length, digits: 1)
      while let next = digit(bytes, piece.bytes.upperBound, range.upperBound) {
        piece.bytes = at..<piece.bytes.upperBound + next.length
        piece.digits += 1
      }
      at = piece.bytes.upperBound
      if let last = chain.last, !joins(bytes, last.bytes.upperBound..<piece.bytes.lowerBound) {
        close()
      }
      chain.append(piece)
    }
    close()
    // A year beside a code is a year.
    let years = found.filter { isYear(bytes, $0) }
    return years.count < found.count ? found.filter { !years.contains($0) } : found
  }

  /// The digits of a run as numbers, whatever their script: "123-456" and "123456" are the same.
  public static func values(_ bytes: [UInt8], _ run: Range<Int>) -> [UInt8] {
    var values: [UInt8] = []
    bytes.withUnsafeBufferPointer { bytes in
      var at = run.lowerBound
      while at < run.upperBound {
        if let found = digit(bytes, at, run.upperBound) {
          values.append(found.value)
          at += found.length
        } else {
          at += 1
        }
      }
    }
    return values
  }

  /// Puts signs of the same length in the place of the digits of a run, so that no range moves.
  public static func mask(_ bytes: inout [UInt8], _ run: Range<Int>) {
    var at = run.lowerBound
    while at < run.upperBound {
      let found = bytes.withUnsafeBufferPointer { digit($0, at, run.upperBound) }
      guard let length = found?.length else {
        at += 1
        continue
      }
      let sign: [UInt8] =
        switch length {
        case 1: [UInt8(ascii: "*")]
        case 2: [0xC2, 0xB7]
        default: [0xE2, 0x80, 0xA2]
        }
      for offset in 0..<length { bytes[at + offset] = sign[offset] }
      at += length
    }
  }

  /// One digit of ASCII, or of a script in which messengers write codes.
  private static func digit(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
  ) -> (value: UInt8, length: Int)? {
    guard at < end else { return nil }
    let first = bytes[at]
    if first < 0x80 {
      return (0x30...0x39).contains(first) ? (first - 0x30, 1) : nil
    }
    guard at + 1 < end else { return nil }
    let second = bytes[at + 1]
    switch first {
    // Arabic: U+0660, and U+06F0 of Persian and Urdu.
    case 0xD9 where (0xA0...0xA9).contains(second): return (second - 0xA0, 2)
    case 0xDB where (0xB0...0xB9).contains(second): return (second - 0xB0, 2)
    default: break
    }
    guard at + 2 < end else { return nil }
    let third = bytes[at + 2]
    switch (first, second) {
    // Devanagari and Bengali, and the wide ones of East Asia.
    case (0xE0, 0xA5) where (0xA6...0xAF).contains(third),
      (0xE0, 0xA7) where (0xA6...0xAF).contains(third):
      return (third - 0xA6, 3)
    case (0xEF, 0xBC) where (0x90...0x99).contains(third): return (third - 0x90, 3)
    default: return nil
    }
  }

  /// One blank or hyphen joins two pieces to one number.
  private static func joins(_ bytes: UnsafeBufferPointer<UInt8>, _ between: Range<Int>) -> Bool {
    switch between.count {
    case 1: bytes[between.lowerBound] == 0x20 || bytes[between.lowerBound] == UInt8(ascii: "-")
    case 2: bytes[between.lowerBound] == 0xC2 && bytes[between.lowerBound + 1] == 0xA0
    default: false
    }
  }

  private static func isYear(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Bool {
    guard run.count == 4 else { return false }
    let century = (bytes[run.lowerBound], bytes[run.lowerBound + 1])
    return century == (0x31, 0x39) || century == (0x32, 0x30)
  }

  /// Whether nothing around makes it an amount, a date, a telephone number, the end of a card.
  private static func isFree(
    _ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, _ range: Range<Int>, digits: Int
  ) -> Bool {
    func byte(_ at: Int) -> UInt8 { range.contains(at) ? bytes[at] : 0x20 }
    func isDigit(_ at: Int) -> Bool { (0x30...0x39).contains(byte(at)) }
    func isLetter(_ at: Int) -> Bool { (0x61...0x7A).contains(byte(at) | 0x20) }
    let (before, after) = (run.lowerBound - 1, run.upperBound)
    if isLetter(before) || isLetter(after) || byte(before) == UInt8(ascii: "+") { return false }
    let marks = Array(".,:/-".utf8)
    if marks.contains(byte(before)), isDigit(before - 1) { return false }
    if marks.contains(byte(after)), isDigit(after + 1) { return false }
    // "card *4821": what is masked is no code, what stands between two stars is bold.
    if byte(before) == UInt8(ascii: "*"), byte(after) != UInt8(ascii: "*") { return false }
    return !isAmount(bytes, run, range)
  }

  private static func isAmount(
    _ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, _ range: Range<Int>
  ) -> Bool {
    var start = run.lowerBound
    var end = run.upperBound
    while start > range.lowerBound, bytes[start - 1] == 0x20 { start -= 1 }
    while end < range.upperBound, bytes[end] == 0x20 { end += 1 }
    return signs.contains { sign in
      func stands(_ at: Int) -> Bool {
        guard at >= range.lowerBound, at + sign.count <= range.upperBound else { return false }
        for offset in sign.indices where bytes[at + offset] != sign[offset] { return false }
        // Three letters are a currency only where no word goes on.
        guard sign[0] < 0x80, sign[0] != UInt8(ascii: "$") else { return true }
        let (left, right) = (at - 1, at + sign.count)
        func isLetter(_ at: Int) -> Bool {
          range.contains(at) && (0x61...0x7A).contains(bytes[at] | 0x20)
        }
        return !isLetter(left) && !isLetter(right)
      }
      return stands(start - sign.count) || stands(end)
    }
  }

  /// Signs and names of currencies as they stand beside a number.
  private static let signs: [[UInt8]] = [
    "€", "$", "£", "₹", "₽", "₺", "₴", "₪", "¥", "₩", "₫", "zł", "Kč", "EUR", "USD", "GBP", "CHF",
    "PLN", "SEK", "NOK", "DKK", "TRY", "INR", "BRL", "Rs", "Rs.", "R$", "kr", "руб",
  ].map { Array($0.utf8) }
}
