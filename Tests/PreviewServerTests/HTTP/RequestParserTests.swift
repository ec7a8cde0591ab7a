import Testing

@testable import PreviewServer

@Suite struct RequestParserTests {
  private func outcome(_ text: String, limits: ServerLimits = ServerLimits())
    -> RequestParser.Outcome
  {
    var parser = RequestParser(limits: limits)
    parser.append(Array(text.utf8))
    return parser.next()
  }

  @Test func `reads a request line and headers`() throws {
    let text = "\r\nGET /x?y HTTP/1.1\r\nHOST: \t localhost:1 \t\r\nEmpty:\r\nX: a b\r\n\r\n"
    guard case .request(let request) = outcome(text) else {
      Issue.record("no request")
      return
    }
    #expect(request.method == "GET")
    #expect(request.target == Array("/x?y".utf8))
    #expect(!request.isHTTP10)
    #expect(request.headers.map(\.name) == ["host", "empty", "x"].map { Array($0.utf8) })
    #expect(request.headers.map(\.value) == ["localhost:1", "", "a b"].map { Array($0.utf8) })
  }

  @Test func `finds the same requests however the bytes are cut`() {
    let text =
      "GET /1 HTTP/1.1\r\nA: b\r\n\r\n\r\nHEAD /2 HTTP/1.0\r\n\r\nGET /3 HTTP/1.1\r\nC: d\r\n\r\n"
    for size in 1...text.utf8.count {
      var parser = RequestParser(limits: ServerLimits())
      var targets: [[UInt8]] = []
      let bytes = Array(text.utf8)
      for start in stride(from: 0, to: bytes.count, by: size) {
        parser.append(bytes[start..<min(start + size, bytes.count)])
        while case .request(let request) = parser.next() { targets.append(request.target) }
      }
      #expect(targets == ["/1", "/2", "/3"].map { Array($0.utf8) }, "pieces of \(size)")
      #expect(parser.isEmpty)
    }
  }

  @Test(arguments: ["", "G", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nA: b\r\n\r", "\r\n\r\n"])
  func `waits for the rest`(_ text: String) {
    #expect(outcome(text) == .needsMore)
  }

  @Test(arguments: [
    " GET / HTTP/1.1", "GET  / HTTP/1.1", "GET / HTTP/1.1 ", "GET /", "GET", "GET /a b HTTP/1.1",
    "G(T / HTTP/1.1", "GET\t/ HTTP/1.1", "GET / http/1.1", "GET / HTTP/11", "GET / HTTP/1.1x",
    "GET /\u{1} HTTP/1.1", "GET /\u{7F} HTTP/1.1", "GET / HTTP/1.1\nHost: a", "GET /\r HTTP/1.1",
    "GET / HTTP/1.1\r\nNo colon", "GET / HTTP/1.1\r\n: v", "GET / HTTP/1.1\r\nA : v",
    "GET / HTTP/1.1\r\n A: v", "GET / HTTP/1.1\r\nA: v\r\n folded", "GET / HTTP/1.1\r\nA: \u{0}",
    "GET / HTTP/1.1\r\nA: b\rc", "GET / HTTP/1.1\r\nA: b\nC: d", "\u{16}\u{3}\u{1}",
  ])
  func `refuses what is malformed`(_ head: String) {
    #expect(outcome(head + "\r\n\r\n") == .refused(.badRequest))
  }

  @Test(arguments: ["HTTP/2.0", "HTTP/0.9", "HTTP/1.2"])
  func `refuses other versions`(_ version: String) {
    #expect(outcome("GET / \(version)\r\n\r\n") == .refused(.versionNotSupported))
  }

  @Test func `takes a head of just the greatest size and no larger one`() {
    var limits = ServerLimits()
    let head = "GET / HTTP/1.1\r\nA: \(String(repeating: "x", count: 100))\r\n\r\n"
    limits.headBytes = head.utf8.count
    guard case .request = outcome(head, limits: limits) else {
      Issue.record("refused")
      return
    }
    limits.headBytes -= 1
    #expect(outcome(head, limits: limits) == .refused(.headerFieldsTooLarge))
    limits.headBytes -= 2
    #expect(outcome(String(head.dropLast()), limits: limits) == .refused(.headerFieldsTooLarge))
  }

  @Test func `does not wait for the end of what is too long already`() {
    let long = String(repeating: "x", count: 20_000)
    #expect(outcome("GET /" + long) == .refused(.targetTooLong))
    #expect(outcome("GET / HTTP/1.1\r\nA: " + long) == .refused(.headerFieldsTooLarge))
  }

  @Test func `counts headers and the target`() {
    func head(_ headers: Int, _ target: Int) -> String {
      "GET /\(String(repeating: "x", count: target - 1)) HTTP/1.1\r\n"
        + String(repeating: "A: b\r\n", count: headers) + "\r\n"
    }
    guard case .request = outcome(head(100, 8192)) else {
      Issue.record("refused")
      return
    }
    #expect(outcome(head(101, 1)) == .refused(.headerFieldsTooLarge))
    #expect(outcome(head(1, 8193)) == .refused(.targetTooLong))
  }
}
