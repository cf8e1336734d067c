import Evidence

/// Chooses the reader of a container by its kind.
enum Container {
  /// Reads a container to its end or to a limit; what is wrong with it becomes notices.
  static func read(
    _ kind: ContainerKind, source: ByteSource, at place: ContainerPlace, session: IntakeSession
  ) {
    switch kind {
    case .zip, .packedDocument: ZipReader(source: source, place: place, session: session).read()
    case .rar4, .rar5:
      let probe = RarProbe(source: source, isFifth: kind == .rar5)
      ArchiveReader(kind: kind, source: source, place: place, session: session, rar: probe).read()
    case .sevenZip, .tar, .compressed:
      ArchiveReader(kind: kind, source: source, place: place, session: session).read()
    case .mail: MailReader(source: source, place: place, session: session).read()
    case .outlook: OutlookReader(source: source, place: place, session: session).read()
    case .mailbox: MailboxReader(source: source, place: place, session: session).read()
    case .writing(let writing):
      WritingReader(writing: writing, source: source, place: place, session: session).read()
    case .chatBackup: session.postpone(source, at: place)
    case .androidBackup:
      AndroidBackupReader(source: source, place: place, session: session).read()
    case .zlib:
      let most = session.limits.nestedArchiveBytes
      Unpacking.deliver(
        source.bytes(0..<min(source.count, most)), isPacked: true,
        as: Array((place.name.split(separator: "/").last ?? "").utf8) + Array(".json".utf8),
        at: place, session)
    case .unsupported(let reason):
      session.say(.archiveUnsupported, .error, at: place, [Fact("reason", reason)])
    }
  }
}
