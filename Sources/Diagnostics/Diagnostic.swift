/// One thing to say to the user about their files.
public struct Diagnostic: Hashable, Sendable {
  /// The stable kebab-case name of a rule, printed in brackets and usable in searches.
  public struct ID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    /// The name as printed.
    public var rawValue: String
    /// Names a rule.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Names a rule.
    public init(stringLiteral value: String) { rawValue = value }
  }

  /// A second place that explains the first, such as where the other duplicate is.
  public struct Note: Hashable, Sendable {
    /// What is to be seen there.
    public var text: String
    /// Where.
    public var range: SourceRange
    /// Points at a second place.
    public init(_ text: String, at range: SourceRange) {
      self.text = text
      self.range = range
    }
  }

  /// The rule that speaks.
  public var id: ID
  /// How much it matters.
  public var severity: Severity
  /// What the author sees marked.
  public var range: SourceRange
  /// What is wrong, the specific thing first, without a full stop.
  public var summary: String
  /// A short hint printed behind the caret, such as `did you mean 'x'?`.
  public var suggestion: String?
  /// Why it matters or how to mend it, in whole sentences, where the summary is not enough.
  public var explanation: String?
  /// Other places that belong to it.
  public var notes: [Note]

  /// Says one thing about one place.
  public init(
    _ severity: Severity, _ id: ID, _ summary: String, at range: SourceRange,
    suggestion: String? = nil, explanation: String? = nil, notes: [Note] = []
  ) {
    self.id = id
    self.severity = severity
    self.range = range
    self.summary = summary
    self.suggestion = suggestion
    self.explanation = explanation
    self.notes = notes
  }
}

extension Diagnostic {
  /// An error about one place.
  public static func error(
    _ id: ID, _ summary: String, at range: SourceRange, suggestion: String? = nil,
    explanation: String? = nil, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(
      .error, id, summary, at: range, suggestion: suggestion, explanation: explanation,
      notes: notes)
  }

  /// A warning about one place.
  public static func warning(
    _ id: ID, _ summary: String, at range: SourceRange, suggestion: String? = nil,
    explanation: String? = nil, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(
      .warning, id, summary, at: range, suggestion: suggestion, explanation: explanation,
      notes: notes)
  }
}

extension Diagnostic: Comparable {
  /// By place, then severity, rule and text: the same order whatever the number of jobs.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.range != right.range { return left.range < right.range }
    if left.severity != right.severity { return left.severity < right.severity }
    if left.id != right.id { return left.id.rawValue < right.id.rawValue }
    if left.summary != right.summary { return left.summary < right.summary }
    let texts = [left, right].map { ($0.suggestion ?? "", $0.explanation ?? "") }
    if texts[0] != texts[1] { return texts[0] < texts[1] }
    return left.notes.lexicographicallyPrecedes(right.notes) {
      ($0.range, $0.text) < ($1.range, $1.text)
    }
  }
}

extension Sequence<Diagnostic> {
  /// Whether any of them keeps the site from being written.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
