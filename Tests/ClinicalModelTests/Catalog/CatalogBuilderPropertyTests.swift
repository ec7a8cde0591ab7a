import ClinicalModel
import Diagnostics
import SeededNumbers
import Testing

@Suite struct CatalogBuilderPropertyTests {
  @Test(arguments: [false, true])
  func `gives the same whatever the order of its input`(includesDrafts: Bool) throws {
    var random = SplitMix64(seed: 1)
    for seed in 0..<8 as Range<UInt64> {
      var generator = RandomClinic(seed: seed, hasMistakes: true)
      var clinic = try TestClinic(generator.text())
      let (catalog, diagnostics) = clinic.build(includesDrafts: includesDrafts)
      #expect(!diagnostics.isEmpty)
      for _ in 0..<3 {
        clinic.entities.shuffle(using: &random)
        let (other, others) = clinic.build(includesDrafts: includesDrafts)
        #expect(other.keys == catalog.keys)
        #expect(other.facts.map(\.file) == catalog.facts.map(\.file))
        #expect(other.edges == catalog.edges)
        #expect(other.mentions == catalog.mentions)
        #expect(others == diagnostics)
      }
    }
  }

  @Test func `keeps every link that is declared, and no other`() throws {
    for seed in 0..<8 as Range<UInt64> {
      var generator = RandomClinic(seed: seed)
      let clinic = try TestClinic(generator.text())
      let catalog = try clinic.catalog()
      let declared = clinic.entities.flatMap { entity in
        entity.declaredLinks.map { link in
          "\(entity.key) \(link.relation) \(link.kind ?? .page):\(link.name.value) \(link.name.range)"
        }
      }
      let kept = catalog.edges.map { edge in
        "\(catalog.keys[edge.from]) \(edge.relation) \(catalog.keys[edge.to]) \(edge.range)"
      }
      #expect(kept.sorted() == declared.sorted())
    }
  }
}
