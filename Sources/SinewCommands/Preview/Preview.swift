import Diagnostics
import FileTree
import PreviewServer
import SiteGenerator

/// Joins the site that is worked on, the files that are watched and the server that shows it.
struct Preview {
  /// What a change came to.
  struct Update {
    /// The files that made the difference.
    var changed: [RelativePath]
    /// What there is to say about the newest site.
    var report: BuildReport
    /// Whether it has no mistakes, and the site before it had some.
    var isMended: Bool
    /// What browsers are shown: the newest site, or the last that had no mistakes.
    var site: PreviewedSite
    /// What nobody has been told yet.
    var news: [Diagnostic]
  }

  private let arguments: SiteArguments
  private let editor: Editor
  /// Whether browsers go to the page that changes.
  private let follows: Bool
  private let session: SiteSession
  private var number = 0
  /// The newest edition without mistakes.
  private var edition: SiteEdition?
  private var hasFailed = false
  private var told = ToldMessages()

  init(_ arguments: SiteArguments, editor: Editor, follows: Bool) {
    self.arguments = arguments
    self.editor = editor
    self.follows = follows
    session = SiteSession(SiteBuilder(source: arguments.source, options: arguments.options))
  }

  /// The site after changes, or nil when nothing that matters has changed; never nil at first.
  mutating func update(_ changes: FileChanges = FileChanges()) async -> Update? {
    guard let outcome = await session.update(changes) else { return nil }
    let (previous, hadFailed) = (edition, hasFailed)
    edition = outcome.edition ?? edition
    hasFailed = outcome.edition == nil
    number += 1
    let state = PreviewState(
      number: number, hasFailed: hasFailed, styleSheets: edition?.styleSheets ?? [],
      outcome.report.diagnostics, printer: arguments.printer(.pretty), editor: editor,
      root: arguments.absoluteSite)
    var site = PreviewedSite(edition: edition, state: state)
    if follows { site.follow = changedPage(of: outcome, after: previous) }
    return Update(
      changed: outcome.changed, report: outcome.report, isMended: hadFailed && !hasFailed,
      site: site, news: told.news(in: outcome.report.diagnostics))
  }

  /// The page of an article that was changed, if it now shows something else.
  private func changedPage(of outcome: SiteSession.Outcome, after previous: SiteEdition?)
    -> RelativePath?
  {
    guard let edition = outcome.edition, let previous else { return nil }
    return outcome.changed.lazy.compactMap { edition.page(ofArticle: $0) }
      .first { edition.fingerprint(of: $0) != previous.fingerprint(of: $0) }
  }

  /// Shows every change, until the watcher stops.
  mutating func showChanges(
    of watcher: any FileWatcher, on server: PreviewServer, since first: Update
  ) async {
    var count = PageCount(first.site.edition, after: nil)
    while let changes = await watcher.next() {
      let start = ContinuousClock.now
      guard let update = await update(changes) else { continue }
      server.show(update.site)
      let time = start.duration(to: .now)
      let before = await count.finish()
      arguments.print(update.news, on: .error)
      guard update.report.isSuccess else {
        Terminal.output.write(ChangeLine(update, time).mistakes)
        count = PageCount(nil, after: before)
        continue
      }
      count = PageCount(update.site.edition, after: before) { [follows] pages in
        Terminal.output.write(ChangeLine(update, time).shown(pages: pages?.count))
        // A template or a setting was changed: any page will do.
        guard follows, update.site.follow == nil, let page = pages?.first else { return }
        var site = update.site
        site.follow = page
        server.show(site)
      }
    }
  }
}
