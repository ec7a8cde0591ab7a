import ClinicalModel
import Diagnostics
import FileTree

/// Everything that a link in an article can lead to.
struct LinkIndex: Sendable {
  /// What is known of a page's text.
  struct Page: Sendable {
    var isDraft: Bool
    /// The ids of its headings.
    var headings: Set<String>
  }

  /// The articles, published or not; nil for those that could not be read.
  var pages: [EntityKey: Page?] = [:]
  /// The headings of introductions; the home page's under nil.
  var introductions: [Kind?: Set<String>] = [:]
  /// The articles by their path relative to `Content/`.
  var articles: [String: EntityKey] = [:]
  /// The introductions by their path relative to `Content/`.
  var introductionFiles: [String: Kind?] = [:]
  /// The files to copy, by their path relative to `Content/`.
  var files: [String: RelativePath] = [:]
  /// Files that have something wrong with them already; links to them need no second message.
  var mistaken: Set<String> = []
  /// Whether drafts are published too.
  var includesDrafts = false
}
