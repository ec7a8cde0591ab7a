import Diagnostics

/// Advice whose urgency nobody has decided cannot be put first.
struct UntieredCareAdvice: GraphRule {
  static let id: Diagnostic.ID = "untiered-care-advice"
  static let says = "A clinician has decided how urgent each line of care advice is."

  func findings(in catalog: Catalog, today: CalendarDate) -> [Diagnostic] {
    catalog.positions(of: .condition).compactMap { position in
      guard case .condition(let condition) = catalog.entities[position],
        let lines = condition.seekHelp?[.untiered], let first = lines.first
      else { return nil }
      let count = lines.count == 1 ? "one line" : "\(lines.count) lines"
      return .warning(
        Self.id, "nobody has decided how urgent \(count) of care advice is", at: first.range,
        explanation: "A clinician must move each line to 'emergency:', 'urgent:' or 'routine:'. "
          + "Until then patients see a neutral card.")
    }
  }
}
