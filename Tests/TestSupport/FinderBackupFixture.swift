import CCrypto

/// A backup of an iPhone as Finder makes it, plain or encrypted: the inverse of its reader.
///
///     FinderBackupFixture([("HomeDomain", "Library/SMS/sms.db", bytes)], password: "geheim").files()
public struct FinderBackupFixture {
  /// Domain, path and bytes of what is in it.
  public var contents: [(domain: String, path: String, bytes: [UInt8])]
  /// The password of an encrypted one.
  public var password: String?
  /// Rounds of the two steps; a real backup has ten million and ten thousand.
  public var rounds: (first: UInt32, second: UInt32) = (1_000, 100)
  /// The telephone's number, for `Info.plist`.
  public var phone: String?
  /// Whether the keys need the telephone itself.
  public var isDeviceBound = false
  /// A file that the list names and that is not there.
  public var missing: (domain: String, path: String)?
  /// What stands as `Manifest.plist` instead.
  public var properties: [UInt8]?

  private static let domain = "AppDomainGroup-group.net.whatsapp.WhatsApp.shared"

  /// Describes a backup.
  public init(
    _ contents: [(domain: String, path: String, bytes: [UInt8])], password: String? = nil
  ) {
    self.contents = contents
    self.password = password
  }

  /// A telephone with WhatsApp and its text messages, beside files that are nobody's messages.
  public init(_ chat: PhoneChat, isLogged: Bool = false, password: String? = nil) {
    let storage = chat.chatStorage(isLogged: isLogged)
    var contents = [(Self.domain, "ChatStorage.sqlite", storage.bytes)]
    if isLogged { contents.append((Self.domain, "ChatStorage.sqlite-wal", storage.log)) }
    contents.append((Self.domain, "Message/Media/x.txt", Array("15-11-2020 14:03 - S: hoi\n".utf8)))
    contents.append(("CameraRollDomain", "Media/IMG_1.JPG", [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]))
    self.init(contents, password: password)
  }

  /// Name of a content.
  public static func id(_ domain: String, _ path: String) -> String {
    let bytes = Array((domain + "-" + path).utf8)
    var out = [UInt8](repeating: 0, count: 20)
    EVP_Digest(bytes, bytes.count, &out, nil, EVP_sha1(), nil)
    return out.map { byte in
      let text = String(byte, radix: 16)
      return text.count == 1 ? "0" + text : text
    }.joined()
  }

  /// All files, each with its path below the backup.
  public func files() -> [(String, [UInt8])] {
    let list = DatabaseFixture()
    list.run(
      "CREATE TABLE Files (fileID TEXT PRIMARY KEY, domain TEXT, relativePath TEXT, flags INTEGER, file BLOB)"
    )
    list.insert("Files", ["fileID": "x", "domain": "HomeDomain", "relativePath": "", "flags": 2])
    var out: [(String, [UInt8])] = []
    for (index, file) in contents.enumerated() {
      let id = Self.id(file.domain, file.path)
      let key = (0..<32).map { UInt8(truncatingIfNeeded: $0 &* 3 &+ index) }
      add(id, file.domain, file.path, file.bytes.count, key, list)
      let bytes = password == nil ? file.bytes : Self.chained(file.bytes, key: key)
      out.append((String(id.prefix(2)) + "/" + id, bytes))
    }
    if let missing {
      let key = [UInt8](repeating: 1, count: 32)
      add(Self.id(missing.domain, missing.path), missing.domain, missing.path, 1, key, list)
    }
    let listKey = [UInt8](repeating: 0x4D, count: 32)
    out.append(
      ("Manifest.db", password == nil ? list.bytes : Self.chained(list.bytes, key: listKey)))
    var entries: [(String, PropertyListFixture)] = [
      ("IsEncrypted", .flag(password != nil)), ("Version", .text("10.0")),
      ("Date", .date(1_715_688_000)),
    ]
    if let password {
      entries.append(("BackupKeyBag", .data(bag(password))))
      entries.append(("ManifestKey", .data([4, 0, 0, 0] + Self.wrapped(listKey, Self.classKey))))
    }
    out.append(("Manifest.plist", properties ?? PropertyListFixture.dict(entries).binary))
    out.append(("Info.plist", info))
    out.append(
      ("Status.plist", PropertyListFixture.dict([("SnapshotState", .text("finished"))]).binary))
    return out
  }

  private var info: [UInt8] {
    var entries: [(String, PropertyListFixture)] = [
      ("Device Name", .text("iPhone van Joris")), ("Product Type", .text("iPhone14,5")),
      ("Unique Identifier", .text("00008110-000000000000001E")),
    ]
    if let phone { entries.append(("Phone Number", .text(phone))) }
    return PropertyListFixture.dict(entries).xml
  }

