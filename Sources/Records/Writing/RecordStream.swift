/// The records of a list, each made when its turn to be written comes.
///
/// A case has events by the hundred thousand, and none is held twice. One concrete type, not
/// `some Sequence` over `lazy.map`: eleven of those in one call cost the type checker a minute.
struct RecordStream<Item: Record>: Sequence {
  private let count: Int
  private let item: (Int) -> Item

  /// Records made of what an analysis holds.
  init<Source>(_ sources: [Source], _ record: @escaping (Source) -> Item) {
    count = sources.count
    item = { record(sources[$0]) }
  }

  /// Whether there are none.
  var isEmpty: Bool { count == 0 }

  /// Records that are there already.
  init(_ records: [Item]) { self.init(records) { $0 } }

  func makeIterator() -> Iterator { Iterator(stream: self) }

  struct Iterator: IteratorProtocol {
    fileprivate let stream: RecordStream
    private var position = 0

    fileprivate init(stream: RecordStream) { self.stream = stream }

    mutating func next() -> Item? {
      guard position < stream.count else { return nil }
      defer { position += 1 }
      return stream.item(position)
    }
  }
}
