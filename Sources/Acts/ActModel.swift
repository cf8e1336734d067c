internal import ActModelData

/// The weights of the model of acts, used where they lie: nothing is unpacked at the start.
///
/// The file: `KPACTS01`, a count, then a name in 12 bytes, an offset and a length for each section
/// (uint32, little-endian), then the sections at multiples of 16. `Training/modelfile.py` writes it
/// and says what each section holds.
public struct ActModel: @unchecked Sendable {
  /// Why bytes are no model.
  public enum Fault: Error { case magic, section(String) }

  /// Width of the hidden layers.
  static let width = 64
  /// What the words of a message say besides words: shapes, then three lengths.
  static let flagCount = 19
  /// Shapes that have a vector of their own: the flags without the three lengths.
  static let shapeCount = flagCount - 3

  /// The names of the outputs, in order.
  public let outputs: [String]
  /// How many outputs there are.
  var count: Int { outputs.count }

  /// Pieces of words; behind their vectors stand those of the shapes, and one for every other shape.
  let pieceCount: Int
  /// Vectors: of pieces and of shapes.
  var vectorCount: Int { pieceCount + Self.shapeCount + 1 }

  let gramStart: UnsafePointer<UInt32>
  let gramOutput: UnsafePointer<UInt8>
  let gramWeight: UnsafePointer<Int8>
  let gramScale: UnsafePointer<Float>
  let gramBias: UnsafePointer<Float>
  let piecePrint: UnsafePointer<UInt32>
  let pieceNumber: UnsafePointer<UInt16>
  let pieceScore: UnsafePointer<Float>
  let pieceVector: UnsafePointer<Int8>
  let pieceScale: UnsafePointer<Float>
  /// Rows for the piece on the left, the piece itself, the piece on the right.
  let conv: UnsafePointer<Float>
  let convBase: UnsafePointer<Float>
  let saidInner: UnsafePointer<Float>
  let saidLength: UnsafePointer<Float>
  let saidFlag: UnsafePointer<Float>
  let saidBase: UnsafePointer<Float>
  let saidOuter: UnsafePointer<Float>
  let saidOut: UnsafePointer<Float>
  let saidBias: UnsafePointer<Float>
  let contextLinear: UnsafePointer<Float>
  let contextBias: UnsafePointer<Float>
  let contextHidden: UnsafePointer<Float>
  let contextBase: UnsafePointer<Float>
  let contextOuter: UnsafePointer<Float>
  let contextLast: UnsafePointer<Float>
  /// Slope and offset an output.
  let scale: UnsafePointer<Float>
  /// What an act newly done says of its writer, and of the one it answers, in nats.
  let talkOwn: UnsafePointer<Float>
  let talkContact: UnsafePointer<Float>
  /// The hidden layer over the course of the talk; `courseTurn` is added for the writer's side.
  let courseInner: UnsafePointer<Float>
  let courseBase: UnsafePointer<Float>
  let courseTurn: UnsafePointer<Float>
  let courseOuter: UnsafePointer<Float>
  /// The score of a letter that belongs to no piece.
  let unknownPiece: Float

  /// The model that the program carries.
  public static let standard: ActModel = {
    do {
      return try ActModel(
        UnsafeRawBufferPointer(start: keerpunt_acts(), count: keerpunt_acts_size()))
    } catch {
      fatalError("the model in the program is no model: \(error)")
    }
  }()

  /// A model from a file's bytes, which are kept for the life of the program.
  public init(copying bytes: [UInt8]) throws {
    let kept = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    kept.copyBytes(from: bytes)
    try self.init(UnsafeRawBufferPointer(kept))
  }

