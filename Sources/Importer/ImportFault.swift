/// Why an input could not be taken in at all; damage inside it is a notice, not a fault.
public enum ImportFault: Error, Sendable, Hashable {
  /// Nothing stands at the path.
  case missing
  /// The system refused to open or read it; `errno` as given.
  case unreadable(code: Int32)
  /// A device, a socket or a pipe.
  case notAFile
}
