extension Authorities {
  // Sources: belganewsagency.eu of 22 June 2026 (Fraudstop, the number of Card Stop);
  // safeonweb.be; politie.be (bring the devices, account names, messages, screenshots).
  static let belgium = Authorities(
    country: "BE", checked: (2026, 11, 24),
    places: [
      Place(.emergency, "112 / 101", phone: "101"),
      Place(.bank, "Fraudstop (Card Stop)", phone: "078 170 170", address: "cardstop.be"),
      Place(.policeBoth, "Lokale politie / Police locale", address: "politie.be", manner: .station),
      Place(.fraud, "Safeonweb", address: "safeonweb.be"),
    ])
}
