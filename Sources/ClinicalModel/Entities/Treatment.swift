/// What a therapist does.
public struct Treatment: ClinicalEntity {
  /// Every entity of the type is of this kind.
  public static let kind = Kind.treatment
  /// The file name of its article.
  public var id: ID<Treatment>
  /// What every kind has.
  public var facts: EntityFacts
  /// Its place in a course of treatment, from 1.
  public var step: Int?
  /// What it consists of.
  public var parts: [String] = []
  /// The body parts it works on.
  public var targets: [Link<Anatomy>] = []
  /// What comes after it.
  public var next: [Link<Treatment>] = []

  /// A treatment with nothing linked yet.
  public init(id: ID<Treatment>, facts: EntityFacts) {
    self.id = id
    self.facts = facts
  }

  /// The links it declares, in the order of its fields.
  public var ownLinks: [DeclaredLink] {
    var links: [DeclaredLink] = []
    links.add(.targets, targets)
    links.add(.next, next)
    return links
  }
}
