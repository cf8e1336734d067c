import Evidence

extension Exhibit.Kind {
  /// The word for it.
  package var phrase: Phrase {
    switch self {
    case .file: .kindFile
    case .archive: .kindArchive
    case .folder: .kindFolder
    }
  }
}
