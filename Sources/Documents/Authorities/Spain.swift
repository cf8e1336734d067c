extension Authorities {
  // Sources: incibe.es and elpais.com of March 2026 (017, every day; no reports are taken there);
  // genbeta.com (Oficina Virtual de Denuncias of the Policía Nacional; the Guardia Civil wants the
  // person to come). No number that all banks share was found.
  static let spain = Authorities(
    country: "ES", checked: (2026, 11, 27),
    places: [
      Place(.emergency, "112", phone: "112"),
      Place(.policeBoth, "Policía Nacional / Guardia Civil", manner: .station),
      Place(.fraud, "INCIBE, Tu Ayuda en Ciberseguridad", phone: "017", address: "incibe.es"),
    ])
}
