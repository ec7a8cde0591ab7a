/// A caution on a page, and why it is there.
public struct CautionPlacement: Sendable, Hashable {
  /// The caution's position in the catalog.
  public var caution: Int
  /// The positions of the entities through which it came, from the caution's condition or avoided
  /// thing to the page's own entity.
  public var path: [Int]
}
