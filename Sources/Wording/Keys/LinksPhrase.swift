/// What the pages of a desk say: what cases share, and where to look first.
package enum LinksPhrase: String, CaseIterable, Sendable {
  // Any table.
  case filter, all
  // The page of links.
  case title, intro, introNew, ringsTitle, ringsNone, thingsTitle, thingsNone, cut
  case columnRing, columnCases, columnKind, columnValue, columnJoins, columnVictims, columnAsked
  case columnPaid, columnFirst, columnLast, columnNew, columnState, columnOutside
  case stateJoins, stateEveryday, statePossible, isNew
  // Kinds of things.
  case kindIBAN, kindAccount, kindPhone, kindHandle, kindPaymentLink, kindWallet, kindPix, kindCard
  case kindTaxNumber, kindEmail, kindHost, kindLink, kindAttachment, kindScript
}
