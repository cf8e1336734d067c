import CArchive
import Evidence
import Glibc

/// Reads 7z, rar, tar and single compressed streams through libarchive.
///
/// One format and one filter are enabled, by name, from the first bytes of the input. Bidding of
/// filters is bypassed: a gzip file that unpacks to itself keeps libarchive 3.6 busy for minutes.
final class ArchiveReader {
  private let kind: ContainerKind
  private let source: ByteSource
  private let place: ContainerPlace
  private let session: IntakeSession
  private let rar: RarProbe?
  private let block: UnsafeMutableRawBufferPointer
  private var names: Set<[UInt8]> = []
  private var members = 0

  /// Prepares to read; nothing is read yet.
  init(
    kind: ContainerKind, source: ByteSource, place: ContainerPlace, session: IntakeSession,
    rar: RarProbe? = nil
  ) {
    self.kind = kind
    self.source = source
    self.place = place
    self.session = session
    self.rar = rar
    block = .allocate(byteCount: ByteSource.blockBytes, alignment: 16)
  }

  deinit { block.deallocate() }

  /// Reads all members.
  func read() {
    if let rar, sayAbout(rar) { return }
    if kind == .tar { checkTarEnd() }
    if kind == .sevenZip { checkSevenZipEnd() }
    // A fatal error ends libarchive's reader but not the archive: read on behind the member.
    var passed = 0
    var rounds = 0
    while rounds < 64, let failed = readOnce(skipping: passed), failed > passed {
      passed = failed
      rounds += 1
    }
    if members == 0, passed == 0, !isFaulty {
      session.say(.archiveEmpty, .warning, at: place, [Fact("kind", formatName)])
    }
  }

  private var isFaulty = false

  /// Reads until the end (nil) or until a member fails (how many headers are behind it).
  private func readOnce(skipping: Int) -> Int? {
    let view = ArchiveView(source: source, range: 0..<source.count, block: block)
    guard let handle = ArchiveHandle(view: view) else { return nil }
    enable(on: handle)
    guard handle.open() >= ARCHIVE_WARN else {
      sayDamaged(handle.message)
      return nil
    }
    var headers = 0
    while true {
      var header: OpaquePointer?
      let result = archive_read_next_header(handle.raw, &header)
      if result == ARCHIVE_EOF {
        checkTrailing(handle.usedBytes, isStream: handle.isStream)
        return nil
      }
      headers += 1
      guard result >= ARCHIVE_WARN, let header else {
        // A header that can be retried costs one turn; anything worse ends the archive.
        if result == ARCHIVE_RETRY, headers < session.limits.entries { continue }
        if headers > skipping { sayDamaged(handle.message) }
        return nil
      }
      if headers <= skipping { continue }
      guard session.addEntry() else { return nil }
      guard readMember(header, handle) else { return canReopen ? headers : nil }
    }
  }

  private var canReopen: Bool { kind == .sevenZip || kind == .rar4 || kind == .rar5 }

