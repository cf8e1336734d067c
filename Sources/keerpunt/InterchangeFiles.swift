import Importer
import Reporter

/// Writes the files of the interchange formats as they come, and keeps their sizes and hashes.
final class InterchangeFiles: InterchangeSink {
  /// The files so far.
  private(set) var outputs: [RunRecord.Output] = []

  private let folder: OutputFolder
  private var open: (name: String, file: OutputFile, digester: Digester, bytes: Int)?

  /// Starts with no files.
  init(_ folder: OutputFolder) { self.folder = folder }

  func begin(_ name: String) throws {
    try end()
    open = (name, try folder.create(name), Digester(), 0)
  }

  func write(_ block: [UInt8]) throws {
    guard let open else { return }
    open.digester.update(block)
    try open.file.write(block)
    self.open?.bytes += block.count
  }

  /// Closes the last file.
  func end() throws {
    guard let open else { return }
    self.open = nil
    try open.file.close()
    outputs.append(
      RunRecord.Output(
        path: open.name, bytes: open.bytes, sha256: open.digester.finish().sha256))
  }
}
