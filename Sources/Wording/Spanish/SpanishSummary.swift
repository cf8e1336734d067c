extension SpanishWording {
  static func summary(_ key: SummaryKey) -> String {
    switch key {
    case .read:
      "Leído: entradas {exhibits}, conversaciones {conversations}, mensajes {messages}[, {first} a {last}]."
    case .nothingFound:
      "No se encontraron indicios de que se haya tomado una cuenta. Eso no prueba nada."
    case .found: "Encontrado:"
    case .takeover:
      "Cuenta {name} en el chat {chat}: los datos indican que desde {moment}, mensaje {message}, escribió otra persona[; desde {back}, mensaje {backMessage}, volvió a escribir la persona habitual]."
    case .impersonation:
      "Cuenta {name} en el chat {chat}: los datos indican que quien escribe no es quien dice ser, desde {moment}, mensaje {message}."
    case .inconclusive:
      "Cuenta {name} en el chat {chat}: sin conclusión. Si otra persona usó la cuenta, el mensaje {message} de {moment} es el primero más probable."
    case .inconclusiveNoMoment:
      "Cuenta {name} en el chat {chat}: sin conclusión. Los datos no señalan un momento."
    case .notices:
      "Avisos: errores {errors}, advertencias {warnings}, observaciones {remarks}."
    case .reportsAreIn: "Los informes están en {path}."
    case .seal:
      "Sello, para anotar y comparar (SHA-256 de tagmanifest-sha512.txt): {hash}"
    }
  }
}
