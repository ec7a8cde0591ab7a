import Diagnostics
import FileTree
import SiteGenerator
import Testing

@testable import SinewCommands

@Suite struct PreviewedSiteTests {
  private static let tip = RelativePath.literal("Content/tips/adjust-your-pelvis.md")
  private static let page = RelativePath.literal("tips/adjust-your-pelvis/index.html")
  private static let sketch = RelativePath.literal("Content/figures/hamstring-hammock.svg")
  private static let anatomy = RelativePath.literal("anatomy/hamstrings/index.html")

  /// This repository's own site, after a file was rewritten.
  private func site(
    _ path: RelativePath = tip, replacing old: String = "", by new: String = ""
  ) async throws -> PreviewedSite {
    PreviewedSite(
      edition: try await OwnSite.edition(path, replacing: old, by: new), state: Self.state)
  }

  private static let state = PreviewState(
    number: 1, hasFailed: false, styleSheets: [], [],
    printer: DiagnosticPrinter(format: .pretty) { _ in nil }, editor: .none, root: "/")

  private func text(_ site: PreviewedSite, _ path: RelativePath = page) throws -> String {
    String(decoding: try #require(site.file(at: path)), as: UTF8.self)
  }

  @Test func `before there is a site, every page says that it will come`() throws {
    let site = PreviewedSite(edition: nil, state: Self.state)
    let page = try text(site)
    #expect(page.contains("There is no site to show yet"))
    #expect(page.contains("/.sinew/preview.js"))
    #expect(site.file(at: .literal("assets/site.css")) == nil)
    #expect(site.file(at: .literal(".sinew/preview.js")) != nil)
  }

  @Test func `pages are decorated and other files are not`() async throws {
    let site = try await site()
    #expect(try text(site).contains("/.sinew/preview.js"))
    let sitemap = try #require(site.file(at: .literal("sitemap.xml")))
    #expect(sitemap == (try site.edition?.bytes(of: .literal("sitemap.xml"))))
    #expect(site.file(at: .literal("nothing/index.html")) == nil)
  }

  @Test func `browsers that show another page are sent on, below the address of the site`()
    async throws
  {
    var site = try await site(
      .literal("Content/site.yml"), replacing: "hamstring.example\n", by: "hamstring.example/b\n")
    #expect(site.basePath == "/b/")
    #expect(site.state(ofPage: Self.anatomy).contains("\"follow\":null"))
    site.follow = Self.page
    #expect(
      site.state(ofPage: Self.anatomy).contains("\"follow\":\"/b/tips/adjust-your-pelvis/\""))
    #expect(site.state(ofPage: nil).contains("\"follow\":\"/b/tips/adjust-your-pelvis/\""))
    #expect(site.state(ofPage: Self.page).contains("\"follow\":null"))
    site.follow = .literal("404.html")
    #expect(site.state(ofPage: Self.page).contains("\"follow\":\"/b/404.html\""))
  }

  @Test func `an address without a page has the version of the page that says so`() async throws {
    let site = try await site()
    #expect(site.state(ofPage: nil) == site.state(ofPage: .literal("404.html")))
    #expect(site.state(ofPage: .literal("nothing/index.html")) == site.state(ofPage: nil))
    #expect(site.state(ofPage: nil) != site.state(ofPage: Self.page))
    let none = PreviewedSite(edition: nil, state: Self.state)
    #expect(none.state(ofPage: Self.page).contains("\"version\":\"none\""))
  }

  @Test func `a draft and an overdue review are marked, in the page and at links to it`()
    async throws
  {
    let fields = "---\ndraft: true\nreview: {by: clinic-pt, on: 2020-01-01, every: 1 year}\n"
    let site = try await site(replacing: "---\ntitle:", by: "\(fields)title:")
    let page = try text(site)
    #expect(page.contains("Draft: not on the published site"))
    #expect(page.contains("Review was due on 2021-01-01"))
    let index = try text(site, .literal("tips/index.html"))
    #expect(index.contains("data-sinew-note=\"draft, review overdue\""))
    #expect(!(try text(try await self.site())).contains("Draft:"))
  }

  @Test func `the version of a page changes with its text, its picture and marks of its links`()
    async throws
  {
    func versions(_ site: PreviewedSite) -> [String] {
      [Self.page, Self.anatomy].map { site.state(ofPage: $0) }
    }
    let before = versions(try await site())
    #expect(versions(try await site()) == before)
    let edited = versions(try await site(replacing: "pelvis", by: "hips"))
    #expect(edited[0] != before[0])
    let drawn = versions(try await site(Self.sketch, replacing: "</svg>", by: " </svg>"))
    #expect(drawn[0] == before[0] && drawn[1] != before[1])
    let drafted = versions(try await site(replacing: "---\ntitle:", by: "---\ndraft: true\ntitle:"))
    #expect(drafted[0] != before[0] && drafted[1] != before[1])
  }
}
