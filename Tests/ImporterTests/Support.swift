import CArchive
import Evidence
import Glibc
import Testing

@testable import Importer

/// A folder of its own below the system's temporary one, removed with the value.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array((P_tmpdir + "/importer-tests-XXXXXX").utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? ""
  }

  deinit { Self.remove(path) }

  /// Writes a file and returns its path.
  func write(_ name: String, _ bytes: [UInt8]) -> String {
    let target = path + "/" + name
    guard let file = fopen(target, "wb") else { return target }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    return target
  }

  func makeFolder(_ name: String) -> String {
    let target = path + "/" + name
    mkdir(target, 0o755)
    return target
  }

  private static func remove(_ path: String) {
    guard let stream = opendir(path) else { return }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      let below = path + "/" + name
      if unlink(below) != 0 { remove(below) }
    }
    closedir(stream)
    rmdir(path)
  }
}

/// What came of one input.
struct Taken {
  let exhibit: Exhibit
  let notices: [Notice]
  /// Path and bytes of each delivery, in order.
  let delivered: [(path: String, bytes: [UInt8])]

  func codes() -> [NoticeCode] { notices.map(\.code) }

  func fact(_ code: NoticeCode, _ key: String) -> String? {
    notices.first { $0.code == code }?.facts.first { $0.key == key }?.value
  }

  func facts(_ code: NoticeCode, _ key: String) -> [String] {
    notices.filter { $0.code == code }.flatMap { $0.facts.filter { $0.key == key } }.map(\.value)
  }

  func member(_ path: String) -> Member? { exhibit.members.first { $0.path == path } }
}

/// Reads a path and checks what must hold for every input there is.
func take(
  _ path: String, limits: Limits = .standard, passphrases: [String] = []
) throws -> Taken {
  let intake = Intake(limits: limits, passphrases: passphrases.map { Array($0.utf8) })
  var delivered: [(path: String, bytes: [UInt8])] = []
  let (exhibit, notices) = try intake.read(path: path, exhibit: 3) { member, bytes in
    delivered.append((member.path, bytes))
    #expect(member.id.exhibit == 3)
    if limits == .standard {
      #expect(member.bytes == bytes.count)
      #expect(member.digests == Digester.digests(of: bytes))
    }
  }
  #expect(exhibit.members.map(\.id.index) == Array(exhibit.members.indices))
  for member in exhibit.members where [.unrecognised, .opened, .listed].contains(member.status) {
    #expect(member.digests != nil, "\(member.path)")
  }
  for notice in notices {
    #expect(notice.exhibit == 3)
    if let span = notice.span { #expect(exhibit.members.indices.contains(span.member.index)) }
  }
  let deliveredPaths = exhibit.members.filter { member in
    member.status == .unrecognised
  }.map(\.path)
  #expect(Set(deliveredPaths).isSubset(of: Set(delivered.map(\.path))))
  return Taken(exhibit: exhibit, notices: notices, delivered: delivered)
}

/// Reads bytes as a file of that name in a folder of its own.
func take(
  _ bytes: [UInt8], as name: String = "a.zip", limits: Limits = .standard
) throws -> Taken {
  let folder = TemporaryFolder()
  return try withExtendedLifetime(folder) { try take(folder.write(name, bytes), limits: limits) }
}

func bytes(of path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  var all: [UInt8] = []
  var block = [UInt8](repeating: 0, count: 65_536)
  while true {
    let got = fread(&block, 1, block.count, file)
    guard got > 0 else { return all }
    all += block[..<got]
  }
}

/// Invented chats of any length, no two lines alike.
enum Sample {
  static func chat(_ lines: Int, seed: Int = 1) -> [UInt8] {
    var text = ""
    for line in 0..<lines {
      let number = (line &* 7_919 &+ seed &* 104_729) % 100_000
      text += "15-11-2020 14:\(10 + line % 50) - Sanne: bericht \(line) over \(number)\n"
    }
    return Array(text.utf8)
  }

  /// Bytes without any pattern, behind the signature of a JPEG.
  static func photo(_ count: Int) -> [UInt8] { [0xFF, 0xD8, 0xFF, 0xE0] + noise(count) }

  static func noise(_ count: Int, seed: UInt64 = 7) -> [UInt8] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
  }
}

/// Builds archives with libarchive's writers, into memory.
enum Pack {
  enum Format {
    case zip
    case tar
    case sevenZip
    case raw
  }

  typealias File = (name: String, bytes: [UInt8])

