/// Normal forms by which things of different cases are compared; for whoever joins cases.
///
/// A lure's address changes with every victim and its registered part does not; links to payment
/// services and to a telephone number are identifiers of their own and no lures.
public enum JoinKeys {
  /// A link in a text.
  public struct Link: Sendable, Equatable {
    /// The part of its host that somebody registered.
    public let registrable: String
    /// Host and path without scheme and closing slash.
    public let normal: String
  }

  /// The links of a text that are neither payments nor numbers, in order.
  public static func links(in text: String) -> [Link] {
    let text = IdentifierText(text.utf8)
    var links: [Link] = []
    var at = 0
    while at < text.bytes.count {
      if text.bytes[at] <= 0x20 {
        at += 1
        continue
      }
      var end = at
      while end < text.bytes.count, text.bytes[end] > 0x20 { end += 1 }
      while at < end, let link = LinkScan.Link(text, at..<end) {
        if link.hasScheme || link.path.utf8.count > 1, link.host.service(path: link.path) == nil,
          link.messengerNumber == nil
        {
          links.append(Link(registrable: link.host.registrable, normal: link.normal))
        }
        at = max(link.range.upperBound, at + 1)
      }
      at = end
    }
    return links
  }

  /// The ISO 3166 region of a number in E.164; empty for what is none, or of no country.
  public static func region(ofNumber e164: String) -> String {
    TelephoneNumber.read(Array(e164.utf8), region: "ZZ")?.region ?? ""
  }
}
