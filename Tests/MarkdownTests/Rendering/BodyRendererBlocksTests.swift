import Testing

@testable import Markdown

@Suite struct BodyRendererBlocksTests {
  @Test func `renders tasks with a name for screen readers`() {
    #expect(
      html("- [x] done\n- [ ] see [x]\n- [X] *too*\n") == """
        <ul>
        <li class="task"><input type="checkbox" checked="" disabled="" aria-label="Task" /> done</li>
        <li class="task"><input type="checkbox" disabled="" aria-label="Task" /> see [x]</li>
        <li class="task"><input type="checkbox" checked="" disabled="" aria-label="Task" /> <em>too</em></li>
        </ul>

        """)
  }

  @Test func `renders strikethrough and bare addresses`() {
    #expect(
      html("~~old~~ ~new~ www.example.org\n") == """
        <p><del>old</del> <del>new</del> \
        <a href="http://www.example.org">www.example.org</a></p>

        """)
  }

  @Test func `counts words across markup, and neither code blocks nor alternative texts`() {
    let text =
      "## Two words\n\nun**believ**able `x y`  \n  ![three more words](a.png) end\n\n- item\n\n```\nno no no\n```\n"
    #expect(parse(text).body.words == 7)
    #expect(parse("").body.words == 0)
    #expect(parse("| a b | c |\n|---|---|\n| d | |\n").body.words == 4)
    let long = String(repeating: "lorem ipsümé a ", count: 50)
    #expect(parse(long).body.words == 150)
  }

  @Test(arguments: [
    (
      "## Not me\n\n> nor me\n\n- nor me\n\nBut *me*,\nof [course](a.md).\n\nNot me.",
      "But me, of course."
    ),
    ("![Knee](a.png)\n\nText ![knee](a.png)\n", "Text"), ("- only a list\n", ""), ("", ""),
    ("[a]: b\n\nText &amp; `code` <!-- no -->\n", "Text & code"),
  ])
  func `takes the text of the first paragraph`(text: String, expected: String) {
    #expect(parse(text).body.firstParagraph == expected)
  }
}
