import Foundation
import Testing

/// Papers are named after whom they are for, whatever letters that person writes with.
///
/// Story: the path of a paper with any letter beyond ASCII in it was refused as no path of a bag, and
/// that ended the process. Whoever was called Zoë, José or 李明 and was asked for money got exit code
/// 70 and no result at all; in batches it cost the report, with `--redact` every second random case.
@Suite("Names on papers")
struct PaperNameTests {
  private func chat(_ name: String) -> String {
    var lines = (0..<40).map { index in
      "12/03/2021, \(9 + index / 60):\(10 + index) - \(index % 2 == 0 ? name : "Piet"): regel \(index)"
    }
    lines += [
      "13/03/2021, 10:00 - \(name): Hoi, kun je me even helpen?",
      "13/03/2021, 10:01 - \(name): Ik heb per ongeluk een code naar je gestuurd, stuur je die door?",
      "13/03/2021, 10:02 - \(name): Kun je 480 euro voorschieten? NL91 ABNA 0417 1643 00",
      "13/03/2021, 10:10 - Piet: 123-456", "13/03/2021, 10:11 - Piet: ik heb het overgemaakt",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  @Test(arguments: [
    "Zoë", "Zoe\u{308}", "Émilie Çelik", "李明", "محمد", "Straße", "ﬁ", "١٢", "𝒜nna", "🎂", ".",
    String(repeating: "𝒜", count: 60),
  ])
  func everyNameGetsItsPapersInASealedBag(name: String) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appending(path: "chat.txt")
    try Data(chat(name).utf8).write(to: input)
    let bag = folder.appending(path: "bag")
    let run = try Program.run(
      ["analyse", input.path, "-o", bag.path, "--include-inputs", "-q", "--paper-language", "nl"])
    #expect(run.code == 0, "\(run.errors)")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: bag.appending(path: "data/report").path)
    #expect(names.contains { $0.hasSuffix("overgenomen-account.pdf") })
    let check = try Program.run(["verify", bag.path, "--language", "en"])
    #expect(check.code == 0, "\(check.output)")
    // Without this program, too: the same bytes in the list as on the disk.
    let plain = try Shell.run("sha256sum --quiet -c manifest-sha256.txt", in: bag)
    #expect(plain.code == 0, "\(plain.errors)")
  }

  /// The property that would have found it: any two people, any letters, every way of masking.
  @Test(arguments: 0..<6) func anyNamesAreWrittenInEveryMode(seed: Int) throws {
    let parts = [
      "Anna", "de", "ß", "ó", "o\u{301}", "李", "محمد", "🧑‍🚒", "O'Neill", "~ Piet", "-", "1",
      "+31 6 12345678", "noreply@anna.nl", "NL91ABNA0417164300", "ﬁ", "İzel",
    ]
    func part(_ step: Int) -> String { parts[(seed * 31 + step * 7 + step * step) % parts.count] }
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appending(path: "chat.txt")
    try Data(chat([part(1), part(2)].joined(separator: " ")).utf8).write(to: input)
    for mode in ["all-names", "third-parties", "exhibits-only"] {
      let run = try Program.run([
        "analyse", input.path, "-o", folder.path + "/" + mode, "--redact", mode, "-q",
      ])
      #expect(run.code == 0, "\(part(1)) \(part(2)) \(mode) \(run.errors)")
    }
  }
}
