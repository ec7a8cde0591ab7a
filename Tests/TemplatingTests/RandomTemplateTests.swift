import Diagnostics
import SeededNumbers
import Testing

@testable import Templating

@Suite struct RandomTemplateTests {
  private static let pieces = [
    "{{", "}}", "{{{", "}}}", "{{#", "{{^", "{{/", "{{>", "{{<", "{{$", "{{!", "{{=", "=}}", "{{>*",
    "{{title}}", "{{{body}}}", "{{#links}}", "{{/links}}", "{{#tree}}", "{{/tree}}",
    "{{#children}}", "{{/children}}", "{{#branch}}", "{{/branch}}", "{{^isHome}}", "{{/isHome}}",
    "{{>page}}", "{{>part}}", "{{<part}}", "{{/part}}", "{{$a}}", "{{/a}}", "{{>*layout}}",
    "{{#.}}", "{{/.}}", "{{.}}", "{{=| |=}}", "|={{ }}=|", "title", "a", ".", "*", "&", " ", "  ",
    "\n", "\r\n", "\r", "\t", "é", "\u{FEFF}", "🦵",
  ]

  /// Sections that are properly closed, so that more templates get as far as being rendered.
  private static func tree(depth: Int, with random: inout SplitMix64) -> String {
    (0..<Int.random(in: 0..<4, using: &random)).map { _ in
      let inner = depth > 0 ? tree(depth: depth - 1, with: &random) : ""
      let choices = [
        "{{#tree}}\(inner){{/tree}}", "{{#children}}\(inner){{/children}}",
        "{{#branch}}\(inner){{/branch}}", "{{^isHome}}\n\(inner)\n{{/isHome}}\n",
        "{{#label}}\(inner){{/label}}", "{{>page}}", "{{>part}}", "  {{>part}}\n",
        "{{<part}}{{$a}}\(inner){{/a}}{{/part}}", "{{$a}}\(inner){{/a}}", "{{label}}",
        "{{title}}\n",
      ]
      return choices.randomElement(using: &random) ?? ""
    }.joined()
  }

  private static let page = SamplePage(
    links: [SampleLink(url: "/", text: "x")],
    tree: SampleTree(
      label: "a", children: [SampleTree(label: "b", children: [SampleTree(label: "c")])],
      branch: [SampleBranch(tree: SampleTree(label: "d"))]))

  @Test(arguments: 0..<20)
  func `survives any bytes`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let text = (0..<Int.random(in: 0..<60, using: &random)).map { _ in
        Self.pieces.randomElement(using: &random) ?? ""
      }.joined()
      var bytes = Array(text.utf8)
      if let index = bytes.indices.randomElement(using: &random), Bool.random(using: &random) {
        bytes[index] = UInt8.random(in: 0...255, using: &random)
      }
      render([
        TemplateFile(name: "page", path: "page", bytes: bytes),
        TemplateFile(name: "part", path: "part", bytes: Array(bytes.reversed())),
        TemplateFile("wide", "{{$a}}{{/a}}"), TemplateFile("narrow", text),
      ])
    }
  }

  @Test(arguments: 0..<20)
  func `ends for any templates that include each other`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      render([
        TemplateFile("page", "{{#tree}}\(Self.tree(depth: 3, with: &random)){{/tree}}"),
        TemplateFile("part", Self.tree(depth: 3, with: &random)),
      ])
    }
  }

  /// Every template either has mistakes within its files or is rendered to the end.
  private func render(_ files: [TemplateFile]) {
    let (library, syntax) = TemplateLibrary.parse(files)
    let (template, mistakes) = library.compile("page", for: SamplePage.self)
    guard let template else {
      #expect((syntax + mistakes).hasErrors)
      for mistake in syntax + mistakes {
        #expect(mistake.range.line == 0 || mistake.range.column > 0 && mistake.range.length > 0)
      }
      return
    }
    let output = template.render(Self.page)
    #expect(String(validating: output, as: UTF8.self) != nil)
  }
}
