/// The manual page, in mdoc, made from the same lists as the help.
enum ManPage {
  /// The page.
  static var mdoc: String {
    var text = """
      .Dd November 23, 2026
      .Dt KEERPUNT 1
      .Os
      .Sh NAME
      .Nm keerpunt
      .Nd find the message at which a chat account changed hands
      .Sh SYNOPSIS
      .Nm
      .Ar verb
      .Op Ar input ...
      .Op Ar flags
      .Sh DESCRIPTION
      Reads exported chats, rebuilds the conversations, finds the message at which an account
      changed hands, and writes what the police need.
      Nothing leaves the machine; inputs are read, never written.
      .Sh VERBS
      .Bl -tag -width completions

      """
    for verb in Verb.allCases {
      text += ".It Cm \(verb.rawValue) Ar \(verb.operands)\n\(escape(verb.description))\n"
    }
    text += ".El\n.Sh FLAGS\n.Bl -tag -width indent\n"
    for flag in Flag.all {
      let short = flag.short.map { "Fl \($0) , " } ?? ""
      let value = flag.value.map { " Ar \($0)" } ?? ""
      text += ".It \(short)Fl -\(flag.name)\(value)\n\(escape(flag.help))\n"
      if !flag.choices.isEmpty { text += "Values: \(flag.choices.joined(separator: ", ")).\n" }
    }
    text += ".El\n.Sh EXIT STATUS\n.Bl -tag -width indent\n"
    for (code, meaning) in Help.exitCodes(.analyse) {
      text += ".It \(code)\n\(escape(meaning))\n"
    }
    text += """
      .El
      .Sh ENVIRONMENT
      .Bl -tag -width SOURCE_DATE_EPOCH
      .It Ev NO_COLOR
      No colour on the terminal.
      .It Ev SOURCE_DATE_EPOCH
      Seconds since 1970 to write into run.json and report.pdf in place of the clock.
      .It Ev LC_ALL , LC_MESSAGES , LANG
      Language of messages: nl or en.
      .El

      """
    return text
  }

  private static func escape(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : String($0) }
      .joined(separator: "\n")
  }
}
