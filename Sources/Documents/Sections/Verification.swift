import Evidence
import Wording

/// How to check the report without this program, and how the folder it came in.
struct VerificationSection: Section {
  static let id = "verify"
  static let title = Phrase.sectionVerify
  let context: ReportContext

  func blocks() -> [Block] { checks() + bagBlocks() }

  /// Three shell lines that check the report without this program.
  private func checks() -> [Block] {
    let best = told.compactMap { $0.onset ?? $0.candidate }.first?.entry
    let first = file.conversations.firstIndex { !$0.entries.isEmpty }
    guard
      let id = best ?? first.map({ EntryID(conversation: $0, entry: 0) }),
      let member = file.member(file.span(id).member),
      file.exhibits.indices.contains(member.id.exhibit)
    else { return [prose(.verifyNothing)] }
    let exhibit = file.exhibits[member.id.exhibit]
    let span = file.entry(id).span
    let input = Escaping.shell(exhibit.name)
    // A nested member is reached container by container; bsdtar reads every kind of archive.
    let steps = nestedSteps(member.path)
    let reader: String
    switch exhibit.kind {
    case .file: reader = "cat -- " + input
    case .folder:
      let outer = input + "/" + Escaping.shell(steps.first ?? "")
      reader = steps.count < 2 ? "cat -- " + outer : unpack(outer, steps.dropFirst())
    case .archive: reader = unpack(input, steps[...])
    }
    let check =
      exhibit.kind == .folder
      ? "(cd " + input
        + " && find . -type f -printf '%P\\n' | LC_ALL=C sort | xargs -d '\\n' sha256sum)"
        + " | sha256sum"
      : "sha256sum -- " + input
    let bytes =
      reader + " | tail -c +\(span.lowerBound + 1) | head -c \(span.upperBound - span.lowerBound)"
    return [
      prose(.verifyIntro),
      .list([
        [.prose(say(.verifyExhibit) + " "), .code(check)],
        [.prose(say(.verifyMember) + " "), .code(reader + " | sha256sum")],
        say(.verifyBytes, ["message": [reference(id)]]) + [.prose(" "), .code(bytes)],
      ]),
    ]
  }

  private func unpack(_ container: String, _ steps: ArraySlice<String>) -> String {
    "bsdtar -xOf " + container + " "
      + steps.map(Escaping.shell).joined(separator: " | bsdtar -xOf - ")
  }

  /// The names from container to container.
  private func nestedSteps(_ path: String) -> [String] {
    var steps: [String] = []
    var rest = Substring(path)
    while let cut = rest.firstRange(of: "!/") {
      steps.append(String(rest[..<cut.lowerBound]))
      rest = rest[cut.upperBound...]
    }
    steps.append(String(rest))
    return steps
  }

  /// The lines with what each is for.
  private func bagBlocks() -> [Block] {
    let names: [Phrase] = [.verifyBagFiles, .verifyBagSignature, .verifyBagStamp]
    return [
      .heading(say(.verifyBagHeading)), prose(.verifyBagIntro),
      .list(zip(names, BagCheck.lines).map { [.prose(say($0) + " "), .code($1)] }),
    ]
  }
}
