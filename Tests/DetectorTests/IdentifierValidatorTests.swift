import Evidence
import Testing

@testable import Detector

/// What a text holds, found without context.
func identifierHits(
  _ text: String, region: String = "NL", pix: Bool = false
) -> [IdentifierHit] {
  IdentifierScan.hits(in: IdentifierText(text.utf8), region: region, isAboutPix: pix)
}

extension IdentifierHit {
  /// The value of one fact.
  func fact(_ key: String) -> String? { facts.first { $0.key == key }?.value }
}

@Suite struct IdentifierIBANTests {
  /// The examples of SWIFT's IBAN registry.
  static let registry = """
    AD1200012030200359100100 AE070331234567890123456 AL47212110090000000235698741
    AT611904300234573201 AZ21NABZ00000000137010001944 BA391290079401028494 BE68539007547034
    BG80BNBG96611020345678 BH67BMAG00001299123456 BI4210000100010000332045181
    BR1800360305000010009795493C1 BY13NBRB3600900000002Z00AB00 CH9300762011623852957
    CR05015202001026284066 CY17002001280000001200527600 CZ6508000000192000145399
    DE89370400440532013000 DJ2100010000000154000100186 DK5000400440116243
    DO28BAGR00000001212453611324 EE382200221020145685 EG380019000500000000263180002
    ES9121000418450200051332 FI2112345600000785 FK88SC123456789012 FO6264600001631634
    FR1420041010050500013M02606 GB29NWBK60161331926819 GE29NB0000000101904917
    GI75NWBK000000007099453 GL8964710001000206 GR1601101250000000012300695
    GT82TRAJ01020000001210029690 HN88CABF00000000000250005469 HR1210010051863000160
    HU42117730161111101800000000 IE29AIBK93115212345678 IL620108000000099999999
    IQ98NBIQ850123456789012 IS140159260076545510730339 IT60X0542811101000000123456
    JO94CBJO0010000000000131000302 KW81CBKU0000000000001234560101 KZ86125KZT5004100100
    LB62099900000001001901229114 LC55HEMM000100010012001200023015 LI21088100002324013AA
    LT121000011101001000 LU280019400644750000 LV80BANK0000435195001
    LY83002048000020100120361 MC5811222000010123456789030 MD24AG000225100013104168
    ME25505000012345678951 MK07250120000058984 MN121234123456789123
    MR1300020001010000123456753 MT84MALT011000012345MTLCAST001S
    MU17BOMM0101101030300200000MUR NI45BAPR00000013000003558124 NL91ABNA0417164300
    NO9386011117947 OM810180000001299123456 PK36SCBL0000001123456702
    PL61109010140000071219812874 PS92PALS000000000400123456702 PT50000201231234567890154
    QA58DOHB00001234567890ABCDEFG RO49AAAA1B31007593840000 RS35260005601001611379
    RU0304452522540817810538091310419 SA0380000000608010167519
    SC18SSCB11010000000000001497USD SD2129010501234001 SE4550000000058398257466
    SI56263300012039086 SK3112000000198742637541 SM86U0322509800000000270100
    SO211000001001000100141 ST68000100010051845310112 SV62CENR00000000000000700025
    TL380080012345678910157 TN5910006035183598478831 TR330006100519786457841326
    UA213223130000026007233566001 VA59001123000012345678 VG96VPVG0000012345678901
    XK051212012345678906 YE15CBYE0001018861234567891234
    """.split { $0.isWhitespace }.map(String.init)

  @Test(arguments: registry) func registryExampleIsValid(_ iban: String) {
    let hits = identifierHits("Naar \(iban), graag vandaag")
    #expect(hits.map(\.kind) == [.iban])
    #expect(hits.first?.value == iban)
    #expect(hits.first?.isValid == true)
    #expect(hits.first?.fact("country") == String(iban.prefix(2)))
  }

