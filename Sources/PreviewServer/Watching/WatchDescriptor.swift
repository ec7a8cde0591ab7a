#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open file, closed when the last owner lets go of it.
final class WatchDescriptor: Sendable {
  // A class because the watcher and its thread share it.
  let number: Int32

  /// Takes what a system call returned; nil when that is -1.
  init?(_ number: Int32) {
    guard number >= 0 else { return nil }
    self.number = number
  }

  deinit { _ = close(number) }
}
