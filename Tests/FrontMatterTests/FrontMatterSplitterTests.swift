import Diagnostics
import FrontMatter
import Testing

@Suite struct FrontMatterSplitterTests {
  private func split(_ text: String) -> (sections: [String]?, findings: [String]) {
    split(Array(text.utf8))
  }

  /// Header, body and the body's line, and what was found.
  private func split(_ bytes: [UInt8]) -> (sections: [String]?, findings: [String]) {
    let (sections, diagnostics) = FrontMatterSplitter.split(bytes, file: "a.md")
    let parts = sections.map { sections in
      [
        String(decoding: sections.header, as: UTF8.self),
        String(decoding: sections.body, as: UTF8.self), "\(sections.bodyStartLine)",
      ]
    }
    return (parts, findings(diagnostics))
  }

  @Test(arguments: [
    ("---\ntitle: a\n---\nBody\n", ["title: a\n", "Body\n", "4"]),
    ("---\n---\nBody", ["", "Body", "3"]),
    ("---\ntitle: a\n---", ["title: a\n", "", "4"]),
    ("---\ntitle: a\n---\n", ["title: a\n", "", "4"]),
    ("--- \t\ntitle: a\n---  \nBody", ["title: a\n", "Body", "4"]),
    ("---\r\ntitle: a\r\n---\r\n\r\nBody", ["title: a\r\n", "\r\nBody", "4"]),
    ("---\rtitle: a\rb: c\r---\rBody", ["title: a\rb: c\r", "Body", "5"]),
    ("\u{FEFF}---\ntitle: é\n---\nBody", ["title: é\n", "Body", "4"]),
    (
      "---\na: b --- c\nd: |\n  ---\n----\n--- e\n---\n---\n",
      [
        "a: b --- c\nd: |\n  ---\n----\n--- e\n", "---\n", "8",
      ]
    ),
  ])
  func `splits at lines that hold three dashes and nothing else`(
    text: String, parts: [String]
  ) {
    let result = split(text)
    #expect(result.sections == parts)
    #expect(result.findings.isEmpty)
  }

  @Test func `starts the header on line 2`() throws {
    let (sections, _) = FrontMatterSplitter.split(Array("---\na: b\n---\n".utf8), file: "a.md")
    #expect(try #require(sections).headerStartLine == 2)
  }

  @Test(arguments: [
    "", "\n", "title: a\n---\n", " ---\na: b\n---\n", "----\na: b\n---\n", "\n---\n",
  ])
  func `wants the fence on line 1`(text: String) {
    let result = split(text)
    #expect(result.sections == nil)
    #expect(result.findings == ["1:1+3 missing-front-matter: the file does not start with '---'"])
  }

  @Test(arguments: ["---\n", "---", "---\ntitle: a\n ---\nBody\n", "---\ntitle: a\n----\nBody\n"])
  func `wants a fence behind the fields`(text: String) {
    let result = split(text)
    #expect(result.sections == nil)
    #expect(result.findings == ["1:1+3 unclosed-front-matter: no line of '---' ends the fields"])
  }

  @Test(arguments: [
    ("\n\n---\na: b\n---\n", 3, 3), ("—\na: b\n---\n", 1, 3), (" --- \na: b\n", 1, 5),
    ("---\na: b\n  ---\nBody\n", 3, 5), ("---\na: b\n–—\r\nBody", 3, 6), ("---\na: b\n...\n", 3, 3),
  ])
  func `points at the line that was meant as a fence`(text: String, line: Int, length: Int) throws {
    let (_, diagnostics) = FrontMatterSplitter.split(Array(text.utf8), file: "a.md")
    let note = try #require(diagnostics.first?.notes.first)
    #expect(note.range == SourceRange(file: "a.md", line: line, column: 1, length: length))
  }

  @Test func `points nowhere when nothing looks like a fence`() throws {
    let (_, diagnostics) = FrontMatterSplitter.split(Array("---\n- a\n-\nb\n".utf8), file: "a.md")
    #expect(try #require(diagnostics.first).notes.isEmpty)
  }

  @Test(arguments: [[0xFF, 0xFE, 0x2D, 0x00], [0xFE, 0xFF, 0x00, 0x2D]] as [[UInt8]])
  func `knows UTF-16 by its byte order mark`(bytes: [UInt8]) {
    let result = split(bytes)
    #expect(result.sections == nil)
    #expect(
      result.findings == ["1:1+2 not-utf8: the file is saved as UTF-16, not as UTF-8"])
  }

  @Test(
    arguments: [
      (
        "---\na: b\n---\nBody\nx", 0x00,
        "5:2+1 not-utf8: a zero byte stands here: the file is not text"
      ),
      ("---\r\na: ", 0xE9, "2:4+1 not-utf8: this character is not saved as UTF-8"),
      ("---\ra: b\r---\rabcdefgh\ré", 0xC3, "5:3+1 not-utf8: this character is not saved as UTF-8"),
    ] as [(String, UInt8, String)])
  func `says on which line a file is not UTF-8`(good: String, bad: UInt8, finding: String) {
    let result = split(Array(good.utf8) + [bad, 0x20])
    #expect(result.sections == nil)
    #expect(result.findings == [finding])
  }
}