  /// Reads one member; false when the reader is of no further use.
  private func readMember(_ header: OpaquePointer, _ handle: ArchiveHandle) -> Bool {
    let mode = UInt32(archive_entry_filetype(header))
    if mode == 0o040000 { return true }
    members += 1
    let name = memberName(header)
    let modified =
      archive_entry_mtime_is_set(header) != 0 ? Int64(archive_entry_mtime(header)) : nil
    var outcome = MemberOutcome()
    if !names.insert(name.raw).inserted { outcome.say(.memberNameDuplicate, .warning) }
    let isLink = archive_entry_hardlink(header) != nil
    if let irregular = isLink ? "hardlink" : IrregularFile.word(mode: mode) {
      outcome.say(.memberNotRegular, .info, [Fact("kind", irregular)])
      session.list(name, at: place, modified: modified, status: .skipped, outcome: outcome)
      return true
    }
    let declared =
      archive_entry_size_is_set(header) != 0 ? Int(archive_entry_size(header)) : nil
    let isSparse = archive_entry_sparse_count(header) > 0
    let sink = session.sink(name, expected: declared, packed: source.count)
    let end = handle.drain(to: sink)
    var canGoOn = true
    var facts = [Fact("delivered", sink.count)]
    if let declared { facts.append(Fact("declared", declared)) }
    switch end {
    case .complete, .warned:
      if case .warned(let words) = end {
        outcome.isDamaged = true
        outcome.say(
          .memberDamaged, .error, facts + [Fact("reason", "corrupt"), Fact("detail", words)])
      } else if isSparse {
        outcome.say(.memberUnsupported, .warning, facts + [Fact("reason", "sparse")])
      } else if let declared, declared > sink.count, rar?.isVolume == true {
        outcome.isDamaged = true
        outcome.say(.memberDamaged, .error, facts + [Fact("reason", "multi-volume-rar")])
      } else if let declared, declared != sink.count {
        outcome.isDamaged = declared > sink.count
        outcome.say(.memberSizeDiffers, .warning, facts)
      }
    case .failed(let words, let isFatal):
      canGoOn = !isFatal
      if let reason = encryption(words, header) {
        sink.withdraw()
        outcome.say(.memberLocked, .error, [Fact("reason", reason)])
        session.list(name, at: place, modified: modified, status: .locked, outcome: outcome)
        return canGoOn
      }
      outcome.isDamaged = true
      let reason = words.contains("runcated") ? "truncated" : "corrupt"
      outcome.say(
        .memberDamaged, .error, facts + [Fact("reason", reason), Fact("detail", words)])
      if isFatal, !canReopen { sayDamaged(words) }
    case .stopped: break
    }
    session.admit(name, at: place, sink: sink, modified: modified, outcome: outcome)
    return canGoOn
  }

  // MARK: Setting up

  private func enable(on handle: ArchiveHandle) {
    switch kind {
    case .sevenZip: archive_read_support_format_7zip(handle.raw)
    case .rar4: archive_read_support_format_rar(handle.raw)
    case .rar5: archive_read_support_format_rar5(handle.raw)
    case .tar: archive_read_support_format_tar(handle.raw)
    case .compressed(let compression):
      archive_read_append_filter(handle.raw, Self.filter(compression))
      archive_read_support_format_tar(handle.raw)
      archive_read_support_format_raw(handle.raw)
    case .zip, .packedDocument, .mail, .mailbox, .writing, .unsupported: break
    }
  }

  private static func filter(_ compression: ContainerKind.Compression) -> Int32 {
    switch compression {
    case .gzip: ARCHIVE_FILTER_GZIP
    case .bzip2: ARCHIVE_FILTER_BZIP2
    case .xz: ARCHIVE_FILTER_XZ
    case .lzma: ARCHIVE_FILTER_LZMA
    case .zstd: ARCHIVE_FILTER_ZSTD
    case .lz4: ARCHIVE_FILTER_LZ4
    }
  }

  private var formatName: String {
    switch kind {
    case .zip, .packedDocument: "zip"
    case .sevenZip: "7z"
    case .rar4, .rar5: "rar"
    case .tar: "tar"
    case .compressed(let compression): compression.rawValue
    case .mail, .mailbox: "mail"
    case .writing(let writing): writing.rawValue
    case .unsupported(let reason): reason
    }
  }

  private func memberName(_ header: OpaquePointer) -> MemberName {
    if case .compressed = kind, archive_entry_size_is_set(header) == 0 {
      // A single stream has no name that can be trusted; it is the container's without the suffix.
      return MemberName(raw: Array(Self.unpackedName(place.name).utf8))
    }
    if let raw = archive_entry_pathname(header) {
      return MemberName(
        raw: Array(
          UnsafeBufferPointer(start: raw, count: strlen(raw)).map(UInt8.init(bitPattern:))),
        isDOS: kind == .rar4, acceptBackslash: kind != .tar)
    }
    if let utf8 = archive_entry_pathname_utf8(header) {
      return MemberName(raw: Array(String(cString: utf8).utf8))
    }
    return MemberName(raw: [])
  }

