import ClinicalModel
import Testing

@Suite struct CautionPlacementsPropertyTests {
  @Test func `places cautions as the rule says when recomputed by brute force`() throws {
    var count = 0
    for seed in 0..<60 as Range<UInt64> {
      var generator = RandomClinic(seed: seed)
      let clinic = try TestClinic(generator.text())
      let catalog = try clinic.catalog()
      let placements = CautionPlacements(of: catalog)
      let rule = CautionRule(clinic)
      for position in catalog.positions(of: .caution) {
        guard case .caution(let caution) = catalog.entities[position] else { continue }
        var pages: [EntityKey: Int] = [:]
        for page in catalog.keys.indices {
          for placement in placements[page] where placement.caution == position {
            #expect(pages.updateValue(placement.path.count, forKey: catalog.keys[page]) == nil)
            #expect(isWay(placement, to: page, in: catalog))
          }
        }
        #expect(pages == rule.pages(of: caution), "seed \(seed), \(caution.id.name)")
        count += pages.count
      }
    }
    #expect(count > 500)
  }

  /// Whether the path leads from what the caution names to the page, a link at a time.
  private func isWay(_ placement: CautionPlacement, to page: Int, in catalog: Catalog) -> Bool {
    let named =
      catalog.targets(of: placement.caution, .when) + catalog.targets(of: placement.caution, .avoid)
    guard let first = placement.path.first, named.contains(first), placement.path.last == page
    else { return false }
    return zip(placement.path, placement.path.dropFirst()).allSatisfy { here, next in
      catalog.mentions[next].contains(here)
        || catalog.edges.contains { [$0.from, $0.to] == [next, here] }
        || catalog.targets(of: here, .confusedWith).contains(next)
    }
  }
}
