import Diagnostics

/// A cause without an answer frightens and does not help.
struct UnaddressedCause: GraphRule {
  static let id: Diagnostic.ID = "unaddressed-cause"
  static let says = "A treatment or tip addresses every cause."

  func findings(in catalog: Catalog, today: CalendarDate) -> [Diagnostic] {
    catalog.positions(of: .cause).filter { position in
      catalog.targets(of: position, .treatments).isEmpty
        && catalog.targets(of: position, .tips).isEmpty
    }
    .map { position in
      .warning(
        Self.id, "no treatment or tip addresses \(catalog.name(position))",
        at: catalog.titleRange(position),
        explanation: "List what helps under 'treatments:' or 'tips:'.")
    }
  }
}
