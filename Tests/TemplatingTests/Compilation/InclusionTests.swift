import Diagnostics
import Testing

@testable import Templating

@Suite struct InclusionTests {
  @Test func `points at partials, parents and choices that do not exist`() {
    let templates: SampleTemplates = [
      "page": "{{>partials/lnik}}\n{{<layuot}}{{/layuot}}\n{{>*layout}}", "partials/link": "",
      "layout": "", "wide": "",
    ]
    #expect(
      templates.mistakes == [
        "page:1:4+13 unknown-template", "page:2:4+6 unknown-template",
        "page:3:5+6 unknown-template",
      ])
    #expect(
      templates.diagnostics.map(\.suggestion) == [
        "did you mean 'partials/link'?", "did you mean 'layout'?", nil,
      ])
    #expect(
      templates.diagnostics.last?.summary
        == "no template is called 'narrow', which 'layout' may choose")
  }

  @Test func `shows the way to a mistake in a partial`() throws {
    let templates: SampleTemplates = [
      "page": "\n{{>outer}}", "outer": "{{#links}}\n  {{>inner}}\n{{/links}}",
      "inner": "<a>{{ulr}}</a>",
    ]
    let mistake = try #require(templates.diagnostics.first)
    #expect(templates.mistakes == ["inner:1:6+3 unknown-name"])
    #expect(mistake.suggestion == "did you mean 'url'?")
    #expect(mistake.notes.map(\.text) == ["included from here", "included from here"])
    #expect(
      mistake.notes.map(\.range) == [
        SourceRange(file: "Templates/outer.mustache", line: 2, column: 6, length: 5),
        SourceRange(file: "Templates/page.mustache", line: 2, column: 4, length: 5),
      ])
  }

  @Test func `shows the block whose names a filling has to use`() throws {
    let templates: SampleTemplates = [
      "page": "{{<base}}{{$item}}{{title}}{{txt}}{{/item}}{{/base}}",
      "base": "{{#links}}{{$item}}{{/item}}{{/links}}",
    ]
    let mistake = try #require(templates.diagnostics.first)
    #expect(templates.mistakes == ["page:1:30+3 unknown-name"])
    #expect(mistake.notes.map(\.text) == ["shown by this block", "included from here"])
    #expect(mistake.notes.map(\.range.file).first == "Templates/base.mustache")
  }

  @Test func `says once what many ways lead to`() {
    let templates: SampleTemplates = [
      "page": "{{>part}}{{>part}}{{#author}}{{>part}}{{/author}}", "part": "{{titel}}",
    ]
    #expect(templates.mistakes == ["part:1:3+5 unknown-name"])
  }

  @Test func `stays silent about a template that has been reported`() {
    let templates: SampleTemplates = ["page": "{{>part}}{{x}}", "part": "{{#title}}"]
    #expect(
      templates.mistakes == ["page:1:12+1 unknown-name", "part:1:1+10 unclosed-section"])
    #expect(templates.rendered().contains("unclosed-section"))
  }

  @Test func `checks a partial against every stack it is shown on`() {
    let templates: SampleTemplates = [
      "page": "{{#author}}{{>part}}{{/author}}{{#links}}{{>part}}{{/links}}", "part": "{{name}}",
    ]
    #expect(templates.mistakes == ["part:1:3+4 unknown-name"])
  }

  @Test(
    arguments: [
      ("{{<base}}{{$tilte}}{{/tilte}}{{/base}}", "did you mean 'title'?"),
      ("{{<base}}{{$inner}}{{/inner}}{{/base}}", nil),
      ("{{<base}}{{$fot}}{{/fot}}{{/base}}", "did you mean 'foot'?"),
    ])
  func `points at fillings of blocks that do not exist`(text: String, suggestion: String?) {
    let templates: SampleTemplates = [
      "page": text, "base": "{{$title}}{{/title}}{{>part}}", "part": "{{$foot}}{{/foot}}",
    ]
    #expect(templates.diagnostics.map(\.id) == [.unknownBlock])
    #expect(templates.mistakes.first?.hasPrefix("page:1:13+") == true)
    #expect(templates.diagnostics.first?.suggestion == suggestion)
  }

  @Test func `fills blocks of partials and of chosen templates`() {
    let templates: SampleTemplates = [
      "page": "{{<base}}{{$a}}1{{/a}}{{$b}}2{{/b}}{{$c}}3{{$d}}4{{/d}}{{/c}}{{$d}}5{{/d}}{{/base}}",
      "base": "{{>part}}{{>*layout}}{{$c}}{{/c}}", "part": "{{$a}}{{/a}}",
      "wide": "{{$b}}{{/b}}", "narrow": "",
    ]
    #expect(templates.rendered() == "1235")
  }

  @Test func `inherits from a chosen template`() {
    let templates: SampleTemplates = [
      "page": "{{<*layout}}{{$a}}filled{{/a}}{{/*layout}}", "wide": "W{{$a}}{{/a}}W",
      "narrow": "N{{$a}}{{/a}}N",
    ]
    #expect(templates.rendered() == "WfilledW")
    #expect(templates.rendered(SamplePage(layout: "narrow")) == "NfilledN")
  }

  @Test(
    arguments: [
      ("{{>*title}}", "page:1:5+5 not-a-choice", "'title' is text, not the name of a template"),
      (
        "{{<*author}}{{/*author}}", "page:1:5+6 not-a-choice",
        "'author' is a group with names of its own, not the name of a template"
      ),
    ])
  func `chooses only among listed templates`(text: String, mistake: String, summary: String) {
    let templates = SampleTemplates(stringLiteral: text)
    #expect(templates.mistakes == [mistake])
    #expect(templates.diagnostics.map(\.summary) == [summary])
  }
}
