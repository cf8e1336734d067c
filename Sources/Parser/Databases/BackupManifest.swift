public import Evidence

/// The list of a backup that Finder or iTunes makes, `Manifest.db`: a row a file.
///
/// What a file is like stands in a property list of its own in each row, an archive of objects: its
/// size, its time, and in an encrypted backup its key.
///
///     Files(fileID, domain, relativePath, flags, file)
///     7c7fba66…, AppDomainGroup-group.net.whatsapp.WhatsApp.shared, ChatStorage.sqlite, 1, bplist00…
public enum BackupManifest {
  /// Reads the list; nil where the bytes are no such database.
  ///
  /// Only the rows that are asked for are looked into: a phone has hundreds of thousands.
  @Sendable public static func list(
    _ bytes: [UInt8], wants: (_ domain: String, _ path: String) -> Bool
  ) -> BackupList? {
    guard let database = SQLiteDatabase(bytes), let table = database.table("Files"),
      table.column("domain") != nil, table.column("relativePath") != nil
    else { return nil }
    var files: [BackupFile] = []
    var count = 0
    let columns = ["fileID", "domain", "relativePath", "flags", "file"]
    database.rows("Files", columns) { row, at in
      // 1 is a file, 2 a folder, 4 a link.
      guard row.integer(at[3]) ?? 1 == 1 else { return }
      count += 1
      guard let domain = row.string(at[1]), let path = row.string(at[2]), wants(domain, path)
      else { return }
      files.append(file(row.string(at[0]) ?? "", domain, path, row.blob(at[4]) ?? []))
    }
    let lost = database.pagesMissing + database.damage.pages + database.schemaDamage.pages
    return BackupList(
      files: files, count: count, pages: database.image.pageCount,
      lost: min(lost, database.image.pageCount))
  }

  private static func file(
    _ id: String, _ domain: String, _ path: String, _ description: [UInt8]
  ) -> BackupFile {
    guard let list = try? PropertyList(description), let archive = KeyedArchive(list) else {
      return BackupFile(id: id, domain: domain, path: path)
    }
    let size = archive.value("Size", of: archive.root)?.integer
    let time = archive.value("LastModified", of: archive.root)
    return BackupFile(
      id: id, domain: domain, path: path, size: size.flatMap { Plausible.size($0) },
      modified: (time?.integer ?? time?.date).flatMap { Plausible.time($0) },
      key: archive.data("EncryptionKey", of: archive.root))
  }
}
