import Evidence
import Glibc
import Wording

/// The command line as it was typed: a verb, operands, and the values of the flags.
struct Options {
  /// Why a command line cannot be understood.
  enum Fault: Error {
    case noVerb
    case unknownVerb(String)
    case unknownFlag(String)
    case flagOfOtherVerbs(HelpText.Flag, Verb)
    case valueMissing(String)
    case valueUnexpected(String)
    case badValue(flag: HelpText.Flag, value: String, known: [String], complaint: Wording.Message)
    case operandMissing(Verb)
  }

  /// The verb; nil with `--help` or `--version` alone.
  private(set) var verb: Verb?
  /// What stands after the verb.
  private(set) var operands: [String] = []
  /// The values of the flags.
  private(set) var low = LowArguments()
  /// The flags that were given.
  private(set) var given: Set<HelpText.Flag> = []

  /// Reads the arguments after the program's name, getopt style: `-qo DIR`, `--output=DIR`, `--`.
  ///
  /// - Parameter exists: whether something is at a path; a first operand that is no verb and is
  ///   there is an input of `analyse`.
  init(_ arguments: [String], exists: (String) -> Bool = Self.isThere) throws(Fault) {
    var rest = arguments[...]
    var onlyOperands = false
    while let argument = rest.popFirst() {
      if onlyOperands || argument == "-" || !argument.hasPrefix("-") {
        try take(operand: argument, exists)
      } else if argument == "--" {
        onlyOperands = true
      } else if argument.hasPrefix("--") {
        try take(long: argument.dropFirst(2), &rest)
      } else {
        try take(short: argument.dropFirst(), &rest)
      }
    }
    if low.help || low.version { return }
    guard let verb else { throw .noVerb }
    for flag in Flag.all where given.contains(flag.key) && !flag.verbs.contains(verb) {
      throw .flagOfOtherVerbs(flag.key, verb)
    }
    if verb.needsOperand && operands.isEmpty && !low.listIsInput { throw .operandMissing(verb) }
  }

  /// Whether something is at a path, whatever it is.
  private static func isThere(_ path: String) -> Bool {
    var info = stat()
    return PathText.withSystemPath(path) { lstat($0, &info) } == 0
  }

  private mutating func take(operand: String, _ exists: (String) -> Bool) throws(Fault) {
    guard verb == nil else {
      operands.append(operand)
      return
    }
    // American spelling is understood.
    if let known = Verb(rawValue: operand == "analyze" ? "analyse" : operand) {
      verb = known
    } else if exists(operand) {
      verb = .analyse
      operands.append(operand)
    } else {
      throw .unknownVerb(operand)
    }
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
      try set(flag, "")
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
        try set(flag, "")
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
    try flag.take(value, &low)
    given.insert(flag.key)
  }
}
