/// How much one client, and all of them together, may ask of the server.
public struct ServerLimits: Sendable, Hashable {
  /// The longest request line with all headers, in bytes; longer ones are answered with 431.
  public var headBytes = 16 * 1024
  /// The most headers of a request; more are answered with 431.
  public var headers = 100
  /// The longest request target (path and query), in bytes; longer ones are answered with 414.
  public var targetBytes = 8 * 1024
  /// The most open connections, fewer where the system allows fewer open files; further ones are
  /// answered with 503.
  public var connections = 2048
  /// The time to send a whole head, from its first byte; then 408.
  public var headTime: Duration = .seconds(10)
  /// The time a connection may stay open without a request.
  public var idleTime: Duration = .seconds(30)
  /// The time after which a client that takes nothing of what it asked for is cut off.
  public var stalledTime: Duration = .seconds(30)
  /// The time between two signs of life to a browser that listens for changes.
  public var heartbeat: Duration = .seconds(15)
  /// The most bytes that may wait for a browser that listens for changes; then it is cut off, and
  /// connects again when it can.
  public var waitingEventBytes = 1_000_000

  /// The limits for a preview on one's own machine.
  public init() {}
}
