import ContentLibrary
import Testing

@Suite struct BaseURLTests {
  @Test(arguments: [
    ("https://a.example", "https://a.example", "/"),
    ("https://a.example/", "https://a.example", "/"),
    ("http://localhost:8080/x/y", "http://localhost:8080", "/x/y/"),
    ("https://[::1]/x/", "https://[::1]", "/x/"),
  ])
  func `takes an address apart`(text: String, origin: String, path: String) throws {
    let url = try #require(BaseURL(text))
    #expect((url.origin, url.path) == (origin, path))
    #expect(url.absolute(path + "a/") == origin + path + "a/")
  }

  @Test(arguments: [
    "", "a.example", "https://", "https:///a", "ftp://a.example/", "//a.example/", "https://a b/",
    "https://u:p@a.example/", "https://a.example/?q", "https://a.example/#f",
    "https://a.example//b/", "https://a.example/../b/", "https://a.example/\"><b>", "HTTPS//a",
    "https://a.example/é/",
  ])
  func `refuses everything else`(text: String) {
    #expect(BaseURL(text) == nil)
  }
}
