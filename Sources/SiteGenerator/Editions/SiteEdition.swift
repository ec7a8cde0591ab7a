import ClinicalModel
import ContentLibrary
import Diagnostics
public import FileTree
public import Jobs
import Synchronization

/// A site as it is at one moment, whose files are made when somebody asks for them.
///
/// The bytes of each file are those that a build of the same sources writes.
public final class SiteEdition: Sendable {
  /// What there is to say about it; an edition with errors has the files that can be made.
  public let report: BuildReport
  private let composer: PageComposer
  private let fingerprinter: PageFingerprinter
  private let source: any FileSource
  private let known = Mutex<[RelativePath: PageFingerprint]>([:])
  private let unfinished = Mutex<UnfinishedPages?>(nil)

  /// The day by which reviews are judged.
  let today: CalendarDate

  init(_ composer: PageComposer, report: BuildReport, _ builder: SiteBuilder) {
    self.composer = composer
    self.report = report
    source = builder.source
    today = builder.options.today
    fingerprinter = PageFingerprinter(composer)
  }

  /// The folder below which the site is served: `/` or `/folder/`.
  public var basePath: String { site.settings.baseURL.path }

  /// The style sheets of every page, in order.
  public var styleSheets: [StyleSheetLink] {
    site.view.stylesheets.map { StyleSheetLink(url: $0.url, integrity: $0.integrity) }
  }

  /// The bytes of a page, asset, site-wide file or copied file, or nil where the site has none of
  /// that path.
  ///
  /// - Throws: when a copied file cannot be read.
  public func bytes(of file: RelativePath) throws(FileError) -> [UInt8]? {
    if let page = page(file) { return composer.bytes(of: page) }
    if let asset = site.assets.assets.first(where: { $0.file == file }) { return asset.bytes }
    if site.library.files.contains(file) {
      return try source.read(RelativePath.literal("Content").appending(file))
    }
    return SiteFiles.file(file, of: site)
  }

  /// What a page shows, or nil where the site has no page of that path.
  public func fingerprint(of file: RelativePath) -> PageFingerprint? {
    if let known = known.withLock({ $0[file] }) { return known }
    guard let page = page(file) else { return nil }
    let fingerprint = fingerprinter.fingerprint(of: page)
    known.withLock { $0[file] = fingerprint }
    return fingerprint
  }

  /// What all pages show; nil when the task was cancelled meanwhile.
  public func fingerprints(_ jobs: Jobs) async -> SiteFingerprints? {
    let pages = site.plan.pages
    let found = await jobs.map(pages.count) { number in
      Task.isCancelled ? nil : self.fingerprint(of: pages[number].file)
    }
    var all: [RelativePath: PageFingerprint] = [:]
    all.reserveCapacity(pages.count)
    for (page, fingerprint) in zip(pages, found) {
      guard let fingerprint else { return nil }
      all[page.file] = fingerprint
    }
    return SiteFingerprints(all)
  }

  /// The page that shows the article of a file such as `Content/symptoms/x.md`, if any does.
  public func page(ofArticle file: RelativePath) -> RelativePath? {
    guard let position = site.catalog.facts.firstIndex(where: { $0.file.file == file.string })
    else { return nil }
    // A term is a place on the page of the glossary.
    return SitePath.path(of: site.catalog.keys[position])
      .flatMap { SitePath.outputFile(of: String($0.prefix { $0 != "#" })) }
      .flatMap { page($0)?.file }
  }

  /// The files of all pages.
  public var pages: [RelativePath] { site.plan.pages.map(\.file) }

  var site: Site { composer.site }

  /// Looked for when somebody asks for the first time.
  var unfinishedPages: UnfinishedPages {
    unfinished.withLock { known in
      let pages = known ?? findUnfinishedPages()
      known = pages
      return pages
    }
  }

  func page(_ file: RelativePath) -> PlannedPage? {
    site.plan.numbers[file].map { site.plan.pages[$0] }
  }
}
