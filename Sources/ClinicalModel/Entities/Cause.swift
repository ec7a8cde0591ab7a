/// A contributing factor.
public struct Cause: ClinicalEntity {
  /// Every entity of the type is of this kind.
  public static let kind = Kind.cause
  /// The file name of its article.
  public var id: ID<Cause>
  /// What every kind has.
  public var facts: EntityFacts
  /// Its place in lists; lower comes first.
  public var order: Int?
  /// How common it is, 1 for the most common; only where a source says so.
  public var rank: Int?
  /// The body parts at work.
  public var involves: [Link<Anatomy>] = []
  /// The problems it can lead to.
  public var leadsTo: [Link<Condition>] = []
  /// What therapists do about it.
  public var treatments: [Link<Treatment>] = []
  /// What the patient can do about it.
  public var tips: [Link<Tip>] = []

  /// A factor with nothing linked yet.
  public init(id: ID<Cause>, facts: EntityFacts) {
    self.id = id
    self.facts = facts
  }

  /// The links it declares, in the order of its fields.
  public var ownLinks: [DeclaredLink] {
    var links: [DeclaredLink] = []
    links.add(.involves, involves)
    links.add(.leadsTo, leadsTo)
    links.add(.treatments, treatments)
    links.add(.tips, tips)
    return links
  }
}
