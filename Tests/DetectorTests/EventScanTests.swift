import Acts
import Evidence
import TestSupport
import Testing

@testable import Detector

/// Events of a chat of a few lines, in conversation 3 of a case.
private func events(_ lines: (inout ConversationBuilder) -> Void) -> [Event] {
  var chat = ConversationBuilder(title: "Robin")
  lines(&chat)
  return scanned(chat.build())
}

private func scanned(_ conversation: Conversation, index: Int = 3) -> [Event] {
  var reader = ActReader()
  return EventScan.scan(conversation, index: index, reader: &reader).events
}

/// What is exact and no matter of a model: codes, forwarded words, amounts.
@Suite struct EventScanTests {
  private let request = "Ik heb je per ongeluk een code van 6 cijfers gestuurd, stuur je die door?"

  /// Six digits within the hour and twelve messages after somebody else asked are a code handed
  /// over; later they are digits.
  @Test(arguments: [(3_500, true), (3_700, false)])
  func aCodeAnswersWithinTheHour(seconds: Int64, isHandedOver: Bool) throws {
    let found = events {
      $0.say("Robin", request, at: 0)
      $0.say("Sanne", "mijn lievelingsgetal is 482913", at: seconds)
    }
    let asked = try #require(found.first { $0.kind == .codeRequest && $0.entry.entry == 0 })
    let handover = found.first { $0.kind == .codeHandover && $0.isAnswer }
    #expect((handover != nil) == isHandedOver)
    if let handover {
      #expect(handover.confidence == min(EventScan.handedOver, asked.confidence))
      #expect(handover.account == AccountID(conversation: 3, sender: 1))
      #expect(handover.quote.count == 6)
    }
  }

  /// Digits are a code because one was asked for: the report names the message that asked.
  @Test func aCodeIsOneInTheLightOfTheRequest() throws {
    let found = events {
      $0.say("Robin", "hoe was het gisteren", at: 0)
      $0.say("Robin", request, at: 60)
      $0.say("Sanne", "mijn lievelingsgetal is 482913", at: 90)
    }
    let handover = try #require(found.first { $0.kind == .codeHandover })
    #expect(handover.earlier == EntryID(conversation: 3, entry: 1))
    // The request is one by its own words.
    #expect(found.first { $0.kind == .codeRequest }?.earlier == nil)
  }

  /// The model itself says which message it leaned on: words of little meaning are a payment because
  /// one was asked for just before.
  @Test func aReadingNamesTheMessageItHangsOn() throws {
    let asked = events {
      $0.say("Sanne", "hoe was het gisteren", at: 0)
      $0.say("Robin", "Kun je 850 euro overmaken naar NL91ABNA0417164300 tnv B de Wit?", at: 60)
      $0.say("Sanne", "Goed dan. Het is overgemaakt", at: 120)
    }
    let paid = try #require(asked.first { $0.kind == .paidClaim })
    #expect(paid.entry.entry == 2)
    #expect(paid.earlier == EntryID(conversation: 3, entry: 1))
  }

  /// A reader says that the first message asks for no code: then the digits after it are none
  /// handed over, and nothing else changes.
  @Test func whatAReaderDeniesIsNotSo() {
    var chat = ConversationBuilder(title: "Robin")
    chat.say("Robin", request, at: 0)
    chat.say("Sanne", "482913", at: 30)
    chat.say("Robin", "Kun je 1.250,00 euro voor me overmaken?", at: 90_000)
    let built = chat.build()
    func kinds(_ denied: [EntryID: Set<EventKind>]) -> [[EventKind]] {
      var reader = ActReader()
      let events = EventScan.scan(built, index: 3, reader: &reader, denied: denied).events
      return (0..<3).map { entry in events.filter { $0.entry.entry == entry }.map(\.kind) }
    }
    let asRead = kinds([:])
    let denied = kinds([EntryID(conversation: 3, entry: 0): [.codeRequest]])
    #expect(asRead[0].contains(.codeRequest) && asRead[1].contains(.codeHandover))
    #expect(!denied[0].contains(.codeRequest))
    #expect(asRead[2].contains(.moneyRequest) && denied[2].contains(.moneyRequest))
    // Nobody asked, so the rule of exact digits has nothing to go by.
    var reader = ActReader()
    let codes = EventScan.scan(
      built, index: 3, reader: &reader,
      denied: [EntryID(conversation: 3, entry: 0): [.codeRequest]]
    ).events.filter { $0.kind == .codeHandover }
    #expect(codes.allSatisfy { $0.confidence != EventScan.handedOver && $0.facts.isEmpty })
  }

  @Test func whoAskedHandsNothingOver() {
    let found = events {
      $0.say("Robin", request, at: 0)
      $0.say("Robin", "hij begint met 482-913 of zo", at: 20)
    }
    #expect(!found.contains { $0.kind == .codeHandover && $0.confidence == EventScan.handedOver })
  }

  @Test func withoutDigitsThereIsNoCode() {
    let found = events {
      $0.say("Robin", request, at: 0)
      $0.say("Sanne", "ik stuur de code zo door hoor, momentje", at: 30)
    }
    #expect(!found.contains { $0.kind == .codeHandover })
  }

