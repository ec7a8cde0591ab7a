import Diagnostics
public import FileTree
import ClinicalModel
import ContentLibrary

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
  public func check() async -> BuildReport {
    var stages = Stages(progress: progress)
    return await plan(&stages).report
  }

  /// Writes every page and file of the site, unless something is wrong with it.
  ///
  /// - Throws: when a file cannot be written, or a file to be copied cannot be read.
  public func build(into output: any OutputTree) async throws(FileError) -> BuildReport {
    var stages = Stages(progress: progress)
    var (site, report) = await plan(&stages)
    guard let site, report.isSuccess else { return report }
    let renderer = SiteRenderer(
      site: site, source: source, jobs: options.jobs, progress: progress)
    try await stages.time("render") { () async throws(FileError) in
      try await renderer.render(into: output)
    }
    report.timings = stages.timings
    return report
  }

  /// The stages before the first page is written.
  private func plan(_ stages: inout Stages) async -> (site: Site?, report: BuildReport) {
    var report = BuildReport()
    let (templates, templateMistakes) = await stages.time("templates") {
      TemplateFolder.read(from: source)
    }
    report.diagnostics = templateMistakes
    let (library, mistakes) = await read(&stages)
    report.diagnostics += mistakes
    var site: Site?
    if var library {
      if let baseURL = options.baseURL { library.settings.baseURL = baseURL }
      report.drafts = library.drafts
      let planned = await stages.time("plan") {
        let findings = GraphRules.findings(in: library.catalog, today: options.today)
        let (plan, mistakes) = SitePlan.plan(library)
        return (plan, findings + mistakes)
      }
      report.diagnostics += planned.1
      report.pages = planned.0.pages.count
      if let templates { site = Site(library: library, plan: planned.0, templates: templates) }
    }
    if options.isStrict { report.diagnostics = report.diagnostics.map(\.strict) }
    report.diagnostics.sort()
    report.timings = stages.timings
    return (site, report)
  }

  private func read(_ stages: inout Stages) async -> (ContentLibrary?, [Diagnostic]) {
    let reader = ContentReader(
      source: source, includesDrafts: options.includesDrafts, jobs: options.jobs)
    do throws(FileError) {
      let content = try await stages.time("parse") { () async throws(FileError) in
        try await reader.parse()
      }
      return await stages.time("link") { await reader.link(content) }
    } catch {
      return (nil, [error.diagnostic])
    }
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
