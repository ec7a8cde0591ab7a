import Diagnostics

/// A symptom that leads nowhere tells a patient in pain nothing.
struct UnexplainedSymptom: GraphRule {
  static let id: Diagnostic.ID = "unexplained-symptom"
  static let says = "A symptom names at least one cause or condition."

  func findings(in catalog: Catalog, today: CalendarDate) -> [Diagnostic] {
    catalog.positions(of: .symptom).filter { position in
      catalog.targets(of: position, .causes).isEmpty
        && catalog.targets(of: position, .conditions).isEmpty
    }
    .map { position in
      .error(
        Self.id, "\(catalog.name(position)) has neither a cause nor a condition",
        at: catalog.titleRange(position),
        explanation: "List what it can come from under 'causes:' or 'conditions:'.")
    }
  }
}
