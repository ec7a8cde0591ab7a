import ClinicalModel
import ContentLibrary
import Diagnostics
public import FileTree

/// The pipeline: `Content/` and `Templates/` become a site.
///
/// Each stage changes the type of what flows through it, so that a half-built site cannot be
/// rendered: files, parsed content, library, site, pages.
public struct SiteBuilder: Sendable {
  /// Where the site's folder is.
  public let source: any FileSource
  /// What the user asked for.
  public let options: BuildOptions
  /// Called as work goes on, from any thread.
  public let progress: @Sendable (BuildProgress) -> Void

  /// Builds what is in `source`.
  public init(
    source: any FileSource, options: BuildOptions,
    progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
  ) {
    self.source = source
    self.options = options
    self.progress = progress
  }

  /// Everything there is to say about the site, without writing it.
  public func check() async -> BuildReport { await plan().report }

  /// Writes every page and file of the site, unless something is wrong with it.
  ///
  /// - Throws: when a file cannot be written, or a file to be copied cannot be read.
  public func build(into output: any OutputTree) async throws(FileError) -> BuildReport {
    var stages = Stages(progress: progress)
    let planned = await plan(&stages)
    var report = planned.report
    guard let composer = planned.composer, report.isSuccess else { return report }
    let renderer = SiteRenderer(
      composer: composer, source: source, jobs: options.jobs, progress: progress)
    try await stages.time("render") { () async throws(FileError) in
      try await renderer.render(into: output)
    }
    report.timings = stages.timings
    return report
  }

  /// The stages before the first page is written.
  ///
  /// Where they ran before, `previous` is what they came to, and `changes` what may have changed
  /// since: what still holds is taken from there.
  func plan(
    after previous: PlannedSite? = nil, _ changes: FileChanges = FileChanges()
  ) async -> PlannedSite {
    var stages = Stages(progress: progress)
    return await plan(&stages, after: previous, changes)
  }

  private func plan(
    _ stages: inout Stages, after previous: PlannedSite? = nil,
    _ changes: FileChanges = FileChanges()
  ) async -> PlannedSite {
    var planned = PlannedSite()
    planned.templates = await stages.time("templates") {
      TemplateFolder.read(from: source, after: previous?.templates, changes)
    }
    planned.report.diagnostics = planned.templates.diagnostics
    do throws(FileError) {
      let content = try await stages.time("parse") { () async throws(FileError) in
        try await reader.parse(after: previous?.content, changes)
      }
      planned.content = content
      planned.linked = await stages.time("link") {
        await reader.link(content, after: previous?.linked)
      }
    } catch {
      planned.report.diagnostics.append(error.diagnostic)
    }
    if let linked = planned.linked {
      await stages.time("plan") { await plan(linked, in: &planned, after: previous) }
    }
    if options.isStrict {
      planned.report.diagnostics = planned.report.diagnostics.map(\.strict)
    }
    planned.report.diagnostics.sort()
    planned.report.timings = stages.timings
    return planned
  }

  private func plan(
    _ linked: LinkedContent, in planned: inout PlannedSite, after previous: PlannedSite?
  ) async {
    var library = linked.library
    if let baseURL = options.baseURL { library.settings.baseURL = baseURL }
    async let findings = GraphRules.findings(in: library.catalog, today: options.today)
    let changed = previous?.linked == nil ? nil : linked.changed
    let addresses = SitePlan.plan(library, after: previous?.addresses, changed: changed)
    planned.addresses = addresses
    planned.report.drafts = library.drafts
    planned.report.pages = addresses.plan.pages.count
    if let templates = planned.templates.folder {
      let site = Site(
        library: library, plan: addresses.plan, templates: templates,
        after: previous?.composer?.site, changed: changed)
      planned.composer = PageComposer(site: site, after: previous?.composer, changed: changed)
    }
    planned.report.diagnostics += linked.diagnostics + addresses.diagnostics
    planned.report.diagnostics += await findings
  }

  private var reader: ContentReader {
    ContentReader(source: source, includesDrafts: options.includesDrafts, jobs: options.jobs)
  }
}

extension Diagnostic {
  /// The same as an error, if it is a warning.
  fileprivate var strict: Diagnostic {
    guard severity == .warning else { return self }
    var copy = self
    copy.severity = .error
    return copy
  }
}
