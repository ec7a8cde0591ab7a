/// An answer with all that is sent of it.
struct Response: Sendable, Equatable {
  struct Header: Sendable, Equatable {
    var name: String
    /// Never holds a line break.
    var value: String
  }

  var status: ResponseStatus
  var headers: [Header] = []
  /// Shares the bytes of the file it comes from.
  var body: ArraySlice<UInt8> = []

  init(_ status: ResponseStatus, _ headers: [Header] = [], body: ArraySlice<UInt8> = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// A small page that says the status and nothing else.
  ///
  /// Nothing of the request stands in it, so that there is nothing to escape.
  static func plain(_ status: ResponseStatus, _ headers: [Header] = []) -> Response {
    let title = "\(status.rawValue) \(status.phrase)"
    let page = """
      <!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <title>\(title)</title>
      <h1>\(title)</h1>
      </html>

      """
    return Response(status, headers + [.contentType(MediaType.html)], body: Array(page.utf8)[...])
  }

  /// The value of the first header of that name.
  func value(of name: String) -> String? { headers.first { $0.name == name }?.value }

  /// The status line and all headers, as sent.
  func head(closes: Bool) -> [UInt8] {
    var text = "HTTP/1.1 \(status.rawValue) \(status.phrase)\r\n"
    for header in headers + Self.always { text += "\(header.name): \(header.value)\r\n" }
    // A 304 has no body, and must not claim that the file is empty.
    if status != .notModified { text += "Content-Length: \(body.count)\r\n" }
    text += "Connection: \(closes ? "close" : "keep-alive")\r\n\r\n"
    return Array(text.utf8)
  }

  /// The beginning of an event stream, which ends when the connection does.
  static let eventStream: [UInt8] = {
    var text = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
    for header in always { text += "\(header.name): \(header.value)\r\n" }
    text += "Connection: close\r\n\r\nretry: 500\n\n"
    return Array(text.utf8)
  }()

  private static let always: [Header] = [
    Header(name: "X-Content-Type-Options", value: "nosniff"),
    Header(name: "Cache-Control", value: "no-cache"),
    Header(name: "Cross-Origin-Resource-Policy", value: "same-origin"),
    Header(name: "Content-Security-Policy", value: "frame-ancestors 'self'"),
  ]
}

extension Response.Header {
  static func contentType(_ type: String) -> Self { Self(name: "Content-Type", value: type) }
  static func location(_ path: String) -> Self { Self(name: "Location", value: path) }
  static func entityTag(_ tag: String) -> Self { Self(name: "ETag", value: tag) }
  static func contentRange(_ range: String) -> Self { Self(name: "Content-Range", value: range) }
  static func allow(_ methods: String) -> Self { Self(name: "Allow", value: methods) }
  static let acceptsRanges = Self(name: "Accept-Ranges", value: "bytes")
}
