import Evidence
import Glibc

/// The passphrases given, in each of the ways in which a program may have written their letters.
///
/// A zip keeps the bytes of a passphrase and not which letters they are. Windows programs of before
/// 2010 took them in the code page of DOS, others in that of Windows, macOS in UTF-8, and which pages
/// those are hangs on the country: the passphrase `müsli` is four different ones, `пароль` is six. All
/// given are tried as they stand before any is tried otherwise, then without the blanks that somebody
/// pasted around it, then in the pages, those of Western Europe first.
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

  /// What is tried on an archive, in this order.
  let candidates: [Candidate]
  /// What is tried where it is known to be UTF-8, as in backups of telephones: one try there may take
  /// seconds, by design, and forty would take minutes.
  let typed: [Candidate]

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
    let foreign = given.enumerated().filter { $0.element.contains { $0 >= 128 } }
      .map { (index: $0.offset, texts: Self.readings($0.element)) }
    for (index, texts) in foreign {
      for text in texts { add(index, Array(text.utf8)) }
    }
    for (index, bytes) in given.enumerated() { add(index, Self.trimmed(bytes)) }
    typed = candidates
    for (index, texts) in foreign {
      for text in texts { for page in CodePage.allCases { add(index, page.bytes(text)) } }
    }
    for (index, texts) in foreign {
      for text in texts {
        for set in SingleByteCharset.allCases { add(index, set.bytes(text)) }
        for name in Self.systemSets { add(index, Self.bytes(text, in: name)) }
      }
    }
    self.candidates = candidates
  }

  /// Sets of several bytes a letter, and pages of DOS, that the C library has tables for.
  private static let systemSets = [
    "CP932", "GB18030", "BIG5-HKSCS", "CP949", "EUC-JP", "CP737", "CP857", "CP862", "CP775",
    "CP860", "CP861", "CP863", "CP865", "CP869",
  ]

  /// A text in a set of the C library; nil where the set lacks a letter, or the machine the set.
  private static func bytes(_ text: String, in set: String) -> [UInt8]? {
    let handle = iconv_open(set, "UTF-8")
    guard handle != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(handle) }
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    return input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (next, left) = (input.baseAddress, input.count)
        var (target, room) = (output.baseAddress, output.count)
        // Above 0 is the number of letters that were put for others.
        guard iconv(handle, &next, &left, &target, &room) == 0 else { return nil }
        return output.dropLast(room).map(UInt8.init(bitPattern:))
      }
    }
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return [] }
    return Array(bytes[first...last])
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
  func bytes(_ text: String) -> [UInt8]? { table.bytes(text) }
}

extension SingleByteCharset {
  /// A text in this set; nil when it has a letter that the set has not.
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
