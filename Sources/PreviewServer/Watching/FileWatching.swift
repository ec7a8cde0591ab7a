public import FileTree

/// Where watching begins.
public enum FileWatching {
  /// Watches `folders` below the folder `root`, with everything in them.
  ///
  /// They need not exist yet, and are found again when they are deleted and made anew. Every change
  /// from the moment this returns is told, so list the files after it.
  ///
  /// - Parameters:
  ///   - root: absolute or relative to the working folder; this path alone may lead through links.
  ///   - folders: such as `Content` and `Templates`; one may also be a single file.
  ///   - notice: told, in one sentence for the user, that changes will be noticed late and why:
  ///     before this returns, or later on another thread when the system runs out of watches.
  /// - Returns: the watcher, which stops when nobody holds it any more.
  public static func start(
    root: String, folders: [RelativePath], notice: @escaping @Sendable (String) -> Void
  ) -> any FileWatcher {
    start(WatchedTree(root: root, folders: folders), notice: notice)
  }

  /// The same with bounds for tests: how many folders may be watched before polling begins, and how
  /// often polling looks.
  static func start(
    _ tree: WatchedTree, watchLimit: Int = .max, interval: Duration = PollingLoop.interval,
    notice: @escaping @Sendable (String) -> Void
  ) -> any FileWatcher {
    #if os(Linux)
      do throws(WatchRefusal) {
        let folders = try InotifyFolders(tree, limit: watchLimit)
        return inotify(folders, interval, notice)
      } catch {
        notice(pollingNotice(error.words))
        return polling(tree, interval, notice)
      }
    #else
      if let watcher = FSEventsWatcher(tree) { return watcher }
      notice(pollingNotice("the system refuses to tell of them"))
      return polling(tree, interval, notice)
    #endif
  }

  #if os(Linux)
    private static func inotify(
      _ folders: InotifyFolders, _ interval: Duration,
      _ notice: @escaping @Sendable (String) -> Void
    ) -> any FileWatcher {
      let (queue, wakeup) = (ChangeQueue(), WatchWakeup())
      return watcher(queue, wakeup, notice) {
        var loop = InotifyLoop(folders)
        do throws(WatchRefusal) { try loop.run(queue, wakeup) } catch {
          let polling = PollingLoop(
            tree: folders.tree, queue: queue, wakeup: wakeup, interval: interval)
          let start = TreeSnapshot(folders.tree)
          notice(pollingNotice(error.words))
          // What happened since the last event is not known.
          queue.deliver(FileChanges(needsRescan: true))
          polling.run(from: start)
        }
      }
    }
  #endif

  private static func polling(
    _ tree: WatchedTree, _ interval: Duration, _ notice: @Sendable (String) -> Void
  ) -> any FileWatcher {
    let (queue, wakeup) = (ChangeQueue(), WatchWakeup())
    let polling = PollingLoop(tree: tree, queue: queue, wakeup: wakeup, interval: interval)
    let start = TreeSnapshot(tree)
    return watcher(queue, wakeup, notice) { polling.run(from: start) }
  }

  private static func watcher(
    _ queue: ChangeQueue, _ wakeup: WatchWakeup, _ notice: @Sendable (String) -> Void,
    _ body: @escaping @Sendable () -> Void
  ) -> any FileWatcher {
    if let watcher = ThreadWatcher(queue: queue, wakeup: wakeup, body) { return watcher }
    notice("Changes are not noticed, because the system refuses another thread.")
    return IdleWatcher(queue: queue)
  }

  private static func pollingNotice(_ reason: String) -> String {
    "Changes are looked for every half second, because \(reason)."
  }
}

/// A watcher that never sees anything.
private struct IdleWatcher: FileWatcher {
  let queue: ChangeQueue

  func next() async -> FileChanges? { await queue.next() }
  func stop() { queue.stop() }
}
