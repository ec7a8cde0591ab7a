/// A muscle, joint, bone, nerve, tissue or region.
public struct Anatomy: ClinicalEntity {
  /// The sorts of body part, as schema.org tells them apart.
  public enum Structure: String, Sendable, CaseIterable {
    case muscle, joint, bone, nerve, tissue, region
  }

  /// Every entity of the type is of this kind.
  public static let kind = Kind.anatomy
  /// The file name of its article.
  public var id: ID<Anatomy>
  /// What every kind has.
  public var facts: EntityFacts
  /// What sort of body part it is.
  public var structure: Structure
  /// What it does.
  public var actions: [String] = []
  /// Pictures in words that help a patient imagine it.
  public var analogies: [String] = []
  /// The larger parts it belongs to.
  public var partOf: [Link<Anatomy>] = []
  /// Where a muscle holds on, with the end that does.
  public var attachesTo: [Link<Anatomy>] = []
  /// The joints it spans.
  public var crosses: [Link<Anatomy>] = []

  /// A body part of one sort.
  public init(id: ID<Anatomy>, facts: EntityFacts, structure: Structure) {
    self.id = id
    self.facts = facts
    self.structure = structure
  }

  /// The links it declares, in the order of its fields.
  public var ownLinks: [DeclaredLink] {
    var links: [DeclaredLink] = []
    links.add(.partOf, partOf)
    links.add(.attachesTo, attachesTo)
    links.add(.crosses, crosses)
    return links
  }
}
