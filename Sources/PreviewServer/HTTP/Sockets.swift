#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The socket calls of this module in one place, with what differs between the systems.
///
/// Sockets neither block, nor outlive an `exec`, nor raise SIGPIPE.
enum Sockets {
  enum Transfer: Equatable {
    case bytes(Int)
    /// Nothing can be moved now.
    case wouldBlock
    /// The other side has closed its end.
    case ended
    case failed
  }

  /// A new TCP socket, or the error number.
  static func open(_ family: Int32) -> Result<Int32, SocketError> {
    #if canImport(Glibc)
      let number = socket(family, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let number = socket(family, SOCK_STREAM, 0)
    #endif
    guard number >= 0 else { return .failure(.last) }
    prepare(number)
    return .success(number)
  }

  /// The next connection that waits at a listening socket, or the error number.
  static func accept(_ listener: Int32) -> Result<Int32, SocketError> {
    #if canImport(Darwin)
      let number = Darwin.accept(listener, nil, nil)
    #elseif canImport(Musl)
      let number = Musl.accept(listener, nil, nil)
    #else
      let number = Glibc.accept(listener, nil, nil)
    #endif
    guard number >= 0 else { return .failure(.last) }
    prepare(number)
    // An answer is sent at once, never held back to be joined with a later one.
    set(number, Int32(IPPROTO_TCP), TCP_NODELAY)
    return .success(number)
  }

  /// Switches an option on, if the system knows it.
  static func set(_ socket: Int32, _ level: Int32, _ option: Int32) {
    var on: Int32 = 1
    _ = setsockopt(socket, level, option, &on, socklen_t(MemoryLayout<Int32>.size))
  }

  static func receive(_ socket: Int32, into buffer: inout [UInt8]) -> Transfer {
    let count = buffer.withUnsafeMutableBytes { recv(socket, $0.baseAddress, $0.count, 0) }
    return count == 0 ? .ended : outcome(count)
  }

  static func send(_ socket: Int32, _ bytes: ArraySlice<UInt8>) -> Transfer {
    #if canImport(Darwin)
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    return outcome(
      bytes.withUnsafeBytes { buffer in
        #if canImport(Darwin)
          Darwin.send(socket, buffer.baseAddress, buffer.count, flags)
        #elseif canImport(Musl)
          Musl.send(socket, buffer.baseAddress, buffer.count, flags)
        #else
          Glibc.send(socket, buffer.baseAddress, buffer.count, flags)
        #endif
      })
  }

  /// Says that no more will be sent, while the other side may still be heard.
  static func endSending(_ socket: Int32) { _ = shutdown(socket, Int32(SHUT_WR)) }

  /// Makes a later close drop what was not yet delivered.
  static func dropUnsent(_ socket: Int32) {
    var option = linger(l_onoff: 1, l_linger: 0)
    _ = setsockopt(socket, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
  }

  private static func outcome(_ count: Int) -> Transfer {
    if count >= 0 { return .bytes(count) }
    return [EAGAIN, EWOULDBLOCK, EINTR].contains(errno) ? .wouldBlock : .failed
  }

  // Not at once with accept4 or SOCK_CLOEXEC: the former is not visible to Swift, macOS has neither.
  private static func prepare(_ socket: Int32) {
    _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
    _ = fcntl(socket, F_SETFL, O_NONBLOCK)
    #if canImport(Darwin)
      set(socket, SOL_SOCKET, SO_NOSIGPIPE)
    #endif
  }
}
