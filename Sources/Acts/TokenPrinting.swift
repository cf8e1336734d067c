/// For training: the tokens of a message with spaces between, as the program sees them.
public enum TokenPrinting {
  /// `"Kun je 450 euro overmaken?"` is `kun je #amount euro overmaken ?`.
  public static func tokens(of text: String) -> String {
    var tokens = MessageTokens()
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { tokens.read($0, 0..<$0.count) }
    return (0..<tokens.count).map { String(decoding: tokens.name($0), as: UTF8.self) }
      .joined(separator: " ")
  }
}
