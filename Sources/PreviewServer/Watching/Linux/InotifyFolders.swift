#if os(Linux)
  import FileTree

  #if canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// The folders of a tree, each with its inotify watch.
  ///
  /// A watch belongs to the folder itself and stays with it when it is moved or renamed, so a watch
  /// is dropped as soon as its folder has left the path for which it was made.
  struct InotifyFolders: Sendable {
    private static let mask =
      UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_DELETE_SELF)
      | UInt32(IN_MOVED_FROM) | UInt32(IN_MOVED_TO) | UInt32(IN_MOVE_SELF)
      | UInt32(IN_ONLYDIR) | UInt32(IN_EXCL_UNLINK)

    let tree: WatchedTree
    /// Where events are read.
    let descriptor: WatchDescriptor
    /// How many watches may be made, for tests.
    private let limit: Int
    /// The folders by watch; nil is the root.
    private var folders: [Int32: RelativePath?] = [:]
    private var watches: [RelativePath?: Int32] = [:]

    init(_ tree: WatchedTree, limit: Int = .max) throws(WatchRefusal) {
      guard let opened = WatchDescriptor(inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK)))
      else { throw .last }
      self.tree = tree
      self.limit = limit
      descriptor = opened
      try watchAll()
    }

    /// The folder that a watch is for, nil being the root; `.none` for a watch that was dropped.
    func folder(of watch: Int32) -> RelativePath?? { folders[watch] }

    /// Watches everything anew, after events were lost.
    mutating func watchAll() throws(WatchRefusal) {
      let old = folders
      (folders, watches) = ([:], [:])
      guard try watch(nil) else { throw .rootIsGone }
      for path in tree.wayDown(from: nil) { _ = try add(path) }
      for watch in old.keys where folders[watch] == nil {
        _ = inotify_rm_watch(descriptor.number, watch)
      }
    }

    /// Watches a folder that has appeared, with everything in it.
    ///
    /// Each folder is listed after its watch is made, so that nothing is missed between the two.
    ///
    /// - Returns: what was found in it.
    mutating func add(_ path: RelativePath) throws(WatchRefusal) -> [FileEvent] {
      var found: [FileEvent] = []
      var pending = [path]
      while let next = pending.popLast() {
        guard try watch(next) else { continue }
        let scan = FolderScan(next, of: tree)
        if !scan.unnameable.isEmpty { found.append(.rescan) }
        for (path, stamp) in scan.entries {
          found.append(.settled(path))
          if stamp.isFolder { pending.append(path) }
        }
      }
      return found
    }

    /// Drops the watch of a folder that has left its path.
    mutating func remove(_ path: RelativePath) {
      guard let watch = watches.removeValue(forKey: path) else { return }
      folders[watch] = nil
      _ = inotify_rm_watch(descriptor.number, watch)
    }

    /// Drops the watches of a folder that has left its path and of all folders in it.
    mutating func removeTree(_ path: RelativePath) {
      let prefix = "\(path)/"
      for case let inner? in watches.keys where inner.string.utf8.starts(with: prefix.utf8) {
        remove(inner)
      }
      remove(path)
    }

    /// Takes note that the system has dropped a watch.
    mutating func forget(_ watch: Int32) {
      guard let folder = folders.removeValue(forKey: watch) else { return }
      if watches[folder] == watch { watches[folder] = nil }
    }

    /// - Returns: false when there is no folder at the path that could be watched.
    private mutating func watch(_ path: RelativePath?) throws(WatchRefusal) -> Bool {
      guard watches.count < limit else { throw .system(ENOSPC) }
      // Only the way to the root may lead through links.
      let mask = path == nil ? Self.mask : Self.mask | UInt32(IN_DONT_FOLLOW)
      let watch = inotify_add_watch(descriptor.number, tree.location(path), mask)
      guard watch >= 0 else {
        // A folder that cannot be read is told of by whoever tries to read it.
        if [ENOENT, ENOTDIR, ELOOP, EACCES].contains(errno) { return false }
        throw .last
      }
      // The folder may have come from another path of which we have yet to hear.
      forget(watch)
      if let old = watches.updateValue(watch, forKey: path), old != watch { folders[old] = nil }
      folders.updateValue(path, forKey: watch)
      return true
    }
  }
#endif
