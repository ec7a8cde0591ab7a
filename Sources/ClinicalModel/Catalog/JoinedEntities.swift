public import Diagnostics

/// A catalog, what is wrong with its links, and what it takes to join it again when a few entities
/// change.
public struct JoinedEntities: Sendable {
  /// What is published, without the links that are broken.
  public let catalog: Catalog
  /// What is wrong.
  public let diagnostics: [Diagnostic]

  private let names: Names
  /// The links of the published entities, at their positions.
  private let links: [ResolvedLinks]
  /// The links of what is not published: they lead nowhere, but their mistakes are said.
  private let others: [ResolvedLinks]
  private let duplicates: Duplicates

  /// Articles that share a name with another.
  struct Duplicates: Sendable {
    var keys: Set<EntityKey> = []
    var diagnostics: [Diagnostic] = []
  }

  init(
    _ published: [(key: EntityKey, entity: Entity)], names: Names, links: [ResolvedLinks],
    others: [ResolvedLinks], duplicates: Duplicates, mentions: [EntityKey: [EntityKey]]
  ) {
    self.names = names
    self.links = links
    self.others = others
    self.duplicates = duplicates
    let keys = published.map(\.key)
    let mutual = MutualLinks(links, others: others)
    catalog = Catalog(
      entities: published.map(\.entity), keys: keys, positions: names.positions,
      edges: mutual.edges, mentions: keys.map { names.mentioned(mentions[$0] ?? []) })
    diagnostics = duplicates.diagnostics + mutual.diagnostics
  }

  private init(
    _ before: JoinedEntities, links: [ResolvedLinks], _ catalog: (MutualLinks) -> Catalog
  ) {
    names = before.names
    others = before.others
    duplicates = before.duplicates
    self.links = links
    let mutual = MutualLinks(links, others: others)
    self.catalog = catalog(mutual)
    diagnostics = duplicates.diagnostics + mutual.diagnostics
  }

  /// The same with other versions of some entities, as if all had been joined anew.
  ///
  /// - Parameters:
  ///   - changed: Entities that were there and published before, and still are.
  ///   - mentions: Which entities the texts of these and of other articles link to, where that has
  ///     changed.
  /// - Returns: Nil when one of the entities was not published before, or shares its name.
  public func replacing(
    _ changed: [Entity], mentions: [EntityKey: [EntityKey]]
  ) -> JoinedEntities? {
    // Which article holds a shared name is for a whole join to say.
    guard duplicates.keys.isDisjoint(with: mentions.keys) else { return nil }
    var entities = catalog.entities
    var facts = catalog.facts
    var links = links
    var order = catalog.order
    for entity in changed {
      let key = entity.key
      guard let position = names.positions[key], !duplicates.keys.contains(key) else {
        return nil
      }
      entities[position] = entity
      facts[position] = entity.facts
      links[position] = LinkResolver.links(of: entity, names, .error)
      order = ListOrder.of(entities, moving: position, in: order)
    }
    var mentioned = catalog.mentions
    for (key, targets) in mentions {
      guard let position = names.positions[key] else { continue }
      mentioned[position] = names.mentioned(targets)
    }
    return JoinedEntities(self, links: links) { mutual in
      Catalog(
        entities: entities, facts: facts, keys: catalog.keys, positions: names.positions,
        edges: mutual.edges, mentions: mentioned, order: order)
    }
  }
}

extension Names {
  /// The positions of those of `keys` that are published, each once.
  fileprivate func mentioned(_ keys: [EntityKey]) -> [Int] {
    var seen: Set<Int> = []
    return keys.compactMap { positions[$0] }.filter { seen.insert($0).inserted }
  }
}
