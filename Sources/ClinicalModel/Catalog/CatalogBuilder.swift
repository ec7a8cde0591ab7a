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
    // Of two articles with one name, the published one holds it.
    let named = entities.map { (key: $0.key, draft: $0.facts.isDraft ? 1 : 0, entity: $0) }
      .sorted {
        ($0.key, $0.draft, $0.entity.facts.file) < ($1.key, $1.draft, $1.entity.facts.file)
      }
    var all: [(key: EntityKey, entity: Entity)] = []
    var duplicates: [Entity] = []
    for item in named {
      if let last = all.last, last.key == item.key {
        diagnostics.append(duplicate(item.key, item.entity, first: last.entity))
        duplicates.append(item.entity)
      } else {
        all.append((item.key, item.entity))
      }
    }
    let published = all.filter { isPublished($0.entity) }
    let keys = published.map(\.key)
    let positions = Dictionary(
      zip(keys, keys.indices), uniquingKeysWith: { first, _ in first })
    var resolver = LinkResolver(
      positions: positions, drafts: Set(all.map(\.key)).subtracting(keys), unreadable: unreadable)
    var edges: [Edge] = []
    for item in published { edges += resolver.edges(of: item.entity, .error) }
    // Links of what is not published lead nowhere, but their mistakes are said in the same run.
    let others = all.map(\.entity).filter { positions[$0.key] == nil } + duplicates
    for entity in others { _ = resolver.edges(of: entity, severity(in: entity)) }
    let mentioned = keys.map { key in
      var seen: Set<Int> = []
      return (mentions[key] ?? []).compactMap { positions[$0] }
        .filter { seen.insert($0).inserted }
    }
    let catalog = Catalog(
      entities: published.map(\.entity), keys: keys, positions: positions, edges: edges,
      mentions: mentioned)
    return (catalog, diagnostics + resolver.diagnostics)
  }

  /// How bad a mistake in an article is: drafts may be unfinished.
  private func severity(in entity: Entity) -> Severity {
    isPublished(entity) ? .error : .warning
  }

  private func isPublished(_ entity: Entity) -> Bool {
    includesDrafts || !entity.facts.isDraft
  }

  private func duplicate(_ key: EntityKey, _ entity: Entity, first: Entity) -> Diagnostic {
    Diagnostic(
      severity(in: entity), .duplicateID, "two articles are called '\(key)'", at: entity.facts.file,
      explanation: "The file name is the name of the article, so it must be unique in its kind.",
      notes: [Diagnostic.Note("the other one is here", at: first.facts.file)])
  }
}
