import CArchive
import Evidence
import Glibc

/// Reads 7z, rar, tar and single compressed streams through libarchive.
///
/// One format and one filter are enabled, by name, from the first bytes of the input. Bidding of
/// filters is bypassed: a gzip file that unpacks to itself keeps libarchive 3.6 busy for minutes.
final class ArchiveReader {
  let kind: ContainerKind
  let source: ByteSource
  let place: ContainerPlace
  let session: IntakeSession
  private let rar: RarProbe?
  private let block: UnsafeMutableRawBufferPointer
  private var names: Set<[UInt8]> = []
  /// Members met so far.
  private(set) var members = 0
  /// Whether something was said about the archive as a whole.
  private(set) var isFaulty = false
  /// Whether a member is a folder by its header.
  var isMadeFile: ([UInt8]) -> Bool = { _ in false }
  /// Blocks where a header should stand and none does.
  private(set) var retried = 0

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
    switch kind {
    case .tar: readStream(SourceStream(source))
    case .compressed(.gzip): readStream(GzipStream(source, limits: session.limits))
    case .compressed(let compression):
      readStream(LibraryStream(source, compression))
    default: readWhole()
    }
  }

  private func readWhole() {
    if let rar, sayAbout(rar) { return }
    if kind == .sevenZip { checkSevenZipEnd() }
    // A fatal error ends libarchive's reader but not the archive: read on behind the member.
    var passed = 0
    var rounds = 0
    while rounds < 64 {
      let view = RangeView(source: source, range: 0..<source.count, block: block)
      guard case .failed(let headers) = readOnce(view, skipping: passed), headers > passed else {
        break
      }
      passed = headers
      rounds += 1
    }
    if members == 0, passed == 0, !isFaulty {
      session.say(.archiveEmpty, .warning, at: place, [Fact("kind", formatName)])
    }
  }

  /// How the reading of an archive ended.
  enum Ending {
    /// At its end, after so many bytes of it.
    case complete(used: Int)
    /// At a member, behind so many headers.
    case failed(headers: Int)
    /// Nothing more can be had of it.
    case stopped
  }

  /// Reads until the end or until a member fails.
  func readOnce(_ view: ArchiveView, skipping: Int) -> Ending {
    guard let handle = ArchiveHandle(view: view) else { return .stopped }
    enable(on: handle)
    guard handle.open() >= ARCHIVE_WARN else {
      sayDamaged(handle.message)
      return .stopped
    }
    var headers = 0
    while true {
      var header: OpaquePointer?
      // libarchive looks at the last error of the system, whosever it was, where it cannot convert a
      // name: one that says "no memory" makes it end the process.
      errno = 0
      let result = archive_read_next_header(handle.raw, &header)
      if result == ARCHIVE_EOF { return .complete(used: handle.usedUnpacked) }
      headers += 1
      // A block that is no header costs one turn. Its number is better than that of a warning, and
      // there is no member behind it.
      if result == ARCHIVE_RETRY, headers < session.limits.entries {
        retried += 1
        continue
      }
      guard result >= ARCHIVE_WARN, result != ARCHIVE_RETRY, let header else {
        // Anything worse ends the archive.
        if headers > skipping { sayDamaged(handle.message) }
        return .stopped
      }
      if headers <= skipping { continue }
      guard session.addEntry() else { return .stopped }
      guard readMember(header, handle, headers - 1) else {
        return canReopen ? .failed(headers: headers) : .stopped
      }
    }
  }

  private var canReopen: Bool { kind == .sevenZip || kind == .rar4 || kind == .rar5 }

  /// Reads one member; false when the reader is of no further use.
  private func readMember(
    _ header: OpaquePointer, _ handle: ArchiveHandle, _ index: Int
  ) -> Bool {
    let mode = UInt32(archive_entry_filetype(header))
    let isFolder = mode == 0o040000
    // A folder has no bytes; what says that it is one and has some is read like a file.
    if isFolder, archive_entry_size(header) <= 0 { return true }
    members += 1
    let name = memberName(header)
    let modified =
      archive_entry_mtime_is_set(header) != 0
      ? Plausible.time(Int64(archive_entry_mtime(header))) : nil
    var outcome = MemberOutcome()
    if !names.insert(name.raw).inserted { outcome.say(.memberNameDuplicate, .warning) }
    errno = 0
    let isLink = archive_entry_hardlink(header) != nil
    if isMadeFile(name.raw) {
      outcome.say(.memberNameUnsafe, .warning, [Fact("reason", "folder-with-bytes")])
    }
    if let irregular = isLink ? "hardlink" : isFolder ? nil : IrregularFile.word(mode: mode) {
      outcome.say(.memberNotRegular, .info, [Fact("kind", irregular)])
      session.list(name, at: place, modified: modified, status: .skipped, outcome: outcome)
      return true
    }
    let declared =
      archive_entry_size_is_set(header) != 0 ? Plausible.size(archive_entry_size(header)) : nil
    let isSparse = archive_entry_sparse_count(header) > 0
    let stated = rar?.checksum(of: index, size: declared)
    let sink = session.sink(
      name, expected: declared, packed: source.count, hasChecksum: stated != nil)
    let end = handle.drain(to: sink)
    if isFolder, sink.count == 0, case .complete = end { return true }
    if isFolder { outcome.say(.memberNameUnsafe, .warning, [Fact("reason", "folder-with-bytes")]) }
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
      } else if let stated, stated != sink.checksum.value {
        // libarchive passes over the checksum of a member that is stored as it is.
        outcome.isDamaged = true
        outcome.sayChecksum(stated: stated, computed: sink.checksum.value, facts)
      }
    case .failed(let words, let isFatal):
      canGoOn = !isFatal
      if let reason = encryption(words, header) {
        sink.withdraw()
        outcome.say(.memberLocked, .error, [Fact("reason", reason)])
        session.list(name, at: place, modified: modified, status: .locked, outcome: outcome)
        return canGoOn
      }
      if let method = Self.unknownCodec(words), sink.count == 0 {
        sink.withdraw()
        outcome.say(.memberUnsupported, .error, [Fact("reason", method)])
        session.list(name, at: place, modified: modified, status: .skipped, outcome: outcome)
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
    case .tar, .compressed: archive_read_support_format_tar(handle.raw)
    case .zip, .packedDocument, .mail, .mailbox, .outlook, .writing, .chatBackup, .androidBackup,
      .zlib, .unsupported:
      break
    }
  }

  private var isTar: Bool {
    switch kind {
    case .tar, .compressed: true
    default: false
    }
  }

  /// As it stands in notices.
  var formatName: String {
    switch kind {
    case .zip, .packedDocument: "zip"
    case .sevenZip: "7z"
    case .rar4, .rar5: "rar"
    case .tar: "tar"
    case .compressed(let compression): compression.rawValue
    case .mail, .mailbox, .outlook: "mail"
    case .chatBackup: "crypt"
    case .androidBackup: "android-backup"
    case .zlib: "zlib"
    case .writing(let writing): writing.rawValue
    case .unsupported(let reason): reason
    }
  }

  private func memberName(_ header: OpaquePointer) -> MemberName {
    errno = 0
    if let raw = archive_entry_pathname(header) {
      return MemberName(
        raw: Array(
          UnsafeBufferPointer(start: raw, count: strlen(raw)).map(UInt8.init(bitPattern:))),
        isDOS: kind == .rar4, acceptBackslash: !isTar)
    }
    errno = 0
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

  /// The compression that libarchive says it does not know; nil for anything else it says.
  private static func unknownCodec(_ words: String) -> String? {
    guard words.hasPrefix("Unknown codec ID") || words.contains("not supported") else { return nil }
    // Windows' and 7-Zip's own Deflate64 has this number in a 7z.
    return words.contains("40109") ? "deflate64" : words
  }

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

  /// Says that something stands behind the end.
  func sayTrailing(_ bytes: Int) {
    guard bytes > 0 else { return }
    session.say(
      .archiveDamaged, .warning, at: place,
      [Fact("reason", "trailing-bytes"), Fact("bytes", bytes)])
  }

  /// The first 32 bytes of a 7z say where its directory ends.
  private func checkSevenZipEnd() {
    let start = LittleEndian(source.bytes(0..<32))
    guard start.u64(20) != nil else { return }
    let offset = start.size(12) ?? Plausible.bytes
    let length = start.size(20) ?? Plausible.bytes
    let end = offset + length
    guard end > source.count - 32 else {
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
