import Evidence
import PhoneNumbers

/// Telephone numbers as people type them, in E.164.
///
/// The digits of a chat are mostly dates, amounts, order numbers and codes. A candidate must begin
/// with `+`, `00`, `0` or `(`, or have the exact form of a mobile number in a region that writes
/// none of those; libphonenumber then decides whether such a number can exist.
///
///     +31 6 1234 5678      0031612345678      06-12345678      (11) 98765-4321
enum TelephoneNumber {
  /// A number libphonenumber accepts.
  struct Reading: Equatable {
    /// `+31612345678`.
    let e164: String
    /// `NL`; empty for numbers of no country.
    let region: String
  }

  /// Asks libphonenumber about ASCII digits with an optional plus in front.
  static func read(_ number: [UInt8], region: String) -> Reading? {
    var e164 = [CChar](repeating: 0, count: 32)
    var country = [CChar](repeating: 0, count: 8)
    let isValid = number.withUnsafeBytes { raw in
      kp_phone_e164_region(
        raw.baseAddress?.assumingMemoryBound(to: CChar.self), number.count, region, &e164,
        &country)
    }
    guard isValid == 1 else { return nil }
    return Reading(e164: string(e164), region: string(country))
  }

  /// Failures in one text after which overlapping candidates are left out: by then it is a table
  /// of digits, or made to be slow.
  static let manyFailures = 64

  /// Finds the number that begins at an index; the second value is where to go on looking.
  ///
  /// - Parameter failures: how many candidates of this text libphonenumber has turned down.
  static func find(
    in text: IdentifierText, at start: Int, region: String, failures: inout Int
  ) -> (hit: IdentifierHit?, next: Int) {
    let candidate = Candidate(text, start)
    guard candidate.isPlausible(before: text.at(start - 1), region: region) else {
      return (nil, candidate.skip)
    }
    // A number of things may follow ("0612345678 2 keer"): drop groups from the end, a few times.
    // libphonenumber takes microseconds, so what is too long for any number never gets there.
    let longest = candidate.isInternational ? 17 : 13
    var tries = 0
    for groups in (1...candidate.groups.count).reversed() where tries < 3 {
      let digits = candidate.digits(groups)
      guard digits.count <= longest else { continue }
      guard digits.count >= 7 else { break }
      tries += 1
      guard let reading = read(candidate.prefix + digits, region: region) else { continue }
      let range = candidate.range(groups)
      return (hit(reading, range), range.upperBound)
    }
    failures += tries > 0 ? 1 : 0
    let end = candidate.groups.last?.upperBound ?? candidate.skip
    return (nil, failures > manyFailures ? end : candidate.skip)
  }

  /// The one number inside a contact's name; nil when there is none or more than one.
  static func only(in name: String, region: String) -> Reading? {
    let text = IdentifierText(name.utf8)
    var found: Reading?
    var failures = 0
    var at = 0
    while at < text.bytes.count {
      guard canBegin(text, at) else {
        at += 1
        continue
      }
      let (hit, next) = find(in: text, at: at, region: region, failures: &failures)
      if let hit {
        let reading = Reading(
          e164: hit.value, region: hit.facts.first { $0.key == "country" }?.value ?? "")
        if let found, found != reading { return nil }
        found = reading
      }
      at = max(next, at + 1)
    }
    return found
  }

