import Diagnostics
import Testing

@testable import Markdown

@Suite struct BodyRendererLinksTests {
  @Test func `describes each reference and leaves its slot open`() {
    let (body, diagnostics) = parse(
      "[a *b*](c%20d.md \"T'\") ![e `f`](g_h.png \"i\") <http://j.org>\n")
    #expect(diagnostics == [])
    #expect(
      String(decoding: body.html, as: UTF8.self)
        == "<p><a href=\"\" title=\"T'\">a <em>b</em></a>  <a href=\"\">http://j.org</a></p>\n")
    #expect(body.references.map(\.kind) == [.link, .image, .link])
    #expect(body.references.map(\.destination) == ["c%20d.md", "g_h.png", "http://j.org"])
    #expect(body.references.map(\.text) == ["a b", "e f", "http://j.org"])
    #expect(body.references.map(\.title) == ["T'", "i", ""])
    #expect(body.references.map(\.offset) == [12, 42, 52])
  }

  @Test func `keeps an image in a link, and counts it as its text`() {
    let (body, diagnostics) = parse("[![Knee](k.png)](knee.md)\n")
    #expect(diagnostics == [])
    #expect(body.references.map(\.text) == ["Knee", "Knee"])
    #expect(
      body.resolvedHTML == "<p><a href=\"knee.md\"><img src=\"k.png\" alt=\"Knee\" /></a></p>\n")
  }

  @Test(arguments: [
    ("[](a.md)", ["error empty-link 1:4"]), ("[ ](a.md)", ["error empty-link 1:5"]),
    ("[![](k.png)](a.md)", ["error missing-alt 1:6", "error empty-link 1:14"]),
    ("![](k.png)", ["error missing-alt 1:5"]), ("![ ][k]\n\n[k]: k.png", ["error missing-alt 3:6"]),
    ("![a ![b](c.png)](d.png)", ["error nested-link 1:10"]),
    ("![a [b](c.md)](d.png)", ["error nested-link 1:9"]),
    ("![a <b>](d.png)", ["error raw-html 1:5"]),
    ("![a <!-- b -->](d.png)", ["warning html-comment 1:5"]),
    ("[a <http://b.org> c](d.md)", ["error nested-link 1:5"]),
  ])
  func `reports links and images without words, and within each other`(
    text: String, expected: [String]
  ) {
    #expect(parse(text).diagnostics.brief == expected)
  }

  @Test func `hides no comment in an alternative text or a heading`() {
    #expect(parse("![a<!-- b -->](c.png)").body.references.map(\.text) == ["a"])
    #expect(parse("## a <!-- b -->").body.headings.map(\.id) == ["a"])
  }
}
