public import Foundation

/// Findings of invented cases, built as `findings.json` writes them: one chat of two people, in
/// which one account is written by another hand from entry 20 to 30.
///
///     FindingsFixture(7).said(.iban, "NL91ABNA0417164300").write(to: folder)
public struct FindingsFixture {
  /// Somebody of the case; who is taken over has the account of the stretch.
  private var persons: [[String: Any]] = []
  private var identifiers: [[String: Any]] = []
  private var events: [[String: Any]] = []
  private var messages: [[String: Any]] = []
  private var members: [[String: Any]] = []
  private var money: [[String: Any]] = []
  private var approaches: [[String: Any]] = []
  private let number: Int
  /// The account of the stretch.
  public let owner: String
  /// Who is written to.
  public let contact: String
  /// What was found of the account.
  public var verdict: String
  private var roles: (owner: String, contact: String) = ("taken", "approached")
  private var phones: (owner: String, contact: String) = ("", "")

  private static let first = [
    "Aafje", "Bram", "Cato", "Dirk", "Evy", "Fons", "Guus", "Hedda", "Imre", "Jorn", "Klaske",
    "Lieve", "Minke", "Nout", "Okke", "Puck", "Quirien", "Roos",
  ]
  private static let syllables = [
    "ba", "ko", "li", "mo", "nu", "pe", "ri", "sa", "to", "va", "wi", "ze", "hu", "ja", "fo", "gre",
  ]

  /// A case by its number; no two have a name, a word of the stretch or a hash in common.
  public init(_ number: Int, verdict: String = "takeover", owner: String? = nil) {
    self.number = number
    self.verdict = verdict
    self.owner = owner ?? Self.name(2 * number)
    contact = Self.name(2 * number + 1)
    if verdict == "impersonation" { roles = ("stranger", "payer") }
    if verdict == "none" { roles = ("bystander", "bystander") }
    if verdict == "inconclusive" { roles.owner = "unclear" }
    // Words that nobody else uses.
    var random = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    let words = (0..<30).map { _ in Self.word(&random) }
    if verdict != "none" {
      said(text: words.prefix(15).joined(separator: " "), at: 21)
      said(text: words.suffix(15).joined(separator: " "), at: 22)
    }
  }

  private static func name(_ number: Int) -> String {
    var random = UInt64(number) &* 0xD134_2543_DE82_EF95 &+ 7
    return first[number % first.count] + " " + word(&random).capitalized + "\(number)"
  }

  private static func word(_ random: inout UInt64) -> String {
    (0..<3).map { _ in
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return syllables[Int(random >> 33) % syllables.count]
    }.joined()
  }

