import Evidence

/// What a program put round the lines of an export.
///
///     > 14-03-2025 09:15 - Sanne: Hoi            quoted in a mail
///         14-03-2025 09:15 - Sanne: Hoi          indented by an editor
///     12. 14-03-2025 09:15 - Sanne: Hoi          numbered for a court
///     "14-03-2025 09:15 - Sanne: ""Hoi"""        a column of a sheet
///     chat.txt:12:14-03-2025 09:15 - Sanne: Hoi  the same beginning before every line (`LineBeginning`)
///     ?[14-03-2025 09:15:00] Sanne: ?<attached…  U+200E, saved by a program that does not know it
enum LineDress: String, CaseIterable, Sendable {
  case indent = "line-indent"
  case quote = "quote-marks"
  case number = "line-numbers"
  case sheet = "sheet-quotes"
  case bullet = "bullets"
  case marks = "damaged-marks"
  case columns = "table-columns"
  /// No sign of its own: whatever stands before all lines alike.
  case beginning = "same-beginning"
  /// Stars, tags and escapes in the head of a line (`LineMarkup`).
  case markup = "markup"
  /// Characters by the names that pages have for them (`LineEntities`).
  case entities = "entities"
  /// No sign in front of lines: heads in the order of an app's clipboard (`CopiedHeads`).
  case heads = "copied-heads"
  /// No sign of a line: there are no lines (`JoinedLines`).
  case joined = "line-ends-lost"

  /// Signs of a damaged mark take no more bytes than this.
  private static var longestMark: Int { 9 }

  // MARK: - Finding it

