/// What the list of all messages says on the page in a browser: its filters, its buttons, its pictures.
package enum ViewerPhrase: String, CaseIterable, Sendable {
  case search, sender, kind, chat, month, entry, go, all, messages, notices, events, attachments
  case otherHand, count, next, previous, none, noScript, part, keys, print, line, noSender, place
  case star, note, held, pictures, picturesRest, picturesUnwanted, picturesMasked, picturesFailed
  case picturesNotMade, pictureAlt, exhibits, exhibitsIntro, save, printExhibits, skipToMessages
}
