#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open file or folder, closed when its owner lets go of it.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  deinit { _ = close(number) }

  /// Hands the open file over to the caller, who has to close it.
  consuming func release() -> Int32 {
    let number = number
    discard self
    return number
  }

  /// Closes a file that was written: network file systems report a full disk only here.
  consuming func finish() throws(SystemError) {
    // An interrupted close has closed the descriptor on Linux and macOS; repeating it could hit
    // another thread's file.
    if close(release()) != 0, errno != EINTR { throw .last }
  }
}
