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
}
