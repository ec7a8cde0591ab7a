import PreviewServer
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

@Suite struct PreviewServerTests {
  private let content = MemoryContent.site

  private func started(
    _ content: MemoryContent = .site, _ adjust: (inout ServerLimits) -> Void = { _ in }
  ) throws -> PreviewServer {
    var limits = ServerLimits()
    adjust(&limits)
    return try PreviewServer.start(port: 0, content: content, limits: limits)
  }

  /// A file too large for the buffers between server and client.
  private var large: MemoryContent {
    var content = MemoryContent.site
    content.files["large.bin"] = [UInt8](repeating: UInt8(ascii: "x"), count: 20_000_000)
    return content
  }

  @Test(arguments: [false, true])
  func `serves at both loopback addresses`(_ isV6: Bool) throws {
    let server = try started()
    let client = try RawClient(port: server.port, isV6: isV6)
    client.get("/a/", port: server.port)
    let response = try #require(client.response())
    #expect(response.status == 200)
    #expect(response.body == "page a")
    #expect(response.head.contains("\r\nConnection: keep-alive\r\n"))
    #expect(server.address == "http://localhost:\(server.port)/")
  }

  @Test func `refuses a hostile request and closes`() throws {
    let server = try started()
    let ours = "Host: localhost:\(server.port)\r\n"
    let requests: [(String, Int)] = [
      ("GET / HTTP/1.1\r\n\r\n", 403), ("GET / HTTP/1.0\r\n\r\n", 403),
      ("GET / HTTP/1.1\r\nHost: evil.example:\(server.port)\r\n\r\n", 403),
      ("GET / HTTP/1.1\r\n\(ours)\(ours)\r\n", 403),
      ("GET /.sinew/events?page=/ HTTP/1.1\r\n\(ours)Origin: http://evil.example\r\n\r\n", 403),
      ("GET http://localhost:\(server.port)/ HTTP/1.1\r\n\(ours)\r\n", 400),
      ("GET /%00 HTTP/1.1\r\n\(ours)\r\n", 400), ("GET / HTTP/3.0\r\n\(ours)\r\n", 505),
      ("GET / HTTP/1.1\n\(ours)\n\n\r\n\r\n", 400),
      ("GET / HTTP/1.1\r\n\(ours)Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
      ("POST / HTTP/1.1\r\n\(ours)Content-Length: 5\r\n\r\nGET /", 405),
      ("GET / HTTP/1.1\r\n\(ours)Content-Length: 5\r\n\r\nGET /", 413),
      ("GET / HTTP/1.1\r\nA: \(String(repeating: "x", count: 100_000))\r\n\r\n", 431),
      ("GET /\(String(repeating: "x", count: 100_000)) HTTP/1.1\r\n\r\n", 414),
      ("\u{16}\u{3}\u{1}\u{2}", 400),
    ]
    for (request, status) in requests {
      let client = try RawClient(port: server.port)
      client.send(request)
      let answer = client.readAll()
      #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(request.prefix(60))")
      #expect(answer.contains("\r\nConnection: close\r\n"))
      #expect(answer.split(separator: "HTTP/1.1 ").count == 1, "answered more than once")
    }
  }

  @Test func `answers requests sent at once in order, on one connection`() throws {
    let server = try started(large)
    let client = try RawClient(port: server.port)
    for path in ["/a/", "/large.bin", "/nothing", "/a", "/style.css"] {
      client.get(path, port: server.port)
    }
    client.get("/a/", port: server.port, method: "HEAD")
    client.get("/", port: server.port, "Connection: close\r\n")
    for (status, count) in [(200, 6), (200, 20_000_000), (404, 8), (301, 0), (200, 3)] {
      let response = try #require(client.response())
      #expect(response.status == status)
      #expect(response.body.utf8.count == count)
    }
    let head = try #require(client.read(through: "\r\n\r\n"))
    #expect(head.contains("\r\nContent-Length: 6\r\n"))
    let last = try #require(client.response())
    #expect(last.body == "home")
    #expect(last.head.contains("\r\nConnection: close\r\n"))
    #expect(client.readAll().isEmpty)
  }

  @Test func `answers a thousand requests sent at once`() throws {
    let server = try started()
    let client = try RawClient(port: server.port)
    let request = "GET /a/ HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n"
    client.send(String(repeating: request, count: 1000))
    client.endSending()
    #expect(client.readAll().split(separator: "page a").count == 1000)
  }

  @Test func `answers a client that has finished sending`() throws {
    let server = try started()
    let client = try RawClient(port: server.port)
    client.get("/a/", port: server.port)
    client.get("/", port: server.port)
    client.endSending()
    let answers = client.readAll()
    #expect(answers.contains("page a"))
    #expect(answers.hasSuffix("home"))
  }

  @Test func `speaks HTTP 1 dot 0`() throws {
    let server = try started()
    let client = try RawClient(port: server.port)
    client.send("GET / HTTP/1.0\r\nHost: localhost:\(server.port)\r\n\r\n")
    #expect(client.readAll().hasSuffix("\r\nConnection: close\r\n\r\nhome"))
  }

  @Test func `gives up on a head that does not end`() throws {
    let server = try started { $0.headTime = .milliseconds(50) }
    let client = try RawClient(port: server.port)
    client.send("GET / HTTP/1.1\r\nHost:")
    #expect(client.readAll().hasPrefix("HTTP/1.1 408 "))
  }

  @Test func `closes a connection without requests`() throws {
    let server = try started { $0.idleTime = .milliseconds(50) }
    let silent = try RawClient(port: server.port)
    #expect(silent.readAll().isEmpty)
    let done = try RawClient(port: server.port)
    done.get("/", port: server.port)
    #expect(done.response()?.status == 200)
    #expect(done.readAll().isEmpty)
  }

  @Test func `cuts off a client that takes nothing`() throws {
    let server = try started(large) { $0.stalledTime = .milliseconds(50) }
    let client = try RawClient(port: server.port)
    client.get("/large.bin", port: server.port)
    client.waitForBreak()
    #expect(client.readAll().utf8.count < 20_000_000)
  }

  @Test func `goes on when a client leaves before it has all`() throws {
    let server = try started(large)
    for _ in 0..<20 {
      let client = try RawClient(port: server.port)
      client.get("/large.bin", port: server.port)
      _ = client.read(count: 1000)
    }
    let client = try RawClient(port: server.port)
    client.get("/", port: server.port)
    #expect(client.response()?.body == "home")
  }

  @Test func `tells each browser of its own page, at once and at each edition`() throws {
    let server = try started()
    let client = try RawClient(port: server.port)
    client.get("/.sinew/events?page=%2Fa%2F", port: server.port)
    let head = try #require(client.read(through: "\r\n\r\n"))
    #expect(head.contains("\r\nContent-Type: text/event-stream\r\n"))
    #expect(!head.contains("Content-Length"))
    #expect(client.read(through: "\n\n") == "retry: 500\n\n")
    #expect(client.read(through: "\n\n") == "data: {\"edition\":1,\"page\":\"a/index.html\"}\n\n")
    server.show(MemoryContent(["index.html": "new"], edition: 2))
    #expect(client.read(through: "\n\n") == "data: {\"edition\":2,\"page\":\"a/index.html\"}\n\n")
    let reader = try RawClient(port: server.port)
    reader.get("/", port: server.port)
    #expect(reader.response()?.body == "new")
    server.stop()
    #expect(client.readAll().isEmpty)
  }

  @Test func `gives signs of life to a browser that listens`() throws {
    let server = try started { $0.heartbeat = .milliseconds(20) }
    let client = try RawClient(port: server.port)
    client.get("/.sinew/events?page=/", port: server.port)
    #expect(client.read(through: "\n\n: \n\n: \n\n") != nil)
  }

  @Test func `cuts off a listener that takes nothing`() throws {
    let server = try started { $0.waitingEventBytes = 1000 }
    let client = try RawClient(port: server.port)
    let page = "/" + String(repeating: "x", count: 7000)
    client.get("/.sinew/events?page=\(page)", port: server.port)
    _ = client.read(through: "\r\n\r\n")
    var entry = pollfd(fd: client.socket, events: 0, revents: 0)
    var edition = 1
    while poll(&entry, 1, 1) == 0, edition < 20_000 {
      edition += 1
      server.show(MemoryContent(edition: edition))
    }
    #expect(edition < 20_000)
  }

  @Test func `holds idle and slow clients while others are served`() throws {
    let server = try started()
    let listeners = try (0..<200).map { _ in try RawClient(port: server.port) }
    let slow = try (0..<50).map { _ in try RawClient(port: server.port) }
    for client in listeners { client.get("/.sinew/events?page=/", port: server.port) }
    for client in slow { client.send("GET /a/ HTTP/1.1\r\nHost: local") }
    for client in listeners { _ = client.read(through: "}\n\n") }
    let client = try RawClient(port: server.port)
    for _ in 0..<100 {
      client.get("/", port: server.port)
      #expect(client.response()?.body == "home")
    }
    server.show(MemoryContent(["a/index.html": "new"], edition: 2))
    for client in listeners {
      #expect(client.read(through: "\n\n")?.contains("\"edition\":2") == true)
    }
    for client in slow {
      client.send("host:\(server.port)\r\n\r\n")
      #expect(client.response()?.body == "new")
    }
  }

  @Test func `tells clients that are too many`() throws {
    let server = try started { $0.connections = 2 }
    let held = try (0..<2).map { _ in try RawClient(port: server.port) }
    for client in held {
      client.get("/", port: server.port)
      #expect(client.response()?.status == 200)
    }
    let surplus = try RawClient(port: server.port)
    surplus.get("/", port: server.port)
    #expect(surplus.readAll().hasPrefix("HTTP/1.1 503 "))
    for client in held {
      client.get("/", port: server.port)
      #expect(client.response()?.status == 200)
    }
  }

  @Test func `takes the next port where one is taken`() throws {
    let first = try started()
    let second = try PreviewServer.start(port: first.port, content: content)
    #expect(second.port > first.port)
    for server in [first, second] {
      let client = try RawClient(port: server.port)
      client.get("/", port: server.port)
      #expect(client.response()?.status == 200)
    }
  }

  @Test func `ends at once and gives the port back`() throws {
    let first = try started()
    let client = try RawClient(port: first.port)
    client.get("/", port: first.port)
    #expect(client.response()?.status == 200)
    first.stop()
    first.stop()
    #expect(client.readAll().isEmpty)
    #expect(throws: RawClient.Refused.self) { try RawClient(port: first.port) }
    let second = try PreviewServer.start(port: first.port, content: content)
    #expect(second.port == first.port)
  }

  #if os(Linux)
    /// The open sockets of this process at a local port.
    private func sockets(at port: UInt16) -> Int {
      (0..<Int32(4096)).count { number in
        var address = sockaddr_in6()
        var length = socklen_t(MemoryLayout<sockaddr_in6>.size)
        let result = withUnsafeMutableBytes(of: &address) { bytes in
          bytes.withMemoryRebound(to: sockaddr.self) {
            getsockname(number, $0.baseAddress, &length)
          }
        }
        // The port lies at the same place in both kinds of address.
        return result == 0 && UInt16(bigEndian: address.sin6_port) == port
          && [AF_INET, AF_INET6].contains(Int32(address.sin6_family))
      }
    }

    @Test func `leaves nothing open after many quick connections`() throws {
      let server = try started()
      let listeners = sockets(at: server.port)
      for turn in 0..<1000 {
        let client = try RawClient(port: server.port)
        if turn % 3 == 0 { client.send("GET / HT") }
        if turn % 3 == 1 { client.get("/.sinew/events?page=/", port: server.port) }
      }
      let last = try RawClient(port: server.port)
      for _ in 0..<3 {
        last.get("/", port: server.port)
        #expect(last.response()?.status == 200)
      }
      #expect(sockets(at: server.port) == listeners + 1)
      server.stop()
      #expect(sockets(at: server.port) == 0)
    }
  #endif
}
