import FileTree

/// `robots.txt` (RFC 9309): everybody may read everything, and here is the sitemap.
struct Robots: Sendable {
  static let path = RelativePath.literal("robots.txt")

  let site: Site

  func bytes() -> [UInt8] {
    let sitemap = site.addresses.absolute("/\(Sitemap.path.string)")
    return Array("User-agent: *\nAllow: /\n\nSitemap: \(sitemap)\n".utf8)
  }
}