  /// True where a candidate could begin: a plus, a bracket or a digit that no word touches.
  static func canBegin(_ text: IdentifierText, _ at: Int) -> Bool {
    let byte = text.at(at)
    guard
      IdentifierText.isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(")
    else { return false }
    return text.startsToken(at)
  }

  static func hit(_ reading: Reading, _ range: Range<Int>) -> IdentifierHit {
    IdentifierHit(
      kind: .phone, value: reading.e164, isValid: nil, range: range,
      facts: reading.region.isEmpty ? [] : [Fact("country", reading.region)])
  }

  private static func string(_ characters: [CChar]) -> String {
    String(
      decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

extension TelephoneNumber {
  /// Groups of digits with the signs people put between them.
  struct Candidate {
    /// `+` when the number began with one.
    let prefix: [UInt8]
    /// True when a bracket came first.
    let isBracketed: Bool
    /// Ranges of the groups of digits in the text.
    let groups: [Range<Int>]
    /// Where to go on looking when this is no number.
    let skip: Int

    private let text: IdentifierText

    /// Reads groups from an index, at most 17 digits.
    init(_ text: IdentifierText, _ start: Int) {
      var at = start
      let isBracketed = text.at(at) == UInt8(ascii: "(")
      if isBracketed { at += 1 }
      let hasPlus = text.at(at) == UInt8(ascii: "+")
      if hasPlus { at += 1 }
      var groups: [Range<Int>] = []
      var count = 0
      while true {
        var end = at
        while IdentifierText.isDigit(text.at(end)) { end += 1 }
        guard end > at else { break }
        count += end - at
        if count > 17 {
          at = end
          break
        }
        groups.append(at..<end)
        at = end
        guard let next = Self.nextGroup(text, end) else { break }
        at = next
      }
      self.text = text
      self.isBracketed = isBracketed
      self.groups = groups
      prefix = hasPlus ? [UInt8(ascii: "+")] : []
      // Digits that were only looked at as a later group may begin a number of their own, and
      // those behind a sign may be of another kind: "(4111 1111 1111 1111)".
      let hasSign = isBracketed || hasPlus
      skip = hasSign ? start + 1 : max(groups.first?.upperBound ?? at, start + 1)
    }

    /// Where the first groups stand, with a bracket before them only if it is closed among them.
    func range(_ count: Int) -> Range<Int> {
      let first = groups[0].lowerBound - prefix.count
      let end = groups[count - 1].upperBound
      let isClosed = text.bytes[first..<end].contains(UInt8(ascii: ")"))
      return (isBracketed && isClosed ? first - 1 : first)..<end
    }

    /// True when the number begins with a country code.
    var isInternational: Bool {
      guard prefix.isEmpty, let start = groups.first?.lowerBound else { return !prefix.isEmpty }
      return text.at(start) == UInt8(ascii: "0") && text.at(start + 1) == UInt8(ascii: "0")
    }

    /// The digits of the first groups, with the trunk zero of "+31 (0)6" left out.
    func digits(_ count: Int) -> [UInt8] {
      var digits: [UInt8] = []
      for (index, group) in groups[..<count].enumerated() {
        let isTrunk =
          index > 0 && group.count == 1 && text.at(group.lowerBound) == UInt8(ascii: "0")
          && text.at(group.lowerBound - 1) == UInt8(ascii: "(")
        if isTrunk && !prefix.isEmpty { continue }
        digits += text.bytes[group]
      }
      return digits
    }

    /// Whether the digits could be a telephone number and not a date, an amount or a code.
    func isPlausible(before: UInt8, region: String) -> Bool {
      guard let first = groups.first else { return false }
      // "+31 (0)6 1234 5678" has two groups of one digit, a countdown has nothing else.
      guard groups.count <= 8, groups.count(where: { $0.count == 1 }) <= 3 else { return false }
      let all = digits(groups.count)
      guard all.count >= 7 else { return false }
      if !prefix.isEmpty { return all[0] != UInt8(ascii: "0") }
      // "1,0612345678", "€0…", "#0…", "12:06…", "2020-06…": the middle of something else.
      if ".,:/-$#=*_".utf8.contains(before) || before == 0xAC { return false }
      // Six pairs and more are the numbers of a lottery; five make a telephone number.
      if isDate || groups.count > 5 && groups.allSatisfy({ $0.count == 2 }) { return false }
      if text.at(first.lowerBound) == UInt8(ascii: "0") { return true }
      if isBracketed { return (2...4).contains(first.count) }
      return isNationalMobile(all, region: region)
    }

    /// Two groups of one or two digits and a year, or a year first, with one sign between them.
    private var isDate: Bool {
      guard groups.count >= 3 else { return false }
      let lengths = groups[..<3].map(\.count)
      let sign = text.at(groups[0].upperBound)
      guard sign != UInt8(ascii: " "), text.at(groups[1].upperBound) == sign else { return false }
      return lengths[0] <= 2 && lengths[1] <= 2 && (lengths[2] == 2 || lengths[2] == 4)
        && !(groups.count > 3 && text.at(groups[2].upperBound) == sign)
        || lengths[0] == 4 && lengths[1] == 2 && lengths[2] == 2
          && text.at(groups[0].lowerBound) != UInt8(ascii: "0")
    }

    /// Regions where a mobile number is written without any zero in front, by first digits.
    private func isNationalMobile(_ digits: [UInt8], region: String) -> Bool {
      func digit(_ index: Int, _ allowed: ClosedRange<Character>) -> Bool {
        allowed.contains(Character(UnicodeScalar(digits[index])))
      }
      switch (region, digits.count) {
      case ("BR", 11): return digit(2, "9"..."9")
      case ("ES", 9): return digit(0, "6"..."7")
      case ("PT", 9): return digit(0, "9"..."9")
      case ("IT", 10): return digit(0, "3"..."3")
      case ("IN", 10): return digit(0, "6"..."9")
      case ("PL", 9): return digit(0, "4"..."8")
      case ("NO", 8), ("DK", 8), ("SG", 8): return groups.count == 1 || groups.count > 2
      case ("US", 10), ("CA", 10), ("MX", 10): return groups.map(\.count) == [3, 3, 4]
      default: return false
      }
    }

    /// The start of the next group behind at most two signs; nil where the number ends.
    private static func nextGroup(_ text: IdentifierText, _ end: Int) -> Int? {
      var at = end
      for _ in 0..<3 {
        if IdentifierText.isDigit(text.at(at)) { return at > end ? at : nil }
        let byte = text.at(at)
        let isSign =
          byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "/")
        let width = isSign ? 1 : text.separatorWidth(at)
        guard width > 0 else { return nil }
        at += width
      }
      return IdentifierText.isDigit(text.at(at)) ? at : nil
    }
  }
}
