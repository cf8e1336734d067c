extension Authorities {
  // Sources: moneyvox.fr of June 2025 (17Cyber); loiret.gouv.fr and combs-la-ville.fr (THESEE on
  // service-public.fr: a hacked account that asks contacts for money is named there); cnews.fr of
  // April 2022 and pleniormag.fr (Info Escroqueries); franceukrainenews.org (France Victimes). The
  // line for blocking cards (0 892 705 705) is for cards, not for transfers, and is left out: no
  // number that all banks share was found.
  static let france = Authorities(
    country: "FR", checked: (2026, 11, 27),
    places: [
      Place(.emergency, "17 / 112", phone: "17"),
      Place(
        .policeBoth, "THESEE (« Arnaque sur internet »)", address: "service-public.fr",
        manner: .online),
      Place(.policeBoth, "Police nationale / Gendarmerie nationale", manner: .station),
      Place(.fraud, "Info Escroqueries", phone: "0 805 805 817"),
      Place(.fraud, "17Cyber", address: "17cyber.gouv.fr"),
      Place(.support, "France Victimes", phone: "116 006"),
    ])
}
