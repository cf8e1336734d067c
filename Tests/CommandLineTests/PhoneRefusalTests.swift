import Foundation
import TestSupport
import Testing

/// What does not open says why in one sentence: a password that was never tried is not a wrong one.
@Suite("Backups of phones that do not open")
struct PhoneRefusalTests {
  private static func chat() -> PhoneChat {
    var chat = PhoneChat()
    chat.say("Hoi", own: false, at: 60)
    return chat
  }

  /// Writes files into a folder and inspects it.
  private func inspect(
    _ files: [(String, [UInt8])], passphrase: String? = nil
  ) throws -> Program.Run {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appending(path: "input")
    for (name, bytes) in files {
      let url = input.appending(path: name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
    var arguments = ["inspect", input.path, "--language", "en", "-q"]
    if let passphrase {
      let file = folder.appending(path: "passwords.txt")
      try Data((passphrase + "\n").utf8).write(to: file)
      arguments += ["--passphrase-file", file.path]
    }
    return try Program.run(arguments)
  }

  /// Story: two billion rounds were refused, and the user was told that the password was wrong.
  @Test func tooManyRounds() throws {
    var fixture = FinderBackupFixture(Self.chat(), password: "geheim")
    fixture.rounds = (UInt32(1) << 31, 100)
    let run = try inspect(fixture.files(), passphrase: "geheim")
    #expect(run.code == 65 && run.errors.contains("more rounds of work"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  /// Story: a backup without a sum at its end, one of several files, was called damaged.
  @Test func whatNeedsNoKey() throws {
    let key = [UInt8](repeating: 0x5A, count: 32)
    let store = Self.chat().msgstore().bytes
    let whole = BackupFixture.backup(store, .crypt15, key: key)
    let bare = BackupFixture.backup(store, .crypt15, key: key, hasSum: false)
    let other = String(repeating: "ab", count: 32)
    for (bytes, passphrase, words) in [
      (whole, nil, ["ends in 22", "version 2.24.9.78", "64 digits"]),
      (whole, other, ["No key given opens", "ends in 22", "version 2.24.9.78"]),
      (bare, other, ["No key given opens", "one of several files"]),
    ] as [([UInt8], String?, [String])] {
      let run = try inspect([("msgstore.db.crypt15", bytes)], passphrase: passphrase)
      #expect(run.code == 65 && words.allSatisfy(run.errors.contains), "\(run.errors)")
      #expect(run.errors.split(separator: "\n").count == 1)
    }
  }

  /// Story: what is of another kind was called damaged, and the user asked for it again.
  @Test func otherKinds() throws {
    let old = try inspect([
      ("backup/Manifest.mbdb", Array("mbdb".utf8) + [5, 0] + [UInt8](repeating: 7, count: 99))
    ])
    #expect(old.code == 65 && old.errors.contains("before iOS 10"), "\(old.errors)")
    let new = try inspect([
      ("phone.ab", Array("ANDROID BACKUP\n9\n1\nnone\n".utf8) + [UInt8](repeating: 7, count: 99))
    ])
    #expect(new.code == 65 && new.errors.contains("Android backup"), "\(new.errors)")
    for run in [old, new] { #expect(!run.errors.contains("damaged"), "\(run.errors)") }
  }

  /// Story: somebody had deleted every message, all of them still stood in the log, and the answer was
  /// that no chat was found.
  @Test func everythingWasDeleted() throws {
    var chat = PhoneChat()
    for number in 0..<20 { chat.say("bericht \(number)", own: false, at: Int64(number * 60)) }
    let store = chat.msgstore()
    store.startLog()
    store.run("DELETE FROM message")
    let run = try inspect([("msgstore.db", store.bytes), ("msgstore.db-wal", store.log)])
    #expect(run.code == 65 && run.errors.contains("20 messages were recovered"), "\(run.errors)")
    #expect(run.text.contains("bericht 7"))
    let settings = try inspect([("com.whatsapp_preferences_light.xml", chat.settings)])
    #expect(settings.errors.contains("1 records of what happened"), "\(settings.errors)")
  }

  /// Story: a list of files that was cut in half gave what its first half names, and said nothing.
  @Test func aListThatIsCut() throws {
    var fixture = FinderBackupFixture(Self.chat())
    for number in 0..<400 {
      fixture.contents.append(("CameraRollDomain", "Media/IMG_\(number).JPG", [0xFF, 0xD8]))
    }
    var files = fixture.files()
    let list = try #require(files.firstIndex { $0.0 == "Manifest.db" })
    files[list].1.removeLast(files[list].1.count / 2)
    let run = try inspect(files)
    #expect(run.text.contains("The database is cut off"), "\(run.text) \(run.errors)")
  }
}
