import ContentLibrary
public import FileTree

/// A site that is worked on: built again whenever its files change, from all that still holds.
public actor SiteSession {
  private let builder: SiteBuilder
  private var planned: PlannedSite?

  /// Works on what `builder` builds.
  public init(_ builder: SiteBuilder) { self.builder = builder }

  /// What the last update came to.
  public struct Outcome: Sendable {
    /// The files that made the difference, as far as they are known; none the first time.
    public var changed: [RelativePath]
    /// What there is to say.
    public var report: BuildReport
    /// The site; nil when something is wrong with it.
    public var edition: SiteEdition?
  }

  /// The site after `changes`, or nil when no file that matters is another than before.
  ///
  /// The first time everything is read, whatever the changes.
  public func update(_ changes: FileChanges = FileChanges()) async -> Outcome? {
    let previous = planned
    let next = await builder.plan(after: previous, changes)
    planned = next
    // Letting go of what was before takes a while on a large site; nobody has to wait for it.
    defer { Task.detached(priority: .utility) { withExtendedLifetime(previous) {} } }
    if let previous, next.isUnchanged(from: previous) { return nil }
    let changed = previous.map { next.differences(from: $0, changes) } ?? []
    guard let composer = next.composer, next.report.isSuccess else {
      return Outcome(changed: changed, report: next.report, edition: nil)
    }
    return Outcome(
      changed: changed, report: next.report,
      edition: SiteEdition(composer, report: next.report, builder))
  }
}

extension PlannedSite {
  /// Whether nothing that was read differs.
  fileprivate func isUnchanged(from previous: PlannedSite) -> Bool {
    guard let content, previous.content != nil, content.isUnchanged else { return false }
    return templates.hash != nil && templates.hash == previous.templates.hash
  }

  /// The files that differ; of templates those of `changes`.
  fileprivate func differences(
    from previous: PlannedSite, _ changes: FileChanges
  ) -> [RelativePath] {
    var files: [RelativePath] = []
    if let content, let before = previous.content { files = content.differences(from: before) }
    if templates.hash != previous.templates.hash {
      files += changes.paths.filter { $0.isTemplate }.sorted()
    }
    return files
  }
}

extension RelativePath {
  /// Whether it lies in the folder of templates.
  var isTemplate: Bool { components.first.map(String.init) == TemplateFolder.folder.string }
}
