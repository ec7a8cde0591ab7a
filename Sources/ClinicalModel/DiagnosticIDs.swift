public import Diagnostics

extension Diagnostic.ID {
  static let unknownReference: Self = "unknown-reference"
  /// A link names something of a kind that its relation cannot point at.
  public static let wrongKind: Self = "wrong-kind"
  static let ambiguousReference: Self = "ambiguous-reference"
  static let linkToDraft: Self = "link-to-draft"
  static let linkToItself: Self = "link-to-itself"
  static let repeatedLink: Self = "repeated-link"
  static let duplicateID: Self = "duplicate-id"
}
