extension FrenchWording {
  static func summary(_ key: SummaryKey) -> String {
    switch key {
    case .read:
      "Lu : entrées {exhibits}, conversations {conversations}, messages {messages}[, {first} à {last}]."
    case .nothingFound:
      "Aucun signe trouvé qu'un compte ait été détourné. Cela ne prouve rien."
    case .found: "Trouvé :"
    case .takeover:
      "Compte {name} dans la conversation {chat} : les données indiquent qu'à partir de {moment}, message {message}, quelqu'un d'autre a écrit[ ; à partir de {back}, message {backMessage}, la personne habituelle écrivait de nouveau]."
    case .impersonation:
      "Compte {name} dans la conversation {chat} : les données indiquent que la personne qui écrit n'est pas celle qu'elle dit être, à partir de {moment}, message {message}."
    case .inconclusive:
      "Compte {name} dans la conversation {chat} : pas de conclusion. Si le compte a été détourné, le message {message} ({moment}) est le premier le plus probable."
    case .inconclusiveNoMoment:
      "Compte {name} dans la conversation {chat} : pas de conclusion. Les données n'indiquent pas un moment précis."
    case .notices:
      "Avis : erreurs {errors}, avertissements {warnings}, remarques {remarks}."
    case .reportsAreIn: "Les rapports sont dans {path}."
    case .seal:
      "Sceau, à noter et à comparer (SHA-256 de tagmanifest-sha512.txt) : {hash}"
    }
  }
}
