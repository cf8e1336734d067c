/// Which file of an exhibit a message means by the name it gives of its attachment.
///
/// A name is no address: two folders of one archive may hold an `IMG-0001.jpg` each, and a database
/// names a path of the phone that nobody packed. Where several files fit that are not the same by
/// their hash, none is meant: the wrong picture beside a message is worse than no picture.
///
///     photos/photo_1.jpg   ->   export.zip!/ChatExport/photos/photo_1.jpg
package struct AttachmentMembers: Sendable {
  private let file: CaseFile
  /// Members with bytes, by exhibit and by the last part of their path.
  private let byName: [[String: [Int]]]

  /// Looks at the members of a case once.
  package init(_ file: CaseFile) {
    self.file = file
    byName = file.exhibits.map { exhibit in
      var byName: [String: [Int]] = [:]
      for member in exhibit.members where member.digests != nil {
        byName[member.name, default: []].append(member.id.index)
      }
      return byName
    }
  }

  /// The member that the attachment of an entry is; nil where it has none, or none that is certain.
  package func member(of id: EntryID) -> Member? {
    let chat = file.conversations[id.conversation]
    guard let range = chat.attachments[id.entry], !range.isEmpty else { return nil }
    let own = chat.member(of: id.entry)
    guard file.exhibits.indices.contains(own.exhibit) else { return nil }
    let members = file.exhibits[own.exhibit].members
    let name = chat.string(range)
    let last = name.utf8.lastIndex(of: UInt8(ascii: "/")).map {
      String(name[name.utf8.index(after: $0)...])
    }
    var found = (byName[own.exhibit][last ?? name] ?? []).map { members[$0] }
    guard found.count > 1 else { return found.first }
    // The path as the message has it, then the folder of the chat, tell more than the name does.
    let bySuffix = found.filter { $0.path == name || $0.path.hasSuffix("/" + name) }
    if !bySuffix.isEmpty { found = bySuffix }
    let folder = file.member(own).map { $0.path.dropLast($0.name.count) } ?? ""
    let beside = found.filter { $0.path.hasPrefix(folder) }
    if !beside.isEmpty { found = beside }
    let isOne = found.allSatisfy { $0.digests == found[0].digests }
    return isOne ? found[0] : nil
  }
}
