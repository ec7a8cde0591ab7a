/// A rendered body, with the destinations of its links and images left open.
///
/// What a destination means depends on the other articles, and how large an image is on its file;
/// so the body can be kept, and resolved anew when they change.
public struct MarkdownBody: Sendable, Hashable {
  /// The HTML fragment without the resolved references.
  public var html: [UInt8] = []
  /// Links and images in document order, with rising offsets.
  public var references: [Reference] = []
  /// All headings in document order.
  public var headings: [Heading] = []
  /// How many words a reader reads, code blocks and alternative texts left out.
  public var words = 0
  /// The text of the first paragraph outside lists and quotes, without markup.
  public var firstParagraph = ""

  /// A body without content.
  public init() {}

  /// The fragment with each reference's slot filled: `resolving` yields an escaped `href` value for
  /// a link, an `<img …>` for an image.
  public func html(resolving: (Reference) throws -> [UInt8]) rethrows -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(html.count + references.count * 64)
    try append(to: &output, resolving: resolving)
    return output
  }

  /// Appends the fragment with each reference's slot filled.
  ///
  /// - Parameters:
  ///   - output: Where a page is being put together.
  ///   - resolving: Yields an escaped `href` value for a link, an `<img …>` for an image.
  public func append(
    to output: inout [UInt8], resolving: (Reference) throws -> [UInt8]
  ) rethrows {
    var written = 0
    for reference in references {
      output.append(contentsOf: html[written..<reference.offset])
      output.append(contentsOf: try resolving(reference))
      written = reference.offset
    }
    output.append(contentsOf: html[written...])
  }
}
