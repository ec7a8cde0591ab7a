import ClinicalModel
import ContentLibrary
import FileTree
import Templating

/// Finds out what each page shows, from its view and its template, without rendering it.
///
/// Who depends on whom is written down nowhere: whatever reaches a page has to go through its view.
struct PageFingerprinter: Sendable {
  private let composer: PageComposer

  /// Fingerprints the pages that `composer` makes.
  init(_ composer: PageComposer) {
    var siteView = composer.siteView
    siteView.stylesheets = []
    self.composer = PageComposer(
      site: composer.site, siteView: siteView, structuredData: composer.structuredData)
  }

  /// What the page shows.
  func fingerprint(of page: PlannedPage) -> PageFingerprint {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32_768)
    composer.rendition(of: page).appendIdentity(to: &bytes)
    let pictures = targets(on: page).compactMap { target in
      if case .file(let path) = target { composer.site.library.imageHashes[path] } else { nil }
    }
    return PageFingerprint(view: bytes, pictures: pictures)
  }

  /// What the links and images of the page's text lead to.
  private func targets(on page: PlannedPage) -> [LinkTarget] {
    let site = composer.site
    let position: Int?
    switch page.content {
    case .home: return site.library.home?.targets ?? []
    case .index(let kind, _, _): return site.library.introductions[kind]?.targets ?? []
    case .entity(let number): position = number
    case .special(let special): position = site.catalog.position(of: special.key)
    case .redirect: position = nil
    }
    return position.map { site.library.articles[$0].targets } ?? []
  }
}
