public import Diagnostics

/// A clinician's sign-off: who looked at an article, when, and how long that holds.
public struct Review: Sendable {
  /// Who signed.
  public var reviewer: Link<Person>
  /// The day of the signature.
  public var on: Located<CalendarDate>
  /// Months until it must be looked at again; nil means 36, the longest cycle the NHS allows its
  /// own pages.
  public var months: Int?

  /// A signature by `reviewer`.
  public init(reviewer: Link<Person>, on: Located<CalendarDate>, months: Int? = nil) {
    self.reviewer = reviewer
    self.on = on
    self.months = months
  }

  /// The first day on which the review is overdue.
  public var due: CalendarDate { on.value.adding(months: months ?? 36) }
}
