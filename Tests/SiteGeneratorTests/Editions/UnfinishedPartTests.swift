import ClinicalModel
import FileTree
import Testing

@testable import SiteGenerator

@Suite struct UnfinishedPartTests {
  private static let symptom = RelativePath.literal("Content/symptoms/locking.md")
  private static let page = RelativePath.literal("symptoms/locking/index.html")
  private static let day = CalendarDate(year: 2031, month: 1, day: 1)

  /// The site with an article of every kind, after a text in the symptom was replaced.
  private func edition(
    replacing old: String = "", by new: String = "", today: CalendarDate? = SampleSite.today
  ) async throws -> SiteEdition {
    let site = try #require(
      GoldenSite.all(in: "valid").first { $0.testDescription == "every-kind" })
    var source = try site.source()
    let text = String(decoding: try #require(source.files[Self.symptom]), as: UTF8.self)
    source.files[Self.symptom] = Array((old.isEmpty ? text : text.replacing(old, with: new)).utf8)
    let options = BuildOptions(today: try #require(today), includesDrafts: true)
    let session = SiteSession(SiteBuilder(source: source, options: options))
    return try #require(await session.update()?.edition)
  }

  @Test func `a finished page has nothing to mark`() async throws {
    let edition = try await edition()
    #expect(edition.unfinishedParts(of: Self.page) == [])
    #expect(edition.unfinishedParts(of: .literal("feed.xml")) == [])
    #expect(edition.unfinishedVersion == "")
  }

  @Test func `a draft is marked on its page and at links to it`() async throws {
    let edition = try await edition(replacing: "---\nauthor", by: "---\ndraft: true\nauthor")
    #expect(edition.unfinishedParts(of: Self.page) == [.draft])
    let links = edition.unfinishedLinks(on: .literal("index.html"))
    #expect(links["/symptoms/locking/"] == [.draft])
    #expect(edition.unfinishedVersion != "")
  }

  @Test func `a review that is due is told with its day`() async throws {
    let edition = try await edition(today: Self.day)
    guard case .overdue(let day) = edition.unfinishedParts(of: Self.page).first else {
      Issue.record("no review is due")
      return
    }
    #expect(day <= (try #require(Self.day)))
  }

  @Test func `an inferred link is marked at both its ends and nowhere else`() async throws {
    let edition = try await edition()
    let cause = RelativePath.literal("causes/twist/index.html")
    #expect(edition.unfinishedLinks(on: Self.page)["/causes/twist/"] == [.inferred])
    #expect(edition.unfinishedLinks(on: cause)["/symptoms/locking/"] == [.inferred])
    #expect(edition.unfinishedLinks(on: .literal("index.html"))["/causes/twist/"] == nil)
    let confirmed = try await self.edition(replacing: ", basis: inferred", by: "")
    #expect(confirmed.unfinishedLinks(on: Self.page)["/causes/twist/"] == nil)
  }
}
