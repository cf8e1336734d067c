extension Authorities {
  // Sources: the GNR in radiohertz.pt and noticiasaominuto.com (complaints at any post or on
  // queixaselectronicas.mai.gov.pt); the PSP in noticiasaominuto.com (an attempt is reported too).
  // No number that all banks share was found.
  static let portugal = Authorities(
    country: "PT", checked: (2026, 11, 27),
    places: [
      Place(.emergency, "112", phone: "112"),
      Place(
        .policeBoth, "PSP / GNR", address: "queixaselectronicas.mai.gov.pt", manner: .online),
    ])
}
