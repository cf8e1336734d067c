/// The margins of a page of A4, in points.
struct PDFSheet {
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double

  /// What is filled from left to right.
  var width: Double { PDFCanvas.pageWidth - left - right }
  /// Where a page is full.
  var floor: Double { PDFCanvas.pageHeight - bottom }

  /// 28 mm on the left for the holes of a binder; the rest as a printer needs it.
  static let report = PDFSheet(left: 79.4, right: 48, top: 68, bottom: 60)
  /// A paper is carried in a pocket or a folder, and each page less is one that is read.
  static let paper = PDFSheet(left: 62, right: 42, top: 58, bottom: 52)
}
