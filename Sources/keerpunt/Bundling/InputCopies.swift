import Custody
import Evidence
import Glibc
import Records
import Wording

/// The inputs as the bag keeps them: their names and hashes, and copies when they are asked for.
struct InputCopies {
  let plan: Plan

  /// A file of an input.
  private struct Part {
    /// Path below the input; empty for an input that is one file.
    let path: String
    let modified: Int
  }

  /// Copies the inputs, if that is wanted, and returns what is known of each.
  func write(
    _ exhibits: [Exhibit], _ paths: [String], to bundle: inout Bundle
  ) throws -> [InputsRecord.Input] {
    var inputs: [InputsRecord.Input] = []
    for (exhibit, path) in zip(exhibits, paths) {
      let parts = Self.parts(of: exhibit, path)
      var place: String?
      if plan.includeInputs {
        if let parts {
          place = try copy(exhibit, path, parts, to: &bundle)
        } else {
          // Not what was asked for: said with --quiet too.
          Terminal.complain(
            Wording.message(
              .inputNotCopied, [Fact("path", Wording.safe(exhibit.name))],
              language: plan.language))
        }
      }
      // An archive carries its own times.
      let times = exhibit.kind == .archive ? [] : parts ?? []
      inputs.append(
        InputsRecord.Input(
          name: exhibit.name, nameBytes: plan.redact == nil ? Self.nameBytes(path) : nil,
          kind: exhibit.kind, bytes: exhibit.bytes, digests: exhibit.digests,
          copy: place, modified: times.map { ($0.path, $0.modified) }))
    }
    return inputs
  }

  /// The bytes of the last part of a path in hexadecimal; nil where they are UTF-8.
  private static func nameBytes(_ path: String) -> String? {
    let name = PathText.bytes(path).split(separator: UInt8(ascii: "/")).last ?? []
    guard String(validating: name, as: UTF8.self) == nil else { return nil }
    return name.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Copies one input under a neutral name and returns the name.
  private func copy(
    _ exhibit: Exhibit, _ path: String, _ parts: [Part], to bundle: inout Bundle
  ) throws -> String {
    let number = String(exhibit.id + 1)
    let neutral = String(repeating: "0", count: max(0, 4 - number.count)) + number
    var place = Bundle.input + "/" + neutral
    let digests: Digests
    if exhibit.kind == .folder {
      let hash = RunningHash()
      for part in parts {
        let copied = try bundle.copy(from: path + "/" + part.path, to: place + "/" + part.path)
        // The hash of a folder, as `Exhibit` describes it.
        Array("\(copied.sha256)  \(part.path)\n".utf8).withUnsafeBytes { hash.update($0) }
      }
      digests = hash.finish()
    } else {
      place += Self.suffix(exhibit.name)
      digests = try bundle.copy(from: path, to: place)
    }
    guard digests == exhibit.digests else {
      throw Refusal(
        .inputOutput, .inputChangedDuringRun, [Fact("path", Wording.safe(exhibit.name))])
    }
    return place
  }

  /// `.zip` of `WhatsApp-chat met Sanne.zip`; nothing where the end is no plain word.
  private static func suffix(_ name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: 0x2E) else { return "" }
    let end = name.utf8[name.utf8.index(after: dot)...]
    let isPlain =
      (1...5).contains(end.count)
      && end.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
    return isPlain ? "." + String(decoding: end, as: UTF8.self).lowercased() : ""
  }

  /// The files of an input; nil for a folder whose files cannot keep their names in a bag.
  ///
  /// The names in a folder are part of what is read (they give chats their titles), so they cannot
  /// be made neutral; one that other programs would read otherwise keeps the folder out.
  private static func parts(of exhibit: Exhibit, _ path: String) -> [Part]? {
    guard exhibit.kind == .folder else {
      var info = stat()
      guard PathText.withSystemPath(path, { stat($0, &info) }) == 0 else { return nil }
      return [Part(path: "", modified: info.st_mtim.tv_sec)]
    }
    var parts: [Part] = []
    var open = [""]
    while let folder = open.popLast() {
      let here = folder.isEmpty ? path : path + "/" + folder
      guard access(here, R_OK | X_OK) == 0 else { return nil }
      for name in OutputFolder.names(here) {
        let inner = folder.isEmpty ? name : folder + "/" + name
        var info = stat()
        guard lstat(path + "/" + inner, &info) == 0, BagPath.isPortable(inner) else { return nil }
        switch info.st_mode & S_IFMT {
        case S_IFDIR: open.append(inner)
        case S_IFREG: parts.append(Part(path: inner, modified: info.st_mtim.tv_sec))
        default: return nil
        }
      }
    }
    return parts.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
