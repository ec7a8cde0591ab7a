#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// One name in a folder.
struct FolderEntry {
  /// The name's bytes, which need not be UTF-8.
  var name: [UInt8]
  var status: FileStatus
}

extension Disk {
  /// What lies in `folder/path`, in no particular order; names that vanish meanwhile are left out.
  ///
  /// The folder is closed again before this returns, so that a deep tree needs few descriptors.
  func entries(
    of path: String, in folder: borrowing Descriptor
  ) throws(SystemError) -> [FolderEntry] {
    let opened = try openFolder(path, in: folder)
    try admit(.list, path)
    let number = opened.release()
    guard let stream = fdopendir(number) else {
      let error = SystemError.last
      _ = close(number)
      throw error
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw .last }
        return entries
      }
      let name = Self.nameBytes(entry)
      if name == [UInt8(ascii: ".")] || name == [UInt8(ascii: "."), UInt8(ascii: ".")] { continue }
      try admit(.status, path)
      var status = stat()
      guard fstatat(number, Self.namePointer(entry), &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        if SystemError.last.isMissing { continue }
        throw .last
      }
      entries.append(FolderEntry(name: name, status: FileStatus(status)))
    }
  }

  /// All bytes of a file of ours inside `folder`.
  func bytes(of path: String, in folder: borrowing Descriptor) throws(SystemError) -> [UInt8] {
    let file = try openFile(path, in: folder)
    return try readBytes(file, size: try status(of: file, path).size, path)
  }

  /// The first `size` bytes of an open file, or all of them where it has become shorter.
  func readBytes(_ file: borrowing Descriptor, size: Int, _ path: String) throws(SystemError)
    -> [UInt8]
  {
    try admit(.read, path)
    let number = file.number
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      do throws(SystemError) {
        while count < size {
          let rest = UnsafeMutableBufferPointer(rebasing: buffer[count..<size])
          let length = try check { read(number, rest.baseAddress, rest.count) }
          if length == 0 { break }
          count += length
        }
      } catch { failure = error }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Whether both hold the same bytes; several times faster than `==` on arrays.
  static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    return left.withUnsafeBytes { left in
      right.withUnsafeBytes { right in
        guard let first = left.baseAddress, let second = right.baseAddress else { return true }
        return memcmp(first, second, left.count) == 0
      }
    }
  }

  /// The name is read through a pointer into the entry: it may be longer than the field's type
  /// says, and a copy of the entry would cut it.
  private static func namePointer(_ entry: UnsafeMutablePointer<dirent>) -> UnsafePointer<CChar> {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    return UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
  }

  private static func nameBytes(_ entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    let name = UnsafeRawPointer(namePointer(entry))
    return [UInt8](UnsafeRawBufferPointer(start: name, count: strlen(namePointer(entry))))
  }
}
