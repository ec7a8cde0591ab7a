import Testing

@testable import ClinicalModel

@Suite struct ConsentNotOnFileTests {
  @Test func `a story without the patient's consent on file is warned of`() throws {
    let clinic = try TestClinic(
      """
      story anna; consent no
      """)
    #expect(
      try clinic.findings(of: ConsentNotOnFile()) == """
        clinic:1:21: warning: the patient's consent to story 'anna' is not on file [consent-not-on-file]
         1 | story anna; consent no
           |                     ^^
        """)
  }

  @Test func `consent on file is enough`() throws {
    let clinic = try TestClinic(
      """
      story anna; consent yes
      """)
    #expect(
      try clinic.findings(of: ConsentNotOnFile()) == "")
  }
}
