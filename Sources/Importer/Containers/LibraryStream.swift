import CArchive
import Glibc

/// A stream that libarchive unpacks: bzip2, xz, lzma, zstd, lz4, several behind each other too.
///
/// One filter is enabled, by name. These compressions check their own sums, and the library looks.
/// What it keeps back of a stream that was cut off is had by `CutStream`.
final class LibraryStream: MemberStream {
  private let source: ByteSource
  private let view: ArchiveView
  private let handle: ArchiveHandle?
  private let block: UnsafeMutableRawBufferPointer
  private var isDone = false
  private(set) var fault: StreamFault?
  private(set) var trailing = 0

  private let compression: ContainerKind.Compression
  /// Whether more than the library gives is looked for where it fails.
  private let mends: Bool
  private var delivered = 0
  /// What was had behind a failure and not handed out yet.
  private var rest: ArraySlice<UInt8> = []

  /// Bytes shown to the library: those up to the end of the stream, where that can be told.
  private let shown: Int

  init(_ source: ByteSource, _ compression: ContainerKind.Compression, mends: Bool = true) {
    self.source = source
    self.compression = compression
    self.mends = mends
    let end: Int? =
      switch compression {
      case .xz: StreamEnd.xz(source)
      case .zstd: StreamEnd.zstd(source)
      case .gzip, .bzip2, .lzma, .lz4: nil
      }
    shown = end ?? source.count
    block = .allocate(byteCount: ByteSource.blockBytes, alignment: 16)
    view = RangeView(source: source, range: 0..<shown, block: block)
    handle = ArchiveHandle(view: view)
    begin(Self.filter(compression))
  }

  deinit { block.deallocate() }

  var consumed: Int { view.position }

  private func begin(_ filter: Int32) {
    guard let handle else { return stop("") }
    archive_read_append_filter(handle.raw, filter)
    archive_read_support_format_raw(handle.raw)
    guard handle.open() >= ARCHIVE_WARN else { return stop(handle.message) }
    var header: OpaquePointer?
    errno = 0
    let result = archive_read_next_header(handle.raw, &header)
    if result == ARCHIVE_EOF { return end(handle) }
    if result < ARCHIVE_WARN { stop(handle.message) }
  }

  func next() -> [UInt8] {
    let block = rest.isEmpty ? unpacked() : []
    delivered += block.count
    guard block.isEmpty else { return block }
    let part = Array(rest.prefix(ByteSource.blockBytes))
    rest = rest.dropFirst(part.count)
    return part
  }

  private func unpacked() -> [UInt8] {
    guard !isDone, let handle else { return [] }
    var idle = 0
    while true {
      var start: UnsafeRawPointer?
      var size = 0
      var offset: Int64 = 0
      let result = archive_read_data_block(handle.raw, &start, &size, &offset)
      if result == ARCHIVE_EOF {
        end(handle)
        return []
      }
      if result < ARCHIVE_WARN {
        stop(handle.message)
        return []
      }
      if result == ARCHIVE_WARN, fault == nil { fault = Self.fault(handle.message) }
      if size > 0, let start { return [UInt8](UnsafeRawBufferPointer(start: start, count: size)) }
      idle += 1
      guard idle < 1_000 else {
        stop("no progress")
        return []
      }
    }
  }

  private func end(_ handle: ArchiveHandle) {
    isDone = true
    let used = min(handle.usedBytes, shown)
    guard used > 0, used < source.count else { return }
    var last = used
    var position = used
    _ = source.stream(used..<source.count) { block in
      if let index = block.lastIndex(where: { $0 != 0 }) { last = position + index + 1 }
      position += block.count
      return true
    }
    trailing = last - used
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

  private func stop(_ words: String) {
    isDone = true
    fault = Self.fault(words)
    // Once: the library keeps back a block of its own at most, and xz what it holds unpacked.
    guard mends, handle != nil else { return }
    guard
      let more = CutStream.rest(of: source, compression, behind: delivered, most: Self.kept)
    else { return }
    // The library's word for it may be any: "unrecognised", "no progress".
    fault = StreamFault(reason: "truncated", detail: words)
    rest = more[...]
  }

  /// More than any library keeps back of a stream.
  private static let kept = 1 << 24

  private static func fault(_ words: String) -> StreamFault {
    StreamFault(reason: words.contains("runcated") ? "truncated" : "corrupt", detail: words)
  }
}