  private static func hash(_ text: String) -> String {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(sum, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The time of an entry: each case has its own day.
  private func time(_ entry: Int) -> String {
    let minute = entry < 10 ? "0\(entry)" : "\(entry)"
    // What stands before the stretch is of weeks before.
    return "2020-\(entry < 20 ? "09" : "11")-\(10 + number % 18)T10:\(minute):00"
  }

  /// Takes an identifier that the account of the stretch names; entries 20 to 30 are inside.
  public mutating func said(
    _ kind: String, _ value: String, at entry: Int = 25, by name: String? = nil,
    country: String? = nil, holder: String? = nil
  ) {
    var item: [String: Any] = [
      "kind": kind, "value": value, "conversation": "c1", "account": name ?? owner,
      "entry": entry, "line": entry, "time": time(entry), "quote": value,
      "facts": country.map { ["country": $0] } ?? [:],
    ]
    if let holder { item["holder"] = ["name": holder, "entry": entry, "line": entry] }
    identifiers.append(item)
  }

  /// Takes a message of the account; inside the stretch it is among those that a batch keeps.
  public mutating func said(text: String, at entry: Int, event: String? = nil) {
    if (20...30).contains(entry) { messages.append(["entry": entry, "text": text]) }
    guard let event else { return }
    events.append([
      "kind": event, "conversation": "c1", "account": owner, "entry": entry, "line": entry,
      "time": time(entry), "quote": text, "confidence": 0.9, "facts": [:] as [String: Any],
    ])
  }

  /// Takes an attachment of a message.
  public mutating func sent(_ content: String, at entry: Int = 24) {
    let hash = String(repeating: Self.hash(content), count: 4)
    members.append([
      "path": "IMG-\(members.count).jpg", "bytes": 100, "sha256": hash,
      "kind": "picture", "status": "read",
    ])
    if (20...30).contains(entry) {
      messages.append(["entry": entry, "text": "", "attachment": hash])
    }
  }

  /// Sets somebody's own number and role.
  public mutating func number(owner: String? = nil, contact: String? = nil, role: String? = nil) {
    if let owner { phones.owner = owner }
    if let contact { phones.contact = contact }
    if let role { roles.contact = role }
  }

  /// Takes a request for money inside the stretch.
  public mutating func asked(
    _ amount: String, _ currency: String?, to kind: String, _ payee: String, paid: Bool,
    saying said: [String] = []
  ) {
    money.append([
      "conversation": "c1", "account": owner, "request": 23, "time": time(23), "inside": true,
      "payee": payee, "payeeKind": kind, "claimedPaid": paid,
      "amounts": [
        ["text": amount, "amount": amount, "currency": currency as Any? ?? NSNull(), "entry": 23]
      ],
      "payees": [["kind": kind, "value": payee, "entry": 25]],
      "claims": paid ? [["conversation": "c1", "entry": 26, "line": 26]] : [],
      "paidAmounts": said.map {
        ["text": $0, "amount": $0, "currency": currency as Any? ?? NSNull(), "entry": 26]
      },
      "entries": [["conversation": "c1", "entry": 23, "line": 23]],
    ])
  }

  /// Takes an approach of the contact by the account.
  public mutating func lured(_ what: String, answer: String? = nil) {
    approaches.append([
      "conversation": "c1", "from": owner, "to": contact, "what": what, "entry": 23, "line": 23,
      "time": time(23), "answer": answer as Any? ?? NSNull(),
    ])
  }

  /// The file.
  public func json() throws -> Data {
    let sha = String(repeating: Self.hash("case \(number)"), count: 4)
    let isFound = verdict == "takeover" || verdict == "impersonation"
    let moment: [String: Any] = [
      "entry": 20, "line": 20, "time": time(20),
      "interval": [
        "level": 0.95, "firstEntry": 20, "lastEntry": 20, "firstLine": 20, "lastLine": 20,
        "setSize": 1,
      ],
    ]
    func account(_ name: String, _ isOwner: Bool) -> [String: Any] {
      var item: [String: Any] = [
        "conversation": "c1", "name": name, "verdict": isOwner ? verdict : "none",
        "log10LR": isOwner && verdict != "none" ? 1.5 : -0.5, "messages": 20,
        "episodes": [] as [Any], "families": [:] as [String: Any], "grounds": [] as [Any],
        "counterGrounds": [] as [Any], "hypotheses": [] as [Any],
      ]
      guard isOwner, verdict != "none" else { return item }
      item[isFound ? "onset" : "candidate"] = moment
      if isFound {
        item["episodes"] = [["firstLine": 20, "lastLine": 30, "firstEntry": 20, "lastEntry": 30]]
      }
      return item
    }
    func person(_ id: String, _ name: String, _ phone: String, _ role: String) -> [String: Any] {
      [
        "id": id, "names": [name], "phones": phone.isEmpty ? [] : [phone],
        "accounts": [["conversation": "c1", "name": name]], "basis": "single", "role": role,
      ]
    }
    var stretches: [[String: Any]] = []
    if !messages.isEmpty {
      let sorted = messages.sorted { ($0["entry"] as? Int ?? 0) < ($1["entry"] as? Int ?? 0) }
      stretches.append([
        "conversation": "c1", "account": owner, "messages": sorted, "left": 0,
      ])
    }
    let tree: [String: Any] = [
      "schema": "keerpunt.findings/1",
      "exhibits": [
        [
          "name": "case-\(number).zip", "kind": "archive", "bytes": 1_000, "sha256": sha,
          "sha512": sha + sha, "complete": true, "members": members,
        ] as [String: Any]
      ],
      "conversations": [
        [
          "id": "c1", "title": owner, "platform": "whatsapp", "entries": 40,
          "senders": [["name": owner, "messages": 20], ["name": contact, "messages": 20]],
        ] as [String: Any]
      ],
      "accounts": [account(owner, true), account(contact, false)],
      "persons": [
        person("p1", owner, phones.owner, roles.owner),
        person("p2", contact, phones.contact, roles.contact),
      ],
      "events": events.sorted { ($0["entry"] as? Int ?? 0) < ($1["entry"] as? Int ?? 0) },
      "identifiers": identifiers, "money": money, "approaches": approaches,
      "twoSides": [] as [Any], "stretches": stretches, "notices": [] as [Any],
    ]
    return try JSONSerialization.data(withJSONObject: tree, options: [.sortedKeys])
  }

  /// Writes the file where a batch would, with a line of `results.jsonl`.
  public func write(to batch: URL) throws {
    let cases = batch.appending(path: "cases")
    try FileManager.default.createDirectory(at: cases, withIntermediateDirectories: true)
    try json().write(to: cases.appending(path: "case-\(number).json"))
    let line =
      #"{"input":"case-\#(number).zip","outcome":"read","findings":"cases/case-\#(number).json"}"#
    let results = batch.appending(path: "results.jsonl")
    let before = (try? Data(contentsOf: results)) ?? Data()
    try (before + Data((line + "\n").utf8)).write(to: results)
  }
}
