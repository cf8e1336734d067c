import Custody
import Evidence
import Testing

/// A chain of lines: whatever is done to it shows, but for its end, which is kept elsewhere.
@Suite struct AuditTrailTests {
  private func trail() -> AuditTrail {
    var trail = AuditTrail()
    for number in 1...4 {
      trail.append(
        "step", time: "2026-11-24T09:00:00Z",
        [("n", .number(number)), ("ok", .truth(true)), ("text", .text("a\"b\n<é"))])
    }
    return trail
  }

  private func lines(_ trail: AuditTrail) -> [[UInt8]] {
    trail.bytes.split(separator: 0x0A).map { Array($0) + [0x0A] }
  }

  @Test func aLineHoldsTheHashOfTheOneBefore() {
    let trail = trail()
    let lines = lines(trail)
    let first = RunningHash.digests(of: lines[0]).sha256
    #expect(
      String(decoding: lines[1], as: UTF8.self)
        == "{\"previous\":\"\(first)\",\"number\":2,\"time\":\"2026-11-24T09:00:00Z\","
        + "\"event\":\"step\",\"n\":2,\"ok\":true,\"text\":\"a\\\"b\\u000a\\u003c\\u00e9\"}\n")
    let chain = AuditChain(trail.bytes)
    #expect(chain.count == 4 && chain.firstBroken == nil && chain.head == trail.head)
  }

  @Test func aLineChangedBreaksTheNext() {
    var bytes = trail().bytes
    guard let at = bytes.firstIndex(of: UInt8(ascii: "9")) else { return }
    bytes[at] = UInt8(ascii: "8")
    #expect(AuditChain(bytes).firstBroken != nil)
    var lines = lines(trail())
    lines[1][lines[1].count - 5] ^= 1
    #expect(AuditChain(lines.flatMap(\.self)).firstBroken == 3)
  }

  @Test func aLineTakenOutOrPutInBreaksTheChain() {
    let lines = lines(trail())
    #expect(AuditChain(lines[0] + lines[2] + lines[3]).firstBroken == 2)
    #expect(AuditChain(lines[1] + lines[2]).firstBroken == 1)
    #expect(AuditChain(lines[0] + lines[0] + lines[1]).firstBroken == 2)
    #expect(AuditChain([]).firstBroken == 1)
    #expect(AuditChain(lines[0].dropLast()).firstBroken == 1)
  }

  @Test func anEndCutOffShowsInTheHeadOnly() {
    let trail = trail()
    let chain = AuditChain(lines(trail)[0...2].flatMap(\.self))
    #expect(chain.firstBroken == nil)
    #expect(chain.head != trail.head)
  }
}
