/// Bytes that may stand in a page as they are, because whoever made them escaped what had to be.
public struct HTML: Sendable, Hashable {
  /// The markup in UTF-8.
  public var bytes: [UInt8]

  /// Vouches for `bytes` being safe to print as they are.
  public init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// Plain text as HTML that shows it.
  public init(escaping text: String) {
    bytes = []
    Escape.append(text, to: &bytes)
  }

  /// Whether there is nothing to print.
  public var isEmpty: Bool { bytes.isEmpty }
}
