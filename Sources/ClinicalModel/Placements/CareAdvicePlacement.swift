/// What a page says about when to get help.
public enum CareAdvicePlacement: Sendable, Hashable {
  /// The advice of the conditions the page serves, in full.
  case full(CareAdvice)
  /// One line that leads to When to seek help.
  case link
  /// Nothing: the page is not about health.
  case none

  /// Works out what the page of an entity says.
  ///
  /// Conditions, symptoms, the treatments and tips that serve them, guides and comparisons show the
  /// advice in full. Where none is written, and on the pages of causes, stories, anatomy and
  /// activities, one line leads to it.
  public init(for position: Int, in catalog: Catalog) {
    switch catalog.keys[position].kind {
    case .condition, .symptom, .treatment, .tip, .guide, .comparison:
      let conditions = Self.conditions(servedBy: position, in: catalog)
      let advice = CareAdvice(for: conditions, in: catalog)
      self = advice.tiers.isEmpty ? .link : .full(advice)
    case .cause, .story, .anatomy, .activity: self = .link
    case .term, .person, .page, .caution: self = .none
    }
  }

  /// The conditions whose advice belongs on an entity's page, in order, each once.
  static func conditions(servedBy position: Int, in catalog: Catalog) -> [Int] {
    let found: [Int]
    switch catalog.keys[position].kind {
    case .condition: found = [position]
    case .symptom: found = catalog.targets(of: position, .conditions)
    case .treatment:
      found = served(position, by: .treatments, in: catalog)
    case .tip: found = served(position, by: .tips, in: catalog)
    case .guide:
      found = catalog.targets(of: position, .about).flatMap { other -> [Int] in
        // A guide about a guide would otherwise go round in circles.
        catalog.keys[other].kind == .guide ? [] : conditions(servedBy: other, in: catalog)
      }
    case .comparison: found = catalog.targets(of: position, .between)
    default: found = []
    }
    var seen: Set<Int> = []
    return found.filter { seen.insert($0).inserted }
  }

  /// The conditions that name a treatment or tip, those of the symptoms that do, and those that the
  /// causes it addresses lead to.
  private static func served(
    _ position: Int, by relation: Relation, in catalog: Catalog
  ) -> [Int] {
    catalog.origins(of: position, relation).flatMap { origin -> [Int] in
      switch catalog.keys[origin].kind {
      case .condition: [origin]
      case .symptom: catalog.targets(of: origin, .conditions)
      case .cause:
        catalog.targets(of: origin, .leadsTo).filter { catalog.keys[$0].kind == .condition }
      default: []
      }
    }
  }
}
