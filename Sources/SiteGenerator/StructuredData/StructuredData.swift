import ClinicalModel
import ContentLibrary
import Diagnostics
import Templating

/// Says in schema.org's words what each page is about (JSON-LD 1.1).
///
/// Links with `basis: inferred` are left out: a page marks them as not yet signed by a clinician,
/// and a search engine would drop the mark and keep the claim.
struct StructuredData: Sendable {
  let site: Site
  let catalog: Catalog
  /// The `@type`, `@id` and `name` of each entity, finished members of an object at its position in
  /// the catalog; empty for those that no page describes.
  let heads: [[UInt8]]
  /// The entities of each kind, in the order of lists.
  let lists: [Kind: [Int]]
  let siteNodes: SiteNodes

  /// What still holds is taken from `previous`, where only the entities at `changed` are not as they
  /// were then; nil means that more has changed.
  init(site: Site, after previous: StructuredData? = nil, changed: [Int]? = nil) {
    self.site = site
    let catalog = site.catalog
    self.catalog = catalog
    if let previous, let changed {
      var heads = previous.heads
      for position in changed { heads[position] = Self.head(of: position, site) }
      self.heads = heads
    } else {
      heads = catalog.keys.indices.map { Self.head(of: $0, site) }
    }
    lists = Dictionary(grouping: catalog.order, by: { catalog.keys[$0].kind })
    siteNodes = SiteNodes(
      site.settings, site.view, base: site.addresses.absolute(SitePath.home))
  }

  /// A whole `<script>` element, or nil for redirects and the page for addresses that do not exist.
  func script(for page: PlannedPage, breadcrumbs: [LinkView]) -> HTML? {
    guard let node = pageNode(page) else { return nil }
    var writer = JSONWriter(capacity: 8192)
    writer.verbatim("<script type=\"application/ld+json\">")
    writer.object { writer in
      writer.member("@context", "https://schema.org")
      writer.key("@graph")
      writer.array { writer in
        append(node, hasBreadcrumbs: !breadcrumbs.isEmpty, to: &writer)
        if let position = node.position, SchemaTypes.entity(catalog.entities[position]) != nil {
          append(entity: position, url: node.url, to: &writer)
        }
        if !breadcrumbs.isEmpty { append(breadcrumbs, to: node, &writer) }
        for node in siteNodes.nodes { writer.finished(node) }
      }
    }
    writer.verbatim("</script>")
    return HTML(writer.bytes)
  }

  /// A member with references to entities, without those that no page describes.
  func references(
    _ name: StaticString, _ positions: [Int], to writer: inout JSONWriter
  ) {
    writer.member(name, positions.filter { !heads[$0].isEmpty }) { writer, position in
      writer.object { $0.finished(heads[position]) }
    }
  }

  private func append(
    _ breadcrumbs: [LinkView], to page: PageNode, _ writer: inout JSONWriter
  ) {
    let baseURL = site.addresses.baseURL
    let steps =
      breadcrumbs.map { (title: $0.title, url: baseURL.absolute($0.url)) }
      + [(title: page.title, url: page.url)]
    writer.object { writer in
      writer.member("@type", "BreadcrumbList")
      writer.member("@id", page.breadcrumbID)
      writer.key("itemListElement")
      writer.array { writer in
        for (index, step) in steps.enumerated() {
          writer.object { writer in
            writer.member("@type", "ListItem")
            writer.key("position")
            writer.number(index + 1)
            writer.member("name", step.title)
            writer.member("item", reference: step.url)
          }
        }
      }
    }
  }

  private static func head(of position: Int, _ site: Site) -> [UInt8] {
    let key = site.catalog.keys[position]
    guard let path = SitePath.path(of: key), SpecialPage(key) != .notFound else { return [] }
    let page = site.addresses.absolute(path)
    let types = SchemaTypes.entity(site.catalog.entities[position])
    // A term's address is a place on the glossary already.
    let id = types == nil || key.kind == .term ? page : page + "#entity"
    return head(
      types ?? SchemaTypes.page(of: key), id: id,
      name: site.catalog.facts[position].title.value)
  }

  static func head(_ types: [String], id: String, name: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.member("@type", types)
    writer.member("@id", id)
    writer.member("name", name)
    return writer.bytes
  }
}
