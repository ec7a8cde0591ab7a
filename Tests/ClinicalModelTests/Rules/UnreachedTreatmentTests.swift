import Testing

@testable import ClinicalModel

@Suite struct UnreachedTreatmentTests {
  @Test func `a treatment that only another treatment names is warned of`() throws {
    let clinic = try TestClinic(
      """
      treatment rest; next tape
      treatment tape
      symptom soreness; treatments rest
      """)
    #expect(
      try clinic.findings(of: UnreachedTreatment()) == """
        clinic:2:11: warning: no symptom, condition or cause leads to treatment 'tape' [unreached-treatment]
         2 | treatment tape
           |           ^^^^
        """)
  }

  @Test func `symptoms, conditions and causes reach treatments`() throws {
    let clinic = try TestClinic(
      """
      treatment rest
      treatment tape
      treatment exercise
      symptom soreness; treatments rest
      condition strain; treatments tape
      cause posture; treatments exercise
      """)
    #expect(
      try clinic.findings(of: UnreachedTreatment()) == "")
  }
}
