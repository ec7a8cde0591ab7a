import Diagnostics
import Testing

@testable import Templating

@Suite struct TemplateParserTests {
  @Test(
    arguments: [
      ("a {{#isHome}}\n{{title}}", ["page:1:3+11 unclosed-section"]),
      ("{{^isHome}}{{#title}}", ["page:1:1+11 unclosed-section", "page:1:12+10 unclosed-section"]),
      ("{{$block}}", ["page:1:1+10 unclosed-section"]),
      ("{{#isHome}}{{#title}}{{/isHome}}", ["page:1:12+10 unclosed-section"]),
      ("{{/isHome}}", ["page:1:1+11 mismatched-close"]),
      ("{{#isHome}}{{/isHom}}{{/isHome}}", ["page:1:12+10 mismatched-close"]),
      ("{{#isHome}}{{/isHome}}{{/isHome}}", ["page:1:23+11 mismatched-close"]),
    ])
  func `points at tags without a partner`(text: String, expected: [String]) {
    #expect(SampleTemplates(stringLiteral: text).mistakes == expected)
  }

  @Test func `shows what a closing tag should close`() throws {
    let mismatch = try #require(
      SampleTemplates("{{#isHome}}\n{{/isHom}}\n{{/isHome}}").diagnostics.first)
    #expect(mismatch.summary == "{{/isHom}} does not close {{#isHome}}")
    #expect(mismatch.suggestion == "write {{/isHome}}")
    #expect(mismatch.notes.map(\.range.line) == [1])
  }

  @Test func `names the closing tag that is missing`() {
    let templates: SampleTemplates = ["page": "{{<*layout}}", "wide": "", "narrow": ""]
    #expect(templates.diagnostics.map(\.suggestion) == ["add {{/*layout}}"])
  }

  @Test(
    arguments: [
      ("{{<base}} text {{/base}}", ["page:1:11+5 ignored-content"]),
      ("{{<base}}\n  {{title}}\n{{/base}}", ["page:2:5+5 ignored-content"]),
      ("{{<base}}{{#isHome}}{{$a}}{{/a}}{{/isHome}}{{/base}}", ["page:1:13+6 ignored-content"]),
      ("{{<base}}{{>base}}{{/base}}", ["page:1:13+4 ignored-content"]),
      ("{{<base}}\n\n{{! remark }}{{$a}}{{/a}}\n{{/base}}", []),
    ])
  func `warns of what a parent tag never shows`(text: String, expected: [String]) {
    let templates: SampleTemplates = ["page": text, "base": "{{$a}}{{/a}}"]
    #expect(templates.mistakes == expected)
    #expect(templates.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test func `refuses to fill a block twice`() {
    let templates: SampleTemplates = [
      "page": "{{<base}}{{$a}}1{{/a}}{{$a}}2{{/a}}{{/base}}", "base": "{{$a}}{{/a}}",
    ]
    #expect(templates.mistakes == ["page:1:26+1 duplicate-block"])
  }

  @Test func `refuses to nest without end`() {
    func nested(_ depth: Int) -> SampleTemplates {
      let opening = String(repeating: "{{#isHome}}", count: depth)
      return SampleTemplates(
        stringLiteral: opening + String(repeating: "{{/isHome}}", count: depth))
    }
    #expect(nested(100).mistakes == [])
    #expect(nested(101).mistakes == ["page:1:1101+11 nesting-too-deep"])
    #expect(nested(5_000).mistakes == ["page:1:1101+11 nesting-too-deep"])
  }
}
