/// The texts of `--help`, made from the lists of verbs and flags.
enum Help {
  /// Help of the program as a whole.
  static var program: String {
    var text = """
      keerpunt finds the message at which a chat account changed hands.

      usage: keerpunt VERB INPUT… [flags]

      verbs:

      """
    for verb in Verb.allCases {
      text += "  " + pad(verb.rawValue, 13) + verb.about + "\n"
    }
    text += """

      examples:
        keerpunt analyse owner.zip contact1.zip contact2.txt -o report
        keerpunt inspect export.zip
        keerpunt timeline export.zip --format csv > messages.csv

      `keerpunt VERB --help` tells what a verb does and which flags it takes.
      Nothing leaves this machine; inputs are read, never written.

      """
    return text
  }

  /// Help of one verb.
  static func verb(_ verb: Verb) -> String {
    var text = "usage: keerpunt \(verb.rawValue) \(verb.operands) [flags]\n\n"
    text += verb.description + "\n\nflags:\n"
    let flags = Flag.of(verb)
    let width = min(34, (flags.map { $0.synopsis.count }.max() ?? 0) + 2)
    for flag in flags {
      if flag.synopsis.count + 2 > width {
        text += "  " + flag.synopsis + "\n  " + pad("", width) + flag.help + "\n"
      } else {
        text += "  " + pad(flag.synopsis, width) + flag.help + "\n"
      }
    }
    text += "\nexit codes:\n"
    for (code, meaning) in exitCodes(verb) { text += "  " + pad(String(code), 6) + meaning + "\n" }
    return text
  }

  /// The exit codes a verb can end with.
  static func exitCodes(_ verb: Verb) -> [(Int32, String)] {
    var codes: [(Int32, String)] = [(0, "done, whatever was found")]
    if verb == .analyse {
      codes.append((10, "with --exit-code: takeover or impersonation indicated"))
      codes.append((11, "with --exit-code: inconclusive"))
    }
    codes += [
      (2, "partial: some inputs could not be read; they are listed"),
      (64, "the command line is wrong"), (65, "nothing readable in the inputs"),
      (66, "an input does not exist"), (70, "internal error"),
      (73, "the output exists or cannot be made"), (74, "reading or writing failed"),
      (130, "interrupted"),
    ]
    return codes
  }

  static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
