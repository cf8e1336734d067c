import Detector
import Dispatch
import Evidence
import Parser
@testable import Records
import Redaction

/// Bytes as a chat that goes through the whole analysis, and through redaction.
///
/// Holds: what a finding rests on is there, findings.json is JSON and can be read back, and a masked
/// case is one whose ranges lie in its texts.
enum CaseTarget {
  /// Telegram's JSON, detected.
  static func detect(_ bytes: [UInt8]) -> Int32 {
    let reading = TelegramJSON.read(
      member: ChatProperties.member("result.json", bytes.count), bytes: bytes,
      options: ReadingOptions())
    let file = whole(reading, bytes)
    let findings = analysed(file)
    check(findings, file)
    let json = FindingsJSON.render(file, findings, toolVersion: "0")
    let record = try? FindingsRecord(json)
    require(record?.render() == json, "the findings are read back")
    return 0
  }

  /// A text export, masked in the way of its first byte.
  static func mask(_ bytes: [UInt8]) -> Int32 {
    guard let first = bytes.first else { return 0 }
    let modes = RedactionRecord.Mode.allCases
    let mode = modes[Int(first) % modes.count]
    let text = Array(bytes.dropFirst())
    let reading = WhatsAppText.read(
      member: ChatProperties.member("_chat.txt", text.count), bytes: text,
      options: ReadingOptions())
    let file = whole(reading, text)
    // Detection where the size allows it: names of persons and numbers come out of it.
    let findings = first & 0x80 == 0 ? Findings() : analysed(file)
    let names = Dictionary(
      uniqueKeysWithValues: RedactionRecord.Class.allCases.map { ($0, $0.rawValue.uppercased()) })
    var redactor = Redactor(
      mode: mode, file: file, findings: findings,
      words: PseudonymWords(names: names, hidden: { "[\($0)]" }))
    let masked = redactor.run()
    require(
      masked.file.conversations.map(\.entries.count) == file.conversations.map(\.entries.count),
      "no entry is lost")
    for conversation in masked.file.conversations {
      let buffer = 0..<conversation.buffer.count
      for entry in conversation.entries {
        require(
          entry.text.lowerBound >= 0 && entry.text.upperBound <= buffer.upperBound,
          "a masked text lies in the buffer")
      }
    }
    check(masked.findings, masked.file)
    let json = FindingsJSON.render(masked.file, masked.findings, toolVersion: "0")
    require(JSONTree(json) != nil, "masked findings are JSON")
    return 0
  }

  private static func whole(_ reading: MemberReading, _ bytes: [UInt8]) -> CaseFile {
    let digests = Digests(
      sha256: String(repeating: "0", count: 64), sha512: String(repeating: "0", count: 128))
    var conversations = reading.conversations
    for index in conversations.indices { conversations[index].id = "c\(index + 1)" }
    return CaseFile(
      exhibits: [
        Exhibit(
          id: 0, name: "chat", kind: .file, bytes: bytes.count, digests: digests,
          members: [ChatProperties.member("chat", bytes.count)], isComplete: true)
      ],
      conversations: conversations, notices: reading.notices)
  }

  private static func check(_ findings: Findings, _ file: CaseFile) {
    for account in findings.accounts {
      require(account.log10LR.isFinite, "a ratio is a number")
      for ground in account.grounds + account.counterGrounds {
        for entry in ground.entries {
          require(
            file.conversations.indices.contains(entry.conversation)
              && file.conversations[entry.conversation].entries.indices.contains(entry.entry),
            "a ground names an entry there is")
        }
      }
    }
    for event in findings.events {
      let text = file.conversations[event.entry.conversation].buffer.count
      require(event.quote.upperBound <= text, "a quote lies in the buffer")
    }
  }

  private final class Box: @unchecked Sendable { var findings = Findings() }

  /// libFuzzer calls a function that waits; the analysis runs beside it.
  private static func analysed(_ file: CaseFile) -> Findings {
    let (box, done) = (Box(), DispatchSemaphore(value: 0))
    Task.detached {
      box.findings = await Examination().run(on: file)
      done.signal()
    }
    done.wait()
    return box.findings
  }
}
