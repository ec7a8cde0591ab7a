import FileTree
import Testing

@testable import PreviewServer

@Suite struct ChangeQueueTests {
  private let queue = ChangeQueue()

  @Test func `tells together what came while nobody waited`() async {
    queue.deliver(FileChanges(paths: paths("a")))
    queue.deliver(FileChanges(paths: paths("b"), needsRescan: true))
    #expect(await queue.next() == FileChanges(paths: paths("a", "b"), needsRescan: true))
  }

  @Test func `wakes the task that waits, and not for nothing`() async throws {
    async let next = inTime { [queue] in await queue.next() }
    await Task.yield()
    queue.deliver(FileChanges())
    queue.deliver(FileChanges(paths: paths("a")))
    #expect(try await next == FileChanges(paths: paths("a")))
  }

  @Test func `ends with nil once stopped, now and later`() async throws {
    async let next = inTime { [queue] in await queue.next() }
    await Task.yield()
    queue.stop()
    #expect(try await next == nil)
    queue.deliver(FileChanges(paths: paths("a")))
    #expect(await queue.next() == nil)
  }

  @Test func `ends with nil when the task is cancelled, and serves the next one`() async throws {
    let task = Task { [queue] in await queue.next() }
    await Task.yield()
    task.cancel()
    #expect(try await inTime { await task.value } == nil)
    queue.deliver(FileChanges(paths: paths("a")))
    #expect(await queue.next() == FileChanges(paths: paths("a")))
  }
}
