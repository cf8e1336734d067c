import Evidence

/// Gets the bytes of one zip entry out, by the way that keeps most of them.
final class ZipUnpacker {
  /// The bytes of an entry, in a sink, and how their reading ended.
  struct Unpacked {
    /// Hashes, counts and keeps the bytes.
    let sink: MemberSink
    /// Where the packed data ends in the source.
    let end: Int
    /// Stable word for what went wrong; nil when the stream came to its end.
    var fault: String?
    /// libarchive's words, where it had any.
    var detail = ""
    /// False when nothing but the authentication code of AES vouches for the bytes.
    var hasChecksum = true
    /// Position of the passphrase that fitted, from 1.
    var passphrase: Int?
    /// True when a limit cut the member, which is no damage of the evidence.
    var isCutByLimit = false

    /// True when the checksum vouches for the bytes.
    func isIntact(_ entry: ZipEntry) -> Bool {
      // The checksum of no bytes is 0, which a header without one holds as well.
      hasChecksum && entry.checksum == sink.checksum.value && (sink.count > 0 || entry.size == 0)
    }

    /// Compares the bytes with what the headers declare.
    func verify(against entry: ZipEntry, _ outcome: inout MemberOutcome) {
      if let passphrase {
        outcome.say(.memberUnlocked, .info, [Fact("passphrase", passphrase)])
      }
      guard !isCutByLimit else { return }
      let isIntact = isIntact(entry)
      var facts = [Fact("delivered", sink.count)]
      if let size = entry.size { facts.append(Fact("declared", size)) }
      if !detail.isEmpty { facts.append(Fact("detail", detail)) }
      let computed = sink.checksum.value
      if let fault, !isIntact {
        outcome.isDamaged = true
        // Where in the container the unpacking broke off; damage before it may show only here.
        outcome.say(
          .memberDamaged, .error, facts + [Fact("reason", fault), Fact("offset", end)])
      } else if hasChecksum, let declared = entry.checksum, declared != computed {
        outcome.isDamaged = true
        outcome.say(
          .memberDamaged, .error,
          facts + [
            Fact("reason", "checksum"), Fact("expected", String(declared, radix: 16)),
            Fact("computed", String(computed, radix: 16)),
          ])
      } else if let size = entry.size, size != sink.count {
        outcome.say(.memberSizeDiffers, .warning, facts)
      }
    }
  }

  /// What came of an entry.
  enum Result {
    case read(Unpacked)
    case locked(String)
    case unsupported(String)
  }

  private let source: ByteSource
  private let session: IntakeSession
  private let block: UnsafeMutableRawBufferPointer

  /// Prepares to unpack entries of one zip file.
  init(source: ByteSource, session: IntakeSession) {
    self.source = source
    self.session = session
    block = .allocate(byteCount: ByteSource.blockBytes, alignment: 16)
  }

  deinit { block.deallocate() }

  /// Unpacks an entry that the directory and its local header describe differently.
  ///
  /// The directory is believed unless its bytes fail the checksum and those of the local header
  /// do not. Returns the description that was followed, and whether it is the local one.
  func unpack(
    _ entry: ZipEntry, orElse local: ZipEntry, _ name: MemberName, from start: Int
  ) -> (entry: ZipEntry, result: Result, isLocal: Bool) {
    let first = unpack(entry, name, from: start)
    if case .read(let unpacked) = first, unpacked.isIntact(entry) || unpacked.isCutByLimit {
      return (entry, first, false)
    }
    guard !local.isEncrypted, session.budget.isOpen,
      case .read(let second) = unpack(local, name, from: start)
    else { return (entry, first, false) }
    guard second.isIntact(local) else {
      second.sink.withdraw()
      return (entry, first, false)
    }
    if case .read(let unpacked) = first { unpacked.sink.withdraw() }
    return (local, .read(second), true)
  }

