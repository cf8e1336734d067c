import Evidence
import TestSupport

@testable import Documents
@testable import Wording

/// An invented case with everything a report can hold, for looking at and for counting.
enum PDFSample {
  /// A conversation of an account that is taken over, its findings and its account.
  struct Invented {
    let file: CaseFile
    let findings: Findings
    let account: AccountFinding
  }

  /// `messages` of Sanne, of which the last `other` by another hand; at least nine, after five.
  static func invented(messages: Int = 160, other: Int = 12, isFound: Bool = true) -> Invented {
    var chat = ConversationBuilder(title: "Sanne")
    var own: [Int] = []
    var notice = 0
    var entries = 0
    for index in 0..<messages {
      let isOther = index >= messages - other
      let day = Int64(index / 4) * 86_400
      let second = day + Int64(isOther ? 50_000 + index * 37 : (index % 4) * 9_000)
      if index == messages - other {
        chat.notice(.securityCodeChanged, "Je beveiligingscode met Sanne is gewijzigd.", at: second)
        notice = entries
        entries += 1
      }
      chat.say("Sanne", isOther ? "Hallo, kun je mij helpen?" : "haha ja doei!!", at: second)
      own.append(entries)
      entries += 1
      if index.isMultiple(of: 3) {
        chat.say("Joris", "ok", at: second + 60)
        entries += 1
      }
    }
    let conversation = chat.build()
    let start = messages - other
    let curve = own.enumerated().map { index, entry in
      // A fixed pattern that looks like noise: 0…1 from multiples of the golden ratio.
      let noise = (Double(index) * 0.618034).truncatingRemainder(dividingBy: 1)
      let distance = abs(index - start)
      return CurvePoint(
        entry: EntryID(conversation: 0, entry: entry),
        style: index.isMultiple(of: 7)
          ? nil : index >= start ? 1.4 + noise : (noise - 0.5) * 2.6,
        onset: distance > 3 ? 0 : [0.52, 0.2, 0.03, 0.01][distance],
        otherHand: index >= start ? 0.97 : 0.01)
    }
    func id(_ index: Int) -> EntryID { EntryID(conversation: 0, entry: own[index]) }
    let onset = Onset(entry: id(start), first: id(start - 1), last: id(start + 1), setSize: 3)
    let sanne = AccountID(conversation: 0, sender: 0)
    let account = AccountFinding(
      account: sanne, verdict: isFound ? .takeover : .none, log10LR: isFound ? 3.4 : -0.7,
      families: [.style: 0.8, .events: 1.6, .money: 1.3, .behaviour: -0.3],
      onset: isFound ? onset : nil, candidate: nil, return: nil,
      episodes: isFound ? [Episode(first: id(start), last: id(messages - 1))] : [], grounds: [],
      counterGrounds: [], hypotheses: [], curve: curve, messages: messages)
    func event(_ kind: EventKind, _ index: Int) -> Event {
      Event(kind: kind, entry: id(index), account: sanne, quote: 0..<1)
    }
    var findings = Findings(accounts: [account])
    findings.events = [
      event(.codeRequest, start - 5), event(.codeHandover, start - 4),
      Event(
        kind: .securityCodeChanged, entry: EntryID(conversation: 0, entry: notice), account: nil,
        quote: 0..<1),
      event(.moneyRequest, start + 2), event(.paymentDetails, start + 2),
      event(.paidClaim, start + 6), event(.doubt, start + 8), event(.warning, messages - 1),
    ]
    return Invented(
      file: CaseFile(conversations: [conversation]), findings: findings, account: account)
  }

  /// Messages that try to break out of the page.
  static let hostile: [String] = [
    "\u{1F60A}", "\u{1F60A} eerst, dan tekst",
    "betaal hier \u{202E}gpj.exe nu \u{2066}links\u{2069} en \u{200F}rechts",
    "nul\u{0}byte \u{1B}[31mrood\u{7F} \u{85} einde",
    "<script>alert(1)</script> <span size='9999'>groot</span> &amp; =cmd|'/c calc'!A1",
    String(
      repeating:
        "Z\u{0301}\u{0302}\u{0303}\u{0304}\u{0305}\u{0306}\u{0307}\u{0308}\u{0309}\u{030A}",
      count: 6),
    String(repeating: "a", count: 700), "\r\n\n\r regels \u{2028} en \u{2029} alinea's",
    String(decoding: [0x68, 0xFF, 0xFE, 0x69], as: UTF8.self), "\u{FEFF}\u{200B}\u{2060}\u{00AD}",
    "\u{1F469}\u{200D}\u{1F467} \u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} tag \u{E0041}",
    "\u{12031}\u{12031} \u{FDFD} \u{A9C5}",
  ]

  /// Messages in many scripts.
  static let scripts: [String] = [
    "Hoi! Ik heb een nieuw nummer, sla je dit even op? Groetjes, Sanne \u{1F60A}",
    "مرحبا، هل يمكنك تحويل ٢٥٠ يورو إلى الحساب NL91ABNA0417164300 اليوم؟",
    "שלום, אפשר להעביר לי 250 אירו? החשבון NL91ABNA0417164300",
    "नमस्ते, क्या आप मुझे अभी ₹५,००० भेज सकते हैं?",
    "你好,能不能先帮我转三千块?我的银行卡出了问题。", "こんにちは、少しお金を貸してくれませんか。",
    "Γεια σου, μπορείς να μου στείλεις τον κωδικό; Привет, пришли мне код.",
    "สวัสดี ช่วยโอนเงินให้หน่อยได้ไหม \u{1F64F}\u{1F3FD}\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
  ]

