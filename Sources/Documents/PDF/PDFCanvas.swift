import CPangoCairo

/// The page being painted and the stream its bytes go to.
///
/// Cairo keeps one page at a time; finished pages go to `sink` at once, so memory grows with the
/// file, not with the document's layouts.
final class PDFCanvas {
  /// A4 in points.
  static let pageWidth = 595.276
  static let pageHeight = 841.890

  /// Cairo's drawing context.
  let context: OpaquePointer

  private let surface: OpaquePointer
  private let sink = PDFSink()
  private var destinations: Set<String> = []

  init(title: String, date: String) throws(PDFFault) {
    let write: cairo_write_func_t = { closure, data, length in
      guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
      let sink = Unmanaged<PDFSink>.fromOpaque(closure).takeUnretainedValue()
      sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
      return CAIRO_STATUS_SUCCESS
    }
    guard
      let surface = cairo_pdf_surface_create_for_stream(
        write, Unmanaged.passUnretained(sink).toOpaque(), Self.pageWidth, Self.pageHeight)
    else { throw .drawingFailed(status: 1) }
    guard let context = cairo_create(surface) else {
      cairo_surface_destroy(surface)
      throw .drawingFailed(status: 1)
    }
    self.surface = surface
    self.context = context
    // Without a date of ours Cairo writes the clock, and two runs differ.
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, date)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Keerpunt")
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Starts a page with a line across it.
  ///
  /// The line is no ornament. Where the first thing on a page is a coloured emoji, Cairo 1.16
  /// forgets the structure opened before it and ends in an error or a crash (156 of 300 random
  /// pages; none of 3,000 with a line first), and a file name may begin with an emoji.
  func beginPage(ruleAt y: Double, x: Double, width: Double) {
    rule(x: x, y: y, width: width, thickness: 0.5, grey: 0.55)
  }

  /// Ends the page.
  func showPage() { cairo_show_page(context) }

  /// Ends the document and gives its bytes.
  func finish() throws(PDFFault) -> [UInt8] {
    let contextStatus = cairo_status(context)
    cairo_surface_finish(surface)
    let surfaceStatus = cairo_surface_status(surface)
    for status in [contextStatus, surfaceStatus] where status != CAIRO_STATUS_SUCCESS {
      throw .drawingFailed(status: Int(status.rawValue))
    }
    return sink.bytes
  }

  /// Sets the colour of what is painted next, 0 black to 1 white.
  func setGrey(_ value: Double) { cairo_set_source_rgb(context, value, value, value) }

  /// Fills a rectangle.
  func fill(x: Double, y: Double, width: Double, height: Double, grey: Double) {
    setGrey(grey)
    cairo_rectangle(context, x, y, width, height)
    cairo_fill(context)
    setGrey(0)
  }

  /// Draws a horizontal line.
  func rule(x: Double, y: Double, width: Double, thickness: Double, grey: Double) {
    fill(x: x, y: y - thickness / 2, width: width, height: thickness, grey: grey)
  }

  /// Draws the outline of a rectangle.
  func frame(x: Double, y: Double, width: Double, height: Double, thickness: Double, grey: Double) {
    setGrey(grey)
    cairo_set_line_width(context, thickness)
    cairo_set_dash(context, nil, 0, 0)
    cairo_rectangle(context, x, y, width, height)
    cairo_stroke(context)
    setGrey(0)
  }

  /// Paints within a rectangle only.
  func clipped(
    x: Double, y: Double, width: Double, height: Double, _ body: () -> Void
  ) {
    cairo_save(context)
    cairo_rectangle(context, x, y, width, height)
    cairo_clip(context)
    body()
    cairo_restore(context)
  }

  /// Opens an element of the document's structure, for readers who listen: `H1`, `P`, `TR`.
  func open(_ tag: String) { cairo_tag_begin(context, tag, nil) }

  /// Closes it.
  func close(_ tag: String) { cairo_tag_end(context, tag) }

  /// Makes a place others lead to; the first of a name counts.
  func mark(destination: String, x: Double, y: Double) {
    guard destinations.insert(destination).inserted else { return }
    let attributes = "name='\(destination)' x=\(FigureNumber.text(x)) y=\(FigureNumber.text(y))"
    cairo_tag_begin(context, CAIRO_TAG_DEST, attributes)
    cairo_tag_end(context, CAIRO_TAG_DEST)
  }

  /// Makes a rectangle of the page lead to a place in the same document.
  func link(x: Double, y: Double, width: Double, height: Double, to destination: String) {
    let box = [x, y, width, height].map { FigureNumber.text($0) }.joined(separator: " ")
    cairo_tag_begin(context, CAIRO_TAG_LINK, "rect=[\(box)] dest='\(destination)'")
    cairo_tag_end(context, CAIRO_TAG_LINK)
  }

  /// Adds a line to the outline beside the document.
  func addOutline(_ title: String, page: Int, y: Double) {
    cairo_pdf_surface_add_outline(
      surface, CAIRO_PDF_OUTLINE_ROOT, title, "page=\(page) pos=[0 \(FigureNumber.text(y))]",
      CAIRO_PDF_OUTLINE_FLAG_OPEN)
  }
}

/// Where the finished bytes collect.
private final class PDFSink {
  var bytes: [UInt8] = []
}
