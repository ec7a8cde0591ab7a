/// Puts every caution on every page where it matters; the author cannot forget one.
///
/// A caution "avoid A when K" is shown on:
/// 1. K and the conditions narrower than K; if it can harm, also the conditions that K is confused
///    with, and theirs;
/// 2. every symptom that names one of those conditions;
/// 3. everything in its `avoid`;
/// 4. every guide and comparison that is about, or links to, one of the pages above.
public struct CautionPlacements: Sendable {
  private let placements: [[CautionPlacement]]

  /// Works out the placements of all cautions of a catalog.
  public init(of catalog: Catalog) {
    var placements = [[CautionPlacement]](repeating: [], count: catalog.entities.count)
    let joining = catalog.keys.indices.filter {
      catalog.keys[$0].kind == .guide || catalog.keys[$0].kind == .comparison
    }
    for caution in catalog.positions(of: .caution) {
      let paths = Self.paths(of: caution, in: catalog, joining: joining)
      for page in paths.keys.sorted() {
        guard let path = paths[page] else { continue }
        placements[page].append(CautionPlacement(caution: caution, path: path))
      }
    }
    self.placements = placements.map { list in
      list.sorted { left, right in
        let strengths = (Self.strength(left, catalog), Self.strength(right, catalog))
        return strengths.0 == strengths.1
          ? left.caution < right.caution : strengths.0 < strengths.1
      }
    }
  }

  /// The cautions shown on an entity's page, those that can harm first.
  public subscript(position: Int) -> [CautionPlacement] { placements[position] }

  private static func strength(
    _ placement: CautionPlacement, _ catalog: Catalog
  ) -> Caution.Strength {
    if case .caution(let caution) = catalog.entities[placement.caution] { return caution.strength }
    return .limit
  }

  /// For each page that shows the caution, the first path found from the caution to it.
  private static func paths(
    of caution: Int, in catalog: Catalog, joining: [Int]
  ) -> [Int: [Int]] {
    guard case .caution(let entity) = catalog.entities[caution] else { return [:] }
    var paths: [Int: [Int]] = [:]
    func add(_ page: Int, _ path: [Int]) {
      if paths[page] == nil { paths[page] = path }
    }
    for condition in catalog.targets(of: caution, .when) {
      var starts = [[condition]]
      if entity.strength == .harm {
        starts += catalog.targets(of: condition, .confusedWith).map { [condition, $0] }
      }
      for start in starts {
        guard let root = start.last else { continue }
        for narrower in catalog.closure(of: root, against: .broader) {
          add(narrower, narrower == root ? start : start + [narrower])
        }
      }
    }
    for (condition, path) in paths.sorted(by: { $0.key < $1.key }) {
      for symptom in catalog.origins(of: condition, .conditions) {
        add(symptom, path + [symptom])
      }
    }
    for avoided in catalog.targets(of: caution, .avoid) { add(avoided, [avoided]) }
    let before = paths
    for page in joining {
      let linked =
        catalog.targets(of: page, .about) + catalog.targets(of: page, .between)
        + catalog.targets(of: page, .asksAbout) + catalog.mentions[page]
      if let via = linked.first(where: { before[$0] != nil }), let path = before[via] {
        add(page, path + [page])
      }
    }
    return paths
  }
}
