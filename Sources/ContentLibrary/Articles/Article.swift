public import Markdown

/// The text of an entity.
public struct Article: Sendable {
  /// Its file, relative to the site.
  public var file: String
  /// The text.
  public var body: MarkdownBody
  /// What the references of `body` lead to, in the same order.
  public var targets: [LinkTarget]
}
