import Diagnostics

/// A cause that no symptom names cannot be found by what a patient feels.
struct UnreachedCause: GraphRule {
  static let id: Diagnostic.ID = "unreached-cause"
  static let says = "Some symptom leads to every cause."

  func findings(in catalog: Catalog, today: CalendarDate) -> [Diagnostic] {
    catalog.positions(of: .cause)
      .filter { catalog.origins(of: $0, .causes).isEmpty }
      .map { position in
        .warning(
          Self.id, "no symptom leads to \(catalog.name(position))",
          at: catalog.titleRange(position))
      }
  }
}
