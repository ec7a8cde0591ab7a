import ClinicalModel
import Diagnostics
import Testing

@Suite struct CatalogTests {
  @Test func `lists entities by kind and name, and finds them`() throws {
    let catalog = try TestClinic(
      """
      treatment rest
      symptom soreness
      treatment exercise
      caution gently
      condition rest
      """
    ).catalog()
    #expect(
      catalog.keys.map(\.description) == [
        "symptom:soreness", "condition:rest", "treatment:exercise", "treatment:rest",
        "caution:gently",
      ])
    #expect(catalog.entities.map(\.key) == catalog.keys)
    #expect(catalog.positions(of: .treatment) == [2, 3])
    #expect(catalog.positions(of: .tip) == [])
    #expect(catalog.keys.map(catalog.position(of:)) == [0, 1, 2, 3, 4])
    #expect(catalog.position(of: EntityKey(kind: .cause, name: "rest")) == nil)
  }

  @Test func `both ends of every relation agree`() throws {
    for seed in 0..<8 as Range<UInt64> {
      var generator = RandomClinic(seed: seed)
      let catalog = try TestClinic(generator.text()).catalog()
      for relation in Relation.allCases {
        let links = catalog.edges.filter { $0.relation == relation }
        for position in catalog.keys.indices {
          let out = links.filter { $0.from == position }
          let into = links.filter { $0.to == position }
          if relation.isSymmetric {
            #expect(Set(catalog.links(from: position, relation)) == Set(out + into))
            #expect(
              catalog.links(to: position, relation) == catalog.links(from: position, relation))
            #expect(
              Set(catalog.origins(of: position, relation)) == Set(out.map(\.to) + into.map(\.from)))
          } else {
            #expect(catalog.links(from: position, relation) == out)
            let listed = catalog.listed(into.map(\.from))
            #expect(Set(catalog.links(to: position, relation)) == Set(into))
            #expect(catalog.targets(of: position, relation) == out.map(\.to))
            #expect(catalog.origins(of: position, relation) == listed)
          }
          let targets = catalog.targets(of: position, relation)
          #expect(Set(targets).count == targets.count)
        }
      }
    }
  }

  @Test func `lists causes and treatments as their authors ordered them, then by title`() throws {
    let catalog = try TestClinic(
      """
      cause b; order 2
      cause a
      cause c; order 1
      """
    ).catalog()
    let listed = catalog.listed(catalog.positions(of: .cause))
    #expect(listed.map { catalog.keys[$0].name } == ["c", "b", "a"])
  }

  @Test func `a relation that holds both ways is seen from both ends`() throws {
    let catalog = try TestClinic(
      """
      condition strain; confusedWith sciatica
      condition sciatica
      """
    ).catalog()
    let (strain, sciatica) = (
      try catalog.at("condition:strain"), try catalog.at("condition:sciatica")
    )
    #expect(catalog.targets(of: strain, .confusedWith) == [sciatica])
    #expect(catalog.targets(of: sciatica, .confusedWith) == [strain])
    #expect(catalog.origins(of: strain, .confusedWith) == [sciatica])
    #expect(
      catalog.links(from: strain, .confusedWith).map { $0.otherEnd(from: strain) } == [sciatica])
  }

  @Test func `closures follow a relation to its ends, each entity once`() throws {
    let catalog = try TestClinic(
      """
      condition pain
      condition thigh-pain; broader pain
      condition back-pain; broader pain
      condition strain; broader thigh-pain back-pain
      condition cramp
      """
    ).catalog()
    let (pain, strain) = (try catalog.at("condition:pain"), try catalog.at("condition:strain"))
    let cramp = try catalog.at("condition:cramp")
    #expect(
      catalog.names(catalog.closure(of: pain, against: .broader))
        == "pain back-pain thigh-pain strain")
    #expect(
      catalog.names(catalog.closure(of: strain, along: .broader))
        == "strain thigh-pain back-pain pain")
    #expect(catalog.closure(of: cramp, along: .broader) == [cramp])
    #expect(catalog.closure(of: pain, along: .broader) == [pain])
  }

  @Test func `closures end in a circle`() throws {
    let catalog = try TestClinic(
      """
      anatomy back; partOf spine
      anatomy spine; partOf back
      """
    ).catalog()
    #expect(
      catalog.names(catalog.closure(of: try catalog.at("anatomy:spine"), along: .partOf))
        == "spine back")
  }
}
