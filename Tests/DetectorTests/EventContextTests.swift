import Evidence
import TestSupport
import Testing

@testable import Detector

private let request = "Could you lend me €900 until Friday? I need to pay a bill"
private let codeRequest = "I sent you a code by mistake, can you send me the code?"

private func events(_ build: (inout ConversationBuilder) -> Void) -> [Event] {
  var chat = ConversationBuilder(title: "Robin")
  build(&chat)
  return EventScan.events(in: chat.build(), index: 3)
}

private func confidence(_ kind: EventKind, _ events: [Event]) -> Double {
  events.filter { $0.kind == kind }.map(\.confidence).max() ?? 0
}

@Suite struct EventContextTests {
  @Test func aCodeIsHandedOverOnlyToWhoAsked() throws {
    let found = events {
      $0.say("Robin", codeRequest, at: 0)
      $0.say("Sanne", "Even kijken, 481-926", at: 600)
    }
    let event = try #require(found.first { $0.kind == .codeHandover })
    #expect(event.confidence > 0.9)
    #expect(event.entry == EntryID(conversation: 3, entry: 1))
    #expect(event.account == AccountID(conversation: 3, sender: 1))
    let own = events {
      $0.say("Robin", codeRequest, at: 0)
      $0.say("Robin", "Even kijken, 481-926", at: 600)
    }
    #expect(confidence(.codeHandover, own) < 0.5)
  }

  @Test(arguments: [(3599, true), (3601, false)])
  func aCodeIsExpectedForAnHour(seconds: Int64, isFound: Bool) {
    let found = events {
      $0.say("Robin", codeRequest, at: 0)
      $0.say("Sanne", "Even kijken, 481 926", at: seconds)
    }
    #expect((confidence(.codeHandover, found) >= 0.5) == isFound)
  }

  @Test(arguments: [(11, true), (12, false)])
  func aCodeIsExpectedWithinTwelveEntries(between: Int, isFound: Bool) {
    let found = events {
      $0.say("Robin", codeRequest, at: 0)
      for number in 0..<between { $0.say("Sanne", "ja", at: Int64(number)) }
      $0.say("Sanne", "Even kijken, 481 926", at: 60)
    }
    #expect((confidence(.codeHandover, found) >= 0.5) == isFound)
  }

  @Test(arguments: ["Dat kost 100-200", "€ 481926 is veel", "bel 06 12345678", "om 17:30 dan"])
  func otherNumbersAreNoCode(text: String) {
    let found = events {
      $0.say("Robin", codeRequest, at: 0)
      $0.say("Sanne", text, at: 60)
    }
    #expect(confidence(.codeHandover, found) < 0.7)
  }

  @Test func sixDigitsWithoutARequestAreNoHandover() {
    let found = events { $0.say("Sanne", "481926", at: 0) }
    #expect(confidence(.codeHandover, found) < 0.5)
  }

  @Test(arguments: [(86_000, true), (86_500, false)])
  func aClaimOfPaymentNeedsARequestWithinADay(seconds: Int64, isFound: Bool) {
    let found = events {
      $0.say("Robin", request, at: 0)
      $0.say("Sanne", "Done, transferred", at: seconds)
    }
    #expect((confidence(.paidClaim, found) >= 0.5) == isFound)
    let alone = events { $0.say("Sanne", "Done, transferred", at: 0) }
    #expect(confidence(.paidClaim, alone) == 0)
  }

  @Test func whoAsksCannotClaimToHavePaid() {
    let found = events {
      $0.say("Robin", request, at: 0)
      $0.say("Robin", "Done, transferred", at: 60)
    }
    #expect(confidence(.paidClaim, found) == 0)
  }

  @Test func doubtAndRefusalNeedARequestOfAnother() {
    let alone = events { $0.say("Sanne", "That is really weird. No way, never share codes", at: 0) }
    #expect(confidence(.doubt, alone) == 0)
    #expect(confidence(.refusal, alone) == 0)
    let asked = events {
      $0.say("Robin", request, at: 0)
      $0.say("Sanne", "That is really weird. No way, never share codes", at: 60)
    }
    #expect(confidence(.doubt, asked) >= 0.5)
    #expect(confidence(.refusal, asked) >= 0.5)
  }

