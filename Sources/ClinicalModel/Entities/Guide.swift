/// A long article that joins the others.
public struct Guide: ClinicalEntity {
  /// Every entity of the type is of this kind.
  public static let kind = Kind.guide
  /// The file name of its article.
  public var id: ID<Guide>
  /// What every kind has.
  public var facts: EntityFacts
  /// What it is about.
  public var about: [MixedLink] = []

  /// A guide about nothing yet.
  public init(id: ID<Guide>, facts: EntityFacts) {
    self.id = id
    self.facts = facts
  }

  /// The links it declares, in the order of its fields.
  public var ownLinks: [DeclaredLink] {
    var links: [DeclaredLink] = []
    links.add(.about, about)
    return links
  }
}
