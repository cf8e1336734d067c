import Glibc

/// Bytes that can be read at any position: an open file or an archive unpacked into memory.
///
/// Files are read with `pread`, not mapped: on failing media a mapping ends the program with a
/// bus error, a read gives an error number that becomes a notice.
final class ByteSource {
  private enum Storage {
    case file(Int32)
    case memory([UInt8])
  }

  private let storage: Storage
  /// Size in bytes when it was opened.
  let count: Int
  /// `errno` of the last read that failed, nil when all went well.
  private(set) var failure: Int32?

  /// Takes over an open descriptor, which is closed with the source.
  init(descriptor: Int32, count: Int) {
    storage = .file(descriptor)
    self.count = count
  }

  /// Wraps bytes in memory.
  init(_ bytes: [UInt8]) {
    storage = .memory(bytes)
    count = bytes.count
  }

  deinit {
    if case .file(let descriptor) = storage { close(descriptor) }
  }

  /// Fills the buffer from a position; fewer bytes come back at the end and on failure.
  func read(at position: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard position >= 0, position < count, let base = buffer.baseAddress else { return 0 }
    let wanted = min(buffer.count, count - position)
    switch storage {
    case .memory(let bytes):
      bytes.withUnsafeBytes { source in
        guard let start = source.baseAddress else { return }
        base.copyMemory(from: start + position, byteCount: wanted)
      }
      return wanted
    case .file(let descriptor):
      var done = 0
      while done < wanted {
        let got = pread(descriptor, base + done, wanted - done, off_t(position + done))
        if got > 0 {
          done += got
        } else if got == 0 {
          break
        } else if errno != EINTR {
          failure = errno
          break
        }
      }
      return done
    }
  }

  /// A copy of a range, cut at the end of the source.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    let start = max(0, range.lowerBound)
    let length = max(0, min(range.upperBound, count) - start)
    guard length > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: length) { buffer, initialized in
      initialized = read(at: start, into: UnsafeMutableRawBufferPointer(buffer))
    }
  }

  /// Hands a range to the sink block by block; false when the sink stopped or bytes are missing.
  func stream(_ range: Range<Int>, to sink: (UnsafeRawBufferPointer) -> Bool) -> Bool {
    guard !range.isEmpty else { return true }
    let size = min(Self.blockBytes, range.count)
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
    defer { block.deallocate() }
    var position = range.lowerBound
    while position < range.upperBound {
      let wanted = min(size, range.upperBound - position)
      let got = read(at: position, into: UnsafeMutableRawBufferPointer(rebasing: block[..<wanted]))
      guard got > 0 else { return false }
      guard sink(UnsafeRawBufferPointer(rebasing: block[..<got])) else { return false }
      position += got
    }
    return true
  }

  /// Bytes read at a time: large enough for few system calls, small enough for the cache.
  static let blockBytes = 65_536
}
