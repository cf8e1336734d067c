import Evidence
import Glibc

/// Takes the bytes of one member block by block: hashes and counts them, and keeps them in memory
/// only when the first bytes look like a chat or like an archive that will be opened.
final class MemberSink {
  /// Bytes kept; empty for media.
  private(set) var kept: [UInt8] = []
  /// Bytes delivered, kept or not.
  private(set) var count = 0
  /// Checksum of the bytes delivered.
  private(set) var checksum = Checksum()
  /// What the member is; nil until enough bytes have come to tell.
  private(set) var content: Content?
  /// The limit at which the member was cut, with what came before it intact.
  private(set) var hit: LimitHit?
  /// Zeros at the end of a text, which are hashed and counted and not kept.
  ///
  /// A download that broke off, or a sparse file: two gigabytes of zeros behind a page of chat took
  /// as much memory. Fewer than a megabyte are left where they are.
  private(set) var zeros = 0
  /// True when bytes were hashed but not kept for want of memory.
  private(set) var isCutInMemory = false

  /// Packed bytes read so far for this member, where the reader can tell.
  ///
  /// A bomb of 14 MB may be within the ratio as a whole until it has given 2 GB; measured against
  /// what was read of it so far it is found after 32 MiB.
  var consumed: (() -> Int)?

  private let budget: Budget
  private let digester = Digester()
  private let fileExtension: String
  private let mayDeliver: Bool
  private let isWanted: ([UInt8]) -> Bool
  private let expected: Int
  private let packed: Int
  private let hasChecksum: Bool
  private let part: FinderPart?

  /// Starts a member; `packed` is what it takes in its container, `expected` what it declares.
  ///
  /// `isWanted` is asked about the first bytes of what is no text; a `part` of a backup of an iPhone
  /// is kept by its name, whatever its bytes look like.
  init(
    budget: Budget, fileExtension: String, mayDeliver: Bool, expected: Int?, packed: Int,
    hasChecksum: Bool, part: FinderPart? = nil, isWanted: @escaping ([UInt8]) -> Bool
  ) {
    self.budget = budget
    self.fileExtension = fileExtension
    self.mayDeliver = mayDeliver
    self.isWanted = isWanted
    self.expected = max(0, expected ?? 0)
    self.packed = max(1, packed)
    self.hasChecksum = hasChecksum
    self.part = part
  }

  /// Adds a block; false when a limit stops the member here.
  func take(_ block: UnsafeRawBufferPointer) -> Bool {
    guard !block.isEmpty else { return budget.tick(delivered: 0) }
    digester.update(block)
    if hasChecksum { checksum.update(block) }
    count += block.count
    keep(block)
    guard budget.tick(delivered: block.count) else { return false }
    if count > budget.limits.memberRatioFloor, count / packed > budget.limits.ratio {
      hit = LimitHit(name: "member-ratio", value: budget.limits.ratio)
      return false
    }
    if count > budget.limits.heldRatioFloor, isHeld, let consumed,
      count / max(1, consumed()) > budget.limits.ratio
    {
      hit = LimitHit(name: "member-ratio", value: budget.limits.ratio)
      return false
    }
    return true
  }

  /// Takes the member as one array, kept without a copy; false when it is not whole.
  ///
  /// Only for bytes within the limits: here they are counted, not cut.
  func takeWhole(_ bytes: consuming [UInt8], expected: Int) -> Bool {
    guard count == 0, bytes.count == expected else { return false }
    kept = bytes
    kept.withUnsafeBytes { block in
      digester.update(block)
      if hasChecksum { checksum.update(block) }
    }
    count = expected
    if mayDeliver {
      decide()
    } else {
      content = .other(.unknown)
      kept = []
    }
    return budget.tick(delivered: count)
  }

  /// True while the bytes are kept in memory, for a parser or for a reader of archives.
  private var isHeld: Bool {
    if case .other? = content { return false }
    return !isCutInMemory
  }

  /// Zeros from which they are left out.
  static let longZeros = 1 << 20

  /// Ends the member and decides what it is when it was too short to tell before.
  func finish() -> Digests {
    if content == nil { decide() }
    if zeros < Self.longZeros { keepZeros() }
    return digester.finish()
  }

  /// Gives back what the member counted, because its bytes were not the right ones.
  func withdraw() { budget.refund(count) }

  /// Hands over the bytes kept without a copy.
  func takeKept() -> [UInt8] {
    let bytes = kept
    kept = []
    return bytes
  }

  private func keep(_ block: UnsafeRawBufferPointer) {
    guard mayDeliver else {
      content = .other(.unknown)
      return
    }
    switch content {
    case .other?: return
    case nil:
      kept.append(contentsOf: block)
      if kept.count >= ContentSniff.headBytes { decide() }
    case .text? where !isCutInMemory && Self.isZero(block): zeros += block.count
    case .text?, .wanted?, .archive?:
      guard !isCutInMemory else { return }
      keepZeros()
      kept.append(contentsOf: block)
      cutToMemory()
    }
  }

  /// Keeps the zeros that turned out not to be the end.
  private func keepZeros() {
    guard zeros > 0 else { return }
    kept.append(contentsOf: repeatElement(0, count: zeros))
    zeros = 0
  }

  private static func isZero(_ block: UnsafeRawBufferPointer) -> Bool {
    guard let start = block.baseAddress, block[0] == 0 else { return false }
    return memcmp(start, start + 1, block.count - 1) == 0
  }

  /// Whether a file ends in zeros that are left out when it is taken block by block.
  static func endsInZeros(_ source: ByteSource) -> Bool {
    guard source.count > longZeros else { return false }
    return source.bytes(source.count - longZeros..<source.count).withUnsafeBytes { isZero($0) }
  }

  private func cutToMemory() {
    let isText = content?.isDelivered == true
    let cap = isText ? budget.limits.textBytes : budget.limits.nestedArchiveBytes
    guard kept.count > cap else { return }
    isCutInMemory = true
    hit = LimitHit(name: isText ? "text-bytes" : "nested-bytes", value: cap)
    kept.removeLast(kept.count - cap)
  }

  private func decide() {
    let head = Array(kept.prefix(ContentSniff.headBytes))
    var decided = ContentSniff.content(fileExtension: fileExtension, head: head)
    if let part {
      decided = decided.of(part)
    } else if case .other(let kind) = decided, !head.isEmpty, isWanted(head) {
      decided = .wanted(kind)
    }
    // A page that a format reads as it is: what it says of senders and times is in its markup.
    if decided == .archive(.writing(.page)), isWanted(head) { decided = .text }
    content = decided
    if case .archive(.unsupported) = decided {
      kept = []
      return
    }
    if case .other = decided {
      kept = []
      return
    }
    // What is declared is believed only so far: a header may promise a petabyte, but deflate
    // cannot give more than 1,032 bytes for one, and nothing gets more than 258 MiB at once.
    let promised = min(expected, 1_032 * min(packed, 262_144))
    if promised > kept.count { kept.reserveCapacity(promised) }
    cutToMemory()
  }
}
