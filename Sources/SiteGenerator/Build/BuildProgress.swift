/// How far a build has come.
public struct BuildProgress: Sendable {
  /// The stage that runs: `parse`, `link`, `plan`, `render`.
  public var stage: String
  /// How many of its pages are done, where the stage counts them.
  public var done = 0
  /// How many there are, or 0.
  public var total = 0
}
