public import ClinicalModel

/// Why a page or a link is not to be taken for finished, though a build may publish it.
public enum UnfinishedPart: Hashable, Sendable {
  /// The article is a draft.
  case draft
  /// The review of the article was due on that day.
  case overdue(CalendarDate)
  /// The link was inferred, and no clinician has confirmed it.
  case inferred
}
