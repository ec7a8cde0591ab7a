import ClinicalModel
import FileTree
import Testing

@testable import SiteGenerator

@Suite struct UnfinishedPartTests {
  private static let symptom = RelativePath.literal("Content/symptoms/locking.md")
  private static let page = RelativePath.literal("symptoms/locking/index.html")

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

  /// The symptom was reviewed on 1 October 2026 for 2 years.
  @Test func `a review is due from its day on, on its page and at links to it`() async throws {
    let due = try #require(CalendarDate("2028-10-01"))
    let before = try await edition(today: CalendarDate("2028-09-30"))
    #expect(before.unfinishedParts(of: Self.page) == [])
    let edition = try await edition(today: due)
    #expect(edition.unfinishedParts(of: Self.page) == [.overdue(due)])
    let links = edition.unfinishedLinks(on: .literal("index.html"))
    #expect(links["/symptoms/locking/"] == [.overdue(due)])
    #expect(edition.unfinishedVersion != before.unfinishedVersion)
  }

  @Test func `all that is unfinished is told, and another version for each`() async throws {
    let due = try #require(CalendarDate("2028-10-01"))
    let draft = ("---\nauthor", "---\ndraft: true\nauthor")
    let both = try await edition(replacing: draft.0, by: draft.1, today: due)
    #expect(both.unfinishedParts(of: Self.page) == [.draft, .overdue(due)])
    let cause = RelativePath.literal("causes/twist/index.html")
    #expect(
      both.unfinishedLinks(on: cause)["/symptoms/locking/"] == [.draft, .overdue(due), .inferred])
    let versions = [
      both, try await edition(), try await edition(today: due),
      try await edition(replacing: draft.0, by: draft.1),
    ].map(\.unfinishedVersion)
    #expect(Set(versions).count == 4)
  }

  @Test func `a comparison marks the inferred links of what it compares`() async throws {
    let comparison = RelativePath.literal("comparisons/tear-or-sprain/index.html")
    let stated = try await edition()
    #expect(stated.unfinishedLinks(on: comparison)["/symptoms/locking/"] == nil)
    let inferred = try await edition(
      replacing: "conditions: meniscus-tear",
      by: "conditions: {to: meniscus-tear, basis: inferred}")
    #expect(inferred.unfinishedLinks(on: comparison)["/symptoms/locking/"] == [.inferred])
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
