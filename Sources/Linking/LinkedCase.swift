/// What of one case can be joined with others: the yield of one `findings.json`.
///
///     key        f3a1…        of the inputs' hashes: the same archive in two batches is one case
///     label      batch-2/fatima.zip
///     sightings  iban NL91ABNA0417164300, inside, c1-388
package struct LinkedCase: Sendable {
  /// Something that can be followed outside the chat, as one case has it.
  package struct Sighting: Sendable {
    /// What it is.
    package var kind: LinkKind
    /// Its normal form, by which it is compared.
    package var value: String
    /// The nearest place it stands in.
    package var zone: Zone
    /// First and last time it was said there, ISO 8601; empty where no time could be read.
    package var first: String
    package var last: String
    /// The first entry there, `c1-388`; empty where it is nobody's message.
    package var entry: String
    /// The name it was given with.
    package var holder = ""
    /// ISO 3166 region of the number; empty for none.
    package var region = ""
    /// Whether its check digits are right; nil where it has none.
    package var isValid: Bool?
    /// It is somebody's own number, not one that was named.
    package var isOwn = false

    /// Creates a sighting at one time.
    package init(
      _ kind: LinkKind, _ value: String, _ zone: Zone, time: String = "", entry: String = ""
    ) {
      self.kind = kind
      self.value = value
      self.zone = zone
      first = time
      last = time
      self.entry = entry
    }

    /// Takes another place of the same thing in the same case.
    package mutating func add(_ other: Sighting) {
      guard other.zone <= zone else { return }
      if other.zone < zone {
        let (holder, region) = (holder, region)
        self = other
        if self.holder.isEmpty { self.holder = holder }
        if self.region.isEmpty { self.region = region }
        return
      }
      if first.isEmpty || !other.first.isEmpty && other.first < first {
        first = other.first
        if !other.entry.isEmpty { entry = other.entry }
      }
      last = max(last, other.last)
      if holder.isEmpty { holder = other.holder }
      if region.isEmpty { region = other.region }
      isOwn = isOwn || other.isOwn
    }
  }

  /// Somebody of the case.
  package struct Person: Sendable {
    /// The identifier in the case, `p2`.
    package var id: String
    /// The name as the chat has it.
    package var name: String
    /// The number, E.164; empty where none is known.
    package var phone: String
    /// As in `findings.json`: taken, stranger, at-risk, payer, approached, unclear, bystander.
    package var role: String

    /// Creates a person.
    package init(id: String, name: String, phone: String, role: String) {
      self.id = id
      self.name = name
      self.phone = phone
      self.role = role
    }
  }

  /// Somebody asked somebody for something.
  package struct Approach: Sendable {
    /// Who asked, and who was asked, by their identifiers in the case; nil for a whole group.
    package var from: String
    package var to: String?
    /// lure, code or money.
    package var what: String
    /// When, and in which entry.
    package var time: String
    package var entry: String
    /// The kind of event that answered it; empty for none.
    package var answer: String

    /// Creates an approach.
    package init(
      from: String, to: String?, what: String, time: String, entry: String, answer: String
    ) {
      self.from = from
      self.to = to
      self.what = what
      self.time = time
      self.entry = entry
      self.answer = answer
    }
  }

  /// Amounts asked for inside a stretch, for one payee or, with an empty value, in the whole case.
  package struct Sum: Sendable {
    /// The payee; an empty value for all of the case.
    package var kind: LinkKind
    package var value: String
    /// ISO 4217; empty where none was named.
    package var currency: String
    /// In hundredths.
    package var asked: Int
    /// The part of it of which somebody said that it was paid.
    package var paid: Int
    /// Amounts that no number could be read from, or that are too great to be added.
    package var unread: Int

    /// Creates a sum.
    package init(
      kind: LinkKind, value: String, currency: String, asked: Int, paid: Int, unread: Int
    ) {
      self.kind = kind
      self.value = value
      self.currency = currency
      self.asked = asked
      self.paid = paid
      self.unread = unread
    }
  }

  /// Words of the other hand, to be compared with those in other cases.
  package struct Text: Sendable {
    /// Whether it is all of a stretch, or one message.
    package var level: Script.Level
    package var script: Script
    /// What is compared first; worked out where the case is read, which all cores do.
    package let sketch: [UInt64]
    /// The beginning of it, masked, to be shown.
    package var shown: String
    package var time: String
    package var entry: String

    /// Creates a text.
    package init(level: Script.Level, script: Script, shown: String, time: String, entry: String) {
      self.level = level
      self.script = script
      sketch = script.sketch()
      self.shown = shown
      self.time = time
      self.entry = entry
    }
  }

  /// Names the case by its content.
  package var key: String
  /// Names it for people: the batch and the input.
  package var label: String
  /// The verdict of the strongest account, `none` where there is none, and its name and moment.
  package var verdict: String
  package var account: String
  package var onset: String
  package var log10LR: Double
  /// Region of the number of whoever was taken over or approached; empty when none is known.
  package var region: String
  package var sightings: [Sighting] = []
  package var people: [Person] = []
  package var approaches: [Approach] = []
  package var sums: [Sum] = []
  package var texts: [Text] = []

  /// Creates a case with nothing in it.
  package init(
    key: String, label: String, verdict: String, account: String, onset: String, log10LR: Double,
    region: String
  ) {
    self.key = key
    self.label = label
    self.verdict = verdict
    self.account = account
    self.onset = onset
    self.log10LR = log10LR
    self.region = region
  }
}
