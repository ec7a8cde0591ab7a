import Testing

@testable import ClinicalModel

@Suite struct ToConfirmTests {
  @Test func `each sentence to confirm is noted while nobody has signed`() throws {
    let clinic = try TestClinic(
      """
      cause posture; confirm common rare
      """)
    #expect(
      try clinic.findings(of: ToConfirm()) == """
        clinic:1:24: note: to confirm by a clinician: common [to-confirm]
        clinic:1:31: note: to confirm by a clinician: rare [to-confirm]
        """)
  }

  @Test func `a signature confirms`() throws {
    let clinic = try TestClinic(
      """
      person pat
      cause posture; confirm common; review pat 2026-01-31
      """)
    #expect(
      try clinic.findings(of: ToConfirm()) == "")
  }
}
