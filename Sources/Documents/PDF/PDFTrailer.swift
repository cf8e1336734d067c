import Evidence

/// Adds to a finished file what Cairo 1.16 cannot say, and takes out what archives do not allow.
///
/// A screen reader picks its voice by `/Lang`; archives ask for `/ID`, and PDF/A-2u for metadata, a
/// colour profile, prints of every link, a table of glyphs for every large font and no smoothing of
/// pictures. All of it is written into the one catalogue, the objects and the trailer there are, with
/// the table of offsets corrected: a second, appended catalogue would look like a document edited
/// after it was made. The identifier is computed from the bytes, so the same document has the same
/// one. A coloured emoji that stands twice on a page is listed twice among the page's images, which
/// checkers of files complain about: the second mention becomes spaces.
enum PDFTrailer {
  /// The file with all of it; unchanged when it does not end the way Cairo 1.16 ends files.
  static func completed(_ file: [UInt8], language: String, title: String, date: String) -> [UInt8] {
    guard let tail = PDFTail(file) else { return file }
    var edits = PDFEdits(tail)
    let objects = tail.objects(in: file)
    let file = withoutDoubles(file, objects)
    for object in objects { archive(head(of: object, in: file), file, &edits) }

    let profile = edits.add(ColourProfile.object)
    let metadata = edits.add(PDFMetadata.object(title: title, language: language, date: date))
    var entry = "\n   /Lang (\(language))\n   /ViewerPreferences << /DisplayDocTitle true >>"
    let catalogue = file[tail.catalogue..<tail.table]
    if PDFTail.lastIndex(of: "/StructTreeRoot", in: catalogue) != nil,
      PDFTail.lastIndex(of: "/MarkInfo", in: catalogue) == nil
    {
      entry += "\n   /MarkInfo << /Marked true >>"
    }
    entry += "\n   /Metadata \(metadata) 0 R"
    entry += "\n   /OutputIntents [ << /Type /OutputIntent /S /GTS_PDFA1"
    entry += " /OutputConditionIdentifier (\(ColourProfile.name))"
    entry += " /Info (\(ColourProfile.name)) /DestOutputProfile \(profile) 0 R >> ]"
    edits.put(entry, at: tail.insertion)
    return edits.applied(to: file, identifier: identifier(file))
  }

  /// The dictionary of an object, without the bytes of its stream.
  private static func head(of object: Range<Int>, in file: [UInt8]) -> ArraySlice<UInt8> {
    // Dictionaries of fonts list a width a glyph; what is looked for stands before that.
    let head = file[object.lowerBound..<min(object.upperBound, object.lowerBound + 400)]
    guard let end = PDFTail.index(of: "\nstream", in: head) else { return head }
    return head[..<end]
  }

  /// What PDF/A asks of one object.
  private static func archive(
    _ head: ArraySlice<UInt8>, _ file: [UInt8], _ edits: inout PDFEdits
  ) {
    func end(of text: String) -> Int? {
      PDFTail.index(of: text, in: head).map { $0 + text.utf8.count }
    }
    if let place = end(of: "/Subtype /CIDFontType2") {
      edits.put("\n   /CIDToGIDMap /Identity", at: place)
    } else if let place = end(of: "/Subtype /Link") {
      // Flag 3: printed with the page, which has no other look.
      edits.put("\n   /F 4", at: place)
    } else if let place = end(of: "/Interpolate true") {
      edits.put("false", at: place - 4, replacing: 4)
    } else if let place = end(of: "/CreationDate ("), place < head.endIndex,
      (0x30...0x39).contains(file[place])
    {
      edits.put("D:", at: place)
    }
  }

  /// Overwrites with spaces each name that a list of images has had before.
  private static func withoutDoubles(_ file: [UInt8], _ objects: [Range<Int>]) -> [UInt8] {
    var out = file
    let list = Array("   /XObject << ".utf8)
    for object in objects {
      // `122 0 obj`, then `<<` alone: a dictionary, not the head of a stream.
      var lines = file[object].split(
        separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
      guard lines.count == 3, lines[1].elementsEqual("<<".utf8) else { continue }
      lines = lines[2].split(separator: UInt8(ascii: "\n"))
      for line in lines where line.starts(with: list) {
        blankDoubles(line.dropFirst(list.count), &out)
      }
    }
    return out
  }

  private static func blankDoubles(_ line: ArraySlice<UInt8>, _ out: inout [UInt8]) {
    // `/x129 129 0 R /x137 137 0 R >>`: four words each.
    let words = line.split(separator: UInt8(ascii: " "))
    var seen: Set<ArraySlice<UInt8>> = []
    for start in stride(from: 0, to: words.count - 3, by: 4) {
      guard words[start].first == UInt8(ascii: "/"), words[start + 3].elementsEqual("R".utf8)
      else { return }
      guard !seen.insert(words[start]).inserted else { continue }
      for index in words[start].startIndex..<words[start + 3].endIndex {
        out[index] = UInt8(ascii: " ")
      }
    }
  }

  /// 128 bits of FNV-1a from two starting values, in hexadecimal.
  private static func identifier(_ file: [UInt8]) -> String {
    var first = FNV1a()
    var second = FNV1a(from: 0x9E37_79B9_7F4A_7C15)
    file.withUnsafeBufferPointer { bytes in
      for byte in bytes {
        first.add(byte)
        second.add(byte)
      }
    }
    return first.hexadecimal + second.hexadecimal
  }
}
