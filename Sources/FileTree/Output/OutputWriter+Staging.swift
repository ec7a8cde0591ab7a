import Synchronization

extension OutputWriter {
  func stage(_ path: RelativePath, _ bytes: [UInt8]) throws(FileError) {
    try makeStagedFolder(path.parent)
    try attempt("written", path) { () throws(SystemError) in
      try folder.disk.createFile(
        "\(StateFolder.stage)/\(path.string)", in: folder.state.folder, bytes)
    }
  }

  private func makeStagedFolder(_ path: RelativePath?) throws(FileError) {
    guard let path, !progress.withLock({ $0.stagedFolders.contains(path) }) else { return }
    try makeStagedFolder(path.parent)
    try attempt("written", path) { () throws(SystemError) in
      try folder.disk.makeFolder(
        "\(StateFolder.stage)/\(path.string)", in: folder.state.folder)
    }
    progress.withLock { _ = $0.stagedFolders.insert(path) }
  }

  /// How the folder's present file compares with the one to be written.
  enum Comparison {
    case missing, unchanged, outdated
    /// Neither what we wrote before nor what we want to write.
    case edited
  }

  /// Looks at what lies at `path` now.
  func compare(_ path: RelativePath, with bytes: [UInt8]) throws(FileError) -> Comparison {
    guard let size = try currentSize(at: path) else { return .missing }
    return try attempt("read", path) { () throws(SystemError) in
      if size == bytes.count {
        let current = try folder.disk.bytes(of: path.string, in: folder.root)
        if Disk.areEqual(current, bytes) { return .unchanged }
      }
      return try folder.holds(old.entries[path], at: path) ? .outdated : .edited
    }
  }

  /// The size in bytes of the file that an earlier build wrote at `path`, or nil when none is there
  /// and nothing is in the way.
  private func currentSize(at path: RelativePath) throws(FileError) -> Int? {
    let standing = try progress.withLock { progress throws(FileError) in
      try attempt("reached", path) { () throws(SystemError) in
        try progress.checks.standing(above: path, in: folder)
      }
    }
    switch standing {
    case .missing: return nil
    case .blocked(let obstacle, let kind):
      if kind == .file, old.entries[obstacle] != nil { return nil }
      throw inTheWay(obstacle, kind)
    case .reachable: break
    }
    let status = try attempt("read", path) { () throws(SystemError) in
      try folder.disk.status(of: path.string, in: folder.root)
    }
    guard let status else { return nil }
    switch status.kind {
    case .file where old.entries[path] != nil: return status.size
    case .folder: try refuseForeignFiles(in: path)
    default: throw inTheWay(path, status.kind)
    }
    return nil
  }

  /// A folder may give way to a file when all that lies in it is ours.
  private func refuseForeignFiles(in path: RelativePath) throws(FileError) {
    let tree = try attempt("read", path) { () throws(SystemError) in
      try folder.disk.tree(path.string, in: folder.root)
    }
    let folders = old.folders
    for (inner, kind) in [(path.string, .folder)] + tree {
      let isOurs = RelativePath(inner).map { path in
        kind == .folder ? folders.contains(path) : old.entries[path] != nil
      }
      if isOurs != true { throw .foreign(folder.shown(inner), kind) }
    }
  }

  private func inTheWay(_ path: RelativePath, _ kind: FileKind) -> FileError {
    guard kind == .symbolicLink else { return .foreign(folder.shown(path), kind) }
    return FileError(
      .dangerousOutput, folder.shown(path),
      "this symbolic link would lead the site's files elsewhere",
      explanation: "Remove it. \(OutputCondition.untouched.rawValue)")
  }
}
