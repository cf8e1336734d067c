package import Evidence
import Wording

extension FindingsRecord {
  /// The accounts a user means: a name or `c1/name`, capitals or not, hidden characters as shown.
  package func accounts(named wanted: String) -> [AccountRecord] {
    let wanted = wanted.lowercased()
    return accounts.filter { account in
      [account.name, Wording.safe(account.name)].contains { name in
        name.lowercased() == wanted || (account.chat.id + "/" + name).lowercased() == wanted
      }
    }
  }

  /// Every account of the person whose account it is, itself among them.
  package func samePerson(as account: AccountRecord) -> [AccountRecord] {
    accounts.filter { other in
      other.chat == account.chat && other.name == account.name
        || account.person != nil && other.person == account.person
    }
  }

  /// The names of the conversations, with the input's name where there are several inputs.
  package var chatNames: [String] {
    conversations.map { chat in
      guard exhibits.count > 1, let input = chat.exhibitName else { return chat.title }
      return chat.title + " (" + input + ")"
    }
  }

  /// Cells of a database that an account's grounds were read from.
  package func cells(of account: AccountRecord) -> [EntryID: TableCell] {
    account.places.reduce(into: [:]) { cells, place in
      if let cell = place.cell { cells[place.id] = cell }
    }
  }

  /// Lines and times of what is quoted, and of what an account's result rests on.
  package func marks(of account: AccountRecord) -> (
    lines: [EntryID: Int], times: [EntryID: ChatTime]
  ) {
    var lines: [EntryID: Int] = [:]
    var times: [EntryID: ChatTime] = [:]
    func mark(_ id: EntryID, _ line: Int?, _ time: ChatTime?) {
      if let line { lines[id] = line }
      if let time { times[id] = time }
    }
    for site in events.map(\.site) + identifiers.map(\.site) { mark(site.id, site.line, site.time) }
    for moment in account.moments { mark(moment.id, moment.line, moment.time) }
    for place in account.places { mark(place.id, place.line, nil) }
    return (lines, times)
  }
}
