import FileTree

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What lies in one folder at a moment.
struct FolderScan {
  /// What tells one state of a file from another.
  struct Stamp: Hashable {
    var isFolder: Bool
    var inode: UInt64
    /// In bytes; 0 for a folder, whose contents are looked at instead.
    var size = 0
    /// When the bytes last changed, in nanoseconds since 1970; 0 for a folder.
    var modified = 0
  }

  private(set) var entries: [RelativePath: Stamp] = [:]
  /// Names of which nobody can be told.
  private(set) var unnameable: Set<[UInt8]> = []

  /// Lists a folder of the tree (nil: the root); a folder that cannot be read is empty.
  init(_ folder: RelativePath?, of tree: WatchedTree) {
    guard let number = Self.open(folder, of: tree) else { return }
    guard let stream = fdopendir(number) else {
      _ = close(number)
      return
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let pointer = Self.namePointer(entry)
      let name = [UInt8](UnsafeRawBufferPointer(start: pointer, count: strlen(pointer)))
      if name == Array(".".utf8) || name == Array("..".utf8) { continue }
      switch tree.meaning(of: name, in: folder) {
      case .ignored: continue
      case .unnameable: unnameable.insert(name)
      case .path(let path):
        var status = stat()
        if fstatat(number, pointer, &status, AT_SYMLINK_NOFOLLOW) == 0 {
          entries[path] = Stamp(status)
        }
      }
    }
  }

  /// Goes down one part at a time: no part may be a link, and a path may be longer than the system
  /// takes in one piece.
  private static func open(_ folder: RelativePath?, of tree: WatchedTree) -> Int32? {
    var opened = WatchDescriptor(systemOpen(AT_FDCWD, tree.root, 0))
    for part in folder?.components ?? [] {
      guard let parent = opened else { return nil }
      opened = WatchDescriptor(systemOpen(parent.number, String(part), O_NOFOLLOW))
    }
    guard let opened else { return nil }
    let copy = fcntl(opened.number, F_DUPFD_CLOEXEC, 0)
    return copy >= 0 ? copy : nil
  }

  private static func systemOpen(_ parent: Int32, _ path: String, _ flags: Int32) -> Int32 {
    openat(parent, path, flags | O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  }

  /// The name is read through a pointer into the entry: it may be longer than the field's type
  /// says, and a copy of the entry would cut it.
  private static func namePointer(_ entry: UnsafeMutablePointer<dirent>) -> UnsafePointer<CChar> {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    return UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
  }
}

extension FolderScan.Stamp {
  init(_ status: stat) {
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    if isFolder { return }
    size = Int(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }
}
