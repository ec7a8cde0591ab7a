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
    let joining = JoiningPages(catalog)
    for caution in catalog.positions(of: .caution) {
      let paths = Self.paths(of: caution, in: catalog, joining: joining)
      for page in paths.keys.sorted() {
        guard let path = paths[page] else { continue }
        placements[page].append(CautionPlacement(caution: caution, path: path))
      }
    }
    self.placements = placements.map { list in
      list.count < 2
        ? list
        : list.sorted { left, right in
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

  /// For each page that shows the caution, a shortest path from the caution to it; of equally short
  /// ones the first in the order of links.
  private static func paths(
    of caution: Int, in catalog: Catalog, joining: JoiningPages
  ) -> [Int: [Int]] {
    guard case .caution(let entity) = catalog.entities[caution] else { return [:] }
    var paths = conditionPaths(of: caution, entity.strength, in: catalog)
    for (condition, path) in paths.sorted(by: {
      ($0.value.count, $0.key) < ($1.value.count, $1.key)
    }) {
      for symptom in catalog.origins(of: condition, .conditions) where paths[symptom] == nil {
        paths[symptom] = path + [symptom]
      }
    }
    for avoided in catalog.targets(of: caution, .avoid) { paths[avoided] = [avoided] }
    let before = paths
    for page in Set(before.keys.flatMap { joining.pages(linkingTo: $0) }) {
      let shortest = joining.links(of: page).compactMap { before[$0] }
        .min { $0.count < $1.count }
      if let shortest { paths[page] = shortest + [page] }
    }
    return paths
  }

  /// The conditions that show the caution, each with the path to it.
  private static func conditionPaths(
    of caution: Int, _ strength: Caution.Strength, in catalog: Catalog
  ) -> [Int: [Int]] {
    let conditions = catalog.targets(of: caution, .when)
    var queue = conditions.map { [$0] }
    if strength == .harm {
      for condition in conditions {
        queue += catalog.targets(of: condition, .confusedWith).map { [condition, $0] }
      }
    }
    var paths: [Int: [Int]] = [:]
    var index = 0
    while index < queue.count {
      let path = queue[index]
      index += 1
      guard let condition = path.last, paths[condition] == nil else { continue }
      paths[condition] = path
      queue += catalog.origins(of: condition, .broader).map { path + [$0] }
    }
    return paths
  }
}

/// The guides and comparisons, which show the cautions of what they are about or link to.
private struct JoiningPages {
  /// What each of them links to, in the order of links.
  private var links: [Int: [Int]] = [:]
  /// Which of them link to an entity.
  private var pages: [Int: [Int]] = [:]

  init(_ catalog: Catalog) {
    for page in catalog.positions(of: .guide) + catalog.positions(of: .comparison) {
      let linked =
        catalog.targets(of: page, .about) + catalog.targets(of: page, .between)
        + catalog.targets(of: page, .asksAbout) + catalog.mentions[page]
      links[page] = linked
      for other in linked { pages[other, default: []].append(page) }
    }
  }

  func links(of page: Int) -> [Int] { links[page] ?? [] }

  func pages(linkingTo entity: Int) -> [Int] { pages[entity] ?? [] }
}
