/// A text in a set of several bytes a character becomes UTF-8 by the tables of whoever calls, a byte
/// skipped wherever they stumble.
///
/// The importer converts mails so and the parser what an editor saved. Neither may know the other, and
/// this room may not know the C library, which has the tables: so the loop is here and the one call of
/// it there.
///
///     C4 E3 FF BA C3     你\u{FFFD}好 by GB 18030, one damaged
public enum SteppedConversion {
  /// How one call of the tables ended.
  public enum Step {
    /// All bytes were taken.
    case whole
    /// There is no more room; the rest is given again.
    case full
    /// The next byte begins no character, or the end cuts one off.
    case stumbled
  }

  /// What a call moves on.
  public struct Cursor {
    /// The next byte.
    public var next: UnsafeMutablePointer<CChar>?
    /// Bytes that are left.
    public var left: Int
    /// Where the next byte of UTF-8 goes.
    public var target: UnsafeMutablePointer<CChar>?
    /// Bytes of room that are left.
    public var room: Int
  }

  /// Appends bytes in UTF-8; returns how many were skipped, each of which stands there as U+FFFD.
  public static func append(
    _ bytes: [UInt8], to text: inout [UInt8], by step: (inout Cursor) -> Step
  ) -> Int {
    var damaged = 0
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: min(65_536, max(1_024, bytes.count * 3)))
    input.withUnsafeMutableBufferPointer { input in
      var cursor = Cursor(next: input.baseAddress, left: input.count, target: nil, room: 0)
      while cursor.left > 0 {
        var ending = Step.whole
        let got = output.withUnsafeMutableBufferPointer { output in
          (cursor.target, cursor.room) = (output.baseAddress, output.count)
          ending = step(&cursor)
          return output.count - cursor.room
        }
        text += output[..<got].lazy.map(UInt8.init(bitPattern:))
        guard cursor.left > 0 else { break }
        if ending == .full { continue }
        damaged += 1
        text += UTF8.encodedReplacementCharacter
        cursor.next = cursor.next.map { $0 + 1 }
        cursor.left -= 1
      }
    }
    return damaged
  }
}
