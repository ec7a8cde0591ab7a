public import Diagnostics

/// One thing that must hold, or that somebody must look at, in what the clinic has written.
public protocol GraphRule: Sendable {
  /// The name printed with each finding.
  static var id: Diagnostic.ID { get }
  /// What the rule says, in one sentence, for `sinew check --list-rules` and the documentation.
  static var says: String { get }
  /// Everything in `catalog` that breaks the rule on the day `today`.
  func findings(in catalog: Catalog, today: CalendarDate) -> [Diagnostic]
}

/// The rules of the graph, all of them.
public enum GraphRules {
  /// Every rule, in the order of the documentation.
  public static let all: [any GraphRule] = [
    UnexplainedSymptom(), UnreachedCause(), UnreachedTreatment(), UnreachedCondition(),
    UnaddressedCause(), MissingCareAdvice(), UntieredCareAdvice(), MissingEmergencyTier(),
    MissingAuthor(), ReviewMissing(), ReviewOverdue(), UnsignedInference(), ToConfirm(),
    ConsentNotOnFile(), Cycle(),
  ]

  /// Everything that breaks a rule.
  public static func findings(in catalog: Catalog, today: CalendarDate) -> [Diagnostic] {
    all.flatMap { $0.findings(in: catalog, today: today) }
  }
}

extension Catalog {
  /// Where messages about an entity as a whole point: its title.
  func titleRange(_ position: Int) -> SourceRange { facts[position].title.range }

  /// The entity as messages name it: `cause 'too-much-sitting'`.
  func name(_ position: Int) -> String {
    "\(keys[position].kind) '\(keys[position].name)'"
  }
}
