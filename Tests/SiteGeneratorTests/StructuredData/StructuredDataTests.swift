import Testing

@testable import SiteGenerator

@Suite struct StructuredDataTests {
  @Test(arguments: ["/old/", "/404.html"])
  func `a page without content of its own says nothing`(path: String) async throws {
    #expect(try await ClinicSite.site().nodes(path) == [])
  }

  @Test func `breadcrumbs lead from home to the page itself`() async throws {
    let site = try await ClinicSite.site()
    let list = try #require(
      try site.nodes("/causes/habit/").first { $0["@type"] == "BreadcrumbList" })
    let steps = list["itemListElement"]?.elements ?? []
    #expect(steps.map { $0["name"] } == ["A clinic", "Reasons", "A habit"])
    #expect(steps.map { $0["position"] } == [1, 2, 3])
    #expect(steps.flatMap { $0.ids("item") } == ["/", "/causes/", "/causes/habit/"])
    #expect(try site.page("/causes/habit/").ids("breadcrumb") == ["/causes/habit/#breadcrumb"])
  }

  @Test func `the home page has no breadcrumbs`() async throws {
    let site = try await ClinicSite.site()
    #expect(try !site.nodes("/").contains { $0["@type"] == "BreadcrumbList" })
    #expect(try site.page("/")["breadcrumb"] == nil)
  }

  @Test func `every page names its site and publisher`() async throws {
    let site = try await ClinicSite.site()
    let nodes = try site.nodes("/privacy/")
    let website = try #require(nodes.first { $0["@type"] == "WebSite" })
    #expect(website["url"] == "https://clinic.example/")
    #expect(website["description"] == "All about knees")
    let publisher = try #require(nodes.first { $0["@type"] == "Organization" })
    #expect(publisher["name"] == "Knee clinic")
    #expect(publisher["url"] == "https://knee.example/")
    #expect(publisher["email"] == "hello@knee.example")
    let page = try site.page("/privacy/")
    #expect(page["isPartOf"]?["@id"] == website["@id"])
    #expect(page["publisher"]?["@id"] == publisher["@id"])
  }

  @Test func `a site without a publisher does not invent one`() async throws {
    let site = try await SmallSite.site([:])
    #expect(try site.nodes("/").allSatisfy { $0["publisher"] == nil })
    #expect(try !site.nodes("/").contains { $0["@type"] == "Organization" })
  }

  @Test func `a contact page is a contact point`() async throws {
    let site = try await SmallSite.site(
      [:], settings: SmallSite.settings + "publisher: Us\ncontact: https://us.example/write\n")
    let publisher = try #require(try site.nodes("/").first { $0["@type"] == "Organization" })
    #expect(publisher["email"] == nil)
    #expect(publisher["contactPoint"]?["url"] == "https://us.example/write")
  }

  @Test func `addresses lie below the folder of the base URL`() async throws {
    let site = try await SmallSite.site(
      ["tips/sit": "title: Sit\nsummary: Sit down."],
      settings: "name: A\nbaseURL: https://clinic.example/docs\nlanguage: en\n")
    #expect(try site.page("/tips/sit/").ids("mainEntity") == ["/docs/tips/sit/#entity"])
    let nodes = try site.nodes("/tips/sit/")
    #expect(nodes.count == 4)
    for node in nodes {
      #expect(node["@id"]?.text?.hasPrefix("https://clinic.example/docs/") == true)
    }
    let steps = nodes.first { $0["@type"] == "BreadcrumbList" }?["itemListElement"]?.elements ?? []
    #expect(steps.flatMap { $0.ids("item") } == ["/docs/", "/docs/tips/", "/docs/tips/sit/"])
  }

  @Test func `no text can end the script element`() async throws {
    let title = "</script><script>alert(1)</script><!-- \" \\ &"
    let site = try await SmallSite.site(["tips/sit": "title: '\(title)'\nsummary: Sit."])
    let page = try #require(site.plan.pages.first { $0.path == "/tips/sit/" })
    let html = String(decoding: PageComposer(site: site).bytes(of: page), as: UTF8.self)
    #expect(html.split(separator: "</script", omittingEmptySubsequences: false).count == 2)
    #expect(!html.contains("<!--"))
    #expect(try site.page("/tips/sit/")["name"] == .text(title))
  }
}
