import FileTree
import Jobs
import Testing

@testable import SiteGenerator

@Suite struct SiteEditionTests {
  private func edition() async throws -> SiteEdition {
    let site = try #require(
      GoldenSite.all(in: "valid").first { $0.testDescription == "every-kind" })
    let options = BuildOptions(today: try #require(SampleSite.today))
    let session = SiteSession(SiteBuilder(source: try site.source(), options: options))
    return try #require(await session.update()?.edition)
  }

  @Test(
    arguments: [
      ("Content/tips/get-up.md", "tips/get-up/index.html"),
      ("Content/pages/privacy.md", "privacy/index.html"),
      ("Content/people/anna.md", "people/anna/index.html"),
      ("Content/terms/joint.md", "glossary/index.html"),
      ("Content/cautions/no-deep-squats.md", nil),
      ("Content/tips/no-such.md", nil), ("Content/index.md", nil), ("Content/site.yml", nil),
    ] as [(String, String?)])
  func `finds the page of an article`(file: String, page: String?) async throws {
    let edition = try await edition()
    #expect(edition.page(ofArticle: try #require(RelativePath(file)))?.string == page)
  }

  @Test func `makes nothing that the site does not have`() async throws {
    let edition = try await edition()
    for name in ["no-such/index.html", "Content/index.md", "tips"] {
      #expect(try edition.bytes(of: try #require(RelativePath(name))) == nil)
    }
    #expect(edition.fingerprint(of: .literal("sitemap.xml")) == nil)
  }

  @Test func `fingerprints all pages unless it is told to stop`() async throws {
    let edition = try await edition()
    let stopped = await Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await edition.fingerprints(Jobs(1))
    }.value
    #expect(stopped == nil)
    let all = try #require(await edition.fingerprints(Jobs(1)))
    #expect(Set(all.pages.keys) == Set(edition.pages))
  }
}
