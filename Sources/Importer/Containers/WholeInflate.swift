import CDeflate

/// Deflate of a member that fits in memory, in one call of libdeflate.
///
/// It takes two thirds of the time of a stream, and it is all or nothing: a member that does not
/// come out with the declared size and checksum is unpacked again by the ways that salvage.
enum WholeInflate {
  /// The unpacked bytes; nil when anything at all is not as the directory says.
  ///
  /// - Parameter most: bytes of memory it may take, packed and unpacked.
  static func unpack(_ entry: ZipEntry, _ source: ByteSource, _ data: Range<Int>, most: Int)
    -> [UInt8]?
  {
    guard let size = entry.size, let checksum = entry.checksum, let packed = entry.packed,
      packed == data.count, packed > 0, size > 0, size <= most, packed <= most - size,
      let decompressor = libdeflate_alloc_decompressor()
    else { return nil }
    defer { libdeflate_free_decompressor(decompressor) }
    let input = source.bytes(data)
    guard input.count == packed else { return nil }
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      var consumed = 0
      var delivered = 0
      let result = libdeflate_deflate_decompress_ex(
        decompressor, input, input.count, buffer.baseAddress, size, &consumed, &delivered)
      isWhole = result == LIBDEFLATE_SUCCESS && consumed == packed && delivered == size
      initialized = isWhole ? size : 0
    }
    return isWhole && Checksum.of(bytes) == checksum ? bytes : nil
  }
}
