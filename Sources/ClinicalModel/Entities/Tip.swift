/// A movement of daily life, such as bending, and an easier way to do it.
public struct Tip: ClinicalEntity {
  /// Every entity of the type is of this kind.
  public static let kind = Kind.tip
  /// The file name of its article.
  public var id: ID<Tip>
  /// What every kind has.
  public var facts: EntityFacts
  /// What to do, in order.
  public var steps: [String] = []
  /// When it is of use.
  public var situations: [String] = []

  /// A tip without steps.
  public init(id: ID<Tip>, facts: EntityFacts) {
    self.id = id
    self.facts = facts
  }
}