  private func add(
    _ id: String, _ domain: String, _ path: String, _ size: Int, _ key: [UInt8],
    _ list: DatabaseFixture
  ) {
    var object: [(String, PropertyListFixture)] = [
      ("Size", .integer(Int64(size))), ("LastModified", .integer(1_715_688_000)),
      ("ProtectionClass", .integer(3)),
    ]
    var objects: [PropertyListFixture] = [.text("$null")]
    if password != nil { object.append(("EncryptionKey", .reference(2))) }
    objects.append(.dict(object))
    if password != nil {
      objects.append(
        .dict([("NS.data", .data([3, 0, 0, 0] + Self.wrapped(key, Self.otherKey)))]))
    }
    let archive = PropertyListFixture.dict([
      ("$version", .integer(100_000)), ("$archiver", .text("NSKeyedArchiver")),
      ("$top", .dict([("root", .reference(1))])), ("$objects", .list(objects)),
    ])
    list.insert(
      "Files",
      [
        "fileID": .text(id), "domain": .text(domain), "relativePath": .text(path), "flags": 1,
        "file": .blob(archive.binary),
      ])
  }

  // MARK: - Keys

  private static let classKey = [UInt8](repeating: 0xC4, count: 32)
  private static let otherKey = [UInt8](repeating: 0xC3, count: 32)

  private func bag(_ password: String) -> [UInt8] {
    let salts = ([UInt8](repeating: 0x51, count: 20), [UInt8](repeating: 0x52, count: 20))
    let first = Self.derived(
      Array(password.utf8), salts.0, min(rounds.first, 1_000), EVP_sha256())
    let key = Self.derived(first, salts.1, rounds.second, EVP_sha1())
    func number(_ value: UInt32) -> [UInt8] {
      (0..<4).map { UInt8(truncatingIfNeeded: value >> UInt32(24 - $0 * 8)) }
    }
    func entry(_ tag: String, _ value: [UInt8]) -> [UInt8] {
      Array(tag.utf8) + number(UInt32(value.count)) + value
    }
    let uuid = [UInt8](repeating: 0xAB, count: 16)
    var out = entry("VERS", number(5)) + entry("TYPE", number(1)) + entry("UUID", uuid)
    out += entry("HMCK", [UInt8](repeating: 0, count: 40)) + entry("WRAP", number(1))
    out += entry("SALT", salts.1) + entry("ITER", number(rounds.second))
    out += entry("DPWT", number(1)) + entry("DPIC", number(rounds.first)) + entry("DPSL", salts.0)
    for (id, own) in [(3, Self.otherKey), (4, Self.classKey)] {
      out += entry("UUID", uuid) + entry("CLAS", number(UInt32(id)))
      out += entry("WRAP", number(isDeviceBound ? 1 : 3)) + entry("KTYP", number(0))
      out += entry("WPKY", Self.wrapped(own, key))
    }
    return out
  }

  private static func derived(
    _ password: [UInt8], _ salt: [UInt8], _ rounds: UInt32, _ kind: OpaquePointer?
  ) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: 32)
    password.withUnsafeBytes { raw in
      _ = PKCS5_PBKDF2_HMAC(
        raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(password.count), salt,
        Int32(salt.count), Int32(rounds), kind, 32, &out)
    }
    return out
  }

  private static func wrapped(_ key: [UInt8], _ own: [UInt8]) -> [UInt8] {
    let context = EVP_CIPHER_CTX_new()
    defer { EVP_CIPHER_CTX_free(context) }
    EVP_CIPHER_CTX_set_flags(context, EVP_CIPHER_CTX_FLAG_WRAP_ALLOW)
    EVP_EncryptInit_ex(context, EVP_aes_256_wrap(), nil, own, nil)
    var out = [UInt8](repeating: 0, count: 56)
    var count: Int32 = 0
    EVP_EncryptUpdate(context, &out, &count, key, Int32(key.count))
    return Array(out[..<Int(count)])
  }

  private static func chained(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
    let context = EVP_CIPHER_CTX_new()
    defer { EVP_CIPHER_CTX_free(context) }
    EVP_EncryptInit_ex(
      context, EVP_aes_256_cbc(), nil, key, [UInt8](repeating: 0, count: 16))
    var out = [UInt8](repeating: 0, count: bytes.count + 32)
    var count: Int32 = 0
    EVP_EncryptUpdate(context, &out, &count, bytes, Int32(bytes.count))
    var last = [UInt8](repeating: 0, count: 32)
    var rest: Int32 = 0
    EVP_EncryptFinal_ex(context, &last, &rest)
    return Array(out[..<Int(count)]) + last[..<Int(rest)]
  }
}
