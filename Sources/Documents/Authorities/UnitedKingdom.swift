extension Authorities {
  // Sources: wired-gov.net of 4 December 2025 (Report Fraud replaced Action Fraud; Scotland: 101);
  // stopthinkfraud.campaign.gov.uk (what to report); banks' own pages on 159.
  static let unitedKingdom = Authorities(
    country: "GB", checked: (2026, 11, 24),
    places: [
      Place(.emergency, "999", phone: "999"),
      Place(.bank, "Stop Scams UK", phone: "159"),
      Place(
        .policeBoth, "Report Fraud (England, Wales, Northern Ireland)", phone: "0300 123 2040",
        address: "reportfraud.police.uk", manner: .online),
      Place(.policeBoth, "Police Scotland", phone: "101", address: "scotland.police.uk"),
    ])
}
