import Templating
import Testing

@Suite struct RenditionTests {
  private static let templates: SampleTemplates = [
    "page": "<h1>{{title}}</h1>{{#links}}{{>link}}{{/links}}{{{body}}}",
    "link": "<a href=\"{{url}}\">{{text}}</a>",
  ]

  private func identity(
    _ page: SamplePage = SamplePage(), of templates: SampleTemplates = templates
  ) throws -> [UInt8] {
    let (library, _) = TemplateLibrary.parse(templates.files)
    let template = try #require(library.compile("page", for: SamplePage.self).0)
    var bytes: [UInt8] = []
    template.rendition(of: page).appendIdentity(to: &bytes)
    return bytes
  }

  @Test func `is the same for the same page`() throws {
    #expect(try identity() == identity())
  }

  @Test func `differs with every value`() throws {
    let pages = [
      SamplePage(), SamplePage(title: "Other"), SamplePage(subtitle: ""),
      SamplePage(body: HTML(Array("Title".utf8))), SamplePage(isHome: true), SamplePage(count: 4),
      SamplePage(author: SamplePerson(name: "Bo")), SamplePage(reviewer: SamplePerson(name: "Ann")),
      SamplePage(links: [SampleLink(url: "a", text: "bc")]),
      SamplePage(links: [SampleLink(url: "ab", text: "c")]),
      SamplePage(aliases: ["a", "b"]), SamplePage(aliases: ["ab"]), SamplePage(aliases: ["a,b"]),
      SamplePage(layout: "narrow"),
      SamplePage(tree: SampleTree(label: "root", children: [SampleTree(label: "")])),
    ]
    let identities = Set(try pages.map { try identity($0) })
    #expect(identities.count == pages.count)
  }

  @Test(
    arguments: [
      (["page": "{{>link}}!", "link": "{{>mark}}", "mark": "a", "other": ""], false),
      (["page": "{{>link}}", "link": "{{>mark}} ", "mark": "a", "other": ""], false),
      (["page": "{{>link}}", "link": "{{>mark}}", "mark": "b", "other": ""], false),
      (["page": "{{>link}}", "link": "{{>mark}}", "mark": "a", "other": "b"], true),
    ] as [(SampleTemplates, Bool)])
  func `differs with the template and the partials that it uses, however deep`(
    templates: SampleTemplates, isSame: Bool
  ) throws {
    let before: SampleTemplates = [
      "page": "{{>link}}", "link": "{{>mark}}", "mark": "a", "other": "",
    ]
    #expect((try identity(of: templates) == identity(of: before)) == isSame)
  }

  @Test func `renders as its template does`() throws {
    let (library, _) = TemplateLibrary.parse(Self.templates.files)
    let template = try #require(library.compile("page", for: SamplePage.self).0)
    let page = SamplePage(links: [SampleLink(url: "/", text: "Home")])
    var bytes: [UInt8] = []
    template.rendition(of: page).render(into: &bytes)
    #expect(bytes == template.render(page))
    #expect(!bytes.isEmpty)
  }
}
