public import ClinicalModel
public import FileTree

/// What a link or image in an article leads to.
public enum LinkTarget: Sendable, Hashable {
  /// An article's page, or a term of the glossary.
  case entity(EntityKey, fragment: String?)
  /// A page whose content is generated.
  case special(SpecialPage, fragment: String?)
  /// The index of a kind, or the home page when there is none.
  case index(Kind?, fragment: String?)
  /// A file that is copied to the site, relative to `Content/`.
  case file(RelativePath)
  /// Another place on the same page.
  case fragment(String)
  /// Anywhere else, as written.
  case external(String)

  /// The entity whose page it leads to, if it leads to one.
  public var entity: EntityKey? {
    switch self {
    case .entity(let key, _): key
    case .special(let page, _): page.key
    case .index, .file, .fragment, .external: nil
    }
  }

  /// The heading that it leads to on its page, if it names one.
  var fragment: String? {
    switch self {
    case .entity(_, let fragment), .special(_, let fragment), .index(_, let fragment): fragment
    case .file, .fragment, .external: nil
    }
  }
}
