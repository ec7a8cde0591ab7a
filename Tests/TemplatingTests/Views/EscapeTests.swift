import Templating
import Testing

@Suite struct EscapeTests {
  @Test(
    arguments: [
      ("", ""), ("plain", "plain"), ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"),
      ("\"it's\"", "&quot;it&#39;s&quot;"), ("&amp;", "&amp;amp;"), ("&&&", "&amp;&amp;&amp;"),
      ("Ünïcödé 🦵 <", "Ünïcödé 🦵 &lt;"),
      (
        "long enough not to be a small string & then some",
        "long enough not to be a small string &amp; then some"
      ),
    ])
  func `replaces what HTML would read as markup`(text: String, expected: String) {
    #expect(String(decoding: HTML(escaping: text).bytes, as: UTF8.self) == expected)
    var output: [UInt8] = []
    Escape.append(Array(text.utf8), to: &output)
    #expect(output == Array(expected.utf8))
  }

  @Test func `reads bytes that are not in one piece`() {
    var output = Array("x".utf8)
    Escape.append(Array("<a>".utf8).reversed(), to: &output)
    #expect(String(decoding: output, as: UTF8.self) == "x&gt;a&lt;")
  }

  @Test func `leaves every other byte as it is`() {
    let special = Set("&<>\"'".utf8)
    for byte in UInt8.min...UInt8.max where !special.contains(byte) {
      var output: [UInt8] = []
      Escape.append([byte], to: &output)
      #expect(output == [byte])
    }
  }
}
