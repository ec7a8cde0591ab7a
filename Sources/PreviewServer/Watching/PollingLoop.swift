/// Finds changes by looking at every file again and again, where the system does not tell of them.
struct PollingLoop: Sendable {
  /// How long to wait between two looks when nothing changes.
  static let interval = Duration.milliseconds(500)

  let tree: WatchedTree
  let queue: ChangeQueue
  let wakeup: WatchWakeup
  var interval = Self.interval

  /// Returns once stopped.
  func run(from start: TreeSnapshot) {
    var last = start
    var batch = ChangeBatch()
    while wakeup.wait(until: batch.deadline ?? .now + interval) {
      let snapshot = TreeSnapshot(tree)
      let now = ContinuousClock.now
      for event in last.events(until: snapshot) { batch.add(event, at: now) }
      last = snapshot
      if let deadline = batch.deadline, deadline <= now { queue.deliver(batch.take()) }
    }
  }
}
