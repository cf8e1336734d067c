import Evidence

/// A piece of a text and what is put in its place.
struct Edit {
  /// What is replaced, in bytes of the text's buffer.
  let bytes: Range<Int>
  /// What stands there afterwards; nil leaves the piece as it is.
  let replacement: [UInt8]?
}

/// Masks texts: names, telephone numbers, e-mail addresses, mentions.
///
/// One pass over the tokens of a text; its time grows with the text, not with the number of names.
struct TextMask {
  let roster: Roster
  var pseudonyms: Pseudonyms
  private var tokens: [Token] = []

  init(roster: Roster, words: PseudonymWords) {
    self.roster = roster
    pseudonyms = Pseudonyms(words: words)
  }

  /// A whole text with its names masked.
  mutating func masked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let edits = edits(in: bytes, 0..<bytes.count)
    guard !edits.isEmpty else { return text }
    var out: [UInt8] = []
    var at = 0
    for edit in edits {
      out += bytes[at..<edit.bytes.lowerBound]
      out += edit.replacement ?? Array(bytes[edit.bytes])
      at = edit.bytes.upperBound
    }
    return String(decoding: out + bytes[at...], as: UTF8.self)
  }

  /// What must be replaced in a range, in order; `isCode` looks for names only.
  mutating func edits(in buffer: [UInt8], _ range: Range<Int>, isCode: Bool = false) -> [Edit] {
    buffer.withUnsafeBufferPointer { bytes in
      tokens.removeAll(keepingCapacity: true)
      Tokens.cut(bytes, range, into: &tokens)
      let mails = isCode ? [] : Self.mails(bytes, range)
      return walk(bytes, range, mails: mails, isCode: isCode)
    }
  }

  private mutating func walk(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, mails: [Range<Int>], isCode: Bool
  ) -> [Edit] {
    var edits: [Edit] = []
    var mail = mails.makeIterator()
    var nextMail = mail.next()
    let phones = PhoneFinder(
      bytes: bytes, tokens: tokens, start: range.lowerBound,
      isKnown: { [roster] in roster.phones.contains($0) })
    var at = 0
    while at < tokens.count {
      let token = tokens[at]
      if let address = nextMail, token.bytes.upperBound > address.lowerBound {
        if token.bytes.lowerBound < address.upperBound {
          edits.append(replace(.email, Self.lower(bytes, address), address, bytes))
          while at < tokens.count, tokens[at].bytes.lowerBound < address.upperBound { at += 1 }
        }
        nextMail = mail.next()
        continue
      }
      if let (reading, end) = roster.book.match(tokens, at: at, in: bytes) {
        let place = token.bytes.lowerBound..<tokens[end - 1].bytes.upperBound
        // `@sanne_1985` is one user name, not Sanne and a rest.
        if !isCode, let name = Self.mention(bytes, token, range),
          name.upperBound > place.upperBound
        {
          edits.append(replace(.person, "@" + Self.lower(bytes, name), name, bytes))
          while at < tokens.count, tokens[at].bytes.lowerBound < name.upperBound { at += 1 }
          continue
        }
        switch reading {
        case .stays: edits.append(Edit(bytes: place, replacement: nil))
        case .unsure:
          pseudonyms.replacements[.person, default: 0] += 1
          edits.append(Edit(bytes: place, replacement: Array(pseudonyms.unsure(.person).utf8)))
        case .person(let person):
          edits.append(replace(.person, roster.identity(person), place, bytes))
        }
        at = end
        continue
      }
      if !isCode, token.kind == .number, let hit = phones.find(at: at) {
        if roster.keptPhones.contains(hit.identity) {
          edits.append(Edit(bytes: hit.bytes, replacement: nil))
        } else {
          edits.append(replace(.phone, hit.identity, hit.bytes, bytes))
        }
        at = hit.end
        continue
      }
      if !isCode, let name = Self.mention(bytes, token, range) {
        edits.append(replace(.person, "@" + Self.lower(bytes, name), name, bytes))
        while at < tokens.count, tokens[at].bytes.lowerBound < name.upperBound { at += 1 }
        continue
      }
      at += 1
    }
    return EditList.apart(edits)
  }

  private mutating func replace(
    _ kind: RedactionRecord.Class, _ identity: String, _ place: Range<Int>,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Edit {
    let original = String(decoding: bytes[place], as: UTF8.self)
    pseudonyms.replacements[kind, default: 0] += 1
    let name = pseudonyms.name(kind, identity, original: original)
    return Edit(bytes: place, replacement: Array(name.utf8))
  }

  /// `@sanne_1985`: the user name after a sign that stands by itself.
  private static func mention(
    _ bytes: UnsafeBufferPointer<UInt8>, _ token: Token, _ range: Range<Int>
  ) -> Range<Int>? {
    let start = token.bytes.lowerBound
    guard start > range.lowerBound, bytes[start - 1] == UInt8(ascii: "@") else { return nil }
    var end = token.bytes.upperBound
    while end < range.upperBound, isAddress(bytes, end), bytes[end] != UInt8(ascii: ".") {
      end += 1
    }
    return start..<end
  }

  /// Ranges of e-mail addresses, in order; each byte is looked at twice at most.
  private static func mails(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>)
    -> [Range<Int>]
  {
    var found: [Range<Int>] = []
    for at in range where bytes[at] == UInt8(ascii: "@") {
      var start = at
      let floor = found.last?.upperBound ?? range.lowerBound
      while start > floor, isAddress(bytes, start - 1) { start -= 1 }
      var end = at + 1
      var hasDot = false
      while end < range.upperBound, isAddress(bytes, end) {
        if bytes[end] == UInt8(ascii: "."), end > at + 1 { hasDot = true }
        end += 1
      }
      // The full stop of the sentence is not part of it.
      while end > at + 1, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
      guard hasDot, bytes[at + 1..<end].contains(UInt8(ascii: ".")) else { continue }
      if start < at {
        found.append(start..<end)
      } else if start == floor, let last = found.popLast() {
        // `a@b.nl.c@d.nl`: what stands before the sign is in the one before it.
        found.append(last.lowerBound..<end)
      }
    }
    return found
  }

  /// Letters with accents and of other alphabets are part of an address too: `josé@voorbeeld.nl`.
  private static func isAddress(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let letters: ClosedRange<UInt8> = 0xC3...0xD4
    switch bytes[at] {
    case letters: return at + 1 < bytes.count && bytes[at + 1] & 0xC0 == 0x80
    case 0x80...0xBF: return at > 0 && letters.contains(bytes[at - 1])
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "%"):
      return true
    default: return false
    }
  }

  private static func lower(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self).lowercased()
  }
}
