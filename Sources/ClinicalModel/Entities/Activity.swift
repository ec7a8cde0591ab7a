/// Something people do that may help or harm, such as stretching.
public struct Activity: ClinicalEntity {
  /// Every entity of the type is of this kind.
  public static let kind = Kind.activity
  /// The file name of its article.
  public var id: ID<Activity>
  /// What every kind has.
  public var facts: EntityFacts

  /// An activity.
  public init(id: ID<Activity>, facts: EntityFacts) {
    self.id = id
    self.facts = facts
  }
}
