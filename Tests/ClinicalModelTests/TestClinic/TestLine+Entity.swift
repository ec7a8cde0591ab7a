import ClinicalModel
import Diagnostics

extension TestLine {
  /// The entity that the line describes.
  var entity: Entity {
    switch kind {
    case .anatomy:
      var anatomy = Anatomy(id: ID(name.value), facts: facts, structure: .muscle)
      anatomy.partOf = links(.partOf)
      anatomy.attachesTo = links(.attachesTo)
      anatomy.crosses = links(.crosses)
      return .anatomy(anatomy)
    case .condition:
      var condition = Condition(id: ID(name.value), facts: facts)
      condition.seekHelp = seekHelp
      condition.broader = links(.broader)
      condition.affects = links(.affects)
      condition.treatments = links(.treatments)
      condition.confusedWith = links(.confusedWith)
      condition.leadsTo = mixedLinks(.leadsTo)
      return .condition(condition)
    case .symptom:
      var symptom = Symptom(id: ID(name.value), facts: facts)
      symptom.feltIn = links(.feltIn)
      symptom.causes = links(.causes)
      symptom.conditions = links(.conditions)
      symptom.treatments = links(.treatments)
      symptom.tips = links(.tips)
      return .symptom(symptom)
    case .cause:
      var cause = Cause(id: ID(name.value), facts: facts)
      cause.order = words("order").first.flatMap { Int($0.value) }
      cause.involves = links(.involves)
      cause.leadsTo = links(.leadsTo)
      cause.treatments = links(.treatments)
      cause.tips = links(.tips)
      return .cause(cause)
    case .treatment:
      var treatment = Treatment(id: ID(name.value), facts: facts)
      treatment.targets = links(.targets)
      treatment.next = links(.next)
      return .treatment(treatment)
    case .caution:
      var caution = Caution(
        id: ID(name.value), facts: facts, says: name,
        strength: flags.contains("harm") ? .harm : .limit)
      caution.avoid = mixedLinks(.avoid)
      caution.when = links(.when)
      return .caution(caution)
    case .story:
      let recorded = words("consent").first.map { $0.map { $0 == "yes" } }
      var story = Story(
        id: ID(name.value), facts: facts,
        consent: Story.Consent(isRecorded: recorded ?? Located(true, at: range), basis: "told"))
      story.illustrates = mixedLinks(.illustrates)
      return .story(story)
    case .guide:
      var guide = Guide(id: ID(name.value), facts: facts)
      guide.about = mixedLinks(.about)
      return .guide(guide)
    case .comparison:
      var comparison = Comparison(id: ID(name.value), facts: facts)
      comparison.between = links(.between)
      comparison.questions = clauses(Relation.asksAbout.rawValue).map {
        Comparison.Question(ask: "Which?", pointsTo: mixedLinks($0))
      }
      return .comparison(comparison)
    case .tip: return .tip(Tip(id: ID(name.value), facts: facts))
    case .activity: return .activity(Activity(id: ID(name.value), facts: facts))
    case .term: return .term(Term(id: ID(name.value), facts: facts, plain: "word"))
    case .person: return .person(Person(id: ID(name.value), facts: facts))
    case .page: return .page(Page(id: ID(name.value), facts: facts))
    }
  }

  private var facts: EntityFacts {
    var facts = EntityFacts(file: range, title: name)
    facts.isDraft = flags.contains("draft")
    let authors: [Link<Person>] = links(.author)
    facts.author = authors.first
    facts.confirm = words("confirm")
    let review = words("review")
    if review.count >= 2, let day = CalendarDate(review[1].value) {
      facts.review = Review(
        reviewer: Link(review[0].map { ID($0) }), on: review[1].map { _ in day },
        months: review.count > 2 ? Int(review[2].value) : nil)
    }
    return facts
  }

  private var seekHelp: SeekHelp? {
    let tiers = CareTier.allCases.map { ($0, words($0.rawValue)) }.filter { !$0.1.isEmpty }
    guard let first = tiers.first?.1.first else { return nil }
    return SeekHelp(lines: Dictionary(uniqueKeysWithValues: tiers), at: first.range)
  }
}
