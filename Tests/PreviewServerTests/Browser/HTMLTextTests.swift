import Testing

@testable import PreviewServer

@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("/x/?a&amp;b", "/x/?a&b"), ("&quot;&#39;&#X27;&apos;&lt;&gt;", "\"'''<>"),
    ("&amp;amp;", "&amp;"), ("&#x10FFFF;&#xe9;&#9;", "\u{10FFFF}é\t"), ("é&amp;", "é&"),
  ])
  func `reads references`(escaped: String, text: String) {
    #expect(HTMLText.unescaped(Array(escaped.utf8)[...]) == text)
  }

  @Test(arguments: [
    "", "&", "&;", "&#;", "&#x;", "&#x110000;", "&#xD800;", "&copy=1", "&AMP", "a&&",
  ])
  func `leaves alone what it does not know`(text: String) {
    #expect(HTMLText.unescaped(Array(text.utf8)[...]) == text)
  }

  @Test(arguments: ["\"><img src=x onerror=alert(1)>", "'&amp;'", "é", "", "\0\n"])
  func `reads back what it escaped`(text: String) {
    let escaped = HTMLText.escaped(text)
    #expect(!escaped.contains { "<>\"'".utf8.contains($0) })
    #expect(HTMLText.unescaped(escaped[...]) == text)
  }
}
