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

  /// The bytes of our own file at `path`, or nil when none is there and nothing is in the way.
  func currentBytes(at path: RelativePath) throws(FileError) -> [UInt8]? {
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
    let kind = try attempt("read", path) { () throws(SystemError) in
      try folder.disk.status(of: path.string, in: folder.root)?.kind
    }
    switch kind {
    case nil: return nil
    case .file where old.entries[path] != nil:
      return try attempt("read", path) { () throws(SystemError) in
        try folder.disk.bytes(of: path.string, in: folder.root)
      }
    case .folder:
      try refuseForeignFiles(below: path)
      return nil
    case .some(let kind): throw inTheWay(path, kind)
    }
  }

  /// A folder may give way to a file when all that lies in it is ours.
  private func refuseForeignFiles(below path: RelativePath) throws(FileError) {
    let tree = try attempt("read", path) { () throws(SystemError) in
      try folder.disk.tree(path.string, in: folder.root)
    }
    for (inner, kind) in tree where kind != .folder {
      let isOurs = kind == .file && RelativePath(inner).map { old.entries[$0] != nil } ?? false
      if !isOurs { throw .foreign(folder.shown(inner), kind) }
    }
  }

  private func inTheWay(_ path: RelativePath, _ kind: FileKind) -> FileError {
    guard kind == .symbolicLink else { return .foreign(folder.shown(path), kind) }
    return FileError(
      .dangerousOutput, folder.shown(path),
      "this symbolic link would lead the site's files elsewhere",
      explanation: "Remove it. \(FileError.outputUntouched)")
  }
}
