import CArchive
import CCrypto

/// Versions of the libraries that evidence passes through, for `doctor` and the run record.
public enum LibraryVersions {
  /// Version of libarchive with the libraries it unpacks with.
  public static var libarchive: String {
    guard let text = archive_version_details() else { return "" }
    return String(cString: text)
  }

  /// Version number of libarchive, 3_006_002 for 3.6.2.
  public static var libarchiveNumber: Int { Int(archive_version_number()) }

  /// Version of OpenSSL, whose digests are used.
  public static var openSSL: String {
    guard let text = OpenSSL_version(OPENSSL_VERSION) else { return "" }
    return String(cString: text)
  }
}
