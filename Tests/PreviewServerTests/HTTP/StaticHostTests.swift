import FileTree
import Testing

@testable import PreviewServer

@Suite struct StaticHostTests {
  private func answer(
    _ target: String, method: String = "GET", _ headers: [(String, String)] = [],
    host: [String] = ["localhost:8080"], port: UInt16 = 8080, content: MemoryContent = .site
  ) -> StaticHost.Answer {
    let all = host.map { ("host", $0) } + headers
    let request = RequestHead(
      method: method, target: Array(target.utf8),
      headers: all.map { .init(name: Array($0.0.utf8), value: Array($0.1.utf8)) })
    return StaticHost(content: content, origin: LoopbackOrigin(port: port)).answer(request)
  }

  private func response(
    _ target: String, method: String = "GET", _ headers: [(String, String)] = [],
    content: MemoryContent = .site
  ) throws -> Response {
    guard case .response(let response) = answer(target, method: method, headers, content: content)
    else { throw Unexpected() }
    return response
  }

  private struct Unexpected: Error {}

  private func status(_ answer: StaticHost.Answer) -> Int? {
    if case .response(let response) = answer { response.status.rawValue } else { nil }
  }

  private func text(_ response: Response) -> String {
    String(decoding: response.body, as: UTF8.self)
  }

  @Test(arguments: ["localhost:8080", "LocalHost:8080", "127.0.0.1:8080", "[::1]:8080"])
  func `knows its own names`(_ host: String) {
    #expect(status(answer("/", host: [host])) == 200)
  }

  @Test(arguments: [
    [], ["localhost:8080", "localhost:8080"], [""], ["localhost"], ["localhost:"],
    ["localhost:80"], ["localhost:08080"], ["localhost:8080 "], ["localhost.:8080"],
    ["evil.example"], ["evil.example:8080"], ["localhost.evil.example:8080"], ["x@localhost:8080"],
    ["127.1:8080"], ["127.0.0.2:8080"], ["0.0.0.0:8080"], ["::1:8080"], ["[::]:8080"],
    ["[::ffff:127.0.0.1]:8080"], ["loca\u{301}lhost:8080"], ["localhost:8080,evil.example"],
  ])
  func `refuses every other host before anything else`(_ host: [String]) {
    #expect(status(answer("/", host: host)) == 403)
    #expect(status(answer("*", method: "POST", [("content-length", "9")], host: host)) == 403)
    #expect(status(answer("/.sinew/events?page=/", host: host)) == 403)
  }

