extension EnglishWording {
  static func inspect(_ phrase: InspectPhrase) -> String {
    switch phrase {
    case .databases: "Databases of a phone: {count}"
    case .database:
      "{name}: {format}, {conversations} conversations, {messages} messages"
    case .databaseDevices:
      "written on a linked device: {linked} of {known} messages whose device is known"
    case .databaseEvents: "records of accounts: {events}"
    case .databaseRecovered: "recovered, in no table: {count} messages"
    case .databaseBeside: "{name}: {format}, read for the names and numbers in it"
    case .databaseUnread: "{name}: a database, not read[: {reason}]"
    case .recovered: "Recovered messages that are in no table of a database: {count}"
    case .recoveredRow: "{moment} · {chat} · {name} · states {first} to {last}: {text}"
    case .recoveredLoose: "{moment} · {chat} · {name} · loose page: {text}"
    case .recorded: "Recorded by the platform: {count}"
    case .exhibit: "Input {number}: {name} ({kind}, {bytes} bytes)"
    case .member: "File: {name}: {status}, {bytes} bytes"
    case .conversation:
      "Conversation {id}: {title} ({format}), {entries} entries, {messages} messages, {first} to {last}"
    case .senders: "Senders: {names}"
    case .notices: "Notices: {count}"
    case .none: "No conversations."
    case .more: "and {count} more"
    }
  }
}
