import Evidence
import Glibc

/// The command line as it was given, byte for byte.
///
/// `CommandLine.arguments` repairs what is no UTF-8, after which a file of that name is not found.
enum Arguments {
  /// Everything behind the name of the program; see `PathText` for names that are no UTF-8.
  static var given: [String] {
    let start = CommandLine.unsafeArgv
    return (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      start[index].map { PathText.text(UnsafeBufferPointer(start: $0, count: strlen($0)).bytes) }
    }
  }

  /// A copy for another process, to be freed by the caller.
  static func duplicate(_ argument: String) -> UnsafeMutablePointer<CChar>? {
    PathText.withSystemPath(argument) { strdup($0) }
  }
}

extension UnsafeBufferPointer<CChar> {
  fileprivate var bytes: [UInt8] { map(UInt8.init(bitPattern:)) }
}
