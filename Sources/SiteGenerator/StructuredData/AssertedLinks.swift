import ClinicalModel

/// The links that may be told as facts: not inferred, and no cause that only makes things worse.
extension StructuredData {
  /// The entities to which an entity declares a link.
  func asserted(from position: Int, _ relation: Relation) -> [Int] {
    assertedLinks(from: position, relation).map { $0.otherEnd(from: position) }
  }

  /// The links that an entity declares.
  func assertedLinks(from position: Int, _ relation: Relation) -> [Edge] {
    catalog.links(from: position, relation).filter(Self.isAsserted)
  }

  /// The entities, of one kind or any, that declare a link to an entity.
  func asserted(to position: Int, _ relation: Relation, from kind: Kind? = nil) -> [Int] {
    catalog.links(to: position, relation).filter(Self.isAsserted)
      .map { $0.otherEnd(from: position) }
      .filter { kind == nil || catalog.keys[$0].kind == kind }
  }

  private static func isAsserted(_ edge: Edge) -> Bool {
    edge.details.basis != .inferred && edge.details.role != .aggravates
  }
}
