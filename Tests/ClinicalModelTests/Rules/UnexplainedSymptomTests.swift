import Testing

@testable import ClinicalModel

@Suite struct UnexplainedSymptomTests {
  @Test func `a symptom with neither cause nor condition is an error`() throws {
    let clinic = try TestClinic(
      """
      treatment rest
      symptom soreness; treatments rest
      """)
    #expect(
      try clinic.findings(of: UnexplainedSymptom()) == """
        clinic:2:9: error: symptom 'soreness' has neither a cause nor a condition [unexplained-symptom]
         2 | symptom soreness; treatments rest
           |         ^^^^^^^^
           = List what it can come from under 'causes:' or 'conditions:'.
        """)
  }

  @Test func `a cause or a condition explains a symptom`() throws {
    let clinic = try TestClinic(
      """
      cause posture
      condition strain
      symptom soreness; causes posture
      symptom stiffness; conditions strain
      """)
    #expect(
      try clinic.findings(of: UnexplainedSymptom()) == "")
  }
}
