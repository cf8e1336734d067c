import Evidence
import Parser
import Wording

/// The formats there are, from the list itself.
enum Formats {
  static func run(_ plan: Plan) -> ExitCode {
    let rows = ChatFormats.all.map { format in
      (
        id: format.id.rawValue,
        // Data for machines is in one language.
        about: Wording.about(format.id, language: plan.json ? .fallback : plan.language),
        tier: format.tier.rawValue
      )
    }
    var text = ""
    if plan.json {
      text = "[\n"
      text += rows.map {
        "  {\"id\": \"\($0.id)\", \"about\": \"\($0.about)\", \"tier\": \"\($0.tier)\"}"
      }.joined(separator: ",\n")
      text += "\n]\n"
    } else if plan.markdown {
      let heads = [HelpText.Line.formatColumn, .aboutColumn, .tierColumn].map {
        HelpText.line($0, language: plan.language)
      }
      text = "| " + heads.joined(separator: " | ") + " |\n|---|---|---|\n"
      for row in rows { text += "| `\(row.id)` | \(row.about) | \(row.tier) |\n" }
    } else {
      for row in rows {
        text += Help.pad(row.id, 22) + Help.pad(row.tier, 20) + row.about + "\n"
      }
    }
    return Terminal.print(text) ? .done : .inputOutput
  }
}
