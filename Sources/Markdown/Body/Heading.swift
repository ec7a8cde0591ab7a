public import Diagnostics

/// A heading of a body, as an entry of its outline.
public struct Heading: Sendable, Hashable {
  /// The level as rendered, from 2: level 1 is the page's title.
  public var level: Int
  /// The id of its element, unique in the body, for links to it.
  public var id: String
  /// What it says, without markup.
  public var text: String
  /// Where it was written.
  public var range: SourceRange
}
