import CFuzzer
import Glibc

/// Runs one target under libFuzzer.
///
///     keerpunt-fuzz whatsapp -runs=20000 -max_len=8192 corpus/whatsapp
@main
enum Main {
  static func main() {
    let names = Target.allCases.map(\.rawValue)
    guard CommandLine.arguments.count > 1, let target = Target(rawValue: CommandLine.arguments[1])
    else {
      print("usage: keerpunt-fuzz TARGET [libFuzzer options]\ntargets: \(names)")
      exit(64)
    }
    var words = CommandLine.arguments
    words.remove(at: 1)
    var argc = Int32(words.count)
    let argv = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: words.count + 1)
    for (index, word) in words.enumerated() { argv[index] = strdup(word) }
    argv[words.count] = nil
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = argv
    exit(LLVMFuzzerRunDriver(&argc, &arguments, target.body))
  }
}

/// What is fuzzed: every door through which bytes of strangers come in or go out.
enum Target: String, CaseIterable {
  case archive
  case zip
  case packed
  case whatsapp
  case telegram
  case pages
  case signal
  case identifiers
  case acts
  case report
  case findings
  case records
  case journal
  case detection
  case redaction
  case database
  case sms
  case sqlite
  case log
  case plist
  case markup
  case typedstream
  case pictures

  /// A function without surroundings, as libFuzzer takes it.
  var body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32 {
    switch self {
    case .archive: { ArchiveTarget.check(bytes($0, $1)) }
    case .zip: { ZipTarget.check(bytes($0, $1)) }
    case .packed: { PackedTarget.check(bytes($0, $1)) }
    case .pictures: { PictureTarget.check(bytes($0, $1)) }
    case .findings: { FindingsTarget.check(bytes($0, $1)) }
    case .records: { RecordsTarget.check(bytes($0, $1)) }
    case .journal: { JournalTarget.check(bytes($0, $1)) }
    case .detection: { CaseTarget.detect(bytes($0, $1)) }
    case .redaction: { CaseTarget.mask(bytes($0, $1)) }
    case .whatsapp: { WhatsAppTarget.check(bytes($0, $1)) }
    case .signal: { SignalTarget.check(bytes($0, $1)) }
    case .telegram: { TelegramTarget.check(bytes($0, $1)) }
    case .pages: { PagesTarget.check(bytes($0, $1)) }
    case .identifiers: { IdentifierTarget.check(bytes($0, $1)) }
    case .acts: { ActTarget.check(bytes($0, $1)) }
    case .database: { DatabaseTarget.check(bytes($0, $1)) }
    case .sms: { SMSTarget.check(bytes($0, $1)) }
    case .sqlite: { PageTarget.check(bytes($0, $1)) }
    case .log: { PageTarget.checkLog(bytes($0, $1)) }
    case .plist: { PropertyListTarget.check(bytes($0, $1)) }
    case .markup: { MarkupTarget.check(bytes($0, $1)) }
    case .typedstream: { TypedStreamTarget.check(bytes($0, $1)) }
    case .report: { ReportTarget.check(bytes($0, $1)) }
    }
  }
}

private func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: start, count: count))
}

/// Ends the process, which libFuzzer records with the input, when a property does not hold.
func require(_ holds: Bool, _ property: @autoclosure () -> String) {
  if !holds { fatalError("property: " + property()) }
}
