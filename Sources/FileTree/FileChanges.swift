/// What may have changed in a tree of files since it was last looked at.
public struct FileChanges: Sendable, Hashable {
  /// Files and folders by name, relative to the tree's root; which of them really differ is for the
  /// reader to find out.
  public var paths: Set<RelativePath>
  /// Whether more may have changed than `paths` says, so that everything must be looked at again.
  public var needsRescan: Bool

  /// Names what may have changed.
  public init(paths: Set<RelativePath> = [], needsRescan: Bool = false) {
    self.paths = paths
    self.needsRescan = needsRescan
  }
}
