import Evidence

/// The country of a payee's account, beside the countries in which a chat's language is at home.
///
/// A Dutch family that is asked to pay to Romania is asked something unusual. The trap: people who
/// live abroad write their own language and pay at home or where they live, and English is spoken
/// everywhere: it says little, nothing for languages whose countries use no IBAN, and nothing once
/// an account of that country was named before.
enum PayeeCountry {
  /// The country an account is held in, as the account itself says; nil where it does not.
  static func country(of identifier: Identifier) -> String? {
    switch identifier.kind {
    case .iban: String(identifier.value.prefix(2))
    case .sortCode: "GB"
    case .bankAccount: identifier.facts.first { $0.key == "country" }?.value
    case .phone, .paymentLink, .pix, .cpf, .wallet, .card, .link: nil
    }
  }

  /// The entries that name a payee in a country where the chat's language is not spoken and of
  /// which no account was named before in the chat.
  static func abroad(_ identifiers: [Identifier], in file: CaseFile) -> [EntryID: String] {
    var found: [EntryID: String] = [:]
    var homes: [Int: Set<String>] = [:]
    for identifier in identifiers where identifier.isValid != false {
      guard let country = country(of: identifier) else { continue }
      let chat = identifier.entry.conversation
      if homes[chat] == nil {
        homes[chat] =
          LanguageOf.conversation(file.conversations[chat])
          .flatMap { Self.homes[$0.code] } ?? []
      }
      guard let known = homes[chat], !known.isEmpty else { continue }
      if !known.contains(country) { found[identifier.entry] = country }
      homes[chat]?.insert(country)
    }
    return found
  }

  /// Countries with IBANs or accounts of a known shape in which a language is at home, by CLDR's
  /// territories.
  private static let homes: [String: Set<String>] = [
    "bg": ["BG"], "bs": ["BA"], "cs": ["CZ", "SK"], "da": ["DK"], "de": deutsch,
    "el": ["GR", "CY"], "es": ["ES", "AD", "CR", "DO", "GT", "SV", "AR", "MX", "CO", "CL", "PE"],
    "et": ["EE"], "fi": ["FI"], "fr": ["FR", "BE", "CH", "LU", "MC"], "hr": ["HR", "BA"],
    "hu": ["HU"], "it": ["IT", "CH", "SM", "VA"], "lt": ["LT"], "lv": ["LV"],
    "nb": ["NO"], "nl": ["NL", "BE"], "nn": ["NO"], "no": ["NO"], "pl": ["PL"],
    "pt": ["PT", "BR"], "ro": ["RO", "MD"], "sk": ["SK", "CZ"], "sl": ["SI"],
    "sr": ["RS", "BA", "ME"], "sv": ["SE", "FI"], "tr": ["TR", "CY"], "uk": ["UA"],
  ]
  private static let deutsch: Set<String> = ["DE", "AT", "CH", "LI", "LU", "BE"]
}
