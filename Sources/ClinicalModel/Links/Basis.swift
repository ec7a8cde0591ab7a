/// On what ground the site says something.
public enum Basis: String, Sendable, CaseIterable {
  /// The clinic's own source text says it.
  case stated
  /// A named publication says it.
  case cited
  /// The clinic has seen it in its patients.
  case clinicExperience = "clinic-experience"
  /// Whoever wrote the page concluded it; a clinician has yet to sign it.
  case inferred
  /// Common knowledge, such as what a word means.
  case general
}

/// The side of the body at the other end of a link, seen from the painful side.
public enum Side: String, Sendable, CaseIterable {
  case same, opposite, either
}

/// What a cause does to a symptom.
public enum Role: String, Sendable, CaseIterable {
  /// It is a reason for the symptom.
  case causes
  /// It makes the symptom worse.
  case aggravates
}

/// Which end of a muscle is attached.
public enum AttachmentEnd: String, Sendable, CaseIterable {
  case upper, lower
}