  @Test func `needs no port where it is the usual one`() {
    for host in ["localhost", "127.0.0.1", "[::1]", "localhost:80"] {
      #expect(status(answer("/", host: [host], port: 80)) == 200)
    }
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "get"])
  func `takes no other method`(_ method: String) throws {
    let response = try response("*", method: method)
    #expect(response.status == .methodNotAllowed)
    #expect(response.value(of: "Allow") == "GET, HEAD")
  }

  @Test(arguments: [
    ([("content-length", "0")], 200), ([("content-length", "00")], 200),
    ([("content-length", "1")], 413), ([("content-length", "99999999999999999999")], 413),
    ([("content-length", "-1")], 400), ([("content-length", "")], 400),
    ([("content-length", "0"), ("content-length", "1")], 400),
    ([("transfer-encoding", "chunked")], 400), ([("transfer-encoding", "identity")], 400),
  ])
  func `takes no body`(_ headers: [(String, String)], _ expected: Int) {
    #expect(status(answer("/", headers)) == expected)
  }

  @Test(arguments: [
    "*", "http://localhost:8080/", "a", "%2F", "/%", "/%4", "/%zz", "/%00", "/%0d%0a", "/%7f",
    "/a\\b", "/%5c", "/%ff", "/%c0%ae", "/%ed%a0%80", "/#a", "//%00",
  ])
  func `refuses a malformed address`(_ target: String) {
    #expect(status(answer(target)) == 400)
  }

  @Test(arguments: [
    "/nothing", "/nothing/", "/a/../index.html", "/..", "/../", "/%2e%2e/index.html",
    "/./index.html",
    "/.", "//", "///", "//index.html", "/a//index.html", "/a/%2e%2e%2findex.html", "/%2Findex.html",
    "/%252e%252e/", "/a/index.html/", "/index.html/x", "//evil.example", "//evil.example/%2e%2e",
    "/%2fevil.example", "/.sinew", "/.sinew/", "/.sinew/secret", "/.sinew/events/",
    "/.sinew/preview.js/", "/x/.sinew/preview.js", "/.sinew/../index.html", "/%c2%85",
    "/INDEX.HTML",
  ])
  func `finds nothing where a static host has nothing`(_ target: String) throws {
    let response = try response(target)
    #expect(response.status == .notFound)
    #expect(text(response) == "not here")
    #expect(response.value(of: "Content-Type") == "text/html; charset=utf-8")
  }

  @Test(arguments: [
    ("/", "home", "text/html; charset=utf-8"), ("/index.html", "home", "text/html; charset=utf-8"),
    ("/a/", "page a", "text/html; charset=utf-8"),
    ("/?x=%zz//..", "home", "text/html; charset=utf-8"),
    ("/a%2Findex.html?", "page a", "text/html; charset=utf-8"),
    ("/a%20b/%C3%BC.txt", "odd", "text/plain; charset=utf-8"),
    ("/a%20b/ü.txt", "odd", "text/plain; charset=utf-8"),
    ("/style.css", "p{}", "text/css; charset=utf-8"),
    ("/digits.bin", "0123456789", "application/octet-stream"),
    ("/empty.txt", "", "text/plain; charset=utf-8"),
    ("/.sinew/preview.js", "js", "text/javascript; charset=utf-8"),
    ("/.sinew/preview.css", "css", "text/css; charset=utf-8"),
  ])
  func `serves a file`(_ target: String, _ body: String, _ type: String) throws {
    for method in ["GET", "HEAD"] {
      let response = try response(target, method: method)
      #expect(response.status == .ok)
      #expect(text(response) == body)
      #expect(response.value(of: "Content-Type") == type)
      #expect(response.value(of: "Accept-Ranges") == "bytes")
    }
  }

  @Test(arguments: [
    ("/a", "/a/"), ("/a?b=c&d", "/a/?b=c&d"), ("/evil%2Eexample", "/evil.example/"),
    ("/%61", "/a/"),
  ])
  func `leads to the folder of a page`(_ target: String, _ location: String) throws {
    let response = try response(target)
    #expect(response.status == .movedPermanently)
    #expect(response.value(of: "Location") == location)
  }

  @Test(arguments: ["/", "/clinic"])
  func `leads to the base path`(_ target: String) throws {
    let response = try response(
      target, content: MemoryContent(["index.html": ""], basePath: "/clinic/"))
    #expect(response.value(of: "Location") == "/clinic/")
  }

  @Test(arguments: [
    ("/clinic/", 200), ("/clinic/a/", 200), ("/clinic/a", 301), ("/a/", 404), ("/clinical/a/", 404),
    ("/clinic/clinic/a/", 404), ("/.sinew/preview.js", 200), ("/clinic/.sinew/preview.js", 404),
    ("/clinic//a/", 404), ("/%63linic/a/", 200),
  ])
  func `serves below the base path alone`(_ target: String, _ expected: Int) throws {
    var content = MemoryContent.site
    content.basePath = "/clinic/"
    let response = try response(target, content: content)
    #expect(response.status.rawValue == expected)
    if expected == 301 { #expect(response.value(of: "Location") == "/clinic/a/") }
    if expected == 404 { #expect(text(response) == "not here") }
  }

  @Test func `decodes the base path`() throws {
    let content = MemoryContent(["a/index.html": "x"], basePath: "/%C3%BC/")
    #expect(try response("/%c3%bc/a/", content: content).status == .ok)
    #expect(try response("/", content: content).value(of: "Location") == "/%C3%BC/")
  }

  @Test func `says nothing of the request where a site has no page for what is missing`() throws {
    let response = try response("/%3Cscript%3E?%3Cscript%3E<script>", content: MemoryContent())
    #expect(response.status == .notFound)
    #expect(text(response).contains("404 Not Found"))
    #expect(!text(response).contains("script"))
  }

  @Test func `does not send again what the browser has`() throws {
    let tag = try #require(try response("/a/").value(of: "ETag"))
    #expect(tag.utf8.count == 18)
    for known in [tag, "W/\(tag)", "\"x\", \(tag)", "*", "\"x\",\(tag),\"y\""] {
      let response = try response("/a/", [("if-none-match", known)])
      #expect(response.status == .notModified, "\(known)")
      #expect(response.value(of: "ETag") == tag)
      #expect(response.body.isEmpty)
      #expect(!String(decoding: response.head(closes: false), as: UTF8.self).contains("Length"))
    }
    for known in ["", "\"x\"", String(tag.dropFirst()), "w/\(tag)"] {
      #expect(try response("/a/", [("if-none-match", known)]).status == .ok, "\(known)")
    }
    #expect(try response("/nothing", [("if-none-match", "*")]).status == .notFound)
  }

  @Test func `sends a part of a file`() throws {
    let part = try response("/digits.bin", [("range", "bytes=2-4")])
    #expect(part.status == .partialContent)
    #expect(text(part) == "234")
    #expect(part.value(of: "Content-Range") == "bytes 2-4/10")
    let none = try response("/digits.bin", [("range", "bytes=10-")])
    #expect(none.status == .rangeNotSatisfiable)
    #expect(none.value(of: "Content-Range") == "bytes */10")
    #expect(try response("/digits.bin", method: "HEAD", [("range", "bytes=2-4")]).status == .ok)
    #expect(try response("/nothing", [("range", "bytes=0-1")]).status == .notFound)
    #expect(
      try response("/digits.bin", [("range", "bytes=0-1"), ("range", "bytes=0-1")]).status == .ok)
  }

  @Test func `sends a part only of the bytes the browser has the rest of`() throws {
    let tag = try #require(try response("/digits.bin").value(of: "ETag"))
    let range = ("range", "bytes=0-1")
    #expect(try response("/digits.bin", [range, ("if-range", tag)]).status == .partialContent)
    for other in ["\"x\"", "W/\(tag)", "Mon, 01 Jan 2024 00:00:00 GMT"] {
      #expect(try response("/digits.bin", [range, ("if-range", other)]).status == .ok)
    }
    #expect(
      try response("/digits.bin", [range, ("if-none-match", tag)]).status == .notModified)
  }

  @Test(arguments: [
    [], [("origin", "http://localhost:8080")], [("origin", "http://[::1]:8080")],
    [("sec-fetch-site", "same-origin")], [("sec-fetch-site", "none")],
  ])
  func `tells pages of ours of changes`(_ headers: [(String, String)]) {
    #expect(answer("/.sinew/events?a=b&page=%2Fa%2Fx%2525&c", headers) == .events(page: "/a/x%25"))
  }

  @Test(arguments: [
    [("origin", "http://localhost:8081")], [("origin", "http://localhost")], [("origin", "null")],
    [("origin", "https://localhost:8080")], [("origin", "http://evil.example")], [("origin", "")],
    [("origin", "http://localhost:8080.evil.example")],
    [("origin", "http://localhost:8080"), ("origin", "http://evil.example")],
    [("sec-fetch-site", "cross-site")], [("sec-fetch-site", "same-site")], [("sec-fetch-site", "")],
    [("origin", "http://localhost:8080"), ("sec-fetch-site", "cross-site")],
  ])
  func `tells other sites nothing`(_ headers: [(String, String)]) {
    #expect(status(answer("/.sinew/events?page=/", headers)) == 403)
  }

  @Test(arguments: [
    "/.sinew/events", "/.sinew/events?", "/.sinew/events?page=", "/.sinew/events?page=a",
    "/.sinew/events?page=%zz", "/.sinew/events?page=%2F%0A", "/.sinew/events?Page=/",
  ])
  func `needs to know which page is shown`(_ target: String) {
    #expect(status(answer(target)) == 400)
  }

  @Test func `streams only to those who read`() {
    #expect(status(answer("/.sinew/events?page=/", method: "HEAD")) == 405)
  }

  @Test func `sends safe headers with everything`() {
    let heads =
      [ResponseStatus.ok, .notModified, .forbidden, .notFound]
      .map { Response.plain($0).head(closes: true) } + [Response.eventStream]
    for head in heads {
      let text = String(decoding: head, as: UTF8.self)
      #expect(text.contains("\r\nX-Content-Type-Options: nosniff\r\n"))
      #expect(text.contains("\r\nCache-Control: no-cache\r\n"))
      #expect(text.contains("\r\nCross-Origin-Resource-Policy: same-origin\r\n"))
      #expect(text.contains("\r\nContent-Security-Policy: frame-ancestors 'self'\r\n"))
      #expect(text.contains("\r\nConnection: close\r\n"))
      #expect(!text.contains("Access-Control"))
    }
  }

  @Test(arguments: [
    ("a.SVG", "image/svg+xml; charset=utf-8"), ("feed.xml", "application/xml; charset=utf-8"),
    ("a.b.woff2", "font/woff2"), ("CNAME", "application/octet-stream"),
    (".js", "application/octet-stream"), ("a.mjs", "text/javascript; charset=utf-8"),
  ])
  func `knows the type by the name`(_ name: String, _ type: String) throws {
    #expect(MediaType.of(try #require(RelativePath(name))) == type)
  }
}
