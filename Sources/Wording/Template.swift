package import Evidence

/// Sentences with holes.
package enum Template {
  /// Fills braces with facts, drops bracketed parts that lack one, and adds facts left over.
  ///
  ///     "Reached[ at {limit}]." + limit 4096, depth 9  ->  "Reached at 4096 (depth: 9)."
  package static func fill(_ template: String, _ facts: [Fact], names: (String) -> String) -> String
  {
    var used: Set<String> = []
    var out = ""
    for part in parts(template) {
      var text = ""
      var isWhole = true
      for piece in part.pieces {
        switch piece {
        case .text(let words): text += words
        case .hole(let key):
          used.insert(key)
          if let fact = facts.first(where: { $0.key == key }) {
            text += fact.value
          } else {
            isWhole = false
            text += "?"
          }
        }
      }
      if isWhole || !part.isOptional { out += text }
    }
    let rest = facts.filter { !used.contains($0.key) }
    guard !rest.isEmpty else { return out }
    let list = rest.map { names($0.key) + ": " + $0.value }.joined(separator: "; ")
    return out.hasSuffix(".") ? out.dropLast() + " (" + list + ")." : out + " (" + list + ")"
  }

  /// Fills braces with pieces, so that evidence stays marked as evidence.
  package static func pieces(_ template: String, _ values: [String: [Piece]]) -> [Piece] {
    var out: [Piece] = []
    var words = ""
    for part in parts(template) {
      let keys = part.pieces.compactMap { if case .hole(let key) = $0 { key } else { nil } }
      if part.isOptional && keys.contains(where: { values[$0] == nil }) { continue }
      for piece in part.pieces {
        switch piece {
        case .text(let text): words += text
        case .hole(let key):
          if !words.isEmpty { out.append(.prose(words)) }
          words = ""
          out += values[key] ?? [.prose("?")]
        }
      }
    }
    if !words.isEmpty { out.append(.prose(words)) }
    return out
  }

  /// The names of the holes of a template, sorted.
  package static func holes(_ template: String) -> [String] {
    var keys: [String] = []
    for part in parts(template) {
      for case .hole(let key) in part.pieces { keys.append(key) }
    }
    return keys.sorted()
  }

  private enum Fragment {
    case text(String)
    case hole(String)
  }

  private struct Part {
    var isOptional: Bool
    var pieces: [Fragment] = []
  }

  private static func parts(_ template: String) -> [Part] {
    var out = [Part(isOptional: false)]
    var words = ""
    func flush() {
      if !words.isEmpty { out[out.count - 1].pieces.append(.text(words)) }
      words = ""
    }
    var key: String?
    for character in template {
      switch character {
      case "[":
        flush()
        out.append(Part(isOptional: true))
      case "]":
        flush()
        out.append(Part(isOptional: false))
      case "{":
        flush()
        key = ""
      case "}":
        out[out.count - 1].pieces.append(.hole(key ?? ""))
        key = nil
      default:
        if key != nil { key?.append(character) } else { words.append(character) }
      }
    }
    flush()
    return out
  }
}
