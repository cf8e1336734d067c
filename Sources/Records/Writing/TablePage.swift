import Wording

/// A page of tables that can be filtered and sorted in the browser: one file, nothing fetched.
///
/// Text of a chat is escaped in every cell. A link leads to a file beside the page and nowhere else:
/// its path is encoded byte by byte, so `javascript:` or `//host` cannot stand at its beginning.
struct TablePage {
  /// What stands in a cell.
  enum Cell {
    case text(String)
    case number(Int)
    /// A number that is shown in another way than it is sorted by.
    case shown(String, by: Double)
    /// Words of our own that stand out.
    case badge(String)
    /// Names with the files that they open; an empty path for none.
    case links([(name: String, path: String)])
  }

  /// A column.
  struct Column {
    let title: String
    var isWide = false
    /// It holds names of files, which are unreadable in pieces.
    var isMedium = false

    fileprivate var style: String {
      isWide ? " class=\"w\"" : isMedium ? " class=\"m\"" : ""
    }
  }

  private(set) var bytes: [UInt8] = []
  private let language: ReportLanguage
  private var columns: [Column] = []

  /// Begins a page.
  init(title: String, language: ReportLanguage) {
    self.language = language
    let style = Self.text(PackageResources.table_css)
    let script = Self.text(PackageResources.table_js)
    add("<!doctype html>\n<html lang=\"\(language.rawValue)\">\n<head><meta charset=\"utf-8\">")
    add("<meta name=\"viewport\" content=\"width=device-width\">")
    add("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
    add("style-src '\(InlineHash.source(of: style))'; ")
    add("script-src '\(InlineHash.source(of: script))'\">")
    add("<title>\(Escaping.html(title))</title><style>\(style)</style></head>\n")
    add("<body><h1>\(Escaping.html(title))</h1>\n")
  }

  /// A paragraph.
  mutating func paragraph(_ text: String) { add("<p>" + Escaping.html(text) + "</p>\n") }

  /// Begins a table; `choices` are the values of `kind` that rows can be chosen by.
  mutating func begin(
    _ id: String, title: String, columns: [Column], choices: [(value: String, name: String)]
  ) {
    self.columns = columns
    if !title.isEmpty { add("<h2>\(Escaping.html(title))</h2>\n") }
    let filter = Escaping.attribute(Wording.links(.filter, language: language))
    add(
      "<div class=\"bar\" id=\"\(id)-bar\" hidden><input type=\"search\" placeholder=\"\(filter)\"")
    add(" aria-label=\"\(filter)\">")
    if choices.count > 1 {
      add("<select aria-label=\"\(filter)\"><option value=\"\">")
      add(Escaping.html(Wording.links(.all, language: language)) + "</option>")
      for choice in choices {
        add("<option value=\"\(Escaping.attribute(choice.value))\">")
        add(Escaping.html(choice.name) + "</option>")
      }
      add("</select>")
    }
    add("<output></output></div>\n<table class=\"f\" id=\"\(id)\"><thead><tr>")
    for column in columns {
      add("<th scope=\"col\"><button type=\"button\">\(Escaping.html(column.title))</button></th>")
    }
    add("</tr></thead>\n<tbody>\n")
  }

  /// A row.
  mutating func row(_ cells: [Cell], kind: String = "") {
    add(kind.isEmpty ? "<tr>" : "<tr data-k=\"\(Escaping.attribute(kind))\">")
    for (column, cell) in zip(columns, cells) {
      let head = "data-h=\"\(Escaping.attribute(column.title))\""
      switch cell {
      case .text(let text):
        add("<td \(head)\(column.style)>\(Self.whole(text))</td>")
      case .number(let number):
        add("<td \(head) class=\"n\" data-n=\"\(number)\">\(number)</td>")
      case .shown(let text, let number):
        add("<td \(head) class=\"n\" data-n=\"\(Numbers.fourDecimals(number))\">")
        add(Escaping.html(text) + "</td>")
      case .badge(let text):
        add("<td \(head)>")
        if !text.isEmpty { add("<span class=\"b\">" + Escaping.html(text) + "</span>") }
        add("</td>")
      case .links(let links):
        add("<td \(head) class=\"w\">")
        if links.count == 1 {
          link(links[0])
        } else if !links.isEmpty {
          add("<ul>")
          for item in links {
            add("<li>")
            link(item)
            add("</li>")
          }
          add("</ul>")
        }
        add("</td>")
      }
    }
    add("</tr>\n")
  }

  /// Ends the table.
  mutating func end() { add("</tbody></table>\n") }

  /// Ends the page.
  mutating func finish() {
    add("<script>\(Self.text(PackageResources.table_js))</script></body></html>\n")
  }

  private mutating func link(_ link: (name: String, path: String)) {
    let name = Escaping.html(link.name)
    add(link.path.isEmpty ? name : "<a href=\"\(Self.reference(link.path))\">\(name)</a>")
  }

  /// A day and a time are broken between them and nowhere else: `2021-02-09 13:15:00`.
  private static func whole(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count == 10 || bytes.count > 10 && bytes[10] == 0x20, bytes.count < 24,
      bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"), (0x30...0x39).contains(bytes[0])
    else { return Escaping.html(text) }
    return text.split(separator: " ").map {
      "<span class=\"t\">\(Escaping.html(String($0)))</span>"
    }
    .joined(separator: " ")
  }

  /// A path as a relative reference of RFC 3986.
  static func reference(_ path: String) -> String {
    // "./" before it: what follows is a path, whatever it begins with.
    var out = path.hasPrefix("../") ? "" : "./"
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F:
        out.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        out += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return out
  }

  private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Without the line end at the end of a file.
  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.last == 0x0A ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }
}
