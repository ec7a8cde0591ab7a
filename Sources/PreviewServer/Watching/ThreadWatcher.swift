import FileTree
import Synchronization

/// A watcher whose work is done on a thread of its own.
final class ThreadWatcher: FileWatcher {
  // A class because it owns the thread.
  private let queue: ChangeQueue
  private let wakeup: WatchWakeup
  private let thread: Mutex<LoopThread?>

  /// Runs `body`, which must return once `wakeup` is stopped; nil when the system refuses a thread.
  init?(queue: ChangeQueue, wakeup: WatchWakeup, _ body: @escaping @Sendable () -> Void) {
    guard let thread = try? LoopThread(body) else { return nil }
    self.queue = queue
    self.wakeup = wakeup
    self.thread = Mutex(thread)
  }

  deinit { stop() }

  func next() async -> FileChanges? { await queue.next() }

  func stop() {
    queue.stop()
    wakeup.stop()
    thread.withLock { thread in
      if let running = thread.take() { running.join() }
    }
  }
}
