/// Edits of one text, in order and apart from each other, whatever was found across whatever.
///
/// What looks for names knows nothing of what looks for addresses, and people write them into one
/// another: a message that ends "mail anna de wit@voorbeeld.nl" holds a name of three words and an
/// address that share one. Every piece that anybody found is hidden; where two meet, the earlier one
/// stays whole and the later one begins behind it.
///
///     anna de wit | wit@voorbeeld.nl   ->   Person 1 | E-mail 1
enum EditList {
  /// The edits that replace something, sorted and cut so that no byte is in two of them.
  static func apart(_ found: [Edit]) -> [Edit] {
    let sorted = found.filter { $0.replacement != nil && !$0.bytes.isEmpty }.sorted { a, b in
      // Of two that begin together the longer one says more of what it is.
      a.bytes.lowerBound == b.bytes.lowerBound
        ? a.bytes.upperBound > b.bytes.upperBound : a.bytes.lowerBound < b.bytes.lowerBound
    }
    var edits: [Edit] = []
    edits.reserveCapacity(sorted.count)
    for edit in sorted {
      let end = edits.last?.bytes.upperBound ?? 0
      if edit.bytes.lowerBound >= end {
        edits.append(edit)
      } else if edit.bytes.upperBound > end {
        edits.append(edit.rest(end..<edit.bytes.upperBound))
      }
    }
    return edits
  }

  /// One edit laid over others, of which only what sticks out of it stays.
  static func laying(_ top: Edit, over edits: [Edit]) -> [Edit] {
    var out = [top]
    for edit in edits {
      guard edit.bytes.overlaps(top.bytes) else {
        out.append(edit)
        continue
      }
      if edit.bytes.lowerBound < top.bytes.lowerBound {
        out.append(
          Edit(
            bytes: edit.bytes.lowerBound..<top.bytes.lowerBound, replacement: edit.replacement))
      }
      if edit.bytes.upperBound > top.bytes.upperBound {
        out.append(edit.rest(top.bytes.upperBound..<edit.bytes.upperBound))
      }
    }
    return apart(out)
  }
}

extension Edit {
  /// What is left of an edit behind another one, told apart from it by a blank.
  fileprivate func rest(_ range: Range<Int>) -> Edit {
    Edit(bytes: range, replacement: replacement.map { [0x20] + $0 })
  }
}
