extension Authorities {
  // Sources: digitei.com on the online boletim de ocorrência; estadao.com.br of October 2024 and the
  // Civil Police of Santa Catarina on the return of Pix payments (MED, within 80 days, through the
  // payer's own bank). Each state has its own online station.
  static let brazil = Authorities(
    country: "BR", checked: (2026, 11, 24),
    places: [
      Place(.emergency, "190", phone: "190"),
      Place(.policeBoth, "Polícia Civil (Delegacia Virtual)", manner: .online),
    ])
}
