import Evidence
import TestSupport
import Testing

@testable import Importer

/// Backups that Android's own tools make, plain and with a password.
@Suite("Backups of Android")
struct AndroidBackupTests {
  private static let path =
    "backup.tar!/apps/com.android.providers.telephony/d_f/000000_sms_backup!/000000_sms_backup.json"

  private static func chat() -> PhoneChat {
    var chat = PhoneChat()
    chat.say("Hoi é 😀", own: false, at: 60)
    return chat
  }

  @Test func plain() throws {
    let chat = Self.chat()
    let taken = try take(chat.androidBackup(), as: "a.ab")
    #expect(taken.delivered.map(\.path) == [Self.path])
    #expect(taken.delivered.first?.bytes == chat.smsJSON)
    #expect(taken.codes().isEmpty)
  }

  /// Story: the sum over the key is made of Java's characters, and a key of small bytes hides that.
  @Test func withAPassword() throws {
    let chat = Self.chat()
    let folder = TemporaryFolder()
    let path = folder.write("a.ab", chat.androidBackup(password: "geheim é"))
    let right = try take(path, passphrases: ["fout", "geheim é"])
    #expect(right.delivered.map(\.path) == [Self.path])
    #expect(right.codes() == [.memberUnlocked])
    for wrong in [["fout"], []] {
      let taken = try take(path, passphrases: wrong)
      #expect(taken.delivered.isEmpty && taken.codes() == [.archiveLocked])
    }
  }

  /// Story: a backup of Android 4 was said to be locked whatever the password: its sum is over bytes.
  @Test func withAPasswordInTheFirstVersion() throws {
    let files = [("apps/com.android.providers.telephony/d_f/000000_sms_backup", [UInt8(1)])]
    let bytes = AndroidBackupFixture.backup(files, password: "geheim", version: 1)
    let folder = TemporaryFolder()
    let taken = try take(folder.write("a.ab", bytes), passphrases: ["fout", "geheim"])
    #expect(taken.codes().first == .memberUnlocked)
  }

  /// A file may ask for any number of rounds; each is time.
  @Test func roundsAreBounded() throws {
    var text = String(decoding: Self.chat().androidBackup(password: "x").prefix(700), as: UTF8.self)
    text = text.replacing("\n100\n", with: "\n2147483648\n")
    let taken = try take(Array(text.utf8), as: "a.ab")
    #expect(taken.codes() == [.limitReached])
  }

  @Test func cutAndOddHeads() throws {
    let whole = Self.chat().androidBackup()
    let cut = try take(Array(whole.prefix(whole.count - 40)), as: "a.ab")
    #expect(cut.codes().contains(.memberDamaged))
    for head in [
      "ANDROID BACKUP\n", "ANDROID BACKUP\n5\n1\nAES-256\nzz\n", "ANDROID BACKUP\n7\n1\nnone\n",
    ] {
      let taken = try take(Array(head.utf8), as: "a.ab")
      #expect(taken.codes() == [.archiveUnsupported])
    }
  }
}
