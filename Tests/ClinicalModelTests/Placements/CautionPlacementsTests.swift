import ClinicalModel
import Testing

@Suite struct CautionPlacementsTests {
  /// Every page that shows a caution, with the path to it.
  private func placements(_ text: String) throws -> [String] {
    let catalog = try TestClinic(text).catalog()
    let placements = CautionPlacements(of: catalog)
    return catalog.keys.indices.flatMap { page in
      placements[page].map { placement in
        "\(catalog.keys[placement.caution].name) on \(catalog.keys[page]): "
          + catalog.names(placement.path)
      }
    }
  }

  @Test func `a limit is shown on its condition and all narrower ones`() throws {
    let text = """
      caution gently limit; when strain
      condition pain
      condition strain; broader pain; confusedWith sciatica; leadsTo condition:scar
      condition tear; broader strain
      condition deep-tear; broader tear
      condition sciatica
      condition scar
      """
    #expect(
      try placements(text) == [
        "gently on condition:deep-tear: strain tear deep-tear",
        "gently on condition:strain: strain",
        "gently on condition:tear: strain tear",
      ])
  }

  @Test func `a harm is shown one confusion away too, whichever end says so, and on narrower ones`()
    throws
  {
    let text = """
      caution never harm; when strain
      condition strain; confusedWith sciatica
      condition sciatica
      condition cramp; confusedWith strain
      condition deep-sciatica; broader sciatica
      condition far; confusedWith sciatica
      condition tear; broader strain; confusedWith near-tear
      condition near-tear
      """
    #expect(
      try placements(text) == [
        "never on condition:cramp: strain cramp",
        "never on condition:deep-sciatica: strain sciatica deep-sciatica",
        "never on condition:sciatica: strain sciatica",
        "never on condition:strain: strain",
        "never on condition:tear: strain tear",
      ])
  }

  @Test func `symptoms that name one of the conditions show the caution`() throws {
    let text = """
      caution never harm; when strain
      condition strain; confusedWith sciatica
      condition sciatica
      condition tear; broader strain
      condition cramp
      cause posture; leadsTo strain
      symptom soreness; conditions strain
      symptom numbness; conditions cramp sciatica
      symptom stabbing; conditions tear
      symptom stiffness; conditions cramp; causes posture
      """
    #expect(
      try placements(text).filter { $0.contains("symptom") } == [
        "never on symptom:numbness: strain sciatica numbness",
        "never on symptom:soreness: strain soreness",
        "never on symptom:stabbing: strain tear stabbing",
      ])
    #expect(try placements(text).filter { $0.contains("cause") }.isEmpty)
  }

  @Test func `what is to be avoided shows the caution, but not what links to it`() throws {
    let text = """
      caution never harm; avoid activity:stretching treatment:massage tip:bending
      activity stretching
      treatment massage; next rest
      treatment rest
      tip bending
      cause posture; treatments massage; tips bending
      symptom soreness; causes posture; treatments massage
      """
    #expect(
      try placements(text) == [
        "never on treatment:massage: massage", "never on tip:bending: bending",
        "never on activity:stretching: stretching",
      ])
  }

  @Test func `guides and comparisons show what the pages show that they join`() throws {
    let text = """
      caution never harm; when strain; avoid activity:stretching
      condition strain
      condition cramp
      activity stretching
      symptom soreness; conditions strain
      guide about-it; about symptom:soreness
      guide mentions-it; mentions condition:cramp activity:stretching
      guide about-guide; about guide:about-it; mentions guide:mentions-it
      guide unrelated; about condition:cramp
      comparison between-it; between cramp strain
      comparison asks-it; between cramp; asksAbout condition:strain
      comparison mentions-it; between cramp; mentions symptom:soreness
      cause posture; mentions condition:strain
      story anna; illustrates condition:strain; mentions activity:stretching
      """
    #expect(
      try placements(text) == [
        "never on symptom:soreness: strain soreness", "never on condition:strain: strain",
        "never on activity:stretching: stretching",
        "never on comparison:asks-it: strain asks-it",
        "never on comparison:between-it: strain between-it",
        "never on comparison:mentions-it: strain soreness mentions-it",
        "never on guide:about-it: strain soreness about-it",
        "never on guide:mentions-it: stretching mentions-it",
      ])
  }

  @Test func `the path shown is a shortest one`() throws {
    let text = """
      caution never harm; when a-strain z-tear
      condition a-strain; confusedWith z-tear b-cramp
      condition b-cramp
      condition z-tear
      symptom soreness; conditions b-cramp z-tear
      guide leg; about condition:b-cramp symptom:soreness condition:z-tear
      """
    #expect(
      try placements(text) == [
        "never on symptom:soreness: z-tear soreness", "never on condition:a-strain: a-strain",
        "never on condition:b-cramp: a-strain b-cramp", "never on condition:z-tear: z-tear",
        "never on guide:leg: z-tear leg",
      ])
  }

  @Test func `what can harm comes first on a page, then by name`() throws {
    let text = """
      condition strain
      caution a limit; when strain
      caution b harm; when strain
      caution c limit; when strain
      caution d harm; when strain
      """
    #expect(
      try placements(text).map { $0.prefix(1) } == ["b", "d", "a", "c"])
  }

  @Test func `broader conditions that go round in a circle do no harm`() throws {
    let text = """
      caution gently limit; when strain
      condition strain; broader tear
      condition tear; broader strain
      """
    #expect(
      try placements(text) == [
        "gently on condition:strain: strain", "gently on condition:tear: strain tear",
      ])
  }
}
