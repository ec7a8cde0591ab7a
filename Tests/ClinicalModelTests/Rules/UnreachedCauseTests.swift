import Testing

@testable import ClinicalModel

@Suite struct UnreachedCauseTests {
  @Test func `a cause that no symptom names is warned of`() throws {
    let clinic = try TestClinic(
      """
      condition strain; leadsTo cause:posture
      cause posture
      """)
    #expect(
      try clinic.findings(of: UnreachedCause()) == """
        clinic:2:7: warning: no symptom leads to cause 'posture' [unreached-cause]
         2 | cause posture
           |       ^^^^^^^
        """)
  }

  @Test func `a symptom reaches the causes it names`() throws {
    let clinic = try TestClinic(
      """
      cause posture
      symptom soreness; causes posture
      """)
    #expect(
      try clinic.findings(of: UnreachedCause()) == "")
  }
}
