public import Diagnostics

/// What came of a build or a check.
public struct BuildReport: Sendable {
  /// HTML pages planned, redirects included.
  public var pages = 0
  /// How many drafts were left out.
  public var drafts = 0
  /// Everything there is to say, sorted.
  public var diagnostics: [Diagnostic] = []
  /// How long each stage took, in order.
  public var timings: [StageTiming] = []

  /// Whether nothing keeps the site from being published.
  public var isSuccess: Bool { !diagnostics.hasErrors }
}

/// How long one stage took.
public struct StageTiming: Sendable {
  /// The stage: `parse`, `link`, `plan`, `render`.
  public var name: String
  /// Seconds of wall clock.
  public var seconds: Double

  /// Notes a stage's time.
  public init(name: String, seconds: Double) {
    self.name = name
    self.seconds = seconds
  }
}
