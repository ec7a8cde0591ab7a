import ClinicalModel
public import Diagnostics
public import FileTree
public import Jobs
import Markdown

/// Reads `Content/` and joins it into a library, with every mistake of every file in one go.
public struct ContentReader: Sendable {
  /// Where the site is.
  public var source: any FileSource
  /// Whether drafts are published too.
  public var includesDrafts: Bool
  /// How many files are read at a time.
  public var jobs: Jobs

  /// Reads from `source`.
  public init(source: any FileSource, includesDrafts: Bool = false, jobs: Jobs = Jobs()) {
    self.source = source
    self.includesDrafts = includesDrafts
    self.jobs = jobs
  }

  /// The files of `Content/`, each read by itself: the first stage.
  public func parse() async throws(FileError) -> ParsedContent {
    let listing = try source.list(FileParser.folder)
    let paths = listing.files.map { file in
      RelativePath(String(file.path.string.dropFirst(FileParser.folder.string.count + 1)))
        ?? file.path
    }
    let parser = FileParser(source: source, markdown: MarkdownParser())
    let files = await jobs.map(paths.count) { parser.parse(paths[$0]) }
    return ParsedContent(files: files, diagnostics: listing.diagnostics)
  }

  /// The library made of the files, and all that is wrong with `Content/`: the second stage.
  ///
  /// The library is there even when something is wrong, so that the rest of it can be judged.
  public func link(_ content: ParsedContent) async -> (ContentLibrary, [Diagnostic]) {
    let files = content.files
    let index = LinkIndex(of: files, includesDrafts: includesDrafts)
    let resolved = await jobs.map(files.count) { number in
      Self.targets(of: files[number], index)
    }
    var diagnostics = content.diagnostics
    for (file, links) in zip(files, resolved) {
      let mistakes = file.diagnostics + links.diagnostics
      diagnostics += file.isDraft && !includesDrafts ? mistakes.map(\.asWarning) : mistakes
    }
    let assembly = LibraryAssembly(files: files, targets: resolved.map(\.targets))
    let (catalog, mistakes) = CatalogBuilder(includesDrafts: includesDrafts)
      .catalog(
        of: assembly.entities, unreadable: assembly.unreadable, mentions: assembly.mentions)
    diagnostics += mistakes
    diagnostics += assembly.checkSettings(index)
    return (assembly.library(catalog), diagnostics)
  }

  private static func targets(
    of file: ParsedFile, _ index: LinkIndex
  ) -> (targets: [LinkTarget], diagnostics: [Diagnostic]) {
    guard let body = file.body else { return ([], []) }
    var resolver = LinkResolver(
      index: index, path: file.path, headings: Set(body.headings.map(\.id)))
    let targets = resolver.targets(of: body.references)
    return (targets, resolver.diagnostics)
  }
}

/// The files of `Content/`, each read by itself.
public struct ParsedContent: Sendable {
  let files: [ParsedFile]
  let diagnostics: [Diagnostic]

  /// How many files there are.
  public var count: Int { files.count }
}

extension Diagnostic {
  /// The same as a warning, if it is an error: what is wrong in a draft is not published.
  var asWarning: Diagnostic {
    guard severity == .error else { return self }
    var copy = self
    copy.severity = .warning
    return copy
  }
}
