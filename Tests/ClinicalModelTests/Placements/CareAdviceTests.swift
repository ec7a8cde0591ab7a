import Diagnostics
import Testing

@testable import ClinicalModel

@Suite struct CareAdviceTests {
  /// The advice of some conditions, a tier a line, each reason with the conditions it is for.
  private func advice(_ text: String, for conditions: String...) throws -> [String] {
    let catalog = try TestClinic(text).catalog()
    let positions = try conditions.map { try catalog.at("condition:\($0)") }
    return CareAdvice(for: positions, in: catalog).tiers.map { tier in
      let lines = tier.lines.map { line in
        line.conditions.isEmpty ? line.text : "\(line.text)(\(catalog.names(line.conditions)))"
      }
      return "\(tier.tier): \(lines.joined(separator: ", "))"
    }
  }

  @Test func `puts the most urgent tier first, each in the order written`() throws {
    let text = "condition strain; untiered d; routine c; urgent z b; emergency a"
    #expect(
      try advice(text, for: "strain")
        == ["emergency: a", "urgent: z, b", "routine: c", "untiered: d"])
  }

  @Test func `says equal lines once and names the condition where they differ`() throws {
    let text = """
      condition strain; emergency both bleeding; urgent fever
      condition sciatica; emergency numbness both; routine fever
      """
    #expect(
      try advice(text, for: "strain", "sciatica") == [
        "emergency: both, bleeding(strain), numbness(sciatica)", "urgent: fever(strain)",
        "routine: fever(sciatica)",
      ])
  }

  @Test func `names some of the conditions where a line holds for some`() throws {
    let text = """
      condition a; urgent x y
      condition b; urgent x
      condition c; urgent z
      """
    #expect(try advice(text, for: "a", "b", "c") == ["urgent: x(a b), y(a), z(c)"])
  }

  @Test func `names nobody where only one of the conditions has advice`() throws {
    let text = "condition a; urgent x; condition b"
    #expect(
      try advice(text.replacing("; condition", with: "\ncondition"), for: "a", "b")
        == ["urgent: x"])
  }

  @Test func `inherits from broader conditions, its own lines first, equal ones once`() throws {
    let text = """
      condition pain; emergency a b; routine c
      condition thigh-pain; broader pain; urgent d
      condition strain; broader thigh-pain; emergency b e
      """
    #expect(
      try advice(text, for: "strain") == ["emergency: b, e, a", "urgent: d", "routine: c"])
    #expect(try advice(text, for: "pain") == ["emergency: a, b", "routine: c"])
    #expect(
      try advice(text, for: "strain", "pain")
        == ["emergency: b, e(strain), a", "urgent: d(strain)", "routine: c"])
  }

  @Test func `has no tiers where nothing is written`() throws {
    #expect(try advice("condition strain", for: "strain").isEmpty)
    #expect(try advice("condition strain; urgent a").isEmpty)
  }
}
