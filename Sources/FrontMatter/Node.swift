public import Diagnostics

/// A part of a YAML header: a text, a list, or a mapping of fields, with its place.
public struct Node: Sendable, Hashable {
  /// What a node can be.
  ///
  /// All scalars are text: `NO`, `1.0` and `true` stay as written.
  public enum Content: Sendable, Hashable {
    /// A text, quotes and line folds already undone.
    case text(String)
    /// A list.
    case list([Node])
    /// Fields in the order in which they were written; a name may occur twice.
    case mapping([Field])
    /// Nothing: `name:` with no value, `~` or `null`.
    case empty
  }

  /// One field of a mapping.
  public struct Field: Sendable, Hashable {
    /// The name before the colon.
    public var key: Located<String>
    /// What stands behind it.
    public var value: Node
  }

  /// What it is.
  public var content: Content
  /// Where it is: the text as written on its first line, without quotes; the first name of a
  /// mapping; the `-`, `[` or `{` that starts a list or a mapping in braces.
  public var range: SourceRange
}

extension Node {
  /// The text with its place, or nil where the node is something else.
  public var text: Located<String>? {
    guard case .text(let text) = content else { return nil }
    return Located(text, at: range)
  }

  /// The entries of a list, or the node itself where it is not a list.
  public var items: [Node] {
    guard case .list(let items) = content else { return [self] }
    return items
  }

  /// What it is, in the words of a message.
  var kind: String {
    switch content {
    case .text: "a text"
    case .list: "a list"
    case .mapping: "a group of fields"
    case .empty: "nothing"
    }
  }

  /// Whether nothing was written in it: no value, blank text, `[]` or `{}`.
  var isEmpty: Bool {
    switch content {
    case .text(let text): text.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    case .list(let items): items.isEmpty
    case .mapping(let fields): fields.isEmpty
    case .empty: true
    }
  }
}
