import Evidence

/// Account numbers, telephone numbers, wallets and payment links in the messages of a chat.
///
/// An IBAN or a telephone number is what joins one report to the next, so what can be checked is
/// checked. Of a thousand ordinary messages fewer than one holds anything of the kind; a single
/// pass over the bytes of a message decides whether it is looked at more closely.
///
///     "Kun je 850 euro overmaken naar nl91 abna 0417 1643 00?"  ->  iban NL91ABNA0417164300
enum IdentifierScan {
  /// Finds the identifiers of one conversation, by entry and then by position.
  ///
  /// - Parameters:
  ///   - index: Position of the conversation in the case.
  ///   - region: Region of numbers written without a country code, ISO 3166.
  static func identifiers(
    in conversation: Conversation, index: Int, region: String
  ) -> [Identifier] {
    var found: [Identifier] = []
    var pix = PixContext()
    var british = HalfContext()
    conversation.buffer.withUnsafeBufferPointer { buffer in
      for (position, entry) in conversation.entries.enumerated() {
        guard entry.kind == .message || entry.concept == .numberChanged else { continue }
        let range = entry.text.clamped(to: buffer.indices)
        let traits = TextTraits(buffer[range])
        let isAboutPix = pix.isNear(position, entry.sender, says: traits.saysPix)
        let before = british.half(at: position, entry.sender)
        guard
          traits.mayHoldIdentifiers(aboutPix: isAboutPix, besideHalf: before != nil)
        else { continue }

        var text = IdentifierText(buffer[range])
        if let file = conversation.attachments[position], !file.isEmpty {
          // IMG-20201115-WA0001.jpg: digits of the platform, not of the writer.
          text.blank(file.lowerBound - range.lowerBound..<file.upperBound - range.lowerBound)
        }
        let (hits, half) = read(text, region: region, isAboutPix: isAboutPix, before: before)
        if let half { british.note(half, at: position, entry.sender) }
        for hit in hits where entry.kind == .message || hit.kind == .phone {
          found.append(
            Identifier(
              kind: hit.kind, value: hit.value, isValid: hit.isValid,
              entry: EntryID(conversation: index, entry: position),
              quote: range.lowerBound + hit.range.lowerBound..<range.lowerBound
                + hit.range.upperBound,
              account: entry.sender.map { AccountID(conversation: index, sender: $0) },
              facts: hit.facts))
        }
      }
    }
    return found
  }

  /// Finds what one text holds, by position.
  ///
  /// The order of the kinds is an order of certainty: what has more check digits takes its bytes
  /// first, telephone numbers get what is left.
  static func hits(
    in original: IdentifierText, region: String, isAboutPix: Bool = false
  ) -> [IdentifierHit] {
    read(original, region: region, isAboutPix: isAboutPix, before: nil).hits
  }

  /// The same, and half of a British account whose other half may stand in the next message.
  private static func read(
    _ original: IdentifierText, region: String, isAboutPix: Bool, before: DomesticAccount.Half?
  ) -> (hits: [IdentifierHit], half: DomesticAccount.Half?) {
    var text = original
    var hits = BRCode.findAll(in: text)
    for hit in hits { text.blank(hit.range) }
    hits += LinkScan.take(from: &text)
    if isAboutPix {
      let keys = PixKey.findAll(in: text)
      for key in keys { text.blank(key.range) }
      hits += keys
    }
    blankAddresses(&text)
    let domestic = DomesticAccount.findAll(in: text, before: before)
    // "Rekening NL91 ABNA 0417 1643 00": the word before it is that of Indonesia too, and the digits
    // of the IBAN were an account there.
    let ibans = domestic.found.isEmpty ? [] : IBAN.plain(in: text)
    for item in domestic.found
    where !item.taken.contains(where: { range in ibans.contains { $0.overlaps(range) } }) {
      hits.append(item.hit)
      for range in item.taken { text.blank(range) }
    }

    let speaksOfTax = isAboutPix || text.hasWord("cpf") || text.hasWord("cnpj")
    var failures = 0
    var at = 0
    while at < text.bytes.count {
      let byte = text.bytes[at]
      let isAlphanumeric = IdentifierText.isAlphanumeric(byte)
      guard isAlphanumeric || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "("),
        text.startsToken(at)
      else {
        at += 1
        continue
      }
      if isAlphanumeric, let hit = checked(text, at, bareTaxNumbers: speaksOfTax) {
        hits.append(isAboutPix ? PixKey.key(from: hit) ?? hit : hit)
        at = hit.range.upperBound
      } else if TelephoneNumber.canBegin(text, at) {
        let (hit, next) = TelephoneNumber.find(
          in: text, at: at, region: region, failures: &failures)
        if let hit { hits.append(isAboutPix ? PixKey.key(from: hit) ?? hit : hit) }
        at = max(next, at + 1)
      } else {
        at = max(text.endOfRun(at), at + 1)
      }
    }
    return (hits.sorted { $0.range.lowerBound < $1.range.lowerBound }, domestic.half)
  }

  /// The kinds that carry check digits, tried at the beginning of a run of letters and digits.
  private static func checked(
    _ text: IdentifierText, _ at: Int, bareTaxNumbers: Bool
  ) -> IdentifierHit? {
    let run = at..<text.endOfRun(at)
    return Wallet.find(in: text, run: run) ?? IBAN.find(in: text, at: at)
      ?? BrazilianTaxNumber.find(in: text, at: at, bare: bareTaxNumbers)
      ?? CardNumber.find(in: text, at: at)
  }

  /// Digits of an e-mail address are no telephone number.
  private static func blankAddresses(_ text: inout IdentifierText) {
    var at = 0
    while at < text.bytes.count {
      if text.bytes[at] == UInt8(ascii: "@"), let range = PixKey.email(text, at) {
        text.blank(range)
        at = range.upperBound
      }
      at += 1
    }
  }
}

