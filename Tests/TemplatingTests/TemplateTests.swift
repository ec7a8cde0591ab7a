import Templating
import Testing

@Suite struct TemplateTests {
  private static let templates: SampleTemplates = [
    "page": "<h1>{{title}}</h1>\n{{#links}}\n  {{>link}}\n{{/links}}\n{{#tree}}{{>node}}{{/tree}}",
    "link": "<a href=\"{{url}}\">\n{{text}}</a>\n",
    "node": "{{label}}{{#children}}{{>node}}{{/children}}",
  ]

  private static func page(_ number: Int) -> SamplePage {
    SamplePage(
      title: "Page \(number)",
      links: (0..<number % 7).map { SampleLink(url: "/\($0)", text: "<\(number)>") },
      tree: SampleTree(label: "a", children: [SampleTree(label: "\(number)")]))
  }

  @Test func `appends to what is there`() throws {
    let (library, _) = TemplateLibrary.parse([TemplateFile(name: "t", path: "t", bytes: [0x2E])])
    let template = try #require(library.compile("t", for: SamplePage.self).0)
    var output: [UInt8] = [0x78]
    template.render(SamplePage(), into: &output)
    template.render(SamplePage(), into: &output)
    #expect(output == Array("x..".utf8))
  }

  @Test func `renders the same from many threads`() async throws {
    let (library, _) = TemplateLibrary.parse(Self.templates.files)
    let template = try #require(library.compile("page", for: SamplePage.self).0)
    let expected = (0..<200).map { template.render(Self.page($0)) }
    #expect(Set(expected).count == 200)
    await withTaskGroup(of: (Int, [UInt8]).self) { group in
      for number in 0..<200 {
        group.addTask { (number, template.render(Self.page(number))) }
      }
      for await (number, bytes) in group { #expect(bytes == expected[number]) }
    }
  }
}
