import ClinicalModel
import ContentLibrary
import SiteGenerator
import Testing

/// The same input gives the same bytes.
@Suite struct DeterminismTests {
  @Test(arguments: [1, 3, 16])
  func `any number of jobs gives the same bytes and messages`(jobs: Int) async throws {
    let source = try SampleSite.source()
    let first = try await SampleSite.build(source, jobs: 2)
    let second = try await SampleSite.build(source, jobs: jobs)
    #expect(first.files == second.files)
    #expect(first.report.diagnostics == second.report.diagnostics)
  }

  @Test func `the clock changes no byte`() async throws {
    let source = try SampleSite.source()
    let now = try await SampleSite.build(source)
    let later = try await SampleSite.build(
      source, today: CalendarDate(year: 2099, month: 1, day: 1))
    #expect(now.files == later.files)
  }

  @Test func `a base URL with a folder puts it before every address`() async throws {
    let baseURL = try #require(BaseURL("https://clinic.example/help"))
    let (files, _) = try await SampleSite.build(try SampleSite.source(), baseURL: baseURL)
    for (path, bytes) in files where path.hasSuffix(".html") {
      let page = String(decoding: bytes, as: UTF8.self)
      for attribute in ["href=\"/", "src=\"/"] {
        for part in page.split(separator: attribute, omittingEmptySubsequences: false).dropFirst() {
          #expect(part.hasPrefix("help/"), "\(path): \(attribute)\(part.prefix(40))")
        }
      }
    }
  }
}