  @Test(arguments: registry) func groupedLowerCaseIsTheSame(_ iban: String) {
    var grouped = ""
    for (index, sign) in iban.lowercased().enumerated() {
      if index > 0, index % 4 == 0 { grouped += " " }
      grouped.append(sign)
    }
    let hit = identifierHits("iban: " + grouped + " op naam van Jan").first
    #expect(hit?.value == iban)
    #expect(hit?.isValid == true)
  }

  @Test(arguments: registry) func swappedDigitsFail(_ iban: String) {
    // Two unequal digits next to each other in the account part, swapped.
    var bytes = Array(iban.utf8)
    let place = (4..<bytes.count - 1).last {
      IdentifierText.isDigit(bytes[$0]) && IdentifierText.isDigit(bytes[$0 + 1])
        && bytes[$0] != bytes[$0 + 1]
    }
    guard let place else {
      Issue.record("no digits to swap")
      return
    }
    bytes.swapAt(place, place + 1)
    let hits = identifierHits(String(decoding: bytes, as: UTF8.self))
    #expect(hits.map(\.kind) == [.iban])
    #expect(hits.first?.isValid == false)
  }

  @Test(arguments: [
    "NL91ABNA0417164300", "nl91 abna 0417 1643 00", "NL91.ABNA.0417.1643.00",
    "NL91-ABNA-0417-1643-00", "NL 91 ABNA 0417164300", "NL91\u{A0}ABNA\u{A0}0417\u{A0}1643\u{A0}00",
    "Nl91Abna0417164300", "NL91ABNA 0417 1643 00",
  ]) func dutchWritings(_ written: String) {
    let text = "(" + written + ")."
    let hit = identifierHits(text).first
    #expect(hit?.value == "NL91ABNA0417164300")
    #expect(hit?.range == 1..<1 + written.utf8.count)
    #expect(hit?.fact("bank") == "ABN AMRO")
    #expect(hit?.fact("bankCode") == "ABNA")
  }

  @Test(arguments: [
    "NL91ABNA041716430", "NL91ABNA04171643001", "XX91ABNA0417164300", "NL91 0417 1643 00",
    "NL9IABNA0417164300", "DE8937040044053201300A", "NL91ABNA0417164300abc",
    "XNL91ABNA0417164300", "om 19.30 19.30 bijna bijna hoi", "om 19.30 19.30 mama ben straks",
  ]) func wrongShapeIsNoIBAN(_ written: String) {
    #expect(!identifierHits(written).contains { $0.kind == .iban })
  }

  @Test func bankCodeOfOtherCountries() {
    #expect(identifierHits("DE89370400440532013000").first?.fact("bankCode") == "37040044")
    #expect(identifierHits("IT60X0542811101000000123456").first?.fact("bankCode") == "05428")
    #expect(identifierHits("DE89370400440532013000").first?.fact("bank") == nil)
  }

  @Test func twoInOneMessage() {
    let hits = identifierHits("NL91ABNA0417164300 of BE68 5390 0754 7034?")
    #expect(hits.map(\.value) == ["NL91ABNA0417164300", "BE68539007547034"])
  }
}

@Suite struct IdentifierBrazilTests {
  @Test(arguments: ["972.124.824-04", "529.982.247-25", "111.444.777-35"])
  func cpfWithSigns(_ written: String) {
    let hit = identifierHits("Meu documento \(written)").first
    #expect(hit?.kind == .cpf)
    #expect(hit?.isValid == true)
    #expect(hit?.fact("type") == "cpf")
    #expect(hit?.value == written.filter(\.isNumber))
  }

  @Test(arguments: ["972.124.842-04", "111.111.111-11", "529.982.247-52"])
  func cpfWithWrongCheckDigits(_ written: String) {
    #expect(identifierHits(written).first?.isValid == false)
  }

  @Test func bareCPFNeedsTheWord() {
    #expect(identifierHits("pedido 97212482404").isEmpty)
    #expect(identifierHits("cpf 97212482404").first?.value == "97212482404")
    #expect(identifierHits("cpf 97212482440").isEmpty)
  }

