#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Listening sockets at one port of 127.0.0.1 and, where the machine has it, ::1.
///
/// Never at any other address: what is previewed is nobody else's business.
struct LoopbackListeners: Sendable {
  let sockets: [Int32]
  let port: UInt16

  /// How many ports after the wanted one are tried.
  private static let furtherPorts: UInt16 = 100

  /// Listens at `port` or the next one that no other program uses; 0 lets the system choose.
  ///
  /// Both addresses get the same port, or a browser that prefers the other one would see a
  /// stranger.
  static func open(port first: UInt16) throws(PreviewServerError) -> LoopbackListeners {
    let last = first > .max - furtherPorts ? .max : first + furtherPorts
    for candidate in first...last {
      let port = first == 0 ? 0 : candidate
      switch attempt(port: port) {
      case .success(let listeners): return listeners
      case .failure(let error) where error.number == EADDRINUSE: continue
      case .failure(let error): throw .refused(port: port, number: error.number)
      }
    }
    throw .noFreePort(from: first, to: last)
  }

  func close() {
    for socket in sockets { _ = closeDescriptor(socket) }
  }

  private static func attempt(port: UInt16) -> Result<LoopbackListeners, SocketError> {
    let first: Int32
    switch listen(AF_INET, port: port) {
    case .success(let socket): first = socket
    case .failure(let error): return .failure(error)
    }
    let port = boundPort(of: first)
    switch listen(AF_INET6, port: port) {
    case .success(let second):
      return .success(LoopbackListeners(sockets: [first, second], port: port))
    case .failure(let error) where [EAFNOSUPPORT, EADDRNOTAVAIL].contains(error.number):
      return .success(LoopbackListeners(sockets: [first], port: port))
    case .failure(let error):
      _ = closeDescriptor(first)
      return .failure(error)
    }
  }

  private static func listen(_ family: Int32, port: UInt16) -> Result<Int32, SocketError> {
    Sockets.open(family).flatMap { socket in
      // A port whose last connections are still being forgotten may be used again.
      Sockets.set(socket, SOL_SOCKET, SO_REUSEADDR)
      let bound = family == AF_INET ? bindV4(socket, port) : bindV6(socket, port)
      guard bound == 0, listenAt(socket, SOMAXCONN) == 0 else {
        let error = SocketError.last
        _ = closeDescriptor(socket)
        return .failure(error)
      }
      return .success(socket)
    }
  }

  private static func bindV4(_ socket: Int32, _ port: UInt16) -> Int32 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return bindTo(socket, &address)
  }

  private static func bindV6(_ socket: Int32, _ port: UInt16) -> Int32 {
    Sockets.set(socket, Int32(IPPROTO_IPV6), IPV6_V6ONLY)
    var address = sockaddr_in6()
    address.sin6_family = sa_family_t(AF_INET6)
    address.sin6_port = port.bigEndian
    address.sin6_addr = in6addr_loopback
    return bindTo(socket, &address)
  }

  private static func bindTo<Address>(_ socket: Int32, _ address: inout Address) -> Int32 {
    withUnsafeBytes(of: &address) { bytes in
      bytes.withMemoryRebound(to: sockaddr.self) {
        bind(socket, $0.baseAddress, socklen_t(bytes.count))
      }
    }
  }

  private static func boundPort(of socket: Int32) -> UInt16 {
    var address = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = withUnsafeMutableBytes(of: &address) { bytes in
      bytes.withMemoryRebound(to: sockaddr.self) { getsockname(socket, $0.baseAddress, &length) }
    }
    return UInt16(bigEndian: address.sin_port)
  }
}

// The methods above hide the system's functions of the same names.
private func closeDescriptor(_ number: Int32) -> Int32 { close(number) }
private func listenAt(_ socket: Int32, _ backlog: Int32) -> Int32 { listen(socket, backlog) }
