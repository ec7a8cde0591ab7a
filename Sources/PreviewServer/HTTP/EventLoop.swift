#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Serves all clients from one thread, which waits with poll(2) for whatever comes first.
struct EventLoop {
  private typealias Instant = Connection.Instant

  private let listeners: LoopbackListeners
  private let orders: LoopOrders
  private let limits: ServerLimits
  private var host: StaticHost
  private var edition = 0
  private var connections: [Connection] = []
  /// Until when no connection is accepted, since the system had no room for one.
  private var acceptPause: Instant
  private var buffer = [UInt8](repeating: 0, count: 64 * 1024)

  /// How many connections too many are held at a time, only to be told so.
  private static let refusedConnections = 32
  /// How many connections are accepted before the others have their turn.
  private static let acceptsPerTurn = 64

  init(listeners: LoopbackListeners, orders: LoopOrders, limits: ServerLimits) {
    self.listeners = listeners
    self.orders = orders
    self.limits = limits
    host = StaticHost(
      content: orders.current.content, origin: LoopbackOrigin(port: listeners.port))
    acceptPause = SuspendingClock.now
  }

  /// Serves until it is told to stop, and closes everything.
  mutating func run() {
    defer {
      connections = []
      listeners.close()
    }
    while true {
      var entries = pollEntries()
      wait(&entries)
      let now = SuspendingClock.now
      if entries[0].revents != 0 { orders.pipe.clear() }
      let state = orders.current
      if state.isStopping { return }
      if state.edition != edition { show(state, now) }
      serve(entries.dropFirst(1 + listeners.sockets.count), now)
      connections.removeAll { $0.isClosed }
      for entry in entries[1...listeners.sockets.count] where entry.revents != 0 {
        accept(entry.fd, now)
      }
    }
  }

  /// The pipe, the listeners, then the connections in order.
  private func pollEntries() -> [pollfd] {
    let hasRoom = connections.count < limits.connections + Self.refusedConnections
    let accepts = hasRoom && acceptPause <= SuspendingClock.now
    let events = Int16(POLLIN)
    return [pollfd(fd: orders.pipe.reader, events: events, revents: 0)]
      + listeners.sockets.map { pollfd(fd: $0, events: accepts ? events : 0, revents: 0) }
      + connections.map(\.pollEntry)
  }

  private func wait(_ entries: inout [pollfd]) {
    let count = poll(&entries, nfds_t(entries.count), timeout)
    guard count < 0 else { return }
    for index in entries.indices { entries[index].revents = 0 }
    // Out of memory: nothing else to do than to try again, but not at once.
    if errno != EINTR { _ = poll(nil, 0, 10) }
  }

  /// The time to the first deadline, in milliseconds rounded up; -1 for none.
  private var timeout: Int32 {
    if connections.contains(where: \.canProceed) { return 0 }
    let now = SuspendingClock.now
    var deadlines = connections.lazy.map(\.deadline).min()
    if acceptPause > now { deadlines = min(deadlines ?? acceptPause, acceptPause) }
    guard let first = deadlines else { return -1 }
    let milliseconds = max(.zero, now.duration(to: first)) / Duration.milliseconds(1)
    return Int32(min(milliseconds.rounded(.up), 60_000))
  }

  private mutating func show(_ state: LoopOrders.State, _ now: Instant) {
    edition = state.edition
    host = StaticHost(content: state.content, origin: host.origin)
    var states: [String: String] = [:]
    for connection in connections {
      guard let page = connection.listensToPage else { continue }
      let state = states[page] ?? host.state(ofPage: page)
      states[page] = state
      connection.tell(state, now)
    }
  }

  private mutating func serve(_ entries: ArraySlice<pollfd>, _ now: Instant) {
    for (connection, entry) in zip(connections, entries) {
      if entry.revents != 0, !connection.isClosed {
        connection.transfer(entry.revents, now, buffer: &buffer)
      }
      connection.proceed(host, now)
      if !connection.isClosed, connection.deadline <= now { connection.expire(now) }
    }
  }

  private mutating func accept(_ listener: Int32, _ now: Instant) {
    for _ in 0..<Self.acceptsPerTurn {
      switch Sockets.accept(listener) {
      case .success(let socket):
        let connection = Connection(socket: socket, limits: limits, now: now)
        if connections.count >= limits.connections { connection.refuse(.serviceUnavailable, now) }
        connections.append(connection)
      case .failure(let error) where [EAGAIN, EWOULDBLOCK].contains(error.number): return
      // The client has left before it was greeted.
      case .failure(let error) where [EINTR, ECONNABORTED, EPROTO].contains(error.number): continue
      case .failure:
        // No descriptor is free: the connection waits, and asking again at once would never end.
        acceptPause = now + .milliseconds(100)
        return
      }
    }
  }
}
