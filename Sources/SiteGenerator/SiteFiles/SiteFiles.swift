import FileTree

/// The files that are about the site as a whole.
enum SiteFiles {
  /// Each file's path and content.
  static func all(of site: Site) -> [(path: RelativePath, bytes: [UInt8])] {
    var files = Sitemap(site: site).files()
    files.append((Robots.path, Robots(site: site).bytes()))
    files.append((GraphExport.path, GraphExport(site: site).bytes()))
    if let feed = Feed(site: site) { files.append((Feed.path, feed.bytes())) }
    return files
  }

  /// The content of one of them, or nil for a path that is none of theirs.
  static func file(_ path: RelativePath, of site: Site) -> [UInt8]? {
    switch path {
    case Robots.path: Robots(site: site).bytes()
    case GraphExport.path: GraphExport(site: site).bytes()
    case Feed.path: Feed(site: site)?.bytes()
    default:
      path.string.hasPrefix("sitemap")
        ? Sitemap(site: site).files().first { $0.path == path }?.bytes : nil
    }
  }
}
