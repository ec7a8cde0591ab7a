public import Diagnostics

/// A link whose two ends are known to exist.
public struct Edge: Sendable, Hashable {
  /// The position in the catalog of the entity that declares it.
  public var from: Int
  /// What it says.
  public var relation: Relation
  /// The position in the catalog of its target.
  public var to: Int
  /// What else the author said about it.
  public var details: LinkDetails
  /// Where its target is written.
  public var range: SourceRange

  /// The end that is not `position`.
  public func otherEnd(from position: Int) -> Int { from == position ? to : from }
}
