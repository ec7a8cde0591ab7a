import FileTree
import Jobs
import Testing

@testable import SiteGenerator

@Suite struct PageFingerprintTests {
  /// The fingerprints of this repository's site before and after one file was rewritten.
  private func change(
    _ path: RelativePath, replacing old: String, by new: String
  ) async throws -> (before: SiteFingerprints, after: SiteFingerprints) {
    let before = try await fingerprints(SampleSite.source())
    return (before, try await fingerprints(source(path, replacing: old, by: new)))
  }

  private func source(
    _ path: RelativePath, replacing old: String, by new: String
  ) throws -> MemorySource {
    var source = try SampleSite.source()
    let text = String(decoding: try #require(source.files[path]), as: UTF8.self)
    #expect(text.contains(old))
    source.files[path] = Array(text.replacing(old, with: new).utf8)
    return source
  }

  private func edition(_ source: MemorySource) async throws -> SiteEdition {
    let options = BuildOptions(today: try #require(SampleSite.today))
    let session = SiteSession(SiteBuilder(source: source, options: options))
    return try #require(await session.update()?.edition)
  }

  private func fingerprints(_ source: MemorySource) async throws -> SiteFingerprints {
    try #require(await edition(source).fingerprints(Jobs(2)))
  }

  private func changes(
    _ path: RelativePath, replacing old: String, by new: String
  ) async throws -> [String] {
    let (before, after) = try await change(path, replacing: old, by: new)
    return after.changes(since: before).map(\.string)
  }

  @Test func `a change of the text changes its own page alone`() async throws {
    let pages = try await changes(
      .literal("Content/symptoms/sit-bone-pain.md"), replacing: "is very persistent",
      by: "is most persistent")
    #expect(pages == ["symptoms/sit-bone-pain/index.html"])
  }

  @Test func `a title changes the pages that show it and no others`() async throws {
    let source = try source(
      .literal("Content/causes/too-much-sitting.md"), replacing: "title: Too much sitting",
      by: "title: Sitting beyond measure")
    let edition = try await edition(source)
    let after = try #require(await edition.fingerprints(Jobs(2)))
    let changes = after.changes(since: try await fingerprints(SampleSite.source()))
    let showing = try edition.pages.sorted().filter { page in
      let bytes = try #require(try edition.bytes(of: page))
      return String(decoding: bytes, as: UTF8.self).lowercased().contains("sitting beyond measure")
    }
    #expect(changes == showing)
    #expect(showing.count > 2 && showing.count < edition.pages.count)
  }

  @Test func `a change of style changes no page`() async throws {
    let pages = try await changes(
      .literal("Templates/assets/site.css"), replacing: "}", by: "}\n")
    #expect(pages == [])
  }

  @Test func `a script, a partial or the name of the site changes every page`() async throws {
    for (path, old, new) in [
      ("Templates/assets/a-to-z.js", "\n", "\n\n"),
      ("Templates/layouts/base.mustache", "<body", "<body "),
      ("Content/site.yml", "name: Hamstring", "name: The Hamstring"),
    ] {
      let path = try #require(RelativePath(path))
      let (before, after) = try await change(path, replacing: old, by: new)
      let unchanged = after.pages.keys.filter { after.pages[$0] == before.pages[$0] }
      #expect(unchanged.isEmpty, "\(path.string)")
    }
  }

  @Test func `a picture changes the pages that show it, in their pictures alone`() async throws {
    let (before, after) = try await change(
      .literal("Content/figures/hamstring-hammock.svg"), replacing: "</svg>", by: " </svg>")
    let page = RelativePath.literal("anatomy/hamstrings/index.html")
    #expect(after.changes(since: before).contains(page))
    #expect(after.pages[page]?.viewText == before.pages[page]?.viewText)
    #expect(after.pages[page]?.picturesText != before.pages[page]?.picturesText)
    #expect(after.pages[.literal("about/index.html")]?.picturesText == "")
  }

  @Test func `pages that come and go are told`() async throws {
    var source = try SampleSite.source()
    let without = try await fingerprints(source)
    source.files[.literal("Content/pages/new.md")] = Array(
      "---\ntitle: New\nsummary: New.\n---\n".utf8)
    let with = try await fingerprints(source)
    let page = RelativePath.literal("new/index.html")
    #expect(with.changes(since: without).contains(page))
    #expect(with.removals(since: without) == [])
    #expect(without.removals(since: with) == [page])
  }
}
