/// The passphrases given, in each of the ways in which a program may have written their letters.
///
/// A zip keeps the bytes of a passphrase and not which letters they are. Windows programs of before
/// 2010 took them in the code page of DOS, others in that of Windows, macOS in UTF-8: the passphrase
/// `müsli` is four different ones. All given are tried as they stand before any is tried otherwise.
///
///     6D C3 BC 73 6C 69   also   6D 81 73 6C 69 (cp437, cp850)   6D FC 73 6C 69 (cp1252)
struct Passphrases {
  /// One way to write one of them.
  struct Candidate {
    /// Which of those given it is, from 0.
    let given: Int
    /// As the archive would have it.
    let bytes: [UInt8]
  }

  /// What is tried, in this order.
  let candidates: [Candidate]

  /// Prepares what is to be tried; what holds a zero cannot be handed to a library.
  init(_ given: [[UInt8]]) {
    var candidates: [Candidate] = []
    var seen: Set<[UInt8]> = []
    func add(_ index: Int, _ bytes: [UInt8]?) {
      guard let bytes, !bytes.isEmpty, !bytes.contains(0), seen.insert(bytes).inserted else {
        return
      }
      candidates.append(Candidate(given: index, bytes: bytes))
    }
    for (index, bytes) in given.enumerated() { add(index, bytes) }
    for (index, bytes) in given.enumerated() where bytes.contains(where: { $0 >= 128 }) {
      for text in Self.readings(bytes) {
        add(index, Array(text.utf8))
        for page in CodePage.allCases { add(index, page.bytes(text)) }
      }
    }
    self.candidates = candidates
  }

  /// What letters the bytes may be: UTF-8 where they can be, else in each code page.
  private static func readings(_ bytes: [UInt8]) -> [String] {
    if let text = String(validating: bytes, as: UTF8.self) { return [text] }
    return CodePage.allCases.map { page in
      String(String.UnicodeScalarView(bytes.map(page.scalar)))
    }
  }
}

extension CodePage {
  /// A text in this page; nil when it has a letter that the page has not.
  func bytes(_ text: String) -> [UInt8]? {
    let upper = upperHalf
    var out: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.value < 128 {
        out.append(UInt8(scalar.value))
      } else {
        guard let value = UInt16(exactly: scalar.value), value != 0,
          let place = upper.firstIndex(of: value)
        else { return nil }
        out.append(UInt8(128 + place))
      }
    }
    return out
  }
}
