/// Names of facts that no sentence mentions, and that are therefore listed behind it.
///
/// The stages name facts by text, so that they need not know these words; a test walks their
/// sources and finds each key here.
package enum FactKey: String, CaseIterable, Sendable {
  case accounts, amount, app, at, bank, bankCode, basis, bytes, calendar, cause, city, code
  case comments, computed, deleted, footnotes
  case contacts, conversation, conversations, count, country, currency, date, declared, delivered
  case depth, detail, digits, encoding, encryption, entries, entry, errno, events, exhibit
  case expected, fields, format
  case found, from, hidden, host, hours, key, kind, language, limit, line, lookalike, member
  case members, messages, mode, name, needed, network, new, number, offset, old, onlyFirst,
    onlySecond
  case order, pages, other, owner, passphrase, ratio
  case reason, registrable, row, seconds, sent, service, shape, shapes, size, table, type, value,
    version, what
  case zone
}

/// Codes that stand as values in facts, such as `reason`: a table turns each into words.
///
///     Fact("reason", "no-end-record")  ->  the end is missing
///     Fact("reason", "errno-5")        ->  system error 5
package enum FactValue: String, CaseIterable, Sendable {
  case absolute
  case androidBackup = "android-backup"
  case bidiOverride = "bidi-override"
  case bullets
  case bytes
  case cab
  case characterSet = "character-set"
  case checksum
  case compress
  case controlCharacter = "control-character"
  case corrupt
  case damagedBackup = "damaged-backup"
  case copiedHeads = "copied-heads"
  case damagedMarks = "damaged-marks"
  case deflate64
  case depth
  case deviceBound = "device-bound"
  case document
  case directory
  case directoryBytes = "directory-bytes"
  case elsewhere
  case empty
  case encrypted7z = "encrypted-7z"
  case encryptedRar = "encrypted-rar"
  case encryptedZipDirectory = "encrypted-zip-directory"
  case endRecordsDiffer = "end-records-differ"
  case entries
  case errno
  case ewf
  case exhibitBytes = "exhibit-bytes"
  case exhibitRatio = "exhibit-ratio"
  case exit
  case file
  case folder
  case folderWithBytes = "folder-with-bytes"
  case hardlink
  case headOfAnother = "head-of-another"
  case headerBytes = "header-bytes"
  case fifo, socket
  case blockDevice = "block-device"
  case characterDevice = "character-device"
  case leadingBytes = "leading-bytes"
  case lineEndsLost = "line-ends-lost"
  case lineIndent = "line-indent"
  case lineNumbers = "line-numbers"
  case localNameDiffers = "local-name-differs"
  case lzh
  case mail
  case mbdb
  case memberRatio = "member-ratio"
  case missing
  case multiVolumeRar = "multi-volume-rar"
  case nestedArchives = "nested-archives"
  case nestedBytes = "nested-bytes"
  case nesting
  case noHeader = "no-header"
  case noEndRecord = "no-end-record"
  case noLocalHeader = "no-local-header"
  case noProgressSeconds = "no-progress-seconds"
  case noKey = "no-key"
  case noKeyBag = "no-key-bag"
  case noSignature = "no-signature"
  case notAFile = "not-a-file"
  case notText = "not-text"
  case overlappingMembers = "overlapping-members"
  case parentFolder = "parent-folder"
  case pathBytes = "path-bytes"
  case pathLevels = "path-levels"
  case plainText = "plain-text"
  case print
  case propertyListDamaged = "property-list-damaged"
  case propertyListDeep = "property-list-deep"
  case propertyListLarge = "property-list-large"
  case propertyListLoop = "property-list-loop"
  case protectedUfdr = "protected-ufdr"
  case quoteMarks = "quote-marks"
  case reregistered
  case rounds
  case smime
  case sameBeginning = "same-beginning"
  case markup
  case entities
  case sameOffset = "same-offset"
  case secondEndRecord = "second-end-record"
  case sheetQuotes = "sheet-quotes"
  case signal
  case sparse
  case split7z = "split-7z"
  case splitZip = "split-zip"
  case symlink
  case tableColumns = "table-columns"
  case textBytes = "text-bytes"
  case trailingBytes = "trailing-bytes"
  case transferEncoding = "transfer-encoding"
  case truncated
  case unaccountedBytes = "unaccounted-bytes"
  case webPage = "web-page"
  case wallClockSeconds = "wall-clock-seconds"
  case wrongKey = "wrong-key"
  case zip
}
