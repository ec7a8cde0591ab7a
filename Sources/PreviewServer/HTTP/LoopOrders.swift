import Synchronization

/// What other threads tell the loop's.
final class LoopOrders: Sendable {
  struct State: Sendable {
    var content: any PreviewContent
    /// Counts the editions shown.
    var edition = 0
    var isStopping = false
  }

  let pipe: WakePipe
  private let state: Mutex<State>

  init(content: any PreviewContent) throws(SocketError) {
    pipe = try WakePipe()
    state = Mutex(State(content: content))
  }

  var current: State { state.withLock { $0 } }

  func show(_ content: any PreviewContent) {
    state.withLock {
      $0.content = content
      $0.edition += 1
    }
    pipe.wake()
  }

  func stop() {
    state.withLock { $0.isStopping = true }
    pipe.wake()
  }
}
