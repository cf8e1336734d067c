import Evidence
import Importer
import Parser

/// What the result of an input depends on besides its bytes, as one hash for the journal.
///
/// A second run with a passphrase, another zone or a newer version is another result: what was locked
/// is opened, and what an older version did not see is seen. Passphrases are in the hash with a salt
/// of their journal and through many rounds, so that it is of little help to whoever guesses them.
///
///     tz=Europe/Amsterdam, two passphrases   ->  "9f2c…"
enum BatchSettings {
  private static let rounds = 20_000

  /// The hash for a plan; another salt gives another one.
  static func key(_ plan: Plan, salt: String, version: String = Version.text) -> String {
    var text = [
      // What the findings of a batch hold besides: the messages inside stretches.
      "version", version, "holds", "stretches", "tz", plan.assembly.zone?.name ?? "", "region",
      plan.assembly.region,
      "date-order", plan.assembly.reading.dateOrder?.rawValue ?? "", "detect",
      plan.detects ? "yes" : "no", "isolation", Confinement.setting(missing: Confinement.missing),
    ].joined(separator: "\u{1F}")
    if !plan.assembly.passphrases.isEmpty {
      text += "\u{1F}passphrases\u{1F}" + hash(plan.assembly.passphrases, salt)
    }
    return Digester.digests(of: Array(text.utf8)).sha256
  }

  private static func hash(_ passphrases: [[UInt8]], _ salt: String) -> String {
    let first = Digester()
    first.update(Array(salt.utf8))
    for passphrase in passphrases {
      first.update(Array("\(passphrase.count):".utf8))
      first.update(passphrase)
    }
    var digest = first.finish().sha256
    for _ in 0..<rounds { digest = Digester.digests(of: Array((salt + digest).utf8)).sha256 }
    return digest
  }
}
