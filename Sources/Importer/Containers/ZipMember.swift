import CArchive
import Glibc

/// The local header of a zip entry: what stands right before its bytes.
struct ZipLocalHeader {
  /// The entry as the local header has it.
  let entry: ZipEntry
  /// Position of the first packed byte.
  let dataStart: Int

  /// Reads the header at a position; nil when there is none.
  init?(_ source: ByteSource, at position: Int) {
    guard position >= 0, position < source.count else { return nil }
    let fixed = LittleEndian(source.bytes(position..<position + 30))
    guard fixed.u32(0) == 0x0403_4B50, let flags = fixed.u16(6), let method = fixed.u16(8),
      let time = fixed.u32(10), let checksum = fixed.u32(14), let packed = fixed.u32(18),
      let size = fixed.u32(22), let nameLength = fixed.u16(26), let extraLength = fixed.u16(28)
    else { return nil }
    let start = position + 30
    let rest = LittleEndian(source.bytes(start..<start + Int(nameLength) + Int(extraLength)))
    guard let name = rest.slice(0, Int(nameLength)),
      let extra = rest.slice(Int(nameLength), Int(extraLength))
    else { return nil }
    var entry = ZipEntry(
      localOffset: position, packed: Int(packed), size: Int(size), checksum: checksum,
      method: method, flags: flags, madeBy: 0, externalAttributes: 0, dosTime: time,
      rawName: name, extra: extra)
    ZipExtra.widen(&entry)
    if flags & 8 != 0, packed == 0 {
      // The sizes stand behind the data, where only the end of the stream can find them.
      entry.packed = nil
      entry.size = nil
      entry.checksum = nil
    }
    self.entry = entry
    dataStart = start + rest.bytes.count
  }

  /// False for bytes that only happen to look like a header.
  ///
  /// The name says nothing: empty ones and ones with a zero in them are used to hide a member.
  var isPlausible: Bool {
    [0, 1, 6, 8, 9, 12, 14, 19, 20, 93, 95, 97, 98, 99].contains(entry.method)
  }
}

/// Unpacks the bytes of one zip entry with libarchive, apart from all other entries.
///
/// libarchive gives up a whole archive at the first fatal error, and remembers a passphrase that
/// passed the one-byte test by chance. So each entry is shown to it as a zip file of its own: the
/// real local header and data, and a directory of one entry behind them.
enum ZipMember {
  /// Unpacks the entry with one passphrase or none.
  static func unpack(
    _ entry: ZipEntry, source: ByteSource, upTo end: Int, passphrase: [UInt8]?,
    block: UnsafeMutableRawBufferPointer, sink: MemberSink
  ) -> ArchiveHandle.End {
    let range = entry.localOffset..<end
    let view = RangeView(
      source: source, range: range, tail: tail(for: entry, after: range.count), block: block)
    guard let handle = ArchiveHandle(view: view) else { return .failed("", isFatal: true) }
    archive_read_support_format_zip_seekable(handle.raw)
    // The checksum is ours to compute: libarchive withholds intact bytes when it is the damage.
    archive_read_set_format_option(handle.raw, "zip", "ignorecrc32", "1")
    if let passphrase {
      let terminated = passphrase.map { CChar(bitPattern: $0) } + [0]
      guard archive_read_add_passphrase(handle.raw, terminated) == ARCHIVE_OK else {
        return .failed(handle.message, isFatal: true)
      }
    }
    guard handle.open() == ARCHIVE_OK else { return .failed(handle.message, isFatal: true) }
    var header: OpaquePointer?
    errno = 0
    let result = archive_read_next_header(handle.raw, &header)
    guard result >= ARCHIVE_WARN, result != ARCHIVE_EOF else {
      return .failed(handle.message, isFatal: true)
    }
    return handle.drain(to: sink)
  }

  /// A directory of one entry and the end records, zip64 always so that no size is too large.
  private static func tail(for entry: ZipEntry, after offset: Int) -> [UInt8] {
    var extra: [UInt8] = []
    extra.append16(0x0001)
    extra.append16(24)
    extra.append64(UInt64(entry.size ?? 0))
    extra.append64(UInt64(entry.packed ?? 0))
    extra.append64(0)
    extra += ZipExtra.removing(0x0001, from: entry.extra)
    if extra.count > 0xFFFF { extra.removeLast(extra.count - 28) }
    // The real name is not needed, and a bad one would only disturb.
    let name = Array("member".utf8)
    var bytes: [UInt8] = []
    bytes.append32(0x0201_4B50)
    bytes.append16(45)
    bytes.append16(45)
    bytes.append16(entry.flags & ~0x0800)
    bytes.append16(entry.method)
    bytes.append32(entry.dosTime)
    bytes.append32(entry.checksum ?? 0)
    bytes.append32(0xFFFF_FFFF)
    bytes.append32(0xFFFF_FFFF)
    bytes.append16(UInt16(name.count))
    bytes.append16(UInt16(extra.count))
    bytes.append16(0)
    bytes.append16(0)
    bytes.append16(0)
    bytes.append32(0)
    bytes.append32(0xFFFF_FFFF)
    bytes += name
    bytes += extra
    let length = bytes.count
    bytes.append32(0x0606_4B50)
    bytes.append64(44)
    bytes.append16(45)
    bytes.append16(45)
    bytes.append32(0)
    bytes.append32(0)
    bytes.append64(1)
    bytes.append64(1)
    bytes.append64(UInt64(length))
    bytes.append64(UInt64(offset))
    bytes.append32(0x0706_4B50)
    bytes.append32(0)
    bytes.append64(UInt64(offset + length))
    bytes.append32(1)
    bytes.append32(0x0605_4B50)
    bytes.append16(0)
    bytes.append16(0)
    bytes.append16(1)
    bytes.append16(1)
    bytes.append32(UInt32(length))
    bytes.append32(UInt32(truncatingIfNeeded: offset))
    bytes.append16(0)
    return bytes
  }
}
