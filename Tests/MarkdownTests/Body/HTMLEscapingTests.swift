import Testing

@testable import Markdown

@Suite struct HTMLEscapingTests {
  @Test func `escapes addresses and texts as cmark does, whatever they hold`() throws {
    let scalars = (1...0x2FF).compactMap(Unicode.Scalar.init).filter {
      !"\n\r<>\\&".unicodeScalars.contains($0)
    }
    for scalar in scalars {
      let character = String(scalar)
      let expected = try #require(
        CMark.html("[a](<b\(character)c> 'd')", extensions: [], unsafe: true))
      let href = String(decoding: HTMLEscaping.href("b\(character)c"), as: UTF8.self)
      #expect(expected == "<p><a href=\"\(href)\" title=\"d\">a</a></p>\n")
    }
    #expect(HTMLEscaping.href("a&b\\<>\n") == Array("a&amp;b%5C%3C%3E%0A".utf8))
  }

  @Test func `escapes text for content and attributes`() {
    #expect(
      HTMLEscaping.text("\"><img src=x onerror='a' & \u{301}é")
        == Array("&quot;&gt;&lt;img src=x onerror='a' &amp; \u{301}é".utf8))
    #expect(HTMLEscaping.text("").isEmpty)
  }
}
