import Evidence
import Wording

/// How to check the folder of results with what every Linux machine has.
public enum BagCheck {
  /// Three shell lines, run in the folder: all files, the signature, the time stamp.
  ///
  /// The tag manifest is what is signed; it holds the hashes of the manifests, and they those of all
  /// other files. `CA.pem` stands for the certificates of whoever gave the stamp.
  public static let lines = [
    "sha512sum -c tagmanifest-sha512.txt && sha256sum --quiet -c manifest-sha256.txt",
    "openssl pkeyutl -verify -pubin -inkey signing-key.pem -rawin"
      + " -in tagmanifest-sha512.txt -sigfile tagmanifest-sha512.txt.sig",
    "openssl ts -verify -data tagmanifest-sha512.txt -in tagmanifest-sha512.txt.tsr"
      + " -CAfile CA.pem",
  ]
}
