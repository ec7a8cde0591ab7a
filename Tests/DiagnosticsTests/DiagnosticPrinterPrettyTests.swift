import Diagnostics
import Testing

@Suite struct DiagnosticPrinterPrettyTests {
  private func pretty(_ source: String?, _ diagnostics: Diagnostic..., prefix: String = "")
    -> String
  {
    DiagnosticPrinter(format: .pretty, pathPrefix: prefix) { _ in source.map { Array($0.utf8) } }
      .print(diagnostics)
  }

  private func error(
    line: Int, column: Int, length: Int = 1, suggestion: String? = nil, explanation: String? = nil,
    notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    .error(
      "rule", "wrong", at: SourceRange(file: "a.md", line: line, column: column, length: length),
      suggestion: suggestion, explanation: explanation, notes: notes)
  }

  @Test func `gives a note one line`() {
    let note = Diagnostic(
      .note, "to-confirm", "to confirm", at: SourceRange(file: "a.md", line: 1, column: 1))
    let printer = DiagnosticPrinter(format: .pretty) { _ in Array("text".utf8) }
    #expect(printer.print([note]) == "a.md:1:1: note: to confirm [to-confirm]\n")
  }

  @Test func `shows the line, the caret, the suggestion, the explanation and the notes`() {
    let note = Diagnostic.Note("first here", at: SourceRange(file: "b.md", line: 1, column: 1))
    let diagnostic = error(
      line: 2, column: 5, length: 4, suggestion: "did you mean 'back'?",
      explanation: "A body part has an article.", notes: [note])
    #expect(
      pretty("one\n  - bakc\n", diagnostic, prefix: "site/") == """
        site/a.md:2:5: error: wrong [rule]
         2 |   - bakc
           |     ^^^^ did you mean 'back'?
           = A body part has an article.
           site/b.md:1:1: note: first here


        """)
  }

  @Test func `keeps the margin as wide as the line number`() {
    let diagnostic = error(line: 120, column: 1, explanation: "Why.")
    #expect(
      pretty(String(repeating: "\n", count: 119) + "x", diagnostic) == """
        a.md:120:1: error: wrong [rule]
         120 | x
             | ^
             = Why.


        """)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `finds the line behind any line ending`(end: String) {
    let diagnostic = error(line: 3, column: 2, length: 3)
    let shown = [
      "a.md:3:2: error: wrong [rule]", " 3 |   müde", "   |   ^^", "", "",
    ]
    #expect(pretty("é\(end)\(end)\tmüde\(end)x", diagnostic) == shown.joined(separator: "\n"))
  }

  @Test func `shows no caret for a whole line and no line for a whole file`() {
    let whole = Diagnostic.error("rule", "gone", at: .wholeFile("a.md"), suggestion: "look again")
    #expect(
      pretty("text", whole, error(line: 1, column: 0, suggestion: "end it")) == """
        a.md: error: gone [rule]
           = look again

        a.md:1: error: wrong [rule]
         1 | text
           = end it


        """)
  }

  @Test func `says the same without the source, or past its end`() {
    let expected = "a.md:5:1: error: wrong [rule]\n   = try x\n   = Why.\n\n"
    let diagnostic = error(line: 5, column: 1, suggestion: "try x", explanation: "Why.")
    #expect(pretty(nil, diagnostic) == expected)
    #expect(pretty("one line", diagnostic) == expected)
  }

  @Test func `control characters of the file and of texts do not reach the terminal`() {
    let place = SourceRange(file: "a.md", line: 1, column: 2)
    let note = Diagnostic.Note("\u{1B}[0m", at: place)
    let text = pretty(
      "a\u{1B}[31m\u{0}",
      error(line: 1, column: 2, suggestion: "\u{8}", explanation: "\u{7F}", notes: [note]))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F })
    #expect(text.contains("a\u{FFFD}[31m\u{FFFD}\n"))
  }

  @Test func `shows a window of a line of 10 MB`() {
    let line = [UInt8](repeating: UInt8(ascii: "a"), count: 10_000_000)
    let printer = DiagnosticPrinter(format: .pretty) { _ in line }
    let text = printer.print([error(line: 1, column: 5_000_000, length: 2_000_000)])
    #expect(text.utf8.count < 500)
    #expect(text.split(separator: "\n").last?.filter { $0 == "^" }.count == 100)
  }
}
