import Foundation
import Testing

/// Signatures, time stamps, and the lines by which anybody checks them without this program.
@Suite("The seal of a bag")
struct BagSealTests: BagSuite {
  @Test func aSignatureIsCheckedAndCanBePinned() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (mine, other) = (try key(folder, "mine.pem"), try key(folder, "other.pem"))
    let (inner, bag) = try made(["--sign-key", mine.path])
    defer { try? FileManager.default.removeItem(at: inner) }
    for file in [mine, other] {
      _ = try Shell.run("openssl pkey -in \"$1\" -pubout -out \"$1.pub\"", [file.path])
    }
    #expect(try verify([bag.path]).checks["signature"]?.codes == ["verifySignatureGood"])
    let pinned = try verify([bag.path, "--public-key", mine.path + ".pub"])
    #expect(pinned.code == 0 && pinned.checks["signature"]?.codes == ["verifySignaturePinned"])
    let strange = try verify([bag.path, "--public-key", other.path + ".pub"])
    #expect(strange.code == 3 && strange.checks["signature"]?.codes == ["verifySignatureWrong"])
    // Unsigned where a signature is demanded.
    _ = try Shell.run("rm *.sig", in: bag)
    #expect(try verify([bag.path, "--public-key", mine.path + ".pub"]).code == 3)
    // The key that stayed tells of it where nothing is demanded.
    let stripped = try verify([bag.path])
    #expect(stripped.code == 3 && stripped.checks["signature"]?.codes == ["verifySignatureGone"])
  }

  @Test func aKeyOfAnotherKindIsRefusedBeforeAnyWork() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let key = try key(folder, "x.pem", "x25519")
    for path in [key.path, Program.sample("nieuw-nummer.txt")] {
      let run = try Program.run(
        ["analyse", Self.inputs[0], "-o", folder.path + "/bag", "--sign-key", path])
      #expect(run.code == 64)
      #expect(run.errors.split(separator: "\n").count == 1)
    }
    let missing = try Program.run(["verify", folder.path, "--public-key", folder.path + "/no"])
    #expect(missing.code == 66)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/bag"))
  }

  /// The lines printed in the report, typed into a shell; with an authority of the test's own.
  @Test func theThreeLinesOfTheReportWork() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let key = try key(folder, "key.pem")
    let (inner, bag) = try made(["--sign-key", key.path])
    defer { try? FileManager.default.removeItem(at: inner) }
    let answered = try Shell.run(Self.authority, [bag.path], in: folder)
    #expect(answered.code == 0, "\(answered.errors)")
    let (answer, trusted) = (
      folder.appending(path: "answer.tsr").path, folder.appending(path: "CA.pem").path
    )
    let taken = try verify([bag.path, "--tsr", answer])
    #expect(taken.code == 0)
    #expect(taken.checks["time-stamp"]?.codes == ["verifyStampGood", "verifyStampAdded"])
    #expect(taken.checks["time-stamp"]?.lines.first?.time?.hasSuffix("Z") == true)
    let again = try verify([bag.path, "--ca-file", trusted])
    #expect(again.code == 0 && again.checks["time-stamp"]?.codes == ["verifyStampTrusted"])
    let stranger = folder.appending(path: "stranger.pem").path
    #expect(
      try verify([bag.path, "--ca-file", stranger]).checks["time-stamp"]?.codes
        == ["verifyStampUntrusted"])

    let lines = try Self.linesOfTheReport(bag)
    #expect(lines.count == 3)
    let here = try Shell.run("cp \"$1\" CA.pem", [trusted], in: bag)
    #expect(here.code == 0)
    for line in lines {
      let run = try Shell.run(line, in: bag)
      #expect(run.code == 0, "\(line): \(run.errors)")
    }
    // Each of them sees its own damage.
    _ = try Shell.run("echo >> data/machine/findings.json", in: bag)
    #expect(try Shell.run(lines[0], in: bag).code != 0)
    _ = try Shell.run("echo >> tagmanifest-sha512.txt", in: bag)
    #expect(try Shell.run(lines[1], in: bag).code != 0)
    #expect(try Shell.run(lines[2], in: bag).code != 0)
    let broken = try verify([bag.path])
    #expect(broken.checks["signature"]?.codes == ["verifySignatureWrong"])
    #expect(broken.checks["time-stamp"]?.codes == ["verifyRequestWrong"])
    // An answer about another bag.
    let (otherInner, other) = try made([], inputs: [Program.sample("nieuw-nummer.txt")])
    defer { try? FileManager.default.removeItem(at: otherInner) }
    let foreign = try verify([other.path, "--tsr", answer])
    #expect(foreign.code == 3)
    #expect(foreign.checks["time-stamp"]?.codes == ["verifyStampOtherBytes"])
    #expect(
      !FileManager.default.fileExists(
        atPath: other.appending(path: "tagmanifest-sha512.txt.tsr").path))
  }

  /// The code of the last list of the section on checking, out of the HTML.
  private static func linesOfTheReport(_ bag: URL) throws -> [String] {
    let html = try String(
      contentsOf: bag.appending(path: "data/report/report.html"), encoding: .utf8)
    return html.components(separatedBy: "<code>").dropFirst().compactMap {
      $0.components(separatedBy: "</code>").first?
        .replacingOccurrences(of: "&amp;", with: "&")
    }.filter { $0.contains("tagmanifest-sha512.txt") }
  }

  /// A time-stamping authority in a few lines of OpenSSL; answers the request of the bag `$1`.
  private static let authority = """
    set -eu
    cat > tsa.cnf <<'END'
    [tsa]
    default_tsa = here
    [here]
    serial = serial
    signer_digest = sha256
    default_policy = 1.2.3.4.1
    digests = sha512
    [signer]
    extendedKeyUsage = critical,timeStamping
    basicConstraints = CA:FALSE
    END
    echo 01 > serial
    new="-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
    openssl req -x509 $new -keyout ca.key -out CA.pem -subj "/CN=Test CA" -days 3650
    openssl req -x509 $new -keyout s.key -out stranger.pem -subj "/CN=Stranger" -days 3650
    openssl req $new -keyout tsa.key -out tsa.csr -subj "/CN=Test authority"
    openssl x509 -req -in tsa.csr -CA CA.pem -CAkey ca.key -CAcreateserial -out tsa.pem \
      -days 3650 -extfile tsa.cnf -extensions signer
    openssl ts -reply -config tsa.cnf -queryfile "$1/tagmanifest-sha512.txt.tsq" \
      -signer tsa.pem -inkey tsa.key -out answer.tsr
    """
}
