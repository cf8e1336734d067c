public import Evidence

/// Whether chats were exported from one telephone, by who writes in all of them.
///
/// An export names its owner in every chat and is called after the other. So one telephone's chats
/// share a writer after whom none of them is called. Three people's chats with Mama share Mama as
/// well; she is called so in every family and proves nothing. One chat alone is of one telephone.
///
///     Anna + Piet ("Piet"), Anna + Joost ("Joost")     ->  one telephone: Anna's
///     Anna + Sanne ("Sanne"), Piet + Sanne ("Sanne")   ->  two
public enum OneTelephone {
  /// Whether all chats with messages share such a writer; not so where there is no chat.
  public static func wrote(_ conversations: [Conversation]) -> Bool {
    var shared: Set<[UInt8]>?
    var titles: Set<[UInt8]> = []
    var chats = 0
    for conversation in conversations {
      var writers: Set<Int> = []
      for entry in conversation.entries where entry.kind == .message {
        if let sender = entry.sender { writers.insert(sender) }
      }
      guard !writers.isEmpty else { continue }
      chats += 1
      titles.insert(Array(conversation.title.utf8))
      let names = writers.map { conversation.senders[$0] }.filter {
        !$0.isPushName && !AccountName($0).isRelative
      }.map { Array($0.name.utf8) }
      shared = shared?.intersection(names) ?? Set(names)
    }
    return chats == 1 || !(shared ?? []).subtracting(titles).isEmpty
  }
}