  /// Unpacks an entry whose data begins at a position.
  func unpack(_ entry: ZipEntry, _ name: MemberName, from start: Int) -> Result {
    let (stated, overflow) = start.addingReportingOverflow(entry.packed ?? 0)
    let data = start..<max(start, min(overflow ? source.count : stated, source.count))
    if entry.isEncrypted { return unlock(entry, name, data) }
    switch entry.method {
    case 0: return .read(copy(entry, name, data))
    case 9: return .read(inflate(entry, name, data, isDeflate64: true))
    case 8:
      guard entry.packed != nil else {
        return .read(inflate(entry, name, start..<source.count, isDeflate64: false))
      }
      return .read(deflated(entry, name, data))
    case 12, 14, 93, 95, 98:
      return .read(throughLibrary(entry, name, data, passphrase: nil))
    default: return .unsupported(Self.methodName(entry.method))
    }
  }

  /// The name of a compression that cannot be undone; nil for one that can.
  static func unsupported(_ method: UInt16) -> String? {
    [0, 8, 9, 12, 14, 93, 95, 98, 99].contains(method) ? nil : methodName(method)
  }

  private func copy(_ entry: ZipEntry, _ name: MemberName, _ data: Range<Int>) -> Unpacked {
    // The declared size is the shorter truth where a header lies about what is packed.
    let sink = session.sink(
      name, expected: data.count, packed: data.count, hasChecksum: true)
    let isWhole = source.stream(data, to: sink.take)
    var unpacked = Unpacked(sink: sink, end: data.upperBound)
    if sink.hit != nil || !session.budget.isOpen {
      unpacked.isCutByLimit = true
    } else if !isWhole || data.count < (entry.packed ?? 0) {
      unpacked.fault = "truncated"
    }
    return unpacked
  }

  private func inflate(
    _ entry: ZipEntry, _ name: MemberName, _ data: Range<Int>, isDeflate64: Bool
  ) -> Unpacked {
    let sink = session.sink(
      name, expected: entry.size, packed: min(entry.packed ?? source.count, source.count),
      hasChecksum: true)
    var consumed = 0
    sink.consumed = { consumed }
    let (end, outcome) = Inflate.run(
      source, data, isDeflate64: isDeflate64, onAdvance: { consumed = $0 }, sink: sink.take)
    sink.consumed = nil
    var unpacked = Unpacked(sink: sink, end: end)
    switch outcome {
    case .finished: break
    case .corrupt: unpacked.fault = "corrupt"
    case .truncated: unpacked.fault = "truncated"
    case .stopped: unpacked.isCutByLimit = true
    }
    return unpacked
  }

  /// Deflate through libarchive, which is fast; through our own code when it gives up.
  private func deflated(
    _ entry: ZipEntry, _ name: MemberName, _ data: Range<Int>
  ) -> Unpacked {
    // Cut off: libarchive would read on into whatever follows and invent text.
    // And where no bytes are promised of some, it gives none.
    if data.count < (entry.packed ?? 0) || entry.size == 0 && data.count > 2 {
      return inflate(entry, name, data, isDeflate64: false)
    }
    if let whole = whole(entry, name, data) { return whole }
    let first = throughLibrary(entry, name, data, passphrase: nil)
    guard first.fault != nil, !first.isCutByLimit else { return first }
    // The packed size may be the lie, so the stream is followed to its own end.
    let second = inflate(entry, name, data.lowerBound..<source.count, isDeflate64: false)
    guard second.sink.count >= first.sink.count, !second.isCutByLimit else {
      second.sink.withdraw()
      return first
    }
    first.sink.withdraw()
    var better = second
    better.detail = first.detail
    return better
  }

  /// Bytes of memory for a member in one piece: a chat of 100 MB and what it was packed in.
  private var wholeBytes: Int {
    min(1 << 27, session.limits.textBytes, session.limits.nestedArchiveBytes)
  }

