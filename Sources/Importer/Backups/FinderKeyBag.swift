/// The keys of an encrypted backup of an iPhone, closed with its password.
///
///     VERS TYPE UUID HMCK WRAP SALT ITER DPWT DPIC DPSL    the bag
///     UUID CLAS WRAP KTYP WPKY                             a class of files, once each
///
/// A password becomes a key in ten million rounds, which takes seconds; how many the file says, and a
/// file may say 2^32.
struct FinderKeyBag {
  /// A key for one class of files.
  struct Class {
    var id = 0
    var wrap = 0
    var key: [UInt8] = []
  }

  /// More rounds than any backup has.
  static let mostRounds = 20_000_000

  private var salt: [UInt8] = []
  private var rounds = 0
  /// Of the step that iOS 10.2 put before the other.
  private var firstSalt: [UInt8] = []
  private var firstRounds = 0
  private(set) var classes: [Class] = []

  /// Reads the bag; nil where the bytes are none.
  init?(_ bytes: [UInt8]) {
    var at = 0
    var bags = 0
    while bytes.count - at >= 8 {
      let tag = String(decoding: bytes[at..<at + 4], as: UTF8.self)
      let length = Self.big(bytes[at + 4..<at + 8])
      at += 8
      guard length <= bytes.count - at else { return nil }
      let value = bytes[at..<at + length]
      at += length
      if tag == "UUID" {
        bags += 1
        if bags > 1 { classes.append(Class()) }
        continue
      }
      guard classes.isEmpty else {
        set(tag, value)
        continue
      }
      switch tag {
      case "SALT": salt = Array(value)
      case "ITER" where length == 4: rounds = Self.big(value)
      case "DPSL": firstSalt = Array(value)
      case "DPIC" where length == 4: firstRounds = Self.big(value)
      default: break
      }
    }
    guard !salt.isEmpty, rounds > 0, !classes.isEmpty else { return nil }
  }

  private mutating func set(_ tag: String, _ value: ArraySlice<UInt8>) {
    let last = classes.count - 1
    switch tag {
    case "CLAS" where value.count == 4: classes[last].id = Self.big(value)
    case "WRAP" where value.count == 4: classes[last].wrap = Self.big(value)
    case "WPKY": classes[last].key = Array(value)
    default: break
    }
  }

  /// Whether a password would take longer than any honest backup asks for.
  var isTooSlow: Bool { rounds + firstRounds > Self.mostRounds }

  /// Whether a password opens anything; where none does, the keys are bound to the telephone.
  var hasPassword: Bool { classes.contains { $0.wrap & 2 != 0 } }

  /// The keys of the classes; nil where the password is another.
  func keys(password: [UInt8]) -> [Int: [UInt8]]? {
    guard !isTooSlow else { return nil }
    var own = password
    if firstRounds > 0 {
      own = Cipher.derived(own, salt: firstSalt, rounds: firstRounds, isNarrow: false)
    }
    own = Cipher.derived(own, salt: salt, rounds: rounds, isNarrow: true)
    var keys: [Int: [UInt8]] = [:]
    for one in classes where one.wrap & 2 != 0 {
      keys[one.id] = Cipher.unwrapped(one.key, key: own)
    }
    return keys.isEmpty ? nil : keys
  }

  /// A key that was wrapped with that of its class: the class in four bytes, the lowest first.
  static func unwrapped(_ written: [UInt8], _ keys: [Int: [UInt8]]) -> [UInt8]? {
    guard written.count == 44 else { return nil }
    let id = big(written[..<4].reversed()[...])
    return keys[id].flatMap { Cipher.unwrapped(Array(written[4...]), key: $0) }
  }

  private static func big(_ bytes: some Sequence<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}
