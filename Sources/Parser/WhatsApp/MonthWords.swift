import Evidence

/// The names of months, in the languages that phones are used in.
///
/// WhatsApp itself writes numbers; sheets, mail programs, other messengers and people write names.
/// A word is looked up by a hash over its letters without accents, full stops and marks, in lower
/// case. The trap: `listopad` is October in Croatian and November in Polish and Czech, so a word has
/// a month *in a language*, and `MonthVocabulary` asks the other words of the file which one it is.
///
///     12 nov. 2020 10:14      Nov 12, 2020, 10:14 AM      12 de novembro de 2020 às 10:14
struct MonthWords: Sendable {
  /// A month in a language.
  struct Meaning: Sendable, Equatable {
    let language: UInt8
    let month: UInt8
  }

  /// The one instance.
  static let shared = MonthWords()

  private var meanings: [UInt64: [Meaning]] = [:]
  private var plain: [UInt32: UInt32] = [:]

  private init() {
    for pair in String(Self.text(Self.folds)).split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let scalars = Array(pair.unicodeScalars)
      if scalars.count == 2 { plain[scalars[0].value] = scalars[1].value }
    }
    for (number, row) in Self.text(Self.rows).split(separator: "\n").enumerated() {
      for (month, words) in row.split(separator: "|", omittingEmptySubsequences: false)
        .dropFirst().enumerated()
      {
        for word in words.split(separator: " ") {
          let meaning = Meaning(language: UInt8(number), month: UInt8(month + 1))
          meanings[hash(Array(word.utf8)), default: []].append(meaning)
        }
      }
    }
  }

  private static func text(_ text: StaticString) -> String {
    text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
  }

  /// What a word means in each language that has it; nil for a word that is no month.
  func meanings(_ hash: UInt64) -> [Meaning]? { meanings[hash] }

  /// Adds a word as it stands in a text to a hash.
  func add(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to hash: inout FNV1a) {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if byte < 0x80 {
        at += 1
        let isLetter = (byte | 0x20) &- 0x61 < 26
        if isLetter { hash.add(unit: UInt64(byte | 0x20)) }
        continue
      }
      guard let (scalar, width) = Scalar.read(bytes, at, range.upperBound) else {
        hash.add(byte)
        at += 1
        continue
      }
      at += width
      // A letter may be written as a letter and its accent, as Macs do.
      guard !Self.isSign(scalar) else { continue }
      hash.add(unit: UInt64(plain[scalar] ?? scalar))
    }
  }

  private func hash(_ word: [UInt8]) -> UInt64 {
    word.withUnsafeBufferPointer { bytes in
      var hash = FNV1a()
      add(bytes, 0..<bytes.count, to: &hash)
      return hash.value
    }
  }

  /// Accents, apostrophes, invisible marks and the stroke that makes Arabic words longer.
  private static func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0x2BC, 0x300...0x36F, 0x5F3, 0x5F4, 0x61C, 0x640, 0x653...0x655, 0x2009: true
    // The dots below letters of India.
    case 0x93C, 0x9BC, 0xA3C, 0xB3C: true
    case 0x200B...0x200F, 0x2019, 0x202F, 0x2066...0x2069: true
    default: false
    }
  }
}

/// The names of months of one file, and what each of them means there.
///
/// All of a file are of one language, so a word that is two months is the one that it is in the language
/// that knows most of the others. Where that leaves two, the month in which the chat is shortest.
struct MonthVocabulary {
  private struct Word {
    let hash: UInt64
    let meanings: [MonthWords.Meaning]
    /// First entry with it.
    let entry: Int
  }

  private var words: [Word] = []
  /// First entry whose month nothing decides; nil where all are certain.
  private(set) var firstOpen: Int?

  /// More words than this are no names of months.
  private static let most = 120

  /// What stands for a word in a stamp until the whole file was seen: a number below zero.
  ///
  /// A word that is no month of any language gets none, so its date is said to be impossible.
  mutating func intern(_ hash: UInt64, entry: Int) -> Int16 {
    if let known = words.firstIndex(where: { $0.hash == hash }) { return Int16(-1 - known) }
    guard words.count < Self.most else { return 0 }
    let meanings = MonthWords.shared.meanings(hash) ?? []
    words.append(Word(hash: hash, meanings: meanings, entry: entry))
    return Int16(-words.count)
  }

  /// Puts the months in the place of the words.
  mutating func settle(_ stamps: inout [DateStamp]) {
    guard !words.isEmpty else { return }
    var known: [UInt8: Int] = [:]
    for word in words {
      for language in Set(word.meanings.map(\.language)) { known[language, default: 0] += 1 }
    }
    let most = known.values.max() ?? 0
    var months = words.map { word in
      let best = word.meanings.filter { known[$0.language] == most }
      return Set((best.isEmpty ? word.meanings : best).map { Int16($0.month) }).sorted()
    }
    for index in months.indices where months[index].count > 1 {
      let lengths = months[index].map { length(stamps, months, index, $0) }
      let shortest = lengths.min() ?? 0
      let left = months[index].indices.filter { lengths[$0] == shortest }
      if left.count > 1, firstOpen == nil { firstOpen = words[index].entry }
      months[index] = [months[index][left[0]]]
    }
    for index in stamps.indices where stamps[index].second < 0 {
      stamps[index].second = months[-1 - Int(stamps[index].second)].first ?? 0
    }
  }

  /// Months from each entry to the next, whichever way they turn, if a word is one of its months.
  private func length(
    _ stamps: [DateStamp], _ months: [[Int16]], _ word: Int, _ month: Int16
  ) -> Int {
    var length = 0
    var before: Int?
    for stamp in stamps where stamp.second < 0 {
      let number = -1 - Int(stamp.second)
      let own = number == word ? month : months[number].first ?? 0
      // Whichever of the two is the year changes less than a word can move.
      let place = Int(max(stamp.first, stamp.third)) * 12 + Int(own)
      if let before { length += max(place, before) - min(place, before) }
      before = place
    }
    return length
  }
}
