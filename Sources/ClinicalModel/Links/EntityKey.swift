/// The name of an entity together with its kind: what an `ID` is once its static type is not known.
public struct EntityKey: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// What kind of entity.
  public var kind: Kind
  /// Its name, unique within the kind.
  public var name: String

  /// Names an entity of a kind.
  public init(kind: Kind, name: String) {
    self.kind = kind
    self.name = name
  }

  /// The form used in Markdown links and in `graph.json`: `cause:too-much-sitting`.
  public var description: String { "\(kind.rawValue):\(name)" }

  /// By kind, then name.
  public static func < (left: EntityKey, right: EntityKey) -> Bool {
    left.kind == right.kind ? left.name < right.name : left.kind < right.kind
  }
}
