public import Diagnostics

/// A link or an image whose destination the body leaves open.
public struct Reference: Sendable, Hashable {
  /// What refers.
  public enum Kind: Sendable, Hashable {
    /// The slot lies within `href="` and `"`.
    case link
    /// The slot stands for the whole `<img …>`.
    case image
  }

  /// Whether it is a link or an image.
  public var kind: Kind
  /// The destination as its author meant it: backslashes and entities resolved, nothing encoded.
  public var destination: String
  /// The link's text, or the image's alternative text, without markup.
  public var text: String
  /// The title, empty if there is none; a link's is already in the HTML.
  public var title: String
  /// Where in `MarkdownBody.html` the resolved bytes belong.
  public var offset: Int
  /// Where the destination was written, for reference-style links in their definition.
  ///
  /// It is the line as a whole if the destination cannot be found.
  public var range: SourceRange
}
