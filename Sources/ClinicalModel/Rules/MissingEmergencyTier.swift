import Diagnostics

/// Care advice without an emergency tier may hide the reason to call for help at once.
struct MissingEmergencyTier: GraphRule {
  static let id: Diagnostic.ID = "missing-emergency-tier"
  static let says = "Every condition with care advice says what an emergency is."

  func findings(in catalog: Catalog, today: CalendarDate) -> [Diagnostic] {
    catalog.positions(of: .condition).compactMap { position in
      guard case .condition(let condition) = catalog.entities[position],
        let seekHelp = condition.seekHelp,
        !CareAdvice(for: [position], in: catalog).tiers.contains(where: { $0.tier == .emergency })
      else { return nil }
      return .warning(
        Self.id, "\(catalog.name(position)) has no emergency advice", at: seekHelp.range,
        explanation: "A clinician must write what needs help at once under 'emergency:', or "
          + "confirm that nothing does.")
    }
  }
}
