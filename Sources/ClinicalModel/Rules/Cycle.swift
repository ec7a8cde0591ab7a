import Diagnostics

/// What is part of itself, broader than itself or after itself makes no sense to anybody.
struct Cycle: GraphRule {
  static let id: Diagnostic.ID = "cycle"
  static let says = "'partOf', 'broader' and 'next' never lead back to where they started."

  func findings(in catalog: Catalog, today: CalendarDate) -> [Diagnostic] {
    Relation.allCases.filter(\.mustNotCycle).flatMap { relation in
      catalog.keys.indices.compactMap { start in
        guard let path = Self.cycle(from: start, relation, in: catalog), path.min() == start,
          let edge = catalog.links(from: start, relation).first(where: { path.contains($0.to) })
        else { return nil }
        let names = (path + [start]).map { "'\(catalog.keys[$0].name)'" }
        return .error(
          Self.id, "'\(relation.rawValue)' goes round in a circle", at: edge.range,
          explanation: names.joined(separator: " → "))
      }
    }
  }

  /// The shortest way from `start` back to itself, beginning with it, or nil.
  private static func cycle(
    from start: Int, _ relation: Relation, in catalog: Catalog
  ) -> [Int]? {
    var paths = [[start]]
    var seen: Set<Int> = []
    var index = 0
    while index < paths.count {
      let path = paths[index]
      index += 1
      guard let last = path.last else { continue }
      for next in catalog.targets(of: last, relation) {
        if next == start { return path }
        if seen.insert(next).inserted { paths.append(path + [next]) }
      }
    }
    return nil
  }
}
