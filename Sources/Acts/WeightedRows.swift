/// Sums of rows of weights, each times a number: what a linear layer is.
///
/// The trap: sums of floating point must come out to the bit on every machine. Every output is added
/// up alone, in the order of the inputs; only outputs stand side by side in a register, sixteen at a
/// time, so nothing depends on how wide registers are.
///
///     y[o] = base[o] + x[0] · row0[o] + x[1] · row1[o] + …      zeros of x are left out
struct WeightedRows {
  /// Outputs that are added up at once.
  private static let lanes = 16

  /// The inputs that are not zero, by the offset of their row.
  private var offsets: [Int] = []
  private var values: [Float] = []

  /// Forgets the inputs.
  mutating func removeAll() {
    offsets.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
  }

  /// Takes an input, which counts if it is not zero.
  @inline(__always)
  mutating func append(_ value: Float, row: Int) {
    guard value != 0 else { return }
    offsets.append(row)
    values.append(value)
  }

  /// Takes the inputs of a layer in their order.
  mutating func set(_ inputs: [Float]) {
    removeAll()
    for (row, value) in inputs.enumerated() { append(value, row: row) }
  }

  /// The sums, `width` of them, of rows of that width.
  func sum(
    _ rows: UnsafePointer<Float>, from base: UnsafePointer<Float>, width: Int,
    into sums: inout [Float]
  ) {
    sums.withUnsafeMutableBufferPointer { sums in
      offsets.withUnsafeBufferPointer { offsets in
        values.withUnsafeBufferPointer { values in
          guard width >= Self.lanes else {
            for output in 0..<width {
              sums[output] = base[output]
              for (row, value) in zip(offsets, values) {
                sums[output] += value * rows[row * width + output]
              }
            }
            return
          }
          var output = 0
          while true {
            // The last step begins early enough to be whole: some outputs are added up twice.
            let first = min(output, width - Self.lanes)
            var lanes = Self.load(base + first)
            for at in values.indices {
              lanes += values[at] * Self.load(rows + (offsets[at] &* width &+ first))
            }
            for lane in 0..<Self.lanes { sums[first &+ lane] = lanes[lane] }
            output += Self.lanes
            if output >= width { break }
          }
        }
      }
    }
  }

  @inline(__always)
  private static func load(_ pointer: UnsafePointer<Float>) -> SIMD16<Float> {
    UnsafeRawPointer(pointer).loadUnaligned(as: SIMD16<Float>.self)
  }
}
