import Evidence

/// Where people of one country go: names, numbers and addresses with the day they were checked.
///
/// Such pages move. Every file of this folder is one country and names its day and its sources;
/// both report and file are dated, so that a reader knows how old a number is.
struct Authorities: Sendable {
  /// ISO 3166 code, as `--region` takes it.
  let country: String
  /// The day somebody looked.
  let checked: (year: Int, month: Int, day: Int)
  /// In the order in which they are printed.
  let places: [Place]

  /// One of them.
  struct Place: Sendable {
    /// What people go there for.
    let purpose: Purpose
    /// Its name, not translated.
    let name: String
    /// Telephone number as people there write it.
    let phone: String?
    /// Host and path without the scheme: it is printed, not followed.
    let address: String?
    /// How one reports there.
    let manner: Manner
    /// True for a number of one bank among many: whoever banks elsewhere calls another.
    let isOneBank: Bool

    init(
      _ purpose: Purpose, _ name: String, phone: String? = nil, address: String? = nil,
      manner: Manner = .plain, isOneBank: Bool = false
    ) {
      self.isOneBank = isOneBank
      self.purpose = purpose
      self.name = name
      self.phone = phone
      self.address = address
      self.manner = manner
    }
  }

  /// What people go there for.
  enum Purpose: Sendable {
    case emergency
    case bank
    case policeOwner
    case policePayer
    /// The same desk for owner and payer.
    case policeBoth
    case fraud
    case identity
    case support
  }

  /// How one reports there.
  enum Manner: Sendable {
    case plain
    case station
    case online
    case digiD
  }

  /// Every country there is a file for.
  static let all: [Authorities] = [
    .netherlands, .belgium, .unitedKingdom, .germany, .unitedStates, .brazil, .france, .spain,
    .portugal,
  ]

  /// Those of a country; nil where there is no file.
  static func of(_ country: String) -> Authorities? {
    all.first { $0.country == country || (country == "UK" && $0.country == "GB") }
  }

  /// The first place for a purpose.
  func first(_ purposes: Purpose...) -> Place? {
    places.first { purposes.contains($0.purpose) }
  }
}
