/// Property lists as Apple's programs write them: the inverse of their reader.
///
///     PropertyListFixture.dict([("IsEncrypted", .flag(true))]).binary
public indirect enum PropertyListFixture: Sendable {
  case flag(Bool)
  case integer(Int64)
  case real(Double)
  /// Seconds since 1970.
  case date(Int64)
  case text(String)
  case data([UInt8])
  /// The number of an object of an archive.
  case reference(Int)
  case list([PropertyListFixture])
  case dict([(String, PropertyListFixture)])

  /// `bplist00`.
  public var binary: [UInt8] {
    var writer = BinaryWriter()
    let root = writer.add(self)
    return writer.finish(root: root)
  }

  /// The XML form.
  public var xml: [UInt8] {
    Array(
      ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
        + "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\">\n"
        + markup + "\n</plist>\n").utf8)
  }

  private var markup: String {
    switch self {
    case .flag(let value): value ? "<true/>" : "<false/>"
    case .integer(let value): "<integer>\(value)</integer>"
    case .real(let value): "<real>\(value)</real>"
    case .date: "<date>2024-05-14T12:00:00Z</date>"
    case .text(let value): "<string>" + Self.escaped(value) + "</string>"
    case .data(let value): "<data>\n\t" + Self.base64(value) + "\n\t</data>"
    case .reference(let value): "<dict><key>CF$UID</key><integer>\(value)</integer></dict>"
    case .list(let items): "<array>" + items.map(\.markup).joined() + "</array>"
    case .dict(let items):
      "<dict>" + items.map { "<key>" + Self.escaped($0.0) + "</key>" + $0.1.markup }.joined()
        + "</dict>"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var out = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let value = (0..<3).reduce(0) {
        $0 << 8 | Int(start + $1 < bytes.count ? bytes[start + $1] : 0)
      }
      for place in 0..<4 {
        out.append(place <= part.count ? letters[value >> (18 - place * 6) & 63] : "=")
      }
    }
    return out
  }

  private struct BinaryWriter {
    private var objects: [[UInt8]] = []

    mutating func add(_ value: PropertyListFixture) -> Int {
      let index = objects.count
      objects.append([])
      objects[index] = encoded(value)
      return index
    }

    private mutating func encoded(_ value: PropertyListFixture) -> [UInt8] {
      switch value {
      case .flag(let value): return [value ? 9 : 8]
      case .integer(let value): return Self.integer(value)
      case .real(let value): return [0x23] + Self.big(value.bitPattern, 8)
      case .date(let value):
        return [0x33] + Self.big(Double(value - 978_307_200).bitPattern, 8)
      case .text(let value):
        if value.utf8.allSatisfy({ $0 < 0x80 }) {
          return Self.head(0x50, value.utf8.count) + Array(value.utf8)
        }
        return Self.head(0x60, value.utf16.count) + value.utf16.flatMap { Self.big(UInt64($0), 2) }
      case .data(let value): return Self.head(0x40, value.count) + value
      case .reference(let value): return [0x80, UInt8(value)]
      case .list(let items):
        let links = items.map { add($0) }
        return Self.head(0xA0, items.count) + links.flatMap { Self.big(UInt64($0), 2) }
      case .dict(let items):
        let keys = items.map { add(.text($0.0)) }
        let values = items.map { add($0.1) }
        return Self.head(0xD0, items.count) + (keys + values).flatMap { Self.big(UInt64($0), 2) }
      }
    }

    func finish(root: Int) -> [UInt8] {
      var out = Array("bplist00".utf8)
      var offsets: [Int] = []
      for object in objects {
        offsets.append(out.count)
        out += object
      }
      let table = out.count
      for offset in offsets { out += Self.big(UInt64(offset), 4) }
      return out + [0, 0, 0, 0, 0, 0, 4, 2] + Self.big(UInt64(objects.count), 8)
        + Self.big(UInt64(root), 8) + Self.big(UInt64(table), 8)
    }

    private static func head(_ kind: UInt8, _ count: Int) -> [UInt8] {
      count < 15 ? [kind | UInt8(count)] : [kind | 15] + integer(Int64(count))
    }

    private static func integer(_ value: Int64) -> [UInt8] {
      let raw = UInt64(bitPattern: value)
      switch raw {
      case 0..<0x100: return [0x10] + big(raw, 1)
      case 0..<0x1_0000: return [0x11] + big(raw, 2)
      case 0..<0x1_0000_0000: return [0x12] + big(raw, 4)
      default: return [0x13] + big(raw, 8)
      }
    }

    static func big(_ value: UInt64, _ width: Int) -> [UInt8] {
      (0..<width).map { UInt8(truncatingIfNeeded: value >> UInt64((width - 1 - $0) * 8)) }
    }
  }
}
