import Diagnostics

/// How much there is to mend, in words.
struct Tally {
  private let errors: Int
  private let warnings: Int

  init(_ diagnostics: [Diagnostic]) {
    errors = diagnostics.count { $0.severity == .error }
    warnings = diagnostics.count { $0.severity == .warning }
  }

  /// `2 errors, 1 warning`, errors only where there are any.
  var words: String {
    let warnings = Self.count(warnings, "warning")
    return errors == 0 ? warnings : "\(Self.count(errors, "error")), \(warnings)"
  }

  /// `1 page`, `2 pages`, `no pages`.
  static func count(_ number: Int, _ noun: String) -> String {
    switch number {
    case 0: "no \(noun)s"
    case 1: "1 \(noun)"
    default: "\(number) \(noun)s"
    }
  }
}