  @Test(arguments: [
    ("11.222.333/0001-81", "11222333000181", true), ("12.ABC.345/01DE-35", "12ABC34501DE35", true),
    ("12.abc.345/01de-35", "12ABC34501DE35", true), ("11.222.333/0001-18", "11222333000118", false),
    ("12.ABC.345/01DE-53", "12ABC34501DE53", false),
  ]) func cnpj(_ written: String, _ value: String, _ isValid: Bool) {
    let hit = identifierHits("CNPJ: \(written)!").first
    #expect(hit?.value == value)
    #expect(hit?.isValid == isValid)
    #expect(hit?.fact("type") == "cnpj")
  }

  @Test(arguments: [
    ("chave 972.124.824-04", "97212482404", "cpf"),
    ("chave 97212482404", "97212482404", "cpf"),
    ("é 11.222.333/0001-81", "11222333000181", "cnpj"),
    ("Maria.Silva@example.com.", "maria.silva@example.com", "email"),
    ("+55 11 96123-4567", "+5511961234567", "phone"),
    ("(11) 96123-4567", "+5511961234567", "phone"),
    ("123e4567-e12b-42d1-a456-426655440000", "123e4567-e12b-42d1-a456-426655440000", "random"),
  ]) func pixKeys(_ text: String, _ value: String, _ type: String) {
    let hits = identifierHits(text, region: "BR", pix: true)
    #expect(hits.map(\.kind) == [.pix])
    #expect(hits.first?.value == value)
    #expect(hits.first?.fact("type") == type)
  }

  @Test func keysNeedTheContext() {
    #expect(identifierHits("schrijf maria@example.com").isEmpty)
    #expect(identifierHits("123e4567-e12b-42d1-a456-426655440000").isEmpty)
  }

  /// Builds a code as a bank does.
  static func brCode(name: String = "Fulano de Tal", amount: String? = "850.00") -> String {
    func field(_ id: String, _ value: String) -> String {
      let length = String(value.unicodeScalars.count)
      return id + (length.count < 2 ? "0" : "") + length + value
    }
    let template = field("00", "BR.GOV.BCB.PIX") + field("01", "97212482404")
    var code = field("00", "01") + field("26", template) + field("52", "0000") + field("53", "986")
    if let amount { code += field("54", amount) }
    code += field("58", "BR") + field("59", name) + field("60", "BRASILIA")
    code += field("62", field("05", "***")) + "6304"
    let crc = String(BRCode.checksum(code.utf8), radix: 16, uppercase: true)
    return code + String(repeating: "0", count: 4 - crc.count) + crc
  }

  @Test(arguments: ["Fulano de Tal", "João Araújo"]) func brCodeInText(_ name: String) {
    let code = Self.brCode(name: name)
    let hits = identifierHits("Segue: " + code + " obrigado")
    #expect(hits.count == 1)
    #expect(hits.first?.kind == .pix)
    #expect(hits.first?.isValid == true)
    #expect(hits.first?.value == "97212482404")
    #expect(hits.first?.fact("amount") == "850.00")
    #expect(hits.first?.fact("name") == name)
    #expect(hits.first?.fact("city") == "BRASILIA")
    #expect(hits.first?.range == 7..<7 + code.utf8.count)
  }

  @Test func brCodeWithChangedAmountIsNotValid() {
    var bytes = Array(Self.brCode().utf8)
    let amount = Array("850.00".utf8)
    for i in 0...(bytes.count - amount.count) where Array(bytes[i..<i + 6]) == amount {
      bytes[i] = UInt8(ascii: "9")
    }
    let hits = identifierHits(String(decoding: bytes, as: UTF8.self))
    #expect(hits.first?.isValid == false)
    #expect(hits.first?.fact("amount") == "950.00")
  }

