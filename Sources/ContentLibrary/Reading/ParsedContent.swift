import Diagnostics
public import FileTree

/// The files of `Content/`, each read by itself.
public struct ParsedContent: Sendable {
  let files: [ParsedFile]
  /// What the listing of the folder had to say.
  let diagnostics: [Diagnostic]
  /// The numbers of the files that are not as they were in the content before, where that had the
  /// same files; nil where it had not.
  let changed: [Int]?
  /// The numbers of the files.
  private let numbers: [RelativePath: Int]

  /// How many files there are.
  public var count: Int { files.count }

  /// Whether all is as it was in the content before.
  public var isUnchanged: Bool { changed?.isEmpty ?? false }

  /// What was found in a folder; `previous` is what was found in it before.
  init(files: [ParsedFile], diagnostics: [Diagnostic], after previous: ParsedContent? = nil) {
    self.files = files
    self.diagnostics = diagnostics
    changed = previous.flatMap { previous in
      previous.diagnostics == diagnostics ? Self.changes(previous.files, files) : nil
    }
    numbers = Dictionary(
      zip(files.map(\.path), files.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The numbers of the files that differ, or nil when not all are the same files.
  private static func changes(_ before: [ParsedFile], _ after: [ParsedFile]) -> [Int]? {
    guard before.count == after.count,
      zip(before, after).allSatisfy({ $0.path == $1.path && ($0.hash == nil) == ($1.hash == nil) })
    else { return nil }
    return after.indices.filter { before[$0].hash != after[$0].hash }
  }

  private init(_ before: ParsedContent, _ replaced: [Int: ParsedFile]) {
    var files = before.files
    for (number, file) in replaced { files[number] = file }
    self.files = files
    diagnostics = before.diagnostics
    changed = replaced.keys.sorted()
    numbers = before.numbers
  }

  /// The files that are new, gone or not as they were in `previous`, below the site's folder, in order.
  public func differences(from previous: ParsedContent) -> [RelativePath] {
    if let changed { return changed.map { FileParser.folder.appending(files[$0].path) } }
    let here = Set(files.map(Version.init))
    let there = Set(previous.files.map(Version.init))
    return Set(here.symmetricDifference(there).map(\.path)).sorted()
      .map { FileParser.folder.appending($0) }
  }

  private struct Version: Hashable {
    var path: RelativePath
    var hash: ContentHash?

    init(_ file: ParsedFile) { (path, hash) = (file.path, file.hash) }
  }

  /// What is known of a file, by its path below the site's folder.
  func file(at path: RelativePath) -> ParsedFile? { numbers[path.belowContent].map { files[$0] } }

  /// The content after changes, or nil when the folder must be listed again: a file is new, is gone
  /// or cannot be read.
  func reparsed(_ changes: FileChanges, _ parser: FileParser) -> ParsedContent? {
    guard !changes.needsRescan else { return nil }
    var replaced: [Int: ParsedFile] = [:]
    for path in changes.paths where path.isBelow(FileParser.folder) {
      let isThere = parser.source.contains(path)
      guard let number = numbers[path.belowContent] else {
        // A temporary file, gone by now, changes nothing.
        if isThere { return nil }
        continue
      }
      let file = parser.parse(path.belowContent, unless: files[number])
      guard isThere, (file.hash == nil) == (files[number].hash == nil) else { return nil }
      if file.hash != files[number].hash { replaced[number] = file }
    }
    return ParsedContent(self, replaced)
  }
}

extension RelativePath {
  /// The path below `Content/` of a file that is known to be there.
  var belowContent: RelativePath {
    RelativePath(String(string.dropFirst(FileParser.folder.string.count + 1))) ?? self
  }

  fileprivate func isBelow(_ folder: RelativePath) -> Bool {
    string.utf8.starts(with: (folder.string + "/").utf8)
  }
}
