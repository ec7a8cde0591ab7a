import ClinicalModel
import Diagnostics
import Testing

@Suite struct CatalogBuilderDraftTests {
  static let text = """
    condition sprain draft; confusedWith sprian; treatments rest rest tape
    treatment rest
    treatment tape draft
    symptom soreness; conditions sprain
    """

  @Test func `without drafts, mistakes inside a draft are warnings and links to it errors`() throws
  {
    let (catalog, diagnostics) = try TestClinic(Self.text).build()
    #expect(
      diagnostics.map { "\($0.range.line) \($0.severity) \($0.id.rawValue)" } == [
        "4 error link-to-draft", "1 warning repeated-link", "1 warning unknown-reference",
      ])
    #expect(catalog.keys.map(\.description) == ["symptom:soreness", "treatment:rest"])
    #expect(catalog.edges.isEmpty)
  }

  @Test func `with drafts, a draft is an article like any other`() throws {
    let (catalog, diagnostics) = try TestClinic(Self.text).build(includesDrafts: true)
    #expect(
      diagnostics.map { "\($0.range.line) \($0.severity) \($0.id.rawValue)" } == [
        "1 warning repeated-link", "1 error unknown-reference",
      ])
    #expect(catalog.keys.count == 4)
    #expect(
      catalog.names(catalog.targets(of: try catalog.at("condition:sprain"), .treatments))
        == "rest tape")
  }

  @Test func `a draft that links to itself is warned of`() throws {
    let (_, diagnostics) = try TestClinic("anatomy back draft; partOf back").build()
    #expect(diagnostics.map(\.id.rawValue) == ["link-to-itself"])
    #expect(!diagnostics.hasErrors)
  }

  @Test(arguments: [["", " draft"], [" draft", ""]])
  func `of two articles with one name the published one holds it`(flags: [String]) throws {
    let clinic = try TestClinic(
      """
      cause posture\(flags[0])
      cause posture\(flags[1])
      symptom soreness; causes posture
      """)
    let (catalog, diagnostics) = clinic.build()
    #expect(diagnostics.map(\.id.rawValue) == ["duplicate-id"])
    #expect(diagnostics.map(\.severity) == [.warning])
    #expect(catalog.edges.count == 1)
    #expect(clinic.build(includesDrafts: true).diagnostics.map(\.severity) == [.error])
  }
}
