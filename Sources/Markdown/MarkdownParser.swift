public import Diagnostics

/// Reads GitHub-flavoured Markdown, as cmark-gfm does, into HTML and what a site wants to know of it.
///
/// A value without state: any number of threads may use one. Nothing that an author wrote is left
/// out without a diagnostic.
public struct MarkdownParser: Sendable {
  private let limits: MarkdownLimits
  private let strings: MarkdownStrings

  /// A parser that refuses bodies beyond `limits` and adds its own words from `strings`.
  public init(limits: MarkdownLimits = .standard, strings: MarkdownStrings = MarkdownStrings()) {
    self.limits = limits
    self.strings = strings
  }

  /// Renders a body, and says everything that is wrong with it in the order of its lines.
  ///
  /// - Parameters:
  ///   - bytes: The body, without front matter.
  ///   - file: The file's path, for diagnostics.
  ///   - startLine: The number of the body's first line in the file, from 1.
  /// - Returns: The body, empty if it is not UTF-8 or beyond the limits, and the diagnostics.
  public func parse(
    _ bytes: ArraySlice<UInt8>, file: String, startLine: Int = 1
  ) -> (MarkdownBody, [Diagnostic]) {
    parse(bytes, file: file, startLine: startLine, dialect: .site)
  }

  func parse(
    _ bytes: ArraySlice<UInt8>, file: String, startLine: Int, dialect: Dialect
  ) -> (MarkdownBody, [Diagnostic]) {
    if let problem = EncodingCheck.diagnostic(for: bytes, file: file, startLine: startLine) {
      return (MarkdownBody(), [problem])
    }
    return bytes.withUnsafeBufferPointer { bytes in
      var guarding = MarkdownGuard(bytes, limits: limits)
      let source = SourceText(
        bytes, lineStarts: guarding.lineStarts, file: file, firstLine: startLine)
      let definitions = LinkDefinitions(
        in: source, candidates: guarding.violation == nil ? guarding.definitions : [])
      guarding.check(definitions)
      if let (violation, line) = guarding.violation {
        let range = source.wholeLine(line + 1)
        return (MarkdownBody(), [violation.diagnostic(at: range, limits: limits)])
      }
      guard
        let tree = SyntaxTree(
          bytes, extensions: dialect.extensions.intersection(guarding.extensions),
          footnotes: dialect.footnotes)
      else {
        let problem = Diagnostic.error(
          .markdownLimit, "Article cannot be read", at: .wholeFile(file),
          explanation: "cmark-gfm has returned nothing for it.")
        return (MarkdownBody(), [problem])
      }
      var renderer = BodyRenderer(
        dialect: dialect, strings: strings, source: source, definitions: definitions,
        footnotes: FootnoteState(in: source, candidates: guarding.definitions))
      renderer.render(tree)
      return (renderer.body, renderer.diagnostics.sorted())
    }
  }
}
