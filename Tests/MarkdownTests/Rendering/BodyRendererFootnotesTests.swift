import Diagnostics
import Testing

@testable import Markdown

@Suite struct BodyRendererFootnotesTests {
  @Test func `numbers footnotes in the order of their use and links them both ways`() {
    let (body, diagnostics) = parse(
      "A[^two] b[^1] c[^two].\n\n[^1]: One.\n[^two]: Two.\n\n    - list\n")
    #expect(diagnostics == [])
    #expect(
      body.resolvedHTML == """
        <p>A<sup class="footnote-ref"><a href="#fn:1" id="fnref:1" data-footnote-ref>1</a></sup> \
        b<sup class="footnote-ref"><a href="#fn:2" id="fnref:2" data-footnote-ref>2</a></sup> \
        c<sup class="footnote-ref"><a href="#fn:1" id="fnref:1-2" data-footnote-ref>1</a></sup>.</p>
        <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
        <ol>
        <li id="fn:1">
        <p>Two.</p>
        <ul>
        <li>list</li>
        </ul>
        <a href="#fnref:1" class="footnote-backref" role="doc-backlink" aria-label="Back to content">↩</a> \
        <a href="#fnref:1-2" class="footnote-backref" role="doc-backlink" aria-label="Back to content 2">\
        ↩<sup>2</sup></a>
        </li>
        <li id="fn:2">
        <p>One. <a href="#fnref:2" class="footnote-backref" role="doc-backlink" \
        aria-label="Back to content">↩</a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test func `links back to uses in later footnotes too`() {
    let rendered = html("a[^1] b[^2]\n\n[^1]: One.\n[^2]: Two, see[^1].\n")
    #expect(rendered.contains("<a href=\"#fnref:1-2\""))
    #expect(rendered.contains("id=\"fnref:1-2\""))
  }

  @Test(arguments: [
    ("a\n\n[^1]: lost\n", ["error unused-footnote 3:1"]),
    ("a[^1]\n\n[^1]: b\n[^1]: c\n", ["error duplicate-footnote 4:1"]),
    ("a[^A]\n\n> [^a]: b\n", []),
    ("a[^1]\n", ["warning undefined-footnote 1:2"]),
    ("a[^my note]\n\n[^my note]: b\n", ["warning undefined-footnote 3:2"]),
    (
      "a[^my note]\n\n[^my note]: b c\n",
      ["warning undefined-footnote 1:2", "warning undefined-footnote 3:1"]
    ),
    ("- a\n\n  [^1]: lost\n", ["error unused-footnote 3:3"]),
    ("```\n[^1]: code\n```\n", []), ("a\n\n    [^1]: code\n", []),
    ("a [^1]: no definition[^2]\n\n[^2]: b\n", ["warning undefined-footnote 1:3"]),
    ("\\[^1]\n", []), ("`[^1]`\n", []),
  ])
  func `reports footnotes that are not shown or not there`(text: String, expected: [String]) {
    #expect(parse(text).diagnostics.brief == expected)
  }

  @Test func `suggests the footnote that was meant`() {
    let (_, diagnostics) = parse("a[^sorce] b[^source]\n\n[^source]: c\n")
    #expect(diagnostics.map(\.suggestion) == ["did you mean 'source'?"])
  }
}