  /// What stands before the header of a line, and where the header begins; nil without either.
  static func before(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (dress: LineDress, at: Int)? {
    guard end - start >= 13, let (dress, at) = prefix(bytes, start, end),
      let header = HeaderReader.read(bytes, at, end), !header.isLog(bytes, end),
      dress != .marks || header.shape.isBracketed
    else { return nil }
    return (dress, at)
  }

  private static func prefix(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (LineDress, Int)? {
    var at = start
    let indent = skipSpaces(bytes, &at, end)
    guard at < end else { return nil }
    switch bytes[at] {
    case UInt8(ascii: ">"), UInt8(ascii: "|"):
      while at < end, bytes[at] == UInt8(ascii: ">") || bytes[at] == UInt8(ascii: "|") {
        at += 1
        _ = skipSpaces(bytes, &at, end)
      }
      return (.quote, at)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return (.sheet, at + 1)
    case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "+"):
      at += 1
      return skipSpaces(bytes, &at, end) > 0 ? (.bullet, at) : nil
    case 0xE2, 0xC2:
      guard let (scalar, width) = Scalar.read(bytes, at, end),
        [0x2022, 0x00B7, 0x2013, 0x25CF, 0x25AA].contains(scalar)
      else { break }
      at += width
      if skipSpaces(bytes, &at, end) > 0 { return (.bullet, at) }
      at = start
    default: break
    }
    if let number = number(bytes, at, end) { return (.number, number.end) }
    if indent > 0 { return (.indent, at) }
    let limit = min(end, start + longestMark)
    at = start
    while at < limit, bytes[at] != UInt8(ascii: "[") {
      let byte = bytes[at]
      guard byte &- 0x30 > 9, (byte | 0x20) &- 0x61 >= 26, byte != 0x20 else { return nil }
      at += 1
    }
    return at > start && at < limit ? (.marks, at) : nil
  }

  /// `12.`, `12)`, `[12]`, `#12`, `12` and a tab: the number, and where the line goes on.
  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (value: Int, end: Int)? {
    var at = start
    let open = bytes[at]
    if open == UInt8(ascii: "[") || open == UInt8(ascii: "(") || open == UInt8(ascii: "#") {
      at += 1
    }
    let digits = at
    var value = 0
    while at < end, bytes[at] &- 0x30 <= 9, at - digits < 7 {
      value = value * 10 + Int(bytes[at] &- 0x30)
      at += 1
    }
    guard at > digits, at < end else { return nil }
    let signs: [UInt8] = [0x2E, 0x29, 0x3A, 0x5D, 0x3B, 0x2C, 0x7C]
    let hasSign = signs.contains(bytes[at])
    if hasSign { at += 1 }
    return skipSpaces(bytes, &at, end) > 0 || hasSign ? (value, at) : nil
  }

  private static func skipSpaces(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int, _ end: Int
  ) -> Int {
    var count = 0
    while at < end {
      let width =
        Scalar.spaceWidth(bytes, at, end) + (count == 0 ? Scalar.markWidth(bytes, at, end) : 0)
      guard width > 0 else { break }
      if Scalar.spaceWidth(bytes, at, end) > 0 { count += 1 }
      at += width
    }
    return count
  }

  /// What most headers of the beginning of a text have before them; nil where they have nothing.
  static func survey(_ bytes: UnsafeBufferPointer<UInt8>) -> LineDress? {
    let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(1 << 20))
    let lineEnds = LineEnds(bytes)
    var counts: [LineDress: Int] = [:]
    var plain = 0
    // Tabs behind plain headers: as many in each, and the lines are the first column of a table.
    var tabs: Set<Int> = []
    var beginnings = LineBeginning.Counts()
    var start = 0
    while start < bytes.count, plain < 20 {
      let line = lineEnds.next(bytes, start)
      defer { start = line.next }
      // Behind a semicolon without a space, or a tab, begins a column of a table.
      let isHeader =
        HeaderReader.read(bytes, start, line.end).map { header in
          let last = bytes[header.bodyStart - 1]
          return !header.isLog(bytes, line.end) && last != UInt8(ascii: ";")
            && !bytes[start..<header.bodyStart].contains(0x09)
        } ?? false
      if LineMarkup.head(bytes, start..<line.end) != nil {
        counts[.markup, default: 0] += 1
        if counts[.markup, default: 0] > 200 { break }
      } else if isHeader {
        plain += 1
        tabs.insert(bytes[start..<line.end].count { $0 == 0x09 })
      } else if let (dress, at) = before(bytes, start, line.end),
        // "7 ⇥ 14-03-2025 09:15 ⇥ Anna ⇥ hoi" is a row, not a line with a number before it.
        HeaderReader.read(bytes, at, line.end)
          .map({ !bytes[at..<$0.bodyStart].contains(0x09) }) ?? true
      {
        counts[dress, default: 0] += 1
        // "7 ⇥ ⇥ 14-03-2025 …" beside "8 ⇥ gezien ⇥ 15-03-2025 …": an empty cell.
        if bytes[start..<at].contains(0x09), TableColumns.line(bytes, start..<line.end) != nil {
          counts[.columns, default: 0] += 1
        }
        // Nothing else can come out of it any more.
        if counts[dress, default: 0] > 200 { break }
      } else if TableColumns.line(bytes, start..<line.end) != nil {
        counts[.columns, default: 0] += 1
        if counts[.columns, default: 0] > 200 { break }
      } else {
        beginnings.add(bytes, start..<line.end)
      }
    }
    if plain > 2, let count = tabs.first, tabs.count == 1, count > 0 { return .columns }
    if let most = beginnings.most { counts[.beginning] = most.count }
    let most = allCases.filter { $0 != .marks }.max {
      counts[$0, default: 0] < counts[$1, default: 0]
    }
    guard let most, let count = counts[most], count > max(1, plain) else { return nil }
    return most
  }

  // MARK: - Taking it off

  /// Writes lines without what stands round them, one after the other.
  struct Reader {
    private let dress: LineDress
    /// Lines it was taken off.
    private(set) var count = 0
    /// Spaces, or marks of quoting, that every header has.
    private var depth = Int.max
    private var number = -1
    /// Whether the last field of a row goes on.
    private var isOpen = false
    /// What stands before every line.
    private var beginning: LineBeginning?
    /// The heads that an app copies.
    private var heads: CopiedHeads?
    /// What kinds of them there are.
    var copied: Set<CopiedHead.Kind> { heads?.kinds ?? [] }

