import Diagnostics
import Testing

@testable import Markdown

/// Where destinations were written, in `«»`, in the order of the references.
@Suite struct SourcePositionTests {
  static let texts = [
    "See [a](«a.md») and [b](«b.md»).\n",
    "# ü\n\nÄé 日本 [ä](«ä.md» \"ö\") and [a](«a.md»)\nnext [c](<«c d.md»>)\n",
    "[a](«a.md») [a](«a.md») `](a.md)` [b](\n   «b.md»)\n",
    "- one [a](«a.md»)\n  - two\n    [b](«b.md»)\n\n    three [c](«c.md»)\n12) four [d](«d.md»)\n",
    "> a\n> > [b](«b.md») c\nlazy [d](«d.md»)\n> [!NOTE]\n> [e](«e.md»)\n",
    "| é [a](«a.md») | b |\n|---|---|\n| \\| [b](«b.md») | [c](«c.md») |\n| x | [b](«b.md») |\n",
    "text\n| [a](«a.md») |\n|---|\n| [b](«b.md») |\n\n[a](«a.md»)\n",
    "![a](«a.png») [![b](«b.png»)](b.md)\n",
    "<«https://a.org/é»> «www.b.org» «https://c.org/?d=e&f» «g@h.org» <«i@j.org»>.\n",
    "[https://a.org](«https://a.org») [x](«a\\_b&amp;c\\)») [y](«»)\n",
    "code:\n\n    [a](a.md)\n\n```\n[a](a.md)\n```\n\n[a](«a.md»)\n",
    "Note[^1].\n\n[^1]: See [a](«a.md»).\n\n    And [b](«b.md»).\n",
    "[z]: unrelated.md\n[a](«a.md») [z]\n".replacing("[z]: unrelated.md", with: "[z]: z.md"),
    "## [a](«a.md»)\n\n[b](«b.md»)\n---\n\n***\n\n   - [c](«c.md»)\n",
  ]

  @Test(arguments: texts, ["\n", "\r\n", "\r"])
  func `finds destinations whatever is round them`(marked: String, lineEnding: String) {
    let expected = MarkedText(marked)
    let text = expected.text.replacing("\n", with: lineEnding)
    let ranges = parse(text, startLine: 12).body.references.map(\.range)
    // The image in a link is found before the link, but comes second.
    #expect(
      Set(expected.ranges(fromLine: 12)).isSubset(of: ranges),
      "\(ranges) in \(text.debugDescription)")
    #expect(ranges.allSatisfy { $0.column > 0 })
  }

  @Test func `points at the definition of a reference-style link`() {
    let marked = MarkedText(
      "[a] [text][b] ![i][c] [d](«d.md»)\n\n[a]: «a.md»\n[B]: <«b c.md»> 't'\n[c]:\n  «c.png»\n")
    let ranges = parse(marked.text).body.references.map(\.range)
    #expect(Set(ranges) == Set(marked.ranges))
  }

  @Test func `tells an inline link from a definition with the same destination`() {
    let marked = MarkedText("[one](«a.md») [two][x]\n\n[x]: «a.md»\n")
    #expect(parse(marked.text).body.references.map(\.range) == marked.ranges)
  }

  @Test func `marks the line where a destination cannot be found`() {
    let (body, _) = parse("a\n\n[b](&#99;&#x2e;md&quot;&#10;x)\n", startLine: 3)
    #expect(body.references.map(\.range.line) == [5])
  }

  @Test func `counts the lines of diagnostics from the file's beginning`() {
    let text = "é\r\n\r\n## a\r\rb <i>\n\n#### c\n"
    #expect(
      parse(text, startLine: 20).diagnostics.brief
        == ["error raw-html 24:3", "warning skipped-heading-level 26:1"])
  }
}
