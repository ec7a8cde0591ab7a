import Diagnostics

/// A treatment that nothing names cannot be found by what a patient feels.
struct UnreachedTreatment: GraphRule {
  static let id: Diagnostic.ID = "unreached-treatment"
  static let says = "Some symptom, condition or cause leads to every treatment."

  func findings(in catalog: Catalog, today: CalendarDate) -> [Diagnostic] {
    catalog.positions(of: .treatment)
      .filter { catalog.origins(of: $0, .treatments).isEmpty }
      .map { position in
        .warning(
          Self.id, "no symptom, condition or cause leads to \(catalog.name(position))",
          at: catalog.titleRange(position))
      }
  }
}
