/// The ways in which diagnostics can be printed.
public enum DiagnosticFormat: String, Sendable, CaseIterable {
  /// For people: the line, a caret, the explanation.
  case pretty
  /// One line each, for editors and `grep`.
  case short
  /// A JSON array, one object each, for programs.
  case json
}
