#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Disk {
  /// Creates a file that must not be there yet, with mode 0644 as far as the umask allows.
  func createFile(
    _ path: String, in folder: borrowing Descriptor, _ bytes: [UInt8], synced: Bool = false
  ) throws(SystemError) {
    try admit(.create, path)
    let parent = folder.number
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = Descriptor(Int32(try check { Int(openat(parent, path, flags, 0o644)) }))
    let number = file.number
    var start = 0
    while start < bytes.count {
      try admit(.write, path)
      start += try check {
        bytes[start...].withUnsafeBytes { write(number, $0.baseAddress, $0.count) }
      }
    }
    if synced { try sync(file, path) }
    try file.finish()
  }

  /// Waits until the disk itself holds the file or folder.
  func sync(_ file: borrowing Descriptor, _ path: String) throws(SystemError) {
    try admit(.sync, path)
    let number = file.number
    _ = try check { Int(fsync(number)) }
  }

  /// Makes a folder with mode 0755 as far as the umask allows; one that is there already is fine.
  func makeFolder(_ path: String, in folder: borrowing Descriptor) throws(SystemError) {
    try admit(.makeFolder, path)
    let number = folder.number
    do { _ = try check { Int(mkdirat(number, path, 0o755)) } } catch {
      if error.number != EEXIST { throw error }
    }
  }

  /// Makes a folder by its path from the working folder.
  func makeFolder(at path: String) throws(SystemError) {
    try admit(.makeFolder, path)
    _ = try check { Int(mkdir(path, 0o755)) }
  }

  /// Deletes an empty folder by its path from the working folder.
  func removeFolder(at path: String) throws(SystemError) {
    try admit(.removeFolder, path)
    _ = try check { Int(rmdir(path)) }
  }

  /// Moves a file or folder at once, replacing a file by a file or an empty folder by a folder.
  func rename(
    _ path: String, in folder: borrowing Descriptor,
    to newPath: String, in newFolder: borrowing Descriptor
  ) throws(SystemError) {
    try admit(.rename, newPath)
    let (number, newNumber) = (folder.number, newFolder.number)
    _ = try check { Int(renameat(number, path, newNumber, newPath)) }
  }

  /// Deletes a file or link; false when it is not there.
  func delete(_ path: String, in folder: borrowing Descriptor) throws(SystemError) -> Bool {
    try unlink(.delete, path, in: folder, flags: 0)
  }

  /// Deletes an empty folder; false when it is not there.
  func removeFolder(_ path: String, in folder: borrowing Descriptor) throws(SystemError) -> Bool {
    try unlink(.removeFolder, path, in: folder, flags: AT_REMOVEDIR)
  }

  private func unlink(
    _ call: Call, _ path: String, in folder: borrowing Descriptor, flags: Int32
  ) throws(SystemError) -> Bool {
    try admit(call, path)
    let number = folder.number
    do { _ = try check { Int(unlinkat(number, path, flags)) } } catch {
      if error.isMissing { return false }
      throw error
    }
    return true
  }

  /// Opens a file, created when missing, and takes its lock until it is closed; nil when somebody
  /// else has the lock.
  func lockFile(_ path: String, in folder: borrowing Descriptor) throws(SystemError) -> Descriptor?
  {
    try admit(.lock, path)
    let parent = folder.number
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    let file = Descriptor(Int32(try check { Int(openat(parent, path, flags, 0o644)) }))
    let number = file.number
    do { _ = try check { Int(flock(number, LOCK_EX | LOCK_NB)) } } catch {
      if error.number == EWOULDBLOCK { return nil }
      throw error
    }
    return file
  }

  /// Gives a lock back, also for copies of the open file in other processes.
  static func unlock(_ file: borrowing Descriptor) { _ = flock(file.number, LOCK_UN) }
}
