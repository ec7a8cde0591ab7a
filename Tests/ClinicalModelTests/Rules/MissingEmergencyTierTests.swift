import Testing

@testable import ClinicalModel

@Suite struct MissingEmergencyTierTests {
  @Test func `care advice without an emergency is warned of`() throws {
    let clinic = try TestClinic(
      """
      condition strain; urgent fever
      """)
    #expect(
      try clinic.findings(of: MissingEmergencyTier()) == """
        clinic:1:26: warning: condition 'strain' has no emergency advice [missing-emergency-tier]
         1 | condition strain; urgent fever
           |                          ^^^^^
           = A clinician must write what needs help at once under 'emergency:', or confirm that nothing does.
        """)
  }

  @Test func `an inherited emergency is enough, and no advice at all is another rule`() throws {
    let clinic = try TestClinic(
      """
      condition pain; emergency bleeding
      condition strain; broader pain; urgent fever
      condition tear
      """)
    #expect(
      try clinic.findings(of: MissingEmergencyTier()) == "")
  }
}
