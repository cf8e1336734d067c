import Evidence
import Importer
import Parser

/// From paths to a case: imports each input, parses its members, numbers the conversations.
struct CaseAssembly: Sendable {
  /// What came of one input.
  enum Outcome: Sendable {
    case read(Exhibit, [Conversation], [Notice])
    case failed(ImportFault)
  }

  /// Passphrases to try, in order.
  var passphrases: [[UInt8]] = []
  /// Files among the inputs that are keys of backups.
  var keyFiles: [[UInt8]] = []
  /// How to read dates.
  var reading = ReadingOptions()
  /// The zone stated by the user.
  var zone: Zone?
  /// Country of numbers without a country code.
  var region = "NL"
  /// What a reader says is not so.
  var denials: [Denial] = []
  /// The moment the owner states, and the name of the account.
  var moment: StatedMoment?
  var account: String?
  /// The name of whoever brings the files.
  var me: String?
  /// Where progress goes.
  let progress: Progress

  /// An input with what came of it.
  struct Input: Sendable {
    let path: String
    let outcome: Outcome
  }

  /// A case, and the paths of its exhibits in their order.
  struct Assembled: Sendable {
    var file: CaseFile
    let paths: [String]
  }

  /// Takes the inputs that are keys of backups: `msgstore.db.crypt14 key`.
  mutating func takeKeys(among paths: [String]) { keyFiles = paths.compactMap(Intake.key(path:)) }

  /// Reads one input; it gets its number when all of them are read.
  ///
  /// - Parameter onMember: told the bytes of each member as it is delivered.
  func read(
    path: String, recorded: Intake.Recorded? = nil, onMember: (Int) -> Void = { _ in }
  ) -> Outcome {
    let intake = Intake(
      passphrases: passphrases, keyFiles: keyFiles, backupFiles: BackupManifest.list)
    var reader = ExhibitReader(options: reading)
    do {
      var result = try intake.read(
        path: path, exhibit: 0, recorded: recorded, wants: ChatFormats.want
      ) { member, bytes in
        onMember(bytes.count)
        progress.advance(stage: .reading, bytes: bytes.count, items: 1)
        reader.take(member, bytes: bytes)
      }
      let found = reader.finish(result.exhibit.members) { members in
        do {
          return try intake.bytes(of: members, path: path, recorded: recorded)
        } catch {
          // Gone since it was read: the second hashing says so, and the format what it lacks.
          return [:]
        }
      }
      result.exhibit.accountEvents = found.accountEvents
      result.exhibit.recovered = found.recovered
      for (index, format) in found.formats {
        result.exhibit.members[index].format = format
        // A damaged member stays one: what was read of it is not all there was.
        if result.exhibit.members[index].status == .unrecognised {
          result.exhibit.members[index].status = .read
        }
      }
      return .read(result.exhibit, found.conversations, result.notices + found.notices)
    } catch {
      return .failed(error)
    }
  }

  /// Reads members of an input once more, one after the other.
  func visit(
    _ members: [Member], path: String, recorded: Intake.Recorded?,
    deliver: (Member, [UInt8]) -> Void
  ) {
    let intake = Intake(
      passphrases: passphrases, keyFiles: keyFiles, backupFiles: BackupManifest.list)
    // What is gone since it was read is missing, and the second hashing says so.
    try? intake.visit(members, path: path, recorded: recorded, deliver: deliver)
  }

  /// Puts the inputs that could be read together, in the order of what is in them.
  func assemble(_ inputs: [Input]) -> Assembled {
    let order = CaseOrder(
      inputs.compactMap { input in
        guard case .read(let exhibit, let conversations, let notices) = input.outcome else {
          return nil
        }
        return CaseOrder.Item(
          path: input.path, exhibit: exhibit, conversations: conversations, notices: notices)
      })
    var file = CaseFile(assumedZone: zone?.name, region: region)
    for item in order.items {
      file.exhibits.append(item.exhibit)
      file.notices += item.notices
      for var conversation in item.conversations {
        zone?.apply(to: &conversation)
        conversation.id = "c\(file.conversations.count + 1)"
        file.conversations.append(conversation)
      }
    }
    let zoneless = file.conversations.filter { $0.dateReading.zone == .unknown }
    if let zone, !zoneless.isEmpty {
      file.notices.append(
        Notice(
          .zoneAssumed, .info,
          facts: [Fact("conversations", zoneless.count), Fact("zone", zone.name)]))
    } else if !zoneless.isEmpty {
      file.notices.append(
        Notice(.zoneUnknown, .info, facts: [Fact("conversations", zoneless.count)]))
    }
    file.notices += order.twice
    for denial in denials {
      guard let entry = file.entry(of: denial) else { continue }
      file.denials.append(denial)
      file.notices.append(
        Notice(
          .readingDenied, .warning, span: file.span(entry),
          facts: [
            Fact("message", "\(denial.chat)-\(denial.number)"), Fact("event", denial.kind.rawValue),
          ]))
    }
    if let moment, let (account, entry) = file.entry(of: moment, account: account) {
      file.statement = Statement(account: account, entry: entry)
      file.notices.append(
        Notice(
          .momentStated, .info, span: file.span(entry),
          facts: [
            Fact("message", "\(file.conversations[entry.conversation].id)-\(entry.entry + 1)")
          ]))
    }
    file.me = me.flatMap { file.account(named: $0) }
    return Assembled(file: file, paths: order.items.map(\.path))
  }

  /// Hashes the inputs again: the claim of every output is "unchanged since import".
  func verifyUnchanged(_ file: inout CaseFile, paths: [String]) {
    for index in file.exhibits.indices {
      do {
        let same = try Intake().isUnchanged(file.exhibits[index], path: paths[index])
        file.exhibits[index].isUnchangedAfterRun = same
        if !same { file.notices.append(Notice(.inputChanged, .error, exhibit: index)) }
      } catch {
        file.exhibits[index].isUnchangedAfterRun = false
        file.notices.append(Notice(.inputUnreadable, .error, exhibit: index))
      }
    }
  }
}