  /// `chat.txt.gz` gives `chat.txt`, `export.tgz` gives `export.tar`.
  static func unpackedName(_ container: String) -> String {
    let last = container.utf8.split(separator: UInt8(ascii: "/")).last ?? "".utf8[...]
    let suffix = MemberName.fileExtension(of: container)
    let stem = String(decoding: last.dropLast(suffix.utf8.count + 1), as: UTF8.self)
    switch suffix {
    case "gz", "bz2", "xz", "lzma", "zst", "lz4": return stem
    case "tgz", "tbz2", "txz", "tlz": return stem + ".tar"
    default: return "data"
    }
  }

  // MARK: What is wrong

  private func sayDamaged(_ words: String) {
    isFaulty = true
    if kind == .sevenZip, words.contains("ncrypt") {
      session.sayLocked(at: place, "encrypted-7z")
      return
    }
    let isCut = words.contains("runcated")
    var facts = [Fact("format", formatName), Fact("reason", isCut ? "truncated" : "corrupt")]
    if !words.isEmpty { facts.append(Fact("detail", words)) }
    session.say(isCut ? .archiveTruncated : .archiveDamaged, .error, at: place, facts)
  }

  private func encryption(_ words: String, _ header: OpaquePointer) -> String? {
    let isMarked = archive_entry_is_encrypted(header) != 0
    if kind == .sevenZip, isMarked || words.contains("ncrypt") { return "encrypted-7z" }
    if let rar, isMarked || rar.hasEncryptedData || words.contains("ncrypt") {
      return "encrypted-rar"
    }
    return nil
  }

  /// Says what the rar headers tell; true when there is no use in reading on.
  private func sayAbout(_ rar: RarProbe) -> Bool {
    if rar.hasEncryptedNames {
      session.sayLocked(at: place, "encrypted-rar")
      return true
    }
    if rar.isVolume {
      session.say(.archiveUnsupported, .error, at: place, [Fact("reason", "multi-volume-rar")])
    } else if !rar.hasEnd {
      session.say(.archiveTruncated, .warning, at: place, [Fact("reason", "no-end-record")])
    } else if rar.end < source.count {
      sayTrailing(source.count - rar.end)
    }
    return false
  }

  /// Two blocks of zeros end a tar; libarchive takes the end of the file for it in silence.
  private func checkTarEnd() {
    let last = source.bytes(max(0, source.count - 512)..<source.count)
    guard last.contains(where: { $0 != 0 }) else { return }
    session.say(.archiveTruncated, .warning, at: place, [Fact("reason", "no-end-record")])
  }

  /// Looks behind the end that libarchive saw, where a second archive can hide.
  private func checkTrailing(_ used: Int, isStream: Bool) {
    // The end of a packed tar says nothing of where the packing ends.
    guard kind == .tar || isStream else { return }
    guard used > 0, used < source.count else { return }
    // A tar is filled up with zeros to a whole record.
    var last = 0
    var position = used
    _ = source.stream(used..<source.count) { block in
      if let at = block.lastIndex(where: { $0 != 0 }) { last = position + at + 1 }
      position += block.count
      return true
    }
    if last > used { sayTrailing(last - used) }
  }

  private func sayTrailing(_ bytes: Int) {
    session.say(
      .archiveDamaged, .warning, at: place,
      [Fact("reason", "trailing-bytes"), Fact("bytes", bytes)])
  }

  /// The first 32 bytes of a 7z say where its directory ends.
  private func checkSevenZipEnd() {
    let start = LittleEndian(source.bytes(0..<32))
    guard let offset = start.size(12), let length = start.size(20) else { return }
    let (end, overflow) = offset.addingReportingOverflow(length)
    guard overflow || end > source.count - 32 else {
      if end < source.count - 32 { sayTrailing(source.count - 32 - end) }
      return
    }
    isFaulty = true
    let isPart = MemberName.fileExtension(of: place.name) == "001"
    session.say(
      isPart ? .archiveUnsupported : .archiveTruncated, .error, at: place,
      [
        Fact("reason", isPart ? "split-7z" : "no-end-record"), Fact("delivered", source.count),
      ])
  }
}
