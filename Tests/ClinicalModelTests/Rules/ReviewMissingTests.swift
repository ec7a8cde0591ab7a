import Testing

@testable import ClinicalModel

@Suite struct ReviewMissingTests {
  @Test func `all articles without a signature make one warning`() throws {
    let clinic = try TestClinic(
      """
      person pat
      page contact
      cause posture; review pat 2026-01-31
      cause cold
      caution gently
      term tendon
      """)
    #expect(
      try clinic.findings(of: ReviewMissing()) == """
        clinic:4:7: warning: no clinician has signed off cause 'cold' and 2 more [review-missing]
         4 | cause cold
           |       ^^^^
           = When a clinician has read an article, add 'review:' with 'by:', 'on:' and 'every:'.
        """)
  }

  @Test func `one article without a signature is named alone`() throws {
    let clinic = try TestClinic(
      """
      cause cold
      """)
    #expect(
      try clinic.findings(of: ReviewMissing()) == """
        clinic:1:7: warning: no clinician has signed off cause 'cold' [review-missing]
         1 | cause cold
           |       ^^^^
           = When a clinician has read an article, add 'review:' with 'by:', 'on:' and 'every:'.
        """)
  }

  @Test func `signed articles, people and pages are not asked about`() throws {
    let clinic = try TestClinic(
      """
      person pat
      page contact
      cause posture; review pat 2026-01-31
      """)
    #expect(
      try clinic.findings(of: ReviewMissing()) == "")
  }
}
