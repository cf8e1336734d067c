extension EnglishWording {
  static func viewer(_ phrase: ViewerPhrase) -> String {
    switch phrase {
    case .search: "Search"
    case .sender: "Sender"
    case .kind: "Show"
    case .chat: "Chat"
    case .month: "Month"
    case .entry: "Message no."
    case .go: "Go"
    case .all: "everything"
    case .messages: "messages"
    case .notices: "notices"
    case .events: "events"
    case .attachments: "attachments"
    case .otherHand: "by the other hand"
    case .count: "{shown} of {total}"
    case .next: "Next event"
    case .previous: "Previous event"
    case .none: "Nothing fits these filters."
    case .noScript:
      "The list of all messages needs JavaScript, which this page runs without any connection. The same messages are in messages.csv."
    case .part:
      "This page holds {shown} of {total} messages: those around the events and findings, or the first where there are none. All of them are in messages.csv and timeline.jsonl."
    case .keys: "Keys: / search, n next event, p previous event."
    case .print: "The list of all messages is not printed; messages.csv holds it."
    case .held:
      "Attachments named by messages: {named}. Those among the files supplied: {held}; they stand beside the message with their SHA-256."
    case .pictures:
      "Pictures shown small: {shown}. This program drew them anew; nothing else of their files is in this page. The file itself is the one with the SHA-256."
    case .picturesRest:
      "Pictures not shown: {count}. They are more than a page holds, too large, damaged, or of a kind that is not drawn (animated, HEIC, GIF)."
    case .picturesUnwanted: "Pictures are not shown: this report was asked for without them."
    case .picturesMasked:
      "Pictures are not shown: in this copy names are masked, and a picture cannot be masked."
    case .picturesFailed:
      "Pictures are not shown: drawing one of them ended the process that did it. Everything else was done again without them."
    case .picturesNotMade:
      "Pictures are not shown in the reports of a batch; keerpunt analyse shows them."
    case .pictureAlt: "picture of the attachment, small"
    case .line: "line"
    case .noSender: "notice"
    case .place: "bytes"
    case .star: "Star: make it an exhibit"
    case .note: "Note"
    case .exhibits: "Exhibits"
    case .exhibitsIntro:
      "Starred by whoever reads this page, with notes of their own; the program has no part in it. They are kept only in the file that is saved here."
    case .save: "Save this page with its exhibits"
    case .printExhibits: "Print the exhibits"
    case .skipToMessages: "To all messages"
    }
  }
}
