/// What the style of one account's messages weighs, without where it changes.
///
/// All indices are indices of the texts given.
struct StyleWeights: Sendable {
  /// ln P(texts | another hand wrote a segment) - ln P(texts | one hand), clipped to -2...3.2.
  let lnLR: Double
  /// The score before calibration.
  let score: Double
  /// Weighted sum of the streams, per message; high is foreign.
  let perMessage: [Double]
  /// ln p(score | other hand) - ln p(score | owner) per message, within ±1.5, for use in another
  /// chain; 0 for repeated messages.
  let lnWeights: [Double]
  /// The segment that was scored.
  let candidate: StyleSegment
  /// Where the other hand begins and ends by style alone; nil where style speaks against one.
  ///
  /// A walk over all segments: made once, not once for each thing left out.
  var boundary: StyleBoundary?
}

/// What the style of one account's messages says about a change of writer.
///
/// The trap: an onset is always named, also when the likelihood ratio speaks against any change;
/// read `lnLR` first. And "no change found" is weak: at most a factor 7.
///
///     lnLR 2.6, onset 193, end nil, highestDensitySet [190, 193, 194, 196]
///     "message 193 on: about 14 times likelier under another hand than under the owner's"
struct StyleReading: Sendable {
  /// What it weighs.
  let weights: StyleWeights
  /// First foreign message, if there is one.
  let onset: Int
  /// First message after the foreign ones; nil when the other hand stays.
  let end: Int?
  /// The segment that was scored.
  let candidate: StyleSegment
  /// P(the other hand begins here), per message; sums to 1.
  let onsetPosterior: [Double]
  /// The smallest set that holds the onset with 95 %, ascending.
  let highestDensitySet: [Int]
  /// P(another hand wrote this message | there is one), per message.
  let otherHand: [Double]
  /// Character, mask, shape and length scores, each per message, within ±3.
  let streams: [[Double]]
  /// The n-grams of the foreign segment that surprise most given the account's other messages, as
  /// they are written (digits 0, links ⌖), most surprising first.
  let unexpected: [(index: Int, symbols: [String])]?

  var lnLR: Double { weights.lnLR }
  var score: Double { weights.score }
  var perMessage: [Double] { weights.perMessage }
  var lnWeights: [Double] { weights.lnWeights }
}
