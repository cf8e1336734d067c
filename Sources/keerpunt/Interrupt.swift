import Dispatch
import Glibc

/// Ends the process tidily on Ctrl-C and `kill`: unfinished outputs are removed, code 130.
enum Interrupt {
  nonisolated(unsafe) private static var sources: [any DispatchSourceSignal] = []

  /// Installs the handlers; once, from the main thread, before any work starts.
  static func install() {
    // A reader that goes away (`| head`) is an error of write(2), not a signal.
    signal(SIGPIPE, SIG_IGN)
    // So is a limit on the size of files (`ulimit -f`).
    signal(SIGXFSZ, SIG_IGN)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        OutputFolder.discardAll()
        Position.leave(.interrupted)
        exit(ExitCode.interrupted.rawValue)
      }
      source.resume()
      sources.append(source)
    }
  }
}
