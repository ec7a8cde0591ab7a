import Diagnostics
import SeededNumbers
import Testing

@testable import Markdown

@Suite struct PropertyTests {
  private static let fragments = [
    "a", "word ", " ", "\n", "\n\n", "é", "*", "**", "_", "~", "~~", "[", "]", "![", "](", ")",
    "[t](u)", "![alt](i.png \"t\")", "[x]", "[x]: y\n\n", "[^a]", "\n[^a]: n\n", "<b>", "</b>",
    "<!-- c -->", "<div>\n", "<?", ">", "> ", "\n> [!NOTE]\n> ", "\n- ", "\n* ", "\n1. ", "\n3) ",
    "    ", "\t", "|", "\n|a|b|\n|-|:-:|\n", "-", "`", "``", "\n```swift\n", "\\", "&amp;", "&#64;",
    "a@b.org", "www.a.org", "https://a.org/?x=1&y", "\n# ", "\n### ", "\n===\n", "\n---\n",
    "\n- [ ] ", "\r\n", "\r", "\u{FEFF}", "\u{85}", "日本", "\"", "'", "(", "  \n",
  ]

  private static func text(using random: inout SplitMix64) -> String {
    (0..<Int.random(in: 1...24, using: &random)).map { _ in
      fragments[Int.random(in: fragments.indices, using: &random)]
    }.joined()
  }

  @Test(arguments: 0..<20)
  func `renders any mixture of markup as cmark does`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let text = Self.text(using: &random)
      var dialect = Dialect.specification(.all)
      dialect.footnotes = false
      let (body, _) = MarkdownParser().parse(
        Array(text.utf8)[...], file: "a.md", startLine: 1, dialect: dialect)
      let expected = try #require(CMark.html(text, unsafe: true))
      // cmark checks a task's box for any `[x]` on its line.
      let unchecked = [body.resolvedHTML, expected].map { $0.replacing(" checked=\"\"", with: "") }
      #expect(unchecked[0] == unchecked[1], "\(text.debugDescription)")
    }
  }

  @Test(arguments: 0..<20)
  func `keeps its promises for any mixture of markup`(seed: UInt64) {
    var random = SplitMix64(seed: 1_000 + seed)
    for _ in 0..<200 {
      let text = Self.text(using: &random)
      let (body, diagnostics) = parse(text, startLine: 7)
      let note: Comment = "\(text.debugDescription)"

      #expect(Set(body.headings.map(\.id)).count == body.headings.count, note)
      #expect(body.headings.allSatisfy { (2...6).contains($0.level) && !$0.id.isEmpty }, note)
      let offsets = body.references.map(\.offset)
      #expect(offsets == offsets.sorted(), note)
      #expect(offsets.allSatisfy { (0...body.html.count).contains($0) }, note)
      #expect(String(validating: body.html, as: UTF8.self) != nil, note)
      #expect(diagnostics == diagnostics.sorted(), note)

      let lines = Self.lines(of: text)
      for range in body.references.map(\.range) + diagnostics.map(\.range) {
        #expect((7..<7 + lines.count).contains(range.line), note)
        let line = lines.indices.contains(range.line - 7) ? lines[range.line - 7] : 0
        #expect(range.column == 0 || range.column + range.length <= line + 2, note)
      }
    }
  }

  @Test(arguments: 0..<10)
  func `reads or refuses any bytes`(seed: UInt64) {
    var random = SplitMix64(seed: 2_000 + seed)
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let (body, diagnostics) = MarkdownParser().parse(bytes[...], file: "a.md")
      let isText = String(validating: bytes, as: UTF8.self) != nil && !bytes.contains(0)
      #expect(diagnostics.contains { $0.id == "not-utf8" } == !isText)
      #expect(isText || body == MarkdownBody())
    }
  }

  /// The length of each line in bytes.
  private static func lines(of text: String) -> [Int] {
    var lines = [0]
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == .lineFeed, previous == .carriageReturn {
      } else if byte.isLineEnd {
        lines.append(0)
      } else {
        lines[lines.count - 1] += 1
      }
      previous = byte
    }
    return lines
  }
}
