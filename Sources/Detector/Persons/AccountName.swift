import Evidence

/// The name of an account as far as it can say who somebody is.
///
/// A name is the exporter's own: everybody's mother is `Mam`. Names of kinship and endearment,
/// names of oneself and names without a letter say who somebody is only to one exporter, so they
/// join accounts only where the same exporter is proved.
struct AccountName {
  /// The name without bidi marks and white space at its ends.
  let text: String
  /// True for a name somebody gave themselves (`~Sanne`): it is proof of nothing but itself.
  let isPushName: Bool
  /// True when the name means another person in another's telephone.
  let isRelative: Bool

  /// Reads the name of a sender.
  init(_ sender: Sender) {
    var scalars = Array(sender.name.unicodeScalars.filter { !Self.isMark($0) })
    func trim() {
      while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
      scalars = Array(scalars.drop { $0.properties.isWhitespace })
    }
    trim()
    let hasTilde = scalars.first == "~"
    if hasTilde {
      scalars.removeFirst()
      trim()
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    text = String(view)
    isPushName = sender.isPushName || hasTilde
    isRelative = Self.isRelative(text)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func isRelative(_ name: String) -> Bool {
    let words = name.lowercased().unicodeScalars
      .split { !$0.properties.isAlphabetic && !$0.properties.isDiacritic }
      .map { String(String.UnicodeScalarView($0)) }
    guard words.contains(where: { KinshipWords.names.contains($0) }) else { return words.isEmpty }
    return words.allSatisfy { KinshipWords.names.contains($0) || KinshipWords.fillers.contains($0) }
  }
}

/// Words that name a relation instead of a person, by language.
///
/// Lower case. The lists hold what people call the contacts they write to most, which is whom an
/// impostor pretends to be.
enum KinshipWords {
  /// Relations, endearments and words for oneself.
  static let names: Set<String> = Set(
    [
      // Dutch.
      "mam", "mama", "mams", "mamma", "mammie", "mem", "moeder", "ma", "pap", "papa", "paps",
      "pappa", "pappie", "heit", "vader", "pa", "oma", "opa", "omi", "opi", "beppe", "pake", "zus",
      "zusje", "zusjes", "broer", "broertje", "broers", "zoon", "dochter", "tante", "oom", "nicht",
      "neef", "schat", "schatje", "lief", "liefje", "liefste", "man", "vrouw", "vriend",
      "vriendin", "buurman", "buurvrouw", "buren", "thuis", "baas", "ik", "jij", "je", "u", "mij",
      "ikzelf", "schoonmoeder", "schoonvader", "schoonzus", "ouders",
      // English.
      "mum", "mummy", "mom", "mommy", "mother", "dad", "daddy", "father", "gran", "granny",
      "grandma", "grandpa", "grandad", "nan", "nana", "sis", "sister", "bro", "brother", "son",
      "daughter", "aunt", "auntie", "aunty", "uncle", "cousin", "honey", "hubby", "husband", "wife",
      "wifey", "babe", "baby", "bae", "love", "darling", "sweetheart", "boyfriend", "girlfriend",
      "boss", "home", "me", "you", "myself", "neighbour", "neighbor", "work",
      // German.
      "mutti", "mutter", "vati", "vater", "papi", "mami", "schwester", "bruder", "sohn", "tochter",
      "onkel", "schatz", "schatzi", "liebling", "mann", "frau", "freund", "freundin", "chef", "ich",
      "du", "sie", "zuhause",
      // French.
      "maman", "mère", "père", "mamie", "mémé", "papy", "papi", "pépé", "soeur", "sœur", "frère",
      "fils", "fille", "tata", "tonton", "chéri", "chérie", "mari", "femme", "moi", "vous", "toi",
      "maison",
      // Spanish and Portuguese.
      "mamá", "papá", "madre", "padre", "mami", "abuela", "abuelo", "hermana", "hermano", "hijo",
      "hija", "tía", "tío", "amor", "cariño", "marido", "esposa", "esposo", "mujer", "yo", "tú",
      "usted", "jefe", "casa", "mamãe", "mãe", "papai", "pai", "vó", "vô", "vovó", "vovô", "avó",
      "avô", "irmã", "irmão", "mana", "mano", "filho", "filha", "tia", "tio", "mozão", "eu",
      "você", "chefe",
      // Italian.
      "mamma", "papà", "babbo", "nonna", "nonno", "sorella", "fratello", "figlio", "figlia", "zia",
      "zio", "amore", "tesoro", "moglie", "io", "tu",
      // Polish, Turkish, Indonesian, Russian, Arabic, Hindi.
      "tata", "tato", "mamo", "babcia", "dziadek", "siostra", "brat", "kochanie", "ja", "ty",
      "anne", "annem", "baba", "babam", "abla", "ablam", "abi", "abim", "kardeşim", "aşkım",
      "canım", "ben", "sen", "siz", "ibu", "ayah", "bapak", "mamah", "papah", "kakak", "adik",
      "sayang", "anda", "saya", "мама", "мамочка", "папа", "бабушка", "дедушка", "сестра", "брат",
      "сын", "дочь", "муж", "жена", "любимый", "любимая", "я", "вы", "ты", "ماما", "أمي", "امي",
      "بابا", "أبي", "ابي", "أخي", "اخي", "أختي", "اختي", "حبيبي", "حبيبتي", "أنت", "أنا", "माँ",
      "मम्मी", "पापा", "भाई", "दीदी", "आप",
    ])

  /// Words that may stand beside them without naming anybody.
  static let fillers: Set<String> = [
    "mijn", "m'n", "mn", "de", "het", "lieve", "nieuw", "nieuwe", "mobiel", "nummer", "werk",
    "prive", "privé", "my", "the", "new", "mobile", "number", "dear", "mein", "meine", "neu",
    "handy", "mon", "ma", "nouveau", "mi", "minha", "meu", "mio", "mia", "novo", "nuevo", "in",
    "law", "old", "oud", "oude",
  ]
}
