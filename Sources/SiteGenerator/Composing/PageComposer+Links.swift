import ClinicalModel

/// Lists of links, as the front matter and its generated inverses give them.
extension PageComposer {
  /// The links of a relation that an entity declares, in the author's order.
  func links(from position: Int, _ relation: Relation) -> [LinkView] {
    site.catalog.links(from: position, relation).map { edge in
      link(to: edge.otherEnd(from: position), edge.details)
    }
  }

  /// The links of a relation that others declare to an entity, from kinds of interest, in the order
  /// of lists.
  func links(to position: Int, _ relation: Relation, from kind: Kind? = nil) -> [LinkView] {
    var edges = site.catalog.links(to: position, relation)
    if let kind {
      edges = edges.filter { site.catalog.keys[$0.otherEnd(from: position)].kind == kind }
    }
    return edges.map { edge in link(to: edge.otherEnd(from: position), edge.details) }
  }

  /// The guides about an entity.
  func guides(about position: Int) -> [LinkView] { links(to: position, .about, from: .guide) }

  /// Links to entities in the order of lists.
  func sortedLinks(to positions: [Int]) -> [LinkView] {
    site.catalog.listed(positions).map { site.links[$0] }
  }

  /// A link to an entity, with what its author said about it.
  func link(to position: Int, _ details: LinkDetails) -> LinkView {
    var link = site.links[position]
    link.details = details
    return link
  }
}
