import Glibc

/// What languages of Latin letters write beyond ASCII, and how often: shares of each hundred or so.
///
/// The same byte is `õ` in one set and `ő` in another, and both are letters; but nobody writes a text
/// whose letters beyond ASCII are `é`, `á` and `õ` alone, while Hungarian with `ő` looks just so. The
/// shares are rounded from published counts of letters; how near they are matters little, which
/// letters a language has matters much.
enum LatinLanguages {
  /// Has the bytes of Turkish, and of each a letter, and two hundred times fewer people who write it.
  private static let icelandic = "á20 ð40 í18 þ15 ó10 é7 ö9 ú6 ý3 æ9"
  /// How likely each language is before a letter is seen (natural logarithms).
  static let priors = table.map { $0 == icelandic ? -2.5 : 0 }

  /// Letters with their shares, a language a line.
  private static let table = [
    "ó25 á20 é15 í20 ñ10 ú5 ü.3 ¿5 ¡3 º.5 ª.3",
    "ã20 ç12 é18 á14 í8 ó6 ê6 õ3 ú4 à3 â2 ô2 º.5 ª.3",
    "é60 è12 à15 ê6 ç4 ù2 ô2 î2 û2 ë1 ï1 â2 œ.5",
    "ü40 ä30 ö20 ß15",
    "é50 ë30 ï10 ö3 è3 ó3 ê1 ü1",
    "è30 à30 ò12 ù10 ì12 é8",
    "ä40 å30 ö30 é1",
    "ä80 ö15 å1",
    "å30 ø30 æ20 é1",
    icelandic,
    "à20 è12 é15 í8 ó15 ò8 ç5 ú4 ï2 ü1 ·1",
    "ä35 õ30 ü20 ö10 š1 ž.5",
    "ı40 ş20 ü20 ğ12 ç12 ö9 â.5",
    "ł20 ą10 ę11 ó9 ż9 ś7 ć4 ń2 ź1",
    "á22 í30 ě15 é12 ř12 š9 ž10 ý8 č10 ů6 ú1 ť1 ď1 ň1 ó.3",
    "á20 í10 ý9 č11 š9 ž9 é9 ú9 ľ4 ť4 ď2 ô1.5 ä1 ň1.5 ó1 ŕ.2 ĺ.2",
    "á35 é33 ő9 ö10 ó11 ü6 í6 ú4 ű2",
    "ă25 î10 ş12 ţ10 â7",
    "č12 š10 ž6 ć7 đ3",
    "ë70 ç8",
    "ė16 š10 ų14 ž9 ū6 į6 ą5 č4 ę2",
    "ā40 ī18 ē17 ū5 š13 ņ6 ļ4 ž4 ķ3 ģ1 č1",
  ]

  /// The sets that are tried, and how likely each is before a letter is seen (natural logarithms):
  /// Windows writes most files of one byte a character, DOS and old Macs few.
  static let sets: [(MemberText.Encoding, Double)] = [
    (.windows1252, 0), (.windows1250, -1), (.windows1254, -1), (.windows1257, -2.5),
    (.macRoman, -2), (.dos850, -2), (.dos437, -2.5), (.dos852, -2.5), (.latin2, -3),
    (.dos857, -3), (.macLatin2, -3.5), (.dos865, -4), (.dos775, -5), (.dos860, -5), (.dos861, -5),
    (.latin7, -6),
  ]

  /// Below this a character is none of any language, in the mean.
  static let leastLikely = -8.0
  /// Below this the languages fit badly, and more is asked of the best of them.
  static let poor = -4.0
  /// How much likelier than the next a set must be: ten times.
  static let clear = 2.3
  static let clearWherePoor = 4.5

  /// Shares of each language, by scalar, with a sum of one.
  static let shares: [[UInt32: Double]] = table.map { line in
    var shares: [UInt32: Double] = [:]
    for item in line.split(separator: " ") {
      guard let letter = item.unicodeScalars.first else { continue }
      let number = String(item.unicodeScalars.dropFirst())
      shares[letter.value] = Double(number.hasPrefix(".") ? "0" + number : number) ?? 0
    }
    let sum = shares.values.reduce(0, +)
    return shares.mapValues { $0 / sum }
  }

