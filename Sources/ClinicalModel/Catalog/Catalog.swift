import Diagnostics

/// Everything the clinic has written about, joined: causes, treatments and all other kinds, each link
/// in both directions.
///
/// Entities are addressed by their position, which follows kind and name, so that the same content
/// gives the same catalog whatever the order in which files were read.
///
/// A class, though it never changes: it is handed to everything that reads it, and copying a
/// structure of a dozen fields each time took a noticeable part of a build.
public final class Catalog: Sendable {
  /// All published entities, by kind, then name.
  public let entities: [Entity]
  /// The names of the entities, at the same positions.
  public let keys: [EntityKey]
  /// What every kind has, at the same positions.
  public let facts: [EntityFacts]
  /// All links, in the order in which their entities declare them.
  public let edges: [Edge]
  /// Which entities each article's text links to, at the same positions, in order, each once.
  public let mentions: [[Int]]

  /// All positions in the order of lists.
  public let order: [Int]
  /// Each entity's place in `order`, at the same positions.
  private let ranks: [Int]
  let positions: [EntityKey: Int]
  /// Where each entity's own links begin in `edges`, and where the last one's end.
  private let outgoing: [Int]
  private let incoming: IncomingEdges

  /// Joins what has been judged; `edges` are in the order of the entities that declare them.
  convenience init(
    entities: [Entity], keys: [EntityKey], positions: [EntityKey: Int], edges: [Edge],
    mentions: [[Int]]
  ) {
    self.init(
      entities: entities, facts: entities.map(\.facts), keys: keys, positions: positions,
      edges: edges, mentions: mentions, order: ListOrder.of(entities))
  }

  init(
    entities: [Entity], facts: [EntityFacts], keys: [EntityKey], positions: [EntityKey: Int],
    edges: [Edge], mentions: [[Int]], order: [Int]
  ) {
    self.entities = entities
    self.facts = facts
    self.keys = keys
    self.positions = positions
    self.edges = edges
    self.mentions = mentions
    self.order = order
    var ranks = [Int](repeating: 0, count: order.count)
    for (rank, position) in order.enumerated() { ranks[position] = rank }
    self.ranks = ranks
    var outgoing = [Int](repeating: 0, count: entities.count + 1)
    for edge in edges { outgoing[edge.from + 1] += 1 }
    for position in entities.indices { outgoing[position + 1] += outgoing[position] }
    self.outgoing = outgoing
    incoming = IncomingEdges(edges, outgoing: outgoing, order: order)
  }

  /// The position of an entity, or nil where there is none of that name.
  public func position(of key: EntityKey) -> Int? { positions[key] }

  /// The positions of one kind's entities, in order of their names.
  public func positions(of kind: Kind) -> [Int] { keys.indices.filter { keys[$0].kind == kind } }

  /// The links of one relation that an entity declares, and, where the relation is symmetric, those
  /// that others declare to it.
  public func links(from position: Int, _ relation: Relation) -> [Edge] {
    let declared = edges(outgoing[position]..<outgoing[position + 1], relation)
    return relation.isSymmetric ? declared + edges(incoming[position], relation) : declared
  }

  /// Positions in the order of lists: causes and treatments as their authors ordered them, then by
  /// title.
  public func listed(_ positions: [Int]) -> [Int] {
    positions.sorted { ranks[$0] < ranks[$1] }
  }

  /// The links of one relation that others declare to an entity, in the order of lists: the
  /// generated inverse.
  public func links(to position: Int, _ relation: Relation) -> [Edge] {
    relation.isSymmetric
      ? links(from: position, relation) : edges(incoming[position], relation)
  }

  /// The entities that one relation leads to.
  public func targets(of position: Int, _ relation: Relation) -> [Int] {
    links(from: position, relation).map { $0.otherEnd(from: position) }
  }

  /// The entities that one relation comes from.
  public func origins(of position: Int, _ relation: Relation) -> [Int] {
    links(to: position, relation).map { $0.otherEnd(from: position) }
  }

  /// The entity itself and all that are reached by following one relation backwards, each once:
  /// a condition and all its narrower ones.
  public func closure(of position: Int, against relation: Relation) -> [Int] {
    reach(from: position) { origins(of: $0, relation) }
  }

  /// The entity itself and all that are reached by following one relation, each once: a condition
  /// and all its broader ones.
  public func closure(of position: Int, along relation: Relation) -> [Int] {
    reach(from: position) { targets(of: $0, relation) }
  }

  private func reach(from position: Int, _ next: (Int) -> [Int]) -> [Int] {
    var found = [position]
    var seen: Set<Int> = [position]
    var index = 0
    while index < found.count {
      for other in next(found[index]) where seen.insert(other).inserted { found.append(other) }
      index += 1
    }
    return found
  }

  private func edges(_ numbers: some Sequence<Int>, _ relation: Relation) -> [Edge] {
    var found: [Edge] = []
    for number in numbers where edges[number].relation == relation { found.append(edges[number]) }
    return found
  }
}
