import ClinicalModel
import ContentLibrary
import Diagnostics
import FileTree
import Markdown

/// The newest dated articles (Atom, RFC 4287).
struct Feed: Sendable {
  /// An article and its dates.
  private struct Entry {
    var position: Int
    var title: String
    var published: CalendarDate
    var updated: CalendarDate
  }

  static let path = RelativePath.literal("feed.xml")
  /// How many articles it lists.
  static let length = 50

  private let site: Site
  /// Newest first.
  private let entries: [Entry]
  private let newest: CalendarDate

  /// Nil when no article is dated.
  init?(site: Site) {
    let entries = Self.entries(of: site.catalog)
    guard let newest = entries.first?.updated else { return nil }
    self.site = site
    self.entries = Array(entries.prefix(Self.length))
    self.newest = newest
  }

  /// Whether a site has anything to put into a feed.
  static func isNeeded(for catalog: Catalog) -> Bool {
    catalog.keys.indices.contains { entry(of: $0, in: catalog) != nil }
  }

  func bytes() -> [UInt8] {
    var xml = AtomWriter(language: site.settings.language)
    let home = site.addresses.absolute(SitePath.home)
    let publisher = site.settings.publisher
    xml.text("title", site.settings.name)
    if let description = site.settings.description { xml.text("subtitle", description) }
    xml.address("id", home)
    xml.day("updated", newest)
    xml.link("self", site.addresses.absolute("/\(Self.path.string)"), "application/atom+xml")
    xml.link("alternate", home, "text/html")
    xml.person("author", publisher?.name ?? site.settings.name, url: publisher?.url)
    for entry in entries { append(entry, to: &xml) }
    return xml.finished()
  }

  private func append(_ entry: Entry, to xml: inout AtomWriter) {
    let catalog = site.catalog
    guard let path = SitePath.path(of: catalog.keys[entry.position]) else { return }
    let address = site.addresses.absolute(path)
    xml.element("entry") { xml in
      xml.text("title", entry.title)
      xml.address("id", address)
      xml.link("alternate", address, "text/html")
      xml.day("published", entry.published)
      xml.day("updated", entry.updated)
      for author in catalog.targets(of: entry.position, .author) {
        xml.person("author", catalog.facts[author].title.value)
      }
      let summary = catalog.facts[entry.position].summaryText
      if !summary.isEmpty { xml.text("summary", summary) }
    }
  }

  /// All dated articles that have an address, the latest change first, then by title.
  private static func entries(of catalog: Catalog) -> [Entry] {
    catalog.keys.indices.compactMap { entry(of: $0, in: catalog) }
      .sorted { left, right in
        left.updated == right.updated
          ? (left.title, left.position) < (right.title, right.position)
          : left.updated > right.updated
      }
  }

  /// What an article that is dated and has an address gives to the feed.
  private static func entry(of position: Int, in catalog: Catalog) -> Entry? {
    let key = catalog.keys[position]
    let facts = catalog.facts[position]
    guard let published = facts.published, key.kind != .caution, SpecialPage(key) != .notFound
    else { return nil }
    return Entry(
      position: position, title: facts.title.value, published: published,
      updated: facts.updated ?? published)
  }
}
