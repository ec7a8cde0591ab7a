import ClinicalModel
import ContentLibrary
import FileTree
import Markdown

/// The pages for search engines, as sitemaps.org has it.
struct Sitemap: Sendable {
  static let path = RelativePath.literal("sitemap.xml")
  /// The protocol's limits for one file: addresses, and bytes less what the end of the file needs.
  private static let (mostURLs, mostBytes) = (50_000, 52_428_800 - 64)
  private static let namespace = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""

  let site: Site
  /// How many addresses one file may hold.
  var most = Self.mostURLs

  /// The sitemap, or an index of sitemaps where one file would hold too much.
  func files() -> [(path: RelativePath, bytes: [UInt8])] {
    let parts = parts()
    if parts.count == 1 { return [(Self.path, parts[0])] }
    var files: [(path: RelativePath, bytes: [UInt8])] = []
    var index = Self.start(of: "sitemapindex")
    for (number, bytes) in parts.enumerated() {
      // At the root, because a sitemap speaks only for addresses below its own folder.
      guard let path = RelativePath("sitemap-\(number + 1).xml") else { continue }
      index += "<sitemap><loc>".utf8
      index += HTMLEscaping.href(site.addresses.absolute(SitePath.path(of: path)))
      index += "</loc></sitemap>\n".utf8
      files.append((path, bytes))
    }
    index += "</sitemapindex>\n".utf8
    return [(Self.path, index)] + files
  }

  private func parts() -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var part = Self.start(of: "urlset")
    var count = 0
    for page in site.plan.pages where page.isIndexable {
      let entry = entry(page)
      if count == most || part.count + entry.count > Self.mostBytes {
        parts.append(part + "</urlset>\n".utf8)
        part = Self.start(of: "urlset")
        count = 0
      }
      part += entry
      count += 1
    }
    return parts + [part + "</urlset>\n".utf8]
  }

  private func entry(_ page: PlannedPage) -> [UInt8] {
    var entry = Array("<url><loc>".utf8)
    entry += HTMLEscaping.href(site.addresses.absolute(page.path))
    entry += "</loc>".utf8
    if let facts = page.position(in: site.catalog).map({ site.catalog.facts[$0] }),
      let day = facts.updated ?? facts.published
    {
      entry += "<lastmod>\(day)</lastmod>".utf8
    }
    entry += "</url>\n".utf8
    return entry
  }

  private static func start(of element: String) -> [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<\(element) \(namespace)>\n".utf8)
  }
}
