import Testing

@testable import SiteGenerator

/// Images and redirects of the sub-path site.
@Suite struct ImageTagTests {
  private func text(_ path: String) async throws -> String {
    let site = try #require(
      GoldenSite.all(in: "valid").first { $0.testDescription == "sub-path" })
    return try await SampleSite.build(try site.source()).files.text(path)
  }

  @Test func `images carry their size, and all but the first wait until they are near`()
    async throws
  {
    let html = try await text("symptoms/knee-pain/index.html")
    let tags = html.split(separator: "<img ").dropFirst().map { $0.prefix { $0 != ">" } }
    #expect(tags.count == 2)
    let first = try #require(tags.first)
    let second = try #require(tags.last)
    #expect(first.contains("src=\"/care/knees/symptoms/knee.svg\""))
    #expect(first.contains("alt=\"A knee\"") && first.contains("title=\"Seen from the front\""))
    #expect(first.contains("width=\"30\" height=\"20\"") && !first.contains("loading"))
    #expect(second.contains("width=\"40\" height=\"10\"") && second.contains("loading=\"lazy\""))
  }

  @Test func `an old address leads below the folder of the base URL`() async throws {
    let html = try await text("sore-knee/index.html")
    #expect(html.contains("url=/care/knees/symptoms/knee-pain/"))
    #expect(html.contains("https://clinic.example/care/knees/symptoms/knee-pain/"))
    #expect(!html.contains("href=\"/symptoms/"))
  }
}
