/// The national formats behind an IBAN: length, kinds of characters, where the bank stands.
///
/// Source: ISO 13616 as published in SWIFT's IBAN registry. A structure is a row of a kind and a
/// length, `a4n10` for the Dutch four capitals and ten digits: `n` digits, `a` capitals, `c` both.
enum IBANCountries {
  /// One country.
  struct Format {
    /// Kinds and lengths of the characters after the check digits.
    let structure: [(kind: UInt8, length: Int)]
    /// Where the bank code stands, counted from the fifth character of the IBAN.
    let bank: Range<Int>
    /// Length of the whole IBAN.
    let length: Int

    init(_ structure: String, bank: Range<Int>) {
      var parts: [(kind: UInt8, length: Int)] = []
      for byte in structure.utf8 {
        if IdentifierText.isDigit(byte), let last = parts.last {
          parts[parts.count - 1].length = last.length * 10 + IdentifierText.digit(byte)
        } else {
          parts.append((byte, 0))
        }
      }
      self.structure = parts
      self.bank = bank
      length = 4 + parts.reduce(0) { $0 + $1.length }
    }

    /// True when the characters after the check digits are of the kinds the country uses.
    func fits(_ iban: [UInt8]) -> Bool {
      guard iban.count == length else { return false }
      var at = 4
      for part in structure {
        for byte in iban[at..<at + part.length] {
          let isDigit = IdentifierText.isDigit(byte)
          if part.kind == UInt8(ascii: "n") && !isDigit { return false }
          if part.kind == UInt8(ascii: "a") && isDigit { return false }
        }
        at += part.length
      }
      return true
    }
  }

  /// The format of a country by its two capitals; nil where IBANs are not issued.
  static func format(_ first: UInt8, _ second: UInt8) -> Format? {
    let a = Int(first) - 0x41
    let b = Int(second) - 0x41
    guard (0..<26).contains(a), (0..<26).contains(b) else { return nil }
    return byCode[a * 26 + b]
  }

  private static let byCode: [Format?] = {
    var table = [Format?](repeating: nil, count: 26 * 26)
    for (code, structure, bank) in rows {
      let letters = code.utf8.map { Int($0) - 0x41 }
      table[letters[0] * 26 + letters[1]] = Format(structure, bank: bank)
    }
    return table
  }()

