// The journal that a database without a write-ahead log keeps: what stood there before a change.
extension SQLiteLog {
  /// Begins every journal that is still to be undone; of one that is done with it is zeroed.
  private static let journalMagic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]

  /// Whether the first bytes are those of a journal.
  static func fitsJournal(_ head: [UInt8]) -> Bool {
    head.count >= 28 && head.starts(with: journalMagic)
  }

  /// Reads a journal as a log of one commit, which gives the database as it was before the change.
  ///
  /// A telephone that was taken in the middle of a change has half of it in the file: rows that nobody
  /// ever committed in the place of the messages. SQLite itself puts the old pages back when it opens
  /// the file. A record counts only while its checksum holds.
  ///
  ///     d9 d5 05 f9 20 a1 63 d7 | records | nonce | pages before | sector | page size | … to the sector
  ///     page | the page as it was | checksum                                          … records of these
  init?(journal bytes: [UInt8]) {
    guard Self.fitsJournal(bytes) else { return nil }
    let size = SQLiteImage.big(bytes, 24, 4)
    let sector = SQLiteImage.big(bytes, 20, 4)
    guard size >= 512, size <= 65_536, size & (size - 1) == 0, sector >= 28, sector <= 65_536,
      sector & (sector - 1) == 0
    else { return nil }
    let pages = SQLiteImage.big(bytes, 16, 4)
    var frames: [Frame] = []
    var seen: Set<Int> = []
    var at = 0
    // A change that outgrew the memory has a head for each part of it.
    parts: while bytes.count - at >= sector, bytes[at..<at + 8].elementsEqual(Self.journalMagic) {
      let stated = SQLiteImage.big(bytes, at + 8, 4)
      let nonce = UInt32(SQLiteImage.big(bytes, at + 12, 4))
      at += sector
      // All ones stand for as many as there are.
      var left = stated == 0xFFFF_FFFF ? Int.max : stated
      while left > 0 {
        guard bytes.count - at >= size + 8 else { break parts }
        let page = SQLiteImage.big(bytes, at, 4)
        let sum = Self.checksum(bytes, at + 4, size, nonce)
        guard page > 0, SQLiteImage.big(bytes, at + 4 + size, 4) == Int(sum) else { break parts }
        // The first is the oldest.
        if seen.insert(page).inserted { frames.append(Frame(page: page, start: at + 4)) }
        at += size + 8
        left -= 1
      }
      at = (at + sector - 1) / sector * sector
    }
    self.init(
      bytes: bytes, pageSize: size, frames: frames,
      commits: frames.isEmpty || pages == 0 ? [] : [Commit(end: frames.count, pages: pages)],
      isJournal: true)
  }

  /// Every two hundredth byte of a page, from its end, over the nonce.
  private static func checksum(
    _ bytes: [UInt8], _ start: Int, _ size: Int, _ nonce: UInt32
  ) -> UInt32 {
    var sum = nonce
    var at = size - 200
    while at > 0 {
      sum &+= UInt32(bytes[start + at])
      at -= 200
    }
    return sum
  }
}
