public import FileTree

/// What is served at the moment: an immutable edition of a site.
///
/// Asked on the server's own thread, while every browser waits: answer from memory.
public protocol PreviewContent: Sendable {
  /// The folder below which the site is served: `/` or `/folder/`, percent-encoded
  /// where it must be.
  var basePath: String { get }

  /// The bytes of a file as a static host would have it (`symptoms/x/index.html`), already decorated
  /// for preview; nil where there is none.
  ///
  /// Also answers for the preview's own files, such as `.sinew/preview.js`.
  func file(at path: RelativePath) -> [UInt8]?

  /// What a browser must know now: one line of JSON.
  ///
  /// `page` is the file that its address means, whether there is one or not; nil for an address that
  /// means none.
  func state(ofPage page: RelativePath?) -> String
}
