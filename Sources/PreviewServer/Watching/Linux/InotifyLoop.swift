#if os(Linux)
  import FileTree

  #if canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// Reads what Linux tells of the watched folders and gathers it into changes.
  struct InotifyLoop: Sendable {
    private static let bufferSize = 65_536

    private(set) var folders: InotifyFolders
    private(set) var batch = ChangeBatch()
    /// The half of a move that comes first.
    private var departure: (cookie: UInt32, path: RelativePath)?

    init(_ folders: InotifyFolders) { self.folders = folders }

    /// Delivers changes until stopped.
    ///
    /// - Throws: when the system stops telling; changes may then have been missed.
    mutating func run(_ queue: ChangeQueue, _ wakeup: WatchWakeup) throws(WatchRefusal) {
      while wakeup.wait(for: folders.descriptor, until: batch.deadline) {
        try receive(waitingEvents(), at: .now)
        if let deadline = batch.deadline, deadline <= .now { queue.deliver(takeBatch()) }
      }
    }

    /// What was gathered; nothing is afterwards.
    mutating func takeBatch() -> FileChanges { batch.take() }

    /// The events that wait to be read, at most one buffer full.
    func waitingEvents() throws(WatchRefusal) -> [InotifyEvent] {
      let number = folders.descriptor.number
      return try withUnsafeTemporaryAllocation(byteCount: Self.bufferSize, alignment: 8) {
        buffer throws(WatchRefusal) in
        let count = read(number, buffer.baseAddress, buffer.count)
        if count < 0, errno != EAGAIN, errno != EINTR { throw .last }
        return InotifyEvent.decode(UnsafeRawBufferPointer(rebasing: buffer[..<max(0, count)]))
      }
    }

    /// Takes in what was read.
    mutating func receive(
      _ events: [InotifyEvent], at instant: ContinuousClock.Instant
    ) throws(WatchRefusal) {
      for event in events {
        for meaning in try interpret(event) { batch.add(meaning, at: instant) }
      }
    }

    private mutating func interpret(_ event: InotifyEvent) throws(WatchRefusal) -> [FileEvent] {
      func has(_ flags: Int32...) -> Bool { flags.contains { event.mask & UInt32($0) != 0 } }
      if has(IN_Q_OVERFLOW) {
        try folders.watchAll()
        return [.rescan]
      }
      guard let parent = folders.folder(of: event.watch) else { return [] }
      if has(IN_IGNORED) { folders.forget(event.watch) }
      if parent == nil, has(IN_IGNORED, IN_MOVE_SELF) { throw .rootIsGone }
      if has(IN_UNMOUNT) { return [.rescan] }
      // Of other folders that are moved or deleted, the folder above tells.
      switch folders.tree.meaning(of: event.name, in: parent) {
      case .ignored: return []
      case .unnameable: return [.rescan]
      case .path(let path):
        let isFolder = has(IN_ISDIR)
        if has(IN_MOVED_FROM) {
          departure = (event.cookie, path)
          if isFolder { folders.removeTree(path) }
        } else if isFolder, has(IN_DELETE) {
          // It was empty.
          folders.remove(path)
        }
        if has(IN_MOVED_FROM, IN_DELETE) { return [.gone(path)] + (isFolder ? [.rescan] : []) }
        if isFolder { return try arrival(event, path) + [.rescan] + folders.add(path) }
        if has(IN_CREATE), isUnfinished(path) { return [.created(path)] }
        return arrival(event, path)
      }
    }

    private mutating func arrival(_ event: InotifyEvent, _ path: RelativePath) -> [FileEvent] {
      guard event.mask & UInt32(IN_MOVED_TO) != 0, let departure,
        departure.cookie == event.cookie
      else { return [.settled(path)] }
      self.departure = nil
      return [.moved(departure.path), .settled(path)]
    }

    /// Whether a file that was created will be written and closed; a link is whole at once.
    private func isUnfinished(_ path: RelativePath) -> Bool {
      var status = stat()
      guard lstat(folders.tree.location(path), &status) == 0 else { return true }
      return status.st_mode & S_IFMT == S_IFREG && status.st_nlink == 1
    }
  }
#endif
