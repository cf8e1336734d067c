/// One line of the national picture: what happened on a day, by the region of a number.
package struct PictureRow: Sendable, Equatable {
  /// `2020-11-15`; empty where no time could be read.
  package var day: String
  /// ISO 3166; empty where no number says one.
  package var region: String
  /// takeover, impersonation, inconclusive: cases by the region of the victim's number;
  /// phone, payee: numbers and accounts of the other hand by their own; asked, paid: sums.
  package var measure: String
  /// ISO 4217, of sums.
  package var currency: String
  /// How many; of sums, how many cases.
  package var count: Int
  /// Hundredths, of sums.
  package var amount: Int
}

extension LinkStore {
  /// The national picture, by day, region and measure.
  package func eachPictureRow(_ each: (PictureRow) throws -> Void) throws {
    func tell(_ sql: String) throws {
      try database.each(sql) { row in
        try each(
          PictureRow(
            day: row.text(0), region: row.text(1), measure: row.text(2), currency: row.text(3),
            count: row.integer(4), amount: row.integer(5)))
      }
    }
    try tell(
      """
      SELECT substr(onset, 1, 10) AS day, region, verdict, '', count(*), 0 FROM files
      WHERE folded = 0 AND verdict <> 'none' GROUP BY day, region, verdict
      ORDER BY day, region, verdict
      """)
    let payees: [LinkKind] = [.iban, .account, .pix]
    let codes = payees.map { String($0.code) }.joined(separator: ",")
    try tell(
      """
      SELECT substr(first, 1, 10) AS day, sightings.region AS place,
        CASE WHEN kind = \(LinkKind.phone.code) THEN 'phone' ELSE 'payee' END AS measure, '',
        count(DISTINCT kind || '/' || value), 0
      FROM sightings JOIN files ON files.id = sightings.file
      WHERE folded = 0 AND zone = 0 AND (kind IN (\(codes)) OR kind = \(LinkKind.phone.code)
        AND value NOT IN (SELECT phone FROM people WHERE role IN ('taken', 'at-risk')))
      GROUP BY day, place, measure ORDER BY day, place, measure
      """)
    // Sums are added here and not by SQLite, which stops at the first that is too great.
    var sums: (day: String, region: String, sum: CurrencySum, cases: Int)?
    func tellSums() throws {
      guard let sums else { return }
      for (measure, amount) in [("asked", sums.sum.asked), ("paid", sums.sum.paid)]
      where amount > 0 {
        try each(
          PictureRow(
            day: sums.day, region: sums.region, measure: measure, currency: sums.sum.currency,
            count: sums.cases, amount: amount))
      }
    }
    try database.each(
      """
      SELECT substr(onset, 1, 10) AS day, region, currency, asked, paid, unread
      FROM sums JOIN files ON files.id = sums.file WHERE folded = 0 AND value = ''
      ORDER BY day, region, currency
      """
    ) { row in
      let one = CurrencySum(
        currency: row.text(2), asked: row.integer(3), paid: row.integer(4), unread: row.integer(5))
      if sums?.day != row.text(0) || sums?.region != row.text(1)
        || sums?.sum.currency != one.currency
      {
        try tellSums()
        sums = (row.text(0), row.text(1), one, 1)
      } else {
        sums?.sum.add(one)
        sums?.cases += 1
      }
    }
    try tellSums()
  }
}
