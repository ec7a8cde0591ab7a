import Diagnostics

/// A signature does not hold for ever.
struct ReviewOverdue: GraphRule {
  static let id: Diagnostic.ID = "review-overdue"
  static let says = "The review of every article is still in date."

  func findings(in catalog: Catalog, today: CalendarDate) -> [Diagnostic] {
    catalog.facts.indices.compactMap { position in
      guard let review = catalog.facts[position].review, review.due <= today else { return nil }
      return .warning(
        Self.id, "the review of \(catalog.name(position)) was due on \(review.due)",
        at: review.on.range)
    }
  }
}
