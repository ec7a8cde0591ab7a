/// What a patient feels.
public struct Symptom: ClinicalEntity {
  /// Every entity of the type is of this kind.
  public static let kind = Kind.symptom
  /// The file name of its article.
  public var id: ID<Symptom>
  /// What every kind has.
  public var facts: EntityFacts
  /// Where it is felt.
  public var feltIn: [Link<Anatomy>] = []
  /// What may bring it about or make it worse.
  public var causes: [Link<Cause>] = []
  /// The problems it may belong to.
  public var conditions: [Link<Condition>] = []
  /// What therapists do about it.
  public var treatments: [Link<Treatment>] = []
  /// What the patient can do in daily life.
  public var tips: [Link<Tip>] = []

  /// A symptom with nothing linked yet.
  public init(id: ID<Symptom>, facts: EntityFacts) {
    self.id = id
    self.facts = facts
  }

  /// The links it declares, in the order of its fields.
  public var ownLinks: [DeclaredLink] {
    var links: [DeclaredLink] = []
    links.add(.feltIn, feltIn)
    links.add(.causes, causes)
    links.add(.conditions, conditions)
    links.add(.treatments, treatments)
    links.add(.tips, tips)
    return links
  }
}