  static func quotes(_ texts: [String]) -> [Quote] {
    texts.enumerated().map { index, text in
      Quote(
        entry: EntryID(conversation: 0, entry: index), number: index + 118,
        time: "2020-11-15T14:0\(index % 10):00", sender: index == 4 ? "+31 6 1234 5678" : "Sanne",
        text: text,
        address: index == 5
          ? "backup 2020.zip!/WhatsApp-chat met Sanne (Utrecht).zip!/_chat.txt regel 4410 bytes 203115–203190"
          : "_chat.txt:\(120 + index) @\(9_120 + 80 * index)", isCited: index.isMultiple(of: 3))
    }
  }

  static func table(rows: Int) -> Table {
    Table(
      columns: [
        Table.Column("Tijdstip", weight: 2), Table.Column("Wat", weight: 2),
        Table.Column("Rekening", weight: 2.4), Table.Column("Bedrag", weight: 1, isNumeric: true),
        Table.Column("Woorden", weight: 4), Table.Column("Nr", weight: 0.6, isNumeric: true),
      ],
      rows: (0..<rows).map { index in
        [
          [.prose("2020-11-15 14:0\(index % 10)")],
          [.prose(index.isMultiple(of: 2) ? "vraagt om geld" : "zegt betaald te hebben")],
          [.code("NL91 ABNA 0417 1643 00")], [.prose("\(250 + index),00")],
          [.evidence(scripts[index % scripts.count])],
          [
            .reference(
              label: "\(118 + index % 8)", entry: EntryID(conversation: 0, entry: index % 8))
          ],
        ]
      })
  }

  static func report(
    language: ReportLanguage = .dutch, rows: Int = 14, sections extra: [ReportSection] = []
  ) -> CaseReport {
    let made = invented()
    let labels = FigureLabels.of(language)
    let figures: [Block] = [
      Drawings.styleCurve(
        file: made.file, findings: made.findings, account: made.account, labels: labels),
      Drawings.evidenceBars(account: made.account, labels: labels),
      Drawings.hours(file: made.file, account: made.account, labels: labels),
      Drawings.requests(file: made.file, findings: made.findings, labels: labels),
    ].compactMap { $0 }.map {
      .figure(
        $0,
        caption:
          "Figuur. Elke stip is een bericht; hoe hoger, hoe minder het op de eigenaar lijkt. "
          + "Onder: de kans dat de andere hand hier begint, als die begint.")
    }
    return CaseReport(
      language: language, title: "Onderzoek naar de overname van een account",
      subtitle: "sanne.zip en 2 andere bestanden, 3 gesprekken, 4.210 berichten",
      runningHead: "Keerpunt 1.0 · bewijsstuk 1: sanne.zip · SHA-256 9f86d081884c7d65…",
      sections: [
        ReportSection(
          id: "conclusion", title: "Conclusie",
          blocks: [
            .verdict(
              .takeover,
              [
                .prose("De gegevens steunen dat het account van "), .evidence("Sanne"),
                .prose(" vanaf bericht "),
                .reference(label: "#118", entry: EntryID(conversation: 0, entry: 0)),
                .prose(" door een ander is gebruikt (veel waarschijnlijker, LR 2.500)."),
              ]),
            .paragraph([
              .prose("Het eerste bericht van een andere hand is waarschijnlijk "),
              .reference(label: "#118", entry: EntryID(conversation: 0, entry: 0)),
              .prose(" van 15 november 2020, 14:03: "), .evidence("“Hallo, kun je mij helpen?”"),
              .prose(". Met 95 % ligt het begin tussen #117 en #119. Naam in het Hebreeuws: "),
              .evidence("סאנה"), .prose(", en dan gaat de zin gewoon door. "),
              .strong("Dit is geen bewijs van schuld."),
            ]),
            .list([
              [
                .prose(
                  "Er is een code gevraagd en afgegeven, 21 minuten vóór het eerste bericht "
                    + "dat niet op de eigenaar lijkt.")
              ],
              [
                .prose("De schrijfstijl wijkt af van "), .strong("812 eerdere berichten"),
                .prose(": andere groet, geen emoji, hele zinnen met hoofdletters en punten."),
              ],
              [.prose("Tegen: "), .evidence("Joris"), .prose(" is niet gebeld.")],
            ]),
          ]),
        ReportSection(
          id: "money", title: "Rekeningnummers en verzoeken",
          blocks: [.heading("Wat er is gevraagd"), .table(table(rows: rows))]),
        ReportSection(id: "figures", title: "Figuren", blocks: figures),
        ReportSection(
          id: "quotes", title: "De berichten", blocks: [.quotes(quotes(scripts + hostile))]),
        ReportSection(
          id: "hashes", title: "Bewijsstukken",
          blocks: [
            .table(
              Table(
                columns: [
                  Table.Column("Bestand", weight: 2), Table.Column("Bytes", isNumeric: true),
                  Table.Column("SHA-256", weight: 4),
                ],
                rows: [
                  [
                    [.evidence("WhatsApp-chat met Sanne.zip")], [.prose("1.204.331")],
                    [.code(String(repeating: "9f86d081884c7d65", count: 4))],
                  ]
                ])),
            .paragraph([.prose("Controleer met "), .code("sha256sum sanne.zip"), .prose(".")]),
          ]),
      ] + extra)
  }
}
