/// Where a statement comes from.
public struct Source: Hashable, Sendable {
  /// The work, as a reader would look for it.
  public var title: String
  /// Where it can be read, if it is on the web.
  public var url: String?

  /// Names a work.
  public init(title: String, url: String? = nil) {
    self.title = title
    self.url = url
  }
}
