public import Diagnostics

/// What happened to one patient.
public struct Story: ClinicalEntity {
  /// The patient's permission to tell it.
  public struct Consent: Sendable {
    /// Whether the clinic holds a record of it.
    public var isRecorded: Located<Bool>
    /// On what ground the story is told.
    public var basis: String

    /// Permission, as far as it is on file.
    public init(isRecorded: Located<Bool>, basis: String) {
      self.isRecorded = isRecorded
      self.basis = basis
    }
  }

  /// Every entity of the type is of this kind.
  public static let kind = Kind.story
  /// The file name of its article.
  public var id: ID<Story>
  /// What every kind has.
  public var facts: EntityFacts
  /// The patient's permission.
  public var consent: Consent
  /// What the story is an example of.
  public var illustrates: [MixedLink] = []

  /// A story told with `consent`.
  public init(id: ID<Story>, facts: EntityFacts, consent: Consent) {
    self.id = id
    self.facts = facts
    self.consent = consent
  }

  /// The links it declares, in the order of its fields.
  public var ownLinks: [DeclaredLink] {
    var links: [DeclaredLink] = []
    links.add(.illustrates, illustrates)
    return links
  }
}
