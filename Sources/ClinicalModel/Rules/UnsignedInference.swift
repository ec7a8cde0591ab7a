import Diagnostics

/// A link that whoever wrote the page concluded, and no clinician has signed.
struct UnsignedInference: GraphRule {
  static let id: Diagnostic.ID = "unsigned-inference"
  static let says = "A reviewer has signed every article with inferred links."

  func findings(in catalog: Catalog, today: CalendarDate) -> [Diagnostic] {
    catalog.edges.compactMap { edge in
      guard edge.details.basis == .inferred, catalog.facts[edge.from].review == nil else {
        return nil
      }
      return Diagnostic(
        .note, Self.id,
        "the link from \(catalog.name(edge.from)) to \(catalog.name(edge.to)) is inferred",
        at: edge.range)
    }
  }
}
