import Evidence
import Story
import Wording

/// Names of the files of papers, in the language of the papers.
///
/// Whoever opens the folder must see at once which paper is theirs and to whom the others go. A
/// name comes out of a chat: only its letters and digits go into a path, and none of it where it has
/// none.
///
///     uw-papier-overgenomen-account.pdf   geef-aan-Fatima-el-Idrissi-gevraagd-om-geld.pdf
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

  /// Letters and digits of a name, the rest as single hyphens; marks only on a letter, two at most.
  static func token(_ name: String) -> String {
    var out = String.UnicodeScalarView()
    var marks = 0
    for scalar in name.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber:
        marks = 0
        out.append(scalar)
      case .nonspacingMark, .spacingMark:
        marks += 1
        if marks <= 2, out.last.map({ $0 != "-" }) == true { out.append(scalar) }
      default:
        marks = 0
        if out.last.map({ $0 != "-" }) == true { out.append("-") }
      }
      if out.count >= 40 { break }
    }
    while out.last == "-" { out.removeLast() }
    return String(out)
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
