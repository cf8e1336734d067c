import Testing
import Wording

@testable import Records

/// Pages of tables, as a desk reads them.
@Suite("Pages of tables")
struct TablePageTests {
  private func page(_ text: String) -> String {
    var page = TablePage(title: "T", language: .english)
    page.begin("t", title: "", columns: [.init(title: "A")], choices: [])
    page.row([.text(text)])
    page.end()
    return String(decoding: page.bytes, as: UTF8.self)
  }

  /// Story: at 1,280 pixels a moment stood on three lines, "2021-", "02-09" and "13:15:00".
  @Test func aTimeIsBrokenBetweenDayAndHourOnly() {
    #expect(
      page("2021-02-09 13:15:00").contains(
        "><span class=\"t\">2021-02-09</span> <span class=\"t\">13:15:00</span></td>"))
    #expect(page("2021-02-09").contains("><span class=\"t\">2021-02-09</span></td>"))
  }

  @Test(arguments: [
    "12345678901", "2021-02-0", "abcd-ef-gh", "2021-02-09x", "",
    "2021-02-09 <script>, and much more",
  ])
  func anyOtherTextIsAsItIs(text: String) {
    #expect(!page(text).contains("class=\"t\">"))
    #expect(!page(text).contains("<script>, "))
  }
}
