/// How much a diagnostic matters, most first.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// The site is not written until this is mended.
  case error
  /// The site is written; somebody needs to look. `--strict` makes it an error.
  case warning
  /// Worth knowing; never changes the outcome.
  case note

  /// More severe first.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}
