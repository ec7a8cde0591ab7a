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
  ///
  /// Where it was read before, `previous` is what that came to, and `changes` what may have changed
  /// since: files that are still the same are not parsed again.
  ///
  /// - Throws: when the folder is missing or cannot be read.
  public func parse(
    after previous: ParsedContent? = nil, _ changes: FileChanges = FileChanges()
  ) async throws(FileError) -> ParsedContent {
    let parser = FileParser(source: source, markdown: MarkdownParser())
    if let previous, let next = previous.reparsed(changes, parser) { return next }
    let listing = try source.list(FileParser.folder)
    let files = await jobs.map(listing.files.count) { number in
      let path = listing.files[number].path
      let known = previous?.file(at: path)
      if let known, !changes.needsRescan, !changes.paths.contains(path) { return known }
      return parser.parse(path.belowContent, unless: known)
    }
    return ParsedContent(files: files, diagnostics: listing.diagnostics, after: previous)
  }

  /// The library made of the files, and all that is wrong with `Content/`: the second stage.
  ///
  /// The library is there even when something is wrong, so that the rest of it can be judged.
  /// What has not changed since `previous` is taken from there.
  public func link(
    _ content: ParsedContent, after previous: LinkedContent? = nil
  ) async -> LinkedContent {
    if let next = previous?.replacing(content) { return next }
    let index = LinkIndex(of: content.files, includesDrafts: includesDrafts)
    let links = await jobs.map(content.files.count) { number in
      FileLinks(of: content.files[number], index)
    }
    return LinkedContent(content, index: index, links: links)
  }
}
