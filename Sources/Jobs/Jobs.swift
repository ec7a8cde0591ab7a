import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Work on several cores at once, its results put back in order.
public struct Jobs: Sendable {
  /// How many pieces of work run at the same time, at least 1.
  public let count: Int

  /// Runs `count` pieces at a time, or one for each core.
  public init(_ count: Int? = nil) {
    self.count = max(1, count ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// The results of `work` for 0 to `total` - 1, in that order whatever the number of jobs.
  ///
  /// - Throws: the error of the lowest number whose work failed, after all work has ended.
  public func map<Result: Sendable, Failure: Error>(
    _ total: Int, _ work: @escaping @Sendable (Int) throws(Failure) -> Result
  ) async throws(Failure) -> [Result] {
    typealias Outcome = Swift.Result<Result, Failure>
    let queue = WorkQueue(total: total)
    let parts = await withTaskGroup(of: [(Int, [Outcome])].self) { group in
      for _ in 0..<min(count, total) {
        group.addTask {
          var parts: [(Int, [Outcome])] = []
          while let range = queue.next() {
            parts.append(
              (
                range.lowerBound,
                range.map { number in
                  do throws(Failure) { return .success(try work(number)) } catch {
                    return .failure(error)
                  }
                }
              ))
          }
          return parts
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    var results: [Result] = []
    results.reserveCapacity(total)
    for (_, outcomes) in parts.sorted(by: { $0.0 < $1.0 }) {
      for outcome in outcomes { results.append(try outcome.get()) }
    }
    return results
  }
}

/// Hands out numbers in small ranges, so that a slow piece of work does not keep others waiting.
private final class WorkQueue: Sendable {
  private static let step = 8
  private let total: Int
  private let taken = Atomic<Int>(0)

  init(total: Int) { self.total = total }

  func next() -> Range<Int>? {
    let start = taken.add(Self.step, ordering: .relaxed).oldValue
    return start < total ? start..<min(start + Self.step, total) : nil
  }
}
