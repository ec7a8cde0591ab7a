import Diagnostics
import Testing

@testable import Templating

@Suite struct TagScannerTests {
  @Test(
    arguments: [
      // Tags that are never closed hide what follows, so nothing more is said.
      ("text\n  {{title", ["page:2:3+2 unclosed-tag"]),
      ("{{#isHome}} {{title", ["page:1:13+2 unclosed-tag"]),
      ("{{! {{title}", ["page:1:1+2 unclosed-tag"]),
      ("{{{body}} {{title}}", ["page:1:1+2 unclosed-tag"]),
      ("{{=<% %>}}", ["page:1:1+2 unclosed-tag"]),
      ("{{", ["page:1:1+2 unclosed-tag"]),
      ("{{a {{b {{title}}", ["page:1:1+2 unclosed-tag"]),
      // The next tag is read all the same.
      ("{{title} {{titel}}", ["page:1:1+2 unclosed-tag", "page:1:12+5 unknown-name"]),
      ("{{title} {{}}", ["page:1:1+2 unclosed-tag", "page:1:10+4 malformed-tag"]),
    ])
  func `points at the tag that is not closed`(text: String, expected: [String]) {
    #expect(SampleTemplates(stringLiteral: text).mistakes == expected)
  }

  @Test func `says what closes the tag`() {
    #expect(SampleTemplates("{{title").diagnostics.map(\.suggestion) == ["add }}"])
    #expect(SampleTemplates("{{{body}}").diagnostics.map(\.suggestion) == ["add }}}"])
    #expect(SampleTemplates("{{=<% %>=}}<%title").diagnostics.map(\.suggestion) == ["add %>"])
  }

  @Test(
    arguments: [
      ("{{}}", ["page:1:1+4 malformed-tag"]), ("{{ # }}", ["page:1:1+7 malformed-tag"]),
      ("{{/}}", ["page:1:1+5 malformed-tag"]), ("{{> * }}", ["page:1:1+8 malformed-tag"]),
      ("é{{#if isHome}}{{/if}}", ["page:1:6+9 malformed-tag"]),
      ("{{author..name}}", ["page:1:3+12 malformed-tag"]),
      ("{{.title}}", ["page:1:3+6 malformed-tag"]), ("{{title.}}", ["page:1:3+6 malformed-tag"]),
      ("{{=| =}}", ["page:1:1+8 malformed-tag"]), ("{{=a b c=}}", ["page:1:1+11 malformed-tag"]),
      ("{{== ==}}", ["page:1:1+9 malformed-tag"]),
      ("{{" + String(repeating: "x", count: 201) + "}}", ["page:1:3+201 malformed-tag"]),
    ])
  func `points at what is no name`(text: String, expected: [String]) {
    #expect(SampleTemplates(stringLiteral: text).mistakes == expected)
  }

  @Test func `explains that there are no conditions`() {
    let explanation = SampleTemplates("{{#if isHome}}{{/if}}").diagnostics.first?.explanation
    #expect(explanation?.contains("{{#name}}…{{/name}}") == true)
  }

  @Test func `ignores spaces around sigil and name`() {
    #expect(
      SampleTemplates("{{ # isHome }}{{ / isHome }}{{\n&\nbody\n}}").rendered() == "<p>Body</p>")
  }

  @Test func `prints HTML with other delimiters`() {
    #expect(
      SampleTemplates("{{=<% %>=}}<%{body}%><%&body%>").rendered() == "<p>Body</p><p>Body</p>")
  }
}
