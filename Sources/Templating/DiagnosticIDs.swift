import Diagnostics

extension Diagnostic.ID {
  // What is wrong with a template by itself.
  static let invalidText: Self = "invalid-template-text"
  static let duplicateTemplate: Self = "duplicate-template"
  static let unclosedTag: Self = "unclosed-tag"
  static let malformedTag: Self = "malformed-tag"
  static let unclosedSection: Self = "unclosed-section"
  static let mismatchedClose: Self = "mismatched-close"
  static let duplicateBlock: Self = "duplicate-block"
  static let ignoredContent: Self = "ignored-content"
  static let nestingTooDeep: Self = "nesting-too-deep"

  // What is wrong between a template, the page it is for, and the other templates.
  static let unknownName: Self = "unknown-name"
  static let unknownTemplate: Self = "unknown-template"
  static let unknownBlock: Self = "unknown-block"
  static let escapedHTML: Self = "escaped-html"
  static let rawText: Self = "raw-text"
  static let notPrintable: Self = "not-printable"
  static let notASection: Self = "not-a-section"
  static let notAChoice: Self = "not-a-choice"
  static let endlessInclusion: Self = "endless-inclusion"
  static let templateTooLarge: Self = "template-too-large"
  static let unusedTemplate: Self = "unused-template"
}
