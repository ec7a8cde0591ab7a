import Testing

@testable import Markdown

@Suite struct MarkdownBodyTests {
  private let body = parse("a [b](c) ![d](e) [f](g)\n").body

  @Test func `fills each slot with what the caller resolves`() {
    let html = body.html { reference in
      Array((reference.kind == .link ? "/\(reference.destination)/" : "<img>").utf8)
    }
    #expect(
      String(decoding: html, as: UTF8.self)
        == "<p>a <a href=\"/c/\">b</a> <img> <a href=\"/g/\">f</a></p>\n")
  }

  @Test func `appends to a page`() {
    var page = Array("<main>".utf8)
    body.append(to: &page) { _ in [] }
    #expect(page == Array("<main>".utf8) + body.html)
  }

  @Test func `passes the caller's error on`() {
    struct Unknown: Error {}
    #expect(throws: Unknown.self) { try body.html { _ in throw Unknown() } }
  }

  @Test func `is empty without content`() {
    #expect(parse("").body == MarkdownBody())
    #expect(parse("\n \n").body.html.isEmpty)
    #expect(MarkdownBody().html { _ in [1] }.isEmpty)
  }
}
