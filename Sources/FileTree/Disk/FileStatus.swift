#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What lies at a path.
enum FileKind: Hashable {
  case file, folder, symbolicLink, pipe, socket, device, unknown

  /// The kind with its article, for a sentence.
  var words: String {
    switch self {
    case .file: "a file"
    case .folder: "a folder"
    case .symbolicLink: "a symbolic link"
    case .pipe: "a named pipe"
    case .socket: "a socket"
    case .device: "a device"
    case .unknown: "neither a file nor a folder"
    }
  }
}

/// What the file system knows about a file besides its bytes.
struct FileStatus: Hashable {
  /// Which file it is, whatever path leads to it.
  struct Identity: Hashable {
    var device: UInt64
    var inode: UInt64
  }

  var kind: FileKind
  /// In bytes.
  var size: Int
  var identity: Identity
  /// When the bytes last changed, in nanoseconds since 1970.
  var modified: Int
}

extension FileStatus {
  init(_ status: stat) {
    let kind: FileKind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      case S_IFBLK, S_IFCHR: .device
      default: .unknown
      }
    let identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      inode: UInt64(truncatingIfNeeded: status.st_ino))
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    self.init(
      kind: kind, size: Int(status.st_size), identity: identity,
      modified: Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec))
  }
}