    init(_ dress: LineDress, _ bytes: [UInt8]) {
      self.dress = dress
      if dress == .beginning {
        beginning = bytes.withUnsafeBufferPointer { LineBeginning.find($0) }
      }
      if dress == .heads { heads = bytes.withUnsafeBufferPointer { CopiedHeads($0) } }
      guard dress == .indent || dress == .quote else { return }
      bytes.withUnsafeBufferPointer { bytes in
        let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(1 << 20))
        let lineEnds = LineEnds(bytes)
        var start = 0
        while start < bytes.count {
          let line = lineEnds.next(bytes, start)
          if let (found, at) = LineDress.before(bytes, start, line.end), found == dress {
            depth = min(depth, signs(bytes, start..<at).count)
          }
          start = line.next
        }
      }
    }

    /// Places behind each space or mark of quoting.
    private func signs(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Int] {
      var ends: [Int] = []
      var at = range.lowerBound
      while at < range.upperBound {
        let space = Scalar.spaceWidth(bytes, at, range.upperBound)
        if dress == .indent {
          guard space > 0 else { break }
          at += space
          ends.append(at)
        } else if bytes[at] == UInt8(ascii: ">") || bytes[at] == UInt8(ascii: "|") {
          at += 1
          at += Scalar.spaceWidth(bytes, at, range.upperBound)
          ends.append(at)
        } else if space > 0, ends.isEmpty {
          at += space
        } else {
          break
        }
      }
      return ends
    }

    /// Appends one line without its dress; true where the line below goes on in it.
    mutating func line(
      _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into text: inout [UInt8]
    ) -> Bool {
      guard dress == .heads else {
        plainLine(bytes, range, into: &text)
        return false
      }
      let goesOn = heads?.line(bytes, range, into: &text) ?? false
      count = heads?.count ?? 0
      return goesOn
    }

    private mutating func plainLine(
      _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into text: inout [UInt8]
    ) {
      let start = range.lowerBound
      let end = range.upperBound
      switch dress {
      case .indent, .quote:
        let ends = signs(bytes, range)
        let at = ends.isEmpty || depth == 0 ? start : ends[min(depth, ends.count) - 1]
        if at > start { count += 1 }
        text.append(contentsOf: bytes[at..<cellEnd(bytes, at, start..<end)])
      case .number:
        let own = LineDress.before(bytes, start, end)
        let found = start < end ? LineDress.number(bytes, start, end) : nil
        guard let found, own?.dress == .number || found.value == number + 1 else {
          text.append(contentsOf: bytes[range])
          return
        }
        number = found.value
        count += 1
        var close = end
        while close > found.end, bytes[close - 1] == 0x09 { close -= 1 }
        text.append(contentsOf: bytes[found.end..<close])
      case .bullet:
        guard let own = LineDress.before(bytes, start, end), own.dress == .bullet else {
          text.append(contentsOf: bytes[range])
          return
        }
        count += 1
        text.append(contentsOf: bytes[own.at..<end])
      case .sheet: sheet(bytes, range, into: &text)
      case .marks: marks(bytes, range, into: &text)
      case .columns: columns(bytes, range, into: &text)
      case .beginning:
        let rest = beginning?.rest(bytes, range)
        if rest != nil { count += 1 }
        text.append(contentsOf: bytes[rest ?? range])
      case .markup:
        if let head = LineMarkup.head(bytes, range) {
          text += head
          count += 1
        } else {
          text += LineMarkup.withoutTags(bytes, range)
        }
      case .entities: count += LineEntities.line(bytes, range, into: &text) > 0 ? 1 : 0
      case .joined, .heads: text.append(contentsOf: bytes[range])
      }
    }