  @Test func evasionNeedsARequestAndAQuestion() {
    let text = "I don't have time for this, I'll explain later"
    let found = events {
      $0.say("Robin", request, at: 0)
      $0.say("Sanne", "What is it for?", at: 30)
      $0.say("Robin", text, at: 60)
    }
    #expect(confidence(.questionEvasion, found) >= 0.5)
    let unasked = events {
      $0.say("Sanne", "What is it for?", at: 30)
      $0.say("Robin", text, at: 60)
    }
    #expect(confidence(.questionEvasion, unasked) == 0)
  }

  @Test func noCallIsWeakerWhenNothingWasAsked() {
    let text = "I can't call, I'm in a meeting"
    let alone = confidence(.callEvasion, events { $0.say("Robin", text, at: 0) })
    let asked = confidence(
      .callEvasion,
      events {
        $0.say("Robin", request, at: 0)
        $0.say("Robin", text, at: 60)
      })
    #expect(asked >= 0.5)
    #expect(alone < asked)
  }

  @Test func aLinkAfterARequestIsWhereToPay() {
    let link = "https://pag.example/8821"
    let found = events {
      $0.say("Robin", request, at: 0)
      $0.say("Robin", link, at: 60)
    }
    #expect(confidence(.paymentDetails, found) >= 0.5)
    let alone = events { $0.say("Robin", link, at: 60) }
    #expect(confidence(.paymentDetails, alone) < 0.5)
  }

  @Test func anAmountIsAFactOfTheRequest() throws {
    let found = events { $0.say("Robin", "Kun je 1.250,00 euro voorschieten?", at: 0) }
    let event = try #require(found.first { $0.kind == .moneyRequest })
    #expect(event.facts == [Fact("amount", "1.250,00"), Fact("currency", "EUR")])
  }

  @Test func forwardedWordsAskForNothing() {
    var chat = ConversationBuilder(title: "Robin")
    chat.say("Robin", request, at: 0)
    chat.say("Robin", codeRequest + " NL91 ABNA 0417 1643 00", at: 1)
    chat.say("Robin", "Beware! You have been hacked, never send a code", at: 2)
    var conversation = chat.build()
    for index in conversation.entries.indices {
      conversation.entries[index].flags.insert(.forwarded)
    }
    let kinds = Set(EventScan.events(in: conversation, index: 0).map(\.kind))
    #expect(kinds == [.warning])
  }

  @Test(arguments: [
    "Pas op, ze appen: \"kun je 900 euro voorschieten?\" en dat ben ik niet",
    "Hij schreef letterlijk “kun je 900 euro voorschieten” haha",
  ])
  func quotedWordsAskForNothing(text: String) {
    #expect(confidence(.moneyRequest, events { $0.say("Robin", text, at: 0) }) < 0.5)
  }

  @Test func onlyTypedTextIsRead() {
    let found = events {
      $0.say("Robin", request, at: 0, concept: .documentOmitted)
      $0.notice(.otherNotice, request, at: 1)
    }
    #expect(found.isEmpty)
  }
}

@Suite struct EventNoticeTests {
  @Test(arguments: [
    (EntryConcept.securityCodeChanged, EventKind.securityCodeChanged, "unstated"),
    (.securityCodeReregistered, .securityCodeChanged, "reregistered"),
    (.securityCodeNewDevice, .securityCodeChanged, "new-device"),
    (.securityCodeDeviceLeft, .securityCodeChanged, "device-left"),
    (.securityCodeDevices, .securityCodeChanged, "devices"),
    (.newLogin, .deviceChanged, "new-login"),
  ])
  func noticesBecomeEvents(concept: EntryConcept, kind: EventKind, cause: String) throws {
    let found = events {
      $0.say("Robin", "hoi", at: 0)
      $0.say("Sanne", "hoi", at: 1)
      $0.notice(concept, "Your security code with Sanne changed.", subject: "Sanne", at: 2)
    }
    let event = try #require(found.first)
    #expect(found.count == 1)
    #expect(event.kind == kind)
    #expect(event.facts == [Fact("cause", cause)])
    #expect(event.confidence == 1)
    if concept != .newLogin {
      #expect(event.account == AccountID(conversation: 3, sender: 1))
    }
  }

  @Test func withoutASubjectThePartnerIsMeant() {
    var chat = ConversationBuilder(title: "Robin")
    chat.say("Robin", "hoi", at: 0)
    chat.say("Sanne", "hoi", at: 1)
    chat.notice(.securityCodeChanged, "The security code changed.", at: 2)
    var conversation = chat.build()
    let byTitle = EventScan.events(in: conversation, index: 0).first?.account
    #expect(byTitle == AccountID(conversation: 0, sender: 0))
    conversation.exporter = 0
    let byExporter = EventScan.events(in: conversation, index: 0).first?.account
    #expect(byExporter == AccountID(conversation: 0, sender: 1))
    conversation.senders.append(Sender(name: "Joris"))
    #expect(EventScan.events(in: conversation, index: 0).first?.account == nil)
  }