extension IdentifierScan {
  /// What one pass over a text says about it.
  struct TextTraits {
    /// Number of ASCII digits.
    private(set) var digits = 0
    /// Longest run of ASCII letters and digits.
    private(set) var longestRun = 0
    /// A letter behind a dot that a letter or digit precedes, and a slash: perhaps a link.
    private(set) var hasLink = false
    /// An at sign.
    private(set) var hasAt = false
    /// The word "pix" or "chave" (key) by itself.
    private(set) var saysPix = false
    /// A word that begins with "sort", as "sort code" does.
    private(set) var saysSort = false

    /// Reads a text once.
    init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
      var run = 0
      var previous: UInt8 = 0
      var hasDot = false
      var hasSlash = false
      for i in bytes.indices {
        let byte = bytes[i]
        if IdentifierText.isLetter(byte) {
          run += 1
          saysSort = saysSort || run == 4 && Self.ends(bytes, i, "sort")
          if run == 3 && Self.ends(bytes, i, "pix") || run == 5 && Self.ends(bytes, i, "chave") {
            let next = i + 1
            saysPix =
              saysPix || next == bytes.endIndex || !IdentifierText.isWordByte(bytes[next])
          }
        } else if IdentifierText.isDigit(byte) {
          run += 1
          digits += 1
        } else {
          longestRun = max(longestRun, run)
          if byte == UInt8(ascii: "/") {
            hasSlash = true
          } else if byte == UInt8(ascii: ".") {
            hasDot = hasDot || run > 0 || previous >= 0x80
          } else if byte == UInt8(ascii: "@") {
            hasAt = true
          }
          run = 0
        }
        previous = byte
      }
      longestRun = max(longestRun, run)
      hasLink = hasDot && hasSlash
    }

    private static func ends(
      _ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ last: Int, _ word: StaticString
    ) -> Bool {
      word.withUTF8Buffer { letters in
        letters.indices.allSatisfy { bytes[last - letters.count + 1 + $0] | 0x20 == letters[$0] }
      }
    }

    /// False for nearly every message of a chat.
    ///
    /// A sort code by itself has six digits, the shortest telephone number seven, the shortest wallet 26 signs, and every
    /// IBAN in use at least seven digits with its check digits. A `www.` link may have no slash,
    /// but then it names no payment.
    func mayHoldIdentifiers(aboutPix: Bool, besideHalf: Bool = false) -> Bool {
      digits >= (besideHalf || saysSort ? 6 : 7) || longestRun >= 26 || hasLink
        || aboutPix && (hasAt || digits > 0)
    }
  }

  /// Remembers half of a British account: code and number are often two messages.
  private struct HalfContext {
    private var last: (half: DomesticAccount.Half, entry: Int, sender: Int?)?

    mutating func note(_ half: DomesticAccount.Half, at entry: Int, _ sender: Int?) {
      last = (half, entry, sender)
    }

    /// The half the same sender wrote within the three entries before.
    func half(at entry: Int, _ sender: Int?) -> DomesticAccount.Half? {
      guard let last, last.sender == sender, entry - last.entry <= 3 else { return nil }
      return last.half
    }
  }

  /// Remembers where Pix was spoken of: "faz um pix?" and the key are often two messages.
  private struct PixContext {
    private var last: (entry: Int, sender: Int?)?

    /// True in a message that says Pix and in the next three entries by the same sender.
    mutating func isNear(_ entry: Int, _ sender: Int?, says: Bool) -> Bool {
      if says { last = (entry, sender) }
      guard let last else { return false }
      return last.sender == sender && entry - last.entry <= 3
    }
  }
}
