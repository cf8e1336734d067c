import Evidence

/// What a backup of an iPhone says of the telephone: `Info.plist`, which is never encrypted.
///
///     Phone Number   +31 6 11111111      ->  31611111111@s.whatsapp.net
///
/// The number is that of the card in the telephone. An account of WhatsApp may have another, and
/// nothing in the database says so.
struct BackupInfo {
  /// The account of the telephone's number, where it is stated.
  let owner: WhatsAppID?

  /// Asks for it by its name: there are thousands of property lists in a telephone.
  static func wants(name: String, head: [UInt8]) -> Bool {
    name == "Info.plist" && PropertyList.fits(head)
  }

  /// Reads it; nil where it is the list of something else, an app's or a program's.
  init?(_ bytes: [UInt8]) {
    guard PropertyList.fits(bytes), let root = try? PropertyList(bytes).root,
      root["Phone Number"] != nil
        || (root["Product Type"] != nil && root["Unique Identifier"] != nil)
    else { return nil }
    let written = root["Phone Number"]?.text ?? ""
    let digits = written.utf8.filter { (0x30...0x39).contains($0) }
    let isNumber = written.utf8.first == UInt8(ascii: "+") && (7...15).contains(digits.count)
    owner =
      isNumber
      ? WhatsAppID(user: String(decoding: Array(digits), as: UTF8.self), server: "s.whatsapp.net")
      : nil
  }
}
