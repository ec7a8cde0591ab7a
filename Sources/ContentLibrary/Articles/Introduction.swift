public import ClinicalModel
public import Diagnostics
public import Markdown

/// What `index.md` says before a list: on the home page, or on the index of a kind.
public struct Introduction: Sendable {
  /// Its file, relative to the site.
  public var file: String
  /// The page's heading.
  public var title: Located<String>
  /// A sentence or two.
  public var summary: String
  /// On what ground it stands.
  public var basis: Basis?
  /// The text.
  public var body: MarkdownBody
  /// What the references of `body` lead to, in the same order.
  public var targets: [LinkTarget]
}
