import FileTree
import Testing

@testable import SiteGenerator

@Suite struct SitemapTests {
  @Test func `it lists every page but redirects and the one for wrong addresses`() async throws {
    let site = try await ClinicSite.site()
    let files = Sitemap(site: site).files()
    #expect(files.map(\.path.string) == ["sitemap.xml"])
    let sitemap = try XMLElementTree(parsing: files[0].bytes)
    let addresses = sitemap.all("url").compactMap { $0.text("loc") }
    let expected = site.plan.pages.map(\.path).filter { $0 != "/old/" && $0 != "/404.html" }
    #expect(addresses == expected.map { "https://clinic.example" + $0 })
  }

  @Test(arguments: [
    ("/conditions/ache/", "2026-02-01"), ("/guides/knees/", "2025-05-05"),
    ("/when-to-seek-help/", "2026-03-04"), ("/causes/habit/", nil), ("/", nil),
  ])
  func `it says when a page changed, where that is known`(
    path: String, day: String?
  ) async throws {
    let site = try await ClinicSite.site()
    let sitemap = try XMLElementTree(parsing: Sitemap(site: site).files()[0].bytes)
    let url = try #require(
      sitemap.all("url").first { $0.text("loc") == "https://clinic.example" + path })
    #expect(url.text("lastmod") == day)
  }

  @Test func `what is too much for one file is shared among several`() async throws {
    let site = try await ClinicSite.site()
    let whole = try XMLElementTree(parsing: Sitemap(site: site).files()[0].bytes).all("url")
    let files = Sitemap(site: site, most: 20).files()
    #expect(
      files.map(\.path.string) == [
        "sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml",
      ])
    let index = try XMLElementTree(parsing: files[0].bytes)
    #expect(index.name == "sitemapindex")
    #expect(
      index.all("sitemap").map { $0.text("loc") }
        == files.dropFirst().map { "https://clinic.example/" + $0.path.string })
    let parts = try files.dropFirst().map { try XMLElementTree(parsing: $0.bytes).all("url") }
    #expect(parts.allSatisfy { (1...20).contains($0.count) })
    #expect(parts.joined().map { $0.text("loc") } == whole.map { $0.text("loc") })
  }

  @Test func `exactly as many as fit need no index`() async throws {
    let site = try await SmallSite.site([:])
    let count = site.plan.pages.filter(\.isIndexable).count
    #expect(Sitemap(site: site, most: count).files().count == 1)
    #expect(Sitemap(site: site, most: count - 1).files().count == 3)
  }
}
