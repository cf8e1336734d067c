import Evidence
import TestSupport
import Testing

@testable import Parser

/// Which text messages bring a code, and of what.
///
/// Story: only messengers were known, by their names; the code of a bank stood in every output.
@Suite("Text messages that bring a code")
struct CodeMessagesTests {
  typealias Row = (from: String, text: String, kind: AccountEvent.Kind?)

  /// Of ten languages, none of a bank or a shop that exists.
  static let rows: [Row] = [
    ("Bankje", "Uw code voor de betaling van € 950,00 is 482913. Geef hem nooit door.", .bankCode),
    ("56789", "Your one-time passcode for a transfer of £1,250 is 4821", .bankCode),
    ("Sparhaus", "Ihre TAN für die Überweisung: 482913", .bankCode),
    ("38100", "Votre code de validation pour un achat de 89,90 EUR : 482913", .bankCode),
    ("Caja", "Tu clave para la transferencia es 482913. No la compartas.", .bankCode),
    ("BANCO", "Código 482913 para confirmar o pagamento", .bankCode),
    ("Skarb", "Kod 482913 do przelewu na 1250,00 PLN", .bankCode),
    ("900", "Код подтверждения перевода: 48291", .bankCode),
    ("BANKA", "Havale işleminiz için şifreniz 482913", .bankCode),
    ("95555", "验证码482913，您正在转账，请勿泄露", .bankCode),
    ("1233", "De pincode van uw voicemail is 4821", .voicemailCode),
    ("121", "Your voicemail PIN is 4821. Do not share it.", .voicemailCode),
    ("Netz", "Der Zugangscode Ihres Anrufbeantworters lautet 4821", .voicemailCode),
    ("888", "Code d'accès de votre répondeur : 4821", .voicemailCode),
    ("Loket", "Uw verificatiecode is 482913", .serviceCode),
    ("32665", "482913 is your login code", .serviceCode),
    ("Portal", "Koden 482913 bekræfter dit login", .serviceCode),
    // A person has a telephone number, and a shop has other codes.
    ("+31612345678", "Kun je 4821 intoetsen? Dat is de code van de bank in de hal", nil),
    ("Pakje", "Uw pakket is onderweg, track & trace code 4829131, bevestig de tijd", nil),
    ("Winkel", "Kortingscode 48291 op uw volgende betaling!", nil),
    ("Tandarts", "Afspraak 14-05-2024 om 14:03. Bel 0201234567 om te verzetten", nil),
    ("Energie", "Uw rekening van € 128,40 wordt op 1 juni geïncasseerd", nil),
    ("sanne@example.org", "de code van de bank is 482913", nil),
    ("Bankje", "Uw pas eindigend op *4821 is verlengd, uw pincode blijft gelijk", nil),
  ]

  @Test("What a message brings", arguments: rows.indices)
  func kinds(index: Int) {
    let row = Self.rows[index]
    let found = CodeMessages.meaning(Array(row.text.utf8), from: row.from, name: row.from)
    #expect(found?.kind == row.kind, "\(row.text)")
    if row.kind != nil { #expect(found?.platform == .sms) }
  }

  /// The minute, who sent it, and no code.
  @Test func theEventNamesTheSenderAndTheMinute() throws {
    let text = """
      [{"address":"56789","body":"Uw code voor de betaling is 482913",\
      "date":"1715688060000","type":"1"}]
      """
    let reading = ExhibitReaderOfOne.read("x.json", Array(text.utf8))
    let event = try #require(reading.accountEvents.first)
    #expect(event.kind == .bankCode && event.sender == "56789")
    #expect(event.time?.iso == "2024-05-14T12:01:00+00:00")
  }

  /// Story: whoever has the phone in hand deletes the message; its minute stands in the log.
  @Test("A code that was deleted is recovered, of both kinds of phones")
  func deleted() throws {
    var chat = PhoneChat()
    chat.partner = ("56789", "56789")
    chat.say("Uw code voor de betaling is 482913", own: false, at: 60)
    chat.say("Uw rekening is bijgewerkt", own: false, at: 120)
    for isApple in [true, false] {
      let database = isApple ? chat.appleMessages(isLogged: true) : chat.mmssms(isLogged: true)
      let name = isApple ? "sms.db" : "mmssms.db"
      let table = isApple ? "message" : "sms"
      database.run("DELETE FROM \(table) WHERE \(isApple ? "text" : "body") LIKE 'Uw code%'")
      let reading = WhatsAppAndroidTests.read([name: database.bytes, name + "-wal": database.log])
      #expect(reading.recovered.map(\.text) == ["Uw code voor de betaling is 482913"], "\(name)")
      let event = try #require(reading.accountEvents.first, "\(name)")
      #expect(event.kind == .bankCode && event.span == reading.recovered[0].span)
      #expect(event.time?.iso == "2024-05-14T12:01:00+00:00")
    }
  }
}
