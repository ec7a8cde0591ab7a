import Diagnostics
import FileTree
import Testing

@testable import SiteGenerator

@Suite struct AddressBookTests {
  private func ids(of paths: [String]) throws -> [Diagnostic.ID] {
    var book = AddressBook()
    for (number, path) in paths.enumerated() {
      book.claim(try #require(RelativePath(path)), at: .wholeFile("\(number)"))
    }
    return book.diagnostics.map(\.id)
  }

  @Test(arguments: [
    ["a", "b"], ["a/index.html", "a/b"], ["ab", "a/b"], ["sitemap.xml.md", "my/feed.xml"],
  ])
  func `gives different addresses to everybody`(paths: [String]) throws {
    #expect(try ids(of: paths) == [])
  }

  @Test(arguments: [
    ["a", "a"], ["a/b", "A/B"], ["a", "a/b"], ["a/b/c", "a/b"], ["feed.xml"], ["Assets/x.css"],
    ["robots.txt/index.html"], ["É", "é"],
  ])
  func `refuses an address that is taken, needed, or both file and folder`(
    paths: [String]
  ) throws {
    #expect(try ids(of: paths) == ["duplicate-url"])
  }
}
