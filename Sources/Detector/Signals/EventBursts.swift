import Evidence

/// Events that no single message tells: what one account does several times, or right after another.
///
/// - *cover-up*: two messages and more deleted by one account within five minutes. Typing errors are
///   deleted one by one.
/// - *group-grab*: an account removes members or renames a group within an hour of a lure, a warning
///   or a discovery in it. A season that ends changes a group as well, but not after a warning.
/// - *app-file*: a program for a telephone or a computer as an attachment.
enum EventBursts {
  private static let minutes: Int64 = 5 * 60
  private static let hour: Int64 = 3_600
  /// Endings of files that run when they are opened.
  private static let programs = [
    ".apk", ".exe", ".scr", ".bat", ".cmd", ".msi", ".jar", ".vbs", ".scpt", ".dmg", ".js", ".ps1",
  ]
  /// Confidence of what is counted and not read.
  private static let confidence = 0.6

  /// The events of a conversation, by entry; `found` are those told by words.
  static func events(
    in conversation: Conversation, index: Int, found: [Event]
  ) -> [Event] {
    var events: [Event] = []
    var deleted: [Int: (entry: Int, seconds: Int64)] = [:]
    var told = 0
    var last: Int64?
    for (number, entry) in conversation.entries.enumerated() {
      while told < found.count, found[told].entry.entry <= number {
        let event = found[told]
        if Self.alarms(event) {
          last = conversation.entries[event.entry.entry].time?.wallSeconds ?? last
        }
        told += 1
      }
      // A notice has no sender; who did it is the first name in its words.
      guard
        let sender = entry.sender
          ?? EventNotices.subject(conversation.arguments[number]?.subject, conversation)
      else { continue }
      var kind: EventKind?
      let seconds = entry.time?.wallSeconds
      switch entry.concept {
      case .deleted:
        guard let seconds else { continue }
        if let before = deleted[sender], seconds - before.seconds <= minutes,
          seconds >= before.seconds
        {
          kind = .coverUp
        }
        deleted[sender] = (number, seconds)
      case .memberRemoved, .groupChanged, .adminChanged:
        if let seconds, let last, seconds - last <= hour, seconds >= last { kind = .groupGrab }
      case .attachment:
        if let name = conversation.attachments[number], isProgram(conversation.buffer[name]) {
          kind = .appFile
        }
      default: continue
      }
      guard let kind else { continue }
      events.append(
        Event(
          kind: kind, entry: EntryID(conversation: index, entry: number),
          account: AccountID(conversation: index, sender: sender),
          quote: entry.text, confidence: confidence))
    }
    return events
  }

  private static func alarms(_ event: Event) -> Bool {
    switch event.kind {
    case .lureLink, .warning, .discovery, .deviceStep: event.confidence >= 0.5
    default: false
    }
  }

  private static func isProgram(_ name: ArraySlice<UInt8>) -> Bool {
    let end = name.suffix(6).map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }
    return programs.contains {
      end.count >= $0.utf8.count && end.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }
}
