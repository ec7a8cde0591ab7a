import ClinicalModel
import Testing

@Suite struct CareAdvicePlacementTests {
  static let text = """
    condition strain; urgent fever; treatments rest
    condition tear; broader strain
    condition sciatica; urgent numbness
    condition cramp
    symptom soreness; conditions strain sciatica; treatments tape; tips bending
    symptom vague; causes posture
    cause posture; leadsTo sciatica; treatments exercise tape; tips sitting
    treatment rest; next tape
    treatment tape
    treatment exercise
    treatment idle
    tip bending
    tip sitting
    tip unused
    activity stretching
    anatomy leg
    caution gently; when strain
    guide exercises; about treatment:exercise
    guide all; about condition:cramp symptom:soreness comparison:which condition:sciatica
    guide guides; about guide:all
    guide body; about anatomy:leg cause:posture; mentions condition:strain
    comparison which; between strain cramp; asksAbout condition:sciatica
    comparison none; between cramp
    story anna; illustrates condition:strain
    term tendon
    person pat
    page contact
    """

  /// What a page says: the reasons it lists, each with the conditions it is for, `link` or `none`.
  private func placement(_ key: String) throws -> String {
    let catalog = try TestClinic(Self.text).catalog()
    switch CareAdvicePlacement(for: try catalog.at(key), in: catalog) {
    case .link: return "link"
    case .none: return "none"
    case .full(let advice):
      let lines = advice.tiers.flatMap(\.lines)
      return lines.map { line in
        line.conditions.isEmpty ? line.text : "\(line.text)(\(catalog.names(line.conditions)))"
      }
      .joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("condition:strain", "fever"), ("condition:tear", "fever"),
    ("symptom:soreness", "fever(strain) numbness(sciatica)"),
    ("treatment:rest", "fever"), ("tip:bending", "fever(strain) numbness(sciatica)"),
    ("treatment:tape", "numbness(sciatica) fever(strain)"),
    ("treatment:exercise", "numbness"), ("tip:sitting", "numbness"),
    ("guide:exercises", "numbness"),
    ("guide:all", "fever(strain) numbness(sciatica)"),
    ("comparison:which", "fever"),
  ])
  func `shows the advice of the conditions it serves`(key: String, expected: String) throws {
    #expect(try placement(key) == expected)
  }

  @Test(arguments: [
    "condition:cramp", "symptom:vague", "treatment:idle", "tip:unused", "guide:guides",
    "guide:body", "comparison:none",
  ])
  func `links to the advice where its conditions have none`(key: String) throws {
    #expect(try placement(key) == "link")
  }

  @Test(arguments: ["cause:posture", "story:anna", "anatomy:leg", "activity:stretching"])
  func `links to the advice from pages about other things`(key: String) throws {
    #expect(try placement(key) == "link")
  }

  @Test(arguments: ["term:tendon", "person:pat", "page:contact", "caution:gently"])
  func `says nothing on pages that are not about health`(key: String) throws {
    #expect(try placement(key) == "none")
  }
}
