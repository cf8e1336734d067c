import Evidence

/// What Outlook puts into `winmail.dat` (TNEF, Microsoft's MS-OXTNEF): attachments and a body.
///
/// A stream of attributes: level, identifier, length, bytes, a sum. An attachment begins with its
/// rendering data; its name stands in an attribute in an old code page and, whole and in Unicode,
/// among the properties that follow the data. Lengths are a stranger's: each is compared with what
/// is left before it is used, and what breaks off is read up to the break.
///
///     78 9F 3E 22 | key | 02 | 02 90 06 00 rendering | 02 | 10 80 01 00 "chat.zip" | 02 | 0F 80 06 00 PK…
struct OutlookParts {
  /// One attachment.
  struct Attachment {
    /// Its name as the old attribute or the properties have it.
    var name: [UInt8]?
    /// The range of its bytes in the stream.
    var data: Range<Int>?
  }

  /// The first four bytes.
  static let signature: [UInt8] = [0x78, 0x9F, 0x3E, 0x22]

  /// Attachments in the order of the stream.
  private(set) var attachments: [Attachment] = []
  /// The text of the mail, as plain text.
  private(set) var plainBody: Range<Int>?
  /// The text of the mail as RTF, packed.
  private(set) var packedBody: Range<Int>?
  /// Whether the stream breaks off, or is not what it says.
  private(set) var isDamaged = false

  private let reader: LittleEndian

  /// Attributes read; a mail has a dozen and three for each attachment.
  private static let mostAttributes = 100_000

  /// Reads a stream.
  init(_ bytes: [UInt8]) {
    reader = LittleEndian(bytes)
    var at = 6
    var count = 0
    while at < bytes.count {
      guard count < Self.mostAttributes, let level = reader.u8(at), level == 1 || level == 2,
        let id = reader.u32(at + 1), let length = reader.u32(at + 5).map({ Int($0) }),
        length <= bytes.count - at - 9
      else {
        isDamaged = true
        return
      }
      take(id, at + 9..<at + 9 + length)
      // Level, identifier, length and the sum behind the bytes.
      at += 9 + length + 2
      count += 1
    }
    if at != bytes.count { isDamaged = true }
  }

  private mutating func take(_ id: UInt32, _ range: Range<Int>) {
    switch id {
    case 0x0006_9002: attachments.append(Attachment())
    case 0x0001_8010:
      let title = text(range)
      change { $0.name = $0.name ?? title }
    case 0x0006_800F: change { $0.data = range }
    case 0x0006_9005: properties(range, ofAttachment: true)
    case 0x0006_9003: properties(range, ofAttachment: false)
    case 0x0002_800C: plainBody = range
    default: break
    }
  }

  /// Changes the attachment that was begun last; a stream without a beginning has one all the same.
  private mutating func change(_ body: (inout Attachment) -> Void) {
    if attachments.isEmpty { attachments.append(Attachment()) }
    body(&attachments[attachments.count - 1])
  }

  /// A text that ends with a zero.
  private func text(_ range: Range<Int>) -> [UInt8] {
    Array(reader.bytes[range].prefix { $0 != 0 })
  }

  // MARK: - Properties

  /// Reads a list of MAPI properties and takes the few that matter here.
  private mutating func properties(_ range: Range<Int>, ofAttachment: Bool) {
    guard let count = reader.u32(range.lowerBound) else { return }
    var at = range.lowerBound + 4
    for _ in 0..<min(Int(count), 10_000) {
      guard let property = property(&at, range.upperBound) else {
        isDamaged = true
        return
      }
      guard let value = property.value else { continue }
      switch (property.id, ofAttachment) {
      case (0x3707, true), (0x3001, true):
        let name = property.isWide ? Self.narrowed(Array(reader.bytes[value])) : text(value)
        // The long name is the whole one; the display name only stands in for it.
        let isWhole = property.id == 0x3707
        if !name.isEmpty { change { if isWhole || $0.name == nil { $0.name = name } } }
      case (0x3701, true):
        let data = Self.object(value, reader)
        change { if $0.data == nil { $0.data = data } }
      case (0x1000, false) where !property.isWide: plainBody = value
      case (0x1009, false): packedBody = value
      default: break
      }
    }
  }

  /// A mail inside the mail: the bytes behind the identifier of its interface.
  private static func object(_ value: Range<Int>, _ reader: LittleEndian) -> Range<Int> {
    let start = value.lowerBound + 16
    let isStream =
      value.count > 20 && reader.bytes[start..<start + 4].elementsEqual(signature)
    return isStream ? start..<value.upperBound : value
  }

  private static func narrowed(_ wide: [UInt8]) -> [UInt8] {
    (Charset.utf16LittleEndian.utf8(wide)?.text ?? []).prefix { $0 != 0 }.map { $0 }
  }