  /// The example of the Banco Central's manual of the BR Code.
  @Test func brCodeOfTheManual() {
    let code =
      "00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-426655440000"
      + "5204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D"
    let hit = identifierHits(code).first
    #expect(hit?.isValid == true)
    #expect(hit?.value == "123e4567-e12b-12d1-a456-426655440000")
  }

  @Test func checksumOfTheCatalogue() {
    #expect(BRCode.checksum("123456789".utf8) == 0x29B1)
  }
}

@Suite struct IdentifierWalletTests {
  @Test(arguments: [
    ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "bitcoin"),
    ("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", "bitcoin"),
    ("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "tron"),
    ("TCNtTa1rveKkovHR2ebABu4K66U6ocUCZX", "tron"),
    ("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "bitcoin"),
    ("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "bitcoin"),
    ("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", "bitcoin"),
    ("bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y", "bitcoin"),
    ("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "ethereum"),
    ("0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359", "ethereum"),
    ("0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", "ethereum"),
    ("0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb", "ethereum"),
  ]) func publishedAddressIsValid(_ address: String, _ network: String) {
    let hits = identifierHits("stuur usdt naar \(address)!")
    #expect(hits.map(\.kind) == [.wallet])
    #expect(hits.first?.isValid == true)
    #expect(hits.first?.fact("network") == network)
    #expect(hits.first?.range == 16..<16 + address.utf8.count)
  }

  @Test(arguments: [
    // A swapped pair in Base58: not reported, a random token looks the same.
    "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivNfa", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjL6jt",
    // Base58 has no 0, O, I, l.
    "1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0a", "abcdefghijklmnopqrstuvwxyzabcdef",
  ]) func randomTokenIsNoWallet(_ token: String) {
    #expect(identifierHits(token).isEmpty)
  }

  @Test(arguments: [
    // BIP 350: Bech32 where Bech32m is due, and the other way round; one sign changed; mixed case.
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
    "bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4",
    "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3T4",
  ]) func wrongBech32(_ address: String) {
    let isPossible = !address.contains("o")
    #expect(identifierHits(address).first?.isValid == (isPossible ? false : nil))
  }

  @Test func oneCaseHasNoCheck() {
    let hit = identifierHits("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed").first
    #expect(hit?.kind == .wallet)
    #expect(hit?.isValid == nil)
    #expect(hit?.value == "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")
    #expect(identifierHits("0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed").first?.isValid == false)
  }

  @Test(arguments: [
    ("", "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"),
    ("abc", "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"),
  ]) func keccak(_ message: String, _ digest: String) {
    let hex = Keccak256.digest(Array(message.utf8)).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    #expect(hex == digest)
  }

  @Test func keccakOverBlockBoundaries() {
    // Lengths round the rate of 136 bytes must not trap and must differ.
    let digests = Set((134...138).map { Keccak256.digest([UInt8](repeating: 97, count: $0)) })
    #expect(digests.count == 5)
  }
}

@Suite struct IdentifierCardTests {
  @Test(arguments: [
    ("4111 1111 1111 1111", "411111******1111", "visa"),
    ("5555555555554444", "555555******4444", "mastercard"),
    ("3782 822463 10005", "378282*****0005", "american-express"),
    ("6011-1111-1111-1117", "601111******1117", "discover"),
  ]) func testNumbers(_ written: String, _ value: String, _ network: String) {
    let hits = identifierHits("kaart \(written) 12/26")
    #expect(hits.map(\.kind) == [.card])
    #expect(hits.first?.value == value)
    #expect(hits.first?.isValid == true)
    #expect(hits.first?.fact("network") == network)
  }

  @Test func wrongDigitInCardGroups() {
    #expect(identifierHits("4111 1111 1111 1112").first?.isValid == false)
    #expect(identifierHits("bestelling 4111111111111112").isEmpty)
    #expect(identifierHits("pakket 9999999999999995").isEmpty)
  }
}
