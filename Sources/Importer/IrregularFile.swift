/// Stable words for entries that are no regular file: listed, never made, never followed.
enum IrregularFile {
  /// The word for a Unix mode; nil for a regular file, a folder or no mode at all.
  static func word(mode: UInt32) -> String? {
    switch mode & 0o170000 {
    case 0o120000: "symlink"
    case 0o020000: "character-device"
    case 0o060000: "block-device"
    case 0o010000: "fifo"
    case 0o140000: "socket"
    default: nil
    }
  }
}
