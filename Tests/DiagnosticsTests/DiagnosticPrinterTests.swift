import Diagnostics
import SeededNumbers
import Testing

@Suite struct DiagnosticPrinterTests {
  static let place = SourceRange(file: "Content/a.md", line: 2, column: 5, length: 3)

  private func short(_ diagnostics: [Diagnostic], prefix: String = "") -> String {
    DiagnosticPrinter(format: .short, pathPrefix: prefix).print(diagnostics)
  }

  @Test func `says each thing on one line`() {
    let diagnostic = Diagnostic.error(
      "unknown-key", "no key is called 'x'", at: Self.place, suggestion: "s", explanation: "e",
      notes: [Diagnostic.Note("n", at: Self.place)])
    #expect(short([diagnostic]) == "Content/a.md:2:5: error: no key is called 'x' [unknown-key]\n")
  }

  @Test func `leaves out the line of a whole file and the column of a whole line`() {
    let line = SourceRange(file: "a.md", line: 7, column: 0, length: 0)
    #expect(
      short([.error("b", "empty", at: line), .warning("a", "gone", at: .wholeFile("a.md"))])
        == "a.md: warning: gone [a]\na.md:7: error: empty [b]\n")
  }

  @Test func `puts the prefix before each path`() {
    let text = short([.error("a", "x", at: Self.place)], prefix: "../site/")
    #expect(text == "../site/Content/a.md:2:5: error: x [a]\n")
  }

  @Test func `control characters in names and texts cannot reach the terminal`() {
    let place = SourceRange(file: "a\u{1B}[2J.md", line: 1, column: 1)
    let text = short([.error("a", "'x\r\n\u{9B}2J\u{202E}' \u{7}", at: place)])
    #expect(
      text
        == "a\u{FFFD}[2J.md:1:1: error: 'x\u{FFFD}\u{FFFD}\u{FFFD}2J\u{FFFD}' \u{FFFD} [a]\n")
  }

  @Test func `prints the same in any order of arrival, equal ones once`() {
    let diagnostics = DiagnosticTests.ordered
    let expected = DiagnosticFormat.allCases.map {
      DiagnosticPrinter(format: $0).print(diagnostics)
    }
    var random = SplitMix64(seed: 4)
    for _ in 0..<20 {
      let shuffled = (diagnostics + diagnostics).shuffled(using: &random)
      let texts = DiagnosticFormat.allCases.map { DiagnosticPrinter(format: $0).print(shuffled) }
      #expect(texts == expected)
    }
    #expect(short(diagnostics).split(separator: "\n").count == diagnostics.count)
  }

  @Test(arguments: [(Severity.error, "1;31"), (.warning, "1;33"), (.note, "1;36")])
  func `colours the severity when asked`(severity: Severity, code: String) {
    let diagnostic = Diagnostic(severity, "a", "x", at: .wholeFile("a.md"))
    #expect(
      DiagnosticPrinter(format: .pretty, colour: true).print([diagnostic])
        .hasPrefix("a.md: \u{1B}[\(code)m\(severity)\u{1B}[0m: x [a]\n"))
    #expect(!DiagnosticPrinter(format: .pretty).print([diagnostic]).contains("\u{1B}"))
  }

  @Test func `says nothing about nothing`() {
    #expect(
      DiagnosticFormat.allCases.map { DiagnosticPrinter(format: $0).print([]) } == ["", "", "[]\n"])
  }
}
