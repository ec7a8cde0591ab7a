import ClinicalModel
import Diagnostics
import Testing

@Suite struct RelationTests {
  @Test func `every entity declares only relations that may lead where its links lead`() throws {
    for seed in 0..<5 as Range<UInt64> {
      var generator = RandomClinic(seed: seed)
      for entity in try TestClinic(generator.text()).entities {
        for link in entity.declaredLinks {
          let kind = try #require(link.kind)
          #expect(link.relation.targets.contains(kind))
        }
      }
    }
  }

  @Test func `only parts, broader conditions and steps must not go round`() {
    #expect(Relation.allCases.filter(\.mustNotCycle) == [.broader, .next, .partOf])
    #expect(Relation.allCases.filter(\.isSymmetric) == [.confusedWith])
  }

  @Test func `an author and a reviewer are links of every kind`() throws {
    for kind in Kind.allCases {
      let clinic = try TestClinic("\(kind) one; author pat; review pat 2026-01-31")
      let links = try #require(clinic.entities.first).declaredLinks
      #expect(links.map(\.relation) == [.author, .reviewedBy])
      #expect(links.map(\.name.value) == ["pat", "pat"])
    }
  }

  @Test func `a person may be the author of their own page`() throws {
    let catalog = try TestClinic("person pat; author pat; review pat 2026-01-31").catalog()
    #expect(catalog.edges.count == 2)
  }
}
