import Diagnostics
import Testing

@testable import Markdown

@Suite struct BodyRendererHeadingsTests {
  @Test func `gives each heading an id and puts it into the outline`() {
    let (body, diagnostics) = parse("## What *hurts*?\n\ntext\n\n### `Code` & [link](a.md)\n")
    #expect(diagnostics == [])
    #expect(
      body.resolvedHTML == """
        <h2 id="what-hurts">What <em>hurts</em>?</h2>
        <p>text</p>
        <h3 id="code--link"><code>Code</code> &amp; <a href="a.md">link</a></h3>

        """)
    #expect(
      body.headings == [
        Heading(
          level: 2, id: "what-hurts", text: "What hurts?",
          range: SourceRange(file: "a.md", line: 1, column: 1, length: 16)),
        Heading(
          level: 3, id: "code--link", text: "Code & link",
          range: SourceRange(file: "a.md", line: 5, column: 1, length: 25)),
      ])
  }

  @Test func `shows level 1 as level 2, and says so`() {
    let (body, diagnostics) = parse("# Pain\n\nRest\n====\n\n### When\n")
    #expect(body.headings.map(\.level) == [2, 2, 3])
    #expect(body.resolvedHTML.hasPrefix("<h2 id=\"pain\">Pain</h2>\n<h2 id=\"rest\">Rest</h2>\n"))
    #expect(diagnostics.brief == ["warning body-h1 1:1", "warning body-h1 3:1"])
  }

  @Test(arguments: [
    ("### a", ["warning skipped-heading-level 1:1"]),
    ("## a\n#### b\n##### c", ["warning skipped-heading-level 2:1"]),
    ("## a\n### b\n#### c\n## d\n### e", []),
    ("## a\n\n> #### b", ["warning skipped-heading-level 3:3"]),
    ("##\n", ["error empty-heading 1:1"]),
    ("## ![](a.png)\n", ["error empty-heading 1:1", "error missing-alt 1:8"]),
    ("## ![Knee](a.png)\n", []),
  ])
  func `checks levels and texts`(text: String, expected: [String]) {
    #expect(parse(text).diagnostics.brief == expected)
  }

  @Test func `suggests the level that is left out`() {
    #expect(parse("## a\n\n##### b").diagnostics.map(\.suggestion) == ["write '###'"])
  }
}