    /// End of the one cell of a row that strokes stand on both sides of.
    private func cellEnd(
      _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ line: Range<Int>
    ) -> Int {
      let stroke = UInt8(ascii: "|")
      var end = line.upperBound
      guard start > line.lowerBound, bytes[line.lowerBound..<start].contains(stroke), end > start,
        bytes[end - 1] == stroke
      else { return end }
      end -= 1
      while end > start, bytes[end - 1] == 0x20 { end -= 1 }
      return end
    }

    /// A row of a table, or what goes on in the last field of the row before.
    private mutating func columns(
      _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into text: inout [UInt8]
    ) {
      if let row = TableColumns.line(bytes, range) {
        text += row.text
        isOpen = row.isOpen
        count += 1
        beginning = TableColumns.before(bytes, range).map { LineBeginning(of: bytes, $0) }
        return
      }
      // A message of several lines may be a row for each, with the same cells before it.
      if !isOpen, let rest = beginning?.rest(bytes, range) {
        var end = rest.upperBound
        while end > rest.lowerBound, [0x09, 0x20, 0x7C].contains(bytes[end - 1]) { end -= 1 }
        text.append(contentsOf: bytes[rest.lowerBound..<end])
        return
      }
      guard isOpen else {
        text.append(contentsOf: bytes[range])
        return
      }
      let rest = TableColumns.rest(bytes, range)
      text += rest.text
      isOpen = rest.isOpen
    }

    /// A field of a sheet: one quote less at each end, and half of those inside.
    private mutating func sheet(
      _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into text: inout [UInt8]
    ) {
      var at = range.lowerBound
      var end = range.upperBound
      if let own = LineDress.before(bytes, at, end), own.dress == .sheet {
        at = own.at
        count += 1
      }
      var close = end
      while close > at, [0x2C, 0x3B, 0x20, 0x09].contains(bytes[close - 1]) { close -= 1 }
      if close > at, bytes[close - 1] == UInt8(ascii: "\"") { end = close - 1 }
      while at < end {
        text.append(bytes[at])
        at +=
          bytes[at] == UInt8(ascii: "\"") && at + 1 < end && bytes[at + 1] == UInt8(ascii: "\"")
          ? 2 : 1
      }
    }

    /// Puts U+200E where its remains stand: before a bracket, and before a text of WhatsApp.
    private mutating func marks(
      _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into text: inout [UInt8]
    ) {
      let mark: [UInt8] = [0xE2, 0x80, 0x8E]
      let end = range.upperBound
      var at = range.lowerBound
      let own = LineDress.before(bytes, at, end)
      let isDamaged = own?.dress == .marks
      if isDamaged, let own {
        text.append(contentsOf: mark)
        at = own.at
        count += 1
      }
      guard let header = HeaderReader.read(bytes, at, end), header.shape.isBracketed,
        let remains = LineDress.remains(bytes, header.bodyStart, end)
      else {
        text.append(contentsOf: bytes[at..<end])
        return
      }
      let rest = remains.upperBound..<end
      let isOwn =
        isDamaged
        || NoticeMatcher.shared.match(bytes, rest, .all).map { $0.pattern.weight >= 12 }
          ?? false
      text.append(contentsOf: bytes[at..<remains.lowerBound])
      if isOwn {
        text.append(contentsOf: mark)
        if !isDamaged { count += 1 }
      } else {
        text.append(contentsOf: bytes[remains])
      }
      text.append(contentsOf: bytes[rest])
    }
  }

  /// Where the remains of a mark stand behind a sender: `: ?<attached`.
  static func remains(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Range<Int>? {
    var at = start
    let stop = min(end - 2, start + EntryCutter.longestName)
    while at < stop {
      if bytes[at] == UInt8(ascii: ":"), bytes[at + 1] == 0x20 {
        let first = at + 2
        if bytes[first] == UInt8(ascii: "?") { return first..<first + 1 }
        let isReplacement =
          first + 2 < end && bytes[first] == 0xEF && bytes[first + 1] == 0xBF
          && bytes[first + 2] == 0xBD
        return isReplacement ? first..<first + 3 : nil
      }
      at += 1
    }
    return nil
  }
}
