import FileTree
import Synchronization

/// Counts what is written on its way to the folder.
final class CountingOutput: OutputTree {
  private let writer: OutputWriter
  private let total = Atomic<Int>(0)

  init(_ writer: OutputWriter) { self.writer = writer }

  /// Bytes so far.
  var bytes: Int { total.load(ordering: .relaxed) }

  func write(_ path: RelativePath, _ bytes: [UInt8]) throws(FileError) {
    total.add(bytes.count, ordering: .relaxed)
    try writer.write(path, bytes)
  }
}