  private static let rows: [(String, String, Range<Int>)] = [
    ("AD", "n8c12", 0..<4), ("AE", "n19", 0..<3), ("AL", "n8c16", 0..<8), ("AT", "n16", 0..<5),
    ("AZ", "a4c20", 0..<4), ("BA", "n16", 0..<3), ("BE", "n12", 0..<3), ("BG", "a4n6c8", 0..<4),
    ("BH", "a4c14", 0..<4), ("BI", "n23", 0..<5), ("BR", "n23a1c1", 0..<8),
    ("BY", "c4n4c16", 0..<4), ("CH", "n5c12", 0..<5), ("CR", "n18", 0..<4),
    ("CY", "n8c16", 0..<3), ("CZ", "n20", 0..<4), ("DE", "n18", 0..<8), ("DJ", "n23", 0..<5),
    ("DK", "n14", 0..<4), ("DO", "c4n20", 0..<4), ("EE", "n16", 0..<2), ("EG", "n25", 0..<4),
    ("ES", "n20", 0..<4), ("FI", "n14", 0..<3), ("FK", "a2n12", 0..<2), ("FO", "n14", 0..<4),
    ("FR", "n10c11n2", 0..<5), ("GB", "a4n14", 0..<4), ("GE", "a2n16", 0..<2),
    ("GI", "a4c15", 0..<4), ("GL", "n14", 0..<4), ("GR", "n7c16", 0..<3), ("GT", "c24", 0..<4),
    ("HN", "a4n20", 0..<4), ("HR", "n17", 0..<7), ("HU", "n24", 0..<3), ("IE", "a4n14", 0..<4),
    ("IL", "n19", 0..<3), ("IQ", "a4n15", 0..<4), ("IS", "n22", 0..<4),
    ("IT", "a1n10c12", 1..<6), ("JO", "a4n4c18", 0..<4), ("KW", "a4c22", 0..<4),
    ("KZ", "n3c13", 0..<3), ("LB", "n4c20", 0..<4), ("LC", "a4c24", 0..<4),
    ("LI", "n5c12", 0..<5), ("LT", "n16", 0..<5), ("LU", "n3c13", 0..<3), ("LV", "a4c13", 0..<4),
    ("LY", "n21", 0..<3), ("MC", "n10c11n2", 0..<5), ("MD", "c20", 0..<2), ("ME", "n18", 0..<3),
    ("MK", "n3c10n2", 0..<3), ("MN", "n16", 0..<4), ("MR", "n23", 0..<5),
    ("MT", "a4n5c18", 0..<4), ("MU", "a4n19a3", 0..<6), ("NI", "a4n20", 0..<4),
    ("NL", "a4n10", 0..<4), ("NO", "n11", 0..<4), ("OM", "n3c16", 0..<3), ("PK", "a4c16", 0..<4),
    ("PL", "n24", 0..<8), ("PS", "a4c21", 0..<4), ("PT", "n21", 0..<4), ("QA", "a4c21", 0..<4),
    ("RO", "a4c16", 0..<4), ("RS", "n18", 0..<3), ("RU", "n14c15", 0..<9), ("SA", "n2c18", 0..<2),
    ("SC", "a4n20a3", 0..<6), ("SD", "n14", 0..<2), ("SE", "n20", 0..<3), ("SI", "n15", 0..<5),
    ("SK", "n20", 0..<4), ("SM", "a1n10c12", 1..<6), ("SO", "n19", 0..<4), ("ST", "n21", 0..<4),
    ("SV", "a4n20", 0..<4), ("TL", "n19", 0..<3), ("TN", "n20", 0..<2), ("TR", "n6c16", 0..<5),
    ("UA", "n6c19", 0..<6), ("VA", "n18", 0..<3), ("VG", "a4n16", 0..<4), ("XK", "n16", 0..<4),
    ("YE", "a4n4c18", 0..<4),
  ]

  /// The name behind a Dutch bank code, for the reader who has to call that bank.
  ///
  /// The code stays where the account was opened: banks merge, accounts keep their letters.
  static func dutchBank(_ code: String) -> String? {
    dutchBanks.first { $0.0 == code }?.1
  }

  private static let dutchBanks: [(String, String)] = [
    ("ABNA", "ABN AMRO"), ("ADYB", "Adyen"), ("AEGO", "Aegon Bank"), ("ANDL", "Anadolubank"),
    ("ARBN", "Achmea Bank"), ("ARSN", "Argenta"), ("ASNB", "ASN Bank"), ("BITS", "Bitsafe"),
    ("BKCH", "Bank of China"), ("BLGW", "BLG Wonen"), ("BNDA", "Brand New Day"),
    ("BNGH", "BNG Bank"), ("BNPA", "BNP Paribas"), ("BUNQ", "bunq"), ("CITI", "Citibank"),
    ("COBA", "Commerzbank"), ("DEUT", "Deutsche Bank"), ("DHBN", "DHB Bank"),
    ("DNIB", "NIBC"), ("EBUR", "Ebury"), ("FBHL", "Credit Europe Bank"),
    ("FLOR", "De Nederlandsche Bank"), ("FNOM", "Finom"), ("FVLB", "Van Lanschot"),
    ("GILL", "InsingerGilissen"), ("HAND", "Svenska Handelsbanken"), ("INGB", "ING"),
    ("ISBK", "İşbank"), ("KNAB", "Knab"), ("KRED", "KBC Bank"), ("LPLN", "LeasePlan Bank"),
    ("MODR", "Modulr"), ("MOLL", "Mollie"), ("MOYO", "MoneYou"),
    ("NNBA", "Nationale-Nederlanden Bank"), ("NTSB", "N26"), ("NWAB", "NWB Bank"),
    ("RABO", "Rabobank"), ("RBRB", "RegioBank"), ("REVO", "Revolut"), ("SNSB", "SNS"),
    ("SOGE", "Société Générale"), ("SWNB", "Swan"), ("TRIO", "Triodos Bank"),
    ("UGBI", "Garanti BBVA"), ("VOWA", "Volkswagen Bank"), ("YOUR", "Yoursafe"),
  ]
}