  /// Finds the sections; every length is checked against what is read from it.
  init(_ bytes: UnsafeRawBufferPointer) throws {
    guard bytes.count > 12, bytes.prefix(8).elementsEqual("KPACTS01".utf8) else {
      throw Fault.magic
    }
    func word(_ at: Int) -> Int { Int(bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)) }
    var places: [String: Range<Int>] = [:]
    let sections = min(word(8), 64)
    guard 12 + 20 * sections <= bytes.count else { throw Fault.magic }
    for number in 0..<sections {
      let at = 12 + 20 * number
      let name = String(decoding: bytes[at..<at + 12].prefix { $0 != 0 }, as: UTF8.self)
      let (start, length) = (word(at + 12), word(at + 16))
      guard start % 16 == 0, start + length <= bytes.count else { throw Fault.section(name) }
      places[name] = start..<start + length
    }
    guard let base = bytes.baseAddress, let names = places["outputs"] else {
      throw Fault.section("outputs")
    }
    outputs = String(decoding: bytes[names], as: UTF8.self).split(separator: "\n").map(String.init)
    let (k, w, f) = (outputs.count, Self.width, Self.flagCount)
    func section<T>(_ name: String, _ count: Int?, as type: T.Type) throws -> UnsafePointer<T> {
      guard let place = places[name],
        count.map({ $0 * MemoryLayout<T>.stride == place.count }) ?? !place.isEmpty
      else { throw Fault.section(name) }
      return (base + place.lowerBound).assumingMemoryBound(to: type)
    }
    let grams = places["gram.output"]?.count ?? 0
    let pieces = (places["piece.score"]?.count ?? 0) / 4
    let vectors = pieces + Self.shapeCount + 1
    let (bent, hidden) = (ActSentences.bent, ActSentences.hidden)
    pieceCount = pieces
    let inputs = ActContext.inputs(k)
    gramStart = try section("gram.start", ActWords.buckets + 1, as: UInt32.self)
    gramOutput = try section("gram.output", nil, as: UInt8.self)
    gramWeight = try section("gram.weight", grams, as: Int8.self)
    gramScale = try section("gram.scale", k, as: Float.self)
    gramBias = try section("gram.bias", k, as: Float.self)
    piecePrint = try section("piece.print", ActWords.slots, as: UInt32.self)
    pieceNumber = try section("piece.number", ActWords.slots, as: UInt16.self)
    pieceScore = try section("piece.score", nil, as: Float.self)
    pieceVector = try section("piece.vector", vectors * w, as: Int8.self)
    pieceScale = try section("piece.scale", vectors, as: Float.self)
    conv = try section("conv", 3 * w * bent, as: Float.self)
    convBase = try section("conv.base", bent, as: Float.self)
    saidInner = try section("said.inner", ActSentences.seen * hidden, as: Float.self)
    saidLength = try section("said.length", hidden, as: Float.self)
    saidFlag = try section("said.flag", f * hidden, as: Float.self)
    saidBase = try section("said.base", hidden, as: Float.self)
    saidOuter = try section("said.outer", hidden * k, as: Float.self)
    saidOut = try section("said.out", f * k, as: Float.self)
    saidBias = try section("said.bias", k, as: Float.self)
    contextLinear = try section("cx.linear", inputs * k, as: Float.self)
    contextBias = try section("cx.bias", k, as: Float.self)
    contextHidden = try section("cx.hidden", inputs * w, as: Float.self)
    contextBase = try section("cx.base", w, as: Float.self)
    contextOuter = try section("cx.outer", w * k, as: Float.self)
    contextLast = try section("cx.last", k, as: Float.self)
    scale = try section("scale", 2 * k, as: Float.self)
    talkOwn = try section("talk.own", k, as: Float.self)
    talkContact = try section("talk.contact", k, as: Float.self)
    let course = TalkMemory.width
    courseInner = try section("course.inner", TalkMemory.inputs(k) * course, as: Float.self)
    courseBase = try section("course.base", course, as: Float.self)
    courseTurn = try section("course.turn", course, as: Float.self)
    courseOuter = try section("course.outer", course * k, as: Float.self)
    var least = Float.infinity
    for piece in 0..<pieces { least = min(least, pieceScore[piece]) }
    unknownPiece = least - 10
    // What the numbers in the file point at must be there.
    guard Int(gramStart[ActWords.buckets]) <= grams,
      (0..<ActWords.buckets).allSatisfy({ gramStart[$0] <= gramStart[$0 + 1] }),
      (0..<grams).allSatisfy({ Int(gramOutput[$0]) < k }),
      (0..<ActWords.slots).allSatisfy({ piecePrint[$0] == 0 || Int(pieceNumber[$0]) < pieces })
    else { throw Fault.section("gram.start") }
  }
}
