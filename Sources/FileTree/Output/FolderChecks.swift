/// Looks at each folder of an output once, so that no path is used that a link leads elsewhere.
struct FolderChecks {
  /// What a path's folders are.
  enum Standing {
    /// All are real folders.
    case reachable
    /// One is missing, so nothing lies at the path.
    case missing
    /// One is something else.
    case blocked(by: RelativePath, FileKind)
  }

  private var known: [RelativePath: Standing] = [:]

  /// What the folders above `path` are.
  mutating func standing(
    above path: RelativePath, in folder: OutputFolder
  ) throws(SystemError) -> Standing {
    guard let parent = path.parent else { return .reachable }
    if let standing = known[parent] { return standing }
    var standing = try standing(above: parent, in: folder)
    if case .reachable = standing {
      switch try folder.disk.status(of: parent.string, in: folder.root)?.kind {
      case .folder: break
      case nil: standing = .missing
      case .some(let kind): standing = .blocked(by: parent, kind)
      }
    }
    known[parent] = standing
    return standing
  }

  /// What lies at `path`, or nil when nothing does or a link would lead there.
  mutating func kind(
    of path: RelativePath, in folder: OutputFolder
  ) throws(SystemError) -> FileKind? {
    guard case .reachable = try standing(above: path, in: folder) else { return nil }
    return try folder.disk.status(of: path.string, in: folder.root)?.kind
  }
}
