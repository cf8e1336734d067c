extension EnglishWording {
  /// Words for the codes that stand as values in facts, such as `reason`.
  static let factValues: [String: String] = [
    "absolute": "an absolute path",
    "android-backup":
      "Android backup (.ab): unpack it with an Android backup extractor first, then give the folder",
    "bidi-override": "a character that turns the direction",
    "bytes": "bytes",
    "cab": "Windows cabinet (.cab): unpack it first, then give the folder",
    "checksum": "the checksum does not fit",
    "compress": "old Unix compress (.Z): unpack it first",
    "control-character": "control characters",
    "corrupt": "the packed data is corrupt",
    "depth": "archives inside archives",
    "device": "a device",
    "directory": "the list of files is damaged",
    "directory-bytes": "bytes of the list of files",
    "empty": "an empty name",
    "encrypted-7z":
      "encrypted 7z archive: unpack it with its passphrase first, then give the folder",
    "encrypted-rar":
      "encrypted RAR archive: unpack it with its passphrase first, then give the folder",
    "encrypted-zip-directory":
      "the list of files is encrypted: unpack it with the program that made it, then give the folder",
    "end-records-differ": "its two end records disagree",
    "entries": "number of files",
    "ewf":
      "EnCase disk image (E01): mount it read-only or export the files from it, then give the folder",
    "exhibit-bytes": "bytes unpacked",
    "exhibit-ratio": "ratio of unpacked to packed",
    "file": "file",
    "folder": "folder",
    "hardlink": "a hard link",
    "leading-bytes": "bytes before the archive",
    "local-name-differs": "two different names for one file",
    "lzh": "LHA archive (.lzh): unpack it first, then give the folder",
    "member-ratio": "ratio of unpacked to packed of one file",
    "multi-volume-rar":
      "RAR archive in several parts: put all parts in one folder, unpack the first, then give the folder",
    "nested-archives": "number of archives inside",
    "nested-bytes": "bytes of one archive inside",
    "nesting": "depth of nesting",
    "no-end-record": "the end is missing",
    "no-local-header": "the file has no head",
    "no-progress-seconds": "seconds without progress",
    "no-signature": "its first bytes are no archive's",
    "not-text": "its bytes are no text",
    "overlapping-members": "files that overlap",
    "parent-folder": "a path that leads upwards",
    "path-bytes": "length of a path",
    "path-levels": "folders in a path",
    "protected-ufdr":
      "protected UFDR: save it again without a password in the program that made it",
    "same-offset": "the same place in the archive",
    "second-end-record": "a second archive in it",
    "sparse": "a file with holes",
    "split-7z":
      "7z archive in several parts: join the parts in order (.001, .002, …), then give the whole",
    "split-zip":
      "zip archive in several parts: put all parts in one folder and join them, then give the whole",
    "symlink": "a symbolic link",
    "text-bytes": "bytes of one text",
    "trailing-bytes": "bytes behind the archive",
    "truncated": "the data breaks off",
    "unaccounted-bytes": "bytes that belong to no file",
    "wall-clock-seconds": "seconds in all",
    "zip": "zip archive",
  ]
}
