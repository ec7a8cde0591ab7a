import Diagnostics
import SeededNumbers
import Testing

@testable import ClinicalModel

@Suite struct ListOrderTests {
  private func symptom(_ title: String) -> Entity {
    let file = SourceRange.wholeFile("\(title).md")
    return .symptom(
      Symptom(id: ID("s"), facts: EntityFacts(file: file, title: Located(title, at: file))))
  }

  private func numbered(_ title: String, order: Int? = nil, step: Int? = nil) -> Entity {
    let file = SourceRange.wholeFile("\(title).md")
    let facts = EntityFacts(file: file, title: Located(title, at: file))
    guard let step else {
      var cause = Cause(id: ID("c"), facts: facts)
      cause.order = order
      return .cause(cause)
    }
    var treatment = Treatment(id: ID("t"), facts: facts)
    treatment.step = step
    return .treatment(treatment)
  }

  @Test func `causes and treatments come as numbered, then all others by title`() {
    let entities = [
      symptom("b"), numbered("z", step: 2), numbered("y", order: 1), symptom("A"),
      numbered("a", order: nil), numbered("x", order: 3),
    ]
    #expect(ListOrder.of(entities) == [2, 1, 5, 3, 4, 0])
  }

  @Test func `capitals do not matter, and the same title leaves the order of names`() {
    #expect(ListOrder.of([symptom("b"), symptom("B"), symptom("a")]) == [2, 0, 1])
  }

  /// Titles and numbers are few, so that many are the same.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `an entity that moves lands where sorting anew puts it`(seed: UInt64) {
    var numbers = SplitMix64(seed: seed)
    func random() -> Entity {
      let title = String("aBbC".randomElement(using: &numbers) ?? "a")
      let order = [nil, 1, 2].randomElement(using: &numbers) ?? nil
      return Bool.random(using: &numbers) ? symptom(title) : numbered(title, order: order)
    }
    var entities = (0..<8).map { _ in random() }
    var order = ListOrder.of(entities)
    for _ in 0..<20 {
      let position = Int.random(in: entities.indices, using: &numbers)
      entities[position] = random()
      order = ListOrder.of(entities, moving: position, in: order)
      #expect(order == ListOrder.of(entities))
    }
  }
}
