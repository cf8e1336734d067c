public import Evidence

/// Signal Desktop's plaintext export: `main.jsonl`, one frame a line, beside `metadata.json` and files.
///
/// The first line is about the export, each other line is one frame: the account, a recipient, a
/// chat, or an item of a chat. It is protocol-buffer JSON: 64-bit numbers are strings, what has its
/// default value is left out (the first kind of everything has no name at all), bytes are base64.
///
///     {"version":"1","backupTimeMs":"1715636551000","mediaRootBackupKey":"…"}
///     {"account":{"givenName":"Joris","username":"joris.12"}}
///     {"recipient":{"id":"1","self":{}}}
///     {"recipient":{"id":"2","contact":{"aci":"…","e164":"31612345678","profileGivenName":"Sanne"}}}
///     {"chat":{"id":"5","recipientId":"2"}}
///     {"chatItem":{"chatId":"5","authorId":"2","dateSent":"1715636551000",
///       "incoming":{"dateReceived":"1715636552000"},"standardMessage":{"text":{"body":"Hoi!"}}}}
///
/// The exporter leaves every disappearing message out and empties what could be seen once; the
/// reading says so. The safety number that changed is there, as `IDENTITY_UPDATE`.
///
/// The keys were checked against the writer's own source, `backup.proto` and `json/exporter.rs` of
/// signalapp/libsignal, and against the lines its own tests expect.
public enum SignalJSON: ChatFormat {
  /// Stable name.
  public static let id = FormatID.signalJSON
  /// How well it is proved.
  public static let tier = EvidenceTier.builtFromSource

  /// The file beside the frames: `{"version":1}`.
  private static let metadata = "metadata.json"

  /// Knows the frames by what the first line holds; both files are parts of one folder.
  public static func recognise(name: String, bytes: [UInt8]) -> Recognition {
    guard !bytes.isEmpty else { return .notMine(.empty) }
    var cursor = JSONCursor(bytes, upTo: 65_536)
    guard cursor.enter(.object) else { return .notMine(.noJSON) }
    var keys: Set<String> = []
    while keys.count < 16, let key = cursor.nextKey(), cursor.value() != nil {
      keys.insert(JSONText.string(bytes, key))
    }
    if keys.isSuperset(of: ["version", "backupTimeMs"]) { return .part }
    return name == metadata && keys == ["version"] ? .part : .notMine(.otherKeys)
  }

  /// Each file of frames with all that lies in its folder.
  public static func claims(in set: MemberSet) -> [Claim] {
    set.parts.compactMap(set.member).filter { $0.name != metadata }.map { main in
      Claim(main: main.id, siblings: set.besides(main.id).map(\.id))
    }
  }

  /// Reads every chat of the frames.
  public static func read(
    _ claim: Claim, in set: MemberSet, options: ReadingOptions
  ) -> MemberReading {
    guard let bytes = set.bytes(claim.main) else { return MemberReading() }
    var reader = SignalReader(member: claim.main, bytes: bytes)
    return reader.read()
  }
}
