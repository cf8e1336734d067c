public import Evidence
import Records
import Wording

/// The report as one HTML file that works from a disk without any connection.
///
/// The content security policy forbids everything but the style and script of this page, named by
/// their SHA-256. Chat text is data: escaped in the text, and a JSON block for the list.
public enum HTMLRenderer {
  /// Writes the page.
  public static func render(
    _ report: CaseReport, file: CaseFile, findings: Findings,
    pictures: ReportPictures = ReportPictures(.notMade)
  ) -> [UInt8] {
    let pictures = HTMLPictures(file, pictures, report.language)
    let page = HTMLPage(report: report, file: file, pictures: pictures)
    var out = Array(page.head().utf8)
    for section in report.sections { out += Array(page.section(section).utf8) }
    HTMLMessages(
      file: file, findings: findings, language: report.language, pictures: pictures
    ).section(to: &out)
    out += Array(page.foot().utf8)
    return out
  }
}

/// Turns sections and blocks into markup.
struct HTMLPage {
  let report: CaseReport
  let file: CaseFile
  let pictures: HTMLPictures

  /// Everything up to the first section.
  func head() -> String {
    let policy =
      "default-src 'none'; style-src '" + InlineHash.source(of: PageAssets.css) + "'; script-src '"
      + InlineHash.source(of: PageAssets.javaScript)
      + "'; img-src data:; base-uri 'none'; form-action 'none'"
    var out = "<!doctype html>\n<html lang=\"\(report.language.rawValue)\">\n<head>\n"
    out += "<meta charset=\"utf-8\">\n"
    out += "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n"
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    out += "<meta name=\"referrer\" content=\"no-referrer\">\n"
    out += "<title>" + Escaping.html(report.title) + "</title>\n"
    out += "<style>" + PageAssets.css + "</style>\n</head>\n<body>\n"
    out += "<a class=\"skip\" href=\"#messages\">" + say(.skipToMessages) + "</a>\n"
    out += "<div class=\"page\">\n<header><p class=\"head\">" + Escaping.html(report.runningHead)
    out += "</p><h1>" + Escaping.html(report.title) + "</h1><p>"
    out += Escaping.html(report.subtitle) + "</p></header>\n"
    out += "<nav aria-label=\"\(attribute(.contents))\"><h2>" + say(.contents) + "</h2><ol>"
    for section in report.sections {
      out += "<li><a href=\"#" + Escaping.attribute(section.id) + "\">"
      out += Escaping.html(section.title) + "</a></li>"
    }
    out += "<li><a href=\"#messages\">" + say(.sectionMessages) + "</a></li></ol></nav>\n<main>\n"
    return out
  }

  /// Everything after the list of messages.
  func foot() -> String {
    "</main>\n<footer class=\"head\">" + Escaping.html(report.runningHead)
      + "</footer>\n</div>\n<script>" + PageAssets.javaScript + "</script>\n</body>\n</html>\n"
  }

  /// A section with its blocks.
  func section(_ section: ReportSection) -> String {
    var out = "<section id=\"" + Escaping.attribute(section.id) + "\"><h2>"
    out += Escaping.html(section.title) + "</h2>\n"
    for block in section.blocks { out += markup(block) + "\n" }
    return out + "</section>\n"
  }

  private func markup(_ block: Block) -> String {
    switch block {
    case .paragraph(let pieces): return "<p>" + markup(pieces) + "</p>"
    case .verdict(let verdict, let pieces): return card(verdict, pieces)
    case .list(let points):
      return "<ul>" + points.map { "<li>" + markup($0) + "</li>" }.joined() + "</ul>"
    case .heading(let text): return "<h3>" + Escaping.html(text) + "</h3>"
    case .table(let table): return markup(table)
    case .quotes(let quotes):
      return "<ol class=\"quotes\">" + quotes.map(markup).joined() + "</ol>"
    case .figure(let figure, let caption):
      return "<figure>" + SVGFigure.svg(figure) + "<figcaption>" + Escaping.html(caption)
        + "</figcaption></figure>"
    case .checklist(let checks):
      return "<ul class=\"checks\">"
        + checks.map { "<li>" + Self.box($0.state) + " " + markup($0.pieces) + "</li>" }.joined()
        + "</ul>"
    case .form(let rows):
      return "<ul class=\"checks\">"
        + rows.joined().map { field in
          let answers = field.choices.map { Self.box(.open) + " " + Escaping.html($0) }
          let line = answers.isEmpty ? "……………………" : answers.joined(separator: " ")
          return "<li>" + Escaping.html(field.label) + ": " + line + "</li>"
        }.joined() + "</ul>"
    }
  }

