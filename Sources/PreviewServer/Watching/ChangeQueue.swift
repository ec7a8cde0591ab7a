import FileTree
import Synchronization

/// Hands changes from the thread that sees them to the task that waits for them.
final class ChangeQueue: Sendable {
  private struct State {
    var pending = FileChanges()
    var waiting: CheckedContinuation<FileChanges?, Never>?
    var isStopped = false
  }

  private let state = Mutex(State())

  /// Adds to what is waiting to be told.
  func deliver(_ changes: FileChanges) {
    state.withLock { state in
      state.pending.merge(changes)
      guard !state.pending.isEmpty, !state.isStopped, let waiting = state.waiting else { return }
      state.waiting = nil
      waiting.resume(returning: state.pending)
      state.pending = FileChanges()
    }
  }

  /// See ``FileWatcher/next()``.
  func next() async -> FileChanges? {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        state.withLock { state in
          if state.isStopped || Task.isCancelled {
            continuation.resume(returning: nil)
          } else if !state.pending.isEmpty {
            continuation.resume(returning: state.pending)
            state.pending = FileChanges()
          } else {
            state.waiting?.resume(returning: nil)
            state.waiting = continuation
          }
        }
      }
    } onCancel: {
      state.withLock { Self.dismiss(&$0) }
    }
  }

  /// Ends all waiting, now and later.
  func stop() {
    state.withLock { state in
      state.isStopped = true
      Self.dismiss(&state)
    }
  }

  private static func dismiss(_ state: inout State) {
    state.waiting?.resume(returning: nil)
    state.waiting = nil
  }
}
