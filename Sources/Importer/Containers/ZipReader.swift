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
  /// Entries that claim what another has, which take nothing of their own.
  private var sharing = 0
  /// Ranges of damaged members, whose stated length may run over members that nobody lists.
  private var doubtful: [Range<Int>] = []
  /// Bytes that were looked through a second time.
  private var reread = 0
  private var offsets: Set<Int> = []
  /// Positions that several entries of the directory name; sought when the first of them is met.
  private var shared: Set<Int>?
  private var listed: [ZipEntry] = []
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
      } else if beginsAsZip || ZipScan.find([0x04, 0x03], in: source, 0..<source.count) != nil {
        session.say(.archiveTruncated, .error, at: place, [Fact("reason", "no-end-record")])
      } else {
        // Only its name says that it is one.
        session.say(.archiveDamaged, .error, at: place, [Fact("reason", "no-signature")])
        session.mark(place, .listed, unless: .damaged)
        return
      }
      walk(0..<source.count)
      return
    }
    if directory.isSplit {
      session.say(.archiveUnsupported, .error, at: place, [Fact("reason", "split-zip")])
      walk(0..<source.count)
      listElsewhere(directory)
      return
    }
    if directory.isDamaged {
      let isMasked = ZipLocalHeader(source, at: 0).map { $0.entry.flags & 0x2000 != 0 } ?? false
      if isMasked {
        session.sayLocked(at: place, "encrypted-zip-directory")
      } else {
        session.say(.archiveDamaged, .error, at: place, [Fact("reason", "directory")])
      }
      walk(0..<source.count)
      return
    }
    read(directory)
  }

  private var beginsAsZip: Bool { source.bytes(0..<2) == [0x50, 0x4B] }

  private func read(_ directory: ZipDirectory) {
    let mask = directory.countIsWide ? Int.max : 0xFFFF
    if directory.entries.count & mask != directory.declaredCount,
      !directory.hasTooMany(session.limits)
    {
      session.say(
        .entryCountDiffers, .error, at: place,
        [
          Fact("declared", directory.declaredCount), Fact("found", directory.entries.count),
        ])
    }
    if directory.recordsDiffer {
      session.say(
        .archiveDamaged, .warning, at: place, [Fact("reason", "end-records-differ")])
    }
    if directory.isCutByLimit {
      session.say(
        .limitReached, .error, at: place,
        [Fact("limit", "directory-bytes"), Fact("value", session.limits.directoryBytes)])
    }
    taken.reserveCapacity(directory.entries.count)
    listed = directory.entries
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
    let fields = ZipAgreement.differences(entry, local.entry)
    let isRenamed = local.entry.rawName != entry.rawName
    if isRenamed, !fields.isEmpty, isShared(entry.localOffset) {
      // Its own bytes lie where nothing points to, and are found there by their own head.
      outcome.say(.memberDamaged, .error, [Fact("reason", "head-of-another")])
      session.list(name, at: place, status: .damaged, outcome: outcome)
      return
    }
    let isFirst = offsets.insert(entry.localOffset).inserted
    if isFirst {
      taken.append(entry.localOffset..<endWithDescriptor(entry, from: local.dataStart))
    } else {
      sharing += 1
    }
    if isFolder(entry), isFolder(local.entry) { return }
    if isRenamed {
      outcome.say(.memberNameUnsafe, .warning, [Fact("reason", "local-name-differs")])
    }
    if !fields.isEmpty {
      outcome.say(
        .headersDiffer, .warning, [Fact("fields", fields.joined(separator: ", "))])
    }
    if !names.insert(raw).inserted { outcome.say(.memberNameDuplicate, .warning) }
    guard isFirst else {
      outcome.say(.alreadySeen, .warning, [Fact("reason", "same-offset")])
      session.list(name, at: place, status: .skipped, outcome: outcome)
      return
    }
    var entry = entry
    if entry.flags & 1 == 0 { entry.flags |= local.entry.flags & 1 }
    var other: ZipEntry?
    if !fields.isEmpty {
      other = local.entry
      other?.madeBy = entry.madeBy
      other?.externalAttributes = entry.externalAttributes
    }
    let data = readData(entry, orElse: other, name, from: local.dataStart, outcome)
    if data.isDoubtful, let last = taken.last { doubtful.append(local.dataStart..<last.upperBound) }
    if let followed = data.followed {
      taken[taken.count - 1] =
        entry.localOffset..<endWithDescriptor(followed, from: local.dataStart)
    }
  }

  /// What is known of the bytes of an entry when they were read.
  private struct Data {
    /// Where they end.
    let end: Int
    /// Set when they are damaged and hold no archive: other members may lie within their length.
    var isDoubtful = false
    /// The local header, where it was believed.
    var followed: ZipEntry?
  }

  private func isShared(_ offset: Int) -> Bool {
    if shared == nil {
      var seen: Set<Int> = []
      shared = Set(listed.lazy.map(\.localOffset).filter { !seen.insert($0).inserted })
    }
    return shared?.contains(offset) == true
  }

  private func endWithDescriptor(_ entry: ZipEntry, from start: Int) -> Int {
    let end = statedEnd(of: entry, from: start)
    guard entry.flags & 8 != 0 else { return end }
    return end + ZipAgreement.descriptorBytes(entry, source, at: end)
  }

  /// Reads the bytes of an entry whose header is known.
  private func readData(
    _ entry: ZipEntry, orElse local: ZipEntry? = nil, _ name: MemberName, from start: Int,
    _ said: MemberOutcome
  ) -> Data {
    var outcome = said
    let modified = ZipExtra.modified(entry)
    if let kind = irregular(entry) {
      outcome.say(.memberNotRegular, .info, [Fact("kind", kind)])
      if let method = ZipUnpacker.unsupported(entry.method) {
        outcome.say(.memberUnsupported, .warning, [Fact("reason", method)])
      }
      session.list(name, at: place, modified: modified, status: .skipped, outcome: outcome)
      return Data(end: statedEnd(of: entry, from: start))
    }
    let (entry, result, isLocal) =
      local.map { unpacker.unpack(entry, orElse: $0, name, from: start) }
      ?? (entry, unpacker.unpack(entry, name, from: start), false)
    switch result {
    case .locked(let reason):
      outcome.say(.memberLocked, .error, [Fact("encryption", reason)])
      session.list(name, at: place, modified: modified, status: .locked, outcome: outcome)
      return Data(end: statedEnd(of: entry, from: start))
    case .unsupported(let reason):
      outcome.say(.memberUnsupported, .error, [Fact("reason", reason)])
      session.list(name, at: place, modified: modified, status: .skipped, outcome: outcome)
      return Data(end: statedEnd(of: entry, from: start))
    case .read(let unpacked):
      if unpacked.sink.count == 0, unpacked.fault == nil, endsLikeFolder(entry),
        hasNoBytes(entry)
      {
        return Data(end: unpacked.end)
      }
      unpacked.verify(against: entry, &outcome)
      if endsLikeFolder(entry) {
        outcome.say(.memberNameUnsafe, .warning, [Fact("reason", "folder-with-bytes")])
      }
      let ratio = unpacked.sink.count / max(1, entry.packed ?? (unpacked.end - start))
      if unpacked.sink.count > 65_536, ratio > session.limits.ratio, unpacked.sink.hit == nil,
        session.budget.isOpen
      {
        outcome.say(.ratioUnusual, .info, [Fact("ratio", ratio)])
      }
      let isDoubtful =
        outcome.isDamaged && !ContainerKind.promised.contains(name.fileExtension)
        && !unpacked.isCutByLimit
      session.admit(name, at: place, sink: unpacked.sink, modified: modified, outcome: outcome)
      return Data(
        end: unpacked.end, isDoubtful: isDoubtful,
        followed: isLocal && entry.packed != nil ? entry : nil)
    }
  }

  /// Where the data ends by the header; the end of the file when that is further than it goes.
  private func statedEnd(of entry: ZipEntry, from start: Int) -> Int {
    start + max(0, min(entry.packed ?? 0, source.count - start))
  }

  private func isFolder(_ entry: ZipEntry) -> Bool {
    guard endsLikeFolder(entry) else { return false }
    // An empty stream of deflate takes two bytes. More are the bytes of somebody, whatever the name
    // says: titles end in such signs too.
    return entry.size == 0 && hasNoBytes(entry) && entry.checksum ?? 0 == 0
  }

  /// Whether what is packed can be nothing; encryption adds 12 bytes of its own, AES up to 28.
  private func hasNoBytes(_ entry: ZipEntry) -> Bool {
    (entry.packed ?? 0) <= (entry.isEncrypted ? 30 : 2)
  }

  private func endsLikeFolder(_ entry: ZipEntry) -> Bool {
    entry.rawName.last == UInt8(ascii: "/") || entry.rawName.last == UInt8(ascii: "\\")
  }

  private func irregular(_ entry: ZipEntry) -> String? {
    // Only Unix (3) and macOS (19) keep a file mode in the upper half.
    guard [3, 19].contains(entry.madeBy >> 8) else { return nil }
    return IrregularFile.word(mode: entry.externalAttributes >> 16)
  }

  /// Lists what the directory of the last part names and this part does not hold.
  private func listElsewhere(_ directory: ZipDirectory) {
    for entry in directory.entries where !isFolder(entry) {
      let raw = ZipExtra.unicodeName(of: entry) ?? entry.rawName
      guard names.insert(raw).inserted else { continue }
      guard session.addEntry() else { return }
      var outcome = MemberOutcome()
      outcome.say(.memberUnsupported, .error, [Fact("reason", "split-zip")])
      session.list(
        MemberName(raw: raw, isDOS: entry.madeBy >> 8 == 0), at: place,
        modified: ZipExtra.modified(entry), status: .skipped, outcome: outcome)
    }
  }

  // MARK: Without a directory

  /// Reads members by their local headers; returns how many there were.
  @discardableResult
  private func walk(_ range: Range<Int>) -> Int {
    var at = range.lowerBound
    var found = 0
    // A header at the end of a gap has its data behind it.
    while at < range.upperBound,
      let header = ZipScan.find([0x04, 0x03], in: source, at..<range.upperBound)
    {
      guard let local = ZipLocalHeader(source, at: header), local.isPlausible,
        !offsets.contains(header)
      else {
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
    guard local.dataStart < limit else { return limit }
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
    let data = readData(entry, name, from: local.dataStart, outcome)
    guard data.isDoubtful, mayReread(data.end - local.dataStart) else {
      return min(limit, data.end)
    }
    // Whatever it says of its length, the next member may begin within it.
    return local.dataStart
  }

  /// Whether bytes may be looked through again; a thousand damaged heads over the same bytes may not
  /// cost a thousand readings.
  private func mayReread(_ bytes: Int) -> Bool {
    reread += max(0, bytes)
    return reread <= max(1 << 24, source.count * 4)
  }

  // MARK: What the directory does not say

  /// Looks at the bytes no entry accounts for: hidden members, a second zip, a program in front.
  private func checkLayout(_ directory: ZipDirectory) -> Int {
    var cursor = 0
    var overlaps = sharing
    var hidden = 0
    var unaccounted = 0
    var records = 0
    taken.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    let listed = taken
    func look(_ gap: Range<Int>) -> Bool {
      let found = gap.count >= 30 ? walk(gap) : 0
      hidden += found
      records += ZipScan.endRecords(source, gap)
      return found > 0
    }
    for range in listed + [directory.range] {
      if range.lowerBound < cursor {
        overlaps += 1
      } else if range.lowerBound > cursor {
        let isExplained = look(cursor..<range.lowerBound) || cursor == 0
        if !isExplained { unaccounted += range.lowerBound - cursor }
      }
      cursor = max(cursor, range.upperBound)
    }
    if directory.recordStart > cursor {
      if !look(cursor..<directory.recordStart) { unaccounted += directory.recordStart - cursor }
    }
    for range in doubtful where mayReread(range.count) {
      let next = listed.first { $0.lowerBound > range.lowerBound }?.lowerBound
      let end = min(range.upperBound, next ?? range.upperBound)
      if range.lowerBound < end { hidden += walk(range.lowerBound..<end) }
    }
    // The comment of the archive and what follows it may be another archive.
    _ = look(min(directory.commentStart, source.count)..<source.count)
    if unaccounted > 0 {
      session.say(
        .archiveDamaged, .info, at: place,
        [Fact("reason", "unaccounted-bytes"), Fact("bytes", unaccounted)])
    }
    if records > 0 {
      session.say(
        .archiveDamaged, .warning, at: place,
        [Fact("reason", "second-end-record"), Fact("count", records)])
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
