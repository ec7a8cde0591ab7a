import Testing

@testable import SiteGenerator

@Suite struct PageNodeTests {
  @Test func `a clinical page says who wrote and checked it, when, and after what`() async throws {
    let page = try await ClinicSite.site().page("/conditions/ache/")
    #expect(page["@type"] == "MedicalWebPage")
    #expect(page["description"] == "Pain in the knee.")
    #expect(page["inLanguage"] == "en")
    #expect(page["specialty"] == "https://schema.org/Physiotherapy")
    #expect(page["audience"]?["@type"] == "Patient")
    #expect(page["datePublished"] == "2026-01-02")
    #expect(page["dateModified"] == "2026-02-01")
    #expect(page["lastReviewed"] == "2026-02-03")
    #expect(page.ids("author") == ["/people/ann/#entity"])
    #expect(page.ids("reviewedBy") == ["/people/bob/#entity"])
    #expect(page.texts("citation") == ["A book"])
    #expect(page["citation"]?.elements.last?["url"] == "https://paper.example/1")
    #expect(page.ids("mainEntity") == ["/conditions/ache/#entity"])
    #expect(
      page.ids("mentions") == [
        "/causes/habit/#entity", "/glossary/#tape", "/when-to-seek-help/",
      ])
  }

  @Test func `a page that nobody checked claims no review`() async throws {
    let page = try await ClinicSite.site().page("/causes/habit/")
    for property in ["lastReviewed", "reviewedBy", "datePublished", "author", "citation"] {
      #expect(page[property] == nil)
    }
  }

  @Test(arguments: [
    ("/privacy/", "WebPage"), ("/people/ann/", "ProfilePage"), ("/about/", "AboutPage"),
    ("/a-to-z/", "CollectionPage"), ("/causes/", "CollectionPage"), ("/", "WebPage"),
  ])
  func `a page about something else is no medical page`(
    path: String, type: String
  ) async throws {
    let page = try await ClinicSite.site().page(path)
    #expect(page.texts("@type") == [type])
    #expect(page["specialty"] == nil)
    #expect(page["audience"] == nil)
  }

  @Test func `a guide is about what it says, except cautions, which have no page`() async throws {
    let page = try await ClinicSite.site().page("/guides/knees/")
    #expect(
      page.ids("about") == [
        "/conditions/ache/#entity", "/anatomy/knee/#entity", "/glossary/#tape", "/stories/cleo/",
      ])
    #expect(page.ids("mentions") == ["/activities/running/#entity"])
    #expect(page["mainEntity"] == nil)
  }

  @Test func `a comparison is about its conditions and mentions what it asks about`() async throws {
    let page = try await ClinicSite.site().page("/comparisons/which/")
    #expect(page.ids("about") == ["/conditions/ache/#entity", "/conditions/pinch/#entity"])
    #expect(page.ids("mentions") == ["/causes/habit/#entity"])
  }

  @Test func `a story is a patient's experience and rates nobody`() async throws {
    let site = try await ClinicSite.site()
    let page = try site.page("/stories/cleo/")
    #expect(page.texts("@type") == ["MedicalWebPage", "HealthTopicContent"])
    #expect(page["hasHealthAspect"] == "https://schema.org/PatientExperienceHealthAspect")
    #expect(page.ids("about") == ["/conditions/ache/#entity"])
    let types = try site.nodes("/stories/cleo/").flatMap { $0.texts("@type") }
    #expect(!types.contains { $0.contains("Review") || $0.contains("Rating") })
  }

  @Test(arguments: [true, false])
  func `when to seek help is about seeing a doctor`(hasArticle: Bool) async throws {
    let site = try await SmallSite.site(hasArticle ? ClinicSite.articles : [:])
    let page = try site.page("/when-to-seek-help/")
    #expect(page["name"] == (hasArticle ? "Get help" : "When to seek help"))
    #expect(page.texts("@type") == ["MedicalWebPage", "HealthTopicContent"])
    #expect(page["hasHealthAspect"] == "https://schema.org/SeeDoctorHealthAspect")
  }

  @Test func `the glossary is a set of terms`() async throws {
    let page = try await ClinicSite.site().page("/glossary/")
    #expect(page.texts("@type") == ["CollectionPage", "DefinedTermSet"])
    let term = try #require(page["hasDefinedTerm"])
    #expect(term["@id"] == "https://clinic.example/glossary/#tape")
    #expect(term["name"] == "Tape")
    #expect(term["alternateName"] == "plaster")
    #expect(term["description"] == "A sticky strip.")
  }

  @Test func `an index lists its kind in the order that readers see`() async throws {
    let page = try await ClinicSite.site().page("/causes/")
    #expect(page["name"] == "Reasons")
    let list = try #require(page["mainEntity"])
    #expect(list["numberOfItems"] == 3)
    let items = list["itemListElement"]?.elements ?? []
    #expect(items.map { $0["position"] } == [1, 2, 3])
    #expect(items.map { $0["item"]?["name"] } == ["Stairs", "A habit", "Shoes"])
  }

  @Test func `a long index goes on counting on its next page`() async throws {
    let tips = (1...SitePlan.pageSize + 2).map { number in
      ("tips/tip-\(number)", "title: Tip \(1000 + number)\nsummary: A tip.")
    }
    let site = try await SmallSite.site(Dictionary(uniqueKeysWithValues: tips))
    let page = try site.page("/tips/page/2/")
    #expect(page["name"] == "Tips (2/2)")
    let list = try #require(page["mainEntity"])
    #expect(list["numberOfItems"] == 102)
    let items = list["itemListElement"]?.elements ?? []
    #expect(items.map { $0["position"] } == [101, 102])
    #expect(items.last?["item"]?["name"] == "Tip 1102")
  }
}
