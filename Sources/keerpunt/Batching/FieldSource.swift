import Glibc

/// Cuts what comes from a descriptor at every separator: lines of a list, fields of a request.
struct FieldSource {
  private let descriptor: Int32
  private let separator: UInt8
  private var block = [UInt8](repeating: 0, count: 65_536)
  private var waiting: ArraySlice<UInt8> = []
  private var isAtEnd = false

  init(descriptor: Int32, separator: UInt8) {
    self.descriptor = descriptor
    self.separator = separator
  }

  /// Whether the next field, or the end, is here without reading.
  var isReady: Bool { isAtEnd || waiting.contains(separator) }

  /// Reads once: what a descriptor has that is known to have something.
  mutating func fill() throws(Errno) {
    guard !isAtEnd else { return }
    let count = read(descriptor, &block, block.count)
    if count < 0, errno == EINTR { return }
    guard count >= 0 else { throw Errno(errno) }
    isAtEnd = count == 0
    waiting = Array(waiting + block[0..<count])[...]
  }

  /// The next field without its separator; nil at the end.
  ///
  /// What stands behind the last separator is a field too, unless it is empty: `a\nb` is two lines.
  mutating func next() throws(Errno) -> [UInt8]? {
    var field: [UInt8] = []
    while true {
      if let end = waiting.firstIndex(of: separator) {
        field += waiting[..<end]
        waiting = waiting[(end + 1)...]
        return field
      }
      field += waiting
      waiting = []
      if isAtEnd { return field.isEmpty ? nil : field }
      let count = read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Errno(errno) }
      isAtEnd = count == 0
      waiting = block[0..<count]
    }
  }
}
