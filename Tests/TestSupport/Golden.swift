import Foundation

/// What differs between a text and its golden file beside the test; nil when nothing does.
///
/// `RECORD=1` writes the file and says so, which fails the test: nobody records in CI.
///
/// - Parameters:
///   - name: name of the file, in the folder `Golden` beside the test's source.
///   - test: the test's own source file.
public func goldenDifference(_ text: String, _ name: String, beside test: String) throws
  -> String?
{
  let url = URL(filePath: test).deletingLastPathComponent().appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["RECORD"] != nil {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
    return "Recorded \(name); look at the difference"
  }
  let golden = try String(contentsOf: url, encoding: .utf8)
  if golden == text { return nil }
  let pairs = zip(
    golden.split(separator: "\n", omittingEmptySubsequences: false),
    text.split(separator: "\n", omittingEmptySubsequences: false))
  let line = pairs.enumerated().first { $0.element.0 != $0.element.1 }
  return """
    \(name) differs at line \((line?.offset ?? -1) + 1)
    golden: \(line.map { String($0.element.0.prefix(300)) } ?? "(length)")
    now:    \(line.map { String($0.element.1.prefix(300)) } ?? "(length)")
    """
}
