import Diagnostics

/// A patient's story is told with the patient's permission.
struct ConsentNotOnFile: GraphRule {
  static let id: Diagnostic.ID = "consent-not-on-file"
  static let says = "The clinic holds the consent of every patient whose story it tells."

  func findings(in catalog: Catalog, today: CalendarDate) -> [Diagnostic] {
    catalog.positions(of: .story).compactMap { position in
      guard case .story(let story) = catalog.entities[position],
        !story.consent.isRecorded.value
      else { return nil }
      return .warning(
        Self.id, "the patient's consent to \(catalog.name(position)) is not on file",
        at: story.consent.isRecorded.range)
    }
  }
}
