import Diagnostics

/// Patients may ask who wrote what they read.
struct MissingAuthor: GraphRule {
  static let id: Diagnostic.ID = "missing-author"
  static let says = "Every clinical article names its author."

  func findings(in catalog: Catalog, today: CalendarDate) -> [Diagnostic] {
    catalog.facts.indices.filter { position in
      let kind = catalog.keys[position].kind
      return kind.isClinical && kind.hasPage && catalog.facts[position].author == nil
    }
    .map { position in
      .warning(
        Self.id, "\(catalog.name(position)) has no author", at: catalog.titleRange(position),
        explanation: "Add 'author:' with the id of somebody in Content/people.")
    }
  }
}
