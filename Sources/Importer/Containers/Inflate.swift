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

  private var bits: BitReader
  private var out: [UInt8] = []
  private var flushed = 0
  private let isWide: Bool
  private let sink: (UnsafeRawBufferPointer) -> Bool
  private var onAdvance: (Int) -> Void = { _ in }
  private var start = 0

  /// Unpacks a stream and says where it ended and how; `onAdvance` is told before each block
  /// how many packed bytes it took up to then.
  static func run(
    _ source: ByteSource, _ range: Range<Int>, isDeflate64: Bool,
    onAdvance: @escaping (Int) -> Void = { _ in }, sink: (UnsafeRawBufferPointer) -> Bool
  ) -> (end: Int, outcome: Outcome) {
    withoutActuallyEscaping(sink) { sink in
      var inflate = Inflate(
        bits: BitReader(source: source, range: range), isWide: isDeflate64, sink: sink)
      inflate.onAdvance = onAdvance
      inflate.start = range.lowerBound
      inflate.out.reserveCapacity(windowBytes + flushBytes + 65_536)
      let outcome = inflate.stream()
      let isKept = inflate.flush(all: true)
      return (inflate.bits.position, isKept ? outcome : .stopped)
    }
  }

  private init(
    bits: BitReader, isWide: Bool, sink: @escaping (UnsafeRawBufferPointer) -> Bool
  ) {
    self.bits = bits
    self.isWide = isWide
    self.sink = sink
  }

  private mutating func stream() -> Outcome {
    while true {
      guard let last = bits.take(1), let kind = bits.take(2) else { return .truncated }
      let outcome: Outcome
      switch kind {
      case 0: outcome = stored()
      case 1: outcome = block(Self.fixedLiterals, Self.fixedDistances)
      case 2:
        switch tables() {
        case .success(let pair): outcome = block(pair.0, pair.1)
        case .failure(let fault): outcome = fault == .truncated ? .truncated : .corrupt
        }
      default: outcome = .corrupt
      }
      guard outcome == .finished else { return outcome }
      if last == 1 { return .finished }
    }
  }

  private mutating func stored() -> Outcome {
    bits.alignToByte()
    guard let length = bits.take(16), let inverse = bits.take(16) else { return .truncated }
    guard length ^ inverse == 0xFFFF else { return .corrupt }
    for _ in 0..<length {
      guard let byte = bits.take(8) else { return .truncated }
      out.append(UInt8(truncatingIfNeeded: byte))
    }
    return flush(all: false) ? .finished : .stopped
  }

  private mutating func block(_ literals: HuffmanTable, _ distances: HuffmanTable) -> Outcome {
    while true {
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
      if out.count - flushed >= Self.flushBytes, !flush(all: false) { return .stopped }
    }
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

  /// Hands out what is new and keeps only the window that later copies may reach into.
  private mutating func flush(all: Bool) -> Bool {
    guard all || out.count - flushed >= Self.flushBytes else { return true }
    onAdvance(bits.position - start)
    let isKept = out.withUnsafeBytes { bytes in
      flushed == bytes.count || sink(UnsafeRawBufferPointer(rebasing: bytes[flushed...]))
    }
    if out.count > Self.windowBytes { out.removeFirst(out.count - Self.windowBytes) }
    flushed = out.count
    return isKept
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
