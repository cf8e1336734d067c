import Evidence
import Parser

/// Bytes as the XML of a backup of text messages.
enum SMSTarget {
  static func check(_ bytes: [UInt8]) -> Int32 {
    let reading = SMSBackup.read(
      member: ChatProperties.member("sms.xml", bytes.count), bytes: bytes,
      options: ReadingOptions())
    ChatProperties.check(reading, bytes: bytes)
    let json = AndroidBackupMessages.read(
      member: ChatProperties.member("sms.json", bytes.count), bytes: bytes,
      options: ReadingOptions())
    ChatProperties.check(json, bytes: bytes)
    return 0
  }
}
