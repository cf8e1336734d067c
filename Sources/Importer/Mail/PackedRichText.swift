/// The packed RTF of Outlook's mails (MS-OXRTFCP): a window of 4,096 bytes that begins filled.
///
/// Sixteen bytes in front: size packed, size unpacked, `LZFu` or `MELA` (not packed), a checksum. Then
/// for each bit of a byte of flags, lowest first, a letter or two bytes: twelve bits of place, four of
/// length less two. A reference to the place that is written next ends the text.
enum PackedRichText {
  /// More than this is no text of a mail.
  private static let most = 64 << 20

  private static let preset = Array(
    ("{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
      + "\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0"
      + "\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx").utf8)

  /// Unpacks; nil where the head is no head, what comes before damage else.
  static func unpack(_ bytes: [UInt8]) -> [UInt8]? {
    let reader = LittleEndian(bytes)
    guard let stated = reader.u32(4).map({ Int($0) }), let kind = reader.u32(8) else { return nil }
    let size = min(stated, most)
    if kind == 0x414C_454D { return Array(bytes[min(16, bytes.count)...].prefix(size)) }
    guard kind == 0x7546_5A4C else { return nil }
    var window = preset + [UInt8](repeating: 0x20, count: 4_096 - preset.count)
    var write = preset.count
    var out: [UInt8] = []
    var at = 16
    func isAtEnd() -> Bool { out.count >= size || at >= bytes.count }
    while !isAtEnd() {
      let flags = bytes[at]
      at += 1
      for bit in 0..<8 {
        if isAtEnd() { return out }
        if flags >> UInt8(bit) & 1 == 0 {
          out.append(bytes[at])
          window[write] = bytes[at]
          write = (write + 1) & 0xFFF
          at += 1
          continue
        }
        guard at + 1 < bytes.count else { return out }
        let pair = Int(bytes[at]) << 8 | Int(bytes[at + 1])
        at += 2
        let place = pair >> 4
        if place == write { return out }
        for offset in 0..<(pair & 0xF) + 2 where out.count < size {
          let byte = window[(place + offset) & 0xFFF]
          out.append(byte)
          window[write] = byte
          write = (write + 1) & 0xFFF
        }
      }
    }
    return out
  }
}
