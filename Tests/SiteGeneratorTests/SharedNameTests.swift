import Diagnostics
import FileTree
import SiteGenerator
import Testing

@Suite struct SharedNameTests {
  private typealias Build = (files: [String: [UInt8]], report: BuildReport)

  /// This repository's site as it is, and with a draft of the same name as one of its tips.
  private func builds(draftIn folder: String) async throws -> (published: Build, both: Build) {
    var source = try SampleSite.source()
    let published = try await SampleSite.build(source)
    let draft = "---\ndraft: true\ntitle: Unfinished\nsummary: Unfinished.\n---\nUnfinished text.\n"
    source.files[try #require(RelativePath("Content/tips/\(folder)/adjust-your-pelvis.md"))] =
      Array(draft.utf8)
    let both = try await SampleSite.build(source)
    #expect(both.report.diagnostics.contains { $0.id == "duplicate-id" })
    return (published, both)
  }

  /// The draft is read before the published article, and after it.
  @Test(arguments: ["a", "z"])
  func `a draft of the name of a published article changes nothing`(folder: String) async throws {
    let (published, both) = try await builds(draftIn: folder)
    #expect(both.report.isSuccess)
    #expect(both.files == published.files)
  }
}
