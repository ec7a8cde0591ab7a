public import Diagnostics

/// Joins entities into a catalog and says everything that is wrong with their links.
public struct CatalogBuilder: Sendable {
  /// Whether drafts are published too.
  public var includesDrafts: Bool

  /// Joins with or without drafts.
  public init(includesDrafts: Bool = false) { self.includesDrafts = includesDrafts }

  /// The catalog of what is published.
  ///
  /// - Parameters:
  ///   - entities: All entities that could be read, drafts included, in any order.
  ///   - unreadable: The names of entities whose front matter has mistakes of its own: links to them
  ///     are left out without a second message.
  ///   - mentions: Which entities each article's text links to.
  /// - Returns: The catalog, without the links that are broken, and what is wrong.
  public func catalog(
    of entities: [Entity], unreadable: Set<EntityKey> = [],
    mentions: [EntityKey: [EntityKey]] = [:]
  ) -> (Catalog, [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let named = entities.map { (key: $0.key, entity: $0) }
      .sorted { ($0.key, $0.entity.facts.file) < ($1.key, $1.entity.facts.file) }
    var all: [(key: EntityKey, entity: Entity)] = []
    for item in named {
      if let last = all.last, last.key == item.key {
        diagnostics.append(duplicate(item.key, item.entity, first: last.entity))
      } else {
        all.append(item)
      }
    }
    let published = all.filter { includesDrafts || !$0.entity.facts.isDraft }
    let keys = published.map(\.key)
    let positions = Dictionary(
      zip(keys, keys.indices), uniquingKeysWith: { first, _ in first })
    var resolver = LinkResolver(
      positions: positions, drafts: Set(all.map(\.key)).subtracting(keys), unreadable: unreadable)
    var edges: [Edge] = []
    for (position, item) in published.enumerated() {
      edges += resolver.edges(from: position, item.key, item.entity)
    }
    for item in all where positions[item.key] == nil {
      resolver.check(draft: item.entity, item.key)
    }
    let mentioned = keys.map { key in (mentions[key] ?? []).compactMap { positions[$0] } }
    let catalog = Catalog(
      entities: published.map(\.entity), keys: keys, positions: positions, edges: edges,
      mentions: mentioned)
    return (catalog, diagnostics + resolver.diagnostics)
  }

  private func duplicate(_ key: EntityKey, _ entity: Entity, first: Entity) -> Diagnostic {
    .error(
      .duplicateID, "two articles are called '\(key)'", at: entity.facts.file,
      explanation: "The file name is the name of the article, so it must be unique in its kind.",
      notes: [Diagnostic.Note("the other one is here", at: first.facts.file)])
  }
}
