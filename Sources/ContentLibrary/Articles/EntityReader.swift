import ClinicalModel
import Diagnostics
import FrontMatter

/// Reads one article's front matter into the entity it is about.
struct EntityReader {
  private var reader: MappingReader
  private let key: EntityKey
  private let file: SourceRange

  init(_ reader: MappingReader, key: EntityKey, file: SourceRange) {
    self.reader = reader
    self.key = key
    self.file = file
  }

  /// The entity, or nil when something required is missing, and all mistakes.
  consuming func read() -> (Entity?, [Diagnostic]) {
    let facts = reader.facts(of: key.kind, file: file)
    // Every field is asked for even without facts: what is asked for is known, and what is known is
    // not reported as unknown.
    let entity = entity(facts ?? EntityFacts(file: file, title: Located("", at: file)))
    return (facts == nil ? nil : entity, reader.finish())
  }

  private mutating func entity(_ facts: EntityFacts) -> Entity? {
    switch key.kind {
    case .anatomy: anatomy(facts).map(Entity.anatomy)
    case .condition: .condition(condition(facts))
    case .symptom: .symptom(symptom(facts))
    case .cause: .cause(cause(facts))
    case .treatment: .treatment(treatment(facts))
    case .tip: .tip(tip(facts))
    case .activity: .activity(Activity(id: ID(key.name), facts: facts))
    case .caution: caution(facts).map(Entity.caution)
    case .story: story(facts).map(Entity.story)
    case .guide: .guide(guide(facts))
    case .comparison: comparison(facts).map(Entity.comparison)
    case .term: term(facts).map(Entity.term)
    case .person:
      .person(
        Person(id: ID(key.name), facts: facts, credentials: reader.text("credentials")?.value))
    case .page: .page(Page(id: ID(key.name), facts: facts))
    }
  }

  // MARK: One function a kind

  private mutating func anatomy(_ facts: EntityFacts) -> Anatomy? {
    let structure = reader.choice("structure", Anatomy.Structure.self)
    reader.require("structure")
    var entity = Anatomy(id: ID(key.name), facts: facts, structure: structure?.value ?? .region)
    entity.actions = reader.plainTexts("actions")
    entity.analogies = reader.plainTexts("analogies")
    entity.partOf = reader.links("partOf")
    entity.attachesTo = reader.links("attachesTo")
    entity.crosses = reader.links("crosses")
    return structure == nil ? nil : entity
  }

  private mutating func condition(_ facts: EntityFacts) -> Condition {
    var entity = Condition(id: ID(key.name), facts: facts)
    entity.seekHelp = seekHelp()
    entity.broader = reader.links("broader")
    entity.affects = reader.links("affects")
    entity.treatments = reader.links("treatments")
    entity.confusedWith = reader.links("confusedWith")
    entity.leadsTo = reader.mixedLinks("leadsTo")
    return entity
  }

  private mutating func seekHelp() -> SeekHelp? {
    guard var tiers = reader.mapping("seekHelp") else { return nil }
    var lines: [CareTier: [Located<String>]] = [:]
    for tier in CareTier.allCases { lines[tier] = tiers.texts(tier.rawValue) }
    reader.report(tiers.finish())
    return SeekHelp(lines: lines, at: tiers.range)
  }

  private mutating func symptom(_ facts: EntityFacts) -> Symptom {
    var entity = Symptom(id: ID(key.name), facts: facts)
    entity.feltIn = reader.links("feltIn")
    entity.causes = reader.links("causes")
    entity.conditions = reader.links("conditions")
    entity.treatments = reader.links("treatments")
    entity.tips = reader.links("tips")
    return entity
  }

  private mutating func cause(_ facts: EntityFacts) -> Cause {
    var entity = Cause(id: ID(key.name), facts: facts)
    entity.order = reader.integer("order", in: 1...10_000)?.value
    entity.rank = reader.integer("rank", in: 1...10_000)?.value
    entity.involves = reader.links("involves")
    entity.leadsTo = reader.links("leadsTo")
    entity.treatments = reader.links("treatments")
    entity.tips = reader.links("tips")
    return entity
  }

  private mutating func treatment(_ facts: EntityFacts) -> Treatment {
    var entity = Treatment(id: ID(key.name), facts: facts)
    entity.step = reader.integer("step", in: 1...10_000)?.value
    entity.parts = reader.plainTexts("parts")
    entity.targets = reader.links("targets")
    entity.next = reader.links("next")
    return entity
  }

  private mutating func tip(_ facts: EntityFacts) -> Tip {
    var entity = Tip(id: ID(key.name), facts: facts)
    entity.steps = reader.plainTexts("steps")
    entity.situations = reader.plainTexts("situations")
    return entity
  }

  private mutating func caution(_ facts: EntityFacts) -> Caution? {
    let says = reader.requiredText("says")
    let strength = reader.choice("strength", Caution.Strength.self)
    reader.require("strength")
    let avoid = reader.mixedLinks("avoid")
    let when: [Link<Condition>] = reader.links("when")
    // Without both ends a caution would be shown nowhere, or without its reason.
    reader.require("avoid")
    reader.require("when")
    guard let says, let strength else { return nil }
    var entity = Caution(id: ID(key.name), facts: facts, says: says, strength: strength.value)
    entity.avoid = avoid
    entity.when = when
    return entity
  }

  private mutating func story(_ facts: EntityFacts) -> Story? {
    var isRecorded: Located<Bool>?
    var basis: Located<String>?
    if var consent = reader.mapping("consent") {
      isRecorded = consent.flag("recorded")
      basis = consent.requiredText("basis")
      consent.require("recorded")
      reader.report(consent.finish())
    }
    reader.require("consent")
    let illustrates = reader.mixedLinks("illustrates")
    guard let isRecorded, let basis else { return nil }
    var entity = Story(
      id: ID(key.name), facts: facts,
      consent: Story.Consent(isRecorded: isRecorded, basis: basis.value))
    entity.illustrates = illustrates
    return entity
  }

  private mutating func guide(_ facts: EntityFacts) -> Guide {
    var entity = Guide(id: ID(key.name), facts: facts)
    entity.about = reader.mixedLinks("about")
    return entity
  }

  private mutating func comparison(_ facts: EntityFacts) -> Comparison? {
    var entity = Comparison(id: ID(key.name), facts: facts)
    entity.between = reader.links("between")
    reader.require("between")
    if entity.between.count == 1 {
      reader.report(
        .error(
          .badReference, "a comparison needs two conditions or more",
          at: entity.between[0].target.range))
    }
    for var question in reader.mappings("questions") {
      let ask = question.requiredText("ask")
      let conditions: [Link<Condition>] = question.links("conditions")
      let causes: [Link<Cause>] = question.links("causes")
      reader.report(question.finish())
      guard let ask else { continue }
      entity.questions.append(
        Comparison.Question(
          ask: ask.value, pointsTo: conditions.map(MixedLink.init) + causes.map(MixedLink.init)))
    }
    return entity.between.count < 2 ? nil : entity
  }

  private mutating func term(_ facts: EntityFacts) -> Term? {
    reader.requiredText("plain").map { Term(id: ID(key.name), facts: facts, plain: $0.value) }
  }
}

extension MixedLink {
  /// A link whose kind is fixed, among links whose kind is not.
  init<Target>(_ link: Link<Target>) {
    self.init(kind: Target.kind, name: link.target.map(\.name), link.details)
  }
}
