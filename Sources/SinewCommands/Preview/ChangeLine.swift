import Diagnostics
import FileTree
import SiteGenerator

/// One calm line for each change.
struct ChangeLine {
  private let update: Preview.Update
  private let time: Duration

  init(_ update: Preview.Update, _ time: Duration) {
    self.update = update
    self.time = time
  }

  /// For a site that is shown; `pages` is nil when nobody has counted those that changed.
  func shown(pages: Int?) -> String {
    let what = pages.map { "\(Tally.count($0, "page")) changed" } ?? "changed"
    let mended = update.isMended ? "mended; " : ""
    return "\(files): \(mended)\(what), shown in \(Milliseconds(time))\n"
  }

  /// For a site that cannot be shown.
  var mistakes: String {
    let tally = Tally(update.report.diagnostics).words
    let rest =
      update.site.edition == nil ? "there is no site to show yet" : "the last good site is shown"
    return "\(files): \(tally); \(rest)\n"
  }

  /// The first file, and how many more there are.
  private var files: String {
    guard let first = update.changed.first else { return "Files" }
    let more = update.changed.count - 1
    return more == 0 ? first.string : "\(first.string) and \(more) more"
  }
}
