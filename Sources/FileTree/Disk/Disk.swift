#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The POSIX calls of this module in one place, so that a test can make the n-th of them fail.
///
/// Paths are relative to an open folder and the last part of a path is never followed when it is
/// a symbolic link.
struct Disk: Sendable {
  /// One kind of call.
  enum Call: Hashable {
    case open, status, list, read
    case create, write, makeFolder, rename, delete, removeFolder, sync, lock

    /// Whether the call leaves a trace on the disk.
    var changesDisk: Bool {
      switch self {
      case .open, .status, .list, .read, .sync, .lock: false
      case .create, .write, .makeFolder, .rename, .delete, .removeFolder: true
      }
    }
  }

  /// Asked before each call on the given path; the error it returns is what the call then fails
  /// with, without having been made.
  var fault: (@Sendable (Call, String) -> SystemError?)?

  /// The disk without faults.
  static let posix = Disk()

  /// The user's home folder, where the environment names one.
  static var homeFolder: String? { getenv("HOME").map { String(cString: $0) } }

  func admit(_ call: Call, _ path: String) throws(SystemError) {
    if let error = fault?(call, path) { throw error }
  }

  /// Repeats a call that a signal interrupted, and turns its -1 into an error.
  func check(_ call: () -> Int) throws(SystemError) -> Int {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw .last }
    }
  }

  /// Opens a folder by its path from the working folder; a symbolic link is followed.
  func openFolder(at path: String) throws(SystemError) -> Descriptor {
    try admit(.open, path)
    return Descriptor(Int32(try check { Int(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) }))
  }

  /// Opens a folder inside `folder`.
  func openFolder(
    _ path: String, in folder: borrowing Descriptor
  ) throws(SystemError) -> Descriptor {
    try openInside(path, folder, O_RDONLY | O_DIRECTORY)
  }

  /// Opens a file for reading without waiting, even where it is a pipe.
  func openFile(_ path: String, in folder: borrowing Descriptor) throws(SystemError) -> Descriptor {
    try openInside(path, folder, O_RDONLY | O_NONBLOCK | O_NOCTTY)
  }

  private func openInside(
    _ path: String, _ folder: borrowing Descriptor, _ flags: Int32
  ) throws(SystemError) -> Descriptor {
    try admit(.open, path)
    let number = folder.number
    return Descriptor(
      Int32(try check { Int(openat(number, path, flags | O_NOFOLLOW | O_CLOEXEC)) }))
  }

  /// What the open file is.
  func status(of file: borrowing Descriptor, _ path: String) throws(SystemError) -> FileStatus {
    try admit(.status, path)
    var result = stat()
    let number = file.number
    _ = try check { Int(fstat(number, &result)) }
    return FileStatus(result)
  }

  /// What lies at a path inside `folder`, or nil when nothing does.
  func status(
    of path: String, in folder: borrowing Descriptor
  ) throws(SystemError) -> FileStatus? {
    try admit(.status, path)
    var result = stat()
    let number = folder.number
    do { _ = try check { Int(fstatat(number, path, &result, AT_SYMLINK_NOFOLLOW)) } } catch {
      if error.isMissing { return nil }
      throw error
    }
    return FileStatus(result)
  }

  /// What lies at a path from the working folder, or nil when nothing does.
  func status(
    at path: String, followingLinks: Bool = true
  ) throws(SystemError) -> FileStatus? {
    try admit(.status, path)
    var result = stat()
    do {
      _ = try check { Int(followingLinks ? stat(path, &result) : lstat(path, &result)) }
    } catch {
      if error.isMissing { return nil }
      throw error
    }
    return FileStatus(result)
  }

  /// The absolute path without links of what lies at a path from the working folder, or nil when
  /// nothing does.
  func realPath(_ path: String) throws(SystemError) -> String? {
    try admit(.status, path)
    guard let resolved = realpath(path, nil) else {
      if SystemError.last.isMissing { return nil }
      throw .last
    }
    defer { free(resolved) }
    guard let text = String(validatingCString: resolved) else { throw SystemError(EILSEQ) }
    return text
  }
}
