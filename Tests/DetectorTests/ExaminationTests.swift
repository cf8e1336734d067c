import Evidence
import TestSupport
import Testing

@testable import Detector

/// The verdict rule, one axis at a time, over conversations built in code.
@Suite("The whole analysis")
struct ExaminationTests {
  private static let mum = [
    "ik kom zo even langs hoor", "heb je nog melk nodig", "tot straks lieverd", "gezellig was het",
    "de hond is weer naar buiten", "wat eten we vanavond", "ik bel je morgen wel even",
    "het regent hier de hele dag al", "papa is in de tuin bezig", "lekker geslapen vannacht",
  ]
  private static let son = [
    "Ja hoor!", "Nee hoeft niet", "Top!!", "Vond ik ook!", "Haha die hond toch",
    "Pasta denk ik!", "Is goed!", "Hier ook!", "Zeg hem gedag!", "Prima, jij?",
  ]

  /// A year of everyday talk, a message an hour and a half, sixty by each.
  private func history() -> ConversationBuilder {
    var chat = ConversationBuilder(title: "Joris")
    for index in 0..<60 {
      chat.say("Mam", Self.mum[(index * 7 + index / 10) % 10], at: Int64(index) * 10_800)
      chat.say("Joris", Self.son[(index * 3 + index / 10) % 10], at: Int64(index) * 10_800 + 400)
    }
    return chat
  }

  private static let turn: Int64 = 60 * 10_800 + 86_400

  /// The dialogue of a takeover, by Joris's account.
  private func addScam(to chat: inout ConversationBuilder, at start: Int64) {
    chat.say("Joris", "hallo stoor ik", at: start)
    chat.say("Mam", "nee hoor wat is er", at: start + 60)
    chat.say(
      "Joris",
      "kan je geld voor mij overmaken ik moet een rekening van 950 euro betalen en me"
        + " bankapp is geblokkeerd", at: start + 120)
    chat.say("Mam", "ben jij dit wel echt?", at: start + 200)
    chat.say("Joris", "NL91ABNA0417164300 tnv J Bakker", at: start + 240)
    chat.say("Joris", "kan nu niet bellen mijn microfoon is kapot", at: start + 300)
    chat.say("Joris", "je krijgt het morgen meteen terug", at: start + 330)
  }

  private func run(_ conversations: [Conversation]) async -> Findings {
    await Examination().run(on: CaseFile(conversations: conversations))
  }

