import Evidence

/// Links of a message: payment requests, imitations of them, and numbers in `wa.me` links.
///
/// Every other link is left out of the findings but taken from the text, because the digits in it
/// are no telephone numbers.
///
///     https://tikkie.me/pay/abc123          payment-link tikkie.me/pay/abc123
///     https://tikkie-betalen.com/pay/abc    link, lookalike tikkie.me
///     https://wa.me/31612345678             phone +31612345678
enum LinkScan {
  /// Finds what the links hold and blanks all of them out.
  static func take(from text: inout IdentifierText) -> [IdentifierHit] {
    var hits: [IdentifierHit] = []
    var taken: [Range<Int>] = []
    var at = 0
    while at < text.bytes.count {
      if text.bytes[at] <= 0x20 {
        at += 1
        continue
      }
      var end = at
      while end < text.bytes.count, text.bytes[end] > 0x20 { end += 1 }
      while at < end, let link = Link(text, at..<end) {
        if let hit = hit(link) { hits.append(hit) }
        if link.hasScheme || hits.last?.range == link.range { taken.append(link.range) }
        at = max(link.range.upperBound, at + 1)
      }
      at = end
    }
    for range in taken { text.blank(range) }
    return hits
  }

  private static func hit(_ link: Link) -> IdentifierHit? {
    if let service = link.host.service(path: link.path) {
      return IdentifierHit(
        kind: .paymentLink, value: link.normal, isValid: nil, range: link.range,
        facts: [Fact("host", link.host.name), Fact("service", service.host)])
    }
    if let number = link.messengerNumber,
      let reading = TelephoneNumber.read([UInt8(ascii: "+")] + number, region: "ZZ")
    {
      return TelephoneNumber.hit(reading, link.range)
    }
    guard let real = link.host.imitates, link.hasScheme || link.path.utf8.count > 1 else {
      return nil
    }
    return IdentifierHit(
      kind: .link, value: link.normal, isValid: nil, range: link.range,
      facts: [
        Fact("host", link.host.name), Fact("lookalike", real),
        Fact("registrable", link.host.registrable),
      ])
  }
}

extension LinkScan {
  /// One link inside a run of bytes without white space.
  struct Link {
    /// Where it stands, without the punctuation that closes the sentence.
    let range: Range<Int>
    /// Its host.
    let host: LinkHost
    /// Path, query and fragment; some banks keep the payment's number in the fragment.
    let path: String
    /// False when only a host and a path were typed.
    let hasScheme: Bool

    /// Host and path without scheme and closing slash: the form in which two links compare equal.
    var normal: String {
      let text = host.name + path
      return text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    /// The first link of a run; nil when there is none.
    init?(_ text: IdentifierText, _ run: Range<Int>) {
      guard let found = Self.start(text, run) else { return nil }
      var end = found.authority
      while end < run.upperBound, !"/?#".utf8.contains(text.bytes[end]) {
        // Quotes and brackets cannot stand in an authority.
        if "<>\"(){}|\\^`".utf8.contains(text.bytes[end]) { break }
        end += 1
      }
      let authorityEnd = end
      if end < run.upperBound, "/?#".utf8.contains(text.bytes[end]) {
        while end < run.upperBound, Self.isLinkByte(text.bytes[end]) { end += 1 }
      }
      while end > found.authority, ".,;:!?)]}'*_~".utf8.contains(text.bytes[end - 1]) { end -= 1 }
      let hostEnd = min(authorityEnd, end)
      guard let host = LinkHost(authority: text.bytes[found.authority..<hostEnd]) else {
        return nil
      }
      self.host = host
      path = hostEnd < end ? text.string(hostEnd..<end) : ""
      range = found.start..<end
      hasScheme = found.hasScheme
    }

    /// The digits of `wa.me/31612345678` and its older form; nil for any other link.
    var messengerNumber: [UInt8]? {
      let bytes = Array(path.utf8)
      let opening: [UInt8]
      switch host.name {
      case "wa.me": opening = Array("/".utf8)
      case "api.whatsapp.com", "web.whatsapp.com": opening = Array("/send?phone=".utf8)
      default: return nil
      }
      guard bytes.starts(with: opening) else { return nil }
      var digits = Array(bytes[opening.count...])
      if digits.first == UInt8(ascii: "+") { digits.removeFirst() }
      digits = Array(digits.prefix(while: IdentifierText.isDigit))
      return (7...15).contains(digits.count) ? digits : nil
    }

    /// Where a link begins: at `http://`, `https://`, `www.`, or at a bare host before a slash.
    private static func start(
      _ text: IdentifierText, _ run: Range<Int>
    ) -> (start: Int, authority: Int, hasScheme: Bool)? {
      var at = run.lowerBound
      while at < run.upperBound {
        switch IdentifierText.lower(text.bytes[at]) {
        case UInt8(ascii: "h"):
          for scheme in schemes where matches(text, at, scheme, run.upperBound) {
            return (at, at + scheme.count, true)
          }
        case UInt8(ascii: "w"):
          if text.startsToken(at), matches(text, at, www, run.upperBound) { return (at, at, true) }
        case UInt8(ascii: "/"):
          if let start = bareHost(text, run.lowerBound..<at) { return (start, start, false) }
        default: break
        }
        at += 1
      }
      return nil
    }

    private static let schemes = [Array("https://".utf8), Array("http://".utf8)]
    private static let www = Array("www.".utf8)

    private static func matches(
      _ text: IdentifierText, _ at: Int, _ word: [UInt8], _ end: Int
    ) -> Bool {
      guard at + word.count <= end else { return false }
      return word.indices.allSatisfy { IdentifierText.lower(text.bytes[at + $0]) == word[$0] }
    }

    private static func bareHost(_ text: IdentifierText, _ run: Range<Int>) -> Int? {
      var start = run.upperBound
      while start > run.lowerBound, run.upperBound - start < 253 {
        let byte = text.bytes[start - 1]
        guard
          IdentifierText.isAlphanumeric(byte) || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: "-")
        else { break }
        start -= 1
      }
      return text.bytes[start..<run.upperBound].contains(UInt8(ascii: ".")) ? start : nil
    }

    private static func isLinkByte(_ byte: UInt8) -> Bool {
      byte > 0x20 && byte < 0x7F && !"<>\"{}|\\^`".utf8.contains(byte)
    }
  }
}
