/// Anything else the clinic writes: contact, privacy, accessibility.
public struct Page: ClinicalEntity {
  /// Every entity of the type is of this kind.
  public static let kind = Kind.page
  /// The file name of its article.
  public var id: ID<Page>
  /// What every kind has.
  public var facts: EntityFacts

  /// A free page.
  public init(id: ID<Page>, facts: EntityFacts) {
    self.id = id
    self.facts = facts
  }
}
