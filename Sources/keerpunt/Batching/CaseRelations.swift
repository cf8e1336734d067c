import Detector
import Evidence
import Records

/// What the inputs of a batch have to do with each other: the same bytes, or the same chat.
///
/// Known only when all of them are done, so it is added to the lines then and stands in none of the
/// journal's rows. Byte-identical files are one exhibit in several places: the first in byte order of
/// the path is the case, and each place names the others.
///
///     a/chat.zip        …,"alsoAt":["b/copy of chat.zip"]
///     b/copy of chat.zip   …,"copyOf":"a/chat.zip"
///     c/piet.zip        …,"sameChats":[{"conversation":"c1","input":"a/chat.zip","other":"c3"}]
struct CaseRelations {
  private let rows: [Journal.Row]
  private var originals: [Int: Int] = [:]
  private var places: [Int: [Int]] = [:]
  private var same: [Int: [(chat: String, other: Int, otherChat: String)]] = [:]
  /// Pairs of chats in two inputs that are one chat.
  private(set) var pairs = 0

  /// Finds them among rows in byte order of the path.
  init(_ rows: [Journal.Row]) {
    self.rows = rows
    var first: [String: Int] = [:]
    for (index, row) in rows.enumerated() where !row.sha256.isEmpty && row.bytes > 0 {
      if let original = first[row.sha256] {
        originals[index] = original
        places[original, default: []].append(index)
      } else {
        first[row.sha256] = index
      }
    }
    var sketches: [(row: Int, chat: String, sketch: ChatSketch)] = []
    for (index, row) in rows.enumerated() where originals[index] == nil {
      for (chat, sketch) in ChatSketches.read(row.chats) { sketches.append((index, chat, sketch)) }
    }
    for (a, b) in ChatSketch.pairs(sketches.map(\.sketch)) {
      let (one, two) = (sketches[a], sketches[b])
      // Within one input the case itself says it.
      guard one.row != two.row else { continue }
      same[one.row, default: []].append((one.chat, two.row, two.chat))
      same[two.row, default: []].append((two.chat, one.row, one.chat))
      pairs += 1
    }
  }

  /// The input that a copy is one of; nil for what is no copy.
  func original(of index: Int) -> Int? { originals[index] }

  /// The other places of the same bytes.
  func copies(of index: Int) -> [String] { (places[index] ?? []).map { rows[$0].path } }

  /// Inputs that hold a chat of this one as another telephone has it.
  func inputsWithSameChat(as index: Int) -> [String] {
    Set((same[index] ?? []).map(\.other)).sorted().map { rows[$0].path }
  }

  /// The line of an input with what it has to do with others.
  func line(of index: Int) -> [UInt8] {
    let line = rows[index].line
    let end = Array("}\n".utf8)
    guard line.suffix(2).elementsEqual(end),
      originals[index] != nil || places[index] != nil || same[index] != nil
    else { return line }
    var json = JSONWriter()
    json.object { json in
      if let original = originals[index] { json.field("copyOf", rows[original].path) }
      if places[index] != nil {
        json.key("alsoAt")
        json.array { json in for path in copies(of: index) { json.string(path) } }
      }
      if let same = same[index] {
        json.key("sameChats")
        json.array { json in
          for item in same {
            json.object { json in
              json.field("conversation", item.chat)
              json.field("input", rows[item.other].path)
              json.field("other", item.otherChat)
            }
          }
        }
      }
    }
    var told = Array(line.prefix(line.count - 2))
    told.append(UInt8(ascii: ","))
    told += json.bytes.dropFirst()
    told.append(UInt8(ascii: "\n"))
    return told
  }
}

/// The sketches of the chats of a case as the journal keeps them.
///
///     c1=1f3a…0.9b21…1;c2=…     conversation, then each hash with the place of its writer
enum ChatSketches {
  /// The text for a case.
  static func text(_ file: CaseFile) -> String {
    file.conversations.map { chat in
      chat.id + "="
        + ChatSketch(chat).items.map { String($0.hash, radix: 16) + "-" + String($0.writer) }
        .joined(separator: ",")
    }.joined(separator: ";")
  }

  /// The sketches of a text; what cannot be understood is none.
  static func read(_ text: String) -> [(chat: String, sketch: ChatSketch)] {
    text.utf8.split(separator: UInt8(ascii: ";")).compactMap { part in
      guard let mark = part.firstIndex(of: UInt8(ascii: "=")) else { return nil }
      let items = part[part.index(after: mark)...].split(separator: UInt8(ascii: ",")).compactMap {
        item -> ChatSketch.Item? in
        let pair = item.split(separator: UInt8(ascii: "-"))
        guard pair.count == 2,
          let hash = UInt64(String(decoding: pair[0], as: UTF8.self), radix: 16),
          let writer = Int(String(decoding: pair[1], as: UTF8.self))
        else { return nil }
        return ChatSketch.Item(hash: hash, writer: writer)
      }
      return (String(decoding: part[..<mark], as: UTF8.self), ChatSketch(items: items))
    }
  }
}
