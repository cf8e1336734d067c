import Evidence

/// Finds attachments by the files that lie beside the chat, whatever the words round their names.
///
///     Factuur maart.pdf (archivo adjunto)        the name, words in brackets
///     Factuur maart.pdf                          the name alone
///
/// A document keeps the name it had, so only the archive says that the words are one.
enum AttachedFiles {
  /// Makes attachments of texts that are the name of a file in the chat's own folder.
  static func settle(_ conversation: inout Conversation, _ members: [Member]) {
    guard let own = members.first(where: { $0.id == conversation.member }) else { return }
    let folder = own.path.dropLast(own.name.count)
    var names: Set<[UInt8]> = []
    for member in members where member.id != own.id && member.path.hasPrefix(folder) {
      names.insert(Array(member.name.utf8))
    }
    guard !names.isEmpty else { return }
    var found: [Int: Range<Int>] = [:]
    conversation.buffer.withUnsafeBufferPointer { bytes in
      for (index, entry) in conversation.entries.enumerated()
      where entry.kind == .message && entry.concept == .text {
        if let name = name(bytes, entry.text, names) { found[index] = name }
      }
    }
    for (index, name) in found {
      conversation.entries[index].concept = .attachment
      conversation.attachments[index] = name
    }
  }

  private static func name(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>, _ names: Set<[UInt8]>
  ) -> Range<Int>? {
    let stop = min(text.upperBound, text.lowerBound + 400)
    var end = text.lowerBound
    var dot: Int?
    while end < stop, bytes[end] != 0x0A, bytes[end] != 0x0D {
      if bytes[end] == UInt8(ascii: ".") { dot = end }
      end += 1
    }
    // Cheap first: a name has an ending, and nothing but words in brackets may follow it.
    guard let dot, dot > text.lowerBound, dot + 1 < end else { return nil }
    var at = dot + 1
    while at < end, bytes[at] &- 0x30 <= 9 || (bytes[at] | 0x20) &- 0x61 < 26 { at += 1 }
    var start = text.lowerBound
    while start < at {
      let width = Scalar.markWidth(bytes, start, at)
      guard width > 0 else { break }
      start += width
    }
    guard at > dot + 1, names.contains(Array(bytes[start..<at])) else { return nil }
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
