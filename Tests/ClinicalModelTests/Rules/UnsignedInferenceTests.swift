import Testing

@testable import ClinicalModel

@Suite struct UnsignedInferenceTests {
  @Test func `an inferred link is noted while nobody has signed`() throws {
    let clinic = try TestClinic(
      """
      cause posture
      symptom soreness; causes posture?
      """)
    #expect(
      try clinic.findings(of: UnsignedInference()) == """
        clinic:2:26: note: the link from symptom 'soreness' to cause 'posture' is inferred [unsigned-inference]
        """)
  }

  @Test func `a stated link and a signed article are not`() throws {
    let clinic = try TestClinic(
      """
      person pat
      cause posture
      symptom soreness; causes posture
      symptom stiffness; causes posture?; review pat 2026-01-31
      """)
    #expect(
      try clinic.findings(of: UnsignedInference()) == "")
  }
}
