/// Unpacks deflate and Deflate64 (RFC 1951; PKWARE's method 9), keeping every byte before damage.
///
/// libarchive withholds the last block before an error, up to 256 KiB: most of a chat. And it does
/// not know Deflate64, which Windows writes for files above 2 GB. This one is slower and is used
/// only where libarchive gives up.
struct Inflate {
  /// How the unpacking ended.
  enum Outcome {
    case finished
    case corrupt
    case truncated
    case stopped
  }

  private static let windowBytes = 65_536
  private static let flushBytes = 262_144

  /// What is being unpacked.
  private enum Stage {
    case header
    case stored(Int)
    case coded(HuffmanTable, HuffmanTable)
  }

  private var bits: BitReader
  private var out: [UInt8] = []
  private var flushed = 0
  private var stage = Stage.header
  private var isLast = false
  private let isWide: Bool

  /// Unpacks a stream and says where it ended and how; `onAdvance` is told before each block
  /// how many packed bytes it took up to then.
  static func run(
    _ source: ByteSource, _ range: Range<Int>, isDeflate64: Bool,
    onAdvance: (Int) -> Void = { _ in }, sink: (UnsafeRawBufferPointer) -> Bool
  ) -> (end: Int, outcome: Outcome) {
    var inflate = Inflate(source, range, isDeflate64: isDeflate64)
    while true {
      let outcome = inflate.advance()
      onAdvance(inflate.position - range.lowerBound)
      let isKept = inflate.out.withUnsafeBytes { bytes in
        inflate.flushed == bytes.count
          || sink(UnsafeRawBufferPointer(rebasing: bytes[inflate.flushed...]))
      }
      inflate.forget()
      guard isKept else { return (inflate.position, .stopped) }
      if let outcome { return (inflate.position, outcome) }
    }
  }

  /// Prepares to unpack; nothing is unpacked yet.
  init(_ source: ByteSource, _ range: Range<Int>, isDeflate64: Bool) {
    bits = BitReader(source: source, range: range)
    isWide = isDeflate64
    out.reserveCapacity(Self.windowBytes + Self.flushBytes + 65_536)
  }

  /// Position in the source of the first byte that was not taken.
  var position: Int { bits.position }

  /// Unpacks some 256 KiB more; how it ended, or nil when there is more to come.
  mutating func advance() -> Outcome? {
    while out.count - flushed < Self.flushBytes {
      switch stage {
      case .header:
        if isLast { return .finished }
        guard let last = bits.take(1), let kind = bits.take(2) else { return .truncated }
        isLast = last == 1
        switch kind {
        case 0:
          bits.alignToByte()
          guard let length = bits.take(16), let inverse = bits.take(16) else { return .truncated }
          guard length ^ inverse == 0xFFFF else { return .corrupt }
          stage = .stored(Int(length))
        case 1: stage = .coded(Self.fixedLiterals, Self.fixedDistances)
        case 2:
          switch tables() {
          case .success(let pair): stage = .coded(pair.0, pair.1)
          case .failure(let fault): return fault == .truncated ? .truncated : .corrupt
          }
        default: return .corrupt
        }
      case .stored(let length):
        for _ in 0..<length {
          guard let byte = bits.take(8) else { return .truncated }
          out.append(UInt8(truncatingIfNeeded: byte))
        }
        stage = .header
      case .coded(let literals, let distances):
        switch block(literals, distances) {
        case .finished: stage = .header
        case .stopped: break
        case let fault: return fault
        }
      }
    }
    return nil
  }

  /// Hands over what is new.
  mutating func take() -> [UInt8] {
    let block = Array(out[flushed...])
    forget()
    return block
  }

  /// Keeps only the window that later copies may reach into.
  private mutating func forget() {
    if out.count > Self.windowBytes { out.removeFirst(out.count - Self.windowBytes) }
    flushed = out.count
  }

