import Glibc

/// One file of the results that is written in blocks.
final class OutputFile {
  private var descriptor: Int32

  /// Creates a file that must not exist yet.
  init(path: String) throws(OutputFolder.Fault) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .cannotWrite(errno) }
  }

  deinit {
    // Only after a fault: the folder it stands in is thrown away.
    if descriptor >= 0 { Glibc.close(descriptor) }
  }

  /// Appends bytes.
  func write(_ bytes: [UInt8]) throws(OutputFolder.Fault) {
    guard Terminal.write(bytes, to: descriptor) else { throw .cannotWrite(errno) }
  }

  /// Closes the file; a full disk may show itself only here.
  func close() throws(OutputFolder.Fault) {
    let code = Glibc.close(descriptor)
    descriptor = -1
    guard code == 0 else { throw .cannotWrite(errno) }
  }
}
