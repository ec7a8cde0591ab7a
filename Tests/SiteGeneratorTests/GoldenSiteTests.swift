import FileTree
import Foundation
import Testing

@testable import SiteGenerator

/// The sites in `Tests/Fixtures` print exactly what is written beside them.
///
/// `UPDATE_GOLDEN=1 swift test --filter GoldenSiteTests` writes it anew.
@Suite struct GoldenSiteTests {
  @Test(arguments: GoldenSite.all(in: "invalid"))
  func `a site with mistakes is told all of them in one run`(site: GoldenSite) async throws {
    let source = try site.source()
    let (files, report) = try await SampleSite.build(source)
    let messages = site.messages(report, source)
    #expect(try site.expected("expected.txt", given: messages) == messages)
    #expect(!report.isSuccess)
    #expect(files.isEmpty)
  }

  @Test(arguments: GoldenSite.all(in: "valid"))
  func `a sound site is built as it should be`(site: GoldenSite) async throws {
    let source = try site.source()
    let (files, report) = try await SampleSite.build(source)
    let messages = site.messages(report, source)
    #expect(try site.expected("expected.txt", given: messages) == messages)
    #expect(report.isSuccess)
    let list = files.keys.filter { !$0.hasPrefix("assets/") }.sorted().joined(separator: "\n")
    #expect(try site.expected("expected/files.txt", given: list + "\n") == list + "\n")
    for page in try site.expectedPages() {
      let main = Self.main(of: files.text(page))
      #expect(try site.expected("expected/\(page)", given: main) == main, "\(page)")
    }
  }

  @Test func `finds the sites`() {
    #expect(GoldenSite.all(in: "invalid").count >= 9)
    #expect(GoldenSite.all(in: "valid").count >= 4)
  }

  @Test func `a kind with more than a hundred articles has an index of several pages`()
    async throws
  {
    let tiny = try #require(GoldenSite.all(in: "valid").first { $0.testDescription == "tiny" })
    var source = try tiny.source()
    for number in 1...200 {
      let path = try #require(RelativePath("Content/tips/tip-\(number).md"))
      source.files[path] = Array("---\ntitle: Tip \(1000 + number)\nsummary: Try.\n---\n".utf8)
    }
    let last = RelativePath.literal("Content/tips/last.md")
    source.files[last] = Array("---\ntitle: Zigzag\nsummary: Try.\n---\n".utf8)
    let (files, _) = try await SampleSite.build(source)
    let pages = ["tips", "tips/page/2", "tips/page/3"].map {
      Self.main(of: files.text("\($0)/index.html"))
    }
    let counts = pages.map { $0.split(separator: "href=\"/tips/tip-").count - 1 }
    #expect(counts == [100, 100, 0])
    #expect(pages.map { $0.contains("href=\"/tips/last/\"") } == [false, false, true])
    #expect(pages.map { $0.contains("href=\"/tips/page/2/\"") } == [true, false, true])
    #expect(pages[1].contains("href=\"/tips/\"") && pages[1].contains("href=\"/tips/page/3/\""))
    #expect(files["tips/page/1/index.html"] == nil && files["tips/page/4/index.html"] == nil)
  }

  /// The part of a page that is its own; redirects have only that.
  private static func main(of html: String) -> String {
    guard let start = html.firstRange(of: "<main"),
      let end = html[start.upperBound...].firstRange(of: "</main>")
    else { return html }
    return html[start.lowerBound..<end.upperBound] + "\n"
  }
}
