extension Authorities {
  // Sources: politie.nl (what the police need for internet fraud); rijksoverheid.nl contact guide
  // (CMI); fraudehelpdesk.nl; overheid.nl on identity fraud. Reports of friend-in-need fraud go
  // online with DigiD; a taken account was sent to the station in 2020 (tweakers.net 166688), and
  // whether that still holds was not confirmed. Banks have no number in common: those of ABN AMRO
  // (abnamro.nl, secure banking) and ING (volkskrant.nl of September 2021) were found, no others.
  static let netherlands = Authorities(
    country: "NL", checked: (2026, 11, 24),
    places: [
      Place(.emergency, "112", phone: "112"),
      Place(.bank, "ABN AMRO", phone: "0900-8170", isOneBank: true),
      Place(.bank, "ING", phone: "020-22 888 00", isOneBank: true),
      Place(
        .policeOwner, "Politie", phone: "0900-8844", address: "politie.nl", manner: .station),
      Place(
        .policePayer, "Politie", phone: "0900-8844", address: "politie.nl", manner: .digiD),
      Place(.fraud, "Fraudehelpdesk", phone: "088-786 73 72", address: "fraudehelpdesk.nl"),
      Place(
        .identity, "Meldpunt Identiteitsfraude (CMI)", phone: "088-900 10 00",
        address: "rvig.nl"),
      Place(
        .support, "Slachtofferhulp Nederland", phone: "0900-0101", address: "slachtofferhulp.nl"),
    ])
}
