import Evidence

/// Reads the members of a zip file in the order of its directory, or, where the directory is
/// missing, in the order of the local headers.
final class ZipReader {
  private let source: ByteSource
  private let place: ContainerPlace
  private let session: IntakeSession
  private let unpacker: ZipUnpacker
  /// Ranges that members took, to find what the directory does not list.
  private var taken: [Range<Int>] = []
  private var offsets: Set<Int> = []
  private var names: Set<[UInt8]> = []

  /// Prepares to read; nothing is read yet.
  init(source: ByteSource, place: ContainerPlace, session: IntakeSession) {
    self.source = source
    self.place = place
    self.session = session
    unpacker = ZipUnpacker(source: source, session: session)
  }

  /// Reads all members.
  func read() {
    guard let directory = ZipDirectory(source: source, limits: session.limits) else {
      let isPart = source.bytes(0..<4) == [0x50, 0x4B, 0x07, 0x08]
      if isPart {
        session.say(.archiveUnsupported, .error, at: place, [Fact("reason", "split-zip")])
      } else {
        session.say(.archiveTruncated, .error, at: place, [Fact("reason", "no-end-record")])
      }
      walk(0..<source.count)
      return
    }
    if directory.isSplit {
      session.say(.archiveUnsupported, .error, at: place, [Fact("reason", "split-zip")])
      walk(0..<source.count)
      return
    }
    if directory.isDamaged {
      let isMasked = ZipLocalHeader(source, at: 0).map { $0.entry.flags & 0x2000 != 0 } ?? false
      if isMasked {
        session.say(
          .archiveUnsupported, .error, at: place, [Fact("reason", "encrypted-zip-directory")])
      } else {
        session.say(.archiveDamaged, .error, at: place, [Fact("reason", "directory")])
      }
      walk(0..<source.count)
      return
    }
    read(directory)
  }

  private func read(_ directory: ZipDirectory) {
    let mask = directory.countIsWide ? Int.max : 0xFFFF
    if directory.entries.count & mask != directory.declaredCount {
      session.say(
        .entryCountDiffers, .error, at: place,
        [
          Fact("declared", directory.declaredCount), Fact("found", directory.entries.count),
        ])
    }
    taken.reserveCapacity(directory.entries.count)
    for entry in directory.entries {
      guard session.addEntry() else { return }
      readListed(entry)
    }
    let hidden = checkLayout(directory)
    if directory.entries.isEmpty, directory.declaredCount == 0, hidden == 0 {
      session.say(.archiveEmpty, .warning, at: place, [Fact("kind", "zip")])
    }
  }

  private func readListed(_ entry: ZipEntry) {
    var outcome = MemberOutcome()
    let raw = ZipExtra.unicodeName(of: entry) ?? entry.rawName
    let name = MemberName(raw: raw, isDOS: entry.madeBy >> 8 == 0)
    guard let local = ZipLocalHeader(source, at: entry.localOffset) else {
      if isFolder(entry) { return }
      outcome.say(.memberDamaged, .error, [Fact("reason", "no-local-header")])
      session.list(name, at: place, status: .damaged, outcome: outcome)
      return
    }
    taken.append(entry.localOffset..<statedEnd(of: entry, from: local.dataStart))
    if isFolder(entry) { return }
    if local.entry.rawName != entry.rawName {
      outcome.say(.memberNameUnsafe, .warning, [Fact("reason", "local-name-differs")])
    }
    if !names.insert(raw).inserted { outcome.say(.memberNameDuplicate, .warning) }
    guard offsets.insert(entry.localOffset).inserted else {
      outcome.say(.alreadySeen, .warning, [Fact("reason", "same-offset")])
      session.list(name, at: place, status: .skipped, outcome: outcome)
      return
    }
    var entry = entry
    if entry.flags & 1 == 0 { entry.flags |= local.entry.flags & 1 }
    _ = readData(entry, name, from: local.dataStart, outcome)
  }

