import Evidence

/// Amounts of money in a message, as it writes them.
///
/// The first thing a desk asks is how much. An amount has a sign or a word of currency beside it,
/// or it stands where money is spoken of: in the request itself, or beside a verb of giving. What
/// is not one: house numbers, years, times, telephone numbers, codes.
///
///     kan je €450 missen               ->  €450, 450 EUR
///     nog 400 overmaken                ->  400
///     De eerste is 1347,60             ->  1347,60 behind a request
///     2 juta dulu ya                   ->  2 juta, 2000000 IDR
///     moet wel voor 12 uur             ->  nothing
///     we wonen op 450                  ->  nothing
enum NamedAmounts {
  /// One amount of a text.
  struct Found: Equatable {
    /// Sign, digits and word, as written.
    let range: Range<Int>
    /// The digits with their marks.
    let digits: Range<Int>
    /// The amount as a plain decimal number; nil where the marks are not clear.
    let value: String?
    /// ISO 4217; nil where none is named.
    let currency: String?
    /// True where neither sign nor word of a currency says that it is money.
    let isBare: Bool
  }

  /// How far a text is about money.
  enum Setting {
    /// Ordinary talk: only with a sign or a word of currency.
    case talk
    /// After a request: with cents, or beside a verb of giving, or alone.
    case behindRequest
    /// The request itself, or where to send it.
    case request
  }

  /// Every amount of a text, in order.
  static func find(in text: [UInt8], _ setting: Setting = .talk) -> [Found] {
    var found: [Found] = []
    var at = 0
    while at < text.count {
      guard isDigit(text[at]) else {
        at += 1
        continue
      }
      let end = endOfGroups(text, at) ?? endOfNumber(text, at)
      if let amount = amount(text, at..<end, setting) { found.append(amount) }
      at = max(end, found.last?.range.upperBound ?? end)
    }
    return found
  }

  // MARK: Numbers

