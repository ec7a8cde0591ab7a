#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// One client, from its first byte to its last.
///
/// A class, since it owns a socket; used on the loop's thread only. While an answer is on its way
/// nothing more is read, so that a client can make nothing pile up here but its own answer.
final class Connection {
  typealias Instant = SuspendingClock.Instant

  private enum Phase {
    /// Takes requests, one after the other.
    case serving
    /// Shows a page and is told of changes.
    case listening(page: String)
    /// Gets a last answer.
    case closing
    /// Has all; closing before it has taken note would destroy what it has not read yet.
    case lingering
    case closed
  }

  private let socket: Int32
  private let limits: ServerLimits
  private var phase = Phase.serving
  private var parser: RequestParser
  private var output = OutputQueue()
  /// The client sends nothing more.
  private var hasEnded = false
  /// Something was received since the last look for a request.
  private var mayHoldRequest = false
  /// When the phase is over, as far as no output waits.
  private var phaseEnd: Instant
  /// When the client must have taken something of the output that waits.
  private var stallEnd: Instant

  /// How long a client may take to note that it was answered for the last time.
  private static let lingeringTime = Duration.seconds(2)

  init(socket: Int32, limits: ServerLimits, now: Instant) {
    self.socket = socket
    self.limits = limits
    parser = RequestParser(limits: limits)
    phaseEnd = now + limits.idleTime
    stallEnd = phaseEnd
  }

  deinit { close() }

  var isClosed: Bool { if case .closed = phase { true } else { false } }

  /// The page a browser shows that listens for changes.
  var listensToPage: String? { if case .listening(let page) = phase { page } else { nil } }

  /// The socket and what to wait for.
  var pollEntry: pollfd {
    var events: Int32 = 0
    switch phase {
    // What was received is answered before more is, or requests could pile up without bound.
    case .serving: events = output.isEmpty && !mayHoldRequest ? Int32(POLLIN) : 0
    case .listening, .lingering: events = Int32(POLLIN)
    case .closing, .closed: break
    }
    if !output.isEmpty { events |= Int32(POLLOUT) }
    return pollfd(fd: socket, events: Int16(events), revents: 0)
  }

  /// When ``expire(_:)`` wants to be called.
  var deadline: Instant {
    if output.isEmpty { return phaseEnd }
    return listensToPage == nil ? stallEnd : min(phaseEnd, stallEnd)
  }

  /// Whether ``proceed(_:_:)`` has something to do.
  var canProceed: Bool {
    guard case .serving = phase else { return false }
    return mayHoldRequest && output.isEmpty
  }

  /// Moves bytes, as far as the socket is said to be ready.
  func transfer(_ readiness: Int16, _ now: Instant, buffer: inout [UInt8]) {
    let readiness = Int32(readiness)
    if readiness & Int32(POLLERR | POLLNVAL) != 0 { return close() }
    if readiness & Int32(POLLOUT) != 0 { flush(now) }
    if readiness & Int32(POLLIN | POLLHUP) != 0, !isClosed { receive(now, &buffer) }
  }

  /// Answers one request, if a whole one was received.
  ///
  /// One at a time: many requests sent at once must not keep other clients waiting.
  func proceed(_ host: StaticHost, _ now: Instant) {
    guard canProceed else { return }
    switch parser.next() {
    case .needsMore:
      mayHoldRequest = false
      if hasEnded { close() }
    case .refused(let status): refuse(status, now)
    case .request(let request):
      switch host.answer(request) {
      case .response(let response):
        let closes =
          request.asksToClose || request.bodyRefusal != nil || response.status.endsConnection
        answer(response, closes: closes, withBody: request.method != "HEAD", now)
      case .events(let page):
        phase = .listening(page: page)
        phaseEnd = now + limits.heartbeat
        enqueue(Response.eventStream[...], now)
        tell(host.state(ofPage: page), now)
      }
    }
  }

  /// Answers with a status and closes.
  func refuse(_ status: ResponseStatus, _ now: Instant) {
    answer(.plain(status), closes: true, withBody: true, now)
  }

  /// Sends a state to a browser that listens.
  func tell(_ state: String, _ now: Instant) {
    guard output.byteCount <= limits.waitingEventBytes else { return abort() }
    enqueue(Array("data: \(state)\n\n".utf8)[...], now)
    flush(now)
  }

  /// Does what is due when the ``deadline`` has come.
  func expire(_ now: Instant) {
    if !output.isEmpty, stallEnd <= now { return abort() }
    switch phase {
    case .serving where parser.isEmpty: close()
    case .serving: refuse(.requestTimeout, now)
    case .listening:
      phaseEnd = now + limits.heartbeat
      enqueue(Array(": \n\n".utf8)[...], now)
      flush(now)
    case .lingering: close()
    case .closing, .closed: break
    }
  }

  private func answer(_ response: Response, closes: Bool, withBody: Bool, _ now: Instant) {
    if closes { phase = .closing }
    enqueue(response.head(closes: closes)[...], now)
    if withBody { enqueue(response.body, now) }
    flush(now)
  }

  private func enqueue(_ bytes: ArraySlice<UInt8>, _ now: Instant) {
    if output.isEmpty { stallEnd = now + limits.stalledTime }
    output.append(bytes)
  }

  private func flush(_ now: Instant) {
    guard case .bytes(let count) = output.send(to: socket) else { return close() }
    if count > 0 { stallEnd = now + limits.stalledTime }
    guard output.isEmpty else { return }
    switch phase {
    case .serving: phaseEnd = now + (parser.isEmpty ? limits.idleTime : limits.headTime)
    case .closing:
      Sockets.endSending(socket)
      phase = .lingering
      phaseEnd = now + Self.lingeringTime
    case .listening, .lingering, .closed: break
    }
  }

  private func receive(_ now: Instant, _ buffer: inout [UInt8]) {
    switch Sockets.receive(socket, into: &buffer) {
    case .bytes(let count):
      guard case .serving = phase else { return }
      let isFirst = parser.isEmpty
      parser.append(buffer[..<count])
      if isFirst, !parser.isEmpty { phaseEnd = now + limits.headTime }
      mayHoldRequest = true
    case .wouldBlock: break
    case .ended:
      guard case .serving = phase else { return close() }
      hasEnded = true
      mayHoldRequest = true
    case .failed: close()
    }
  }

  /// Closes without leaving the system to deliver what was not taken.
  private func abort() {
    Sockets.dropUnsent(socket)
    close()
  }

  private func close() {
    if isClosed { return }
    phase = .closed
    closeDescriptor(socket)
  }
}

// The method above hides the system's function of the same name.
private func closeDescriptor(_ number: Int32) { _ = close(number) }
