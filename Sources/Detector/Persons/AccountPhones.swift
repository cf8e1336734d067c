import Evidence

/// The telephone numbers an export gives for its senders.
///
/// Two places hold them: a name that is a number or contains one, and WhatsApp's notice that
/// somebody changed number. The notice is the platform's word, not the sender's, so old and new
/// number belong to one person:
///
///     +31 6 12345678 changed to +31 6 87654321
struct AccountPhones {
  /// Numbers by sender, in E.164, in order of discovery.
  private(set) var bySender: [[String]]
  /// Senders of this conversation that a notice says are one person, as pairs.
  private(set) var changedNumber: [(Int, Int)] = []

  /// Reads the numbers of one conversation.
  init(_ conversation: Conversation, region: String) {
    bySender = conversation.senders.map { sender in
      // A database gives the number beside the name that the address book has for it.
      let stated = sender.identifier.flatMap { $0.hasPrefix("+") ? $0 : nil }
      return
        (TelephoneNumber.only(in: sender.name, region: region)
        ?? stated.flatMap { TelephoneNumber.only(in: $0, region: region) }).map { [$0.e164] } ?? []
    }
    var senders: [String: Int] = [:]
    for (index, sender) in conversation.senders.enumerated() {
      senders[AccountName(sender).text] = index
    }
    for (index, numbers) in bySender.enumerated() {
      for number in numbers where senders[number] == nil { senders[number] = index }
    }

    for position in conversation.arguments.keys.sorted() {
      guard conversation.entries.indices.contains(position),
        conversation.entries[position].concept == .numberChanged,
        let arguments = conversation.arguments[position]
      else { continue }
      let sides = [arguments.subject, arguments.object].compactMap { $0 }.map { range in
        let name = conversation.string(range)
        let number = TelephoneNumber.only(in: name, region: region)?.e164
        let sender = senders[AccountName(Sender(name: name)).text] ?? number.flatMap { senders[$0] }
        return (sender: sender, number: number)
      }
      let known = sides.compactMap(\.sender)
      for sender in known {
        for number in sides.compactMap(\.number) where !bySender[sender].contains(number) {
          bySender[sender].append(number)
        }
      }
      if known.count == 2, known[0] != known[1] { changedNumber.append((known[0], known[1])) }
    }
  }
}
