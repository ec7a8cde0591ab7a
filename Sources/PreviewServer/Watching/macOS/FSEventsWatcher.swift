#if canImport(Darwin)
  import CoreServices
  import Darwin
  import Dispatch
  import FileTree
  // For the bridging to CFArray.
  import Foundation
  import Synchronization

  /// A watcher that macOS tells of changes.
  final class FSEventsWatcher: FileWatcher {
    // A class because it owns the stream.
    private let receiver: FSEventsReceiver
    private let queue: DispatchQueue
    private let isRunning = Mutex(true)
    // C boundary: the system's handle of the stream, used only on `queue` once it has started.
    nonisolated(unsafe) private let stream: FSEventStreamRef

    /// Watches from now on; nil when the system refuses.
    init?(_ tree: WatchedTree) {
      // Events name real paths, with the links on the way to the root resolved.
      guard let resolved = realpath(tree.root, nil) else { return nil }
      defer { free(resolved) }
      let root = String(cString: resolved)
      let queue = DispatchQueue(label: "sinew.watching")
      let receiver = FSEventsReceiver(
        WatchedTree(root: root, folders: tree.folders), queue: queue)
      var context = FSEventStreamContext(
        version: 0, info: Unmanaged.passUnretained(receiver).toOpaque(), retain: nil, release: nil,
        copyDescription: nil)
      let flags =
        UInt32(kFSEventStreamCreateFlagFileEvents) | UInt32(kFSEventStreamCreateFlagNoDefer)
        | UInt32(kFSEventStreamCreateFlagWatchRoot)
      let stream = FSEventStreamCreate(
        kCFAllocatorDefault,
        { _, info, count, paths, flags, _ in
          guard let info else { return }
          // Without kFSEventStreamCreateFlagUseCFTypes the paths are C strings.
          let paths = paths.assumingMemoryBound(to: UnsafePointer<CChar>.self)
          let receiver = Unmanaged<FSEventsReceiver>.fromOpaque(info).takeUnretainedValue()
          receiver.receive((0..<count).map { (String(cString: paths[$0]), flags[$0]) })
        },
        &context, [root] as CFArray, FSEventStreamEventId(kFSEventStreamEventIdSinceNow), 0.005,
        FSEventStreamCreateFlags(flags))
      guard let stream else { return nil }
      FSEventStreamSetDispatchQueue(stream, queue)
      guard FSEventStreamStart(stream) else {
        FSEventStreamInvalidate(stream)
        FSEventStreamRelease(stream)
        return nil
      }
      self.receiver = receiver
      self.queue = queue
      self.stream = stream
    }

    deinit { stop() }

    func next() async -> FileChanges? { await receiver.changes.next() }

    func stop() {
      receiver.changes.stop()
      let wasRunning = isRunning.withLock { isRunning in
        defer { isRunning = false }
        return isRunning
      }
      guard wasRunning else { return }
      // On the queue no call of the receiver is under way, and none comes after it.
      queue.sync {
        FSEventStreamStop(stream)
        FSEventStreamInvalidate(stream)
        FSEventStreamRelease(stream)
      }
    }
  }
#endif
