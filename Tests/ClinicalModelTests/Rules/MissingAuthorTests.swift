import Testing

@testable import ClinicalModel

@Suite struct MissingAuthorTests {
  @Test func `a clinical article without an author is warned of`() throws {
    let clinic = try TestClinic(
      """
      person pat
      cause posture
      cause cold; author pat
      """)
    #expect(
      try clinic.findings(of: MissingAuthor()) == """
        clinic:2:7: warning: cause 'posture' has no author [missing-author]
         2 | cause posture
           |       ^^^^^^^
           = Add 'author:' with the id of somebody in Content/people.
        """)
  }

  @Test func `people, pages and what has no page need no author`() throws {
    let clinic = try TestClinic(
      """
      person pat
      page contact
      term tendon
      caution gently
      """)
    #expect(
      try clinic.findings(of: MissingAuthor()) == "")
  }
}
