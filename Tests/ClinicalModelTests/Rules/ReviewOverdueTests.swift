import Testing

@testable import ClinicalModel

@Suite struct ReviewOverdueTests {
  @Test func `a review is overdue from the day it is due, 36 months later if it does not say`()
    throws
  {
    let clinic = try TestClinic(
      """
      person pat
      cause posture; review pat 2025-11-23 12
      cause cold; review pat 2023-11-23
      """)
    #expect(
      try clinic.findings(of: ReviewOverdue()) == """
        clinic:2:27: warning: the review of cause 'posture' was due on 2026-11-23 [review-overdue]
         2 | cause posture; review pat 2025-11-23 12
           |                           ^^^^^^^^^^
        clinic:3:24: warning: the review of cause 'cold' was due on 2026-11-23 [review-overdue]
         3 | cause cold; review pat 2023-11-23
           |                        ^^^^^^^^^^
        """)
  }

  @Test func `a review holds until the day before`() throws {
    let clinic = try TestClinic(
      """
      person pat
      cause posture; review pat 2025-11-24 12
      cause cold; review pat 2023-11-24
      cause bending
      """)
    #expect(
      try clinic.findings(of: ReviewOverdue()) == "")
  }
}
