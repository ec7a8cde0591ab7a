import FileTree

/// What one page shows, in a few bytes: as long as they are the same, the page need not be rendered
/// again.
///
/// Style sheets are left out: their names change on every page with each change of style, and a
/// browser can change them without loading the page anew. Pictures are taken in: a page that shows
/// one has changed when the picture has.
public struct PageFingerprint: Sendable, Hashable {
  private let view: ContentHash
  /// Nil on a page without pictures.
  private let pictures: ContentHash?

  /// Of all that a page's template shows, and of the pictures in its text.
  init(view: [UInt8], pictures: [ContentHash]) {
    self.view = ContentHash(view)
    self.pictures = pictures.isEmpty ? nil : ContentHash(pictures.flatMap { Array($0.hex.utf8) })
  }

  /// What the page itself shows, in hexadecimal digits.
  public var viewText: String { String(view.hex.prefix(32)) }

  /// What its pictures show, in hexadecimal digits; empty on a page without pictures.
  public var picturesText: String { pictures.map { String($0.hex.prefix(16)) } ?? "" }
}
