import Testing

@testable import ClinicalModel

@Suite struct UnreachedConditionTests {
  @Test func `a condition that nothing leads to is warned of`() throws {
    let clinic = try TestClinic(
      """
      condition strain; confusedWith sciatica
      condition sciatica
      symptom soreness; conditions sciatica
      """)
    #expect(
      try clinic.findings(of: UnreachedCondition()) == """
        clinic:1:11: warning: no symptom leads to condition 'strain' [unreached-condition]
         1 | condition strain; confusedWith sciatica
           |           ^^^^^^
        """)
  }

  @Test func `symptoms, what leads to it, and broader and narrower conditions reach a condition`()
    throws
  {
    let clinic = try TestClinic(
      """
      condition strain
      symptom soreness; conditions strain
      condition tear
      cause posture; leadsTo tear
      condition scar
      condition limp; leadsTo condition:scar cause:posture; broader pain
      condition pain
      """)
    #expect(
      try clinic.findings(of: UnreachedCondition()) == "")
  }
}
