import Diagnostics
import Testing

@testable import Markdown

@Suite struct MarkdownGuardTests {
  @Test(arguments: HostileInput.all)
  func `refuses what would harm the build, and names the limit`(input: HostileInput) throws {
    let (body, diagnostics) = parse(input.harmful, startLine: 5)
    let problem = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(problem.id == .markdownLimit)
    #expect(problem.severity == .error)
    #expect(problem.range.line >= 5)
    #expect(body == MarkdownBody())
  }

  @Test(arguments: HostileInput.all)
  func `reads a dozen of the same`(input: HostileInput) {
    let (body, diagnostics) = parse(input.harmless)
    #expect(!diagnostics.contains { $0.id == .markdownLimit })
    #expect(!body.html.isEmpty || !diagnostics.isEmpty)
  }

  @Test func `reads an article of 10,000 words with tables, lists and links`() {
    let words = String(
      repeating: "The muscle **hurts** (see [sitting](a.md)) ~10 days. ", count: 12)
    let list = String(
      repeating: "- [x] *slow* work, <https://example.org/a_(b)>, a@example.org\n", count: 40)
    let table =
      "| a | b | c |\n|---|:-:|--:|\n" + String(repeating: "| - | - | [x](y.md) |\n", count: 60)
    let quote = "> > - deep\n> >\n> > > deeper[^1]\n"
    let chapter = "## Chapter\n\n\(words)\n\n\(list)\n\(table)\n\(quote)\n```\n\(words)\n```\n\n"
    let (body, diagnostics) = parse(String(repeating: chapter, count: 50) + "[^1]: Note.\n")
    #expect(diagnostics == [])
    #expect(body.words > 10_000)
    #expect(body.references.count == 50 * (12 + 40 * 2 + 60))
  }

  @Test(arguments: [
    ("> ", ">", 7), ("- ", "-", 7), ("1. ", "1.", 7), ("[^a]: ", "[^a]:", 7), ("> * ", ">*", 4),
  ])
  func `limits how deep containers lie in each other`(marker: String, name: String, count: Int) {
    var limits = MarkdownLimits()
    limits.nesting = 6
    let prefix = String(repeating: marker, count: count)
    #expect(
      parse("a\n\n\(prefix)b\n", limits: limits).diagnostics.brief == ["error markdown-limit 3:0"])
    #expect(!isRefused("a\n\n\(prefix.dropFirst(marker.count))b\n", limits))
  }

  @Test func `takes neither rules nor deep indentation for nesting`() {
    var limits = MarkdownLimits()
    limits.nesting = 3
    #expect(
      !isRefused(
        "-----------\n\n***********\n\n" + String(repeating: " ", count: 99) + "code\n", limits))
    #expect(!isRefused("a\n" + String(repeating: "- b\n", count: 50), limits))
  }

  @Test func `limits the columns and cells of tables`() {
    var limits = MarkdownLimits()
    limits.tableColumns = 5
    limits.tableCells = 40
    let head = "|a|b|c|\n|-|-|-|\n"
    #expect(!isRefused(head + String(repeating: "|d|\n", count: 6), limits))
    #expect(isRefused(head + String(repeating: "|d|\n", count: 60), limits))
    #expect(isRefused("|a|b|c|d|e|f|\n|-|-|-|-|-|-|\n", limits))
    #expect(!isRefused("a|b|c|d|e|f|g|h\n", limits))
  }

  @Test func `limits the size of a body`() {
    var limits = MarkdownLimits()
    limits.bodySize = 10
    #expect(!isRefused("0123456789", limits))
    #expect(isRefused("0123456789a", limits))
  }

  @Test func `counts each use of a link definition with the longest one`() {
    var limits = MarkdownLimits()
    limits.copiedBytes = 200
    let definitions = "[a]: address\n[b]: other 'with\n a title'\n"
    #expect(!isRefused("[a] [a]\n\n\(definitions)", limits))
    #expect(isRefused("[a] [a] [a] [a] [a] [a] [a]\n\n\(definitions)", limits))
  }

  @Test(arguments: ["[&Hat;a]", "[&#94;a]", "![&#x5e;a]", "x [&#X005E;a b] c", "[&#0094;"])
  func `refuses an entity that cmark reads after freeing it`(text: String) {
    #expect(isRefused(text, .standard))
  }

  @Test(arguments: [
    "[&amp;a]", "[&#95;]", "[&", "[&#", "[&#x", "[&Hat", "&Hat;", "[&#99999999999999999999;]",
  ])
  func `reads other entities behind a bracket`(text: String) {
    #expect(!isRefused(text, .standard))
  }

  private func isRefused(_ text: String, _ limits: MarkdownLimits) -> Bool {
    parse(text, limits: limits).diagnostics.contains { $0.id == .markdownLimit }
  }
}
