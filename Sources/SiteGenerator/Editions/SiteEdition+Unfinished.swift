import ClinicalModel
import ContentLibrary
public import FileTree

/// What a clinic must see of its site before it is published, and a build does not write.
extension SiteEdition {
  /// What is unfinished about a page as a whole.
  public func unfinishedParts(of file: RelativePath) -> [UnfinishedPart] {
    position(file).map { unfinishedParts($0) } ?? []
  }

  /// What is unfinished about the links of a page and the pages they lead to, by address.
  public func unfinishedLinks(on file: RelativePath) -> [String: [UnfinishedPart]] {
    var links = unfinishedPages.parts
    guard let position = position(file) else { return links }
    let catalog = site.catalog
    // A comparison shows the links of what it compares.
    for shown in [position] + catalog.targets(of: position, .between) {
      for relation in Relation.allCases {
        let edges = catalog.links(from: shown, relation) + catalog.links(to: shown, relation)
        for edge in edges where edge.details.basis == .inferred {
          let address = site.links[edge.otherEnd(from: shown)].url
          if links[address]?.contains(.inferred) != true {
            links[address, default: []].append(.inferred)
          }
        }
      }
    }
    return links
  }

  /// Changes whenever a page becomes finished or unfinished; empty where all are finished.
  public var unfinishedVersion: String { unfinishedPages.version }

  func findUnfinishedPages() -> UnfinishedPages {
    var found = UnfinishedPages()
    var bytes: [UInt8] = []
    for position in site.catalog.keys.indices where !site.links[position].url.isEmpty {
      let parts = unfinishedParts(position)
      if parts.isEmpty { continue }
      found.parts[site.links[position].url] = parts
      bytes += "\(site.links[position].url) \(parts)\n".utf8
    }
    if !bytes.isEmpty { found.version = String(ContentHash(bytes).hex.prefix(8)) }
    return found
  }

  private func unfinishedParts(_ position: Int) -> [UnfinishedPart] {
    let facts = site.catalog.facts[position]
    var parts: [UnfinishedPart] = facts.isDraft ? [.draft] : []
    if let review = facts.review, review.due <= today { parts.append(.overdue(review.due)) }
    return parts
  }

  private func position(_ file: RelativePath) -> Int? {
    switch page(file)?.content {
    case .entity(let position): position
    case .special(let special): site.catalog.position(of: special.key)
    case .home, .index, .redirect, nil: nil
    }
  }
}

/// The pages of entities that are not to be taken for finished.
struct UnfinishedPages: Sendable {
  /// What is unfinished about each, by address.
  var parts: [String: [UnfinishedPart]] = [:]
  var version = ""
}
