import SeededNumbers
import Testing

@testable import Diagnostics

@Suite struct MarkedLineTests {
  /// The line with the marked columns underneath.
  private func marked(_ line: String, column: Int, length: Int) -> [String] {
    let marked = MarkedLine(Array(line.utf8), column: column, length: length)
    let carets =
      String(repeating: " ", count: marked.before) + String(repeating: "^", count: marked.width)
    return [marked.text, carets]
  }

  @Test func `counts letters, not bytes, before and in the mark`() {
    #expect(marked("é: müde", column: 5, length: 5) == ["é: müde", "   ^^^^"])
    #expect(marked("e\u{301}: ab", column: 6, length: 2) == ["e\u{301}: ab", "   ^^"])
    #expect(marked("痛み: x", column: 9, length: 1) == ["痛み: x", "      ^"])
  }

  @Test func `shows a tab as two spaces`() {
    #expect(marked("\t\ta\tb", column: 3, length: 3) == ["    a  b", "    ^^^^"])
  }

  @Test func `shows control characters and marks that turn text as replacement characters`() {
    let line = "a\u{1B}[2J\u{7F}\u{9B}\u{202E}b"
    #expect(marked(line, column: 1, length: 1)[0] == "a\u{FFFD}[2J\u{FFFD}\u{FFFD}\u{FFFD}b")
  }

  @Test func `marks at least one column, also behind the end`() {
    #expect(marked("ab", column: 3, length: 0) == ["ab", "  ^"])
    #expect(marked("ab", column: 99, length: 5) == ["ab", "  ^"])
    #expect(marked("ab", column: 0, length: 0) == ["ab", "^"])
    #expect(marked("ab", column: 2, length: 99) == ["ab", " ^"])
    #expect(marked("", column: 1, length: 1) == ["", "^"])
  }

  @Test func `cuts a long line round the mark, between characters`() {
    let line = String(repeating: "é", count: 200)
    let shown = marked(line, column: 201, length: 4)
    #expect(shown[0] == "…" + String(repeating: "é", count: 80) + "…")
    #expect(shown[1] == String(repeating: " ", count: 31) + "^^")
  }

  @Test func `ends the mark where it cuts the line`() {
    let shown = marked(String(repeating: "a", count: 500), column: 1, length: 500)
    #expect(
      shown == [String(repeating: "a", count: 100) + "…", String(repeating: "^", count: 100)])
  }

  @Test func `does not lose the mark in continuation bytes without a beginning`() {
    let line =
      [UInt8](repeating: UInt8(ascii: "a"), count: 430) + Array(repeating: 0x80, count: 500)
    let marked = MarkedLine(line, column: 500, length: 3)
    #expect(marked.before == 61)
    #expect(marked.width == 3)
  }

  @Test func `takes any bytes`() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<300 {
      let choices: [UInt8] = [0x80, 0xC3, 0xE2, 0xF0, .random(in: .min ... .max, using: &random)]
      let bytes = (0..<Int.random(in: 0...250, using: &random)).map { _ in
        choices.randomElement(using: &random) ?? 0
      }
      let marked = MarkedLine(
        bytes, column: Int.random(in: -1...300, using: &random),
        length: Int.random(in: -1...300, using: &random))
      #expect(!marked.text.unicodeScalars.contains { $0.isControl })
      #expect(marked.width >= 1)
      #expect(marked.text.utf8.count < 3 * 170)
    }
  }
}
