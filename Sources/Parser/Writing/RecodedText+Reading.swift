import Evidence

// What was read of a text in UTF-8 is told of the bytes of the member.
extension RecodedText {
  /// A reading with its places in the member, and a notice that names what it was written in.
  func placed(_ reading: MemberReading, in id: MemberID) -> MemberReading {
    var result = MemberReading()
    result.conversations = reading.conversations.map { chat in
      var chat = chat
      for index in chat.entries.indices {
        chat.entries[index].span = member(chat.entries[index].span)
      }
      return chat
    }
    result.notices = reading.notices.map {
      Notice($0.code, $0.severity, exhibit: $0.exhibit, span: $0.span.map(span), facts: $0.facts)
    }
    result.accountEvents = reading.accountEvents.map {
      AccountEvent(
        $0.kind, platform: $0.platform, time: $0.time, last: $0.last, ip: $0.ip, device: $0.device,
        place: $0.place, span: span($0.span))
    }
    let whole = SourceSpan(member: id, bytes: 0..<count)
    result.notices.append(
      Notice(.transcoded, .info, span: whole, facts: [Fact("encoding", encoding)]))
    if isAssumed {
      result.notices.append(
        Notice(.encodingAssumed, .warning, span: whole, facts: [Fact("encoding", encoding)]))
    }
    return result
  }

  private func span(_ span: SourceSpan) -> SourceSpan {
    SourceSpan(
      member: span.member, bytes: member(span.bytes), line: span.line, entry: span.entry)
  }
}
