import Diagnostics
import Testing

@testable import Templating

@Suite struct TemplateLibraryTests {
  @Test func `refuses two templates of one name`() throws {
    let files = [
      TemplateFile(name: "a", path: "Templates/b.mustache", bytes: []),
      TemplateFile(name: "a", path: "Templates/a.mustache", bytes: []),
    ]
    let mistake = try #require(TemplateLibrary.parse(files).1.first)
    #expect(mistake.id == .duplicateTemplate)
    #expect(mistake.range == .wholeFile("Templates/b.mustache"))
    #expect(mistake.notes.map(\.range) == [.wholeFile("Templates/a.mustache")])
  }

  @Test func `reports an unknown template where it is needed`() {
    let (library, _) = TemplateLibrary.parse([TemplateFile("condition", "")])
    let place = SourceRange(file: "Content/site.yml", line: 3, column: 5, length: 9)
    let (template, mistakes) = library.compile(
      "conditoin", for: SamplePage.self, neededBy: place)
    #expect(template == nil)
    #expect(mistakes.map(\.id) == [.unknownTemplate])
    #expect(mistakes.map(\.range) == [place])
    #expect(mistakes.map(\.suggestion) == ["did you mean 'condition'?"])
    #expect(
      library.compile("x", for: SamplePage.self).1.map(\.range) == [.wholeFile("Templates")])
  }

  @Test func `warns of templates that no page uses`() throws {
    let (library, _) = TemplateLibrary.parse([
      TemplateFile("page", "{{>part}}{{>*layout}}{{<base}}{{/base}}"), TemplateFile("part", ""),
      TemplateFile("wide", ""), TemplateFile("narrow", ""), TemplateFile("base", ""),
      TemplateFile("old", ""), TemplateFile("dead", "{{>part}}"),
    ])
    let template = try #require(library.compile("page", for: SamplePage.self).0)
    #expect(template.sources == ["page", "part", "wide", "narrow", "base"])
    let unused = library.unused(besides: template.sources)
    #expect(unused.map(\.id) == [.unusedTemplate, .unusedTemplate])
    #expect(unused.map(\.range.file) == ["Templates/dead.mustache", "Templates/old.mustache"])
    #expect(unused.allSatisfy { $0.severity == .warning })
  }

  @Test func `says the same whatever the order of the files`() {
    let templates: SampleTemplates = [
      "page": "{{>b}}{{>a}}{{x}}", "a": "{{y}}{{#title}}", "b": "{{z}}{{>c}}", "c": "{{/d}}",
    ]
    var reversed = templates
    reversed.files.reverse()
    #expect(templates.diagnostics == reversed.diagnostics)
  }
}
