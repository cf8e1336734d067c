// Exhibits are numbered when all of them have been read: their order is that of what is in them, so
// that the order of a command line changes nothing. Until then each of them bears the number 0.
// Entries hold no number of an exhibit; what does is listed here, and nowhere else.

extension Exhibit {
  /// Gives the exhibit and its members their place in the case.
  public mutating func number(_ exhibit: Int) {
    id = exhibit
    for index in members.indices { members[index].id.exhibit = exhibit }
    for index in recovered.indices { recovered[index].span.member.exhibit = exhibit }
    for index in accountEvents.indices { accountEvents[index].span.member.exhibit = exhibit }
  }
}

extension Conversation {
  /// Says which exhibit of the case it was read from; its entries follow.
  public mutating func number(exhibit: Int) {
    member.exhibit = exhibit
    origins?.renumber { MemberID(exhibit: exhibit, index: $0.index) }
  }
}

extension Notice {
  /// Says which exhibit of the case it is about; one about none stays about none.
  public mutating func number(exhibit: Int) {
    if self.exhibit != nil { self.exhibit = exhibit }
    span?.member.exhibit = exhibit
  }
}
