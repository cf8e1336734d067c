import Evidence
import TestSupport
import Testing

@testable import Story

/// Story: page 1 named the first message and left the reader to find out when it was over.
@Suite("From when to when")
struct HandSpanTests {
  private let at = ChainSample.at

  @Test func itEndsWithTheOwnersFirstMessageAfterTheLastOne() throws {
    let sample = ChainSample()
    let story = CaseStory(sample.file, sample.findings)
    let span = try #require(story.span(of: [sample.mila[0], sample.mila[1]]))
    #expect(span.first == at(0, 3) && span.last == at(1, 3))
    #expect(span.back == at(1, 5) && span.meanwhile == nil)
    // A code in another chat of the same person comes before the notices of the app.
    #expect(span.sign?.entry == at(2, 4) && span.sign?.what == .event(.codeHandover))
  }

  @Test func withoutAReturnTheLastMessageIsAllThereIs() throws {
    let sample = ChainSample()
    let span = try #require(CaseStory(sample.file, sample.findings).span(of: [sample.daan]))
    #expect(span.first == at(2, 2) && span.last == at(2, 3))
    #expect(span.back == nil && span.meanwhile == nil && span.sign == nil)
  }

  /// An owner who is back in one chat has ended nothing while the other hand writes in the next.
  @Test(arguments: [true, false])
  func aReturnEndsNothingWhileAnotherChatGoesOn(endsThereToo: Bool) throws {
    let sample = ChainSample()
    var findings = sample.findings
    let old = findings.accounts
    func taken(_ index: Int, back: EntryID?, _ episode: Episode) -> AccountFinding {
      AccountFinding(
        account: old[index].account, verdict: .takeover, log10LR: 2, families: [:],
        onset: old[index].onset, candidate: nil, return: back, episodes: [episode],
        grounds: [], counterGrounds: [], hypotheses: [], curve: [], messages: 4)
    }
    findings.accounts[0] = taken(0, back: at(0, 4), Episode(first: at(0, 3), last: at(0, 3)))
    findings.accounts[1] = taken(1, back: endsThereToo ? at(1, 5) : nil, old[1].episodes[0])
    let span = try #require(
      CaseStory(sample.file, findings).span(of: [sample.mila[0], sample.mila[1]]))
    #expect(span.last == at(1, 3) && span.meanwhile == at(0, 4))
    #expect(span.back == (endsThereToo ? at(1, 5) : nil))
  }

  @Test func whatIsInconclusiveHasNone() {
    let sample = ChainSample()
    let story = CaseStory(sample.file, sample.findings)
    #expect(story.span(of: [sample.joris]) == nil && story.span(of: []) == nil)
  }
}
