public import Diagnostics

/// Do not do X when Y; or X alone is not enough for Y.
public struct Caution: ClinicalEntity {
  /// How much is at stake.
  public enum Strength: String, Sendable, CaseIterable, Comparable {
    /// It can make things worse.
    case harm
    /// It is not enough.
    case limit

    /// Harm first.
    public static func < (left: Strength, right: Strength) -> Bool {
      left == .harm && right == .limit
    }
  }

  /// Every entity of the type is of this kind.
  public static let kind = Kind.caution
  /// The file name of its article.
  public var id: ID<Caution>
  /// What every kind has.
  public var facts: EntityFacts
  /// The words shown to patients.
  public var says: Located<String>
  /// How much is at stake.
  public var strength: Strength
  /// What to avoid.
  public var avoid: [MixedLink] = []
  /// The conditions under which to avoid it.
  public var when: [Link<Condition>] = []

  /// A caution in the clinic's words.
  public init(id: ID<Caution>, facts: EntityFacts, says: Located<String>, strength: Strength) {
    self.id = id
    self.facts = facts
    self.says = says
    self.strength = strength
  }

  /// The links it declares, in the order of its fields.
  public var ownLinks: [DeclaredLink] {
    var links: [DeclaredLink] = []
    links.add(.avoid, avoid)
    links.add(.when, when)
    return links
  }
}