  private func finding(_ findings: Findings, _ file: Conversation, _ name: String) throws
    -> AccountFinding
  {
    try #require(
      findings.accounts.first { file.senders[$0.account.sender].name == name })
  }

  @Test func findsTheFirstMessageOfATakeover() async throws {
    var chat = history()
    addScam(to: &chat, at: Self.turn)
    let conversation = chat.build()
    let findings = await run([conversation])
    let joris = try finding(findings, conversation, "Joris")
    #expect(joris.verdict == .takeover)
    #expect(joris.onset?.entry.entry == 120)
    #expect(joris.return == nil)
    #expect(Set(joris.grounds.map(\.code)).isSuperset(of: [.moneyRequest, .identifierNew]))
    #expect(joris.log10LR <= StatedBounds.combined)
    let mam = try finding(findings, conversation, "Mam")
    #expect(mam.verdict == .none)
  }

  @Test func findsTheReturnOfTheOwner() async throws {
    var chat = history()
    addScam(to: &chat, at: Self.turn)
    chat.say("Joris", "Mam ik was gehackt! Niks overmaken!", at: Self.turn + 20_000)
    chat.say("Joris", "Ben weer terug in mijn account!", at: Self.turn + 20_060)
    let conversation = chat.build()
    let joris = try finding(await run([conversation]), conversation, "Joris")
    #expect(joris.verdict == .takeover)
    #expect(joris.return?.entry == 127)
    #expect(joris.episodes.map(\.last.entry) == [126])
  }

  /// A group that counts the days changes its style together, which is no change of hands of
  /// anybody: the case says so, and style speaks for nobody.
  ///
  /// Story: the rule had a test, its use had none; without it every neighbour looked taken over.
  @Test func aGroupThatChangesTogetherIsSaidAndItsStyleIsNotWeighed() async {
    func group(counting: Int) -> Conversation {
      var chat = ConversationBuilder(title: "Straatfeest")
      for index in 0..<90 {
        for (number, name) in ["Anna", "Bram", "Cato", "Daan"].enumerated() {
          let own = Self.mum[(index * 7 + index / 10 + number * 3) % 10]
          chat.say(
            name, index >= 60 && number < counting ? "dag \(index)" : own,
            at: Int64(index) * 10_800 + Int64(number) * 60)
        }
      }
      return chat.build()
    }
    let together = await run([group(counting: 4)])
    #expect(together.notices.map(\.code) == [.manyAccountsChanged])
    #expect(together.accounts.allSatisfy { ($0.families[.style] ?? 0) == 0 })
    // One who counts alone is measured.
    let alone = await run([group(counting: 1)])
    #expect(alone.notices.isEmpty)
    #expect(alone.accounts.contains { ($0.families[.style] ?? 0) > 0 })
  }

  @Test func everydayTalkGivesNoVerdict() async {
    let findings = await run([history().build()])
    #expect(findings.accounts.allSatisfy { $0.verdict == .none && $0.onset == nil })
  }

  @Test func aLoanInTheOwnersOwnWordsIsNoTakeover() async throws {
    var chat = history()
    chat.say("Joris", "Mag ik 20 euro van je lenen? Krijg je vrijdag terug!", at: Self.turn)
    chat.say("Mam", "tuurlijk lieverd", at: Self.turn + 60)
    chat.say("Joris", "Top!!", at: Self.turn + 120)
    let conversation = chat.build()
    let joris = try finding(await run([conversation]), conversation, "Joris")
    #expect(joris.verdict != .takeover && joris.verdict != .impersonation)
  }

  @Test func aSecurityNoticeAloneIsNoTakeover() async throws {
    var chat = history()
    chat.notice(
      .securityCodeReregistered, "Je beveiligingscode voor Joris is gewijzigd.", subject: "Joris",
      at: Self.turn)
    for index in 0..<6 {
      chat.say("Joris", Self.son[index], at: Self.turn + 60 * Int64(index + 1))
    }
    let conversation = chat.build()
    let joris = try finding(await run([conversation]), conversation, "Joris")
    #expect(joris.verdict != .takeover)
  }

  @Test func anUnknownNumberThatAsksIsAnImpersonation() async throws {
    var chat = ConversationBuilder(title: "+31 6 12345678")
    chat.say("+31 6 12345678", "Hoi mam, dit is mijn nieuwe nummer, mijn telefoon is kapot", at: 0)
    chat.say("Mam", "och jee, wat vervelend", at: 60)
    chat.say(
      "+31 6 12345678", "Kun je een rekening van 950 euro voor mij betalen? Ik betaal je terug",
      at: 200)
    chat.say("+31 6 12345678", "NL91ABNA0417164300 t.n.v. J. Bakker", at: 260)
    let conversation = chat.build()
    let stranger = try finding(await run([conversation]), conversation, "+31 6 12345678")
    #expect(stranger.verdict == .impersonation)
    #expect(stranger.onset?.entry.entry == 0)
  }

  /// The criminal writes in the contact's chat; the owner's history stands in another one.
  @Test func onePersonsChatsAreOneStream() async throws {
    var scam = ConversationBuilder(
      title: "Joris", member: MemberID(exhibit: 1, index: 0))
    scam.say("Tante Els", "Wat leuk van je foto's", at: Self.turn - 500_000)
    scam.say("Joris", "Dank je!!", at: Self.turn - 499_000)
    addScam(to: &scam, at: Self.turn)
    let conversations = [history().build(id: "c1"), scam.build(id: "c2")]
    let findings = await run(conversations)
    let joris = findings.accounts.filter {
      conversations[$0.account.conversation].senders[$0.account.sender].name == "Joris"
    }
    #expect(joris.map(\.verdict) == [.none, .takeover])
    #expect(joris.last?.onset?.entry == EntryID(conversation: 1, entry: 2))
    #expect(findings.persons.contains { $0.accounts.count == 2 && $0.basis != .single })
  }

  @Test func whoGivesACodeAwayIsAtRisk() async throws {
    var chat = history()
    chat.say(
      "Mam",
      "ik heb je per ongeluk een sms met een code van 6 cijfers gestuurd, stuur je hem terug",
      at: Self.turn)
    chat.say("Joris", "482-913", at: Self.turn + 90)
    let conversation = chat.build()
    let joris = try finding(await run([conversation]), conversation, "Joris")
    #expect(joris.verdict == .inconclusive)
    #expect(joris.grounds.contains { $0.code == .codeGivenAway })
  }

  @Test func everyAccountHasAFindingWithReasonsTiedToEntries() async {
    var chat = history()
    addScam(to: &chat, at: Self.turn)
    let conversation = chat.build()
    let findings = await run([conversation])
    #expect(findings.accounts.count == conversation.senders.count)
    for account in findings.accounts {
      #expect(!account.counterGrounds.isEmpty || !account.grounds.isEmpty)
      for ground in account.grounds + account.counterGrounds {
        #expect(!ground.entries.isEmpty)
        for entry in ground.entries { #expect(conversation.entries.indices.contains(entry.entry)) }
      }
      #expect(abs(account.curve.map(\.onset).reduce(0, +) - 1) < 1e-6)
      // An impersonation is no rival where there is a history.
      #expect(
        account.hypotheses.map(\.name.rawValue).sorted() == [
          "new-phone", "owner-borrows", "relative", "takeover", "usual-writer",
        ])
    }
    for event in findings.events {
      let entry = conversation.entries[event.entry.entry]
      #expect(entry.text.lowerBound <= event.quote.lowerBound)
      #expect(event.quote.upperBound <= entry.text.upperBound)
      #expect(event.confidence >= EventWeights.threshold)
    }
  }

  @Test func theSameCaseTwiceGivesTheSameFindings() async {
    var chat = history()
    addScam(to: &chat, at: Self.turn)
    let conversation = chat.build()
    let first = await run([conversation])
    for _ in 0..<3 {
      let again = await run([conversation])
      #expect(again.accounts.map(\.log10LR) == first.accounts.map(\.log10LR))
      #expect(again.accounts.map(\.grounds) == first.accounts.map(\.grounds))
      #expect(again.events == first.events)
      #expect(again.identifiers == first.identifiers)
    }
  }
}
