/// The command line as it was typed: a verb, operands, flags with their texts.
struct Options {
  /// Why a command line cannot be understood.
  enum Fault: Error {
    case noVerb
    case unknownVerb(String)
    case unknownFlag(String)
    case valueMissing(String)
    case valueUnexpected(String)
    case badValue(flag: String, value: String, choices: [String])
    case operandMissing(Verb)
  }

  /// The verb; nil with `--help` or `--version` alone.
  var verb: Verb?
  /// What stands after the verb.
  var operands: [String] = []
  /// Values by flag name; a switch has an empty value.
  var values: [String: String] = [:]

  /// Whether a flag was given.
  func has(_ name: String) -> Bool { values[name] != nil }

  /// Reads the arguments after the program's name, getopt style: `-qo DIR`, `--output=DIR`, `--`.
  init(_ arguments: [String]) throws(Fault) {
    var rest = arguments[...]
    var onlyOperands = false
    while let argument = rest.popFirst() {
      if onlyOperands || argument == "-" || !argument.hasPrefix("-") {
        try take(operand: argument)
      } else if argument == "--" {
        onlyOperands = true
      } else if argument.hasPrefix("--") {
        try take(long: argument.dropFirst(2), &rest)
      } else {
        try take(short: argument.dropFirst(), &rest)
      }
    }
    if has("help") || has("version") { return }
    guard let verb else { throw .noVerb }
    if verb.needsOperand && operands.isEmpty && !has("stdin") { throw .operandMissing(verb) }
  }

  private mutating func take(operand: String) throws(Fault) {
    guard verb == nil else {
      operands.append(operand)
      return
    }
    // American spelling is understood.
    guard let known = Verb(rawValue: operand == "analyze" ? "analyse" : operand) else {
      throw .unknownVerb(operand)
    }
    verb = known
  }

  private mutating func take(long text: Substring, _ rest: inout ArraySlice<String>)
    throws(Fault)
  {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    guard let flag = Flag.all.first(where: { $0.name == name }) else {
      throw .unknownFlag("--" + name)
    }
    if flag.value == nil {
      guard parts.count == 1 else { throw .valueUnexpected("--" + name) }
      values[name] = ""
    } else if parts.count == 2 {
      try set(flag, String(parts[1]))
    } else {
      guard let next = rest.popFirst() else { throw .valueMissing("--" + name) }
      try set(flag, next)
    }
  }

  private mutating func take(short text: Substring, _ rest: inout ArraySlice<String>)
    throws(Fault)
  {
    var letters = text
    while let letter = letters.popFirst() {
      guard let flag = Flag.all.first(where: { $0.short == letter }) else {
        throw .unknownFlag("-\(letter)")
      }
      guard flag.value != nil else {
        values[flag.name] = ""
        continue
      }
      if !letters.isEmpty {
        try set(flag, String(letters))
      } else if let next = rest.popFirst() {
        try set(flag, next)
      } else {
        throw .valueMissing("-\(letter)")
      }
      return
    }
  }

  private mutating func set(_ flag: Flag, _ value: String) throws(Fault) {
    let given = flag.isRepeatable ? value.split(separator: ",").map(String.init) : [value]
    guard flag.choices.isEmpty || (!given.isEmpty && given.allSatisfy(flag.choices.contains)) else {
      throw .badValue(flag: "--" + flag.name, value: value, choices: flag.choices)
    }
    if flag.isRepeatable, let earlier = values[flag.name] {
      values[flag.name] = earlier + "," + value
    } else {
      values[flag.name] = value
    }
  }
}
