/// The names under which a browser on this machine reaches the server.
///
/// A page of another site can make a browser send requests here, and can even make its own host
/// name mean 127.0.0.1 (DNS rebinding): `Host` and `Origin` give it away.
struct LoopbackOrigin: Sendable {
  private let hosts: [[UInt8]]

  init(port: UInt16) {
    let names = ["localhost", "127.0.0.1", "[::1]"]
    let hosts = names.map { "\($0):\(port)" } + (port == 80 ? names : [])
    self.hosts = hosts.map { Array($0.utf8) }
  }

  /// Whether the value of a `Host` header is one of ours.
  func isOurs(host: some Collection<UInt8>) -> Bool { hosts.contains(host.lowercased()) }

  /// Whether there is exactly one `Host` header, and it is ours.
  func hasOurHost(_ request: RequestHead) -> Bool {
    let values = request.values(of: "host")
    return values.count == 1 && isOurs(host: values[0])
  }

  /// Whether the request was made by a page of ours, or by no page at all.
  func isSameOrigin(_ request: RequestHead) -> Bool {
    let scheme = Array("http://".utf8)
    let origins = request.values(of: "origin").allSatisfy {
      $0.starts(with: scheme) && isOurs(host: $0.dropFirst(scheme.count))
    }
    let sites = request.values(of: "sec-fetch-site").allSatisfy {
      $0.elementsEqual("same-origin".utf8) || $0.elementsEqual("none".utf8)
    }
    return origins && sites
  }
}
