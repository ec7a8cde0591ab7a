/// Finds request heads in the bytes a client sends, however they are cut (RFC 9112).
///
/// Strict where leniency has let requests be read in two ways: lines end with CR LF, blanks stand
/// only where they must, headers are never folded.
struct RequestParser {
  enum Outcome: Equatable {
    case needsMore
    case request(RequestHead)
    /// Nothing after this can be understood: answer and close.
    case refused(ResponseStatus)
  }

  private let limits: ServerLimits
  private var bytes: [UInt8] = []
  /// How many of `bytes` are known to hold no end of a head.
  private var searched = 0

  init(limits: ServerLimits) { self.limits = limits }

  /// Whether nothing waits to be read.
  var isEmpty: Bool { bytes.isEmpty }

  mutating func append(_ received: some Collection<UInt8>) {
    bytes.append(contentsOf: received)
    // A client may send empty lines between requests.
    while bytes.starts(with: Self.lineEnd) { bytes.removeFirst(2) }
  }

  /// Takes the next request out of what was received.
  mutating func next() -> Outcome {
    guard let first = bytes.first else { return .needsMore }
    // Not HTTP at all, such as the greeting of TLS: no use in waiting for the end.
    guard first.isTokenCharacter || first == 0x0D else { return .refused(.badRequest) }
    guard let end = headEnd() else {
      return bytes.count > limits.headBytes ? .refused(overflow) : .needsMore
    }
    let size = end + 2 * Self.lineEnd.count
    guard size <= limits.headBytes else { return .refused(overflow) }
    let head = bytes[..<end]
    defer {
      bytes.removeFirst(size)
      while bytes.starts(with: Self.lineEnd) { bytes.removeFirst(2) }
      searched = 0
    }
    return parse(head)
  }

  private static let lineEnd: [UInt8] = [0x0D, 0x0A]

  /// Where the empty line that ends the head begins, its first line end included.
  private mutating func headEnd() -> Int? {
    var start = searched
    while start + 3 < bytes.count {
      if bytes[start] == 0x0D, bytes[start..<start + 4].elementsEqual([0x0D, 0x0A, 0x0D, 0x0A]) {
        return start
      }
      start += 1
    }
    searched = start
    return nil
  }

  private var overflow: ResponseStatus {
    bytes.prefix(limits.headBytes).contains(0x0A) ? .headerFieldsTooLarge : .targetTooLong
  }

  private func parse(_ head: ArraySlice<UInt8>) -> Outcome {
    var lines = Self.lines(of: head)[...]
    guard let line = lines.popFirst() else { return .refused(.badRequest) }
    let parts = line.split(separator: 0x20, omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[0].isEmpty, parts[0].allSatisfy(\.isTokenCharacter),
      !parts[1].isEmpty, !parts[1].contains(where: \.isControl)
    else { return .refused(.badRequest) }
    guard parts[1].count <= limits.targetBytes else { return .refused(.targetTooLong) }
    guard let isHTTP10 = Self.isHTTP10(parts[2]) else {
      return .refused(Self.isVersion(parts[2]) ? .versionNotSupported : .badRequest)
    }
    guard lines.count <= limits.headers else { return .refused(.headerFieldsTooLarge) }
    var request = RequestHead(
      method: String(decoding: parts[0], as: UTF8.self), target: Array(parts[1]),
      isHTTP10: isHTTP10)
    for line in lines {
      guard let header = Self.header(line) else { return .refused(.badRequest) }
      request.headers.append(header)
    }
    return .request(request)
  }

  private static func lines(of head: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = head
    while let end = rest.indices.first(where: {
      rest[$0] == 0x0D && rest[$0...].starts(with: lineEnd)
    }) {
      lines.append(rest[..<end])
      rest = rest[(end + 2)...]
    }
    return lines + [rest]
  }

  private static func isHTTP10(_ version: ArraySlice<UInt8>) -> Bool? {
    if version.elementsEqual("HTTP/1.1".utf8) { return false }
    return version.elementsEqual("HTTP/1.0".utf8) ? true : nil
  }

  private static func isVersion(_ text: ArraySlice<UInt8>) -> Bool {
    let digits = text.dropFirst(5)
    return text.starts(with: "HTTP/".utf8) && digits.count == 3
      && digits.elementsEqual([digits.first, UInt8(ascii: "."), digits.last].compactMap(\.self))
      && digits.first?.isDigit == true && digits.last?.isDigit == true
  }

  private static func header(_ line: ArraySlice<UInt8>) -> RequestHead.Header? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = line[..<colon]
    let value = line[(colon + 1)...].trimmingBlanks()
    // A blank before the colon or at the line's start (a folded line) is no token character.
    guard !name.isEmpty, name.allSatisfy(\.isTokenCharacter),
      !value.contains(where: { $0.isControl && $0 != 0x09 })
    else { return nil }
    return RequestHead.Header(name: name.lowercased(), value: Array(value))
  }
}
