internal import Diagnostics

extension Diagnostic.ID {
  static let markdownLimit: Self = "markdown-limit"
  static let rawHTML: Self = "raw-html"
  static let htmlComment: Self = "html-comment"

  static let bodyH1: Self = "body-h1"
  static let skippedHeadingLevel: Self = "skipped-heading-level"
  static let emptyHeading: Self = "empty-heading"

  static let emptyLink: Self = "empty-link"
  static let missingAlt: Self = "missing-alt"
  static let nestedLink: Self = "nested-link"
  static let malformedLink: Self = "malformed-link"
  static let unresolvedReferenceLink: Self = "unresolved-reference-link"
  static let unusedLinkDefinition: Self = "unused-link-definition"
  static let duplicateLinkDefinition: Self = "duplicate-link-definition"

  static let undefinedFootnote: Self = "undefined-footnote"
  static let unusedFootnote: Self = "unused-footnote"
  static let duplicateFootnote: Self = "duplicate-footnote"

  static let unknownCallout: Self = "unknown-callout"
}
