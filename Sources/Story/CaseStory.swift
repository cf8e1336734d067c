public import Evidence

/// What happened in a case, as data: made once from the case and its findings.
///
/// Documents tell it and `findings.json` holds it, so that both say the same and `verify` can make
/// it again from the inputs. Nothing is read from texts here: what words mean the detector said,
/// and of a masked case the story is masked as well.
///
///     let story = CaseStory(file, findings)
///     story.money[0].payees[0].value      // NL91ABNA0417164300
///     story.persons[0].role               // taken
public struct CaseStory: Sendable {
  /// The case with its findings, and where the flagged accounts wrote.
  package let scene: Scene
  /// Requests for money with what followed, in file order.
  package let money: [MoneyRow]
  /// Whom the flagged accounts asked, one a stretch.
  package let contacts: [Contact]
  /// Who asked whom for what: how accounts were lost first, then what was done with them.
  package let approaches: [Approach]
  /// One for each person of the findings, in their order.
  package let persons: [PersonStory]
  /// The moments of the case by the clock.
  package let chronology: [Moment]
  /// The story in time: what a reader must know first, told once over all chats.
  package let milestones: [Milestone]
  /// Who lured whom.
  package let graph: SpreadGraph
  /// Chats that two exports tell, with what they tell differently.
  package let sides: [SidesStory]
  /// Whose papers are written: owners of accounts, the one most was asked from first.
  package let owners: [VictimStory]
  /// Papers for those who were asked for money.
  package let payers: [VictimStory]
  /// Papers for those who handed a code over and are not known to have lost an account.
  package let atRisk: [RiskStory]

  /// Tells a case.
  public init(_ file: CaseFile, _ findings: Findings) {
    let scene = Scene(file, findings)
    self.scene = scene
    money = MoneyTrail.rows(scene)
    contacts = Contact.all(scene)
    let risks = RiskStory.all(scene, contacts)
    let roles = PersonRoles(scene, contacts, risks)
    persons = findings.persons.map { roles.story(of: $0) }
    let endangered = Set(
      zip(findings.persons, persons).lazy.filter { $1.role == .atRisk }.flatMap(\.0.accounts))
    atRisk = risks.filter { endangered.contains($0.account) }
    let stories = VictimStories(scene: scene, atRisk: endangered)
    owners = stories.owners()
    payers = stories.payers()
    let prologue = owners.flatMap(\.prologue)
    let asked = contacts.flatMap(\.approaches)
    // A friend whose account was taken as well has a stretch of its own in that chat.
    let lost = owners.flatMap { Approach.prologue(of: $0, scene) }.filter { early in
      !asked.contains { $0.from == early.from && $0.what == early.what }
    }
    approaches = lost + asked
    chronology = Chronology.moments(scene, prologue: prologue)
    sides = findings.twoSides.map { SidesStory($0, in: file) }
    milestones = Milestones.all(scene, contacts, risks, money, prologue: lost)
    graph = SpreadGraph(scene, contacts, approaches, risks, persons)
  }
}
