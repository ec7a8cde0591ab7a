import ClinicalModel
import Diagnostics
import Testing

@Suite struct CatalogBuilderTests {
  @Test func `reports everything that is wrong with links in one run`() throws {
    let clinic = try TestClinic(
      """
      condition strain; confusedWith strain; treatments massage exercise
      condition sprain draft
      treatment exercise
      symptom soreness; conditions strian sprain exercise; causes nothing-like-it
      activity stretching
      tip stretching
      caution gently; when strain; avoid stretching
      activity stretching
      """)
    #expect(
      clinic.messages() == """
        clinic:1:32: error: condition 'strain' links to itself [link-to-itself]
         1 | condition strain; confusedWith strain; treatments massage exercise
           |                                ^^^^^^
        clinic:1:51: error: no treatment is called 'massage' [unknown-reference]
         1 | condition strain; confusedWith strain; treatments massage exercise
           |                                                   ^^^^^^^
        clinic:4:30: error: no condition is called 'strian' [unknown-reference]
         4 | symptom soreness; conditions strian sprain exercise; causes nothing-like-it
           |                              ^^^^^^ did you mean 'strain'?
        clinic:4:37: error: condition 'sprain' is still a draft [link-to-draft]
         4 | symptom soreness; conditions strian sprain exercise; causes nothing-like-it
           |                                     ^^^^^^
           = Patients could not follow this link. Publish the draft, take the link out, or build with --drafts.
        clinic:4:44: error: 'exercise' is a treatment, but 'conditions' takes a condition [wrong-kind]
         4 | symptom soreness; conditions strian sprain exercise; causes nothing-like-it
           |                                            ^^^^^^^^
        clinic:4:61: error: no cause is called 'nothing-like-it' [unknown-reference]
         4 | symptom soreness; conditions strian sprain exercise; causes nothing-like-it
           |                                                             ^^^^^^^^^^^^^^^
        clinic:7:36: error: 'stretching' could be 'activity:stretching' or 'tip:stretching' [ambiguous-reference]
         7 | caution gently; when strain; avoid stretching
           |                                    ^^^^^^^^^^ write which one you mean
        clinic:8: error: two articles are called 'activity:stretching' [duplicate-id]
         8 | activity stretching
           = The file name is the name of the article, so it must be unique in its kind.
           clinic:5: note: the other one is here
        """)
  }

  @Test func `warns of a link listed twice and keeps the first`() throws {
    let clinic = try TestClinic(
      """
      cause posture
      symptom soreness; causes posture posture?
      """)
    #expect(
      clinic.messages() == """
        clinic:2:34: warning: 'posture' is listed twice [repeated-link]
         2 | symptom soreness; causes posture posture?
           |                                  ^^^^^^^
           clinic:2:26: note: first listed here
        """)
    #expect(clinic.build().catalog.edges.map(\.details.basis) == [.stated])
  }

  @Test func `warns where both ends declare what holds both ways and keeps it once`() throws {
    let clinic = try TestClinic(
      """
      condition strain; confusedWith sciatica
      condition sciatica; confusedWith strain
      """)
    #expect(
      clinic.messages() == """
        clinic:1:32: warning: 'sciatica' already lists 'strain' under 'confusedWith' [repeated-link]
         1 | condition strain; confusedWith sciatica
           |                                ^^^^^^^^
           = 'confusedWith' holds both ways, so listing it at one end is enough.
           clinic:2:34: note: first listed here
        """)
    #expect(clinic.build().catalog.edges.count == 1)
  }

  @Test func `two questions of a comparison may point at the same condition`() throws {
    let catalog = try TestClinic(
      """
      condition strain
      condition sciatica
      comparison which; between strain sciatica; asksAbout condition:strain; asksAbout strain
      """
    ).catalog()
    #expect(
      catalog.names(catalog.origins(of: try catalog.at("condition:strain"), .asksAbout)) == "which")
  }

  @Test func `says of a kind written wrong which kind it is`() throws {
    let clinic = try TestClinic(
      """
      condition strain
      treatment exercise
      story anna; illustrates cause:strain treatment:exercise
      """)
    #expect(
      clinic.messages() == """
        clinic:3:31: error: 'strain' is a condition, not a cause [wrong-kind]
         3 | story anna; illustrates cause:strain treatment:exercise
           |                               ^^^^^^ did you mean 'condition:strain'?
        clinic:3:48: error: 'exercise' is a treatment, but 'illustrates' takes a condition or a cause [wrong-kind]
         3 | story anna; illustrates cause:strain treatment:exercise
           |                                                ^^^^^^^^
        """)
  }

  @Test func `is silent about links to articles that could not be read`() throws {
    let clinic = try TestClinic("symptom soreness; conditions strain")
    let unreadable = EntityKey(kind: .condition, name: "strain")
    #expect(clinic.messages(unreadable: [unreadable]) == "")
    #expect(clinic.build(unreadable: [unreadable]).catalog.edges.isEmpty)
  }

  @Test func `knows the kind of an article that could not be read`() throws {
    let clinic = try TestClinic("symptom soreness; causes strain")
    let unreadable = EntityKey(kind: .condition, name: "strain")
    #expect(
      clinic.messages(unreadable: [unreadable]) == """
        clinic:1:26: error: 'strain' is a condition, but 'causes' takes a cause [wrong-kind]
         1 | symptom soreness; causes strain
           |                          ^^^^^^
        """)
  }

  @Test func `says the links of a duplicate article too, without joining them`() throws {
    let clinic = try TestClinic(
      """
      cause posture
      symptom soreness
      symptom soreness; causes posture postura
      """)
    let (catalog, diagnostics) = clinic.build()
    #expect(diagnostics.map(\.id.rawValue) == ["duplicate-id", "unknown-reference"])
    #expect(catalog.edges.isEmpty)
    #expect(catalog.facts[try catalog.at("symptom:soreness")].file.line == 2)
  }

  @Test func `mentions name each published entity once, in order`() throws {
    let catalog = try TestClinic(
      """
      tip bending
      tip sitting
      tip walking draft
      guide back; mentions tip:sitting tip:gone tip:bending tip:walking tip:sitting
      """
    ).catalog()
    #expect(catalog.names(catalog.mentions[try catalog.at("guide:back")]) == "sitting bending")
  }
}
