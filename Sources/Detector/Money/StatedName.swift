import Evidence

/// The name an account number was given with, as the message writes it.
///
/// The bank compares it with the name on the account; money mules are found by it.
///
///     NL91ABNA0417164300 tnv B de Wit      ->  B de Wit
///     BE68 5390 0754 7034 op naam van T Claes
///     04-00-75 31926819, D Okafor          ->  D Okafor
enum StatedName {
  /// Messages of the writer looked at, that of the number first.
  private static let messages = 3
  /// Bytes of a message looked at.
  private static let limit = 2_000

  /// Identifiers of one conversation, the payees among them with the name they were given with.
  ///
  /// It stands in the message of the number, or in the next two of the same account.
  static func named(_ identifiers: [Identifier], in chat: Conversation) -> [Identifier] {
    let known = Set(
      chat.senders.flatMap { $0.name.lowercased().split(separator: " ").map { String($0) } })
    return identifiers.map { identifier in
      guard identifier.kind.isPayee, let holder = holder(of: identifier, in: chat, known) else {
        return identifier
      }
      return Identifier(
        kind: identifier.kind, value: identifier.value, isValid: identifier.isValid,
        entry: identifier.entry, quote: identifier.quote, account: identifier.account,
        facts: identifier.facts, holder: holder)
    }
  }

  private static func holder(
    of payee: Identifier, in chat: Conversation, _ known: Set<String>
  ) -> Identifier.Holder? {
    // A payment code names its receiver itself.
    if let name = payee.facts.first(where: { $0.key == "name" })?.value {
      return Identifier.Holder(name: name, entry: payee.entry)
    }
    var looked = 0
    for index in payee.entry.entry..<chat.entries.count where looked < messages {
      let entry = chat.entries[index]
      guard entry.kind == .message, entry.sender == payee.account?.sender else { continue }
      looked += 1
      let text = Array(chat.buffer[entry.text].prefix(limit))
      // Without a word that says so only right behind the number, or alone in the next message.
      let bare =
        looked == 1
        ? BareName.behind(text, payee.quote.upperBound - entry.text.lowerBound, known: known)
        : looked == 2 ? BareName.whole(text, known: known) : nil
      guard let range = find(in: text) ?? bare else { continue }
      return Identifier.Holder(
        name: String(decoding: text[range], as: UTF8.self),
        entry: EntryID(conversation: payee.entry.conversation, entry: index))
    }
    return nil
  }

  /// Words before a name, in small letters; the longest that fits wins.
  private static let markers = [
    "ten name van", "op naam van", "t.n.v.", "t.n.v", "tnv", "in the name of", "account name",
    "account name is",
    "the name is", "name on account", "name on the account", "payable to",
    "lautend auf", "auf den namen", "kontoinhaber", "inhaber", "empfänger", "au nom de",
    "a nombre de", "titular", "em nome de", "no nome de", "a nome di", "intestato a",
    "intestatario", "alıcı", "atas nama", "a.n.", "odbiorca",
  ].map { Array($0.utf8) }.sorted { $0.count > $1.count }

  /// Plain words for a name: only a capital after them makes it one ("name of the dog").
  private static let nouns = ["name", "naam", "nome", "nombre", "nom", "nama"].map {
    Array($0.utf8)
  }

  /// The byte range of the name in a text; nil where no marker stands before one.
  static func find(in text: [UInt8]) -> Range<Int>? {
    var at = 0
    while at < text.count {
      let startsWord = at == 0 || !isLetter(text[at - 1])
      if startsWord, let marker = markers.first(where: { matches($0, text, at) }) {
        if let name = name(text, from: at + marker.count) { return name }
        at += marker.count
      } else if startsWord, let noun = nouns.first(where: { matches($0, text, at) }) {
        if let name = name(text, from: at + noun.count), isCapital(text[name.lowerBound]) {
          return name
        }
        at += noun.count
      } else {
        at += 1
      }
    }
    return nil
  }

  private static func matches(_ marker: [UInt8], _ text: [UInt8], _ at: Int) -> Bool {
    guard at + marker.count <= text.count else { return false }
    for (offset, byte) in marker.enumerated() where lower(text[at + offset]) != byte {
      return false
    }
    // "name" is no marker in "namely".
    let end = at + marker.count
    return end == text.count || !isLetter(text[end])
  }

  private static func name(_ text: [UInt8], from start: Int) -> Range<Int>? {
    var first = start
    while first < text.count, [0x20, 0x3A, 0x2E, 0x2D, 0x3D].contains(text[first]) { first += 1 }
    guard first < text.count, isLetter(text[first]) else { return nil }
    var end = first
    var words = 0
    while end < text.count, words < 5 {
      var next = end
      while next < text.count, isLetter(text[next]) || [0x2E, 0x27, 0x2D].contains(text[next]) {
        next += 1
      }
      if next == end { break }
      // A full stop behind a whole word ends the sentence, behind an initial it does not.
      let isSentenceEnd = text[next - 1] == 0x2E && next - end > 3
      end = isSentenceEnd ? next - 1 : next
      words += 1
      guard !isSentenceEnd, end + 1 < text.count, text[end] == 0x20, isLetter(text[end + 1])
      else { break }
      end += 1
    }
    while end > first, text[end - 1] == 0x20 { end -= 1 }
    return end - first >= 2 ? first..<end : nil
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || byte >= 0xC3
  }

  /// ASCII letters, and every byte of a letter beyond them.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }
}
