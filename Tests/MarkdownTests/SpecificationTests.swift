import Diagnostics
import Testing

@testable import Markdown

/// The specification of GitHub-flavoured Markdown, run through the product's parser and tree walk.
///
/// What the product does otherwise, on purpose:
///
/// | the specification | the product | tested in |
/// |---|---|---|
/// | raw HTML passes through, `tagfilter` disarms some tags | shown as code, and an error | here |
/// | `<h1>` | `<h2>`, and a warning | BodyRendererHeadingsTests |
/// | headings without ids | with ids | BodyRendererHeadingsTests |
/// | `<table>`, `align="left"` | a scrolling region, `class="align-left"`, `scope="col"` | BodyRendererTablesTests |
/// | `<li>` for a task | `<li class="task">`, a name for the box | BodyRendererBlocksTests |
/// | `> [!NOTE]` is a quote | a callout | BodyRendererQuotesTests |
/// | `href` and `<img>` are written | left to the caller | MarkdownBodyTests |
@Suite(.enabled(if: Specification.isInstalled, "needs Debian's package cmark-gfm"))
struct SpecificationTests {
  private static let extensions: [String: Dialect.Extensions] = [
    "": [], "table": .table, "strikethrough": .strikethrough, "autolink": .autolink,
    "tagfilter": [],
  ]

  @Test func `reads all 671 examples`() {
    #expect(Specification.examples.count == 671)
    #expect(Set(Specification.examples.map(\.tag)) == Set(Self.extensions.keys))
  }

  @Test(arguments: Specification.examples)
  func `renders what the specification says`(example: Specification.Example) throws {
    let extensions = try #require(Self.extensions[example.tag])
    let (body, _) = MarkdownParser().parse(
      Array(example.markdown.utf8)[...], file: "a.md", startLine: 1,
      dialect: .specification(extensions))
    let html = body.resolvedHTML
    #expect((example.tag == "tagfilter" ? Self.disarmed(html) : html) == example.html)
  }

  @Test(arguments: Specification.examples)
  func `says what the product leaves out`(example: Specification.Example) throws {
    let safe = try #require(CMark.html(example.markdown, footnotes: true, unsafe: false))
    let omitted = safe.split(
      separator: "<!-- raw HTML omitted -->", omittingEmptySubsequences: false)
    let (body, diagnostics) = parse(example.markdown)
    let reports = diagnostics.filter { $0.id == .rawHTML || $0.id == .htmlComment }
    #expect(reports.count == omitted.count - 1)
    #expect(reports.allSatisfy { $0.range.line > 0 })
    #expect(!body.resolvedHTML.contains("<!--"))
  }

  /// The extension `tagfilter`, which the product has no use for.
  private static func disarmed(_ html: String) -> String {
    ["title", "style", "xmp", "XMP"].reduce(html) { $0.replacing("<\($1)>", with: "&lt;\($1)>") }
  }
}
