import Synchronization

/// Serves an edition of a site to the browsers on this machine, and tells them of the next one.
public final class PreviewServer: Sendable {
  /// The port it listens at.
  public let port: UInt16
  private let orders: LoopOrders
  /// Nil once it has ended.
  private let thread: Mutex<LoopThread?>

  private init(port: UInt16, orders: LoopOrders, thread: consuming sending LoopThread) {
    self.port = port
    self.orders = orders
    self.thread = Mutex(thread)
  }

  deinit { stop() }

  /// Starts to serve `content` from a thread of its own.
  ///
  /// Listens at 127.0.0.1, and ::1 where there is IPv6, and nowhere else.
  /// - Parameters:
  ///   - port: The port wanted. Where another program uses it, the next free one of 100 is taken;
  ///     0 lets the system choose.
  ///   - content: The first edition.
  ///   - limits: What clients may ask for. To allow that many connections, the process's limit on
  ///     open files is raised as far as the system lets it.
  /// - Returns: The server, which is ready for clients.
  /// - Throws: Why none of the ports can be opened.
  public static func start(
    port: UInt16, content: any PreviewContent, limits: ServerLimits = ServerLimits()
  ) throws(PreviewServerError) -> PreviewServer {
    var limits = limits
    limits.connections = DescriptorLimit.connections(atMost: limits.connections)
    let listeners = try LoopbackListeners.open(port: port)
    do {
      let orders = try LoopOrders(content: content)
      let thread = try LoopThread { [limits] in
        var loop = EventLoop(listeners: listeners, orders: orders, limits: limits)
        loop.run()
      }
      return PreviewServer(port: listeners.port, orders: orders, thread: thread)
    } catch {
      listeners.close()
      throw .refused(port: port, number: error.number)
    }
  }

  /// Where the site now shown begins: `http://localhost:8080` and its base path.
  public var address: String {
    let authority = port == 80 ? "localhost" : "localhost:\(port)"
    return "http://\(authority)" + orders.current.content.basePath
  }

  /// Serves another edition from now on, and sends every browser that listens the state of the page
  /// it shows.
  ///
  /// Returns at once. Of editions shown in quick succession, only the last may be sent.
  public func show(_ content: any PreviewContent) { orders.show(content) }

  /// Closes everything; returns when the thread has ended.
  ///
  /// May be called again, and from several threads; not from the content's own methods.
  public func stop() {
    orders.stop()
    thread.withLock { thread in
      if let running = thread.take() { running.join() }
    }
  }
}
