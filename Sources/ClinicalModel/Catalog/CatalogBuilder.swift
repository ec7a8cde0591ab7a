import Diagnostics

/// Joins entities into a catalog and says everything that is wrong with their links.
public struct CatalogBuilder: Sendable {
  /// Whether drafts are published too.
  public var includesDrafts: Bool

  /// Joins with or without drafts.
  public init(includesDrafts: Bool = false) { self.includesDrafts = includesDrafts }

  /// Joins entities.
  ///
  /// - Parameters:
  ///   - entities: All entities that could be read, drafts included, in any order.
  ///   - unreadable: The names of entities whose front matter has mistakes of its own: links to them
  ///     are left out without a second message.
  ///   - mentions: Which entities each article's text links to.
  /// - Returns: The catalog of what is published, and what is wrong.
  public func join(
    _ entities: [Entity], unreadable: Set<EntityKey> = [],
    mentions: [EntityKey: [EntityKey]] = [:]
  ) -> JoinedEntities {
    // Of two articles with one name, the published one holds it.
    let named = entities.map { (key: $0.key, draft: $0.facts.isDraft ? 1 : 0, entity: $0) }
      .sorted {
        ($0.key, $0.draft, $0.entity.facts.file) < ($1.key, $1.draft, $1.entity.facts.file)
      }
    var all: [(key: EntityKey, entity: Entity)] = []
    var repeated: [Entity] = []
    var duplicates = JoinedEntities.Duplicates()
    for item in named {
      if let last = all.last, last.key == item.key {
        duplicates.keys.insert(item.key)
        duplicates.diagnostics.append(duplicate(item.key, item.entity, first: last.entity))
        repeated.append(item.entity)
      } else {
        all.append((item.key, item.entity))
      }
    }
    let published = all.filter { isPublished($0.entity) }
    let keys = published.map(\.key)
    let positions = Dictionary(
      zip(keys, keys.indices), uniquingKeysWith: { first, _ in first })
    let names = Names(
      positions: positions, drafts: Set(all.map(\.key)).subtracting(keys), unreadable: unreadable)
    let others = all.map(\.entity).filter { positions[$0.key] == nil } + repeated
    return JoinedEntities(
      published, names: names,
      links: published.map { LinkResolver.links(of: $0.entity, names, .error) },
      others: others.map { LinkResolver.links(of: $0, names, severity(in: $0)) },
      duplicates: duplicates, mentions: mentions)
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
