import Custody
import Records

/// Writes the files of the interchange formats as they come, and keeps their sizes and hashes.
final class InterchangeFiles: InterchangeSink {
  /// The files so far, by name in the bag.
  private(set) var written: [(name: String, written: OutputFolder.Written)] = []

  private let folder: OutputFolder
  private var open: (name: String, file: OutputFile, hash: RunningHash)?

  /// Starts with no files.
  init(_ folder: OutputFolder) { self.folder = folder }

  func begin(_ name: String) throws {
    try end()
    let place = Bundle.place(name)
    open = (place, try folder.create(place), RunningHash())
  }

  func write(_ block: [UInt8]) throws {
    guard let open else { return }
    block.withUnsafeBytes { open.hash.update($0) }
    try open.file.write(block)
  }

  /// Closes the last file.
  func end() throws {
    guard let open else { return }
    self.open = nil
    try open.file.close()
    written.append(
      (open.name, OutputFolder.Written(digests: open.hash.finish(), bytes: open.hash.bytes)))
  }
}
