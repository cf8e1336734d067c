import Evidence
import Story
import Wording

/// What the reporting form of a country asks, in its order.
///
/// Forms stand behind logins and move; each names the day it was looked at and where its fields were
/// read. What no source names is not here: a field that is missing costs a victim a line, an
/// invented one costs trust.
struct ReportForm: Sendable {
  /// ISO 3166 code, as `--region` takes it.
  let country: String
  /// Its name, not translated.
  let name: String
  /// The day somebody looked.
  let checked: (year: Int, month: Int, day: Int)
  /// The fields for the owner of an account, and for whoever was asked for money.
  let owner: [AnswerKey]
  let payer: [AnswerKey]

  /// The fields of one part.
  func fields(_ part: VictimStory.Part) -> [AnswerKey] { part == .owner ? owner : payer }

  /// The day somebody looked.
  var day: CalendarDate {
    CalendarDate(
      wallSeconds: Int64(
        CalendarDate.daysSince1970(year: checked.year, month: checked.month, day: checked.day))
        * 86_400)
  }

  /// That of a country; nil where there is none.
  static func of(_ country: String) -> ReportForm? {
    all.first { $0.country == country || (country == "UK" && $0.country == "GB") }
  }

  static let all: [ReportForm] = [
    // politie.nl, what the police need for internet fraud (other party, amounts, bank, phone, how
    // paid; then identity, statement, messages, screenshots); meldcybercrime.nl and
    // veiligdigitaal.com for the fixed fields of any report.
    ReportForm(
      country: "NL", name: "politie.nl", checked: (2026, 11, 24),
      owner: [
        .reporter, .behalf, .places, .period, .account, .lost, .story, .others, .links, .elsewhere,
        .payees, .sums, .relation, .evidence, .damages, .support,
      ],
      payer: [
        .reporter, .behalf, .places, .period, .others, .links, .transactions, .sums, .method,
        .story,
        .relation, .evidence, .damages, .support,
      ]),
    // politie.be: the devices on which the talk ran, names of accounts, messages, screenshots.
    ReportForm(
      country: "BE", name: "politie.be", checked: (2026, 11, 24),
      owner: [.reporter, .period, .devices, .account, .others, .story, .payees, .sums, .evidence],
      payer: [
        .reporter, .period, .devices, .others, .story, .transactions, .sums, .method, .evidence,
      ]),
    // The state police of Lower Saxony (berliner-zeitung.de): the chat, the contact, the transfer
    // with the payee's account. The field list of the Onlinewache was not confirmed.
    ReportForm(
      country: "DE", name: "Onlinewache", checked: (2026, 11, 24),
      owner: [.reporter, .period, .account, .story, .others, .payees, .sums, .evidence],
      payer: [.reporter, .period, .story, .others, .transactions, .sums, .method, .evidence]),
    // stopthinkfraud.campaign.gov.uk: who contacted you, documents, how you paid, what made you
    // suspicious, dates and times.
    ReportForm(
      country: "GB", name: "Report Fraud", checked: (2026, 11, 24),
      owner: [
        .reporter, .others, .numbers, .links, .account, .evidence, .payees, .sums, .suspicion,
        .period, .story,
      ],
      payer: [
        .reporter, .others, .numbers, .links, .evidence, .method, .transactions, .sums, .suspicion,
        .period, .story,
      ]),
    // Copies of the IC3 questions and answers (actsmartit.com; westprotect.com): victim,
    // transaction, subject, narrative, other.
    ReportForm(
      country: "US", name: "ic3.gov", checked: (2026, 11, 24),
      owner: [.victim, .payees, .sums, .others, .numbers, .links, .story, .evidence, .more],
      payer: [
        .victim, .transactions, .sums, .method, .others, .numbers, .links, .story, .evidence, .more,
      ]),
    // digitei.com and impactonews.com.br: date and time, how contacted, app, amount, Pix key with
    // receipt, prints of the conversations.
    ReportForm(
      country: "BR", name: "Boletim de Ocorrência", checked: (2026, 11, 24),
      owner: [.reporter, .period, .contacted, .account, .story, .sums, .pix, .payees, .evidence],
      payer: [
        .reporter, .period, .contacted, .others, .sums, .pix, .transactions, .method, .story,
        .evidence,
      ]),
  ]
}
