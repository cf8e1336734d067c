import Glibc
import Synchronization
import Wording

/// Standard output and standard error, written without Foundation.
enum Terminal {
  /// Serialises lines of parallel workers.
  private static let gate = Mutex<Void>(())

  /// Writes bytes to a descriptor, all of them; false when the reader is gone or the disk is full.
  @discardableResult
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        guard let base = buffer.baseAddress else { return true }
        let written = Glibc.write(descriptor, base + offset, buffer.count - offset)
        if written < 0 {
          if errno == EINTR { continue }
          return false
        }
        offset += written
      }
      return true
    }
  }

  /// Prints text to standard output; false when the reader is gone.
  @discardableResult
  static func print(_ text: String) -> Bool { write(Array(text.utf8), to: STDOUT_FILENO) }

  /// Prints a line to standard error.
  static func note(_ text: String) {
    gate.withLock { _ in _ = write(Array((text + "\n").utf8), to: STDERR_FILENO) }
  }

  /// Prints `keerpunt: ` and a sentence to standard error, the name in red where colour is wanted.
  static func complain(_ sentence: String) {
    // The last door: whatever sentence comes here, nothing in it is obeyed by the terminal.
    let safe = sentence.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Wording.safe(String($0)) }.joined(separator: "\n")
    note((wantsColor ? "\u{1B}[1;31mkeerpunt:\u{1B}[0m " : "keerpunt: ") + safe)
  }

  /// Whether `--no-color` was given.
  private static let isColorForbidden = Mutex(false)

  /// Leaves colour out from here on.
  static func forbidColor() { isColorForbidden.withLock { $0 = true } }

  /// Colour is for a person at a terminal that can show it and who did not ask to leave it out.
  private static var wantsColor: Bool {
    isInteractive && environment("NO_COLOR") == nil && environment("TERM") != "dumb"
      && !isColorForbidden.withLock { $0 }
  }

  /// Prints to standard error without a line end, for a progress line.
  static func overwrite(_ text: String) {
    gate.withLock { _ in _ = write(Array(text.utf8), to: STDERR_FILENO) }
  }

  /// Whether a person sees standard error.
  static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }

  /// Sends everything that is said from here on to nobody.
  static func silence() {
    let nobody = open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard nobody >= 0 else { return }
    dup2(nobody, STDOUT_FILENO)
    dup2(nobody, STDERR_FILENO)
    close(nobody)
  }

  /// Value of an environment variable; nil when unset or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Asks for a line without showing it, on the terminal itself; nil when there is none.
  static func askSecret(_ prompt: String) -> [UInt8]? {
    let descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return nil }
    var hidden = settings
    hidden.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(descriptor, TCSAFLUSH, &hidden)
    defer { tcsetattr(descriptor, TCSAFLUSH, &settings) }
    write(Array(prompt.utf8), to: descriptor)
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while read(descriptor, &byte, 1) == 1, byte != UInt8(ascii: "\n") { line.append(byte) }
    write([UInt8(ascii: "\n")], to: descriptor)
    return line
  }
}
