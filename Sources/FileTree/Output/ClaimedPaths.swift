/// The paths of a tree that is being written, each of them wanted once and as one thing.
struct ClaimedPaths {
  private(set) var files: Set<RelativePath> = []
  private var folders: Set<RelativePath> = []

  /// Takes a path for a file, and the folders above it for folders.
  ///
  /// - Throws: when the path is one of our own records, is taken, or is wanted as a file by one
  ///   and as a folder by another.
  mutating func claim(_ path: RelativePath) throws(FileError) {
    if path.isInStateFolder {
      throw FileError(
        .duplicateOutput, path.string, "the name '\(StateFolder.name)' is kept for Sinew's records")
    }
    if folders.contains(path) { throw Self.fileAndFolder(path) }
    guard files.insert(path).inserted else {
      throw FileError(.duplicateOutput, path.string, "two pages want this path")
    }
    var next = path.parent
    while let folder = next, folders.insert(folder).inserted {
      if files.contains(folder) { throw Self.fileAndFolder(folder) }
      next = folder.parent
    }
  }

  private static func fileAndFolder(_ path: RelativePath) -> FileError {
    FileError(
      .duplicateOutput, path.string, "one page wants this path as a file, another as a folder")
  }
}
