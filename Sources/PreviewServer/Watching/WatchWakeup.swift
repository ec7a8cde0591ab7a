import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Lets a thread wait for a file, a moment or the order to stop, whichever comes first.
final class WatchWakeup: Sendable {
  /// How often a thread looks for the order to stop where there is no pipe to wake it.
  private static let pipelessWait = Duration.milliseconds(50)

  private let isStopped = Atomic(false)
  /// Nil where the process has no descriptors left.
  private let pipe = try? WakePipe()

  func stop() {
    isStopped.store(true, ordering: .releasing)
    pipe?.wake()
  }

  /// Waits until the descriptor can be read, the instant has come or a signal interrupts.
  ///
  /// - Returns: false once stopped.
  func wait(for descriptor: WatchDescriptor? = nil, until instant: ContinuousClock.Instant?) -> Bool
  {
    var timeout = instant.map { ContinuousClock.now.duration(to: $0) }
    if pipe == nil { timeout = min(timeout ?? Self.pipelessWait, Self.pipelessWait) }
    // A negative descriptor is passed over.
    var descriptors = [
      pollfd(fd: pipe?.reader ?? -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor?.number ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    if !isStopped.load(ordering: .acquiring) {
      _ = poll(&descriptors, nfds_t(descriptors.count), timeout.map(Self.milliseconds) ?? -1)
    }
    return !isStopped.load(ordering: .acquiring)
  }

  /// Rounded up: a wait that ends too early would be repeated at once.
  private static func milliseconds(_ duration: Duration) -> Int32 {
    let (seconds, attoseconds) = duration.components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    return Int32(
      clamping: seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
