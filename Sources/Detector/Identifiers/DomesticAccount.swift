import Evidence

/// Account numbers that only one country writes: sort code and account, routing number, agência.
///
/// Half of the world pays without an IBAN, and a report that says "there is no account number"
/// beside `Sort code 20-45-45 account 73219846` sends the bank away. These numbers carry few check
/// digits or none, so the country's own word must stand beside them; numbers of ordinary talk
/// (times, dates, orders) have no such word.
///
///     sort code 20-45-45 account 73219846      sort-code      20-45-45 73219846
///     acc 73219846 sc 204545                   sort-code      20-45-45 73219846
///     routing 021000021 acct 483920175         bank-account   021000021 483920175
///     Agência 1234-5 conta 56789-0             bank-account   12345 567890
///     rek BCA 5290381746                       bank-account   5290381746
///     61 1090 1014 0000 0712 1981 2874         iban           PL61109010140000071219812874
enum DomesticAccount {
  /// What was found, and the bytes that no other kind may read again.
  struct Found {
    let hit: IdentifierHit
    let taken: [Range<Int>]
  }

  /// Half of a sort code and account: the other half often stands in the next message.
  enum Half: Equatable {
    case sortCode(String)
    case account(String)
  }

  /// Finds the numbers of one text; `before` is the half the same sender wrote just before.
  static func findAll(in text: IdentifierText, before: Half? = nil) -> (found: [Found], half: Half?)
  {
    let tokens = AccountTokens(text)
    var found: [Found] = []
    var half: Half?
    if let british = british(tokens, before, &half) { found.append(british) }
    found += polish(tokens)
    found += [
      american(tokens), australian(tokens), brazilian(tokens), german(tokens), mexican(tokens),
    ]
    .compactMap(\.self)
    found += indonesian(tokens)
    return (withoutOverlaps(found), half)
  }

  /// Each number once, the first reading of it; a message of 3,000 numbers takes no 3,000² looks.
  private static func withoutOverlaps(_ found: [Found]) -> [Found] {
    // Ascending and apart from each other.
    var taken: [Range<Int>] = []
    return found.filter { item in
      let isFree = item.taken.allSatisfy { range in
        let next = taken.partitioningIndex { $0.upperBound > range.lowerBound }
        return next == taken.count || taken[next].lowerBound >= range.upperBound
      }
      guard isFree else { return false }
      for range in item.taken {
        taken.insert(range, at: taken.partitioningIndex { $0.lowerBound >= range.lowerBound })
      }
      return true
    }
  }

  // MARK: One country each

  private static let fillers: Set<String> = [
    "is", "no", "nr", "num", "number", "nummer", "code", "the", "my", "n", "nº", "na", "numero",
    "número", "corrente", "poupança", "poupanca", "and", "details", "of", "a", "e", "und", "lautet",
    "ist",
  ]

  private static let accountWords: Set<String> = ["account", "acc", "acct", "accnt", "ac"]

  /// The first index behind a word and at most three fillers.
  private static func behind(_ tokens: AccountTokens, _ index: Int) -> Int {
    var at = index + 1
    while at <= index + 3, fillers.contains(tokens.word(at)) { at += 1 }
    return at
  }

  /// The number behind the first of some words, in one of some forms.
  private static func number(
    _ tokens: AccountTokens, after words: Set<String>, forms: [[Int]]
  ) -> AccountTokens.Number? {
    for index in tokens.tokens.indices where words.contains(tokens.word(index)) {
      let at = behind(tokens, index)
      for form in forms {
        if let number = tokens.number(at: at, groups: form) { return number }
      }
    }
    return nil
  }

  /// The row of digits behind the first of some words, of a length.
  private static func row(
    _ tokens: AccountTokens, after words: Set<String>, digits: ClosedRange<Int>
  ) -> AccountTokens.Number? {
    for index in tokens.tokens.indices where words.contains(tokens.word(index)) {
      if let number = tokens.row(at: behind(tokens, index)), digits.contains(number.digits.count) {
        return number
      }
    }
    return nil
  }

  private static func found(
    _ kind: Identifier.Kind, _ value: String, valid: Bool? = nil, country: String,
    _ numbers: [AccountTokens.Number], bank: String? = nil
  ) -> Found {
    let ranges = numbers.map(\.range)
    let low = ranges.map(\.lowerBound).min() ?? 0
    let high = ranges.map(\.upperBound).max() ?? 0
    var facts = [Fact("country", country)]
    if let bank { facts.insert(Fact("bank", bank), at: 0) }
    return Found(
      hit: IdentifierHit(
        kind: kind, value: value, isValid: valid, range: low..<max(low, high), facts: facts),
      taken: ranges)
  }

