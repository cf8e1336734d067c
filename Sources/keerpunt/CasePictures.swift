import Detector
import Documents
import Evidence
import Importer
import Records

/// Makes the small pictures of a report: chooses which, reads them once more, and draws them.
///
/// The bytes of pictures are not kept when inputs are read, since a chat may hold gigabytes of them.
/// So those that a page has room for are read a second time, one after the other, and only their
/// small pictures are kept. Which ones follows from the findings and not from the machine.
struct CasePictures {
  /// Pictures in a page; a page with more is slow to open and hard to send.
  static let most = 200

  let file: CaseFile
  let findings: Findings
  /// Where the exhibits are, in their order.
  let paths: [String]
  let assembly: CaseAssembly
  /// What was known of the inputs when they were first read, by path.
  var recorded: [String: Intake.Recorded] = [:]

  /// The small pictures by member.
  func draw() -> [MemberID: SmallPicture] {
    let chosen = chosen()
    var small: [MemberID: SmallPicture] = [:]
    guard !chosen.isEmpty else { return small }
    Position.pictures(true)
    defer { Position.pictures(false) }
    var shrinker = PictureShrinker()
    for (exhibit, path) in paths.enumerated() {
      let members = chosen.filter { $0.id.exhibit == exhibit }
      assembly.visit(members, path: path, recorded: recorded[path]) { member, bytes in
        small[member.id] = shrinker.shrink(bytes)
      }
    }
    return small
  }

  /// The pictures there is room for: those of messages that a finding rests on or that the other hand
  /// wrote, then the others in the order of the chats.
  func chosen() -> [Member] {
    let index = AttachmentMembers(file)
    let marks = EntryMarks(findings)
    var first: [Member] = []
    var others: [Member] = []
    var seen: Set<MemberID> = []
    for (number, chat) in file.conversations.enumerated() {
      for entry in chat.attachments.keys.sorted() {
        let id = EntryID(conversation: number, entry: entry)
        guard let member = index.member(of: id), member.kind == .picture,
          member.bytes <= PictureShrinker.Bounds().bytes, seen.insert(member.id).inserted
        else { continue }
        if marks.isOtherHand(id) || marks.events[id] != nil {
          first.append(member)
        } else {
          others.append(member)
        }
      }
    }
    return Array((first + others).prefix(Self.most))
  }
}

extension ReportPictures {
  /// The setting that says whether a report shows pictures.
  static let setting = "media"

  /// What a run shows; pictures are drawn only where a report has a place for them.
  static func of(_ plan: Plan, _ masked: Bool, _ draw: () -> [MemberID: SmallPicture])
    -> ReportPictures
  {
    guard plan.showsPictures else { return ReportPictures(.unwanted) }
    if masked { return ReportPictures(.masked) }
    if Position.picturesFailed != nil { return ReportPictures(.failed) }
    guard plan.isForInvestigator, plan.output != nil else { return ReportPictures(.notMade) }
    return ReportPictures(.shown, small: draw())
  }

  /// What the report of an earlier run shows; nil where it cannot be drawn again.
  static func again(
    _ settings: [String: String], _ draw: () -> [MemberID: SmallPicture]
  ) -> ReportPictures? {
    // A report of before there were pictures says nothing of them.
    guard settings[setting] == "yes" else { return ReportPictures(.unwanted) }
    if settings["redact"].map({ !$0.isEmpty }) == true { return ReportPictures(.masked) }
    if settings[RunNotices.pictures] != nil { return ReportPictures(.failed) }
    guard Position.picturesFailed == nil else { return nil }
    return ReportPictures(.shown, small: draw())
  }
}
