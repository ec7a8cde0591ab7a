public import ClinicalModel
public import FileTree

/// A site's content, read and joined: everything `Content/` says, as typed values.
public struct ContentLibrary: Sendable {
  /// What `site.yml` says.
  public var settings: SiteSettings
  /// The entities and their links.
  public var catalog: Catalog
  /// The articles, at their entities' positions in the catalog.
  public var articles: [Article]
  /// What introduces the home page.
  public var home: Introduction?
  /// What introduces the index of each kind.
  public var introductions: [Kind: Introduction]
  /// The files to copy, relative to `Content/`, in order.
  public var files: [RelativePath]
  /// The pixel size of each copied image that could be read.
  public var imageSizes: [RelativePath: ImageDimensions]
  /// What each copied image holds: a page that shows it changes with it.
  public var imageHashes: [RelativePath: ContentHash]
  /// How many articles were left out because they are drafts.
  public var drafts: Int
}