  /// Digits with dots, commas and apostrophes between them.
  private static func endOfNumber(_ text: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < text.count {
      if isDigit(text[end]) {
        end += 1
      } else if [0x2C, 0x2E, 0x27].contains(text[end]), end + 1 < text.count,
        isDigit(text[end + 1])
      {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// The end of a number whose thousands are parted by spaces, with a currency beside it.
  ///
  /// Story: "une facture de 1 350 euros" stood on a paper as EUR 350.00. Without a currency two numbers
  /// in a row are two numbers.
  private static func endOfGroups(_ text: [UInt8], _ start: Int) -> Int? {
    guard start == 0 || !isDigit(text[start - 1]), !isBesideDigits(text, start..<start) else {
      return nil
    }
    var end = start
    while end < text.count, isDigit(text[end]) { end += 1 }
    guard (1...3).contains(end - start), text[start] != 0x30 else { return nil }
    var groups = 0
    while true {
      let width = spaceWidth(text, end)
      let next = end + width
      guard width > 0, next + 3 <= text.count, text[next..<next + 3].allSatisfy(isDigit),
        next + 3 == text.count || !isDigit(text[next + 3])
      else { break }
      end = next + 3
      groups += 1
    }
    guard groups > 0 else { return nil }
    // The cents.
    if end + 1 < text.count, [0x2C, 0x2E].contains(text[end]), isDigit(text[end + 1]) {
      var cents = end + 1
      while cents < text.count, isDigit(text[cents]) { cents += 1 }
      guard cents - end <= 3 else { return nil }
      end = cents
    }
    let isMoney = currencyBefore(text, start) != nil || currencyAfter(text, end) != nil
    return isMoney ? end : nil
  }

  private static func amount(
    _ text: [UInt8], _ digits: Range<Int>, _ setting: Setting
  ) -> Found? {
    let number = text[digits].filter { $0 < 0x80 && $0 != 0x20 }
    guard number.count <= 12 else { return nil }
    let before = currencyBefore(text, digits.lowerBound)
    // Part of a longer token: an account number, a time, a date, a code, a negative number.
    if before == nil, digits.lowerBound > 0 {
      let byte = text[digits.lowerBound - 1]
      if isWord(byte) || [0x3A, 0x2F, 0x2B, 0x2D, 0x23, 0x2E].contains(byte) { return nil }
    }
    if digits.upperBound < text.count {
      let byte = text[digits.upperBound]
      if [0x3A, 0x2F].contains(byte) { return nil }
      // 15-11-2020 and 20-45-45; "100-200 euro" has no second sign.
      if byte == 0x2D, digits.upperBound + 1 < text.count, isDigit(text[digits.upperBound + 1]) {
        return nil
      }
    }
    var multiplier = multiplier(text, digits.upperBound)
    if let known = multiplier, !known.isClear, currencyAfter(text, known.end) == nil {
      multiplier = nil
    }
    let end = multiplier?.end ?? digits.upperBound
    let after = currencyAfter(text, end)
    let touches = end < text.count && isWord(text[end]) && text[end] < 0x80
    if touches && after == nil { return nil }
    let range =
      (before?.start ?? digits.lowerBound)..<(after?.end ?? end)
    let value = value(number, times: multiplier?.times ?? 1)
    if before != nil || after != nil || multiplier?.currency != nil {
      return Found(
        range: range, digits: digits, value: value,
        currency: before?.code ?? after?.code ?? multiplier?.currency, isBare: false)
    }
    guard setting != .talk, isBare(text, digits, end, setting, hasTimes: multiplier != nil) else {
      return nil
    }
    return Found(range: range, digits: digits, value: value, currency: nil, isBare: true)
  }

  /// `1.347,60` as 1347.60; nil where it is not clear what the marks mean, or the number too long.
  private static func value(_ number: [UInt8], times: Int) -> String? {
    let marks = number.indices.filter { !isDigit(number[$0]) }
    var whole = number.filter(isDigit)
    var cents: [UInt8] = []
    if let mark = marks.last {
      let rest = number.count - mark - 1
      let isRepeated = marks.dropLast().contains { number[$0] == number[mark] }
      if rest <= 2, !isRepeated {
        cents = Array(number[(mark + 1)...])
        whole = number[..<mark].filter(isDigit)
      } else if rest != 3 {
        return nil
      }
    }
    while whole.count > 1, whole.first == 0x30 { whole.removeFirst() }
    guard times > 1 else {
      let text = String(decoding: whole, as: UTF8.self)
      if cents.isEmpty { return text }
      return text + "." + String(decoding: cents, as: UTF8.self) + (cents.count == 1 ? "0" : "")
    }
    // "2,5 juta" and "1.5k": thousandths are exact for every multiplier there is.
    guard let high = Int(String(decoding: whole, as: UTF8.self)),
      let low = Int(String(decoding: cents, as: UTF8.self) + (cents.count == 1 ? "0" : ""))
        ?? (cents.isEmpty ? 0 : nil)
    else { return nil }
    let (product, overflow) = high.multipliedReportingOverflow(by: times)
    guard !overflow else { return nil }
    let (sum, isTooBig) = product.addingReportingOverflow(low * (times / 100))
    return isTooBig ? nil : String(sum)
  }

  // MARK: Currency

  private static let before: [(sign: [UInt8], code: String?)] = [
    ("R$", "BRL"), ("US$", "USD"), ("MX$", "MXN"), ("€", "EUR"), ("£", "GBP"), ("$", nil),
    ("₺", "TRY"), ("EUR", "EUR"), ("GBP", "GBP"), ("USD", "USD"), ("BRL", "BRL"), ("CHF", "CHF"),
    ("PLN", "PLN"), ("TRY", "TRY"), ("IDR", "IDR"), ("Rp.", "IDR"), ("Rp", "IDR"),
  ].map { (Array($0.0.utf8), $0.1) }.sorted { $0.0.count > $1.0.count }

  private static let after: [[UInt8]: String?] = {
    let words: [(String?, String)] = [
      ("EUR", "€ euro euros eur euri eurie euries eurotjes euroos pavos piek balles"),
      ("GBP", "£ pond ponden pound pounds quid gbp"), ("USD", "usd bucks"),
      (nil, "$ dollar dollars dollari dolares dólares peso pesos"),
      ("BRL", "reais real conto contos pila pilas brl"), ("CHF", "chf franken stutz"),
      ("TRY", "₺ tl lira try"), ("IDR", "rupiah rp idr perak"),
      ("PLN", "zł zl zloty złoty zlotych złotych zlote złote pln"),
    ]
    var table: [[UInt8]: String?] = [:]
    for (code, list) in words {
      for word in list.split(separator: " ") { table[Array(word.utf8)] = code }
    }
    return table
  }()

  /// Words for thousands; those that are ordinary words elsewhere ("ich bin") need a currency.
  private static let multipliers: [[UInt8]: Multiplier] = {
    let words: [(String, Int, String?)] = [
      ("k", 1_000, nil), ("rb", 1_000, "IDR"), ("ribu", 1_000, "IDR"), ("jt", 1_000_000, "IDR"),
      ("juta", 1_000_000, "IDR"), ("mil", 1_000, nil), ("bin", 1_000, nil), ("tys", 1_000, nil),
      ("mille", 1_000, nil), ("mila", 1_000, nil), ("tausend", 1_000, nil), ("duizend", 1_000, nil),
      ("thousand", 1_000, nil), ("grand", 1_000, nil),
    ]
    var table: [[UInt8]: Multiplier] = [:]
    for (word, times, code) in words {
      let isClear = code != nil || ["duizend", "tausend", "thousand", "tys", "k"].contains(word)
      table[Array(word.utf8)] = Multiplier(times: times, currency: code, isClear: isClear)
    }
    return table
  }()

  /// What a word behind a number multiplies it by.
  private struct Multiplier {
    let times: Int
    let currency: String?
    let isClear: Bool
    var end = 0
  }

  private static func currencyBefore(
    _ text: [UInt8], _ start: Int
  ) -> (start: Int, code: String?)? {
    let stop = start - spaceWidthBefore(text, start)
    for (sign, code) in before where stop >= sign.count {
      let begin = stop - sign.count
      let isSame = zip(text[begin..<stop], sign).allSatisfy { lower($0) == lower($1) }
      guard isSame, begin == 0 || !isLetter(sign[0]) || !isWord(text[begin - 1]) else { continue }
      return (begin, code)
    }
    return nil
  }

  private static func currencyAfter(_ text: [UInt8], _ start: Int) -> (end: Int, code: String?)? {
    var word = word(text, skippingSpace(text, start))
    // "€" is no letter to anybody but this table.
    if word.isEmpty { word = sign(text, skippingSpace(text, start)) }
    guard !word.isEmpty, let code = after[text[word].map(lower)] else { return nil }
    return (word.upperBound, code)
  }

  private static func multiplier(_ text: [UInt8], _ start: Int) -> Multiplier? {
    let word = word(text, skippingSpace(text, start))
    guard !word.isEmpty, var known = multipliers[text[word].map(lower)] else { return nil }
    known.end = word.upperBound
    return known
  }

  private static func sign(_ text: [UInt8], _ start: Int) -> Range<Int> {
    guard start < text.count else { return start..<start }
    if text[start] == 0x24 { return start..<start + 1 }
    return start..<start
  }

  // MARK: Bare numbers

  /// Verbs of giving, sending, borrowing and paying in ten languages, by how they begin.
  private static let verbs: [[UInt8]] = [
    "overmak", "overmaak", "overgemaakt", "overschrijv", "overboek", "stort", "gestort", "stuur",
    "sturen", "leen", "lenen", "voorschiet", "voorschot", "betaal", "betal", "missen", "geef",
    "geven", "terugbetal", "tikkie",
    "lend", "loan", "borrow", "send", "sent", "transfer", "pay", "paid", "wire", "spare", "need",
    "give", "owe", "venmo", "zelle",
    "leih", "schick", "uberweis", "überweis", "ueberweis", "zahl", "bezahl", "brauch", "vorstreck",
    "auslegen",
    "prete", "prête", "preter", "prêter", "envoi", "envoy", "vire", "virer", "paye", "payer",
    "avance", "besoin", "verse",
    "presta", "prestar", "envia", "envía", "manda", "transfier", "pag", "deposit", "bizum",
    "necesito", "ingres",
    "empresta", "transfer", "pix", "preciso", "depósito",
    "prest", "invia", "bonific", "paga", "versa", "serve", "servono", "servirebbe",
    "gönder", "gonder", "yolla", "ödünç", "odunc", "yatır", "yatir", "havale", "öde", "lazım",
    "lazim", "borç", "borc",
    "pinjam", "pinjem", "kirim", "transfer", "tf", "bayar", "butuh", "minjem",
    "pozycz", "pożycz", "przel", "wysl", "wyśl", "zapla", "zapła", "potrzeb", "blik", "wplac",
    "wpłac",
  ].map { Array($0.utf8) }

  /// Words that make the number beside them something else: a house, a time, a room, a thing.
  private static let others: Set<[UInt8]> = Set(
    """
    nummer nr no num numero número huisnummer kamer straat laan weg bus lijn tram halte perron code \
    pin postcode number room street road line platform gate flight floor page pagina pag hausnummer \
    zimmer linie gleis strasse straße seite rue chambre ligne page calle piso habitación linea \
    línea rua quarto linha via stanza linea sokak kapı oda hat jalan kamar jl ulica pokój linia \
    uur u min minuten minuut sec seconden dagen dag weken week maanden maand jaar km kg gram m cm \
    liter l keer graden procent h hr hrs hour hours minutes mins days day weeks months years year \
    miles times percent degrees uhr stunden minuten tage wochen monate jahre heures heure jours \
    semaines mois ans horas hora minutos días dias semanas meses años anos ore ora minuti giorni \
    settimane mesi anni saat dakika gün hafta ay yıl jam menit hari minggu bulan tahun godzin \
    godziny minut dni tygodni miesięcy lat am pm woorden fotos foto mensen stuks people persons \
    bladzijde nacht nachten nights personen
    """.split(separator: " ").map { Array($0.utf8) })

  /// Words of place and time before a number.
  private static let places: Set<[UInt8]> = Set(
    "op at on auf am im pada".split(separator: " ").map {
      Array($0.utf8)
    })

  private static func isBare(
    _ text: [UInt8], _ digits: Range<Int>, _ end: Int, _ setting: Setting, hasTimes: Bool
  ) -> Bool {
    let number = Array(text[digits])
    let marks = number.count { !isDigit($0) }
    let digitCount = number.count - marks
    // A mark two places from the end makes cents; more than one number in a row is no amount.
    guard number.first != 0x30, !isBesideDigits(text, digits) else { return false }
    let (left, right) = neighbours(text, digits.lowerBound, end)
    if others.contains(left) || others.contains(right) { return false }
    // "we wonen op 450": a place, unless somebody is to be paid there.
    if places.contains(left), !hasVerb(text, near: digits, within: 40) { return false }
    let mark = number.lastIndex { !isDigit($0) }
    let hasCents = mark.map { number.count - $0 == 3 && digitCount >= 4 } ?? false
    if hasCents { return true }
    if let mark, number.count - mark != 4 { return false }
    guard (2...6).contains(digitCount) else { return false }
    let isYear =
      digitCount == 4 && marks == 0
      && (number.starts(with: [0x31, 0x39]) || number.starts(with: [0x32, 0x30]))
    if isYear, !hasVerb(text, near: digits, within: 16) { return false }
    switch setting {
    case .talk: return false
    // Two digits are a day or an hour, six a code, unless somebody gives or sends them.
    case .request: return (3...5).contains(digitCount) || hasVerb(text, near: digits, within: 40)
    case .behindRequest:
      if hasVerb(text, near: digits, within: 40) { return digitCount <= 5 }
      return (3...5).contains(digitCount) && (hasTimes || isAnswer(text, digits))
    }
  }

  /// True where the message is short and hardly more than the number: "de tweede is 980, zelfde".
  private static func isAnswer(_ text: [UInt8], _ digits: Range<Int>) -> Bool {
    text.count - digits.count <= 36
  }

  private static func isBesideDigits(_ text: [UInt8], _ digits: Range<Int>) -> Bool {
    let left = text[..<digits.lowerBound].suffix(2)
    let right = text[digits.upperBound...].prefix(2)
    let isLeft = left.count == 2 && isDigit(left[left.startIndex]) && left.last == 0x20
    let isRight =
      right.count == 2 && right.first == 0x20 && isDigit(right[right.index(before: right.endIndex)])
    return isLeft || isRight
  }

  /// The words before and behind a number, in small letters.
  private static func neighbours(
    _ text: [UInt8], _ start: Int, _ end: Int
  ) -> (left: [UInt8], right: [UInt8]) {
    var at = start
    while at > 0, text[at - 1] == 0x20 || text[at - 1] == 0x2E || text[at - 1] == 0x3A { at -= 1 }
    var begin = at
    while begin > 0, isWord(text[begin - 1]) { begin -= 1 }
    let right = word(text, skippingSpace(text, end))
    return (text[begin..<at].map(lower), text[right].map(lower))
  }

  private static func hasVerb(_ text: [UInt8], near digits: Range<Int>, within bytes: Int) -> Bool {
    let low = max(0, digits.lowerBound - bytes)
    let high = min(text.count, digits.upperBound + bytes)
    var at = low
    while at < high {
      guard isWord(text[at]) else {
        at += 1
        continue
      }
      let word = word(text, at)
      if at == low, at > 0, isWord(text[at - 1]) {
        // The window cut a word in two: its rest is no beginning.
        at = max(word.upperBound, at + 1)
        continue
      }
      let letters = text[word].map(lower)
      if verbs.contains(where: { letters.starts(with: $0) }) { return true }
      at = max(word.upperBound, at + 1)
    }
    return false
  }

  // MARK: Bytes

  private static func skippingSpace(_ text: [UInt8], _ start: Int) -> Int {
    start + spaceWidth(text, start)
  }

  /// Spaces that do not break a line, which keyboards put into numbers: U+00A0, U+2009, U+202F.
  private static let fixedSpaces: [[UInt8]] = [
    [0xC2, 0xA0], [0xE2, 0x80, 0x89], [0xE2, 0x80, 0xAF],
  ]

  /// How many bytes the space at an index has; 0 for none.
  private static func spaceWidth(_ text: [UInt8], _ at: Int) -> Int {
    guard at < text.count else { return 0 }
    if text[at] == 0x20 { return 1 }
    return fixedSpaces.first { text[at...].starts(with: $0) }?.count ?? 0
  }

  /// The same of the space that ends before an index.
  private static func spaceWidthBefore(_ text: [UInt8], _ at: Int) -> Int {
    guard at > 0 else { return 0 }
    if text[at - 1] == 0x20 { return 1 }
    return fixedSpaces.first { at >= $0.count && text[(at - $0.count)..<at].elementsEqual($0) }?
      .count ?? 0
  }

  /// The run of letters at an index; bytes of letters beyond ASCII belong to it.
  private static func word(_ text: [UInt8], _ start: Int) -> Range<Int> {
    var end = start
    while end < text.count, isLetter(text[end]) { end += 1 }
    return start..<end
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }
  private static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
}
