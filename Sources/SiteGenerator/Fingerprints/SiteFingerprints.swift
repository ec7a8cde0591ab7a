public import FileTree

/// What all pages of a site show, to find those that another edition of it shows differently.
public struct SiteFingerprints: Sendable, Hashable {
  /// The fingerprint of each page, by the file it is written to.
  public private(set) var pages: [RelativePath: PageFingerprint]

  init(_ pages: [RelativePath: PageFingerprint]) { self.pages = pages }

  /// The pages that are new or not as they were in `previous`, in order of their paths.
  public func changes(since previous: SiteFingerprints) -> [RelativePath] {
    pages.filter { previous.pages[$0.key] != $0.value }.map(\.key).sorted()
  }

  /// The pages that were in `previous` and are no more, in order of their paths.
  public func removals(since previous: SiteFingerprints) -> [RelativePath] {
    previous.pages.keys.filter { pages[$0] == nil }.sorted()
  }
}
