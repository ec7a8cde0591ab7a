import Testing

@testable import SiteGenerator

@Suite struct RobotsTests {
  @Test func `everybody is welcome and finds the sitemap`() async throws {
    let site = try await SmallSite.site(
      [:], settings: "name: A\nbaseURL: https://clinic.example/docs/\nlanguage: en\n")
    #expect(
      String(decoding: Robots(site: site).bytes(), as: UTF8.self) == """
        User-agent: *
        Allow: /

        Sitemap: https://clinic.example/docs/sitemap.xml

        """)
  }
}
