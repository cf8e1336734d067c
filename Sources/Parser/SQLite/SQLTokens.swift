import Evidence

/// The words of a declaration.
struct SQLTokens {
  /// One of them.
  enum Token: Equatable {
    /// A word, or a name in any of the four kinds of quotes.
    case word(String, isQuoted: Bool)
    case sign(UInt8)
  }

  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The columns of a `CREATE TABLE`; nil when it is something else.
  mutating func table() -> (list: [SQLiteTable.Column], rowid: Int?)? {
    guard keyword() == "CREATE" else { return nil }
    var word = keyword()
    if word == "TEMP" || word == "TEMPORARY" { word = keyword() }
    guard word == "TABLE" else { return nil }
    // Everything up to the bracket is the name.
    while let token = next() {
      if token == .sign(UInt8(ascii: "(")) { break }
      if token == .sign(UInt8(ascii: ".")) { continue }
      guard case .word = token else { return nil }
    }
    var list: [SQLiteTable.Column] = []
    var rowid: Int?
    while true {
      let (tokens, isLast) = definition()
      switch Self.meaning(tokens) {
      case .column(let column, let isKey):
        if isKey { rowid = list.count }
        list.append(column)
      case .reckoned: break
      case .constraint:
        let index = Self.key(tokens).flatMap { key in
          list.firstIndex { $0.name.lowercased() == key.lowercased() }
        }
        if let index, list[index].type == "INTEGER" { rowid = index }
      }
      if isLast { break }
      guard list.count < 32_767 else { return nil }
    }
    var isWithout = false
    while let token = next() {
      guard case .word(let text, false) = token else { continue }
      if isWithout, text.uppercased() == "ROWID" { return nil }
      isWithout = text.uppercased() == "WITHOUT"
    }
    return list.isEmpty ? nil : (list, rowid)
  }

  private static let constraints: Set<String> = [
    "CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN",
  ]

  private static func word(_ token: Token) -> String? {
    if case .word(let text, false) = token { return text.uppercased() }
    return nil
  }

  /// What a definition is.
  private enum Definition {
    case column(SQLiteTable.Column, isKey: Bool)
    /// A column that is reckoned anew each time: it has no place in the record.
    case reckoned
    case constraint
  }

  private static func meaning(_ tokens: [Token]) -> Definition {
    guard let first = tokens.first, case .word(let name, let isQuoted) = first,
      isQuoted || !constraints.contains(name.uppercased())
    else { return .constraint }
    var type: [String] = []
    var index = 1
    let ends: Set<String> = [
      "CONSTRAINT", "PRIMARY", "NOT", "NULL", "UNIQUE", "CHECK", "DEFAULT", "COLLATE",
      "REFERENCES", "GENERATED", "AS",
    ]
    while index < tokens.count, case .word(let text, _) = tokens[index],
      !ends.contains(text.uppercased())
    {
      type.append(text.uppercased())
      index += 1
    }
    var standard = SQLiteTable.Standard.null
    var isKey = false
    var isReckoned = false
    var isStored = false
    var depth = 0
    for place in index..<max(index, tokens.count) {
      if tokens[place] == .sign(UInt8(ascii: "(")) { depth += 1 }
      if tokens[place] == .sign(UInt8(ascii: ")")) { depth -= 1 }
      guard depth == 0, let word = word(tokens[place]) else { continue }
      let after = Array(tokens[(place + 1)...].prefix(3))
      switch word {
      case "PRIMARY":
        let isDown = after.count > 1 && Self.word(after[1]) == "DESC"
        isKey = type == ["INTEGER"] && !isDown
      case "DEFAULT": standard = Self.standard(after)
      case "AS": isReckoned = true
      case "STORED": isStored = true
      default: break
      }
    }
    if isReckoned && !isStored { return .reckoned }
    let column = SQLiteTable.Column(
      name: name, type: type.joined(separator: " "), standard: standard)
    return .column(column, isKey: isKey)
  }

  private static func standard(_ tokens: [Token]) -> SQLiteTable.Standard {
    var tokens = tokens
    while let first = tokens.first,
      first == .sign(UInt8(ascii: "(")) || first == .sign(UInt8(ascii: "+"))
    {
      tokens.removeFirst()
    }
    var isNegative = false
    if tokens.first == .sign(UInt8(ascii: "-")) {
      isNegative = true
      tokens.removeFirst()
    }
    guard let first = tokens.first, case .word(let text, let isQuoted) = first else {
      return .null
    }
    if isQuoted { return .text(text) }
    if let number = Plausible.whole(text.utf8) {
      return .integer(isNegative ? -number : number)
    }
    switch text.uppercased() {
    case "TRUE": return .integer(1)
    case "FALSE": return .integer(0)
    default: return .null
    }
  }

  /// The one column of a `PRIMARY KEY (…)` that stands by itself.
  private static func key(_ tokens: [Token]) -> String? {
    guard let place = tokens.firstIndex(where: { word($0) == "PRIMARY" }),
      tokens.count == place + 5 || tokens.count == place + 6,
      case .word(let name, _) = tokens[place + 3]
    else { return nil }
    return name
  }

  /// The tokens up to the comma or the bracket that ends a definition.
  private mutating func definition() -> (tokens: [Token], isLast: Bool) {
    var tokens: [Token] = []
    var depth = 0
    while let token = next() {
      switch token {
      case .sign(UInt8(ascii: "(")): depth += 1
      case .sign(UInt8(ascii: ")")):
        if depth == 0 { return (tokens, true) }
        depth -= 1
      case .sign(UInt8(ascii: ",")) where depth == 0: return (tokens, false)
      default: break
      }
      tokens.append(token)
    }
    return (tokens, true)
  }

  private mutating func keyword() -> String? { next().flatMap(Self.word) }

  private mutating func next() -> Token? {
    skip()
    guard at < bytes.count else { return nil }
    let byte = bytes[at]
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): return quoted(byte)
    case UInt8(ascii: "["): return quoted(UInt8(ascii: "]"))
    default: break
    }
    let start = at
    while at < bytes.count, Self.isWord(bytes[at]) { at += 1 }
    if at == start {
      at += 1
      return .sign(byte)
    }
    return .word(String(decoding: bytes[start..<at], as: UTF8.self), isQuoted: false)
  }

  private mutating func quoted(_ end: UInt8) -> Token {
    at += 1
    var text: [UInt8] = []
    while at < bytes.count {
      if bytes[at] == end {
        guard at + 1 < bytes.count, bytes[at + 1] == end, end != UInt8(ascii: "]") else { break }
        at += 1
      }
      text.append(bytes[at])
      at += 1
    }
    at += 1
    return .word(String(decoding: text, as: UTF8.self), isQuoted: true)
  }

  /// Passes blanks and comments.
  private mutating func skip() {
    while at < bytes.count {
      if bytes[at] <= 0x20 {
        at += 1
      } else if at + 1 < bytes.count, bytes[at] == UInt8(ascii: "-"),
        bytes[at + 1] == UInt8(ascii: "-")
      {
        while at < bytes.count, bytes[at] != 0x0A { at += 1 }
      } else if at + 1 < bytes.count, bytes[at] == UInt8(ascii: "/"),
        bytes[at + 1] == UInt8(ascii: "*")
      {
        at += 2
        while at + 1 < bytes.count,
          bytes[at] != UInt8(ascii: "*") || bytes[at + 1] != UInt8(ascii: "/")
        {
          at += 1
        }
        at += 2
      } else {
        return
      }
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "$"): true
    default: byte >= 0x80
    }
  }
}
