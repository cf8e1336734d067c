import Evidence
import Wording

/// The files in the inputs, what became of each, with short hashes.
struct MembersSection: Section {
  static let id = "members"
  static let title = Phrase.sectionMembers
  let context: ReportContext

  func blocks() -> [Block] {
    var blocks: [Block] = []
    let opened = file.exhibits.indices.filter { file.exhibits[$0].kind != .file }
    // Small archives share one table, large ones have their own.
    let small = opened.filter { file.exhibits[$0].members.count <= 12 }
    blocks += memberBlocks(small)
    for index in opened where !small.contains(index) { blocks += memberBlocks([index]) }
    return blocks.isEmpty ? [prose(.membersNone)] : blocks
  }

  private func memberBlocks(_ indices: [Int]) -> [Block] {
    var rows: [[[Piece]]] = []
    var rest = 0
    for index in indices {
      let members = file.exhibits[index].members
      // Files that were read stand first; what was only listed fills the room that is left.
      let important = members.filter { $0.status != .listed }
      let listed = members.filter { $0.status == .listed }
      let shown = important + listed.prefix(max(0, Length.members - important.count))
      rest += members.count - shown.count
      rows += shown.map { memberCells($0, "\(index + 1). ") }
    }
    guard !rows.isEmpty else { return [] }
    let names = indices.map { Escaping.visible(file.exhibits[$0].name) }
    var blocks: [Block] = [
      .heading(
        Wording.phrase(
          .membersHeading, [Fact("name", names.joined(separator: ", "))], language)),
      .table(
        Table(
          columns: [
            Table.Column(say(.columnMember), weight: 2.5),
            Table.Column(say(.columnSize), isNumeric: true),
            Table.Column(say(.columnStatus), weight: 1.4), Table.Column(say(.columnFormat)),
            Table.Column(say(.columnShort256), weight: 1.5),
          ], rows: rows)),
    ]
    if rest > 0 { blocks.append(.paragraph(say(.membersMore, ["count": number(rest)]))) }
    return blocks
  }

  private func memberCells(_ member: Member, _ exhibit: String) -> [[Piece]] {
    [
      [.prose(exhibit), .evidence(member.path)], number(member.bytes),
      cells(Wording.status(member.status, language: language)),
      cells(member.format.map { Wording.format($0, language: language) } ?? "–"),
      member.digests.map { [.code(short($0.sha256))] } ?? cells("–"),
    ]
  }
}
