import ClinicalModel
import ContentLibrary

extension PlannedPage {
  /// Whether search engines may list it: neither a redirect nor the page for wrong addresses.
  var isIndexable: Bool {
    switch content {
    case .redirect, .special(.notFound): false
    case .home, .entity, .index, .special: true
    }
  }

  /// The entity whose article it shows.
  func position(in catalog: Catalog) -> Int? {
    switch content {
    case .entity(let position): position
    case .special(let special): catalog.position(of: special.key)
    case .home, .index, .redirect: nil
    }
  }
}
