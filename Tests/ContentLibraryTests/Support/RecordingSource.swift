import FileTree
import Synchronization

/// Files in memory that know which of them were read.
final class RecordingSource: FileSource {
  private let files: MemorySource
  private let paths = Mutex<[RelativePath]>([])

  init(_ files: MemorySource) { self.files = files }

  /// What was read so far, in order of the paths.
  var reads: [String] { paths.withLock { $0.sorted().map(\.string) } }

  func list(_ folder: RelativePath?) throws(FileError) -> FileListing { try files.list(folder) }

  func read(_ path: RelativePath) throws(FileError) -> [UInt8] {
    paths.withLock { $0.append(path) }
    return try files.read(path)
  }

  func contains(_ path: RelativePath) -> Bool { files.contains(path) }
}
