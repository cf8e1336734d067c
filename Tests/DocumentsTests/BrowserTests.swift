import Evidence
import Foundation
import TestSupport
import Testing

@testable import Documents
import Wording

/// A browser without a window, to run the page as a reader's does.
enum Browser {
  /// Its program, where `Scripts/deps test` has installed it.
  static let program = [
    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
  ].first { FileManager.default.isExecutableFile(atPath: $0) }

  /// True where the tests run: in CI they fail without a browser, elsewhere they are left out.
  static var isWanted: Bool { program != nil || ProcessInfo.processInfo.environment["CI"] != nil }

  /// The document after its scripts have run.
  static func document(_ page: String, at fragment: String = "") throws -> String {
    let program = try #require(program, "Scripts/deps test installs chromium")
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "report.html")
    try Data(page.utf8).write(to: file)
    let out = folder.appending(path: "out")
    _ = FileManager.default.createFile(atPath: out.path, contents: nil)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    process.arguments = [
      "120", program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--user-data-dir=" + folder.appending(path: "profile").path, "--virtual-time-budget=8000",
      "--dump-dom", file.absoluteString + fragment,
    ]
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: try Data(contentsOf: out), as: UTF8.self)
  }
}

@Suite("The page in a browser", .serialized, .enabled(if: Browser.isWanted))
struct BrowserTests {
  private func page(_ sample: ReportSample) -> String {
    let report = ReportBuilder(
      file: sample.file, findings: sample.findings, language: .english, toolVersion: "1.0"
    ).build()
    return String(
      decoding: HTMLRenderer.render(report, file: sample.file, findings: sample.findings),
      as: UTF8.self)
  }

  @Test func aLinkToAMessageShowsItInTheList() throws {
    let document = try Browser.document(page(ReportSample()), at: "#c1-28")
    #expect(document.contains("<div id=\"viewer\">"))
    let row = try #require(document.firstMatch(of: /<div class="([^"]*)" id="c1-28">/))
    let classes = row.1.split(separator: " ")
    #expect(classes.contains("here") && classes.contains("event") && classes.contains("hand"))
  }

