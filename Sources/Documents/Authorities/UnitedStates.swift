extension Authorities {
  // Sources: copies of the IC3 questions and answers (actsmartit.com; westprotect.com): the bank
  // first, then ic3.gov. The Federal Trade Commission takes reports of identity theft.
  static let unitedStates = Authorities(
    country: "US", checked: (2026, 11, 24),
    places: [
      Place(.emergency, "911", phone: "911"),
      Place(
        .policeBoth, "FBI Internet Crime Complaint Center (IC3)", address: "ic3.gov",
        manner: .online),
      Place(.fraud, "Federal Trade Commission", address: "reportfraud.ftc.gov"),
      Place(.identity, "Federal Trade Commission", address: "identitytheft.gov"),
    ])
}
