/// A name beside an account number without a word that says so: "04-00-75 31926819, D Okafor".
///
/// Two to four words with capitals, up to the end of the line or a mark; a closing ("Groetjes Anna"), a
/// bank or somebody of the chat is no such name. What is doubtful is left out: a name on a paper accuses.
///
///     NL91ABNA0417164300 B. de Wit          ->  B. de Wit
///     20-45-45 73219846 - Mr T Green        ->  Mr T Green
///     NL91ABNA0417164300 Alvast bedankt     ->  nothing
enum BareName {
  /// Words that stand with a capital behind a number and are no names.
  private static let others: Set<String> = Set(
    """
    thanks thank thx please kindly ok okay alvast bedankt dank graag groet groetjes groeten liefs kus kusjes \
    xx love regards cheers danke bitte gruß grüße lg merci bisous gracias besos saludos obrigado obrigada \
    beijos abraço grazie baci bank banco banca banque bankrekening iban bic swift sort code account number \
    rekening rekeningnummer konto ing abn amro rabobank rabo revolut monzo wise santander barclays hsbc lloyds \
    natwest starling halifax nationwide chase citibank nubank itaú itau inter caixa bradesco bunq knab asn sns \
    triodos sparkasse volksbank commerzbank n26 kbc belfius bnp paribas fortis argenta bca bri mandiri bni \
    ref reference amount bedrag omschrijving kenmerk description betreff spoed vandaag today urgent heute hi \
    hello hallo hoi dag beste dear mam pap mama papa mum dad mom oma opa let send stuur can could kun kan the
    """.split(separator: " ").map { String($0) })

  /// Words within a name that have no capital.
  private static let particles: Set<String> = Set(
    "de den der van von da do dos di el la le bin al ten ter te du y e zu af".split(separator: " ")
      .map {
        String($0)
      })

  /// The name that stands right behind the number that ends at `end`; `known` are words of names of the chat.
  static func behind(_ text: [UInt8], _ end: Int, known: Set<String>) -> Range<Int>? {
    var at = end
    while at < text.count, at - end < 6,
      [0x20, 0x2C, 0x2D, 0x2F, 0x28, 0x3A, 0x2E, 0x0A].contains(text[at])
    {
      at += 1
    }
    guard at > end, at < text.count else { return nil }
    return name(text, at, known)
  }

  /// A message that is a name and nothing else.
  static func whole(_ text: [UInt8], known: Set<String>) -> Range<Int>? {
    guard let range = name(text, 0, known) else { return nil }
    let rest = text[range.upperBound...]
    return rest.allSatisfy { [0x20, 0x2E, 0x0A].contains($0) } ? range : nil
  }

  private static func name(_ text: [UInt8], _ start: Int, _ known: Set<String>) -> Range<Int>? {
    var words: [String] = []
    var at = start
    var end = start
    while words.count < 5 {
      var next = at
      while next < text.count, isPart(text[next]) { next += 1 }
      guard next > at else { break }
      // The full stop of the sentence is not part of it, those of initials are.
      if text[next - 1] == 0x2E, next - at > 3, !text[at..<next - 1].contains(0x2E) { next -= 1 }
      let word = String(decoding: text[at..<next], as: UTF8.self)
      let small = word.lowercased()
      guard isCapital(text, at) || !words.isEmpty && particles.contains(small) else { break }
      let isOfTheChat = known.contains(small) && small.utf8.count > 2 && !particles.contains(small)
      if others.contains(small) || isOfTheChat { return nil }
      words.append(word)
      end = next
      guard next + 1 < text.count, text[next] == 0x20, isPart(text[next + 1]) else {
        at = next
        break
      }
      at = next + 1
    }
    // What goes on in small letters is a sentence.
    let isDone = end == text.count || [0x0A, 0x2E, 0x2C, 0x29, 0x3B, 0x21].contains(text[end])
    guard isDone, (2...4).contains(words.count), let last = words.last, last.utf8.count >= 3,
      !particles.contains(last.lowercased())
    else { return nil }
    return start..<end
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 || [0x2E, 0x27, 0x2D].contains(byte)
  }

  /// A capital of ASCII, of Latin-1, of the commonest beyond it, or Cyrillic.
  private static func isCapital(_ text: [UInt8], _ at: Int) -> Bool {
    let byte = text[at]
    if byte < 0x80 { return (0x41...0x5A).contains(byte) }
    guard at + 1 < text.count else { return false }
    switch (byte, text[at + 1]) {
    case (0xC3, 0x80...0x9E), (0xD0, 0x80...0xAF): return true
    case (0xC4, let low): return low < 0xB8 && low & 1 == 0
    case (0xC5, 0x81), (0xC5, 0x83), (0xC5, 0x9A), (0xC5, 0x9E), (0xC5, 0xA0), (0xC5, 0xBB),
      (0xC5, 0xBD):
      return true
    default: return false
    }
  }
}
