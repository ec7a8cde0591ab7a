/// A style sheet as pages refer to it.
public struct StyleSheetLink: Sendable, Hashable {
  /// Its address on the site.
  public var url: String
  /// What `integrity=` says of it.
  public var integrity: String
}
