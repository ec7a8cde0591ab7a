import Diagnostics
import Foundation
import Testing

@Suite struct JSONTextTests {
  private func decoded(_ literal: String) throws -> String {
    try JSONDecoder().decode(String.self, from: Data(literal.utf8))
  }

  @Test func `says every character so that a JSON parser reads it back`() throws {
    let all = (0...0x2FFF).compactMap { Unicode.Scalar($0 as Int).map(String.init) }
    for text in [all.joined(), "", "\"\\\r\n\t", "é 痛み 🦵🏽", "</script><!-- & ]]>"] {
      #expect(try decoded(JSONText.quoted(text)) == text)
    }
  }

  @Test func `never ends a script element and holds no control character`() {
    let ascii = String(String.UnicodeScalarView((0...0x7F).map(Unicode.Scalar.init)))
    let literal = JSONText.quoted(ascii + "</script>")
    #expect(!literal.contains { "<>&".contains($0) })
    #expect(!literal.utf8.contains { $0 < 0x20 || $0 == 0x7F })
  }

  @Test func `escapes as written in RFC 8259`() {
    #expect(JSONText.quoted("a\"b\\c\nd\u{1}e</") == #""a\"b\\c\nd\u0001e\u003c/""#)
  }

  @Test func `appends behind what is there`() {
    var bytes = Array("{\"a\":".utf8)
    JSONText.append("é", to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "{\"a\":\"é\"")
  }
}
