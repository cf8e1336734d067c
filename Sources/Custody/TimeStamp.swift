import CCrypto
import Evidence
import Glibc

/// Time stamps of an authority (RFC 3161): the request as a file, the answer taken in.
///
/// This program never asks an authority itself. The request holds a hash and nothing else; it can be
/// carried to any authority, and its answer laid beside it:
///
///     curl -H 'Content-Type: application/timestamp-query' \
///       --data-binary @tagmanifest-sha512.txt.tsq URL > answer.tsr
public enum TimeStamp {
  /// What an answer says, once it is known to be about these bytes.
  public struct Answer: Sendable, Equatable {
    /// When the authority saw the hash, in UTC: `2026-11-24T09:00:00Z`.
    public let time: String
    /// Name on the certificate that signed it; empty when the answer names none.
    public let signer: String
    /// Whether a certificate given by the user vouches for the signer.
    public let isTrusted: Bool
  }

  /// Why an answer proves nothing.
  public enum Fault: String, Error, Sendable {
    /// The bytes are no answer of a time-stamping authority.
    case unreadable
    /// The authority refused to give a stamp.
    case refused
    /// It is about other bytes.
    case otherBytes = "other-bytes"
    /// Its signature is wrong, or its signer may not sign time stamps.
    case wrongSignature = "wrong-signature"
    /// None of the certificates given vouches for the signer.
    case untrusted
    /// The file with certificates holds none.
    case noAuthority = "no-authority"
  }

