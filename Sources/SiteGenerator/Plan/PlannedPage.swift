import ClinicalModel
import ContentLibrary
import FileTree

/// A page that will be written: what it shows, and where it lies.
struct PlannedPage: Sendable {
  /// What a page shows.
  enum Content: Sendable, Hashable {
    case home
    /// The entity at a position of the catalog.
    case entity(Int)
    /// One page of a kind's index, from 1, of so many.
    case index(Kind, page: Int, of: Int)
    case special(SpecialPage)
    /// An old address that leads to a path of the site.
    case redirect(to: String, title: String)
  }

  var content: Content
  /// Its path on the site, without the folder of the base URL.
  var path: String
  /// The file that a static host serves for the path.
  var file: RelativePath
}
