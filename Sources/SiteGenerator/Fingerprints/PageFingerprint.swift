import FileTree

/// What one page shows, in a few bytes: as long as they are the same, the page need not be rendered
/// again.
///
/// Style sheets are left out: their names change on every page with each change of style, and a
/// browser can change them without loading the page anew. Pictures are taken in: a page that shows
/// one has changed when the picture has.
public struct PageFingerprint: Sendable, Hashable {
  private let hash: ContentHash

  init(_ bytes: [UInt8]) { hash = ContentHash(bytes) }

  /// The fingerprint in hexadecimal digits, for addresses and attributes.
  public var text: String { String(hash.hex.prefix(32)) }
}
