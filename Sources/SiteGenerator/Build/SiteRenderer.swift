import ContentLibrary
import FileTree
import Jobs
import Synchronization

/// Renders a site, a page at a time, straight into its output.
struct SiteRenderer: Sendable {
  let composer: PageComposer
  let source: any FileSource
  let jobs: Jobs
  let progress: @Sendable (BuildProgress) -> Void

  /// Writes all pages, site-wide files, assets and copied files.
  func render(into output: any OutputTree) async throws(FileError) {
    let site = composer.site
    let pages = site.plan.pages
    let counter = PageCounter()
    _ = try await jobs.map(pages.count) { [composer] number throws(FileError) in
      try output.write(pages[number].file, composer.bytes(of: pages[number]))
      let done = counter.increment()
      if done.isMultiple(of: 64) {
        progress(BuildProgress(stage: "render", done: done, total: pages.count))
      }
    }
    for asset in site.assets.assets { try output.write(asset.file, asset.bytes) }
    for file in SiteFiles.all(of: site) { try output.write(file.path, file.bytes) }
    let copied = site.library.files
    _ = try await jobs.map(copied.count) { number throws(FileError) in
      let path = RelativePath.literal("Content").appending(copied[number])
      try output.write(copied[number], try source.read(path))
    }
  }
}

/// Counts pages on all cores.
private final class PageCounter: Sendable {
  private let count = Atomic<Int>(0)

  func increment() -> Int { count.add(1, ordering: .relaxed).newValue }
}