  /// Unpacks to the end of a block, or until there is enough to hand over: then it is `stopped`.
  private mutating func block(_ literals: HuffmanTable, _ distances: HuffmanTable) -> Outcome {
    while out.count - flushed < Self.flushBytes {
      let symbol = literals.decode(&bits)
      guard symbol >= 0 else { return symbol == -2 ? .truncated : .corrupt }
      if symbol < 256 {
        out.append(UInt8(truncatingIfNeeded: symbol))
      } else if symbol == 256 {
        return .finished
      } else {
        guard symbol < 286 else { return .corrupt }
        guard let length = length(symbol - 257) else { return .truncated }
        let code = distances.decode(&bits)
        guard code >= 0 else { return code == -2 ? .truncated : .corrupt }
        guard code < (isWide ? 32 : 30) else { return .corrupt }
        guard let distance = distance(code) else { return .truncated }
        guard distance <= out.count else { return .corrupt }
        copy(distance: distance, length: length)
      }
    }
    return .stopped
  }

  private mutating func length(_ code: Int) -> Int? {
    // Code 285 is 258 in deflate and 3 with 16 extra bits in Deflate64.
    if code == 28 { return isWide ? bits.take(16).map { Int($0) + 3 } : 258 }
    guard code >= 8 else { return code + 3 }
    let extra = code / 4 - 1
    return bits.take(extra).map { Int($0) + ((4 + code & 3) << extra) + 3 }
  }

  private mutating func distance(_ code: Int) -> Int? {
    guard code >= 4 else { return code + 1 }
    let extra = code / 2 - 1
    return bits.take(extra).map { Int($0) + ((2 + code & 1) << extra) + 1 }
  }

  private mutating func copy(distance: Int, length: Int) {
    let start = out.count - distance
    if distance >= length {
      out.append(contentsOf: out[start..<start + length])
    } else {
      for index in 0..<length { out.append(out[start + index]) }
    }
  }

  private enum TableFault: Error {
    case truncated
    case corrupt
  }

  private mutating func tables() -> Result<(HuffmanTable, HuffmanTable), TableFault> {
    guard let literals = bits.take(5), let distances = bits.take(5), let codes = bits.take(4)
    else { return .failure(.truncated) }
    let literalCount = Int(literals) + 257
    let total = literalCount + Int(distances) + 1
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var codeLengths = [UInt8](repeating: 0, count: 19)
    for index in 0..<Int(codes) + 4 {
      guard let length = bits.take(3) else { return .failure(.truncated) }
      codeLengths[order[index]] = UInt8(length)
    }
    guard let codeTable = HuffmanTable(lengths: codeLengths[...]) else {
      return .failure(.corrupt)
    }
    var lengths: [UInt8] = []
    while lengths.count < total {
      let symbol = codeTable.decode(&bits)
      guard symbol >= 0 else { return .failure(symbol == -2 ? .truncated : .corrupt) }
      if symbol < 16 {
        lengths.append(UInt8(symbol))
        continue
      }
      guard let repeats = bits.take(symbol == 16 ? 2 : symbol == 17 ? 3 : 7) else {
        return .failure(.truncated)
      }
      let count = Int(repeats) + (symbol == 18 ? 11 : 3)
      if symbol == 16, lengths.isEmpty { return .failure(.corrupt) }
      let value = symbol == 16 ? lengths[lengths.count - 1] : 0
      guard lengths.count + count <= total else { return .failure(.corrupt) }
      lengths.append(contentsOf: repeatElement(value, count: count))
    }
    guard let first = HuffmanTable(lengths: lengths[..<literalCount]),
      let second = HuffmanTable(lengths: lengths[literalCount...])
    else { return .failure(.corrupt) }
    return .success((first, second))
  }

  private static let fixedLiterals = HuffmanTable(
    fixed: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  private static let fixedDistances = HuffmanTable(fixed: [UInt8](repeating: 5, count: 32))
}