  @Test func theBannerThatOpensAChatIsNoEvent() {
    let found = events {
      $0.notice(.encryptionBanner, "Messages are end-to-end encrypted.", at: 0)
      $0.say("Robin", "hoi", at: 1)
      $0.notice(.encryptionBanner, "Messages are end-to-end encrypted.", at: 2)
    }
    #expect(found.map(\.kind) == [.encryptionBanner])
    #expect(found.map(\.entry.entry) == [2])
  }

  @Test func aChangedNumberIsAnEvent() {
    let found = events {
      $0.say("Robin", "hoi", at: 0)
      $0.notice(.numberChanged, "Robin changed to +31 6 12345678", subject: "Robin", at: 1)
    }
    #expect(found.map(\.kind) == [.numberChanged])
    #expect(found.first?.account == AccountID(conversation: 3, sender: 0))
  }
}

@Suite struct EventPropertyTests {
  /// All sentences of the tables as one chat of two.
  private var everything: Conversation {
    var chat = ConversationBuilder(title: "Robin")
    for (number, row) in EventRow.all.enumerated() {
      let decorated = "\u{200e}🙂 " + row.text + (number % 3 == 0 ? " 😅‼️" : "")
      chat.say(number % 2 == 0 ? "Robin" : "Sanne", decorated, at: Int64(number * 20))
    }
    return chat.build()
  }

  @Test func everyQuoteIsCutOutOfItsEntry() {
    let conversation = everything
    let found = EventScan.events(in: conversation, index: 0)
    #expect(found.count > 300)
    for event in found {
      let text = conversation.entries[event.entry.entry].text
      #expect(!event.quote.isEmpty)
      #expect(event.quote.lowerBound >= text.lowerBound)
      #expect(event.quote.upperBound <= text.upperBound)
      #expect(String(validating: conversation.buffer[event.quote], as: UTF8.self) != nil)
      #expect((0.25...1).contains(event.confidence))
    }
  }

  @Test func eventsAreSortedAndTheSameEveryTime() {
    let conversation = everything
    let first = EventScan.events(in: conversation, index: 0)
    #expect(EventScan.events(in: conversation, index: 0) == first)
    var kept = PhraseMatcher()
    _ = EventScan.events(in: conversation, index: 0, matcher: &kept)
    #expect(EventScan.events(in: conversation, index: 0, matcher: &kept) == first)
    let order = first.map { event in
      (event.entry.entry, EventKind.allCases.firstIndex(of: event.kind) ?? -1)
    }
    for (left, right) in zip(order, order.dropFirst()) { #expect(left < right) }
  }

  @Test(arguments: [
    "", " ", "\u{0}", "'''", "’", "a'", "1", "+", "IBAN", "NL91", "@", "123-", "¿?¡!",
  ])
  func oddTextsAreSurvived(text: String) {
    var matcher = PhraseMatcher()
    for hit in matcher.match(text) { #expect(hit.score < 0.9) }
  }

  @Test func brokenUTF8IsSurvived() {
    var matcher = PhraseMatcher()
    for seed in 0..<200 {
      var state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 | 1
      var bytes = Array("Kun je €900 voorschieten? code 481-926 NL91 ABNA ".utf8)
      for _ in 0..<8 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        bytes[Int(state % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: state >> 32)
      }
      let hits = bytes.withUnsafeBufferPointer { matcher.match($0, 0..<bytes.count) }
      for hit in hits { #expect(hit.quote.upperBound <= bytes.count) }
    }
  }

  @Test(arguments: [
    "code per ongeluk stuur kun je kan zou me geld ", "ab.cd.", "00 ", "0012 ", "\"", "a'b'",
    "1234-",
    "IBAN12 ", "code 123456 ", "://", "😀", "?",
  ])
  func aHostileMessageTakesLinearTime(unit: String) {
    var matcher = PhraseMatcher()
    func time(_ count: Int) -> Double {
      let bytes = Array(String(repeating: unit, count: count).utf8)
      return leastProcessorTime {
        _ = bytes.withUnsafeBufferPointer { matcher.match($0, 0..<bytes.count) }
      }
    }
    #expect(time(16_000) < time(1000) * 80)
  }
}
