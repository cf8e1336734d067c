/// What `inspect` prints: exhibits, members, chats, and what the databases of a phone hold.
package enum InspectPhrase: String, CaseIterable, Sendable {
  case recorded, exhibit, member, conversation, senders, notices, none, more, databases, database
  case databaseDevices, databaseEvents, databaseRecovered, databaseUnread, databaseBeside
  case recovered, recoveredRow, recoveredLoose
}
