public import FileTree

/// Tells when files change.
public protocol FileWatcher: Sendable {
  /// Suspends until something may have changed and things are quiet.
  ///
  /// What changes between two calls is told by the second. Only one task may wait at a time.
  ///
  /// - Returns: what may have changed, or nil once stopped or when the task is cancelled.
  func next() async -> FileChanges?

  /// Ends watching and gives back what the system lent for it.
  func stop()
}
