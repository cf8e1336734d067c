public import Evidence

/// Reads the members of one exhibit: wholes as they come, parts when all are known.
///
/// What no format takes is said, with each format's reason, and let go at once.
///
///     var reader = ExhibitReader()
///     reader.take(member, bytes: bytes)            // once a delivered member
///     let reading = reader.finish(members) { … }
public struct ExhibitReader {
  /// All that came of an exhibit.
  public struct Reading: Sendable {
    /// Conversations in the order of their main members.
    public var conversations: [Conversation] = []
    /// Notices in the same order.
    public var notices: [Notice] = []
    /// What platforms' own records say of accounts, in the same order.
    public var accountEvents: [AccountEvent] = []
    /// Messages that only earlier states of databases hold, in the same order.
    public var recovered: [RecoveredMessage] = []
    /// The formats of the members that were read, by index of the member.
    public var formats: [Int: FormatID] = [:]
  }

  private let formats: [any ChatFormat.Type]
  private let options: ReadingOptions
  private var found: [(index: Int, reading: MemberReading)] = []
  private var taken: [Int: FormatID] = [:]
  /// Parts by the position of their format in the list.
  private var parts: [Int: [MemberID]] = [:]
  private var held: [MemberID: [UInt8]] = [:]
  private var book = AddressBook()

  /// Starts an exhibit; the list of formats is given only by tests.
  public init(
    options: ReadingOptions = ReadingOptions(),
    formats: [any ChatFormat.Type] = ChatFormats.all
  ) {
    self.options = options
    self.formats = formats
  }

  /// Takes the bytes of one member.
  public mutating func take(_ member: Member, bytes: [UInt8]) {
    offer(member, bytes, reasons: [], from: 0)
  }

  /// Claims what belongs together and gives everything in the order of the exhibit.
  public mutating func finish(
    _ members: [Member],
    fetch: @escaping @Sendable ([Member]) -> [MemberID: [UInt8]] = { _ in [:] }
  ) -> Reading {
    for position in formats.indices {
      guard let own = parts[position], !own.isEmpty else { continue }
      let set = MemberSet(members: members, parts: own, held: held, fetch: fetch)
      read(formats[position], set)
      for id in own {
        // Let go of before it is offered: another format may keep it.
        guard let bytes = held.removeValue(forKey: id), taken[id.index] == nil,
          let member = set.member(id)
        else { continue }
        // A part without its whole is nobody's, unless a format further down knows it.
        let reason = Fact(formats[position].id.rawValue, FormatReason.partAlone.rawValue)
        offer(member, bytes, reasons: [reason], from: position + 1)
      }
    }
    if book.count > 0 {
      let named = Set(formats.filter { $0.takesNames }.map { $0.id })
      for position in found.indices {
        guard let format = taken[found[position].index], named.contains(format) else { continue }
        for index in found[position].reading.conversations.indices {
          book.name(&found[position].reading.conversations[index])
        }
      }
    }
    for format in formats {
      let own = found.indices.filter { taken[found[$0].index] == format.id }
      guard !own.isEmpty else { continue }
      var readings = own.map { found[$0].reading }
      format.complete(&readings, members: members)
      for (position, reading) in zip(own, readings) { found[position].reading = reading }
    }
    var whole = Reading(formats: taken)
    // Stable: what a member gave first stays first.
    for (_, reading) in found.enumerated().sorted(by: {
      ($0.element.index, $0.offset) < ($1.element.index, $1.offset)
    }) {
      whole.conversations += reading.reading.conversations
      whole.notices += reading.reading.notices
      // On a loose page any table's rows may stand: one without a time of its own is no message.
      let recovered = reading.reading.recovered.filter { $0.commits != nil || $0.time != nil }
      whole.recovered += recovered
      whole.accountEvents += reading.reading.accountEvents
      whole.accountEvents += recovered.compactMap(CodeMessages.event)
    }
    found = []
    return whole
  }

  private mutating func read(_ format: any ChatFormat.Type, _ set: MemberSet) {
    let own = Set(set.parts)
    for claim in format.claims(in: set) where taken[claim.main.index] == nil {
      var options = options
      // What was written last of a database may stand in its log, which is younger than it.
      options.notAfter = ([claim.main] + claim.siblings).compactMap {
        set.member($0).flatMap(Self.latest)
      }.max()
      options.book = book
      var reading = format.read(claim, in: set, options: options)
      LateDates.mark(&reading, after: options.notAfter)
      if let names = reading.book { book.add(names) }
      if let names = reading.bookCopy { book.fill(from: names) }
      found.append((claim.main.index, reading))
      for id in [claim.main] + claim.siblings where own.contains(id) {
        taken[id.index] = format.id
      }
    }
  }

  private mutating func offer(
    _ member: Member, _ bytes: [UInt8], reasons: [Fact], from start: Int
  ) {
    var reasons = reasons
    for position in formats.indices where position >= start {
      let format = formats[position]
      switch format.recognise(name: member.name, bytes: bytes) {
      case .notMine(let reason): reasons.append(Fact(format.id.rawValue, reason.rawValue))
      case .part:
        parts[position, default: []].append(member.id)
        held[member.id] = bytes
        return
      case .mine:
        var options = options
        options.notAfter = Self.latest(member)
        var reading = format.read(member: member, bytes: bytes, options: options)
        LateDates.mark(&reading, after: options.notAfter)
        if let kind = member.pastedInto {
          reading.notices.append(
            Notice(
              .pastedText, .warning, span: SourceSpan(member: member.id, bytes: 0..<bytes.count),
              facts: [Fact("kind", Self.place(kind))]))
        }
        found.append((member.id.index, reading))
        taken[member.id.index] = format.id
        return
      }
    }
    found.append(
      (
        member.id.index,
        MemberReading(notices: [
          // A chat that is there and was not read is more than a file of something else.
          Notice(
            .formatUnknown, member.kind == .otherChat ? .warning : .info,
            span: SourceSpan(member: member.id, bytes: 0..<bytes.count),
            facts: reasons)
        ])
      ))
  }

  /// What a chat was pasted into, in a word that each language has.
  private static func place(_ kind: FileKind) -> String {
    switch kind {
    case .mail: "mail"
    case .webPart: "web-page"
    case .pdf: "print"
    default: "document"
    }
  }

  /// A day of slack: zip writes local time, without saying of which zone.
  private static func latest(_ member: Member) -> Int64? {
    member.modified.map { $0 + 86_400 }
  }
}
