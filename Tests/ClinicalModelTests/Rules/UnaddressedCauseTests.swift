import Testing

@testable import ClinicalModel

@Suite struct UnaddressedCauseTests {
  @Test func `a cause without treatment or tip is warned of`() throws {
    let clinic = try TestClinic(
      """
      anatomy back
      cause posture; involves back
      """)
    #expect(
      try clinic.findings(of: UnaddressedCause()) == """
        clinic:2:7: warning: no treatment or tip addresses cause 'posture' [unaddressed-cause]
         2 | cause posture; involves back
           |       ^^^^^^^
           = List what helps under 'treatments:' or 'tips:'.
        """)
  }

  @Test func `a treatment or a tip is enough`() throws {
    let clinic = try TestClinic(
      """
      treatment rest
      tip bending
      cause posture; treatments rest
      cause cold; tips bending
      """)
    #expect(
      try clinic.findings(of: UnaddressedCause()) == "")
  }
}
