/// The countries that the papers hold addresses of, for `--region`.
public enum Regions {
  /// ISO 3166 codes, in the order of the list of authorities.
  public static let held: [String] = Authorities.all.map(\.country)
}
