import Diagnostics
import Testing

@testable import Templating

@Suite struct PrintingTests {
  @Test(
    arguments: [
      ("{{body}}", "page:1:3+4 escaped-html", "write {{{body}}}"),
      ("{{#body}}{{.}}{{/body}}", "page:1:12+1 escaped-html", "write {{{.}}}"),
      ("{{{title}}}", "page:1:4+5 raw-text", "write {{title}}"),
      ("{{&subtitle}}", "page:1:4+8 raw-text", "write {{subtitle}}"),
      ("{{{layout}}}", "page:1:4+6 raw-text", "write {{layout}}"),
      ("{{isHome}}", "page:1:3+6 not-printable", "write {{#isHome}}…{{/isHome}}"),
      ("{{#isHome}}{{.}}{{/isHome}}", "page:1:14+1 not-printable", "write {{#.}}…{{/.}}"),
      ("{{links}}", "page:1:3+5 not-printable", "write {{#links}}…{{/links}}"),
      ("{{{aliases}}}", "page:1:4+7 not-printable", "write {{#aliases}}…{{/aliases}}"),
      ("{{author}}", "page:1:3+6 not-printable", "write {{author.name}}"),
      ("{{#author}}{{.}}{{/author}}", "page:1:14+1 not-printable", "write {{name}}"),
    ])
  func `says what to write instead`(text: String, mistake: String, suggestion: String) {
    let templates = SampleTemplates(stringLiteral: text)
    #expect(templates.mistakes == [mistake])
    #expect(templates.diagnostics.map(\.suggestion) == [suggestion])
  }

  @Test func `prints numbers with any tag`() {
    #expect(SampleTemplates("{{count}}{{{count}}}{{&count}}").rendered() == "333")
  }
}
