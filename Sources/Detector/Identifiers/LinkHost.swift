internal import PublicSuffixes

/// The host of a link as a browser would contact it, and what it imitates.
struct LinkHost {
  /// Lower case, without `www.` and without a port.
  let name: String
  /// The part somebody registered and can be asked about, by the Public Suffix List.
  ///
  /// Counting labels makes one site of every customer of a host: below `pages.dev`, `web.app` and
  /// `github.io` each name is somebody else's, as it is below `co.uk`.
  ///
  ///     tikkie-betalen.pages.dev  ->  tikkie-betalen.pages.dev
  ///     pay.tikkie-nl.co.uk       ->  tikkie-nl.co.uk
  let registrable: String

  private let labels: [[UInt8]]

  /// Reads the authority of a link; nil when it is no host name.
  ///
  /// What stands before an at sign is a user name: `https://tikkie.me@example.net` is example.net.
  init?(authority: some Sequence<UInt8>) {
    var bytes = authority.map(IdentifierText.lower)
    if let sign = bytes.lastIndex(of: UInt8(ascii: "@")) { bytes.removeSubrange(...sign) }
    if let port = bytes.firstIndex(of: UInt8(ascii: ":")) { bytes.removeSubrange(port...) }
    while bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
    var labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map(Array.init)
    guard labels.count >= 2, labels.count <= 32, labels.allSatisfy({ (1...63).contains($0.count) }),
      let last = labels.last, last.count >= 2, last.allSatisfy({ !IdentifierText.isDigit($0) })
    else { return nil }
    if labels.count > 2, labels[0].elementsEqual("www".utf8) { labels.removeFirst() }
    self.labels = labels
    name = Self.joined(labels[...])
    registrable = Self.registrable(name)
  }

  /// The payment service a link belongs to; nil when it is none or no payment is named.
  func service(path: String) -> PaymentServices.Service? {
    guard path.utf8.count > 1 else { return nil }
    return PaymentServices.all.first { service in
      let isHost =
        name == service.host || service.includesSubdomains && name.hasSuffix("." + service.host)
      return isHost && path.hasPrefix(service.path) && path.utf8.count > service.path.utf8.count
    }
  }

  /// The real address a host pretends to be; nil when it belongs to the firm or resembles none.
  ///
  /// Three ways to pretend: the name as part of another domain (`tikkie-betalen.com`), the whole
  /// address below another domain (`tikkie.me.betaal-nu.info`), one sign changed (`tlkkie.me`,
  /// `t1kkie.me`, a Cyrillic letter).
  var imitates: String? {
    for brand in PaymentServices.brands where brand.domains.contains(registrable) { return nil }
    for brand in PaymentServices.brands {
      let wanted = Array(brand.name.utf8)
      for label in labels.dropLast() {
        if Self.contains(label, wanted, inWords: !brand.isPartOfWords) { return brand.host }
        if !brand.isPartOfWords, Self.isOneSignFrom(label, wanted) { return brand.host }
      }
    }
    return nil
  }

  private static func joined(_ labels: ArraySlice<[UInt8]>) -> String {
    String(decoding: Array(labels.joined(separator: [UInt8(ascii: ".")])), as: UTF8.self)
  }

  /// The name below the longest public suffix; the whole name where it is such a suffix itself.
  ///
  /// Asked of the list compiled into the library, never of one on the disk: the same bytes give the
  /// same findings on every machine with that library.
  static func registrable(_ name: String) -> String {
    name.withCString { host in
      psl_registrable_domain(psl_builtin(), host).map { String(cString: $0) } ?? name
    }
  }

  /// True when the name stands in the label, between hyphens or anywhere at all.
  private static func contains(_ label: [UInt8], _ name: [UInt8], inWords: Bool) -> Bool {
    guard label.count >= name.count else { return false }
    for start in 0...(label.count - name.count) {
      guard label[start..<start + name.count].elementsEqual(name) else { continue }
      let end = start + name.count
      let standsAlone =
        (start == 0 || label[start - 1] == UInt8(ascii: "-"))
        && (end == label.count || label[end] == UInt8(ascii: "-"))
      if inWords || standsAlone { return true }
    }
    return false
  }

  /// True when one sign is replaced, left out or put in; a letter of another script is one sign.
  private static func isOneSignFrom(_ label: [UInt8], _ name: [UInt8]) -> Bool {
    guard label.count <= 2 * name.count else { return false }
    let signs = Array(String(decoding: label, as: UTF8.self).unicodeScalars.map(\.value))
    let wanted = name.map { UInt32($0) }
    guard abs(signs.count - wanted.count) <= 1, signs != wanted else { return false }
    let start = zip(signs, wanted).prefix { $0 == $1 }.count
    let end = zip(signs.reversed(), wanted.reversed()).prefix { $0 == $1 }.count
    return start + end >= max(signs.count, wanted.count) - 1
  }
}
