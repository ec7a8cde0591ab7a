/// Measures how long stages take.
struct Stages {
  let progress: @Sendable (BuildProgress) -> Void
  private(set) var timings: [StageTiming] = []

  init(progress: @escaping @Sendable (BuildProgress) -> Void) { self.progress = progress }

  /// Runs `work` and notes its time under `name`.
  mutating func time<Result, Failure: Error>(
    _ name: String, _ work: () async throws(Failure) -> Result
  ) async throws(Failure) -> Result {
    progress(BuildProgress(stage: name))
    let clock = ContinuousClock()
    let start = clock.now
    let result = try await work()
    let (seconds, attoseconds) = start.duration(to: clock.now).components
    timings.append(
      StageTiming(name: name, seconds: Double(seconds) + Double(attoseconds) / 1e18))
    return result
  }
}