  /// A request for a stamp on these bytes, DER; asks for the certificate, holds no nonce.
  ///
  /// Without a nonce the same bytes give the same request. The answer is bound to the bytes by
  /// their SHA-512, which is what a stamp on a file needs.
  public static func request(for bytes: [UInt8]) -> [UInt8]? {
    guard let request = TS_REQ_new(), let imprint = TS_MSG_IMPRINT_new(),
      let algorithm = X509_ALGOR_new()
    else { return nil }
    defer {
      TS_REQ_free(request)
      TS_MSG_IMPRINT_free(imprint)
      X509_ALGOR_free(algorithm)
    }
    var digest = sha512(bytes)
    // With the NULL of old: some authorities compare the bytes of the algorithm.
    guard X509_ALGOR_set0(algorithm, OBJ_nid2obj(NID_sha512), V_ASN1_NULL, nil) == 1,
      TS_MSG_IMPRINT_set_algo(imprint, algorithm) == 1,
      TS_MSG_IMPRINT_set_msg(imprint, &digest, Int32(digest.count)) == 1,
      TS_REQ_set_version(request, 1) == 1, TS_REQ_set_msg_imprint(request, imprint) == 1,
      TS_REQ_set_cert_req(request, 1) == 1
    else { return nil }
    var encoded: UnsafeMutablePointer<UInt8>?
    let length = i2d_TS_REQ(request, &encoded)
    guard length > 0, let start = encoded else { return nil }
    defer { CRYPTO_free(encoded, "TimeStamp.swift", #line) }
    return Array(UnsafeBufferPointer(start: start, count: Int(length)))
  }

  /// Checks an answer about these bytes.
  ///
  /// The chain is checked at the time that the stamp states, so that a stamp outlives the
  /// certificate of its authority.
  ///
  /// - Parameter authorities: certificates the user trusts, PEM; nil checks the signature against
  ///   the certificate inside the answer, which proves that it is whole but not who gave it.
  public static func check(
    _ answer: [UInt8], of bytes: [UInt8], authorities: [UInt8]?
  ) throws(Fault) -> Answer {
    defer { ERR_clear_error() }
    var cursor: UnsafePointer<UInt8>?
    let parsed = answer.withUnsafeBufferPointer { buffer -> OpaquePointer? in
      cursor = buffer.baseAddress
      return d2i_TS_RESP(nil, &cursor, buffer.count)
    }
    guard let response = parsed else { throw .unreadable }
    defer { TS_RESP_free(response) }
    guard let token = TS_RESP_get_token(response), let content = TS_RESP_get_tst_info(response)
    else { throw .refused }
    guard let stamp = TS_TST_INFO_get_time(content), let time = Self.time(stamp) else {
      throw .unreadable
    }
    let inside = certificates(of: token)
    let trusted: [OpaquePointer]
    if let authorities {
      trusted = read(authorities)
      guard !trusted.isEmpty else { throw .noAuthority }
    } else {
      trusted = []
    }
    defer { for certificate in trusted { X509_free(certificate) } }

    guard verify(response, bytes, nil, time) else { throw .otherBytes }
    guard verify(response, bytes, inside, time) else { throw .wrongSignature }
    if authorities != nil, !verify(response, bytes, trusted, time) { throw .untrusted }
    return Answer(
      time: time.text, signer: inside.first.map(name) ?? "", isTrusted: authorities != nil)
  }

  private struct Moment {
    let seconds: Int
    let text: String
  }

  /// The bytes' hash alone, or with the signature against these certificates.
  private static func verify(
    _ response: OpaquePointer, _ bytes: [UInt8], _ trusted: [OpaquePointer]?, _ time: Moment
  ) -> Bool {
    guard let context = TS_VERIFY_CTX_new() else { return false }
    defer { TS_VERIFY_CTX_free(context) }
    let (signature, version, data): (Int32, Int32, Int32) = (1 << 0, 1 << 1, 1 << 4)
    let flags = version | data | (trusted == nil ? 0 : signature)
    TS_VERIFY_CTX_set_flags(context, flags)
    // OpenSSL hashes the bytes with the digest that the stamp names; the context frees the reader.
    let reader = BIO_new(BIO_s_mem())
    guard let reader, BIO_write(reader, bytes, Int32(bytes.count)) == bytes.count else {
      return false
    }
    TS_VERIFY_CTX_set_data(context, reader)
    if let trusted {
      guard let store = X509_STORE_new() else { return false }
      for certificate in trusted { X509_STORE_add_cert(store, certificate) }
      if let parameters = X509_STORE_get0_param(store) {
        // A certificate the user names is trusted as it is, root or not.
        X509_VERIFY_PARAM_set_flags(parameters, UInt(X509_V_FLAG_PARTIAL_CHAIN))
        X509_VERIFY_PARAM_set_time(parameters, time.seconds)
      }
      TS_VERIFY_CTX_set_store(context, store)
    }
    return TS_RESP_verify_response(context, response) == 1
  }

  /// The certificates inside a token, the signer's first.
  private static func certificates(of token: UnsafeMutablePointer<PKCS7>) -> [OpaquePointer] {
    guard let signers = PKCS7_get0_signers(token, nil, 0) else { return [] }
    defer { OPENSSL_sk_free(signers) }
    return (0..<OPENSSL_sk_num(signers)).compactMap { index in
      OPENSSL_sk_value(signers, index).map { OpaquePointer($0) }
    }
  }

  /// Every certificate of a PEM file; the caller frees them.
  private static func read(_ pem: [UInt8]) -> [OpaquePointer] {
    Memory.withReader(pem) { bio -> [OpaquePointer]? in
      var found: [OpaquePointer] = []
      while let certificate = PEM_read_bio_X509(bio, nil, { _, _, _, _ in 0 }, nil) {
        found.append(certificate)
      }
      return found
    } ?? []
  }

  /// `XN_FLAG_RFC2253`, a macro that Swift cannot see: escaped, no control characters.
  private static let plainName: UInt = 0x0111_0317

  private static func name(_ certificate: OpaquePointer) -> String {
    guard let subject = X509_get_subject_name(certificate), let bio = BIO_new(BIO_s_mem()) else {
      return ""
    }
    defer { BIO_free(bio) }
    X509_NAME_print_ex(bio, subject, 0, Self.plainName)
    return String(decoding: Memory.read(bio), as: UTF8.self)
  }

  private static func time(_ stamp: UnsafePointer<ASN1_GENERALIZEDTIME>) -> Moment? {
    var parts = tm()
    guard ASN1_TIME_to_tm(stamp, &parts) == 1 else { return nil }
    let days = CalendarDate.daysSince1970(
      year: Int(parts.tm_year) + 1_900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    let clock = Int64(parts.tm_hour) * 3_600 + Int64(parts.tm_min) * 60 + Int64(parts.tm_sec)
    let seconds = Int64(days) * 86_400 + clock
    return Moment(
      seconds: Int(seconds), text: ChatTime(wallSeconds: seconds, precision: .second).iso + "Z")
  }

  private static func sha512(_ bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 64)
    var length: UInt32 = 0
    guard EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha512(), nil) == 1 else {
      fatalError("OpenSSL failed to hash")
    }
    return digest
  }
}
