/// What of a batch is one case.
///
///     file     every file by itself: a store of archives that were seized one by one
///     folder   each folder directly below the one given, with all that is below it
///     auto     a folder without folders in it whose chats are all of one telephone; else its files
enum CaseUnit: String, Sendable, CaseIterable {
  case file
  case folder
  case auto
}
