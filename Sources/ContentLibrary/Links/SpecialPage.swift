public import ClinicalModel

/// A page whose content is generated; an article of the same name in `Content/pages` introduces it.
public enum SpecialPage: String, Sendable, CaseIterable {
  case about, glossary
  case aToZ = "a-to-z"
  case whenToSeekHelp = "when-to-seek-help"
  case notFound = "not-found"

  /// Its site path.
  public var path: String { self == .notFound ? "/404.html" : "/\(rawValue)/" }

  /// The article that introduces it, whether or not it exists.
  public var key: EntityKey { EntityKey(kind: .page, name: rawValue) }

  /// The special page that an article introduces, or nil for any other article.
  public init?(_ key: EntityKey) {
    guard key.kind == .page else { return nil }
    self.init(rawValue: key.name)
  }
}
