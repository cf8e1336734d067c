import Evidence
import Redaction
import Testing
import TestSupport

/// Names in texts: who is found, and what is put there.
@Suite("Names in texts")
struct NameTests {
  static let words = PseudonymWords(
    names: [
      .person: "Person", .phone: "Phone", .account: "Account", .email: "E-mail", .chat: "Chat",
      .file: "File",
    ], hidden: { "[\($0) characters not shown]" })

  static func redact(
    _ chat: Conversation, _ mode: RedactionRecord.Mode = .allNames, findings: Findings = Findings()
  ) -> RedactedCase {
    var redactor = Redactor(
      mode: mode, file: CaseFile(conversations: [chat]), findings: findings, words: words)
    return redactor.run()
  }

  /// The last text of a chat of Sanne de Vries and Joris, masked.
  static func masked(_ text: String, senders: [String] = ["Sanne de Vries", "Joris"]) -> String {
    var chat = ConversationBuilder(title: "Sanne de Vries")
    for sender in senders { chat.say(sender, "1", at: 0) }
    chat.say("Joris", text, at: 60)
    let file = redact(chat.build()).file
    let last = file.conversations[0].entries.count - 1
    return file.conversations[0].text(file.conversations[0].entries[last])
  }

  @Test(arguments: [
    ("hoi Sanne, alles goed?", "hoi Person 1, alles goed?"),
    ("SANNE DE VRIES komt ook", "Person 1 komt ook"),
    ("sanne-de-vries", "Person 1"),
    ("Sänné!", "Person 1!"),
    ("S\u{61}\u{301}nne", "Person 1"),
    ("Ｓａｎｎｅ", "Person 1"),
    ("San\u{200B}ne", "Person 1"),
    ("mevrouw Vries", "mevrouw Person 1"),
    ("Sanne's fiets, Sannes fiets", "Person 1's fiets, Person 1 fiets"),
    ("@Sanne en @\u{2068}Sanne de Vries\u{2069}", "@Person 1 en @\u{2068}Person 1\u{2069}"),
    ("instagram.com/sannedevries", "instagram.com/Person 1"),
    ("Susanne en sannekes", "Susanne en sannekes"),
    ("de auto", "de auto"),
    ("Sanne\nde Vries", "Person 1\nde Person 1"),
    ("", ""),
  ])
  func isMasked(text: String, expected: String) {
    #expect(Self.masked(text) == expected)
  }

  @Test(arguments: [
    ("bel 06-12345678 even", "bel Phone 1 even"),
    ("06 1234 5678", "Phone 1"),
    ("+31 6 12 34 56 78.", "Phone 1."),
    ("0031612345678", "Phone 1"),
    ("(06) 12.34.56.78", "Phone 1"),
    ("wa.me/31612345678", "wa.me/Phone 1"),
    ("+31\u{A0}6\u{2011}12345678", "Phone 1"),
    ("０６１２３４５６７８", "Phone 1"),
    ("06 12345678 06 87654321", "Phone 1 Phone 2"),
    ("op 05-06-2021 14:00 en 2021-06-05", "op 05-06-2021 14:00 en 2021-06-05"),
    ("code 123-456, 1.250,00 euro", "code 123-456, 1.250,00 euro"),
    ("mail s.devries@example.org.", "mail E-mail 1."),
    ("S.DeVries@Example.org en s.devries@example.org", "E-mail 1 en E-mail 1"),
    ("volg @sanne_1985 of @Sanne", "volg @Person 3 of @Person 1"),
    ("volg @tante_bep eens", "volg @Person 3 eens"),
  ])
  func numbersAndAddressesAreMasked(text: String, expected: String) {
    #expect(Self.masked(text) == expected)
  }

  @Test func aWordOfSeveralPersonsNamesNone() {
    let senders = ["Sanne de Vries", "Joris", "Daan de Vries"]
    #expect(Self.masked("meneer Vries", senders: senders) == "meneer Person ?")
    #expect(Self.masked("Daan de Vries", senders: senders) == "Person 3")
  }

  @Test func aNameWithoutSpacesAroundItIsFound() {
    #expect(Self.masked("我叫李小龙吧", senders: ["李小龙", "Joris"]) == "我叫Person 1吧")
    #expect(Self.masked("민수가 왔어", senders: ["민수", "Joris"]) == "Person 1가 왔어")
  }

  @Test func namesWithNumbersAreDifferentPersons() {
    let senders = ["Joris", "User 1", "User 2"]
    #expect(Self.masked("User 2 en User 1", senders: senders) == "Person 3 en Person 2")
  }

  /// By index, so that a failure does not print a megabyte.
  static let hostile = [
    "", " ", "🌸", "🌸🌸", ".*", "(a+)+$", "[", "\\", "$1", "\u{202E}gpj", "\u{0}", "A", "1", "-",
    String(repeating: "x", count: 1 << 20), String(repeating: "ab ", count: 300_000),
  ]

  @Test(arguments: hostile.indices) func aHostileNameIsMaskedAndBreaksNothing(index: Int) {
    let name = Self.hostile[index]
    var chat = ConversationBuilder(title: name)
    chat.say("Joris", "een gewone zin met niets erin", at: 0)
    chat.say(name, "hoi", at: 60)
    let result = Self.redact(chat.build())
    let masked = result.file.conversations[0]
    #expect(masked.senders.map(\.name) == ["Person 1", "Person 2"])
    #expect(masked.title == "Person 2" || name.isEmpty)
    #expect(masked.text(masked.entries[0]).hasPrefix("een gewone zin") || name == "A")
  }

  @Test func anEmojiNameIsMaskedInTexts() {
    #expect(Self.masked("hoi 🌸", senders: ["🌸", "Joris"]) == "hoi Person 1")
  }

  @Test func timeGrowsWithTheTextNotWithTheNames() {
    func seconds(_ names: Int) -> Double {
      var senders: [Sender] = []
      for index in 0..<names { senders.append(Sender(name: "Voornaam\(index) Achternaam\(index)")) }
      var chat = ConversationBuilder(title: "groep")
      for index in 0..<4_000 { chat.say("Joris", "een bericht van niks \(index) aan jou", at: 0) }
      var built = chat.build()
      built.senders += senders
      return leastProcessorTime { _ = Self.redact(built) }
    }
    let few = seconds(500)
    let many = seconds(5_000)
    // Ten times the names; a product of names and messages would take some ten times as long.
    #expect(many < few * 8 + 1, "\(few) s, \(many) s")
  }
}
