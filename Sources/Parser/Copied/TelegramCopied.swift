public import Evidence

/// Messages that were marked in Telegram and copied, and pasted into a text.
///
/// Telegram's own export takes a computer, a telephone only copies. The trap: what was not marked is
/// missing, and nothing says so; the notices of the export say that it is a copy.
///
///     Sanne, [12.11.2020 10:14]
///     Kun je me die code sturen?
///
///     Joost, [12 Nov 2020 at 10:15:02]:
///     Welke code?
public enum TelegramCopied: ChatFormat {
  /// Its name.
  public static let id = FormatID.telegramCopied
  /// Public descriptions of what the apps put on the clipboard.
  public static let tier = EvidenceTier.unverified

  /// Looks for Telegram's heads in the first megabyte.
  public static func recognise(name: String, bytes: [UInt8]) -> Recognition {
    guard !bytes.isEmpty else { return .notMine(.empty) }
    guard hasBracket(bytes[...].prefix(1 << 20)) else { return .notMine(.noDatedLines) }
    let text = WhatsAppText.text(WhatsAppText.head(bytes))
    return text.copied.contains(.telegram) ? .mine : .notMine(.noSenders)
  }

  /// A comma, a space and a bracket, in whatever width of character: without them nothing is looked at.
  private static func hasBracket(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while let place = LineEnds.find(UInt8(ascii: "["), bytes, at, bytes.count) {
        var before = place
        while before > 0, bytes[before - 1] == 0x20 || bytes[before - 1] == 0 { before -= 1 }
        // A no-break space stands there where the text went through a page.
        if before < place || before > 1 && bytes[before - 1] == 0xA0,
          bytes[max(0, before - 3)..<before].contains(UInt8(ascii: ","))
        {
          return true
        }
        at = place + 1
      }
      return false
    }
  }

  /// Reads the whole member into one conversation.
  public static func read(
    _ claim: Claim, in set: MemberSet, options: ReadingOptions
  ) -> MemberReading {
    WhatsAppText.read(claim, in: set, options: options, as: id)
  }

  /// As with text exports: the chats of one exhibit prove the order of dates for one another.
  public static func complete(_ readings: inout [MemberReading], members: [Member]) {
    WhatsAppText.complete(&readings, members: members)
  }
}
