import FileTree

/// Everything in a watched tree at a moment, to be compared with a later one.
struct TreeSnapshot {
  private var entries: [RelativePath: FolderScan.Stamp] = [:]
  private var unnameable: [RelativePath: Set<[UInt8]>] = [:]

  init(_ tree: WatchedTree) {
    var pending: [RelativePath?] = [nil]
    while let next = pending.popLast() {
      let scan = FolderScan(next, of: tree)
      for (path, stamp) in scan.entries {
        entries[path] = stamp
        if stamp.isFolder { pending.append(path) }
      }
      if let next, !scan.unnameable.isEmpty { unnameable[next] = scan.unnameable }
    }
  }

  /// What happened from this moment to the later one; whether a file is written in full is unknown.
  func events(until later: TreeSnapshot) -> [FileEvent] {
    var events: [FileEvent] = unnameable == later.unnameable ? [] : [.rescan]
    for (path, stamp) in entries where later.entries[path] == nil {
      events.append(.gone(path))
      if stamp.isFolder { events.append(.rescan) }
    }
    for (path, stamp) in later.entries where entries[path] != stamp {
      events.append(.created(path))
      if stamp.isFolder || entries[path]?.isFolder == true { events.append(.rescan) }
    }
    return events
  }
}
