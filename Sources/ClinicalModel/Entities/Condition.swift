/// A problem with a name, complications included.
public struct Condition: ClinicalEntity {
  /// Every entity of the type is of this kind.
  public static let kind = Kind.condition
  /// The file name of its article.
  public var id: ID<Condition>
  /// What every kind has.
  public var facts: EntityFacts
  /// When to get help, as far as the clinic has written it.
  public var seekHelp: SeekHelp?
  /// The wider problem it is a form of; it inherits that one's care advice and cautions.
  public var broader: [Link<Condition>] = []
  /// The body parts it is about.
  public var affects: [Link<Anatomy>] = []
  /// What therapists do about it.
  public var treatments: [Link<Treatment>] = []
  /// Problems that feel alike; holds in both directions.
  public var confusedWith: [Link<Condition>] = []
  /// Problems, or causes of problems, that can follow.
  public var leadsTo: [MixedLink] = []

  /// A problem with nothing linked yet.
  public init(id: ID<Condition>, facts: EntityFacts) {
    self.id = id
    self.facts = facts
  }

  /// The links it declares, in the order of its fields.
  public var ownLinks: [DeclaredLink] {
    var links: [DeclaredLink] = []
    links.add(.broader, broader)
    links.add(.affects, affects)
    links.add(.treatments, treatments)
    links.add(.confusedWith, confusedWith)
    links.add(.leadsTo, leadsTo)
    return links
  }
}
