import FileTree

@testable import PreviewServer

struct NothingHappened: Error {}

/// What `work` returns, unless it takes so long that it would never end.
func inTime<Result: Sendable>(
  _ work: @escaping @Sendable () async throws -> Result
) async throws -> Result {
  try await withThrowingTaskGroup(of: Result.self) { group in
    group.addTask { try await work() }
    group.addTask {
      try await Task.sleep(for: .seconds(10))
      throw NothingHappened()
    }
    defer { group.cancelAll() }
    guard let result = try await group.next() else { throw NothingHappened() }
    return result
  }
}

extension FileWatcher {
  /// All changes until they are as wanted.
  func changes(
    until isWanted: @escaping @Sendable (FileChanges) -> Bool
  ) async throws -> FileChanges {
    try await inTime {
      var all = FileChanges()
      while !isWanted(all) {
        guard let next = await self.next() else { throw NothingHappened() }
        all.merge(next)
      }
      return all
    }
  }
}
