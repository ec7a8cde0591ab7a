#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A thread of the system's, for work that waits in system calls.
///
/// Swift's own threads are few, and a rebuild keeps them busy.
struct LoopThread: ~Copyable {
  private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private let thread: pthread_t

  /// Starts the work.
  init(_ body: @escaping @Sendable () -> Void) throws(SocketError) {
    let work = Unmanaged.passRetained(Work(body))
    #if canImport(Darwin)
      var started: pthread_t?
      let result = pthread_create(
        &started, nil,
        {
          Unmanaged<Work>.fromOpaque($0).takeRetainedValue().body()
          return nil
        }, work.toOpaque())
      guard result == 0, let started else {
        work.release()
        throw SocketError(number: result)
      }
    #else
      var started = pthread_t()
      let result = pthread_create(
        &started, nil,
        { argument in
          if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body() }
          return nil
        }, work.toOpaque())
      guard result == 0 else {
        work.release()
        throw SocketError(number: result)
      }
    #endif
    thread = started
  }

  /// Waits until the work has ended; to be called once.
  consuming func join() { _ = pthread_join(thread, nil) }
}
