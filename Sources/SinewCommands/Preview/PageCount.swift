import FileTree
import Jobs
import SiteGenerator

/// Finds out which pages of an edition are not as they were, while nobody waits for it.
struct PageCount {
  /// How long browsers have the processor to themselves first.
  private static let courtesy = Duration.milliseconds(100)

  private let task: Task<SiteFingerprints?, Never>

  /// Begins to count; an edition that is nil changes nothing.
  ///
  /// `tell` is called with the pages that are new or changed since `before`, or with nil when that is
  /// not known, because there was nothing before or the next change came first.
  init(
    _ edition: SiteEdition?, after before: SiteFingerprints?,
    tell: @escaping @Sendable ([RelativePath]?) -> Void = { _ in }
  ) {
    task = Task {
      guard let edition else { return before }
      try? await Task.sleep(for: Self.courtesy)
      // One at a time, so that half of the processor is left for the next change.
      let pages = await edition.fingerprints(Jobs(1))
      tell(pages.flatMap { pages in before.map { pages.changes(since: $0) } })
      return pages ?? before
    }
  }

  /// Ends counting; what all pages showed when they were last counted.
  func finish() async -> SiteFingerprints? {
    task.cancel()
    return await task.value
  }
}
