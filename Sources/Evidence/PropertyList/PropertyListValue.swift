extension PropertyList {
  /// One object of a property list: asked for what it should be, it is nil where it is not.
  ///
  ///     root["Applications"]?["net.whatsapp.WhatsApp"]?["CFBundleVersion"]?.text    // "2.24.9"
  public struct Value: Sendable {
    private let store: Store
    private let index: Int

    init(store: Store, index: Int) {
      self.store = store
      self.index = index
    }

    private var table: Table { store.table }
    private var node: Node { table.nodes[index] }

    /// Where it stands: the content of a text or of data, the whole of anything else.
    public var bytes: Range<Int> { table.ranges[index] }

    /// The value of a key; the first where a key stands twice.
    public subscript(key: String) -> Value? {
      guard case .map(let keys) = node else { return nil }
      for place in keys {
        let name = Value(store: store, index: table.links[place])
        if name.text == key {
          return Value(store: store, index: table.links[place + keys.count])
        }
      }
      return nil
    }

    /// The keys in the order of the file.
    public var keys: [String] {
      guard case .map(let keys) = node else { return [] }
      return keys.compactMap { Value(store: store, index: table.links[$0]).text }
    }

    /// An item of an array.
    public subscript(position: Int) -> Value? {
      guard case .list(let items) = node, position >= 0, position < items.count else { return nil }
      return Value(store: store, index: table.links[items.lowerBound + position])
    }

    /// Items of an array, or values of a dictionary; 0 for anything else.
    public var count: Int {
      switch node {
      case .list(let items): items.count
      case .map(let keys): keys.count
      default: 0
      }
    }

    /// True or false.
    public var flag: Bool? {
      if case .flag(let value) = node { return value }
      return nil
    }

    /// A whole number.
    public var integer: Int64? {
      if case .integer(let value) = node { return value }
      return nil
    }

    /// A number; whole ones too.
    public var real: Double? {
      switch node {
      case .real(let value): value
      case .integer(let value): Double(value)
      default: nil
      }
    }

    /// A date, seconds since 1970.
    public var date: Int64? {
      if case .date(let value) = node { return value }
      return nil
    }

    /// The number of another object, in an archive of objects.
    public var reference: Int? {
      if case .reference(let value) = node { return value }
      // As XML has no such type, it is a dictionary there.
      guard case .map(let keys) = node, keys.count == 1 else { return nil }
      return self["CF$UID"]?.integer.flatMap { $0 >= 0 ? Int(exactly: $0) : nil }
    }

    /// A text; what is no text in its encoding becomes U+FFFD.
    public var text: String? {
      switch node {
      case .ascii: return String(decoding: table.bytes[bytes], as: UTF8.self)
      case .wide:
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for at in stride(from: bytes.lowerBound, to: bytes.upperBound - 1, by: 2) {
          units.append(UInt16(table.bytes[at]) << 8 | UInt16(table.bytes[at + 1]))
        }
        return String(decoding: units, as: UTF16.self)
      case .markup: return MarkupPropertyList.text(table.bytes, bytes)
      default: return nil
      }
    }

    /// Bytes.
    public var data: [UInt8]? {
      switch node {
      case .data: Array(table.bytes[bytes])
      case .packedData: MarkupPropertyList.data(table.bytes, bytes)
      default: nil
      }
    }
  }
}
