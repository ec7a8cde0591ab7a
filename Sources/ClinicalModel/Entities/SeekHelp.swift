public import Diagnostics

/// How soon somebody needs care, most urgent first.
public enum CareTier: String, Sendable, CaseIterable, Comparable {
  case emergency, urgent, routine
  /// Advice whose urgency no clinician has decided yet.
  case untiered

  /// Most urgent first.
  public static func < (left: CareTier, right: CareTier) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}

/// When to get help for a condition: lines that each complete a sentence ending in "if".
public struct SeekHelp: Sendable {
  /// The lines of each tier that has any, as written.
  public var lines: [CareTier: [Located<String>]]
  /// Where the advice stands.
  public var range: SourceRange

  /// Advice as written at `range`.
  public init(lines: [CareTier: [Located<String>]], at range: SourceRange) {
    self.lines = lines
    self.range = range
  }

  /// The lines of one tier.
  public subscript(tier: CareTier) -> [Located<String>] { lines[tier] ?? [] }
}
