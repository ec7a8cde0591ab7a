import ClinicalModel
import FileTree
import PreviewServer
import SiteGenerator

/// A site as the preview serves it: the newest edition without mistakes, with marks for whoever works
/// on it.
struct PreviewedSite: PreviewContent {
  /// Nil as long as the site has never been without mistakes.
  let edition: SiteEdition?
  let state: PreviewState
  /// The page that browsers may go on to, as its file.
  var follow: RelativePath?

  private static let notFound = RelativePath.literal("404.html")
  private static let noVersion = "none"

  var basePath: String { edition?.basePath ?? "/" }

  func file(at path: RelativePath) -> [UInt8]? {
    if let asset = PreviewAssets.file(at: path.string) { return asset }
    guard let edition else { return placeholder(path) }
    // A file that cannot be read any more is gone; the watcher will soon tell.
    guard let bytes = try? edition.bytes(of: path) else { return nil }
    guard edition.fingerprint(of: path) != nil else { return bytes }
    let marks = PageMarks(
      page: edition.unfinishedParts(of: path).map(PageMarks.Mark.init(page:)),
      links: edition.unfinishedLinks(on: path).mapValues { $0.map(PageMarks.Mark.init(link:)) })
    return PageDecorator.decorate(bytes, version: version(of: path), marks: marks)
  }

  func state(ofPage page: RelativePath?) -> String {
    state.json(
      version: version(of: page), follow: follow.flatMap { $0 == page ? nil : address(of: $0) })
  }

  /// What the page, its pictures and its marks show; for an address without a page that of the page
  /// that says so.
  private func version(of file: RelativePath?) -> String {
    guard let edition,
      let shown = file.flatMap({ edition.fingerprint(of: $0) })
        ?? edition.fingerprint(of: Self.notFound)
    else { return Self.noVersion }
    return "\(shown.viewText).\(shown.picturesText).\(edition.unfinishedVersion)"
  }

  private func address(of file: RelativePath) -> String {
    let suffix = "index.html"
    let path = file.string
    return basePath + (path.hasSuffix(suffix) ? path.dropLast(suffix.count) : path[...])
  }

  /// What is shown instead of every page until there is a site; the messages appear over it.
  private func placeholder(_ path: RelativePath) -> [UInt8]? {
    guard path.fileExtension == "html" else { return nil }
    let page = """
      <!doctype html>
      <html lang="en">
      <head><meta charset="utf-8"><title>No site yet</title></head>
      <body><p>There is no site to show yet. Mend what is wrong and save: it appears by itself.</p></body>
      </html>

      """
    return PageDecorator.decorate(Array(page.utf8), version: Self.noVersion, marks: PageMarks())
  }
}

extension PageMarks.Mark {
  /// The mark of a page, in words for the people of the clinic.
  init(page part: UnfinishedPart) {
    switch part {
    case .draft: self.init(kind: .draft, text: "Draft: not on the published site")
    case .overdue(let day): self.init(kind: .overdue, text: "Review was due on \(day)")
    case .inferred: self = .inferred
    }
  }

  /// The mark of a link, as short as can be.
  init(link part: UnfinishedPart) {
    switch part {
    case .draft: self = .draft
    case .overdue: self = .overdue
    case .inferred: self = .inferred
    }
  }
}