  private struct Property {
    var id: UInt16
    var isWide: Bool
    /// Its first value; nil where it has none or is a number.
    var value: Range<Int>?
  }

  /// Reads one property and moves behind it; nil where it does not fit.
  private func property(_ at: inout Int, _ end: Int) -> Property? {
    guard at <= end - 4, let type = reader.u16(at), let id = reader.u16(at + 2) else { return nil }
    at += 4
    if id >= 0x8000 {
      // A named one: an identifier of its set, and a number or a name.
      guard at <= end - 24, let kind = reader.u32(at + 16), let length = reader.u32(at + 20)
      else { return nil }
      at += 24
      if kind != 0, !Self.skip(Int(length), &at, end) { return nil }
    }
    let isMany = type & 0x1000 != 0
    let plain = type & 0x0FFF
    var property = Property(id: id, isWide: plain == 0x1F)
    let width: Int
    switch plain {
    case 0x02, 0x03, 0x04, 0x0A, 0x0B: width = 4
    case 0x05, 0x06, 0x07, 0x14, 0x40: width = 8
    case 0x48: width = 16
    case 0x0D, 0x1E, 0x1F, 0x102:
      guard at <= end - 4, let count = reader.u32(at), count <= 10_000 else { return nil }
      at += 4
      for number in 0..<Int(count) {
        guard at <= end - 4, let length = reader.u32(at).map({ Int($0) }) else { return nil }
        at += 4
        let start = at
        guard Self.skip(length, &at, end) else { return nil }
        if number == 0 { property.value = start..<start + length }
      }
      return property
    default: return nil
    }
    var count = 1
    if isMany {
      guard at <= end - 4, let stated = reader.u32(at), stated <= 10_000 else { return nil }
      count = Int(stated)
      at += 4
    }
    return Self.skip(count * width, &at, end) ? property : nil
  }

  /// Moves behind a value and what fills it up to four bytes; false where it does not fit.
  private static func skip(_ length: Int, _ at: inout Int, _ end: Int) -> Bool {
    guard length <= end - at else { return false }
    at = min(end, at + (length + 3) & ~3)
    return true
  }
}

/// Opens `winmail.dat`: its attachments are members, as those of any mail are.
struct OutlookReader {
  let source: ByteSource
  let place: ContainerPlace
  let session: IntakeSession

  /// Delivers the attachments, and the text of the mail where no other mail holds it.
  func read() {
    let bytes = source.bytes(0..<source.count)
    let parts = OutlookParts(bytes)
    if parts.isDamaged { session.say(.archiveTruncated, .error, at: place) }
    var names: Set<String> = []
    for (number, attachment) in parts.attachments.enumerated() {
      guard session.mayContinue(), session.addEntry(), let data = attachment.data else { continue }
      let isMail = bytes[data].starts(with: OutlookParts.signature)
      let fallback = Array((isMail ? "message.dat" : "attachment-\(number + 1)").utf8)
      let last = (attachment.name ?? fallback).split {
        $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\")
      }.last.map(Array.init)
      var raw = last ?? fallback
      if raw == [0x2E] || raw == [0x2E, 0x2E] { raw = fallback }
      var name = MemberName(raw: raw, isDOS: false, acceptBackslash: false)
      if !names.insert(name.text).inserted {
        name = MemberName(
          raw: Array("\(number + 1)/".utf8) + raw, isDOS: false, acceptBackslash: false)
      }
      admit(Array(bytes[data]), name, isPasted: false)
    }
    body(parts, bytes)
  }

  /// The words of the mail; inside a mail they stand there already.
  private func body(_ parts: OutlookParts, _ bytes: [UInt8]) {
    var text: (bytes: [UInt8], name: String)?
    if let plain = parts.plainBody {
      text = (Array(bytes[plain].prefix { $0 != 0 }), "message.txt")
    } else if let packed = parts.packedBody,
      let words = PackedRichText.unpack(Array(bytes[packed]))
    {
      text = (words, "message.rtf")
    } else if parts.packedBody != nil {
      session.say(.memberDamaged, .warning, at: place)
    }
    guard let text, text.bytes.contains(where: { $0 > 0x20 }) else { return }
    guard place.depth == 1 else {
      session.say(.memberAlternative, .info, at: place)
      return
    }
    guard session.addEntry() else { return }
    admit(
      text.bytes,
      MemberName(raw: Array(text.name.utf8), isDOS: false, acceptBackslash: false),
      isPasted: true)
  }

  private func admit(_ bytes: [UInt8], _ name: MemberName, isPasted: Bool) {
    let sink = session.sink(name, expected: bytes.count, packed: source.count)
    _ = sink.takeWhole(bytes, expected: bytes.count)
    let modified = place.member.flatMap { session.members[$0.index].modified }
    session.admit(
      name, at: place, sink: sink, modified: modified,
      pastedInto: isPasted ? .mail : nil, outcome: MemberOutcome())
  }
}
