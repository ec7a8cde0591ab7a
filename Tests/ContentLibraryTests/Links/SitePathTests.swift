import ClinicalModel
import ContentLibrary
import FileTree
import Testing

@Suite struct SitePathTests {
  @Test(
    arguments: [
      (EntityKey(kind: .symptom, name: "a"), "/symptoms/a/"),
      (EntityKey(kind: .page, name: "privacy"), "/privacy/"),
      (EntityKey(kind: .page, name: "not-found"), "/404.html"),
      (EntityKey(kind: .page, name: "about"), "/about/"),
      (EntityKey(kind: .term, name: "joint"), "/glossary/#joint"),
      (EntityKey(kind: .caution, name: "stop"), nil),
    ] as [(EntityKey, String?)])
  func `knows the address of each kind of article`(key: EntityKey, path: String?) {
    #expect(SitePath.path(of: key) == path)
  }

  @Test(arguments: [
    ("a/b c.pdf", "/a/b%20c.pdf"), ("é#?.svg", "/%C3%A9%23%3F.svg"), ("100%.txt", "/100%25.txt"),
    ("~a_b-c.1", "/~a_b-c.1"),
  ])
  func `encodes the address of a file`(file: String, address: String) throws {
    #expect(SitePath.path(of: try #require(RelativePath(file))) == address)
  }

  @Test(
    arguments: [
      ("/", "index.html"), ("/a/", "a/index.html"), ("/a/b/", "a/b/index.html"),
      ("/404.html", "404.html"), ("/../a/", nil),
    ] as [(String, String?)])
  func `knows the file that a host serves`(path: String, file: String?) {
    #expect(SitePath.outputFile(of: path)?.string == file)
  }

  @Test func `numbers the pages of an index from the second on`() {
    #expect(SitePath.index(of: .tip) == "/tips/")
    #expect(SitePath.index(of: .tip, page: 2) == "/tips/page/2/")
  }
}
