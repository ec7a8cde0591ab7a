import FileTree
import Synchronization

/// Files in memory that are edited while a session reads them.
final class EditedSource: FileSource {
  private let files: Mutex<MemorySource>

  init(_ files: MemorySource) { self.files = Mutex(files) }

  /// The files as they are now.
  var now: MemorySource { files.withLock { $0 } }

  /// The text of a file; nil when there is none.
  subscript(path: RelativePath) -> String? {
    get { now.files[path].map { String(decoding: $0, as: UTF8.self) } }
    set { files.withLock { $0.files[path] = newValue.map { Array($0.utf8) } } }
  }

  func list(_ folder: RelativePath?) throws(FileError) -> FileListing { try now.list(folder) }

  func read(_ path: RelativePath) throws(FileError) -> [UInt8] { try now.read(path) }

  func contains(_ path: RelativePath) -> Bool { now.contains(path) }
}
