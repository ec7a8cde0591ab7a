/// What an author may say about a link beyond its target.
public struct LinkDetails: Hashable, Sendable {
  /// On what ground the link is drawn.
  public var basis: Basis
  /// Which side of the body, where it matters.
  public var side: Side?
  /// Whether a cause brings the symptom about or makes it worse.
  public var role: Role
  /// Which end of a muscle, for attachments.
  public var end: AttachmentEnd?

  /// A link that is stated and says no more, unless told otherwise.
  public init(
    basis: Basis = .stated, side: Side? = nil, role: Role = .causes, end: AttachmentEnd? = nil
  ) {
    self.basis = basis
    self.side = side
    self.role = role
    self.end = end
  }
}
