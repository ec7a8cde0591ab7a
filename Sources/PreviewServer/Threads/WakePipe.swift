#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A pipe to oneself: ends a wait for sockets from another thread.
///
/// A class, since both threads hold on to it and the last one closes it: an end that were closed
/// earlier could by then be somebody else's file.
final class WakePipe: Sendable {
  let reader: Int32
  private let writer: Int32

  init() throws(SocketError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .last }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (reader, writer) = (ends[0], ends[1])
  }

  deinit {
    _ = close(reader)
    _ = close(writer)
  }

  /// Wakes the waiting thread, or keeps it from falling asleep.
  func wake() {
    var byte: UInt8 = 0
    // A full pipe wakes just as well.
    _ = write(writer, &byte, 1)
  }

  /// Forgets all calls of ``wake()`` so far.
  func clear() {
    var bytes = [UInt8](repeating: 0, count: 512)
    while read(reader, &bytes, bytes.count) == bytes.count {}
  }
}
