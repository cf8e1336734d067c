import Custody
import Evidence
import Foundation
import Testing

/// Ed25519 against the vectors of RFC 8032, section 7.1; requests against RFC 3161.
@Suite struct SigningTests {
  struct Vector: Sendable {
    let secret: String
    let message: String
    let signature: String
  }

  static let vectors = [
    Vector(
      secret: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", message: "",
      signature: "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
        + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"),
    Vector(
      secret: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", message: "72",
      signature: "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
  ]

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = Array(hexadecimal)
    return stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(digits[$0...($0 + 1)]), radix: 16)
    }
  }

  /// PKCS #8 around the 32 bytes of a secret key.
  private static func pem(_ secret: String) -> [UInt8] {
    let der = bytes("302e020100300506032b657004220420") + bytes(secret)
    let text = Data(der).base64EncodedString()
    return Array("-----BEGIN PRIVATE KEY-----\n\(text)\n-----END PRIVATE KEY-----\n".utf8)
  }

  @Test(arguments: vectors) func signsAsTheStandardSays(vector: Vector) throws {
    let key = try #require(SigningKey(pem: Self.pem(vector.secret)))
    let message = Self.bytes(vector.message)
    let signature = try #require(key.signature(of: message))
    #expect(signature == Self.bytes(vector.signature))
    let publicKey = try #require(PublicKey(pem: key.publicKey.pem))
    #expect(publicKey == key.publicKey)
    #expect(publicKey.fingerprint.count == 64)
    #expect(publicKey.verifies(signature, of: message))
    #expect(!publicKey.verifies(signature, of: message + [0]))
    #expect(!publicKey.verifies(Array(signature.dropLast()), of: message))
    #expect(!publicKey.verifies([], of: message))
  }

  @Test func whatIsNoEd25519KeyIsRefused() {
    // A key of X25519: of the same curve and size, but not for signing.
    let other = Self.bytes("302e020100300506032b656e04220420") + [UInt8](repeating: 1, count: 32)
    let text = Data(other).base64EncodedString()
    let x25519 = "-----BEGIN PRIVATE KEY-----\n\(text)\n-----END PRIVATE KEY-----\n"
    for pem in [x25519, "", "hello", "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n"] {
      #expect(SigningKey(pem: Array(pem.utf8)) == nil)
      #expect(PublicKey(pem: Array(pem.utf8)) == nil)
    }
  }

  @Test func aRequestHoldsTheHashAndAsksForTheCertificate() throws {
    let request = try #require(TimeStamp.request(for: Array("abc".utf8)))
    let digest = RunningHash.digests(of: Array("abc".utf8)).sha512
    let expected =
      "305902010130513" + "00d06096086480165030402030500" + "0440" + digest + "0101ff"
    #expect(request.map { String(format: "%02x", $0) }.joined() == expected)
    #expect(TimeStamp.request(for: Array("abc".utf8)) == request)
  }

  @Test(arguments: [[], [0x30], Array("no answer".utf8), [0x30, 0x03, 0x02, 0x01, 0x02]])
  func whatIsNoAnswerIsSaid(bytes: [UInt8]) {
    #expect(throws: TimeStamp.Fault.unreadable) {
      try TimeStamp.check(bytes, of: [1], authorities: nil)
    }
  }

  @Test func aRefusalIsSaid() {
    // PKIStatusInfo with status 2, rejection, and no token.
    #expect(throws: TimeStamp.Fault.refused) {
      try TimeStamp.check([0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02], of: [1], authorities: nil)
    }
  }
}
