import Evidence
import Story
import Wording

/// A paper to take to the bank and the police: what must be done and shown stands on the first two
/// pages, and what it rests on behind them.
///
/// The same facts as the investigator's report in plain words: no likelihood ratio, no percentage,
/// no blame, and behind everything out of a chat the number of its message.
struct VictimPaper {
  let base: ReportContext
  let story: VictimStory
  let stretches: [Stretch]
  /// Name of the page that asks somebody for a chat, to be named on an owner's paper.
  let request: String
  /// Messages of a second export of a chat that its first one tells already.
  private let twice: Set<EntryID>

  /// How much is printed; the rest is counted and stands in `findings.json`.
  enum Length {
    static let timeline = 12
    static let quote = 140
    static let accounts = 8
    static let people = 12
    static let payments = 8
    static let files = 10
    static let named = 6
  }

  init(base: ReportContext, story: VictimStory, request: String = "") {
    self.base = base
    self.story = story
    self.request = request
    stretches = base.scene.stretches(of: story.accounts)
    let chats = Set(story.chats)
    twice = Set(
      base.findings.twoSides.filter { chats.contains($0.first) && chats.contains($0.second) }
        .flatMap { pair in
          pair.matches.map { EntryID(conversation: pair.second, entry: $0.1) }
        })
  }

  /// True where nothing is said about who wrote: then nobody is accused, and nobody a victim.
  var isUnclear: Bool { story.verdict != .takeover && story.verdict != .impersonation }

  /// The message the owner states, where the paper tells a statement.
  var stated: EntryID? {
    guard let statement = base.file.statement,
      story.accounts.contains(where: {
        base.scene.person(of: $0) == base.scene.person(of: statement.account)
      })
    else { return nil }
    return statement.entry
  }

  /// Writes the paper.
  func build() -> CaseReport {
    let isOwner = story.part == .owner
    // A reader in panic reads one page: whom to call, which account, what to do now.
    var sections = [
      section("short", .shortHeading, shortBlocks()),
      section("numbers", .numbersHeading, numberBlocks()),
      section("todo", .todoHeading, todoBlocks()),
      section("contacts", .contactsHeading, base.contactBlocks(story.part)),
    ]
    if !isUnclear { sections.append(section("yours", .yoursHeading, yourBlocks())) }
    if let refund = refundBlocks() { sections.append(section("refund", .refundHeading, refund)) }
    // From here on: what it rests on.
    sections += [
      section("timeline", .timelineHeading, timelineBlocks()),
      section("payments", .paymentsHeading, paymentBlocks()),
    ]
    if !isUnclear { sections.append(section("people", .peopleHeading, peopleBlocks())) }
    sections += [
      section("evidence", .evidenceHeading, evidenceBlocks(), isSmall: true),
      section("limits", .limitsHeading, limitBlocks(), isSmall: true),
    ]
    let name = isOwner ? base.file.name(story.owner) : payerName
    return CaseReport(
      language: base.language, paper: base.paper,
      title: base.tell(isUnclear ? .unclearTitle : isOwner ? .ownerTitle : .payerTitle),
      subtitle: base.holderLead(isOwner ? story.owner : story.payer)
        + base.text(
          isUnclear ? .unclearSubtitle : isOwner ? .ownerSubtitle : .payerSubtitle,
          [Fact("name", Escaping.visible(name))]),
      runningHead: base.victimHead(exhibits), sections: sections, isCompact: true)
  }

  private func section(
    _ id: String, _ title: VictimPhrase, _ blocks: [Block], isSmall: Bool = false
  ) -> ReportSection {
    ReportSection(id: id, title: base.tell(title), blocks: blocks, isSmall: isSmall)
  }

  /// The exhibits the story's chats stand in, in their order.
  var exhibits: [Int] {
    Set(story.chats.map { base.file.conversations[$0].member.exhibit })
      .filter { base.file.exhibits.indices.contains($0) }.sorted()
  }

  /// The other person of a flagged account, or its chat where there are several.
  func other(_ account: AccountID) -> Piece {
    base.scene.addressee(of: account).map { base.name($0) }
      ?? .evidence(base.file.conversations[account.conversation].title)
  }

  /// Who was asked, as text.
  var payerName: String {
    story.payer.map { base.file.name($0) } ?? base.tell(.unknownName)
  }

  /// True for an event of the story: within a stretch, or before it where the code was lost.
  func isTold(_ event: Event) -> Bool {
    !twice.contains(event.entry)
      && base.scene.isInside(event.entry, by: event.account, stretches)
  }

  /// What the flagged accounts did within their stretches.
  func own(_ kinds: EventKind...) -> [Event] {
    base.firmEvents.filter { event in
      kinds.contains(event.kind) && event.account.map(story.accounts.contains) == true
        && isTold(event)
    }
  }

