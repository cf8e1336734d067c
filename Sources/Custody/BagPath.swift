/// A path as it stands in a manifest (RFC 8493, section 2.1.3).
///
/// A line feed, a carriage return and the percent sign are written `%0A`, `%0D`, `%25`. The
/// validator on PyPI does not turn `%25` back, so this program keeps all three out of its bags and
/// only reads them.
public enum BagPath {
  /// The path as written in a manifest.
  public static func encoded(_ path: String) -> String {
    var out: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0x0A: out += Array("%0A".utf8)
      case 0x0D: out += Array("%0D".utf8)
      case 0x25: out += Array("%25".utf8)
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The path that a manifest means; other percent signs stand for themselves.
  public static func decoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x25, index + 2 < bytes.count {
        // Small letters are allowed.
        let code = (bytes[index + 1], bytes[index + 2] | 0x20)
        let meant: UInt8? =
          switch code {
          case (0x30, 0x61): 0x0A
          case (0x30, 0x64): 0x0D
          case (0x32, 0x35): 0x25
          default: nil
          }
        if let meant {
          out.append(meant)
          index += 3
          continue
        }
      }
      out.append(bytes[index])
      index += 1
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Whether a path stays inside the bag: relative, without `..`, `.`, `~` or an empty part.
  public static func isSafe(_ path: String) -> Bool {
    guard !path.hasPrefix("~"), !path.utf8.contains(0) else { return false }
    return path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && !part.elementsEqual([0x2E]) && !part.elementsEqual([0x2E, 0x2E])
    }
  }

  /// Whether a file of ours may have that name: nothing in it is written otherwise in a manifest.
  ///
  /// A paper is named after whom it is for, whatever letters that person writes with.
  public static func isPlain(_ path: String) -> Bool {
    isSafe(path) && path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0x25 && $0 != 0x5C }
  }

  /// Whether the name of a file of somebody else's may stand in a bag of ours: every validator and
  /// every disk reads it the same.
  public static func isPortable(_ path: String) -> Bool {
    isPlain(path) && path.utf8.allSatisfy { $0 < 0x80 }
  }

  /// Byte order, the order of `LC_ALL=C sort`.
  static func precedes(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }
}
