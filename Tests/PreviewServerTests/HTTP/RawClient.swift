import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A client that waits for everything it reads.
final class RawClient {
  let socket: Int32
  private var unread: [UInt8] = []

  /// Connects to 127.0.0.1, or ::1.
  init(port: UInt16, isV6: Bool = false) throws {
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    socket = Self.open(isV6 ? AF_INET6 : AF_INET, kind)
    // A fault of the server shall fail a test, not hang it.
    var patience = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(
      socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    #if canImport(Darwin)
      var on: Int32 = 1
      setsockopt(socket, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
    #endif
    var v4 = sockaddr_in()
    v4.sin_family = sa_family_t(AF_INET)
    v4.sin_port = port.bigEndian
    v4.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var v6 = sockaddr_in6()
    v6.sin6_family = sa_family_t(AF_INET6)
    v6.sin6_port = port.bigEndian
    v6.sin6_addr = in6addr_loopback
    let result = isV6 ? Self.connect(socket, &v6) : Self.connect(socket, &v4)
    if result != 0 { throw Refused(number: errno) }
  }

  deinit { close(socket) }

  struct Refused: Error { var number: Int32 }

  func send(_ text: String) {
    #if canImport(Darwin)
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    let bytes = Array(text.utf8)
    #if canImport(Darwin)
      _ = Darwin.send(socket, bytes, bytes.count, flags)
    #elseif canImport(Musl)
      _ = Musl.send(socket, bytes, bytes.count, flags)
    #else
      _ = Glibc.send(socket, bytes, bytes.count, flags)
    #endif
  }

  /// Asks for a path with nothing but the headers that must be.
  func get(_ path: String, port: UInt16, _ headers: String = "", method: String = "GET") {
    send("\(method) \(path) HTTP/1.1\r\nHost: localhost:\(port)\r\n\(headers)\r\n")
  }

  func endSending() { shutdown(socket, Int32(SHUT_WR)) }

  /// Everything up to and including `end`; nil where the connection ends before.
  func read(through end: String) -> String? {
    let mark = Array(end.utf8)
    var start = 0
    while true {
      while start + mark.count <= unread.count {
        if unread[start..<start + mark.count].elementsEqual(mark) {
          return take(start + mark.count)
        }
        start += 1
      }
      guard receive() else { return nil }
    }
  }

  /// Exactly that many bytes; nil where the connection ends before.
  func read(count: Int) -> String? {
    while unread.count < count { guard receive() else { return nil } }
    return take(count)
  }

  /// Everything until the server closes.
  func readAll() -> String {
    while receive() {}
    return take(unread.count)
  }

  /// The status and body of an answer to a request with a body; nil where none comes.
  func response() -> (status: Int, head: String, body: String)? {
    guard let head = read(through: "\r\n\r\n"), let status = Int(head.dropFirst(9).prefix(3))
    else { return nil }
    let length = head.split(separator: "\r\n").first { $0.hasPrefix("Content-Length: ") }
    guard let body = read(count: length.flatMap { Int($0.dropFirst(16)) } ?? 0) else { return nil }
    return (status, head, body)
  }

  private func take(_ count: Int) -> String {
    defer { unread.removeFirst(count) }
    return String(decoding: unread.prefix(count), as: UTF8.self)
  }

  private func receive() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = recv(socket, &buffer, buffer.count, 0)
    guard count > 0 else {
      if count < 0, errno == EAGAIN { Issue.record("nothing came for a minute") }
      return false
    }
    unread += buffer[..<count]
    return true
  }

  /// Waits, reading nothing, until the server has broken the connection off.
  func waitForBreak() {
    var entry = pollfd(fd: socket, events: 0, revents: 0)
    if poll(&entry, 1, 60_000) != 1 { Issue.record("not broken off for a minute") }
  }

  private static func open(_ family: Int32, _ kind: Int32) -> Int32 {
    #if canImport(Darwin)
      Darwin.socket(family, kind, 0)
    #elseif canImport(Musl)
      Musl.socket(family, kind, 0)
    #else
      Glibc.socket(family, kind, 0)
    #endif
  }

  private static func connect<Address>(_ socket: Int32, _ address: inout Address) -> Int32 {
    withUnsafeBytes(of: &address) { bytes in
      bytes.withMemoryRebound(to: sockaddr.self) { address in
        #if canImport(Darwin)
          Darwin.connect(socket, address.baseAddress, socklen_t(bytes.count))
        #elseif canImport(Musl)
          Musl.connect(socket, address.baseAddress, socklen_t(bytes.count))
        #else
          Glibc.connect(socket, address.baseAddress, socklen_t(bytes.count))
        #endif
      }
    }
  }
}
