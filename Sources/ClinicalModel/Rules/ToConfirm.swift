import Diagnostics

/// A sentence that a clinician is asked to confirm.
struct ToConfirm: GraphRule {
  static let id: Diagnostic.ID = "to-confirm"
  static let says = "A clinician has confirmed every sentence that its author asks about."

  func findings(in catalog: Catalog, today: CalendarDate) -> [Diagnostic] {
    catalog.facts.flatMap { facts in
      facts.review == nil
        ? facts.confirm.map { sentence in
          Diagnostic(
            .note, Self.id, "to confirm by a clinician: \(sentence.value)", at: sentence.range)
        } : []
    }
  }
}
