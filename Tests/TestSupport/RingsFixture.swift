public import Foundation

/// Three hundred invented cases in two batches, and the rings that are in them.
///
/// What joins is planted as it stands in real cases; beside it stands what must not join: a shop in
/// forty chats and by chance in two stretches, a picture that everybody sends round, the number that
/// an owner has always named, a phrase that all use.
public struct RingsFixture {
  /// The rings, each as the numbers of its cases.
  public private(set) var rings: [Set<Int>] = []
  private var cases: [Int: FindingsFixture] = [:]

  /// How many cases there are.
  public static let count = 300

  /// Builds them.
  public init() {
    for number in 0..<Self.count {
      // Every third case is an ordinary one, every seventh decides nothing.
      let verdict =
        number >= 100 && number % 3 == 0
        ? "none" : number >= 100 && number % 7 == 0 ? "inconclusive" : "takeover"
      cases[number] = FindingsFixture(number, verdict: verdict)
    }
    plantNumbers()
    plantWords()
    plantChain()
    plantEveryday()
  }

  private mutating func plant(_ numbers: [Int], _ body: (inout FindingsFixture, Int) -> Void) {
    rings.append(Set(numbers))
    each(numbers, body)
  }

  private mutating func each(_ numbers: [Int], _ body: (inout FindingsFixture, Int) -> Void) {
    for (index, number) in numbers.enumerated() {
      guard var item = cases[number] else { continue }
      body(&item, index)
      cases[number] = item
    }
  }

  private mutating func plantNumbers() {
    plant([0, 1, 2]) { item, index in
      item.said("iban", "NL91ABNA0417164300", country: "NL", holder: "B de Wit")
      item.asked(
        ["985.50", "100", "20.25"][index], "EUR", to: "iban", "NL91ABNA0417164300",
        paid: index != 1)
    }
    plant([3, 4]) { item, _ in item.said("bank-account", "0012345678", country: "NG") }
    // The same digits in another country are another account.
    each([5]) { item, _ in item.said("bank-account", "0012345678", country: "ID") }
    plant([6, 7]) { item, index in
      item.said("phone", "+31612345678", at: index == 0 ? 22 : 29)
    }
    plant([8, 9]) { item, _ in item.said("payment-link", "paypal.me/example-thief") }
    plant([10, 11]) { item, _ in item.said("wallet", "bc1qinventedinventedinvented00") }
    plant([12, 13]) { item, _ in item.said("pix", "123e4567-e12b-12d1-a456-426655440000") }
    // A number of which nothing is certain in the second case, and much in the first.
    each([14, 112]) { item, _ in item.said("iban", "BE68539007547034", country: "BE") }
    rings.append([14, 112])
  }

  private mutating func plantWords() {
    plant([20, 21]) { item, index in
      item.said(
        text: "stuur het bewijs naar " + (index == 0 ? "Hulp.Desk" : "hulp.desk") + "@example.org",
        at: 26, event: "payment-details")
    }
    plant([22, 23, 24]) { item, index in
      item.said(
        text: "stem op mijn nichtje https://ronde\(index).stem-nu-example.com/s/\(index)91", at: 23,
        event: "lure-link")
    }
    // Two customers of one host of pages, and two links of one shortener, are nothing in common.
    each([25, 26]) { item, index in
      item.said(text: "kijk https://mijn-\(index).pages.dev/x", at: 23, event: "lure-link")
      item.said(text: "of https://bit.ly/abc\(index)", at: 24, event: "lure-link")
    }
    plant([27, 28]) { item, _ in item.sent("an identity card") }
    plant([30, 31, 32, 33]) { item, index in
      let name = item.contact.split(separator: " ").first ?? ""
      item.said(
        text: """
          Hoi \(name), ik zit met een probleempje: mijn telefoon is in het water gevallen en de \
          bankapp werkt pas morgen weer. Kun jij vandaag \(1_000 + 37 * index),50 euro voor mij \
          voorschieten? Morgenochtend staat het meteen terug op je rekening, beloofd.
          """, at: 24, event: "money-request")
    }
  }

  /// A was taken over and lured B, with whose account C was lured, who was taken over too.
  private mutating func plantChain() {
    let (b, c) = ("+31655500001", "+31655500002")
    plant([40, 41, 42]) { item, index in
      switch index {
      case 0: item.number(contact: b, role: "at-risk")
      case 1: item.number(owner: b, contact: c, role: "at-risk")
      default: item.number(owner: c)
      }
      item.lured("code", answer: "code-handover")
    }
  }

  private mutating func plantEveryday() {
    // A shop: in forty chats before anything happened, and in two stretches.
    each(Array(200..<240)) { item, _ in item.said("iban", "DE89370400440532013000", at: 5) }
    each([50, 51]) { item, _ in item.said("iban", "DE89370400440532013000", at: 25) }
    // A picture that everybody sends round.
    each(Array(240..<270)) { item, _ in item.sent("a cat", at: 4) }
    each([52, 53]) { item, _ in item.sent("a cat") }
    // The club of two members, who have always named its account, also when another hand wrote.
    each([54, 55]) { item, _ in
      item.said("iban", "GB29NWBK60161331926819", at: 3)
      item.said("iban", "GB29NWBK60161331926819", at: 25)
    }
    // The victims' answers: "I have paid to …", of two cases that have nothing else in common.
    each([56, 57]) { item, _ in
      item.said("iban", "FR7630006000011234567890189", at: 27, by: item.contact)
    }
    // What all of them say.
    each(Array(60..<90)) { item, _ in
      item.said(text: "kun je me even helpen met een betaling?", at: 23, event: "money-request")
    }
  }

  /// Writes the first half and the second half as two batches.
  public func write(to first: URL, and second: URL) throws {
    for number in 0..<Self.count {
      // Each ring is in both.
      try cases[number]?.write(to: number % 2 == 0 ? first : second)
    }
  }
}
