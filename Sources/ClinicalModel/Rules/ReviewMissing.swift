import Diagnostics

/// What nobody has signed off may be wrong; said once for all articles, or nobody would read it.
struct ReviewMissing: GraphRule {
  static let id: Diagnostic.ID = "review-missing"
  static let says = "A clinician has signed off every clinical article."

  func findings(in catalog: Catalog, today: CalendarDate) -> [Diagnostic] {
    let unsigned = catalog.facts.indices.filter { position in
      catalog.keys[position].kind.isClinical && catalog.facts[position].review == nil
    }
    guard let first = unsigned.first else { return [] }
    let others = unsigned.count - 1
    let summary =
      others == 0
      ? "no clinician has signed off \(catalog.name(first))"
      : "no clinician has signed off \(catalog.name(first)) and \(others) more"
    return [
      .warning(
        Self.id, summary, at: catalog.titleRange(first),
        explanation: "When a clinician has read an article, add 'review:' with 'by:', 'on:' and "
          + "'every:'.")
    ]
  }
}
