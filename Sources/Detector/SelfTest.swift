internal import Acts
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

  /// Asks libphonenumber, CLD2, libpsl and the model of acts.
  public static func run() -> [Result] {
    [
      Result(name: "libphonenumber", isRight: phoneNumber()),
      Result(name: "CLD2", isRight: language()),
      Result(name: "libpsl", isRight: publicSuffix()),
      Result(name: "model of acts", isRight: act()),
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

  /// A model that was built in cut or mixed up reads something else into a plain request.
  private static func act() -> Bool {
    var reader = ActReader()
    let text = Array("I sent you a 6 digit code by mistake, can you send it to me?".utf8)
    let reading = text.withUnsafeBufferPointer {
      reader.read($0, 0..<$0.count, sender: 0, seconds: nil)
    }
    return reading.acts.first?.name == "code-request"
  }

  private static func string(_ bytes: [CChar]) -> String {
    String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
