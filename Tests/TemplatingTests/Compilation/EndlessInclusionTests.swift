import Diagnostics
import Testing

@testable import Templating

@Suite struct EndlessInclusionTests {
  @Test(
    arguments: [
      ["page": "{{>page}}"],
      ["page": "{{>a}}", "a": "{{>b}}", "b": "{{>a}}"],
      ["page": "{{#isHome}}{{>page}}{{/isHome}}"],
      // The section is over the same links again and again.
      ["page": "{{#links}}{{>page}}{{/links}}"],
      ["page": "{{#author}}{{>part}}{{/author}}", "part": "{{#reviewer}}{{>part}}{{/reviewer}}"],
      ["page": "{{#tree}}{{>node}}{{/tree}}", "node": "{{#.}}{{>node}}{{/.}}"],
      ["page": "{{#tree}}{{>node}}{{/tree}}", "node": "{{#children}}{{>page}}{{/children}}"],
      // One of two ways goes on for ever.
      [
        "page": "{{#tree}}{{>node}}{{/tree}}",
        "node": "{{#children}}{{>node}}{{/children}}{{#label}}{{>node}}{{/label}}",
      ],
      ["page": "{{<page}}{{/page}}"], ["page": "{{<base}}{{/base}}", "base": "{{<base}}{{/base}}"],
      ["page": "{{<base}}{{$a}}{{>page}}{{/a}}{{/base}}", "base": "{{$a}}{{/a}}"],
      ["page": "{{<base}}{{$a}}{{$a}}{{/a}}{{/a}}{{/base}}", "base": "{{$a}}{{/a}}"],
      [
        "page": "{{<base}}{{$a}}{{$b}}{{/b}}{{/a}}{{$b}}{{$a}}{{/a}}{{/b}}{{/base}}",
        "base": "{{$a}}{{/a}}",
      ],
      ["page": "{{>*layout}}", "wide": "", "narrow": "{{>page}}"],
    ])
  func `refuses what would never end`(templates: [String: String]) {
    var sample: SampleTemplates = [:]
    sample.files = templates.map { TemplateFile($0, $1) }
    #expect(Set(sample.diagnostics.map(\.id)) == [.endlessInclusion])
  }

  @Test(
    arguments: [
      ["page": "{{#tree}}{{>node}}{{/tree}}", "node": "{{#children}}{{>node}}{{/children}}"],
      // Other values may come between.
      [
        "page": "{{#tree}}{{>node}}{{/tree}}",
        "node": "{{#label}}{{#children}}{{#author}}{{>node}}{{/author}}{{/children}}{{/label}}",
      ],
      [
        "page": "{{#tree}}{{>node}}{{/tree}}",
        "node": "{{#children}}{{>other}}{{/children}}{{>leaf}}", "leaf": "{{label}}",
        "other": "{{>leaf}}{{#branch}}{{#tree}}{{>node}}{{/tree}}{{/branch}}",
      ],
    ])
  func `allows what gets smaller on the way`(templates: [String: String]) {
    var sample: SampleTemplates = [:]
    sample.files = templates.map { TemplateFile($0, $1) }
    #expect(sample.diagnostics == [])
  }

  @Test func `points at the tag that leads back`() throws {
    let templates: SampleTemplates = ["page": "{{>a}}", "a": "{{>b}}", "b": "\n {{>a}}"]
    let mistake = try #require(templates.diagnostics.first)
    #expect(templates.mistakes == ["b:2:5+1 endless-inclusion"])
    #expect(mistake.summary == "'a' includes itself without end")
    #expect(mistake.notes.map(\.range.file) == ["Templates/a.mustache", "Templates/page.mustache"])
  }

  @Test func `refuses inclusions that are nested too deep`() {
    var templates: SampleTemplates = ["page": "{{>p1}}"]
    templates.files += (1...99).map { TemplateFile("p\($0)", "{{>p\($0 + 1)}}") }
    templates.files.append(TemplateFile("p100", "end"))
    #expect(templates.rendered() == "end")
    templates.files[100] = TemplateFile("p100", "{{#title}}end{{/title}}")
    #expect(templates.mistakes == ["p100:1:4+5 nesting-too-deep"])
  }

  @Test func `refuses inclusions that double at every level`() {
    var templates: SampleTemplates = ["page": "{{>p1}}"]
    templates.files += (1...60).map { TemplateFile("p\($0)", "{{>p\($0 + 1)}}{{>p\($0 + 1)}}") }
    templates.files.append(TemplateFile("p61", "x"))
    #expect(templates.diagnostics.map(\.id) == [.templateTooLarge])
  }

  @Test(arguments: ["{{$bX}}{{/bX}}", "{{$bX}}\n{{/bX}}\n"])
  func `refuses blocks that double at every level`(block: String) {
    func twice(_ number: Int) -> String {
      let block = block.replacing("X", with: String(number))
      return block + block
    }
    let fillings = (1...60).map { "{{$b\($0)}}\n\(twice($0 + 1)){{/b\($0)}}" }.joined()
    let templates: SampleTemplates = [
      "page": "{{<base}}\(fillings){{/base}}", "base": "{{$b1}}{{/b1}}",
    ]
    #expect(templates.diagnostics.map(\.id) == [.templateTooLarge])
  }
}
