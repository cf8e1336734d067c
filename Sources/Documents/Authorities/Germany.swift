extension Authorities {
  // Sources: the state police of Lower Saxony in berliner-zeitung.de (inform the bank at once;
  // screenshots of chat, contact and transfer). 116 116 is the blocking line of the banks. The
  // field list of the Onlinewache was not confirmed.
  static let germany = Authorities(
    country: "DE", checked: (2026, 11, 24),
    places: [
      Place(.emergency, "110", phone: "110"),
      Place(.bank, "Sperr-Notruf", phone: "116 116"),
      Place(
        .policeBoth, "Polizei (Onlinewache)", address: "portal.onlinewache.polizei.de",
        manner: .online),
    ])
}