  @Test func anAmountIsAFactOfTheRequest() throws {
    let found = events {
      $0.say("Robin", "Kun je 1.250,00 euro voor me overmaken, ik zit in de problemen", at: 0)
    }
    let event = try #require(found.first { $0.kind == .moneyRequest })
    #expect(event.facts == [Fact("amount", "1.250,00"), Fact("currency", "EUR")])
  }

  @Test func forwardedWordsAskForNothing() {
    var chat = ConversationBuilder(title: "Robin")
    chat.say("Robin", request, at: 0)
    var conversation = chat.build()
    #expect(!scanned(conversation).isEmpty)
    conversation.entries[0].flags.insert(.forwarded)
    #expect(scanned(conversation).isEmpty)
  }

  @Test func onlyTypedTextIsRead() {
    let found = events {
      $0.say("Robin", request, at: 0, concept: .documentOmitted)
      $0.notice(.otherNotice, request, at: 1)
    }
    #expect(found.isEmpty)
  }

  /// The quote is the words that make the act, and lies in its message.
  @Test func everyQuoteLiesInItsMessage() {
    var chat = ConversationBuilder(title: "Robin")
    chat.say("Robin", "Hoi! \(request) Groetjes en fijne avond nog", at: 0)
    chat.say("Sanne", "‎🙂 wie ben jij eigenlijk, dit vertrouw ik niet‼️", at: 60)
    chat.say("Robin", "Maak 900 euro over naar NL91ABNA0417164300 tnv J. Bakker", at: 90)
    let conversation = chat.build()
    let found = scanned(conversation)
    #expect(found.count >= 3)
    for event in found {
      let text = conversation.entries[event.entry.entry].text
      #expect(
        event.quote.lowerBound >= text.lowerBound && event.quote.upperBound <= text.upperBound)
      #expect(!event.quote.isEmpty)
      #expect(String(validating: conversation.buffer[event.quote], as: UTF8.self) != nil)
    }
    let asked = found.first { $0.kind == .codeRequest }
    #expect(asked.map { $0.quote.count < conversation.entries[0].text.count } == true)
  }
}

/// Every act the model tells is an event, the honest version of one, or no event by decision.
@Suite struct ActNameTests {
  @Test func everyOutputHasItsKind() {
    for name in ActModel.standard.outputs {
      let act = name.hasPrefix("h:") ? String(name.dropFirst(2)) : name
      #expect(act == "amount" || EventKind(rawValue: act) != nil, "\(name) would be dropped")
    }
  }
}

/// What one account does several times, or right after another.
@Suite struct EventBurstTests {
  @Test(arguments: [(200, 1), (400, 0)])
  func messagesDeletedInARowAreACoverUp(seconds: Int64, count: Int) {
    let found = events {
      $0.say("Robin", "hoi", at: 0)
      $0.say("Robin", "Dit bericht is verwijderd", at: 100, concept: .deleted)
      $0.say("Sanne", "Dit bericht is verwijderd", at: 150, concept: .deleted)
      $0.say("Robin", "Dit bericht is verwijderd", at: 100 + seconds, concept: .deleted)
    }
    #expect(found.count { $0.kind == .coverUp } == count)
  }

  /// A notice has no sender: who did it stands in its words.
  ///
  /// Story: the kind was there, its ground and its sentences were there, and no export could ever
  /// bring it, because notices were passed over for want of a sender.
  @Test(arguments: [(1_800, true), (7_200, false)])
  func aGroupChangedRightAfterAWarningIsGrabbed(seconds: Int64, isGrabbed: Bool) {
    let found = events {
      $0.say("Robin", "hoi allemaal", at: 0)
      $0.say(
        "Sanne", "Pas op, Robins account is gehackt! Niet op die link klikken en niets betalen",
        at: 600)
      $0.notice(
        .memberRemoved, "Robin heeft Sanne verwijderd", subject: "Robin", at: 600 + seconds)
    }
    #expect(found.contains { $0.kind == .warning && $0.confidence >= 0.5 })
    let grab = found.first { $0.kind == .groupGrab }
    #expect((grab != nil) == isGrabbed)
    if let grab { #expect(grab.account == AccountID(conversation: 3, sender: 0)) }
  }

  @Test func aProgramIsNamedByItsEnding() {
    let quiet = events { $0.say("Robin", "IMG-0001.jpg (file attached)", at: 0) }
    #expect(!quiet.contains { $0.kind == .appFile })
    var chat = ConversationBuilder(title: "Robin")
    chat.say("Robin", "Foto.APK (bestand bijgevoegd)", at: 0, concept: .attachment)
    var conversation = chat.build()
    let start = conversation.entries[0].text.lowerBound
    conversation.attachments[0] = start..<start + 8
    #expect(scanned(conversation).map(\.kind) == [.appFile])
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
    #expect(scanned(conversation).first?.account == AccountID(conversation: 3, sender: 0))
    conversation.exporter = 0
    #expect(scanned(conversation).first?.account == AccountID(conversation: 3, sender: 1))
    conversation.senders.append(Sender(name: "Joris"))
    #expect(scanned(conversation).first?.account == nil)
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
