import Evidence
import Story
import Wording

/// Names of the files of papers, in the language of the papers.
///
/// Whoever opens the folder must see at once which paper is theirs and to whom the others go. A
/// name comes out of a chat: only its letters and digits go into a path, and none of it where it has
/// none. In a bag every name is ASCII, so that every disk and every validator reads it the same.
///
///     uw-papier-overgenomen-account.pdf   geef-aan-Fatima-el-Idrissi-gevraagd-om-geld.pdf
///     geef-aan-Zoe-gevraagd-om-geld.pdf   (Zoë)
struct PaperNames {
  private let base: ReportContext
  private var used: Set<String> = []

  init(_ base: ReportContext) { self.base = base }

  /// The name of a paper about one thing, for one person.
  mutating func paper(_ what: VictimPhrase, for account: AccountID?) -> String {
    let phrase: VictimPhrase =
      switch base.holder(account) {
      case .reader: .fileYours
      case .other: .fileGive
      case .unknown: .fileFor
      }
    let name = account.map { Self.token(base.file.name($0)) } ?? ""
    guard phrase == .fileYours || !name.isEmpty else { return unique(base.tell(what)) }
    let facts = [Fact("what", base.tell(what))]
    return unique(
      base.text(phrase, phrase == .fileYours ? facts : facts + [Fact("name", name)]))
  }

  /// The name of a page that asks somebody for a chat.
  mutating func request(_ account: AccountID?) -> String {
    let name = account.map { Self.token(base.file.name($0)) } ?? ""
    guard !name.isEmpty else { return unique(base.tell(.fileAskBlank)) }
    return unique(base.text(.fileAsk, [Fact("name", name)]))
  }

  /// A name that no other paper has.
  mutating func unique(_ name: String) -> String {
    var candidate = name
    var number = 2
    while !used.insert(candidate).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }

  /// Letters and digits of a name in ASCII, the rest as single hyphens.
  ///
  /// Story: the account of a Zoë was taken over, and the whole analysis ended before anything was
  /// written, for her name stood in the name of a file.
  static func token(_ name: String) -> String {
    var out: [UInt8] = []
    for byte in PlainLetters.of(name).utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        out.append(byte)
      default: if let last = out.last, last != UInt8(ascii: "-") { out.append(UInt8(ascii: "-")) }
      }
      if out.count >= 40 { break }
    }
    while out.last == UInt8(ascii: "-") { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }
}

extension ReportContext {
  /// Whose a paper is, as seen by whoever brought the files.
  enum Holder {
    /// Theirs.
    case reader
    /// Somebody else's: to be given on.
    case other
    /// Nobody knows who brought the files.
    case unknown
  }

  /// Whose the paper of an account is.
  func holder(_ account: AccountID?) -> Holder {
    guard let reader = scene.reader else { return .unknown }
    guard let account else { return .other }
    return scene.person(of: account) == scene.person(of: reader.account) ? .reader : .other
  }

  /// "This paper is yours", or to whom it goes, before the line under the title.
  func holderLead(_ account: AccountID?) -> String {
    switch holder(account) {
    case .reader: tell(.yours) + " "
    case .other:
      account.map { text(.giveTo, [Fact("name", Escaping.visible(file.name($0)))]) + " " } ?? ""
    case .unknown: ""
    }
  }
}
