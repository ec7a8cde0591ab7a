import Diagnostics

/// A condition that nothing leads to cannot be found by what a patient feels.
struct UnreachedCondition: GraphRule {
  static let id: Diagnostic.ID = "unreached-condition"
  static let says =
    "Some symptom leads to every condition, or another condition or a cause does through "
    + "'leadsTo' or 'broader'."

  func findings(in catalog: Catalog, today: CalendarDate) -> [Diagnostic] {
    catalog.positions(of: .condition).filter { position in
      catalog.origins(of: position, .conditions).isEmpty
        && catalog.origins(of: position, .leadsTo).isEmpty
        && catalog.origins(of: position, .broader).isEmpty
        && catalog.targets(of: position, .broader).isEmpty
    }
    .map { position in
      .warning(
        Self.id, "no symptom leads to \(catalog.name(position))", at: catalog.titleRange(position))
    }
  }
}
