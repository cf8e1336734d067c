/// Bytes that come one block after the other and can be had only once: a compressed stream, or a file
/// read like one.
protocol MemberStream: AnyObject {
  /// The next block; empty at the end and behind damage.
  func next() -> [UInt8]
  /// Bytes of the container that were taken so far.
  var consumed: Int { get }
  /// What is wrong with what was handed out; complete once `next` came back empty.
  var fault: StreamFault? { get }
  /// Bytes behind the end of the stream that are no part of it; known at the end.
  var trailing: Int { get }
}

/// What is wrong with a stream, as data for a notice.
struct StreamFault {
  /// `checksum`, `truncated` or `corrupt`.
  let reason: String
  /// The library's words, or empty.
  var detail = ""
  /// The checksum stated and the one that the bytes have.
  var checksums: (stated: UInt32, computed: UInt32)?
}

/// A file as it is, in blocks.
final class SourceStream: MemberStream {
  private let source: ByteSource
  private(set) var consumed = 0

  init(_ source: ByteSource) { self.source = source }

  func next() -> [UInt8] {
    let block = source.bytes(consumed..<min(source.count, consumed + ByteSource.blockBytes))
    consumed += block.count
    return block
  }

  var fault: StreamFault? {
    guard consumed < source.count, let code = source.failure else { return nil }
    return StreamFault(reason: "errno-\(code)")
  }

  var trailing: Int { 0 }
}
