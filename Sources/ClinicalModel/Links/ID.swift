/// The name of an entity, typed by what it names, so that code cannot give a treatment where a cause
/// is wanted.
public struct ID<Entity: ClinicalEntity>: Hashable, Sendable, Comparable {
  /// The file name of the article without `.md`; unique within its kind.
  public var name: String

  /// Names an entity.
  public init(_ name: String) { self.name = name }

  /// The same name without its static type.
  public var key: EntityKey { EntityKey(kind: Entity.kind, name: name) }

  /// Byte order of the names.
  public static func < (left: ID, right: ID) -> Bool { left.name < right.name }
}
