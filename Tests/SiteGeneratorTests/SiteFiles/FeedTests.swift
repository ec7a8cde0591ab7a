import Testing

@testable import SiteGenerator

@Suite struct FeedTests {
  @Test func `a site without dates has no feed`() async throws {
    let site = try await SmallSite.site(["tips/sit": "title: Sit\nsummary: Sit down."])
    #expect(Feed(site: site) == nil)
    #expect(!Feed.isNeeded(for: site.catalog))
  }

  @Test func `what has no address is no reason for a feed`() async throws {
    let site = try await SmallSite.site([
      "pages/not-found": "title: Nothing\nsummary: Sorry.\npublished: 2026-01-01",
      "tips/sit": "title: Sit\nsummary: Sit down.",
      "conditions/ache": "title: Ache\nsummary: It aches.",
      "cautions/no": """
      title: No
      says: Do not.
      strength: harm
      avoid: tip:sit
      when: ache
      published: 2026-01-01
      """,
    ])
    #expect(Feed(site: site) == nil)
    #expect(!Feed.isNeeded(for: site.catalog))
  }

  @Test func `the latest change comes first, then the title decides`() async throws {
    let feed = try await feed([
      "tips/a": "title: Old\nsummary: S.\npublished: 2020-01-01",
      "tips/b": "title: Changed\nsummary: S.\npublished: 2019-01-01\nupdated: 2026-05-06",
      "tips/c": "title: Zebra\nsummary: S.\npublished: 2024-01-01",
      "tips/d": "title: Ant\nsummary: S.\npublished: 2024-01-01",
      "tips/e": "title: Undated\nsummary: S.",
    ])
    #expect(feed.all("entry").map { $0.text("title") } == ["Changed", "Ant", "Zebra", "Old"])
    #expect(feed.text("updated") == "2026-05-06T00:00:00Z")
    let entry = try #require(feed.all("entry").first)
    #expect(entry.text("published") == "2019-01-01T00:00:00Z")
    #expect(entry.text("updated") == "2026-05-06T00:00:00Z")
  }

  @Test func `it has what RFC 4287 asks for`() async throws {
    let feed = try await feed(ClinicSite.articles, settings: ClinicSite.settings)
    #expect(feed.name == "feed")
    #expect(feed.attributes["xmlns"] == "http://www.w3.org/2005/Atom")
    #expect(feed.text("id") == "https://clinic.example/")
    #expect(feed.text("title") == "A clinic")
    #expect(feed.all("author").first?.text("name") == "Knee clinic")
    #expect(feed.all("author").first?.text("uri") == "https://knee.example/")
    let links = Dictionary(
      uniqueKeysWithValues: feed.all("link").map { ($0.attributes["rel"], $0.attributes["href"]) })
    #expect(links["self"] == "https://clinic.example/feed.xml")
    #expect(links["alternate"] == "https://clinic.example/")
    let entry = try #require(feed.all("entry").first)
    #expect(entry.text("title") == "Knee ache")
    #expect(entry.text("id") == "https://clinic.example/conditions/ache/")
    #expect(entry.all("link").first?.attributes["href"] == entry.text("id"))
    #expect(entry.text("summary") == "Pain in the knee.")
    #expect(entry.all("author").first?.text("name") == "Ann")
  }

  @Test func `without a publisher the site is the author`() async throws {
    let feed = try await feed(["tips/a": "title: A\nsummary: S.\npublished: 2020-01-01"])
    #expect(feed.all("author").first?.text("name") == "A clinic")
  }

  @Test func `it lists the newest fifty`() async throws {
    let tips = (10...69).map { number in
      ("tips/tip-\(number)", "title: Tip \(number)\nsummary: S.\npublished: 19\(number)-01-01")
    }
    let feed = try await feed(Dictionary(uniqueKeysWithValues: tips))
    #expect(feed.all("entry").count == 50)
    #expect(feed.all("entry").last?.text("title") == "Tip 20")
  }

  @Test func `text of any kind stays text`() async throws {
    let feed = try await feed([
      "tips/a": "title: 'a < b & \"c\" ]]>'\nsummary: '<b>'\npublished: 2020-01-01"
    ])
    let entry = try #require(feed.all("entry").first)
    #expect(entry.text("title") == "a < b & \"c\" ]]>")
    #expect(entry.text("summary") == "<b>")
  }

  private func feed(
    _ articles: [String: String], settings: String = SmallSite.settings
  ) async throws -> XMLElementTree {
    let site = try await SmallSite.site(articles, settings: settings)
    #expect(Feed.isNeeded(for: site.catalog))
    return try XMLElementTree(parsing: try #require(Feed(site: site)).bytes())
  }
}