  static func archive(
    _ format: Format, _ files: [File], filter: Int32? = nil, options: String? = nil,
    passphrase: String? = nil, rawPassphrase: [UInt8]? = nil,
    links: [(name: String, target: String)] = []
  ) -> [UInt8] {
    guard let writer = archive_write_new() else { return [] }
    defer { archive_write_free(writer) }
    switch format {
    case .zip: archive_write_set_format_zip(writer)
    case .tar: archive_write_set_format_pax_restricted(writer)
    case .sevenZip: archive_write_set_format_7zip(writer)
    case .raw: archive_write_set_format_raw(writer)
    }
    if let filter { archive_write_add_filter(writer, filter) }
    if let options { archive_write_set_options(writer, options) }
    if let passphrase { archive_write_set_passphrase(writer, passphrase) }
    if let rawPassphrase {
      let terminated = rawPassphrase.map { CChar(bitPattern: $0) } + [0]
      archive_write_set_passphrase(writer, terminated)
    }
    archive_write_set_bytes_in_last_block(writer, 1)
    let room = files.reduce(1 << 20) { $0 + $1.bytes.count * 2 + 4_096 }
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: room, alignment: 16)
    defer { buffer.deallocate() }
    var used = 0
    guard archive_write_open_memory(writer, buffer, room, &used) == ARCHIVE_OK else { return [] }
    for file in files {
      let entry = archive_entry_new()
      archive_entry_copy_pathname(entry, file.name)
      archive_entry_set_size(entry, Int64(file.bytes.count))
      archive_entry_set_filetype(entry, 0o100000)
      archive_entry_set_perm(entry, 0o644)
      archive_entry_set_mtime(entry, 1_605_448_980, 0)
      archive_write_header(writer, entry)
      archive_write_data(writer, file.bytes, file.bytes.count)
      archive_entry_free(entry)
    }
    for link in links {
      let entry = archive_entry_new()
      archive_entry_copy_pathname(entry, link.name)
      archive_entry_set_filetype(entry, 0o120000)
      archive_entry_copy_symlink(entry, link.target)
      archive_write_header(writer, entry)
      archive_entry_free(entry)
    }
    archive_write_close(writer)
    return Array(UnsafeRawBufferPointer(start: buffer, count: used))
  }
}

/// Builds a zip byte by byte, so that each field can lie on its own.
struct RawZip {
  struct Entry {
    var name: [UInt8]
    var bytes: [UInt8]
    /// Packed bytes; the bytes themselves when nil (stored).
    var packed: [UInt8]?
    var method: UInt16 = 0
    var flags: UInt16 = 0
    var checksum: UInt32?
    var declaredSize: Int?
    var isListed = true
    /// Repeat the position of the first entry instead of its own.
    var sharesOffset = false
    var madeBy: UInt16 = 0x0314
    var mode: UInt32 = 0o100644
    /// What the local header says instead, field by field.
    var localMethod: UInt16?
    var localPacked: Int?
    var localSize: Int?
    var localChecksum: UInt32?
    var localFlags: UInt16?
    /// Bytes behind the data that no header speaks of.
    var gap: [UInt8] = []
    /// Extra fields of the directory, with all ones in the 32-bit sizes.
    var wideExtra: [UInt8] = []

    init(_ name: String, _ bytes: [UInt8]) {
      self.name = Array(name.utf8)
      self.bytes = bytes
    }
  }

  var entries: [Entry]
  var declaredCount: Int?
  var countOnDisk: Int?
  var disk: UInt16 = 0
  var comment: [UInt8] = []

  func build() -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    var count = 0
    for entry in entries {
      let offset = entry.sharesOffset ? 0 : out.count
      let packed = entry.packed ?? entry.bytes
      let checksum = entry.checksum ?? Checksum.of(entry.bytes)
      let size = UInt32(entry.declaredSize ?? entry.bytes.count)
      if !entry.sharesOffset {
        out.append32(0x0403_4B50)
        out.append16(20)
        out.append16(entry.localFlags ?? entry.flags)
        out.append16(entry.localMethod ?? entry.method)
        out.append32(0x516F_7000)
        out.append32(entry.localChecksum ?? checksum)
        out.append32(entry.localPacked.map(UInt32.init) ?? UInt32(packed.count))
        out.append32(entry.localSize.map(UInt32.init) ?? size)
        out.append16(UInt16(entry.name.count))
        out.append16(0)
        out += entry.name + packed + entry.gap
      }
      guard entry.isListed else { continue }
      count += 1
      directory.append32(0x0201_4B50)
      directory.append16(entry.madeBy)
      directory.append16(20)
      directory.append16(entry.flags)
      directory.append16(entry.method)
      directory.append32(0x516F_7000)
      directory.append32(checksum)
      let isWide = !entry.wideExtra.isEmpty
      directory.append32(isWide ? UInt32.max : UInt32(packed.count))
      directory.append32(isWide ? UInt32.max : size)
      directory.append16(UInt16(entry.name.count))
      directory.append16(UInt16(entry.wideExtra.count))
      directory.append16(0)
      directory.append32(0)
      directory.append32(entry.mode << 16)
      directory.append32(UInt32(offset))
      directory += entry.name + entry.wideExtra
    }
    let start = out.count
    out += directory
    out.append32(0x0605_4B50)
    out.append16(disk)
    out.append16(disk)
    let declared = UInt16(declaredCount ?? count)
    out.append16(countOnDisk.map(UInt16.init) ?? declared)
    out.append16(declared)
    out.append32(UInt32(directory.count))
    out.append32(UInt32(start))
    out.append16(UInt16(comment.count))
    return out + comment
  }
}
