import Diagnostics
import Testing

@testable import ClinicalModel

@Suite struct JoinedEntitiesTests {
  /// Two joins of entities must not be told apart.
  private func expectEqual(_ left: JoinedEntities, _ right: JoinedEntities) {
    #expect(left.diagnostics == right.diagnostics)
    let (left, right) = (left.catalog, right.catalog)
    #expect(left.keys == right.keys)
    #expect(left.order == right.order)
    #expect(left.mentions == right.mentions)
    #expect(left.edges == right.edges)
    #expect(left.facts.map(\.title) == right.facts.map(\.title))
    #expect(left.entities.map(\.facts.title) == right.entities.map(\.facts.title))
    for position in left.keys.indices {
      for relation in Relation.allCases {
        #expect(left.links(to: position, relation) == right.links(to: position, relation))
      }
    }
  }

  private func join(_ clinic: TestClinic) -> JoinedEntities {
    CatalogBuilder().join(clinic.entities, mentions: clinic.mentions)
  }

  /// Two clinics whose entities have the same names but links drawn anew.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `entities replaced are as entities joined anew`(seed: UInt64) throws {
    var random = RandomClinic(seed: seed)
    let (before, after) = (try TestClinic(random.text()), try TestClinic(random.text()))
    let (first, fresh) = (join(before), join(after))
    let replaced = try #require(first.replacing(after.entities, mentions: after.mentions))
    expectEqual(replaced, fresh)
  }

  /// A clinic with an entity that cannot be published, and one line of it after an edit.
  @Test(arguments: [
    "condition a; confusedWith b", "condition a; treatments no-such", "condition a; broader draft",
    "condition a; treatments b", "condition a; confusedWith a", "condition a; broader b b",
    "condition a; mentions condition:draft condition:c condition:b condition:c",
  ])
  func `mistakes come and go as in a fresh join`(line: String) throws {
    let rest = "condition b; confusedWith a c\ncondition c\ncondition draft draft; broader no-such"
    let (before, after) = (
      try TestClinic("condition a\n\(rest)"), try TestClinic("\(line)\n\(rest)")
    )
    let first = join(before)
    let edited = try #require(first.replacing([after.entities[0]], mentions: after.mentions))
    expectEqual(edited, join(after))
    let mended = try #require(edited.replacing([before.entities[0]], mentions: before.mentions))
    expectEqual(mended, first)
  }

  @Test func `a title moves its entity to another place in lists`() throws {
    let before = try TestClinic("symptom a\nsymptom b\nsymptom c")
    let joined = join(before)
    guard case .symptom(var symptom) = before.entities[0] else {
      Issue.record("the first entity is no symptom")
      return
    }
    symptom.facts.title.value = "Zzz"
    let replaced = try #require(joined.replacing([.symptom(symptom)], mentions: [:]))
    #expect(replaced.catalog.names(replaced.catalog.order) == "b c a")
  }

  @Test func `a draft, a stranger and a shared name are for a whole join`() throws {
    let joined = join(try TestClinic("symptom a\nsymptom b draft\nsymptom c\nsymptom c"))
    for line in ["symptom b draft", "symptom d", "symptom c"] {
      let entities = try TestClinic(line).entities
      #expect(joined.replacing(entities, mentions: [:]) == nil, "\(line)")
    }
    let shared = EntityKey(kind: .symptom, name: "c")
    #expect(joined.replacing([], mentions: [shared: []]) == nil)
  }
}
