import FileTree
import SiteGenerator
import Testing

@testable import SinewCommands

@Suite struct PageCountTests {
  private static let tip = RelativePath.literal("Content/tips/adjust-your-pelvis.md")

  /// Waits until an edition has been counted: what was told, and what the next count begins with.
  private func count(
    _ edition: SiteEdition, after before: SiteFingerprints?
  ) async -> (told: [RelativePath]?, counted: SiteFingerprints?) {
    var count: PageCount?
    let told = await withCheckedContinuation { continuation in
      count = PageCount(edition, after: before) { continuation.resume(returning: $0) }
    }
    return (told, await count?.finish())
  }

  @Test func `tells which pages changed since the last count, if there was one`() async throws {
    let first = await count(try await OwnSite.edition(), after: nil)
    #expect(first.told == nil)
    let fingerprints = try #require(first.counted)
    let same = await count(try await OwnSite.edition(), after: fingerprints)
    #expect(same.told == [])
    #expect(same.counted == fingerprints)
    let edition = try await OwnSite.edition(Self.tip, replacing: "pelvis", by: "hips")
    let edited = await count(edition, after: fingerprints)
    #expect(edited.told == edited.counted?.changes(since: fingerprints))
    #expect(edited.told?.contains(.literal("tips/adjust-your-pelvis/index.html")) == true)
  }

  @Test func `a site with mistakes leaves what was counted before, and tells nothing`() async throws
  {
    let before = try #require((await count(try await OwnSite.edition(), after: nil)).counted)
    let count = PageCount(nil, after: before) { _ in Issue.record("nothing was counted") }
    #expect(await count.finish() == before)
  }
}
