import ClinicalModel
import Diagnostics
import Testing

@Suite struct GraphRulesTests {
  private var ids: [Diagnostic.ID] { GraphRules.all.map { type(of: $0).id } }

  @Test func `each rule has a name of its own and says what it is about`() {
    #expect(Set(ids).count == ids.count)
    for rule in GraphRules.all {
      let says = type(of: rule).says
      #expect(says.hasSuffix(".") && !says.dropLast().contains("."), "\(says)")
    }
    for id in ids {
      #expect(id.rawValue.allSatisfy { $0.isLowercase || $0 == "-" }, "\(id)")
    }
  }

  @Test func `runs every rule`() throws {
    let catalog = try TestClinic(
      """
      symptom soreness
      cause posture
      treatment rest; next tape
      treatment tape; next rest
      condition pain
      condition strain; untiered fever; treatments rest?
      guide back; confirm true; review pat 2020-01-31 12
      guide neck; confirm true
      story anna; consent no
      person pat
      """
    ).catalog()
    let today = try #require(CalendarDate("2026-11-23"))
    let findings = GraphRules.findings(in: catalog, today: today)
    #expect(Set(findings.map(\.id)) == Set(ids))
  }
}