  private static func box(_ state: Check.State) -> String {
    switch state {
    case .open: "☐"
    case .met: "☑"
    case .notMet: "☒"
    }
  }

  private func card(_ verdict: Verdict, _ pieces: [Piece]) -> String {
    let word = Wording.verdict(verdict, language: report.language)
    var out = "<div class=\"verdict \(verdict.rawValue)\">"
    if pieces == [.strong(word)] {
      out += "<b class=\"word\">" + Escaping.html(word) + "</b>"
    } else {
      out += "<b class=\"word\">" + Escaping.html(word) + "</b>" + markup(pieces)
    }
    return out + "</div>"
  }

  private func markup(_ table: Table) -> String {
    var out = "<div class=\"wide\"><table><thead><tr>"
    for column in table.columns {
      out += column.isNumeric ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">"
      out += Escaping.html(column.title) + "</th>"
    }
    out += "</tr></thead><tbody>\n"
    for row in table.rows {
      out += "<tr>"
      for (index, cell) in row.enumerated() {
        let isNumeric = table.columns.indices.contains(index) && table.columns[index].isNumeric
        // On a telephone a row is a card, and every cell names its column.
        let title = table.columns.indices.contains(index) ? table.columns[index].title : ""
        out += isNumeric ? "<td class=\"n\"" : "<td"
        out += " data-column=\"" + Escaping.attribute(title) + "\">"
        out += markup(cell) + "</td>"
      }
      out += "</tr>\n"
    }
    return out + "</tbody></table></div>"
  }

  private func markup(_ quote: Quote) -> String {
    var out = quote.isCited ? "<li class=\"cited\">" : "<li>"
    out += "<div class=\"meta\"><a class=\"ref\" href=\"" + link(quote.entry) + "\">"
    out += String(quote.number) + "</a><span>" + Escaping.html(quote.time) + "</span><b><bdi>"
    out += quote.sender.isEmpty ? say(.noSender) : Escaping.html(quote.sender)
    out += "</bdi></b></div><div class=\"text\" dir=\"auto\">" + Escaping.html(quote.text)
    return out + "</div>" + pictures.markup(quote.entry) + "<div class=\"addr\">"
      + Escaping.html(quote.address) + "</div></li>"
  }

  private func markup(_ pieces: [Piece]) -> String {
    var out = ""
    for piece in pieces {
      switch piece {
      case .prose(let text): out += Escaping.html(text)
      case .strong(let text): out += "<strong>" + Escaping.html(text) + "</strong>"
      case .evidence(let text): out += "<bdi>" + Escaping.html(text) + "</bdi>"
      case .reference(let label, let entry):
        out += "<a class=\"ref\" href=\"" + link(entry) + "\">" + Escaping.html(label) + "</a>"
      case .code(let text): out += "<code>" + Escaping.html(text) + "</code>"
      }
    }
    return out
  }

  private func link(_ id: EntryID) -> String {
    "#" + Escaping.attribute(file.conversations[id.conversation].id) + "-\(id.entry + 1)"
  }

  private func say(_ phrase: Phrase) -> String {
    Escaping.html(Wording.phrase(phrase, report.language))
  }

  private func say(_ phrase: ViewerPhrase) -> String {
    Escaping.html(Wording.phrase(phrase, report.language))
  }

  private func attribute(_ phrase: Phrase) -> String {
    Escaping.attribute(Wording.phrase(phrase, report.language))
  }
}
