import ClinicalModel
import Diagnostics
import FileTree
import Markdown

/// One file of `Content/`, read by itself: nothing is known yet about the others.
struct ParsedFile: Sendable {
  /// What was found in it; indirect, because lists of files are copied.
  indirect enum Content: Sendable {
    /// An article; its entity is nil when its front matter has mistakes.
    case article(EntityKey, Entity?, MarkdownBody)
    /// An introduction; nil when its front matter has mistakes.
    case introduction(Kind?, Introduction?, MarkdownBody)
    case settings(SiteSettings?)
    /// A file to copy, with its size in pixels if it is an image.
    case copied(ImageDimensions?)
    /// Nothing that could be used.
    case none
  }

  /// Its path relative to `Content/`.
  var path: RelativePath
  /// Of the bytes that were read; nil where they could not be, or did not matter.
  var hash: ContentHash?
  var content: Content
  var diagnostics: [Diagnostic]

  init(path: RelativePath, content: Content, diagnostics: [Diagnostic]) {
    self.path = path
    self.content = content
    self.diagnostics = diagnostics
  }

  /// The Markdown in it, if there is any.
  var body: MarkdownBody? {
    switch content {
    case .article(_, _, let body), .introduction(_, _, let body): body
    case .settings, .copied, .none: nil
    }
  }

  /// Whether it is an article marked as a draft.
  var isDraft: Bool {
    if case .article(_, let entity?, _) = content { return entity.facts.isDraft }
    return false
  }
}