  // MARK: United Kingdom

  private static let sortForms = [[2, 2, 2], [6]]
  private static let accountForms = [[8], [4, 4], [7]]

  private static func british(
    _ tokens: AccountTokens, _ before: Half?, _ half: inout Half?
  ) -> Found? {
    var sort: AccountTokens.Number?
    for index in tokens.tokens.indices where sort == nil {
      let isMarker =
        ["sort", "sortcode", "sc"].contains(tokens.word(index))
        || tokens.word(index) == "s" && tokens.word(index + 1) == "c"
      guard isMarker else { continue }
      let at = behind(tokens, tokens.word(index) == "s" ? index + 1 : index)
      sort = sortForms.lazy.compactMap { tokens.number(at: at, groups: $0) }.first
    }
    var account = number(tokens, after: accountWords, forms: accountForms)
    if account == nil {
      for index in tokens.tokens.indices
      where tokens.word(index) == "a" && tokens.word(index + 1) == "c" && account == nil {
        let at = behind(tokens, index + 1)
        account = accountForms.lazy.compactMap { tokens.number(at: at, groups: $0) }.first
      }
    }
    if let known = sort, account == nil {
      // "20-45-45 73219846": behind the code, or before its word.
      account =
        accountForms.lazy.compactMap {
          tokens.number(at: known.tokens.upperBound, groups: $0)
        }.first
    } else if sort == nil, let known = account {
      // "20-45-45 acc 73219846": signs between pairs and no date.
      sort = tokens.tokens.indices.lazy.compactMap { tokens.number(at: $0, groups: [2, 2, 2]) }
        .first { isNoDate($0, tokens) && abs($0.tokens.upperBound - known.tokens.lowerBound) <= 4 }
    } else if sort == nil {
      for index in tokens.tokens.indices {
        guard let code = tokens.number(at: index, groups: [2, 2, 2]), isNoDate(code, tokens),
          let number = tokens.number(at: code.tokens.upperBound, groups: [8])
        else { continue }
        (sort, account) = (code, number)
        break
      }
    }
    switch (sort, account) {
    case (let sort?, let account?):
      return found(
        .sortCode, pairs(sort.digits) + " " + account.text, country: "GB", [sort, account])
    case (let sort?, nil):
      if case .account(let known)? = before {
        return found(.sortCode, pairs(sort.digits) + " " + known, country: "GB", [sort])
      }
      half = .sortCode(pairs(sort.digits))
      return found(.sortCode, pairs(sort.digits), country: "GB", [sort])
    case (nil, let account?):
      if case .sortCode(let known)? = before {
        return found(.sortCode, known + " " + account.text, country: "GB", [account])
      }
      half = .account(account.text)
      return nil
    case (nil, nil):
      // The digits alone, right behind a message with the sort code.
      if case .sortCode(let known)? = before, tokens.tokens.count <= 2,
        let account = accountForms.lazy.compactMap({ tokens.number(at: 0, groups: $0) }).first
      {
        return found(.sortCode, known + " " + account.text, country: "GB", [account])
      }
      return nil
    }
  }

  private static func pairs(_ digits: [UInt8]) -> String {
    let text = String(decoding: digits, as: UTF8.self)
    return String(text.prefix(2)) + "-" + text.dropFirst(2).prefix(2) + "-" + text.suffix(2)
  }

  /// `20-45-45` is no day of any month; `20-11-20` may be one.
  private static func isNoDate(_ number: AccountTokens.Number, _ tokens: AccountTokens) -> Bool {
    guard tokens.tokens[number.tokens.lowerBound + 1].isTight else { return false }
    let values = stride(from: 0, to: 6, by: 2).map {
      IdentifierText.digit(number.digits[$0]) * 10 + IdentifierText.digit(number.digits[$0 + 1])
    }
    return values[1] > 12 && values[0] > 12 || values[0] > 31 && values[2] > 31
      || values[1] > 31
  }

  // MARK: Others

  /// Routing number with its check digit, and the account if it is named.
  private static func american(_ tokens: AccountTokens) -> Found? {
    guard
      let routing = number(
        tokens, after: ["routing", "aba", "rtn"], forms: [[9], [3, 3, 3], [4, 4, 1]])
    else { return nil }
    let account = row(tokens, after: accountWords, digits: 5...17)
    let numbers = [routing] + (account.map { [$0] } ?? [])
    return found(
      .bankAccount, numbers.map(\.text).joined(separator: " "), valid: isABA(routing.digits),
      country: "US", numbers)
  }

