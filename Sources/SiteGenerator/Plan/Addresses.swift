import ClinicalModel
import ContentLibrary
import FileTree

/// Turns paths of the site into addresses, below whatever folder it is served from.
struct Addresses: Sendable {
  let baseURL: BaseURL

  /// The address for a link from any page: `/symptoms/` becomes `/folder/symptoms/`.
  func link(_ path: String) -> String {
    baseURL.path == "/" ? path : baseURL.path + path.dropFirst()
  }

  /// The whole address, for those who see it from elsewhere.
  func absolute(_ path: String) -> String { baseURL.absolute(link(path)) }

  /// Where a link in an article leads, or nil for a place that has no address.
  func link(_ target: LinkTarget) -> String? {
    switch target {
    case .entity(let key, let fragment): SitePath.path(of: key).map { link($0 + anchor(fragment)) }
    case .special(let page, let fragment): link(page.path + anchor(fragment))
    case .index(let kind, let fragment):
      link((kind.map { SitePath.index(of: $0) } ?? SitePath.home) + anchor(fragment))
    case .file(let path): link(SitePath.path(of: path))
    case .fragment(let id): "#" + id
    case .external(let address): address
    }
  }

  private func anchor(_ fragment: String?) -> String { fragment.map { "#" + $0 } ?? "" }
}
