#if canImport(Darwin)
  import CoreServices
  import Darwin
  import Dispatch
  import FileTree
  import Synchronization

  /// Turns what macOS tells into changes.
  final class FSEventsReceiver: Sendable {
    // A class because the stream points to it.
    let changes = ChangeQueue()
    private let tree: WatchedTree
    private let queue: DispatchQueue
    private let batch = Mutex(ChangeBatch())

    init(_ tree: WatchedTree, queue: DispatchQueue) {
      self.tree = tree
      self.queue = queue
    }

    /// Takes in events: absolute paths, each with what happened there.
    func receive(_ events: [(path: String, flags: FSEventStreamEventFlags)]) {
      let now = ContinuousClock.now
      batch.withLock { batch in
        for event in events {
          for meaning in interpret(event.path, event.flags) { batch.add(meaning, at: now) }
        }
      }
      deliver()
    }

    /// Delivers the batch when it is due, otherwise as soon as it will be.
    private func deliver() {
      let wait = batch.withLock { batch -> Duration? in
        guard let deadline = batch.deadline else { return nil }
        let wait = ContinuousClock.now.duration(to: deadline)
        if wait > .zero { return wait }
        changes.deliver(batch.take())
        return nil
      }
      guard let wait else { return }
      let nanoseconds = Int(wait / .nanoseconds(1)) + 1
      queue.asyncAfter(deadline: .now() + .nanoseconds(nanoseconds)) { [weak self] in
        self?.deliver()
      }
    }

    private func interpret(_ path: String, _ flags: FSEventStreamEventFlags) -> [FileEvent] {
      func has(_ values: Int...) -> Bool { values.contains { flags & UInt32($0) != 0 } }
      if has(
        kFSEventStreamEventFlagMustScanSubDirs, kFSEventStreamEventFlagUserDropped,
        kFSEventStreamEventFlagKernelDropped, kFSEventStreamEventFlagRootChanged,
        kFSEventStreamEventFlagMount, kFSEventStreamEventFlagUnmount)
      {
        return [.rescan]
      }
      guard let place = place(path) else { return [] }
      guard case .path(let path) = place else { return place == .unnameable ? [.rescan] : [] }
      var status = stat()
      let exists = lstat(tree.location(path), &status) == 0
      if has(kFSEventStreamEventFlagItemIsDir) {
        // Flags are gathered over time: only the disk knows which came last. Of what lies in a
        // folder that was moved nothing is told.
        return [exists ? .settled(path) : .gone(path), .rescan]
      }
      if !exists { return [.gone(path)] }
      // There is no event for the closing of a file.
      let isWritten = has(kFSEventStreamEventFlagItemModified, kFSEventStreamEventFlagItemRenamed)
      return [isWritten ? .settled(path) : .created(path)]
    }

    /// What an absolute path is to the watcher, or nil outside the root.
    private func place(_ path: String) -> WatchedTree.Meaning? {
      let prefix = tree.root == "/" ? "/" : tree.root + "/"
      guard path.utf8.starts(with: prefix.utf8) else { return nil }
      var parent: RelativePath?
      var meaning = WatchedTree.Meaning.ignored
      for part in path.utf8.dropFirst(prefix.utf8.count).split(separator: UInt8(ascii: "/")) {
        meaning = tree.meaning(of: Array(part), in: parent)
        guard case .path(let inner) = meaning else { return meaning }
        parent = inner
      }
      return meaning
    }
  }
#endif
