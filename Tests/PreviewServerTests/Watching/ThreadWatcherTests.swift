import Testing

@testable import PreviewServer

@Suite struct ThreadWatcherTests {
  @Test func `waits for its thread and closes its pipe`() throws {
    weak var pipe: WatchWakeup?
    do {
      let wakeup = WatchWakeup()
      pipe = wakeup
      let watcher = try #require(
        ThreadWatcher(queue: ChangeQueue(), wakeup: wakeup) {
          while wakeup.wait(until: nil) {}
        })
      watcher.stop()
    }
    #expect(pipe == nil)
  }
}
