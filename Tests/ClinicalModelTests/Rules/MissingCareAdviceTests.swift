import Testing

@testable import ClinicalModel

@Suite struct MissingCareAdviceTests {
  @Test func `a condition without care advice is warned of`() throws {
    let clinic = try TestClinic(
      """
      condition strain
      condition pain; broader strain
      """)
    #expect(
      try clinic.findings(of: MissingCareAdvice()) == """
        clinic:1:11: warning: condition 'strain' does not say when to seek help [missing-care-advice]
         1 | condition strain
           |           ^^^^^^
           = A clinician must write 'seekHelp:'. Until then its page links to When to seek help.
        clinic:2:11: warning: condition 'pain' does not say when to seek help [missing-care-advice]
         2 | condition pain; broader strain
           |           ^^^^
           = A clinician must write 'seekHelp:'. Until then its page links to When to seek help.
        """)
  }

  @Test func `advice of a broader condition is enough`() throws {
    let clinic = try TestClinic(
      """
      condition pain; untiered fever
      condition strain; broader pain
      condition tear; broader strain
      """)
    #expect(
      try clinic.findings(of: MissingCareAdvice()) == "")
  }
}
