import Diagnostics
import Testing

@testable import Templating

@Suite struct CompilerTests {
  @Test(
    arguments: [
      ("{{titel}}", ["page:1:3+5 unknown-name"]),
      ("<p>\n  {{{ bodi }}}", ["page:2:7+4 unknown-name"]),
      ("{{#lnks}}{{anything}}{{/lnks}}", ["page:1:4+4 unknown-name"]),
      ("{{^lnks}}{{x}}{{/lnks}}", ["page:1:4+4 unknown-name"]),
      ("{{author.nam}}", ["page:1:10+3 unknown-name"]),
      ("{{auther.name}}", ["page:1:3+6 unknown-name"]),
      ("{{#links}}{{author.nam}}{{/links}}", ["page:1:20+3 unknown-name"]),
      ("{{links.text}}", ["page:1:9+4 unknown-name"]),
      ("{{#author}}{{/author}}{{name}}", ["page:1:25+4 unknown-name"]),
      ("{{a}}{{b}}", ["page:1:3+1 unknown-name", "page:1:8+1 unknown-name"]),
    ])
  func `points at names that the page does not offer`(text: String, expected: [String]) {
    #expect(SampleTemplates(stringLiteral: text).mistakes == expected)
  }

  @Test func `suggests a name from anywhere on the stack`() {
    let diagnostics = SampleTemplates(
      "{{#links}}{{titel}}{{txt}}{{author.nmae}}{{/links}}"
    ).diagnostics
    #expect(
      diagnostics.map(\.suggestion) == [
        "did you mean 'title'?", "did you mean 'text'?", "did you mean 'name'?",
      ])
    #expect(
      diagnostics.map(\.explanation) == [
        "Offered here: url, text.", "Offered here: url, text.", "Offered here: name.",
      ])
    #expect(
      diagnostics.map(\.summary) == [
        "'titel' is not a name that can be used here", "'txt' is not a name that can be used here",
        "'author' has no 'nmae'",
      ])
  }

  @Test func `lists only the first names of a large view`() {
    let explanation = SampleTemplates("{{zzz}}").diagnostics.first?.explanation
    #expect(
      explanation
        == "Offered here: title, subtitle, body, aside, isHome, count, author, reviewer and 4 more."
    )
  }

  @Test func `says that a list has no names`() {
    #expect(
      SampleTemplates("{{links.text}}").diagnostics.map(\.summary) == [
        "'links' is a list and has no 'text'"
      ])
  }

  @Test(
    arguments: [
      ("{{#count}}{{/count}}", "'count' is a number and has no sections"),
      ("{{^count}}{{/count}}", "'count' is a number and has no sections"),
      ("{{#layout}}{{/layout}}", "'layout' is the name of a template and has no sections"),
    ])
  func `refuses sections over what is always there`(text: String, summary: String) {
    let diagnostics = SampleTemplates(stringLiteral: text).diagnostics
    #expect(diagnostics.map(\.summary) == [summary])
    #expect(diagnostics.map(\.id) == [.notASection])
  }

  @Test func `takes the innermost of several names`() {
    let templates: SampleTemplates = """
      {{#author}}{{name}}{{#reviewer}}{{name}}{{/reviewer}}{{name}}{{/author}} {{reviewer.name}}
      """
    #expect(
      templates.rendered(SamplePage(reviewer: SamplePerson(name: "Bob"))) == "AnnBobAnn Bob")
  }

  @Test func `finds every mistake of a page in one run`() {
    let templates: SampleTemplates = [
      "page": "{{x}}{{body}}{{>gone}}{{>part}}{{#count}}{{/count}}", "part": "\n{{y}}",
    ]
    #expect(
      templates.mistakes == [
        "page:1:3+1 unknown-name", "page:1:8+4 escaped-html", "page:1:17+4 unknown-template",
        "page:1:35+5 not-a-section", "part:2:3+1 unknown-name",
      ])
  }
}