  /// The member in one piece, where it is small beside the limits and nothing is wrong with it.
  private func whole(_ entry: ZipEntry, _ name: MemberName, _ data: Range<Int>) -> Unpacked? {
    guard let size = entry.size, session.budget.canTake(size),
      size / max(1, data.count) <= session.limits.ratio,
      let bytes = WholeInflate.unpack(entry, source, data, most: wholeBytes)
    else { return nil }
    let sink = session.sink(name, expected: size, packed: data.count, hasChecksum: true)
    guard sink.takeWhole(bytes, expected: size) else {
      sink.withdraw()
      return nil
    }
    return Unpacked(sink: sink, end: data.upperBound)
  }

  private func throughLibrary(
    _ entry: ZipEntry, _ name: MemberName, _ data: Range<Int>, passphrase: [UInt8]?
  ) -> Unpacked {
    let sink = session.sink(
      name, expected: entry.size, packed: data.count, hasChecksum: true)
    var unpacked = Unpacked(sink: sink, end: data.upperBound)
    // What is shown to libarchive is never longer than what is there.
    var shown = entry
    shown.packed = entry.packed.map { min($0, data.count) }
    let end = ZipMember.unpack(
      shown, source: source, upTo: data.upperBound, passphrase: passphrase, block: block,
      sink: sink)
    switch end {
    case .complete: break
    case .warned(let words): unpacked.detail = words
    case .failed(let words, _):
      unpacked.detail = words
      unpacked.fault = data.count < (entry.packed ?? 0) ? "truncated" : "corrupt"
    case .stopped: unpacked.isCutByLimit = true
    }
    return unpacked
  }

  // MARK: Encryption

  /// Tries the passphrases one by one, each on a freshly opened entry.
  ///
  /// ZipCrypto tests one byte, AES two: of 5,000 wrong passphrases 20 passed. Only the checksum or
  /// the authentication code of all the bytes says that a passphrase is right.
  private func unlock(_ entry: ZipEntry, _ name: MemberName, _ data: Range<Int>) -> Result {
    let aes = entry.method == 99 ? ZipExtra.aes(entry.extra) : nil
    let kind = aes == nil ? "zipcrypto" : "aes"
    if entry.flags & 0x40 != 0 { return .locked("strong") }
    if let aes, ![0, 8].contains(aes.method) {
      return .unsupported("aes-" + Self.methodName(aes.method))
    }
    let candidates = session.passphrases.candidates
    for index in order() {
      guard session.budget.isOpen else { break }
      let (given, passphrase) = (candidates[index].given, candidates[index].bytes)
      var unpacked = throughLibrary(entry, name, data, passphrase: passphrase)
      let sink = unpacked.sink
      let hasChecksum = aes?.version != 2
      let isRight =
        unpacked.fault == nil && !unpacked.isCutByLimit
        && (hasChecksum ? entry.checksum == sink.checksum.value : unpacked.detail.isEmpty)
        && (entry.size == nil || entry.size == sink.count)
      if isRight {
        unpacked.hasChecksum = hasChecksum
        unpacked.passphrase = given + 1
        session.lastPassphrase = index
        return .read(unpacked)
      }
      sink.withdraw()
    }
    return .locked(kind)
  }

  /// The one that fitted last comes first.
  private func order() -> [Int] {
    let all = session.passphrases.candidates.indices
    guard let last = session.lastPassphrase else { return Array(all) }
    return [last] + all.filter { $0 != last }
  }

  private static func methodName(_ method: UInt16) -> String {
    switch method {
    case 0: "stored"
    case 1: "shrink"
    case 2...5: "reduce"
    case 6: "implode"
    case 8: "deflate"
    case 9: "deflate64"
    case 12: "bzip2"
    case 14: "lzma"
    case 93: "zstd"
    case 95: "xz"
    case 98: "ppmd"
    default: "method-\(method)"
    }
  }
}