  /// Reads the bytes of an entry whose header is known; returns where its data ends.
  private func readData(
    _ entry: ZipEntry, _ name: MemberName, from start: Int, _ said: MemberOutcome
  ) -> Int {
    var outcome = said
    let modified = ZipExtra.modified(entry)
    if let kind = irregular(entry) {
      outcome.say(.memberNotRegular, .info, [Fact("kind", kind)])
      session.list(name, at: place, modified: modified, status: .skipped, outcome: outcome)
      return statedEnd(of: entry, from: start)
    }
    switch unpacker.unpack(entry, name, from: start) {
    case .locked(let reason):
      outcome.say(.memberLocked, .error, [Fact("encryption", reason)])
      session.list(name, at: place, modified: modified, status: .locked, outcome: outcome)
      return statedEnd(of: entry, from: start)
    case .unsupported(let reason):
      outcome.say(.memberUnsupported, .error, [Fact("reason", reason)])
      session.list(name, at: place, modified: modified, status: .skipped, outcome: outcome)
      return statedEnd(of: entry, from: start)
    case .read(let unpacked):
      unpacked.verify(against: entry, &outcome)
      session.admit(name, at: place, sink: unpacked.sink, modified: modified, outcome: outcome)
      return unpacked.end
    }
  }

  /// Where the data ends by the header; the end of the file when that is further than it goes.
  private func statedEnd(of entry: ZipEntry, from start: Int) -> Int {
    start + max(0, min(entry.packed ?? 0, source.count - start))
  }

  private func isFolder(_ entry: ZipEntry) -> Bool {
    guard let last = entry.rawName.last else { return false }
    return (last == UInt8(ascii: "/") || last == UInt8(ascii: "\\")) && (entry.size ?? 0) == 0
  }

  private func irregular(_ entry: ZipEntry) -> String? {
    // Only Unix (3) and macOS (19) keep a file mode in the upper half.
    guard [3, 19].contains(entry.madeBy >> 8) else { return nil }
    return FileKind.irregular(mode: entry.externalAttributes >> 16)
  }

  // MARK: Without a directory

  /// Reads members by their local headers; returns how many there were.
  @discardableResult
  private func walk(_ range: Range<Int>) -> Int {
    var at = range.lowerBound
    var found = 0
    while let header = ZipScan.find([0x04, 0x03], in: source, at..<range.upperBound) {
      guard let local = ZipLocalHeader(source, at: header), local.isPlausible else {
        at = header + 4
        continue
      }
      guard session.addEntry() else { return found }
      found += 1
      at = max(header + 4, readWalked(local, until: range.upperBound))
    }
    return found
  }

  private func readWalked(_ local: ZipLocalHeader, until limit: Int) -> Int {
    var entry = local.entry
    if isFolder(entry) { return local.dataStart }
    let raw = ZipExtra.unicodeName(of: entry) ?? entry.rawName
    let name = MemberName(raw: raw)
    var outcome = MemberOutcome()
    if !names.insert(raw).inserted { outcome.say(.memberNameDuplicate, .warning) }
    if entry.packed == nil, entry.isEncrypted || ![8, 9].contains(entry.method) {
      let end = ZipScan.endOfData(source, local.dataStart..<limit)
      entry.packed = end - local.dataStart
      ZipScan.addDescriptor(to: &entry, source, at: end)
    }
    return min(limit, readData(entry, name, from: local.dataStart, outcome))
  }

  // MARK: What the directory does not say

  /// Looks at the bytes no entry accounts for: hidden members, a second zip, a program in front.
  private func checkLayout(_ directory: ZipDirectory) -> Int {
    var cursor = 0
    var overlaps = 0
    var hidden = 0
    taken.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    let listed = taken
    for range in listed + [directory.range] {
      if range.lowerBound < cursor { overlaps += 1 }
      if range.lowerBound - cursor >= 30 { hidden += walk(cursor..<range.lowerBound) }
      cursor = max(cursor, range.upperBound)
    }
    if let first = listed.first?.lowerBound, first > 0 {
      session.say(
        .archiveDamaged, .info, at: place,
        [Fact("reason", "leading-bytes"), Fact("bytes", first)])
    }
    if overlaps > 0 {
      session.say(
        .archiveDamaged, .warning, at: place,
        [Fact("reason", "overlapping-members"), Fact("count", overlaps)])
    }
    if hidden > 0 {
      session.say(
        .entryCountDiffers, .warning, at: place,
        [Fact("declared", directory.declaredCount), Fact("hidden", hidden)])
    }
    let trailing = source.count - directory.end
    if trailing > 0 {
      session.say(
        .archiveDamaged, .warning, at: place,
        [Fact("reason", "trailing-bytes"), Fact("bytes", trailing)])
    }
    return hidden
  }
}
