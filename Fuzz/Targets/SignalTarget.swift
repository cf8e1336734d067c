import Evidence
import Parser

/// Bytes as Signal's frames, whether they look like them or not.
enum SignalTarget {
  static func check(_ bytes: [UInt8]) -> Int32 {
    let reading = SignalJSON.read(
      member: ChatProperties.member("main.jsonl", bytes.count), bytes: bytes,
      options: ReadingOptions())
    ChatProperties.check(reading, bytes: bytes)
    return 0
  }
}
