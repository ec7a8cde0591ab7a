import Synchronization

/// A tree of files in memory, for tests and for what is served without being written.
public final class MemoryOutput: OutputTree {
  // A class because all who write share one tree.
  private struct Tree {
    var claimed = ClaimedPaths()
    var files: [RelativePath: [UInt8]] = [:]
  }

  private let tree = Mutex(Tree())

  /// An empty tree.
  public init() {}

  /// Everything written so far.
  public var files: [RelativePath: [UInt8]] { tree.withLock { $0.files } }

  /// Adds one file.
  public func write(_ path: RelativePath, _ bytes: [UInt8]) throws(FileError) {
    try tree.withLock { tree throws(FileError) in
      try tree.claimed.claim(path)
      tree.files[path] = bytes
    }
  }
}
