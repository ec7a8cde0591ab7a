import Templating
import Testing

@Suite struct FieldTests {
  private static let attack = "\"><img src=x onerror=alert(1)>"
  private static let harmless = "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"

  @Test func `prints every kind of field`() {
    let templates: SampleTemplates = [
      "page": """
      {{title}}|{{subtitle}}|{{{body}}}|{{&aside}}|{{#isHome}}home{{/isHome}}|{{count}}|{{author.name}}|\
      {{reviewer.name}}|{{#links}}{{text}} {{/links}}|{{#aliases}}{{.}} {{/aliases}}|{{>*layout}}|{{layout}}
      """,
      "wide": "W", "narrow": "N",
    ]
    var page = SamplePage()
    #expect(templates.rendered(page) == "Title||<p>Body</p>|||3|Ann||||W|wide")
    page.subtitle = "Sub"
    page.aside = HTML(Array("<i>".utf8))
    page.isHome = true
    page.count = -12
    page.reviewer = SamplePerson(name: "Bob")
    page.links = [SampleLink(url: "/a", text: "A"), SampleLink(url: "/b", text: "B")]
    page.aliases = ["x", "y"]
    page.layout = "narrow"
    #expect(
      templates.rendered(page) == "Title|Sub|<p>Body</p>|<i>|home|-12|Ann|Bob|A B |x y |N|narrow")
  }

  @Test func `hides the section of what is empty or missing`() {
    let templates: SampleTemplates = """
      {{#title}}a{{/title}}{{#subtitle}}b{{/subtitle}}{{#body}}c{{/body}}{{#aside}}d{{/aside}}\
      {{#isHome}}e{{/isHome}}{{#reviewer}}f{{/reviewer}}{{#links}}g{{/links}}{{#aliases}}h{{/aliases}}\
      {{^title}}A{{/title}}{{^subtitle}}B{{/subtitle}}{{^body}}C{{/body}}{{^aside}}D{{/aside}}\
      {{^isHome}}E{{/isHome}}{{^reviewer}}F{{/reviewer}}{{^links}}G{{/links}}{{^aliases}}H{{/aliases}}
      """
    #expect(templates.rendered(SamplePage(title: "", body: HTML())) == "ABCDEFGH")
    let full = SamplePage(
      subtitle: "x", aside: HTML([0x78]), isHome: true, reviewer: SamplePerson(name: ""),
      links: [SampleLink(url: "", text: "")], aliases: [""])
    #expect(templates.rendered(full) == "abcdefgh")
  }

  @Test(
    arguments: [
      "{{title}}", "{{subtitle}}", "{{author.name}}", "{{reviewer.name}}", "{{tree.label}}",
      "{{#title}}{{.}}{{/title}}", "{{#links}}{{text}}{{/links}}", "{{#links}}{{url}}{{/links}}",
      "{{#aliases}}{{.}}{{/aliases}}", "{{#author}}{{name}}{{/author}}", "{{=<% %>=}}<%title%>",
    ])
  func `escapes every text however it is printed`(tags: String) {
    let page = SamplePage(
      title: Self.attack, subtitle: Self.attack, author: SamplePerson(name: Self.attack),
      reviewer: SamplePerson(name: Self.attack),
      links: [SampleLink(url: Self.attack, text: Self.attack)], aliases: [Self.attack],
      tree: SampleTree(label: Self.attack))
    #expect(SampleTemplates(stringLiteral: tags).rendered(page) == Self.harmless)
  }
}