  /// Weights 3, 7, 1 over the nine digits; the sum ends in 0.
  static func isABA(_ digits: [UInt8]) -> Bool {
    guard digits.count == 9 else { return false }
    let sum = zip(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]).reduce(0) {
      $0 + IdentifierText.digit($1.0) * $1.1
    }
    return sum % 10 == 0 && sum > 0
  }

  private static func australian(_ tokens: AccountTokens) -> Found? {
    guard let bsb = number(tokens, after: ["bsb"], forms: [[3, 3], [6]]),
      let account = row(tokens, after: accountWords, digits: 5...10)
        ?? tokens.row(at: bsb.tokens.upperBound)
    else { return nil }
    return found(.bankAccount, bsb.text + " " + account.text, country: "AU", [bsb, account])
  }

  private static func brazilian(_ tokens: AccountTokens) -> Found? {
    guard
      let branch = number(
        tokens, after: ["agencia", "agência", "ag"], forms: [[4, 1], [4], [3], [5]]),
      let account = row(tokens, after: ["conta", "cc", "cp", "c"], digits: 4...13)
    else { return nil }
    return found(
      .bankAccount, branch.text + " " + account.text, country: "BR", [branch, account])
  }

  private static func german(_ tokens: AccountTokens) -> Found? {
    guard
      let bank = number(
        tokens, after: ["blz", "bankleitzahl"], forms: [[8], [3, 3, 2], [3, 2, 3]]),
      let account = row(
        tokens, after: ["konto", "kontonummer", "kontonr", "kto", "ktonr"], digits: 4...10)
    else { return nil }
    return found(.bankAccount, bank.text + " " + account.text, country: "DE", [bank, account])
  }

  /// CLABE: eighteen digits, the last a check digit with the weights 3, 7, 1.
  private static func mexican(_ tokens: AccountTokens) -> Found? {
    guard let clabe = row(tokens, after: ["clabe"], digits: 18...18) else { return nil }
    let sum = zip(clabe.digits.dropLast(), (0..<17).map { [3, 7, 1][$0 % 3] }).reduce(0) {
      $0 + IdentifierText.digit($1.0) * $1.1 % 10
    }
    let isValid = (10 - sum % 10) % 10 == IdentifierText.digit(clabe.digits[17])
    return found(.bankAccount, clabe.text, valid: isValid, country: "MX", [clabe])
  }

  /// The 26 digits of a Polish account are an IBAN without its country.
  private static func polish(_ tokens: AccountTokens) -> [Found] {
    var result: [Found] = []
    var index = 0
    while index < tokens.tokens.count {
      let grouped = tokens.number(at: index, groups: [2, 4, 4, 4, 4, 4, 4])
      let number = grouped ?? tokens.number(at: index, groups: [26])
      index += 1
      guard let number else { continue }
      let iban = Array("PL".utf8) + number.digits
      let isValid = IBAN.isValid(iban)
      guard isValid || grouped != nil else { continue }
      result.append(
        found(
          .iban, String(decoding: iban, as: UTF8.self), valid: isValid, country: "PL", [number]))
      index = number.tokens.upperBound
    }
    return result
  }

  /// Banks of Indonesia by the names people use for them.
  private static let indonesianBanks: Set<String> = [
    "bca", "bri", "bni", "mandiri", "btn", "bsi", "cimb", "niaga", "danamon", "permata", "seabank",
    "jago", "ocbc", "bjb", "btpn", "jenius", "maybank", "panin",
  ]
  private static let indonesianWords: Set<String> = [
    "rek", "rekening", "norek", "rekeningnya", "reknya",
  ]

  /// Ten to sixteen digits beside the name of a bank or the word for an account.
  private static func indonesian(_ tokens: AccountTokens) -> [Found] {
    var result: [Found] = []
    let all = tokens.tokens.indices
    for index in all where tokens.tokens[index].isDigits {
      guard let number = tokens.row(at: index), (10...16).contains(number.digits.count),
        !number.digits.starts(with: Array("08".utf8)), !number.digits.starts(with: Array("62".utf8))
      else { continue }
      let behind = number.tokens.upperBound
      let near = [index - 3..<index, behind..<behind + 2].joined()
      let bank = near.first { all.contains($0) && indonesianBanks.contains(tokens.word($0)) }
      let isNamed = (index - 4..<index).contains {
        all.contains($0) && indonesianWords.contains(tokens.word($0))
      }
      guard bank != nil || isNamed else { continue }
      result.append(
        found(
          .bankAccount, number.text, country: "ID", [number],
          bank: bank.map { tokens.word($0).uppercased() }))
    }
    return result
  }
}
