import SiteGenerator
import Synchronization

/// Shows how far a build has come, on a terminal, once it has taken longer than a second.
final class ProgressLine: Sendable {
  private struct State {
    var lastShown: ContinuousClock.Instant?
  }

  private static let patience = Duration.seconds(1)
  private static let interval = Duration.milliseconds(100)
  private let terminal: Terminal
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  init(_ terminal: Terminal) { self.terminal = terminal }

  func show(_ progress: BuildProgress) {
    guard terminal.isInteractive else { return }
    let now = ContinuousClock.now
    guard start.duration(to: now) > Self.patience else { return }
    state.withLock { state in
      if let last = state.lastShown, last.duration(to: now) < Self.interval { return }
      state.lastShown = now
      let count = progress.total > 0 ? " \(progress.done) of \(progress.total)" : ""
      terminal.write("\r\u{1B}[K\(progress.stage)\(count)…")
    }
  }

  /// Takes the line away again.
  func clear() {
    state.withLock { state in
      if state.lastShown != nil { terminal.write("\r\u{1B}[K") }
      state.lastShown = nil
    }
  }
}
