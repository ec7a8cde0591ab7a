import Diagnostics
import Foundation
import Testing

@Suite struct DiagnosticPrinterJSONTests {
  private struct Printed: Decodable, Equatable {
    struct Note: Decodable, Equatable {
      var file: String
      var line: Int
      var column: Int
      var text: String
    }

    var file: String
    var line: Int
    var column: Int
    var length: Int
    var severity: String
    var id: String
    var summary: String
    var suggestion: String?
    var explanation: String?
    var notes: [Note]?
  }

  private func printed(_ diagnostics: [Diagnostic], prefix: String = "") throws -> [Printed] {
    let text = DiagnosticPrinter(format: .json, pathPrefix: prefix).print(diagnostics)
    return try JSONDecoder().decode([Printed].self, from: Data(text.utf8))
  }

  @Test func `says everything there is, as it is`() throws {
    let nasty = "a\"\\\n\t\u{1B}é</script>"
    let diagnostic = Diagnostic.warning(
      "rule", nasty, at: SourceRange(file: "é\u{1}.md", line: 2, column: 3, length: 4),
      suggestion: nasty, explanation: nasty,
      notes: [Diagnostic.Note(nasty, at: SourceRange(file: "b.md", line: 5, column: 6))])
    #expect(
      try printed([diagnostic], prefix: "site/") == [
        Printed(
          file: "site/é\u{1}.md", line: 2, column: 3, length: 4, severity: "warning", id: "rule",
          summary: nasty, suggestion: nasty, explanation: nasty,
          notes: [Printed.Note(file: "site/b.md", line: 5, column: 6, text: nasty)])
      ])
  }

  @Test func `leaves out what there is not`() throws {
    let whole = Diagnostic.error("rule", "gone", at: .wholeFile("a.md"))
    #expect(
      try printed([whole]) == [
        Printed(
          file: "a.md", line: 0, column: 0, length: 0, severity: "error", id: "rule",
          summary: "gone")
      ])
  }

  @Test func `prints one object on each line, sorted`() throws {
    let text = DiagnosticPrinter(format: .json).print(DiagnosticTests.ordered.reversed())
    #expect(text.split(separator: "\n").count == DiagnosticTests.ordered.count + 2)
    #expect(
      try printed(DiagnosticTests.ordered.reversed()).map(\.id)
        == DiagnosticTests.ordered.map(\.id.rawValue))
  }
}
