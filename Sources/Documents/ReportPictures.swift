public import Evidence

/// The pictures of a case that the page shows small, beside the messages that sent them.
///
/// None is decoded here: whoever reads the inputs makes them, in the confined process. The page holds
/// no byte of a picture's file, only points that were drawn anew.
public struct ReportPictures: Sendable {
  /// Why pictures are shown, or are not.
  public enum State: Sendable {
    /// Those there are room for.
    case shown
    /// The user wants none, `--no-media`.
    case unwanted
    /// The names in this copy are masked, and a picture cannot be.
    case masked
    /// Decoding one ended the process that did it.
    case failed
    /// This kind of run makes none: a report of a batch.
    case notMade
  }

  /// Why pictures are shown, or are not.
  public let state: State
  /// The small picture by the member it was made of.
  public let small: [MemberID: SmallPicture]

  /// Creates a set.
  public init(_ state: State, small: [MemberID: SmallPicture] = [:]) {
    self.state = state
    self.small = small
  }
}
