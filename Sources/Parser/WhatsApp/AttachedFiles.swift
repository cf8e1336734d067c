import Evidence

/// Finds attachments by the files that lie beside the chat, whatever the words round their names.
///
///     Factuur maart.pdf (archivo adjunto)        the name, words in brackets
///     Factuur maart.pdf                          the name alone
///
/// A document keeps the name it had, so only the archive says that the words are one.
struct AttachedFiles {
  /// Where the files of one name lie, sorted by path.
  private var places: [[UInt8]: [(path: [UInt8], id: MemberID)]] = [:]
  /// Path and name of every file.
  private var files: [MemberID: (path: [UInt8], name: [UInt8])] = [:]

  /// Notes where each file lies, once for all chats of an exhibit.
  ///
  /// Story: the names beside a chat were gathered for each chat anew, and a folder of 4,000 chats
  /// took half a minute.
  init(_ members: [Member]) {
    for member in members {
      let file = (path: Array(member.path.utf8), name: Array(member.name.utf8))
      files[member.id] = file
      places[file.name, default: []].append((file.path, member.id))
    }
    for name in places.keys {
      places[name]?.sort { $0.path.lexicographicallyPrecedes($1.path) }
    }
  }

  /// Whether a file of this name lies in a folder or below it, besides the chat itself.
  private func holds(_ name: [UInt8], in folder: ArraySlice<UInt8>, besides own: MemberID) -> Bool {
    guard let files = places[name] else { return false }
    let first = files.partitioningIndex { !$0.path.lexicographicallyPrecedes(folder) }
    return files[first...].first { $0.id != own }?.path.starts(with: folder) ?? false
  }

  /// Makes attachments of texts that are the name of a file in the chat's own folder.
  func settle(_ conversation: inout Conversation) {
    let own = conversation.member
    guard files.count > 1, let file = files[own] else { return }
    let folder = file.path.dropLast(file.name.count)
    var found: [Int: Range<Int>] = [:]
    conversation.buffer.withUnsafeBufferPointer { bytes in
      for (index, entry) in conversation.entries.enumerated()
      where entry.kind == .message && entry.concept == .text {
        guard let name = Self.name(bytes, entry.text),
          holds(Array(bytes[name]), in: folder, besides: own)
        else { continue }
        found[index] = name
      }
    }
    for (index, name) in found {
      conversation.entries[index].concept = .attachment
      conversation.attachments[index] = name
    }
  }

  /// What may be the name of a file: it has an ending, and nothing but words in brackets follows.
  private static func name(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>
  ) -> Range<Int>? {
    let stop = min(text.upperBound, text.lowerBound + 400)
    var end = text.lowerBound
    var dot: Int?
    while end < stop, bytes[end] != 0x0A, bytes[end] != 0x0D {
      if bytes[end] == UInt8(ascii: ".") { dot = end }
      end += 1
    }
    guard let dot, dot > text.lowerBound, dot + 1 < end else { return nil }
    var at = dot + 1
    while at < end, bytes[at] &- 0x30 <= 9 || (bytes[at] | 0x20) &- 0x61 < 26 { at += 1 }
    var start = text.lowerBound
    while start < at {
      let width = Scalar.markWidth(bytes, start, at)
      guard width > 0 else { break }
      start += width
    }
    guard at > dot + 1, start < at else { return nil }
    var rest = at
    while rest < end {
      let width = Scalar.spaceWidth(bytes, rest, end) + Scalar.markWidth(bytes, rest, end)
      guard width > 0 else { break }
      rest += width
    }
    let isName = rest == end || bytes[rest] == UInt8(ascii: "(") || bytes[rest] == 0xEF
    return isName ? start..<at : nil
  }
}
