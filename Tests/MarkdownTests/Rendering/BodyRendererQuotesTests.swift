import Diagnostics
import Testing

@testable import Markdown

@Suite struct BodyRendererQuotesTests {
  @Test(arguments: Callout.allCases)
  func `renders a callout of each kind`(callout: Callout) {
    let name = callout.rawValue
    let (body, diagnostics) = parse("> [!\(name.uppercased())]\n> Go *slow*.\n>\n> - a\n")
    #expect(diagnostics == [])
    #expect(
      body.resolvedHTML == """
        <div class="callout callout-\(name)" role="note">
        <p class="callout-title">\(callout.title(in: MarkdownStrings()))</p>
        <p>Go <em>slow</em>.</p>
        <ul>
        <li>a</li>
        </ul>
        </div>

        """)
  }

  @Test func `takes the title's words from the site's language`() {
    var strings = MarkdownStrings()
    strings.warning = "Vorsicht & Ruhe"
    let (body, _) = parse("> [!WARNING]\n> a\n", strings: strings)
    #expect(body.resolvedHTML.contains("<p class=\"callout-title\">Vorsicht &amp; Ruhe</p>"))
  }

  @Test(arguments: [
    "> [!note]  \n> a", "> [!Note]\\\n> a", "> [!NOTE]\n>\n> a", "- > [!NOTE]\n  > a",
  ])
  func `reads the marker in any case, before any break, and in a list`(text: String) {
    let (body, diagnostics) = parse(text)
    #expect(diagnostics == [])
    #expect(
      body.resolvedHTML.contains("<p class=\"callout-title\">Note</p>\n<p>a</p>\n</div>"))
  }

  @Test func `renders a callout in a callout, and quotes beside them`() {
    let rendered = html("> [!TIP]\n> a\n>\n> > [!NOTE]\n> > b\n> > > c\n\n> d\n")
    #expect(rendered.count(of: "<div class=\"callout") == 2)
    #expect(rendered.count(of: "</div>") == 2)
    #expect(rendered.count(of: "<blockquote>") == 2)
    #expect(rendered.count(of: "</blockquote>") == 2)
  }

  @Test(arguments: [
    ("> [!WARNIG]\n> a", "did you mean 'WARNING'?"),
    ("> [!NOTE] a", "begin the text on the next line, behind '>'"),
    ("> [!NOTE]*a*", "begin the text on the next line, behind '>'"),
  ])
  func `shows a misspelt marker as text, and says so`(text: String, suggestion: String) {
    let (body, diagnostics) = parse(text)
    #expect(diagnostics.brief == ["warning unknown-callout 1:3"])
    #expect(diagnostics.map(\.suggestion) == [suggestion])
    #expect(body.resolvedHTML.contains("<blockquote>\n<p>[!"))
  }

  @Test(arguments: ["> [a]\n> b", "> [!]\n> b", "> a [!NOTE]\n", "> [!a b]\n", "[!NOTE]\n"])
  func `leaves other brackets alone`(text: String) {
    let (body, diagnostics) = parse(text)
    #expect(diagnostics == [])
    #expect(!body.resolvedHTML.contains("callout"))
  }
}
