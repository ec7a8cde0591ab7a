import Diagnostics
import Testing

@testable import ClinicalModel

@Suite struct CycleTests {
  @Test func `a circle of parts is shown with its path`() throws {
    let clinic = try TestClinic(
      """
      anatomy back; partOf spine
      anatomy spine; partOf trunk
      anatomy trunk; partOf back
      anatomy arm; partOf trunk
      """)
    #expect(
      try clinic.findings(of: Cycle()) == """
        clinic:1:22: error: 'partOf' goes round in a circle [cycle]
         1 | anatomy back; partOf spine
           |                      ^^^^^
           = 'back' → 'spine' → 'trunk' → 'back'
        """)
  }

  @Test func `circles that share an entity are all shown`() throws {
    let clinic = try TestClinic(
      """
      treatment a; next b c
      treatment b; next a
      treatment c; next a b
      """)
    #expect(
      try clinic.findings(of: Cycle()) == """
        clinic:1:19: error: 'next' goes round in a circle [cycle]
         1 | treatment a; next b c
           |                   ^
           = 'a' → 'b' → 'a'
        clinic:1:21: error: 'next' goes round in a circle [cycle]
         1 | treatment a; next b c
           |                     ^
           = 'a' → 'c' → 'a'
        clinic:3:21: error: 'next' goes round in a circle [cycle]
         3 | treatment c; next a b
           |                     ^
           = 'c' → 'b' → 'a' → 'c'
        """)
  }

  @Test func `ways into a circle and out of it hide it not`() throws {
    let clinic = try TestClinic(
      """
      treatment a; next b c
      treatment b
      treatment c; next a
      treatment d; next a b
      """)
    #expect(
      try clinic.findings(of: Cycle()) == """
        clinic:1:21: error: 'next' goes round in a circle [cycle]
         1 | treatment a; next b c
           |                     ^
           = 'a' → 'c' → 'a'
        """)
  }

  @Test func `each relation is looked at by itself`() throws {
    let clinic = try TestClinic(
      """
      condition pain; broader strain
      condition strain; broader pain; leadsTo condition:pain
      cause posture; leadsTo pain
      """)
    #expect(
      try clinic.findings(of: Cycle()) == """
        clinic:1:25: error: 'broader' goes round in a circle [cycle]
         1 | condition pain; broader strain
           |                         ^^^^^^
           = 'pain' → 'strain' → 'pain'
        """)
  }

  @Test func `two ways to the same end, and circles of other relations, are no circle`() throws {
    let clinic = try TestClinic(
      """
      condition pain; leadsTo condition:strain
      condition thigh; broader pain; leadsTo condition:pain
      condition back; broader pain
      condition strain; broader thigh back; confusedWith back
      """)
    #expect(
      try clinic.findings(of: Cycle()) == "")
  }

  @Test func `speaks exactly where a relation leads back`() throws {
    for seed in 0..<20 as Range<UInt64> {
      var generator = RandomClinic(seed: seed)
      let catalog = try TestClinic(generator.text()).catalog()
      let back = catalog.edges.filter { edge in
        edge.relation.mustNotCycle
          && catalog.closure(of: edge.to, along: edge.relation).contains(edge.from)
      }
      let today = try #require(CalendarDate("2026-11-23"))
      let findings = Cycle().findings(in: catalog, today: today)
      #expect(Set(findings.map(\.range)).isSubset(of: back.map(\.range)))
      #expect(findings.isEmpty == back.isEmpty)
      #expect(findings.count <= back.count)
    }
  }
}
