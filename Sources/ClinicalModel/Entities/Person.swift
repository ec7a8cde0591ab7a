/// An author or reviewer.
public struct Person: ClinicalEntity {
  /// Every entity of the type is of this kind.
  public static let kind = Kind.person
  /// The file name of its article.
  public var id: ID<Person>
  /// What every kind has.
  public var facts: EntityFacts
  /// What qualifies them, as they would write it behind their name.
  public var credentials: String?

  /// Somebody.
  public init(id: ID<Person>, facts: EntityFacts, credentials: String? = nil) {
    self.id = id
    self.facts = facts
    self.credentials = credentials
  }
}