  /// Letters of any of them.
  private static let letters = Set(shares.flatMap(\.keys))
  private static let signs = Set("’‘“”„…–—€«»£¡¿°\u{A0}´·²³½•ºª§".unicodeScalars.map(\.value))
  private static let rareSigns = Set("®©™¢¥±×÷¼¾¹¶†‡‰‹›‚¨¸¯µ".unicodeScalars.map(\.value))
  /// Stand inside words: `l’argent`, `col·lega`.
  private static let inside: Set<UInt32> = [0x2019, 0xB4, 0xB7]

  /// What stands before a character.
  enum Before: Int, CaseIterable {
    case nothing, small, capital, other
  }

  /// How likely a scalar is between others, in each language (natural logarithms).
  static func likelihoods(_ value: UInt32, _ before: Before, isFollowed: Bool) -> [Double] {
    guard let scalar = Unicode.Scalar(value) else {
      return Array(repeating: -14, count: shares.count)
    }
    let small = scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
    return shares.map { shares in
      let share: Double
      if value == 0xBF || value == 0xA1 {
        share = before == .nothing ? shares[value] ?? 0.002 : 0.000_1
      } else if value == 0xBA || value == 0xAA {
        share = isFollowed ? 0.000_01 : shares[value] ?? 0.002
      } else if scalar.properties.isAlphabetic {
        let own = shares[small] ?? (letters.contains(small) ? 0.001 : 0.000_01)
        share = own * (small == value ? low(before, isFollowed) : high(before, isFollowed))
      } else {
        let own = signs.contains(value) ? 0.02 : rareSigns.contains(value) ? 0.001 : 0.000_001
        share = before != .nothing && isFollowed && !inside.contains(value) ? own / 100 : own
      }
      return log(share)
    }
  }

  /// Small letters beyond ASCII stand inside words more than before them.
  private static func low(_ before: Before, _ isFollowed: Bool) -> Double {
    switch before {
    case .nothing: isFollowed ? 0.15 : 0.1
    case .capital: 0.3
    case .small, .other: 1
    }
  }

  private static func high(_ before: Before, _ isFollowed: Bool) -> Double {
    switch before {
    // A capital alone begins few sentences: `É verdade`.
    case .nothing: isFollowed ? 0.1 : 0.02
    case .capital: 0.1
    case .small: 0.001
    case .other: 0.02
    }
  }
}

/// The bytes beyond ASCII of a text, by what stands on both sides of them.
struct LatinContexts {
  private var counts = [Int](repeating: 0, count: 256 * 8)
  /// All of them.
  private(set) var count = 0

  /// Adds a run of bytes beyond ASCII.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) {
    for at in run {
      let before = at > 0 ? bytes[at - 1] : 0x20
      let place: LatinLanguages.Before =
        before >= 0x80
        ? .other : before &- 0x61 < 26 ? .small : before &- 0x41 < 26 ? .capital : .nothing
      let after = at + 1 < bytes.count ? bytes[at + 1] : 0x20
      let isFollowed = after >= 0x80 || (after | 0x20) &- 0x61 < 26
      counts[(place.rawValue * 2 + (isFollowed ? 1 : 0)) * 256 + Int(bytes[at])] += 1
      count += 1
    }
  }

  /// How likely the text is in the language that fits it best, with the scalars of a set.
  func score(_ scalars: [UInt32]) -> Double {
    var sums = LatinLanguages.priors
    for before in LatinLanguages.Before.allCases {
      for isFollowed in [false, true] {
        let row = (before.rawValue * 2 + (isFollowed ? 1 : 0)) * 256
        for byte in 0x80...0xFF where counts[row + byte] > 0 {
          let likely = LatinLanguages.likelihoods(
            scalars[byte - 0x80], before, isFollowed: isFollowed)
          for language in sums.indices {
            sums[language] += likely[language] * Double(counts[row + byte])
          }
        }
      }
    }
    return sums.max() ?? 0
  }

  /// Whether the text is another one with other scalars.
  func differs(_ one: [UInt32], _ other: [UInt32]) -> Bool {
    one.indices.contains { index in
      one[index] != other[index]
        && (0..<8).contains { counts[$0 * 256 + index + 0x80] > 0 }
    }
  }
}