  /// Stars and notes of the reader become exhibits, in the order of the case, and stay in the file
  /// that the reader saves.
  @Test func starsAreKeptInTheFileThatIsSaved() throws {
    let empty = "id=\"stars\">[]</script>"
    let page = page(ReportSample())
    #expect(page.contains(empty))
    let stars = #"[{"k":"c1-30","t":"second"},{"k":"c1-28","t":"first \u003c/script>"}]"#
    let starred = page.replacing(empty, with: "id=\"stars\">" + stars + "</script>")
    let document = try Browser.document(starred)
    let heads = document.matches(of: /<h3>(A-\d)<\/h3>/).map { String($0.1) }
    #expect(heads == ["A-1", "A-2"])
    let notes = document.matches(of: /<p class="printed">([^<]*)/).map { String($0.1) }
    #expect(notes == ["first &lt;/script&gt;", "second"])
    #expect(document.contains(/data-star="c1-28"/))

    // The policy is taken off to press the buttons; the file that is saved is caught.
    let pressing = starred.replacing(
      "http-equiv=\"Content-Security-Policy\"", with: "name=\"policy\""
    )
    .replacing(
      "</body>",
      with: """
        <script id="press">setTimeout(function () {
        URL.createObjectURL = function (b) { b.text().then(function (t) {
        document.body.dataset.saved = btoa(unescape(encodeURIComponent(t))); }); return '#'; };
        document.getElementById('press').remove();
        document.querySelector('button.star[data-star="c1-28"]').click();
        document.getElementById('save').click(); }, 300)</script></body>
        """)
    let pressed = try Browser.document(pressing)
    let saved = try #require(pressed.firstMatch(of: /data-saved="([^"]*)"/)).1
    let file = String(decoding: try #require(Data(base64Encoded: String(saved))), as: UTF8.self)
    #expect(file.hasPrefix("<!doctype html>") && file.contains(#"[{"k":"c1-30","t":"second"}]"#))
    let again = try Browser.document(file)
    #expect(again.matches(of: /<h3>(A-\d)<\/h3>/).count == 1)
    #expect(again.contains("<div id=\"viewer\">"))
  }

  /// The policy names the one script by its hash; whatever else gets into the page is dead.
  @Test func noOtherScriptRuns() throws {
    let page = page(ReportSample())
    let put = page.replacing(
      "</body>", with: "<script>document.title = 'other'</script></body>")
    #expect(put != page)
    #expect(try !Browser.document(put).contains("<title>other"))
    // The same without the policy, so that the test can fail.
    let open = put.replacing("http-equiv=\"Content-Security-Policy\"", with: "name=\"policy\"")
    #expect(try Browser.document(open).contains("<title>other"))
  }

  /// A chat of several files: the list named the first for every message.
  @Test func eachMessageNamesTheFileItStandsIn() throws {
    var conversation = ConversationBuilder(title: "Sanne")
    for index in 0..<3 { conversation.say("Sanne", "regel \(index)", at: Int64(index) * 60) }
    var chat = conversation.build()
    var origins = EntryOrigins()
    origins.begin(MemberID(exhibit: 0, index: 1), at: 1)
    chat.origins = origins
    let members = ["messages.html", "messages2.html"].enumerated().map { index, path in
      Member(
        id: MemberID(exhibit: 0, index: index), path: path, rawName: [], bytes: 90,
        digests: Digests(sha256: "ab", sha512: "cd"), kind: .text, status: .read)
    }
    let file = CaseFile(
      exhibits: [
        Exhibit(
          id: 0, name: "export", kind: .folder, bytes: 1,
          digests: Digests(sha256: "ab", sha512: "cd"), members: members, isComplete: true)
      ], conversations: [chat], notices: [])
    let findings = Findings(
      accounts: [], persons: [], events: [], identifiers: [], twoSides: [],
      calibration: ReportSample().findings.calibration, notices: [])
    let report = ReportBuilder(
      file: file, findings: findings, language: .english, toolVersion: "1.0"
    ).build()
    let page = String(
      decoding: HTMLRenderer.render(report, file: file, findings: findings), as: UTF8.self)
    let document = try Browser.document(page, at: "#c1-3")
    let named = document.matches(of: /class="addr">([^,]*),/).map { String($0.1) }
    #expect(named == ["messages.html", "messages2.html", "messages2.html"])
  }

  /// What a reader does with the list, one thing after the other.
  @Test func theListSearchesFiltersAndSteps() throws {
    let hostile = "<img src=x onerror=\"document.title='other'\"> </script><b id=bold>"
    let page = page(ReportSample(hostile: hostile))
      .replacing("http-equiv=\"Content-Security-Policy\"", with: "name=\"policy\"")
      .replacing("</body>", with: "<script>" + Self.reader + "</script></body>")
    let document = try Browser.document(page)
    let start = try #require(document.range(of: "<pre id=\"result\">"))
    let end = try #require(
      document.range(of: "</pre>", range: start.upperBound..<document.endIndex))
    let result = try JSONDecoder().decode(
      [String: String].self, from: Data(document[start.upperBound..<end.lowerBound].utf8))
    #expect(result["all"] == "31/31")
    #expect(result["notices"] == "1/31")
    #expect(result["joris"] == "15/31")
    #expect(result["attachments"] == "0/31")
    #expect(result["entry"] == "c1-5")
    #expect(result["next"] == "c1-25" && result["after"] == "c1-26")
    #expect(result["previous"] == "c1-25")
    #expect(result["search"] == "6/31")
    // A link to what the search hides takes the search away.
    #expect(result["link"] == "c1-30" && result["unfiltered"] == "31/31")
    #expect(result["text"] == hostile && result["bold"] == "none")
    #expect(result["errors"] == "")
    #expect(!document.contains("<title>other"))
  }

  private static let reader = #"""
    (function () {
      'use strict';
      var result = {}, errors = [];
      window.addEventListener('error', function (e) { errors.push(e.message); });
      function $(id) { return document.getElementById(id); }
      function shown() { return $('count').textContent.match(/[0-9]+/g).join('/'); }
      function here() { return document.querySelector('#list .here').id; }
      function choose(id, value) {
        $(id).value = value;
        $(id).dispatchEvent(new Event('change'));
      }
      result.all = shown();
      choose('kind', 'n'); result.notices = shown();
      choose('kind', 'a'); result.attachments = shown();
      choose('kind', '');
      choose('sender', '=Joris'); result.joris = shown();
      choose('sender', '');
      $('entry').value = '26';
      $('form').dispatchEvent(new Event('submit', { cancelable: true }));
      result.text = document.querySelector('#list .here .text').textContent;
      $('entry').value = '5';
      $('form').dispatchEvent(new Event('submit', { cancelable: true }));
      result.entry = here();
      $('next').click(); result.next = here();
      $('next').click(); result.after = here();
      $('previous').click(); result.previous = here();
      $('search').value = 'TAART';
      $('search').dispatchEvent(new Event('input'));
      setTimeout(function () {
        result.search = shown();
        location.hash = '#c1-30';
        setTimeout(function () {
          result.link = here();
          result.unfiltered = shown();
          result.bold = $('bold') ? 'there' : 'none';
          result.errors = errors.join(' | ');
          var pre = document.createElement('pre');
          pre.id = 'result';
          // Angle brackets are written as escapes, so that the document gives them back as they are.
          pre.textContent = JSON.stringify(result).replace(/[<>&]/g, function (c) {
            return '\\u00' + c.charCodeAt(0).toString(16);
          });
          document.body.appendChild(pre);
        }, 500);
      }, 500);
    })();
    """#
}
