import Linking
import Records
import TestSupport
import Testing

/// What a desk reads as paid is what people say to have paid.
@Suite("Sums of a case")
struct PaidSumsTests {
  private func sums(_ item: FindingsFixture) throws -> [LinkedCase.Sum] {
    let keys = CaseReading.Keys(links: { _ in [] }, region: { _ in "" })
    return try CaseReading.read(Array(try item.json()), label: "a", keys: keys).sums
  }

  // Story: "I have sent 450, there is no more in my account", and the desk's list said that 985.50 had
  // been paid, because that much was asked for.
  @Test func whatIsPaidIsWhatIsSaidAndNotWhatIsAsked() throws {
    var item = FindingsFixture(1)
    item.asked(
      "985.50", "EUR", to: "iban", "NL91ABNA0417164300", paid: true, saying: ["450.00", "450.00"])
    for sum in try sums(item) {
      #expect(sum.asked == 98_550)
      #expect(sum.paid == 45_000)
    }
    #expect(try sums(item).count == 2)
    // Who only says "done" has paid what was asked for; of another currency it is a sum of its own.
    var other = FindingsFixture(2)
    other.asked("985.50", "EUR", to: "iban", "NL91ABNA0417164300", paid: true)
    #expect(try sums(other).allSatisfy { $0.paid == 98_550 })
    var more = FindingsFixture(3)
    more.asked("100.00", "EUR", to: "iban", "NL91ABNA0417164300", paid: false, saying: ["100.00"])
    #expect(try sums(more).allSatisfy { $0.paid == 0 })
  }
}
