extension DutchWording {
  static func inspect(_ phrase: InspectPhrase) -> String {
    switch phrase {
    case .databases: "Databases van een telefoon: {count}"
    case .database: "{name}: {format}, {conversations} gesprekken, {messages} berichten"
    case .databaseDevices:
      "op een gekoppeld apparaat geschreven: {linked} van {known} berichten waarvan het apparaat bekend is"
    case .databaseEvents: "vastgelegd over accounts: {events}"
    case .databaseRecovered: "teruggevonden, niet in de tabellen: {count} berichten"
    case .databaseBeside: "{name}: {format}, gelezen om de namen en nummers erin"
    case .databaseUnread: "{name}: een database, niet gelezen[: {reason}]"
    case .recovered:
      "Teruggevonden berichten die niet in de tabellen van een database staan: {count}"
    case .recoveredRow: "{moment} · {chat} · {name} · standen {first} tot {last}: {text}"
    case .recoveredLoose: "{moment} · {chat} · {name} · losse bladzijde: {text}"
    case .recorded: "Door het platform vastgelegd: {count}"
    case .exhibit: "Stuk {number}: {name} ({kind}, {bytes} bytes)"
    case .member: "Bestand: {name}: {status}, {bytes} bytes"
    case .conversation:
      "Gesprek {id}: {title} ({format}), {entries} regels, {messages} berichten, {first} tot {last}"
    case .senders: "Afzenders: {names}"
    case .notices: "Meldingen: {count}"
    case .none: "Geen gesprekken."
    case .more: "en nog {count}"
    }
  }
}
