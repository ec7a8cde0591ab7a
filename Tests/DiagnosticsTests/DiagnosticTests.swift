import Diagnostics
import Testing

@Suite struct DiagnosticTests {
  static let place = SourceRange(file: "b.md", line: 2, column: 3)
  static let notes = [Diagnostic.Note("there", at: place)]

  /// In the order in which they are to be printed; each differs from the one before in one thing.
  static let ordered: [Diagnostic] = [
    .error("z", "z", at: .wholeFile("a.md")),
    .error("z", "z", at: SourceRange(file: "b.md", line: 1, column: 9)),
    .error("z", "z", at: SourceRange(file: "b.md", line: 2, column: 2)),
    .error("b", "b", at: place),
    .warning("a", "b", at: place),
    .warning("b", "a", at: place),
    .warning("b", "b", at: place),
    .warning("b", "b", at: place, suggestion: "s"),
    .warning("b", "b", at: place, suggestion: "s", explanation: "e"),
    .warning("b", "b", at: place, suggestion: "s", explanation: "e", notes: notes),
    Diagnostic(.note, "a", "a", at: place),
  ]

  @Test func `sorts by place, severity, rule, summary and the rest`() {
    for (index, left) in Self.ordered.enumerated() {
      for right in Self.ordered[(index + 1)...] {
        #expect(left < right)
        #expect(!(right < left))
      }
    }
  }

  @Test func `only errors count as errors`() {
    #expect(Self.ordered.hasErrors)
    #expect(!Self.ordered.filter { $0.severity != .error }.hasErrors)
  }

  @Test func `severities sort by how much they matter`() {
    #expect(Severity.allCases.reversed().sorted() == [.error, .warning, .note])
  }
}
