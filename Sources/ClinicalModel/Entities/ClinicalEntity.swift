/// One thing the clinic writes about: what every kind has in common.
public protocol ClinicalEntity: Sendable {
  /// The kind, which is the same for all entities of the type.
  static var kind: Kind { get }
  /// Its name.
  var id: ID<Self> { get }
  /// What every kind has.
  var facts: EntityFacts { get }
  /// The links it declares of its own kind, in the order of its fields.
  var ownLinks: [DeclaredLink] { get }
}

extension ClinicalEntity {
  /// Nothing, for kinds that only others link to.
  public var ownLinks: [DeclaredLink] { [] }

  /// All links it declares: its own, its author and its reviewer.
  public var declaredLinks: [DeclaredLink] {
    var links = ownLinks
    if let author = facts.author { links.add(.author, [author]) }
    if let reviewer = facts.review?.reviewer { links.add(.reviewedBy, [reviewer]) }
    return links
  }
}
