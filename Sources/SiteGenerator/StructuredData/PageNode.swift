import ClinicalModel
import ContentLibrary
import Diagnostics

/// What is said about a page as a page.
struct PageNode {
  /// The absolute address, which is also its name in the graph.
  var url: String
  var types: [String]
  var title: String
  var description: String?
  /// The entity whose article it shows.
  var position: Int?
  /// A finished member that holds what the page lists.
  var items: [UInt8]?
  /// The side of a health topic that it shows, as schema.org tells them apart.
  var aspect: String?

  var isMedical: Bool { types.first == "MedicalWebPage" }
  var breadcrumbID: String { url + "#breadcrumb" }
}

extension StructuredData {
  /// The node of a page, or nil for one that says nothing of its own.
  func pageNode(_ page: PlannedPage) -> PageNode? {
    let url = site.addresses.absolute(page.path)
    switch page.content {
    case .redirect, .special(.notFound): return nil
    case .home:
      let home = site.library.home
      return PageNode(
        url: url, types: ["WebPage"], title: home?.title.value ?? site.settings.name,
        description: home?.summary ?? site.settings.description)
    case .entity(let position):
      let (key, facts) = (catalog.keys[position], catalog.facts[position])
      return PageNode(
        url: url, types: SchemaTypes.page(of: key), title: facts.title.value,
        description: facts.summaryText, position: position,
        aspect: key.kind == .story ? "https://schema.org/PatientExperienceHealthAspect" : nil)
    case .special(let special):
      let position = catalog.position(of: special.key)
      return PageNode(
        url: url, types: SchemaTypes.page(special),
        title: position.map { catalog.facts[$0].title.value } ?? special.defaultTitle,
        description: position.map { catalog.facts[$0].summaryText }, position: position,
        items: special == .glossary ? terms() : nil,
        aspect: special == .whenToSeekHelp ? "https://schema.org/SeeDoctorHealthAspect" : nil)
    case .index(let kind, let number, let count):
      let introduction = site.library.introductions[kind]
      let title = introduction?.title.value ?? kind.defaultTitle
      return PageNode(
        url: url, types: ["CollectionPage"],
        title: number == 1 ? title : "\(title) (\(number)/\(count))",
        description: introduction?.summary, items: list(of: kind, page: number))
    }
  }

  func append(_ page: PageNode, hasBreadcrumbs: Bool, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.finished(Self.head(page.types, id: page.url, name: page.title))
      writer.member("url", page.url)
      writer.member("description", page.description)
      writer.finished(siteNodes.pageMembers)
      if hasBreadcrumbs { writer.member("breadcrumb", reference: page.breadcrumbID) }
      if page.isMedical {
        writer.member("specialty", "https://schema.org/Physiotherapy")
        writer.key("audience")
        writer.object { $0.member("@type", "Patient") }
      }
      writer.member("hasHealthAspect", page.aspect)
      if let position = page.position {
        appendProvenance(of: position, to: &writer)
        appendSubjects(of: position, to: &writer)
      }
      if let items = page.items { writer.finished(items) }
    }
  }

  /// Who wrote an article, who checked it, when, and after what.
  private func appendProvenance(of position: Int, to writer: inout JSONWriter) {
    let facts = catalog.facts[position]
    writer.member("datePublished", facts.published?.description)
    writer.member("dateModified", facts.updated?.description)
    references("author", catalog.targets(of: position, .author), to: &writer)
    if let review = facts.review {
      writer.member("lastReviewed", review.on.value.description)
      references("reviewedBy", catalog.targets(of: position, .reviewedBy), to: &writer)
    }
    writer.member("citation", facts.sources) { writer, source in
      guard let url = source.url else { return writer.text(source.title) }
      writer.object { writer in
        writer.member("@type", "CreativeWork")
        writer.member("name", source.title)
        writer.member("url", url)
      }
    }
  }

  /// What an article is about and what else it names.
  private func appendSubjects(of position: Int, to writer: inout JSONWriter) {
    if SchemaTypes.entity(catalog.entities[position]) != nil {
      references("mainEntity", [position], to: &writer)
    }
    let about = [Relation.about, .between, .illustrates].flatMap { asserted(from: position, $0) }
    references("about", about, to: &writer)
    var named = Set(about)
    let others = asserted(from: position, .asksAbout) + catalog.mentions[position]
    references("mentions", others.filter { named.insert($0).inserted }, to: &writer)
  }

  /// The member that holds one page of a kind's index.
  private func list(of kind: Kind, page: Int) -> [UInt8] {
    let all = lists[kind] ?? []
    let start = (page - 1) * SitePlan.pageSize
    var writer = JSONWriter()
    writer.key("mainEntity")
    writer.object { writer in
      writer.member("@type", "ItemList")
      writer.key("numberOfItems")
      writer.number(all.count)
      writer.key("itemListElement")
      writer.array { writer in
        for (index, position) in all.enumerated().dropFirst(start).prefix(SitePlan.pageSize) {
          writer.object { writer in
            writer.member("@type", "ListItem")
            writer.key("position")
            writer.number(index + 1)
            references("item", [position], to: &writer)
          }
        }
      }
    }
    return writer.bytes
  }

  /// The member that holds all terms of the glossary.
  private func terms() -> [UInt8]? {
    guard let terms = lists[.term] else { return nil }
    var writer = JSONWriter()
    writer.member("hasDefinedTerm", terms) { writer, position in
      append(entity: position, url: nil, to: &writer)
    }
    return writer.bytes
  }
}
