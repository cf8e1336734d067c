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
    conversation.buffer.withUnsafeBufferPointer { buffer in
      for (position, entry) in conversation.entries.enumerated() {
        guard entry.kind == .message || entry.concept == .numberChanged else { continue }
        let range = entry.text.clamped(to: buffer.indices)
        let traits = TextTraits(buffer[range])
        let isAboutPix = pix.isNear(position, entry.sender, says: traits.saysPix)
        guard traits.mayHoldIdentifiers(aboutPix: isAboutPix) else { continue }

        var text = IdentifierText(buffer[range])
        if let file = conversation.attachments[position], !file.isEmpty {
          // IMG-20201115-WA0001.jpg: digits of the platform, not of the writer.
          text.blank(file.lowerBound - range.lowerBound..<file.upperBound - range.lowerBound)
        }
        let hits = hits(in: text, region: region, isAboutPix: isAboutPix)
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
    return hits.sorted { $0.range.lowerBound < $1.range.lowerBound }
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
    /// The shortest telephone number has seven digits, the shortest wallet 26 signs, and every
    /// IBAN in use at least seven digits with its check digits. A `www.` link may have no slash,
    /// but then it names no payment.
    func mayHoldIdentifiers(aboutPix: Bool) -> Bool {
      digits >= 7 || longestRun >= 26 || hasLink || aboutPix && (hasAt || digits > 0)
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
