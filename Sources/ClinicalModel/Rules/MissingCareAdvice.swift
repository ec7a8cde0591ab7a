import Diagnostics

/// A condition must say when to get help; until it does, its page links to the general advice.
struct MissingCareAdvice: GraphRule {
  static let id: Diagnostic.ID = "missing-care-advice"
  static let says = "Every condition has care advice, its own or that of its broader condition."

  func findings(in catalog: Catalog, today: CalendarDate) -> [Diagnostic] {
    catalog.positions(of: .condition)
      .filter { CareAdvice(for: [$0], in: catalog).tiers.isEmpty }
      .map { position in
        .warning(
          Self.id, "\(catalog.name(position)) does not say when to seek help",
          at: catalog.titleRange(position),
          explanation: "A clinician must write 'seekHelp:'. Until then its page links to When to "
            + "seek help.")
      }
  }
}
