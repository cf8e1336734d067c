import CArchive
import Glibc

/// What libarchive reads.
class ArchiveView {
  /// How far it was read.
  var position: Int { 0 }
  /// Whether it can be read at any place.
  var canSeek: Bool { true }
  /// The next block, which stays what it is until the next call; nil when it cannot be read.
  func next() -> UnsafeRawBufferPointer? { nil }
  /// Moves to a position; the new position, or -1 when it lies outside.
  func seek(_ offset: Int, from whence: Int32) -> Int { -1 }
  /// Moves forward; the bytes passed over.
  func skip(_ bytes: Int) -> Int { 0 }
}

/// A range of a source, and bytes of our own after it.
///
/// The bytes after it make a single zip member look like a whole zip file.
final class RangeView: ArchiveView {
  private let source: ByteSource
  private let range: Range<Int>
  private let tail: [UInt8]
  private let block: UnsafeMutableRawBufferPointer
  private var reached = 0

  /// Creates a view; the buffer is borrowed and must outlive it.
  init(
    source: ByteSource, range: Range<Int>, tail: [UInt8] = [],
    block: UnsafeMutableRawBufferPointer
  ) {
    self.source = source
    self.range = range
    self.tail = tail
    self.block = block
  }

  private var count: Int { range.count + tail.count }

  override var position: Int { reached }

  override func next() -> UnsafeRawBufferPointer? {
    guard reached < count else { return UnsafeRawBufferPointer(rebasing: block[..<0]) }
    var got = 0
    if reached < range.count {
      let room = min(block.count, range.count - reached)
      got = source.read(
        at: range.lowerBound + reached,
        into: UnsafeMutableRawBufferPointer(rebasing: block[..<room]))
      guard got > 0 else { return nil }
    } else {
      let start = reached - range.count
      let part = tail[start..<min(tail.count, start + block.count)]
      block.copyBytes(from: part)
      got = part.count
    }
    reached += got
    return UnsafeRawBufferPointer(rebasing: block[..<got])
  }

  override func seek(_ offset: Int, from whence: Int32) -> Int {
    let base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? reached : count
    let (target, overflow) = base.addingReportingOverflow(offset)
    guard !overflow, (0...count).contains(target) else { return -1 }
    reached = target
    return target
  }

  override func skip(_ bytes: Int) -> Int {
    let passed = max(0, min(bytes, count - reached))
    reached += passed
    return passed
  }
}

/// One opened libarchive reader with its callbacks, freed with the object.
final class ArchiveHandle {
  /// How the bytes of a member ended.
  enum End {
    case complete
    /// All bytes came and libarchive complained: its words.
    case warned(String)
    /// Bytes are missing: libarchive's words, and whether the reader can go on.
    case failed(String, isFatal: Bool)
    /// The sink wanted no more.
    case stopped
  }

  /// The reader.
  let raw: OpaquePointer
  private let view: ArchiveView

  /// Creates a reader over a view; formats and filters are enabled by the caller, by name.
  init?(view: ArchiveView) {
    // Names that are not ASCII vanish in the "C" locale that a program starts with.
    _ = Self.locale
    guard let raw = archive_read_new() else { return nil }
    self.raw = raw
    self.view = view
  }

  deinit { archive_read_free(raw) }

  /// Opens the archive after the formats were enabled; libarchive's result code.
  func open() -> Int32 {
    archive_read_set_callback_data(raw, Unmanaged.passUnretained(view).toOpaque())
    archive_read_set_read_callback(raw) { _, data, buffer in
      guard let data,
        let block = Unmanaged<ArchiveView>.fromOpaque(data).takeUnretainedValue()
          .next()
      else { return -1 }
      buffer?.pointee = block.baseAddress
      return block.count
    }
    if view.canSeek {
      archive_read_set_seek_callback(raw) { _, data, offset, whence in
        guard let data else { return -1 }
        let view = Unmanaged<ArchiveView>.fromOpaque(data).takeUnretainedValue()
        let reached = view.seek(Int(offset), from: whence)
        return reached < 0 ? Int64(ARCHIVE_FATAL) : Int64(reached)
      }
    }
    archive_read_set_skip_callback(raw) { _, data, request in
      guard let data else { return 0 }
      return Int64(Unmanaged<ArchiveView>.fromOpaque(data).takeUnretainedValue().skip(Int(request)))
    }
    return archive_read_open1(raw)
  }

  /// libarchive's words for what went wrong last.
  var message: String {
    guard let text = archive_error_string(raw) else { return "" }
    // Words of the library about the format; names of members are never in them in these formats.
    var bytes = Array(String(cString: text).utf8.prefix(200))
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Hands the bytes of the current member to the sink block by block.
  func drain(to sink: MemberSink) -> End {
    var warning: String?
    var idle = 0
    let before = max(0, view.position - ByteSource.blockBytes)
    sink.consumed = { [view] in max(0, view.position - before) }
    defer { sink.consumed = nil }
    while true {
      var block: UnsafeRawPointer?
      var size = 0
      var offset: Int64 = 0
      let result = archive_read_data_block(raw, &block, &size, &offset)
      if result == ARCHIVE_EOF { break }
      if result < ARCHIVE_WARN {
        return .failed(message, isFatal: result == ARCHIVE_FATAL)
      }
      // A warning about the checksum comes in the same call as the last bytes.
      if result == ARCHIVE_WARN { warning = message }
      if size > 0, let block {
        idle = 0
        guard sink.take(UnsafeRawBufferPointer(start: block, count: size)) else { return .stopped }
      } else {
        idle += 1
        guard idle < 1_000 else { return .failed("no progress", isFatal: true) }
      }
    }
    return warning.map(End.warned) ?? .complete
  }

  /// Bytes of the input that were really used: what lies behind them nobody has looked at.
  var usedBytes: Int { Int(archive_filter_bytes(raw, -1)) }

  /// Bytes of what the filters gave that were really used.
  var usedUnpacked: Int { Int(archive_filter_bytes(raw, 0)) }

  private static let locale: Void = {
    _ = setlocale(LC_CTYPE, "C.UTF-8")
  }()
}
