/// A word explained on the glossary.
public struct Term: ClinicalEntity {
  /// Every entity of the type is of this kind.
  public static let kind = Kind.term
  /// The file name of its article.
  public var id: ID<Term>
  /// What every kind has.
  public var facts: EntityFacts
  /// What it means, in plain words.
  public var plain: String

  /// A word and what it means.
  public init(id: ID<Term>, facts: EntityFacts, plain: String) {
    self.id = id
    self.facts = facts
    self.plain = plain
  }
}
