import FileTree
import Testing

@testable import PreviewServer

@Suite struct ChangeBatchTests {
  private let start = ContinuousClock.now
  private let page = RelativePath.literal("Content/x.md")
  private let other = RelativePath.literal("Content/y.md")

  /// A batch of events, the n-th of them n milliseconds after the start.
  private func batch(_ events: FileEvent...) -> ChangeBatch {
    var batch = ChangeBatch()
    for (number, event) in events.enumerated() {
      batch.add(event, at: start + .milliseconds(number))
    }
    return batch
  }

  private func hold(_ batch: ChangeBatch) -> Duration? {
    batch.deadline.map { start.duration(to: $0) }
  }

  @Test func `is never due while it is empty`() {
    var batch = batch()
    #expect(batch.deadline == nil)
    #expect(batch.take().isEmpty)
  }

  @Test func `is due soon after a file was written`() {
    var batch = batch(.settled(page), .settled(other))
    #expect(hold(batch) == .milliseconds(6))
    #expect(batch.take() == FileChanges(paths: [page, other]))
    #expect(batch.deadline == nil)
    #expect(batch.take().isEmpty)
  }

  @Test func `waits longer while one of the files is between two steps`() {
    #expect(hold(batch(.settled(page), .created(other))) == .milliseconds(51))
    #expect(hold(batch(.settled(page), .gone(page))) == .milliseconds(51))
  }

  @Test func `takes a file that is moved away and written anew for one change`() {
    var batch = batch(.gone(page), .created(page), .settled(page))
    #expect(hold(batch) == .milliseconds(7))
    #expect(batch.take() == FileChanges(paths: [page]))
  }

  @Test func `forgets a file that came and went`() {
    var batch = batch(.created(other), .settled(other), .gone(other), .moved(other), .settled(page))
    #expect(hold(batch) == .milliseconds(9))
    #expect(batch.take() == FileChanges(paths: [page]))
    #expect(self.batch(.created(other), .gone(other)).deadline == nil)
  }

  @Test func `keeps a file that went, came and went`() {
    var batch = batch(.gone(page), .created(page), .gone(page))
    #expect(batch.take() == FileChanges(paths: [page]))
  }

  @Test func `does not wait for a file that has arrived elsewhere`() {
    var batch = batch(.gone(page), .moved(page), .settled(other))
    #expect(hold(batch) == .milliseconds(7))
    #expect(batch.take() == FileChanges(paths: [page, other]))
  }

  @Test func `is not put off for ever by events that keep coming`() {
    var batch = ChangeBatch()
    for number in 0..<100 { batch.add(.created(page), at: start + .milliseconds(number * 4)) }
    #expect(hold(batch) == .milliseconds(250))
  }

  @Test func `begins its time anew once taken`() {
    var batch = batch(.created(page))
    _ = batch.take()
    batch.add(.settled(page), at: start + .seconds(1))
    #expect(hold(batch) == .milliseconds(1005))
  }

  @Test func `tells that everything has to be looked at`() {
    var batch = batch(.rescan)
    #expect(hold(batch) == .milliseconds(5))
    #expect(batch.take() == FileChanges(needsRescan: true))
    #expect(batch.take().isEmpty)
  }
}
