import Diagnostics
import Testing

@Suite struct EncodingCheckTests {
  /// The column of the first bad byte with seven good ones around it, so that it is met in every
  /// place of an eight-byte step.
  private func badColumns(_ bytes: [UInt8]) -> [Int?] {
    (0..<8).map { shift in
      let text = Array(repeating: UInt8(ascii: "a"), count: shift) + bytes + Array("12345678".utf8)
      let diagnostic = EncodingCheck.diagnostic(for: text[...], file: "a.md", startLine: 1)
      return diagnostic.map { $0.range.column - shift }
    }
  }

  @Test(arguments: [
    "", "abc", "é", "ß\u{7FF}", "\u{800}\u{FFF}\u{D7FF}\u{E000}\u{FFFF}", "\u{10000}\u{10FFFF}",
    "\u{1}\u{7F}", "日本語", "🙂",
  ])
  func `accepts well-formed text`(text: String) {
    #expect(badColumns(Array(text.utf8)) == Array(repeating: nil, count: 8))
  }

  @Test(arguments: [
    [0x00], [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3, 0x28], [0xE0, 0x9F, 0xBF],
    [0xE2, 0x82, 0x28],
    [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
    [0xF5, 0x80, 0x80, 0x80],
    [0xF0, 0x9F, 0x99, 0x28], [0xFF],
  ])
  func `finds the first byte of what is ill-formed or zero`(bytes: [UInt8]) {
    #expect(badColumns(bytes) == Array(repeating: 1, count: 8))
    #expect(badColumns([0xC3, 0xA9] + bytes) == Array(repeating: 3, count: 8))
  }

  @Test(arguments: [[0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x99]])
  func `finds a character that the end cuts off`(bytes: [UInt8]) {
    let diagnostic = EncodingCheck.diagnostic(for: bytes[...], file: "a.md", startLine: 4)
    #expect(diagnostic?.range.line == 4)
    #expect(diagnostic?.range.column == 1)
  }
}
