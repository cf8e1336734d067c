import Wording

/// Completion scripts, made from the lists of verbs and flags.
enum Completions {
  /// The script for a shell; nil for a shell there is none for.
  static func script(for shell: String, _ language: ReportLanguage) -> String? {
    switch shell {
    case "bash": bash
    case "zsh": "#compdef keerpunt\nautoload -U +X bashcompinit && bashcompinit\n" + bash
    case "fish": fish(language)
    default: nil
    }
  }

  private static var bash: String {
    var text =
      "_keerpunt() {\n  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}\n"
    text += "  case $prev in\n"
    for flag in Flag.all {
      guard let value = flag.value, !value.choices.isEmpty else { continue }
      text += "    --\(flag.name)) COMPREPLY=($(compgen -W '"
      text += value.choices.joined(separator: " ") + "' -- \"$cur\")); return;;\n"
    }
    text += "  esac\n  if [ $COMP_CWORD -eq 1 ]; then\n    COMPREPLY=($(compgen -W '"
    text += Verb.allCases.map(\.rawValue).joined(separator: " ") + "' -- \"$cur\")); return\n  fi\n"
    text += "  case ${COMP_WORDS[1]}:$cur in\n"
    for verb in Verb.allCases {
      let flags = Flag.of(verb).map { "--" + $0.name }.joined(separator: " ")
      text +=
        "    \(verb.rawValue):-*) COMPREPLY=($(compgen -W '\(flags)' -- \"$cur\")); return;;\n"
    }
    text += "  esac\n  COMPREPLY=($(compgen -f -- \"$cur\"))\n}\n"
    text += "complete -o filenames -F _keerpunt keerpunt\n"
    return text
  }

  private static func fish(_ language: ReportLanguage) -> String {
    var text = ""
    for verb in Verb.allCases {
      text += "complete -c keerpunt -n __fish_use_subcommand -a \(verb.rawValue)"
      text += " -d '\(quoted(verb.about(language)))'\n"
      for flag in Flag.of(verb) {
        text += "complete -c keerpunt -n '__fish_seen_subcommand_from \(verb.rawValue)'"
        text += " -l \(flag.name)" + (flag.short.map { " -s \($0)" } ?? "")
        if let value = flag.value {
          text += " -r"
          if !value.choices.isEmpty { text += " -a '\(value.choices.joined(separator: " "))'" }
        }
        text += " -d '\(quoted(flag.help(language)))'\n"
      }
    }
    return text
  }

  /// Text between the single quotes of fish.
  private static func quoted(_ text: String) -> String { text.replacing("'", with: "\\'") }
}
