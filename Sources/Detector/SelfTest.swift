internal import LanguageIdentification
internal import PhoneNumbers

/// Small questions with known answers, for `keerpunt doctor`.
public enum DetectorSelfTest {
  /// One question and whether its answer was right.
  public struct Result: Sendable {
    /// The library asked.
    public let name: String
    /// Whether the answer was right.
    public let isRight: Bool
  }

  /// Asks libphonenumber, CLD2 and libpsl.
  public static func run() -> [Result] {
    [
      Result(name: "libphonenumber", isRight: phoneNumber()),
      Result(name: "CLD2", isRight: language()),
      Result(name: "libpsl", isRight: publicSuffix()),
    ]
  }

  private static func phoneNumber() -> Bool {
    var out = [CChar](repeating: 0, count: 32)
    let text = "06 12345678"
    let isValid = text.withCString { kp_phone_e164($0, text.utf8.count, "NL", &out) }
    return isValid == 1 && string(out) == "+31612345678"
  }

  private static func language() -> Bool {
    var out = [CChar](repeating: 0, count: 16)
    let text = "Kun je mij vanavond nog even terugbellen over het feest van zaterdag?"
    let share = text.withCString { kp_language($0, text.utf8.count, &out) }
    return share > 50 && string(out) == "nl"
  }

  /// A library built without the list answers with two labels: then two sites are one.
  private static func publicSuffix() -> Bool {
    LinkHost.registrable("a.b.pages.dev") == "b.pages.dev"
      && LinkHost.registrable("a.b.co.uk") == "b.co.uk"
  }

  private static func string(_ bytes: [CChar]) -> String {
    String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
