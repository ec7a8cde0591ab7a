#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why a socket call was refused.
struct SocketError: Error, Equatable {
  /// The value of `errno`.
  var number: Int32

  /// The refusal of the call made just before on this thread.
  static var last: SocketError { SocketError(number: errno) }
}
