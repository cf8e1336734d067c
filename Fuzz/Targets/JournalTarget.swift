import Glibc

@testable import Journals

/// Bytes as the journal of a batch, which lies where others can write.
///
/// Holds: it is refused, or what it says is said twice alike, and a row that is written into it is
/// read as it was written.
enum JournalTarget {
  private static let path = "/dev/shm/keerpunt-journal-\(getpid())"
  private static let row = Journal.Row(
    path: "een/twee.txt", sha256: "00", bytes: 7, outcome: "read", line: Array("{}\n".utf8),
    settings: "s", stamp: "1")

  static func check(_ bytes: [UInt8]) -> Int32 {
    defer { for ending in ["", "-wal", "-shm", "-journal"] { unlink(path + ending) } }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0, write(descriptor, bytes, bytes.count) == bytes.count else { return 0 }
    close(descriptor)
    _ = Journal.isOurs(path)
    do {
      let journal = try Journal(path: path)
      let paths = Set(try journal.known().keys)
      let rows = try? journal.rows(of: paths)
      require(rows == (try? journal.rows(of: paths)), "a journal says the same twice")
      require(try journal.salt() == journal.salt(), "a salt is made once")
      _ = try journal.gone(but: [])
      try journal.write(row)
      let read = try journal.rows(of: [row.path])
      require(read == [row], "a row is read as it was written")
    } catch {
      return 0
    }
    return 0
  }
}
