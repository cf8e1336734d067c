import Evidence
import Parser

/// Bytes as a page of Telegram's, whether they look like it or not.
enum PagesTarget {
  static func check(_ bytes: [UInt8]) -> Int32 {
    let reading = TelegramHTML.read(
      member: ChatProperties.member("messages.html", bytes.count), bytes: bytes,
      options: ReadingOptions())
    ChatProperties.check(reading, bytes: bytes)
    return 0
  }
}
