/// Bytes on their way to a client.
struct OutputQueue {
  private var chunks: [ArraySlice<UInt8>] = []
  private(set) var byteCount = 0

  /// Below this it is cheaper to copy a body behind its head than to send it by itself.
  private static let joinedBytes = 64 * 1024

  var isEmpty: Bool { byteCount == 0 }

  mutating func append(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    byteCount += bytes.count
    if let last = chunks.last, last.count + bytes.count <= Self.joinedBytes {
      chunks[chunks.count - 1] += bytes
    } else {
      chunks.append(bytes)
    }
  }

  /// Sends as much as the socket takes, a slice further each time and never copied; `.bytes` says
  /// how much that was.
  mutating func send(to socket: Int32) -> Sockets.Transfer {
    var sent = 0
    while let chunk = chunks.first {
      switch Sockets.send(socket, chunk) {
      case .bytes(let count):
        sent += count
        byteCount -= count
        chunks[0] = chunk.dropFirst(count)
        if chunks[0].isEmpty { chunks.removeFirst() }
      case .wouldBlock: return .bytes(sent)
      case .ended, .failed: return .failed
      }
    }
    return .bytes(sent)
  }
}
