import Diagnostics
import FileTree
import Testing

@testable import SinewCommands
@testable import SiteGenerator

@Suite struct ChangeLineTests {
  private func line(
    _ files: [RelativePath], isMended: Bool = false, _ diagnostics: [Diagnostic] = [],
    edition: SiteEdition? = nil
  ) -> ChangeLine {
    var report = BuildReport()
    report.diagnostics = diagnostics
    let state = PreviewState(
      number: 1, hasFailed: false, styleSheets: [], [],
      printer: DiagnosticPrinter(format: .pretty) { _ in nil }, editor: .none, root: "/")
    let site = PreviewedSite(edition: edition, state: state)
    let update = Preview.Update(
      changed: files, report: report, isMended: isMended, site: site, news: [])
    return ChangeLine(update, .milliseconds(12))
  }

  @Test func `says what changed, how many pages and how long it took`() {
    let file = RelativePath.literal("Content/a.md")
    #expect(line([file]).shown(pages: 1) == "Content/a.md: 1 page changed, shown in 12 ms\n")
    #expect(
      line([file, .literal("Content/b.md"), .literal("Content/c.md")]).shown(pages: 3)
        == "Content/a.md and 2 more: 3 pages changed, shown in 12 ms\n")
    #expect(line([file]).shown(pages: 0) == "Content/a.md: no pages changed, shown in 12 ms\n")
    #expect(line([]).shown(pages: nil) == "Files: changed, shown in 12 ms\n")
    #expect(
      line([file], isMended: true).shown(pages: 2)
        == "Content/a.md: mended; 2 pages changed, shown in 12 ms\n")
  }

  @Test func `counts the mistakes and says what is shown meanwhile`() async throws {
    let mistake = Diagnostic.error("wrong", "wrong", at: .wholeFile("Content/a.md"))
    #expect(
      line([.literal("Content/a.md")], [mistake]).mistakes
        == "Content/a.md: 1 error, no warnings; there is no site to show yet\n")
    let edition = try await OwnSite.edition()
    #expect(
      line([], [mistake, mistake, .warning("odd", "odd", at: .wholeFile("b"))], edition: edition)
        .mistakes == "Files: 2 errors, 1 warning; the last good site is shown\n")
  }
}
