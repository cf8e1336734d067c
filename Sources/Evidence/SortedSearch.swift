extension RandomAccessCollection {
  /// The first index from which on something holds; `endIndex` when it holds for none.
  ///
  /// The collection must be sorted by it: what holds for one holds for all after it. Halving, so
  /// ⌈log2 n⌉ questions.
  ///
  ///     [2, 3, 5, 7].partitioningIndex { $0 >= 4 } == 2
  @inlinable
  public func partitioningIndex(_ holds: (Element) -> Bool) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if holds(self[middle]) {
        length = half
      } else {
        low = index(after: middle)
        length -= half + 1
      }
    }
    return low
  }
}
