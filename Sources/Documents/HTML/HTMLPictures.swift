import Evidence
import Records
import Wording

/// Attachments of messages: which are among the input, by their hash, and the pictures of them.
struct HTMLPictures {
  /// What a message with an attachment shows of it.
  struct Shown {
    /// SHA-256 of the file, in hexadecimal.
    let sha256: String
    /// Position in the list of pictures; nil where the page shows none.
    let picture: Int?
  }

  let language: ReportLanguage
  private let pictures: ReportPictures
  private let members: AttachmentMembers
  /// The pictures in the order in which messages name them.
  private(set) var list: [SmallPicture] = []
  private var places: [MemberID: Int] = [:]
  private var named = 0
  private var held = 0
  private var drawable: Set<MemberID> = []

  /// Looks at every message of a case once.
  init(_ file: CaseFile, _ pictures: ReportPictures, _ language: ReportLanguage) {
    self.language = language
    self.pictures = pictures
    members = AttachmentMembers(file)
    for (number, chat) in file.conversations.enumerated() {
      for index in chat.attachments.keys.sorted() {
        named += 1
        let id = EntryID(conversation: number, entry: index)
        guard let member = members.member(of: id) else { continue }
        held += 1
        if member.kind == .picture { drawable.insert(member.id) }
        guard let small = pictures.small[member.id], places[member.id] == nil else { continue }
        places[member.id] = list.count
        list.append(small)
      }
    }
  }

  /// What a message shows of its attachment; nil where that is not among the input.
  func shown(_ id: EntryID) -> Shown? {
    guard let member = members.member(of: id), let digests = member.digests else { return nil }
    return Shown(sha256: digests.sha256, picture: places[member.id])
  }

  /// The picture of a message for a page that runs no script; empty where there is none.
  func markup(_ id: EntryID) -> String {
    guard let shown = shown(id) else { return "" }
    var out = "<div class=\"addr\">SHA-256 " + shown.sha256 + "</div>"
    if let place = shown.picture {
      let small = list[place]
      out =
        "<img class=\"small-picture\" alt=\"" + Escaping.attribute(say(.pictureAlt))
        + "\" width=\"\(small.width)\" height=\"\(small.height)\" src=\"data:image/jpeg;base64,"
        + InlineHash.base64(small.jpeg) + "\">" + out
    }
    return out
  }

  /// Sentences on what stands beside messages, and what does not.
  var sentences: [String] {
    guard named > 0 else { return [] }
    var sentences = [say(.held, [Fact("named", named), Fact("held", held)])]
    guard !drawable.isEmpty else { return sentences }
    switch pictures.state {
    case .shown:
      if !list.isEmpty { sentences.append(say(.pictures, [Fact("shown", list.count)])) }
      let rest = drawable.count - list.count
      if rest > 0 { sentences.append(say(.picturesRest, [Fact("count", rest)])) }
    case .unwanted: sentences.append(say(.picturesUnwanted))
    case .masked: sentences.append(say(.picturesMasked))
    case .failed: sentences.append(say(.picturesFailed))
    case .notMade: sentences.append(say(.picturesNotMade))
    }
    return sentences
  }

  private func say(_ phrase: ViewerPhrase, _ facts: [Fact] = []) -> String {
    Wording.phrase(phrase, facts, language)
  }
}
