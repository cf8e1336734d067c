import Evidence
import Parser

/// Bytes as Telegram's JSON, whether they look like it or not.
enum TelegramTarget {
  static func check(_ bytes: [UInt8]) -> Int32 {
    let reading = TelegramJSON.read(
      member: ChatProperties.member("result.json", bytes.count), bytes: bytes,
      options: ReadingOptions())
    ChatProperties.check(reading, bytes: bytes)
    return 0
  }
}
