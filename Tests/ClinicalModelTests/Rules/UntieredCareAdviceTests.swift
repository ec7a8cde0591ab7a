import Testing

@testable import ClinicalModel

@Suite struct UntieredCareAdviceTests {
  @Test func `lines without a tier are counted and the first is shown`() throws {
    let clinic = try TestClinic(
      """
      condition strain; urgent fever; untiered numbness swelling
      condition tear; untiered bleeding
      """)
    #expect(
      try clinic.findings(of: UntieredCareAdvice()) == """
        clinic:1:42: warning: nobody has decided how urgent 2 lines of care advice is [untiered-care-advice]
         1 | condition strain; urgent fever; untiered numbness swelling
           |                                          ^^^^^^^^
           = A clinician must move each line to 'emergency:', 'urgent:' or 'routine:'. Until then patients see a neutral card.
        clinic:2:26: warning: nobody has decided how urgent one line of care advice is [untiered-care-advice]
         2 | condition tear; untiered bleeding
           |                          ^^^^^^^^
           = A clinician must move each line to 'emergency:', 'urgent:' or 'routine:'. Until then patients see a neutral card.
        """)
  }

  @Test func `lines with a tier, and inherited ones, are not asked about`() throws {
    let clinic = try TestClinic(
      """
      condition pain; emergency bleeding; urgent fever; routine ache
      condition strain; broader pain
      """)
    #expect(
      try clinic.findings(of: UntieredCareAdvice()) == "")
  }
}
