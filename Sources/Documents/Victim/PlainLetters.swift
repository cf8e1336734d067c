import CPangoCairo

/// Names in ASCII, for names of files: every disk and every validator of a bag reads them the same.
///
///     Zoë Núñez -> Zoe Nunez    Иван -> Ivan    Ελένη -> Eleni    王芳 -> ??
enum PlainLetters {
  /// Latin letters lose their marks, Cyrillic and Greek ones become Latin, others a question mark.
  static func of(_ name: String) -> String {
    var latin = ""
    for scalar in name.unicodeScalars.prefix(200) where scalar.value != 0 {
      if let letters = table[scalar] {
        latin += letters
      } else if let letters = table[
        scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar]
      {
        latin += letters.prefix(1).uppercased() + letters.dropFirst()
      } else {
        latin.unicodeScalars.append(scalar)
      }
    }
    guard let plain = g_str_to_ascii(latin, "C") else { return "" }
    defer { g_free(plain) }
    return String(cString: plain)
  }

  /// One letter, as passports write it nearly; what is not in it is GLib's to know.
  private static let table: [Unicode.Scalar: String] = {
    let pairs = """
      а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh
      ц ts ч ch ш sh щ shch ы y э e ю yu я ya і i ї yi є ye ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz
      α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o
      ά a έ e ή i ί i ό o ύ y ώ o ϊ i ϋ y
      """.split(whereSeparator: \.isWhitespace)
    var table: [Unicode.Scalar: String] = ["ъ": "", "ь": "", "Ъ": "", "Ь": ""]
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      if let letter = pairs[index].unicodeScalars.first { table[letter] = String(pairs[index + 1]) }
    }
    return table
  }()
}
