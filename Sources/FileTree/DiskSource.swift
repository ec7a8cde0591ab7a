/// The files of a folder on disk.
///
/// Reading follows no symbolic links, so nothing outside the root is ever read, and writes nothing.
public struct DiskSource: FileSource {
  /// The largest file that is read unless told otherwise: 100 MB.
  public static let defaultSizeLimit = 100_000_000

  /// The folder that all paths are relative to; this path alone may lead through links.
  public let root: String
  /// The largest file that is read, in bytes.
  public let sizeLimit: Int
  let disk: Disk

  /// Reads below `root`, which need not exist yet.
  public init(root: String, sizeLimit: Int = Self.defaultSizeLimit) {
    self.init(root: root, sizeLimit: sizeLimit, disk: .posix)
  }

  init(root: String, sizeLimit: Int = Self.defaultSizeLimit, disk: Disk) {
    self.root = root
    self.sizeLimit = sizeLimit
    self.disk = disk
  }

  /// All files below a folder, with two descriptors open at a time, however deep it is.
  public func list(_ folder: RelativePath?) throws(FileError) -> FileListing {
    var walk = FolderWalk(sizeLimit: sizeLimit)
    walk.add(try entries(of: folder), of: folder)
    while let next = walk.pending.popLast() {
      do throws(FileError) { walk.add(try entries(of: next), of: next) } catch { walk.add(error) }
    }
    return walk.listing
  }

  /// All bytes of one file, exactly as they were at one moment.
  public func read(_ path: RelativePath) throws(FileError) -> [UInt8] {
    let text = path.string
    let file = try attempt(text) { () throws(SystemError) in
      try disk.openFile(String(path.name), in: try openFolder(path.parent))
    }
    let before = try attempt(text) { () throws(SystemError) in try disk.status(of: file, text) }
    guard before.kind == .file else { throw .notAFile(text, before.kind) }
    guard before.size <= sizeLimit else {
      throw .tooLarge(text, size: before.size, limit: sizeLimit)
    }
    let bytes = try attempt(text) { () throws(SystemError) in
      try disk.readBytes(file, size: before.size, text)
    }
    let after = try attempt(text) { () throws(SystemError) in try disk.status(of: file, text) }
    guard bytes.count == before.size, after == before else {
      throw FileError(
        .fileChanged, text, "changed while it was being read",
        explanation: "Save it and run the command again.")
    }
    return bytes
  }

  /// Whether anything lies at a path; where that cannot be found out, reading it will tell why.
  public func contains(_ path: RelativePath) -> Bool {
    do throws(SystemError) {
      return try disk.status(of: String(path.name), in: try openFolder(path.parent)) != nil
    } catch {
      return !error.isMissing
    }
  }

  private func entries(of folder: RelativePath?) throws(FileError) -> [FolderEntry] {
    try attempt(folder?.string ?? root) { () throws(SystemError) in
      try disk.entries(of: ".", in: try openFolder(folder))
    }
  }

  /// Goes down one part at a time, so that no part can be a link out of the root.
  private func openFolder(_ path: RelativePath?) throws(SystemError) -> Descriptor {
    var folder = try disk.openFolder(at: root)
    for part in path?.components ?? [] {
      folder = try disk.openFolder(String(part), in: folder)
    }
    return folder
  }

  private func attempt<Result: ~Copyable>(
    _ path: String, _ body: () throws(SystemError) -> Result
  ) throws(FileError) -> Result {
    do throws(SystemError) { return try body() } catch { throw .unreadable(path, error) }
  }
}
