/// Files held in memory, for tests and for text that is not on disk yet.
public struct MemorySource: FileSource {
  /// The bytes of each file.
  public var files: [RelativePath: [UInt8]]

  /// Holds the given files.
  public init(_ files: [RelativePath: [UInt8]] = [:]) { self.files = files }

  /// All files below a folder, by the same rules as on disk; a folder without files is missing.
  public func list(_ folder: RelativePath?) throws(FileError) -> FileListing {
    let entries = entriesByFolder()
    if let folder, entries[folder] == nil { throw .missing(folder.string) }
    var walk = FolderWalk(sizeLimit: DiskSource.defaultSizeLimit)
    walk.add(entries[folder] ?? [], of: folder)
    while let next = walk.pending.popLast() { walk.add(entries[next] ?? [], of: next) }
    return walk.listing
  }

  /// All bytes of one file.
  public func read(_ path: RelativePath) throws(FileError) -> [UInt8] {
    guard let bytes = files[path] else { throw .missing(path.string) }
    return bytes
  }

  /// Whether there is a file, or a folder with files, of that path.
  public func contains(_ path: RelativePath) -> Bool {
    files[path] != nil || files.keys.contains { $0.ancestors.contains(path) }
  }

  private func entriesByFolder() -> [RelativePath?: [FolderEntry]] {
    var entries: [RelativePath?: [FolderEntry]] = [:]
    var folders: Set<RelativePath> = []
    for (path, bytes) in files {
      entries[path.parent, default: []].append(Self.entry(path, .file, size: bytes.count))
      for folder in path.ancestors where folders.insert(folder).inserted {
        entries[folder.parent, default: []].append(Self.entry(folder, .folder, size: 0))
      }
    }
    return entries
  }

  private static func entry(_ path: RelativePath, _ kind: FileKind, size: Int) -> FolderEntry {
    FolderEntry(
      name: Array(path.name.utf8),
      status: FileStatus(
        kind: kind, size: size, identity: .init(device: 0, inode: 0), modified: 0))
  }
}
