/// Objects as `NSKeyedArchiver` writes them: one flat array, in which objects name others by number.
///
/// Only as far as backups need it: what stands under a key of an object, one step at a time. Classes
/// are not looked at, so no object is ever made.
///
///     $top -> root -> 1;  $objects[1] = {Size: 98304, EncryptionKey: 4};  $objects[4] = {NS.data: …}
public struct KeyedArchive: Sendable {
  private let objects: PropertyList.Value
  /// The object on top.
  public let root: PropertyList.Value

  /// Opens an archive; nil where the list is none.
  public init?(_ list: PropertyList) {
    guard let objects = list.root["$objects"], let top = list.root["$top"],
      let first = (top["root"] ?? top.keys.first.flatMap { top[$0] })?.reference,
      let root = objects[first]
    else { return nil }
    self.objects = objects
    self.root = root
  }

  /// What stands under a key of an object, in it or by its number.
  public func value(_ key: String, of object: PropertyList.Value) -> PropertyList.Value? {
    guard let value = object[key] else { return nil }
    // A number leads to an object, never to another number: nothing goes round.
    return value.reference.map { objects[$0] } ?? value
  }

  /// Bytes under a key: as such, or in an object that holds them.
  public func data(_ key: String, of object: PropertyList.Value) -> [UInt8]? {
    guard let value = value(key, of: object) else { return nil }
    return value.data ?? self.value("NS.data", of: value)?.data
  }
}
