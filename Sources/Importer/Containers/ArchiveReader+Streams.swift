import Evidence

// Tars and compressed streams: what comes block by block, and what may stand behind its end.
extension ArchiveReader {
  /// Reads a stream: the tars in it, one behind another, or the one file that it is.
  func readStream(_ stream: any MemberStream) {
    let view = StreamView(stream)
    guard kind == .tar || TarHeader.begins(view.peek(512)) else {
      return readSingle(view, stream)
    }
    isMadeFile = { [weak view] name in view?.madeFiles.contains(name) ?? false }
    var start = 0
    if !TarHeader.begins(view.peek(512)) {
      // Its first head is damaged. What it stood for is lost, not what comes behind.
      var passed = 0
      guard let next = view.findTar(from: 0, session.budget, &passed) else {
        session.say(.archiveDamaged, .error, at: place, [Fact("reason", "no-signature")])
        session.mark(place, .listed, unless: .damaged)
        return
      }
      sayLost(passed)
      start = next
    }
    readTars(view, from: start)
    while session.budget.tick(delivered: 0), view.pull() != nil {}
    guard let fault = stream.fault else { return sayTrailing(stream.trailing) }
    // The tar in it was said to be cut off already.
    if fault.reason == "truncated", isFaulty { return }
    session.say(
      fault.reason == "truncated" ? .archiveTruncated : .archiveDamaged, .error, at: place,
      [Fact("format", formatName)] + fault.facts)
  }

  private func readTars(_ view: StreamView, from first: Int) {
    var trailing = 0
    var lost = 0
    var isWhole = true
    var start = first
    repeat {
      guard case .complete(let used) = readOnce(view, skipping: 0) else { return }
      let end = start + used
      let isEnded = view.endsInZeros(before: end)
      isWhole = view.endsInZeros(before: end, blocks: 2)
      view.putBack(from: end)
      // Two blocks of zeros end a tar; libarchive takes the end of the file for it in silence.
      if !isEnded, view.peek(512).contains(where: { $0 != 0 }) || view.peek(1).isEmpty {
        session.say(.archiveTruncated, .warning, at: place, [Fact("reason", "no-end-record")])
      }
      trailing = 0
      guard let next = view.findTar(from: end, session.budget, &trailing) else { break }
      // A head of zeros looks like an end. What stood under it is lost; what comes behind is not.
      lost += trailing
      start = next
    } while true
    if isWhole { sayTrailing(trailing) } else { lost += trailing }
    sayLost(lost + retried * 512)
    if members == 0, retried == 0, trailing == 0, !isFaulty {
      session.say(.archiveEmpty, .warning, at: place, [Fact("kind", formatName)])
    }
  }

  /// Says that bytes of the archive stand under no head: a member that nobody can name.
  private func sayLost(_ bytes: Int) {
    guard bytes > 0 else { return }
    session.say(
      .archiveDamaged, .error, at: place,
      [Fact("reason", "unaccounted-bytes"), Fact("bytes", bytes)])
  }

  /// One file without a name of its own: it is the container's without the suffix.
  private func readSingle(_ view: StreamView, _ stream: any MemberStream) {
    guard session.addEntry() else { return }
    let name = MemberName(raw: Array(Self.unpackedName(place.name).utf8))
    let sink = session.sink(name, expected: nil, packed: source.count)
    sink.consumed = { stream.consumed }
    var isTaking = true
    while isTaking, let block = view.pull() { isTaking = block.withUnsafeBytes(sink.take) }
    sink.consumed = nil
    var outcome = MemberOutcome()
    if isTaking, let fault = stream.fault {
      if sink.count == 0 {
        // Not even a first byte: what is damaged is the container.
        session.say(
          fault.reason == "truncated" ? .archiveTruncated : .archiveDamaged, .error, at: place,
          [Fact("format", formatName)] + fault.facts)
        return
      }
      outcome.isDamaged = true
      outcome.say(
        .memberDamaged, .error, [Fact("delivered", sink.count)] + fault.facts)
    } else if isTaking, sink.count == 0 {
      session.say(.archiveEmpty, .warning, at: place, [Fact("kind", formatName)])
      return
    }
    session.admit(name, at: place, sink: sink, outcome: outcome)
    sayTrailing(stream.trailing)
  }
}

extension StreamFault {
  /// For the notice.
  var facts: [Fact] {
    var facts = [Fact("reason", reason)]
    if !detail.isEmpty { facts.append(Fact("detail", detail)) }
    if let checksums {
      facts.append(Fact("expected", String(checksums.stated, radix: 16)))
      facts.append(Fact("computed", String(checksums.computed, radix: 16)))
    }
    return facts
  }
}

extension MemberOutcome {
  /// Says that bytes are not those of the checksum that stands beside them.
  mutating func sayChecksum(stated: UInt32, computed: UInt32, _ facts: [Fact]) {
    say(
      .memberDamaged, .error,
      facts + [
        Fact("reason", "checksum"), Fact("expected", String(stated, radix: 16)),
        Fact("computed", String(computed, radix: 16)),
      ])
  }
}

extension StreamView {
  /// Whether the block of 512 bytes before a position is all zeros; nothing before it counts as one.
  func endsInZeros(before end: Int, blocks: Int = 1) -> Bool {
    let bytes = kept(max(0, end - 512 * blocks)..<end)
    return bytes.allSatisfy { $0 == 0 }
  }

  /// Goes on to the next tar behind a position; nil when there is none, with the bytes passed over.
  ///
  /// A tar is filled up with zeros to a whole record of 10,240 bytes, so they are no bytes of
  /// anybody; what else stands there is counted from its first to its last.
  func findTar(from start: Int, _ budget: Budget, _ trailing: inout Int) -> Int? {
    var at = start
    var first: Int?
    var last = start
    while budget.tick(delivered: 0), let block = pull() {
      // Headers stand at whole blocks of 512 behind the end of the first one.
      var offset = 0
      while offset < block.count {
        let step = 512 - (at + offset - start) % 512
        let part = block[offset..<min(block.count, offset + step)]
        if step == 512, part.first != 0, isHeader(part, at: at + offset) {
          putBack(from: at + offset)
          if let first { trailing += last - first }
          return at + offset
        }
        if let index = part.lastIndex(where: { $0 != 0 }) {
          last = at + index + 1
          if first == nil { first = at + (part.firstIndex { $0 != 0 } ?? index) }
        }
        offset += part.count
      }
      at += block.count
    }
    if let first { trailing += last - first }
    return nil
  }

  /// Whether a block that was handed out is the head of a tar; its rest may stand in the next one.
  private func isHeader(_ part: ArraySlice<UInt8>, at position: Int) -> Bool {
    if part.count == 512 { return TarHeader.begins(Array(part)) }
    putBack(from: position)
    let isHeader = TarHeader.begins(peek(512))
    _ = pull()
    return isHeader
  }
}