  /// What others said to them within their reach.
  func answers(_ kinds: EventKind...) -> [Event] {
    base.firmEvents.filter { event in
      kinds.contains(event.kind) && event.account.map(story.accounts.contains) != true
        && isTold(event)
    }
  }

  /// Where money was to go: identifiers the flagged accounts wrote in their stretches.
  var payees: [Identifier] { identifiers { $0.isPayee } }

  /// Telephone numbers they wrote.
  var phones: [Identifier] { identifiers { $0 == .phone } }

  private func identifiers(_ isWanted: (Identifier.Kind) -> Bool) -> [Identifier] {
    base.findings.identifiers.filter { identifier in
      isWanted(identifier.kind) && !twice.contains(identifier.entry)
        && identifier.account.map(story.accounts.contains) == true
        && base.scene.isInside(identifier.entry, by: identifier.account, stretches)
    }
  }

  /// Whether the first of two exports tells a message already.
  func isTwice(_ entry: EntryID) -> Bool { twice.contains(entry) }

  /// Amounts a flagged account named in its stretch, each as written with its first message.
  func amounts(of account: AccountID) -> [(amount: String, entry: EntryID)] {
    var seen: Set<String> = []
    return base.findings.amounts.filter { amount in
      amount.account == account && !twice.contains(amount.entry)
        && base.scene.isInside(amount.entry, by: account, stretches)
        && seen.insert(amount.text).inserted
    }.map { ($0.text, $0.entry) }
  }

  /// A message's words in quotation marks with its number, cut.
  func quoted(_ id: EntryID) -> [Piece] {
    [.prose("“"), quote(id), .prose("” ("), base.reference(id), .prose(")")]
  }

  /// A message on one line, cut to 140 characters.
  func quote(_ id: EntryID) -> Piece {
    let chat = base.file.conversations[id.conversation]
    let bytes = chat.entries[id.entry].text
    // Four bytes a character at most; no more is looked at.
    let head = bytes.lowerBound..<min(bytes.upperBound, bytes.lowerBound + 4 * (Length.quote + 1))
    var text = chat.string(head)
    if chat.entries[id.entry].kind == .notice {
      // The app frames its own notices in marks of direction; they are not somebody's words.
      text.unicodeScalars.removeAll { $0 == "\u{200E}" || $0 == "\u{200F}" }
    }
    text = String(text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : Character($0) })
    let isLonger = head.upperBound < bytes.upperBound
    guard isLonger || text.unicodeScalars.count > Length.quote else { return .evidence(text) }
    return .evidence(
      String(String.UnicodeScalarView(text.unicodeScalars.prefix(Length.quote - 1))) + "…")
  }

  /// How many rows were left off; nothing where none were.
  func rest(_ count: Int) -> [Block] {
    count > 0 ? [base.paragraph(.moreRows, ["count": base.number(count)])] : []
  }

  /// Pieces with commas between them.
  func joined(_ parts: [[Piece]], separator: String = ", ") -> [Piece] {
    var out: [Piece] = []
    for part in parts {
      if !out.isEmpty { out.append(.prose(separator)) }
      out += part
    }
    return out
  }

  /// Day and minute as people of the language write them, `15-11-2020 10:41`.
  func stamp(_ id: EntryID) -> [Piece] {
    guard let time = base.file.entry(id).time else { return base.cells("–") }
    let date = CalendarDate(wallSeconds: time.wallSeconds)
    let clock = time.iso.split(separator: "T").last?.prefix(5) ?? ""
    return base.cells(base.paper.locale.short(date) + " " + clock)
  }
}

// What all papers for victims say in the same way.
extension ReportContext {
  func tell(_ phrase: VictimPhrase) -> String { Wording.victim(phrase, paper) }

  func tell(_ phrase: VictimPhrase, _ values: [String: [Piece]]) -> [Piece] {
    Template.pieces(Wording.victim(phrase, paper), values)
  }

  func text(_ phrase: VictimPhrase, _ facts: [Fact]) -> String {
    Template.fill(Wording.victim(phrase, paper), facts, names: { $0 })
  }

  func paragraph(_ phrase: VictimPhrase, _ values: [String: [Piece]] = [:]) -> Block {
    .paragraph(tell(phrase, values))
  }

  /// Hash of the first file and the program, for the head of each page.
  func victimHead(_ exhibits: [Int]) -> String {
    let hash = exhibits.first.map { short(file.exhibits[$0].digests.sha256) } ?? "–"
    return text(
      .head,
      [
        Fact("version", toolVersion), Fact("number", (exhibits.first ?? 0) + 1), Fact("hash", hash),
      ])
  }

  /// A day in words.
  func dayInWords(_ date: CalendarDate) -> String {
    paper.locale.words(date)
  }
}
