import Diagnostics
import Testing

@testable import Markdown

@Suite struct BodyRendererChecksTests {
  @Test(arguments: [
    "see [the page](my page.md)", "[a](<b)", "**[a](b c)**", "- x\n- [a](b c)",
  ])
  func `reports a link that is shown as text`(text: String) {
    let diagnostics = parse(text).diagnostics
    #expect(diagnostics.map(\.id) == [.malformedLink])
    #expect(diagnostics.allSatisfy { $0.range.column > 0 })
  }

  @Test(arguments: [
    ("see [text][nope]", ["warning unresolved-reference-link 1:5"]),
    ("![alt][nope].\n", ["warning unresolved-reference-link 1:2"]),
    ("> a\n> [text][nope]\n", ["warning unresolved-reference-link 2:3"]),
  ])
  func `reports a reference to no definition`(text: String, expected: [String]) {
    #expect(parse(text).diagnostics.brief == expected)
  }

  @Test(arguments: [
    "[ ] not done, [sic], [1], [a] (b), [a] [b]", "row[i][j] and f[x](y z)",
    "`[a][b]` and `[a](b c)`",
    "\\[a](b c) \\[a\\][b] \\[^1]", "```\n[a][b]\n[^1] [a](b c)\n```", "[a][]", "a](b c)",
  ])
  func `raises no false alarm`(text: String) {
    #expect(parse(text).diagnostics == [])
  }

  @Test func `suggests the definition that was meant`() {
    let (_, diagnostics) = parse("[a][sitting] [b][siting]\n\n[sitting]: s.md\n")
    #expect(diagnostics.map(\.suggestion) == ["did you mean 'sitting'?"])
  }

  @Test(arguments: [
    ("[a]: b.md\n", ["warning unused-link-definition 1:2"]),
    ("[a]: b.md\n[ä  B]: <c d.md> 'title'\n\n[Ä b] [a]\n", []),
    ("[x][A]\n\n[a]: b.md\n[A]: c.md\n", ["warning duplicate-link-definition 4:2"]),
    ("[1]: see the book\n", []), ("[a]: b.md 'title' more\n", []), ("text\n[a]: b.md\n", []),
    ("```\n[a]: b.md\n```\n", []), ("    [a]: b.md\n", []),
    ("> [a]: b.md\n", ["warning unused-link-definition 1:4"]),
    ("## Sources\n[a]: b.md\n", ["warning unused-link-definition 2:2"]),
  ])
  func `reports definitions that no text uses`(text: String, expected: [String]) {
    #expect(parse(text).diagnostics.brief == expected)
  }

  @Test(arguments: [
    ("<div>a</div>", ["error raw-html 1:1"]),
    ("a <br> b\n  <i>c", ["error raw-html 1:3", "error raw-html 2:3"]),
    ("<!-- a -->", ["warning html-comment 1:1"]),
    ("a <!-- b\nc --> d", ["warning html-comment 1:3"]),
    ("<!-- a --> text", ["error raw-html 1:1"]), ("<!-- a\n\nb", ["error raw-html 1:1"]),
    ("<!-- a --><!-- b -->", ["error raw-html 1:1"]),
    ("- a\n\n  <script>\n  x\n", ["error raw-html 3:3"]),
    ("`<b>` \\<b> &lt;b> 1 < 2 > 1 <3", []), ("```\n<b>\n```", []),
  ])
  func `reports raw HTML where it is`(text: String, expected: [String]) {
    #expect(parse(text).diagnostics.brief == expected)
  }

  @Test func `shows raw HTML as code, so that no text is lost`() {
    #expect(html("a <b>c</b>") == "<p>a <code>&lt;b&gt;</code>c<code>&lt;/b&gt;</code></p>\n")
    #expect(html("<p>Text\n") == "<pre><code>&lt;p&gt;Text\n</code></pre>\n")
  }
}
