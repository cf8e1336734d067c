import CArchive
import CCrypto
import CDeflate
import PrintedPages

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

  /// Version of poppler, which takes the words out of a PDF.
  public static var poppler: String { String(cString: kp_pdf_version()) }

  /// Version of libdeflate as its header has it.
  public static let libdeflate = LIBDEFLATE_VERSION_STRING

  /// Whether it computes the check value every catalogue of CRC-32 prints.
  public static var libdeflateIsRight: Bool { Checksum.of(Array("123456789".utf8)) == 0xCBF4_3926 }
}
