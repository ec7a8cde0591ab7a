/// How much Markdown one body may hold before it is refused unread.
///
/// cmark-gfm has inputs that take it minutes, gigabytes or the whole process, and nothing stops it
/// once it runs. An article of 10,000 words stays far below every one of these limits.
public struct MarkdownLimits: Sendable, Hashable {
  /// The size of a body, in bytes.
  public var bodySize = 524_288
  /// How many block quotes, list items and footnotes may lie in each other.
  public var nesting = 100
  /// Columns of a table.
  public var tableColumns = 128
  /// Cells of all tables together, the ones left out by the author included.
  public var tableCells = 100_000
  /// Bytes that the parser would copy: addresses and titles of reference-style links once for each
  /// use, and the rest of the paragraph for each `@`.
  public var copiedBytes = 16_777_216
  /// The estimated extra time for constructs whose cost grows with their number squared, in
  /// nanoseconds.
  public var extraTime = 250_000_000

  /// The limits of the product.
  public static let standard = MarkdownLimits()

  /// The standard limits, to be changed one by one.
  public init() {}
}
